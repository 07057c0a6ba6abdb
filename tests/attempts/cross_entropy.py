# %% correct: NumPy, clip, sum over the classes, mean over the rows
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% correct: loops, plain floats
import math


def cross_entropy(one_hot, probabilities):
    total = 0.0
    for hot, row in zip(one_hot, probabilities):
        for h, p in zip(hot, row):
            if h == 1:
                total -= math.log(max(float(p), 1e-7))
    return total / len(one_hot)


# %% correct: picks the true cell by index
def cross_entropy(one_hot, probabilities):
    labels = np.argmax(one_hot, axis=1)
    truth = np.asarray(probabilities)[np.arange(len(labels)), labels]
    return float(np.mean(-np.log(np.maximum(truth, 1e-7))))


# %% correct: dot product first, then maximum and logarithm
def cross_entropy(one_hot, probabilities):
    truth = np.einsum("ij,ij->i", one_hot, probabilities)
    return np.log(1 / np.maximum(truth, 1e-7)).mean()


# %% correct: scikit-learn after the clip
import warnings

from sklearn.metrics import log_loss


def cross_entropy(one_hot, probabilities):
    k = one_hot.shape[1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return log_loss(one_hot.argmax(axis=1), np.clip(probabilities, 1e-7, 1), labels=list(range(k)))


# %% correct: keras.losses function, a tensor
import keras


def cross_entropy(one_hot, probabilities):
    one_hot = keras.ops.cast(one_hot, "float32")
    probabilities = keras.ops.cast(probabilities, "float32")
    return keras.ops.mean(keras.losses.categorical_crossentropy(one_hot, probabilities))


# %% correct: the Keras loss object
import keras


def cross_entropy(one_hot, probabilities):
    return float(keras.losses.CategoricalCrossentropy()(one_hot, probabilities))


# %% correct: Keras ops
from keras import ops


def cross_entropy(one_hot, probabilities):
    p = ops.maximum(ops.cast(probabilities, "float32"), 1e-7)
    return -ops.mean(ops.sum(ops.cast(one_hot, "float32") * ops.log(p), axis=-1))


# %% correct: a lambda with a boolean mask, float32
cross_entropy = lambda one_hot, probabilities: np.float32(
    -np.log(np.maximum(np.asarray(probabilities)[np.asarray(one_hot) == 1], 1e-7)).mean()
)


# %% correct: a class with __call__
class CrossEntropy:
    def __init__(self, smallest):
        self.smallest = smallest

    def __call__(self, one_hot, probabilities):
        p = np.where(probabilities < self.smallest, self.smallest, probabilities)
        return -np.sum(one_hot * np.log(p)) / len(p)


cross_entropy = CrossEntropy(1e-7)

# %% correct: functools.partial
from functools import partial


def loss(smallest, one_hot, probabilities):
    truth = (one_hot * probabilities).sum(axis=1)
    return np.array(-np.log(truth.clip(min=smallest)).mean())


cross_entropy = partial(loss, 1e-7)


# %% correct: recursion over the rows
def surprises(one_hot, probabilities):
    if len(one_hot) == 0:
        return []
    p = probabilities[0][list(one_hot[0]).index(1)]
    return [-np.log(max(p, 1e-7))] + surprises(one_hot[1:], probabilities[1:])


def cross_entropy(one_hot, probabilities):
    return sum(surprises(one_hot, probabilities)) / len(one_hot)


# %% correct: clips a copy in place
def cross_entropy(one_hot, probabilities):
    p = np.array(probabilities, dtype=float)
    p[p < 1e-7] = 1e-7
    return np.average(-np.log(p[np.array(one_hot, dtype=bool)]))


# %% correct: surprise capped at -ln 1e-7, logarithm of 0 silenced
def cross_entropy(one_hot, probabilities):
    with np.errstate(divide="ignore"):
        surprise = -np.log((one_hot * probabilities).sum(axis=1))
    return np.minimum(surprise, -np.log(1e-7)).mean()


# %% misconception total: sum of everything
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum()


# %% misconception total: a loop without a division
def cross_entropy(one_hot, probabilities):
    total = 0.0
    for hot, row in zip(one_hot, probabilities):
        total += -np.log(max(row[np.argmax(hot)], 1e-7))
    return total


# %% misconception each_row: no mean
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1)


# %% misconception each_row: a list
def cross_entropy(one_hot, probabilities):
    return [-np.log(max(row[np.argmax(hot)], 1e-7)) for hot, row in zip(one_hot, probabilities)]


# %% misconception each_row: the Keras function alone
import keras


def cross_entropy(one_hot, probabilities):
    return keras.losses.categorical_crossentropy(one_hot, probabilities)


