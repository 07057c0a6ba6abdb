# %% correct: NumPy, ravel
def accuracy_of(y_true, y_pred):
    return np.mean(np.ravel(y_true) == np.ravel(y_pred))


# %% correct: a loop over lists
def accuracy_of(y_true, y_pred):
    hits = 0
    for true, predicted in zip(y_true, y_pred):
        if np.ndim(true) == 1:
            true = true[0]
        if np.ndim(predicted) == 1:
            predicted = predicted[0]
        if true == predicted:
            hits += 1
    return hits / len(y_true)


# %% correct: scikit-learn
from sklearn.metrics import accuracy_score


def accuracy_of(y_true, y_pred):
    return accuracy_score(np.ravel(y_true), np.ravel(y_pred))


# %% correct: Keras, returns a tensor
import keras


def accuracy_of(y_true, y_pred):
    true = keras.ops.reshape(np.asarray(y_true), (-1,))
    predicted = keras.ops.reshape(np.asarray(y_pred), (-1,))
    return keras.ops.mean(keras.ops.cast(keras.ops.equal(true, predicted), "float32"))


# %% correct: a Keras metric
import keras


def accuracy_of(y_true, y_pred):
    metric = keras.metrics.Accuracy()
    metric.update_state(np.reshape(y_true, -1), np.reshape(y_pred, -1))
    return float(metric.result())


# %% correct: squeeze, float32
def accuracy_of(y_true, y_pred):
    return np.float32(np.mean(np.squeeze(y_true) == np.squeeze(y_pred)))


# %% correct: both as columns
def accuracy_of(y_true, y_pred):
    true, predicted = np.reshape(y_true, (-1, 1)), np.reshape(y_pred, (-1, 1))
    return float((true == predicted).sum() / len(true))


# %% correct: a class with __call__
class Accuracy:
    def flat(self, labels):
        return [label for row in labels for label in np.atleast_1d(row).tolist()]

    def __call__(self, y_true, y_pred):
        pairs = list(zip(self.flat(y_true), self.flat(y_pred)))
        return sum(a == b for a, b in pairs) / len(pairs)


accuracy_of = Accuracy()

# %% correct: functools.partial
from functools import partial


def share(aggregate, y_true, y_pred):
    return aggregate(np.asarray(y_true).flatten() == np.asarray(y_pred).flatten())


accuracy_of = partial(share, np.mean)

# %% correct: lambda, one minus the errors
accuracy_of = lambda y_true, y_pred: 1 - np.mean(np.ravel(y_true) != np.ravel(y_pred))


# %% correct: recursion
def hits(true, predicted):
    if not true:
        return 0
    return (true[0] == predicted[0]) + hits(true[1:], predicted[1:])


def accuracy_of(y_true, y_pred):
    return hits(np.ravel(y_true).tolist(), np.ravel(y_pred).tolist()) / len(y_true)


# %% correct: diagonal of the confusion matrix
from sklearn.metrics import confusion_matrix


def accuracy_of(y_true, y_pred):
    table = confusion_matrix(np.ravel(y_true), np.ravel(y_pred))
    return np.trace(table) / table.sum()


# %% correct: scikit-learn as they come, it makes columns flat itself
from sklearn.metrics import accuracy_score


def accuracy_of(y_true, y_pred):
    return accuracy_score(y_true, y_pred)


# %% misconception broadcast: NumPy
def accuracy_of(y_true, y_pred):
    return np.mean(np.asarray(y_true) == np.asarray(y_pred))


# %% misconception broadcast: np.equal
def accuracy_of(y_true, y_pred):
    hits = np.equal(y_true, y_pred)
    return hits.sum() / hits.size


# %% misconception broadcast: Keras
import keras


def accuracy_of(y_true, y_pred):
    hits = keras.ops.equal(np.array(y_true), np.array(y_pred))
    return float(keras.ops.mean(keras.ops.cast(hits, "float32")))


# %% misconception count: NumPy
def accuracy_of(y_true, y_pred):
    return np.sum(np.ravel(y_true) == np.ravel(y_pred))


# %% misconception count: scikit-learn
from sklearn.metrics import accuracy_score


def accuracy_of(y_true, y_pred):
    return accuracy_score(np.ravel(y_true), np.ravel(y_pred), normalize=False)


# %% misconception errors: NumPy
def accuracy_of(y_true, y_pred):
    return np.mean(np.ravel(y_true) != np.ravel(y_pred))


# %% misconception errors: scikit-learn
from sklearn.metrics import zero_one_loss


def accuracy_of(y_true, y_pred):
    return zero_one_loss(np.ravel(y_true), np.ravel(y_pred))


# %% misconception found_ones: NumPy
def accuracy_of(y_true, y_pred):
    true, predicted = np.ravel(y_true), np.ravel(y_pred)
    return np.mean(predicted[true == 1] == 1)


# %% misconception found_ones: a loop
def accuracy_of(y_true, y_pred):
    pairs = list(zip(np.ravel(y_true), np.ravel(y_pred)))
    found = sum(1 for true, predicted in pairs if true == 1 and predicted == 1)
    return found / sum(1 for true, _ in pairs if true == 1)


# %% misconception predicted_ones: NumPy
def accuracy_of(y_true, y_pred):
    return np.mean(np.ravel(y_pred) == 1)


# %% misconception predicted_ones: a count
def accuracy_of(y_true, y_pred):
    return np.ravel(y_pred).tolist().count(1) / len(y_true)


# %% misconception percent: NumPy
def accuracy_of(y_true, y_pred):
    return 100 * np.mean(np.ravel(y_true) == np.ravel(y_pred))


