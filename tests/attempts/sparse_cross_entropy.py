# %% correct: NumPy, fancy index
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()


# %% correct: a loop with math.log
import math


def sparse_cross_entropy(labels, probabilities):
    total = 0.0
    for label, row in zip(labels, probabilities):
        total -= math.log(row[label])
    return total / len(labels)


# %% correct: one-hot rows
def sparse_cross_entropy(labels, probabilities):
    rows = np.eye(np.shape(probabilities)[1])[np.asarray(labels)]
    return float(-(rows * np.log(probabilities)).sum() / len(rows))


# %% correct: take_along_axis
def sparse_cross_entropy(labels, probabilities):
    column = np.asarray(labels).reshape(-1, 1)
    return np.mean(-np.log(np.take_along_axis(np.asarray(probabilities), column, axis=1)))


# %% correct: scikit-learn
from sklearn.metrics import log_loss


def sparse_cross_entropy(labels, probabilities):
    return log_loss(labels, probabilities, labels=range(probabilities.shape[1]))


# %% correct: Keras loss, a tensor
import keras


def sparse_cross_entropy(labels, probabilities):
    return keras.ops.mean(keras.losses.sparse_categorical_crossentropy(np.array(labels), probabilities))


# %% correct: np.float32
def sparse_cross_entropy(labels, probabilities):
    chosen = np.array([row[label] for row, label in zip(probabilities, labels)], dtype="float32")
    return np.float32(np.mean(-np.log(chosen)))


# %% correct: a lambda
from statistics import fmean

sparse_cross_entropy = lambda labels, probabilities: fmean(
    -np.log(probabilities[i][label]) for i, label in enumerate(labels)
)


# %% correct: a class with __call__, log of the reciprocal
class Loss:
    def __call__(self, labels, probabilities):
        p = np.choose(np.array(labels), np.array(probabilities).T)
        return np.log(1 / p).mean()


sparse_cross_entropy = Loss()


# %% correct: a zero-dimensional array by recursion
def sparse_cross_entropy(labels, probabilities):
    def total(i):
        return 0.0 if i < 0 else total(i - 1) - np.log(probabilities[i, labels[i]])

    return np.array(total(len(labels) - 1) / len(labels))


# %% misconception all_columns: a slice for the rows
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[:, labels]).mean()


# %% misconception all_columns: np.take
def sparse_cross_entropy(labels, probabilities):
    table = np.take(probabilities, labels, axis=1)
    return np.mean(-np.log(table))


# %% misconception sum: NumPy
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), labels]).sum()


# %% misconception sum: a loop
def sparse_cross_entropy(labels, probabilities):
    total = 0.0
    for i in range(len(labels)):
        total += -np.log(probabilities[i][labels[i]])
    return total


# %% misconception per_row: NumPy
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), labels])


# %% misconception per_row: Keras
import keras


def sparse_cross_entropy(labels, probabilities):
    return keras.losses.sparse_categorical_crossentropy(np.array(labels), probabilities)


# %% misconception per_row: a list
def sparse_cross_entropy(labels, probabilities):
    return [-np.log(row[label]) for label, row in zip(labels, probabilities)]


# %% misconception over_cells: one-hot rows
def sparse_cross_entropy(labels, probabilities):
    rows = np.eye(probabilities.shape[1])[labels]
    return np.mean(-rows * np.log(probabilities))


# %% misconception over_cells: divided by size
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[range(len(labels)), labels]).sum() / probabilities.size


# %% misconception log_of_mean: NumPy
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), labels].mean())


# %% misconception log_of_mean: a loop
import math


def sparse_cross_entropy(labels, probabilities):
    mean = sum(row[label] for label, row in zip(labels, probabilities)) / len(labels)
    return -math.log(mean)


# %% misconception largest: max
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities.max(axis=1)).mean()


# %% misconception largest: the predicted classes
def sparse_cross_entropy(labels, probabilities):
    predicted = np.argmax(probabilities, axis=1)
    return np.mean(-np.log(probabilities[np.arange(len(predicted)), predicted]))


# %% misconception swapped: fancy index
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[labels, np.arange(len(labels))]).mean()


# %% misconception swapped: a loop
def sparse_cross_entropy(labels, probabilities):
    return np.mean([-np.log(probabilities[label][i]) for i, label in enumerate(labels)])


# %% misconception rows: index
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[labels]).mean()


# %% misconception rows: np.take
def sparse_cross_entropy(labels, probabilities):
    chosen = np.take(probabilities, labels, axis=0)
    return np.mean(-np.log(chosen))


