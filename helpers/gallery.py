"""The galleries of the lessons: what a call does, in one line."""

import warnings
from collections.abc import Callable
from typing import Any


def outcome(call: Callable, *arguments: Any, **options: Any) -> str:
    """Whether the call was silent, warned, or raised an error of the usual kinds; and its number, or what was said."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            value = float(call(*arguments, **options))
        except (ValueError, TypeError, AttributeError) as problem:
            return f"LOUD    {str(problem)[:50]}..."
    return f"{'WARNED' if said else 'silent'}  {value:.2f}"
