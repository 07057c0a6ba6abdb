# %% correct: a loop with columns.index
import math


def named_log_loss(names, probabilities, columns):
    total = 0.0
    for name, row in zip(names, probabilities):
        total -= math.log(row[columns.index(name)])
    return total / len(names)


# %% correct: a dictionary of columns, NumPy index
def named_log_loss(names, probabilities, columns):
    place = {name: j for j, name in enumerate(columns)}
    codes = [place[name] for name in names]
    return -np.log(probabilities[np.arange(len(codes)), codes]).mean()


# %% correct: log_loss with columns and labels sorted
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    order = np.argsort(columns)
    return log_loss(names, probabilities[:, order], labels=np.array(columns)[order])


# %% correct: log_loss with codes instead of names
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    codes = [columns.index(name) for name in names]
    return log_loss(codes, probabilities, labels=range(len(columns)))


# %% correct: comparison table as one-hot
def named_log_loss(names, probabilities, columns):
    one_hot = np.array(names)[:, None] == np.array(columns)[None, :]
    return float(-(one_hot * np.log(probabilities)).sum(axis=1).mean())


# %% correct: keras sparse categorical cross-entropy, a tensor
import keras


def named_log_loss(names, probabilities, columns):
    codes = np.array([columns.index(name) for name in names])
    rows = keras.losses.sparse_categorical_crossentropy(codes, np.asarray(probabilities, dtype="float32"))
    return keras.ops.mean(rows)


# %% correct: Keras ops with one-hot
from keras import ops


def named_log_loss(names, probabilities, columns):
    one_hot = ops.one_hot(ops.convert_to_tensor([columns.index(name) for name in names]), len(columns))
    log_p = ops.log(ops.cast(probabilities, "float32"))
    return -ops.mean(ops.sum(ops.cast(one_hot, "float32") * log_p, axis=1))


# %% correct: a lambda with a comprehension, float32
named_log_loss = lambda names, probabilities, columns: np.float32(
    np.mean([-np.log(probabilities[i, columns.index(name)]) for i, name in enumerate(names)])
)


# %% correct: a class with __call__, rows as dictionaries
class NamedLogLoss:
    def __call__(self, names, probabilities, columns):
        rows = [dict(zip(columns, row)) for row in probabilities]
        return np.mean([-np.log(row[name]) for row, name in zip(rows, names)])


named_log_loss = NamedLogLoss()

# %% correct: functools.partial, sorted pairs of name and column
from functools import partial

from sklearn.metrics import log_loss


def loss(metric, names, probabilities, columns):
    pairs = sorted(zip(columns, np.asarray(probabilities).T), key=lambda pair: pair[0])
    table = np.column_stack([column for _, column in pairs])
    return metric(names, table, labels=[name for name, _ in pairs])


named_log_loss = partial(loss, log_loss)


# %% correct: recursion
def total(names, probabilities, columns):
    if not names:
        return 0.0
    first = -np.log(probabilities[0][columns.index(names[0])])
    return first + total(names[1:], probabilities[1:], columns)


def named_log_loss(names, probabilities, columns):
    return np.array(total(list(names), probabilities, columns) / len(names))


# %% correct: LabelEncoder and its classes
from sklearn.metrics import log_loss
from sklearn.preprocessing import LabelEncoder


def named_log_loss(names, probabilities, columns):
    encoder = LabelEncoder().fit(columns)
    table = np.empty_like(probabilities)
    table[:, encoder.transform(columns)] = probabilities
    return log_loss(encoder.transform(names), table, labels=np.arange(len(columns)))


# %% correct: grouped by class
def named_log_loss(names, probabilities, columns):
    names = np.array(names)
    sums = [np.log(probabilities[names == name, j]).sum() for j, name in enumerate(columns)]
    return -sum(sums) / len(names)


# %% misconception column_order: labels=columns
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    return log_loss(names, probabilities, labels=columns)


# %% misconception column_order: labels=sorted(columns)
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    return log_loss(names, probabilities, labels=sorted(columns))


