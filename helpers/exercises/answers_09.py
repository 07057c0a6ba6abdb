"""Answers to the exercises of lesson 09: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

from ..calibration import tempered
from ..gap_cases import CASES
from .kinds import so_far

TESTS = "tests/claims/test_lesson_09.py::"
SIGNS = {
    "overfitting": "`evaluate` is far better on training rows than on validation rows, and nothing else is odd.",
    "scaling": "the mean pixel of the validation rows is another one.",
    "sorted_rows": "training and validation rows have other classes.",
    "label_order": "the validation accuracy is low, and renaming the classes mends it.",
    "dropout": "on the same training rows, `fit` reports a worse loss and a worse accuracy than `evaluate`.",
    "class_weight": "on the same training rows, `fit` reports a much larger loss than `evaluate`, and the same accuracy.",
}
GRID, WIDE = np.geomspace(0.2, 10, 1500), np.geomspace(0.01, 20, 1500)


def best_epoch(history):
    """The first epoch, from 1, with the lowest validation loss."""
    return int(np.argmin(history["val_loss"])) + 1


def picked(name, pick, start=1):
    """The epoch that `pick` finds in one list of the history."""
    return lambda history: int(pick(history[name])) + start


def first_rise(losses, worse=np.greater):
    """The index before the first loss that is worse than the one before it; the last index if there is none."""
    rises = np.flatnonzero(worse(losses[1:], losses[:-1]))
    return rises[0] if rises.size else len(losses) - 1


def smallest_gap(history, size=np.abs):
    """The epoch, from 1, in which the two losses are closest."""
    return int(np.argmin(size(np.subtract(history["val_loss"], history["loss"])))) + 1


def last_tie(losses):
    return len(losses) - 1 - np.argmin(losses[::-1])


def history(loss, val_loss, val_accuracy):
    """What `fit` keeps, in Keras's order; the accuracy of the training rows grows, in a long one not to the end."""
    grown = np.linspace(0.6, 0.99, len(loss)).round(2).tolist()
    if len(loss) > 4:
        grown[-1] = 0.85
    return {"accuracy": grown, "loss": loss, "val_accuracy": val_accuracy, "val_loss": val_loss}


def about_cases(got):
    """Where the six causes are not right, and what the first wrong one would show."""
    if not isinstance(got, list) or len(got) != len(CASES) or not set(map(str, got)) <= set(SIGNS):
        return f"Write six causes, each one of: {', '.join(SIGNS)}."
    told, case = so_far(got, CASES, "case")
    return f"{told}\nThe sign of `{got[case]}`: {SIGNS[got[case]]}"


def signs():
    """The sign by which each case is known."""
    return "\n".join(f"{number}. {cause}: {SIGNS[cause]}" for number, cause in enumerate(CASES, 1))


def places(confidence, bins):
    """The bin of each confidence, one on an edge in the lower bin."""
    return np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], confidence)


def expected_calibration_error(confidence, correct, bins):
    """The weighted mean gap, from scikit-learn's calibration curve and the numbers of rows."""
    from sklearn.calibration import calibration_curve

    share, sure = calibration_curve(correct, confidence, n_bins=bins, pos_label=1)
    return float(np.average(np.abs(share - sure), weights=np.unique(places(confidence, bins), return_counts=True)[1]))


def binned(finish, place=places):
    """One number from (n, mean confidence, share right) of the bins that have rows."""

    def answer(confidence, correct, bins):
        where = place(confidence, bins)
        rows = [where == one for one in range(bins) if (where == one).any()]
        n, sure, share = np.array([(row.sum(), confidence[row].mean(), correct[row].mean()) for row in rows]).T
        return finish(n, sure, share, len(confidence), bins)

    return answer


def weighted(n, sure, share, rows, bins):
    return (n * np.abs(share - sure)).sum() / rows


def left_edges(confidence, bins):
    """An edge in the upper bin, and 1 in the last."""
    return np.minimum((confidence * bins).astype(int), bins - 1)


def top_lost(confidence, bins):
    """An edge in the upper bin, and 1 in none."""
    return (confidence * bins).astype(int)


def empty_as_nan(confidence, correct, bins):
    where = places(confidence, bins)
    gaps = [
        (where == one).mean() * abs(correct[where == one].mean() - confidence[where == one].mean())
        for one in range(bins)
    ]
    return sum(gaps)


def empty_raises(confidence, correct, bins):
    if len(set(places(confidence, bins))) < bins:
        raise ZeroDivisionError("division by zero")
    return expected_calibration_error(confidence, correct, bins)


def midpoints(confidence, correct, bins):
    where = places(confidence, bins)
    rows = [(one, where == one) for one in range(bins) if (where == one).any()]
    return sum(row.mean() * abs(correct[row].mean() - (one + 0.5) / bins) for one, row in rows)


CONSTANTS = (0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 1, 1.25, 1.5, 2, 2.5, 3, 5, 10, 12, 20)


