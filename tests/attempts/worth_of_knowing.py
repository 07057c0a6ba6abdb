# %% correct: NumPy
def worth_of_knowing(probabilities, utility):
    knowing = probabilities @ utility.max(axis=0)
    deciding = (probabilities @ utility.T).max(axis=1)
    return knowing - deciding


# %% correct: loops and lists
def worth_of_knowing(probabilities, utility):
    actions, classes = len(utility), len(utility[0])
    best = [max(utility[a][c] for a in range(actions)) for c in range(classes)]
    worth = []
    for row in probabilities:
        knowing = sum(row[c] * best[c] for c in range(classes))
        deciding = max(sum(row[c] * utility[a][c] for c in range(classes)) for a in range(actions))
        worth.append(knowing - deciding)
    return worth


# %% correct: by the decision, then its expected utility
def decide(probabilities, utility):
    return (probabilities @ utility.T).argmax(axis=1)


def worth_of_knowing(probabilities, utility):
    chosen = utility[decide(probabilities, utility)]
    return (probabilities * utility.max(axis=0)).sum(axis=1) - (probabilities * chosen).sum(axis=1)


# %% correct: the expected regret of the best action
def worth_of_knowing(probabilities, utility):
    regret = utility.max(axis=0) - utility
    return (probabilities @ regret.T).min(axis=1)


# %% correct: einsum
def worth_of_knowing(probabilities, utility):
    expected = np.einsum("nc,ac->na", probabilities, utility)
    known = np.einsum("nc,c->n", probabilities, np.max(utility, axis=0))
    return known - np.max(expected, axis=1)


# %% correct: Keras operations, a tensor
import keras


def worth_of_knowing(probabilities, utility):
    p, u = keras.ops.convert_to_tensor(probabilities), keras.ops.convert_to_tensor(utility)
    p, u = keras.ops.cast(p, "float64"), keras.ops.cast(u, "float64")
    knowing = keras.ops.sum(p * keras.ops.max(u, axis=0), axis=1)
    return knowing - keras.ops.max(keras.ops.matmul(p, keras.ops.transpose(u)), axis=1)


# %% correct: float32
def worth_of_knowing(probabilities, utility):
    p, u = np.asarray(probabilities, "float32"), np.asarray(utility, "float32")
    return p @ u.max(axis=0) - (p @ u.T).max(axis=1)


# %% correct: a lambda
worth_of_knowing = lambda probabilities, utility: np.array(
    [p @ utility.max(axis=0) - max(utility @ p) for p in probabilities]
)


# %% correct: a class with __call__
class Knowing:
    def __call__(self, probabilities, utility):
        p, u = np.array(probabilities, dtype=float), np.array(utility, dtype=float)
        return self.known(p, u) - self.decided(p, u)

    def known(self, p, u):
        return np.dot(p, np.amax(u, axis=0))

    def decided(self, p, u):
        return np.amax(np.dot(p, u.T), axis=1)


worth_of_knowing = Knowing()


# %% correct: never below 0, which rounding could bring about
def worth_of_knowing(probabilities, utility):
    knowing = probabilities @ utility.max(axis=0)
    return np.maximum(knowing - (probabilities @ utility.T).max(axis=1), 0)


# %% correct: class after class
def worth_of_knowing(probabilities, utility):
    rest = np.zeros(len(probabilities))
    chosen = np.argmax(probabilities @ utility.T, axis=1)
    for c in range(utility.shape[1]):
        best = utility[np.argmax(utility[:, c]), c]
        rest += probabilities[:, c] * (best - utility[chosen, c])
    return rest


# %% correct: a tuple of floats
import math


def worth_of_knowing(probabilities, utility):
    columns = list(zip(*utility))
    return tuple(
        math.fsum(p * max(column) for p, column in zip(row, columns))
        - max(math.fsum(p * u for p, u in zip(row, action)) for action in utility)
        for row in probabilities
    )


# %% correct: guarded, and a partial
from functools import partial


