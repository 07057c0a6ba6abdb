"""Frames: a letter, a length and so many bytes, between the grader and a worker."""

import os
import pickle
import struct
from dataclasses import dataclass, field
from typing import Any

JOB, STOP = b"j", b"q"  # to a worker: what to do; end the child that does it, if it still runs
READY, SAID, OVER = b"r", b"s", b"o"  # from a worker: it is warm; what a submission says; it has ended, and why
LAST = b"l"  # from a worker that can't fork: a submission has ended, and the worker with it
FAULT = b"f"  # from a worker: it can't run anything, and why
HEAD = struct.Struct(">cQ")


@dataclass(frozen=True)
class Limits:
    """What a submission may use; sizes in bytes. `patience` is in seconds, for each exercise."""

    memory: int = 3_000_000_000  # more than the worker has already
    processes: int = 32
    threads: int = 400
    file: int = 64_000_000
    disk: int = 128_000_000
    files: int = 256
    lines: int = 1_000  # of what it says
    patience: float = 120.0


@dataclass(frozen=True)
class Terms:
    """How a worker runs submissions: in children or, where it can't fork, itself; apart in a sandbox; as which user, under root.

    `kept` are folders below /tmp that stay visible although each submission gets a /tmp of its own.
    """

    forks: bool = True
    apart: bool = True
    user: int = 60_000
    kept: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)


def frame(out: int, kind: bytes, data: bytes | memoryview = b"") -> None:
    """Writes a frame to a file descriptor."""
    whole(out, HEAD.pack(kind, len(data)))
    whole(out, data)


def send(out: int, thing: Any) -> None:
    """Writes a thing of our own to a worker, as a pickle."""
    frame(out, JOB, pickle.dumps(thing))


def whole(out: int, data: bytes | memoryview) -> None:
    """Writes all of it: a pipe takes as much at a time as it has room for."""
    left = memoryview(data)
    while left:
        left = left[os.write(out, left) :]


def coming(source: int) -> tuple[bytes, int] | None:
    """The kind and the length of the next frame, which is still to be taken; None at the end."""
    head = _exactly(source, HEAD.size)
    return HEAD.unpack(head) if len(head) == HEAD.size else None


def taken(source: int, length: int) -> Any:
    """A thing of our own, of which the length is known."""
    return pickle.loads(_exactly(source, length))


def _exactly(source: int, length: int) -> bytes:
    data = bytearray()
    while len(data) < length and (more := os.read(source, length - len(data))):
        data += more
    return bytes(data)
