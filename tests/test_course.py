"""The course keeps its rules, its graders are sound, and README says what was measured."""

import os
import re

import pytest

from helpers.authoring import pages, soundness
from helpers.authoring.lesson import ROOT
from helpers.authoring.lint import lint
from helpers.exercises import catalogue

README = ROOT / "README.md"
GRADED = [exercise for lesson in catalogue().values() for exercise in lesson.values() if exercise.points]


def test_the_course_keeps_its_rules():
    assert lint() == []


def test_generated_pages_are_up_to_date():
    assert pages.stale() == []


WHOLE = os.environ.get("WIRED_RIGHT_CORPUS") == "whole"


@pytest.mark.parametrize("lesson", sorted(catalogue(), reverse=True))  # the long ones first
def test_graders_are_sound(lesson):
    """No correct answer refused, no wrong one accepted, every misconception named, every mutant killed or explained.

    Exercises that build models are tried with a part of their attempts; with `make soundness` on all of them, and then
    README has to show what came of it.
    """
    graded = [exercise for exercise in catalogue()[lesson].values() if exercise.points]
    tallies = [soundness.tally(exercise, part=not WHOLE) for exercise in graded]
    assert [surprise for count in tallies for surprise in count.surprises] == []
    if WHOLE:
        line = soundness.line(lesson, tallies)
        assert line in README.read_text(encoding="utf-8"), f"{line}\nrun `python -m helpers soundness --write`"


def test_the_last_line_of_the_measured_table_is_the_sum():
    lines = re.findall(r"^\| (?:\d\d|\*\*all\*\*) \| \d+ \|.* of .*$", README.read_text(encoding="utf-8"), re.MULTILINE)
    *parts, whole = ([int(number) for number in re.findall(r"\d+", _even(line))] for line in lines)
    assert whole == [sum(column) for column in zip(*(part[1:] for part in parts), strict=True)]


def _even(line):
    """The line of the table with the number of equivalent mutants, where there are none, too."""
    return line if "equivalent" in line else re.sub(r"(\d+) of (\d+) \|$", r"\1 + 0 equivalent of \2 |", line)


@pytest.mark.parametrize("exercise", GRADED, ids=lambda exercise: exercise.id)
def test_there_are_enough_attempts(exercise):
    """At least four different correct answers and four wrong ones; two for each misconception of a function or value."""
    attempts = soundness.attempts(exercise.id)
    kinds = [attempt.kind for attempt in attempts]
    assert kinds.count("correct") >= 4
    assert kinds.count("wrong") >= 4
    if exercise.style in ("function", "value"):
        shown = {attempt.key for attempt in attempts if attempt.kind == "misconception"}
        assert shown == set(exercise.wrong)


def test_a_weak_grader_would_be_found_out():
    """The measurement itself can fail: a grader with a single probe accepts wrong answers, and the tally says so."""
    exercise = catalogue()["01"]["labels_from_one_column"]
    weak = type(exercise)(**{**vars(exercise), "probes": exercise.probes[:1]})
    assert any("passed" in surprise for surprise in soundness.tally(weak).surprises)


AUDITS = [exercise for lesson in catalogue().values() for exercise in lesson.values() if exercise.style == "audit"]


@pytest.mark.parametrize("exercise", AUDITS, ids=lambda exercise: exercise.id)
def test_every_audit_sentence_is_bound_to_a_claim_test_and_stands_in_the_lesson(exercise):
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "solutions").glob("*.py")))
    bare = " ".join(text.replace("`", "").split())
    for sentence, test in exercise.options.items():
        path, name = test.split("::")
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8")
        assert " ".join(sentence.replace("`", "").split()) in bare
