"""Makes an environment: python helpers/install.py FOLDER REQUIREMENTS...  (what `make lab` runs first; standard library only).

Run it with any Python 3; it looks for one that the course supports, and says what to do where there is none.
"""

import pathlib
import platform
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
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        raise Refused(
            "There is no TensorFlow 2.21 for Macs with an Intel processor. Use another machine or a container."
        )
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    works = python.exists() and not subprocess.run([str(python), "-m", "pip", "-V"], capture_output=True).returncode
    if not works and subprocess.run([interpreter(), "-m", "venv", "--clear", str(folder)], check=False).returncode:
        raise Refused(
            "Python could not make a virtual environment. On Debian or Ubuntu install the missing package first: "
            "sudo apt install python3-venv"
        )
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


if __name__ == "__main__":
    try:
        make(pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]])
    except Refused as problem:
        sys.exit(str(problem))
