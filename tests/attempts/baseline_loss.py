# %% correct: np.unique, entropy of the shares
def baseline_loss(y):
    _, counts = np.unique(y, return_counts=True)
    shares = counts / counts.sum()
    return -(shares * np.log(shares)).sum()


# %% correct: bincount, empty classes left out
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    shares = shares[shares > 0]
    return float(np.sum(shares * np.log(1 / shares)))


# %% correct: bincount, mean over rows of the own share
def baseline_loss(y):
    shares = np.bincount(np.asarray(y)) / len(y)
    return -np.log(shares[np.asarray(y)]).mean()


# %% correct: Counter and math.log
import math
from collections import Counter


def baseline_loss(y):
    counts = Counter(list(y))
    return sum(c / len(y) * math.log(len(y) / c) for c in counts.values())


# %% correct: two loops over rows, lists only
import math


def baseline_loss(y):
    y = [int(label) for label in y]
    total = 0.0
    for label in y:
        same = 0
        for other in y:
            same += other == label
        total -= math.log(same / len(y))
    return total / len(y)


# %% correct: scipy entropy of the counts
from scipy.stats import entropy


def baseline_loss(y):
    return entropy(np.bincount(y))


# %% correct: a table of probabilities and log_loss with labels
from sklearn.metrics import log_loss


def baseline_loss(y):
    k = int(max(y)) + 2
    shares = np.bincount(y, minlength=k) / len(y)
    return log_loss(y, np.tile(shares, (len(y), 1)), labels=list(range(k)))


# %% correct: DummyClassifier
from sklearn.dummy import DummyClassifier


def baseline_loss(y):
    y = np.asarray(y)
    x = np.zeros((len(y), 1))
    model = DummyClassifier(strategy="prior").fit(x, y)
    codes = np.searchsorted(model.classes_, y)
    return -np.log(model.predict_proba(x)[np.arange(len(y)), codes]).mean()


# %% correct: Keras ops, a tensor
from keras import ops


def baseline_loss(y):
    one_hot = ops.one_hot(ops.convert_to_tensor(np.asarray(y), dtype="int32"), int(max(y)) + 1)
    shares = ops.mean(ops.cast(one_hot, "float32"), axis=0)
    return -ops.sum(shares * ops.log(ops.maximum(shares, 1e-7)))


# %% correct: keras sparse categorical cross-entropy on repeated shares
import keras


def baseline_loss(y):
    k = max(int(max(y)) + 1, 2)
    shares = np.bincount(y, minlength=k) / len(y)
    table = np.repeat(shares[None], len(y), axis=0).astype("float32")
    return float(np.mean(keras.losses.sparse_categorical_crossentropy(np.asarray(y), table)))


# %% correct: a lambda with a comprehension, float32
baseline_loss = lambda y: np.float32(np.mean([-np.log(list(y).count(label) / len(y)) for label in y]))

# %% correct: a class with __call__, xlogy
from scipy.special import xlogy


class Baseline:
    def __call__(self, y):
        shares = np.bincount(y) / len(y)
        return -xlogy(shares, shares).sum()


baseline_loss = Baseline()

# %% correct: functools.partial
from functools import partial


def loss(log, y):
    counts = np.unique(np.asarray(y), return_counts=True)[1]
    return log(len(y)) - np.sum(counts * log(counts)) / len(y)


baseline_loss = partial(loss, np.log)


# %% correct: nansum takes 0 * log 0 as 0
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    with np.errstate(all="ignore"):
        return -np.nansum(shares * np.log(shares))


# %% misconception ln_k: number of distinct classes
def baseline_loss(y):
    return np.log(len(np.unique(y)))


# %% misconception ln_k: minus ln of 1 / k for every row
import math


def baseline_loss(y):
    k = len({int(label) for label in y})
    return sum(-math.log(1 / k) for _ in y) / len(y)


# %% misconception log2: np.log2
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -(shares * np.log2(shares)).sum()


# %% misconception log2: scipy entropy with base 2
from scipy.stats import entropy


def baseline_loss(y):
    return entropy(np.bincount(y), base=2)


# %% misconception log10: np.log10
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -(shares * np.log10(shares)).sum()


# %% misconception log10: a loop
import math
from collections import Counter


def baseline_loss(y):
    counts = Counter(list(y))
    return sum(-math.log10(counts[label] / len(y)) for label in y) / len(y)


# %% misconception counts: counts not divided by n
def baseline_loss(y):
    counts = np.unique(y, return_counts=True)[1]
    return -(counts * np.log(counts)).sum()


# %% misconception counts: Counter
import math
from collections import Counter


def baseline_loss(y):
    return -sum(c * math.log(c) for c in Counter(list(y)).values())


