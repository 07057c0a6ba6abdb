# %% correct: counts added in a loop
def f1_over_batches(batches):
    tp = fp = fn = 0
    for y_true, y_pred in batches:
        tp += np.sum((y_true == 1) & (y_pred == 1))
        fp += np.sum((y_true == 0) & (y_pred == 1))
        fn += np.sum((y_true == 1) & (y_pred == 0))
    if tp == 0:
        return 0
    return 2 * tp / (2 * tp + fp + fn)


# %% correct: joined, then scikit-learn
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y_true = np.concatenate([pair[0] for pair in batches])
    y_pred = np.concatenate([pair[1] for pair in batches])
    return f1_score(y_true, y_pred, zero_division=0)


# %% correct: plain Python, row by row
def f1_over_batches(batches):
    hits, true, said = 0, 0, 0
    for truth, guess in batches:
        for t, g in zip(truth, guess):
            if t == 1:
                true += 1
            if g == 1:
                said += 1
            if t == 1 and g == 1:
                hits += 1
    return 2 * hits / (true + said) if hits else 0.0


# %% correct: Keras's F1Score, batch by batch
import keras


def f1_over_batches(batches):
    metric = keras.metrics.F1Score(average="macro", threshold=0.5)
    for y_true, y_pred in batches:
        metric.update_state(y_true[:, None].astype("float32"), y_pred[:, None].astype("float32"))
    return float(metric.result())


# %% correct: precision and recall, guarded
def f1_over_batches(batches):
    tp = sum(int(np.sum(t * p)) for t, p in batches)
    said = sum(int(np.sum(p)) for _, p in batches)
    true = sum(int(np.sum(t)) for t, _ in batches)
    if tp == 0:
        return 0.0
    precision, recall = tp / said, tp / true
    return 2 * precision * recall / (precision + recall)


# %% correct: a lambda
f1_over_batches = lambda batches: (
    2 * sum((t & p).sum() for t, p in batches) / max(sum(t.sum() + p.sum() for t, p in batches), 1)
)


# %% correct: a class with __call__
class Counter:
    def __init__(self):
        self.reset()

    def reset(self):
        self.hits = self.total = 0

    def add(self, y, p):
        self.hits += int(((y > 0) * (p > 0)).sum())
        self.total += int((y > 0).sum()) + int((p > 0).sum())

    def __call__(self, batches):
        self.reset()
        for y, p in batches:
            self.add(y, p)
        return 2 * self.hits / self.total if self.total else 0


f1_over_batches = Counter()


# %% correct: Keras ops, a tensor
from keras import ops


def f1_over_batches(batches):
    y = ops.concatenate([ops.cast(t, "float32") for t, _ in batches])
    p = ops.concatenate([ops.cast(s, "float32") for _, s in batches])
    return 2 * ops.sum(y * p) / ops.maximum(ops.sum(y) + ops.sum(p), 1.0)


# %% correct: functools.partial and reduce
from functools import partial, reduce


def score(add, start, batches):
    hits, total = reduce(add, batches, start)
    return 0 if hits == 0 else 2 * hits / total


f1_over_batches = partial(score, lambda s, b: (s[0] + (b[0] * b[1]).sum(), s[1] + b[0].sum() + b[1].sum()), (0, 0))


# %% correct: confusion matrices added
from sklearn.metrics import confusion_matrix


def f1_over_batches(batches):
    table = sum(confusion_matrix(y, p, labels=[0, 1]) for y, p in batches)
    tn, fp, fn, tp = table.ravel()
    return float(tp / (tp + (fp + fn) / 2)) if tp > 0 else 0.0


# %% correct: bincount of four cases, np.float32
def f1_over_batches(batches):
    counts = np.zeros(4)
    for y, p in batches:
        counts += np.bincount(2 * np.array(y, dtype=int) + np.array(p, dtype=int), minlength=4)
    if counts[3] == 0:
        return np.float32(0)
    return np.float32(2 * counts[3] / (2 * counts[3] + counts[1] + counts[2]))


# %% correct: harmonic mean of the statistics module
from statistics import harmonic_mean


def f1_over_batches(batches):
    y, p = (np.concatenate(column) for column in zip(*batches))
    both = np.logical_and(y, p)
    if not both.any():
        return 0
    return harmonic_mean([float(both[y == 1].mean()), float(both[p == 1].mean())])


# %% correct: sets of row numbers
def f1_over_batches(batches):
    true, said, start = set(), set(), 0
    for y_true, y_pred in batches:
        true |= {start + i for i in range(len(y_true)) if y_true[i] == 1}
        said |= {start + i for i in range(len(y_pred)) if y_pred[i] == 1}
        start += len(y_true)
    both = len(true & said)
    try:
        return 2 * both / (len(true) + len(said))
    except ZeroDivisionError:
        return 0


