# %% correct: masks in a loop
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            gap = abs(confidence[inside].mean() - correct[inside].mean())
            total += inside.mean() * gap
    return total


# %% correct: np.digitize, right edges
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    gaps = [
        (index == b).sum() * abs(np.mean(confidence[index == b]) - np.mean(correct[index == b]))
        for b in np.unique(index)
    ]
    return float(sum(gaps) / len(confidence))


# %% correct: np.bincount of the differences
def expected_calibration_error(confidence, correct, bins):
    index = np.ceil(np.round(np.asarray(confidence) * bins, 9)).astype(int)
    sums = np.bincount(index, weights=np.asarray(confidence) - np.asarray(correct))
    return np.abs(sums).sum() / len(index)


# %% correct: plain ceil
def expected_calibration_error(confidence, correct, bins):
    index = np.ceil(confidence * bins).astype(int) - 1
    n = len(confidence)
    ece = 0
    for b in range(bins):
        mine = index == b
        if mine.sum() > 0:
            ece += mine.sum() / n * np.abs(confidence[mine].mean() - correct[mine].mean())
    return ece


# %% correct: pure Python, lists in a dict
from collections import defaultdict
from math import fsum


def expected_calibration_error(confidence, correct, bins):
    groups = defaultdict(list)
    for c, right in zip(confidence, correct):
        k = 0
        while c > (k + 1) / bins and k < bins - 1:
            k += 1
        groups[k].append((float(c), int(right)))
    total = 0
    for pairs in groups.values():
        mean = fsum(c for c, _ in pairs) / len(pairs)
        share = sum(r for _, r in pairs) / len(pairs)
        total += len(pairs) * abs(mean - share)
    return total / len(confidence)


# %% correct: np.searchsorted, np.add.at
def expected_calibration_error(confidence, correct, bins):
    upper = np.arange(1, bins + 1) / bins
    index = np.searchsorted(upper, confidence, side="left")
    sums = np.zeros(bins + 1)
    np.add.at(sums, index, np.array(confidence, float) - np.array(correct, float))
    return np.mean(np.abs(sums)) * (bins + 1) / len(confidence)


# %% correct: histograms of the mirrored confidences
def expected_calibration_error(confidence, correct, bins):
    edges = -np.linspace(0, 1, bins + 1)[::-1]
    rows, _ = np.histogram(-confidence, edges)
    sure, _ = np.histogram(-confidence, edges, weights=np.array(confidence, float))
    right, _ = np.histogram(-confidence, edges, weights=np.array(correct, float))
    used = rows > 0
    gaps = np.abs(sure[used] / rows[used] - right[used] / rows[used])
    return np.average(gaps, weights=rows[used])


# %% correct: Keras ops, a tensor
import keras


def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1)[1:], right=True)
    difference = keras.ops.convert_to_tensor(np.asarray(confidence, float) - np.asarray(correct, float))
    table = keras.ops.convert_to_tensor(np.eye(bins + 1)[index])
    sums = keras.ops.matmul(keras.ops.cast(difference[None, :], "float64"), keras.ops.cast(table, "float64"))
    return keras.ops.sum(keras.ops.abs(sums)) / len(confidence)


# %% correct: a class with __call__, a table of rows and bins
class Error:
    def __init__(self, order=1):
        self.order = order

    def __call__(self, confidence, correct, bins):
        c = np.array(confidence, dtype="float64").reshape(-1, 1)
        r = np.array(correct).astype("float64").reshape(-1, 1)
        high = np.linspace(0, 1, bins + 1)[1:]
        low = np.r_[0, high[:-1]]
        inside = (c > low) & (c <= high)
        n = inside.sum(axis=0)
        safe = np.maximum(n, 1)
        gap = np.abs((inside * c).sum(axis=0) / safe - (inside * r).sum(axis=0) / safe)
        return (gap**self.order * n / n.sum()).sum()


