# %% correct: np.divide with where
def precision_recall_f1(matrix):
    tp = np.diag(matrix).astype(float)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    zeros = np.zeros(len(tp))
    precision = np.divide(tp, said, out=zeros.copy(), where=said > 0)
    recall = np.divide(tp, are, out=zeros.copy(), where=are > 0)
    f1 = np.divide(2 * tp, said + are, out=zeros.copy(), where=said + are > 0)
    return np.column_stack([precision, recall, f1])


# %% correct: a loop with ifs
def precision_recall_f1(matrix):
    k = len(matrix)
    rows = []
    for c in range(k):
        tp = matrix[c, c]
        fp = sum(matrix[i, c] for i in range(k)) - tp
        fn = sum(matrix[c, j] for j in range(k)) - tp
        p = tp / (tp + fp) if tp + fp > 0 else 0
        r = tp / (tp + fn) if tp + fn > 0 else 0
        f = 2 * p * r / (p + r) if p + r > 0 else 0
        rows.append([p, r, f])
    return np.array(rows)


# %% correct: nan_to_num
def precision_recall_f1(matrix):
    with np.errstate(divide="ignore", invalid="ignore"):
        tp = matrix.diagonal()
        p = np.nan_to_num(tp / matrix.sum(0))
        r = np.nan_to_num(tp / matrix.sum(1))
        f = np.nan_to_num(2 * p * r / (p + r))
    return np.stack([p, r, f], axis=1)


# %% correct: a denominator of at least 1
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    fp = matrix.sum(axis=0) - tp
    fn = matrix.sum(axis=1) - tp
    result = np.zeros((len(matrix), 3))
    result[:, 0] = tp / np.maximum(tp + fp, 1)
    result[:, 1] = tp / np.maximum(tp + fn, 1)
    result[:, 2] = 2 * tp / np.maximum(2 * tp + fp + fn, 1)
    return result


# %% correct: scikit-learn on rows made from the counts
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    scores = precision_recall_fscore_support(truth, guess, labels=range(k), zero_division=0)
    return np.array(scores[:3]).T


# %% correct: Keras ops, a tensor
import keras


def precision_recall_f1(matrix):
    m = keras.ops.convert_to_tensor(np.asarray(matrix), dtype="float32")
    tp = keras.ops.diagonal(m)
    said = keras.ops.sum(m, axis=0)
    are = keras.ops.sum(m, axis=1)
    precision = keras.ops.divide_no_nan(tp, said)
    recall = keras.ops.divide_no_nan(tp, are)
    f1 = keras.ops.divide_no_nan(2 * tp, said + are)
    return keras.ops.stack([precision, recall, f1], axis=-1)


# %% correct: a lambda, lists
share = lambda a, b: float(a / b) if b else 0.0
precision_recall_f1 = lambda matrix: [
    [
        share(matrix[c][c], sum(row[c] for row in matrix)),
        share(matrix[c][c], sum(matrix[c])),
        share(2 * matrix[c][c], sum(row[c] for row in matrix) + sum(matrix[c])),
    ]
    for c in range(len(matrix))
]


# %% correct: a class with __call__, np.where, float32
class Scores:
    def divide(self, a, b):
        return np.where(b == 0, 0, a / np.where(b == 0, 1, b))

    def __call__(self, matrix):
        tp = np.trace(matrix[:, :, None] * np.eye(len(matrix))[:, None, :])
        p = self.divide(tp, matrix.sum(axis=0))
        r = self.divide(tp, matrix.sum(axis=1))
        return np.array([p, r, self.divide(2 * p * r, p + r)], dtype="float32").T


precision_recall_f1 = Scores()


# %% correct: exceptions caught
def precision_recall_f1(matrix):
    def divided(a, b):
        try:
            return int(a) / int(b)
        except ZeroDivisionError:
            return 0.0

    rows = ()
    for c, row in enumerate(matrix):
        p = divided(row[c], matrix[:, c].sum())
        r = divided(row[c], row.sum())
        rows += ((p, r, divided(200 * row[c], 100 * (row.sum() + matrix[:, c].sum()))),)
    return rows


# %% correct: harmonic mean from the statistics module
from statistics import harmonic_mean


def precision_recall_f1(matrix):
    counts = np.array(matrix, dtype=float)
    out = np.zeros((counts.shape[0], 3))
    for c in range(counts.shape[0]):
        if counts[c, c] > 0:
            p = counts[c, c] / counts[:, c].sum()
            r = counts[c, c] / counts[c].sum()
            out[c] = p, r, harmonic_mean([p, r])
    return out


