"""Bounds on learners' code: time and printed text."""

import _thread
import contextlib
import io
import threading
import time
from collections.abc import Callable
from typing import Any


class TimeIsUp(Exception):
    """The learner's code was stopped because it ran too long."""


def within(seconds: float | None, call: Callable[[], Any]) -> Any:
    """What `call()` returns. Raises TimeIsUp when it takes more than `seconds`; the learner's own interrupt passes through.

    None is no limit, for our own code: it may run in a thread, and what would be interrupted is the main one.
    A timer interrupts the main thread, which works on every platform (SIGALRM does not). It repeats, because code may
    catch the first interrupt. A single call into C can't be stopped this way. (A function and not a context manager: an
    interrupt that comes when the block has just ended would arise in the manager's `__exit__`, and escape.)
    """
    if seconds is None:
        return call()
    lock, done, fired = threading.Lock(), threading.Event(), threading.Event()

    def watch():
        wait = seconds
        while not done.wait(wait):
            with lock:
                if not done.is_set():
                    fired.set()
                    _thread.interrupt_main()
            wait = 1.0

    watcher = threading.Thread(target=watch, daemon=True)
    try:
        watcher.start()
        try:
            result = call()
        finally:
            with lock:
                done.set()
            if fired.is_set():
                time.sleep(0.01)  # lets an interrupt that is still on its way arrive here, not in the caller
    except KeyboardInterrupt:
        done.set()
        if not fired.is_set():
            raise
    if fired.is_set():
        raise TimeIsUp
    return result


class _Head(io.StringIO):
    """Keeps the first `limit` characters of what is written."""

    limit = 2_000

    def write(self, text: str) -> int:
        super().write(text[: max(0, self.limit - self.tell())])
        return len(text)

    def close(self) -> None:
        """Stays open: code that closes its stdout must not take away what was written."""


@contextlib.contextmanager
def captured():
    """Yields a buffer that receives the beginning of what the block writes to stdout; stderr is dropped."""
    out = _Head()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(_Head()):
        yield out
