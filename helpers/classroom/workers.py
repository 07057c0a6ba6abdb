"""The grader's side of its workers: starting them, asking them, and replacing those that die."""

import contextlib
import math
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from . import sandbox, wire
from .frames import FAULT, HEAD, LAST, OVER, READY, SAID, STOP, Limits, Terms, frame, send
from .runner import Job

STOPPING = 10.0  # seconds in which a worker ends a child
START = 300.0  # seconds in which a worker has to be warm: a slow disk, a first start
TICK = 0.2  # seconds between two looks at whether somebody waits for too long


class NoWorker(Exception):
    """A worker can't be started here: the fault of no submission."""


class Lost(Exception):
    """The worker has died or said nonsense: it is gone, and so is what it was doing."""


class Silent(Lost):
    """The worker has said nothing for too long."""


@dataclass(frozen=True)
class Kind:
    """What workers a machine can have: inside the sandbox or not, able to fork or not."""

    sandboxed: bool = True
    limits: Limits = field(default_factory=Limits)

    @property
    def forks(self) -> bool:
        """macOS has fork, but its libraries do not survive one."""
        return hasattr(os, "fork") and sys.platform.startswith("linux")


class Watch(threading.Thread):
    """Kills a process that lets somebody wait for too long: there are systems on which nothing else ends a wait for a pipe."""

    def __init__(self, process: subprocess.Popen):
        super().__init__(daemon=True)
        self.process, self.until, self.late = process, math.inf, False
        self.start()

    def run(self) -> None:
        while self.process.poll() is None:
            time.sleep(TICK)
            if time.monotonic() > self.until:
                self.late = True
                self.process.kill()

    @contextlib.contextmanager
    def most(self, seconds: float) -> Iterator[None]:
        """What is done inside may take so long, and no longer."""
        self.until = time.monotonic() + seconds
        try:
            yield
        finally:
            self.until = math.inf


class Worker:
    """A warm worker. It is started at the first question, and again after it was lost."""

    def __init__(self):
        self.gone = False
        self.kind = Kind()
        self.process: subprocess.Popen | None = None
        self.watch: Watch | None = None
        self.folder = ""  # where it works, if not in a sandbox

    def of(self, kind: Kind) -> "Worker":
        """This worker, as one of that kind."""
        if kind != self.kind:
            self.stop()
            self.kind = kind
        return self

    def ask(self, job: Job, patience: float | None = None) -> Iterator[dict | str]:
        """What the submission says, message by message, and at last why it was stopped, or an empty string.

        Where `patience` in seconds is less than the limits allow, a longer silence ends it, and the worker with it.
        Raises Lost where the worker itself is at an end, and NoWorker where none can be started.
        """
        self._start()
        kind, said, most = SAID, bytearray(), self.kind.limits.patience
        watched = self.kind.forks and (patience is None or patience >= most)  # by the worker, which ends a silent child
        patience = most * (len(job.questions) + 1) if watched else min(patience or most, most)
        try:
            with contextlib.suppress(OSError):  # it has ended: its last frame, if there is one, says why
                self._send(job, patience)
            while kind not in (OVER, LAST):
                kind, data = self._frame(patience)
                said += data
                if kind == SAID and b"\n" in data:
                    *lines, said = said.split(b"\n")
                    for line in lines:
                        yield wire.parsed(line)
            yield data.decode(errors="replace")
        except Silent:
            if watched:
                raise
            yield f"it ran longer than {patience:g} seconds"
        except OSError as problem:
            raise Lost(str(problem)) from problem
        finally:
            self._finish(kind)

    def _finish(self, kind: bytes) -> None:
        """Ends what still runs of a job: what it says must not be taken for the next answer."""
        if self.process is None or kind == OVER:
            return
        if not self.kind.forks:
            self.stop()
            return
        try:
            with self.watch.most(STOPPING):
                frame(self.process.stdin.fileno(), STOP)
            while self._frame(STOPPING)[0] != OVER:
                pass
        except (OSError, Lost):
            self.stop()

    def stop(self) -> None:
        """Ends the worker, and all that runs in it."""
        if self.process is not None:
            self.process.stdin.close()
            if self.kind.forks and not self.kind.sandboxed:  # then it ends its child, which no signal to it would
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(STOPPING)
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            self.process = None
        if self.folder:
            # on Windows it may be somebody's current folder for a moment
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder = ""

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
        kind, apart, pipe = self.kind, self.kind.sandboxed, subprocess.PIPE
        words = sandbox.command() if apart else [sys.executable, "-m", "helpers.classroom.worker"]
        self.process = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, bufsize=0, **({} if apart else self._free())
        )
        self.watch = Watch(self.process)
        terms = Terms(kind.forks, apart, user(self.process.pid), sandbox.kept() if apart else (), kind.limits)
        try:
            self._send(terms, START)
            said, _ = self._frame(START)
        except (OSError, Lost) as problem:
            self.stop()
            raise NoWorker(f"a worker does not start: {problem}") from problem
        if said != READY:
            self.stop()
            raise NoWorker("a worker does not start")

    def _free(self) -> dict[str, Any]:
        """What a worker outside of a sandbox is started with: a folder to work in, and the settings of one inside.

        A Ctrl-C is the grader's: it must not come to a student's cell.
        """
        self.folder = tempfile.mkdtemp()
        apart = {"creationflags": subprocess.CREATE_NO_WINDOW} if os.name == "nt" else {"start_new_session": True}
        own = os.environ | sandbox.SETTINGS | {"PYTHONPATH": str(sandbox.ROOT)}
        return {"cwd": self.folder, "env": own, **apart}

    def _send(self, thing: Job | Terms, patience: float) -> None:
        with self.watch.most(patience):  # a pipe takes no more than its 64 kB from one that does not read
            send(self.process.stdin.fileno(), thing)

    def _frame(self, patience: float) -> tuple[bytes, bytes]:
        """The next frame. Raises Lost where none comes in time, or one that can't be, and NoWorker where it runs nothing."""
        pipe = self.process.stdout
        try:
            with self.watch.most(patience):
                kind, length = HEAD.unpack(_read(pipe, HEAD.size))
                if kind not in (READY, SAID, OVER, LAST, FAULT) or length > wire.MOST:
                    raise Lost("the worker said nonsense")
                data = _read(pipe, length)
        except Lost as problem:
            self.stop()
            if self.watch.late:
                raise Silent("the worker is silent") from problem
            raise
        if kind == FAULT:
            self.stop()
            raise NoWorker(data.decode(errors="replace"))
        return kind, data


def _read(pipe: IO[bytes], length: int) -> bytes:
    data = bytearray()
    while len(data) < length:
        more = pipe.read(length - len(data))
        if not more:
            raise Lost("the worker has died")
        data += more
    return bytes(data)


def user(pid: int) -> int:
    """The user as whom submissions of this worker run: a number of its own, for threads are counted by user."""
    return 20_000 + pid % 40_000


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
