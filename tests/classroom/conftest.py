"""One warm worker in its sandbox for all tests of the classroom."""

import os

import pytest

from helpers.classroom import sandbox
from helpers.classroom.workers import Worker


@pytest.fixture(scope="session")
def worker():
    """A worker in its sandbox. Without bubblewrap the tests are skipped; in CI that is a failure."""
    try:
        sandbox.check()
    except sandbox.NoSandbox as problem:
        pytest.fail(str(problem)) if "CI" in os.environ else pytest.skip(str(problem))
    hired = Worker()
    yield hired
    hired.dismiss()
