"""From a verdict to the one message that a learner reads: at most six short lines, the most useful thing first."""

import inspect
from typing import Any

import numpy as np

from ..exercises.judge import FAILED, NOT_ATTEMPTED, Verdict, expected, failing, replays, same_values
from ..exercises.spec import Exercise, Probe, Seen, words
from .card import Line

STATUS = {
    "passed": "PASSED",
    "not_attempted": "NOT STARTED",
    "failed": "NOT YET",
    "error": "CHECK BROKEN",
    "unknown": "NOT FOUND",
}


_STUB = "Replace the `...` in the answer cell, run the cell, then check again."


def message(exercise: Exercise, verdict: Verdict) -> list[Line]:
    """The lines of the message, without the status."""
    if verdict.outcome == NOT_ATTEMPTED:
        return _not_attempted(exercise)
    if verdict.outcome == FAILED:
        return _failed(exercise, verdict)
    return _passed(exercise, verdict)


def _not_attempted(exercise: Exercise) -> list[Line]:
    if exercise.style == "function":
        return [_STUB, "Started? Does your function end with `return`?"]
    return [_STUB]


def _passed(exercise: Exercise, verdict: Verdict) -> list[Line]:
    if exercise.style == "faults":
        return [exercise.explain(verdict.got.value), *words(exercise.why).splitlines()]
    if exercise.style == "function" and exercise.wrong:
        return _cost_of_usual_slip(exercise)
    return words(exercise.why).splitlines()


def _cost_of_usual_slip(exercise: Exercise) -> list[Line]:
    """What the most usual wrong version would have given on the same rows."""
    key, idea = next(iter(exercise.wrong.items()))
    replay = next(seen for name, seen in replays(exercise) if name == key)
    for probe, right, slip in zip(exercise.probes, expected(exercise), replay, strict=True):
        if failing(exercise, probe, right, slip):
            where = f"For `{_arguments(exercise, probe)}` it" if probe.args else "It"
            wanted = probe.wanted or _told(exercise, right)
            return [
                f"The usual slip is {idea.name}.",
                f"{where} would have given `{_told(exercise, slip)}` instead of `{wanted}`.",
            ]
    return []


def _failed(exercise: Exercise, verdict: Verdict) -> list[Line]:
    if verdict.named:
        return words(exercise.wrong[verdict.named].says).splitlines() + _counter_example(exercise, verdict)
    slip = _SLIPS.get(verdict.reason)
    if slip:
        return _slip(exercise, verdict, slip)
    if exercise.explain is not None:
        return exercise.explain(verdict.got.value).splitlines()
    return [_what_differs(exercise, verdict), *_counter_example(exercise, verdict)]


_SLIPS = {
    "late": "Your code did not finish in time. Is there a loop that never ends?",
    "arity": "Your function can't be called with these arguments. Keep the signature of the task.",
    "not_a_function": "The name does not hold a function. Define it with `def`, and do not assign to its name later.",
    "printed": "Your function prints its result and returns None. End it with `return`.",
    "nothing": "Your function returned nothing (None) here. Does every path end with `return`?",
    "changed": "Your function changes the data it was given. Work on a copy, and return the result.",
    "error": "Your code raised an exception.",
    "unreadable": "This kind of result can't be compared.",
}


_ADVICE = {
    "RecursionError": ["A function that calls itself needs a case in which it stops."],
    "SystemExit": ["`exit()` stops Python itself. A function ends with `return`."],
    "NameError": ["A typing error, a missing import, or a cell further up that was not run?"],
}
_KINDS = {"str": "text", "int": "integers", "float": "floats", "bool": "True and False"}
_CALLABLE = ("function", "method", "builtin_function_or_method", "ufunc", "_ArrayFunctionDispatcher")


