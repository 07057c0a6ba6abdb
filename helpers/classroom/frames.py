"""Frames: a letter, a length and so many bytes, between the grader and a worker."""

import os
import pickle
import struct
from dataclasses import dataclass, field
from typing import Any, BinaryIO

JOB, READY, SAID, OVER = b"j", b"r", b"s", b"o"  # what to do; it is warm; a child said; a child has ended, and why
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
    patience: float = 120.0


@dataclass(frozen=True)
class Terms:
    """How a worker runs submissions: in children, where it can fork; each apart in a sandbox; as which user, under root.

    `kept` are folders below /tmp that stay visible although each submission gets a /tmp of its own.
    """

    forks: bool = True
    apart: bool = True
    user: int = 60_000
    kept: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)


def frame(out: int, kind: bytes, data: bytes = b"") -> None:
    """Writes a frame to a file descriptor."""
    whole(out, HEAD.pack(kind, len(data)) + data)


def send(out: int, thing: Any) -> None:
    """Writes a thing of our own to a worker, as a pickle."""
    frame(out, JOB, pickle.dumps(thing))


def whole(out: int, data: bytes) -> None:
    """Writes all of it: a pipe takes as much at a time as it has room for."""
    left = memoryview(data)
    while left:
        left = left[os.write(out, left) :]


def receive(stream: BinaryIO) -> Any:
    """The next thing of our own; None at the end."""
    head = stream.read(HEAD.size)
    return pickle.loads(stream.read(HEAD.unpack(head)[1])) if len(head) == HEAD.size else None
