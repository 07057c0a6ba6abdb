"""Answers to the exercises of lesson 12: the trusted ones, the wrong ones, and the reasons of the audit."""

from functools import cache

import numpy as np

from ..calibration import tempered
from ..data import mood_cards
from ..mood_cards import UTILITY
from .answers_09 import fit_temperature

TESTS = "tests/claims/test_lesson_12.py::"


def rows(seed, n, k):
    """Rows of probabilities in sixty-fourths, which sum to 1 exactly."""
    cuts = np.sort(np.random.default_rng(seed).integers(1, 64, size=(n, k - 1)), axis=1)
    edges = np.hstack([np.zeros((n, 1), int), cuts, np.full((n, 1), 64)])
    return np.diff(edges, axis=1) / 64


def decide(probabilities, utility):
    """The action of the highest expected utility, by scikit-learn's dot product of rows."""
    from sklearn.utils.extmath import safe_sparse_dot

    return np.argmax(safe_sparse_dot(probabilities, utility.T), axis=1)


def terms(probabilities, utility):
    """Probability times utility, (rows, actions, classes)."""
    return probabilities[:, None, :] * utility


def expected(finish):
    """What `finish` makes of the table of expected utilities, (rows, actions)."""
    return lambda p, u: finish(p @ u.T)


def unguarded(p, u):
    """By loops over pairs: zip stops at the shorter one, and says nothing."""
    return [max(range(len(u)), key=lambda i: sum(a * b for a, b in zip(row, u[i], strict=False))) for row in p.tolist()]


def broadcast(p, u):
    """By broadcasting, which lets a single class through, and raises otherwise."""
    return terms(p, u).sum(axis=2).argmax(axis=1)


def turned_to_fit(p, u):
    """With a matrix that does not fit turned round."""
    fitting = u if u.shape[1] == p.shape[1] else u.T
    return decide(p, fitting)


def turned_and_cut(p, u):
    """With a matrix that does not fit turned round, and cut to the smaller number of classes."""
    fitting = u if u.shape[1] == p.shape[1] else u.T
    return decide(*(table[:, : min(p.shape[1], fitting.shape[1])] for table in (p, fitting)))


def refused_by(error):
    """With another exception than ValueError, or with None, where the numbers of classes differ."""

    def answer(p, u):
        if p.shape[1] == u.shape[1]:
            return decide(p, u)
        if error:
            raise error("the numbers of classes differ")
        return None

    return answer


def with_and_without_guard(answer):
    """That answer as it is, and as it is with the ValueError that the card asks for."""

    def guarded(p, u):
        if p.shape[1] != u.shape[1]:
            raise ValueError("the numbers of classes differ")
        return answer(p, u)

    return answer, guarded


def last_of_equals(p, u):
    values = p @ u.T
    return values.shape[1] - 1 - values[:, ::-1].argmax(axis=1)


def likeliest(p, u):
    """The best action for the likeliest class."""
    return u[:, p.argmax(axis=1)].argmax(axis=0)


def softened(p, u):
    return decide(tempered(p, 1), u)


def worth_of_knowing(probabilities, utility):
    """What knowing the class is worth, for each row: the mean of the best utilities, less the best of the means."""
    best = np.average(np.tile(utility.max(axis=0), (len(probabilities), 1)), axis=1, weights=probabilities)
    return best - (probabilities @ utility.T).max(axis=1)


def gap_to_second(p, u):
    values = np.sort(p @ u.T, axis=1)
    return values[:, -1] - values[:, -2]


def of_likeliest(p, u):
    """As if the likeliest class were the true one."""
    return u.max(axis=0)[p.argmax(axis=1)] - (p @ u.T).max(axis=1)


def after_argmax(p, u):
    """Less what the action for the likeliest class is worth on average."""
    chosen = u[:, p.argmax(axis=1)].argmax(axis=0)
    return p @ u.max(axis=0) - (p @ u.T)[np.arange(len(p)), chosen]


@cache
def linear_three():
    """Test probabilities of scikit-learn's model of the cards at three temperatures.

    As they come, and at the temperatures that the validation cards and the training cards ask for.
    """
    from sklearn.linear_model import LogisticRegression

    cards = mood_cards()

    def flat(x):
        return x.reshape(len(x), -1)

    model = LogisticRegression(solver="newton-cholesky").fit(flat(cards.x_train), cards.y_train)
    logits = model.decision_function(flat(cards.x_test))
    parts = ((cards.x_validation, cards.y_validation), (cards.x_train, cards.y_train))
    ts = (fit_temperature(model.decision_function(flat(x)), y) for x, y in parts)
    return tempered(logits, 1), *(tempered(logits, t) for t in ts)


def worth(p):
    return UTILITY[decide(p, UTILITY), mood_cards().y_test].mean()


def softmax_is_not_enough():
    from sklearn.metrics import log_loss

    raw, mended, _ = linear_three()
    losses = [log_loss(mood_cards().y_test, p) for p in (raw, mended)]
    return (
        f"A softmax promises rows that sum to 1, not that .9 is right nine times in ten. On the test cards even the model of\n"
        f"one line is too sure: its loss is {losses[0]:.2f} nats, and {losses[1]:.2f} at its temperature."
    )


def other_decisions():
    raw, mended, _ = linear_three()
    changed = (decide(raw, UTILITY) != decide(mended, UTILITY)).mean()
    argmaxes = (raw.argmax(axis=1) != mended.argmax(axis=1)).sum()
    return (
        f"An action asks how probable, not only which is first. For the model of one line the temperature changes {argmaxes}\n"
        f"argmaxes of the test cards, and the action for {changed:.2f} of the visitors."
    )


def most_after_two():
    """The highest expected utility that any action but the last can have after a second softmax, with the moods' utilities."""
    return max((tempered(np.eye(4), 1) @ UTILITY[:-1].T).max(axis=1))


def plays_safe():
    top = np.e / (np.e + 3)
    return (
        f"After a second softmax no probability of four exceeds {top:.2f}. Then no bold action is worth more than "
        f"{most_after_two():.2f}\non average, and asking is worth {UTILITY[-1, 0]:.2f}: it asks every visitor."
    )


def not_on_training_cards():
    from sklearn.metrics import log_loss

    raw, mended, worse = (log_loss(mood_cards().y_test, p) for p in linear_three())
    return (
        "The model knows its training cards: there a T below 1, surer still, has the lowest loss. For the model of one line\n"
        f"the loss on test cards goes from {raw:.2f} to {worse:.2f} that way, and to {mended:.2f} with validation cards."
    )


AUDIT = [
    (
        "I want probabilities and not one class, so my labels must be one-hot.",
        False,
        "The head makes the probabilities, the loss reads the labels. Integers and the sparse loss train the same network.",
        TESTS + "test_integer_labels_give_probabilities",
    ),
    (
        "The rows of a softmax sum to 1, so a recommender can use them as they are.",
        False,
        softmax_is_not_enough,
        TESTS + "test_a_linear_softmax_is_too_sure",
    ),
    (
        "A temperature can change what the recommender does, although it changes no argmax.",
        True,
        other_decisions,
        TESTS + "test_a_temperature_changes_actions_and_no_argmax",
    ),
    (
        "A second softmax keeps the order of the classes, so the recommender does the same as before.",
        False,
        plays_safe,
        TESTS + "test_a_second_softmax_plays_safe_every_time",
    ),
    (
        "A temperature is one number, so it can be fitted on the training cards.",
        False,
        not_on_training_cards,
        TESTS + "test_a_temperature_needs_rows_that_were_not_trained_on",
    ),
]