expected_calibration_error = Error()


# %% correct: functools.partial, nanmean, np.float32
import warnings
from functools import partial


def error(confidence, correct, bins, round_to):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gaps, shares = [], []
        for b in range(bins):
            mine = np.logical_and(confidence > b / bins, confidence <= (b + 1) / bins)
            gaps.append(np.mean(confidence[mine]) - np.mean(correct[mine]))
            shares.append(np.count_nonzero(mine) / confidence.size)
    return round_to(np.nansum(np.abs(gaps) * np.array(shares)))


expected_calibration_error = partial(error, round_to=np.float32)


# %% correct: sorted, cut at the edges
def expected_calibration_error(confidence, correct, bins):
    order = np.argsort(confidence)
    c, r = np.asarray(confidence)[order], np.asarray(correct)[order]
    cuts = np.searchsorted(c, np.linspace(0, 1, bins + 1)[1:-1], side="right")
    parts = zip(np.split(c, cuts), np.split(r, cuts))
    return sum(len(a) / len(c) * abs(a.mean() - b.mean()) for a, b in parts if len(a))


# %% misconception unweighted: mean of the gaps
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return np.mean(
        [abs(confidence[index == b].mean() - correct[index == b].mean()) for b in np.unique(index)]
    )


# %% misconception unweighted: a loop with masks
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total, used = 0.0, 0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += abs(confidence[inside].mean() - correct[inside].mean())
            used += 1
    return total / used


# %% misconception left_edge: np.digitize
def expected_calibration_error(confidence, correct, bins):
    index = np.minimum(np.digitize(confidence, np.linspace(0, 1, bins + 1)), bins)
    total = 0.0
    for b in range(1, bins + 1):
        mine = index == b
        if mine.any():
            total += mine.mean() * abs(confidence[mine].mean() - correct[mine].mean())
    return total


# %% misconception left_edge: masks
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    edges[-1] = 1.1
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence >= low) & (confidence < high)
        if inside.sum():
            total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% misconception empty: mean of nothing
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% misconception empty: division by zero rows
def expected_calibration_error(confidence, correct, bins):
    upper = np.linspace(0, 1, bins + 1)[1:]
    index = np.searchsorted(upper, confidence)
    rows = np.bincount(index, minlength=bins)
    sure = np.bincount(index, weights=confidence, minlength=bins) / rows
    right = np.bincount(index, weights=correct, minlength=bins) / rows
    return np.sum(rows / len(confidence) * np.abs(sure - right))


# %% misconception empty: pure Python, raises
def expected_calibration_error(confidence, correct, bins):
    total = 0
    for b in range(bins):
        pairs = [(c, r) for c, r in zip(confidence, correct) if b / bins < c <= (b + 1) / bins]
        mean = sum(float(c) for c, _ in pairs) / len(pairs)
        share = sum(int(r) for _, r in pairs) / len(pairs)
        total += len(pairs) / len(confidence) * abs(mean - share)
    return total


# %% misconception signed: no abs
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * (confidence[inside].mean() - correct[inside].mean())
    return total


# %% misconception signed: np.average
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    found, rows = np.unique(index, return_counts=True)
    gaps = [confidence[index == b].mean() - correct[index == b].mean() for b in found]
    return np.average(gaps, weights=rows)


# %% misconception one_bin: two means
def expected_calibration_error(confidence, correct, bins):
    return abs(np.mean(confidence) - np.mean(correct))


# %% misconception one_bin: sums
def expected_calibration_error(confidence, correct, bins):
    n = len(confidence)
    return abs(sum(float(c) for c in confidence) / n - sum(int(r) for r in correct) / n)


# %% misconception each_row: NumPy
def expected_calibration_error(confidence, correct, bins):
    return np.abs(confidence - correct).mean()


# %% misconception each_row: in bins, for nothing
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    total = 0.0
    for b in np.unique(index):
        mine = index == b
        total += mine.mean() * np.mean(np.abs(confidence[mine] - correct[mine]))
    return total


