"""Answers to the exercises of lesson 10: the trusted ones, the wrong ones, and the reasons of the audit."""

from functools import cache
from types import SimpleNamespace

import numpy as np

TESTS = "tests/claims/test_lesson_10.py::"
# labels and probabilities; on the second, F1, F2, correlation and mean recall choose different thresholds
EIGHT = np.array([0, 1, 0, 1, 0, 0, 1, 0]), np.array([0.1, 0.3, 0.3, 0.7, 0.55, 0.25, 0.15, 0.4])
SIXTEEN = (
    np.array([1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0]),
    np.array([0.49, 0.33, 0.58, 0.53, 0.79, 0.2, 0.76, 0.87, 0.19, 0.62, 0.07, 0.45, 0.15, 0.35, 0.94, 0.46]),
)


def expected_cost(y, p, threshold, false_alarm, missed):
    """The mean cost of a row, from scikit-learn's confusion matrix."""
    from sklearn.metrics import confusion_matrix

    table = confusion_matrix(y, p > threshold, labels=[0, 1])
    return (false_alarm * table[0, 1] + missed * table[1, 0]) / len(y)


def costs_of(y, said, false_alarm, missed):
    """The cost of each row, by its decision."""
    return false_alarm * ((said == 1) & (y == 0)) + missed * ((said == 0) & (y == 1))


def cost(finish, said=np.greater):
    """One number from the costs of the rows; `said(p, threshold)` decides."""

    def answer(y, p, threshold, false_alarm, missed):
        return finish(costs_of(y, said(p, threshold), false_alarm, missed))

    return answer


def costs(y, p, threshold, false_alarm, missed):
    """The cost of each row."""
    return costs_of(y, p > threshold, false_alarm, missed)


def over_errors(rows):
    wrong = rows[rows > 0]
    return wrong.mean() if len(wrong) else 0.0


def rates(empty):
    """The costs times the two error rates, each within its class; `empty` for a class that does not occur."""

    def answer(y, p, threshold, false_alarm, missed):
        said = p > threshold
        alarms = said[y == 0].mean() if (y == 0).any() else empty
        misses = (~said)[y == 1].mean() if (y == 1).any() else empty
        return false_alarm * alarms + missed * misses

    return answer


def only_missed(y, p, threshold, false_alarm, missed):
    return expected_cost(y, p, threshold, 0, missed)


def only_alarms(y, p, threshold, false_alarm, missed):
    return expected_cost(y, p, threshold, false_alarm, 0)


def soft(y, p, threshold, false_alarm, missed):
    return np.mean(np.where(y == 1, missed * (1 - p), false_alarm * p))


def best_threshold(y, p, candidates, false_alarm, missed):
    """The smallest of the cheapest candidates, by scikit-learn's confusion matrix."""
    costs = [expected_cost(y, p, t, false_alarm, missed) for t in candidates]
    return min(t for t, c in zip(candidates, costs, strict=True) if c == min(costs))


def best(score=expected_cost, pick=min, ties=min, keep=lambda t, candidates, costs: t):
    """A threshold by another score, another end of it, another choice among equals, or another thing to return."""

    def answer(y, p, candidates, false_alarm, missed):
        costs = [score(y, p, t, false_alarm, missed) for t in candidates]
        cheapest = [t for t, c in zip(candidates, costs, strict=True) if c == pick(costs)]
        return keep(ties(cheapest), list(candidates), costs)

    return answer


def in_order(tied):
    return tied[0]


def last(tied):
    return tied[-1]


def errors(y, p, threshold, false_alarm, missed):
    return expected_cost(y, p, threshold, 1, 1)


def swapped(y, p, threshold, false_alarm, missed):
    return expected_cost(y, p, threshold, missed, false_alarm)


def at_least(y, p, threshold, false_alarm, missed):
    return costs_of(y, p >= threshold, false_alarm, missed).mean()


def minus_f1(y, p, threshold, false_alarm, missed):
    from sklearn.metrics import f1_score

    return -f1_score(y, p > threshold, zero_division=0)


def minus_balanced(y, p, threshold, false_alarm, missed):
    from sklearn.metrics import balanced_accuracy_score

    return -balanced_accuracy_score(y, p > threshold)


def formula(y, p, candidates, false_alarm, missed):
    return false_alarm / (false_alarm + missed)


def nearest(y, p, candidates, false_alarm, missed):
    return min(candidates, key=lambda t: abs(t - false_alarm / (false_alarm + missed)))


def near_half(y, p, candidates, false_alarm, missed):
    return min(candidates, key=lambda t: abs(t - 0.5))


def of_probabilities(y, p, candidates, false_alarm, missed):
    """The best among the probabilities that occur, whatever the candidates are."""
    return float(best_threshold(y, p, sorted(p), false_alarm, missed))


def balanced_weights(y):
    """The balanced weights of the classes that occur, by scikit-learn."""
    from sklearn.utils.class_weight import compute_class_weight

    classes = np.unique(y)
    return dict(zip(classes.tolist(), compute_class_weight("balanced", classes=classes, y=y).tolist(), strict=True))


def counted(weigh, key=int):
    """A dict from class to `weigh(counts, largest label)`."""

    def answer(y):
        classes, counts = np.unique(y, return_counts=True)
        return {key(c): float(w) for c, w in zip(classes, weigh(counts, int(np.max(y))), strict=True)}

    return answer


def balanced(counts, largest=None):
    return counts.sum() / (len(counts) * counts)


