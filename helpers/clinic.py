"""The wirings of lesson 06, with weights copied from scikit-learn; its four patients, and experiments on them.

A patient is a trained classifier with one wire crossed. It has a twin: another fault, or none, with the same symptoms.
`tests/claims/test_lesson_06.py` trains the twins, and shows that each experiment tells apart what the exercise says it
does, and nothing more.
"""

import contextlib
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np

from . import data
from .wiring.look import diagnose


@cache
def logistic(columns: int) -> Any:
    """scikit-learn's model of the digits, or, for one column, of the cells (class 1 is malignant)."""
    from sklearn.linear_model import LogisticRegression

    rows = rows_for(columns)
    return LogisticRegression(max_iter=500).fit(rows.x_train, rows.y_train)


def rows_for(columns: int) -> Any:
    """The data that a head of that many columns is for: the cells, or the digits."""
    return data.breast_cancer(malignant_is=1) if columns == 1 else data.digits()


@cache
def textures() -> Any:
    """The cells, known by their texture alone: malignant and benign ones overlap."""
    cells = rows_for(1)
    texture = {name: getattr(cells, name)[:, [1]] for name in ("x_train", "x_test")}
    return SimpleNamespace(**texture, y_train=cells.y_train, y_test=cells.y_test)


def encoded(labels: np.ndarray, columns: int) -> np.ndarray:
    """Labels as the losses of this lesson read them: a column of 0 and 1, or one-hot rows."""
    return labels[:, None] if columns == 1 else np.eye(columns, dtype="float32")[labels]


def copied(columns: int, activation: str | None, loss: Any, *more: Any, dtype: str | None = None) -> Any:
    """A compiled model of one head, with scikit-learn's weights instead of training; `more` are layers behind it."""
    import keras

    taught = logistic(columns)
    head = keras.layers.Dense(columns, activation=activation, dtype=dtype)
    with quiet():  # a softmax over one unit warns when it is built
        model = keras.Sequential([keras.Input((taught.coef_.shape[1],)), head, *more])
    model.compile(loss=loss)
    head.set_weights([taught.coef_.T, taught.intercept_])
    return model


@dataclass(frozen=True)
class Look:
    """What a model does on rows that were kept apart, and on their labels.

    `said` is the first sentence of Keras's warning in evaluate, or empty; `reported` the loss that evaluate returns;
    `on_tensors` and `on_arrays` are the model's own loss on model(x) and on what predict returns.
    """

    said: str
    reported: float
    on_tensors: float
    on_arrays: float


def look(model: Any) -> Look:
    """A look at a model made by `copied`."""
    import keras

    columns = model.output_shape[-1]
    x, y = rows_for(columns).x_test, encoded(rows_for(columns).y_test, columns)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        reported = model.evaluate(x, y, verbose=0)
        first = str(said[0].message).strip('"').split(". ")[0] if said else ""
        loss = keras.losses.get(model.loss)
        on_tensors, on_arrays = (np.mean(loss(y, outputs)) for outputs in (model(x), model.predict(x, verbose=0)))
    return Look(first, float(reported), float(on_tensors), float(on_arrays))


def one_epoch(loss: str, labels: np.ndarray, **options: Any) -> str:
    """What one epoch with these labels of the new digits does: its loss, or the error that TensorFlow raises."""
    from tensorflow import errors

    model = copied(10, "softmax", loss)
    model.compile(loss=loss, **options)
    before = model.get_weights()[0]
    try:
        end = model.fit(rows_for(10).x_test, labels, verbose=0).history["loss"][0]
    except errors.InvalidArgumentError as problem:
        return f"LOUD    {re.search(r'Received a label.*?[.]', str(problem))[0]}"
    moved = not np.array_equal(before, model.get_weights()[0])
    return f"silent  loss {abs(end):.1f}, weights {'moved' if moved else 'stayed'}"


@contextlib.contextmanager
def quiet():
    """The block's warnings are dropped: they are what the learner is to find out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@dataclass(frozen=True)
class Patient:
    """A trained model, the loss of each epoch, and rows it was not trained on with their labels as its loss wants them."""

    model: Any
    losses: tuple[float, ...]
    x: np.ndarray
    y: np.ndarray

    @property
    def outputs(self) -> np.ndarray:
        return self.model.predict(self.x, verbose=0)

    def evaluate(self, y: np.ndarray | None = None) -> dict[str, float]:
        """Loss and metrics on the rows, with their labels or with others."""
        with quiet():
            return self.model.evaluate(self.x, self.y if y is None else y, verbose=0, return_dict=True)

    def own_loss(self) -> float:
        """The model's own loss, given what predict() returns."""
        with quiet():
            return float(self.model.compute_loss(y=self.y, y_pred=self.outputs))