# %% misconception largest: max of a list
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return max(
        abs(confidence[index == b].mean() - correct[index == b].mean()) for b in np.unique(index)
    )


# %% misconception largest: a loop
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    worst = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            worst = max(worst, abs(confidence[inside].mean() - correct[inside].mean()))
    return worst


# %% misconception midpoint: masks
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs((low + high) / 2 - correct[inside].mean())
    return total


# %% misconception midpoint: np.digitize
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return sum(
        np.mean(index == b) * abs((b - 0.5) / bins - correct[index == b].mean())
        for b in np.unique(index)
    )


# %% misconception squared: masks
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * (confidence[inside].mean() - correct[inside].mean()) ** 2
    return total


# %% misconception squared: np.average
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    found, rows = np.unique(index, return_counts=True)
    gaps = np.array([confidence[index == b].mean() - correct[index == b].mean() for b in found])
    return np.average(np.square(gaps), weights=rows)


# %% misconception total: not divided by n
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.sum() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% misconception total: sums in bins
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return np.abs(np.bincount(index, weights=confidence - correct)).sum()


# %% wrong: sum of the gaps
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return sum(
        abs(confidence[index == b].mean() - correct[index == b].mean()) for b in np.unique(index)
    )


# %% wrong (names unweighted): divided by all bins, the empty ones too
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    gaps = [abs(confidence[index == b].mean() - correct[index == b].mean()) for b in np.unique(index)]
    return sum(gaps) / bins


# %% wrong: always ten bins
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, 11), right=True)
    return np.abs(np.bincount(index, weights=confidence - correct)).sum() / len(confidence)


# %% wrong: one edge too few
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% wrong: bins from the smallest confidence to the largest
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(confidence.min(), confidence.max(), bins + 1)[1:-1]
    index = np.digitize(confidence, edges, right=True)
    return np.abs(np.bincount(index, weights=confidence - correct)).sum() / len(confidence)


# %% wrong: bins of equally many rows
def expected_calibration_error(confidence, correct, bins):
    total = 0.0
    for part in np.array_split(np.argsort(confidence), bins):
        if len(part):
            gap = abs(confidence[part].mean() - correct[part].mean())
            total += len(part) / len(confidence) * gap
    return total


# %% wrong (names squared): root of the mean square
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    found, rows = np.unique(index, return_counts=True)
    gaps = np.array([confidence[index == b].mean() - correct[index == b].mean() for b in found])
    return np.sqrt(np.average(gaps**2, weights=rows))


# %% wrong: open on both sides, edges lost
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence < high)
        if inside.any():
            total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% wrong: closed on both sides, edges twice
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence >= low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return total


# %% wrong: the gap of each bin
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return [abs(confidence[index == b].mean() - correct[index == b].mean()) for b in np.unique(index)]


# %% wrong: returns inside the loop
def expected_calibration_error(confidence, correct, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
            return total


# %% wrong: the Brier score
def expected_calibration_error(confidence, correct, bins):
    return np.mean((confidence - correct) ** 2)


# %% wrong: sorts the arrays of the caller
def expected_calibration_error(confidence, correct, bins):
    order = np.argsort(confidence)
    correct[:] = correct[order]
    confidence[:] = confidence[order]
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return np.abs(np.bincount(index, weights=confidence - correct)).sum() / len(confidence)


# %% wrong: counts 1s with `is True`
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    right = np.array([1.0 if r is True else 0.0 for r in correct])
    return np.abs(np.bincount(index, weights=confidence - right)).sum() / len(confidence)


# %% wrong: text
def expected_calibration_error(confidence, correct, bins):
    index = np.digitize(confidence, np.linspace(0, 1, bins + 1), right=True)
    return f"{np.abs(np.bincount(index, weights=confidence - correct)).sum() / len(confidence):.3f}"
