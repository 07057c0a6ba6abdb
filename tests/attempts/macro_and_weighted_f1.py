# %% correct: NumPy
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1.mean(), np.average(f1, weights=support)


# %% correct: a loop
def macro_and_weighted_f1(matrix):
    k = len(matrix)
    macro = weighted = 0.0
    for c in range(k):
        tp = matrix[c][c]
        said = sum(matrix[i][c] for i in range(k))
        support = sum(matrix[c][j] for j in range(k))
        f1 = 2 * tp / (said + support)
        macro += f1 / k
        weighted += f1 * support
    return macro, weighted / matrix.sum()


# %% correct: precision and recall with a guard, a list
def macro_and_weighted_f1(matrix):
    scores, supports = [], []
    for c in range(len(matrix)):
        said = matrix[:, c].sum()
        p = matrix[c, c] / said if said > 0 else 0
        r = matrix[c, c] / matrix[c].sum()
        scores.append(0 if p + r == 0 else 2 * p * r / (p + r))
        supports.append(matrix[c].sum())
    scores, supports = np.array(scores), np.array(supports)
    return [np.mean(scores), np.sum(scores * supports) / np.sum(supports)]


# %% correct: scikit-learn, f1_score
from sklearn.metrics import f1_score


def macro_and_weighted_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    return tuple(f1_score(truth, guess, average=a, zero_division=0) for a in ("macro", "weighted"))


# %% correct: scikit-learn, report with weights
from sklearn.metrics import classification_report


def macro_and_weighted_f1(matrix):
    k = matrix.shape[0]
    truth, guess = np.divmod(np.arange(k**2), k)
    report = classification_report(
        truth, guess, labels=range(k), sample_weight=np.array(matrix).ravel(), output_dict=True, zero_division=0
    )
    return report["macro avg"]["f1-score"], report["weighted avg"]["f1-score"]


# %% correct: Keras ops, two tensors
import keras


def macro_and_weighted_f1(matrix):
    m = keras.ops.cast(np.asarray(matrix), "float32")
    support = keras.ops.sum(m, axis=1)
    f1 = 2 * keras.ops.diagonal(m) / (support + keras.ops.sum(m, axis=0))
    return keras.ops.mean(f1), keras.ops.sum(f1 * support) / keras.ops.sum(support)


# %% correct: an array of two
def macro_and_weighted_f1(matrix):
    m = np.array(matrix, dtype=float)
    support = m.sum(axis=1)
    f1 = m.diagonal() / ((m.sum(axis=0) + support) / 2)
    weights = np.array([np.full(len(f1), 1 / len(f1)), support / support.sum()])
    return weights @ f1


# %% correct: a lambda
macro_and_weighted_f1 = lambda m: (
    float(np.mean([2 * m[c, c] / (m[c].sum() + m[:, c].sum()) for c in range(len(m))])),
    float(sum(2 * m[c, c] / (m[c].sum() + m[:, c].sum()) * m[c].sum() for c in range(len(m))) / m.sum()),
)


# %% correct: functools.partial and a helper
from functools import partial


def mean_f1(matrix, weights):
    tp = np.diag(matrix)
    fp = matrix.sum(axis=0) - tp
    fn = matrix.sum(axis=1) - tp
    return np.dot(2 * tp / (2 * tp + fp + fn), weights) / weights.sum()


def pair(first, second, matrix):
    return mean_f1(matrix, first(matrix)), mean_f1(matrix, second(matrix))


macro_and_weighted_f1 = partial(pair, lambda m: np.ones(len(m)), lambda m: m.sum(axis=1))


# %% correct: a class with __call__, a named tuple
from collections import namedtuple

Means = namedtuple("Means", "macro weighted")


class F1:
    def __call__(self, matrix):
        support = np.einsum("ij->i", matrix)
        f1 = 2 * np.einsum("ii->i", matrix) / (np.einsum("ij->j", matrix) + support)
        return Means(np.float32(f1.mean()), np.float32((f1 * support / support.sum()).sum()))


macro_and_weighted_f1 = F1()


# %% correct: nan set to 0
def macro_and_weighted_f1(matrix):
    with np.errstate(invalid="ignore", divide="ignore"):
        p = np.diag(matrix) / matrix.sum(axis=0)
        r = np.diag(matrix) / matrix.sum(axis=1)
        f1 = 2 * p * r / (p + r)
    f1[np.isnan(f1)] = 0
    return f1.mean(), (f1 * matrix.sum(axis=1)).sum() / matrix.sum()


