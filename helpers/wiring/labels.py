"""What labels are: told from their values and shape."""

from dataclasses import dataclass
from typing import Any

import numpy as np

MOST = 200_000


@dataclass(frozen=True)
class Labels:
    """One array of labels.

    `kind` is "strings", "classes" (whole numbers without a class axis), "one-hot", "multi-hot", "soft" (rows that sum to 1),
    "real" or "unknown"; `values` are the distinct values of classes, and the finite ones of real labels.
    """

    array: np.ndarray
    kind: str
    values: tuple[float, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        return self.array.shape

    @property
    def low(self) -> float:
        return self.values[0]

    @property
    def high(self) -> float:
        return self.values[-1]

    @property
    def has_class_axis(self) -> bool:
        return self.kind in ("one-hot", "multi-hot", "soft")


def read(y: Any, axis: int = -1) -> Labels:
    """The labels in y; `axis` is that of the classes where there is one."""
    array = np.asarray(y)
    if array.dtype.kind in "USO":
        return Labels(array, "strings" if _holds_text(array) else "unknown")
    if array.dtype.kind not in "biuf" or array.size == 0:
        return Labels(array, "unknown")
    array = array.astype(float) if array.dtype.kind in "fb" else array
    whole = bool(np.all(array == np.floor(array))) if np.isfinite(array).all() else False
    if array.ndim > 1 and array.shape[axis] > 1:
        sums = array.sum(axis=axis)
        binary = bool(np.isin(array, (0, 1)).all())
        if binary:
            return Labels(array, "one-hot" if (sums == 1).all() else "multi-hot")
        if array.min() >= 0 and np.allclose(sums, 1, atol=1e-3):
            return Labels(array, "soft")
    if whole:
        return Labels(array, "classes", tuple(float(value) for value in np.unique(array)[:MOST]))
    return Labels(array, "real", tuple(float(value) for value in np.unique(array[np.isfinite(array)])[:MOST]))


def _holds_text(array: np.ndarray) -> bool:
    return array.dtype.kind in "US" or any(isinstance(item, (str, bytes)) for item in array.reshape(-1)[:100])
