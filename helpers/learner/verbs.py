"""check, hint, solution, progress: the four verbs of a learner. None of them raises because of an answer."""

import inspect
import json
import os
import types
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from ..exercises import catalogue, find
from ..exercises.judge import FAILED, NOT_ATTEMPTED, PASSED, assess, expected
from ..exercises.spec import Exercise, words
from . import surety
from .card import Card
from .record import Record
from .words import STATUS, message, smallest_case

_MISSING = object()
_ROOT = Path(__file__).parents[2]
_rungs: dict[str, int] = {}


@cache
def record() -> Record:
    """The record of this session, opened on first use."""
    return Record()


def check(exercise: str, answer: Any = _MISSING, *, sure: Any = None) -> Card | float:
    """The verdict on your answer: passed, not started, or not yet, with one message.

    `exercise` is the name of your function or variable; the answer is looked up under it in your notebook unless you give
    one. `sure` (.5 to .99) says how sure you are of a quiz, a prediction or an audit (there one number, or one for each
    sentence); it is scored in nats in your own record, and never graded. Under nbgrader the points are returned instead.
    """
    namespace = _caller_namespace()
    return _unbroken(exercise, lambda: _check(exercise, namespace, answer, sure))


def _unbroken(exercise: Any, verb: Callable[[], Any]) -> Any:
    """What the verb returns, or a card that says that the course itself broke: nobody's answer, and no traceback."""
    try:
        return verb()
    except Exception as problem:  # noqa: BLE001  (whatever it is, the learner has not caused it by an answer)
        if _grading():
            return 0.0
        said = (
            f"The checker itself failed ({type(problem).__name__}: {problem}).",
            "This is not about your answer. Restart the kernel and run the cells above, in case a name of ours or of",
            "NumPy's was overwritten. Should it come back, please report it.",
        )
        return Card(STATUS["error"], exercise if isinstance(exercise, str) else "", said)


def _check(exercise_id: str, namespace: dict, answer: Any, sure: Any) -> Card | float:
    exercise = _find(exercise_id)
    if isinstance(exercise, Card):
        return 0.0 if _grading() else exercise
    answer = namespace.get(exercise.id, _MISSING) if answer is _MISSING else answer
    if answer is _MISSING:
        line = f"There is no `{exercise.id}` yet: run the cell above first."
        return 0.0 if _grading() else Card(STATUS[NOT_ATTEMPTED], exercise.id, (line,))
    seen, verdict = assess(exercise, answer)
    if _grading():
        return float(exercise.points if verdict.outcome == PASSED else 0)
    lines = list(message(exercise, verdict))
    entry = {"outcome": verdict.outcome, "named": verdict.named}
    if exercise.measure is not None and verdict.outcome == PASSED:
        entry["measured"] = exercise.measure(seen[0].value)
    if sure is not None and verdict.outcome != NOT_ATTEMPTED:
        told = exercise, seen[0].value, verdict.outcome == PASSED
        nats, said = surety.score(*told, sure)
        lines.append(said)
        entry |= {"sure": sure, "nats": nats, "right": surety.parts(*told)} if nats is not None else {}
    record().add("check", exercise.id, **entry)
    return Card(STATUS[verdict.outcome], exercise.id, _with_note(lines))


def hint(exercise: str, rung: int | None = None) -> Card:
    """The next of three hints: where to look; the smallest failing input; the answer half filled in."""
    namespace = _caller_namespace()
    return _unbroken(exercise, lambda: _hint(exercise, namespace, rung))


def _hint(exercise: str, namespace: dict, rung: int | None) -> Card:
    found = _find(exercise)
    if isinstance(found, Card):
        return found
    if rung not in (None, 1, 2, 3):
        return Card("HINT", found.id, ("There are three hints: 1, 2 and 3.",))
    rung = rung or min(3, _rungs.get(found.id, 0) + 1)
    _rungs[found.id] = rung
    record().add("hint", found.id, rung=rung)
    rungs = list(found.hints)
    if found.style == "function":
        rungs.insert(1, _smallest(found, namespace.get(found.id)))
    more = f'`hint("{found.id}")` again gives the next one.' if rung < 3 else ""
    title = f"{found.id}: {rung} of 3"
    if rung == 3 and "???" in rungs[2]:
        return Card("HINT", title, _with_note(["Fill in what is missing:"]), rungs[2])
    return Card("HINT", title, _with_note([*rungs[rung - 1].splitlines(), *([more] if more else [])]))


