"""Lesson 10: thresholds, costs and rare classes, on many splits of the course's own data."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest
from sklearn.datasets import load_digits, make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, average_precision_score, log_loss, make_scorer, recall_score, roc_auc_score
from sklearn.model_selection import TunedThresholdClassifierCV, train_test_split
from sklearn.utils.class_weight import compute_class_weight

from helpers.data import eights, shrunk

GRID = np.arange(1, 100) / 100


def cost(y, said, false_alarm=1, missed=10):
    """The mean cost of a row."""
    return np.mean(false_alarm * (said > y) + missed * (said < y))


def logistic(**options):
    return LogisticRegression(solver="newton-cholesky", **options)


@pytest.fixture(scope="module", params=range(12))
def split(request):
    """Is it an 8? Train, validation and test, cut anew, and the probabilities of a model and of a weighted one."""
    digits = load_digits()
    x, y = shrunk(digits.data / 16), (digits.target == 8).astype(int)
    kept, x_test, y_kept, y_test = train_test_split(x, y, test_size=0.3, stratify=y, random_state=request.param)
    x_train, x_val, y_train, y_val = train_test_split(
        kept, y_kept, test_size=3 / 7, stratify=y_kept, random_state=request.param
    )
    model, timid = logistic().fit(x_train, y_train), logistic(C=0.1).fit(x_train, y_train)
    weighted = logistic(class_weight="balanced").fit(x_train, y_train)
    return SimpleNamespace(
        y=y_val,
        p=model.predict_proba(x_val)[:, 1],
        timid=timid.predict_proba(x_val)[:, 1],
        weighted=weighted.predict_proba(x_val)[:, 1],
        weights=compute_class_weight("balanced", classes=np.array([0, 1]), y=y_train),
        y_test=y_test,
        p_test=model.predict_proba(x_test)[:, 1],
    )


@pytest.fixture(scope="module")
def synthetic():
    """One row in twenty is positive: training and test halves."""
    x, y = make_classification(
        20_000, n_features=8, n_informative=4, weights=[0.95], flip_y=0.01, class_sep=0.9, random_state=3
    )
    return x[:10_000], y[:10_000], x[10_000:], y[10_000:]


def test_the_data_of_the_lesson():
    """Three parts without a row in common, a class of one in ten, and pixels that are means of four."""
    rows = eights()
    parts = [getattr(rows, f"y_{part}") for part in ("train", "validation", "test")]
    assert [len(part) for part in parts] == [718, 539, 540]
    assert all(part.mean() == pytest.approx(0.0968, abs=0.001) for part in parts)
    assert np.allclose(rows.x_test, shrunk(rows.pictures_test))
    assert shrunk(np.arange(64.0))[0, 0] == np.mean([0, 1, 8, 9])
    stacked = np.concatenate([rows.pictures_train, rows.pictures_validation, rows.pictures_test])
    assert len(np.unique(stacked, axis=0)) == len(np.unique(load_digits().data, axis=0))


@pytest.mark.claim("S12", "C44")
def test_accuracy_is_below_always_no_and_the_ranking_is_good(split):
    """The rule that looks at nothing wins by accuracy, with a recall of 0."""
    never = np.zeros(len(split.y), int)
    assert accuracy_score(split.y, split.p > 0.5) < accuracy_score(split.y, never)
    assert recall_score(split.y, never) == 0
    assert roc_auc_score(split.y, split.p) > 0.82


@pytest.mark.claim("C44")
def test_rare_is_not_broken(split):
    """No row above .5, and still more than four of five pairs stand in the right order."""
    assert split.timid.max() < 0.5
    assert roc_auc_score(split.y, split.timid) > 0.8


@pytest.mark.claim("C44")
def test_a_ranking_of_85_may_still_mean_many_false_alarms(split):
    """With a ROC AUC above .82, at .11 most eights are found, and most rows that are called an 8 are none."""
    said = split.p > 0.11
    assert roc_auc_score(split.y, split.p) > 0.82
    assert split.y[said].sum() > 0.6 * split.y.sum()
    assert split.y[said].mean() < 0.4


@pytest.mark.claim("C44")
def test_rare_is_not_broken_elsewhere(synthetic):
    """On synthetic rows: less than 1 % above .5, and a good ranking."""
    x, y, x_test, y_test = synthetic
    p = LogisticRegression(max_iter=1000).fit(x, y).predict_proba(x_test)[:, 1]
    assert (p > 0.5).mean() < 0.01
    assert roc_auc_score(y_test, p) > 0.8


@pytest.mark.claim("C40", "S12")
def test_a_chosen_threshold_beats_one_half_in_every_split(split):
    """Chosen on validation, applied to test: less than half the cost of .5, when a miss costs ten false alarms."""
    chosen = min(GRID, key=lambda t: cost(split.y, split.p > t))
    assert chosen < 0.3
    assert cost(split.y_test, split.p_test > chosen) < 0.6 * cost(split.y_test, split.p_test > 0.5)
    assert cost(split.y_test, split.p_test > 1 / 11) < 0.6 * cost(split.y_test, split.p_test > 0.5)


@pytest.mark.claim("C40", "C41", "S12")
@pytest.mark.parametrize(("false_alarm", "missed"), [(1, 1), (1, 4), (1, 10), (3, 1)])
def test_the_threshold_follows_from_the_costs(false_alarm, missed):
    """For calibrated probabilities C_FP / (C_FP + C_FN) is cheapest: .5 for equal costs, .2 for one to four."""
    rng = np.random.default_rng(10)
    p = rng.uniform(size=400_000)
    y = (rng.uniform(size=len(p)) < p).astype(int)
    costs = [cost(y, p > t, false_alarm, missed) for t in GRID]
    assert GRID[np.argmin(costs)] == pytest.approx(false_alarm / (false_alarm + missed), abs=0.04)
    # the same without drawing: the expected cost of one row with probability q
    for q in GRID:
        yes_is_cheaper = (1 - q) * false_alarm < q * missed - 1e-12
        assert yes_is_cheaper == (q > false_alarm / (false_alarm + missed) + 1e-12)


def test_a_deformed_probability_needs_another_threshold():
    """The formula wants calibrated probabilities: squared ones are cheapest at its square."""
    rng = np.random.default_rng(10)
    p = rng.uniform(size=400_000)
    y = (rng.uniform(size=len(p)) < p).astype(int)
    cheapest = GRID[np.argmin([cost(y, p**2 > t, 1, 3) for t in GRID])]
    assert cheapest == pytest.approx(0.25**2, abs=0.03)
    assert cost(y, p**2 > 0.25, 1, 3) > cost(y, p > 0.25, 1, 3) + 0.01


@pytest.mark.claim("C41")
@pytest.mark.parametrize("threshold", [0.4, 0.5, 0.6])
def test_one_score_and_one_threshold_give_one_class(threshold):
    """P(1) alone: one class for each row. Each class with a score of its own: both, one or none."""
    p = np.array([0.1, 0.45, 0.55, 0.9])
    said = (p > threshold).astype(int)
    assert set(said) <= {0, 1}
    assert said.shape == (4,)
    how_many = (np.column_stack([1 - p, p]) > threshold).sum(axis=1)
    assert how_many.tolist() == {0.4: [1, 2, 2, 1], 0.5: [1, 1, 1, 1], 0.6: [1, 0, 0, 1]}[threshold]


@pytest.mark.claim("S12")
def test_auc_needs_an_order_and_keras_cuts_logits(split):
    """By hand, scikit-learn and Keras; logits do as well as probabilities, except in Keras without from_logits."""
    logits = np.log(split.p / (1 - split.p))
    auc = roc_auc_score(split.y, split.p)
    assert roc_auc_score(split.y, logits) == pytest.approx(auc)
    assert (split.p[split.y == 1][:, None] > split.p[split.y == 0]).mean() == pytest.approx(auc)
    for scores, options, right in ((split.p, {}, True), (logits, {"from_logits": True}, True), (logits, {}, False)):
        metric = keras.metrics.AUC(**options)
        metric.update_state(split.y, scores)
        assert (abs(float(metric.result()) - auc) < 0.01) == right
    clipped = keras.metrics.AUC()
    clipped.update_state(split.y, logits)
    assert float(clipped.result()) == pytest.approx(roc_auc_score(split.y, np.clip(logits, 0, 1)), abs=0.02)


def test_average_precision_of_guessing_is_the_share(split):
    """Random scores get about the share of the class; the model about three times that. ROC AUC of guessing is .5."""
    rng = np.random.default_rng(10)
    guesses = [rng.uniform(size=len(split.y)) for _ in range(200)]
    assert np.mean([average_precision_score(split.y, g) for g in guesses]) == pytest.approx(split.y.mean(), abs=0.02)
    assert np.mean([roc_auc_score(split.y, g) for g in guesses]) == pytest.approx(0.5, abs=0.02)
    assert 2.5 < average_precision_score(split.y, split.p) / split.y.mean() < 4.5
    ranked = split.y[np.argsort(-split.p, kind="stable")]
    at_eights = (np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked == 1].mean()
    assert average_precision_score(split.y, split.p) == pytest.approx(at_eights)


@pytest.mark.claim("C67", "S12")
def test_class_weights_move_probabilities(split):
    """Balanced weights: the ranking stays, the mean probability and the loss grow, the loss above that of a constant."""
    share = split.y.mean()
    assert roc_auc_score(split.y, split.weighted) == pytest.approx(roc_auc_score(split.y, split.p), abs=0.03)
    assert split.p.mean() == pytest.approx(share, abs=0.01)
    assert split.weighted.mean() > 3 * share
    constant = log_loss(split.y, np.full(len(split.y), share))
    assert log_loss(split.y, split.p) < constant < log_loss(split.y, split.weighted)
    # the threshold has moved into the training
    assert cost(split.y, split.weighted > 0.5) < 0.6 * cost(split.y, split.p > 0.5)
    assert cost(split.y, split.weighted > 1 / 11) > 1.5 * cost(split.y, split.p > 1 / 11)


@pytest.mark.claim("C67", "S12")
def test_balanced_weights_know_the_sizes_of_the_classes_and_no_costs(split):
    """At .5 they decide as if a miss cost w1 / w0 false alarms: about nine, near ten. Where it costs 50, .5 is dear."""
    w0, w1 = split.weights
    odds = split.weighted / (1 - split.weighted) * w0 / w1
    assert w1 / w0 == pytest.approx(9.3, abs=0.2)
    assert np.array_equal(split.weighted > 0.5, odds / (1 + odds) > w0 / (w0 + w1))
    cheapest = min(cost(split.y, split.weighted > t, missed=50) for t in GRID)
    assert cost(split.y, split.weighted > 0.5, missed=50) > 1.2 * cheapest


@pytest.mark.claim("C67", "S12")
def test_class_weights_can_be_undone(split):
    """Divide by the weights, and let both sum to 1: the mean and the loss are those of the model without weights."""
    w0, w1 = split.weights
    undone = (split.weighted / w1) / (split.weighted / w1 + (1 - split.weighted) / w0)
    odds = split.weighted / (1 - split.weighted) * w0 / w1
    assert undone == pytest.approx(odds / (1 + odds))
    assert undone.mean() == pytest.approx(split.y.mean(), abs=0.025)
    assert log_loss(split.y, undone) == pytest.approx(log_loss(split.y, split.p), abs=0.02)
    # the tempting ones: no probability of anything
    assert abs((split.weighted / w1).mean() - split.y.mean()) > 2 * abs(undone.mean() - split.y.mean())
    assert (split.weighted * w1).max() > 1


@pytest.mark.claim("C67")
def test_weights_and_undoing_them_on_synthetic_rows(synthetic):
    """One in twenty: the balanced model means about .34, the loss grows from .18 to .52; undone it is back."""
    x, y, x_test, y_test = synthetic
    plain, weighted = (
        LogisticRegression(max_iter=1000, class_weight=how).fit(x, y).predict_proba(x_test)[:, 1]
        for how in (None, "balanced")
    )
    assert weighted.mean() > 5 * y_test.mean()
    assert log_loss(y_test, weighted) > 2.5 * log_loss(y_test, plain)
    w0, w1 = compute_class_weight("balanced", classes=np.array([0, 1]), y=y)
    undone = weighted / w1 / (weighted / w1 + (1 - weighted) / w0)
    assert log_loss(y_test, undone) == pytest.approx(log_loss(y_test, plain), abs=0.01)


def test_any_number_of_classes_can_be_undone(digits):
    """Ten classes, weights from 1 to 10: divided and renormalised, the frequencies come back."""
    weights = dict(enumerate(np.arange(1.0, 11.0)))
    x, y = shrunk(digits.x), digits.y
    plain, weighted = (logistic(class_weight=how).fit(x[::2], y[::2]).predict_proba(x[1::2]) for how in (None, weights))
    undone = weighted / np.arange(1.0, 11.0)
    undone /= undone.sum(axis=1, keepdims=True)
    truth = y[1::2]
    assert log_loss(truth, undone) < log_loss(truth, weighted) - 0.02
    assert abs(undone.mean(axis=0) - plain.mean(axis=0)).max() < 0.02
    assert abs(weighted.mean(axis=0) - plain.mean(axis=0)).max() > 0.02


@pytest.fixture(scope="module")
def reported():
    """A function: the loss that fit reports, and the one of evaluate, of a copied model that learns nothing."""
    rows = eights()
    model = logistic().fit(rows.x_train, rows.y_train)

    def losses(class_weight):
        twin = keras.Sequential([keras.Input((16,)), keras.layers.Dense(1, activation="sigmoid")])
        twin.set_weights([model.coef_.T, model.intercept_])
        twin.compile(optimizer=keras.optimizers.SGD(0.0), loss="binary_crossentropy")
        fitted = twin.fit(
            rows.x_train,
            rows.y_train,
            batch_size=718,
            class_weight=class_weight,
            validation_data=(rows.x_train, rows.y_train),
            verbose=0,
        )
        return fitted.history["loss"][0], fitted.history["val_loss"][0]

    losses.by_weight = lambda w0, w1: np.mean(
        np.where(rows.y_train, w1, w0)
        * -np.log(np.where(rows.y_train, *model.predict_proba(rows.x_train).astype(float).T[::-1]))
    )
    return losses


@pytest.mark.claim("C67")
@pytest.mark.parametrize(
    ("class_weight", "counts_as"),
    [
        (None, (1, 1)),
        ({0: 0.5, 1: 5.0}, (0.5, 5)),
        ({1: 5.0}, (1, 5)),  # a class without a key counts once
        ({1: 0.5, 2: 5.0}, (1, 0.5)),  # counted from 1: the rare class is weighed down
        ({"0": 0.5, "1": 5.0}, (1, 1)),  # text: no effect
        ({"other": 0.5, "8": 5.0}, (1, 1)),
    ],
    ids=str,
)
def test_wrong_keys_of_class_weight_are_silent(reported, class_weight, counts_as):
    """Keras weighs by the keys that it finds, and leaves val_loss without weights."""
    loss, val_loss = reported(class_weight)
    assert loss == pytest.approx(reported.by_weight(*counts_as), rel=1e-3)
    assert val_loss == pytest.approx(reported.by_weight(1, 1), rel=1e-3)


@pytest.mark.parametrize("class_weight", [[0.5, 5.0], np.array([0.5, 5.0]), "balanced"], ids=["list", "array", "text"])
def test_what_is_no_dict_is_loud(reported, class_weight):
    with pytest.raises(AttributeError, match="has no attribute 'get'"):
        reported(class_weight)


def test_scikit_learn_tunes_what_it_is_told_to():
    """Left alone TunedThresholdClassifierCV takes balanced accuracy; with costs of three to one another threshold."""
    rows = eights()
    dear = make_scorer(lambda y, said: cost(y, said, 3, 1), greater_is_better=False)
    alone, told = (
        TunedThresholdClassifierCV(logistic(), **options).fit(rows.x_train, rows.y_train).best_threshold_
        for options in ({}, {"scoring": dear})
    )
    assert alone < 0.25 < told
    assert TunedThresholdClassifierCV(logistic()).scoring == "balanced_accuracy"
