"""The sandbox in which a worker runs: bubblewrap, with nothing inside but Python and the course, read-only.

No network, no home, no environment variables, and of `helpers/exercises` only what observes answers, not what judges them.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from ..authoring.build import Refused
from ..exercises.visible import HIDDEN_DATA, VISIBLE

ROOT = Path(__file__).parents[2]
EMPTY = Path(__file__).with_name("empty")
# modules of this package that are seen inside
INSIDE = ("__init__", "cage", "calls", "child", "frames", "host", "originals", "runner", "slices", "wire", "worker")
PYTHONS_OWN = ("bin", "etc", "include", "lib", "lib64", "share", "helpers")  # where the course is an environment, too
NAMESPACES = ("ipc", "net", "pid", "uts")
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/etc/fonts")
MAY = ("CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID", "CAP_KILL")  # a worker of root's: to give each child a user
SETTINGS = {  # of a worker, in a sandbox or not
    "MPLBACKEND": "agg", "WIRED_RIGHT_RECORD": "off", "TF_CPP_MIN_LOG_LEVEL": "3", "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
}  # fmt: skip
OWN = SETTINGS | {
    "HOME": "/tmp", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": "/tmp", "MPLCONFIGDIR": "/tmp/matplotlib",
    "KERAS_HOME": "/tmp/keras", "IPYTHONDIR": "/tmp/ipython", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
}  # fmt: skip


class NoSandbox(Refused):
    """There is no sandbox on this machine, in words for the teacher."""


def check() -> None:
    """Raises NoSandbox where this is not Linux, or bubblewrap is missing or does not work."""
    help_ = "or grade with --no-sandbox, if you trust every submission as you trust your own programs"
    if not sys.platform.startswith("linux"):
        raise NoSandbox(f"The sandbox needs Linux: grade there (on Windows in WSL), {help_}.")
    if shutil.which("bwrap") is None:
        raise NoSandbox(f"bubblewrap is missing: install it (Debian: apt install bubblewrap), {help_}.")
    rehearsal = f"from helpers.classroom import cage; cage.rehearse({kept()!r})"
    tried = subprocess.run(inside("-c", rehearsal), capture_output=True, text=True, check=False)
    if tried.returncode:
        why = (tried.stderr.strip().splitlines() or ["it says nothing"])[-1][:200]
        raise NoSandbox(f"bubblewrap does not work here ({why}): mend it{_ubuntu()}, {help_}.")


def _ubuntu() -> str:
    """What mends it where the system keeps programs from making namespaces, as Ubuntu does since 24.04."""
    setting = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    forbids = setting.exists() and setting.read_text().strip() == "1"
    return f" (sudo sysctl kernel.{setting.name}=0 allows it until the next start)" if forbids else ""


def command() -> list[str]:
    """The words that start a worker inside the sandbox. Descriptor 0 brings jobs, 1 takes frames."""
    return inside("-m", "helpers.classroom.worker")


def inside(*start: str) -> list[str]:
    """The words that start this Python inside the sandbox."""
    words = [*_namespaces(), "--die-with-parent", "--new-session", "--clearenv", "--hostname", "grader"]
    for name, value in (OWN | {"PYTHONPATH": str(ROOT)}).items():
        words += ["--setenv", name, value]
    words += ["--proc", "/proc", "--dev", "/dev", "--size", "1000000", "--tmpfs", "/dev/shm"]
    words += ["--size", "64000000", "--tmpfs", "/tmp"]
    for path in SYSTEM:
        words += (
            ["--symlink", str(Path(path).readlink()), path]
            if Path(path).is_symlink()
            else ["--ro-bind-try", path, path]
        )
    words += _ways([*_pythons(), str(ROOT / "helpers")])
    for path in _pythons():
        words += ["--ro-bind", path, path]
    words += [*_covered(), *_course(), "--remount-ro", "/dev", "--remount-ro", "/"]
    return [*words, "--chdir", "/tmp", sys.executable, *start]


def kept() -> tuple[str, ...]:
    """What lies below /tmp, where each submission gets a folder of its own, and has to stay visible there."""
    return tuple(path for path in (*_pythons(), str(ROOT / "helpers")) if path.startswith("/tmp/"))


def _namespaces() -> list[str]:
    """bubblewrap with all the namespaces there are; root needs none for users, and gives workers what they need."""
    words = ["bwrap", *(f"--unshare-{name}" for name in NAMESPACES), "--unshare-cgroup-try"]
    if os.geteuid() != 0:
        return [*words, "--unshare-user"]
    return words + ["--cap-drop", "ALL"] + [word for name in MAY for word in ("--cap-add", name)]


def _pythons() -> list[str]:
    """The folders that hold this Python and its packages, none inside another."""
    found = sorted({str(Path(path).resolve()) for path in (sys.prefix, sys.base_prefix)} | {sys.prefix})
    return [path for path in found if not path.startswith("/usr/") and path != "/usr"]


def _covered() -> list[str]:
    """The other folders of the course, where they would be seen: it lies in /usr/src, or is an environment of Python."""
    shown = any(ROOT.is_relative_to(path) for path in (*SYSTEM, *_pythons()))
    if not shown or not (ROOT / "solutions").is_dir():  # among installed packages there is nothing else of the course
        return []
    folders = [path for path in sorted(ROOT.iterdir()) if path.is_dir() and not path.is_symlink()]
    pythons = [path for path in folders if path.name in PYTHONS_OWN or Path(sys.prefix).is_relative_to(path)]
    return [word for path in folders if path not in pythons for word in ("--tmpfs", str(path))]


def _course() -> list[str]:
    """The course as a submission may see it: folders with hidden parts stand empty, but for the files that may be seen."""
    exercises, classroom, authoring = (ROOT / "helpers" / name for name in ("exercises", "classroom", "authoring"))
    shown = [exercises / f"{name}.py" for name in VISIBLE] + [classroom / f"{name}.py" for name in INSIDE]
    words = ["--ro-bind", str(ROOT / "helpers"), str(ROOT / "helpers")]
    for folder in (exercises, classroom, authoring):
        words += ["--perms", "0755", "--tmpfs", str(folder)]
    for path in shown:
        words += ["--ro-bind", str(path), str(path)]
    for name in HIDDEN_DATA:
        words += ["--ro-bind", str(EMPTY), str(ROOT / "helpers" / name)]
    for folder in (exercises, classroom, authoring):
        words += ["--remount-ro", str(folder)]
    return words


def _ways(paths: list[str]) -> list[str]:
    """The folders above these paths, which everybody may walk through: bubblewrap would make them root's only."""
    above = sorted({str(parent) for path in paths for parent in Path(path).parents} - {"/", "/tmp"})
    return [word for folder in above for word in ("--perms", "0755", "--dir", folder)]