# %% misconception column_order: codes from the sorted names
def named_log_loss(names, probabilities, columns):
    ordered = sorted(columns)
    return np.mean([-np.log(row[ordered.index(name)]) for name, row in zip(names, probabilities)])


# %% misconception column_order: LabelEncoder codes as columns
from sklearn.preprocessing import LabelEncoder


def named_log_loss(names, probabilities, columns):
    codes = LabelEncoder().fit(columns).transform(names)
    return -np.log(probabilities[np.arange(len(codes)), codes]).mean()


# %% misconception absent: no labels=
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    return log_loss(names, probabilities[:, np.argsort(columns)])


# %% misconception absent: codes, no labels=
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    codes = [columns.index(name) for name in names]
    return float(log_loss(codes, probabilities))


# %% misconception absent: sorted by a list of places, no labels=
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    table = np.array([[row[columns.index(name)] for name in sorted(columns)] for row in probabilities])
    return log_loss(np.array(names), table)


# %% misconception inverse_order: argsort of argsort
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    inverse = np.argsort(np.argsort(columns))
    return log_loss(names, probabilities[:, inverse], labels=sorted(columns))


# %% misconception inverse_order: ranks of the columns used as places
def named_log_loss(names, probabilities, columns):
    ordered = sorted(columns)
    table = probabilities[:, [ordered.index(name) for name in columns]]
    return np.mean([-np.log(row[ordered.index(name)]) for name, row in zip(names, table)])


# %% misconception inverse_order: assigns to the places it should read
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    table = np.empty_like(probabilities)
    table[:, np.argsort(columns)] = probabilities
    return log_loss(names, table, labels=sorted(columns))


# %% misconception flattened: log_loss of raveled tables
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    one_hot = np.array([[int(name == c) for c in columns] for name in names])
    return log_loss(one_hot.ravel(), probabilities.ravel())


# %% misconception flattened: binary terms of all cells
def named_log_loss(names, probabilities, columns):
    one_hot = (np.array(names)[:, None] == np.array(columns)).astype(float)
    return -(one_hot * np.log(probabilities) + (1 - one_hot) * np.log(1 - probabilities)).mean()


# %% misconception total: sum of a loop
def named_log_loss(names, probabilities, columns):
    return sum(-np.log(row[columns.index(name)]) for name, row in zip(names, probabilities))


# %% misconception total: not normalised
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    order = np.argsort(columns)
    return log_loss(names, probabilities[:, order], labels=sorted(columns), normalize=False)


# %% wrong: codes in order of appearance in names
def named_log_loss(names, probabilities, columns):
    seen = list(dict.fromkeys(names))
    return np.mean([-np.log(row[seen.index(name)]) for name, row in zip(names, probabilities)])


# %% wrong: codes from the names that occur
def named_log_loss(names, probabilities, columns):
    codes = np.unique(names, return_inverse=True)[1]
    return -np.log(probabilities[np.arange(len(codes)), codes]).mean()


# %% wrong: reversed columns
def named_log_loss(names, probabilities, columns):
    place = {name: j for j, name in enumerate(columns[::-1])}
    return np.mean([-np.log(row[place[name]]) for name, row in zip(names, probabilities)])


# %% wrong (names bare): raw log_loss, order and labels forgotten
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    return log_loss(names, probabilities)


# %% wrong (names log2): log2
def named_log_loss(names, probabilities, columns):
    return np.mean([-np.log2(row[columns.index(name)]) for name, row in zip(names, probabilities)])


# %% wrong: negative
def named_log_loss(names, probabilities, columns):
    return np.mean([np.log(row[columns.index(name)]) for name, row in zip(names, probabilities)])


# %% wrong: a number per row
def named_log_loss(names, probabilities, columns):
    return np.array([-np.log(row[columns.index(name)]) for name, row in zip(names, probabilities)])