def _smallest(exercise: Exercise, answer: Any) -> str:
    """In words the smallest input on which the answer fails; before there is an answer, the first probe."""
    if answer is not None:
        _, verdict = assess(exercise, answer)
        if verdict.outcome == FAILED:
            return smallest_case(exercise, verdict.probe, verdict.expected)
    rows = list(zip(exercise.probes, expected(exercise), strict=True))
    probe, right = next((row for row in rows if row[0].wanted), rows[0])  # where to refuse is the harder part
    return smallest_case(exercise, probe, right)


def solution(exercise: str, give_up: bool = False) -> Card:
    """The answer of the solved lesson and why it is so: after you have passed, or when you give up on purpose."""
    return _unbroken(exercise, lambda: _solution(exercise, give_up))


def _solution(exercise: str, give_up: bool) -> Card:
    found = _find(exercise)
    if isinstance(found, Card):
        return found
    if not give_up and found.id not in record().exercises("check", outcome=PASSED):
        line = f'Pass the check first, or write `solution("{found.id}", give_up=True)`.'
        return Card("SOLUTION", found.id, (line, "What you open this way stands in `progress()` until you pass."))
    code = _answer_cell(found.id)
    if code is None:
        return Card("SOLUTION", found.id, ("The folder solutions/ is not here: ask your teacher.",))
    record().add("solution", found.id, gave_up=give_up)
    return Card("SOLUTION", found.id, _with_note(words(found.why).splitlines()), code)


def _answer_cell(exercise_id: str) -> str | None:
    """The marked cell of the solved notebook that answers this exercise, without its markers."""
    for path in _notebooks("solutions"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == f"{exercise_id}-answer":
                lines = "".join(cell["source"]).splitlines()
                return "\n".join(line for line in lines if line.strip() not in ("# BEGIN SOLUTION", "# END SOLUTION"))
    return None


def progress() -> Card:
    """A table of the whole course: what you have passed in each lesson, and what is next."""
    return _unbroken("", _progress)


def _progress() -> Card:
    passed = record().exercises("check", outcome=PASSED)
    opened = record().exercises("solution", gave_up=True) - passed
    rows, following = [("lesson", "", "passed")], ""
    for lesson, exercises in catalogue().items():
        graded = [name for name, exercise in exercises.items() if exercise.points]
        done = [name for name in graded if name in passed]
        full = round(10 * len(done) / len(graded))
        rows.append((f"{lesson} {_title(lesson)}", "█" * full + "░" * (10 - full), f"{len(done)} of {len(graded)}"))
        waiting = [name for name in graded if name not in passed]
        following = following or (f"Next: `{waiting[0]}` in lesson {lesson}." if waiting else "")
    lines = [following or "All of it passed."]
    if opened:
        lines.append(f"Opened and not yet passed: {', '.join(sorted(opened))}.")
    return Card("PROGRESS", "Wired right", _with_note(lines), rows=tuple(rows))


def _title(lesson: str) -> str:
    paths = _notebooks("notebooks", lesson)
    return paths[0].stem[3:].replace("_", " ") if paths else ""


def _notebooks(folder: str, lesson: str = "*") -> list[Path]:
    """The course's notebooks in that folder, without the copies of edited ones that were kept beside them."""
    return [path for path in sorted((_ROOT / folder).glob(f"{lesson}_*.ipynb")) if "-yours-" not in path.stem]


def _find(exercise_id: Any) -> Exercise | Card:
    """The exercise, or a card that says that there is none of that name."""
    if not isinstance(exercise_id, str):
        name = getattr(exercise_id, "__name__", "one_hot")
        return Card(STATUS["unknown"], "", (f'Write the name of the exercise in quotes, for example "{name}".',))
    try:
        return find(exercise_id)
    except KeyError as problem:
        return Card(STATUS["unknown"], str(exercise_id)[:60], (str(problem.args[0]),))


def _with_note(lines: list) -> tuple:
    note = record().tell_once()
    return tuple([*lines, note] if note else lines)


def _grading() -> bool:
    return "NBGRADER_EXECUTION" in os.environ


def _caller_namespace() -> dict[str, Any]:
    """The globals of whoever called the verb: the learner's notebook."""
    frame: types.FrameType | None = inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__") == __name__:
        frame = frame.f_back
    return frame.f_globals if frame is not None else {}
