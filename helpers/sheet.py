"""What the cheat sheet shows: tables of what today's versions do, each made by doing it."""

import re
import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np


class Table:
    """A Markdown table, which JupyterLab draws and the typesetter reads."""

    def __init__(self, head: Sequence[str], rows: Iterable[Sequence[str]]):
        lines = [head, ["---"] * len(head), *rows]
        self.text = "\n".join("| " + " | ".join(line) + " |" for line in lines)

    def __repr__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return self.text


def attempt(call: Callable[[], Any]) -> str:
    """The first line of what the call raises, else of what it warns, else "silent"."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            call()
        except Exception as problem:  # noqa: BLE001  (whatever today's version raises is what is shown)
            return f"{type(problem).__name__}: {_brief(problem)}"
    return f"warns: {_brief(said[0].message)}" if said else "silent"


def _brief(problem: Any, most: int = 62) -> str:
    line = (
        re.sub(r"\{\{.*?\}\}", "", str(problem))
        .strip()
        .splitlines()[0]
        .split(". ")[0]
        .replace("|", "/")
        .replace("`", "'")
        .rstrip(".")
    )
    return line if len(line) <= most else f"{line[: most - 2].rsplit(' ', 1)[0]} ..."


def log_loss_traps() -> Table:
    """Four calls of log_loss that run, and what they say."""
    from sklearn.metrics import log_loss

    y, p = np.array([0, 1, 0, 1]), np.array([0.1, 0.6, 0.4, 0.45])
    mail, columns = ["spam", "ham", "ham"], np.array([[0.9, 0.1], [0.1, 0.9], [0.2, 0.8]])
    rows = [
        ("hard labels `p > .5`", f"{log_loss(y, p):.2f}", f"{log_loss(y, p > 0.5):.2f}"),
        ("columns spam, ham (unsorted)", f"{log_loss(mail, columns[:, ::-1]):.2f}", f"{log_loss(mail, columns):.2f}"),
    ]
    return Table(("silent and wrong", "right", "it says"), rows)


def from_logits_table() -> Table:
    """Head and loss: what evaluate reports, what the loss says on arrays, and whether Keras warns."""
    import keras

    losses = keras.losses
    three, two = np.eye(3, dtype="float32")[np.arange(60) % 3], (np.arange(60) % 2).astype("float32")[:, None]
    cases = [
        ("linear", 3, None, "CCE()", losses.CategoricalCrossentropy(), three),
        ("linear", 3, None, "CCE(from_logits=True)", losses.CategoricalCrossentropy(from_logits=True), three),
        ("softmax", 3, "softmax", "CCE()", losses.CategoricalCrossentropy(), three),
        ("softmax", 3, "softmax", "CCE(from_logits=True)", losses.CategoricalCrossentropy(from_logits=True), three),
        ("sigmoid", 3, "sigmoid", "CCE()", losses.CategoricalCrossentropy(), three),
        ("sigmoid", 1, "sigmoid", "BCE(from_logits=True)", losses.BinaryCrossentropy(from_logits=True), two),
        ("softmax", 1, "softmax", "BCE()", losses.BinaryCrossentropy(), two),
    ]
    rows = []
    x = np.random.default_rng(0).normal(size=(60, 4)).astype("float32")
    for head, units, activation, name, loss, y in cases:
        model = _model(units, activation, loss)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            fit = model.evaluate(x, y, verbose=0)
            p = model.predict(x, verbose=0)
            arrays = float(loss(y, p))
        told = "warns" if [w for w in said if "oftmax" in str(w.message) or "igmoid" in str(w.message)] else "silent"
        rows.append((f"{head} ({units})", f"`{name}`", f"{fit:.2f}", f"{arrays:.2f}", told))
    return Table(("head", "loss", "in fit", "on arrays", "says"), rows)


def chance_table() -> Table:
    """ln K, the floor of a double softmax, and what a loss of 1 means."""
    kinds = (2, 3, 10, 100, 1000)
    rows = [
        ["ln K, a guess", *(f"{np.log(k):.2f}" for k in kinds)],
        ["floor of a double softmax", *(f"{np.log(1 + (k - 1) / np.e):.2f}" for k in kinds)],
        ["loss 1.0 gives the truth, in 1 / K", *(f"{k / np.e:.1f}" for k in kinds)],
    ]
    return Table(("classes K", *map(str, kinds)), rows)


def migration_table() -> Table:
    """Lines that are still copied, what they say today, and what to write."""
    import keras
    from sklearn.metrics import log_loss

    y, p = np.array([0, 1, 2, 1]), np.full((4, 3), 1 / 3, dtype="float32")
    model = _model(3, "softmax", "sparse_categorical_crossentropy")
    cases = [
        ("to_categorical(y, dtype='int')", lambda: keras.utils.to_categorical(y, dtype="int"), "num_classes=K"),
        ("y.astype(np.int)", lambda: y.astype(np.int), "y.astype(int)"),
        ("model.predict_classes(x)", lambda: model.predict_classes(p), "p.argmax(axis=1)"),
        ("from keras.utils import np_utils", lambda: _import("keras.utils", "np_utils"), "keras.utils"),
        ("keras.backend.sum(a)", lambda: keras.backend.sum(y), "keras.ops.sum(a)"),
        ("compile('adam', loss, ['accuracy'])", lambda: _third(model, p, y), "metrics=[...]"),
        ("log_loss(y, y_pred=p)", lambda: log_loss(y, y_pred=p), "y_proba=p"),
    ]
    rows = ((f"`{copied}`", attempt(call), f"`{today}`") for copied, call, today in cases)
    return Table(("copied", "today it says", "write"), rows)


def _import(module: str, name: str) -> None:
    exec(f"from {module} import {name}", {})


def _third(model: Any, x: np.ndarray, y: np.ndarray) -> None:
    model.compile("adam", "sparse_categorical_crossentropy", ["accuracy"])
    model.evaluate(np.ones((4, 4)), y, verbose=0)


def _model(units: int, activation: str | None, loss: Any, metrics: Sequence[Any] | None = None) -> Any:
    """A compiled model of one layer for rows of four numbers, always with the same weights."""
    import keras

    start = keras.initializers.RandomNormal(stddev=1.5, seed=3)
    layer = keras.layers.Dense(units, activation=activation, kernel_initializer=start)
    model = keras.Sequential([keras.Input((4,)), layer])
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss=loss, metrics=metrics)
    return model


def symptom_table() -> Table:
    """What one sees, with today's number or message, its cause, and what to write instead."""
    import keras

    x = np.random.default_rng(0).normal(size=(300, 4)).astype("float32")
    y = np.digitize(x[:, 0] + x[:, 1], [-0.7, 0.7])
    one_hot, two = np.eye(3)[y], (y > 0).astype("float32")
    sparse, categorical, binary = (
        "sparse_categorical_crossentropy",
        "categorical_crossentropy",
        "binary_crossentropy",
    )

    def loss(units, activation, loss, labels, epochs=0):
        model = _model(units, activation, loss)
        if epochs:
            model.fit(x, labels, epochs=epochs, verbose=0)
        return f"{model.evaluate(x, labels, verbose=0):.2f}"

    def metric(units, activation, loss, metric, labels):
        return f"{_model(units, activation, loss, [metric]).evaluate(x, labels, verbose=0)[1]:.2f}"

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        zero, negative = loss(1, "sigmoid", categorical, two), loss(1, "sigmoid", binary, two + 1, 20)
        first = loss(3, None, sparse, y)
        all_ones = _model(1, "softmax", binary).predict(x, verbose=0).min()
        by_cell = metric(3, "softmax", categorical, "binary_accuracy", one_hot)
        by_row = metric(3, "softmax", categorical, "accuracy", one_hot)
    rank = attempt(lambda: loss(3, "softmax", categorical, y))
    beyond = attempt(lambda: keras.losses.sparse_categorical_crossentropy(y + 1, np.full((300, 3), 1 / 3)))
    rows = [
        (f"loss exactly {zero}", "categorical loss on one unit", "`binary_crossentropy`"),
        (f"loss below 0 ({float(negative):.0f})", "labels 1 and 2, -1 and 1, or 0 and 255", "labels 0 … K-1"),
        (f"every prediction {all_ones:.1f}", "softmax over one unit", "`sigmoid`"),
        ("a report full of 1.00", "argmax of one column", "`p[:, 0] > t`"),
        ("F1 above 1", "batch F1 recipe, labels `(n,)`", "`F1Score(...)`, `y[:, None]`"),
        (f"first loss {first}, ln K {np.log(3):.2f}", "no activation, `from_logits=False`", "`from_logits=True`"),
        (f"loss stops at {np.log(1 + 2 / np.e):.2f} for K = 3", "softmax twice", "one softmax"),
        ("nan, and no error", "a label beyond K-1, under XLA or on a GPU", "look at `y.max()`"),
        ("evaluate fine, report at chance", "two passes over shuffled data", "`x, y, p` in one loop"),
        ("a log loss of 9 to 36", "hard labels, or columns in another order", "probabilities, sorted"),
        (f"accuracy {by_cell}, by rows {by_row}", "`binary_accuracy` on one-hot", "`'accuracy'`"),
        ("accuracy low, AUC fine", "threshold .5 on logits", "`threshold=0`"),
        (_quoted(rank), "integers in the categorical loss", "`sparse_...`"),
        (_quoted(beyond), "labels from 1, or too few units", "labels 0 … K-1"),
    ]
    return Table(("what you see", "what it is", "what to write"), rows)


def _quoted(said: str) -> str:
    return f"`{said.split(': ', 1)[-1]}`"


def wines() -> tuple[np.ndarray, np.ndarray, list[str]]:
    """True and predicted classes of the wines, told from two of their thirteen measurements, and the names of the classes."""
    from sklearn.linear_model import LogisticRegression

    from . import data

    split = data.wine()
    model = LogisticRegression(solver="newton-cholesky").fit(split.x_train[:, :2], split.y_train)
    return split.y_test, model.predict(split.x_test[:, :2]), split.names
