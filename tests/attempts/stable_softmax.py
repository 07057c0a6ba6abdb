# %% correct: SciPy
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(logits, axis=1)


# %% correct: NumPy, the largest of each row
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% correct: two loops with math.exp, a list of lists
import math


def stable_softmax(logits):
    table = []
    for row in logits:
        largest = max(row)
        powers = [math.exp(z - largest) for z in row]
        total = math.fsum(powers)
        table.append([power / total for power in powers])
    return table


# %% correct: the exponential of log-softmax
from scipy.special import log_softmax


def stable_softmax(logits):
    return np.exp(log_softmax(np.asarray(logits, dtype=float), axis=-1))


# %% correct: log-sum-exp subtracted before the exponential
from scipy.special import logsumexp


def stable_softmax(logits):
    return np.exp(logits - logsumexp(logits, axis=1)[:, None])


# %% correct: Keras ops, a tensor
import keras


def stable_softmax(logits):
    return keras.ops.softmax(logits, axis=-1)


# %% correct: a Keras activation, back to NumPy
import keras


def stable_softmax(logits):
    tensor = keras.ops.convert_to_tensor(logits)
    return keras.ops.convert_to_numpy(keras.activations.softmax(tensor))


# %% correct: float32 after the shift
def stable_softmax(logits):
    shifted = (logits - np.max(logits, axis=1).reshape(-1, 1)).astype("float32")
    powers = np.exp(shifted)
    return powers / powers.sum(1)[:, np.newaxis]


# %% correct: a lambda, row by row
stable_softmax = lambda logits: np.array(
    [np.exp(row - row.max()) / np.exp(row - row.max()).sum() for row in logits]
)


# %% correct: functools.partial
from functools import partial

from scipy import special

stable_softmax = partial(special.softmax, axis=1)


# %% correct: a class with __call__, transposed
class Softmax:
    def __call__(self, logits):
        columns = np.array(logits).T
        columns = np.exp(columns - columns.max(axis=0))
        return (columns / columns.sum(axis=0)).T


stable_softmax = Softmax()


# %% correct: one over a sum of ratios
def stable_softmax(logits):
    with np.errstate(over="ignore"):
        differences = logits[:, None, :] - logits[:, :, None]  # row, own, other
        return 1 / np.exp(differences).sum(axis=2)


# %% correct: np.logaddexp.reduce
def stable_softmax(logits):
    total = np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return np.exp(logits - total)


# %% correct: a copy, changed in place
def stable_softmax(logits):
    table = logits.copy()
    for i in range(table.shape[0]):
        table[i] -= table[i].max()
        table[i] = np.exp(table[i])
        table[i] /= table[i].sum()
    return table


# %% correct: apply_along_axis and a helper
def softmax_of_row(row):
    e = np.exp(row - np.amax(row))
    return e / np.sum(e)


def stable_softmax(logits):
    return np.apply_along_axis(softmax_of_row, 1, logits)


# %% correct: defensive
def stable_softmax(logits):
    logits = np.array(logits, dtype=np.float64)
    if logits.ndim != 2:
        raise ValueError("a table, please")
    assert np.isfinite(logits).all()
    logits = logits - logits.max(axis=1, keepdims=True)
    probabilities = np.exp(logits)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    assert np.allclose(probabilities.sum(axis=1), 1)
    return probabilities


# %% correct: sorted first, put back afterwards
def stable_softmax(logits):
    order = np.argsort(logits, axis=1)
    ranked = np.take_along_axis(logits, order, axis=1)
    powers = np.exp(ranked - ranked[:, -1:])
    result = np.empty(logits.shape)
    np.put_along_axis(result, order, powers / powers.sum(axis=1, keepdims=True), axis=1)
    return result


# %% correct: a Keras layer (float32 throughout)
import keras


def stable_softmax(logits):
    return np.asarray(keras.layers.Softmax(axis=-1)(logits))


# %% correct: a Keras layer in float64
import keras


def stable_softmax(logits):
    return keras.layers.Softmax(dtype="float64")(logits).numpy()


# %% misconception no_shift: the textbook formula
def stable_softmax(logits):
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


