# %% correct: a loop over zip
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
    return matrix


# %% correct: np.add.at
def confusion_counts(y_true, y_pred, num_classes):
    counts = np.zeros((num_classes, num_classes), int)
    np.add.at(counts, (np.asarray(y_true), np.asarray(y_pred)), 1)
    return counts


# %% correct: bincount of pairs
def confusion_counts(y_true, y_pred, num_classes):
    pairs = np.array(y_true).astype(int) * num_classes + np.array(y_pred).astype(int)
    return np.bincount(pairs, minlength=num_classes**2).reshape(num_classes, num_classes)


# %% correct: scikit-learn with labels
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_true, y_pred, labels=range(num_classes))


# %% correct: one-hot rows, a matrix product, floats
def confusion_counts(y_true, y_pred, num_classes):
    eye = np.eye(num_classes)
    return eye[np.asarray(y_true)].T @ eye[np.asarray(y_pred)]


# %% correct: two comparisons and two loops over classes
def confusion_counts(y_true, y_pred, num_classes):
    y_true = np.array(y_true)
    y_pred = np.array(y_pred)
    result = np.empty((num_classes, num_classes))
    for i in range(num_classes):
        for j in range(num_classes):
            result[i, j] = np.sum((y_true == i) & (y_pred == j))
    return result


# %% correct: a Counter of pairs in a comprehension
from collections import Counter


def confusion_counts(y_true, y_pred, num_classes):
    seen = Counter((int(t), int(p)) for t, p in zip(y_true, y_pred))
    return np.array([[seen[i, j] for j in range(num_classes)] for i in range(num_classes)])


# %% correct: Keras ops, a tensor in float32
import keras


def confusion_counts(y_true, y_pred, num_classes):
    rows = keras.ops.one_hot(np.array(y_true, dtype="int32"), num_classes)
    columns = keras.ops.one_hot(np.array(y_pred, dtype="int32"), num_classes)
    return keras.ops.matmul(keras.ops.transpose(rows), columns)


# %% correct: tf.math.confusion_matrix
import tensorflow as tf


def confusion_counts(y_true, y_pred, num_classes):
    return tf.math.confusion_matrix(y_true, y_pred, num_classes=num_classes).numpy()


# %% correct: functools.partial, lists of lists inside
from functools import partial


def fill(as_type, y_true, y_pred, num_classes):
    table = [[0] * num_classes for _ in range(num_classes)]
    for i in range(len(y_true)):
        table[y_true[i]][y_pred[i]] = table[y_true[i]][y_pred[i]] + 1
    return np.array(table, dtype=as_type)


confusion_counts = partial(fill, "int16")


# %% correct: a lambda, broadcasting
confusion_counts = lambda y_true, y_pred, num_classes: (
    (np.array(y_true)[:, None, None] == np.arange(num_classes)[:, None])
    & (np.array(y_pred)[:, None, None] == np.arange(num_classes))
).sum(axis=0)


# %% correct: a class with __call__, a histogram in two dimensions
class Counts:
    def __call__(self, y_true, y_pred, num_classes):
        edges = np.arange(num_classes + 1) - 0.5
        table, _, _ = np.histogram2d(y_true, y_pred, bins=(edges, edges))
        return table.astype("int64")


confusion_counts = Counts()


# %% correct: defensive copies, np.unique of pairs
def confusion_counts(y_true, y_pred, num_classes):
    truth = np.array(y_true, copy=True).ravel()
    guess = np.array(y_pred, copy=True).ravel()
    if len(truth) != len(guess):
        raise ValueError("the lengths differ")
    out = np.zeros((num_classes, num_classes), dtype=np.uint32)
    pairs, times = np.unique(np.stack([truth, guess], axis=1), axis=0, return_counts=True)
    out[pairs[:, 0], pairs[:, 1]] = times
    return out


# %% correct: a sparse matrix of SciPy
from scipy.sparse import coo_matrix


def confusion_counts(y_true, y_pred, num_classes):
    ones = np.ones(len(y_true), dtype=int)
    return coo_matrix((ones, (y_true, y_pred)), shape=(num_classes, num_classes)).toarray()


# %% correct: one row of bincount for each class
def confusion_counts(y_true, y_pred, num_classes):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    rows = [np.bincount(y_pred[y_true == c], minlength=num_classes) for c in range(num_classes)]
    return np.stack(rows)


# %% correct: filled the wrong way, turned at the end
def confusion_counts(y_true, y_pred, num_classes):
    counts = np.zeros([num_classes] * 2)
    for i, guess in enumerate(y_pred):
        counts[guess][y_true[i]] += 1
    return counts.T


# %% misconception transposed: a loop
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[guess, truth] += 1
    return matrix


# %% misconception transposed: scikit-learn, arguments exchanged
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_pred, y_true, labels=np.arange(num_classes))


# %% misconception transposed: bincount
def confusion_counts(y_true, y_pred, num_classes):
    pairs = np.array(y_pred).astype(int) * num_classes + np.array(y_true).astype(int)
    return np.bincount(pairs, minlength=num_classes**2).reshape(num_classes, -1)


# %% misconception shrinks: scikit-learn without labels
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_true, y_pred)


