"""Judging the learner's own model of the mood cards, and its probabilities (lesson 12): wrong ones, and what to say of them.

What is measured: looks_moods.py.
"""

from functools import cache

import numpy as np

from ..calibration import tempered
from ..data import mood_cards
from .answers_09 import fit_temperature
from .kinds import idea

SPARSE, CATEGORICAL = "sparse_categorical_crossentropy", "categorical_crossentropy"


def taught(activation="softmax", loss=SPARSE, *more, order=(0, 1, 2, 3), factor=1.0, shape=(8, 8, 1)):
    """A function that builds a model with scikit-learn's weights instead of training.

    `order` says where each class is put; `factor` multiplies the weights (0: nothing learned).
    """

    def build():
        import keras

        layers = keras.layers
        head = layers.Dense(4, activation=activation)
        model = keras.Sequential([keras.Input(shape), layers.Flatten(), head, *(make(layers) for make in more)])
        kernel, bias = weights()
        head.set_weights([factor * kernel[:, list(order)], factor * bias[list(order)]])
        if loss:
            model.compile(optimizer="adam", loss=loss(keras.losses) if callable(loss) else loss)
        return model

    return build


@cache
def weights():
    """Kernel and bias of scikit-learn's logistic regression of the training cards."""
    from sklearn.linear_model import LogisticRegression

    cards = mood_cards()
    fitted = LogisticRegression(solver="newton-cholesky").fit(cards.x_train.reshape(-1, 64), cards.y_train)
    return fitted.coef_.T, fitted.intercept_


def by_heart(part):
    """A function that builds a model that knows all photographs of a part: it looks for the nearest one."""

    def build():
        import keras

        cards = mood_cards()
        known, labels = getattr(cards, f"x_{part}").reshape(-1, 64), getattr(cards, f"y_{part}")
        nearest = keras.layers.Dense(len(known), activation="softmax")
        head = keras.layers.Dense(4, activation="softmax")
        model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten(), nearest, head])
        # blurred: it knows other cards a little, too
        nearest.set_weights([0.4 * known.T, -0.2 * (known**2).sum(axis=1)])
        head.set_weights([5 * np.eye(4)[labels], np.zeros(4)])
        model.compile(optimizer="adam", loss=SPARSE)
        return model

    return build


def another(units):
    """A function that builds a model with another number of columns."""

    def build():
        import keras

        model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(units)])
        model.compile(loss="mse")
        return model

    return build


def convolution_of_a_row():
    """Not a model: Keras raises ValueError, because a convolution wants rows, columns and channels."""
    import keras

    return keras.Sequential([keras.Input((64,)), keras.layers.Conv2D(4, 3)])


def second_softmax(layers):
    return layers.Softmax()


def reads_logits(losses):
    return losses.SparseCategoricalCrossentropy(from_logits=True)