# %% correct: each score repeated, Python's statistics
from statistics import fmean


def macro_and_weighted_f1(matrix):
    f1 = [2 * float(matrix[c, c]) / float(matrix[c].sum() + matrix[:, c].sum()) for c in range(len(matrix))]
    of_rows = np.repeat(f1, matrix.sum(axis=1).astype(int))
    return fmean(f1), fmean(of_rows.tolist())


# %% misconception micro: the accuracy in the first place
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return np.trace(matrix) / matrix.sum(), np.average(f1, weights=support)


# %% misconception micro: scikit-learn
from sklearn.metrics import f1_score


def macro_and_weighted_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    return tuple(f1_score(truth, guess, average=a, zero_division=0) for a in ("micro", "weighted"))


# %% misconception micro: sums of TP, FP and FN
def macro_and_weighted_f1(matrix):
    tp = np.diag(matrix)
    fp, fn = matrix.sum(axis=0) - tp, matrix.sum(axis=1) - tp
    pooled = 2 * tp.sum() / (2 * tp.sum() + fp.sum() + fn.sum())
    return pooled, np.average(2 * tp / (2 * tp + fp + fn), weights=tp + fn)


# %% misconception of_means: F1 of the mean precision and the mean recall
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    p = np.diag(matrix) / np.maximum(matrix.sum(axis=0), 1)
    r = np.diag(matrix) / support
    macro_p, macro_r = p.mean(), r.mean()
    weighted_p, weighted_r = np.average(p, weights=support), np.average(r, weights=support)
    macro = 2 * macro_p * macro_r / (macro_p + macro_r)
    return macro, 2 * weighted_p * weighted_r / (weighted_p + weighted_r)


# %% misconception of_means: a helper for both weights
def macro_and_weighted_f1(matrix):
    def harmonic(weights):
        p = r = 0
        for c, w in enumerate(weights):
            said = matrix[:, c].sum()
            p += w * (matrix[c, c] / said if said else 0)
            r += w * matrix[c, c] / matrix[c].sum()
        return 2 * p * r / (p + r)

    k = len(matrix)
    return harmonic([1 / k] * k), harmonic(matrix.sum(axis=1) / matrix.sum())


# %% misconception of_means: in the macro number only
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    p = (np.diag(matrix) / np.maximum(matrix.sum(axis=0), 1)).mean()
    r = (np.diag(matrix) / support).mean()
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return 2 * p * r / (p + r), np.average(f1, weights=support)


# %% misconception exchanged: NumPy
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return np.average(f1, weights=support), f1.mean()


# %% misconception exchanged: scikit-learn
from sklearn.metrics import f1_score


def macro_and_weighted_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    return [f1_score(truth, guess, average=a, zero_division=0) for a in ("weighted", "macro")]


# %% misconception by_prediction: column sums as weights
def macro_and_weighted_f1(matrix):
    said = matrix.sum(axis=0)
    f1 = 2 * np.diag(matrix) / (said + matrix.sum(axis=1))
    return f1.mean(), np.average(f1, weights=said)


# %% misconception by_prediction: a loop
def macro_and_weighted_f1(matrix):
    k, macro, weighted = len(matrix), 0, 0
    for c in range(k):
        f1 = 2 * matrix[c, c] / (matrix[c].sum() + matrix[:, c].sum())
        macro += f1
        weighted += f1 * matrix[:, c].sum()
    return macro / k, weighted / matrix.sum()


# %% misconception twice: macro
def macro_and_weighted_f1(matrix):
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))
    macro = f1.mean()
    return macro, macro


# %% misconception twice: weighted
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return (np.average(f1, weights=support),) * 2


# %% misconception twice: np.average without weights
def macro_and_weighted_f1(matrix):
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))
    return np.mean(f1), np.average(f1)


# %% misconception each_class: F1 of the classes and their weighted parts
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1, f1 * support / support.sum()


# %% misconception each_class: the F1 of each class
def macro_and_weighted_f1(matrix):
    return 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))


# %% misconception each_class: lists
def macro_and_weighted_f1(matrix):
    f1 = [2 * matrix[c, c] / (matrix[c].sum() + matrix[:, c].sum()) for c in range(len(matrix))]
    return f1, [score * share for score, share in zip(f1, matrix.sum(axis=1) / matrix.sum())]


