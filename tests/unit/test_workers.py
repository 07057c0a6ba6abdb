"""Workers that do not do their part: nobody waits for them for ever."""

import sys
import time

import pytest

from helpers.classroom import sandbox, workers
from helpers.classroom.frames import HEAD, READY, Limits
from helpers.classroom.runner import Job
from helpers.classroom.slices import Cell
from helpers.classroom.workers import Kind, NoWorker, Silent, Worker

SLEEPS = "import sys, time; {}; sys.stdout.flush(); time.sleep(600)"
SAYS_READY = f"sys.stdout.buffer.write({HEAD.pack(READY, 0)!r})"


@pytest.fixture
def hired(request, monkeypatch):
    """A worker that runs the code that the test asks for, and is asked to hurry."""
    code = SLEEPS.format(request.param)
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", code])
    monkeypatch.setattr(workers, "START", 3.0)
    worker = Worker().of(Kind(limits=Limits(patience=1.0)))
    yield worker
    worker.dismiss()


@pytest.mark.parametrize("hired", [SAYS_READY], indirect=True)
@pytest.mark.parametrize("size", [10, 1_000_000], ids=["in the pipe", "more than the pipe holds"])
def test_a_worker_that_takes_no_job_is_given_up(hired, size):
    started = time.monotonic()
    with pytest.raises(Silent):
        list(hired.ask(Job((Cell("#" * size),), (), (), whole=False)))
    assert time.monotonic() - started < 20
    assert hired.process is None


@pytest.mark.parametrize("hired", ["pass"], indirect=True)
def test_a_worker_that_never_gets_warm_is_given_up(hired):
    with pytest.raises(NoWorker, match="silent"):
        list(hired.ask(Job((), (), (), whole=False)))
