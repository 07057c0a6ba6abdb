"""Judging a model whose metric is to equal scikit-learn's macro F1 (lesson 08): facts, and wrong models."""

import numpy as np

from .answers_04 import CATEGORICAL, NO_SOFTMAX, NOT_COMPILED, SIGMOID, SPARSE, built
from .answers_08 import f1
from .kinds import idea


def with_metrics(make, loss=CATEGORICAL, activation="softmax", **options):
    """A function that builds a model with these metrics; they are made when it is built."""
    return lambda: built(loss, activation, metrics=make(), **options)


def macro():
    return [f1_score_metric("macro")]


def f1_score_metric(average=None, threshold=None):
    import keras

    return keras.metrics.F1Score(average=average, threshold=threshold)


def keras_metric(name):
    def make():
        import keras

        return [getattr(keras.metrics, name)()]

    return make


def a_look():
    """30 rows: labels in which every class occurs, and outputs of which some stay below .5; no two averages agree."""
    rng = np.random.default_rng(8)
    labels = np.r_[np.arange(10), rng.choice(10, 20, p=np.r_[0.4, np.full(9, 0.6 / 9)])]
    said = np.where(rng.random(30) < 0.55, labels, rng.integers(0, 10, 30))
    sure = np.where(rng.random(30) < 0.5, 0.6, 0.3)[:, None]
    p = sure * np.eye(10)[said] + (1 - sure) / 10
    return labels, p.astype("float32")


SIZES = (12, 7, 11)  # of the batches in which the look is given


def readings(labels, p):
    """What other metrics say of the same rows, in the same batches: {what it is: its number}."""
    from sklearn.metrics import f1_score, precision_score, recall_score

    rows, said, above = np.eye(10, dtype=int)[labels], p.argmax(axis=1), (p > 0.5).astype(int)
    stops = np.cumsum(SIZES)[:-1]
    each = [f1(*batch) for batch in zip(np.split(rows, stops), np.split(above, stops), strict=True)]
    return {
        "micro F1, which is the accuracy": f1_score(labels, said, average="micro"),
        "weighted F1": f1_score(labels, said, average="weighted"),
        "macro F1 with a threshold": f1_score(rows, above, average="macro", zero_division=0),
        "the batch recipe": np.mean(each),
        "precision over all cells": precision_score(rows, above, average="micro"),
        "recall over all cells": recall_score(rows, above, average="micro"),
    }


def macro_f1_facts(model):
    """What a model does with one-hot labels, as named facts, in the order in which they must hold.

    Loss and metrics get labels and outputs of a look that is the same for all models, so that what is seen of them does not
    depend on weights. Where all is well, `evaluate` has to say the same of the model's own outputs.
    """
    from sklearn.metrics import f1_score

    inputs = np.random.default_rng(4).uniform(size=(40, 64)).astype("float32")
    own = np.asarray(model(inputs, training=False), dtype="float32")
    facts = {"the model is compiled with a loss": bool(model.compiled and model.loss)}
    facts["there are ten columns"] = own.shape == (40, 10)
    if not all(facts.values()):
        return facts
    facts["no output lies below 0 or above 1"] = own.min() >= 0 and own.max() <= 1 + 1e-5
    facts["the outputs of a row sum to 1"] = np.allclose(own.sum(axis=1), 1, atol=1e-4)
    labels, p = a_look()
    rows = np.eye(10, dtype="float32")[labels]
    for takes, use in (
        ("the loss takes one-hot rows", lambda: model.compute_loss(y=rows, y_pred=p)),
        ("the metrics take one-hot rows", lambda: _reported(model, rows, p)),
    ):
        try:
            seen = use()
        except Exception:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for labels that do not fit)
            return facts | {takes: False}
        facts[takes] = True
    metrics = {name: value for name, value in seen.items() if name != "loss"}
    facts["there is a metric"] = bool(metrics)
    if not metrics:
        return facts
    wanted = f1_score(labels, p.argmax(axis=1), average="macro")
    found = [name for name, value in metrics.items() if np.ndim(value) == 0 and np.isclose(value, wanted, atol=1e-4)]
    facts["a metric is macro F1" + ("" if found else _told(metrics, labels, p))] = bool(found)
    if all(facts.values()):
        facts["evaluate runs and reports it"] = _evaluates(model, inputs, own, found)
    return facts


def _evaluates(model, inputs, own, names):
    """Whether `evaluate` reports the macro F1 of these outputs under one of these names."""
    from sklearn.metrics import f1_score

    every = np.arange(len(own)) % 10
    try:
        seen = model.evaluate(inputs, np.eye(10, dtype="float32")[every], batch_size=7, verbose=0, return_dict=True)
    except Exception:  # noqa: BLE001  (a metric may work on arrays, and not inside evaluate)
        return False
    first, second = np.sort(own, axis=1)[:, -2:].T[::-1]
    if (first - second).min() < 1e-6:  # a tie for the largest has no argmax to speak of
        return True
    wanted = f1_score(every, own.argmax(axis=1), average="macro")
    return any(np.isclose(seen[name], wanted, atol=1e-3) for name in names)


def _reported(model, rows, p):
    """What the model's metrics say after these outputs were given in batches."""
    model.reset_metrics()
    stops = np.cumsum(SIZES)[:-1]
    for y, outputs in zip(np.split(rows, stops), np.split(p, stops), strict=True):
        seen = model.compute_metrics(None, y, outputs)
    seen = {name: np.asarray(value) for name, value in seen.items()}
    model.reset_metrics()
    return seen


def _told(metrics, labels, p):
    """What the metrics are instead, in brackets, where exactly one known thing can be said."""
    if any(np.ndim(value) for value in metrics.values()):
        return " (there is an F1 for each class)"
    known = readings(labels, p)
    names = {
        name for name, number in known.items() for value in metrics.values() if np.isclose(value, number, atol=1e-4)
    }
    names = names - {"micro F1, which is the accuracy"} or names  # 'accuracy' may stand beside it
    return f" (this is {names.pop()})" if len(names) == 1 else ""


# What goes wrong beside the metric: head, loss and compile.
NETWORK = {
    "linear_head": idea("no softmax", NO_SOFTMAX, with_metrics(macro, activation=None)),
    "sigmoid_head": idea("a sigmoid", SIGMOID, with_metrics(macro, activation="sigmoid")),
    "no_metric": idea(
        "no metric",
        "Loss and network are right, and no F1 is reported. Add `metrics=[...]`.",
        with_metrics(lambda: None),
    ),
    "not_compiled": idea("no compile", NOT_COMPILED, with_metrics(macro, loss=None)),
    "sparse_loss": idea(
        "a loss for integers",
        "The loss wants integers, and the labels are one-hot rows. F1Score wants rows, too: leave out `sparse`.",
        with_metrics(macro, SPARSE),
    ),
}