# %% wrong (names by_prediction): the matrix turned first
def macro_and_weighted_f1(matrix):
    turned = matrix.T
    support = turned.sum(axis=1)
    f1 = 2 * np.diag(turned) / (turned.sum(axis=0) + support)
    return f1.mean(), np.average(f1, weights=support)


# %% wrong (names micro_for_weighted): the accuracy in the second place
def macro_and_weighted_f1(matrix):
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))
    return f1.mean(), np.trace(matrix) / matrix.sum()


# %% wrong: nan for a class that is never predicted
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    with np.errstate(invalid="ignore"):
        p = np.diag(matrix) / matrix.sum(axis=0)
        r = np.diag(matrix) / support
        f1 = 2 * p * r / (p + r)
    return f1.mean(), np.average(f1, weights=support)


# %% wrong: leaves out a class that is never predicted
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    there = matrix.sum(axis=0) > 0
    return f1[there].mean(), np.average(f1[there], weights=support[there])


# %% wrong: raises for a class that is never predicted
def macro_and_weighted_f1(matrix):
    f1 = []
    for c in range(len(matrix)):
        p = int(matrix[c, c]) / int(matrix[:, c].sum())
        r = int(matrix[c, c]) / int(matrix[c].sum())
        f1.append(2 * p * r / (p + r))
    return np.mean(f1), np.average(f1, weights=matrix.sum(axis=1))


# %% wrong: macro alone
def macro_and_weighted_f1(matrix):
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))
    return f1.mean()


# %% wrong: the sums not divided
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1.sum(), (f1 * support).sum()


# %% wrong: recall in place of F1
def macro_and_weighted_f1(matrix):
    recall = np.diag(matrix) / matrix.sum(axis=1)
    return recall.mean(), np.average(recall, weights=matrix.sum(axis=1))


# %% wrong: Jaccard in place of F1
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    score = np.diag(matrix) / (matrix.sum(axis=0) + support - np.diag(matrix))
    return score.mean(), np.average(score, weights=support)


# %% wrong: the arithmetic mean of precision and recall
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    p = np.diag(matrix) / np.maximum(matrix.sum(axis=0), 1)
    score = (p + np.diag(matrix) / support) / 2
    return score.mean(), np.average(score, weights=support)


# %% wrong: a missing 2
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1.mean(), np.average(f1, weights=support)


# %% wrong: weighted by the true positives
def macro_and_weighted_f1(matrix):
    tp = np.diag(matrix)
    f1 = 2 * tp / (matrix.sum(axis=0) + matrix.sum(axis=1))
    return f1.mean(), (f1 * tp).sum() / tp.sum()


# %% wrong: weighted by one over the support
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1.mean(), np.average(f1, weights=1 / support)


# %% wrong: two decimals
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return round(f1.mean(), 2), round(np.average(f1, weights=support), 2)


# %% wrong: changes the matrix
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    tp = np.diag(matrix).copy()
    for c in range(len(matrix)):
        matrix[c, c] = 0
    f1 = 2 * tp / (2 * tp + matrix.sum(axis=0) + matrix.sum(axis=1))
    return f1.mean(), np.average(f1, weights=support)


# %% wrong: a text
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f"macro {f1.mean():.2f}, weighted {np.average(f1, weights=support):.2f}"


# %% wrong: a dict
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return {"macro": f1.mean(), "weighted": np.average(f1, weights=support)}


# %% wrong: prints
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    print(f1.mean(), np.average(f1, weights=support))


# %% wrong: percent
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return 100 * f1.mean(), 100 * np.average(f1, weights=support)


# %% wrong: always three classes
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    return f1.sum() / 3, np.average(f1, weights=support)


# %% wrong: the mean of the two means as a third number
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    macro, weighted = f1.mean(), np.average(f1, weights=support)
    return macro, weighted, (macro + weighted) / 2


# %% misconception micro_for_weighted: each row counts the same
def macro_and_weighted_f1(matrix):
    support = matrix.sum(axis=1)
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + support)
    recall = np.diag(matrix) / support
    return f1.mean(), np.average(recall, weights=support)


# %% misconception micro_for_weighted: scikit-learn
from sklearn.metrics import f1_score


def macro_and_weighted_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    return [f1_score(truth, guess, average=a, zero_division=0) for a in ("macro", "micro")]