# %% misconception log2: np.log2
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log2(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% misconception log2: math.log with base 2
import math


def cross_entropy(one_hot, probabilities):
    rows = [-math.log(max(row[np.argmax(hot)], 1e-7), 2) for hot, row in zip(one_hot, probabilities)]
    return sum(rows) / len(rows)


# %% misconception log10: np.log10
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log10(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% misconception log10: math.log10
import math


def cross_entropy(one_hot, probabilities):
    rows = [-math.log10(max(row[np.argmax(hot)], 1e-7)) for hot, row in zip(one_hot, probabilities)]
    return sum(rows) / len(rows)


# %% misconception sign: no minus
def cross_entropy(one_hot, probabilities):
    return (one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% misconception sign: log likelihood by index
def cross_entropy(one_hot, probabilities):
    truth = probabilities[np.arange(len(one_hot)), np.argmax(one_hot, axis=1)]
    return float(np.mean(np.log(np.maximum(truth, 1e-7))))


# %% misconception axis_0: a number per column
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=0)


# %% misconception axis_0: the mean of the column sums
def cross_entropy(one_hot, probabilities):
    return np.mean(-np.sum(one_hot * np.log(np.maximum(probabilities, 1e-7)), axis=0))


# %% misconception axis_0: column sums in a loop
def cross_entropy(one_hot, probabilities):
    k = one_hot.shape[1]
    sums = [0.0] * k
    for hot, row in zip(one_hot, probabilities):
        for j in range(k):
            sums[j] -= hot[j] * np.log(max(row[j], 1e-7))
    return sum(sums) / k


# %% misconception cells: mean without an axis
def cross_entropy(one_hot, probabilities):
    return -np.mean(one_hot * np.log(np.clip(probabilities, 1e-7, 1)))


# %% misconception cells: sum divided by size
def cross_entropy(one_hot, probabilities):
    truth = np.maximum((one_hot * probabilities).sum(axis=1), 1e-7)
    return -np.log(truth).sum() / probabilities.size


# %% misconception cells: mean along both axes
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).mean(axis=1).mean()


# %% misconception swapped: logarithm of the clipped one-hot rows
def cross_entropy(one_hot, probabilities):
    return -(probabilities * np.log(np.clip(one_hot, 1e-7, 1))).sum(axis=1).mean()


# %% misconception swapped: arguments of the Keras loss exchanged
import keras


def cross_entropy(one_hot, probabilities):
    one_hot = np.asarray(one_hot, dtype="float32")
    return float(keras.losses.CategoricalCrossentropy()(np.asarray(probabilities, dtype="float32"), one_hot))


# %% misconception wrong_class: 1 - one_hot as weights
def cross_entropy(one_hot, probabilities):
    return -((1 - one_hot) * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% misconception wrong_class: a loop over the cells that are not hot
def cross_entropy(one_hot, probabilities):
    total = 0.0
    for hot, row in zip(one_hot, probabilities):
        total += sum(-np.log(max(p, 1e-7)) for h, p in zip(hot, row) if h == 0)
    return total / len(one_hot)


# %% misconception no_clip: nan from 0 * log 0
def cross_entropy(one_hot, probabilities):
    with np.errstate(all="ignore"):
        return -(one_hot * np.log(probabilities)).sum(axis=1).mean()


# %% misconception no_clip: inf where the truth has 0
def cross_entropy(one_hot, probabilities):
    truth = probabilities[np.arange(len(one_hot)), np.argmax(one_hot, axis=1)]
    with np.errstate(all="ignore"):
        return float(np.mean(-np.log(truth)))


# %% misconception no_clip: Keras ops
from keras import ops


def cross_entropy(one_hot, probabilities):
    log_p = ops.log(ops.cast(probabilities, "float32"))
    return -ops.mean(ops.sum(ops.cast(one_hot, "float32") * log_p, axis=1))


# %% misconception largest: maximum of each row
def cross_entropy(one_hot, probabilities):
    return -np.log(np.maximum(probabilities.max(axis=1), 1e-7)).mean()


# %% misconception largest: argmax of the wrong argument
def cross_entropy(one_hot, probabilities):
    decided = np.argmax(probabilities, axis=1)
    return np.mean([-np.log(max(row[j], 1e-7)) for row, j in zip(probabilities, decided)])


# %% misconception one_minus: vectorised
def cross_entropy(one_hot, probabilities):
    return (1 - (one_hot * probabilities).sum(axis=1)).mean()


# %% misconception one_minus: a loop
def cross_entropy(one_hot, probabilities):
    missing = [1 - row[np.argmax(hot)] for hot, row in zip(one_hot, probabilities)]
    return float(sum(missing) / len(missing))


# %% wrong (names other_floor): clips at 1e-15
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-15, 1))).sum(axis=1).mean()


# %% wrong: clips at .001
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-3, 1))).sum(axis=1).mean()


# %% wrong (names other_floor): log_loss with its own clip
from sklearn.metrics import log_loss


def cross_entropy(one_hot, probabilities):
    return log_loss(np.argmax(one_hot, axis=1), probabilities, labels=list(range(one_hot.shape[1])))


# %% wrong: log_loss without labels
from sklearn.metrics import log_loss


def cross_entropy(one_hot, probabilities):
    return log_loss(np.argmax(one_hot, axis=1), np.clip(probabilities, 1e-7, 1))


