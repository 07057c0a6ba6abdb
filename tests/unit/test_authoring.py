"""From source to notebooks, and back again for those who edit the wrong file."""

import shutil
from pathlib import Path

import nbformat
import pytest

from helpers.authoring import build, pages
from helpers.authoring.lesson import Lesson, lessons, stamp_of, without_solution
from helpers.authoring.mutants import mutants


@pytest.mark.parametrize(
    ("solved", "unsolved"),
    [
        ("# BEGIN SOLUTION\nx = 1\n# END SOLUTION", "x = ...  # YOUR CODE HERE"),  # names stay
        ("# BEGIN SOLUTION\nx = 1\ny = 2\n# END SOLUTION", "x = ...  # YOUR CODE HERE\ny = ...  # YOUR CODE HERE"),
        (
            "def f(x):\n    # BEGIN SOLUTION\n    y = x\n    return y\n    # END SOLUTION",
            "def f(x):\n    ...  # YOUR CODE HERE",  # the indent stays
        ),
        ("a = 1\n# BEGIN SOLUTION\nprint(a)\n# END SOLUTION\nb = 2", "a = 1\n...  # YOUR CODE HERE\nb = 2"),
    ],
)
def test_a_marked_region_becomes_a_stub(solved, unsolved):
    assert without_solution(solved) == unsolved


def test_a_region_without_end_is_refused():
    with pytest.raises(ValueError, match="no # END SOLUTION"):
        without_solution("# BEGIN SOLUTION\nx = 1")


def test_nbgrader_finds_answer_and_check(lesson):
    answer, check = (cell.metadata["nbgrader"] for cell in lesson.solved().cells[1:])
    assert (answer["grade_id"], answer["solution"]) == ("ones_in_sample-answer", True)
    assert (check["grade_id"], check["grade"], check["points"]) == ("ones_in_sample", True, 1)


def test_two_builds_are_identical(lesson):
    first, again = (build.execute(lesson.solved(), lesson.source.parent) for _ in range(2))
    assert nbformat.writes(first) == nbformat.writes(again)
    assert first.cells[2].outputs[0].data["text/plain"].startswith("PASSED")


def test_what_a_cell_prints_is_one_output_however_slowly_it_comes(lesson):
    """A kernel on a busy machine sends the lines of one cell in several parts, now so and now so."""
    book = lesson.solved()
    book.cells[1].source += "\nimport time\nfor _ in range(2):\n    print('a', flush=True)\n    time.sleep(0.5)"
    printed = [out.text for out in build.execute(book, lesson.source.parent).cells[1].outputs]
    assert printed == ["a\na\n"]


def test_fresh_notebooks_are_in_step(lesson):
    assert build.differences(lesson) == ([], [])


def test_a_changed_source_makes_notebooks_stale(lesson):
    lesson.source.write_text(lesson.source.read_text().replace("Some words", "Other words"))
    stale, edited = build.differences(Lesson(lesson.source))
    assert len(stale) == 2
    assert all("solutions/00_a_lesson.py" in sentence for sentence in stale)
    assert not edited


def test_an_edited_notebook_is_named_with_its_source_and_never_lost(lesson):
    book = nbformat.read(lesson.unsolved_path, as_version=4)
    book.cells[1].source = "ones_in_sample = 4"
    nbformat.write(book, lesson.unsolved_path)
    stale, edited = build.differences(lesson)
    assert not stale
    assert "solutions/00_a_lesson.py" in edited[0]
    assert "00_a_lesson-yours-1.ipynb" in build.reset(lesson)
    assert build.differences(lesson) == ([], [])
    kept = lesson.unsolved_path.with_name("00_a_lesson-yours-1.ipynb")
    assert nbformat.read(kept, as_version=4).cells[1].source == "ones_in_sample = 4"


def test_an_edited_solved_notebook_is_put_back_by_building(lesson):
    """`reset` puts back the learner's notebook only, and must not be named for the other."""
    book = nbformat.read(lesson.solved_path, as_version=4)
    book.cells[1].source = "ones_in_sample = 4"
    nbformat.write(book, lesson.solved_path)
    (told,) = build.differences(lesson)[1]
    assert "`make build` puts the notebook back" in told
    assert "reset" not in told
    build.build(lesson)
    assert build.differences(lesson) == ([], [])
    assert lesson.solved_path.with_name("00_a_lesson-yours-1.ipynb").exists()


def test_running_a_notebook_does_not_make_it_edited(lesson):
    book = nbformat.read(lesson.unsolved_path, as_version=4)
    book.cells[2].outputs = [nbformat.v4.new_output("stream", text="a")]
    book.cells[2].execution_count = 7
    nbformat.write(book, lesson.unsolved_path)
    assert build.differences(lesson) == ([], [])


@pytest.mark.parametrize(
    "content",
    [b"my notes", b"\xff\xfe\x00", b"", b"[]", b'{"nbformat": 9}', b'{"nbformat": 4, "metadata": {}, "cells": 5}'],
    ids=["text", "bytes", "empty", "a list", "another version", "other cells"],
)
def test_a_file_that_is_no_notebook_counts_as_edited(lesson, content):
    lesson.unsolved_path.write_bytes(content)
    assert build.differences(lesson)[1]
    assert "00_a_lesson-yours-1.ipynb" in build.reset(lesson)
    assert lesson.unsolved_path.with_name("00_a_lesson-yours-1.ipynb").read_bytes() == content
    assert build.differences(lesson) == ([], [])


@pytest.fixture
def stuck(monkeypatch):
    """From now on no file can be moved."""

    def refuse(*paths):
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)


def test_a_notebook_that_can_not_be_written_stays_as_it_was(lesson, stuck):
    folder = lesson.unsolved_path.parent
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(PermissionError):
        build.write(lesson.unsolved_path, lesson.solved())
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_page_that_can_not_be_written_stays_as_it_was(monkeypatch, tmp_path, stuck):
    page = tmp_path / "README.md"
    page.write_text("old")
    monkeypatch.setattr(pages, "pages", lambda: {page: "new"})
    with pytest.raises(PermissionError):
        pages.write()
    assert page.read_text() == "old"


def test_a_missing_notebook_is_named(lesson):
    lesson.solved_path.unlink()
    assert "missing" in build.differences(lesson)[0][0]


def test_a_notebook_without_source_is_a_stranger(lesson):
    shutil.copy(lesson.unsolved_path, lesson.unsolved_path.with_name("05_gone.ipynb"))
    assert "05_gone" in build.strangers(lesson.unsolved_path.parent, {lesson.name})[0]


@pytest.mark.parametrize("lesson_name", [lesson.name for lesson in lessons()])
def test_cell_ids_come_from_content(lesson_name):
    (lesson,) = (lesson for lesson in lessons() if lesson.name == lesson_name)
    ids = [cell.id for cell in lesson.solved().cells]
    assert len(set(ids)) == len(ids)
    assert ids == [cell.id for cell in Lesson(lesson.source).unsolved().cells]
    assert stamp_of(lesson.solved()) != stamp_of(lesson.unsolved())


def test_mutants_change_one_thing_each():
    made = dict(mutants("def f(p):\n    return np.mean(p[:, 0] > 0.5)"))
    assert {"line 2: Gt -> GtE", "line 2: mean -> sum", "line 2: swap indices"} <= made.keys()
    assert len(set(made.values())) == len(made)
