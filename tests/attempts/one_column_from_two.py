# %% correct: slices
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], b[1:] - b[:1]


# %% correct: np.diff
def one_column_from_two(W, b):
    return np.diff(W, axis=1), np.diff(b)


# %% correct: times minus one and one
def one_column_from_two(W, b):
    turn = np.array([[-1.0], [1.0]])
    return W @ turn, b @ turn


# %% correct: reshaped
def one_column_from_two(W, b):
    weights = (W[:, 1] - W[:, 0]).reshape(-1, 1)
    bias = np.array([b[1] - b[0]])
    return weights, bias


# %% correct: loops, lists in a list
def one_column_from_two(W, b):
    weights = []
    for first, second in W:
        weights.append([float(second) - float(first)])
    return [weights, [float(b[1]) - float(b[0])]]


# %% correct: Keras ops, tensors
import keras


def one_column_from_two(W, b):
    w0, w1 = keras.ops.split(keras.ops.convert_to_tensor(W), 2, axis=1)
    b0, b1 = keras.ops.split(keras.ops.convert_to_tensor(b), 2)
    return w1 - w0, b1 - b0


# %% correct: a lambda
one_column_from_two = lambda W, b: (W[:, [1]] - W[:, [0]], b[[1]] - b[[0]])


# %% correct: a class with __call__, float32
class OneColumn:
    def __call__(self, W, b):
        W, b = np.asarray(W, dtype="float32"), np.asarray(b, dtype="float32")
        return [np.expand_dims(W[:, 1] - W[:, 0], 1), np.expand_dims(b[1] - b[0], 0)]


one_column_from_two = OneColumn()


# %% correct: weights and bias stacked
def one_column_from_two(W, b):
    table = np.vstack([W, b])
    column = table[:, 1] - table[:, 0]
    return column[:-1, None], column[-1:]


# %% correct: from the logits of unit vectors
def one_column_from_two(W, b):
    def lead(x):
        z = x @ W + b
        return z[:, 1] - z[:, 0]

    bias = lead(np.zeros((1, len(W))))
    weights = lead(np.eye(len(W))) - bias
    return weights[:, np.newaxis], bias


# %% correct: a Keras layer holds the pair
import keras


def one_column_from_two(W, b):
    layer = keras.layers.Dense(1, activation="sigmoid")
    layer.build((None, W.shape[0]))
    layer.set_weights([W[:, 1:2] - W[:, 0:1], b[1:2] - b[0:1]])
    return layer.get_weights()


# %% correct: shifted until class 0 scores 0
def one_column_from_two(W, b):
    W = W - W[:, :1]
    b = b - b[:1]
    assert not W[:, 0].any() and not b[0]
    return W[:, 1:], b[1:]


# %% correct: functools.partial
from functools import partial

less = partial(np.diff, axis=-1)


def one_column_from_two(W, b):
    return tuple(less(part) for part in (W, b))


# %% misconception reversed: slices
def one_column_from_two(W, b):
    return W[:, :1] - W[:, 1:], b[:1] - b[1:]


# %% misconception reversed: minus np.diff
def one_column_from_two(W, b):
    return -np.diff(W, axis=1), -np.diff(b)


# %% misconception second_alone: slices
def one_column_from_two(W, b):
    return W[:, 1:], b[1:]


# %% misconception second_alone: reshaped
def one_column_from_two(W, b):
    return W[:, 1].reshape(-1, 1), np.array([b[1]])


# %% misconception first_alone: slices
def one_column_from_two(W, b):
    return W[:, :1], b[:1]


# %% misconception first_alone: a new axis
def one_column_from_two(W, b):
    return W[:, 0][:, None], np.array([b[0]])


# %% misconception mean: keepdims
def one_column_from_two(W, b):
    return W.mean(axis=1, keepdims=True), b.mean(keepdims=True)


# %% misconception mean: half the sum
def one_column_from_two(W, b):
    return (W[:, :1] + W[:, 1:]) / 2, (b[:1] + b[1:]) / 2


# %% misconception half: slices
def one_column_from_two(W, b):
    return (W[:, 1:] - W[:, :1]) / 2, (b[1:] - b[:1]) / 2


