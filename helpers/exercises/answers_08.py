"""Answers to the exercises of lesson 08: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

from .looks_f1 import recipe
from .looks_passes import Model, Passes

TESTS = "tests/claims/test_lesson_08.py::"


# f1_over_batches


def f1_over_batches(batches):
    """The F1 of class 1 over all rows, by scikit-learn."""
    from sklearn.metrics import f1_score

    y, said = (np.concatenate(parts) for parts in zip(*batches, strict=True))
    return f1_score(y, said, zero_division=0.0)


def counts(y, said):
    """True positives, positive labels and positive predictions."""
    return np.array([np.sum(np.multiply(y, said)), np.sum(y), np.sum(said)], dtype=float)


def ratio(part, whole, empty=0.0):
    return part / whole if whole else empty


def f1(y, said, empty=0.0):
    hits, true, positive = counts(y, said)
    return ratio(2 * hits, true + positive, empty)


def precision_and_recall(y, said):
    hits, true, positive = counts(y, said)
    return ratio(hits, positive), ratio(hits, true)


def one_sided(y, said, side):
    """2 TP / (2 TP + errors of one kind): the false negatives where `side` is y, the false positives where it is `said`."""
    hits = counts(y, said)[0]
    return ratio(2 * hits, hits + np.sum(side))


def harmonic(precision, recall):
    return ratio(2 * precision * recall, precision + recall)


def joined(finish):
    """An answer from all rows at once."""
    return lambda batches: finish(*(np.concatenate(parts) for parts in zip(*batches, strict=True)))


def by_batch(finish):
    """An answer from the F1 of each batch and the number of its rows; undefined batches are None."""
    return lambda batches: finish([f1(*batch, empty=None) for batch in batches], [len(y) for y, _ in batches])


def mean_of_defined(scores, _):
    defined = [score for score in scores if score is not None]
    return np.mean(defined) if defined else 0.0


def mean_where_a_label_is_1(batches):
    scores = [f1(y, said) for y, said in batches if np.sum(y)]
    return np.mean(scores) if scores else 0.0


def means_of_precision_and_recall(batches):
    pairs = np.array([precision_and_recall(*batch) for batch in batches])
    return harmonic(*pairs.mean(axis=0))


def not_a_number(y, said):
    hits, true, positive = counts(y, said)
    with np.errstate(all="ignore"):
        return 2 * hits / (true + positive)


def unguarded(y, said):
    hits, true, positive = counts(y, said)
    with np.errstate(all="ignore"):
        precision, recall = hits / positive, hits / true
        return 2 * precision * recall / (precision + recall)


def by_division(y, said):
    hits, true, positive = map(int, counts(y, said))
    return 2 * hits / (true + positive)


def pair(y, said):
    return np.array(y), np.array(said)


BATCHES = [
    [pair([1, 0], [1, 1]), pair([1, 1], [0, 0])],
    [pair([0, 0, 0], [0, 0, 0]), pair([0, 0], [0, 0])],
    [pair([1, 1, 0, 1], [1, 1, 0, 0]), pair([0, 0, 0, 0], [0, 0, 1, 0]), pair([1], [1])],
    [pair([0, 0, 1], [0, 1, 0]), pair([0, 0, 0, 0, 0], [0, 0, 0, 0, 0])],
    [pair([0, 1, 0, 0, 1, 0], [0, 1, 1, 0, 1, 1])],
    [pair([0, 0, 0], [0, 0, 0]), pair([1, 1, 1, 0, 0], [1, 0, 1, 1, 0]), pair([0, 1], [0, 1]), pair([0], [1])],
]


# paired_predictions


def rows_of(seed, n, classes, size):
    """The arguments of a probe: n rows in batches of `size`, most of them predicted right."""
    rng = np.random.default_rng(seed)
    y = rng.integers(0, classes, n)
    x = np.column_stack([(y + rng.choice([0, 0, 1, classes - 1], n)) % classes, rng.integers(0, 9, n)]).astype(
        "float32"
    )
    return Passes(x, y, size), Model(classes)


def paired_predictions(dataset, predict):
    """Labels and predicted classes of all rows, side by side: each batch is taken once, with its own predictions."""
    batches = [(y, np.argmax(predict(x), axis=1)) for x, y in dataset]
    return tuple(np.concatenate(parts) for parts in zip(*batches, strict=True))


def labels_then_predictions(dataset, predict):
    y = np.concatenate([y for _, y in dataset])
    return y, np.concatenate([np.argmax(predict(x), axis=1) for x, _ in dataset])


def predictions_then_labels(dataset, predict):
    said = np.concatenate([np.argmax(predict(x), axis=1) for x, _ in dataset])
    return np.concatenate([y for _, y in dataset]), said


def in_a_list(parts):
    return [entry for part in parts for entry in part]


def of_batches(choose, axis=1, labels=lambda y: y, join=np.concatenate):
    """The pairs from some of the batches, with argmax along another axis, or with something done to the labels."""

    def paired(dataset, predict):
        batches = choose(list(dataset))
        said = [np.argmax(predict(x), axis=axis) for x, _ in batches]
        return join([labels(y) for _, y in batches]), join(said)

    return paired


def full_ones(batches):
    return [batch for batch in batches if len(batch[1]) == len(batches[0][1])]


def places(dataset, predict):
    batches = list(dataset)
    said = np.concatenate([np.argmax(predict(x), axis=1) for x, _ in batches])
    return np.array([np.argmax(y) for _, y in batches]), said


def places_of_all(dataset, predict):
    labels, said = paired_predictions(dataset, predict)
    return np.argmax(labels), said


def all_rows_axis_0(dataset, predict):
    labels, rows = probabilities(dataset, predict)
    return labels, np.argmax(rows, axis=0)


def probabilities(dataset, predict):
    batches = list(dataset)
    return np.concatenate([y for _, y in batches]), np.concatenate([predict(x) for x, _ in batches])


def as_pairs(dataset, predict):
    return np.column_stack(paired_predictions(dataset, predict))


def same_pairs(one, other):
    """Whether two answers hold the same (label, prediction) pairs, in whatever order."""
    try:
        right, got = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
    except (TypeError, ValueError):  # parts of different shapes
        return one == other
    if right.shape != got.shape or len(got) != 2 or got.ndim != 2:
        return one == other
    return sorted(right.T.tolist()) == sorted(got.T.tolist())


def about_pairs(got):
    try:
        shape = np.shape(got)
    except ValueError:
        shape = ()
    if len(shape) != 2 or shape[0] != 2:
        return (
            "Return two flat arrays of the same length, (labels, predicted classes), one entry a row of the data set.\n"
            "Lists of batches have to be joined: extend instead of append, or np.concatenate."
        )
    return "Some labels do not stand beside the prediction of their own row, or rows are missing or doubled."


# the reasons of the audit


def drift():
    y, said = LONG
    small, whole = np.mean([f1(y[i : i + 10], said[i : i + 10]) for i in range(0, len(y), 10)]), f1(y, said)
    return (
        "Keras averages what a function returns for each batch, and batches without positives count as 0. On one set of "
        f"{len(y)} rows the mean over batches of 10 is {small:.2f}, and the F1 of all rows is {whole:.2f}."
    )


def any_size():
    import keras

    y, said = (part.astype("float32")[:, None] for part in LONG)
    told = []
    for size in (10, 100):
        metric = keras.metrics.F1Score(average="macro", threshold=0.5)
        for start in range(0, len(y), size):
            metric.update_state(y[start : start + size], said[start : start + size])
        told.append(f"{float(metric.result()):.2f}")
    return f"It adds up counts, and divides at the end: {told[0]} from batches of 10, {told[1]} from batches of 100."


def no_slope():
    import keras

    try:
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, activation="sigmoid")])
        model.compile(optimizer="sgd", loss=lambda y, p: 1 - recipe(y, p))
        model.fit(np.ones((4, 1)), np.ones((4, 1)), verbose=0)
    except ValueError as problem:
        return (
            f"Rounding is flat, so no weight knows where to go. Keras says: {str(problem).split('. ')[0].rstrip('.')}."
        )
    return "Rounding is flat, so no weight knows where to go."


def all_positive():
    import keras

    y = LONG[0][:, None].astype("float32")
    said = float(np.ravel(keras.metrics.F1Score()(y, np.full(y.shape, 0.01)))[0])
    share = y.mean()
    return (
        "Without a threshold the largest output of a row counts as positive, and a single output is always the largest. "
        f"Outputs of .01 everywhere: {said:.3f}, and 2s / (1 + s) for the share s of class 1 is {2 * share / (1 + share):.3f}."
    )


def strangers():
    rng = np.random.default_rng(8)
    y = rng.integers(0, 10, 1000)
    return (
        "Two passes over a shuffled data set pair each label with the prediction of another row. A perfect model of ten "
        f"classes then has an accuracy of {(y == rng.permutation(y)).mean():.2f}."
    )


def _long():
    rng = np.random.default_rng(3)
    y = (rng.random(300) < 0.1).astype(int)
    return y, np.where(rng.random(300) < 0.95, y, 1 - y)


LONG = _long()  # 300 labels and decisions of a rare class

AUDIT = [
    (
        "A function f1 in `metrics=[...]` is computed on all rows of the epoch at once.",
        False,
        drift,
        TESTS + "test_the_recipe_drifts_with_the_batch_size",
    ),
    (
        "For the same outputs, F1Score gives the same number at every batch size.",
        True,
        any_size,
        TESTS + "test_f1score_equals_scikit_learn_for_every_batch_size",
    ),
    (
        "With rare classes, train with the loss 1 - F1 (F1 as a report counts it) instead of cross-entropy.",
        False,
        no_slope,
        TESTS + "test_f1_is_no_loss",
    ),
    (
        "For one sigmoid column F1Score() is right as it comes.",
        False,
        all_positive,
        TESTS + "test_f1score_on_one_column_counts_every_row_as_positive",
    ),
    (
        "A good model can have a report at chance level.",
        True,
        strangers,
        TESTS + "test_two_passes_over_shuffled_data_pair_strangers",
    ),
]
