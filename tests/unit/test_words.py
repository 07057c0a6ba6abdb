"""The one message: what it says of a wrong dict."""

import pytest

from helpers.exercises.judge import assess
from helpers.exercises.kinds import function
from helpers.learner.words import message

COUNTS = function(
    "counts",
    lambda n: {"odd": n, "even": 2.0 * n},
    [(3,)],
    hints=("where", "stub"),
    why="because",
)


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