# %% correct: a tiny number below
def precision_recall_f1(matrix):
    eps = 1e-15
    tp = np.diagonal(matrix)
    p = tp / (matrix.sum(axis=0) + eps)
    r = tp / (matrix.sum(axis=1) + eps)
    return np.vstack((p, r, 2 * p * r / (p + r + eps))).transpose()


# %% correct: functools.partial, 2 x 2 tables
from functools import partial


def from_tables(empty, matrix):
    total = matrix.sum()
    result = np.full((matrix.shape[0], 3), empty)
    for c in range(matrix.shape[0]):
        tp = matrix[c, c]
        fn = np.delete(matrix[c], c).sum()
        fp = np.delete(matrix[:, c], c).sum()
        assert 0 <= total - tp - fn - fp
        for column, (top, bottom) in enumerate([(tp, tp + fp), (tp, tp + fn), (tp, tp + (fp + fn) / 2)]):
            if bottom:
                result[c, column] = top / bottom
    return result


precision_recall_f1 = partial(from_tables, 0.0)


# %% correct: a report of scikit-learn, weights in place of rows
from sklearn.metrics import classification_report


def precision_recall_f1(matrix):
    k = matrix.shape[0]
    truth, guess = np.divmod(np.arange(k * k), k)
    report = classification_report(
        truth, guess, sample_weight=matrix.flatten(), labels=range(k), output_dict=True, zero_division=0
    )
    return np.array([[report[str(c)][name] for name in ("precision", "recall", "f1-score")] for c in range(k)])


# %% misconception exchanged: wrong axes
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=1), 1)
    r = tp / np.maximum(matrix.sum(axis=0), 1)
    f = 2 * tp / np.maximum(matrix.sum(axis=0) + matrix.sum(axis=1), 1)
    return np.stack([p, r, f], axis=1)


# %% misconception exchanged: a loop, FP from the row
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        tp = matrix[c, c]
        fp = matrix[c].sum() - tp
        fn = matrix[:, c].sum() - tp
        p = tp / (tp + fp) if tp + fp else 0
        r = tp / (tp + fn) if tp + fn else 0
        rows.append([p, r, 2 * p * r / (p + r) if p + r else 0])
    return np.array(rows)


# %% misconception exchanged: recall in the first column
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    precision = tp / np.maximum(said, 1)
    recall = tp / np.maximum(are, 1)
    return np.array([recall, precision, 2 * tp / np.maximum(said + are, 1)]).T


# %% misconception arithmetic: NumPy
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=0), 1)
    r = tp / np.maximum(matrix.sum(axis=1), 1)
    return np.stack([p, r, (p + r) / 2], axis=1)


# %% misconception arithmetic: a loop, np.mean
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        said, are = matrix[:, c].sum(), matrix[c, :].sum()
        p = matrix[c, c] / said if said else 0
        r = matrix[c, c] / are if are else 0
        rows.append([p, r, np.mean([p, r])])
    return np.array(rows)


# %% misconception geometric: np.sqrt
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=0), 1)
    r = tp / np.maximum(matrix.sum(axis=1), 1)
    return np.stack([p, r, np.sqrt(p * r)], axis=1)


# %% misconception geometric: a loop, to the power of a half
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        said, are = matrix[:, c].sum(), matrix[c, :].sum()
        p = matrix[c, c] / said if said else 0
        r = matrix[c, c] / are if are else 0
        rows.append([p, r, (p * r) ** 0.5])
    return np.array(rows)


# %% misconception without_2: NumPy
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=0), 1)
    r = tp / np.maximum(matrix.sum(axis=1), 1)
    f = np.divide(p * r, p + r, out=np.zeros(len(p)), where=p + r > 0)
    return np.stack([p, r, f], axis=1)


# %% misconception without_2: a loop
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        said, are = matrix[:, c].sum(), matrix[c, :].sum()
        p = matrix[c, c] / said if said else 0
        r = matrix[c, c] / are if are else 0
        rows.append([p, r, p * r / (p + r) if p + r else 0])
    return rows


# %% misconception jaccard: NumPy
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    j = tp / np.maximum(said + are - tp, 1)
    return np.stack([tp / np.maximum(said, 1), tp / np.maximum(are, 1), j], axis=1)


# %% misconception jaccard: a loop
def precision_recall_f1(matrix):
    out = np.zeros((len(matrix), 3))
    for c in range(len(matrix)):
        tp = matrix[c, c]
        fp = matrix[:, c].sum() - tp
        fn = matrix[c].sum() - tp
        for i, below in enumerate([tp + fp, tp + fn, tp + fp + fn]):
            out[c, i] = tp / below if below > 0 else 0
    return out


