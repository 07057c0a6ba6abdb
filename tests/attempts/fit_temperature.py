# %% correct: minimize_scalar, bounded
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% correct: a grid
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    grid = np.geomspace(0.25, 11, 1000)
    rows = np.arange(len(labels))
    return float(min(grid, key=lambda t: -np.mean(log_softmax(logits / t, axis=-1)[rows, labels])))


# %% correct: bisection on the derivative
from scipy.special import softmax


def fit_temperature(logits, labels):
    z = np.asarray(logits, dtype=float)
    truth = z[np.arange(len(z)), labels].mean()
    low, high = 0.05, 10.0  # of 1 / T
    for _ in range(60):
        middle = (low + high) / 2
        slope = (softmax(middle * z, axis=1) * z).sum(axis=1).mean() - truth
        if slope > 0:
            high = middle
        else:
            low = middle
    return 2 / (low + high)


# %% correct: scipy minimize on ln T, one array without axes
from scipy.optimize import minimize
from scipy.special import logsumexp


def fit_temperature(logits, labels):
    z = np.array(logits, dtype="float64")

    def loss(s):
        q = z / np.exp(s[0])
        return np.mean(logsumexp(q, axis=1) - q[np.arange(len(q)), labels])

    return np.exp(minimize(loss, x0=[0.5], method="Nelder-Mead").x[0])


# %% correct: golden section by hand, own softmax
def mean_loss(logits, labels, t):
    z = np.asarray(logits) / t
    z = z - z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels])


def fit_temperature(logits, labels):
    low, high, g = np.log(0.2), np.log(15), (5**0.5 - 1) / 2
    while high - low > 1e-5:
        a, b = high - g * (high - low), low + g * (high - low)
        if mean_loss(logits, labels, np.exp(a)) < mean_loss(logits, labels, np.exp(b)):
            high = b
        else:
            low = a
    return np.exp((low + high) / 2)


# %% correct: brentq, functools.partial
from functools import partial

from scipy.optimize import brentq
from scipy.special import softmax


def slope(t, logits, one_hot):
    return float(((softmax(logits / t, axis=1) - one_hot) * logits).sum())


def fit_temperature(logits, labels):
    one_hot = np.eye(np.shape(logits)[1])[np.asarray(labels)]
    return brentq(partial(slope, logits=np.asarray(logits, float), one_hot=one_hot), 0.1, 30)


# %% correct: pure Python loops, two grids
import math


def fit_temperature(logits, labels):
    table, truth = np.asarray(logits).tolist(), [int(label) for label in labels]

    def loss(t):
        total = 0.0
        for row, label in zip(table, truth):
            top = max(row)
            total += math.log(sum(math.exp((z - top) / t) for z in row)) - (row[label] - top) / t
        return total

    best = min((0.25 * 1.15**i for i in range(28)), key=loss)
    return min((best * 1.01**i for i in range(-16, 17)), key=loss)


# %% correct: a class with __call__, scikit-learn's log_loss
from scipy.optimize import minimize_scalar
from scipy.special import softmax
from sklearn.metrics import log_loss


class Fit:
    def __init__(self, bounds):
        self.bounds = bounds

    def __call__(self, logits, labels):
        classes = list(range(logits.shape[1]))
        return minimize_scalar(
            lambda s: log_loss(labels, softmax(logits / np.exp(s), axis=1), labels=classes),
            bounds=np.log(self.bounds),
            method="bounded",
        ).x.__rpow__(np.e)


fit_temperature = Fit((0.25, 11))


# %% correct: the bounds of the card, summed loss, np.float32
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    one_hot = np.eye(logits.shape[1])[labels]
    found = minimize_scalar(
        lambda t: -(one_hot * log_softmax(logits / t, axis=1)).sum(), bounds=(0.3, 9.9), method="bounded"
    )
    return np.float32(found.x)


# %% correct: the inverse, turned back
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

fit_temperature = lambda logits, labels: (
    1
    / minimize_scalar(
        lambda b: -log_softmax(b * logits, axis=1)[range(len(labels)), labels].mean(),
        bounds=(0.05, 5),
        method="bounded",
        options={"xatol": 1e-7},
    ).x
)


# %% misconception multiplied: minimize_scalar
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits * t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.05, 10), method="bounded").x