# %% correct: the recipe, but on all rows, with its epsilon
def f1_over_batches(batches):
    y = np.hstack([np.round(np.clip(y, 0, 1)) for y, _ in batches])
    p = np.hstack([np.round(np.clip(p, 0, 1)) for _, p in batches])
    return 2 * np.sum(y * p) / (np.sum(y) + np.sum(p) + 1e-7)


# %% correct: defensive, lists of numbers, a zero-dimensional array
def f1_over_batches(batches):
    y_true, y_pred = [], []
    for pair in list(batches):
        assert len(pair) == 2
        y_true.extend(np.array(pair[0]).ravel().tolist())
        y_pred.extend(np.array(pair[1]).ravel().tolist())
    pairs = list(zip(y_true, y_pred, strict=True))
    tp = pairs.count((1, 1))
    wrong = pairs.count((1, 0)) + pairs.count((0, 1))
    return np.array(2 * tp / (2 * tp + wrong)) if tp else np.array(0.0)


# %% correct: recursion
def f1_over_batches(batches):
    def counts(rest):
        if not rest:
            return np.zeros(3)
        (y, p), *others = rest
        return np.array([np.count_nonzero(y * p), np.count_nonzero(y), np.count_nonzero(p)]) + counts(others)

    hits, true, said = counts(list(batches))
    return hits / ((true + said) / 2) if hits > 0 else 0


# %% correct: precision_recall_fscore_support
from sklearn.metrics import precision_recall_fscore_support


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    *_, f, _ = precision_recall_fscore_support(y, p, average="binary", pos_label=1, zero_division=0.0)
    return f


# %% correct: nan turned into 0
def f1_over_batches(batches):
    y = np.concatenate([b[0] for b in batches]).astype(float)
    p = np.concatenate([b[1] for b in batches]).astype(float)
    with np.errstate(all="ignore"):
        f1 = 2 * np.dot(y, p) / (y.sum() + p.sum())
    return np.nan_to_num(f1)


# %% correct: Keras's Precision and Recall, which keep counts too
import keras


def f1_over_batches(batches):
    precision, recall = keras.metrics.Precision(), keras.metrics.Recall()
    for y, p in batches:
        precision.update_state(y, p)
        recall.update_state(y, p)
    a, b = float(precision.result()), float(recall.result())
    return 0.0 if a + b == 0 else 2 * a * b / (a + b)


# %% correct: Keras's F1Score without a threshold, which counts no output of 0
import keras


def f1_over_batches(batches):
    metric = keras.metrics.F1Score(average="macro")
    for y, p in batches:
        metric.update_state(y[:, None].astype("float32"), p[:, None].astype("float32"))
    return float(metric.result())


# %% misconception mean: a list of scores
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return np.mean([f1_score(y, p, zero_division=0) for y, p in batches])


# %% misconception mean: a loop
def f1_over_batches(batches):
    total = 0
    for y, p in batches:
        tp = np.sum(y * p)
        if tp > 0:
            total += 2 * tp / (np.sum(y) + np.sum(p))
    return total / len(batches)


# %% misconception mean: the recipe and keras.metrics.Mean
import keras


def f1_over_batches(batches):
    mean = keras.metrics.Mean()
    for y, p in batches:
        mean.update_state(2 * np.sum(y * p) / (np.sum(y) + np.sum(p) + 1e-7))
    return float(mean.result())


# %% misconception weighted: np.average
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    scores = [f1_score(y, p, zero_division=0) for y, p in batches]
    return np.average(scores, weights=[len(y) for y, _ in batches])


# %% misconception weighted: a loop
def f1_over_batches(batches):
    total = n = 0
    for y, p in batches:
        tp = np.sum(y * p)
        f1 = 2 * tp / (np.sum(y) + np.sum(p)) if tp else 0
        total += f1 * len(y)
        n += len(y)
    return total / n


# %% misconception skipped: continue
def f1_over_batches(batches):
    scores = []
    for y, p in batches:
        if y.sum() == 0:
            continue
        scores.append(2 * np.sum(y * p) / (np.sum(y) + np.sum(p)))
    return np.mean(scores) if scores else 0


# %% misconception skipped: filtered
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    with_ones = [(y, p) for y, p in batches if 1 in y]
    if not with_ones:
        return 0.0
    return sum(f1_score(y, p, zero_division=0) for y, p in with_ones) / len(with_ones)


# %% misconception means_first: scikit-learn
from sklearn.metrics import precision_score, recall_score


