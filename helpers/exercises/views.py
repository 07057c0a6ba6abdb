"""What is compared of an answer: functions from an answer to plain data.

They know no right answer, and are found by their names, so that they travel between processes: the grader's sandbox shows
this module, and the lessons' own modules not.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np


def itself(answer: Any) -> Any:
    """The answer as it is: a value."""
    return answer


def returned(answer: Callable, *args: Any) -> Any:
    """What the answer returns: a function."""
    return answer(*args)


def letter(answer: Any) -> Any:
    """The letter in upper case and without blanks; anything but text as it is."""
    return answer.strip().upper() if isinstance(answer, str) else answer


def letters(answer: Any) -> Any:
    """The letters of a list, each as `letter` gives it."""
    return [letter(each) for each in answer] if isinstance(answer, (list, tuple)) else answer


def capitals(answer: Any) -> Any:
    """What a list or an array holds, as text in upper case and without blanks."""
    sequence = isinstance(answer, (list, tuple, np.ndarray))
    return [str(each).strip().upper() for each in answer] if sequence else answer


def words(answer: Any) -> Any:
    """What a list holds, as text in lower case and without blanks."""
    return [str(word).strip().lower() for word in answer] if isinstance(answer, (list, tuple)) else answer


def words_by_letter(answer: Any) -> Any:
    """{letter: words}, the letters in upper case and the words in lower."""
    if not isinstance(answer, dict):
        return answer
    return {str(key).strip().upper(): words(each) for key, each in answer.items()}


def case_numbers(answer: Any) -> Any:
    """The case numbers in ascending order, where the answer is a collection of whole numbers."""
    if not isinstance(answer, (list, tuple, set, np.ndarray)):
        return answer
    whole = all(isinstance(n, (int, np.integer)) and not isinstance(n, bool) for n in answer)
    return sorted({int(n) for n in answer}) if whole else answer


def unpacked(answer: Any) -> Any:
    """The number in an array, list or tensor of one; anything else as it is."""
    if not isinstance(answer, (list, tuple)) and not hasattr(answer, "shape"):
        return answer
    cells = np.ravel(answer)
    return cells[0] if cells.size == 1 and cells.dtype.kind in "biuf" else answer


def are_lines(answer: Any) -> bool:
    """Whether the answer is made of line numbers."""
    if not isinstance(answer, Iterable) or isinstance(answer, str):
        return False
    return all(str(line).strip().isdigit() for line in answer)


def lines(answer: Any) -> Any:
    """The line numbers in ascending order."""
    return sorted({int(line) for line in answer}) if are_lines(answer) else answer


def cause_by_line(answer: Any) -> Any:
    """{line: cause}, the causes in lower case and without blanks."""
    if not isinstance(answer, dict) or not are_lines(answer):
        return answer
    return {int(line): str(cause).strip().lower() for line, cause in answer.items()}


def line_by_fault(answer: Any) -> Any:
    """{fault: line} as plain text and integers, where the answer is such a dict; a stub within stays what it is."""
    if not isinstance(answer, Mapping):
        return answer
    return {str(fault).strip().lower(): _number(line) for fault, line in answer.items()}


def _number(line: Any) -> Any:
    text = str(line).strip()
    return int(text) if text.isdigit() else text


def up_to_a_failure(facts: Iterable[tuple[str, Any]]) -> dict[str, bool]:
    """The named facts, up to the first that does not hold."""
    found = {}
    for name, holds in facts:
        found[name] = bool(holds)
        if not holds:
            break
    return found


@dataclass(frozen=True)
class FactsOfModel:
    """The named facts about a Keras model, or about a list of `several`; the answer may also be a function that builds it.

    Without facts where the answer is no such thing, and None where it is a function that is still a stub.
    """

    facts: Callable[[Any], dict[str, bool]]
    several: int = 0

    def __call__(self, answer: Any) -> dict[str, bool] | None:
        model = answer() if is_maker(answer) else answer
        if model is None:
            return None
        models = list(model) if self.several and isinstance(model, (list, tuple)) else [model]
        if len(models) != max(1, self.several) or not all(map(_is_model, models)):
            return {}
        return {name: bool(holds) for name, holds in self.facts(model).items()}


def _is_model(answer: Any) -> bool:
    return hasattr(answer, "predict") and hasattr(answer, "compile") and not inspect.isclass(answer)


def is_maker(answer: Any) -> bool:
    """Whether the answer is a function, or an object that is called like one. Keras's own objects are callable, too."""
    of_keras = any(base.__module__.split(".")[0] == "keras" for base in type(answer).__mro__)
    return callable(answer) and not inspect.isclass(answer) and not of_keras
