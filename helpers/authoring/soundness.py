"""Grading the graders: what becomes of attempts that were written without sight of them, and of mutants."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from .. import calibration, data, exhibits, exhibits_b, mood_cards, template
from ..exercises import answers_02, catalogue, lesson_00, moods_12
from ..exercises.judge import NOT_ATTEMPTED, PASSED, Verdict, assess
from ..exercises.limits import captured
from ..exercises.spec import Exercise
from .lesson import BEGIN, END, ROOT, lessons, without_solution
from .mutants import mutants

ATTEMPTS = ROOT / "tests" / "attempts"
_HEAD = re.compile(r"^# %% (correct|misconception (\w+)|wrong|equivalent)(?: \(names (\w+)\))?: (.+)$", re.MULTILINE)
# what the cards of value exercises give
GIVEN = {
    "ones_in_sample": {"sample": lesson_00.SAMPLE},
    "column_means": {"table": lesson_00.TABLE},
    "share_above": {"p": lesson_00.P},
    "picked": {"rows": lesson_00.ROWS, "columns": lesson_00.COLUMNS},
    "which_accuracy": {"y": np.array([1, 1, 0, 0]), "p": np.array([[0.9], [0.4], [0.2], [0.1]])},
    "warmup_picked": {"probabilities": answers_02.PROBABILITIES, "labels": np.array([0, 1])},
}


@dataclass(frozen=True)
class Attempt:
    """One answer to an exercise: what it is meant to show, and its code.

    `kind` is "correct", "misconception", "wrong" or "equivalent" (a mutant that is right after all; its code is the
    description of the change). `key` is the misconception it shows, or, for a wrong one, the one it may be named as.
    """

    kind: str
    key: str
    title: str
    code: str


@dataclass
class Tally:
    """What became of the attempts at one exercise, and the sentences about those that went wrong."""

    correct: int = 0
    accepted: int = 0
    wrong: int = 0
    rejected: int = 0
    misconceptions: int = 0
    named: int = 0
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    surprises: list[str] = field(default_factory=list)


def attempts(exercise_id: str) -> list[Attempt]:
    """The attempts kept in `tests/attempts/<id>.py`, in order; none where there is no file."""
    path = ATTEMPTS / f"{exercise_id}.py"
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        Attempt(h[1].split()[0], h[2] or h[3] or "", h[4], text[h.end() : end].strip())
        for h, end in zip(heads, ends, strict=True)
    ]


def verdict(exercise: Exercise, code: str) -> Verdict:
    """The verdict on the answer that this code defines in a fresh namespace.

    A model that was too slow is asked twice: on a busy machine TensorFlow may stand still for a while.
    """
    space = given(exercise)
    with captured():
        try:
            exec(compile(code, f"<{exercise.id}>", "exec"), space)
        except Exception:  # noqa: BLE001  (as in a notebook: a cell that fails defines nothing)
            return Verdict(NOT_ATTEMPTED, "error")
    result = assess(exercise, space.get(exercise.id, ...))[1]
    if result.reason == "late" and exercise.seconds:
        return assess(exercise, space[exercise.id])[1]
    return result


def given(exercise: Exercise) -> dict[str, Any]:
    """A fresh namespace with what the exercise's card gives, or, in the project, what the cells above have made."""
    arrays = {name: np.copy(array) for name, array in GIVEN.get(exercise.id, {}).items()}
    made = _project() if exercise.id in catalogue().get("12", {}) else {}
    return {"np": np, "exhibits": exhibits, "__name__": "attempt", **arrays, **made}


@cache
def _project() -> dict[str, Any]:
    """The names that the cells of lesson 12 share, with scikit-learn's model in the learner's place."""
    import keras
    from sklearn.metrics import log_loss

    p_val, p_test = (calibration.tempered(moods_12.logits_of(part), 1) for part in ("validation", "test"))
    modules = {"keras": keras, "calibration": calibration, "data": data, "exhibits_b": exhibits_b, "template": template}
    mine = {
        "cards": data.mood_cards(),
        "mood_cards": mood_cards,
        "mood_network": mood_cards.block,
        "log_loss": log_loss,
    }
    return {**modules, **mine, "model": moods_12.taught()(), "p_val": p_val, "p_test": p_test}


