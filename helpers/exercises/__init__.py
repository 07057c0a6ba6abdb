"""The exercises of the course and how an answer is judged: plain data and pure functions."""

import difflib
import importlib
import pkgutil
from functools import cache

from .spec import Exercise


@cache
def catalogue() -> dict[str, dict[str, Exercise]]:
    """All exercises of the course: {lesson number "01": {exercise id: exercise}}, in the order of the lessons."""
    found = {}
    for module in sorted(name for _, name, _ in pkgutil.iter_modules(__path__) if name.startswith("lesson_")):
        exercises = importlib.import_module(f"{__name__}.{module}").EXERCISES
        named = {exercise.id: exercise for exercise in exercises}
        if len(named) < len(exercises):  # the linter sees only what is left
            raise ValueError(f"{module} declares an id twice")
        found[module.removeprefix("lesson_")] = named
    return found


def find(exercise_id: str) -> Exercise:
    """The exercise of that id. Raises KeyError, with the nearest id in its message, where there is none."""
    for exercises in catalogue().values():
        if exercise_id in exercises:
            return exercises[exercise_id]
    everything = [name for exercises in catalogue().values() for name in exercises]
    near = difflib.get_close_matches(str(exercise_id), everything, n=1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    raise KeyError(f"There is no exercise {exercise_id!r}.{meant}")