# %% wrong: mean over all cells
def named_log_loss(names, probabilities, columns):
    one_hot = np.array(names)[:, None] == np.array(columns)
    return -(one_hot * np.log(probabilities)).mean()


# %% wrong: sorts columns in place
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    order = np.argsort(columns)
    columns.sort()
    return log_loss(names, probabilities[:, order], labels=columns)


# %% wrong: reorders the probabilities in place
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    probabilities[:] = probabilities[:, np.argsort(columns)]
    return log_loss(names, probabilities, labels=sorted(columns))


# %% wrong: replaces the names by codes in place
def named_log_loss(names, probabilities, columns):
    for i in range(len(names)):
        names[i] = columns.index(names[i])
    return -np.log(probabilities[np.arange(len(names)), names]).mean()


# %% wrong: the largest probability, whatever the name
def named_log_loss(names, probabilities, columns):
    return -np.log(probabilities.max(axis=1)).mean()


# %% wrong: one minus the probability of the truth
def named_log_loss(names, probabilities, columns):
    return np.mean([1 - row[columns.index(name)] for name, row in zip(names, probabilities)])


# %% wrong: mean over the classes that occur, not over rows
def named_log_loss(names, probabilities, columns):
    names = np.array(names)
    means = [-np.log(probabilities[names == c, columns.index(c)]).mean() for c in np.unique(names)]
    return np.mean(means)


# %% wrong: grouped means, nan where a class does not occur
import warnings


def named_log_loss(names, probabilities, columns):
    names = np.array(names)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parts = [
            (names == c).mean() * np.log(probabilities[names == c, j]).mean() for j, c in enumerate(columns)
        ]
    return -sum(parts)


# %% wrong: prints, returns nothing
def named_log_loss(names, probabilities, columns):
    print(np.mean([-np.log(row[columns.index(name)]) for name, row in zip(names, probabilities)]))


# %% wrong: forgets the return
def named_log_loss(names, probabilities, columns):
    loss = np.mean([-np.log(row[columns.index(name)]) for name, row in zip(names, probabilities)])


# %% wrong: a constant
def named_log_loss(names, probabilities, columns):
    return np.log(3)


# %% wrong: accuracy
def named_log_loss(names, probabilities, columns):
    return np.mean(np.array(columns)[probabilities.argmax(axis=1)] == np.array(names))


# %% wrong: LabelBinarizer fitted to the columns, one column only where k is 2
from sklearn.preprocessing import LabelBinarizer


def named_log_loss(names, probabilities, columns):
    binarizer = LabelBinarizer().fit(columns)
    one_hot = binarizer.transform(names)
    return -(one_hot * np.log(probabilities[:, np.argsort(columns)])).sum(axis=1).mean()


# %% wrong: drops the columns that do not occur and rescales
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    present = sorted(set(names))
    table = probabilities[:, [columns.index(name) for name in present]]
    table = table / table.sum(axis=1, keepdims=True)
    return np.mean([-np.log(row[present.index(name)]) for name, row in zip(names, table)])


# %% wrong: sorted from Z to A, labels from A to Z
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    order = np.argsort(columns)[::-1]
    return log_loss(names, probabilities[:, order], labels=sorted(columns))


# %% equivalent: line 6: sorted -> list
# log_loss sorts the labels it is given anyway, with a warning

# %% misconception bare: log_loss as it comes
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    return log_loss(names, probabilities)


# %% misconception bare: the same by keyword
from sklearn import metrics


def named_log_loss(names, probabilities, columns):
    return metrics.log_loss(y_true=names, y_pred=probabilities)


# %% misconception log2: base 2
def named_log_loss(names, probabilities, columns):
    places = [columns.index(name) for name in names]
    return -np.log2(probabilities[np.arange(len(names)), places]).mean()


# %% misconception log2: divided by ln 2
def named_log_loss(names, probabilities, columns):
    rows = [-np.log(row[columns.index(name)]) for name, row in zip(names, probabilities)]
    return sum(rows) / len(rows) / np.log(2)
