"""A class made from the corpora of attempts: right answers, known misconceptions, other wrong ones, and gaps; always the same."""

import ast
import random
from functools import cache
from pathlib import Path

import nbformat

from helpers.authoring.lesson import Lesson
from helpers.authoring.soundness import Attempt, attempts

SHARES = {"correct": 0.6, "misconception": 0.2, "wrong": 0.1, "": 0.1}  # of a student's answers; the last are left open


def hand_in(lesson: Lesson, students: range, folder: Path) -> Path:
    """Writes FOLDER/student_0007/NN_slug.ipynb for these numbers of students; returns the folder."""
    unsolved = nbformat.writes(lesson.unsolved())
    for number in students:
        student = f"student_{number:04}"
        book = nbformat.reads(unsolved, as_version=4)
        for cell in book.cells:
            mark = cell.metadata.get("nbgrader", {})
            if mark.get("solution"):
                _answer(cell, mark["grade_id"].removesuffix("-answer"), student)
        place = folder / student
        place.mkdir(parents=True)
        nbformat.write(book, place / f"{lesson.name}.ipynb")
    return folder


def _answer(cell: nbformat.NotebookNode, exercise: str, student: str) -> None:
    chance = random.Random(f"{student} {exercise}")
    kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
    if known := _by_kind(exercise).get(kind):
        cell.source = answered(cell.source, exercise, chance.choice(known).code)


@cache
def _by_kind(exercise: str) -> dict[str, list[Attempt]]:
    found = {}
    for attempt in attempts(exercise):
        found.setdefault(attempt.kind, []).append(attempt)
    return found


def answered(stub: str, exercise: str, code: str) -> str:
    """The answer cell as a student leaves it: what the course gives in it, then the answer in place of the stub."""
    given = [ast.unparse(node) for node in ast.parse(stub).body if not _is_stub(node, exercise)]
    given += ["import numpy as np"] if "np." in code else []  # the corpora take it for granted
    return "\n".join([*given, code])


def _is_stub(node: ast.stmt, exercise: str) -> bool:
    open_end = isinstance(node, (ast.Assign, ast.Expr)) and ast.unparse(node.value) == "..."
    return open_end or getattr(node, "name", "") == exercise
