"""Installing, opening, and the command line: what goes wrong gets a sentence that says what to do."""

import os
import signal
import socket
import subprocess
import sys

import pytest

from helpers import environment, install, lab
from helpers.authoring.lesson import ROOT


def test_an_unknown_lesson_is_answered_with_the_known_ones():
    command = [sys.executable, "-m", "helpers", "build", "99"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert run.returncode == 2
    assert "There is no lesson 99. The lessons: 00, 01" in run.stderr


def test_a_busy_port_gets_a_sentence(monkeypatch):
    monkeypatch.setattr(lab, "_is_free", lambda port: port != 8888)
    with pytest.raises(OSError, match="make lab PORT=8889"):
        lab.command(8888)
    words, said = lab.command()
    assert "--port=8889" in words
    assert "8888 is busy" in said


def test_a_port_is_busy_while_somebody_listens_there(monkeypatch, windows):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert not lab._is_free(port)
        monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR, raising=False)
        windows(lab)
        assert not lab._is_free(port)
    assert lab._is_free(port)


@pytest.mark.parametrize("port", [0, -1, 80_000])
def test_a_port_that_is_none_gets_a_sentence(port):
    with pytest.raises(OSError, match="ports go from 1 to 65535"):
        lab.command(port)


def test_without_a_screen_the_address_is_printed(monkeypatch):
    monkeypatch.setattr(lab, "_has_browser", lambda: False)
    words, said = lab.command()
    assert "--no-browser" in words
    assert "?token=" in said


@pytest.mark.parametrize("able", [True, False])
def test_kernels_are_talked_to_in_secret_where_zmq_can(monkeypatch, able):
    monkeypatch.setattr(lab.zmq, "has", lambda feature: able and feature == "curve")
    assert ("--KernelManager.transport_encryption=auto" in lab.command()[0]) == able


JUPYTERLAB = """
import signal, sys, time
asked = []
signal.signal(signal.SIGINT, lambda *_: asked.append("Shut down this Jupyter server (y/[n])?"))
print("open", flush=True)
while len(asked) < 2:
    time.sleep(0.05)
sys.exit(7)
"""
OPENED = f"""
import sys
from helpers import __main__, lab
lab.command = lambda port: ([sys.executable, "-c", {JUPYTERLAB!r}], "opening")
sys.exit(__main__.main(["lab"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="there JupyterLab ends at the first Ctrl-C")
def test_ctrl_c_is_left_to_jupyterlab():
    """It goes to both processes; the one that asks whether to stop is not killed while it does."""
    words = [sys.executable, "-c", OPENED]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True) as run:
        assert [run.stdout.readline() for _ in range(2)] == ["opening\n", "open\n"]
        os.killpg(run.pid, signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            run.wait(1)
        os.killpg(run.pid, signal.SIGINT)
        assert run.wait(10) == 7


def test_a_name_that_a_pipe_can_not_hold_is_printed_all_the_same(tmp_path):
    command = [sys.executable, "-m", "helpers", "export", "nbgrader", "--out", str(tmp_path / "課"), "0"]
    old = os.environ | {"PYTHONIOENCODING": "cp1252"}
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=old, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert r"\u8ab2 is ready for nbgrader" in run.stdout


def test_windows_without_the_runtime_of_tensorflow_is_told_where_to_get_it(monkeypatch):
    assert "runtime" not in environment.report()
    found = ["msvcp140.dll"]

    def load(name):
        if name not in found:
            raise OSError

    monkeypatch.setattr(environment.ctypes, "WinDLL", load, raising=False)
    monkeypatch.setattr(environment.sys, "platform", "win32")
    *before, last = environment.report().splitlines()
    assert "winget install" in last
    found.append("msvcp140_1.dll")
    assert environment.report().splitlines() == before


def test_an_unsupported_python_gets_a_sentence(monkeypatch):
    monkeypatch.setattr(install.sys, "version_info", (3, 9, 1))
    monkeypatch.setattr(install.shutil, "which", lambda name: None)
    with pytest.raises(install.Refused, match=r"This is Python 3\.9; the course needs 3\.11"):
        install.interpreter()


def test_a_missing_venv_package_gets_a_sentence(monkeypatch, tmp_path):
    failed = subprocess.CompletedProcess([], 1, b"")
    monkeypatch.setattr(install.subprocess, "run", lambda *args, **more: failed)
    monkeypatch.setattr(install, "interpreter", lambda: sys.executable)
    with pytest.raises(install.Refused, match="python3-venv"):
        install.make(tmp_path / "env", [])


@pytest.mark.parametrize("there", [True, False], ids=["an environment is there", "none yet"])
def test_a_mac_with_an_intel_processor_gets_a_sentence(monkeypatch, tmp_path, there):
    """The Python that will run the course is asked, not the one that installs it; and nothing is deleted."""
    asked = []

    def run(words, **more):
        asked.append(words[0])
        return subprocess.CompletedProcess(words, 0, b"x86_64\n")

    own = tmp_path / "env" / "bin" / "python"
    if there:
        own.parent.mkdir(parents=True)
        own.touch()
    monkeypatch.setattr(install.subprocess, "run", run)
    monkeypatch.setattr(install.sys, "platform", "darwin")
    monkeypatch.setattr(install, "interpreter", lambda: "python3.12")
    with pytest.raises(install.Refused, match="Intel"):
        install.make(tmp_path / "env", [])
    assert asked == [str(own)] * there + ["python3.12"]


def test_requirements_name_no_host_and_no_place():
    for path in [ROOT / "requirements.txt", *sorted((ROOT / "tests" / "environments").glob("*.txt"))]:
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--" not in text
        assert "/" not in text
