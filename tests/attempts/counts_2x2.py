# %% correct: scikit-learn with labels
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1])


# %% correct: a loop, nested lists
def counts_2x2(y_true, y_pred):
    table = [[0, 0], [0, 0]]
    for true, predicted in zip(y_true, y_pred):
        table[true][predicted] += 1
    return table


# %% correct: bincount
def counts_2x2(y_true, y_pred):
    cells = 2 * np.asarray(y_true) + np.asarray(y_pred)
    return np.bincount(cells, minlength=4).reshape(2, 2)


# %% correct: np.add.at, int32
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype="int32")
    np.add.at(table, (y_true, y_pred), 1)
    return table


# %% correct: Keras, returns a tensor
import keras


def counts_2x2(y_true, y_pred):
    true = keras.ops.one_hot(np.asarray(y_true), 2)
    predicted = keras.ops.one_hot(np.asarray(y_pred), 2)
    return keras.ops.cast(keras.ops.matmul(keras.ops.transpose(true), predicted), "int32")


# %% correct: TensorFlow, returns a tensor
import tensorflow as tf


def counts_2x2(y_true, y_pred):
    return tf.math.confusion_matrix(y_true, y_pred, num_classes=2)


# %% correct: four masks
def counts_2x2(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    tn, fp = np.sum((t == 0) & (p == 0)), np.sum((t == 0) & (p == 1))
    fn, tp = np.sum((t == 1) & (p == 0)), np.sum((t == 1) & (p == 1))
    return np.array([[tn, fp], [fn, tp]])


# %% correct: a comprehension with a Counter, tuples
from collections import Counter


def counts_2x2(y_true, y_pred):
    counts = Counter(zip(map(int, y_true), map(int, y_pred)))
    return tuple(tuple(counts[row, column] for column in (0, 1)) for row in (0, 1))


# %% correct: one-hot product
def counts_2x2(y_true, y_pred):
    one_hot = np.eye(2, dtype=int)
    return one_hot[np.asarray(y_true)].T @ one_hot[np.asarray(y_pred)]


# %% correct: histogram2d, cast to integers
def counts_2x2(y_true, y_pred):
    table, _, _ = np.histogram2d(y_true, y_pred, bins=2, range=[[0, 1], [0, 1]])
    return table.astype(int)


# %% correct: a class with __call__
class Counts:
    labels = (0, 1)

    def __call__(self, y_true, y_pred):
        pairs = [(int(t), int(p)) for t, p in zip(y_true, y_pred)]
        return np.array([[pairs.count((t, p)) for p in self.labels] for t in self.labels])


counts_2x2 = Counts()

# %% correct: functools.partial
from functools import partial

from sklearn.metrics import confusion_matrix

counts_2x2 = partial(confusion_matrix, labels=[0, 1])


# %% correct: from sums only
def counts_2x2(y_true, y_pred):
    n, ones, answers = len(y_true), sum(y_true), sum(y_pred)
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    return np.array([[n - ones - answers + tp, answers - tp], [ones - tp, tp]])


# %% misconception transposed: scikit-learn, T
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1]).T


# %% misconception transposed: arguments swapped
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_pred, y_true, labels=[0, 1])


# %% misconception transposed: a loop
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        table[predicted, true] += 1
    return table


# %% misconception ones_first: scikit-learn
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[1, 0])


# %% misconception ones_first: a loop
def counts_2x2(y_true, y_pred):
    table = [[0, 0], [0, 0]]
    for true, predicted in zip(y_true, y_pred):
        table[1 - true][1 - predicted] += 1
    return table


# %% misconception shares: scikit-learn
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1], normalize="all")


# %% misconception shares: means of masks
def counts_2x2(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    return [[float(np.mean((t == row) & (p == column))) for column in (0, 1)] for row in (0, 1)]


# %% misconception shrinks: scikit-learn without labels
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred)


# %% misconception shrinks: only labels that occur
def counts_2x2(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    labels = np.union1d(t, p)
    return np.array([[np.sum((t == row) & (p == column)) for column in labels] for row in labels])


# %% misconception flat: ravel
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1]).ravel()


# %% misconception flat: a tuple of four
def counts_2x2(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    tn, fp = int(np.sum((t == 0) & (p == 0))), int(np.sum((t == 0) & (p == 1)))
    fn, tp = int(np.sum((t == 1) & (p == 0))), int(np.sum((t == 1) & (p == 1)))
    return tn, fp, fn, tp


# %% misconception flat: bincount
def counts_2x2(y_true, y_pred):
    return np.bincount(2 * np.asarray(y_true) + np.asarray(y_pred), minlength=4)


# %% misconception repeated_index: each cell is counted once at most
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=int)
    table[np.asarray(y_true), np.asarray(y_pred)] += 1
    return table