# %% misconception percent: scikit-learn
from sklearn.metrics import accuracy_score


def accuracy_of(y_true, y_pred):
    return accuracy_score(np.ravel(y_true), np.ravel(y_pred)) * 100.0


# %% wrong: rows compared as lists, [1] is not 1
def accuracy_of(y_true, y_pred):
    pairs = list(zip(np.asarray(y_true).tolist(), np.asarray(y_pred).tolist()))
    return sum(true == predicted for true, predicted in pairs) / len(pairs)


# %% wrong (names broadcast): lists are compared whole
def accuracy_of(y_true, y_pred):
    return float(np.mean(y_true == y_pred))


# %% wrong: lists have no ravel
def accuracy_of(y_true, y_pred):
    return (y_true.ravel() == y_pred.ravel()).mean()


# %% misconception broadcast: only y_pred made flat
def accuracy_of(y_true, y_pred):
    return float(np.mean(np.asarray(y_true) == np.ravel(y_pred)))


# %% misconception broadcast: only y_true made flat
def accuracy_of(y_true, y_pred):
    return float(np.mean(np.ravel(y_true) == np.asarray(y_pred)))


# %% wrong: raises where the shapes differ
def accuracy_of(y_true, y_pred):
    if np.shape(y_true) != np.shape(y_pred):
        raise ValueError("the shapes differ")
    return float(np.mean(np.ravel(y_true) == np.ravel(y_pred)))


# %% wrong: takes column 0, raises for shape (n,)
def accuracy_of(y_true, y_pred):
    return float(np.mean(np.asarray(y_true)[:, 0] == np.asarray(y_pred)[:, 0]))


# %% wrong: prints
def accuracy_of(y_true, y_pred):
    print(np.mean(np.ravel(y_true) == np.ravel(y_pred)))


# %% wrong: forgets the return
def accuracy_of(y_true, y_pred):
    accuracy = np.mean(np.ravel(y_true) == np.ravel(y_pred))


# %% wrong: constant
def accuracy_of(y_true, y_pred):
    return 0.75


# %% wrong: whether all rows agree
def accuracy_of(y_true, y_pred):
    return float(np.all(np.ravel(y_true) == np.ravel(y_pred)))


# %% wrong: compares sorted labels
def accuracy_of(y_true, y_pred):
    return float(np.mean(np.sort(np.ravel(y_true)) == np.sort(np.ravel(y_pred))))


# %% wrong: sorts its arguments in place
def accuracy_of(y_true, y_pred):
    accuracy = float(np.mean(np.ravel(y_true) == np.ravel(y_pred)))
    for labels in (y_true, y_pred):
        labels.sort() if isinstance(labels, list) else labels.sort(axis=0)
    return accuracy


# %% wrong: makes an argument array flat in place
def accuracy_of(y_true, y_pred):
    for labels in (y_true, y_pred):
        if isinstance(labels, np.ndarray):
            labels.shape = (-1,)
    return float(np.mean(np.ravel(y_true) == np.ravel(y_pred)))


# %% misconception precision: precision
def accuracy_of(y_true, y_pred):
    true, predicted = np.ravel(y_true), np.ravel(y_pred)
    return float(np.sum((true == 1) & (predicted == 1)) / max(1, np.sum(predicted == 1)))


# %% wrong: balanced accuracy
def accuracy_of(y_true, y_pred):
    true, predicted = np.ravel(y_true), np.ravel(y_pred)
    return float(np.mean([np.mean(predicted[true == label] == label) for label in np.unique(true)]))


# %% wrong: only agreeing ones count
def accuracy_of(y_true, y_pred):
    return float(np.mean((np.ravel(y_true) == 1) & (np.ravel(y_pred) == 1)))


# %% wrong: difference of the shares of ones
def accuracy_of(y_true, y_pred):
    return 1 - abs(float(np.mean(y_true)) - float(np.mean(y_pred)))


# %% wrong: rounded to one decimal
def accuracy_of(y_true, y_pred):
    return round(float(np.mean(np.ravel(y_true) == np.ravel(y_pred))), 1)


# %% wrong: share for each row
def accuracy_of(y_true, y_pred):
    return (np.ravel(y_true) == np.ravel(y_pred)) / len(y_true)


# %% wrong: broadcast and errors
def accuracy_of(y_true, y_pred):
    return float(np.mean(np.asarray(y_true) != np.asarray(y_pred)))


# %% wrong: right for labels 0 and 1 only
def accuracy_of(y_true, y_pred):
    return 1 - float(np.mean(np.abs(np.ravel(y_true) - np.ravel(y_pred))))


# %% wrong: divided by n - 1
def accuracy_of(y_true, y_pred):
    return float(np.sum(np.ravel(y_true) == np.ravel(y_pred)) / max(1, len(y_true) - 1))


# %% wrong: looks at the first half of the rows only
def accuracy_of(y_true, y_pred):
    half = (len(y_true) + 1) // 2
    return float(np.mean(np.ravel(y_true)[:half] == np.ravel(y_pred)[:half]))


# %% wrong: a text
def accuracy_of(y_true, y_pred):
    return f"{np.mean(np.ravel(y_true) == np.ravel(y_pred)):.2f}"


# %% misconception argmax: from the copied lines
def accuracy_of(y_true, y_pred):
    return np.mean(np.argmax(y_true, axis=1) == np.argmax(y_pred, axis=1))


# %% misconception argmax: columns made first
def accuracy_of(y_true, y_pred):
    true, said = (np.array(y).reshape(-1, 1).argmax(axis=-1) for y in (y_true, y_pred))
    return float((true == said).mean())