def difference(probabilities, utility, axis):
    if np.shape(probabilities)[axis] != np.shape(utility)[axis]:
        raise ValueError("the numbers of classes differ")
    table = np.tensordot(probabilities, utility, axes=(axis, axis))
    return np.inner(probabilities, np.max(utility, axis=0)) - table.max(axis=axis)


worth_of_knowing = partial(difference, axis=1)


# %% misconception sign: deciding less knowing
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.T).max(axis=1) - probabilities @ utility.max(axis=0)


# %% misconception sign: a loop
def worth_of_knowing(probabilities, utility):
    best = utility.max(axis=0)
    return np.array([max(utility @ p) - best @ p for p in probabilities])


# %% misconception mean: of all rows
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0) - (probabilities @ utility.T).max(axis=1)).mean()


# %% misconception mean: a sum divided by n
def worth_of_knowing(probabilities, utility):
    total = 0.0
    for p in probabilities:
        total += p @ utility.max(axis=0) - (utility @ p).max()
    return total / len(probabilities)


# %% misconception knowing: NumPy
def worth_of_knowing(probabilities, utility):
    return probabilities @ utility.max(axis=0)


# %% misconception knowing: a comprehension
def worth_of_knowing(probabilities, utility):
    best = [max(column) for column in utility.T]
    return [sum(p * b for p, b in zip(row, best)) for row in probabilities]


# %% misconception deciding: NumPy
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.T).max(axis=1)


# %% misconception deciding: a loop
def worth_of_knowing(probabilities, utility):
    return np.array([max(float(p @ u) for u in utility) for p in probabilities])


# %% misconception second: sorted
def worth_of_knowing(probabilities, utility):
    table = np.sort(probabilities @ utility.T, axis=1)
    return table[:, -1] - table[:, -2]


# %% misconception second: a loop
def worth_of_knowing(probabilities, utility):
    leads = []
    for p in probabilities:
        ordered = sorted((float(u @ p) for u in utility), reverse=True)
        leads.append(ordered[0] - ordered[1])
    return np.array(leads)


# %% misconception likeliest: the best of its column
def worth_of_knowing(probabilities, utility):
    likeliest = probabilities.argmax(axis=1)
    return utility[:, likeliest].max(axis=0) - (probabilities @ utility.T).max(axis=1)


# %% misconception likeliest: one-hot rows
def worth_of_knowing(probabilities, utility):
    truth = np.eye(probabilities.shape[1])[probabilities.argmax(axis=1)]
    return truth @ utility.max(axis=0) - np.max(probabilities @ utility.T, axis=1)


# %% misconception argmax: the action of the likeliest class
def worth_of_knowing(probabilities, utility):
    action = utility[:, probabilities.argmax(axis=1)].argmax(axis=0)
    return probabilities @ utility.max(axis=0) - (probabilities * utility[action]).sum(axis=1)


# %% misconception argmax: a loop
def worth_of_knowing(probabilities, utility):
    worth = []
    for p in probabilities:
        action = np.argmax(utility[:, np.argmax(p)])
        worth.append(p @ utility.max(axis=0) - p @ utility[action])
    return np.array(worth)


# %% misconception best_of_all: max without an axis
def worth_of_knowing(probabilities, utility):
    return utility.max() - (probabilities @ utility.T).max(axis=1)


# %% misconception best_of_all: np.amax of the whole matrix
def worth_of_knowing(probabilities, utility):
    best = np.amax(utility)
    return np.array([best - max(utility @ p) for p in probabilities])


# %% wrong: the best of each action in place of each class
def worth_of_knowing(probabilities, utility):
    return utility.max(axis=1)[: probabilities.shape[1]].sum() - (probabilities @ utility.T).max(axis=1)


# %% wrong: the entropy
def worth_of_knowing(probabilities, utility):
    return -(probabilities * np.log(probabilities + 1e-12)).sum(axis=1)


# %% wrong: 1 less the confidence
def worth_of_knowing(probabilities, utility):
    return 1 - probabilities.max(axis=1)


