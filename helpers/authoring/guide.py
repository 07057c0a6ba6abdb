"""The teacher's guide and README's table of lessons: what course.toml says, with what lessons and exercises tell."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..classroom.frames import Limits
from ..exercises.spec import Exercise
from .lesson import Lesson, checked, lessons, minutes

COURSE = Path(__file__).with_name("course.toml")


@dataclass(frozen=True)
class Objective:
    """What a learner can do: its id, the heading under which an example is worked, and the exercises that practise it."""

    id: str
    says: str
    example: str
    exercises: tuple[str, ...]


@cache
def course() -> dict:
    """course.toml, as it stands: a table for each lesson, and the paths through the course."""
    return tomllib.loads(COURSE.read_text(encoding="utf-8"))


def objectives(number: str) -> list[Objective]:
    """The objectives of a lesson, numbered."""
    rows = course()["lesson"][number]["objectives"]
    return [
        Objective(f"O-{number}-{k}", row["says"], row["example"], tuple(row["exercises"]))
        for k, row in enumerate(rows, 1)
    ]


def title(lesson: Lesson) -> str:
    """The lesson's H1."""
    return re.search(r"^# (.+)$", lesson.cells[0].source, re.M)[1]


def headings(lesson: Lesson) -> list[str]:
    """Its headings of level 2 and the bold words that open an exercise: the places that a guide may name."""
    text = "\n\n".join(cell.source for cell in lesson.cells if cell.cell_type == "markdown")
    return re.findall(r"^##+ (.+)$", text, re.M) + [part.strip(".: ") for part in re.findall(r"\*\*([^*]+)\*\*", text)]


def breaches(everything: list[Lesson]) -> Iterator[str]:
    """What the guide says that is not so, as sentences.

    Each objective names an example of its lesson and at least two exercises: one of its lesson and, except in the last
    lesson, one of a later lesson.
    """
    home = {name: lesson.number for lesson in everything for name in lesson.exercises}
    for lesson in everything:
        if lesson.number not in course()["lesson"]:
            yield f"course.toml says nothing of lesson {lesson.number}"
            continue
        for objective in objectives(lesson.number):
            places = [home.get(name, "nowhere") for name in objective.exercises]
            if objective.example not in headings(lesson):
                yield f"{objective.id}: the lesson has no place called {objective.example!r}"
            if "nowhere" in places:
                yield f"{objective.id}: there is no exercise {objective.exercises[places.index('nowhere')]!r}"
            elif len(places) < 2 or lesson.number not in places:
                yield f"{objective.id} needs two exercises, one of them in its own lesson"
            elif lesson is not everything[-1] and max(places) <= lesson.number:
                yield f"{objective.id} is practised in no later lesson"
        for needed in course()["lesson"][lesson.number]["needs"]:
            if needed >= lesson.number:
                yield f"lesson {lesson.number} can't build on lesson {needed}"
    for path in course()["path"]:
        for stop in path["stops"]:
            number, _, place = stop.partition(" ")
            if not any(lesson.number == number and (not place or place in headings(lesson)) for lesson in everything):
                yield f"the path {path['name']!r} names {stop!r}, which is no place of the course"


def lesson_table() -> str:
    """README's table of the lessons."""
    rows = ["| | lesson | minutes | points | builds on | what you will be able to do |", "|---|---|---|---|---|---|"]
    for lesson in lessons():
        facts = course()["lesson"][lesson.number]
        link = f"[{title(lesson).split(':')[0]}](notebooks/{lesson.name}.ipynb)"
        needs = ", ".join(facts["needs"]) or "-"
        numbers = f"{minutes(lesson, lesson.cells)} | {points(lesson)}"
        rows.append(f"| {lesson.number} | {link} | {numbers} | {needs} | {facts['able']} |")
    return "\n".join(rows)


def points(lesson: Lesson) -> int:
    """The points of all its exercises together."""
    return sum(exercise.points for exercise in lesson.exercises.values())


def guide() -> str:
    """The text of solutions/README.md."""
    everything = lessons()
    parts = [course()["guide"]["opening"].strip(), "## Three paths", *map(_path, course()["path"])]
    parts += [
        course()["guide"]["grading"].strip().replace("{{limits}}", _limits()),
        course()["guide"]["adding"].strip(),
    ]
    parts.append("## Lesson by lesson")
    parts += [_lesson(lesson) for lesson in everything]
    return "\n\n".join(parts) + "\n"


def _limits() -> str:
    """What a submission may use, in words."""
    limits = Limits()
    return (
        f"{limits.patience:g} seconds, {limits.memory / 1e9:g} GB of memory, {limits.processes} processes and "
        f"{limits.disk / 1e6:g} MB of disk"
    )


def _path(path: dict) -> str:
    stops = [stop.partition(" ") for stop in path["stops"]]
    known = {lesson.number: lesson for lesson in lessons()}
    whole = [known[number] for number, _, place in stops if not place]
    time = f" ({sum(minutes(lesson, lesson.cells) for lesson in whole)} minutes)" if len(whole) == len(stops) else ""
    links = (
        f"[{number}](../notebooks/{known[number].name}.ipynb)" + f", *{place}*" * bool(place)
        for number, _, place in stops
    )
    if whole:
        return f"**{path['name']}**{time}. {path['says']} " + " ".join(links)
    return f"**{path['name']}.** {path['says']}\n\n" + "\n".join(f"- {link}" for link in links)


def _lesson(lesson: Lesson) -> str:
    facts = course()["lesson"][lesson.number]
    goals = [
        f"| {goal.id} | {goal.says} | {goal.example} | {', '.join(f'`{name}`' for name in goal.exercises)} |"
        for goal in objectives(lesson.number)
    ]
    order = [name for cell in lesson.cells if (name := checked(cell))]
    told = [name for name in order if lesson.exercises[name].wrong and lesson.exercises[name].style != "quiz"]
    known = [f"| `{name}` | {_ideas(lesson.exercises[name])} |" for name in told]
    return "\n\n".join(
        [
            f"### {lesson.number} {title(lesson)}",
            f"{minutes(lesson, lesson.cells)} minutes, {points(lesson)} points. "
            f"Solved: [{lesson.name}.ipynb]({lesson.name}.ipynb).",
            "| id | the learner | worked under | practised by |\n|---|---|---|---|\n" + "\n".join(goals),
            f"**Where people get stuck.** {facts['stuck']}",
            f"**For discussion.** {facts['discuss']}",
            "<details><summary>Misconceptions that the checks know by name</summary>\n\n| exercise | taken for right |\n"
            "|---|---|\n" + "\n".join(known) + "\n\n</details>",
        ]
    )


def _ideas(exercise: Exercise) -> str:
    return ", ".join(idea.name.replace("|", "\\|") for idea in exercise.wrong.values())
