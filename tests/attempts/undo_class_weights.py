# %% correct: NumPy, weights by class
def undo_class_weights(probabilities, weights):
    w = np.array([weights[c] for c in range(probabilities.shape[1])])
    mended = probabilities / w
    return mended / mended.sum(axis=1, keepdims=True)


# %% correct: loops, lists
def undo_class_weights(probabilities, weights):
    table = []
    for row in probabilities:
        divided = [row[c] / weights[c] for c in range(len(row))]
        total = sum(divided)
        table.append([value / total for value in divided])
    return np.array(table)


# %% correct: sorted items
def undo_class_weights(probabilities, weights):
    w = np.array([value for key, value in sorted(weights.items())], dtype=float)
    result = np.array(probabilities, dtype=float)
    result /= w[None, :]
    result /= result.sum(1)[:, None]
    return result


# %% correct: in the space of the logits
from scipy.special import softmax


def undo_class_weights(probabilities, weights):
    with np.errstate(divide="ignore"):
        logits = np.log(probabilities)
    return softmax(logits - np.log([weights[c] for c in sorted(weights)]), axis=1)


# %% correct: a copy, column by column
def undo_class_weights(probabilities, weights):
    result = np.array(probabilities, dtype="float64", copy=True)
    for key, weight in weights.items():
        result[:, key] = result[:, key] / weight
    sums = np.sum(result, axis=1)
    for i in range(len(result)):
        result[i] = result[i] / sums[i]
    return result


# %% correct: scikit-learn's normalize
from sklearn.preprocessing import normalize


def undo_class_weights(probabilities, weights):
    w = [weights[c] for c in range(len(weights))]
    return normalize(np.asarray(probabilities) / w, norm="l1", axis=1)


# %% correct: a diagonal matrix, einsum
def undo_class_weights(probabilities, weights):
    k = len(weights)
    inverse = np.zeros((k, k))
    for c in weights:
        inverse[c, c] = 1.0 / weights[c]
    table = np.asarray(probabilities) @ inverse
    return np.einsum("nk,n->nk", table, 1 / table.sum(axis=1))


# %% correct: Keras ops, a tensor
import keras


def undo_class_weights(probabilities, weights):
    w = keras.ops.convert_to_tensor([[float(weights[c]) for c in range(len(weights))]], dtype="float32")
    table = keras.ops.divide(keras.ops.cast(probabilities, "float32"), w)
    return table / keras.ops.sum(table, axis=-1, keepdims=True)


# %% correct: a lambda, transposed
undo_class_weights = lambda probabilities, weights: (
    lambda t: (t / t.sum(axis=0)).T
)(np.asarray(probabilities).T / np.array([[weights[c]] for c in sorted(weights)]))


# %% correct: a class with __call__ and apply_along_axis
class Undo:
    def one(self, row, weights):
        row = np.array([value / weights[c] for c, value in enumerate(row)])
        return row / row.sum()

    def __call__(self, probabilities, weights):
        return np.apply_along_axis(self.one, 1, np.asarray(probabilities, dtype=float), weights)


undo_class_weights = Undo()


# %% correct: weights scaled first
def undo_class_weights(probabilities, weights):
    total = sum(weights.values())
    w = np.fromiter((weights[c] / total for c in range(len(weights))), dtype=float)
    odds = np.divide(probabilities, w)
    return odds / np.sum(odds, axis=1).reshape(-1, 1)


# %% misconception multiplied: NumPy
def undo_class_weights(probabilities, weights):
    w = np.array([weights[c] for c in range(probabilities.shape[1])])
    table = probabilities * w
    return table / table.sum(axis=1, keepdims=True)


# %% misconception multiplied: loops
def undo_class_weights(probabilities, weights):
    table = []
    for row in probabilities:
        values = [row[c] * weights[c] for c in range(len(row))]
        table.append([v / sum(values) for v in values])
    return np.array(table)


# %% misconception no_sum: NumPy
def undo_class_weights(probabilities, weights):
    return probabilities / np.array([weights[c] for c in range(len(weights))])


# %% misconception no_sum: columns of a copy
def undo_class_weights(probabilities, weights):
    result = np.array(probabilities, dtype=float)
    for c, w in weights.items():
        result[:, c] /= w
    return result


# %% misconception both: NumPy
def undo_class_weights(probabilities, weights):
    return probabilities * np.array([weights[c] for c in range(len(weights))])


# %% misconception both: columns of a copy
def undo_class_weights(probabilities, weights):
    result = np.array(probabilities, dtype=float)
    for c, w in weights.items():
        result[:, c] *= w
    return result


# %% misconception order: the values of the dict
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array(list(weights.values()))
    return table / table.sum(axis=1, keepdims=True)


