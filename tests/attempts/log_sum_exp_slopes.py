# %% correct: np.eye and an axis
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% correct: a loop with copies
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((logsumexp(up) - logsumexp(down)) / (2 * step))
    return np.array(slopes)


# %% correct: log-sum-exp by hand, math only, a list
import math


def log_sum_exp(row):
    largest = max(row)
    return largest + math.log(math.fsum(math.exp(z - largest) for z in row))


def log_sum_exp_slopes(logits, step):
    row = [float(z) for z in logits]
    answer = []
    for i, z in enumerate(row):
        up = log_sum_exp(row[:i] + [z + step] + row[i + 1 :])
        down = log_sum_exp(row[:i] + [z - step] + row[i + 1 :])
        answer.append((up - down) / (2 * step))
    return answer


# %% correct: logaddexp.reduce, a tuple
def log_sum_exp_slopes(logits, step):
    def total(i, move):
        moved = np.array(logits, dtype=float)
        moved[i] = moved[i] + move
        return np.logaddexp.reduce(moved)

    return tuple((total(i, step) - total(i, -step)) / (2 * step) for i in range(len(logits)))


# %% correct: Keras ops in float64
import keras


def log_sum_exp_slopes(logits, step):
    z = keras.ops.convert_to_tensor(logits, dtype="float64")
    move = step * keras.ops.eye(len(logits), dtype="float64")
    up = keras.ops.logsumexp(z + move, axis=-1)
    down = keras.ops.logsumexp(z - move, axis=-1)
    return (up - down) / (2 * step)


# %% correct: the others summed up, then the moved one added
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = np.ones(len(logits))
    for i in range(len(logits)):
        others = np.delete(logits, i)
        if len(others) > 0:
            rest = logsumexp(others)
            up, down = np.logaddexp(rest, logits[i] + step), np.logaddexp(rest, logits[i] - step)
            slopes[i] = (up - down) / (2 * step)
    return slopes


# %% correct: the row shifted first
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    z = logits - logits.max()
    k = z.size
    both = np.concatenate([np.diag(np.full(k, step)), np.diag(np.full(k, -step))])
    up, down = logsumexp(z + both, axis=1).reshape(2, k)
    return (up - down) / step / 2


# %% correct: a lambda
from scipy.special import logsumexp

log_sum_exp_slopes = lambda logits, step: np.array(
    [
        (logsumexp(logits + step * unit) - logsumexp(logits - step * unit)) / (2 * step)
        for unit in np.identity(len(logits))
    ]
)


# %% correct: a class with __call__
class Slopes:
    def lse(self, row):
        m = row.max()
        return m + np.log(np.exp(row - m).sum())

    def __call__(self, logits, step):
        result = np.zeros(len(logits))
        for i in range(len(logits)):
            unit = np.arange(len(logits)) == i
            result[i] = (self.lse(logits + step * unit) - self.lse(logits - step * unit)) / (2 * step)
        return result


log_sum_exp_slopes = Slopes()


# %% correct: np.where, functools.partial
from functools import partial

from scipy.special import logsumexp


def central(function, logits, step):
    own = np.eye(len(logits), dtype=bool)
    up = np.where(own, logits + step, logits)
    down = np.where(own, logits - step, logits)
    return (function(up) - function(down)) / (2 * step)


log_sum_exp_slopes = partial(central, partial(logsumexp, axis=1))


# %% correct: from log-softmax
from scipy.special import log_softmax


def log_sum_exp_slopes(logits, step):
    answer = np.empty_like(logits, dtype=float)
    for i, z in enumerate(logits):
        up, down = np.array(logits, float), np.array(logits, float)
        up[i], down[i] = z + step, z - step
        # log-sum-exp is the logit minus its log-softmax
        answer[i] = ((up[i] - log_softmax(up)[i]) - (down[i] - log_softmax(down)[i])) / (2 * step)
    return answer


# %% correct: moved in the array itself, and put back
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        old = logits[i]
        logits[i] = old + step
        up = logsumexp(logits)
        logits[i] = old - step
        down = logsumexp(logits)
        logits[i] = old
        slopes.append((up - down) / (2 * step))
    return slopes


# %% misconception softmax: SciPy
from scipy.special import softmax


def log_sum_exp_slopes(logits, step):
    return softmax(logits)


# %% misconception softmax: by hand
def log_sum_exp_slopes(logits, step):
    e = np.exp(logits - logits.max())
    return e / e.sum()


# %% misconception one_sided: upwards
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    return (logsumexp(logits + step * np.eye(len(logits)), axis=1) - logsumexp(logits)) / step


# %% misconception one_sided: downwards, a loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        down = logits.copy()
        down[i] -= step
        slopes.append((logsumexp(logits) - logsumexp(down)) / step)
    return np.array(slopes)


# %% misconception step_once: np.eye
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / step


# %% misconception step_once: a loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((logsumexp(up) - logsumexp(down)) / step)
    return slopes


# %% misconception not_divided: np.eye
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)


# %% misconception not_divided: a loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    result = np.zeros(len(logits))
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        result[i] = logsumexp(up) - logsumexp(down)
    return result


# %% misconception together: a loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for _ in logits:
        slopes.append((logsumexp(logits + step) - logsumexp(logits - step)) / (2 * step))
    return np.array(slopes)


# %% misconception together: ones for an eye
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.ones((len(logits), len(logits)))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% misconception kept_moving: up, then down twice
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        logits[i] += step
        up = logsumexp(logits)
        logits[i] -= 2 * step
        down = logsumexp(logits)
        slopes.append((up - down) / (2 * step))
    return np.array(slopes)


