"""The pre-test and the post-test: their scores are kept, the first try counts, and nothing is made up."""

import json
import re

import pytest

from helpers import check, exhibits
from helpers.exercises.exhibit_12 import EXHIBIT
from helpers.exercises.judge import assess
from helpers.exhibits_b import FAULTS_B
from helpers.learner import verbs
from helpers.learner.gain import own_scores
from helpers.learner.words import message

SCORES = {"precision": 0.5, "recall": 0.1, "f1": 1 / 6}
LATER = {"precision": 1.0, "recall": 1.0, "f1": 1.0}
pytestmark = pytest.mark.usefixtures("path")


def keep(exercise, measured):
    verbs.record().add("check", exercise, outcome="passed", measured=measured)


def test_the_pretest_leaves_its_scores_in_the_record(path):
    check("suspects", [9, 10])
    (entry,) = map(json.loads, path.read_text().splitlines())
    assert entry["measured"] == pytest.approx(SCORES)
    assert check("suspects", [9, 10]).status == "PASSED", "any serious try will do"


@pytest.mark.parametrize("answer", [..., [], "9", ["x"], 9])
def test_what_is_no_list_of_lines_leaves_no_score(path, answer):
    check("suspects", answer)
    assert "measured" not in path.read_text()


def test_other_exercises_leave_no_score(path):
    check("convict_f1", {9: "batch_f1"})
    assert "measured" not in path.read_text()


def test_nbgrader_keeps_no_score(monkeypatch, path):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert check("suspects", [9, 10]) == 0.0
    assert not path.exists()


def test_the_first_try_counts(capsys):
    for exercise, first in (("suspects", SCORES), ("suspects_again", {**LATER, "f1": 0.9})):
        keep(exercise, first)
        keep(exercise, LATER)
    assert own_scores() == (SCORES, {**LATER, "f1": 0.9})
    assert capsys.readouterr().out == "F1 of your fault-finding: 0.17 before, 0.90 now. Gain +0.73.\n"


def test_without_a_pretest_it_is_said_kindly(capsys):
    keep("suspects_again", LATER)
    assert own_scores() == (None, LATER)
    assert "1.00 now. Your record holds no score from lesson 00" in capsys.readouterr().out


def test_without_a_posttest_it_says_what_to_do(capsys):
    keep("suspects", SCORES)
    assert own_scores() == (SCORES, None)
    assert "No post-test yet" in capsys.readouterr().out


@pytest.mark.parametrize(
    "measured",
    [
        None,
        [],
        5,
        {"f1": 0.5},
        {**SCORES, "f1": "high"},
        {**SCORES, "f1": 2},
        {**SCORES, "f1": float("nan")},
        {**SCORES, "f1": True},
    ],
    ids=str,
)
def test_a_record_edited_by_hand_stops_nobody(measured):
    keep("suspects", measured)
    assert own_scores() == (None, None)


def test_off_is_independent_of_any_record(monkeypatch, path):
    keep("suspects", SCORES)
    monkeypatch.setenv("WIRED_RIGHT_RECORD", "off")
    verbs.record.cache_clear()
    assert own_scores() == (None, None)


# --- the exercises


def told(name, answer):
    _, verdict = assess(EXHIBIT[name], answer)
    lines = message(EXHIBIT[name], verdict)
    return verdict.outcome, "\n".join(line if isinstance(line, str) else ": ".join(line) for line in lines)


MENDED = EXHIBIT["mended_lines"].right


@pytest.mark.parametrize(
    ("answer", "outcome", "said"),
    [
        (MENDED, "passed", "one sigmoid mends three faults"),
        (MENDED | {"batch_f1": 17, "no_baseline": 24}, "passed", ""),
        ({f" {key.upper()}": str(line) for key, line in MENDED.items()}, "passed", ""),
        (..., "not_attempted", "`...`"),
        ({}, "failed", "Give a dict from fault to line"),
        ([9, 11], "failed", "Give a dict from fault to line"),
        ({"argmax": 25}, "failed", "1 of 10 are right. Still open: batch_f1, wrong_name"),
        (MENDED | {"half_on_a_logit": 20}, "failed", "9 of 10 are right. half_on_a_logit: line 20 stands in Exhibit A, too"),
        (MENDED | {"argmax": 19}, "failed", "argmax is line 29 of Exhibit A, argmax of a single column. Line 19"),
        (MENDED | {"argmax": 99}, "failed", "argmax: give a line number from 1 to 25"),
        (MENDED | {"argmax": ...}, "failed", "argmax: give a line number from 1 to 25"),
        (MENDED | {"luck": 3}, "failed", "'luck' is none of the faults"),
    ],
)  # fmt: skip
def test_mended_lines(answer, outcome, said):
    seen, text = told("mended_lines", answer)
    assert seen == outcome
    assert said in text
    assert len(text.splitlines()) <= 6


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (sorted(FAULTS_B), "precision 1.00 (so much of what you marked is right), recall 1.00"),
        (sorted(FAULTS_B)[:5], "recall 0.50 (so much of what is wrong you marked), F1 0.67."),
        (sorted(exhibits.FAULTS), "precision 0.30"),
    ],
)
def test_suspects_again_takes_every_serious_try(answer, said):
    outcome, text = told("suspects_again", answer)
    assert outcome == "passed"
    assert said in text
    assert EXHIBIT["suspects_again"].points == 0


def test_the_reasons_name_the_lines_that_mend():
    named = {
        int(number)
        for pair in re.findall(r"[Ll]ines? (\d+)(?: and (\d+))?", EXHIBIT["mended_lines"].why)
        for number in pair
        if number
    }
    assert named == set(MENDED.values())
