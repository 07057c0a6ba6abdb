"""Answers to the exercises of lesson 04: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

from .kinds import idea, so_far

TESTS = "tests/claims/test_lesson_04.py::"
SPARSE, CATEGORICAL = "sparse_categorical_crossentropy", "categorical_crossentropy"

NO_SOFTMAX = (
    "The outputs are no probabilities: some lie below 0 or above 1. The last layer needs a softmax, and only that."
)
SIGMOID = (
    "The outputs of a row do not sum to 1. A sigmoid judges each class alone; a softmax over another axis compares rows.\n"
    "One of ten classes is true: softmax over the columns."
)
OTHER_LOSS = "This loss takes the labels. But its number is not the mean of -ln p, or not that alone."
NO_METRIC = "The loss is right, and no accuracy is reported. Add `metrics=[...]`."
NOT_COMPILED = "The model is built, and not compiled: call `compile` with a loss."
FROM_LOGITS = "`from_logits=True` tells the loss that the outputs are scores. Behind a softmax they are probabilities."
SIGN = "Logarithms of probabilities are negative. Turn the sign round."
BITS = "That is in bits, by log2. Nats take np.log."
WIDTH = "Ten classes take ten columns in the last layer."


def built(loss, activation="softmax", units=10, metrics=("accuracy",), **options):
    """A compiled model of one layer; without a loss it is not compiled.

    Its weights have a seed of their own: it shows the same facts each time, and the learner's random state stays as it is.
    """
    import keras

    weights = keras.initializers.GlorotUniform(seed=4)
    head = keras.layers.Dense(units, activation=activation, kernel_initializer=weights)
    model = keras.Sequential([keras.Input((64,)), head])
    if loss:
        model.compile(optimizer="adam", loss=loss, metrics=list(metrics or ()) or None, **options)
    return model


def wired(*arguments, **options):
    """A function that builds that model, as a learner hands it in."""
    return lambda: built(*arguments, **options)


def squares(y_true, y_pred):
    """A loss that takes integers and is no cross-entropy: the squared error of their one-hot rows."""
    from keras import ops

    rows = ops.one_hot(ops.cast(ops.reshape(y_true, (-1,)), "int32"), 10)
    return ops.mean((rows - y_pred) ** 2, axis=-1)


def rescued(name, activation="softmax"):
    """A model whose loss reads logits; with a softmax it takes probabilities for them. `name` is that of the loss class."""

    def build():
        import keras

        return built(getattr(keras.losses, name)(from_logits=True), activation)

    return build


def heads(loss, name):
    """What goes wrong in the network or in calling `compile`, whatever the labels."""
    return {
        "linear_head": idea("no softmax", NO_SOFTMAX, wired(loss, None), rescued(name, None)),
        "sigmoid_head": idea("a sigmoid", SIGMOID, wired(loss, "sigmoid")),
        "no_metric": idea("no metric", NO_METRIC, wired(loss, metrics=None)),
        "not_compiled": idea("no compile", NOT_COMPILED, wired(None)),
        "from_logits": idea("from_logits=True", FROM_LOGITS, rescued(name)),
        "width": idea("another width", WIDTH, wired(loss, units=1)),
    }


def rows(seed, n, k):
    """Rows of probabilities with two decimals, none of them 0, that sum to 1 (Keras divides by the sum)."""
    p = np.round(0.8 * np.random.default_rng(seed).dirichlet(np.ones(k), size=n) + 0.2 / k, 2)
    p[np.arange(n), p.argmax(axis=1)] += 1 - p.sum(axis=1)
    return np.round(p, 2)


def one_hot(*labels, k, kind=float):
    return np.eye(k, dtype=kind)[list(labels)]


def sparse_cross_entropy(labels, probabilities):
    """The mean of -ln p of the true class, by scikit-learn."""
    from sklearn.metrics import log_loss

    return log_loss(labels, probabilities, labels=np.arange(np.shape(probabilities)[1]))


def picked(labels, probabilities):
    """The probability of each row's true class."""
    return np.asarray(probabilities)[np.arange(len(labels)), labels]


def over_cells(labels, probabilities):
    return sparse_cross_entropy(labels, probabilities) / np.shape(probabilities)[1]


def label_smoothing(one_hot, amount):
    """The smoothed rows, as a sum: what is left of the 1, and an equal share for each class."""
    rows, k = np.asarray(one_hot, dtype=float), np.shape(one_hot)[1]
    return np.add(np.multiply(rows, 1 - amount), np.full(rows.shape, amount / k))


def as_keras():
    import keras

    p, rows = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], dtype="float32"), np.eye(3)[[0, 1]]
    by_keras = float(keras.losses.CategoricalCrossentropy(label_smoothing=0.1)(rows, p))
    return (
        "Each row sums to 1 again, and its largest cell stays where it was. On two rows your labels cost "
        f"{soft_cross_entropy(label_smoothing(rows, 0.1), p):.3f}, and Keras with label_smoothing=0.1 says {by_keras:.3f}."
    )


def others_only(one_hot, amount):
    return np.where(np.asarray(one_hot) == 1, 1 - amount, amount / (np.shape(one_hot)[1] - 1))


