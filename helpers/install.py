"""Makes an environment: python helpers/install.py FOLDER REQUIREMENTS...  (what `make lab` runs first; standard library only).

Run it with any Python 3; it looks for one that the course supports, and says what to do where there is none.
"""

import pathlib
import shutil
import subprocess
import sys

SUPPORTED = ("3.11", "3.12", "3.13")
ROOT = pathlib.Path(__file__).resolve().parents[1]


class Refused(Exception):
    """Why there will be no environment, and what to do, in a sentence."""


def interpreter():
    """The path of a supported Python: this one, or one on the PATH."""
    if "%d.%d" % sys.version_info[:2] in SUPPORTED:
        return sys.executable
    for version in SUPPORTED:
        found = shutil.which("python" + version)
        if found and subprocess.run([found, "-c", ""], check=False).returncode == 0:
            return found
    raise Refused(
        "This is Python %d.%d; the course needs 3.11, 3.12 or 3.13. Install one of them and run again, "
        "or name it: make lab PYTHON=/path/to/python3.12" % sys.version_info[:2]
    )


def make(folder, requirements):
    """Creates or updates the environment in `folder`. Raises Refused."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not works(python):
        create(folder)
    names = ", ".join(path.name for path in requirements)
    print("Installing %s into %s (once, some minutes) ..." % (names, folder.name), flush=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for path in requirements:
        command += ["-r", str(path)]
    if subprocess.run(command, cwd=str(ROOT), check=False).returncode:
        raise Refused(
            "pip could not install everything; its message stands above. A connection and 2 GB of free disk are needed."
        )
    (folder / "ready").touch()


def works(python):
    """Whether there is such a Python, it has pip, and TensorFlow is made for it."""
    if not python.exists() or is_for_an_intel_mac(str(python)):
        return False
    silent = subprocess.DEVNULL
    return not subprocess.run([str(python), "-m", "pip", "-V"], stdout=silent, stderr=silent, check=False).returncode


def create(folder):
    """Creates an environment in which nothing is installed yet. Raises Refused."""
    python = interpreter()
    if is_for_an_intel_mac(python):
        raise Refused(
            "This Python is one for Intel processors, and there is no TensorFlow 2.21 for Macs with these. On Apple silicon "
            "use a terminal without Rosetta, or name a Python from python.org: make lab PYTHON=/path/to/python3.12. "
            "Otherwise use another machine or a container."
        )
    if subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=False).returncode:
        raise Refused(
            "Python could not make a virtual environment. On Debian or Ubuntu install the missing package first: "
            "sudo apt install python3-venv"
        )


def is_for_an_intel_mac(python):
    """Whether that Python runs on a Mac with an Intel processor, or on Apple silicon as if it had one (Rosetta)."""
    if sys.platform != "darwin":
        return False
    asked = [python, "-c", "import platform; print(platform.machine())"]
    return b"x86_64" in subprocess.run(asked, stdout=subprocess.PIPE, check=False).stdout


if __name__ == "__main__":
    try:
        make(pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]])
    except Refused as problem:
        sys.exit(str(problem))
