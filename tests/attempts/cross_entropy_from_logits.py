# %% correct: SciPy logsumexp
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean()


# %% correct: NumPy, by hand
def cross_entropy_from_logits(labels, logits):
    m = logits.max(axis=1)
    total = m + np.log(np.exp(logits - m[:, None]).sum(axis=1))
    return float(np.mean(total - logits[range(len(labels)), labels]))


# %% correct: a loop with math
import math


def cross_entropy_from_logits(labels, logits):
    loss = 0.0
    for y, row in zip(labels, logits):
        m = max(row)
        loss += m + math.log(sum(math.exp(z - m) for z in row)) - row[y]
    return loss / len(labels)


# %% correct: log_softmax and a fancy index
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return -log_softmax(logits, axis=1)[np.arange(len(labels)), labels].mean()


# %% correct: one-hot rows
def cross_entropy_from_logits(labels, logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    one_hot = np.eye(logits.shape[1])[labels]
    rows = np.log(np.exp(shifted).sum(axis=1)) - (one_hot * shifted).sum(axis=1)
    return rows.sum() / rows.size


# %% correct: relative to the true logit
def cross_entropy_from_logits(labels, logits):
    truth = np.take_along_axis(logits, labels[:, None], axis=1)
    return np.logaddexp.reduce(logits - truth, axis=1).mean()


# %% correct: the Keras loss (float32)
import keras


def cross_entropy_from_logits(labels, logits):
    return keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, logits)


# %% correct: the Keras loss function, then np.mean
import keras


def cross_entropy_from_logits(labels, logits):
    rows = keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)
    return np.mean(rows)


# %% correct: the Keras loss in float64
import keras


def cross_entropy_from_logits(labels, logits):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, dtype="float64")
    return float(loss(labels, logits))


# %% correct: the categorical loss with one-hot rows
import keras


def cross_entropy_from_logits(labels, logits):
    rows = keras.ops.one_hot(labels, logits.shape[1], dtype="float64")
    return keras.ops.mean(keras.ops.categorical_crossentropy(rows, logits, from_logits=True))


# %% correct: Keras ops logsumexp, a tensor
import keras


def cross_entropy_from_logits(labels, logits):
    z = keras.ops.convert_to_tensor(logits)
    total = keras.ops.logsumexp(z, axis=1, keepdims=True)
    truth = keras.ops.take_along_axis(z, keras.ops.convert_to_tensor(labels)[:, None], axis=1)
    return keras.ops.mean(total - truth)


# %% correct: a lambda and a generator
from statistics import fmean

from scipy.special import logsumexp

cross_entropy_from_logits = lambda labels, logits: fmean(
    logsumexp(row) - row[label] for label, row in zip(labels, logits)
)


# %% correct: a class with __call__
class CrossEntropy:
    def log_sum_exp(self, row):
        largest = np.max(row)
        return largest + np.log(np.sum(np.exp(row - largest)))

    def __call__(self, labels, logits):
        return sum(self.log_sum_exp(row) - row[y] for y, row in zip(labels, logits)) / len(labels)


cross_entropy_from_logits = CrossEntropy()


# %% correct: functools.partial
from functools import partial

from scipy import special


def mean_surprise(log_of, labels, logits):
    logs = log_of(logits)
    return -np.array([logs[i, y] for i, y in enumerate(labels)]).mean()


cross_entropy_from_logits = partial(mean_surprise, partial(special.log_softmax, axis=1))


# %% correct: defensive, a zero-dimensional array
def cross_entropy_from_logits(labels, logits):
    labels = np.array(labels).astype(int).ravel()
    logits = np.array(logits, dtype="float64")
    assert len(labels) == len(logits)
    logits -= logits.max(axis=1, keepdims=True)
    logs = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return np.array(-np.mean(logs[np.arange(len(labels)), labels]))


# %% correct: a running mean with logaddexp
def cross_entropy_from_logits(labels, logits):
    mean = 0.0
    for i, (y, row) in enumerate(zip(labels, logits), start=1):
        total = -np.inf
        for z in row:
            total = np.logaddexp(total, z)
        mean += (total - row[y] - mean) / i
    return mean


# %% correct: two means
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    truth = np.choose(labels, logits.T) if logits.shape[1] < 32 else logits[np.arange(len(labels)), labels]
    return np.mean(logsumexp(logits, axis=1)) - np.mean(truth)


# %% misconception through_probabilities: SciPy softmax
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    return -np.log(softmax(logits, axis=1)[np.arange(len(labels)), labels]).mean()


# %% misconception through_probabilities: a stable softmax by hand
def cross_entropy_from_logits(labels, logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities = e / e.sum(axis=1, keepdims=True)
    total = 0
    for y, row in zip(labels, probabilities):
        total += -np.log(row[y])
    return total / len(labels)


# %% misconception no_shift: NumPy
def cross_entropy_from_logits(labels, logits):
    rows = np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(labels)), labels]
    return rows.mean()


