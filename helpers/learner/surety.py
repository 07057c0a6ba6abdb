"""Scoring how sure someone was: the surprise, in nats, of being right or wrong."""

import math
from typing import Any

from ..exercises.spec import Exercise

GUESS = math.log(2)  # what saying .5 always costs


def score(exercise: Exercise, got: Any, passed: bool, sure: Any) -> tuple[float | None, str]:
    """The mean surprise in nats and a sentence about it; None and what to do where `sure` can't be scored.

    A right item costs -ln(sure), a wrong one -ln(1 - sure). `sure` is one number, or one for each item of an audit.
    """
    items = exercise.score(got) if exercise.score is not None else [passed]
    if exercise.style == "function" or not items:
        return None, "`sure` is for quizzes, predictions and audits; it was not scored here."
    values = list(sure) if isinstance(sure, (list, tuple)) else [sure] * len(items)
    if not all(isinstance(v, (int, float)) and not isinstance(v, bool) and 0.5 <= v <= 0.99 for v in values):
        return None, "`sure` lies between .5 (a guess) and .99; it was not scored."
    if len(values) != len(items):
        return None, f"`sure` wants one number, or {len(items)} of them; it was not scored."
    nats = sum(-math.log(v if right else 1 - v) for v, right in zip(values, items, strict=True)) / len(items)
    return round(nats, 4), f"Your surprise: {nats:.2f} nats (saying .5 costs {GUESS:.2f})."
