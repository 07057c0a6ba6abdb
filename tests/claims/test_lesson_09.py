"""Lesson 09: overfitting, other gaps between two losses, and confidence that can be believed."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.frozen import FrozenEstimator
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, recall_score

from helpers import calibration, data, gap_cases
from helpers.exercises import answers_09, find

SPARSE = "sparse_categorical_crossentropy"


def surprise(p):
    """The mean of -ln p(truth), and the share of rows in which the truth of two classes got more than half."""
    return -np.log(p).mean(), (p > 0.5).mean()


def network(drop=0.0, hidden=128):
    keras.utils.set_random_seed(9)
    stack = [keras.Input((64,))]
    for _ in range(2):
        stack += [keras.layers.Dense(hidden, activation="relu"), keras.layers.Dropout(drop)]
    return keras.Sequential([*stack, keras.layers.Dense(10, activation="softmax")])


def train(model, rows, loss=SPARSE, epochs=40, **more):
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss, metrics=["accuracy"])
    validation = rows.x_val, rows.y_val
    return model.fit(rows.x_train, rows.y_train, epochs=epochs, validation_data=validation, verbose=0, **more).history


@pytest.fixture(scope="module")
def noisy():
    return data.noisy_digits()


@pytest.fixture(scope="module")
def overfitted(noisy):
    """A network after 40 epochs on 300 noisy rows: its history, and its probabilities of validation and test rows."""
    model = network()
    history = train(model, noisy)
    return SimpleNamespace(
        history=history, val=model.predict(noisy.x_val, verbose=0), test=model.predict(noisy.x_test, verbose=0)
    )


def test_the_parts_of_the_noisy_digits_do_not_overlap(noisy):
    """300 rows are among the 900; validation and test rows are others."""
    parts = {name: {row.tobytes() for row in getattr(noisy, f"x_{name}")} for name in ("train", "more", "val", "test")}
    assert (len(parts["train"]), len(parts["more"])) == (300, 900)
    assert parts["train"] < parts["more"]
    assert not parts["more"] & (parts["val"] | parts["test"])
    assert not parts["val"] & parts["test"]


@pytest.mark.claim("C48")
def test_one_loss_goes_with_many_accuracies():
    """The same loss .0513 with 0 to 7.3 % of errors: no accuracy can be read off a loss."""
    per_row, n, accuracies = -np.log(0.95), 1000, []
    for errors in (0, 20, 50, 73):
        rest = np.exp(-(per_row * n - errors * -np.log(0.499)) / (n - errors))
        loss, accuracy = surprise(np.r_[np.full(errors, 0.499), np.full(n - errors, rest)])
        assert loss == pytest.approx(per_row)
        accuracies.append(accuracy)
    assert accuracies == [1, 0.98, 0.95, 0.927]
    assert 1 - accuracies[-1] <= per_row / np.log(2)


@pytest.mark.claim("C56")
def test_a_lower_loss_is_not_a_better_accuracy():
    """All right and unsure costs more than 5 % of sure errors; 10 % of surer ones cost more than both."""
    timid = surprise(np.full(100, 0.55))
    bold = surprise(np.r_[np.full(95, 0.999), np.full(5, 0.001)])
    bolder = surprise(np.r_[np.full(90, 0.999), np.full(10, 1e-6)])
    assert bold[0] < timid[0] < bolder[0]
    assert timid[1] > bold[1] > bolder[1]


@pytest.mark.claim("C56")
def test_loss_and_accuracy_can_rise_together():
    """Two narrow gains, one surer error: more rows right, and a larger loss."""
    before, after = surprise(np.array([0.45, 0.45, 0.9])), surprise(np.array([0.55, 0.55, 0.02]))
    assert before[0] < after[0]
    assert before[1] < after[1]


@pytest.mark.claim("C60")
def test_the_best_confidence_is_the_share_that_is_right():
    """Right in .86 of the rows: the loss is lowest at a confidence of .86, and highest at the surest."""
    sure = np.array([0.5, 0.7, 0.86, 0.95, 0.99, 0.9999])
    losses = -(0.86 * np.log(sure) + 0.14 * np.log((1 - sure) / 2))
    assert sure[losses.argmin()] == 0.86
    assert sure[losses.argmax()] == 0.9999


@pytest.mark.claim("C62")
def test_a_loss_near_zero_can_come_from_a_model_that_learned_nothing():
    """1 % positives, always .01: a loss of .056, which is the class entropy, and no positive found."""
    y, p = np.r_[np.ones(10, int), np.zeros(990, int)], np.full(1000, 0.01)
    assert log_loss(y, p) < 0.06
    assert log_loss(y, p) == pytest.approx(find("baseline_loss").right(y))
    assert recall_score(y, p > 0.5) == 0


@pytest.mark.claim("C69")
def test_a_training_loss_near_zero_and_a_validation_loss_of_one_and_a_half(overfitted):
    """The loss of validation rows falls, then rises by four tenths or more, and their accuracy hardly moves."""
    loss, val_loss, accuracy = (np.array(overfitted.history[name]) for name in ("loss", "val_loss", "val_accuracy"))
    best = val_loss.argmin()
    assert best < 10
    assert loss[-1] < 0.05 < loss[best]
    assert 1.3 < val_loss[-1] < np.log(10)
    assert val_loss[-1] > val_loss[best] + 0.35
    assert accuracy[-1] > accuracy[best] - 0.03


@pytest.mark.claim("C69")
def test_three_remedies_lower_the_validation_loss(noisy, overfitted):
    """Early stopping; with dropout; with more rows."""
    more = SimpleNamespace(x_train=noisy.x_more, y_train=noisy.y_more, x_val=noisy.x_val, y_val=noisy.y_val)
    for rows, drop in ((noisy, 0.0), (noisy, 0.5), (more, 0.0)):
        stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
        model = network(drop)
        history = train(model, rows, callbacks=[stop])
        kept = model.evaluate(noisy.x_val, noisy.y_val, verbose=0)[0]
        assert kept == pytest.approx(min(history["val_loss"]), abs=1e-3)
        assert kept < overfitted.history["val_loss"][-1] - 0.3


def test_early_stopping_keeps_the_last_weights_unless_told(noisy):
    """restore_best_weights is False by default."""
    model = network()
    history = train(model, noisy, callbacks=[keras.callbacks.EarlyStopping(patience=5)])
    assert model.evaluate(noisy.x_val, noisy.y_val, verbose=0)[0] == pytest.approx(history["val_loss"][-1], abs=1e-3)
    assert history["val_loss"][-1] > min(history["val_loss"]) + 0.02


class _Stub:
    """What EarlyStopping needs of a model: weights, and a switch."""

    stop_training = False
    weights = None

    def get_weights(self):
        return self.weights

    def set_weights(self, weights):
        self.weights = weights


@pytest.mark.parametrize("probe", find("stop_and_restore").probes, ids=lambda probe: str(probe.args))
def test_keras_stops_and_restores_as_the_exercise_does(probe):
    """Keras's callback, driven by hand over the same losses, runs as many epochs and keeps the same one."""
    losses, patience = probe.args
    model = _Stub()
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=patience, restore_best_weights=True)
    stop.set_model(model)
    stop.on_train_begin()
    for epoch, loss in enumerate(losses):
        model.weights = epoch + 1
        stop.on_epoch_end(epoch, {"val_loss": loss})
        if model.stop_training:
            break
    stop.on_train_end()
    assert answers_09.stop_and_restore(losses, patience) == (epoch + 1, model.weights)


