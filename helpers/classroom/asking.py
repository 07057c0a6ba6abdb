"""Asking a notebook's answers through a worker, and judging them here: by the judge that learners meet in their notebooks."""

import hashlib
import json
import re
import threading
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from typing import Any

from ..authoring.lesson import Lesson, checked, lessons
from ..exercises.judge import FAILED, NOT_ATTEMPTED, PASSED, Verdict, expected, judge
from ..exercises.spec import Seen, words
from ..learner.words import message
from . import wire
from .notebook import cells
from .runner import Job, Question
from .slices import Cell
from .workers import Lost, Worker

ENDED, LOST = "the submission ended its own process", "its worker was lost"
MISHAPS = ("late", "arity", "not_a_function")  # they look the same, whatever the idea
SLIPS = {"NameError", "ImportError", "SyntaxError"}  # so do these errors: a missing import is no idea
TWICE, SHORT = 2, 20.0  # a notebook that ran out of time so often gets so many seconds for each of its other answers
LONGEST = 2_000  # characters of a line
_judging = threading.Lock()  # what the judge computes once is computed once, and not by every thread


@cache
def course(number: str) -> "Course":
    """What grading has to know of a lesson."""
    return Course(next(lesson for lesson in lessons() if lesson.number == number))


def prepare(numbers: Iterable[str], ended: threading.Event) -> None:
    """Has ready what judging these lessons computes once: what is expected, and what is said of a right answer.

    It leaves off where grading has ended before.
    """
    for number in numbers:
        for exercise in course(number).exercises.values():
            if ended.is_set():
                return
            with _judging:
                expected(exercise)
                words(exercise.why)


class Course:
    """A lesson, as submissions are asked about it: its exercises, in order, and its own cells."""

    def __init__(self, lesson: Lesson):
        self.exercises = {name: lesson.exercises[name] for name in map(checked, lesson.cells) if name}
        codes = [cell for cell in lesson.unsolved().cells if cell.cell_type == "code"]
        self.given = tuple(Cell(cell.source, given=True) for cell in codes)
        ids = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in codes]
        self.questions = {
            name: Question(exercise.asked(), ids.index(f"{name}-answer")) for name, exercise in self.exercises.items()
        }

    def own(self, data: bytes) -> tuple[Cell, ...]:
        """The code cells of a notebook. Raises Unreadable."""
        names = {f"{name}-answer": name for name in self.exercises}
        return tuple(Cell(source, names.get(grade_id, "")) for source, grade_id in cells(data))


def grade_one(lesson: str, data: bytes, worker: Worker) -> dict:
    """What becomes of a notebook: {"exercises": {id: ...}, "notes": [...]}. Raises Unreadable."""
    of = course(lesson)
    answers = Answers(of, of.own(data), worker)
    return {"exercises": answers.results(), "notes": answers.notes}


