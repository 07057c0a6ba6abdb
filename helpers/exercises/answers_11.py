"""Answers to the exercises of lesson 11: the trusted ones, the wrong ones, and the reasons of the audit."""

from functools import cache
from types import SimpleNamespace

import numpy as np

TESTS = "tests/claims/test_lesson_11.py::"
OPTIONS = {
    "A": "Far more cells are right: of the sixty in the picture nearly all. Compare with the number for the six strips.",
    "B": "Count the six strips that are right throughout, and compare with the number printed for the six.",
    "C": "Look at the six strips: in how many does the surest digit occur? Compare with the number printed for the six.",
    "D": "Argmax of a row of labels is its first 1: the smallest digit. Argmax of the outputs is the surest digit.",
}


# --- tables of labels


def rows(*marked, k):
    """Rows of k integers that are 1 at the places that each text names."""
    table = np.zeros((len(marked), k), dtype=int)
    for row, places in zip(table, marked, strict=True):
        row[list(map(int, places))] = 1
    return table


def drawn(seed, n, k):
    """Labels and probabilities, each label with another share, the probabilities multiples of .05."""
    rng = np.random.default_rng(seed)
    y = (rng.uniform(size=(n, k)) < np.linspace(0.2, 0.6, k)).astype(int)
    return y, np.round(np.clip(0.3 + 0.35 * y + rng.normal(0, 0.25, y.shape), 0.05, 0.95) * 20) / 20


# --- digits_in_strip


def digits_in_strip(probabilities, thresholds):
    """For each row the places above their thresholds, by NumPy."""
    return [np.flatnonzero(row).tolist() for row in np.greater(probabilities, thresholds)]


def above(compare=np.greater, found=lambda row: np.flatnonzero(row).tolist()):
    """Another comparison, or another thing made of each row of comparisons."""
    return lambda p, thresholds: [found(row) for row in compare(p, thresholds)]


def one_threshold(pick):
    """The same threshold for all labels."""
    return lambda p, thresholds: digits_in_strip(p, np.full(np.shape(thresholds), pick(np.asarray(thresholds))))


def never_empty(p, thresholds):
    return [row or [int(np.argmax(q))] for row, q in zip(digits_in_strip(p, thresholds), p, strict=True)]


def surest_first(p, thresholds):
    return [sorted(row, key=lambda d: -q[d]) for row, q in zip(digits_in_strip(p, thresholds), p, strict=True)]


def probabilities_of(p, thresholds):
    return [[float(q[d]) for d in row] for row, q in zip(digits_in_strip(p, thresholds), p, strict=True)]


def first_only(p, thresholds):
    return [row[:1] for row in digits_in_strip(p, thresholds)]


def largest(p, thresholds):
    return [[int(np.argmax(row))] for row in p]


def largest_of_each(p, thresholds):
    """One place a row, not in a list of its own."""
    return np.argmax(p, axis=1).tolist()


def each_once(p, thresholds):
    return sorted(set(all_in_one(p, thresholds)))


def pairs(p, thresholds):
    """All places of the table as pairs (row, column)."""
    return np.argwhere(p > thresholds).tolist()


def all_in_one(p, thresholds):
    return [d for row in digits_in_strip(p, thresholds) for d in row]


# --- samples_f1


def samples_f1(y, said):
    """The mean F1 of the rows, by scikit-learn; a row without any label counts 1."""
    from sklearn.metrics import f1_score

    return f1_score(y, said, average="samples", zero_division=1)


def averaged(average, empty=1):
    """Another average by scikit-learn, or another number for 0/0."""

    def answer(y, said):
        from sklearn.metrics import f1_score

        return f1_score(y, said, average=average, zero_division=empty)

    return answer


def each_row(y, said):
    """F1 of each row, 1 where nothing is true and nothing said."""
    sizes = y.sum(axis=1) + said.sum(axis=1)
    return np.where(sizes == 0, 1.0, 2 * (y * said).sum(axis=1) / np.maximum(sizes, 1))


def subset(y, said):
    return np.mean((y == said).all(axis=1))


def cells(y, said):
    return np.mean(y == said)


def jaccard(y, said):
    from sklearn.metrics import jaccard_score

    return jaccard_score(y, said, average="samples", zero_division=1)


def part(of):
    """The mean over the rows of hits / size, where `of(y, said)` gives the sizes; 1 for an empty row."""

    def answer(y, said):
        hits, sizes = (y * said).sum(axis=1), of(y, said).sum(axis=1)
        nothing = (y.sum(axis=1) + said.sum(axis=1)) == 0
        return np.mean(np.where(nothing, 1.0, hits / np.maximum(sizes, 1)))

    return answer


def harmonic(y, said):
    """F1 of the mean precision and the mean recall of the rows."""
    p, r = part(lambda y, said: said)(y, said), part(lambda y, said: y)(y, said)
    return 2 * p * r / (p + r) if p + r else 0.0


def undefined(y, said):
    with np.errstate(invalid="ignore"):
        return np.mean(2 * (y * said).sum(axis=1) / (y.sum(axis=1) + said.sum(axis=1)))


def left_out(y, said):
    filled = (y.sum(axis=1) + said.sum(axis=1)) > 0
    return each_row(y[filled], said[filled]).mean() if filled.any() else np.nan


# --- label_thresholds


def label_thresholds(y, p, candidates, missed):
    """For each label the smallest of the cheapest candidates, by scikit-learn's confusion matrices."""
    totals = np.array([totals_at(y, p > t, missed) for t in sorted(candidates)])
    return np.array(sorted(candidates))[totals.argmin(axis=0)]


