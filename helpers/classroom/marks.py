"""The marks as tables for a spreadsheet: one row for each student and exercise, and students by exercises."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from ..exercises import catalogue
from ..files import write_whole

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
            yield student, lesson, "", "", "", "", "", _note(result["problem"], *result["notes"])
        for exercise, one in result["exercises"].items():
            note = _note(one["incident"], result["problem"], *result["notes"])
            yield student, lesson, exercise, one["points"], one["most"], one["outcome"], one["named"], note


def _table(results: list[dict]) -> Iterable[tuple]:
    """A row for each student: the points of each exercise that anybody was marked on, and their total."""
    lessons = {result["lesson"] for result in results if result["exercises"]}
    marked = {name for result in results for name in result["exercises"]}
    columns = [name for lesson in catalogue() if lesson in lessons for name in catalogue()[lesson] if name in marked]
    points: dict[str, dict[str, float]] = {}
    for result in results:
        own = points.setdefault(result["student"], {})
        own.update({name: one["points"] for name, one in result["exercises"].items()})
    yield "student", *columns, "total"
    for student, own in points.items():
        yield student, *(own.get(name, "") for name in columns), sum(own.values())


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