MODELS = {
    "linear_head": idea(
        "no activation",
        "A head without activation hands out logits, and the loss takes them for probabilities. Give the head a softmax, "
        "or the loss from_logits=True.",
        taught(None),
        taught(None, CATEGORICAL),
    ),
    "twice": idea(
        "a softmax too many",
        "There are two softmaxes between logits and loss, so its probabilities can't be trusted. Take one away.",
        taught("softmax", SPARSE, second_softmax),
        taught("softmax", CATEGORICAL, second_softmax),
    ),
    "neither": idea(
        "neither probabilities nor logits",
        "Its rows do not sum to 1, and the loss does not read them as logits. A sigmoid, relu or softplus for each mood does "
        "that, or squared errors of bare scores. Take a softmax and a cross-entropy.",
        taught("sigmoid", SPARSE),
        taught("sigmoid", CATEGORICAL),
        taught("sigmoid", "binary_crossentropy"),
        taught("softplus", SPARSE),
        taught(None, "mse"),
    ),
    "not_compiled": idea("no compile", "The model has no loss: call `compile`, then `fit`.", taught(loss=None)),
    "width": idea(
        "another number of columns",
        "It does not hand back a row of four numbers for each card. Four moods take four columns, and the digits on the cards "
        "are not the labels.",
        another(10),
        another(1),
        another(9),
    ),
    "flat": idea(
        "cards of another shape",
        "The check hands over cards as they are, (n, 8, 8, 1). Let a layer inside the model change their shape.",
        taught(shape=(64,)),
        taught(shape=(4, 8, 1, 2)),
    ),
    "untrained": idea(
        "too little learned",
        "The wiring fits, but it has learned too little. Was `fit` called, long enough, with x_train and its own y_train?",
        taught(factor=0.0),
        taught(None, reads_logits, factor=0.0),
    ),
    "renamed": idea(
        "other codes",
        "It tells the moods apart, under other numbers. Its labels come from another coding: column c has to be names[c].",
        taught(order=(1, 0, 2, 3)),
        taught(order=(3, 2, 1, 0)),
    ),
    "saw_validation": idea(
        "trained on validation cards",
        "It is far better on validation cards than cards it has not been trained on allow with this noise. Train on x_train "
        "alone.",
        by_heart("validation"),
    ),
    "saw_test": idea(
        "trained on test cards",
        "It is far better on test cards than cards it has not been trained on allow with this noise. Keep test rows for the "
        "report.",
        by_heart("test"),
    ),
}


def explain_table(got):
    if not isinstance(got, dict):
        return "Give an array of numbers, (720, 4): a row for each test card."
    return "Not yet: " + "; ".join(fact for fact, holds in got.items() if not holds) + "."


def logits_of(part):
    """What scikit-learn's model says of the cards of a part, before any softmax."""
    kernel, bias = weights()
    return getattr(mood_cards(), f"x_{part}").reshape(-1, 64) @ kernel + bias


def tempered_table(temperature=None, part="test", twice=False):
    """A function that gives its probabilities of a part at a temperature; by default the one that fits."""

    def answer():
        t = temperature or fit_temperature(logits_of("validation"), mood_cards().y_validation)
        p = tempered(logits_of(part), t)
        return tempered(p, 1) if twice else p

    return answer


def labels_table():
    """The true labels, almost sure."""
    return 0.9 * np.eye(4)[mood_cards().y_test] + 0.025


def one_hot_table():
    return np.eye(4)[tempered_table()().argmax(axis=1)]


TABLES = {
    "too_sure": idea(
        "raw probabilities",
        "Its confidence is well above the share that is right. Raw probabilities are often so, and those at a temperature "
        "of training cards, which the model knows. Let validation cards choose T, and divide the logits by it.",
        tempered_table(0.3),
        one_hot_table,
    ),
    "too_timid": idea(
        "a second softmax",
        "Its confidence is well below the share that is right. A second softmax does that, or too high a temperature. A "
        "network that was held back in training (by dropout, say) may need one below 1.",
        tempered_table(twice=True),
        tempered_table(5.0),
    ),
    "other_rows": idea(
        "other rows",
        "It has not 720 rows and 4 columns. The test cards are asked for: x_test, with a column for each mood.",
        tempered_table(part="train"),
        lambda: tempered_table()().argmax(axis=1),
        lambda: tempered_table()().T,
    ),
    "validation": idea(
        "little to do with the test cards",
        "On the test cards its macro F1 is too low. Are these other cards, or rows or columns in another order? Or does each "
        "row say the same?",
        tempered_table(part="validation"),
    ),
    "logits": idea(
        "logits",
        "Those rows are no probabilities: no number may be negative, and each row must sum to 1. Are they logits? Divide them "
        "by T, then take the softmax of each row.",
        lambda: logits_of("test"),
        lambda: logits_of("test") / 2,
    ),
    "leak": idea(
        "test labels",
        "Nearly all test cards are right. With this noise, test labels must have gone into it. Keep them for the report.",
        labels_table,
    ),
}
