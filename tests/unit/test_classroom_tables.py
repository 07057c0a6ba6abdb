"""The tables for spreadsheets, and what the console says: true to the results, and safe in every spreadsheet."""

import csv
import re

import pytest
from class_sample import CHANNEL, answer, half_handed_in, most_of, odd_results, result, right, sample

from helpers.classroom import marks, output
from helpers.exercises import catalogue


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_tables_hold_every_mark(tmp_path):
    results = sample(["anna", "Anna", "ben", "Zoë", "Émile"], lessons=("03",))
    marks_path, table_path = marks.write(tmp_path, results)
    rows = rows_of(marks_path)
    assert tuple(rows[0]) == marks.HEAD
    total = sum(one["points"] for r in results for one in r["exercises"].values())
    assert sum(float(row["points"] or 0) for row in rows) == total
    assert sum(float(row["total"]) for row in rows_of(table_path)) == total
    assert {row["student"] for row in rows_of(table_path)} == {"anna", "Anna", "ben", "Zoë", "Émile"}


def test_a_note_stands_beside_the_exercise_that_it_is_about(tmp_path):
    one_hot, to_names, ben = rows_of(marks.write(tmp_path, odd_results())[0])
    twice, raised, replaced = odd_results()[0]["notes"]
    assert one_hot["note"] == f"{raised} {replaced} {twice}"
    assert to_names["note"] == f"{CHANNEL} {twice}"
    assert ben["note"] == "The file is empty."


def test_the_table_tells_the_maximum_and_whose_page_is_which(tmp_path):
    results = half_handed_in()
    output.write(tmp_path, results)
    rows = rows_of(tmp_path / "table.csv")
    assert [float(row["most"]) for row in rows] == [most_of("03", "04", "05")] * 4
    of_lesson_04 = next(iter(catalogue()["04"]))
    assert [row[of_lesson_04] for row in rows] == ["", "", "1", "1"]
    for row in rows:
        assert row["student"] in (tmp_path / row["page"]).read_text(encoding="utf-8")


def test_one_who_could_not_be_graded_has_a_row(tmp_path):
    (row,) = rows_of(marks.write(tmp_path, [result("ben", problem="The notebook has no cells.")])[0])
    assert (row["student"], row["points"], row["note"]) == ("ben", "", "The notebook has no cells.")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n=", " =", "＝", "\0=", "\n@", "\ufeff=", "'=", '"='])
def test_no_cell_is_a_formula(tmp_path, start):
    evil = start + 'cmd|" /C calc"!A0'
    both = marks.write(tmp_path, [result(evil, notes=[evil], exercises={"one_hot": answer(incident=evil)})])
    for path in both:
        for row in rows_of(path):
            assert not any(re.match(r"[\s\0\ufeff]*[=+\-@＝＋－＠]", cell) for cell in row.values())


def test_the_summary_says_what_could_not_be_graded(tmp_path):
    broken = result("anna", exercises={"one_hot": answer("error")})
    found = output.write(tmp_path, [broken, result("ben", problem="The file is empty."), result("carla")])
    assert not found.well
    assert found.ungraded == ("anna/03.ipynb: one_hot could not be checked.", "ben/03.ipynb: The file is empty.")
    assert str(tmp_path / "class.html") in str(found)
    assert output.write(tmp_path, [result("carla")]).well


def test_the_summary_counts_what_is_whole_and_tells_of_remarks(tmp_path):
    broken = result("carla", exercises={"one_hot": answer("error")})
    told = str(output.write(tmp_path, [*odd_results(), broken, right("dora", "03")])).splitlines()
    assert told[:4] == [
        "2 notebooks graded, of 4 students. 2 could not be graded, or not as a whole:",
        "  ben/02.ipynb: The file is empty.",
        "  carla/03.ipynb: one_hot could not be checked.",
        '4 remarks: see "What needs your eye" on the class page.',
    ]
    assert str(output.write(tmp_path, [right("dora", "03")])).splitlines()[:2] == [
        "1 notebook graded, of 1 student.",
        str(tmp_path / "class.html"),
    ]
