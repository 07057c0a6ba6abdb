# %% correct: NumPy, a product of matrices
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% correct: the product raises by itself
def decide(probabilities, utility):
    return np.argmax(np.matmul(probabilities, utility.T), axis=1)


# %% correct: einsum
def decide(probabilities, utility):
    if probabilities.shape[-1] != utility.shape[-1]:
        raise ValueError("the numbers of classes differ")
    return np.einsum("nc,ac->na", probabilities, utility).argmax(1)


# %% correct: two loops, a list of integers
def decide(probabilities, utility):
    if len(probabilities[0]) != len(utility[0]):
        raise ValueError(f"{len(probabilities[0])} classes, but {len(utility[0])} in the utility")
    chosen = []
    for row in probabilities:
        best, best_value = None, None
        for action, worths in enumerate(utility):
            value = sum(p * u for p, u in zip(row, worths))
            if best is None or value > best_value:
                best, best_value = action, value
        chosen.append(best)
    return chosen


# %% correct: broadcasting, with a guard
def decide(probabilities, utility):
    n, classes = np.shape(probabilities)
    actions, also_classes = np.shape(utility)
    if classes != also_classes:
        raise ValueError("transposed?")
    table = (np.asarray(probabilities)[:, np.newaxis, :] * np.asarray(utility)[np.newaxis]).sum(axis=-1)
    return np.argmax(table, axis=-1).astype("int32")


# %% correct: a loop over the rows, np.dot
def decide(probabilities, utility):
    out = np.zeros(len(probabilities), dtype=int)
    for i, p in enumerate(probabilities):
        out[i] = np.argmax(np.dot(utility, p))  # raises ValueError if the lengths differ
    return out


# %% correct: the other way round, actions times rows
def decide(probabilities, utility):
    if np.asarray(utility).shape[-1] != np.asarray(probabilities).shape[-1]:
        raise ValueError
    return np.argmax(utility @ probabilities.T, axis=0)


# %% correct: Keras operations, a tensor
import keras


def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("number of classes")
    worth = keras.ops.matmul(probabilities, keras.ops.transpose(utility))
    return keras.ops.argmax(worth, axis=1)


# %% correct: zip with strict=True, a tuple
def decide(probabilities, utility):
    def worth(row, action):
        return sum(p * u for p, u in zip(row, action, strict=True))

    return tuple(max(range(len(utility)), key=lambda a: worth(row, utility[a])) for row in probabilities)


# %% correct: nearly equal ones count as equal
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    worth = probabilities @ utility.T
    best = worth.max(axis=1, keepdims=True)
    return np.isclose(worth, best, rtol=0, atol=1e-9).argmax(axis=1)


# %% correct: rounded to ten decimals
def decide(probabilities, utility):
    worth = np.round(probabilities @ utility.T, 10)
    return worth.argmax(axis=1)


# %% correct: a class with __call__
class Decision:
    def __call__(self, probabilities, utility):
        self.check(probabilities, utility)
        return np.tensordot(probabilities, utility, axes=(1, 1)).argmax(axis=1)

    def check(self, probabilities, utility):
        if probabilities.shape[1] != utility.shape[1]:
            raise ValueError("columns differ")


decide = Decision()

# %% correct: a lambda
decide = lambda probabilities, utility: np.inner(probabilities, utility).argmax(axis=1)

# %% correct: np.apply_along_axis
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return np.apply_along_axis(lambda p: (utility * p).sum(axis=1).argmax(), 1, probabilities)


# %% correct: sorted stably by loss
def decide(probabilities, utility):
    probabilities, utility = np.array(probabilities), np.array(utility)
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    loss = -(probabilities @ utility.T)
    return np.argsort(loss, axis=1, kind="stable")[:, 0]


# %% correct: exact sums of Python
import math


def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    answer = []
    for p in probabilities.tolist():
        worths = [math.fsum(a * b for a, b in zip(p, u)) for u in utility.tolist()]
        answer.append(worths.index(max(worths)))
    return np.array(answer, dtype=int)


# %% correct: a partial of a general function
from functools import partial


def best(probabilities, utility, pick):
    if np.shape(probabilities)[1] != np.shape(utility)[1]:
        raise ValueError("the numbers of classes differ")
    return pick(np.dot(probabilities, np.transpose(utility)))


decide = partial(best, pick=partial(np.argmax, axis=1))


# %% misconception argmax_first: utilities of the likeliest class
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    likeliest = probabilities.argmax(axis=1)
    return utility[:, likeliest].argmax(axis=0)


