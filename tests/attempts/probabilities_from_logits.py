# %% correct: SciPy, by the number of columns
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)
    return softmax(logits, axis=1)


# %% correct: NumPy formulas without a shift
def probabilities_from_logits(logits):
    if logits.shape[-1] == 1:
        return 1 / (1 + np.exp(-logits))
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


# %% correct: loops, a list of lists
import math


def probabilities_from_logits(logits):
    result = []
    for row in logits:
        if len(row) == 1:
            result.append([1 / (1 + math.exp(-row[0]))])
        else:
            total = sum(math.exp(z) for z in row)
            result.append([math.exp(z) / total for z in row])
    return result


# %% correct: Keras ops, a tensor
import keras


def probabilities_from_logits(logits):
    one_column = keras.ops.shape(logits)[1] == 1
    return keras.ops.sigmoid(logits) if one_column else keras.ops.softmax(logits, axis=-1)


# %% correct: Keras activation layers
import keras


def probabilities_from_logits(logits):
    name = "softmax" if logits.shape[1] > 1 else "sigmoid"
    return keras.layers.Activation(name)(logits)


# %% correct: one column as softmax of two
from scipy.special import softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        two = np.hstack([np.zeros_like(logits), logits])
        return softmax(two, axis=1)[:, 1:]
    return softmax(logits, axis=1)


# %% correct: a lambda
from scipy import special

probabilities_from_logits = lambda z: special.expit(z) if z.shape[1] < 2 else special.softmax(z, 1)


# %% correct: a class with __call__, float32
class Head:
    def sigmoid(self, z):
        return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))

    def softmax(self, z):
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def __call__(self, logits):
        z = np.array(logits, dtype="float32")
        return self.sigmoid(z) if z.shape[1] == 1 else self.softmax(z)


probabilities_from_logits = Head()


# %% correct: tanh, and the exponential of log-softmax
from scipy.special import log_softmax


def probabilities_from_logits(logits):
    n, k = logits.shape
    if k == 1:
        return 0.5 + 0.5 * np.tanh(logits / 2)
    return np.exp(log_softmax(logits, axis=1))


# %% correct: a table of functions
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    heads = {1: expit}
    head = heads.get(np.shape(logits)[1], lambda z: softmax(z, axis=1))
    return head(logits)


# %% correct: flat in between, shaped again
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits[:, 0]).reshape(-1, 1)
    return np.vstack([softmax(row) for row in logits])


# %% correct: functools.partial
from functools import partial

from scipy.special import expit, softmax


def choose(one, many, logits):
    return (one if logits.shape[1] == 1 else many)(logits)


probabilities_from_logits = partial(choose, expit, partial(softmax, axis=1))


# %% correct: defensive
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    logits = np.asarray(logits, dtype=float)
    if logits.ndim != 2:
        raise ValueError("expected a table")
    if logits.shape[1] == 1:
        p = expit(logits)
    elif logits.shape[1] >= 2:
        p = softmax(logits, axis=1)
        assert np.allclose(p.sum(axis=1), 1)
    assert p.shape == logits.shape
    return p


# %% misconception always_softmax: SciPy
from scipy.special import softmax


def probabilities_from_logits(logits):
    return softmax(logits, axis=1)


# %% misconception always_softmax: NumPy
def probabilities_from_logits(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% misconception always_sigmoid: SciPy
from scipy.special import expit


def probabilities_from_logits(logits):
    return expit(logits)


# %% misconception always_sigmoid: NumPy
def probabilities_from_logits(logits):
    return 1 / (1 + np.exp(-logits))


# %% misconception two_as_one: sigmoid up to two columns
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] <= 2:
        return expit(logits)
    return softmax(logits, axis=1)


# %% misconception two_as_one: two classes are binary
import keras


def probabilities_from_logits(logits):
    binary = logits.shape[1] in (1, 2)
    return np.asarray((keras.ops.sigmoid if binary else keras.ops.softmax)(logits))


# %% misconception two_as_one: one column returned for two
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)
    if logits.shape[1] == 2:
        return expit(logits[:, 1:] - logits[:, :1])
    return softmax(logits, axis=1)


# %% misconception both_columns: hstack
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        p = expit(logits)
        return np.hstack([1 - p, p])
    return softmax(logits, axis=1)


# %% misconception both_columns: a zero column, then softmax
from scipy.special import softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        logits = np.concatenate([np.zeros((len(logits), 1)), logits], axis=1)
    return softmax(logits, axis=1)


# %% misconception flat: [:, 0]
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits[:, 0])
    return softmax(logits, axis=1)


# %% misconception flat: a list of numbers
import math

from scipy.special import softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return [1 / (1 + math.exp(-z)) for (z,) in logits]
    return softmax(logits, axis=1)


# %% misconception sign: expit and softmax of -z
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(-logits) if logits.shape[1] == 1 else softmax(-logits, axis=1)


