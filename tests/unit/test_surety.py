"""How sure a learner was: it is scored, and whatever the record holds, a sentence comes back and numbers that are right."""

import json
import math

import numpy as np
import pytest

from helpers import check
from helpers.exercises import find
from helpers.learner.surety import own_answers, own_cross_entropy

UNSCORED = {"what": "check", "exercise": "one_hot", "outcome": "passed"}
pytestmark = pytest.mark.usefixtures("path")


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


# --- a single answer

AUDIT = find("audit_binary")
HALF = [not truth if number else truth for number, truth in enumerate(AUDIT.right)]  # only the first is right

# what is given: (exercise, answer, sure, nats, words)
SURE = {
    "right and a guess": ("quiz_coin", "C", 0.5, 0.6931, "0.69 nats"),
    "right and sure": ("quiz_coin", " c ", 0.99, 0.0101, "0.01 nats"),
    "wrong and sure": ("quiz_coin", "A", 0.99, 4.6052, "4.61 nats"),
    "a NumPy number": ("quiz_coin", "C", np.float64(0.5), 0.6931, "0.69 nats"),
    "a prediction": ("compared_shape", (4, 4), 0.8, 0.2231, "0.22 nats"),
    "one number for an audit": ("audit_binary", AUDIT.right, 0.8, 0.2231, "0.22 nats"),
    "a number a sentence": ("audit_binary", HALF, [0.99, 0.5, 0.5, 0.5, 0.5], 0.5565, "0.56 nats"),
    "too few numbers": ("audit_binary", HALF, [0.9, 0.9], None, "wants one number, or 5 of them"),
    "a list for one letter": ("quiz_coin", "C", [0.9, 0.9], None, "wants one number"),
    "too low": ("quiz_coin", "C", 0.4, None, "lies between .5 (a guess) and .99"),
    "certain": ("quiz_coin", "C", 1, None, "lies between"),
    "percent": ("quiz_coin", "C", 80, None, "lies between"),
    "nan": ("quiz_coin", "C", float("nan"), None, "lies between"),
    "words": ("quiz_coin", "C", "very", None, "lies between"),
    "True": ("quiz_coin", "C", True, None, "lies between"),
    "a function": ("one_hot", find("one_hot").right, 0.9, None, "`sure` is for quizzes"),
    "an audit that can't be read": ("audit_binary", [True], 0.9, None, "not scored"),
}


@pytest.mark.parametrize(("name", "answer", "sure", "nats", "said"), SURE.values(), ids=SURE)
def test_sure_is_scored_and_changes_no_verdict(name, answer, sure, nats, said, path):
    card = check(name, answer, sure=sure)
    assert card.status == check(name, answer).status
    assert said in card.lines[-1]
    assert json.loads(path.read_text().splitlines()[0]).get("nats") == nats


def test_who_has_not_started_is_not_scored(path):
    assert "nats" not in repr(check("quiz_coin", ..., sure=0.9))
    assert "nats" not in path.read_text()