# %% misconception no_shift: a loop
def cross_entropy_from_logits(labels, logits):
    loss = []
    for y, row in zip(labels, logits):
        loss.append(np.log(sum(np.exp(z) for z in row)) - row[y])
    return np.mean(loss)


# %% misconception clipped: np.clip
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    p = np.clip(softmax(logits, axis=1), 1e-7, 1 - 1e-7)
    return -np.log(p[np.arange(len(labels)), labels]).mean()


# %% misconception clipped: np.maximum
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    p = softmax(logits, axis=1)[np.arange(len(labels)), labels]
    return np.mean(-np.log(np.maximum(p, 1e-15)))


# %% misconception clipped: scikit-learn
from scipy.special import softmax
from sklearn.metrics import log_loss


def cross_entropy_from_logits(labels, logits):
    return log_loss(labels, softmax(logits, axis=1), labels=list(range(logits.shape[1])))


# %% misconception clipped: Keras after softmax
import keras
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    return float(keras.losses.SparseCategoricalCrossentropy()(labels, softmax(logits, axis=1)))


# %% misconception one_max: logits.max()
def cross_entropy_from_logits(labels, logits):
    m = logits.max()
    total = m + np.log(np.exp(logits - m).sum(axis=1))
    return (total - logits[np.arange(len(labels)), labels]).mean()


# %% misconception one_max: a loop
def cross_entropy_from_logits(labels, logits):
    biggest = np.max(logits)
    losses = []
    for i in range(len(labels)):
        losses.append(np.log(np.sum(np.exp(logits[i] - biggest))) + biggest - logits[i, labels[i]])
    return sum(losses) / len(losses)


# %% misconception not_added_back: NumPy
def cross_entropy_from_logits(labels, logits):
    m = logits.max(axis=1, keepdims=True)
    total = np.log(np.exp(logits - m).sum(axis=1))
    return (total - logits[np.arange(len(labels)), labels]).mean()


# %% misconception not_added_back: a loop
def cross_entropy_from_logits(labels, logits):
    loss = 0
    for y, row in zip(labels, logits):
        loss += np.log(np.exp(row - max(row)).sum()) - row[y]
    return loss / len(labels)


# %% misconception truth_only: NumPy
def cross_entropy_from_logits(labels, logits):
    return -logits[np.arange(len(labels)), labels].mean()


# %% misconception truth_only: a list
def cross_entropy_from_logits(labels, logits):
    return np.mean([-row[y] for y, row in zip(labels, logits)])


# %% misconception log_sum_exp_only: SciPy
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return logsumexp(logits, axis=1).mean()


# %% misconception log_sum_exp_only: by hand
def cross_entropy_from_logits(labels, logits):
    m = logits.max(axis=1)
    return np.mean(m + np.log(np.sum(np.exp(logits - m[:, None]), axis=1)))


# %% misconception largest: NumPy
def cross_entropy_from_logits(labels, logits):
    return (logits.max(axis=1) - logits[np.arange(len(labels)), labels]).mean()


# %% misconception largest: a loop
def cross_entropy_from_logits(labels, logits):
    return sum(max(row) - row[y] for y, row in zip(labels, logits)) / len(labels)


# %% misconception as_probabilities: -log of the logit
def cross_entropy_from_logits(labels, logits):
    return -np.log(logits[np.arange(len(labels)), labels]).mean()


# %% misconception as_probabilities: Keras without the flag
import keras


def cross_entropy_from_logits(labels, logits):
    return float(keras.losses.SparseCategoricalCrossentropy()(labels, logits))


# %% misconception as_probabilities: clipped to 1e-7 and 1
def cross_entropy_from_logits(labels, logits):
    p = np.clip(logits, 1e-7, 1)
    return np.mean([-np.log(row[y]) for y, row in zip(labels, p)])


# %% misconception twice: Keras with the flag, after softmax
import keras
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return float(loss(labels, softmax(logits, axis=1)))


# %% misconception twice: log-sum-exp of probabilities
from scipy.special import logsumexp, softmax


def cross_entropy_from_logits(labels, logits):
    p = softmax(logits, axis=1)
    return (logsumexp(p, axis=1) - p[np.arange(len(labels)), labels]).mean()


# %% misconception all_columns: logsumexp
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=1) - logits[:, labels]).mean()


# %% misconception all_columns: log_softmax
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return -np.mean(log_softmax(logits, axis=1)[:, labels])


# %% misconception axis_0: log_softmax
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return -log_softmax(logits, axis=0)[np.arange(len(labels)), labels].mean()


# %% misconception axis_0: log-sum-exp of each column, then the column of the truth
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    total = logsumexp(logits, axis=0)
    return np.mean([total[y] - row[y] for y, row in zip(labels, logits)])


# %% misconception axis_0: log-sum-exp of each column, subtracted from n rows
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=0) - logits[np.arange(len(labels)), labels]).mean()


