"""The command as a teacher types it: killed half-way, run again, and run by a learner."""

import subprocess
import sys
import time

from books import ANSWERS, honest, notebook

from helpers.authoring.lesson import ROOT
from helpers.classroom import grader, sandbox

STUDENTS = 6
SLOW = notebook(("", "import time; time.sleep(1); x = [1, 0, 1]"), ("warmup_codes", "warmup_codes = x"), *ANSWERS[1:])


def kept(marks):
    """When each result was written."""
    return {path.name: path.stat().st_mtime_ns for path in (marks / "results").glob("*.json")}


def test_a_run_that_was_killed_goes_on_and_later_only_what_changed_is_graded(bubblewrap, tmp_path):
    handed_in, marks = tmp_path / "handed in", tmp_path / "marks"
    for k in range(STUDENTS):
        (handed_in / f"s{k}").mkdir(parents=True)
        (handed_in / f"s{k}" / "03_cross_entropy.ipynb").write_bytes(SLOW)
    words = [sys.executable, "-m", "helpers", "grade", handed_in, "--out", marks, "--workers", "1"]
    with subprocess.Popen(words, cwd=ROOT) as run:
        while len(kept(marks)) < 2 and run.poll() is None:
            time.sleep(0.05)
        run.kill()
    before = kept(marks)
    assert 2 <= len(before) < STUDENTS
    assert subprocess.call(words, cwd=ROOT) == 0
    after = kept(marks)
    assert len(after) == STUDENTS and before.items() <= after.items()
    (handed_in / "s3" / "03_cross_entropy.ipynb").write_bytes(honest())
    assert subprocess.call(words, cwd=ROOT) == 0
    assert {name for name, when in kept(marks).items() if after[name] != when} == {
        name for name in after if name.startswith("s3")
    }
    assert len(list((marks / "students").iterdir())) == STUDENTS


def test_a_learner_grades_the_own_notebooks_without_a_sandbox(monkeypatch, tmp_path):
    def missing():
        raise sandbox.NoSandbox("bubblewrap is missing")

    monkeypatch.setattr(sandbox, "check", missing)
    found = grader.grade(ROOT / "notebooks", tmp_path, workers=1, lessons=["03"])
    assert found.well and (found.graded, found.students) == (1, 1)
    (result,) = grader.Store(tmp_path).results()
    assert {one["outcome"] for one in result["exercises"].values()} == {"not_attempted"}
    assert result["versions"] == grader.versions("03")