# %% misconception kept_moving: another name for the same array
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    result = np.zeros(len(logits))
    for i in range(len(logits)):
        moved = logits
        moved[i] = moved[i] + step
        up = logsumexp(moved)
        moved[i] = moved[i] - 2 * step
        result[i] = (up - logsumexp(moved)) / (2 * step)
    return result


# %% misconception kept_moving: one copy for all, never put back
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moved = logits.copy()
    slopes = []
    for i in range(len(logits)):
        moved[i] += step
        up = logsumexp(moved)
        moved[i] -= 2 * step
        slopes.append((up - logsumexp(moved)) / (2 * step))
    return np.array(slopes)


# %% misconception no_shift: NumPy
def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    up = np.log(np.exp(logits + moves).sum(axis=1))
    down = np.log(np.exp(logits - moves).sum(axis=1))
    return (up - down) / (2 * step)


# %% misconception no_shift: a loop
def lse(row):
    return np.log(sum(np.exp(z) for z in row))


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((lse(up) - lse(down)) / (2 * step))
    return slopes


# %% misconception not_added_back: a helper
def lse(row):
    return np.log(np.exp(row - row.max()).sum())


def log_sum_exp_slopes(logits, step):
    slopes = []
    for unit in np.eye(len(logits)):
        slopes.append((lse(logits + step * unit) - lse(logits - step * unit)) / (2 * step))
    return np.array(slopes)


# %% misconception not_added_back: tables
def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    up, down = logits + moves, logits - moves
    up = np.log(np.exp(up - up.max(axis=1, keepdims=True)).sum(axis=1))
    down = np.log(np.exp(down - down.max(axis=1, keepdims=True)).sum(axis=1))
    return (up - down) / (2 * step)


# %% misconception no_logarithm: sums of powers
def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (np.exp(logits + moves).sum(axis=1) - np.exp(logits - moves).sum(axis=1)) / (2 * step)


# %% misconception no_logarithm: a loop
def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((np.sum(np.exp(up)) - np.sum(np.exp(down))) / (2 * step))
    return np.array(slopes)


# %% misconception no_logarithm: shifted by the largest of the row
def log_sum_exp_slopes(logits, step):
    z = logits - logits.max()
    moves = step * np.eye(len(z))
    return (np.exp(z + moves).sum(axis=1) - np.exp(z - moves).sum(axis=1)) / (2 * step)


# %% misconception sign: down minus up
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits - moves, axis=1) - logsumexp(logits + moves, axis=1)) / (2 * step)


# %% misconception sign: a minus in front, a loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append(-(logsumexp(up) - logsumexp(down)) / (2 * step))
    return slopes


# %% wrong (names softmax): a step of its own
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    step = 0.1
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: large steps made smaller
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    step = min(step, 0.5)
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong (names softmax): a tiny step of its own
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    tiny = 1e-4
    moves = tiny * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * tiny)


# %% wrong: the last logit forgotten
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits) - 1):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((logsumexp(up) - logsumexp(down)) / (2 * step))
    return np.array(slopes)


# %% wrong: moved by half a step
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step / 2 * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: / 2 * step without brackets
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / 2 * step


# %% wrong: no axis
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves) - logsumexp(logits - moves)) / (2 * step)


# %% wrong: axis 0
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=0) - logsumexp(logits - moves, axis=0)) / (2 * step)


# %% wrong: the first logit alone
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    up, down = logits.copy(), logits.copy()
    up[0] += step
    down[0] -= step
    return (logsumexp(up) - logsumexp(down)) / (2 * step)


# %% wrong: returns inside the loop
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    slopes = []
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += step
        down[i] -= step
        slopes.append((logsumexp(up) - logsumexp(down)) / (2 * step))
        return slopes


# %% wrong: the slopes of the logits themselves
def log_sum_exp_slopes(logits, step):
    return np.gradient(logits, step)


# %% wrong: the second difference
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    up, down = logsumexp(logits + moves, axis=1), logsumexp(logits - moves, axis=1)
    return (up - 2 * logsumexp(logits) + down) / step**2


# %% wrong: a step in percent
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = np.diag(step * logits)
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: the slopes of the loss of class 0
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    up = logsumexp(logits + moves, axis=1) - (logits + moves)[:, 0]
    down = logsumexp(logits - moves, axis=1) - (logits - moves)[:, 0]
    return (up - down) / (2 * step)


# %% wrong: rounded
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return ((logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)).round(1)


# %% wrong: the table of both sides
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return np.stack([logsumexp(logits + moves, axis=1), logsumexp(logits - moves, axis=1)])


# %% wrong: None for a large step
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    if step < 1:
        moves = step * np.eye(len(logits))
        return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: raises for large logits
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    if max(logits) > 700:
        raise OverflowError
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: right, but the argument ends up shifted
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    logits -= logits.max()
    moves = step * np.eye(len(logits))
    return (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: the largest in place of log-sum-exp
def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    return ((logits + moves).max(axis=1) - (logits - moves).max(axis=1)) / (2 * step)


# %% wrong: no return
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    moves = step * np.eye(len(logits))
    slopes = (logsumexp(logits + moves, axis=1) - logsumexp(logits - moves, axis=1)) / (2 * step)


# %% wrong: text
def log_sum_exp_slopes(logits, step):
    return "p minus the one-hot label"


# %% equivalent: line 5: argument + 1
# a number added to an array does not change its length, and only its length is used
