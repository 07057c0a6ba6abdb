"""Lesson 12: from photographs to decisions, on several networks and many cuts of the cards."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest
from scipy.signal import correlate2d
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, log_loss
from sklearn.model_selection import train_test_split

from helpers.calibration import bins, calibration_error, tempered, wilson
from helpers.data import MOODS, mood_cards
from helpers.exercises.answers_09 import fit_temperature
from helpers.exercises.answers_12 import decide, most_after_two
from helpers.mood_cards import UTILITY, block


def worth(p, y):
    return UTILITY[decide(p, UTILITY), y].mean()


def advice(logits, y_val, logits_test, y):
    """Raw and calibrated probabilities of test rows, the temperature, and what argmax and these are worth."""
    t = fit_temperature(logits, y_val)
    raw, mended = tempered(logits_test, 1), tempered(logits_test, t)
    hard = np.eye(4)[raw.argmax(axis=1)]
    worths = [worth(p, y) for p in (hard, raw, mended)]
    return SimpleNamespace(y=y, raw=raw, mended=mended, t=t, worths=worths)


def network(seed):
    """The network of the lesson, not compiled, with weights of that seed."""
    keras.utils.set_random_seed(seed)
    return block()


@pytest.fixture(scope="module", params=[12, 0, 1, 2])
def trained(request):
    """The network of the lesson from several seeds, and what it hands on about the test cards."""
    cards, model = mood_cards(), network(request.param)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    val, test = (np.log(np.maximum(model.predict(x, verbose=0), 1e-12)) for x in (cards.x_validation, cards.x_test))
    return advice(val, cards.y_validation, test, cards.y_test)


@pytest.fixture(scope="module", params=range(10))
def linear(request):
    """A linear softmax model of cards cut and photographed anew; also its logits of the cards it was trained on."""
    digits, seed = load_digits(), request.param
    used = np.isin(digits.target, list(MOODS))
    x, y = digits.data[used] / 16, np.searchsorted(list(MOODS), digits.target[used])
    x_train, x_rest, y_train, y_rest = train_test_split(x, y, test_size=0.5, stratify=y, random_state=seed)
    x_val, x_test, y_val, y_test = train_test_split(x_rest, y_rest, test_size=0.5, stratify=y_rest, random_state=seed)
    rng = np.random.default_rng(seed)
    x_train, x_val, x_test = (
        np.repeat(x, n, axis=0) + rng.normal(0, 0.6, (n * len(x), 64))
        for x, n in ((x_train, 1), (x_val, 4), (x_test, 4))
    )
    model = LogisticRegression(solver="newton-cholesky").fit(x_train, y_train)
    logits = [model.decision_function(x) for x in (x_train, x_val, x_test)]
    found = advice(logits[1], np.repeat(y_val, 4), logits[2], np.repeat(y_test, 4))
    found.on_train = tempered(logits[2], fit_temperature(logits[0], y_train))
    return found


def test_the_data_of_the_lesson():
    """Four photographs of each held-out card, noise of standard deviation .6, no card in two parts, nothing writeable."""
    cards = mood_cards()
    for part, n in (("train", 359), ("validation", 720), ("test", 720)):
        x, y = getattr(cards, f"x_{part}"), getattr(cards, f"y_{part}")
        assert (x.shape, x.dtype, y.shape) == ((n, 8, 8, 1), np.float32, (n,))
        assert not x.flags.writeable
        assert not y.flags.writeable
        assert np.bincount(y).min() > 0.23 * n
    assert cards.names == ["calm", "happy", "tense", "sad"]
    for x, y in ((cards.x_validation, cards.y_validation), (cards.x_test, cards.y_test)):
        four = x.reshape(180, 4, 64)
        assert np.sqrt(four.var(axis=1, ddof=1).mean()) == pytest.approx(0.6, abs=0.01)
        assert (y.reshape(180, 4) == y[::4, None]).all()
    assert np.isin(load_digits().target, list(MOODS)).sum() == 359 + 180 + 180  # all cards, each in one part


def test_a_convolution_is_a_sum_at_each_place():
    """By hand, by SciPy and by Keras; nine weights for 36 places."""
    picture = mood_cards().x_train[0, :, :, 0]
    square = np.random.default_rng(0).normal(size=(3, 3)).astype("float32")
    layer = keras.layers.Conv2D(1, 3, use_bias=False, dtype="float32")
    layer.build((None, 8, 8, 1))
    layer.set_weights([square[:, :, None, None]])
    seen = np.asarray(layer(picture[None, :, :, None]))[0, :, :, 0]
    by_hand = [[(picture[i : i + 3, j : j + 3] * square).sum() for j in range(6)] for i in range(6)]
    assert seen == pytest.approx(np.array(by_hand), abs=1e-5)
    assert seen == pytest.approx(correlate2d(picture, square, mode="valid"), abs=1e-5)
    assert layer.count_params() == 9


@pytest.mark.claim("C81")
def test_integer_labels_give_probabilities():
    """From one seed integers with the sparse loss and one-hot rows train the same network: four probabilities a row."""
    cards, said = mood_cards(), []
    for loss, labels in (
        ("sparse_categorical_crossentropy", cards.y_train),
        ("categorical_crossentropy", np.eye(4, dtype="float32")[cards.y_train]),
    ):
        model = network(3)
        model.compile(optimizer="adam", loss=loss)
        model.fit(cards.x_train, labels, epochs=2, verbose=0)
        said.append(model.predict(cards.x_test, verbose=0))
    assert said[0] == pytest.approx(said[1], abs=1e-3)
    assert said[0].sum(axis=1) == pytest.approx(np.ones(720), abs=1e-5)
    assert said[0].min() >= 0


@pytest.mark.claim("C81")
def test_a_softmax_can_be_worse_than_guessing(trained):
    """The network beats any constant by macro F1, and its log loss is above that of four equal guesses; mended, it is not."""
    assert f1_score(trained.y, trained.raw.argmax(axis=1), average="macro") > 0.55
    assert log_loss(trained.y, trained.raw) > np.log(4) + 0.02
    cards, line = mood_cards(), LogisticRegression(solver="newton-cholesky")  # the model of one line has a lower loss
    line.fit(cards.x_train.reshape(-1, 64), cards.y_train)
    assert log_loss(trained.y, line.predict_proba(cards.x_test.reshape(-1, 64))) < np.log(4)
    assert log_loss(trained.y, trained.mended) < 1.05
    confidence, right = trained.raw.max(axis=1), trained.raw.argmax(axis=1) == trained.y
    assert confidence.mean() > right.mean() + 0.15
    assert calibration_error(trained.mended.max(axis=1), right) < 0.1 < calibration_error(confidence, right)


def test_four_photographs_of_a_card_are_no_four_witnesses():
    """An interval that counts photographs holds the share of all cards far too seldom; one that counts cards does hold it."""
    rng, held = np.random.default_rng(0), {"photographs": [], "cards": []}
    for _ in range(1000):
        right = rng.random((45, 4)) < rng.beta(2, 0.5, (45, 1))  # cards are easy or hard; on average 80 % are right
        (one,) = bins(np.full(right.size, 0.85), right.ravel(), things=np.arange(right.size) // 4)
        assert (one.rows, one.things) == (180, 45)
        for name, n in (("photographs", one.rows), ("cards", one.things)):
            low, high = wilson(one.share * n, n)
            held[name].append(low <= 2 / 2.5 <= high)
    assert np.mean(held["photographs"]) < 0.88
    assert np.mean(held["cards"]) > 0.95


def test_a_linear_softmax_is_too_sure(linear):
    """On many cuts of the cards: its confidence is above the share that is right, and a temperature lowers its loss."""
    right = linear.raw.argmax(axis=1) == linear.y
    assert linear.raw.max(axis=1).mean() > right.mean() + 0.1
    assert log_loss(linear.y, linear.mended) < log_loss(linear.y, linear.raw) - 0.1


@pytest.mark.claim("C81")
def test_calibrated_beats_raw_beats_argmax(trained):
    """The mean worth of what a recommender does. One network, one macro F1; argmax is worth less than asking everybody."""
    argmax, raw, mended = trained.worths
    assert mended > raw + 0.05
    assert raw > argmax + 0.03
    assert argmax < UTILITY[-1, 0] - 0.03 < UTILITY[-1, 0] + 0.05 < mended


def test_calibrated_beats_argmax_for_linear_models(linear):
    argmax, raw, mended = linear.worths
    assert mended > raw
    assert raw > argmax + 0.05
    assert mended > argmax + 0.12


@pytest.mark.claim("C81")
def test_a_second_softmax_plays_safe_every_time(trained):
    """No probability of four exceeds e / (e + 3), so no bold action reaches what asking is worth; whatever the first said."""
    safe = len(UTILITY) - 1
    rng = np.random.default_rng(0)
    for p in (trained.raw, trained.mended, np.eye(4), rng.dirichlet(np.full(4, 0.2), size=5000)):
        twice = tempered(p, 1)
        assert twice.max() <= np.e / (np.e + 3) + 1e-6
        assert (decide(twice, UTILITY) == safe).all()
        assert (twice.argmax(axis=1) == p.argmax(axis=1)).all()
    assert most_after_two() < UTILITY[-1].min() - 0.3


def test_a_temperature_changes_actions_and_no_argmax(linear):
    assert (linear.raw.argmax(axis=1) == linear.mended.argmax(axis=1)).all()
    assert (decide(linear.raw, UTILITY) != decide(linear.mended, UTILITY)).mean() > 0.1


def test_a_temperature_needs_rows_that_were_not_trained_on(linear):
    """On training cards T comes out below 1: surer still, and worse on test cards than no temperature at all."""
    raw, mended, worse = (log_loss(linear.y, p) for p in (linear.raw, linear.mended, linear.on_train))
    assert mended < raw - 0.05 < raw + 0.05 < worse


def test_a_transposed_matrix_is_loud_only_if_it_is_not_square():
    """(4, 5) for (5, 4) raises; with as many actions as classes the same slip decides otherwise, in silence."""
    p = np.random.default_rng(1).dirichlet(np.ones(4), size=200)
    for wrong in (lambda: p @ UTILITY, lambda: decide(p, UTILITY.T)):
        with pytest.raises(ValueError, match="mismatch"):
            wrong()
    square = np.array([[1.0, -1, -1, -2], [-3, 1, -2, -2], [-1, -2, 1, -1], [0, -2, 0, 1]])
    assert ((p @ square).argmax(axis=1) != (p @ square.T).argmax(axis=1)).mean() > 0.1
