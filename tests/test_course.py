"""The course keeps its rules, its graders are sound, and README says what was measured."""

import os

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


@pytest.fixture(scope="module")
def rows():
    """The tally of every exercise; but with `make soundness`, of those that build models with a part of the attempts."""
    return list(soundness.table(part=not WHOLE))


def test_graders_are_sound(rows):
    """No correct answer refused, no wrong one accepted, every misconception named, every mutant killed or explained."""
    assert [surprise for _, _, count in rows for surprise in count.surprises] == []


@pytest.mark.skipif(not WHOLE, reason="`make soundness` measures the whole corpora")
def test_readme_shows_the_measured_table(rows):
    text = README.read_text(encoding="utf-8")
    assert pages.between(text, "soundness", soundness.markdown(rows)) == text, (
        "run `python -m helpers soundness --write`"
    )


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
