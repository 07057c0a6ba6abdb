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
    lines: list  # what the learner reads
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
    lines: dict[str, list] = field(default_factory=dict)  # an example for each entry of `alike`
    first: list[bool] = field(default_factory=list)  # whether the first try passed, of those whose record tells
    last: list[bool] = field(default_factory=list)  # whether the answer that was handed in passes, of the same

    def count(self, outcome: str) -> int:
        return len(self.outcomes.get(outcome, ()))

    @property
    def tried(self) -> int:
        return sum(map(self.count, TRIED))

    @cached_property
    def ideas(self) -> list[Idea]:
        """The misconceptions, the most usual first."""
        wrong = self.exercise.wrong
        return self._ideas(
            (wrong[key].name, words(wrong[key].says).splitlines(), who)
            for key, who in self.named.items()
            if key in wrong
        )

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
        if one["named"]:
            self.named[one["named"]].append(student)
        elif one["outcome"] == "failed" and one["like"]:
            self.alike[one["like"]].append(student)
            self.lines.setdefault(one["like"], one["lines"])
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


def summary(found: list[Tally]) -> list[str]:
    """In a few sentences what the class has not understood, with `code` between backticks."""
    tried, passed = sum(tally.tried for tally in found), sum(tally.count("passed") for tally in found)
    if not tried:
        return ["Nobody has tried anything yet."]
    if passed == tried:
        return [f"All {tried} answers that were tried have passed. Nothing needs to be taught again."]
    hardest = min((one for one in found if one.tried), key=lambda one: (one.count("passed") / one.tried, -one.tried))
    said = [
        f"Of {tried} answers that were tried, {passed / tried:.0%} pass.",
        f"Least understood is `{hardest.exercise.id}` of lesson {hardest.lesson}: "
        f"{hardest.count('passed')} of {hardest.tried} who tried it have passed.",
    ]
    ideas = by_weight(idea for tally in found for idea in tally.ideas)
    if ideas:
        first = ideas[0]
        said.append(f"Teach again first: {first.name}, in `{first.exercise}` ({len(first.students)} of {first.tried}).")
        said.append(f"Those learners read: “{' '.join(first.lines)}”")
    if len(ideas) > 1:
        said.append("Next: " + "; ".join(f"{i.name}, in `{i.exercise}` ({len(i.students)})" for i in ideas[1:3]) + ".")
    if unnamed := by_weight(idea for tally in found for idea in tally.unnamed):
        first = unnamed[0]
        said.append(
            f"{len(first.students)} students gave one and the same wrong answer to `{first.exercise}`, "
            "for which the course has no name: ask one of them how it came about."
        )
    return said


def by_weight(ideas: Iterable[Idea]) -> list[Idea]:
    """Those that most students have first."""
    return sorted(ideas, key=lambda idea: (-len(idea.students), -idea.share, idea.exercise))


def mean_gain(found: list[Gain]) -> float:
    return mean(gain.after - gain.before for gain in found)