# %% misconception nan: no guard at all
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / matrix.sum(axis=0)
    r = tp / matrix.sum(axis=1)
    return np.stack([p, r, 2 * p * r / (p + r)], axis=1)


# %% misconception nan: warnings silenced, F1 from the counts
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    fp, fn = matrix.sum(axis=0) - tp, matrix.sum(axis=1) - tp
    with np.errstate(all="ignore"):
        return np.array([tp / (tp + fp), tp / (tp + fn), 2 * tp / (2 * tp + fp + fn)]).T


# %% misconception nan: scikit-learn, zero_division=np.nan
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    scores = precision_recall_fscore_support(truth, guess, labels=range(k), zero_division=np.nan)
    return np.array(scores[:3]).T


# %% misconception one: scikit-learn, zero_division=1
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    scores = precision_recall_fscore_support(truth, guess, labels=range(k), zero_division=1)
    return np.array(scores[:3]).T


# %% misconception one: else 1
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        tp = matrix[c, c]
        said, are = matrix[:, c].sum(), matrix[c].sum()
        p = tp / said if said else 1
        r = tp / are if are else 1
        rows.append([p, r, 2 * tp / (said + are) if said + are else 1])
    return np.array(rows)


# %% misconception transposed: stacked, axis 0
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p = tp / np.maximum(said, 1)
    r = tp / np.maximum(are, 1)
    return np.array([p, r, 2 * tp / np.maximum(said + are, 1)])


# %% misconception transposed: scikit-learn, first three
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    return precision_recall_fscore_support(truth, guess, labels=range(k), zero_division=0)[:3]


# %% misconception mean: means of the columns
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p = tp / np.maximum(said, 1)
    r = tp / np.maximum(are, 1)
    return np.array([p.mean(), r.mean(), (2 * tp / np.maximum(said + are, 1)).mean()])


# %% misconception mean: scikit-learn, macro
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(matrix):
    k = len(matrix)
    truth, guess = np.indices((k, k)).reshape(2, -1)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    scores = precision_recall_fscore_support(
        truth, guess, labels=range(k), average="macro", zero_division=0
    )
    return np.array(scores[:3])


# %% misconception percent: times 100
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    columns = tp / np.maximum(said, 1), tp / np.maximum(are, 1), 2 * tp / np.maximum(said + are, 1)
    return 100 * np.stack(columns, axis=1)


# %% misconception percent: a loop
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        tp = matrix[c, c]
        said, are = matrix[:, c].sum(), matrix[c].sum()
        p = 100 * tp / said if said else 0
        r = 100 * tp / are if are else 0
        rows.append([p, r, 2 * p * r / (p + r) if p + r else 0])
    return np.array(rows)


# %% wrong (names jaccard): F1 from the union
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p, r = tp / np.maximum(said, 1), tp / np.maximum(are, 1)
    f = np.divide(p * r, p + r - p * r, out=np.zeros(len(p)), where=p + r > 0)
    return np.stack([p, r, f], axis=1)


# %% wrong (names exchanged): the matrix turned first
def precision_recall_f1(matrix):
    matrix = matrix.T
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p, r = tp / np.maximum(said, 1), tp / np.maximum(are, 1)
    return np.stack([p, r, 2 * tp / np.maximum(said + are, 1)], axis=1)


# %% wrong: the diagonal set to zero in place
def precision_recall_f1(matrix):
    tp = np.diag(matrix).copy()
    np.fill_diagonal(matrix, 0)
    fp, fn = matrix.sum(axis=0), matrix.sum(axis=1)
    p = tp / np.maximum(tp + fp, 1)
    r = tp / np.maximum(tp + fn, 1)
    return np.stack([p, r, 2 * tp / np.maximum(2 * tp + fp + fn, 1)], axis=1)


# %% wrong: with the support
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p, r = tp / np.maximum(said, 1), tp / np.maximum(are, 1)
    return np.stack([p, r, 2 * tp / np.maximum(said + are, 1), are], axis=1)


# %% wrong: raises on an empty row or column
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        p = int(matrix[c, c]) / int(matrix[:, c].sum())
        r = int(matrix[c, c]) / int(matrix[c].sum())
        rows.append([p, r, 2 * p * r / (p + r)])
    return np.array(rows)


# %% wrong (names nan): only F1 is left unguarded
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=0), 1)
    r = tp / np.maximum(matrix.sum(axis=1), 1)
    with np.errstate(invalid="ignore"):
        return np.stack([p, r, 2 * p * r / (p + r)], axis=1)