@pytest.fixture(scope="module")
def measured():
    """The numbers of the six cases: {cause: {line: [loss, accuracy, renamed, mean pixel]}}, and the classes."""
    out = {}
    for block, cause in zip(gap_cases.tables().split("\n\n"), gap_cases.CASES, strict=True):
        lines = {line[:18].strip(): line[18:].split() for line in block.splitlines()[1:]}
        out[cause] = {name: ([float(cell) for cell in cells[:4]], cells[4:]) for name, cells in lines.items()}
    return out


@pytest.mark.claim("C68")
def test_a_gap_has_other_causes_than_overfitting(measured):
    """Each of six causes makes a gap between what `fit` reports and the validation loss, and bears its own sign."""
    seen = {
        cause: [rows[name] for name in ("training, fit", "training", "validation")] for cause, rows in measured.items()
    }
    for cause, ((fit, _), (training, classes), (validation, other)) in seen.items():
        assert abs(fit[0] - validation[0]) > 0.3, cause
        assert (fit[0] > validation[0]) == (cause in ("dropout", "class_weight"))
        assert (training[3] == pytest.approx(validation[3], abs=0.1)) == (cause != "scaling")
        assert (classes == other) == (cause != "sorted_rows")
        assert (validation[2] > validation[1] + 0.3) == (cause in ("label_order", "sorted_rows"))
        assert (fit[0] > 2 * training[0] + 0.1) == (cause in ("dropout", "class_weight"))
        assert (fit[1] < training[1] - 0.1) == (cause == "dropout")
        far = training[0] < 0.1 and validation[1] < 0.9
        assert far == (cause in ("overfitting", "label_order", "sorted_rows"))
    assert seen["label_order"][2][0][2] > 0.9 > seen["sorted_rows"][2][0][2]


@pytest.mark.claim("C68")
def test_unscaled_validation_rows_cost_loss_and_hardly_accuracy(measured):
    """Pixels sixteen times as large: a much larger loss, nearly the same accuracy."""
    training, validation = (measured["scaling"][name][0] for name in ("training", "validation"))
    assert validation[0] > 4 * training[0]
    assert validation[1] > training[1] - 0.1


@pytest.mark.claim("C68")
def test_validation_split_takes_the_last_rows_before_shuffling(one_layer):
    """Sorted rows: the classes at the end are never trained on."""
    digits = data.digits()
    order = np.argsort(digits.y_train, kind="stable")
    model = one_layer(64, 10, "softmax", SPARSE, metrics=["accuracy"])
    sorted_rows = digits.x_train[order], digits.y_train[order]
    seen = model.fit(*sorted_rows, validation_split=0.3, epochs=10, shuffle=True, verbose=0).history
    assert seen["accuracy"][-1] > 0.9
    assert seen["val_accuracy"][-1] < 0.2


