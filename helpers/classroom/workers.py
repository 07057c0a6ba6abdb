"""The grader's side of its workers: starting them, asking them, and replacing those that die."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from . import sandbox, wire
from .frames import HEAD, OVER, READY, SAID, Limits, Terms, send
from .runner import Job

START = 300.0  # seconds in which a worker has to be warm: a slow disk, a first start


class Lost(Exception):
    """The worker has died or said nonsense: it is gone, and so is what it was doing."""


@dataclass(frozen=True)
class Kind:
    """What workers a machine can have: inside the sandbox or not, able to fork or not."""

    sandboxed: bool = True
    limits: Limits = field(default_factory=Limits)

    @property
    def forks(self) -> bool:
        """macOS has fork, but its libraries do not survive one."""
        return hasattr(os, "fork") and sys.platform.startswith("linux")


class Worker:
    """A warm worker. It is started at the first question, and again after it was lost."""

    def __init__(self, number: int = 0):
        self.number, self.gone = number, False
        self.kind = Kind()
        self.process: subprocess.Popen | None = None

    def of(self, kind: Kind) -> "Worker":
        """This worker, as one of that kind."""
        if kind != self.kind:
            self.stop()
            self.kind = kind
        return self

    def ask(self, job: Job) -> Iterator[dict]:
        """What the submission says, message by message; the last is {"over": why it was stopped, or ""}.

        Raises Lost where the worker itself is at an end.
        """
        self._start()
        ended = False
        try:
            send(self.process.stdin.fileno(), job)
            while not ended:
                kind, data = self._frame(self.kind.limits.patience * (len(job.questions) + 1))
                ended = kind == OVER
                yield {"over": data.decode(errors="replace")} if ended else wire.parsed(data)
        except (OSError, wire.Garbled) as problem:
            raise Lost(str(problem)) from problem
        finally:
            if not (ended and self.kind.forks):  # what is still being said must not be taken for the next answer
                self.stop()

    def stop(self) -> None:
        """Ends the worker, and all that runs in it."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.process = None

    def dismiss(self) -> None:
        """Ends it for good: it is not started again."""
        self.gone = True
        self.stop()

    def _start(self) -> None:
        if self.gone:
            raise Lost("the worker was dismissed")
        if self.process is not None and self.process.poll() is None:
            return
        self.stop()
        kind, apart = self.kind, self.kind.sandboxed
        terms = Terms(kind.forks, apart, 60_000 + self.number, sandbox.kept() if apart else (), kind.limits)
        words = sandbox.command() if apart else [sys.executable, "-m", "helpers.classroom.worker"]
        environment = None if apart else os.environ | sandbox.SETTINGS
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment, bufsize=0
        )
        send(self.process.stdin.fileno(), terms)
        said, _ = self._frame(START)
        if said != READY:
            self.stop()
            raise Lost("the worker did not start")

    def _frame(self, patience: float) -> tuple[bytes, bytes]:
        """The next frame. Raises Lost where none comes in time, or one that can't be."""
        kind, length = HEAD.unpack(self._read(HEAD.size, patience))
        if kind not in (READY, SAID, OVER) or length > wire.MOST:
            self.stop()
            raise Lost("the worker said nonsense")
        return kind, self._read(length, patience)

    def _read(self, length: int, patience: float) -> bytes:
        out, data, until = self.process.stdout, b"", time.monotonic() + patience
        while len(data) < length:
            ready = select.select([out], [], [], max(0.0, until - time.monotonic()))[0]
            more = out.read(length - len(data)) if ready else b""
            if not more:
                self.stop()
                raise Lost("the worker is silent" if not ready else "the worker has died")
            data += more
        return data


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
