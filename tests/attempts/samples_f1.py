# %% correct: np.where with a mended divisor
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% correct: a loop over the rows
def samples_f1(y, said):
    total = 0.0
    for true_row, said_row in zip(y, said):
        hits = sum(1 for t, s in zip(true_row, said_row) if t == 1 and s == 1)
        both = sum(true_row) + sum(said_row)
        total += 1.0 if both == 0 else 2 * hits / both
    return total / len(y)


# %% correct: scikit-learn row by row
from sklearn.metrics import f1_score


def samples_f1(y, said):
    rows = [f1_score(t, s, average="binary", pos_label=1, zero_division=1.0) for t, s in zip(y, said)]
    return float(np.mean(rows))


# %% correct: np.divide with out and where
def samples_f1(y, said):
    hits = np.logical_and(y, said).sum(axis=1)
    both = np.sum(y, axis=1) + np.sum(said, axis=1)
    f1 = np.divide(2.0 * hits, both, out=np.ones(len(both)), where=both > 0)
    return np.mean(f1)


# %% correct: sets of places
def samples_f1(y, said):
    values = []
    for t, s in zip(y, said):
        true, call = set(np.flatnonzero(t)), set(np.flatnonzero(s))
        if not true and not call:
            values.append(1)
        else:
            values.append(2 * len(true & call) / (len(true) + len(call)))
    return sum(values) / len(values)


# %% correct: nan replaced
def samples_f1(y, said):
    with np.errstate(divide="ignore", invalid="ignore"):
        f1 = 2 * (y & said).sum(1) / (y.sum(1) + said.sum(1))
    return np.nan_to_num(f1, nan=1.0).mean()


# %% correct: Keras ops, a tensor
import keras


def samples_f1(y, said):
    y, said = keras.ops.cast(y, "float32"), keras.ops.cast(said, "float32")
    hits = keras.ops.sum(y * said, axis=-1)
    both = keras.ops.sum(y, axis=-1) + keras.ops.sum(said, axis=-1)
    return keras.ops.mean(keras.ops.where(both > 0, 2 * hits / keras.ops.maximum(both, 1.0), 1.0))


# %% correct: precision and recall of each row
def samples_f1(y, said):
    f1 = []
    for t, s in zip(y, said):
        if t.sum() == 0 and s.sum() == 0:
            f1.append(1.0)
            continue
        hits = (t * s).sum()
        if hits == 0:
            f1.append(0.0)
            continue
        precision, recall = hits / s.sum(), hits / t.sum()
        f1.append(2 * precision * recall / (precision + recall))
    return np.array(f1).mean()


# %% correct: a lambda and fmean
from statistics import fmean

samples_f1 = lambda y, said: fmean(
    2 * int(t @ s) / int(t.sum() + s.sum()) if (t | s).any() else 1 for t, s in zip(y, said)
)


# %% correct: a class with __call__
class SamplesF1:
    def __init__(self, empty=1.0):
        self.empty = empty

    def row(self, t, s):
        size = int(t.sum()) + int(s.sum())
        return self.empty if size == 0 else 2.0 * int(np.dot(t, s)) / size

    def __call__(self, y, said):
        return np.float32(np.mean([self.row(t, s) for t, s in zip(y, said)]))


samples_f1 = SamplesF1()


# %% correct: functools.partial, einsum
from functools import partial


def f1_of_rows(empty, y, said):
    hits = np.einsum("ij,ij->i", y, said)
    both = (y + said).sum(axis=1)
    out = np.full(len(y), float(empty))
    rows = both != 0
    out[rows] = 2 * hits[rows] / both[rows]
    return out.mean()


samples_f1 = partial(f1_of_rows, 1)


# %% correct: hits, false alarms and misses
def samples_f1(y, said):
    tp = ((y == 1) & (said == 1)).sum(axis=1)
    fp = ((y == 0) & (said == 1)).sum(axis=1)
    fn = ((y == 1) & (said == 0)).sum(axis=1)
    empty = (tp + fp + fn) == 0
    return float(((2 * tp + empty) / (2 * tp + fp + fn + empty)).mean())


