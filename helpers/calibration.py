"""Confidence and how often it was right: bins, the calibration error, and the interval of a share."""

import numpy as np


def bins(confidence, correct, low: float = 0, width: float = 0.1) -> list[tuple[float, float, int]]:
    """(mean confidence, share right, number) of each bin that has rows, from `low` to 1.

    A value on an edge belongs to the lower bin.
    """
    confidence, correct = np.asarray(confidence, float), np.asarray(correct, float)
    edges = np.arange(low, 1 + width / 2, width)
    place = np.searchsorted(edges[1:-1], confidence - 1e-9)
    rows = (place == one for one in np.unique(place))
    return [(float(confidence[row].mean()), float(correct[row].mean()), int(row.sum())) for row in rows]


def calibration_error(confidence, correct, low: float = 0) -> float:
    """The expected calibration error over bins of width .1; nan without rows."""
    n = len(confidence)
    return sum(m * abs(share - sure) for sure, share, m in bins(confidence, correct, low)) / n if n else float("nan")


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
