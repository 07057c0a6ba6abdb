"""What is installed, in plain words."""

import ctypes
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("numpy", "scikit-learn", "tensorflow", "keras", "matplotlib", "jupyterlab")
_PINS = Path(__file__).parents[1] / "requirements.txt"


def report() -> str:
    """One line for Python and one a package: installed as pinned, or what is there instead; then what to do."""
    supported = (3, 11) <= sys.version_info[:2] <= (3, 13)
    lines = [
        "Python: " + ("fine" if supported else f"{sys.version.split()[0]}, and the course wants 3.11, 3.12 or 3.13")
    ]
    lines += [f"{package}: {_state(package)}" for package in PACKAGES]
    if any("fine" not in line for line in lines):
        python = r".venv\Scripts\python" if sys.platform == "win32" else ".venv/bin/python"
        lines.append(f"To mend it run `{python} -m pip install -r requirements.txt` in the course's folder.")
    if sys.platform == "win32" and not _has_runtime():
        lines.append(
            "TensorFlow needs Microsoft's C++ runtime. Get it with `winget install Microsoft.VCRedist.2015+.x64`."
        )
    return "\n".join(lines)


def _has_runtime() -> bool:
    """Whether Windows finds the libraries that TensorFlow asks for before it starts."""
    try:
        for name in ("msvcp140.dll", "msvcp140_1.dll"):
            ctypes.WinDLL(name)
    except OSError:
        return False
    return True


def _state(package: str) -> str:
    found, wanted = installed(package), pins()[package]
    if found is None:
        return "missing"
    return "fine" if found == wanted else f"{found} is installed, {wanted} was tested"


def installed(package: str) -> str | None:
    """The version of a package that is installed, or None; tensorflow has another name where it is built for CPUs only."""
    for name in [f"{package}-cpu", package] if package == "tensorflow" else [package]:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return None


def pins() -> dict[str, str]:
    """The versions in requirements.txt, by package."""
    return dict(re.findall(r"^([\w.-]+)==([\w.+]+)", _PINS.read_text(encoding="utf-8"), re.MULTILINE))
