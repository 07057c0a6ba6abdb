# %% correct: the formula of both terms
def binary_cross_entropy(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


# %% correct: where, then the logarithm
def binary_cross_entropy(y, p):
    return float(np.mean(-np.log(np.where(np.asarray(y) == 1, p, 1 - np.asarray(p)))))


# %% correct: a loop with lists
import math


def binary_cross_entropy(y, p):
    total = 0.0
    for label, q in zip(list(y), list(p)):
        if label == 1:
            total += -math.log(q)
        else:
            total += -math.log(1 - q)
    return total / len(y)


# %% correct: scikit-learn with labels
from sklearn.metrics import log_loss


def binary_cross_entropy(y, p):
    return log_loss(y, p, labels=[0, 1])


# %% correct: keras.losses function, a tensor
import keras


def binary_cross_entropy(y, p):
    return keras.losses.binary_crossentropy(np.asarray(y, dtype="float32"), np.asarray(p, dtype="float32"))


# %% correct: the Keras loss object with a column
import keras


def binary_cross_entropy(y, p):
    y, p = np.reshape(y, (-1, 1)), np.reshape(p, (-1, 1))
    return float(keras.losses.BinaryCrossentropy()(y, p))


# %% correct: Keras ops
from keras import ops


def binary_cross_entropy(y, p):
    y, p = ops.cast(y, "float32"), ops.cast(p, "float32")
    return ops.mean(-ops.log(y * p + (1 - y) * (1 - p)))


# %% correct: a lambda, probability of the truth as 1 - |y - p|
binary_cross_entropy = lambda y, p: np.float32(-np.log(1 - np.abs(y - p)).mean())


# %% correct: a class with __call__, two columns picked by label
class Loss:
    def __call__(self, y, p):
        both = np.column_stack([1 - p, p])
        return -np.log(both[np.arange(len(y)), np.asarray(y, dtype=int)]).mean()


binary_cross_entropy = Loss()

# %% correct: functools.partial, groups added
from functools import partial


def loss(log, y, p):
    y = np.asarray(y) == 1
    return -(log(p[y]).sum() + log(1 - p[~y]).sum()) / len(y)


binary_cross_entropy = partial(loss, np.log)


# %% correct: softplus of the signed logit
def binary_cross_entropy(y, p):
    z = np.log(p / (1 - p))
    return np.mean(np.logaddexp(0, (1 - 2 * y) * z))


# %% correct: recursion
import math


def total(y, p):
    if not y:
        return 0.0
    return -math.log(p[0] if y[0] else 1 - p[0]) + total(y[1:], p[1:])


def binary_cross_entropy(y, p):
    return np.array(total(list(y), list(p)) / len(y))


# %% correct: xlogy and xlog1py
from scipy.special import xlog1py, xlogy


def binary_cross_entropy(y, p):
    return -np.mean(xlogy(y, p) + xlog1py(1 - y, -p))


# %% misconception positive_only: y ln p
def binary_cross_entropy(y, p):
    return -(y * np.log(p)).mean()


# %% misconception positive_only: a loop that passes over label 0
import math


def binary_cross_entropy(y, p):
    total = 0.0
    for label, q in zip(y, p):
        if label == 1:
            total -= math.log(q)
    return total / len(y)


# %% misconception only_ones: mean of the rows with label 1
def binary_cross_entropy(y, p):
    with np.errstate(all="ignore"):
        return -np.sum(y * np.log(p)) / np.sum(y)


# %% misconception only_ones: a mask
import warnings


def binary_cross_entropy(y, p):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(-np.log(p[y == 1]).mean())


# %% misconception exchanged: the two terms
def binary_cross_entropy(y, p):
    return -(y * np.log(1 - p) + (1 - y) * np.log(p)).mean()


# %% misconception exchanged: where
def binary_cross_entropy(y, p):
    return np.mean(-np.log(np.where(y == 0, p, 1 - p)))


# %% misconception total: sum
def binary_cross_entropy(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


# %% misconception total: log_loss not normalised
from sklearn.metrics import log_loss


def binary_cross_entropy(y, p):
    return log_loss(y, p, labels=[0, 1], normalize=False)


# %% misconception each_row: no mean
def binary_cross_entropy(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


# %% misconception each_row: a list
import math


def binary_cross_entropy(y, p):
    return [-math.log(q if label else 1 - q) for label, q in zip(y, p)]


# %% misconception each_row: the Keras function on columns
import keras


def binary_cross_entropy(y, p):
    return keras.losses.binary_crossentropy(np.reshape(y, (-1, 1)), np.reshape(p, (-1, 1)))


# %% misconception log2: np.log2
def binary_cross_entropy(y, p):
    return -(y * np.log2(p) + (1 - y) * np.log2(1 - p)).mean()


# %% misconception log2: divided by ln 2
def binary_cross_entropy(y, p):
    return np.mean(-np.log(np.where(y == 1, p, 1 - p))) / np.log(2)


# %% misconception log10: np.log10
def binary_cross_entropy(y, p):
    return -(y * np.log10(p) + (1 - y) * np.log10(1 - p)).mean()


# %% misconception log10: math.log10
import math


def binary_cross_entropy(y, p):
    return sum(-math.log10(q if label else 1 - q) for label, q in zip(y, p)) / len(y)


# %% misconception sign: no minus
def binary_cross_entropy(y, p):
    return (y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


# %% misconception sign: neg_log_loss
from sklearn.metrics import log_loss


def binary_cross_entropy(y, p):
    return -log_loss(y, p, labels=[0, 1])


# %% misconception halved: mean over the stacked terms
def binary_cross_entropy(y, p):
    return -np.mean([y * np.log(p), (1 - y) * np.log(1 - p)])


# %% misconception halved: one-hot table, mean over all cells
def binary_cross_entropy(y, p):
    one_hot = np.eye(2)[np.asarray(y, dtype=int)]
    return -(one_hot * np.log(np.column_stack([1 - p, p]))).mean()


# %% misconception one_minus: mean absolute error
def binary_cross_entropy(y, p):
    return np.abs(y - p).mean()


# %% misconception one_minus: one minus the probability of the truth
def binary_cross_entropy(y, p):
    return sum(1 - (q if label == 1 else 1 - q) for label, q in zip(y, p)) / len(y)


# %% misconception hard: clipped decisions
def binary_cross_entropy(y, p):
    q = np.clip((p > 0.5).astype(float), 1e-7, 1 - 1e-7)
    return -(y * np.log(q) + (1 - y) * np.log(1 - q)).mean()


# %% misconception hard: Keras on decisions
import keras


def binary_cross_entropy(y, p):
    decided = np.where(p > 0.5, 1.0, 0.0).astype("float32")
    return float(keras.losses.BinaryCrossentropy()(np.asarray(y, dtype="float32"), decided))


# %% misconception hard: log_loss of decisions
from sklearn.metrics import log_loss


def binary_cross_entropy(y, p):
    return log_loss(y, (p > 0.5).astype(float), labels=[0, 1])


# %% wrong: log_loss without labels, raises for a single class
from sklearn.metrics import log_loss


def binary_cross_entropy(y, p):
    return log_loss(y, p)


# %% wrong: only the term of label 0
def binary_cross_entropy(y, p):
    return -((1 - y) * np.log(1 - p)).mean()


# %% wrong: mean of the two group means, nan for a single class
import warnings


def binary_cross_entropy(y, p):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return -(np.log(p[y == 1]).mean() + np.log(1 - p[y == 0]).mean()) / 2


# %% wrong: sum of the two group means
def binary_cross_entropy(y, p):
    ones, zeros = y == 1, y == 0
    return -(np.log(p[ones]).sum() / max(ones.sum(), 1) + np.log(1 - p[zeros]).sum() / max(zeros.sum(), 1))


# %% wrong: squared error
def binary_cross_entropy(y, p):
    return ((y - p) ** 2).mean()


# %% wrong: minus between the terms
def binary_cross_entropy(y, p):
    return -(y * np.log(p) - (1 - y) * np.log(1 - p)).mean()


# %% wrong: 1 - ln p instead of ln(1 - p)
def binary_cross_entropy(y, p):
    return -(y * np.log(p) + (1 - y) * (1 - np.log(p))).mean()


# %% wrong: both terms for every row
def binary_cross_entropy(y, p):
    return -(np.log(p) + np.log(1 - p)).mean()


# %% wrong: the entropy of p, y not used
def binary_cross_entropy(y, p):
    return -(p * np.log(p) + (1 - p) * np.log(1 - p)).mean()


# %% wrong: the larger probability, y not used
def binary_cross_entropy(y, p):
    return -np.log(np.maximum(p, 1 - p)).mean()


# %% wrong: y and p exchanged
def binary_cross_entropy(y, p):
    q = np.clip(y, 1e-7, 1 - 1e-7)
    return -(p * np.log(q) + (1 - p) * np.log(1 - q)).mean()


# %% wrong: changes p in place
def binary_cross_entropy(y, p):
    p[y == 0] = 1 - p[y == 0]
    return -np.log(p).mean()


# %% wrong: changes y in place
def binary_cross_entropy(y, p):
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
    y *= 0
    return loss


# %% wrong: prints, returns nothing
def binary_cross_entropy(y, p):
    print(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


# %% wrong: forgets the return
def binary_cross_entropy(y, p):
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


# %% wrong: a constant
def binary_cross_entropy(y, p):
    return 0.693


# %% wrong: returns inside the loop, after the first row
import math


def binary_cross_entropy(y, p):
    for label, q in zip(y, p):
        return -math.log(q if label else 1 - q)


# %% wrong: clips at .1 and .9
def binary_cross_entropy(y, p):
    p = np.clip(p, 0.1, 0.9)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


# %% wrong: p taken as logits
import keras


def binary_cross_entropy(y, p):
    return float(keras.losses.BinaryCrossentropy(from_logits=True)(y, p))


# %% wrong: a pair of both means
def binary_cross_entropy(y, p):
    return -(y * np.log(p)).mean(), -((1 - y) * np.log(1 - p)).mean()


# %% wrong: integer division of the rows
def binary_cross_entropy(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum() // len(y)


# %% wrong: logarithm of the mean
def binary_cross_entropy(y, p):
    return -np.log((y * p + (1 - y) * (1 - p)).mean())

# %% misconception ignores_labels: -ln p everywhere
def binary_cross_entropy(y, p):
    return -np.log(p).mean()


# %% misconception ignores_labels: a loop that forgets the label
def binary_cross_entropy(y, p):
    return sum(-np.log(chance) for label, chance in zip(y, p)) / len(y)