# %% misconception half: np.diff
def one_column_from_two(W, b):
    return 0.5 * np.diff(W, axis=1), 0.5 * np.diff(b)


# %% misconception bias_forgotten: zeros
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], np.zeros(1)


# %% misconception bias_forgotten: an array of one 0
def one_column_from_two(W, b):
    weights = np.diff(W, axis=1)
    bias = np.array([0.0])
    return weights, bias


# %% misconception flat: both
def one_column_from_two(W, b):
    return W[:, 1] - W[:, 0], b[1] - b[0]


# %% misconception flat: the weights
def one_column_from_two(W, b):
    return W[:, 1] - W[:, 0], b[1:] - b[:1]


# %% misconception flat: the bias
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], b[1] - b[0]


# %% misconception rows: np.diff
def one_column_from_two(W, b):
    return np.diff(W, axis=0), np.diff(b)


# %% misconception rows: second row minus first
def one_column_from_two(W, b):
    return W[1:2] - W[0:1], b[1:] - b[:1]


# %% misconception rows: second row minus first, as a column
def one_column_from_two(W, b):
    return (W[1] - W[0]).reshape(-1, 1), b[1:] - b[:1]


# %% wrong (names mean): the sum
def one_column_from_two(W, b):
    return W.sum(axis=1, keepdims=True), b.sum(keepdims=True)


# %% wrong: the bias turned round
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], b[:1] - b[1:]


# %% wrong: the weights turned round
def one_column_from_two(W, b):
    return W[:, :1] - W[:, 1:], b[1:] - b[:1]


# %% wrong (names bias_forgotten): the bias of the second column
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], b[1:]


# %% wrong: the bias first
def one_column_from_two(W, b):
    return b[1:] - b[:1], W[:, 1:] - W[:, :1]


# %% wrong: the weights alone
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1]


# %% wrong: both biases kept
def one_column_from_two(W, b):
    return W[:, 1:] - W[:, :1], b


# %% wrong (names flat): transposed weights
def one_column_from_two(W, b):
    return (W[:, 1:] - W[:, :1]).T, b[1:] - b[:1]


# %% wrong: the quotient
def one_column_from_two(W, b):
    return W[:, 1:] / W[:, :1], b[1:] / b[:1]


# %% wrong: the absolute difference
def one_column_from_two(W, b):
    return abs(W[:, 1:] - W[:, :1]), abs(b[1:] - b[:1])


# %% wrong: a softmax of the weights
from scipy.special import softmax


def one_column_from_two(W, b):
    return softmax(W, axis=1)[:, 1:], softmax(b)[1:]


# %% wrong: twice the difference
def one_column_from_two(W, b):
    return 2 * np.diff(W, axis=1), 2 * np.diff(b)


# %% wrong: the arguments as they came
def one_column_from_two(W, b):
    return W, b


# %% wrong: a dict
def one_column_from_two(W, b):
    return {"weights": np.diff(W, axis=1), "bias": np.diff(b)}


# %% wrong: no return
def one_column_from_two(W, b):
    weights = np.diff(W, axis=1)
    bias = np.diff(b)


# %% wrong: rounded to whole numbers
def one_column_from_two(W, b):
    return np.diff(W, axis=1).round(), np.diff(b).round()


# %% wrong: the first two features only
def one_column_from_two(W, b):
    return np.array([[W[0, 1] - W[0, 0]], [W[1, 1] - W[1, 0]]]), np.array([b[1] - b[0]])


# %% wrong: raises for a single feature
def one_column_from_two(W, b):
    if W.shape[0] < 2:
        raise ValueError("too few features")
    return np.diff(W, axis=1), np.diff(b)


# %% wrong: an untrained layer's own weights
import keras


def one_column_from_two(W, b):
    layer = keras.layers.Dense(1, activation="sigmoid")
    layer.build((None, W.shape[0]))
    return layer.get_weights()


# %% wrong: text
def one_column_from_two(W, b):
    return "W[:, 1] - W[:, 0]", "b[1] - b[0]"