# %% misconception argmax_first: a one-hot row of the argmax
def decide(probabilities, utility):
    certain = np.eye(probabilities.shape[1])[np.argmax(probabilities, axis=1)]
    return (certain @ utility.T).argmax(axis=1)


# %% misconception argmax_first: a loop
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    best_of_class = [int(np.argmax(column)) for column in utility.T]
    return np.array([best_of_class[int(np.argmax(row))] for row in probabilities])


# %% misconception transposed: no .T
def decide(probabilities, utility):
    return (probabilities @ utility).argmax(axis=1)


# %% misconception transposed: with a guard of its own
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[0]:
        raise ValueError("the numbers of classes differ")
    return np.einsum("nc,ca->na", probabilities, utility).argmax(axis=1)


# %% misconception classes: argmax of the probabilities
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return probabilities.argmax(axis=1)


# %% misconception classes: a list
def decide(probabilities, utility):
    if len(probabilities[0]) != len(utility[0]):
        raise ValueError("the numbers of classes differ")
    return [int(np.argmax(row)) for row in probabilities]


# %% misconception values: the product
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return probabilities @ utility.T


# %% misconception values: a list of lists
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return [[float((p * u).sum()) for u in utility] for p in probabilities]


# %% misconception largest: max in place of argmax
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).max(axis=1)


# %% misconception largest: a comprehension
def decide(probabilities, utility):
    return np.array([max(utility @ p) for p in probabilities])


# %% misconception worst: argmin
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmin(axis=1)


# %% misconception worst: the largest of the negatives
def decide(probabilities, utility):
    cost = -utility
    return np.argmax(probabilities @ cost.T, axis=1)


# %% misconception other_axis: axis 0
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=0)


# %% misconception other_axis: actions times rows, and axis 1
def decide(probabilities, utility):
    return np.argmax(np.dot(utility, probabilities.T), axis=1)


# %% misconception last: reversed
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    table = probabilities @ utility.T
    return table.shape[1] - 1 - table[:, ::-1].argmax(axis=1)


# %% misconception last: >= in a loop
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    chosen = np.zeros(len(probabilities), dtype=int)
    for i, row in enumerate(probabilities):
        best = -np.inf
        for a, worths in enumerate(utility):
            value = row @ worths
            if value >= best:
                best, chosen[i] = value, a
    return chosen


# %% misconception last: the end of argsort
def decide(probabilities, utility):
    return np.argsort(probabilities @ utility.T, axis=1, kind="stable")[:, -1]


# %% misconception no_guard: zip stops at the shorter one
def decide(probabilities, utility):
    def worth(row, action):
        return sum(p * u for p, u in zip(row, action))

    return np.array([max(range(len(utility)), key=lambda a: worth(row, utility[a])) for row in probabilities])


# %% misconception no_guard: cut to the smaller number
def decide(probabilities, utility):
    k = min(probabilities.shape[1], utility.shape[1])
    return (probabilities[:, :k] @ utility[:, :k].T).argmax(axis=1)


# %% misconception no_guard: transposes where it has to
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        utility = utility.T
    k = min(probabilities.shape[1], utility.shape[1])
    return (probabilities[:, :k] @ utility[:, :k].T).argmax(axis=1)


# %% misconception no_guard: caught, and None
def decide(probabilities, utility):
    try:
        return (probabilities @ utility.T).argmax(axis=1)
    except ValueError:
        return None


# %% misconception softmax_again: of the probabilities
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    e = np.exp(probabilities)
    return (e / e.sum(axis=1, keepdims=True) @ utility.T).argmax(axis=1)


# %% misconception softmax_again: SciPy
from scipy.special import softmax


def decide(probabilities, utility):
    probabilities = softmax(probabilities, axis=1)
    return np.argmax(np.matmul(probabilities, utility.T), axis=1)


# %% misconception best_term: max in place of sum
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities[:, None, :] * utility[None]).max(axis=2).argmax(axis=1)


# %% misconception best_term: a loop
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    chosen = []
    for p in probabilities:
        terms = [max(p[c] * u[c] for c in range(len(p))) for u in utility]
        chosen.append(terms.index(max(terms)))
    return np.array(chosen)


# %% misconception no_probability: the sum of the utilities
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return np.full(len(probabilities), utility.sum(axis=1).argmax())


# %% misconception no_probability: every class as likely
def decide(probabilities, utility):
    equal = np.full_like(probabilities, 1 / probabilities.shape[1], dtype=float)
    return (equal @ utility.T).argmax(axis=1)


