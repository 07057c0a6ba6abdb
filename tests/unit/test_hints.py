"""hint, solution, progress: what a learner is shown who has not passed yet, and when."""

import json

import numpy as np
import pytest

from helpers import check, hint, progress, solution
from helpers.exercises import catalogue
from helpers.learner import verbs

COURSE = {name: exercise for lesson in catalogue().values() for name, exercise in lesson.items()}
pytestmark = pytest.mark.usefixtures("path")


def right(labels, num_classes):
    return np.eye(num_classes)[labels]


@pytest.mark.parametrize("exercise", COURSE.values(), ids=COURSE)
def test_hints_have_three_rungs(exercise):
    cards = [hint(exercise.id) for _ in range(4)]
    assert [card.title for card in cards] == [f"{exercise.id}: {rung} of 3" for rung in (1, 2, 3, 3)]
    assert len({repr(card) for card in cards[:3]}) == 3
    assert all(card.lines for card in cards)
    assert repr(cards[3]) == repr(cards[2])
    assert ["again gives" in repr(card) for card in cards] == [True, True, False, False]
    assert repr(hint(exercise.id, 1)) == repr(cards[0]), "a rung can be asked for"


def test_there_is_no_fourth_hint():
    assert "There are three hints" in repr(hint("one_hot", 4))


def test_the_second_hint_is_the_smallest_input_that_fails():
    notebook = {"hint": hint, "one_hot": lambda labels, num_classes: right(labels, num_classes)[:, ::-1]}
    assert "labels = [3], num_classes = 5:" in repr(eval('hint("one_hot", 2)', notebook))
    notebook["one_hot"] = lambda labels, num_classes: right(labels, num_classes) * (num_classes < 6)
    assert "np.array([4, 0, 4]), num_classes = 6:" in repr(eval('hint("one_hot", 2)', notebook))


def test_the_solution_comes_after_a_pass():
    before = solution("one_hot")
    assert not before.code
    assert "give_up=True" in repr(before)
    check("one_hot", lambda y, k: 5)
    assert not solution("one_hot").code, "a failed check opens nothing"
    check("one_hot", right)
    assert "def one_hot" in solution("one_hot").code


def test_what_was_opened_stands_in_progress_until_it_is_passed():
    assert "stands in `progress()` until you pass" in repr(solution("one_hot"))
    solution("one_hot", give_up=True)
    assert "Opened and not yet passed: one_hot." in progress().lines
    check("one_hot", right)
    assert "Opened" not in repr(progress())


@pytest.mark.parametrize("exercise", COURSE.values(), ids=COURSE)
def test_who_gives_up_sees_the_solution_and_it_passes(exercise):
    card = solution(exercise.id, give_up=True)
    assert exercise.id in card.code
    assert "SOLUTION" not in card.code, "the builder's marks are taken out"
    assert card.lines, "and why"


def test_a_copy_that_reset_kept_is_no_solution(monkeypatch, tmp_path):
    for folder in ("solutions", "notebooks"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "02_a_lesson-yours-1.ipynb").write_text("my notes")
    book = {"cells": [{"metadata": {"nbgrader": {"grade_id": "one_hot-answer"}}, "source": ["one_hot = 1"]}]}
    (tmp_path / "solutions" / "02_a_lesson.ipynb").write_text(json.dumps(book))
    (tmp_path / "notebooks" / "02_a_lesson.ipynb").touch()
    monkeypatch.setattr(verbs, "_ROOT", tmp_path)
    assert solution("one_hot", give_up=True).code == "one_hot = 1"
    assert "02 a lesson  " in repr(progress())


def test_without_the_folder_the_teacher_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(verbs, "_ROOT", tmp_path)
    assert "ask your teacher" in repr(solution("one_hot", give_up=True))
    assert progress().rows[1][0].strip() == "00"


def test_progress_counts_what_is_passed():
    head, *rows = progress().rows
    assert head == ("lesson", "", "passed")
    graded = [[name for name, exercise in lesson.items() if exercise.points] for lesson in catalogue().values()]
    assert [row[2] for row in rows] == [f"0 of {len(names)}" for names in graded]
    assert f"Next: `{graded[0][0]}` in lesson 00." in repr(progress())
    for name in graded[0]:
        check(name, COURSE[name].right)
    check("one_hot", 5)
    solution("one_hot", give_up=True)
    card = progress()
    assert card.rows[1][1:] == ("█" * 10, f"{len(graded[0])} of {len(graded[0])}")
    assert card.rows[2][1:] == ("░" * 10, f"0 of {len(graded[1])}")
    assert f"Next: `{graded[1][0]}` in lesson 01." in card.lines
    assert "Opened and not yet passed: one_hot." in card.lines
    assert card._repr_html_().count("<tr") == len(card.rows)
    for name, exercise in COURSE.items():
        check(name, exercise.right)
    assert "All of it passed." in repr(progress())