@pytest.mark.claim("C69")
def test_a_temperature_changes_no_argmax(noisy, overfitted):
    """One number, fitted on validation rows, takes the over-confidence away on test rows, and beats early stopping there."""
    temperature = answers_09.fit_temperature(np.log(overfitted.val), noisy.y_val)
    after = calibration.tempered(np.log(overfitted.test), temperature)
    assert temperature > 1.5
    assert (after.argmax(axis=1) == overfitted.test.argmax(axis=1)).all()
    rows = np.arange(len(after))
    losses = [-np.log(p[rows, noisy.y_test]).mean() for p in (overfitted.test, after)]
    errors = [
        calibration.calibration_error(p.max(axis=1), p.argmax(axis=1) == noisy.y_test) for p in (overfitted.test, after)
    ]
    assert losses[0] > 1.3 * losses[1]
    assert errors[0] > 2 * errors[1]
    stopped = network()
    train(stopped, noisy, callbacks=[keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)])
    assert losses[1] < stopped.evaluate(noisy.x_test, noisy.y_test, verbose=0)[0] - 0.03


def test_scikit_learn_fits_a_temperature_too(digits):
    """method="temperature" divides the scores by one number: the decisions stay."""
    x, y = digits.x.astype(float), digits.y
    steep = LogisticRegression(C=1000, max_iter=2000).fit(x[:300], y[:300])
    calibrated = CalibratedClassifierCV(FrozenEstimator(steep), method="temperature").fit(x[300:900], y[300:900])
    before, after = steep.predict_proba(x[900:]), calibrated.predict_proba(x[900:])
    scores = steep.decision_function(x[900:])
    spread, cooled = (np.log(p.max(axis=1) / p.min(axis=1)) for p in (before, after))
    assert np.ptp(spread / cooled) < 0.05 * np.mean(spread / cooled)  # one number for all rows
    assert (after.argmax(axis=1) == scores.argmax(axis=1)).all()
    assert log_loss(y[900:], after) < log_loss(y[900:], before)


def test_a_double_softmax_keeps_the_accuracy_and_stays_too_sure(noisy, overfitted):
    """Hidden from Keras by a Reshape: about the same accuracy, as sure as before, and a loss that can't fall below its floor."""
    hidden = keras.Sequential([network(), keras.layers.Reshape((10,))])
    history = train(hidden, noisy, keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    p = hidden.predict(noisy.x_test, verbose=0)
    accuracy, before = ((q.argmax(axis=1) == noisy.y_test).mean() for q in (p, overfitted.test))
    assert accuracy == pytest.approx(before, abs=0.06)
    assert p.max(axis=1).mean() > accuracy + 0.1
    assert history["loss"][-1] >= np.log(1 + 9 / np.e) - 1e-3


def test_label_smoothing_makes_less_sure(noisy, overfitted):
    """Trained on smoothed labels the network is less sure; here too little so."""
    model = network()
    model.compile(
        optimizer=keras.optimizers.Adam(0.005), loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1)
    )
    model.fit(noisy.x_train, np.eye(10)[noisy.y_train], epochs=40, verbose=0)
    p = model.predict(noisy.x_test, verbose=0)
    accuracy = (p.argmax(axis=1) == noisy.y_test).mean()
    assert p.max(axis=1).mean() < accuracy < overfitted.test.max(axis=1).mean() - 0.1


def test_the_calibration_error_is_that_of_scikit_learns_bins():
    """Bins of scikit-learn's curve, weighted by their rows; edges belong to the lower bin in both."""
    rng = np.random.default_rng(0)
    sure = np.r_[rng.uniform(0.1, 1, 500), 0.5, 1.0, 0.25]
    right = rng.random(len(sure)) < sure**2
    share, mean = calibration_curve(right, sure, n_bins=10)
    weights = np.array([one.rows for one in calibration.bins(sure, right)])
    by_curve = (weights * np.abs(share - mean)).sum() / len(sure)
    assert calibration.calibration_error(sure, right) == pytest.approx(by_curve)
    assert answers_09.expected_calibration_error(sure, right, 10) == pytest.approx(by_curve)


@pytest.mark.parametrize(("n", "p"), [(5, 0.8), (40, 0.95), (400, 0.6)])
def test_the_intervals_hold_the_true_share_about_as_often_as_they_say(n, p):
    """Wilson's 95 % interval: between 90 and 99 of 100 hold the true share, also for few answers; wider for fewer."""
    hits = np.random.default_rng(0).binomial(n, p, 2000)
    held = [low <= p <= high for low, high in (calibration.wilson(h, n) for h in hits)]
    assert 0.9 < np.mean(held) < 0.995
    (low, high), (lower, higher) = calibration.wilson(4, 5), calibration.wilson(80, 100)
    assert high - low > 2 * (higher - lower)
    assert calibration.wilson(5, 5)[1] <= 1 + 1e-12
    assert calibration.wilson(0, 5)[0] >= -1e-12
