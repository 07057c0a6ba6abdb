"""Lesson 05: logits, what turns them into probabilities, and losses that take them for some."""

import warnings

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import losses, metrics
from scipy.special import expit, logsumexp, softmax
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

SPARSE, CATEGORICAL = "sparse_categorical_crossentropy", "categorical_crossentropy"
ROW, TRUTH = np.array([[2.0, 1.0, 0.1]], dtype="float32"), np.array([1])


@pytest.fixture(scope="module")
def scores(digits):
    """The logits of a fitted logistic regression for the digits."""
    return LogisticRegression(max_iter=300).fit(digits.x[::2], digits.y[::2]).decision_function(digits.x).astype(float)


def from_logits(z, y=TRUTH):
    return float(losses.SparseCategoricalCrossentropy(from_logits=True)(y, z))


def slopes(loss, z):
    """The gradient of a loss with respect to the logits, by TensorFlow."""
    logits = tf.Variable(z)
    with tf.GradientTape() as tape:
        value = loss(logits)
    return tape.gradient(value, logits).numpy()


@pytest.mark.claim("C45")
def test_logits_do_not_sum_to_1_and_their_softmax_does(scores):
    """They have any sum and any sign."""
    assert (scores < 0).any()
    assert np.abs(scores.sum(axis=1) - 1).min() > 0.1
    assert np.allclose(softmax(scores, axis=1).sum(axis=1), 1)
    assert ROW.sum() == pytest.approx(3.1)


@pytest.mark.claim("C45")
@pytest.mark.parametrize("shift", [-1000, -3, 100, 5000])
def test_a_constant_added_to_a_row_changes_no_probability(scores, shift):
    """Logits are defined up to a constant; NumPy's own exp overflows on the way, a shifted one does not."""
    assert np.allclose(softmax(scores + shift, axis=1), softmax(scores, axis=1), atol=1e-9)
    assert np.allclose(keras.ops.softmax(ROW + 100), softmax(ROW, axis=1), atol=1e-5)


def test_exp_overflows_and_the_largest_subtracted_prevents_it():
    """From about 709 on, and 0 below about -745; after the shift nothing lies above 0."""
    with np.errstate(over="ignore"):
        assert np.isfinite(np.exp(709.0)) and np.isinf(np.exp(710.0))
    assert np.exp(-745.0) > 0 == np.exp(-746.0)
    z = np.array([[1000.0, 999.0]])
    with np.errstate(over="ignore", invalid="ignore"):
        assert np.isnan(np.exp(z) / np.exp(z).sum()).all()
    assert np.isfinite(softmax(z, axis=1)).all()


@pytest.mark.claim("C50", "C51", "C94")
def test_two_columns_are_one_column():
    """Softmax over two logits is a sigmoid of their difference, and a Dense(2) holds a Dense(1)."""
    x = np.random.default_rng(5).normal(size=(50, 4)).astype("float32")
    two = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, activation="softmax", bias_initializer="normal")])
    one = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
    W, b = two.get_weights()
    one.set_weights([W[:, 1:] - W[:, :1], b[1:] - b[:1]])
    assert np.allclose(one.predict(x, verbose=0)[:, 0], two.predict(x, verbose=0)[:, 1], atol=1e-5)
    assert two.count_params() == 2 * one.count_params()


def test_three_ways_to_one_loss_from_logits(scores, digits):
    """Log-sum-exp minus the true logit, scikit-learn on the softmax, Keras with the flag; also where p is 0."""
    by_hand = (logsumexp(scores, axis=1) - scores[np.arange(len(scores)), digits.y]).mean()
    assert log_loss(digits.y, softmax(scores, axis=1)) == pytest.approx(by_hand, rel=1e-6)
    assert from_logits(scores, digits.y) == pytest.approx(by_hand, rel=1e-4)
    assert from_logits(np.array([[1000.0, 0.0]])) == pytest.approx(1000)


@pytest.mark.claim("C66")
def test_one_softmax_in_all_before_the_loss_or_inside_it():
    """Softmax and no flag, or logits and the flag: one number. None or two of them: silent, and another number."""
    p = softmax(ROW, axis=1)
    without = losses.SparseCategoricalCrossentropy()
    right = np.log(np.exp(ROW).sum()) - 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert float(without(TRUTH, p)) == pytest.approx(right, rel=1e-4)
        assert from_logits(ROW) == pytest.approx(right, rel=1e-4)
        assert abs(float(without(TRUTH, ROW)) - right) > 0.1
        assert abs(from_logits(p) - right) > 0.1


