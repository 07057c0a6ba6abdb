"""What the course has changed: how well faults were found before it and after it, read from the learner's own record."""

import math
from typing import Any

SCORES = ("precision", "recall", "f1")


def own_scores(before: str = "suspects", after: str = "suspects_again") -> tuple[dict | None, dict | None]:
    """Your scores in the pre-test and in the post-test: precision, recall and F1 of each, or None where there is none.

    Of each the first try counts, because later ones have read a message. A sentence about them is printed.
    """
    first, last = _first(before), _first(after)
    if last is None:
        print(f"No post-test yet: mark the lines, store them in `{after}`, check, and run this again.")
    elif first is None:
        print(
            f"F1 of your fault-finding: {last['f1']:.2f} now. Your record holds no score from lesson 00 to compare it with."
        )
    else:
        print(
            f"F1 of your fault-finding: {first['f1']:.2f} before, {last['f1']:.2f} now. Gain {last['f1'] - first['f1']:+.2f}."
        )
    return first, last


def _first(exercise: str) -> dict[str, float] | None:
    """The scores of the first try in the record; a record may have been edited by hand."""
    from .verbs import record  # verbs imports the package's other modules

    found = (entry.get("measured") for entry in record().entries if entry["exercise"] == exercise)
    return next(({name: float(scores[name]) for name in SCORES} for scores in found if _whole(scores)), None)


def _whole(scores: Any) -> bool:
    """Whether this holds all three scores, each a number from 0 to 1."""
    return isinstance(scores, dict) and all(_is_share(scores.get(name)) for name in SCORES)


def _is_share(number: Any) -> bool:
    good = isinstance(number, (int, float)) and not isinstance(number, bool) and math.isfinite(number)
    return good and 0 <= number <= 1