def _slip(exercise: Exercise, verdict: Verdict, text: str) -> list[Line]:
    got = verdict.got
    lines: list[Line] = [text]
    if verdict.reason == "error":
        detail = f": {_first_line(got.message)}" if got.message else ""
        lines = [f"Your code raised {got.error[0]}{detail}"]
        lines += _ADVICE.get(got.error[0], [])
    elif verdict.reason == "arity":
        lines.append(f"It is called as {exercise.id}({', '.join(_names(exercise, verdict.probe))}).")
    elif verdict.reason == "unreadable":
        lines = [_unreadable(exercise, got)]
        if exercise.has_guards and not verdict.probe.wanted:
            lines.append("But this input is good: it should be let through.")
    elif verdict.reason == "nothing" and exercise.style != "function":
        lines = ["There is no value here yet (None)."]
    if verdict.probe.args and verdict.reason != "not_a_function":
        lines.append(("for", _arguments(exercise, verdict.probe)))
    if verdict.reason in ("error", "unreadable", "nothing") and verdict.probe.args:
        lines.append(("expected", verdict.probe.wanted or shown(verdict.expected)))
    if got.printed and verdict.reason != "late":
        lines.append(("printed", got.printed.strip().splitlines()[0][:60] if got.printed.strip() else "(blank)"))
    return lines


def _first_line(message: str) -> str:
    return message.splitlines()[0][:200]


def _unreadable(exercise: Exercise, got: Seen) -> str:
    if got.kind == "generator":
        wrapped = "return list(...)" if exercise.style == "function" else f"{exercise.id} = list(...)"
        return f"Your result is a generator: values that are still to be made. Wrap it: `{wrapped}`."
    if got.kind in _CALLABLE:
        return "Your result is a function that was not called. Are its parentheses missing?"
    if got.kind.endswith("Error"):
        return f"Your code returns a {got.kind} as its result. `raise` it: only then does it stop anything."
    if got.kind == "endless":
        return "Your result holds itself, or lists within lists without end."
    if got.kind == "huge":
        return f"Your result has shape {got.shape}: far more cells than asked for. Does something broadcast?"
    return f"Your result is of type {got.kind}. A number, a list, an array or a tensor was expected."


def _what_differs(exercise: Exercise, verdict: Verdict) -> str:
    got = verdict.got
    if isinstance(exercise.right, tuple):
        return _which_part(verdict.expected.value, got.value, exercise.tolerance)
    if verdict.reason == "no_error":
        return f"An exception ({verdict.expected.error[0]}) was expected, and none was raised."
    if verdict.reason == "wanted" and "Error" in verdict.probe.wanted:
        return "Your code accepts this input. It should refuse it: `raise` an exception."
    if verdict.reason == "wanted":
        return "Not what was asked for on this input."
    if verdict.expected.kind == got.kind == "dict":
        return _which_keys(verdict.expected.value, got.value, exercise.tolerance)
    if verdict.reason == "shape" and verdict.expected.shape == ():
        return f"One value was asked for; this is a list or an array of shape {got.shape}."
    if verdict.reason == "shape":
        return f"The shape is {got.shape}, expected {verdict.expected.shape}."
    if verdict.reason == "kind":
        given, wanted = (_KINDS.get(seen.kind, seen.kind) for seen in (got, verdict.expected))
        return f"Your answer holds {given}, where {wanted} were expected."
    if _has_nan(got.value) and not _has_nan(verdict.expected.value):
        return "Your result holds nan (not a number): a division 0/0 or a logarithm of 0?"
    if exercise.alike is not None:  # shapes were not compared
        return "Not what was asked for on this input."
    return "The shape is right, the values are not." if got.shape else "Not this value."


def _which_part(right: list, got: Any, tolerance: float) -> str:
    """Which part of a tuple is wrong."""
    if not isinstance(got, list) or len(got) != len(right):
        return f"The answer is a tuple of {len(right)} parts."
    part = next(i for i, pair in enumerate(zip(right, got, strict=True), 1) if not same_values(*pair, tolerance))
    return f"Part {part} of the tuple is not right."