def repair(codes, probabilities):
    """Labels, one-hot rows and the loss of each row, by scikit-learn and NumPy."""
    from sklearn.preprocessing import OneHotEncoder

    classes = [np.arange(np.shape(probabilities)[1])]
    labels = np.asarray(codes).astype("int64")
    rows = OneHotEncoder(categories=classes, sparse_output=False).fit_transform(labels[:, None])
    return labels, rows, -np.log(picked(labels, probabilities))


def unrepaired(line):
    """The snippet with all lines mended but this one."""

    def repair_the_snippet(codes, probabilities):
        import keras

        labels = codes.astype(np.int) if line == 1 else codes.astype(int)
        options = {"dtype": "int64"} if line == 2 else {}
        rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1], **options)
        return labels, rows, keras.losses.categorical_crossentropy(labels if line == 3 else rows, probabilities)

    return repair_the_snippet


def repaired(width=None, losses=None):
    """The repair with another width of the rows, or another way with the losses."""

    def repair_the_snippet(codes, probabilities):
        labels, rows, right = repair(codes, probabilities)
        return labels, rows[:, : width(labels)] if width else rows, losses(right, probabilities) if losses else right

    return repair_the_snippet


def narrow(codes, probabilities):
    """As many columns as this batch needs, also for the loss, which then raises."""
    import keras

    rows = keras.utils.to_categorical(codes.astype(int))
    return codes.astype(int), rows, keras.losses.categorical_crossentropy(rows, probabilities)


def soft_cross_entropy(shares, probabilities):
    """The mean over the rows of the summed -share * ln p, by SciPy, in which 0 * ln 0 is 0."""
    return each(shares, probabilities).mean()


def each(shares, probabilities):
    """The same of each row."""
    from scipy.special import xlogy

    return -xlogy(shares, probabilities).sum(axis=1)


def unguarded(shares, probabilities):
    with np.errstate(divide="ignore", invalid="ignore"):
        return -(shares * np.log(probabilities)).sum(axis=1).mean()


def swapped(shares, probabilities):
    return soft_cross_entropy(probabilities, np.clip(shares, 1e-7, 1))


def binary(shares, probabilities):
    from scipy.special import xlogy

    return soft_cross_entropy(shares, probabilities) - xlogy(1 - shares, 1 - probabilities).sum(axis=1).mean()


def hard(shares, probabilities):
    return -np.log(np.clip(picked(np.argmax(shares, axis=1), probabilities), 1e-7, 1)).mean()


PAIRS = ["loud", "loud", "silent", "silent"]
ABOUT_PAIRS = (
    "The loss wants rows as wide as the outputs. Does it make them, or raise?",
    "The loss wants one integer a row. Does it take argmax of a one-hot row, or raise?",
    "(n, 1) and (n, 3) can be subtracted. Who would raise?",
    "The metric compares 3 predicted integers with a (3, 3) table. Does that broadcast?",
)


def about_pairs(got):
    if not isinstance(got, list) or len(got) != 4 or not set(got) <= {"loud", "silent"}:
        return 'Write four words, each "loud" or "silent": ["loud", ...].'
    told, case = so_far(got, PAIRS, "case")
    return f"{told} {ABOUT_PAIRS[case]}"


def both_ways():
    """The loss of two rows from integers and from one-hot, and the sums of what comes out."""
    import keras

    p, labels = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], dtype="float32"), np.array([0, 1])
    sparse = float(keras.losses.SparseCategoricalCrossentropy()(labels, p))
    return sparse, float(keras.losses.CategoricalCrossentropy()(np.eye(3)[labels], p))


def independent():
    sparse, categorical = both_ways()
    return (
        "The format of the labels and the kind of output have nothing to do with each other: softmax makes the "
        f"probabilities. The loss is {sparse:.3f} from integers and {categorical:.3f} from one-hot rows."
    )


def identical():
    sparse, categorical = both_ways()
    return f"Both pick -ln p of the true class: {sparse:.3f} and {categorical:.3f} on the same two rows."


def refused():
    import keras

    try:
        keras.losses.CategoricalCrossentropy()(np.array([0, 1]), np.full((2, 3), 1 / 3, dtype="float32"))
    except ValueError as problem:
        return f"The loss converts nothing. It says: {str(problem).split('. ')[0]}."
    return "The loss converts nothing."


AUDIT = [
    (
        "My labels are not one-hot, because I want probabilities and not classes.",
        False,
        independent,
        TESTS + "test_the_label_format_does_not_decide_what_comes_out",
    ),
    (
        "On the same probabilities, sparse and categorical cross-entropy are the same number.",
        True,
        identical,
        TESTS + "test_sparse_and_categorical_are_the_same_number",
    ),
    (
        "Given integers, categorical_crossentropy turns them into one-hot rows by itself.",
        False,
        refused,
        TESTS + "test_categorical_crossentropy_converts_nothing",
    ),
    (
        "For integer labels, keep categorical_crossentropy and use the metric sparse_categorical_accuracy.",
        False,
        "The metric does not change the loss, and the loss raises on integers. The pair for integers is "
        "sparse_categorical_crossentropy and 'accuracy'.",
        TESTS + "test_a_sparse_metric_does_not_make_the_loss_sparse",
    ),
    (
        "A label that is 70 % cat and 30 % dog can't be given to the sparse loss.",
        True,
        "The sparse loss takes one integer a row. Shares need a row of numbers, and categorical_crossentropy.",
        TESTS + "test_soft_labels_need_the_categorical_loss",
    ),
]