# %% misconception no_shift: loops
def stable_softmax(logits):
    rows = []
    for row in logits:
        powers = [np.exp(z) for z in row]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)


# %% misconception one_max: logits.max()
def stable_softmax(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=1, keepdims=True)


# %% misconception one_max: a loop over the rows
def stable_softmax(logits):
    largest = np.max(logits)
    rows = [np.exp(row - largest) for row in logits]
    return np.array([row / row.sum() for row in rows])


# %% misconception another_shift: the smallest of the row
def stable_softmax(logits):
    e = np.exp(logits - logits.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% misconception another_shift: the mean of the row
def stable_softmax(logits):
    centred = logits - np.mean(logits, axis=1)[:, None]
    return np.exp(centred) / np.exp(centred).sum(axis=1)[:, None]


# %% misconception another_shift: the first column
def stable_softmax(logits):
    rows = []
    for row in logits:
        e = np.exp(row - row[0])
        rows.append(e / e.sum())
    return np.stack(rows)


# %% misconception axis_0: SciPy
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(logits, axis=0)


# %% misconception axis_0: NumPy
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=0))
    return e / e.sum(axis=0)


# %% misconception whole_sum: e.sum()
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum()


# %% misconception whole_sum: np.sum, in loops
def stable_softmax(logits):
    rows = [np.exp(row - max(row)) for row in logits]
    total = np.sum(rows)
    return np.array([row / total for row in rows])


# %% misconception keepdims: both forgotten
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=1))
    return e / e.sum(axis=1)


# %% misconception keepdims: forgotten in the sum
def stable_softmax(logits):
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return np.exp(shifted) / np.sum(np.exp(shifted), axis=1)


# %% misconception in_place: -=
def stable_softmax(logits):
    logits -= logits.max(axis=1, keepdims=True)
    e = np.exp(logits)
    return e / e.sum(axis=1, keepdims=True)


# %% misconception in_place: row by row, a new array returned
def stable_softmax(logits):
    for i in range(len(logits)):
        logits[i] = logits[i] - logits[i].max()
    powers = np.exp(logits)
    return powers / powers.sum(axis=1)[:, None]


# %% misconception in_place: the argument overwritten with the result
from scipy.special import softmax


def stable_softmax(logits):
    logits[:] = softmax(logits, axis=1)
    return logits


# %% misconception patched: nan_to_num
def stable_softmax(logits):
    e = np.exp(logits)
    return np.nan_to_num(e / e.sum(axis=1, keepdims=True))


# %% misconception patched: np.where and isnan
def stable_softmax(logits):
    p = np.exp(logits) / np.sum(np.exp(logits), axis=1)[:, None]
    return np.where(np.isnan(p), 0.0, p)


# %% misconception patched: nan becomes 1
def stable_softmax(logits):
    p = np.exp(logits) / np.sum(np.exp(logits), axis=1, keepdims=True)
    p[np.isnan(p)] = 1
    return p


# %% misconception clipped: at 700
def stable_softmax(logits):
    e = np.exp(np.clip(logits, -700, 700))
    return e / e.sum(axis=1, keepdims=True)


# %% misconception clipped: at 30, with SciPy
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(np.maximum(np.minimum(logits, 30), -30), axis=1)


# %% misconception sigmoid: expit
from scipy.special import expit


def stable_softmax(logits):
    return expit(logits)


# %% misconception sigmoid: Keras
import keras


def stable_softmax(logits):
    return keras.ops.convert_to_numpy(keras.ops.sigmoid(logits))


# %% misconception not_divided: NumPy
def stable_softmax(logits):
    return np.exp(logits - logits.max(axis=1, keepdims=True))


# %% misconception not_divided: rows
def stable_softmax(logits):
    return np.array([[np.exp(z - max(row)) for z in row] for row in logits])


# %% misconception logarithms: SciPy
from scipy.special import log_softmax


def stable_softmax(logits):
    return log_softmax(logits, axis=1)


# %% misconception logarithms: log-sum-exp
from scipy.special import logsumexp


