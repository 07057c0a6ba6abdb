"""The four patients of lesson 06: trained classifiers, each with one wire crossed, and experiments on them.

A patient has a twin: another fault, or none, with the same symptoms. `tests/claims/test_lesson_06.py` trains the twins, and
shows that each experiment tells apart what the exercise says it does, and nothing more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from . import data
from .wiring.look import diagnose


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
        return self.model.evaluate(self.x, self.y if y is None else y, verbose=0, return_dict=True)

    def own_loss(self) -> float:
        """The model's own loss, given what predict() returns."""
        return float(self.model.compute_loss(y=self.y, y_pred=self.outputs))


def admit(rows: Any, columns: int, activation: str, loss: Any, *, more=(), epochs=20, metrics=("accuracy",)) -> Patient:
    """A patient with that head and loss, trained on those rows; `more` are layers behind the head."""
    import keras

    keras.utils.set_random_seed(6)
    width = rows.x_train.shape[1]
    head = keras.layers.Dense(columns, activation=activation)
    model = keras.Sequential([keras.Input((width,)), head, *more])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=list(metrics))
    code = (lambda y: y[:, None]) if columns == 1 else (lambda y: np.eye(columns, dtype="float32")[y])
    log = model.fit(rows.x_train, code(rows.y_train), epochs=epochs, verbose=0).history
    return Patient(model, tuple(log["loss"]), rows.x_test, code(rows.y_test))


@cache
def patient(case: str) -> Patient:
    """The patient of that letter, trained once. Raises KeyError for a letter that is none."""
    import keras

    cells, digits = data.breast_cancer(malignant_is=1), data.digits()
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
        "D": lambda seen: (
            f"evaluate says {seen.evaluate()['loss']:.1f}, its loss on predict() says {seen.own_loss():.1f}"
        ),
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


def second_opinion(exercise: str = "suspects") -> None:
    """Prints what diagnose finds in each patient, once the exercise has been tried."""
    from .learner.verbs import record

    outcomes = ("passed", "failed")
    if not any(exercise in record().exercises("check", outcome=outcome) for outcome in outcomes):
        print(f'diagnose opens when check("{exercise}") has judged your first attempt.')
        return
    for case in ("A", "B", "C", "D"):
        seen = patient(case)
        finding = diagnose(seen.model, seen.x, seen.y)[0]
        print(f"{case}  {finding.severity.upper()} {finding.code}\n   {finding.message}\n   fix: {finding.fix}")
