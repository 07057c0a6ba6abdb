"""The one message: what it says of a wrong dict or tuple."""

import pytest

from helpers.exercises.judge import assess
from helpers.exercises.kinds import function, value
from helpers.learner.words import message

COUNTS = function(
    "counts",
    lambda n: {"odd": n, "even": 2.0 * n},
    [(3,)],
    hints=("where", "stub"),
    why="because",
)
SHARES = value("shares", (0.375, 0.5), tolerance=6e-3, hints=("where", "closer", "stub"), why="because")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda n: {"odd": n}, "The dict lacks: 'even'."),
        (lambda n: {"odd": n, "even": 2 * n, "all": 3 * n}, "The dict has too much: 'all'."),
        (lambda n: {"odd": n + 1e-9, "even": n}, "the value of 'even' is not."),  # 1e-9 is within the tolerance
        (lambda n: {}, "The dict lacks: 'odd', 'even'."),
    ],
)
def test_a_wrong_dict_is_told_by_its_keys(answer, said):
    assert said in message(COUNTS, assess(COUNTS, answer)[1])[0]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((0.376, 0.6), "Part 2 of the tuple is not right."),  # the first is within the tolerance
        ((0.4, 0.5), "Part 1 of the tuple is not right."),
        ((0.375,), "The answer is a tuple of 2 parts."),
    ],
)
def test_a_wrong_tuple_is_told_by_its_part(answer, said):
    assert message(SHARES, assess(SHARES, answer)[1])[0] == said
