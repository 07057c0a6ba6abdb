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
        losses.CosineSimilarity,
        losses.Poisson,
    ),
    "overlap": (losses.Dice, losses.Tversky),
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
    losses.cosine_similarity: "regression",
    losses.poisson: "regression",
    losses.dice: "overlap",
    losses.tversky: "overlap",
}
_SCALED = ("categorical", "sparse", "binary", "divergence", "overlap")  # those for which probabilities or logits matter


@dataclass(frozen=True)
class Reading:
    """What a loss reads.

    `kind` is "categorical", "sparse", "binary", "divergence", "hinge", "categorical hinge", "regression", "overlap" (Dice
    and its like) or "unknown"; `wants` is "probabilities", "logits" or "" (it does not matter, or can't be told).
    """

    kind: str
    wants: str
    name: str
    loss: Any = None
    axis: int = -1
    ignores: int | None = None
    own: bool = False  # written by hand: told from its behaviour

    @property
    def is_cross_entropy(self) -> bool:
        return self.kind in ("categorical", "sparse", "binary", "divergence")

    @property
    def is_single_label(self) -> bool:
        return self.kind in ("categorical", "sparse", "divergence", "categorical hinge")


def read(loss: Any, units: int, rank: int = 2) -> Reading:
    """What this loss reads, for an output with that many units and axes; a string, a function, or a Loss object."""
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
                wants if kind in _SCALED else "",
                type(loss).__name__,
                loss,
                config.get("axis", -1) if kind in ("categorical", "sparse") else -1,
                config.get("ignore_class"),
            )
    if (kind := _kind_of(loss)) is not None:
        wants = "probabilities" if kind in _SCALED else ""
        return Reading(kind, wants, name, loss)
    if "keras" in (type(loss).__module__.split(".")[0], str(getattr(loss, "__module__", "")).split(".")[0]):
        return Reading("unknown", "", name, loss)  # one of Keras's other losses: for segmentation, ranking, ...
    called = _as_keras_calls(loss)
    kind, wants = _behaviour(called, units, rank)
    return Reading(kind, wants, name, called, own=True)


def _as_keras_calls(loss: Any) -> Any:
    """A plain function as Keras calls it: labels of shape (n,) are brought to (n, 1) beside such outputs."""
    if isinstance(loss, losses.Loss):
        return loss

    def call(labels: Any, predictions: Any) -> Any:
        shape, other = np.shape(labels), np.shape(predictions)
        if len(other) == len(shape) + 1 and other[-1] == 1:
            labels = keras.ops.expand_dims(labels, -1)
        elif len(shape) == len(other) + 1 and shape[-1] == 1:
            labels = keras.ops.squeeze(labels, -1)
        return loss(labels, predictions)

    return call


def _kind_of(loss: Any) -> str | None:
    try:
        return _FUNCTIONS.get(loss)
    except TypeError:  # not hashable
        return None


def _behaviour(loss: Any, units: int, rank: int) -> tuple[str, str]:
    """Kind and reading of a loss written by hand: a cross-entropy, a squared error or an overlap; else it is unknown.

    The first two are judged row by row, smallest for the truth, and without bound for what is surely wrong.
    """
    for kind, labels, rows in _trials(max(units, 1), rank):
        if kind != "sparse" and _is_overlap(loss, labels, rows):
            return "overlap", "probabilities"
        soft = 0.05 + 0.9 * rows if units == 1 else 0.05 / units + 0.95 * rows
        truth, halfway, logits = _value(loss, labels, rows), _value(loss, labels, soft), 8 * (2 * rows - 1)
        right, wrong, far = (
            _value(loss, labels, logits),
            _value(loss, labels, -logits),
            _value(loss, labels, 5 * logits),
        )
        reversed_ = _value(loss, labels, np.roll(rows, 1, axis=-1) if units > 1 else 1 - rows)
        if None in (truth, halfway, right, wrong, far, reversed_) or not _is_additive(loss, labels, soft):
            continue
        if truth < 1e-6 and right > 5 * reversed_ and far > 5 * right:
            return "regression", ""
        if right < 1e-2 and wrong > 7 and truth > 0.03:  # a sure logit costs nothing, a wrong one its size
            shifted, mild = _value(loss, labels, 2 * rows + 3), _value(loss, labels, 2 * rows)
            return (kind if units == 1 or abs(shifted - mild) < 1e-3 else "binary"), "logits"
        if truth < 1e-2 and halfway > truth and reversed_ > 7:  # -ln of what was clipped
            return ("binary" if kind == "categorical" and _is_binary(loss, labels, rows) else kind), "probabilities"
    return "unknown", ""