# %% misconception multiplied: a grid
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    rows = np.arange(len(labels))
    grid = np.geomspace(0.05, 10, 1000)
    losses = [-log_softmax(t * logits, axis=1)[rows, labels].mean() for t in grid]
    return grid[np.argmin(losses)]


# %% misconception constant: 1.5
def fit_temperature(logits, labels):
    return 1.5


# %% misconception constant: no repair
def fit_temperature(logits, labels):
    T = 1.0
    return T


# %% misconception probabilities: softmax first
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax, softmax


def fit_temperature(logits, labels):
    p = softmax(logits, axis=1)

    def loss(t):
        return -log_softmax(p / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.01, 20), method="bounded").x


# %% misconception probabilities: own softmax, a grid
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))
    grid = np.geomspace(0.01, 20, 1500)
    return grid[np.argmin([-log_softmax(p / t, axis=1)[rows, labels].mean() for t in grid])]


# %% misconception squares: one-hot rows
from scipy.optimize import minimize_scalar
from scipy.special import softmax


def fit_temperature(logits, labels):
    one_hot = np.eye(logits.shape[1])[labels]
    found = minimize_scalar(
        lambda t: ((softmax(logits / t, axis=1) - one_hot) ** 2).mean(),
        bounds=(0.2, 12),
        method="bounded",
    )
    return found.x


# %% misconception squares: summed in a row, a grid
from scipy.special import softmax


def fit_temperature(logits, labels):
    def brier(t):
        p = softmax(logits / t, axis=1)
        p[np.arange(len(labels)), labels] -= 1
        return np.square(p).sum(axis=1).mean()

    return min(np.geomspace(0.25, 11, 1000), key=brier)


# %% misconception at_least_one: bounds
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(1, 10), method="bounded").x


# %% misconception at_least_one: max
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    rows = np.arange(len(labels))
    grid = np.geomspace(0.2, 12, 1000)
    best = min(grid, key=lambda t: -log_softmax(logits / t, axis=1)[rows, labels].mean())
    return max(1.0, best)


# %% misconception the_loss: fun
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").fun


# %% misconception the_loss: min of a grid
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    rows = np.arange(len(labels))
    grid = np.geomspace(0.25, 11, 1000)
    return min(-log_softmax(logits / t, axis=1)[rows, labels].mean() for t in grid)


# %% wrong: softmax over the rows
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=0)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: softmax over the whole table
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: the sign forgotten
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: all columns for each row
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[:, labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: whole numbers only
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    rows = np.arange(len(labels))
    return min(range(1, 11), key=lambda t: -log_softmax(logits / t, axis=1)[rows, labels].mean())


# %% wrong: nothing above 3
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 3), method="bounded").x


# %% wrong (names constant): the highest accuracy, which T never changes
from scipy.special import softmax


def fit_temperature(logits, labels):
    grid = np.geomspace(0.3, 9.9, 300)
    return max(grid, key=lambda t: (softmax(logits / t, axis=1).argmax(axis=1) == labels).mean())


# %% wrong: mean confidence made equal to the accuracy
from scipy.special import softmax


def fit_temperature(logits, labels):
    share = (logits.argmax(axis=1) == labels).mean()
    grid = np.geomspace(0.2, 12, 1000)
    return min(grid, key=lambda t: abs(softmax(logits / t, axis=1).max(axis=1).mean() - share))


# %% wrong (names constant): the predicted class instead of the label
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1).max(axis=1).mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: logits divided before, for good
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        nonlocal logits
        logits = logits / t
        return -log_softmax(logits, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: one row only
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits[0] / t)[labels[0]]

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% wrong: the spread of the logits
def fit_temperature(logits, labels):
    return np.std(logits)


# %% wrong: the whole result
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded")


# %% wrong: None where T is below 1
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    best = minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x
    if best > 1:
        return best


# %% wrong: changes the logits of the caller
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)

    def loss(t):
        return -log_softmax(logits / t, axis=1)[np.arange(len(labels)), labels].mean()

    return minimize_scalar(loss, bounds=(0.2, 12), method="bounded").x


# %% equivalent: line 7: 0.2 -> -0.8
# the loss is convex in 1 / T: where the lowest lies at a positive T, negative ones cost more (and none of the grid is 0)

# %% equivalent: line 7: 10 -> 11
# no lowest loss lies above 9.9: the card says so

# %% equivalent: line 9: mean -> sum
# the sum is the mean times the number of rows, and lowest at the same temperature