@pytest.mark.claim("C72")
def test_the_slope_of_the_loss_is_p_minus_the_label():
    """With respect to the logits, for one column and for many."""
    many = slopes(lambda z: losses.SparseCategoricalCrossentropy(from_logits=True)(TRUTH, z), ROW)
    assert np.allclose(many, softmax(ROW) - np.eye(3)[TRUTH], atol=1e-4)
    column = np.array([[0.7]], dtype="float32")
    one = slopes(lambda z: losses.BinaryCrossentropy(from_logits=True)(np.ones((1, 1)), z), column)
    assert np.allclose(one, expit(column) - 1, atol=1e-4)


@pytest.mark.claim("C72")
@pytest.mark.parametrize("lead", [20.0, 40.0, 100.0])
def test_clipped_probabilities_hide_a_wrong_row(lead):
    """From logits it costs its lead, with slopes of 1; from probabilities -ln 1e-7, with slopes of exactly 0."""
    z = np.array([[lead, 0.0, 0.0]], dtype="float32")
    flag, no_flag = losses.SparseCategoricalCrossentropy(from_logits=True), losses.SparseCategoricalCrossentropy()
    assert from_logits(z) == pytest.approx(lead, abs=1e-3)
    assert np.allclose(slopes(lambda v: flag(TRUTH, v), z), [[1, -1, 0]], atol=1e-3)
    for loss, y in ((no_flag, TRUTH), (losses.CategoricalCrossentropy(), np.eye(3)[TRUTH])):
        assert float(loss(y, softmax(z, axis=1))) == pytest.approx(-np.log(1e-7), abs=1e-3)
        # tf.identity: without it Keras would look behind the softmax
        assert (slopes(lambda v, loss=loss, y=y: loss(y, tf.identity(tf.nn.softmax(v))), z) == 0).all()


@pytest.mark.claim("C72")
def test_below_the_wall_both_ways_agree():
    """A lead of 10 still fits into a probability."""
    z = np.array([[10.0, 0.0, 0.0]], dtype="float32")
    assert float(losses.SparseCategoricalCrossentropy()(TRUTH, softmax(z, axis=1))) == pytest.approx(
        from_logits(z), abs=1e-2
    )


@pytest.mark.claim("C72", "S5")
@pytest.mark.parametrize(
    ("row", "categorical", "sparse"),
    [
        ([0.1, 0.8, 0.1], -np.log(0.8), -np.log(0.8)),
        ([2.0, 1.0, 0.1], -np.log(1 / 3.1), np.log(2.1)),  # divided by the sum; clipped to 1, 1, .1 and divided
        ([-2.0, 1.0, 0.1], -np.log(1e-7), np.log(1.1)),  # a negative sum turns the signs round
        ([5.0, -3.0, 1.0], -np.log(1e-7), np.log(2e7)),
        ([0.0, 0.0, 0.0], np.nan, np.log(3)),
    ],
)
def test_what_a_string_loss_reads_in_logits(row, categorical, sparse):
    """Neither is the cross-entropy of the softmax, and nothing is raised."""
    z = np.array([row], dtype="float32")
    seen = float(losses.categorical_crossentropy(np.eye(3)[TRUTH], z)[0])
    assert seen == pytest.approx(categorical, abs=1e-3, nan_ok=True)
    assert float(losses.sparse_categorical_crossentropy(TRUTH, z)[0]) == pytest.approx(sparse, abs=1e-3)


@pytest.mark.claim("S5", "C72")
@pytest.mark.parametrize("seed", range(3))
def test_a_linear_head_with_a_string_loss_does_not_learn(digits, seed):
    """Silent: the first loss lies far above ln 10, most scores end where no slope is, and few new rows are right."""
    seen = {}
    for name, loss, y in (
        ("right", losses.SparseCategoricalCrossentropy(from_logits=True), digits.y),
        (SPARSE, SPARSE, digits.y),
        (CATEGORICAL, CATEGORICAL, np.eye(10)[digits.y]),
    ):
        keras.utils.set_random_seed(seed)
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
        model.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            history = model.fit(digits.x[::2], y[::2], epochs=10, verbose=0).history["loss"]
        z = model.predict(digits.x[1::2], verbose=0)
        without_slope = ((z <= 0) | (z >= 1)).all(axis=1).mean()  # rows in which every logit is clipped
        seen[name] = history, (z.argmax(axis=1) == digits.y[1::2]).mean(), without_slope
    assert seen["right"][0][0] < 1.2 * np.log(10)
    assert seen["right"][0][-1] < 0.6 and seen["right"][1] > 0.85
    assert min(seen[SPARSE][0][0], seen[CATEGORICAL][0][0]) > 1.5 * np.log(10)
    assert seen[SPARSE][0][-1] > 1.5 and seen[SPARSE][1] < 0.7 and seen[SPARSE][2] > 0.8
    assert seen[CATEGORICAL][0][-1] > 1.5 * np.log(10) and seen[CATEGORICAL][1] < 0.3


