"""Scoring how sure someone was: the surprise, in nats, of being right or wrong."""

import math
from typing import Any

from ..exercises.spec import Exercise

GUESS = math.log(2)  # what saying .5 always costs


def score(exercise: Exercise, got: Any, passed: bool, sure: Any) -> tuple[float | None, str]:
    """The mean surprise in nats and a sentence about it; None and what to do where `sure` can't be scored.

    A right item costs -ln(sure), a wrong one -ln(1 - sure). `sure` is one number, or one for each item of an audit.
    """
    items = parts(exercise, got, passed)
    if exercise.style == "function" or not items:
        return None, "`sure` is for quizzes, predictions and audits; it was not scored here."
    values = list(sure) if isinstance(sure, (list, tuple)) else [sure] * len(items)
    if not all(map(_is_sure, values)):
        return None, "`sure` lies between .5 (a guess) and .99; it was not scored."
    if len(values) != len(items):
        return None, f"`sure` wants one number, or {len(items)} of them; it was not scored."
    nats = sum(map(_surprise, values, items)) / len(items)
    return round(nats, 4), f"Your surprise: {nats:.2f} nats (saying .5 costs {GUESS:.2f})."


def parts(exercise: Exercise, got: Any, passed: bool) -> list[bool]:
    """Which parts of an answer are right: one of them, or one for each sentence of an audit."""
    return exercise.score(got) if exercise.score is not None else [passed]


def own_cross_entropy() -> tuple[float, int, float]:
    """Your own cross-entropy: the mean surprise in nats, the number of scored answers, and what guessing would cost.

    The mean is nan without a scored answer. A sentence about it is printed.
    """
    answers = _first_tries()
    if not answers:
        print('No scored answer yet. Add sure= to a check, as in check("audit_loss", sure=.8), and run this again.')
        return math.nan, 0, GUESS
    mean = sum(_surprise(*answer) for answer in answers) / len(answers)
    told = "better than" if mean < GUESS - 1e-9 else "no better than"  # .5 throughout is no better
    print(
        f"Your cross-entropy: {mean:.2f} nats over {len(answers)} scored, first tries only: {told} guessing ({GUESS:.2f})."
    )
    return mean, len(answers), GUESS


def own_answers() -> tuple[list[float], list[bool]]:
    """How sure you were of each answer, and whether it was right: two lists of the same length.

    A sentence about it is printed.
    """
    answers = _first_tries()
    if not answers:
        print('No scored answer yet. Add sure= to a check, as in check("audit_gap", sure=.8), and run this again.')
        return [], []
    sure, right = map(list, zip(*answers, strict=True))
    mean, share = sum(sure) / len(sure), sum(right) / len(right)
    print(f"{len(sure)} answers, first tries only: sure {mean:.2f} on average, right {share:.2f} of the time.")
    return sure, right


def _first_tries() -> list[tuple[float, bool]]:
    """(how sure, whether right) for each scored answer in the record of this session and, where one is kept, of those before.

    Of each exercise the first scored try counts, because later ones have read a message; an audit counts by sentence.
    """
    from .verbs import record  # verbs imports this module

    first = {}
    for entry in record().entries:
        if pairs := _pairs(entry):
            first.setdefault(entry["exercise"], pairs)
    return [pair for pairs in first.values() for pair in pairs]


def _surprise(sure: float, right: bool) -> float:
    """What an answer costs, in nats."""
    return -math.log(sure if right else 1 - sure)


def _pairs(entry: dict) -> list[tuple[float, bool]]:
    """(how sure, whether right) for each part of a scored answer; none where the entry holds no such thing."""
    right, sure = entry.get("right"), entry.get("sure")
    if not isinstance(right, list) or not all(isinstance(one, bool) for one in right):
        return []
    values = sure if isinstance(sure, (list, tuple)) else [sure] * len(right)
    scored = len(values) == len(right) and all(map(_is_sure, values))
    return list(zip(values, right, strict=True)) if scored else []


def _is_sure(value: Any) -> bool:
    """Whether this says how sure somebody is: a number from a guess to .99."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0.5 <= value <= 0.99
