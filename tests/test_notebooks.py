"""The notebooks run as committed, with the network cut off: nbval strict on solutions, Run All clean on the learners'."""

import os
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from helpers.authoring.build import differences, strangers
from helpers.authoring.lesson import ROOT, lessons

LESSONS = {lesson.name: lesson for lesson in lessons()}
OFFLINE = {"IPYTHONDIR": str(ROOT / "tests" / "offline"), "WIRED_RIGHT_RECORD": "off"}
PLUGINS = {"PYTHONPATH": os.pathsep.join([str(ROOT / "tests" / "plugins"), os.environ.get("PYTHONPATH", "")])}


def skip_if_edited(name: str) -> None:
    """A notebook that its reader has edited is left out by name; in CI it is an error."""
    edited = differences(LESSONS[name])[1]
    if edited and "CI" in os.environ:
        pytest.fail("\n".join(edited))
    if edited:
        pytest.skip("\n".join(edited))


def nbval(path, *options: str) -> str:
    """What nbval says of the notebook when a cell fails; an empty string when all of them pass."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        str(path),
        "-q",
        "--nbval-current-env",
        "-p",
        "no:cacheprovider",
        *options,
    ]
    run = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=os.environ | OFFLINE | PLUGINS,
        cwd=ROOT,
        check=False,
    )
    return run.stdout[-6000:] if run.returncode else ""


@pytest.mark.parametrize("name", LESSONS)
def test_solutions_give_the_stored_outputs(name):
    skip_if_edited(name)
    assert not nbval(LESSONS[name].solved_path, "--nbval", "--nbval-sanitize-with", "tests/nbval.cfg")


@pytest.mark.parametrize("name", LESSONS)
def test_run_all_is_clean_on_the_unsolved_notebook_and_every_check_says_not_started(name):
    """One run shows both: see tests/plugins/untouched.py."""
    skip_if_edited(name)
    assert not nbval(LESSONS[name].unsolved_path, "--nbval-lax", "-p", "untouched")


@pytest.mark.parametrize("name", LESSONS)
def test_committed_notebooks_are_what_the_sources_build(name):
    stale, edited = differences(LESSONS[name])
    assert not stale
    if edited:
        skip_if_edited(name)


def test_every_notebook_has_a_source():
    assert not strangers(ROOT / "notebooks", set(LESSONS)) + strangers(ROOT / "solutions", set(LESSONS))


def test_the_network_is_really_cut_off():
    """The startup file that the runs above rely on refuses a connection by name and by number, and allows this machine."""
    tries = "import socket\nsocket.create_connection(({host!r}, 9), timeout=10)"  # Windows takes two seconds to refuse
    for host, said in (("example.org", "cut off"), ("192.0.2.1", "cut off"), ("127.0.0.1", "ConnectionRefusedError")):
        book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(tries.format(host=host))])
        with pytest.raises(CellExecutionError, match=said):
            NotebookClient(book, timeout=60).execute(env=os.environ | OFFLINE)