@pytest.mark.claim("S5", "C72")
def test_on_easy_data_some_runs_learn_by_a_wrong_loss():
    """Three clouds far apart: of six seeds some end with nearly all rows right, though not with the loss of their logits."""
    codes = np.arange(300) % 3
    x = (4 * np.eye(3)[codes] + np.random.default_rng(5).normal(size=(300, 3))).astype("float32")
    accuracies = []
    for seed in range(6):
        keras.utils.set_random_seed(seed)
        model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(3)])
        model.compile(optimizer=keras.optimizers.Adam(0.02), loss=SPARSE)
        model.fit(x, codes, epochs=20, verbose=0)
        z = model.predict(x, verbose=0)
        accuracies.append((z.argmax(axis=1) == codes).mean())
        if accuracies[-1] > 0.95:
            right = from_logits(z, codes)
            assert abs(model.evaluate(x, codes, verbose=0) - right) > 0.2 * right
    assert min(accuracies) < 0.85 < 0.95 < max(accuracies)


@pytest.fixture(scope="module")
def texture(cancer, one_layer):
    """One measurement of cells in a model that ends in one logit, its weights those of scikit-learn; malignant is 1."""
    x, y = cancer.test[:, [1]], 1 - cancer.y_test
    fitted = LogisticRegression().fit(cancer.train[:, [1]], 1 - cancer.y_train)

    def with_metrics(*wanted):
        loss = losses.BinaryCrossentropy(from_logits=True)
        model = one_layer(1, 1, None, loss, metrics=list(wanted))
        model.set_weights([fitted.coef_.T, fitted.intercept_])
        return list(model.evaluate(x, y, verbose=0))[1:], model.predict(x, verbose=0)[:, 0], y

    return with_metrics


@pytest.mark.claim("S7")
def test_accuracy_cuts_a_logit_at_one_half(texture):
    """The string means a threshold of .5 on the logit, a probability of .62; threshold=0 is right."""
    (by_name, at_zero), z, y = texture("accuracy", metrics.BinaryAccuracy(threshold=0))
    assert by_name == pytest.approx(((z > 0.5) == y).mean(), abs=1e-4)
    assert at_zero == pytest.approx(((expit(z) > 0.5) == y).mean(), abs=1e-4)
    assert at_zero > by_name + 0.02
    assert expit(0.5) == pytest.approx(0.62, abs=0.005)
    metric = metrics.BinaryAccuracy()
    metric.update_state([[0.0]], [[0.4]])
    assert float(metric.result()) == 1  # a logit of .4 counts as class 0


@pytest.mark.claim("S7")
def test_recall_and_auc_do_not_know_of_logits_either(texture):
    """They need thresholds=0 and from_logits=True."""
    told = metrics.Recall(), metrics.Recall(thresholds=0), metrics.AUC(), metrics.AUC(from_logits=True)
    (half, zero, clipped, area), z, y = texture(*told)
    assert half == pytest.approx((z[y == 1] > 0.5).mean(), abs=1e-4)
    assert zero == pytest.approx((z[y == 1] > 0).mean(), abs=1e-4)
    assert zero > half + 0.1
    assert area == pytest.approx(roc_auc_score(y, z), abs=0.01)
    assert clipped < area - 0.02


def test_equal_logits_cost_ln_k():
    """Ten equal logits are ten equal guesses; a fresh network on small inputs is not far from that."""
    assert from_logits(np.full((1, 10), 0.3)) == pytest.approx(np.log(10), abs=1e-4)


def test_the_slopes_of_log_sum_exp_are_the_softmax():
    """With a small step the central differences are the probabilities."""
    z, step = np.array([2.0, 1.0, 0.1]), 1e-4
    up, down = (logsumexp(z + move * np.eye(3), axis=1) for move in (step, -step))
    assert np.allclose((up - down) / (2 * step), softmax(z), atol=1e-6)
