"""Any sound design of a mood model passes; what only looks unusual is not refused, and what is unsound is told why."""

import keras
import numpy as np
import pytest

from helpers.calibration import tempered
from helpers.data import mood_cards
from helpers.exercises import find
from helpers.exercises.answers_09 import fit_temperature
from helpers.exercises.judge import FAILED, PASSED, assess
from helpers.mood_cards import probabilities

layers, losses = keras.layers, keras.losses
SPARSE = "sparse_categorical_crossentropy"


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv, self.flat, self.head = layers.Conv2D(24, 3, activation="relu"), layers.Flatten(), layers.Dense(4)

    def call(self, x):
        return self.head(self.flat(self.conv(x)))


def sequence(*stack):
    return keras.Sequential([keras.Input((8, 8, 1)), *stack])


def dense(head="softmax"):
    return sequence(layers.Flatten(), layers.Dense(64, activation="relu"), layers.Dense(4, activation=head))


def noisy():
    """Noise and dropout in training, pooling, and a scaling layer of its own."""
    stack = [layers.Rescaling(0.5), layers.GaussianNoise(0.2), layers.Conv2D(32, 3, activation="relu")]
    return sequence(*stack, layers.MaxPooling2D(), layers.Flatten(), layers.Dropout(0.3), layers.Dense(4, "softmax"))


def normalised():
    stack = [layers.Conv2D(16, 3), layers.BatchNormalization(), layers.ReLU(), layers.Flatten(), layers.Dense(4)]
    return sequence(*stack, layers.Softmax())


# name: (network, loss, one-hot labels?, epochs)
SOUND = {
    "softmax, integers": (dense, SPARSE, False, 15),
    "softmax, one-hot": (dense, "categorical_crossentropy", True, 15),
    "logits, integers": (lambda: dense(None), losses.SparseCategoricalCrossentropy(from_logits=True), False, 15),
    "logits, one-hot": (lambda: dense(None), losses.CategoricalCrossentropy(from_logits=True), True, 15),
    "smoothed": (dense, losses.CategoricalCrossentropy(label_smoothing=0.1), True, 15),
    "focal": (dense, "categorical_focal_crossentropy", True, 20),
    "noise and dropout": (noisy, SPARSE, False, 30),
    "batch normalisation, a Softmax layer": (normalised, SPARSE, False, 10),
    "subclassed": (Subclassed, losses.SparseCategoricalCrossentropy(from_logits=True), False, 15),
    "linear": (lambda: sequence(layers.Flatten(), layers.Dense(4, "softmax")), SPARSE, False, 60),
}


def fitted(make, loss, one_hot, epochs, seed=0):
    cards = mood_cards()
    keras.utils.set_random_seed(seed)
    model = make()
    model.compile(optimizer=keras.optimizers.Adam(0.002), loss=loss, metrics=["accuracy"])
    labels = np.eye(4, dtype="float32")[cards.y_train] if one_hot else cards.y_train
    model.fit(cards.x_train, labels, epochs=epochs, verbose=0)
    return model


@pytest.mark.parametrize("design", SOUND)
def test_sound_designs_pass_and_their_mended_probabilities_too(design):
    cards, model = mood_cards(), fitted(*SOUND[design])
    seen, verdict = assess(find("mood_model"), model)
    assert verdict.outcome == PASSED, seen[0].value
    p_val, p_test = (probabilities(model, x) for x in (cards.x_validation, cards.x_test))
    mended = tempered(np.log(p_test), fit_temperature(np.log(p_val), cards.y_validation))
    seen, verdict = assess(find("mood_probabilities"), mended)
    assert verdict.outcome == PASSED, seen[0].value


# name: (what is trained, the misconception by which it is named)
UNSOUND = {
    "logits without the flag": ((lambda: dense(None), SPARSE, False, 3), "linear_head"),
    "two softmaxes": ((lambda: sequence(*dense().layers, layers.Softmax()), SPARSE, False, 10), "twice"),
    "sigmoids": ((lambda: dense("sigmoid"), SPARSE, False, 10), "neither"),
    "squared errors of bare scores": ((lambda: dense(None), "mse", True, 10), "neither"),
    "not trained": ((dense, SPARSE, False, 0), "untrained"),
}


@pytest.mark.parametrize("design", UNSOUND)
def test_unsound_designs_are_told_why(design):
    arguments, key = UNSOUND[design]
    seen, verdict = assess(find("mood_model"), fitted(*arguments))
    assert (verdict.outcome, verdict.named) == (FAILED, key), seen[0].value


def test_held_out_cards_that_were_trained_on_show():
    """A network that learns validation or test cards by heart is right on nearly all of them."""
    cards = mood_cards()
    for part, key in (("validation", "saw_validation"), ("test", "saw_test")):
        keras.utils.set_random_seed(1)
        model = sequence(layers.Flatten(), layers.Dense(256, activation="relu"), layers.Dense(4, "softmax"))
        model.compile(optimizer=keras.optimizers.Adam(0.003), loss=SPARSE)
        x, y = (np.concatenate([getattr(cards, f"{kind}_{one}") for one in ("train", part)]) for kind in "xy")
        model.fit(x, y, epochs=60, verbose=0)
        seen, verdict = assess(find("mood_model"), model)
        assert (verdict.outcome, verdict.named) == (FAILED, key), seen[0].value
