"""What a model's output is, told from how it behaves when the weights are shaken: never from names of layers."""

from dataclasses import dataclass

import numpy as np

# Factors for the weights. A softmax stays a distribution under all of them; a linear head leaves every range.
SHAKES = (-3.0, 12.0, -12.0, 40.0)
E = float(np.e)


@dataclass(frozen=True)
class Head:
    """One output of a model.

    `kind` is "softmax", "sigmoid", "tanh", "relu", "linear" or "unknown" (it could not be shaken); `axis` is the axis over
    which a softmax sums to 1; `units` is the length of the class axis, the last one; `twice` tells that a softmax or
    sigmoid was fed with numbers that were probabilities already.
    """

    shape: tuple[int, ...]
    kind: str
    axis: int | tuple[int, ...] = -1
    twice: bool = False
    low: float = 0.0
    high: float = 0.0
    sums: tuple[float, float] = (1.0, 1.0)  # the smallest and the largest sum of a row, as the model stands

    @property
    def units(self) -> int:
        return self.shape[-1] if len(self.shape) > 1 else 1

    @property
    def is_bounded(self) -> bool:
        return self.kind in ("softmax", "sigmoid")


def read(outputs: list[np.ndarray]) -> Head:
    """The head that gives these outputs: the first of the model as it stands, the others of its shaken twins."""
    first = outputs[0]
    shape = first.shape
    rows = first.reshape(len(first), -1) if first.ndim == 1 else first
    facts = {
        "low": float(np.nanmin(first)),
        "high": float(np.nanmax(first)),
        "sums": (float(np.nanmin(rows.sum(axis=-1))), float(np.nanmax(rows.sum(axis=-1)))),
    }
    finite = [output for output in outputs if np.isfinite(output).all()]
    if not finite:
        return Head(shape, "unknown", **facts)
    low, high = min(map(np.min, finite)), max(map(np.max, finite))
    if low >= -1e-4 and high <= 1 + 1e-2:
        for axis in _class_axes(first):
            if all(np.allclose(output.sum(axis=axis), 1, atol=2e-2) for output in finite):
                return Head(shape, "softmax", axis, _fed_with_probabilities(finite, axis), **facts)
        if all(np.ptp(output) < 1e-7 for output in finite) and len(finite) > 2:
            return Head(shape, "unknown", **facts)
        squeezed = low >= 0.5 - 1e-3 and high <= 1 / (1 + 1 / E) + 1e-3
        return Head(shape, "sigmoid", twice=squeezed, **facts)
    if low >= -1 - 1e-3 and high <= 1 + 1e-3:
        return Head(shape, "tanh", **facts)
    return Head(shape, "relu" if low >= 0 else "linear", **facts)


def _class_axes(output: np.ndarray) -> list[int | tuple[int, ...]]:
    """The axes over which a softmax may run: the last one first, then those between, the rows at the end."""
    if output.ndim == 1:
        return []
    between = list(range(1, output.ndim - 1))
    whole = [tuple(between)] if len(between) > 1 else []
    return [-1, *between, *whole, *([0] if len(output) > 1 else [])]


def _fed_with_probabilities(outputs: list[np.ndarray], axis: int | tuple[int, ...]) -> bool:
    """Whether no probability ever exceeds e times another one: then what went into the softmax lay within [0, 1]."""
    if not isinstance(axis, int) or outputs[0].shape[axis] < 2 or len(outputs) < 3:
        return False
    ratios = [np.max(output.max(axis=axis) / np.maximum(output.min(axis=axis), 1e-30)) for output in outputs]
    return 1.02 < max(ratios) <= E * 1.01
