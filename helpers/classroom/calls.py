"""System calls that no answer needs, refused by the kernel (seccomp): what hides memory from those who count it, what stays
when its process has ended, what makes namespaces, looks into other processes, or talks past the network's namespace.
"""

import ctypes
import errno
import platform
import struct

MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}  # the kernel's word for it, and the column below
REFUSED = {
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "semget": (64, 190),
    "msgget": (68, 186), "mq_open": (240, 180), "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsmount": (432, 432),
    "mount_setattr": (442, 442), "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "pidfd_getfd": (438, 438), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "sched_setaffinity": (203, 122), "fanotify_init": (300, 262), "open_by_handle_at": (304, 265),
}  # fmt: skip
CLONE, CLONE3, SOCKET, MMAP = (56, 220), (435, 435), (41, 198), (9, 222)
NAMESPACES = 0x7E020080  # the flags of clone that make them
SHARED = 0x21  # the flags of memory that is shared and no file's: let go of, it is there and counts for nobody
FAMILIES = 16  # of sockets, up to netlink; those beyond reach kernel and hypervisor: raw packets, vsock, algorithms
LOAD, EQUAL, ABOVE, FROM, HAS, AND, RETURN = 0x20, 0x15, 0x25, 0x35, 0x45, 0x54, 0x06  # instructions of the filter
ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
NUMBER, MACHINE, FIRST, FOURTH = 0, 4, 16, 40  # where the filter finds the call, the machine, and two arguments
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2

Instruction = tuple[int, int, int, int]  # what to do, how many to skip if so and if not, and with which number


def refuse() -> None:
    """From now on these calls fail, in this process and in all that it starts. Other machines than those above go without."""
    program = _program(platform.machine())
    if not program:
        return
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    place = ctypes.create_string_buffer(code)
    filter_ = struct.pack("HxxxxxxP", len(program), ctypes.addressof(place))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or prctl(SECCOMP, FILTER, filter_, 0, 0):
        raise OSError(ctypes.get_errno(), "seccomp")


def _program(machine: str) -> list[Instruction]:
    if machine not in MACHINES:
        return []
    name, column = MACHINES[machine]
    program = [(LOAD, 0, 0, MACHINE), (EQUAL, 1, 0, name), (RETURN, 0, 0, KILL), (LOAD, 0, 0, NUMBER)]
    program += [(FROM, 0, 1, 0x40000000), (RETURN, 0, 0, KILL)]  # the same calls by other numbers
    for numbers in REFUSED.values():
        program += _if(numbers[column], [_error(errno.EPERM)])
    # the flags of clone3 can't be read here; the C library takes clone then
    program += _if(CLONE3[column], [_error(errno.ENOSYS)])
    program += _if(
        CLONE[column], [(LOAD, 0, 0, FIRST), (HAS, 0, 1, NAMESPACES), _error(errno.EPERM), (RETURN, 0, 0, ALLOW)]
    )
    program += _if(
        SOCKET[column], [(LOAD, 0, 0, FIRST), (ABOVE, 0, 1, FAMILIES), _error(errno.EPERM), (RETURN, 0, 0, ALLOW)]
    )
    shared = [(LOAD, 0, 0, FOURTH), (AND, 0, 0, SHARED), (EQUAL, 0, 1, SHARED), _error(errno.ENOMEM)]
    program += _if(MMAP[column], [*shared, (RETURN, 0, 0, ALLOW)])
    return [*program, (RETURN, 0, 0, ALLOW)]


def _if(number: int, then: list[Instruction]) -> list[Instruction]:
    return [(EQUAL, 0, len(then), number), *then]


def _error(number: int) -> Instruction:
    return RETURN, 0, 0, ERROR | number