# %% misconception whole_table: no axis
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits) - logits[np.arange(len(labels)), labels]).mean()


# %% misconception whole_table: by hand
def cross_entropy_from_logits(labels, logits):
    m = np.max(logits)
    total = m + np.log(np.sum(np.exp(logits - m)))
    return total - np.mean([row[y] for y, row in zip(labels, logits)])


# %% misconception total: sum
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).sum()


# %% misconception total: a loop without division
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    loss = 0.0
    for y, row in zip(labels, log_softmax(logits, axis=1)):
        loss -= row[y]
    return loss


# %% misconception each_row: an array
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]


# %% misconception each_row: a Keras tensor
import keras


def cross_entropy_from_logits(labels, logits):
    return keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)


# %% misconception over_cells: one-hot times logs
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return -(np.eye(logits.shape[1])[labels] * log_softmax(logits, axis=1)).mean()


# %% misconception over_cells: divided by size
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    rows = logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]
    return rows.sum() / logits.size


# %% misconception sign: turned round
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logits[np.arange(len(labels)), labels] - logsumexp(logits, axis=1)).mean()


# %% misconception sign: the minus forgotten
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return np.mean([row[y] for y, row in zip(labels, log_softmax(logits, axis=1))])


# %% misconception log2: divided by ln 2
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    nats = (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean()
    return nats / np.log(2)


# %% misconception log2: times log2 e, in a loop
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    logs = log_softmax(logits, axis=1) * np.log2(np.e)
    return -sum(logs[i, y] for i, y in enumerate(labels)) / len(labels)


# %% wrong: right, but the logits are shifted in place
def cross_entropy_from_logits(labels, logits):
    logits -= logits.max(axis=1, keepdims=True)
    rows = np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(labels)), labels]
    return rows.mean()


# %% wrong: right, but the labels are changed
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    logs = log_softmax(logits, axis=1)
    labels += np.arange(len(labels)) * logits.shape[1]
    return -logs.ravel()[labels].mean()


# %% wrong: labels off by one
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels - 1]).mean()


# %% wrong: the mean over all classes
from scipy.special import log_softmax


def cross_entropy_from_logits(labels, logits):
    return -log_softmax(logits, axis=1).mean()


# %% wrong: perplexity
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return np.exp((logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean())


# %% wrong: the median
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return np.median(logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels])


# %% wrong: the first row only
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return logsumexp(logits[0]) - logits[0, labels[0]]


# %% wrong: the decided class in place of the true one
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    return (logsumexp(logits, axis=1) - logits.max(axis=1)).mean()


# %% wrong: two columns only
def cross_entropy_from_logits(labels, logits):
    total = np.logaddexp(logits[:, 0], logits[:, 1])
    return (total - logits[np.arange(len(labels)), labels]).mean()


# %% wrong: the true class left out of the sum
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    losses = [logsumexp(np.delete(row, y)) - row[y] for y, row in zip(labels, logits)]
    return np.mean(losses)


# %% wrong: binary cross-entropy of one-hot cells
import keras


def cross_entropy_from_logits(labels, logits):
    rows = np.eye(logits.shape[1])[labels]
    return float(keras.losses.BinaryCrossentropy(from_logits=True)(rows, logits))


# %% wrong: each class weighs the same
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    rows = logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]
    return np.mean([rows[labels == y].mean() for y in np.unique(labels)])


# %% wrong: divided by n - 1
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    rows = logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]
    return rows.sum() / (len(rows) - 1)


# %% wrong: raises when exp would overflow
def cross_entropy_from_logits(labels, logits):
    with np.errstate(over="raise", divide="raise"):
        total = np.log(np.exp(logits).sum(axis=1))
    return (total - logits[np.arange(len(labels)), labels]).mean()


# %% wrong: returns inside the loop
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    total = 0
    for y, row in zip(labels, logits):
        total += logsumexp(row) - row[y]
        return total / len(labels)


# %% wrong: no return
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    loss = (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean()


# %% wrong: text
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    loss = (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean()
    return f"{loss:.3f} nats"


# %% wrong: rows that are too costly are left out
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    p = softmax(logits, axis=1)[np.arange(len(labels)), labels]
    return -np.log(p[p > 0]).mean()


# %% wrong: the probability, without a logarithm
from scipy.special import softmax


def cross_entropy_from_logits(labels, logits):
    return (1 - softmax(logits, axis=1)[np.arange(len(labels)), labels]).mean()


# %% wrong: the order of the arguments changed
from scipy.special import logsumexp


def cross_entropy_from_logits(logits, labels):
    return (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).mean()


# %% wrong: clipped logits
from scipy.special import logsumexp


def cross_entropy_from_logits(labels, logits):
    z = np.clip(logits, -100, 100)
    return (logsumexp(z, axis=1) - z[np.arange(len(labels)), labels]).mean()


# %% equivalent: line 4: argument + 1
# a number added to an array of labels does not change its length, and only its length is used