class Answers:
    """The answers of one notebook, asked for together, then alone where something may have come between."""

    def __init__(self, of: Course, own: tuple[Cell, ...], worker: Worker):
        self.of, self.own, self.worker = of, own, worker
        self.seen: dict[str, tuple[Seen, ...] | None] = {}
        self.said: dict[str, list[str]] = {}
        self.incidents: dict[str, str] = {}
        self.late = 0  # how often it ran out of time
        self.undisturbed: set[str] = set()  # exercises that ended a process in which nothing had run before
        self.notes: list[str] = []

    def results(self) -> dict[str, dict]:
        """The result of each exercise."""
        self._together()
        for name in self.of.exercises:
            if (name in self.incidents and name not in self.undisturbed) or self._is_doubtful(name):
                self._alone(name)
        return {name: self._result(name) for name in self.of.exercises}

    def _together(self) -> None:
        """All in one process, each cell once; after an exercise that ended it, the others go on in another."""
        waiting = list(self.of.exercises)
        while waiting:
            reason, first = self._ask(waiting), waiting[0]
            waiting = [name for name in waiting if name not in self.seen]
            if waiting:
                self.incidents[waiting[0]] = reason or ENDED
                name = waiting.pop(0)
                self.undisturbed |= {name} if name == first and LOST not in reason else set()

    def _is_doubtful(self, name: str) -> bool:
        """Whether an answer may be wrong only because of what ran before it, or of what did not run."""
        seen, raised = self.seen.get(name), any("raised" in note for note in self.said.get(name, ()))
        if seen is None:
            return raised
        return raised or (name != next(iter(self.of.exercises)) and self._outcome(name) not in (PASSED, NOT_ATTEMPTED))

    def _alone(self, name: str) -> None:
        """In a process of its own; and where cells raised, once more after all the cells above."""
        before = self.seen.pop(name, None)
        reason = self._ask([name])
        if name not in self.seen:
            self.incidents[name] = reason or ENDED
            self.seen[name] = before
            return
        if incident := self.incidents.pop(name, ""):
            before = "" if LOST in incident else ", after others had run there"
            self.notes.append(f"{name}: {incident}{before}; alone it did not")
        if self.seen[name] is None and not self.said[name]:
            return
        lost = any("raised" in note for note in self.said[name]) or any(
            "NameError" in one.error for one in self.seen[name] or ()
        )
        if lost and self._outcome(name) != PASSED:
            sliced, said = self.seen.pop(name), self.said[name]
            self._ask([name], whole=True)
            if self._outcome(name) != PASSED:
                self.seen[name], self.said[name] = sliced, said

    def _ask(self, names: list[str], whole: bool = False) -> str:
        """Runs a job; keeps what is seen. Why it was ended, or an empty string."""
        waiting, running = list(names), ""
        job = Job(self.own, self.of.given, tuple(self.of.questions[name] for name in names), whole)
        try:
            with closing(self.worker.ask(job, SHORT if self.late >= TWICE else None)) as messages:
                for said in messages:
                    if isinstance(said, str):
                        self.late += "longer" in said
                        return re.sub("^it ", "the submission ", said)  # only the worker knows what "it" is
                    if said.keys() == {"begin"} and not running and waiting and said["begin"] == waiting[0]:
                        running = waiting.pop(0)
                    elif said.keys() == {"end", "seen", "notes"} and running and said["end"] == running:
                        self._keep(running, said)
                        running = ""
                    else:
                        return "the submission wrote into the grader's channel"
        except Lost as problem:
            return f"{LOST} ({problem})"
        except wire.Garbled as problem:
            return f"the submission broke the connection to the grader ({problem})"
        return ""

    def _keep(self, name: str, said: dict) -> None:
        seen = None if said["seen"] is None else wire.decode(said["seen"])
        if seen is not None and len(seen) != len(self.of.exercises[name].probes):
            raise wire.Garbled("another number of observations than of probes")
        notes = [str(note)[:300] for note in said["notes"][:20]] if isinstance(said["notes"], list) else []
        self.seen[name], self.said[name] = seen, notes

    def _outcome(self, name: str) -> str:
        """The outcome alone: what is said of it may take long to compute."""
        seen = self.seen.get(name)
        if seen is None:
            return NOT_ATTEMPTED
        try:
            with _judging:
                return judge(self.of.exercises[name], seen).outcome
        except Exception:  # noqa: BLE001  (as in `_judged`, which tells of it)
            return "error"

    def _result(self, name: str) -> dict:
        """One exercise of `marks/results/`."""
        seen, incident, said = self.seen.get(name), self.incidents.get(name, ""), self.said.get(name, [])
        self.notes += [f"{name}: {note}" for note in said]
        if seen is not None:
            return self._judged(name, seen) | ({"incident": incident} if incident else {})
        lines = ["Your answer could not be graded."] if incident else []
        lines += [f"The answer cell did not run to its end: {note}." for note in said if "raised" in note][-1:]
        outcome = "error" if LOST in incident else FAILED if incident else NOT_ATTEMPTED
        return self._blank(name) | {"outcome": outcome, "lines": lines or ["There is no answer."], "incident": incident}

    def _judged(self, name: str, seen: tuple[Seen, ...]) -> dict:
        """The result of an exercise of which this was seen."""
        exercise = self.of.exercises[name]
        try:
            with _judging:
                verdict = judge(exercise, seen)
                lines = list(map(_line, message(exercise, verdict)))
                like = likeness(verdict, seen)
        except Exception as problem:  # noqa: BLE001  (nothing that was seen may cost the other answers)
            incident = f"what the answer does can't be judged ({type(problem).__name__})"
            return self._blank(name) | {
                "outcome": "error",
                "lines": ["Your answer could not be graded."],
                "incident": incident,
            }
        return self._blank(name) | {
            "outcome": verdict.outcome, "points": exercise.points if verdict.outcome == PASSED else 0,
            "named": verdict.named, "reason": verdict.reason, "lines": lines,
            "like": like,
        }  # fmt: skip

    def _blank(self, name: str) -> dict:
        most = self.of.exercises[name].points
        return {
            "outcome": NOT_ATTEMPTED, "points": 0, "most": most, "named": "", "reason": "", "like": "", "lines": [],
            "incident": "",
        }  # fmt: skip


def _line(line: Any) -> Any:
    """A line as it is kept, no longer than anybody reads."""
    return [part[:LONGEST] for part in line] if isinstance(line, tuple) else line[:LONGEST]


def likeness(verdict: Verdict, seen: tuple[Seen, ...]) -> str:
    """A short word that is the same for wrong answers that did the same, numbers to four digits; "" where it tells nothing."""
    if verdict.outcome != FAILED or verdict.named or verdict.reason in MISHAPS:
        return ""
    if any(SLIPS & set(one.error) for one in seen):
        return ""
    words = [one.message for one in seen if one.error]  # a TypeError alone may be of any kind
    text = json.dumps([_rounded(wire.encode(seen)), words], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items() if key not in ("message", "printed")}
    return value