def _which_keys(right: dict, got: dict, tolerance: float) -> str:
    """Which keys a dict lacks or has too many of; or that its values differ."""
    for what, keys in (
        ("lacks", [k for k in right if k not in got]),
        ("has too much", [k for k in got if k not in right]),
    ):
        if keys:
            return f"The dict {what}: {', '.join(map(repr, keys[:4]))}{' ...' if len(keys) > 4 else ''}."
    wrong = next(key for key in right if not same_values(right[key], got[key], tolerance))
    return f"The keys of the dict are right, the value of {wrong!r} is not."


def _counter_example(exercise: Exercise, verdict: Verdict) -> list[Line]:
    if exercise.style == "model" or _are_facts(verdict.got.value):  # the words have told of them
        return []
    if not verdict.probe.args:
        return [("you gave", _told(exercise, verdict.got))]
    exact = verdict.reason == "kind"  # else 1 and 1.0 would look the same, where that is the mistake
    wanted = verdict.probe.wanted or shown(verdict.expected, exact)
    return [("for", _arguments(exercise, verdict.probe)), ("expected", wanted), ("got", shown(verdict.got, exact))]


def _are_facts(value: Any) -> bool:
    """Whether what was seen of an answer are named facts about it, each true or false."""
    return isinstance(value, dict) and bool(value) and all(isinstance(holds, bool) for holds in value.values())


def smallest_case(exercise: Exercise, probe: Probe, right: Seen) -> str:
    """One input and what the result should be, as a sentence."""
    return f"Try {_arguments(exercise, probe)}: the result should be {probe.wanted or shown(right)}."


def _names(exercise: Exercise, probe: Probe) -> list[str]:
    names = list(inspect.signature(exercise.right).parameters)
    return names[: len(probe.args)]


def _arguments(exercise: Exercise, probe: Probe) -> str:
    pairs = zip(_names(exercise, probe), probe.args, strict=True)
    return ", ".join(f"{name} = {_short(value, exact=True)}" for name, value in pairs)


def _told(exercise: Exercise, seen: Seen) -> str:
    """An observation in one line, written as a tuple where the answer is one."""
    if isinstance(exercise.right, tuple) and isinstance(seen.value, list):
        return _short(_as_tuple(seen.value))
    return shown(seen)


def _as_tuple(value: Any) -> Any:
    return tuple(map(_as_tuple, value)) if isinstance(value, list) else value


def shown(seen: Seen, exact: bool = False) -> str:
    """An observation in one line: its error, or its value and, for tables, its shape. `exact` tells 1.0 from 1."""
    if seen.error:
        return f"{seen.error[0]}: {_first_line(seen.message)}" if seen.message else seen.error[0]
    if seen.kind in ("none", "ellipsis"):
        return "None"
    if seen.value is None:
        return f"an object of type {seen.kind}"
    if seen.kind == "list" and seen.value and all(isinstance(part, list) for part in seen.value):
        # arrays of several shapes, in a tuple or in a list: nobody asks which
        return " and ".join(_short(part, exact) for part in seen.value)
    text = _short(seen.value, exact)
    return f"{text}, shape {seen.shape}" if len(seen.shape) > 1 or 0 in seen.shape else text


def _short(value: Any, exact: bool = False) -> str:
    if isinstance(value, np.ndarray):
        return f"np.array({_short(value.tolist(), exact)})"
    text = repr(_rounded(value, exact))
    return text if len(text) <= 120 else f"{text[:100]} ... {text[-12:]}"


def _rounded(value: Any, exact: bool) -> Any:
    if isinstance(value, (list, tuple)):
        return type(value)(_rounded(item, exact) for item in value)
    if isinstance(value, dict):
        return {key: _rounded(item, exact) for key, item in value.items()}
    if isinstance(value, float):
        short = float(f"{value:.4g}")
        return int(short) if short.is_integer() and abs(short) < 1e15 and not exact else short
    return value


def _has_nan(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return any(map(_has_nan, value))
    return isinstance(value, float) and value != value