def f1_over_batches(batches):
    precision = np.mean([precision_score(y, p, zero_division=0) for y, p in batches])
    recall = np.mean([recall_score(y, p, zero_division=0) for y, p in batches])
    return 0 if precision + recall == 0 else 2 * precision * recall / (precision + recall)


# %% misconception means_first: a loop
def f1_over_batches(batches):
    ps, rs = [], []
    for y, p in batches:
        tp = (y * p).sum()
        ps.append(tp / p.sum() if p.sum() else 0.0)
        rs.append(tp / y.sum() if y.sum() else 0.0)
    a, b = sum(ps) / len(ps), sum(rs) / len(rs)
    if a == 0 or b == 0:
        return 0.0
    return 2 / (1 / a + 1 / b)


# %% misconception last: overwritten in the loop
def f1_over_batches(batches):
    for y, p in batches:
        tp = np.sum(y * p)
        both = np.sum(y) + np.sum(p)
    return 2 * tp / both if tp else 0


# %% misconception last: index -1
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return f1_score(*batches[-1], zero_division=0)


# %% misconception first: return in the loop
def f1_over_batches(batches):
    hits = total = 0
    for y, p in batches:
        hits += np.sum(y * p)
        total += np.sum(y) + np.sum(p)
        return 2 * hits / total if hits else 0


# %% misconception first: index 0
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y, p = batches[0]
    return f1_score(y, p, zero_division=0)


# %% misconception zero_by_zero: counts, no guard
def f1_over_batches(batches):
    tp = sum(np.sum(y * p) for y, p in batches)
    total = sum(np.sum(y) + np.sum(p) for y, p in batches)
    return 2 * tp / total


# %% misconception zero_by_zero: Python numbers, no guard
def f1_over_batches(batches):
    hits = true = said = 0
    for y, p in batches:
        hits += int((y * p).sum())
        true += int(y.sum())
        said += int(p.sum())
    return 2 * hits / (true + said)


# %% misconception zero_by_zero: precision and recall, no guard
def f1_over_batches(batches):
    y, p = (np.concatenate(a) for a in zip(*batches))
    tp = (y * p).sum()
    precision, recall = tp / p.sum(), tp / y.sum()
    return 2 * precision * recall / (precision + recall)


# %% misconception arithmetic: halves
def f1_over_batches(batches):
    y, p = (np.concatenate(a) for a in zip(*batches))
    tp = (y * p).sum()
    if tp == 0:
        return 0
    return (tp / p.sum() + tp / y.sum()) / 2


# %% misconception arithmetic: scikit-learn
from sklearn.metrics import precision_score, recall_score


def f1_over_batches(batches):
    y = np.concatenate([y for y, _ in batches])
    p = np.concatenate([p for _, p in batches])
    return np.mean([precision_score(y, p, zero_division=0), recall_score(y, p, zero_division=0)])


# %% misconception precision: counts
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    said = sum(p.sum() for _, p in batches)
    return tp / said if tp else 0


# %% misconception precision: scikit-learn
from sklearn.metrics import precision_score


def f1_over_batches(batches):
    return precision_score(
        np.concatenate([y for y, _ in batches]), np.concatenate([p for _, p in batches]), zero_division=0
    )


# %% misconception recall: counts
def f1_over_batches(batches):
    hits = true = 0
    for y, p in batches:
        hits += np.sum((y == 1) & (p == 1))
        true += np.sum(y == 1)
    return hits / true if true > 0 else 0


# %% misconception recall: scikit-learn
from sklearn.metrics import recall_score


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return recall_score(y, p, zero_division=0)


# %% misconception accuracy: NumPy
def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return np.mean(y == p)


# %% misconception accuracy: a loop
def f1_over_batches(batches):
    right = n = 0
    for y, p in batches:
        right += int(np.sum(y == p))
        n += len(y)
    return right / n


# %% misconception both_classes: scikit-learn macro
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return f1_score(y, p, average="macro", labels=[0, 1], zero_division=0)


# %% misconception both_classes: by hand
def f1_over_batches(batches):
    y = np.concatenate([y for y, _ in batches])
    p = np.concatenate([p for _, p in batches])
    scores = []
    for c in (0, 1):
        tp = np.sum((y == c) & (p == c))
        scores.append(2 * tp / (np.sum(y == c) + np.sum(p == c)) if tp else 0.0)
    return np.mean(scores)


# %% misconception half: the 2 left out
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    return tp / total if tp else 0


# %% misconception half: harmonic mean without its 2
def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    tp = (y * p).sum()
    if tp == 0:
        return 0.0
    precision, recall = tp / p.sum(), tp / y.sum()
    return precision * recall / (precision + recall)