# %% wrong (names no_guard): an assertion
def decide(probabilities, utility):
    assert probabilities.shape[1] == utility.shape[1]
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong (names no_guard): a TypeError
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise TypeError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: the ValueError is returned
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        return ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong (names no_guard): broadcasting, which lets a single class through
def decide(probabilities, utility):
    return (probabilities[:, None, :] * utility[None, :, :]).sum(axis=2).argmax(axis=1)


# %% wrong (names no_guard): einsum, which lets a single class through
def decide(probabilities, utility):
    return np.einsum("nc,ac->na", probabilities, utility).argmax(axis=1)


# %% wrong: refuses a matrix that is not square
def decide(probabilities, utility):
    if utility.shape[0] != utility.shape[1] or probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: compares with the number of actions
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[0]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: always raises
def decide(probabilities, utility):
    raise ValueError("the numbers of classes differ")


# %% wrong: the utility of the project, whatever is given
from helpers import mood_cards


def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities @ mood_cards.UTILITY.T).argmax(axis=1)


# %% wrong: floats
def decide(probabilities, utility):
    return (probabilities @ utility.T).argmax(axis=1).astype(float)


# %% wrong: one-hot rows of the actions
def decide(probabilities, utility):
    return np.eye(len(utility), dtype=int)[(probabilities @ utility.T).argmax(axis=1)]


# %% wrong: shape (n, 1)
def decide(probabilities, utility):
    return (probabilities @ utility.T).argmax(axis=1)[:, None]


# %% wrong: argmax without an axis
def decide(probabilities, utility):
    return (probabilities @ utility.T).argmax()


# %% wrong: counted from 1
def decide(probabilities, utility):
    return (probabilities @ utility.T).argmax(axis=1) + 1


# %% wrong: the names of the actions
from helpers import mood_cards


def decide(probabilities, utility):
    return [mood_cards.ACTIONS[a % 5] for a in (probabilities @ utility.T).argmax(axis=1)]


# %% wrong: forgets the return
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    (probabilities @ utility.T).argmax(axis=1)


# %% wrong: the first row only, return too deep
def decide(probabilities, utility):
    chosen = []
    for p in probabilities:
        chosen.append(int(np.argmax(utility @ p)))
        return chosen


# %% wrong: multiplies into the probabilities
def decide(probabilities, utility):
    worth = probabilities @ utility.T
    probabilities *= 0
    return worth.argmax(axis=1)


# %% wrong: makes all utilities positive, in place
def decide(probabilities, utility):
    utility -= utility.min()
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: absolute utilities
def decide(probabilities, utility):
    return (probabilities @ np.abs(utility).T).argmax(axis=1)


# %% wrong: losses are left out
def decide(probabilities, utility):
    return (probabilities @ np.maximum(utility, 0).T).argmax(axis=1)


# %% wrong: the last action where nobody is sure
def decide(probabilities, utility):
    actions = (probabilities @ utility.T).argmax(axis=1)
    return np.where(probabilities.max(axis=1) > 0.5, actions, len(utility) - 1)


# %% wrong (names no_probability): the best of the worst cases
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return np.full(len(probabilities), utility.min(axis=1).argmax())


# %% wrong: logarithms of the probabilities
def decide(probabilities, utility):
    return (np.log(probabilities + 1e-12) @ utility.T).argmax(axis=1)


# %% wrong (names no_probability): sums of probability plus utility
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    return (probabilities[:, None] + utility[None]).sum(axis=2).argmax(axis=1)


# %% wrong: rounded to whole utilities
def decide(probabilities, utility):
    return np.round(probabilities @ utility.T).argmax(axis=1)


# %% wrong (names other_axis): the arguments in the other order
def decide(utility, probabilities):
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: five actions and four classes, written out
def decide(probabilities, utility):
    if probabilities.shape[1] != 4 or utility.shape != (5, 4):
        raise ValueError("the numbers of classes differ")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: the expected utility of the best, as text
def decide(probabilities, utility):
    return f"{(probabilities @ utility.T).argmax(axis=1)}"


# %% wrong: rows whose sums differ from 1 by rounding are refused
def decide(probabilities, utility):
    if not (probabilities.sum(axis=1) == 1).all() or probabilities.shape[1] != utility.shape[1]:
        raise ValueError("no probabilities")
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong (names last): a random one of equals
def decide(probabilities, utility):
    if probabilities.shape[1] != utility.shape[1]:
        raise ValueError("the numbers of classes differ")
    table, rng = probabilities @ utility.T, np.random.default_rng(0)
    return np.array([rng.choice(np.flatnonzero(row == row.max())) for row in table])


# %% wrong: squared probabilities
def decide(probabilities, utility):
    return (probabilities**2 @ utility.T).argmax(axis=1)