# %% misconception shrinks: the labels that occur, by hand
def confusion_counts(y_true, y_pred, num_classes):
    classes = sorted(set(int(c) for c in y_true) | set(int(c) for c in y_pred))
    matrix = np.zeros((len(classes), len(classes)), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[classes.index(truth), classes.index(guess)] += 1
    return matrix


# %% misconception up_to_largest: max + 1
def confusion_counts(y_true, y_pred, num_classes):
    k = max(max(y_true), max(y_pred)) + 1
    matrix = np.zeros((k, k), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
    return matrix


# %% misconception up_to_largest: TensorFlow without num_classes
import tensorflow as tf


def confusion_counts(y_true, y_pred, num_classes):
    return tf.math.confusion_matrix(y_true, y_pred).numpy()


# %% misconception repeated_index: plus-equals
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    matrix[y_true, y_pred] += 1
    return matrix


# %% misconception repeated_index: written out
def confusion_counts(y_true, y_pred, num_classes):
    counts = np.zeros((num_classes, num_classes))
    index = np.asarray(y_true), np.asarray(y_pred)
    counts[index] = counts[index] + 1
    return counts


# %% misconception shares: normalize="all"
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_true, y_pred, labels=range(num_classes), normalize="all")


# %% misconception shares: divided by n
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes))
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1 / len(y_true)
    return matrix


# %% misconception by_row: normalize="true"
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_true, y_pred, labels=list(range(num_classes)), normalize="true")


# %% misconception by_row: divided by the row sums
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes))
    np.add.at(matrix, (np.asarray(y_true), np.asarray(y_pred)), 1)
    return matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)


# %% misconception diagonal: the right ones in a table
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        if truth == guess:
            matrix[truth, truth] += 1
    return matrix


# %% misconception diagonal: np.diag of the true positives
def confusion_counts(y_true, y_pred, num_classes):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    return np.diag([np.sum((y_true == c) & (y_pred == c)) for c in range(num_classes)])


# %% misconception diagonal: a number for each class
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return np.diag(confusion_matrix(y_true, y_pred, labels=range(num_classes)))


# %% misconception one_against_rest: scikit-learn
from sklearn.metrics import multilabel_confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return multilabel_confusion_matrix(y_true, y_pred, labels=range(num_classes))


# %% misconception one_against_rest: by hand
def confusion_counts(y_true, y_pred, num_classes):
    tables = np.zeros((num_classes, 2, 2), dtype=int)
    for c in range(num_classes):
        for truth, guess in zip(y_true, y_pred):
            tables[c, int(truth == c), int(guess == c)] += 1
    return tables


# %% wrong (names transposed): filled rightly, turned for no reason
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth][guess] += 1
    return matrix.transpose()


# %% wrong (names repeated_index): one is stored, not added
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] = 1
    return matrix


# %% wrong: the rows of the table are one list
def confusion_counts(y_true, y_pred, num_classes):
    table = [[0] * num_classes] * num_classes
    for truth, guess in zip(y_true, y_pred):
        table[truth][guess] += 1
    return np.array(table)


# %% wrong: codes thought to start at 1
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth - 1, guess - 1] += 1
    return matrix


# %% wrong: one row and one column too many
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes + 1, num_classes + 1), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
    return matrix


# %% wrong: the last row of the data forgotten
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for i in range(len(y_true) - 1):
        matrix[y_true[i], y_pred[i]] += 1
    return matrix


# %% wrong: return too deep
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
        return matrix


# %% wrong: no return
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1


# %% wrong: lists compared with a number
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for i in range(num_classes):
        for j in range(num_classes):
            matrix[i, j] = np.sum(np.logical_and(y_true == i, y_pred == j))
    return matrix


# %% wrong: raises on lists
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for i in range(y_true.shape[0]):
        matrix[y_true[i], y_pred[i]] += 1
    return matrix


# %% wrong: bincount without a minimal length
def confusion_counts(y_true, y_pred, num_classes):
    pairs = np.array(y_true) * num_classes + np.array(y_pred)
    return np.bincount(pairs).reshape(num_classes, num_classes)


# %% wrong: changes y_true, if it is an array
def confusion_counts(y_true, y_pred, num_classes):
    pairs = np.asarray(y_true)
    pairs *= num_classes
    pairs += np.asarray(y_pred)
    return np.bincount(pairs, minlength=num_classes**2).reshape(num_classes, num_classes)


# %% wrong: sorts the predictions first
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(sorted(y_true), sorted(y_pred)):
        matrix[truth, guess] += 1
    return matrix


# %% wrong: counts on from the call before
kept = {}


def confusion_counts(y_true, y_pred, num_classes):
    matrix = kept.setdefault(num_classes, np.zeros((num_classes, num_classes), dtype=int))
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
    return matrix


# %% wrong: shares of each column
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return confusion_matrix(y_true, y_pred, labels=range(num_classes), normalize="pred")


# %% wrong: only the mistakes
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        if truth != guess:
            matrix[truth, guess] += 1
    return matrix


# %% wrong: a text
from sklearn.metrics import confusion_matrix


def confusion_counts(y_true, y_pred, num_classes):
    return str(confusion_matrix(y_true, y_pred, labels=range(num_classes)))


# %% wrong: a dict of pairs
from collections import Counter


def confusion_counts(y_true, y_pred, num_classes):
    return dict(Counter(zip(y_true, y_pred)))


# %% wrong: the accuracy
def confusion_counts(y_true, y_pred, num_classes):
    return np.mean(np.array(y_true) == np.array(y_pred))


# %% wrong: always three classes
def confusion_counts(y_true, y_pred, num_classes):
    matrix = np.zeros((3, 3), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        matrix[truth, guess] += 1
    return matrix


# %% wrong: flattened
def confusion_counts(y_true, y_pred, num_classes):
    pairs = np.array(y_true).astype(int) * num_classes + np.array(y_pred).astype(int)
    return np.bincount(pairs, minlength=num_classes**2)
