"""Answers to the exercises of lesson 06: the trusted ones, the wrong ones, and the reasons of the audit."""

import warnings
from functools import cache

import numpy as np

TESTS = "tests/claims/test_lesson_06.py::"


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


@cache
def measured(name):
    """What evaluate and predict return for a wiring. The wrong answers share it: each would take a second otherwise."""
    model, x, y = standing(int(name.removeprefix("wiring_")))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return model.evaluate(x, y, verbose=0), model.predict(x, verbose=0)


def reported(model):
    """The loss that evaluate reports."""
    seen = measured(model.name)[0]
    return seen[0] if isinstance(seen, list) else seen


def evaluate_agrees(model, x, y):
    """Whether the two losses agree, by compute_loss: it takes the array for what it is."""
    seen = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    return abs(seen - float(model.compute_loss(y=y, y_pred=np.asarray(model(x))))) < 0.01


def own_loss(model, y, outputs=None, gather=np.mean):
    """The model's own loss on what predict returns, or on other outputs."""
    import keras

    outputs = measured(model.name)[1] if outputs is None else outputs
    return float(gather(keras.losses.get(model.loss)(y, outputs)))


def compared(agree=lambda a, b: abs(a - b) < 0.01, **options):
    """A detector that compares in another way, or with another number."""
    return lambda model, x, y: agree(reported(model), own_loss(model, y, **options))


def on_tensors(model, x, y):
    return abs(reported(model) - own_loss(model, y, outputs=model(x))) < 0.01


def trained(model, x, y):
    model.set_weights([1 + each for each in model.get_weights()])
    return True


def swapped(model, x, y):
    import keras

    loss = keras.losses.get(model.loss)
    return bool(abs(reported(model) - np.mean(loss(measured(model.name)[1], y))) < 0.01)


def string_called(model, x, y):
    return bool(abs(reported(model) - np.mean(model.loss(y, measured(model.name)[1]))) < 0.01)


def list_taken_for_number(model, x, y):
    return abs(measured(model.name)[0] - own_loss(model, y)) < 0.01


def number_taken_for_list(model, x, y):
    return abs(measured(model.name)[0][0] - own_loss(model, y)) < 0.01


SAID = ["silent", "silent", "silent", "silent", "warned", "warned"]
SAID_WHY = [
    "Ten numbers a row, ten cells a label: shapes fit. Whether the numbers are probabilities, Keras does not ask.",
    "A sigmoid makes ten numbers, as many as the loss wants. That they do not sum to 1 is not checked.",
    "Binary cross-entropy judges each column alone, and ten fit ten. That one of them is true is not checked.",
    "A softmax of probabilities gives ten probabilities again. Nobody counts activations.",
    "A softmax over one unit is always 1. Here Keras does say something, and goes on.",
    "This loss reads one column a class, and gets one. Here Keras does say something, and goes on.",
]


def about_said(got):
    words = {"silent", "warned", "loud"}
    if not isinstance(got, list) or len(got) != len(SAID) or not set(map(str, got)) <= words:
        return 'Write six words, each "silent", "warned" or "loud": ["silent", ...].'
    case = next(i for i, pair in enumerate(zip(got, SAID, strict=True)) if pair[0] != pair[1])
    right = sum(map(str.__eq__, got, SAID))
    return f"{right} of {len(SAID)} are right. Look at wiring {case + 1} again.\n{SAID_WHY[case]}"


def lowest(k):
    """The loss of perfect outputs under a second softmax."""
    return np.log(1 + (k - 1) / np.e)


def losses_of(place):
    """The loss that evaluate reports for that wiring, and its own loss on what predict returns, as words."""
    model, _, y = standing(place)
    return f"{reported(model):.2f}", f"{own_loss(model, y):.2f}"


def rescued():
    (right, _), (in_fit, on_arrays) = losses_of(0), losses_of(4)
    return (
        "On TensorFlow fit and evaluate take the logits behind the softmax, and warn once. A model without the flag says "
        f"{right}, with it {in_fit}. On arrays it says {on_arrays}."
    )


def blind():
    (right, _), (reported_, own) = losses_of(0), losses_of(5)
    return (
        f"A linear head without from_logits: {reported_} beside {own}. They agree, and both are wrong: with a softmax it "
        f"would be {right}."
    )


def floor():
    return (
        "Outputs between 0 and 1 are taken for logits. The best row is a one-hot row, and its softmax gives the truth "
        f"only {np.exp(-lowest(10)):.2f} of ten classes: {lowest(10):.2f} nats."
    )


def flips():
    share = 0.58
    return (
        f"If {share:.2f} of such rows are class 1, the least loss lies at {np.log(share / (1 - share)):.2f}, its logit. "
        "That is below .5: class 0."
    )


def columns():
    p, truth = np.array([0.91, *[0.01] * 9]), np.eye(10)[0]
    by_column = -np.mean(truth * np.log(p) + (1 - truth) * np.log(1 - p))
    return (
        "It pushes the true column up and the others down, and learns, often as well. But it averages over columns: a row "
        f"that costs {-np.log(0.91):.3f} costs {by_column:.3f} there. It can't be compared with ln K."
    )


AUDIT = [
    (
        "A softmax layer with from_logits=True always ruins training.",
        False,
        rescued,
        TESTS + "test_softmax_with_from_logits_is_rescued_in_fit_and_wrong_on_arrays",
    ),
    (
        "If evaluate() agrees with the loss on predict(), head and loss fit.",
        False,
        blind,
        TESTS + "test_what_the_detector_misses",
    ),
    (
        "With a softmax too many, even perfect predictions have a loss far above 0.",
        True,
        floor,
        TESTS + "test_a_second_softmax_has_a_floor",
    ),
    (
        "A sigmoid too many makes a model less sure. Its decisions stay the same.",
        False,
        flips,
        TESTS + "test_a_double_sigmoid_flips_decisions",
    ),
    (
        "Binary cross-entropy can't learn from one-hot labels of ten classes.",
        False,
        columns,
        TESTS + "test_binary_and_squared_losses_learn_from_one_hot_as_well",
    ),
]
