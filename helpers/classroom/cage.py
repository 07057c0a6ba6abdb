"""What keeps a submission apart on Linux: namespaces of its own, another user, and limits. Standard library only.

The worker runs inside bubblewrap already: no network, nothing writable, and of the file system only Python and the course.
What is added here keeps the submissions of one worker apart from it and from each other: a process namespace (whoever
is in it sees and signals nobody outside, and all of them end with the first), a mount namespace with a small /tmp and a
/proc of its own, another user (RLIMIT_NPROC does not hold for root; without root, a user namespace), and system calls that
are refused.
"""

import ctypes
import errno
import os
import resource
from pathlib import Path

from . import calls
from .frames import Terms

NEW_MOUNTS, NEW_IPC, NEW_USERS, NEW_PIDS = 0x00020000, 0x08000000, 0x10000000, 0x20000000
PRIVATE, RECURSIVE, BIND, NO_SUID, NO_DEV = 0x40000, 0x4000, 0x1000, 2, 4
MEGA = 1_000_000
HELD = ("RssAnon", "RssShmem", "VmSwap", "VmPTE")  # of /proc/PID/status
_libc = ctypes.CDLL(None, use_errno=True)


def leave() -> None:
    """Makes the next child of this process the first of a process namespace, with mounts of its own.

    Raises OSError where the kernel does not allow it.
    """
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        _do("unshare", NEW_MOUNTS | NEW_IPC | NEW_PIDS)
        return
    _do("unshare", NEW_USERS | NEW_MOUNTS | NEW_IPC | NEW_PIDS)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        Path("/proc/self", name).write_text(text)


def rehearse(kept: tuple[str, ...]) -> None:
    """Makes once what is made for each submission, and ends this process: with an error where the system does not allow it."""
    leave()
    child = os.fork()
    if child == 0:
        settle(Terms(kept=kept))
        os._exit(0)
    os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def settle(terms: Terms) -> None:
    """Makes this process, the first of its namespace, a submission's: own /tmp and /proc, another user, limits."""
    if terms.apart:
        _furnish(terms)
    limits = terms.limits
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, limits.file),
        (resource.RLIMIT_NOFILE, limits.files),
        (resource.RLIMIT_DATA, _data_size() + limits.memory),
        *([(resource.RLIMIT_NPROC, limits.threads)] if terms.apart else []),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))
    if terms.apart and os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(terms.user, terms.user, terms.user)
        os.setresuid(terms.user, terms.user, terms.user)
    elif terms.apart:
        _drop_capabilities()
    if terms.apart:
        calls.refuse()


def _furnish(terms: Terms) -> None:
    """Mounts a /proc that shows this namespace only, and small folders for what the submission writes."""
    held = {path: os.open(path, os.O_PATH) for path in terms.kept}
    _mount("none", "/", "", PRIVATE | RECURSIVE)
    _mount("proc", "/proc", "proc", NO_SUID | NO_DEV)
    # there are not many terminals on a machine
    _mount("tmpfs", "/dev/pts", "tmpfs", NO_SUID | NO_DEV, "size=0,mode=755")
    _mount("/dev/null", "/dev/zero", "", BIND)  # maps of it would be memory that nobody counts
    _mount("tmpfs", "/dev/shm", "tmpfs", NO_SUID | NO_DEV, f"size={MEGA},mode=1777")
    _mount("tmpfs", "/tmp", "tmpfs", NO_SUID | NO_DEV, f"size={terms.limits.disk},nr_inodes=4096,mode=1777")
    for path, descriptor in held.items():
        Path(path).mkdir(parents=True)
        _mount(f"/proc/self/fd/{descriptor}", path, "", BIND | RECURSIVE)
        os.close(descriptor)
    os.chdir("/tmp")


def processes() -> list[int]:
    """The processes that this one sees."""
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def memory(pids: list[int]) -> int:
    """How many bytes these processes hold that no file holds for them, swapped out or not, and to keep track of them."""
    total = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/status").read_text()
        except OSError:  # it has ended
            continue
        total += sum(1024 * int(line.split()[1]) for line in text.splitlines() if line.startswith(HELD))
    return total


def _data_size() -> int:
    """The bytes that count against RLIMIT_DATA now."""
    text = Path("/proc/self/status").read_text()
    return next(1024 * int(line.split()[1]) for line in text.splitlines() if line.startswith("VmData"))


def _drop_capabilities() -> None:
    """Gives up what the first process of a user namespace may do in it."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
    _do("capset", header, (ctypes.c_uint32 * 6)())


def _mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    _do("mount", source.encode(), target.encode(), kind.encode(), flags, options.encode())


def _do(name: str, *arguments) -> None:
    if getattr(_libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}", errno.errorcode.get(number, ""))
