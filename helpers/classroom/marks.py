"""The marks as tables for a spreadsheet: one row for each student and exercise, and students by exercises."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from ..exercises import catalogue
from ..files import write_whole
from .remarks import notes
from .students import handed_in, students

HEAD = ("student", "lesson", "exercise", "points", "most", "outcome", "misconception", "note")


def write(out: Path, results: list[dict]) -> list[Path]:
    """The paths of marks.csv and table.csv, written."""
    paths = [out / "marks.csv", out / "table.csv"]
    for path, rows in zip(paths, (_rows(results), _table(results)), strict=True):
        write_whole(path, _text(rows))
    return paths


def _rows(results: list[dict]) -> Iterable[tuple]:
    yield HEAD
    for result in results:
        student, lesson = result["student"], result["lesson"]
        if not result["exercises"]:
            yield student, lesson, "", "", "", "", "", _note(result["problem"], *notes(result))
        for exercise, one in result["exercises"].items():
            note = _note(one["incident"], *notes(result, exercise), *notes(result))
            yield student, lesson, exercise, one["points"], one["most"], one["outcome"], one["named"], note


def _table(results: list[dict]) -> Iterable[tuple]:
    """A row for each student: the points of each exercise, their total and the most that it could be, and the page.

    A cell is empty where the lesson was not handed in, or could not be graded.
    """
    columns = [name for lesson in handed_in(results) for name in catalogue()[lesson]]
    yield "student", *columns, "total", "most", "page"
    for student in students(results):
        own = {name: one["points"] for result in student.results for name, one in result["exercises"].items()}
        yield student.name, *(own.get(name, "") for name in columns), student.earned, student.most, student.page


def _note(*texts: str) -> str:
    return " ".join(text for text in texts if text)


def _text(rows: Iterable[tuple]) -> str:
    """CSV with a mark by which spreadsheets know UTF-8."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([[_harmless(cell) for cell in row] for row in rows])
    return "\ufeff" + text.getvalue()


def _harmless(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    if not isinstance(cell, str):
        return cell
    shown = " ".join("".join(c for c in cell if c.isprintable() or c.isspace()).split())
    return f"'{shown}" if shown.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")) else shown