# %% wrong: always three classes
def precision_recall_f1(matrix):
    rows = []
    for c in range(3):
        tp = matrix[c, c]
        said, are = matrix[:, c].sum(), matrix[c].sum()
        rows.append([tp / max(said, 1), tp / max(are, 1), 2 * tp / max(said + are, 1)])
    return np.array(rows)


# %% wrong: rounded to whole numbers
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    out = np.zeros((len(matrix), 3), dtype=int)
    out[:, 0] = tp / np.maximum(said, 1)
    out[:, 1] = tp / np.maximum(are, 1)
    out[:, 2] = 2 * tp / np.maximum(said + are, 1)
    return out


# %% wrong: integer division
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    return np.stack([tp // np.maximum(said, 1), tp // np.maximum(are, 1), 2 * tp // np.maximum(said + are, 1)], 1)


# %% wrong: shares of all rows
def precision_recall_f1(matrix):
    tp = np.diag(matrix) / matrix.sum()
    return np.stack([tp, tp, tp], axis=1)


# %% wrong: 1 is added below
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    return np.stack([tp / (said + 1), tp / (are + 1), 2 * tp / (said + are + 1)], axis=1)


# %% wrong: classes that occur nowhere are dropped
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    p, r = tp / np.maximum(said, 1), tp / np.maximum(are, 1)
    rows = np.stack([p, r, 2 * tp / np.maximum(said + are, 1)], axis=1)
    return rows[said + are > 0]


# %% wrong: the first class only
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        tp = matrix[c, c]
        said, are = matrix[:, c].sum(), matrix[c].sum()
        rows.append([tp / max(said, 1), tp / max(are, 1), 2 * tp / max(said + are, 1)])
        return np.array(rows)


# %% wrong: true negatives counted as found
def precision_recall_f1(matrix):
    total = matrix.sum()
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    right = tp + (total - said - are + tp)
    return np.stack([right / max(total, 1)] * 3, axis=1)


# %% wrong: 2 TP / (TP + FP + FN)
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    f = 2 * tp / np.maximum(said + are - tp, 1)
    return np.stack([tp / np.maximum(said, 1), tp / np.maximum(are, 1), f], axis=1)


# %% wrong: prints
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    print(np.stack([tp / np.maximum(said, 1), tp / np.maximum(are, 1), 2 * tp / np.maximum(said + are, 1)], 1))


# %% wrong: texts with two decimals
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        tp = matrix[c, c]
        said, are = matrix[:, c].sum(), matrix[c].sum()
        rows.append([f"{x:.2f}" for x in (tp / max(said, 1), tp / max(are, 1), 2 * tp / max(said + are, 1))])
    return rows


# %% wrong: a dict
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    said, are = matrix.sum(axis=0), matrix.sum(axis=1)
    return {"precision": tp / np.maximum(said, 1), "recall": tp / np.maximum(are, 1)}


# %% wrong: larger of the two in place of F1
def precision_recall_f1(matrix):
    tp = np.diag(matrix)
    p = tp / np.maximum(matrix.sum(axis=0), 1)
    r = tp / np.maximum(matrix.sum(axis=1), 1)
    return np.stack([p, r, np.maximum(p, r)], axis=1)


# %% misconception one_class: class 1 of four cells
def precision_recall_f1(matrix):
    tp, said, are = matrix[1, 1], matrix[:, 1].sum(), matrix[1].sum()
    return tp / max(said, 1), tp / max(are, 1), 2 * tp / max(said + are, 1)


# %% misconception one_class: the last one of a table
def precision_recall_f1(matrix):
    tp, said, are = np.diag(matrix), matrix.sum(axis=0), matrix.sum(axis=1)
    table = np.stack([tp / said.clip(1), tp / are.clip(1), 2 * tp / (said + are).clip(1)], axis=1)
    return table[-1]


# %% misconception one_mistake: F1 without false positives
def precision_recall_f1(matrix):
    tp, said, are = np.diag(matrix), matrix.sum(axis=0), matrix.sum(axis=1)
    fn = are - tp
    return np.stack([tp / said.clip(1), tp / are.clip(1), 2 * tp / (2 * tp + fn).clip(1)], axis=1)


# %% misconception one_mistake: recall once more, a loop
def precision_recall_f1(matrix):
    rows = []
    for c in range(len(matrix)):
        p = matrix[c, c] / max(matrix[:, c].sum(), 1)
        r = matrix[c, c] / max(matrix[c].sum(), 1)
        rows.append([p, r, r])
    return rows