# %% misconception order: enumerate
def undo_class_weights(probabilities, weights):
    result = np.array(probabilities, dtype=float)
    for i, c in enumerate(weights):
        result[:, i] /= weights[c]
    return result / result.sum(axis=1)[:, None]


# %% misconception order_no_sum: the values of the dict
def undo_class_weights(probabilities, weights):
    return probabilities / np.array(list(weights.values()))


# %% misconception order_no_sum: zip in a loop
def undo_class_weights(probabilities, weights):
    return np.array([[p / w for p, w in zip(row, weights.values())] for row in probabilities])


# %% misconception columns: axis 0
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array([weights[c] for c in range(len(weights))])
    return table / table.sum(axis=0)


# %% misconception columns: normalize with axis 0
from sklearn.preprocessing import normalize


def undo_class_weights(probabilities, weights):
    return normalize(probabilities / np.array([weights[c] for c in sorted(weights)]), norm="l1", axis=0)


# %% misconception whole: sum without axis
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array([weights[c] for c in range(len(weights))])
    return table / table.sum()


# %% misconception whole: a copy, divided in place
def undo_class_weights(probabilities, weights):
    result = np.array(probabilities, dtype=float)
    for c in weights:
        result[:, c] = result[:, c] / weights[c]
    result /= np.sum(result)
    return result


# %% misconception softmax: scipy
from scipy.special import softmax


def undo_class_weights(probabilities, weights):
    return softmax(probabilities / np.array([weights[c] for c in range(len(weights))]), axis=1)


# %% misconception softmax: by hand
def undo_class_weights(probabilities, weights):
    table = np.exp(probabilities / np.array([weights[c] for c in sorted(weights)]))
    return table / table.sum(axis=1, keepdims=True)


# %% wrong: changes the table of the caller
def undo_class_weights(probabilities, weights):
    for c, w in weights.items():
        probabilities[:, c] /= w
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return probabilities


# %% wrong: two columns only
def undo_class_weights(probabilities, weights):
    p = probabilities[:, 1]
    odds = p / np.maximum(1 - p, 1e-9) * weights[0] / weights[1]
    q = odds / (1 + odds)
    return np.stack([1 - q, q], axis=1)


# %% wrong: each class against the rest
def undo_class_weights(probabilities, weights):
    w = np.array([weights[c] for c in range(len(weights))])
    odds = probabilities / (1 - probabilities + 1e-12) / w
    q = odds / (1 + odds)
    return q / q.sum(axis=1, keepdims=True)


# %% wrong: divided by the largest
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array([weights[c] for c in range(len(weights))])
    return table / table.max(axis=1, keepdims=True)


# %% wrong: weights subtracted as logarithms, not put back
def undo_class_weights(probabilities, weights):
    w = np.array([weights[c] for c in range(len(weights))])
    return np.log(probabilities + 1e-12) - np.log(w)


# %% misconception unchanged: the table as it came
def undo_class_weights(probabilities, weights):
    return probabilities.copy()


# %% wrong: clipped instead of divided by the sum
def undo_class_weights(probabilities, weights):
    return np.clip(probabilities / np.array([weights[c] for c in range(len(weights))]), 0, 1)


# %% wrong: the last row forgotten
def undo_class_weights(probabilities, weights):
    table = []
    for i in range(len(probabilities) - 1):
        row = [probabilities[i, c] / weights[c] for c in range(len(weights))]
        table.append([v / sum(row) for v in row])
    return np.array(table)


# %% wrong: only the classes
def undo_class_weights(probabilities, weights):
    return (probabilities / np.array([weights[c] for c in range(len(weights))])).argmax(axis=1)


# %% wrong: rounded
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array([weights[c] for c in range(len(weights))])
    return np.round(table / table.sum(axis=1, keepdims=True), 1)


# %% wrong: zeros made small numbers
def undo_class_weights(probabilities, weights):
    table = (probabilities + 0.01) / np.array([weights[c] for c in range(len(weights))])
    return table / table.sum(axis=1, keepdims=True)


# %% wrong: keys as columns of text
def undo_class_weights(probabilities, weights):
    table = probabilities / np.array([weights[str(c)] for c in range(len(weights))])
    return table / table.sum(axis=1, keepdims=True)


# %% wrong: multiplied with the values of the dict, backwards
def undo_class_weights(probabilities, weights):
    table = probabilities * np.array(list(weights.values()))[::-1]
    return table / table.sum(axis=1, keepdims=True)


# %% wrong (names order): zip of row and values
def undo_class_weights(probabilities, weights):
    table = []
    for row in probabilities:
        values = [p / w for p, w in zip(row, weights.values())]
        table.append([v / sum(values) for v in values])
    return np.array(table)


# %% misconception unchanged: each row by its own sum, which is 1 already
def undo_class_weights(probabilities, weights):
    return probabilities / probabilities.sum(axis=1, keepdims=True)