def totals_at(y, said, missed):
    """The cost of each label: 1 for a false alarm, and what a miss of that label costs."""
    from sklearn.metrics import multilabel_confusion_matrix

    tables = multilabel_confusion_matrix(y, said.astype(int))
    return tables[:, 0, 1] + np.asarray(missed) * tables[:, 1, 0]


def chosen(totals=totals_at, order=sorted, pick=np.argmin, above=np.greater):
    """Thresholds by another cost, another order of the candidates, another end of the costs, or at least."""

    def answer(y, p, candidates, missed):
        ordered = list(order(candidates))
        costs = np.array([totals(y, above(p, t), missed) for t in ordered])
        return np.array(ordered)[pick(costs, axis=0)]

    return answer


def falling(candidates):
    return sorted(candidates, reverse=True)


def errors(y, said, missed):
    return totals_at(y, said, np.ones(y.shape[1]))


def turned(y, said, missed):
    """A false alarm costs what a miss should, and a miss 1."""
    return np.asarray(missed) * ((y == 0) & said).sum(axis=0) + ((y == 1) & ~said).sum(axis=0)


def mean_cost(y, said, missed):
    return totals_at(y, said, np.full(y.shape[1], np.mean(missed)))


def minus_f1(y, said, missed):
    from sklearn.metrics import f1_score

    return -f1_score(y, said.astype(int), average=None, zero_division=0)


def only_missed(y, said, missed):
    return ((y == 1) & ~said).sum(axis=0)


def one_for_all(y, p, candidates, missed):
    """The candidate that is cheapest for all labels together, for each label."""
    ordered = sorted(candidates)
    best = min(ordered, key=lambda t: totals_at(y, p > t, missed).sum())
    return np.full(y.shape[1], best)


def half_each(y, p, candidates, missed):
    return np.full(y.shape[1], 0.5)


def that_number(y, p, candidates, missed):
    return one_for_all(y, p, candidates, missed)[0]


def by_formula(y, p, candidates, missed):
    return 1 / (1 + np.asarray(missed, dtype=float))


def near_formula(y, p, candidates, missed):
    return [min(sorted(candidates), key=lambda t: abs(t - 1 / (1 + cost))) for cost in missed]


def places(order):
    """Where the right thresholds stand among the candidates, as they are or sorted."""
    return lambda y, p, candidates, missed: [
        list(order(candidates)).index(t) for t in label_thresholds(y, p, candidates, missed)
    ]


def lowest_costs(y, p, candidates, missed):
    return np.min([totals_at(y, p > t, missed) for t in sorted(candidates)], axis=0)


# --- the audit


@cache
def sure_rows():
    """A test half that a model gets nearly right, without training one: labels of the strips, and outputs made from them.

    One cell in a hundred is on the wrong side of .5; which of the true digits is the surest is left to chance.
    """
    from ..data import strips

    rng, y = np.random.default_rng(11), strips().y_test
    slips = rng.uniform(size=y.shape) < 0.01
    p = np.where((y == 1) ^ slips, rng.uniform(0.6, 1, y.shape), rng.uniform(0, 0.4, y.shape))
    return SimpleNamespace(y=y, p=p, said=(p > 0.5).astype(int))


def argmax_twice(y, p):
    """What Keras's 'accuracy' says of labels with several columns."""
    return np.mean(np.argmax(y, axis=1) == np.argmax(p, axis=1))


def by_accuracy():
    seen = sure_rows()
    return (
        f"Outputs with {cells(seen.y, seen.said):.2f} of their cells right have an 'accuracy' of "
        f"{argmax_twice(seen.y, seen.p):.2f}: it asks whether the surest digit is the smallest one."
    )


def by_subset():
    seen = sure_rows()
    return (
        "For rows of labels accuracy_score is the subset accuracy: all ten must be right. With "
        f"{cells(seen.y, seen.said):.2f} of the cells it is {subset(seen.y, seen.said):.2f}."
    )


def topics():
    from scipy.special import expit, softmax

    logits = np.array([3.0, 3.0, -4.0])
    return (
        f"Logits {', '.join(f'{z:g}' for z in logits)}: softmax gives {softmax(logits).max():.2f} at most, "
        f"sigmoids give {expit(logits).max():.2f} twice. Two true topics can't both be near 1 in a sum of 1."
    )


def often_no():
    y = sure_rows().y
    share = cells(y, np.zeros_like(y))
    return f"Most cells of the strips are 0. Never to say a digit has {share:.2f} of them right, and finds none."


def own_threshold():
    p, thresholds = 0.4, (0.3, 0.5)
    said = ["yes" if p > t else "no" for t in thresholds]
    return (
        f"Each label is a yes or no of its own. p = {p:.1f} is a {said[0]} at {thresholds[0]:.1f} and a {said[1]} at "
        f"{thresholds[1]:.1f}. Costs decide, label by label."
    )


AUDIT = [
    (
        "Ten labels a row, sigmoids, binary cross-entropy: Keras's 'accuracy' is the share of right cells.",
        False,
        by_accuracy,
        TESTS + "test_accuracy_asks_for_the_smallest_digit",
    ),
    (
        "scikit-learn's accuracy_score, given ten labels a row, counts a row as right only if all ten are.",
        True,
        by_subset,
        TESTS + "test_accuracy_score_is_subset_accuracy",
    ),
    (
        "An article is about sports and politics. A good softmax model gives both topics a probability near 1.",
        False,
        topics,
        TESTS + "test_softmax_lets_one_topic_win",
    ),
    (
        "Of all cells of the strips .73 are right, so the model has learned a good part of the digits.",
        False,
        often_no,
        TESTS + "test_never_saying_a_digit_has_most_cells_right",
    ),
    (
        "Each label may have a threshold of its own.",
        True,
        own_threshold,
        TESTS + "test_thresholds_may_differ_by_label",
    ),
]
