"""The grader's side of its workers: starting them, asking them, and replacing those that die."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

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
    limits: Limits = Limits()

    @property
    def forks(self) -> bool:
        """macOS has fork, but its libraries do not survive one."""
        return hasattr(os, "fork") and sys.platform.startswith("linux")


class Worker:
    """A warm worker. It is started at the first question, and again after it was lost."""

    def __init__(self, kind: Kind, number: int = 0):
        kept = sandbox.kept() if kind.sandboxed else ()
        self.terms = Terms(kind.forks, kind.sandboxed, 60_000 + number, kept, kind.limits)
        self.sandboxed = kind.sandboxed
        self.process: subprocess.Popen | None = None

    def ask(self, job: Job) -> Iterator[dict]:
        """What the submission says, message by message; the last is {"over": why it was stopped, or ""}.

        Raises Lost where the worker itself is at an end.
        """
        self._start()
        ended = False
        try:
            send(self.process.stdin.fileno(), job)
            while not ended:
                kind, data = self._frame(self.terms.limits.patience * (len(job.questions) + 1))
                ended = kind == OVER
                yield {"over": data.decode(errors="replace")} if ended else wire.parsed(data)
        except (OSError, wire.Garbled) as problem:
            raise Lost(str(problem)) from problem
        finally:
            if not (ended and self.terms.forks):  # what is still being said must not be taken for the next answer
                self.stop()

    def stop(self) -> None:
        """Ends the worker, and all that runs in it."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.process = None

    def _start(self) -> None:
        if self.process is not None and self.process.poll() is None:
            return
        self.stop()
        words = sandbox.command() if self.sandboxed else [sys.executable, "-m", "helpers.classroom.worker"]
        environment = None if self.sandboxed else os.environ | sandbox.OWN
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment, bufsize=0)
        send(self.process.stdin.fileno(), self.terms)
        kind, _ = self._frame(START)
        if kind != READY:
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
