"""Confidence and how often it was right: bins, the calibration error, and the interval of a share."""

from typing import NamedTuple

import numpy as np


class Bin(NamedTuple):
    """Mean confidence and share right of some rows, the number of rows, and of how many different things they tell."""

    sure: float
    share: float
    rows: int
    things: int


def bins(confidence, correct, low: float = 0, width: float = 0.1, things=None) -> list[Bin]:
    """Each bin that has rows, from `low` to 1. A value on an edge belongs to the lower bin.

    `things[i]` is the number of the thing that row i is about; without it each row is about another.
    """
    confidence, correct = np.asarray(confidence, float), np.asarray(correct, float)
    things = np.arange(len(confidence)) if things is None else np.asarray(things)
    edges = np.arange(low, 1 + width / 2, width)
    place = np.searchsorted(edges[1:-1], confidence - 1e-9)
    inside = [place == one for one in np.unique(place)]
    return [
        Bin(float(confidence[i].mean()), float(correct[i].mean()), int(i.sum()), len(np.unique(things[i])))
        for i in inside
    ]


def calibration_error(confidence, correct, low: float = 0) -> float:
    """The expected calibration error over bins of width .1; nan without rows."""
    n = len(confidence)
    gaps = sum(one.rows * abs(one.share - one.sure) for one in bins(confidence, correct, low))
    return gaps / n if n else float("nan")


def tempered(logits, temperature: float) -> np.ndarray:
    """The softmax of the logits divided by a temperature, in each row."""
    scaled = np.asarray(logits) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def wilson(hits: float, n: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval, after Wilson, of a share seen `hits` times in `n`: wide where n is small, never outside 0 to 1."""
    share = hits / n
    middle, half = share + z**2 / (2 * n), z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return (middle - half) / (1 + z**2 / n), (middle + half) / (1 + z**2 / n)