# %% misconception sign: the minus forgotten in the sigmoid
from scipy.special import softmax


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return 1 / (1 + np.exp(logits))
    return softmax(logits, axis=1)


# %% misconception axis_0: SciPy
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(logits) if logits.shape[1] == 1 else softmax(logits, axis=0)


# %% misconception axis_0: NumPy
def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return 1 / (1 + np.exp(-logits))
    return np.exp(logits) / np.sum(np.exp(logits), axis=0)


# %% misconception clipped: to 0 and 1
def probabilities_from_logits(logits):
    return np.clip(logits, 0, 1)


# %% misconception clipped: minimum and maximum
def probabilities_from_logits(logits):
    return np.minimum(np.maximum(logits, 0.0), 1.0)


# %% misconception decisions: 0 or 1 in each cell
def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return (logits > 0).astype(float)
    return np.eye(logits.shape[1])[logits.argmax(axis=1)]


# %% misconception decisions: rounded probabilities
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    p = expit(logits) if logits.shape[1] == 1 else softmax(logits, axis=1)
    return np.round(p)


# %% misconception decisions: argmax
from scipy.special import expit


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return (expit(logits[:, 0]) > 0.5).astype(int)
    return logits.argmax(axis=1)


# %% misconception keepdims: sum(axis=1)
from scipy.special import expit


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)
    return np.exp(logits) / np.exp(logits).sum(axis=1)


# %% misconception keepdims: also in the largest
def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return 1 / (1 + np.exp(-logits))
    e = np.exp(logits - np.max(logits, axis=1))
    return e / np.sum(e, axis=1)


# %% misconception unchanged: returned
def probabilities_from_logits(logits):
    return logits


# %% misconception unchanged: a copy
def probabilities_from_logits(logits):
    return np.array(logits, dtype=float)


# %% wrong: heads swapped
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return softmax(logits, axis=1) if logits.shape[1] == 1 else expit(logits)


# %% wrong: the rows are looked at, not the columns
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(logits) if len(logits) == 1 else softmax(logits, axis=1)


# %% wrong (names always_softmax): the dimensions are looked at
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    if logits.ndim == 1:
        return expit(logits)
    return softmax(logits, axis=1)


# %% wrong: None for many columns
from scipy.special import expit


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)


# %% wrong: raises for one column
from scipy.special import softmax


def probabilities_from_logits(logits):
    if logits.shape[1] < 2:
        raise ValueError("softmax needs two columns")
    return softmax(logits, axis=1)


# %% wrong: float16
def probabilities_from_logits(logits):
    z = logits.astype("float16")
    if z.shape[1] == 1:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


# %% misconception shares: logits over their sum
from scipy.special import expit


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)
    return logits / logits.sum(axis=1, keepdims=True)


# %% wrong: sigmoids over their sum
from scipy.special import expit


def probabilities_from_logits(logits):
    p = expit(logits)
    return p if p.shape[1] == 1 else p / p.sum(axis=1, keepdims=True)


# %% wrong: softmax over the whole table
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(logits) if logits.shape[1] == 1 else softmax(logits)


# %% wrong: softmax, then sigmoid
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(logits) if logits.shape[1] == 1 else expit(softmax(logits, axis=1))


# %% wrong: sigmoid twice
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(expit(logits)) if logits.shape[1] == 1 else softmax(logits, axis=1)


# %% wrong: the exponential for one column
from scipy.special import softmax


def probabilities_from_logits(logits):
    return np.exp(logits) if logits.shape[1] == 1 else softmax(logits, axis=1)


# %% wrong: P(class 1) only, for many columns
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    return expit(logits) if logits.shape[1] == 1 else softmax(logits, axis=1)[:, 1]


# %% wrong: up to three columns
from scipy.special import expit, softmax


def probabilities_from_logits(logits):
    k = logits.shape[1]
    return {1: expit, 3: lambda z: softmax(z, axis=1)}[k](logits)


# %% wrong: a hard sigmoid
from scipy.special import softmax


def probabilities_from_logits(logits):
    return np.clip(logits / 6 + 0.5, 0, 1) if logits.shape[1] == 1 else softmax(logits, axis=1)


# %% wrong: tanh for one column
from scipy.special import softmax


def probabilities_from_logits(logits):
    return np.tanh(logits) if logits.shape[1] == 1 else softmax(logits, axis=1)


# %% wrong: text
def probabilities_from_logits(logits):
    return "sigmoid" if logits.shape[1] == 1 else "softmax"


# %% equivalent: line 4: argument + 1
# a shift of all logits changes no probability


# %% misconception shares: only where there are several columns
from scipy.special import expit


def probabilities_from_logits(logits):
    if logits.shape[1] == 1:
        return expit(logits)
    return logits / logits.sum(axis=1, keepdims=True)


# %% misconception decisions: a threshold of .5 for every output
def probabilities_from_logits(logits):
    return np.where(logits > 0.5, 1.0, 0.0)