# %% wrong: utility transposed
def worth_of_knowing(probabilities, utility):
    return probabilities @ utility.max(axis=0) - (probabilities @ utility).max(axis=1)


# %% wrong: the decision, the exercise before
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.T).argmax(axis=1)


# %% wrong: less the mean of the actions
def worth_of_knowing(probabilities, utility):
    return probabilities @ utility.max(axis=0) - (probabilities @ utility.T).mean(axis=1)


# %% wrong: less the worst action
def worth_of_knowing(probabilities, utility):
    return probabilities @ utility.max(axis=0) - (probabilities @ utility.T).min(axis=1)


# %% wrong: less the last action
def worth_of_knowing(probabilities, utility):
    return probabilities @ utility.max(axis=0) - probabilities @ utility[-1]


# %% wrong: the best mean of the classes, no probabilities
def worth_of_knowing(probabilities, utility):
    return np.full(len(probabilities), utility.max(axis=0).mean() - utility.mean(axis=1).max())


# %% wrong: the sum over the rows
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0) - (probabilities @ utility.T).max(axis=1)).sum()


# %% wrong: a table, the maximum forgotten
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0))[:, None] - probabilities @ utility.T


# %% wrong: shape (n, 1)
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0) - (probabilities @ utility.T).max(axis=1))[:, None]


# %% wrong: broadcast to (n, n)
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0))[:, None] - (probabilities @ utility.T).max(axis=1)


# %% wrong: None
def worth_of_knowing(probabilities, utility):
    knowing = probabilities @ utility.max(axis=0)
    print(knowing - (probabilities @ utility.T).max(axis=1))


# %% wrong: changes the probabilities
def worth_of_knowing(probabilities, utility):
    deciding = (probabilities @ utility.T).max(axis=1)
    probabilities *= utility.max(axis=0)
    return probabilities.sum(axis=1) - deciding


# %% wrong: sorts the utilities in place
def worth_of_knowing(probabilities, utility):
    deciding = (probabilities @ utility.T).max(axis=1)
    utility.sort(axis=0)
    return probabilities @ utility[-1] - deciding


# %% wrong: a ratio
def worth_of_knowing(probabilities, utility):
    return (probabilities @ utility.max(axis=0)) / (probabilities @ utility.T).max(axis=1)


# %% wrong: rounded to one decimal
def worth_of_knowing(probabilities, utility):
    return np.round(probabilities @ utility.max(axis=0) - (probabilities @ utility.T).max(axis=1), 1)


# %% wrong: the best utility taken as 1, as in the project
def worth_of_knowing(probabilities, utility):
    return 1 - (probabilities @ utility.T).max(axis=1)


# %% wrong: knowing pays only up to the likeliest class
def worth_of_knowing(probabilities, utility):
    best = probabilities * utility.max(axis=0)
    return best.max(axis=1) - (probabilities @ utility.T).max(axis=1)


# %% wrong: always nothing
def worth_of_knowing(probabilities, utility):
    return np.zeros(len(probabilities))


# %% wrong: text
def worth_of_knowing(probabilities, utility):
    return [f"{k:.2f}" for k in probabilities @ utility.max(axis=0) - (probabilities @ utility.T).max(axis=1)]


# %% wrong: the utility of the project, whatever is given
from helpers import mood_cards


def worth_of_knowing(probabilities, utility):
    u = mood_cards.UTILITY
    return probabilities @ u.max(axis=0) - (probabilities @ u.T).max(axis=1)


# %% wrong: likeliest class on both sides
def worth_of_knowing(probabilities, utility):
    c = probabilities.argmax(axis=1)
    action = (probabilities @ utility.T).argmax(axis=1)
    return utility[:, c].max(axis=0) - utility[action, c]


# %% wrong: the first row only
def worth_of_knowing(probabilities, utility):
    p = probabilities[0]
    return p @ utility.max(axis=0) - (utility @ p).max()