# %% wrong (names other_floor): only an exact 0 becomes 1e-7
def cross_entropy(one_hot, probabilities):
    p = np.where(probabilities == 0, 1e-7, probabilities)
    return -(one_hot * np.log(p)).sum(axis=1).mean()


# %% wrong (names added): adds 1e-7 instead of a maximum, off by ln 2 at 1e-7
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(probabilities + 1e-7)).sum(axis=1).mean()


# %% wrong: leaves out the rows where the truth has 0
def cross_entropy(one_hot, probabilities):
    truth = (one_hot * probabilities).sum(axis=1)
    return -np.log(truth[truth > 0]).sum() / len(truth)


# %% wrong: the infinite surprise becomes 0
def cross_entropy(one_hot, probabilities):
    with np.errstate(all="ignore"):
        surprise = -np.log((one_hot * probabilities).sum(axis=1))
    return np.where(np.isinf(surprise), 0, surprise).mean()


# %% wrong: clips its argument in place
def cross_entropy(one_hot, probabilities):
    np.clip(probabilities, 1e-7, 1, out=probabilities)
    return -(one_hot * np.log(probabilities)).sum(axis=1).mean()


# %% wrong: sets zeros in its argument
def cross_entropy(one_hot, probabilities):
    probabilities[probabilities < 1e-7] = 1e-7
    return -np.log(probabilities[np.arange(len(one_hot)), one_hot.argmax(axis=1)]).mean()


# %% wrong: prints, returns nothing
def cross_entropy(one_hot, probabilities):
    print(-(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean())


# %% wrong: forgets the return
def cross_entropy(one_hot, probabilities):
    loss = -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()


# %% wrong: a constant
def cross_entropy(one_hot, probabilities):
    return 0.223


# %% wrong: the median of the rows
def cross_entropy(one_hot, probabilities):
    return np.median(-(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1))


# %% wrong: sum of log2, two mistakes at once
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log2(np.clip(probabilities, 1e-7, 1))).sum()


# %% wrong: binary terms of all cells
def cross_entropy(one_hot, probabilities):
    p = np.clip(probabilities, 1e-7, 1 - 1e-7)
    return -(one_hot * np.log(p) + (1 - one_hot) * np.log(1 - p)).sum(axis=1).mean()


# %% wrong: logarithm of the mean probability
def cross_entropy(one_hot, probabilities):
    return -np.log(max((one_hot * probabilities).sum(axis=1).mean(), 1e-7))


# %% wrong: divides by n - 1, fails for one row
def cross_entropy(one_hot, probabilities):
    return -(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum() / (len(one_hot) - 1)


# %% wrong: knows only two classes
def cross_entropy(one_hot, probabilities):
    y, p = one_hot[:, 1], np.clip(probabilities, 1e-7, 1)
    return -(y * np.log(p[:, 1]) + (1 - y) * np.log(p[:, 0])).mean()


# %% wrong: probabilities taken as logits
import keras


def cross_entropy(one_hot, probabilities):
    return float(keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, probabilities))


# %% wrong: rounded to one decimal
def cross_entropy(one_hot, probabilities):
    return round(float(-(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean()), 1)


# %% wrong: a string
def cross_entropy(one_hot, probabilities):
    return f"{-(one_hot * np.log(np.clip(probabilities, 1e-7, 1))).sum(axis=1).mean():.3f}"


# %% wrong: not finished
def cross_entropy(one_hot, probabilities):
    raise NotImplementedError


# %% equivalent: line 2: swap arguments
# a maximum does not care which comes first

# %% misconception other_floor: a floor of 1e-15
def cross_entropy(one_hot, probabilities):
    return -np.mean(np.sum(one_hot * np.log(np.clip(probabilities, 1e-15, 1)), axis=1))


# %% misconception other_floor: only an exact zero is raised
def cross_entropy(one_hot, probabilities):
    safe = np.where(probabilities == 0, 1e-7, probabilities)
    return -(one_hot * np.log(safe)).sum(axis=1).mean()


# %% misconception added: 1e-7 added to every probability
def cross_entropy(one_hot, probabilities):
    return -np.mean(np.sum(one_hot * np.log(probabilities + 1e-7), axis=1))


# %% misconception added: in a loop
def cross_entropy(one_hot, probabilities):
    rows = [-np.log(p[int(np.argmax(t))] + 1e-7) for t, p in zip(one_hot, probabilities)]
    return sum(rows) / len(rows)


# %% misconception all_classes: the sum of -ln of every cell of a row
def cross_entropy(one_hot, probabilities):
    return -np.log(np.clip(probabilities, 1e-7, 1)).sum(axis=1).mean()


# %% misconception all_classes: the labels are not used
def cross_entropy(one_hot, probabilities):
    floor = np.maximum(np.asarray(probabilities, dtype=float), 1e-7)
    return float(np.mean([-np.sum(np.log(row)) for row in floor]))