def _is_additive(loss: Any, labels: np.ndarray, predictions: np.ndarray) -> bool:
    """Whether the loss of a batch is the mean over its rows: a loss that compares rows with one another is not."""
    whole = _value(loss, labels, predictions)
    rows = [_value(loss, labels[i : i + 1], predictions[i : i + 1]) for i in range(len(labels))]
    return None not in (whole, *rows) and bool(np.isclose(whole, np.mean(rows), rtol=1e-3, atol=1e-4))


def _is_overlap(loss: Any, labels: np.ndarray, rows: np.ndarray) -> bool:
    """Whether the truth costs least among probabilities, and numbers beyond 1 cost less than the truth.

    That is how Dice and its like behave, for they divide by what was predicted. Linear scores, as of a critic, do so, too;
    they are none.
    """
    zeros, scores = np.zeros_like(rows), 2 * rows - 1
    truth, nothing, large = _value(loss, labels, rows), _value(loss, labels, zeros), _value(loss, labels, 5 * rows)
    others = [_value(loss, labels, other) for other in (zeros + 1, zeros + 0.5, 1 - rows, 8 * scores, 40 * scores)]
    if None in (truth, nothing, large, *others):
        return False
    best = truth < min(nothing, *others[:3]) - 1e-3 and min(abs(truth), abs(truth + 1)) < 1e-2
    linear = np.isclose(large - nothing, 5 * (truth - nothing), rtol=1e-2)
    return bool(best and large < truth - 1e-3 and not linear and abs(others[3] - others[4]) > 1e-3)


def _trials(units: int, rank: int) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """(kind, labels, the perfect prediction for them as probabilities) in the formats that labels may have.

    With the axes of the output first, then as plain rows.
    """
    found = []
    for inner in dict.fromkeys([(2,) * max(0, rank - 2), ()]):
        shape, n = (4, *inner), 4 * 2 ** len(inner)
        if units == 1:
            label = np.resize(np.array([0, 1, 1, 0], "float32"), (*shape, 1))
            found.append(("binary", label, label))
            continue
        codes = np.arange(n).reshape(shape) % units
        rows = np.eye(units, dtype="float32")[codes]
        found += [("categorical", rows, rows), ("sparse", codes, rows), ("sparse", codes[..., None], rows)]
        if units > 2:  # for losses that pass over class 0, as over padding
            codes = 1 + codes % (units - 1)
            found.append(("sparse", codes, np.eye(units, dtype="float32")[codes]))
    return found


def _is_binary(loss: Any, labels: np.ndarray, rows: np.ndarray) -> bool:
    """Whether cells of absent classes count: then the columns are judged one by one."""
    p = np.where(rows == 1, 0.5, 0.5 / max(1, rows.shape[-1] - 1)).astype("float32")
    q = np.where(rows == 1, 0.5, 0.25 / max(1, rows.shape[-1] - 1)).astype("float32")
    one, other = _value(loss, labels, p), _value(loss, labels, q)
    halves = -np.log(0.5)
    return one is not None and other is not None and abs(one - halves) > 1e-3 and abs(one - other) > 1e-4


def _value(loss: Any, labels: np.ndarray, predictions: np.ndarray) -> float | None:
    try:  # Keras hands all labels over as floats
        both = [keras.ops.convert_to_tensor(np.asarray(array, "float32")) for array in (labels, predictions)]
        value = np.asarray(loss(*both))
    except Exception:  # noqa: BLE001  (a loss of the user's may raise anything for labels that it does not take)
        return None
    return float(np.mean(value)) if np.isfinite(value).all() else None