# %% misconception sign: NumPy
def sparse_cross_entropy(labels, probabilities):
    return np.log(probabilities[np.arange(len(labels)), labels]).mean()


# %% misconception sign: a loop
import math


def sparse_cross_entropy(labels, probabilities):
    return sum(math.log(row[label]) for label, row in zip(labels, probabilities)) / len(labels)


# %% misconception log2: NumPy
def sparse_cross_entropy(labels, probabilities):
    return -np.log2(probabilities[np.arange(len(labels)), labels]).mean()


# %% misconception log2: math.log with a base
import math


def sparse_cross_entropy(labels, probabilities):
    return sum(-math.log(row[label], 2) for label, row in zip(labels, probabilities)) / len(labels)


# %% misconception log10: NumPy
def sparse_cross_entropy(labels, probabilities):
    return -np.log10(probabilities[np.arange(len(labels)), labels]).mean()


# %% misconception log10: math.log10
import math


def sparse_cross_entropy(labels, probabilities):
    return -sum(math.log10(row[label]) for label, row in zip(labels, probabilities)) / len(labels)


# %% wrong: changes the probabilities in place
def sparse_cross_entropy(labels, probabilities):
    np.log(probabilities, out=probabilities)
    return -probabilities[np.arange(len(labels)), labels].mean()


# %% wrong: raises on a list of labels
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(labels.shape[0]), labels]).mean()


# %% wrong: numbers the classes that occur
def sparse_cross_entropy(labels, probabilities):
    _, codes = np.unique(labels, return_inverse=True)
    return -np.log(probabilities[np.arange(len(codes)), codes]).mean()


# %% wrong: scikit-learn without the list of classes
from sklearn.metrics import log_loss


def sparse_cross_entropy(labels, probabilities):
    return log_loss(labels, probabilities)


# %% wrong: clips small probabilities
def sparse_cross_entropy(labels, probabilities):
    p = np.clip(probabilities[np.arange(len(labels)), labels], 0.05, 1)
    return -np.log(p).mean()


# %% wrong: divides by n - 1
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), labels]).sum() / max(len(labels) - 1, 1)


# %% wrong: the first row only, return too deep
def sparse_cross_entropy(labels, probabilities):
    total = 0
    for i, label in enumerate(labels):
        total -= np.log(probabilities[i, label])
        return total


# %% wrong: median
def sparse_cross_entropy(labels, probabilities):
    return np.median(-np.log(probabilities[np.arange(len(labels)), labels]))


# %% wrong: labels counted from one
def sparse_cross_entropy(labels, probabilities):
    return -np.log(probabilities[np.arange(len(labels)), np.asarray(labels) - 1]).mean()


# %% wrong: prints
def sparse_cross_entropy(labels, probabilities):
    print(-np.log(probabilities[np.arange(len(labels)), labels]).mean())


# %% wrong: a string
def sparse_cross_entropy(labels, probabilities):
    return f"{-np.log(probabilities[np.arange(len(labels)), labels]).mean():.4f}"


# %% wrong: a constant
def sparse_cross_entropy(labels, probabilities):
    return 1.0397


# %% wrong: ln of the number of classes
def sparse_cross_entropy(labels, probabilities):
    return np.log(probabilities.shape[1])


# %% wrong: 1 - p
def sparse_cross_entropy(labels, probabilities):
    return 1 - probabilities[np.arange(len(labels)), labels].mean()


# %% wrong: binary cross-entropy of every cell
def sparse_cross_entropy(labels, probabilities):
    rows = np.eye(probabilities.shape[1])[labels]
    cells = rows * np.log(probabilities) + (1 - rows) * np.log(1 - probabilities + 1e-12)
    return -cells.sum(axis=1).mean()


# %% wrong: a softmax on top
def sparse_cross_entropy(labels, probabilities):
    e = np.exp(probabilities)
    p = e / e.sum(axis=1, keepdims=True)
    return -np.log(p[np.arange(len(labels)), labels]).mean()


# %% wrong: mean of the class means
def sparse_cross_entropy(labels, probabilities):
    labels = np.asarray(labels)
    losses = -np.log(probabilities[np.arange(len(labels)), labels])
    return np.mean([losses[labels == c].mean() for c in np.unique(labels)])


# %% wrong: arguments in the other order
def sparse_cross_entropy(probabilities, labels):
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()


# %% wrong: two mistakes, sum in bits
def sparse_cross_entropy(labels, probabilities):
    return -np.log2(probabilities[np.arange(len(labels)), labels]).sum()