def by_place(y):
    return dict(enumerate(balanced_weights(y).values()))


def with_absent(weight):
    """Keys for absent classes, too."""
    return lambda y: dict.fromkeys(range(int(np.max(y)) + 1), weight) | balanced_weights(y)


def of_bins(y):
    n = np.bincount(np.asarray(y))
    with np.errstate(divide="ignore"):
        return dict(enumerate(len(y) / (len(n) * n)))


def from_one(y):
    return {c + 1: w for c, w in balanced_weights(y).items()}


def each_row(y):
    weights = balanced_weights(y)
    return [weights[int(label)] for label in y]


def undo_class_weights(probabilities, weights):
    """The probabilities without the weights, by SciPy: the softmax of ln p - ln w."""
    from scipy.special import softmax

    with np.errstate(divide="ignore"):
        return softmax(np.log(probabilities) - np.log(in_places(weights)), axis=1)


def in_places(weights):
    """The weights as an array, that of class c at place c."""
    return np.array([weights[c] for c in range(len(weights))], dtype=float)


def as_they_come(weights):
    return np.array(list(weights.values()), dtype=float)


def divided(probabilities, weights):
    return probabilities / in_places(weights)


def multiplied(probabilities, weights):
    return probabilities * in_places(weights)


def to_one(table, axis=1):
    return table / table.sum(axis=axis, keepdims=True)


def mean_weight(probabilities, weights):
    """Divided by the weights, which were first scaled to the mean 1."""
    scaled = in_places(weights) / np.mean(list(weights.values()))
    return probabilities / scaled


def shared_weight(probabilities, weights):
    return probabilities / (in_places(weights) / sum(weights.values()))


def softened(probabilities, weights):
    from scipy.special import softmax

    return softmax(divided(probabilities, weights), axis=1)


OPTIONS = {
    "A": ".5 is what guessing gets in ROC AUC. In average precision it gets the share of the class, here .10.",
    "B": "That would be an accuracy. Average precision makes no decisions: it judges the order of the rows.",
    "C": "It belongs to no threshold: it is a mean over the places of all eights. At .5 the precision is 0 here.",
    "D": "Guessing gets the share of eights, .10. So compare average precision with the share, never with .5.",
}


@cache
def detector():
    """The course's own detector of eights: labels, scores and probabilities on the validation rows, and its twins."""
    from sklearn.linear_model import LogisticRegression

    from ..data import eights

    rows = eights()
    fitted = {
        name: LogisticRegression(solver="newton-cholesky", **options).fit(rows.x_train, rows.y_train)
        for name, options in (("plain", {}), ("timid", {"C": 0.1}), ("weighted", {"class_weight": "balanced"}))
    }
    p = {name: model.predict_proba(rows.x_validation)[:, 1] for name, model in fitted.items()}
    return SimpleNamespace(y=rows.y_validation, logits=fitted["plain"].decision_function(rows.x_validation), **p)


def nothing_learned():
    from sklearn.metrics import roc_auc_score

    seen = detector()
    return (
        f"The timid model never says more than {seen.timid.max():.2f}, and its ROC AUC is "
        f"{roc_auc_score(seen.y, seen.timid):.3f}: the class is rare, and the ranking far better than guessing (.5)."
    )


def same_order():
    from sklearn.metrics import roc_auc_score

    seen = detector()
    auc = [roc_auc_score(seen.y, scores) for scores in (seen.logits, seen.plain)]
    return (
        f"The sigmoid keeps the order, and only the order counts: {auc[0]:.3f} and {auc[1]:.3f}. "
        "(Scores so large that they round to the same probability would tie.) Keras's AUC cuts logits."
    )


def one_to_four():
    return (
        f"1 / (1 + 4) = {1 / (1 + 4):.1f}. At probability p, saying no costs 4p on average and saying yes 1 - p: above .2, "
        "yes is cheaper."
    )


def both():
    said = [int(t < 0.45) for t in (0.4, 0.5)]
    return (
        f"A single score is above the threshold or not: P(1) = .45 gives class {said[0]} at .4 and class {said[1]} at .5. "
        "Both classes are possible only where each has a score and a threshold of its own."
    )


def moved():
    from sklearn.metrics import log_loss

    seen = detector()
    losses = [log_loss(seen.y, p) for p in (seen.plain, seen.weighted)]
    return (
        f"The mean probability becomes {seen.weighted.mean():.2f} where the share is {seen.y.mean():.2f}, "
        f"and the log loss rises from {losses[0]:.2f} to {losses[1]:.2f}."
    )


AUDIT = [
    (
        "All predicted probabilities lie below .5, so the model has learned nothing.",
        False,
        nothing_learned,
        TESTS + "test_rare_is_not_broken",
    ),
    (
        "roc_auc_score gives the same number for logits and for their probabilities.",
        True,
        same_order,
        TESTS + "test_auc_needs_an_order_and_keras_cuts_logits",
    ),
    (
        "With calibrated probabilities, and a miss that costs four times a false alarm, say yes above .2.",
        True,
        one_to_four,
        TESTS + "test_the_threshold_follows_from_the_costs",
    ),
    (
        "One sigmoid column, and a threshold of .4 instead of .5: now some rows get both classes.",
        False,
        both,
        TESTS + "test_one_score_and_one_threshold_give_one_class",
    ),
    (
        "Class weights make the probabilities of the rare class more accurate.",
        False,
        moved,
        TESTS + "test_class_weights_move_probabilities",
    ),
]
