"""Judging what was seen of an answer. Pure functions: no I/O, no notebook, no printing.

The verdict comes first; a diagnosis is looked for only after a failure, by replaying known misconceptions on the same probes.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from .observe import observe
from .spec import Exercise, Probe, Seen

PASSED, NOT_ATTEMPTED, FAILED = "passed", "not_attempted", "failed"
SECONDS = 5.0  # for a probe


@dataclass(frozen=True)
class Verdict:
    """The outcome and what explains it.

    `reason` says in which way the answer failed on `probe`; `named` is the key of the one misconception that does exactly
    what the answer did on all probes, or empty.
    """

    outcome: str
    reason: str = ""
    probe: Probe | None = None
    expected: Seen | None = None
    got: Seen | None = None
    named: str = ""


@cache
def expected(exercise: Exercise) -> tuple[Seen, ...]:
    """What the trusted answer does on each probe."""
    return observe(exercise, exercise.right, seconds=None)


@cache
def replays(exercise: Exercise) -> tuple[tuple[str, tuple[Seen, ...]], ...]:
    """What each known wrong answer does on each probe, with the key of its misconception."""
    answers = [(key, answer) for key, idea in exercise.wrong.items() for answer in idea.answers]
    return tuple((key, observe(exercise, answer, seconds=None)) for key, answer in answers)


def assess(exercise: Exercise, answer: Any) -> tuple[tuple[Seen, ...], Verdict]:
    """What was seen of an answer, and the verdict on it.

    The trusted answer goes first: whatever it has to import, such as Keras, is not charged to the learner's time.
    """
    expected(exercise)
    seen = observe(exercise, answer, exercise.seconds or SECONDS)
    return seen, judge(exercise, seen)


def judge(exercise: Exercise, seen: tuple[Seen, ...]) -> Verdict:
    """The verdict on an answer of which this was seen."""
    if all(one.blank for one in seen):
        return Verdict(NOT_ATTEMPTED)
    rows = zip(exercise.probes, expected(exercise), seen, strict=True)
    failures = [(*row, why) for row in rows if (why := failing(exercise, *row))]
    if not failures:
        return Verdict(PASSED, got=seen[0])
    named = _diagnosis(exercise, seen)
    # what is named is best shown by a wrong value; an exception would seem to be about something else
    probe, right, got, reason = min(failures, key=lambda row: (bool(named and row[2].error), _size(row[0].args)))
    return Verdict(FAILED, reason, probe, right, got, named)


def failing(exercise: Exercise, probe: Probe, right: Seen, got: Seen) -> str:
    """In which way the answer fails on this probe, or an empty string where it is right."""
    if probe.accept is None:
        return difference(exercise, right, got)
    if probe.accept(got) and not got.changed:
        return ""
    return _slip(got) or "wanted"


def difference(exercise: Exercise, right: Seen, got: Seen) -> str:
    """In which way two observations differ: shape first, then kind, then values; empty where they are alike."""
    if slip := _slip(got):
        return "" if right.error and right.error == got.error else slip
    if right.error:
        return "no_error"
    if exercise.alike is not None:
        return "" if exercise.alike(right.value, got.value) else "value"
    if right.shape != got.shape or (right.kind == "dict") != (got.kind == "dict"):
        return "shape"
    if (right.kind == "str") != (got.kind == "str") or (exercise.kind_matters and right.kind != got.kind):
        return "kind"
    return "" if same_values(right.value, got.value, exercise.tolerance) else "value"


def _slip(got: Seen) -> str:
    """A failure that has nothing to do with the expected value."""
    named = {"TimeIsUp": "late", "WrongArity": "arity", "NotAFunction": "not_a_function"}
    if got.error:
        return named.get(got.error[0], "error")
    if got.kind in ("none", "ellipsis"):
        return "changed" if got.changed else "printed" if got.printed else "nothing"
    if got.changed:
        return "changed"
    return "unreadable" if got.value is None else ""


def same_values(right: Any, got: Any, tolerance: float) -> bool:
    """Whether two pieces of plain data are equal, numbers up to `tolerance` (relative, and a tenth of it absolute)."""
    if isinstance(right, dict) and isinstance(got, dict):
        return right.keys() == got.keys() and all(same_values(right[k], got[k], tolerance) for k in right)
    if isinstance(right, (list, tuple)) and isinstance(got, (list, tuple)):
        pairs = zip(right, got, strict=False)
        return len(right) == len(got) and all(same_values(*pair, tolerance) for pair in pairs)
    if isinstance(right, (int, float, complex)) and isinstance(got, (int, float, complex)):
        return bool(np.isclose(got, right, rtol=tolerance, atol=tolerance / 10, equal_nan=True))
    return type(right) is type(got) and right == got


def _diagnosis(exercise: Exercise, seen: tuple[Seen, ...]) -> str:
    """The key of the one misconception that reproduces what was seen on every probe, else an empty string."""
    if any(one.kind == "generator" or "TimeIsUp" in one.error for one in seen):
        return ""
    keys = {key for key, replay in replays(exercise) if _alike_everywhere(exercise, replay, seen)}
    return keys.pop() if len(keys) == 1 else ""


def _alike_everywhere(exercise: Exercise, replay: tuple[Seen, ...], seen: tuple[Seen, ...]) -> bool:
    return all(_alike(exercise, *pair) for pair in zip(replay, seen, strict=True))


def _alike(exercise: Exercise, one: Seen, other: Seen) -> bool:
    if one.changed or other.changed:
        return one.changed == other.changed and same_values(one.value, other.value, exercise.tolerance)
    if one.error or other.error:
        return one.error == other.error
    if one.kind in ("none", "ellipsis") or other.kind in ("none", "ellipsis"):
        return one.kind == other.kind and bool(one.printed) == bool(other.printed)
    return not difference(exercise, one, other)


def _size(args: list | tuple) -> int:
    """How many cells the arguments of a probe have together, lists in lists counted through.

    An empty one counts as a cell, for it is no easy case.
    """
    sizes = (_size(arg) if isinstance(arg, (list, tuple)) else getattr(arg, "size", 1) for arg in args)
    return sum(max(1, size) for size in sizes)
