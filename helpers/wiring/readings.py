"""What a loss reads: which labels, and whether probabilities or logits. Public configuration first, behaviour for the rest."""

from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import losses

_KINDS = {
    "categorical": (losses.CategoricalCrossentropy, losses.CategoricalFocalCrossentropy),
    "sparse": (losses.SparseCategoricalCrossentropy,),
    "binary": (losses.BinaryCrossentropy, losses.BinaryFocalCrossentropy),
    "divergence": (losses.KLDivergence,),
    "hinge": (losses.Hinge, losses.SquaredHinge),
    "categorical hinge": (losses.CategoricalHinge,),
    "regression": (
        losses.MeanSquaredError,
        losses.MeanAbsoluteError,
        losses.MeanSquaredLogarithmicError,
        losses.MeanAbsolutePercentageError,
        losses.Huber,
        losses.LogCosh,
    ),
}  # fmt: skip
_FUNCTIONS = {
    losses.categorical_crossentropy: "categorical",
    losses.categorical_focal_crossentropy: "categorical",
    losses.sparse_categorical_crossentropy: "sparse",
    losses.binary_crossentropy: "binary",
    losses.binary_focal_crossentropy: "binary",
    losses.kl_divergence: "divergence",
    losses.hinge: "hinge",
    losses.squared_hinge: "hinge",
    losses.categorical_hinge: "categorical hinge",
    losses.mean_squared_error: "regression",
    losses.mean_absolute_error: "regression",
    losses.mean_squared_logarithmic_error: "regression",
    losses.mean_absolute_percentage_error: "regression",
    losses.huber: "regression",
    losses.log_cosh: "regression",
}


@dataclass(frozen=True)
class Reading:
    """What a loss reads.

    `kind` is "categorical", "sparse", "binary", "divergence", "hinge", "categorical hinge", "regression" or "unknown";
    `wants` is "probabilities", "logits" or "" (it does not matter, or can't be told).
    """

    kind: str
    wants: str
    name: str
    loss: Any = None
    axis: int = -1
    ignores: int | None = None
    focal: bool = False
    own: bool = False  # written by hand: told from its behaviour

    @property
    def is_cross_entropy(self) -> bool:
        return self.kind in ("categorical", "sparse", "binary", "divergence")

    @property
    def is_single_label(self) -> bool:
        return self.kind in ("categorical", "sparse", "divergence", "categorical hinge")


def read(loss: Any, units: int) -> Reading:
    """What this loss reads, for a head with that many units; a string, a function, or a Loss object."""
    try:
        loss = losses.get(loss)
    except (ValueError, TypeError):
        return Reading("unknown", "", str(loss))
    name = getattr(loss, "name", None) or getattr(loss, "__name__", type(loss).__name__)
    for kind, classes in _KINDS.items():
        if type(loss) in classes:
            config = loss.get_config()
            wants = "logits" if config.get("from_logits") else "probabilities"
            return Reading(
                kind,
                wants if kind in ("categorical", "sparse", "binary", "divergence") else "",
                type(loss).__name__,
                loss,
                config.get("axis", -1) if kind != "binary" else -1,
                config.get("ignore_class"),
                "Focal" in type(loss).__name__,
            )
    if (kind := _kind_of(loss)) is not None:
        wants = "probabilities" if kind in ("categorical", "sparse", "binary", "divergence") else ""
        return Reading(kind, wants, name, loss, focal="focal" in name)
    kind, wants = _behaviour(loss, units)
    return Reading(kind, wants, name, loss, own=True)


def _kind_of(loss: Any) -> str | None:
    try:
        return _FUNCTIONS.get(loss)
    except TypeError:  # not hashable
        return None


def _behaviour(loss: Any, units: int) -> tuple[str, str]:
    """Kind and reading of a loss written by hand: which labels it takes, and where it is smallest."""
    for kind, right, wrong in _trials(max(units, 1)):
        values = [_value(loss, right, prediction) for prediction in (wrong, 20 * (2 * wrong - 1), 1 - wrong)]
        perfect, far, worst = values
        if perfect is None or worst is None or far is None or worst - perfect < 1e-3:
            continue
        shifted = _value(loss, right, 20 * (2 * wrong - 1) + 3)
        if perfect < 1e-2 * max(1, abs(worst)) and far > 50 * max(worst, 1e-3):
            return "regression", ""
        if far < 1e-3 and perfect > 0.05:
            return (kind if units == 1 or shifted is None or abs(shifted - far) < 1e-3 else "binary"), "logits"
        if abs(perfect) < 1e-2 and far <= worst:
            return (kind if kind != "categorical" or not _is_binary(loss, right, wrong) else "binary"), "probabilities"
    return "unknown", ""


def _trials(units: int) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """(kind, labels, the perfect prediction for them as probabilities) in the formats that labels may have."""
    if units == 1:
        label = np.array([[0.0], [1.0], [1.0], [0.0]], "float32")
        return [("binary", label, label)]
    codes = np.arange(4) % units
    rows = np.eye(units, dtype="float32")[codes]
    return [("categorical", rows, rows), ("sparse", codes.astype("int32"), rows), ("sparse", codes[:, None], rows)]


def _is_binary(loss: Any, labels: np.ndarray, rows: np.ndarray) -> bool:
    """Whether cells of absent classes count: then the columns are judged one by one."""
    p = np.where(rows == 1, 0.5, 0.5 / max(1, rows.shape[1] - 1)).astype("float32")
    q = np.where(rows == 1, 0.5, 0.25 / max(1, rows.shape[1] - 1)).astype("float32")
    one, other = _value(loss, labels, p), _value(loss, labels, q)
    halves = -np.log(0.5)
    return one is not None and other is not None and abs(one - halves) > 1e-3 and abs(one - other) > 1e-4


def _value(loss: Any, labels: np.ndarray, predictions: np.ndarray) -> float | None:
    try:
        value = np.asarray(loss(keras.ops.convert_to_tensor(labels), keras.ops.convert_to_tensor(predictions)))
    except Exception:  # noqa: BLE001  (a loss of the user's may raise anything for labels that it does not take)
        return None
    return float(np.mean(value)) if np.isfinite(value).all() else None
