"""Answers to the exercises of lesson 06: the trusted ones, the wrong ones, and the reasons of the audit."""

import warnings
from functools import cache

import numpy as np

from .kinds import so_far
from .looks_wirings import standing

TESTS = "tests/claims/test_lesson_06.py::"


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
    told, case = so_far(got, SAID, "wiring")
    return f"{told}\n{SAID_WHY[case]}"


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
