"""What is measured of a model whose metric is to equal scikit-learn's macro F1 (lesson 08)."""

import numpy as np


def recipe(y, p):
    """The batch F1 recipe, for Keras: products, labels and outputs are rounded and summed over all cells of a batch."""
    from keras import ops

    hits, true, said = (ops.sum(ops.round(ops.clip(cells, 0, 1))) for cells in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


def a_look():
    """30 rows: labels in which every class occurs, and outputs that are sure, unsure, or torn between two classes.

    No threshold marks what argmax marks, and no two of the `readings` agree.
    """
    rng = np.random.default_rng(8)
    labels = np.r_[np.arange(10), rng.choice(10, 20, p=np.r_[0.4, np.full(9, 0.6 / 9)])]
    said = np.where(rng.random(30) < 0.55, labels, rng.integers(0, 10, 30))
    one, two = np.eye(10)[said], np.eye(10)[(said + 1) % 10]
    sure, unsure, torn = 0.6 * one + 0.04, 0.05 * one + 0.095, 0.47 * one + 0.43 * two + 0.01
    p = np.choose(rng.choice(3, 30, p=[0.5, 0.25, 0.25])[:, None], [sure, unsure, torn])
    return labels, p.astype("float32")


THRESHOLDS = (0.05, 0.1, 0.3, 0.45, 0.5)  # all others up to .64 mark the same cells as one of these
SIZES = (12, 7, 11)  # of the batches in which the look is given


def readings(labels, p):
    """What other metrics say of the same rows, in the same batches: {what it is: its number, or several}."""
    from sklearn.metrics import f1_score, precision_score, recall_score

    rows, said, above = np.eye(10, dtype=int)[labels], p.argmax(axis=1), (p > 0.5).astype(int)
    stops = np.cumsum(SIZES)[:-1]
    cells = zip(np.split(rows, stops), np.split(above, stops), strict=True)
    each = [f1_score(y.ravel(), given.ravel(), zero_division=0) for y, given in cells]
    parts = list(zip(np.split(labels, stops), np.split(said, stops), strict=True))
    occurring = [f1_score(*part, average="macro", zero_division=0) for part in parts]
    every_class = [f1_score(*part, average="macro", labels=range(10), zero_division=0) for part in parts]
    return {
        "micro F1, which is the accuracy": f1_score(labels, said, average="micro"),
        "weighted F1": f1_score(labels, said, average="weighted"),
        "macro F1 with a threshold": [
            f1_score(rows, (p > threshold).astype(int), average="macro", zero_division=0) for threshold in THRESHOLDS
        ],
        "the batch recipe": np.mean(each),
        "macro F1 averaged over batches": np.mean(every_class),
        "macro F1 averaged over batches, without the classes that a batch lacks": np.mean(occurring),
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
    facts = {
        "the model is compiled": bool(model.compiled),
        "compile is given a loss": bool(model.compiled and model.loss),
    }
    facts["there are ten columns"] = own.shape == (40, 10)
    if not all(facts.values()):
        return facts
    wide = np.asarray(model(10 * inputs, training=False), dtype="float32")  # shows a head without bounds for certain
    least, most = np.nanmin([own, wide]), np.nanmax([own, wide])
    facts["no output lies below 0 or above 1"] = least >= 0 and most <= 1 + 1e-5
    facts["the outputs of a row sum to 1"] = np.allclose(own.sum(axis=1), 1, atol=1e-4)
    labels, p = a_look()
    rows = np.eye(10, dtype="float32")[labels]
    try:
        before, after = loss_of(model, rows, p), loss_of(model, rows, p + 0.001 * (rows - p))
    except Exception:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for labels that do not fit)
        return facts | {"the loss takes one-hot rows": False}
    drowned = before > 1e4  # by a penalty on large weights: float32 shows no small step any more
    facts["the loss takes one-hot rows"] = True
    facts["the loss has a slope"] = drowned or after != before
    facts["the loss falls when the outputs come nearer to the labels"] = drowned or after < before
    try:
        seen = reported(model, rows, p)
    except Exception as problem:  # noqa: BLE001  (as above)
        return facts | {f"the metrics can be computed (they raise {first_words(problem)})": False}
    facts["the metrics can be computed"] = True
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


def loss_of(model, rows, p):
    """The loss of these outputs, one number."""
    from keras import ops

    return float(np.mean(model.compute_loss(y=ops.convert_to_tensor(rows), y_pred=ops.convert_to_tensor(p))))


def first_words(problem):
    """The beginning of what an exception says."""
    line = next(iter(str(problem).strip().splitlines()), "")
    return f"{type(problem).__name__}: {line[:100]}" if line else type(problem).__name__


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


def reported(model, rows, p):
    """What the model's metrics say after these outputs were given in batches, as tensors: so `fit` gives them, too."""
    from keras import ops

    model.reset_metrics()
    stops = np.cumsum(SIZES)[:-1]
    for y, outputs in zip(np.split(rows, stops), np.split(p, stops), strict=True):
        seen = model.compute_metrics(None, ops.convert_to_tensor(y), ops.convert_to_tensor(outputs))
    seen = {name: np.asarray(value) for name, value in seen.items()}
    model.reset_metrics()
    return seen


def _told(metrics, labels, p):
    """What the metrics are instead, in brackets, where one known thing can be said, or two."""
    if any(np.ndim(value) for value in metrics.values()):
        return " (there is an F1 for each class)"
    known = readings(labels, p)
    values = list(metrics.values())
    names = {name for name, told in known.items() if np.isclose(np.reshape(told, (-1, 1)), values, atol=1e-4).any()}
    names = names - {"micro F1, which is the accuracy"} or names  # 'accuracy' may stand beside it
    return f" (reported: {' and '.join(sorted(names))})" if len(names) in (1, 2) else ""