def admit(
    rows: Any, columns: int, activation: str, loss: Any, *, more=(), epochs=20, rate=0.01, metrics=("accuracy",)
) -> Patient:
    """A patient with that head and loss, trained on those rows; `more` are layers behind the head."""
    import keras

    keras.utils.set_random_seed(6)
    head = keras.layers.Dense(columns, activation=activation)
    with quiet():
        model = keras.Sequential([keras.Input((rows.x_train.shape[1],)), head, *more])
        model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss, metrics=list(metrics))
        log = model.fit(rows.x_train, encoded(rows.y_train, columns), epochs=epochs, verbose=0).history
    return Patient(model, tuple(log["loss"]), rows.x_test, encoded(rows.y_test, columns))


@cache
def patient(case: str) -> Patient:
    """The patient of that letter, trained once. Raises KeyError for a letter that is none."""
    import keras

    cells, digits = rows_for(1), rows_for(10)
    twice = keras.losses.CategoricalCrossentropy(from_logits=True)
    return {
        "A": lambda: admit(cells, 1, "softmax", "binary_crossentropy"),
        "B": lambda: admit(cells, 1, "sigmoid", "categorical_crossentropy"),
        "C": lambda: admit(digits, 10, "softmax", twice, more=[keras.layers.Reshape((10,))]),
        "D": lambda: admit(digits, 10, "sigmoid", "categorical_crossentropy"),
    }[case]()


def symptoms() -> None:
    """Prints what is known about each patient before any experiment."""
    told = {
        "A": lambda seen: f"accuracy {seen.evaluate()['accuracy']:.2f}, which is the share of class 1",
        "B": lambda seen: "the loss is the same in every epoch",
        "C": lambda seen: f"accuracy {seen.evaluate()['accuracy']:.2f}",
        "D": lambda seen: "evaluate and its own loss on predict() disagree",
    }
    for case, tell in told.items():
        seen = patient(case)
        classes = max(2, seen.y.shape[1])
        print(f"{case}  {classes:2} classes  loss {seen.losses[0]:.1f} -> {seen.losses[-1]:.1f}   {tell(seen)}")


def distinct(seen: Patient) -> str:
    """Whether all rows get the same output."""
    alike = np.ptp(seen.outputs[:, 0]) < 1e-6
    return "predict() gives every row the same output" if alike else "predict() gives many different outputs"


def shuffle(seen: Patient) -> str:
    """The loss with the true labels, and with the same labels in random order."""
    mixed = np.random.default_rng(6).permutation(seen.y)
    return (
        f"loss with the labels {seen.evaluate()['loss']:.1f}, with shuffled labels {seen.evaluate(mixed)['loss']:.1f}"
    )


def own_loss(seen: Patient) -> str:
    """The loss that evaluate reports, beside the model's own loss on what predict returns."""
    return f"evaluate says {seen.evaluate()['loss']:.1f}, its own loss on predict() says {seen.own_loss():.1f}"


def perfect(seen: Patient) -> str:
    """What the loss charges for outputs that give the truth .99."""
    others = 0.01 / max(1, seen.y.shape[1] - 1)
    outputs = np.where(seen.y == 1, 0.99, others).astype("float32")
    with quiet():
        cost = float(seen.model.compute_loss(y=seen.y, y_pred=outputs))
    return f"outputs that give the truth .99 would cost {cost:.1f}"


def sums(seen: Patient) -> str:
    """From where to where the sums of the output's rows go."""
    if seen.y.shape[1] == 1:
        return "one column: there is nothing to add up"
    total = seen.outputs.sum(axis=1)
    return f"rows of predict() sum to {total.min():.1f} ... {total.max():.1f}"


EXPERIMENTS: dict[str, Callable[[Patient], str]] = {
    run.__name__: run for run in (distinct, shuffle, own_loss, perfect, sums)
}


def experiment(case: str, name: str) -> None:
    """Prints what comes out when that experiment is done on that patient."""
    if case not in ("A", "B", "C", "D") or name not in EXPERIMENTS:
        print(f"Cases: A, B, C, D. Experiments: {', '.join(EXPERIMENTS)}.")
        return
    print(f"{case}, {name}: {EXPERIMENTS[name](patient(case))}")


def second_opinion(culprits: Any) -> None:
    """Prints what diagnose finds in each patient whose cause was named: the reader speaks first, then the tool."""
    named = culprits if isinstance(culprits, dict) else {}
    for case in ("A", "B", "C", "D"):
        if not named.get(case):
            print(f"{case}  Name a cause first.")
            continue
        seen = patient(case)
        finding = diagnose(seen.model, seen.x, seen.y)[0]
        print(f"{case}  {finding.severity.upper()} {finding.code}\n   {finding.message}\n   fix: {finding.fix}")