# %% correct: copies, checks and a fraction
from fractions import Fraction


def samples_f1(y, said):
    y = np.array(y).astype(int)
    said = np.array(said).astype(int)
    if y.shape != said.shape:
        raise ValueError("shapes differ")
    total = Fraction(0)
    for i in range(y.shape[0]):
        hits = both = 0
        for j in range(y.shape[1]):
            hits += int(y[i, j]) * int(said[i, j])
            both += int(y[i, j]) + int(said[i, j])
        total += Fraction(2 * hits, both) if both else 1
    return float(total / y.shape[0])


# %% correct: an array without axes
def samples_f1(y, said):
    f1 = []
    for i in range(len(y)):
        try:
            f1.append(2 * int(sum(y[i] * said[i])) / int(sum(y[i]) + sum(said[i])))
        except ZeroDivisionError:
            f1.append(1)
    return np.array(np.average(f1))


# %% correct: scikit-learn, samples
from sklearn.metrics import f1_score


def samples_f1(y, said):
    return f1_score(y, said, average="samples", zero_division=1)


# %% misconception macro: scikit-learn
from sklearn.metrics import f1_score


def samples_f1(y, said):
    return f1_score(y, said, average="macro", zero_division=0)


# %% misconception macro: axis 0
def samples_f1(y, said):
    hits = (y * said).sum(axis=0)
    both = y.sum(axis=0) + said.sum(axis=0)
    return np.where(both == 0, 0.0, 2 * hits / np.maximum(both, 1)).mean()


# %% misconception macro: axis 0, a column without any 1 counts 1
def samples_f1(y, said):
    hits = (y * said).sum(axis=0)
    both = y.sum(axis=0) + said.sum(axis=0)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% misconception micro: scikit-learn
from sklearn.metrics import f1_score


def samples_f1(y, said):
    return f1_score(y.ravel(), said.ravel(), zero_division=1.0)


# %% misconception micro: all cells
def samples_f1(y, said):
    both = y.sum() + said.sum()
    return 2 * (y * said).sum() / both if both else 1.0


# %% misconception weighted: scikit-learn
from sklearn.metrics import f1_score


def samples_f1(y, said):
    return f1_score(y, said, average="weighted", zero_division=0)


# %% misconception weighted: by hand
def samples_f1(y, said):
    hits = (y * said).sum(axis=0)
    both = y.sum(axis=0) + said.sum(axis=0)
    f1 = np.where(both == 0, 0.0, 2 * hits / np.maximum(both, 1))
    support = y.sum(axis=0)
    return (f1 * support).sum() / max(support.sum(), 1)


# %% misconception empty_0: np.where
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 0.0, 2 * hits / np.maximum(both, 1)).mean()


# %% misconception empty_0: a loop
def samples_f1(y, said):
    total = 0
    for t, s in zip(y, said):
        if t.sum() + s.sum() > 0:
            total += 2 * (t * s).sum() / (t.sum() + s.sum())
    return total / len(y)


# %% misconception empty_0: a small number below
def samples_f1(y, said):
    return np.mean(2 * (y * said).sum(axis=1) / (y.sum(axis=1) + said.sum(axis=1) + 1e-9))


# %% misconception undefined: the formula as it is
def samples_f1(y, said):
    return (2 * (y * said).sum(axis=1) / (y.sum(axis=1) + said.sum(axis=1))).mean()


# %% misconception undefined: row by row
def samples_f1(y, said):
    values = [2 * np.sum(t * s) / (np.sum(t) + np.sum(s)) for t, s in zip(y, said)]
    return np.mean(values)


# %% misconception left_out: a mask
def samples_f1(y, said):
    rows = (y.sum(axis=1) + said.sum(axis=1)) > 0
    y, said = y[rows], said[rows]
    return (2 * (y * said).sum(axis=1) / (y.sum(axis=1) + said.sum(axis=1))).mean()


# %% misconception left_out: nanmean
def samples_f1(y, said):
    with np.errstate(invalid="ignore"):
        f1 = 2 * (y * said).sum(axis=1) / (y + said).sum(axis=1)
    return np.nanmean(f1)