@cache
def answer_cells() -> dict[str, str]:
    """The answer cell of each exercise in the lesson sources, with its markers."""
    cells = (cell for lesson in lessons() for cell in lesson.cells)
    named = ((cell.metadata.get("nbgrader", {}).get("grade_id", ""), cell.source) for cell in cells)
    return {name.removesuffix("-answer"): source for name, source in named if name.endswith("-answer")}


def tally(exercise: Exercise, part: bool = False) -> Tally:
    """What becomes of the stub, of every attempt, of every known misconception, and of every mutant.

    A `part` of the attempts is enough to see that the graders still work: exercises that take long keep two right and two
    wrong ones.
    """
    count = Tally()
    cell = answer_cells()[exercise.id]
    if (stub := verdict(exercise, without_solution(cell))).outcome != NOT_ATTEMPTED:
        count.surprises.append(f"{exercise.id}: the stub is {stub.outcome}")
    if (own := verdict(exercise, cell)).outcome != PASSED:
        count.surprises.append(f"{exercise.id}: the lesson's solution is {own.outcome} ({own.reason})")
    everything = attempts(exercise.id)
    if part and exercise.seconds:
        everything = _first_two(everything)
    for attempt in everything:
        if attempt.kind != "equivalent":
            _count(count, exercise, attempt)
    if exercise.style == "function":
        _mutate(count, exercise, cell, {a.title: a for a in everything if a.kind == "equivalent"})
    return count


def _first_two(everything: list[Attempt]) -> list[Attempt]:
    """The first two correct ones and the first two wrong ones; of mutants that are right after all, every one."""
    kinds, kept = Counter(), []
    for attempt in everything:
        kinds[attempt.kind] += 1
        most = {"misconception": 0, "equivalent": len(everything)}.get(attempt.kind, 2)
        kept += [attempt] if kinds[attempt.kind] <= most else []
    return kept


def _count(count: Tally, exercise: Exercise, attempt: Attempt) -> None:
    result = verdict(exercise, attempt.code)
    where = f"{exercise.id}, {attempt.kind} {attempt.key} ({attempt.title})"
    if attempt.kind == "correct":
        count.correct += 1
        count.accepted += result.outcome == PASSED
        if result.outcome != PASSED:
            count.surprises.append(f"{where}: {result.outcome} ({result.reason}): {result.got}")
        return
    count.wrong += 1
    count.rejected += result.outcome != PASSED
    if result.outcome == PASSED:
        count.surprises.append(f"{where}: {result.outcome}")
    if attempt.kind == "misconception":
        count.misconceptions += 1
        count.named += result.named == attempt.key
    if result.named != attempt.key and exercise.style not in ("quiz",):
        count.surprises.append(f"{where}: named {result.named!r}")


def _mutate(count: Tally, exercise: Exercise, cell: str, excused: dict[str, Attempt]) -> None:
    code = "\n".join(line for line in cell.splitlines() if line.strip() not in (BEGIN, END))
    for what, mutant in mutants(code):
        count.mutants += 1
        if verdict(exercise, mutant).outcome != PASSED:
            count.killed += 1
        elif what in excused:
            count.equivalent += 1
        else:
            count.surprises.append(f"{exercise.id}: the mutant '{what}' passes:\n{mutant}")


def table() -> Iterator[tuple[str, str, Tally]]:
    """(lesson, exercise id, tally) for every exercise of the course that gives points."""
    for lesson, exercises in catalogue().items():
        for name, exercise in exercises.items():
            if exercise.points:
                yield lesson, name, tally(exercise)


def markdown(rows: list[tuple[str, str, Tally]]) -> str:
    """The totals by lesson, as a Markdown table."""
    head = "| lesson | exercises | correct answers accepted | wrong answers rejected | misconceptions named | mutants killed |"
    names = sorted({lesson for lesson, _, _ in rows})
    of_lessons = [line(name, [count for lesson, _, count in rows if lesson == name]) for name in names]
    return "\n".join([head, "|" + "---|" * 6, *of_lessons, line("**all**", [count for _, _, count in rows])])


def line(name: str, tallies: list[Tally]) -> str:
    """The line of that table about these exercises."""
    total = {field: sum(getattr(t, field) for t in tallies) for field in vars(Tally()) if field != "surprises"}
    equal = f" + {total['equivalent']} equivalent" if total["equivalent"] else ""
    return (
        f"| {name} | {len(tallies)} | {total['accepted']} of {total['correct']} "
        f"| {total['rejected']} of {total['wrong']} | {total['named']} of {total['misconceptions']} "
        f"| {total['killed']}{equal} of {total['mutants']} |"
    )