# %% misconception zero_log_zero: bincount, all classes
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    with np.errstate(all="ignore"):
        return -(shares * np.log(shares)).sum()


# %% misconception zero_log_zero: one-hot rows times the log table
def baseline_loss(y):
    one_hot = np.eye(max(y) + 1)[np.asarray(y)]
    with np.errstate(all="ignore"):
        return -(one_hot * np.log(one_hot.mean(axis=0))).sum(axis=1).mean()


# %% misconception log_max: unique
def baseline_loss(y):
    return -np.log(np.unique(y, return_counts=True)[1].max() / len(y))


# %% misconception log_max: Counter.most_common
import math
from collections import Counter


def baseline_loss(y):
    return -math.log(Counter(list(y)).most_common(1)[0][1] / len(y))


# %% misconception gini: vectorised
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    return 1 - (shares**2).sum()


# %% misconception gini: mean over rows of 1 - share
def baseline_loss(y):
    y = list(y)
    return sum(1 - y.count(label) / len(y) for label in y) / len(y)


# %% misconception sign: no minus
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return (shares * np.log(shares)).sum()


# %% misconception sign: mean log share of the rows
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    return float(np.log(shares[np.asarray(y)]).mean())


# %% misconception unweighted: mean over the classes
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -np.log(shares).mean()


# %% misconception unweighted: a loop over distinct labels
import math


def baseline_loss(y):
    y = list(y)
    surprises = [-math.log(y.count(label) / len(y)) for label in set(y)]
    return sum(surprises) / len(surprises)


# %% misconception total: counts times ln share
def baseline_loss(y):
    counts = np.unique(y, return_counts=True)[1]
    return -(counts * np.log(counts / len(y))).sum()


# %% misconception total: sum over the rows
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    return -np.log(shares[np.asarray(y)]).sum()


# %% wrong (names ln_k): ln of the largest label plus one
def baseline_loss(y):
    return np.log(max(y) + 1)


# %% wrong: a constant
def baseline_loss(y):
    return np.log(2)


# %% wrong: knows only labels 0 and 1
def baseline_loss(y):
    p = np.clip(np.mean(y), 1e-7, 1 - 1e-7)
    return -(p * np.log(p) + (1 - p) * np.log(1 - p))


# %% wrong: shares of the distinct labels indexed by label, raises at gaps
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -np.log(shares[np.asarray(y)]).mean()


# %% wrong: smoothed counts
def baseline_loss(y):
    counts = np.bincount(y) + 1
    return -np.log((counts / counts.sum())[np.asarray(y)]).mean()


# %% wrong: the labels taken as weights
from scipy.stats import entropy


def baseline_loss(y):
    return entropy(np.asarray(y) + 1)


# %% wrong: log_loss with labels that occur, raises for a single class
from sklearn.metrics import log_loss


def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return log_loss(y, np.tile(shares, (len(y), 1)))


# %% wrong: y.mean and y.max, raises for a list
def baseline_loss(y):
    shares = np.array([(y == c).mean() for c in range(y.max() + 1)])
    shares = shares[shares > 0]
    return -(shares * np.log(shares)).sum()


# %% wrong: a comparison that is False for every list
def baseline_loss(y):
    shares = np.array([np.mean(y == c) for c in set(y)])
    shares = shares[shares > 0]
    return -(shares * np.log(shares)).sum()


# %% wrong: prints, returns nothing
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    print(-(shares * np.log(shares)).sum())


# %% wrong: forgets the return
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    loss = -(shares * np.log(shares)).sum()


# %% wrong: a term for each class, not added
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -shares * np.log(shares)


# %% wrong: surprise of each row
def baseline_loss(y):
    shares = np.bincount(y) / len(y)
    return -np.log(shares[np.asarray(y)])


# %% wrong: one minus accuracy of the most frequent class
def baseline_loss(y):
    return 1 - np.bincount(y).max() / len(y)


# %% wrong: log2 and sign at once
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return (shares * np.log2(shares)).sum()


# %% wrong: never looks at class 0
def baseline_loss(y):
    shares = np.bincount(y)[1:] / len(y)
    shares = shares[shares > 0]
    return -(shares * np.log(shares)).sum()


# %% wrong: breaks off at the first empty class
def baseline_loss(y):
    total = 0.0
    for c in np.bincount(y):
        if c == 0:
            break
        total -= c / len(y) * np.log(c / len(y))
    return total


# %% wrong: divided by the number of classes
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -(shares * np.log(shares)).mean()


# %% wrong: normalised by ln k, 0 / 0 for one class
def baseline_loss(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    with np.errstate(all="ignore"):
        return -(shares * np.log(shares)).sum() / np.log(len(shares))