# %% misconception subset: NumPy
def samples_f1(y, said):
    return (y == said).all(axis=1).mean()


# %% misconception subset: scikit-learn
from sklearn.metrics import accuracy_score


def samples_f1(y, said):
    return accuracy_score(y, said)


# %% misconception cells: NumPy
def samples_f1(y, said):
    return (y == said).mean()


# %% misconception cells: hamming loss
from sklearn.metrics import hamming_loss


def samples_f1(y, said):
    return 1 - hamming_loss(y, said)


# %% misconception jaccard: NumPy
def samples_f1(y, said):
    hits = (y & said).sum(axis=1)
    union = (y | said).sum(axis=1)
    return np.where(union == 0, 1.0, hits / np.maximum(union, 1)).mean()


# %% misconception jaccard: sets
def samples_f1(y, said):
    values = []
    for t, s in zip(y, said):
        a, b = set(np.flatnonzero(t)), set(np.flatnonzero(s))
        values.append(len(a & b) / len(a | b) if a | b else 1.0)
    return np.mean(values)


# %% misconception precision: NumPy
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    yes = said.sum(axis=1)
    precision = np.where(yes == 0, 0.0, hits / np.maximum(yes, 1))
    precision[(y.sum(axis=1) + yes) == 0] = 1.0
    return precision.mean()


# %% misconception precision: a loop
def samples_f1(y, said):
    values = []
    for t, s in zip(y, said):
        if t.sum() + s.sum() == 0:
            values.append(1.0)
        elif s.sum() == 0:
            values.append(0.0)
        else:
            values.append((t * s).sum() / s.sum())
    return np.mean(values)


# %% misconception recall: NumPy
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    true = y.sum(axis=1)
    recall = np.where(true == 0, 0.0, hits / np.maximum(true, 1))
    recall[(said.sum(axis=1) + true) == 0] = 1.0
    return recall.mean()


# %% misconception recall: a loop
def samples_f1(y, said):
    total = 0.0
    for t, s in zip(y, said):
        if not t.any() and not s.any():
            total += 1
        elif t.any():
            total += sum(t * s) / sum(t)
    return total / len(y)


# %% misconception harmonic: NumPy
def samples_f1(y, said):
    hits, true, yes = (y * said).sum(axis=1), y.sum(axis=1), said.sum(axis=1)
    empty = (true + yes) == 0
    precision = np.where(empty, 1.0, hits / np.maximum(yes, 1)).mean()
    recall = np.where(empty, 1.0, hits / np.maximum(true, 1)).mean()
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


# %% misconception harmonic: loops
def samples_f1(y, said):
    precisions, recalls = [], []
    for t, s in zip(y, said):
        if t.sum() + s.sum() == 0:
            precisions.append(1.0)
            recalls.append(1.0)
            continue
        hits = (t * s).sum()
        precisions.append(hits / s.sum() if s.sum() else 0.0)
        recalls.append(hits / t.sum() if t.sum() else 0.0)
    p, r = np.mean(precisions), np.mean(recalls)
    if p + r == 0:
        return 0.0
    return 2 / (1 / p + 1 / r) if p and r else 0.0


# %% misconception each_row: an array
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1))


# %% misconception each_row: a list
def samples_f1(y, said):
    return [
        2 * (t * s).sum() / (t.sum() + s.sum()) if t.sum() + s.sum() else 1.0 for t, s in zip(y, said)
    ]


# %% misconception sum: an array
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).sum()


# %% misconception sum: a loop
def samples_f1(y, said):
    total = 0
    for t, s in zip(y, said):
        both = t.sum() + s.sum()
        total += 2 * (t * s).sum() / both if both else 1
    return total


# %% wrong (names empty_0): scikit-learn as it is
from sklearn.metrics import f1_score


def samples_f1(y, said):
    return f1_score(y, said, average="samples", zero_division=0)


# %% wrong (names micro): one long row
def samples_f1(y, said):
    y, said = y.reshape(1, -1), said.reshape(1, -1)
    hits, both = (y * said).sum(axis=1), (y + said).sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong (names each_row): a tuple of the rows