# %% wrong: bincount without minlength, raises without a true positive
def counts_2x2(y_true, y_pred):
    return np.bincount(2 * np.asarray(y_true) + np.asarray(y_pred)).reshape(2, 2)


# %% wrong: rows as wide as the largest label
def counts_2x2(y_true, y_pred):
    size = max(max(y_true), max(y_pred)) + 1
    table = np.zeros((size, size), dtype=int)
    np.add.at(table, (np.asarray(y_true), np.asarray(y_pred)), 1)
    return table


# %% wrong: int8 overflows from 128 rows
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=np.int8)
    np.add.at(table, (np.asarray(y_true), np.asarray(y_pred)), 1)
    return table


# %% wrong: lists are compared with a number
def counts_2x2(y_true, y_pred):
    t, p = y_true, y_pred
    return np.array([[np.sum((t == r) * (p == c)) for c in (0, 1)] for r in (0, 1)])


# %% misconception ones_first: diagonal swapped only
def counts_2x2(y_true, y_pred):
    t, p = np.array(y_true), np.array(y_pred)
    tn, fp = np.sum((t == 0) & (p == 0)), np.sum((t == 0) & (p == 1))
    fn, tp = np.sum((t == 1) & (p == 0)), np.sum((t == 1) & (p == 1))
    return np.array([[tp, fp], [fn, tn]])


# %% misconception ones_first: transposed and ones first
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_pred, y_true, labels=[1, 0])


# %% wrong: only the rows ones first
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1])[::-1]


# %% wrong: divided by the rows' sums
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=[0, 1], normalize="true")


# %% wrong: false positives forgotten
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        if true == predicted or true == 1:
            table[true, predicted] += 1
    return table


# %% wrong: the last row is left out
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=int)
    for i in range(len(y_true) - 1):
        table[y_true[i], y_pred[i]] += 1
    return table


# %% wrong: starts at one
def counts_2x2(y_true, y_pred):
    table = np.ones((2, 2), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        table[true, predicted] += 1
    return table


# %% wrong: the same list twice
def counts_2x2(y_true, y_pred):
    table = [[0, 0]] * 2
    for true, predicted in zip(y_true, y_pred):
        table[true][predicted] += 1
    return table


# %% wrong: counts of each side, not of pairs
def counts_2x2(y_true, y_pred):
    return np.array([np.bincount(y_true, minlength=2), np.bincount(y_pred, minlength=2)])


# %% wrong: only agreement and errors
def counts_2x2(y_true, y_pred):
    hits = int(np.sum(np.array(y_true) == np.array(y_pred)))
    return [[hits, 0], [0, len(y_true) - hits]]


# %% wrong: with totals
def counts_2x2(y_true, y_pred):
    table = np.zeros((3, 3), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        table[true, predicted] += 1
    table[2], table[:, 2] = table.sum(axis=0), table.sum(axis=1)
    return table


# %% wrong: prints
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    print(confusion_matrix(y_true, y_pred, labels=[0, 1]))


# %% wrong: forgets the return
from sklearn.metrics import confusion_matrix


def counts_2x2(y_true, y_pred):
    table = confusion_matrix(y_true, y_pred, labels=[0, 1])


# %% wrong: constant
def counts_2x2(y_true, y_pred):
    return np.zeros((2, 2), dtype=int)


# %% wrong: a dict
def counts_2x2(y_true, y_pred):
    pairs = list(zip(y_true, y_pred))
    names = {"tn": (0, 0), "fp": (0, 1), "fn": (1, 0), "tp": (1, 1)}
    return {name: sum(pair == cell for pair in pairs) for name, cell in names.items()}


# %% wrong: overwrites y_true in place
def counts_2x2(y_true, y_pred):
    for i in range(len(y_true)):
        y_true[i] = 2 * y_true[i] + y_pred[i]
    return np.bincount(y_true, minlength=4).reshape(2, 2)


# %% wrong: the table flat and with ones first
def counts_2x2(y_true, y_pred):
    return np.bincount(2 * np.asarray(y_true) + np.asarray(y_pred), minlength=4)[::-1]


# %% misconception repeated_index: += with two index arrays
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2), dtype=int)
    table[np.asarray(y_true), np.asarray(y_pred)] += 1
    return table


# %% misconception repeated_index: set instead of added
def counts_2x2(y_true, y_pred):
    table = np.zeros((2, 2))
    table[y_true, y_pred] = 1
    return table
