"""A small lesson to build, break and lint; a record; and Windows, as far as a module asks for its name."""

import os
from types import SimpleNamespace

import pytest

from helpers.authoring import build
from helpers.authoring.lesson import Lesson
from helpers.learner import verbs

SOURCE = """# %% [markdown]
# # A lesson
#
# Some words.

# %%
from helpers import check

# BEGIN SOLUTION
ones_in_sample = 5
# END SOLUTION

# %%
check("ones_in_sample")
"""


@pytest.fixture
def lesson(tmp_path):
    """A lesson of three cells in a folder of its own, numbered 00 so that it knows the exercises."""
    (tmp_path / "solutions").mkdir()
    source = tmp_path / "solutions" / "00_a_lesson.py"
    source.write_text(SOURCE)
    lesson = Lesson(source)
    build.write(lesson.solved_path, lesson.solved())
    build.write(lesson.unsolved_path, lesson.unsolved())
    return lesson


@pytest.fixture
def path(monkeypatch, tmp_path):
    """Where the record of one test is kept; the verbs begin anew."""
    path = tmp_path / "record.jsonl"
    monkeypatch.setenv("WIRED_RIGHT_RECORD", str(path))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setattr(verbs, "_rungs", {})
    verbs.record.cache_clear()
    yield path
    verbs.record.cache_clear()


@pytest.fixture
def windows(monkeypatch):
    """A function after which a module, and no other, believes that it runs on Windows."""
    return lambda module: monkeypatch.setattr(module, "os", SimpleNamespace(**vars(os) | {"name": "nt"}))