def samples_f1(y, said):
    f1 = []
    for t, s in zip(y, said):
        both = sum(t) + sum(s)
        f1.append(1.0 if both == 0 else 2 * sum(t * s) / both)
    return tuple(f1)


# %% wrong: the 2 forgotten
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, hits / np.maximum(both, 1)).mean()


# %% wrong: every row without a hit counts 1
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(hits == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: a row without truth counts 1
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(y.sum(axis=1) == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: a row without a yes counts 1
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(said.sum(axis=1) == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: places where both are equal are hits
def samples_f1(y, said):
    hits = (y == said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: 1 added above and below
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    return ((2 * hits + 1) / (y.sum(axis=1) + said.sum(axis=1) + 1)).mean()


# %% wrong: F1 of the zeros
def samples_f1(y, said):
    y, said = 1 - y, 1 - said
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: median
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.median(np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)))


# %% wrong: divided by n - 1
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).sum() / max(len(y) - 1, 1)


# %% wrong: divided by the number of labels
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).sum() / y.shape[1]


# %% wrong: returns in the loop
def samples_f1(y, said):
    total = 0
    for t, s in zip(y, said):
        both = t.sum() + s.sum()
        total += 1 if both == 0 else 2 * (t * s).sum() / both
        return total / len(y)


# %% wrong: the empty row overwrites the total
def samples_f1(y, said):
    total = 0.0
    for t, s in zip(y, said):
        both = t.sum() + s.sum()
        if both == 0:
            total = 1.0
        else:
            total += 2 * (t * s).sum() / both
    return total / len(y)


# %% wrong: 1 as soon as one row is empty
def samples_f1(y, said):
    both = y.sum(axis=1) + said.sum(axis=1)
    if (both == 0).any():
        return 1.0
    return (2 * (y * said).sum(axis=1) / both).mean()


# %% wrong: None as soon as one row is empty
def samples_f1(y, said):
    both = y.sum(axis=1) + said.sum(axis=1)
    if both.min() > 0:
        return (2 * (y * said).sum(axis=1) / both).mean()


# %% wrong: raises on an empty row
def samples_f1(y, said):
    total = 0
    for t, s in zip(y.tolist(), said.tolist()):
        hits = sum(a * b for a, b in zip(t, s))
        total += 2 * hits / (sum(t) + sum(s))
    return total / len(y)


# %% wrong: writes the hits into y
def samples_f1(y, said):
    true = y.sum(axis=1)
    y *= said
    hits, both = y.sum(axis=1), true + said.sum(axis=1)
    return np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()


# %% wrong: mends empty rows in place
def samples_f1(y, said):
    for i in range(len(y)):
        if not y[i].any() and not said[i].any():
            y[i, 0] = said[i, 0] = 1
    return (2 * (y * said).sum(axis=1) / (y + said).sum(axis=1)).mean()


# %% wrong: text
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return f"{np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean():.4f}"


# %% wrong: prints
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    print(np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean())


# %% wrong: rounded to one decimal
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return round(float(np.where(both == 0, 1.0, 2 * hits / np.maximum(both, 1)).mean()), 1)


# %% wrong (names subset): whole division
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    return np.where(both == 0, 1, 2 * hits // np.maximum(both, 1)).mean()


# %% wrong (names micro): the F1 of the mean hits
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    both = y.sum(axis=1) + said.sum(axis=1)
    keep = both > 0
    return 2 * hits[keep].mean() / both[keep].mean() if keep.any() else 1.0


# %% wrong: the first of both the largest
def samples_f1(y, said):
    return (y.argmax(axis=1) == said.argmax(axis=1)).mean()


# %% wrong: hits over true
def samples_f1(y, said):
    hits = (y * said).sum(axis=1)
    return (2 * hits / np.maximum(y.sum(axis=1), 1)).mean()


# %% wrong: the number from the lesson
def samples_f1(y, said):
    return 0.83


# %% wrong: a row counts 1 where nothing is hit and nothing is said
def samples_f1(y, said):
    values = []
    for t, s in zip(y, said):
        hits = (t * s).sum()
        values.append(2 * hits / (t.sum() + s.sum()) if s.sum() > 0 else 1.0)
    return np.mean(values)
