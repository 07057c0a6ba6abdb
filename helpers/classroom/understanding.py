"""What a class has understood: the results of all students, counted by exercise. Pure functions of plain data."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from statistics import mean

from ..exercises import catalogue
from ..exercises.spec import Exercise, words
from .tries import LOOKS

TRIED = ("passed", "failed")


@dataclass(frozen=True)
class Idea:
    """A misconception, or an answer without a name that several gave: what to read about it, and who has it."""

    exercise: str
    lesson: str
    name: str  # "" where the course has none
    lines: list  # what the learner reads: sentences, and (label, value) of the first example
    students: list[str]
    tried: int

    @property
    def share(self) -> float:
        return len(self.students) / self.tried


@dataclass
class Tally:
    """One exercise: its students by outcome, by misconception and by wrong answers that are alike, and first tries."""

    exercise: Exercise
    lesson: str
    outcomes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    named: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    alike: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    # what the first learner reads, for each of `named` and `alike`
    lines: dict[str, list] = field(default_factory=dict)
    first: list[bool] = field(default_factory=list)  # whether the first try passed, of those whose record tells
    last: list[bool] = field(default_factory=list)  # whether the answer that was handed in passes, of the same

    def count(self, outcome: str) -> int:
        return len(self.outcomes.get(outcome, ()))

    @property
    def tried(self) -> int:
        return sum(map(self.count, TRIED))

    @property
    def students(self) -> int:
        return sum(map(len, self.outcomes.values()))

    @cached_property
    def ideas(self) -> list[Idea]:
        """The misconceptions, the most usual first."""
        wrong = self.exercise.wrong
        return self._ideas((wrong[key].name, self._lines(key), who) for key, who in self.named.items() if key in wrong)

    def _lines(self, key: str) -> list:
        """The words about a misconception, and the rows of its first example: they go on the blackboard."""
        rows = [line for line in self.lines[key] if not isinstance(line, str)]
        return [*words(self.exercise.wrong[key].says).splitlines(), *rows]

    @cached_property
    def unnamed(self) -> list[Idea]:
        """The wrong answers without a name that at least two students gave, the most usual first."""
        return self._ideas(("", self.lines[key], who) for key, who in self.alike.items() if len(who) > 1)

    def _ideas(self, rows: Iterable[tuple]) -> list[Idea]:
        found = [Idea(self.exercise.id, self.lesson, *row, self.tried) for row in rows]
        return sorted(found, key=lambda idea: -len(idea.students))

    def add(self, student: str, one: dict, record: list[dict]) -> None:
        """Counts one answer, and the first of the tries in the student's record."""
        self.outcomes[one["outcome"]].append(student)
        if kind := one["named"] or one["like"]:
            (self.named if one["named"] else self.alike)[kind].append(student)
            self.lines.setdefault(kind, one["lines"])
        tries = [line["outcome"] for line in record if line["exercise"] == self.exercise.id]
        if first := next((outcome for outcome in tries if outcome in TRIED), ""):
            self.first.append(first == "passed")
            self.last.append(one["outcome"] == "passed")


def tallies(results: list[dict]) -> list[Tally]:
    """One for each exercise that anybody was marked on, in the order of the course."""
    found: dict[str, Tally] = {}
    for lesson, exercises in catalogue().items():
        found |= {name: Tally(exercise, lesson) for name, exercise in exercises.items()}
    for result in results:
        for name, one in result["exercises"].items():
            if name in found:
                found[name].add(result["student"], one, result["record"])
    return [tally for tally in found.values() if tally.outcomes]


@dataclass(frozen=True)
class Gain:
    """F1 of the first look for faults before the course and after it, of a student whose record holds both."""

    student: str
    before: float
    after: float


def gains(results: list[dict]) -> list[Gain]:
    """Of each student whose record tells, the greatest gain first."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for result in results:
        for line in result["record"]:
            if line["exercise"] in LOOKS and "measured" in line:
                found[result["student"]].setdefault(line["exercise"], line["measured"]["f1"])
    whole = [Gain(student, *(looks[name] for name in LOOKS)) for student, looks in found.items() if len(looks) == 2]
    return sorted(whole, key=lambda gain: gain.before - gain.after)


def summary(found: list[Tally], ideas: list[Idea]) -> list[str]:
    """In a few sentences what the class has not understood, and which ideas to teach again, with `code` between backticks."""
    found = [tally for tally in found if tally.exercise.points]  # the others accept every serious try
    tried, passed = sum(tally.tried for tally in found), sum(tally.count("passed") for tally in found)
    if not tried:
        return ["Nobody has tried anything yet."]
    if passed == tried:
        said = [f"Of {counted(tried, 'answer')}, all pass. Nothing needs to be taught again."]
    else:  # whole percents that are never more than there are: 996 of 1000 are not all
        said = [f"Of {counted(tried, 'answer')}, {100 * passed // tried}% pass.", _hardest(found)]
    return [*said, *_not_started(found), *_taught_again(ideas)]


def counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _hardest(found: list[Tally]) -> str:
    """The exercise that most have failed: a share alone would name one that a single student has tried."""
    one = max(found, key=lambda one: (one.count("failed"), one.count("failed") / max(1, one.tried)))
    passed = f"{one.count('passed')} of {one.tried} who tried it have passed"
    return f"Most wrong answers: `{one.exercise.id}` of lesson {one.lesson}, {passed}."


def _not_started(found: list[Tally]) -> list[str]:
    one = max(found, key=lambda one: one.count("not_attempted"))
    if not (number := one.count("not_attempted")):
        return []
    return [f"Most often not started: `{one.exercise.id}` of lesson {one.lesson} ({number} of {one.students})."]


def _taught_again(ideas: list[Idea]) -> list[str]:
    if not ideas:
        return []
    first, *others = ideas
    said = [f"Teach again first: {first.name}, in `{first.exercise}` ({len(first.students)} of {first.tried})."]
    said.append(f"Those learners read: “{' '.join(line for line in first.lines if isinstance(line, str))}”")
    if others:
        said.append("Next: " + "; ".join(f"{i.name}, in `{i.exercise}` ({len(i.students)})" for i in others[:2]) + ".")
    return said


def to_be_asked(found: list[Tally]) -> list[str]:
    """What only those know who gave it: a sentence about the wrong answer without a name that most have given, if any."""
    unnamed = by_weight(idea for tally in found for idea in tally.unnamed)
    return [
        f"{len(one.students)} students failed `{one.exercise}` in the same way, and the course has no name for it: "
        "ask one of them how it came about."
        for one in unnamed[:1]
    ]


def by_weight(ideas: Iterable[Idea]) -> list[Idea]:
    """Those that most students have first."""
    return sorted(ideas, key=lambda idea: (-len(idea.students), -idea.share, idea.exercise))


def mean_gain(found: list[Gain]) -> float:
    return mean(gain.after - gain.before for gain in found)
