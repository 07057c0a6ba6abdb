"""A submission in a process of its own, as its worker starts and watches it."""

import contextlib
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from . import cage, wire
from .frames import HEAD, SAID, Terms, coming, frame, taken, whole
from .originals import Originals
from .runner import run

TICK = 0.05  # seconds between two looks at what a child uses
PIPE = 3  # where a child says what it has to say
TOOK = "!"  # the child has read its job


class Child:
    """A guard, which leaves this process's namespaces, and its child, in which the submission runs.

    Where the terms say that submissions are not kept apart, there are limits only.
    """

    def __init__(self, jobs: int, length: int, originals: Originals, terms: Terms):
        self.terms, self.jobs, self.length = terms, jobs, length
        self.own = cage.memory([os.getpid()])  # what every child holds from the beginning
        self.others = {*cage.processes()} if terms.apart else set()  # listed before the child can start any
        self.folder = "" if terms.apart else tempfile.mkdtemp(dir=Path.cwd())  # one apart has a /tmp of its own
        self.reading, writing = os.pipe()
        asking, telling = os.pipe()
        self.guard = os.fork()
        if self.guard == 0:
            _and_end(lambda: self._guard(originals, writing, telling))
        self.others.add(self.guard)
        os.close(writing)
        os.close(telling)
        with os.fdopen(asking) as stream:
            told = stream.read()
        self.fault = "" if TOOK in told else told.lstrip("0123456789") or "the sandbox could not be made"
        self.inner = 0 if self.fault else int(told.replace(TOOK, ""))  # two processes tell it, in any order
        self.reason = self.fault

    def _guard(self, originals: Originals, writing: int, telling: int) -> None:
        try:
            if self.terms.apart:
                cage.leave()
            inner = os.fork()
        except OSError as problem:
            os.write(telling, f"the sandbox could not be made: {problem}".encode()[:200])
            return
        if inner == 0:
            _and_end(lambda: self._inner(originals, writing, telling))
        os.write(telling, str(inner).encode())
        os.close(telling)
        os.waitpid(inner, 0)

    def _inner(self, originals: Originals, writing: int, telling: int) -> None:
        os.setsid()
        try:
            cage.settle(self.terms)
        except OSError as problem:
            os.write(telling, f"the sandbox could not be made: {problem}".encode()[:200])
            return
        if self.folder:
            os.chdir(self.folder)
        job = taken(self.jobs, self.length)
        os.write(telling, TOOK.encode())
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(writing, PIPE)
        os.closerange(PIPE + 1, os.sysconf("SC_OPEN_MAX"))
        run(job, originals, lambda message: whole(PIPE, wire.line(message)))

    def watch(self, out: int) -> str:
        """Passes on what the child says; why it was stopped, or an empty string where it ended by itself."""
        try:
            self._watch(out)
        finally:
            self._end()
        return self.reason

    def _watch(self, out: int) -> None:
        # a frame of PIPE_BUF bytes never waits where select says that there is room: this looks on, whoever reads or not
        room, said, lines, heard = bytearray(select.PIPE_BUF - HEAD.size), 0, 0, time.monotonic()
        while not self.reason:
            ready = select.select([self.reading, self.jobs], [], [], TICK)[0]
            if self.reading in ready and select.select([], [out], [], TICK)[1]:
                count = os.readv(self.reading, [room])
                if not count:
                    return
                frame(out, SAID, memoryview(room)[:count])
                ends = room.count(b"\n", 0, count)
                said, lines = said + count, lines + ends
                heard = time.monotonic() if ends else heard
                room[:count] = bytes(count)  # the next child is a copy of this process
            self.reason = self._too_much(said, lines, time.monotonic() - heard)
            if self.jobs in ready:
                coming(self.jobs)
                self.reason = "it was told to stop"

    def _too_much(self, said: int, lines: int, silent: float) -> str:
        limits = self.terms.limits
        if said > wire.MOST or lines > limits.lines:
            return "it said more than answers need"
        if silent > limits.patience:
            return f"it ran longer than {limits.patience:g} seconds"
        if not self.terms.apart:
            return ""
        pids = [pid for pid in cage.processes() if pid not in self.others]
        if len(pids) > limits.processes:
            return f"it started more than {limits.processes} processes"
        if cage.memory(pids) > limits.memory + len(pids) * self.own:
            return f"it used more than {limits.memory / 1e9:g} GB of memory"
        return ""

    def _end(self) -> None:
        """Ends the child, and with it all that it started."""
        for kill, pid in ((os.killpg, self.inner), (os.kill, self.inner), (os.kill, self.guard)):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                if pid:
                    kill(pid, signal.SIGKILL)
        os.waitpid(self.guard, 0)
        os.close(self.reading)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def _and_end(call: Callable[[], None]) -> None:
    """Calls it, and ends this process, whatever happens."""
    try:
        call()
    finally:
        os._exit(0)