# %% wrong: Jaccard
def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return float((y & p).sum() / max((y | p).sum(), 1))


# %% wrong: the 2 left out of the denominator
def f1_over_batches(batches):
    tp = fp = fn = 0
    for y, p in batches:
        tp += np.sum((y == 1) & (p == 1))
        fp += np.sum((y == 0) & (p == 1))
        fn += np.sum((y == 1) & (p == 0))
    return 2 * tp / (tp + fp + fn) if tp else 0


# %% wrong: F1 of class 0
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return f1_score(y, p, pos_label=0, zero_division=0)


# %% wrong: the sum of the batches
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return sum(f1_score(y, p, zero_division=0) for y, p in batches)


# %% wrong: the median of the batches
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return np.median([f1_score(y, p, zero_division=0) for y, p in batches])


# %% wrong: the best batch
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return max(f1_score(y, p, zero_division=0) for y, p in batches)


# %% wrong: a list of scores
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    return [f1_score(y, p, zero_division=0) for y, p in batches]


# %% wrong: both F1 as an array
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return f1_score(y, p, average=None, labels=[0, 1], zero_division=0)


# %% wrong: np.array of batches of different sizes
def f1_over_batches(batches):
    y = np.array([y for y, _ in batches])
    p = np.array([p for _, p in batches])
    tp = (y * p).sum()
    return 2 * tp / (y.sum() + p.sum()) if tp else 0


# %% wrong: adds into the first arrays
def f1_over_batches(batches):
    hits = true = said = 0
    for y, p in batches:
        true += y.sum()
        said += p.sum()
        y *= p
        hits += y.sum()
    return 2 * hits / (true + said) if hits else 0


# %% wrong: None without a hit
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    if tp > 0:
        return 2 * tp / total


# %% wrong: 1 without a hit
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    return 2 * tp / total if tp > 0 else 1.0


# %% wrong: prints
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    print(2 * tp / total if tp > 0 else 0)


# %% wrong: a string
def f1_over_batches(batches):
    tp = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    return f"{2 * tp / total if tp > 0 else 0:.3f}"


# %% wrong: stops at a batch that holds no 1
def f1_over_batches(batches):
    tp = total = 0
    for y, p in batches:
        if y.sum() == 0:
            break
        tp += (y * p).sum()
        total += y.sum() + p.sum()
    return 2 * tp / total if tp else 0


# %% wrong: counts only the batches that hold a 1
def f1_over_batches(batches):
    tp = total = 0
    for y, p in batches:
        if y.sum() > 0:
            tp += (y * p).sum()
            total += y.sum() + p.sum()
    return 2 * tp / total if tp else 0


# %% wrong: rounded to one decimal
from sklearn.metrics import f1_score


def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    return round(float(f1_score(y, p, zero_division=0)), 1)


# %% wrong: geometric mean of precision and recall
def f1_over_batches(batches):
    y, p = map(np.concatenate, zip(*batches))
    tp = (y * p).sum()
    return tp / np.sqrt(y.sum() * p.sum()) if tp else 0


# %% wrong: F1Score with labels (n,)
import keras


def f1_over_batches(batches):
    metric = keras.metrics.F1Score(average="macro", threshold=0.5)
    for y, p in batches:
        metric.update_state(y, p)
    return float(metric.result())


# %% wrong: the product makes a table
def f1_over_batches(batches):
    y = np.concatenate([y for y, _ in batches])
    p = np.concatenate([p for _, p in batches])[:, None]
    tp = (y * p).sum()
    return 2 * tp / (y.sum() + p.sum()) if tp else 0


# %% wrong: forgets the first batch
def f1_over_batches(batches):
    hits = total = 0
    for i in range(1, len(batches)):
        y, p = batches[i]
        hits += (y * p).sum()
        total += y.sum() + p.sum()
    return 2 * hits / total if hits else 0


# %% wrong: forgets the last batch
def f1_over_batches(batches):
    hits = total = 0
    for y, p in batches[:-1]:
        hits += (y * p).sum()
        total += y.sum() + p.sum()
    return 2 * hits / total if hits else 0


# %% wrong: percent
def f1_over_batches(batches):
    hits = sum((y * p).sum() for y, p in batches)
    total = sum(y.sum() + p.sum() for y, p in batches)
    return 200 * hits / total if hits else 0


# %% wrong: a constant
def f1_over_batches(batches):
    return 0.667


# %% wrong: two arguments
def f1_over_batches(y, p):
    hits = (y * p).sum()
    return 2 * hits / (y.sum() + p.sum()) if hits else 0


# %% wrong: left empty
def f1_over_batches(batches): ...
