"""Answers to the exercises of lesson 03: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

TESTS = "tests/claims/test_lesson_03.py::"
FLOOR = 1e-7  # a probability of 0 counts as this much, as in Keras
LABELS = np.array([0, 2, 1, 0])
ROWS = np.array([[0.34, 0.33, 0.33], [0.98, 0.01, 0.01], [0.1, 0.8, 0.1], [0.4, 0.5, 0.1]])


def cross_entropy(one_hot, probabilities):
    """The mean surprise in nats, by scikit-learn."""
    from sklearn.metrics import log_loss

    return log_loss(one_hot.argmax(axis=1), np.clip(probabilities, FLOOR, 1), labels=range(one_hot.shape[1]))


def clipped(p):
    return np.log(np.clip(p, FLOOR, 1))


def weighted(finish, log=np.log):
    """One number from the cells one_hot * ln p; with the floor, and without it."""

    def with_floor(one_hot, p):
        return finish(one_hot * log(np.clip(p, FLOOR, 1)))

    def without_floor(one_hot, p):
        with np.errstate(all="ignore"):
            return finish(one_hot * log(p))

    return with_floor, without_floor


def picked(finish, log=np.log):
    """One number from ln p of the true classes, picked by index, without a floor."""

    def answer(one_hot, p):
        with np.errstate(all="ignore"):
            return finish(log(p[np.arange(len(p)), np.argmax(one_hot, axis=1)]))

    return answer


def mean_of_rows(cells):
    return -cells.sum(axis=1).mean()


def floor_of(eps):
    """A floor other than the one that is asked for."""
    return lambda one_hot, p: mean_of_rows(one_hot * np.log(np.clip(p, eps, 1)))


def swapped(one_hot, p):
    return -(p * clipped(one_hot)).sum(axis=1).mean()


def swapped_without_floor(one_hot, p):
    with np.errstate(all="ignore"):
        return -(p * np.log(one_hot)).sum(axis=1).mean()


def other_classes(finish):
    return lambda one_hot, p: finish((1 - one_hot) * clipped(p))


def baseline_loss(y):
    """The entropy of the class frequencies, by SciPy."""
    from scipy.stats import entropy

    return float(entropy(np.unique(y, return_counts=True)[1]))


def shares(y):
    return np.unique(y, return_counts=True)[1] / len(y)


def of_shares(finish):
    return lambda y: finish(shares(y))


def zero_log_zero(y):
    share = np.bincount(np.asarray(y)) / len(y)
    with np.errstate(all="ignore"):
        return -(share * np.log(share)).sum()


def counts(y):
    n = np.unique(y, return_counts=True)[1]
    return -(n * np.log(n)).sum()


def binary_cross_entropy(y, p):
    """The mean surprise in nats for two classes, by scikit-learn."""
    from sklearn.metrics import log_loss

    return log_loss(y, p, labels=[0, 1])


def binary(finish, log=np.log):
    """One number from ln of what each row gave to its truth."""
    return lambda y, p: finish(log(np.where(y == 1, p, 1 - p)))


def only_ones(y, p):
    return -np.log(p[y == 1]).mean() if (y == 1).any() else np.nan


def hard(floor):
    return lambda y, p: binary(lambda logs: -logs.mean())(y, np.clip(p > 0.5, floor, 1 - floor))


def hard_in_keras(y, p):
    said, step = p > 0.5, np.finfo("float32").eps  # 1 - 1e-7 is 1 - step in float32
    return -np.log(np.where(said == y, 1 - 1e-7, np.where(y == 1, 1e-7, step))).mean()


def named_log_loss(names, probabilities, columns):
    """The mean surprise in nats, by scikit-learn: the columns in the order in which it reads them."""
    from sklearn.metrics import log_loss

    return log_loss(names, probabilities[:, np.argsort(columns)], labels=sorted(columns))


def column_order(names, probabilities, columns):
    from sklearn.metrics import log_loss

    return log_loss(names, probabilities, labels=columns)


def absent(names, probabilities, columns):
    from sklearn.metrics import log_loss

    return log_loss(names, probabilities[:, np.argsort(columns)])


def bare(names, probabilities, columns):
    from sklearn.metrics import log_loss

    return log_loss(names, probabilities)


def inverse_order(names, probabilities, columns):
    from sklearn.metrics import log_loss

    places = [sorted(columns).index(name) for name in columns]
    return log_loss(names, probabilities[:, places], labels=columns)


def given_to_truth(names, probabilities, columns):
    return np.array([row[columns.index(name)] for name, row in zip(names, probabilities, strict=True)])


def flattened(names, probabilities, columns):
    from sklearn.metrics import log_loss

    one_hot = np.array([[name == column for column in columns] for name in names]).astype(int)
    return log_loss(one_hot.ravel(), probabilities.ravel())


def above_one():
    return (
        f"For two classes 1.0 is worse than guessing (ln 2 = {np.log(2):.2f}). "
        f"For 1,000 classes (ln 1000 = {np.log(1000):.2f}) it gives the truth {1000 * np.exp(-1):.0f} times a guess."
    )


def spread():
    losses = [-np.log(row[1]) for row in ([0.2, 0.7, 0.1], [0.3, 0.7, 0.0])]
    return f"Only the true class counts: .2/.7/.1 and .3/.7/.0 cost {losses[0]:.3f} and {losses[1]:.3f} nats."


def same_accuracy():
    return f"Both .9/.05/.05 and .4/.3/.3 choose class 0. The first costs {-np.log(0.9):.2f} nats, the second {-np.log(0.4):.2f}."


def three_samples():
    from sklearn.metrics import log_loss

    return (
        f"A 1-D list is read as three binary rows: {log_loss([1, 0, 0], [0.7, 0.2, 0.1]):.2f}. "
        f"One row of three classes, in double brackets: {log_loss([[1, 0, 0]], [[0.7, 0.2, 0.1]]):.2f}."
    )


def bound():
    return (
        "Where argmax is wrong, the truth got at most one half. So an error costs at least "
        f"ln 2 = {np.log(2):.3f}, and the share of errors is at most .1 / ln 2 = {0.1 / np.log(2):.3f}."
    )


AUDIT = [
    (
        "A loss above 1.0 means a bad model.",
        False,
        above_one,
        TESTS + "test_one_loss_is_bad_for_two_classes_and_good_for_a_thousand",
    ),
    (
        "For a one-hot label, the loss depends on how the rest of the probability is spread over the wrong classes.",
        False,
        spread,
        TESTS + "test_only_the_probability_of_the_true_class_counts",
    ),
    (
        "Two models with the same accuracy can have different losses.",
        True,
        same_accuracy,
        TESTS + "test_the_same_decision_costs_more_when_less_sure",
    ),
    (
        "log_loss([1, 0, 0], [.7, .2, .1]) is the loss of one row with three classes.",
        False,
        three_samples,
        TESTS + "test_a_flat_list_is_three_binary_rows",
    ),
    (
        "With a mean loss of .1 nats, argmax is wrong in at most 15 of 100 rows.",
        True,
        bound,
        TESTS + "test_the_error_rate_is_bounded_by_the_loss",
    ),
]