def fit_temperature(logits, labels):
    """The temperature of the lowest cross-entropy, by SciPy."""
    from scipy.optimize import minimize_scalar

    def loss(log_t):
        return cross_entropy(logits, labels, np.exp(log_t))

    return float(np.exp(minimize_scalar(loss, bounds=(np.log(0.2), np.log(10)), method="bounded").x))


def cross_entropy(logits, labels, temperature):
    from scipy.special import log_softmax

    return -log_softmax(np.asarray(logits) / temperature, axis=1)[np.arange(len(labels)), labels].mean()


def lowest(score, grid=GRID):
    """The temperature of the lowest score on a grid."""
    return lambda logits, labels: float(grid[np.argmin([score(logits, labels, t) for t in grid])])


def squares(logits, labels, temperature):
    from scipy.special import softmax

    rows = softmax(np.asarray(logits) / temperature, axis=1)
    return ((rows - np.eye(rows.shape[1])[labels]) ** 2).sum()


def softmax_first(logits, labels, temperature):
    from scipy.special import softmax

    return cross_entropy(softmax(logits, axis=1), labels, temperature)


def at_least_one(logits, labels):
    return max(1.0, fit_temperature(logits, labels))


def sample(seed, temperature, n=80, k=3):
    """Logits with one decimal, and labels drawn from their softmax at that temperature."""
    rng = np.random.default_rng(seed)
    logits = np.round(rng.normal(0, 2, size=(n, k)), 1)
    below = np.cumsum(tempered(logits, temperature), axis=1)[:, :-1]
    return logits, (rng.random((n, 1)) > below).sum(axis=1)


def stop_and_restore(val_losses, patience):
    """(epochs run, epoch kept), as a loop over the epochs."""
    return stopped(val_losses, patience)


def stopped(
    val_losses, patience, better=np.less, extra=0, reset=True, kept=None, start=1, reference="best", minimum=None
):
    """Early stopping with one thing done differently."""
    best, wait, epoch, minimum = 0, 0, 0, minimum or better
    for epoch in range(1, len(val_losses)):
        compared = best if reference == "best" else epoch - 1
        if better(val_losses[epoch], val_losses[compared]):
            wait = 0 if reset else wait
        else:
            wait += 1
        if minimum(val_losses[epoch], val_losses[best]):
            best = epoch
        if wait >= patience + extra:
            break
    keeps = {"last": epoch, "overall": int(np.argmin(val_losses))}.get(kept, best)
    return epoch + start, keeps + start


def differently(**what):
    return lambda val_losses, patience: stopped(val_losses, patience, **what)


def other_causes():
    inside = ("dropout", "class_weight")
    others = ", ".join(cause for cause in SIGNS if cause not in ("overfitting", *inside))
    return (
        f"Overfitting is one cause. In this lesson {others} made such a gap, too. "
        f"({' and '.join(inside)} make the other one: `fit` reports the larger loss.)"
    )


def same_loss():
    """Accuracies that go with one mean loss, computed."""
    per_row, n = -np.log(0.95), 1000
    shares = []
    for errors in (0, 50, 73):
        rest = np.exp(-(per_row * n - errors * -np.log(0.499)) / (n - errors))
        p = np.r_[np.full(errors, 0.499), np.full(n - errors, rest)]
        shares.append((p > 0.5).mean())
    told = ", ".join(f"{share:.3f}" for share in shares)
    return f"A loss fixes no accuracy. The mean loss {per_row:.3f} goes with the accuracies {told}, and others."


def rising():
    before, after = np.array([0.45, 0.45, 0.9]), np.array([0.55, 0.55, 0.02])
    told = [f"{(p > 0.5).sum()} of 3 right, loss {-np.log(p).mean():.2f}" for p in (before, after)]
    return (
        "Two narrow gains and one sure error: of two classes, P(truth) .45, .45, .9 becomes .55, .55, .02. "
        f"First {told[0]}; then {told[1]}."
    )


def as_sure_as_right():
    def loss(c):
        return -(0.86 * np.log(c) + 0.14 * np.log((1 - c) / 2))

    return (
        "Correct and calibrated. A model of three classes that is right in .86 of its rows costs "
        f"{loss(0.86):.2f} nats when it says .86, and {loss(0.9999):.2f} when it says .9999."
    )


AUDIT = [
    (
        "A validation loss far above the training loss proves that the network has overfitted.",
        False,
        other_causes,
        TESTS + "test_a_gap_has_other_causes_than_overfitting",
    ),
    (
        "A mean loss of .05 nats means that the model is 95 % accurate.",
        False,
        same_loss,
        TESTS + "test_one_loss_goes_with_many_accuracies",
    ),
    (
        "The validation loss can rise while more validation rows are classified right.",
        True,
        rising,
        TESTS + "test_loss_and_accuracy_can_rise_together",
    ),
    (
        "A good classifier is correct, and as confident as possible.",
        False,
        as_sure_as_right,
        TESTS + "test_the_best_confidence_is_the_share_that_is_right",
    ),
    (
        "Dividing all logits by the same positive number changes the `argmax` of no row.",
        True,
        "The order of the logits in a row stays, so the argmax stays. The probabilities move, and with them the loss.",
        TESTS + "test_a_temperature_changes_no_argmax",
    ),
]
