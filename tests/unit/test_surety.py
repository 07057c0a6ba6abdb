"""The learner's own cross-entropy: whatever the record holds, a sentence comes back and numbers that are right."""

import json
import math

import pytest

from helpers import check
from helpers.learner import verbs
from helpers.learner.surety import own_answers, own_cross_entropy

UNSCORED = {"what": "check", "exercise": "one_hot", "outcome": "passed"}


@pytest.fixture(autouse=True)
def path(monkeypatch, tmp_path):
    """Where the record of one test is kept."""
    path = tmp_path / "record.jsonl"
    monkeypatch.setenv("WIRED_RIGHT_RECORD", str(path))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    verbs.record.cache_clear()
    yield path
    verbs.record.cache_clear()


RIGHT, WRONG = [True], [False]
AUDIT = [True, True, False, True, True]


@pytest.mark.parametrize(
    ("tries", "surprises", "said"),
    [
        ([], [], "No scored answer yet"),
        ([("a", 0.8, RIGHT), ("b", 0.6, WRONG)], [0.8, 0.4], "better than guessing"),
        ([("a", 0.9, WRONG), ("b", 0.99, WRONG)], [0.1, 0.01], "no better than guessing"),
        ([(name, 0.5, RIGHT) for name in "abc"], [0.5] * 3, "no better than guessing"),  # always saying .5
        ([("a", 0.9, WRONG), ("a", 0.99, RIGHT)], [0.1], "over 1 scored"),  # later tries have read a message
        ([("a", 0.8, AUDIT)], [0.8, 0.8, 0.2, 0.8, 0.8], "over 5 scored"),  # an audit counts by sentence
        ([("a", [0.9, 0.8, 0.7, 0.6, 0.5], AUDIT)], [0.9, 0.8, 0.3, 0.6, 0.5], "over 5 scored"),
        ([("a", "very", RIGHT), ("b", math.nan, RIGHT), ("c", 1.0, WRONG), ("d", 0.8, RIGHT)], [0.8], "over 1 scored"),
    ],
)
def test_your_cross_entropy_is_the_mean_of_first_tries(path, capsys, tries, surprises, said):
    rows = [{**UNSCORED, "exercise": name, "sure": sure, "right": right} for name, sure, right in tries]
    path.write_text("".join(json.dumps(row) + "\n" for row in [UNSCORED, *rows]))
    got, number, guessing = own_cross_entropy()
    mean = sum(-math.log(p) for p in surprises) / len(surprises) if surprises else math.nan
    assert got == pytest.approx(mean, nan_ok=True)
    assert number == len(surprises)
    assert guessing == pytest.approx(math.log(2))
    assert said in capsys.readouterr().out


def test_with_the_record_off_this_session_counts(monkeypatch, capsys):
    monkeypatch.setenv("WIRED_RIGHT_RECORD", "off")
    assert own_cross_entropy()[1] == 0
    check("quiz_coin", "C", sure=0.8)
    assert own_cross_entropy()[:2] == (pytest.approx(-math.log(0.8), abs=1e-3), 1)
    assert "over 1 scored" in capsys.readouterr().out


def test_own_answers_are_the_first_tries(capsys):
    """A later try has read a message; an audit counts sentence by sentence; a pair of lists comes back."""
    check("quiz_coin", "A", sure=0.9)
    check("quiz_coin", "C", sure=0.9)
    check("audit_loss", [False, False, True, True, True], sure=(0.8, 0.8, 0.7, 0.6, 0.5))
    sure, right = own_answers()
    assert sure == [0.9, 0.8, 0.8, 0.7, 0.6, 0.5]
    assert right == [False, True, True, True, False, True]
    assert "6 answers" in capsys.readouterr().out


@pytest.mark.parametrize(
    "scored",
    [
        {},
        {"sure": 0.8},
        {"sure": 0.8, "right": "yes"},
        {"sure": 0.8, "right": [1]},
        {"sure": "very", "right": [True]},
        {"sure": [0.8], "right": [True, False]},
        {"sure": 2.0, "right": [True]},
        {"sure": None, "right": [True]},
    ],
)
def test_own_answers_pass_over_what_is_no_score(path, capsys, scored):
    """A record may be edited by hand, and an answer may have no `sure`."""
    path.write_text(json.dumps({**UNSCORED, **scored}) + "\n")
    assert own_answers() == ([], [])
    assert "No scored answer yet" in capsys.readouterr().out
