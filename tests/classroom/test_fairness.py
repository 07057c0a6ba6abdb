"""The marks of a class are those that learners saw: on the corpora of attempts, the grader and the notebook agree."""

import os
import subprocess
import sys

import nbformat
import pytest

from helpers.authoring import soundness
from helpers.authoring.lesson import lessons
from helpers.classroom.asking import _line, course, grade_one
from helpers.classroom.sandbox import SETTINGS
from helpers.learner.words import message

LESSONS = [lesson.number for lesson in lessons()]
WHOLE = os.environ.get("WIRED_RIGHT_CORPUS") == "whole"
KINDS = ("correct", "misconception", "wrong")


def rounds(number: str) -> list[dict]:
    """Sets of attempts, one for each exercise of the lesson: the first of each kind, or as many as it takes to use all."""
    kept = {name: [one for one in soundness.attempts(name) if one.kind in KINDS] for name in course(number).exercises}
    if not WHOLE:
        kept = {
            name: [next((one for one in every if one.kind == kind), None) for kind in KINDS]
            for name, every in kept.items()
        }
    most = max(map(len, kept.values()))
    return [{name: every[k] for name, every in kept.items() if k < len(every) and every[k]} for k in range(most)]


def notebook(number: str, attempts: dict) -> bytes:
    """The lesson as a learner hands it in who has given these answers."""
    lesson = next(one for one in lessons() if one.number == number)
    book = lesson.unsolved()
    for cell in book.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "").removesuffix("-answer")
        if cell.metadata.get("nbgrader", {}).get("solution") and name in attempts:
            cell.source = f"{cell.source}\n\n{given(name)}{attempts[name].code}"
    return nbformat.writes(book).encode()


def given(name: str) -> str:
    """What the card gives in its text, as code: the attempts at such an exercise count on it."""
    arrays = soundness.GIVEN.get(name, {})
    return "".join(f"import numpy as np\n{key} = np.array({array.tolist()})\n" for key, array in arrays.items())


@pytest.mark.parametrize("number", LESSONS)
def test_marks_agree_with_the_checks_in_the_notebook(number, worker):
    differ = []
    for attempts in rounds(number):
        results = grade_one(number, notebook(number, attempts), worker)["exercises"]
        for name, attempt in attempts.items():
            verdict = soundness.verdict(course(number).exercises[name], attempt.code)
            marked = results[name]["outcome"], results[name]["named"]
            if marked != (verdict.outcome, verdict.named):
                differ.append((name, attempt.title, marked, (verdict.outcome, verdict.named)))
            read, marked = message(course(number).exercises[name], verdict), results[name]["lines"]
            if verdict.outcome != "not_attempted" and [*map(_line, read)] != marked:
                differ.append((name, attempt.title, marked, read))
    assert differ == []


def test_a_warm_worker_has_one_thread():
    """Or a child would wait for ever for a thread of TensorFlow's that no fork takes along."""
    code = (
        "import os\nfrom helpers.classroom.worker import warm_up\nwarm_up()\nprint(len(os.listdir('/proc/self/task')))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | SETTINGS
    )
    assert run.stdout.split() == ["1"]