def stable_softmax(logits):
    return logits - logsumexp(logits, axis=1, keepdims=True)


# %% misconception sign: SciPy
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(-logits, axis=1)


# %% misconception sign: smallest minus logit
def stable_softmax(logits):
    e = np.exp(logits.min(axis=1, keepdims=True) - logits)
    return e / e.sum(axis=1, keepdims=True)


# %% misconception largest_only: np.eye
def stable_softmax(logits):
    return np.eye(logits.shape[1])[logits.argmax(axis=1)]


# %% misconception largest_only: a loop
def stable_softmax(logits):
    result = np.zeros_like(logits)
    for i, row in enumerate(logits):
        result[i, np.argmax(row)] = 1.0
    return result


# %% wrong: longdouble in place of a shift
def stable_softmax(logits):
    e = np.exp(logits.astype(np.longdouble))
    return (e / e.sum(axis=1, keepdims=True)).astype(float)


# %% wrong (names another_shift): shift only if the largest is above 700
def stable_softmax(logits):
    rows = []
    for row in logits:
        if row.max() > 700:
            row = row - row.max()
        rows.append(np.exp(row) / np.exp(row).sum())
    return np.array(rows)


# %% wrong: logits divided by the largest magnitude
def stable_softmax(logits):
    scaled = logits / np.abs(logits).max(axis=1, keepdims=True)
    e = np.exp(scaled)
    return e / e.sum(axis=1, keepdims=True)


# %% misconception shares: logits over their sum
def stable_softmax(logits):
    return logits / logits.sum(axis=1, keepdims=True)


# %% wrong: scaled from least to largest
def stable_softmax(logits):
    low = logits - logits.min(axis=1, keepdims=True)
    return low / low.sum(axis=1, keepdims=True)


# %% wrong: powers of 2
def stable_softmax(logits):
    e = np.exp2(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% wrong: the last row is left out
def stable_softmax(logits):
    result = np.zeros_like(logits)
    for i in range(len(logits) - 1):
        e = np.exp(logits[i] - logits[i].max())
        result[i] = e / e.sum()
    return result


# %% wrong: only the first row
def stable_softmax(logits):
    e = np.exp(logits[0] - logits[0].max())
    return e / e.sum()


# %% wrong: transposed
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(logits, axis=1).T


# %% wrong: three columns only
def stable_softmax(logits):
    a, b, c = (np.exp(logits[:, j] - logits[:, :3].max(axis=1)) for j in range(3))
    return np.stack([a, b, c], axis=1) / (a + b + c)[:, None]


# %% wrong: one more in the sum
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / (1 + e.sum(axis=1, keepdims=True))


# %% wrong: rounded to one decimal
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(logits, axis=1).round(1)


# %% wrong: no return
def stable_softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    e = e / e.sum(axis=1, keepdims=True)


# %% wrong: None for large logits
def stable_softmax(logits):
    if np.abs(logits).max() < 700:
        return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


# %% wrong: raises for large logits
def stable_softmax(logits):
    if np.abs(logits).max() > 700:
        raise OverflowError("too large")
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


# %% wrong: softmax of softmax
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(softmax(logits, axis=1), axis=1)


# %% wrong: text
from scipy.special import softmax


def stable_softmax(logits):
    return str(softmax(logits, axis=1))


# %% wrong (names whole_sum): SciPy without an axis
from scipy.special import softmax


def stable_softmax(logits):
    return softmax(logits)


# %% wrong: the cross-entropy of the best class
from scipy.special import logsumexp


def stable_softmax(logits):
    return (logsumexp(logits, axis=1) - logits.max(axis=1)).mean()


# %% wrong: rounded to whole logits
def stable_softmax(logits):
    whole = logits.astype(int)
    e = np.exp(whole - whole.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% misconception shares: row by row
def stable_softmax(logits):
    return np.array([row / row.sum() for row in logits])


# %% misconception unchanged: taken for probabilities
def stable_softmax(logits):
    return logits.copy()


# %% misconception unchanged: the shape looked after
def stable_softmax(logits):
    n, k = logits.shape
    return np.reshape(logits, (n, k))
