"""The models that the detector of lesson 06 is asked about, and what it says of them."""

from functools import cache

import numpy as np


def weights(width, columns, seed=6):
    """A kernel and a bias that make logits of a few units, both signs, the same each time."""
    rng = np.random.default_rng(seed)
    return [rng.normal(size=(width, columns)).astype("float32"), np.zeros(columns, dtype="float32")]


def loss_of(text):
    """The loss of that name, or the object that such a call makes: "CategoricalCrossentropy(from_logits=True)"."""
    import keras

    name, called, options = text.partition("(")
    return getattr(keras.losses, name)(from_logits="True" in options) if called else text


def wired(columns, activation, loss, *more, metrics=None, width=4, name=None):
    """A compiled model with fixed weights: one head, and more layers behind it."""
    import keras

    head = keras.layers.Dense(columns, activation=activation)
    model = keras.Sequential([keras.Input((width,)), head, *more], name=name)
    model.compile(loss=loss_of(loss), metrics=metrics, run_eagerly=True)  # no graph to build: it is used once
    model.set_weights(weights(width, columns))
    return model


# the wirings that the detector is asked about: columns, activation, loss, metrics
WIRINGS = [
    (3, "softmax", "CategoricalCrossentropy()", None),
    (3, "sigmoid", "CategoricalCrossentropy()", None),
    (3, "softmax", "BinaryCrossentropy()", None),
    (3, None, "CategoricalCrossentropy(from_logits=True)", None),
    (3, "softmax", "CategoricalCrossentropy(from_logits=True)", None),
    (3, None, "categorical_crossentropy", None),
    (3, "softmax", "sparse_categorical_crossentropy", None),
    (1, "sigmoid", "BinaryCrossentropy()", ["accuracy"]),
    (1, "sigmoid", "BinaryCrossentropy(from_logits=True)", None),
    (1, "softmax", "binary_crossentropy", None),
]
ROWS, INTEGERS, ONE_HOT, COLUMN = 40, "integers, shape (40,)", "one-hot rows, shape (40, 3)", "0 and 1, shape (40, 1)"


def in_words(columns, activation, loss, metrics):
    """What a probe says instead of a model, its rows and its labels."""
    head = f"Dense({columns}, {activation})" if activation else f"Dense({columns})"
    scored = f", metrics={metrics}" if metrics else ""
    return f"{head}, {loss}{scored}", "40 rows", COLUMN if columns == 1 else INTEGERS if "sparse" in loss else ONE_HOT


CHANGED = "the model, or its data, were changed"
PROBES = [in_words(*wiring) for wiring in WIRINGS]


@cache
def standing(place):
    """The model of that wiring, rows, and labels: mostly what the model says."""
    columns, activation, loss, metrics = WIRINGS[place]
    x = np.random.default_rng(7).normal(size=(ROWS, 4)).astype("float32")
    classes = max(columns, 2)
    codes = (x @ weights(4, classes)[0]).argmax(axis=1)
    codes[::10] = (codes[::10] + 1) % classes
    labels = {INTEGERS: codes, ONE_HOT: np.eye(3, dtype="float32")[codes], COLUMN: codes.astype("float32")[:, None]}
    return wired(columns, activation, loss, metrics=metrics, name=f"wiring_{place}"), x, labels[PROBES[place][2]]


def asked(answer, *words):
    """What the answer says of a model; the words of the probe become a model, rows and labels."""
    place = PROBES.index(words)
    model, x, y = standing(place)
    weights, loss, given = model.get_weights(), model.loss, (x.copy(), y.copy())
    try:
        said = answer(model, *given)
        same = [*map(np.array_equal, (*weights, x, y), (*model.get_weights(), *given))]
        return said if all(same) else CHANGED
    finally:
        if model.loss is not loss or not all(map(np.array_equal, weights, model.get_weights())):
            standing.cache_clear()  # it was trained or compiled anew: the next answer gets a fresh one
