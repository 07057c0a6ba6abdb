"""The learner's own record, handed in beside the notebooks: what its lines say, as far as they can be believed."""

import json
from functools import cache
from typing import Any

from ..exercises import catalogue
from ..exercises.spec import Exercise
from ..learner.gain import SCORES, is_share
from ..learner.words import STATUS

LIMIT = 5_000_000  # bytes
_MOST = 20_000  # lines
LOOKS = ("suspects", "suspects_again")  # the looks for faults before and after the course


def entries(data: bytes) -> list[dict]:
    """The checks in the record, in order: exercise, outcome, named and, of a look for faults, measured.

    Whoever wrote the file, only these keys come through, and only values that a check of this course could have written.
    """
    lines = data[:LIMIT].decode("utf-8", "replace").splitlines()[:_MOST]
    return [entry for line in lines if (entry := _entry(line))]


def of_lesson(record: list[dict], lesson: str) -> list[dict]:
    """What belongs to a lesson; the looks for faults, by which the gain is measured, belong to all."""
    wanted = {*catalogue().get(lesson, {}), *LOOKS}
    return [entry for entry in record if entry["exercise"] in wanted]


@cache
def _exercises() -> dict[str, Exercise]:
    return {name: exercise for exercises in catalogue().values() for name, exercise in exercises.items()}


def _entry(line: str) -> dict | None:
    try:
        said = json.loads(line)
        exercise = _exercises()[said["exercise"]]
        if said["what"] != "check" or said["outcome"] not in STATUS:
            return None
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
    named = said.get("named")
    entry = {"what": "check", "exercise": exercise.id, "outcome": said["outcome"]}
    entry["named"] = named if isinstance(named, str) and named in exercise.wrong else ""
    if scores := _scores(said.get("measured")):
        entry["measured"] = scores
    return entry


def _scores(measured: Any) -> dict[str, float]:
    if not isinstance(measured, dict) or not all(is_share(measured.get(name)) for name in SCORES):
        return {}
    return {name: float(measured[name]) for name in SCORES}
