"""Observing an answer: what it does on each probe of its exercise, as plain data."""

import copy
import inspect
import math
import re
import warnings
from collections.abc import Iterator
from numbers import Number
from typing import Any

import numpy as np

from .limits import TimeIsUp, captured, within
from .spec import Asked, Exercise, Probe, Seen

MOST_CELLS = 1_000_000
MOST_TEXT = 2_000
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")  # differs from call to call, and a check says the same each time
_BAR = re.compile(r"^.*\u2501.*\n?", re.MULTILINE)  # Keras's progress bar: nobody's print, and it tells the time
_KIND = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex", "U": "str", "S": "str"}


def observe(exercise: Exercise | Asked, answer: Any, seconds: float | None = 5.0) -> tuple[Seen, ...]:
    """What the answer does on each probe, in order. Never raises because of the answer, whatever it is.

    A probe that runs longer than `seconds` ends the observation: those after it are reported as out of time, too.
    """
    seen: list[Seen] = []
    for probe in exercise.probes:
        late = bool(seen) and "TimeIsUp" in seen[-1].error
        seen.append(seen[-1] if late else _observe_one(exercise, answer, probe, seconds))
    return tuple(seen)


def _observe_one(exercise: Exercise | Asked, answer: Any, probe: Probe, seconds: float | None) -> Seen:
    if answer is None or answer is Ellipsis:
        return plain(answer)
    if exercise.style == "function" and not callable(answer):
        return Seen(kind=type(answer).__name__, error=("NotAFunction",))
    args = copy.deepcopy(probe.args)
    if exercise.style == "function" and not _accepts(answer, args):
        return Seen(error=("WrongArity",))
    result, error = Seen(), None
    with captured() as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            result = within(seconds, lambda: _tame(exercise.view(answer, *args)))
        except KeyboardInterrupt:  # the learner's own
            raise
        except BaseException as problem:  # noqa: BLE001  (a learner's code may raise anything)
            error = problem
    printed = _ADDRESS.sub("", _BAR.sub("", out.getvalue()))
    if error is not None:
        names = tuple(cls.__name__ for cls in type(error).__mro__ if cls not in (object, BaseException))
        message = "" if isinstance(error, TimeIsUp) else _text(error)
        return Seen(error=names, message=message, printed=printed)
    changed = not _same(args, probe.args)
    return Seen(result.value, result.shape, result.kind, changed=changed, printed=printed)


def _tame(value: Any) -> Seen:
    """The value as plain data, even if it holds itself."""
    try:
        return plain(value)
    except RecursionError:  # not the learner's code: our own way through the value
        return Seen(kind="endless")


def _text(error: BaseException) -> str:
    """What the exception says, without addresses in memory, which change from run to run."""
    try:
        return _ADDRESS.sub("", str(error).strip())[:MOST_TEXT]
    except Exception:  # noqa: BLE001  (an exception class of the learner's may fail to print itself)
        return ""


def _accepts(function: Any, args: tuple) -> bool:
    """Whether the function can be called with these arguments, as far as its signature tells."""
    try:
        signature = inspect.signature(function)
    except Exception:  # noqa: BLE001  (some built-ins have no signature, and an object may fail to tell its own)
        return True
    try:
        signature.bind(*args)
    except TypeError:
        return False
    return True


def _same(after: Any, before: Any) -> bool:
    """Whether two arguments are equal in type, shape and every cell (NaN equals NaN)."""
    if type(after) is not type(before):
        return False
    if isinstance(before, (list, tuple)):
        return len(after) == len(before) and all(map(_same, after, before))
    if isinstance(before, np.ndarray):
        numbers = before.dtype.kind in "fc" and after.dtype.kind in "fc"
        return after.shape == before.shape and np.array_equal(after, before, equal_nan=numbers)
    return bool(after == before) or before != before


def plain(value: Any) -> Seen:
    """The value as plain data: Python numbers, strings and nested lists, with its shape and kind.

    Lists, tuples, arrays, tensors, series and data frames of numbers or strings all look the same here. What is too large
    or can't be turned into plain data keeps only its kind.
    """
    if value is None or value is Ellipsis:
        return Seen(kind="none" if value is None else "ellipsis")
    if isinstance(value, str):
        return Seen(str(value), (), "str")
    if isinstance(value, dict):
        parts = {_key(k): _bare(v) for k, v in value.items()}
        return Seen(parts, (len(parts),), "dict")
    if isinstance(value, (set, frozenset)):
        return Seen(sorted(map(_bare, value), key=repr), (len(value),), "set")
    if isinstance(value, Iterator):
        return Seen(kind="generator")
    if isinstance(value, (list, tuple)) and _is_mixed(value):
        return Seen([_bare(item) for item in value], (len(value),), "list")
    return _plain_array(value)


def _plain_array(value: Any) -> Seen:
    if not isinstance(value, (list, tuple, Number, np.generic)) and not hasattr(value, "__array__"):
        return Seen(kind=type(value).__name__)
    try:
        array = np.asarray(value)
    except ValueError:
        if not isinstance(value, (list, tuple)):  # Keras's symbolic tensor
            return Seen(kind=type(value).__name__)
        return Seen([_bare(item) for item in value], (len(value),), "list")  # rows of different lengths
    except (TypeError, NotImplementedError, OverflowError):  # TensorFlow's symbolic tensor
        return Seen(kind=type(value).__name__)
    if array.size > MOST_CELLS:
        return Seen(None, array.shape, "huge")
    if array.dtype == object and array.shape:
        try:
            array = np.asarray(array.tolist())
        except ValueError:
            return Seen([_bare(item) for item in array], array.shape, "list")
    if array.dtype == object and isinstance(value, Number):
        return plain(_float(value))
    if array.dtype.kind not in _KIND:
        return Seen([_bare(i) for i in array.tolist()] if array.shape else None, array.shape, type(value).__name__)
    cells = array.astype(float) if array.dtype.kind == "f" else array
    return Seen(cells.tolist(), array.shape, _KIND[array.dtype.kind])


def _float(number: Any) -> float:
    """A number that NumPy has no type for (a fraction, a decimal, an enormous integer) as a float."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _is_mixed(items: list | tuple) -> bool:
    """Whether NumPy would change the items by putting them into one array: text beside numbers, None, dicts, ..."""
    arrays = (bool, int, float, complex, np.generic)
    texts = sum(isinstance(item, str) for item in items)
    others = any(not isinstance(i, (*arrays, str, list, tuple)) and not hasattr(i, "__array__") for i in items)
    return others or 0 < texts < len(items)


def _bare(value: Any) -> Any:
    seen = plain(value)
    return seen.value if seen.value is not None or seen.kind in ("none", "ellipsis") else f"<{seen.kind}>"


def _key(key: Any) -> Any:
    return key.item() if isinstance(key, np.generic) else key
