"""What attacks come to: the right mark, a word in the report, and nothing for anybody else."""

import re

import books
import hostile
import pytest
from attack import HONEST

from helpers.classroom import output
from helpers.classroom.remarks import about_code, about_files

# answers that are wrong, odd or loud, and cells that no answer needs: of them a teacher need not be told
QUIET = {
    "a loop at exit, and in a finalizer",
    "an infinite generator",
    "a generator that never yields",
    "a flood of output",
    "a flood of errors",
    "a flood past Python",
    "a million cells",
    "ten million cells",
    "a list that holds itself",
    "a very deep list",
    "exit from the answer's attributes",
    "the solution's card",
    "equal to everything",
    "a list equal to everything",
    "numbers equal to everything",
    "an array by its own word",
    "a list by its own word",
    "a name that is no text",
    "half characters",
    "numbers that are none",
    "keys of all kinds",
    "other answers for the grader",
    "answers that know the grader",
    "magics",
    "a shell",
    "run and load",
    "input transformers",
    "another get_ipython",
    "a long chain above",
    "a scratch cell below",
    "a scratch cell that rebinds what is measured",
    "a scratch cell that deletes",
    "a hostile cell that no answer needs",
    "a set-up of its own that kills",
    "a right model",
    "no model",
}


def report(result) -> str:
    """All that the teacher and the student are told."""
    exercises = result["exercises"].values()
    told = [
        *result["notes"],
        result["problem"],
        *(str(each[key]) for each in exercises for key in ("lines", "incident")),
    ]
    return "\n".join(told)


def points(result, *names) -> int:
    return sum(result["exercises"][name]["points"] for name in names or result["exercises"])


def harm(grading, name) -> tuple:
    """What the honest submission that the same worker graded next has lost, and what is told of it."""
    neighbour = grading.neighbours[name]
    incidents = [one["incident"] for one in neighbour["exercises"].values() if one["incident"]]
    return 4 - points(neighbour), neighbour["problem"], neighbour["notes"] + incidents


NONE = (0, "", [])


def told_to_the_teacher(results) -> dict[str, str]:
    """What "What needs your eye" says of each student."""
    told = {}
    for remark in about_files(results) + about_code(results):
        told[remark.student] = f"{told.get(remark.student, '')}\n{remark.text}"
    return told


@pytest.mark.parametrize("attack", hostile.ATTACKS, ids=[attack.name for attack in hostile.ATTACKS])
def test_an_attack_gains_nothing_and_harms_nobody(attack, grading):
    result = grading.results[attack.name]
    assert points(result, attack.exercise) == attack.points
    assert attack.word.casefold() in report(result).casefold()
    if attack.lesson == "03":
        assert points(result, *HONEST) == 3
    assert harm(grading, attack.name) == NONE


@pytest.mark.parametrize("name", books.BOOKS)
def test_an_odd_file_is_graded_or_reported(name, grading):
    _, expected, word = books.BOOKS[name]
    result = grading.results[name]
    assert points(result) == expected and word in report(result)
    assert bool(result["problem"]) == (not result["exercises"])
    assert harm(grading, name) == NONE


def test_the_names_are_different():
    assert (
        len({attack.name for attack in hostile.ATTACKS} | set(books.BOOKS))
        == len(hostile.ATTACKS) + len(books.BOOKS)
        > 100
    )


def test_the_teacher_reads_of_attacks(grading, tmp_path):
    """Of all but those that do nothing but answer wrongly, or print, or end in an ordinary way."""
    results = list(grading.results.values())
    told = told_to_the_teacher(results)
    assert {attack.name for attack in hostile.ATTACKS if attack.name not in told} == QUIET
    output.write(tmp_path, results)
    assert not re.search("<script|<img|onerror=", (tmp_path / "class.html").read_text(encoding="utf-8"))


def test_no_attack_ends_a_worker(grading):
    assert len(grading.workers) == 2 and None not in grading.workers
