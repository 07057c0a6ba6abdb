"""Whose results are whose, and the points of each student, out of those of all lessons that the class has handed in."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from ..exercises import catalogue
from .store import safe_name


def handed_in(results: list[dict]) -> list[str]:
    """The lessons that anybody has handed in, in the order of the course."""
    found = {result["lesson"] for result in results}
    return [lesson for lesson in catalogue() if lesson in found]


def most(lessons: list[str]) -> float:
    """The points that these lessons give."""
    return sum(exercise.points for lesson in lessons for exercise in catalogue()[lesson].values())


@dataclass(frozen=True)
class Student:
    """Somebody who has handed in something: the results, and the lessons that anybody has handed in."""

    name: str
    results: list[dict]
    lessons: list[str]

    @property
    def page(self) -> str:
        """Where the page of the student lies in the folder of marks."""
        return f"students/{safe_name(self.name)}.html"

    @cached_property
    def points(self) -> dict[str, float]:
        """The points of each lesson that could be graded."""
        return {
            result["lesson"]: sum(one["points"] for one in result["exercises"].values())
            for result in self.results
            if result["exercises"]
        }

    @property
    def earned(self) -> float:
        return sum(self.points.values())

    @property
    def most(self) -> float:
        return most(self.lessons)

    @property
    def missing(self) -> list[str]:
        """The lessons that others have handed in."""
        own = {result["lesson"] for result in self.results}
        return [lesson for lesson in self.lessons if lesson not in own]

    @property
    def all_right(self) -> bool:
        """Whether nothing is wrong, nothing is missing, and nothing could not be graded."""
        answers = [one for result in self.results for one in result["exercises"].values()]
        whole = self.earned == self.most and not any(result["problem"] for result in self.results)
        return whole and all(one["outcome"] == "passed" for one in answers)


def students(results: list[dict]) -> list[Student]:
    """All who have handed in something, in the order of the results."""
    found, lessons = defaultdict(list), handed_in(results)
    for result in results:
        found[result["student"]].append(result)
    return [Student(name, own, lessons) for name, own in found.items()]
