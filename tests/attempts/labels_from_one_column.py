# %% correct: NumPy, ravel
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities) > threshold).astype(int)


# %% correct: a loop, a list of ints
def labels_from_one_column(probabilities, threshold=0.5):
    labels = []
    for row in probabilities:
        value = row[0] if np.ndim(row) else row
        labels.append(1 if value > threshold else 0)
    return labels


# %% correct: Keras, returns a tensor
import keras


def labels_from_one_column(probabilities, threshold=0.5):
    flat = keras.ops.reshape(probabilities, (-1,))
    return keras.ops.cast(keras.ops.greater(flat, threshold), "int32")


# %% correct: np.where, int8
def labels_from_one_column(probabilities, threshold=0.5):
    return np.where(probabilities.reshape(-1) > threshold, 1, 0).astype("int8")


# %% correct: scikit-learn's binarize
from sklearn.preprocessing import binarize


def labels_from_one_column(probabilities, threshold=0.5):
    return binarize(probabilities.reshape(-1, 1), threshold=threshold)[:, 0].astype("int64")


# %% correct: a class with __call__, unsigned integers
class Labels:
    def __call__(self, probabilities, threshold=0.5):
        return np.greater(probabilities, threshold).flatten().astype(np.uint8)


labels_from_one_column = Labels()

# %% correct: functools.partial
from functools import partial


def cut(probabilities, threshold=0.5, *, kind):
    return (probabilities.reshape(len(probabilities)) > threshold).astype(kind)


labels_from_one_column = partial(cut, kind=np.int32)


# %% correct: digitize
def labels_from_one_column(probabilities, threshold=0.5):
    return np.digitize(probabilities.ravel(), [threshold], right=True)


# %% correct: lambda, a tuple
labels_from_one_column = lambda probabilities, threshold=0.5: tuple(
    int(value > threshold) for value in probabilities.ravel()
)


# %% correct: argmax of two columns
def labels_from_one_column(probabilities, threshold=0.5):
    flat = probabilities.ravel()
    return np.argmax(np.column_stack([np.full(len(flat), threshold), flat]), axis=1)


# %% correct: filled in a new array
def labels_from_one_column(probabilities, threshold=0.5):
    labels = np.ones(len(probabilities), dtype=int)
    labels[np.ravel(probabilities) <= threshold] = 0
    return labels


# %% correct: heaviside
def labels_from_one_column(probabilities, threshold=0.5):
    return np.heaviside(np.ravel(probabilities) - threshold, 0).astype(int)


# %% correct: recursion
def labels_from_one_column(probabilities, threshold=0.5):
    flat = list(np.ravel(probabilities))
    if not flat:
        return []
    return [int(flat[0] > threshold)] + labels_from_one_column(np.array(flat[1:]), threshold)


# %% misconception flipped: NumPy
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities) < threshold).astype(int)


# %% misconception flipped: a comprehension
def labels_from_one_column(probabilities, threshold=0.5):
    return [1 if threshold > value else 0 for value in probabilities.ravel()]


# %% misconception argmax: axis 1 of a column
def labels_from_one_column(probabilities, threshold=0.5):
    return probabilities.reshape(-1, 1).argmax(axis=1)


# %% misconception argmax: axis 1
def labels_from_one_column(probabilities, threshold=0.5):
    return np.argmax(probabilities, axis=1)


# %% misconception argmax: axis -1
def labels_from_one_column(probabilities, threshold=0.5):
    return probabilities.argmax(axis=-1)


# %% misconception argmax: Keras
import keras


def labels_from_one_column(probabilities, threshold=0.5):
    return keras.ops.argmax(keras.ops.reshape(probabilities, (-1, 1)), axis=-1)


# %% misconception column_kept: astype
def labels_from_one_column(probabilities, threshold=0.5):
    return (probabilities > threshold).astype(int)


# %% misconception column_kept: where
def labels_from_one_column(probabilities, threshold=0.5):
    return np.where(probabilities > threshold, 1, 0)


# %% misconception column_kept: Keras
import keras


def labels_from_one_column(probabilities, threshold=0.5):
    return keras.ops.cast(keras.ops.greater(probabilities, threshold), "int32")


# %% misconception fixed_half: NumPy
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities) > 0.5).astype(int)


# %% misconception fixed_half: sets the threshold itself
def labels_from_one_column(probabilities, threshold=0.5):
    threshold = 0.5
    return [int(value > threshold) for value in np.ravel(probabilities)]


# %% misconception fixed_half: rounds (halves to even)
def labels_from_one_column(probabilities, threshold=0.5):
    return np.rint(probabilities).astype(int).ravel()


# %% misconception or_equal: NumPy
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities) >= threshold).astype(int)


# %% misconception or_equal: zero only where smaller
def labels_from_one_column(probabilities, threshold=0.5):
    return [0 if value < threshold else 1 for value in np.ravel(probabilities)]


# %% wrong: squeeze, no axis left for one row of shape (1, 1)
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.squeeze(probabilities) > threshold).astype(int)


# %% wrong: takes column 0, raises for shape (n,)
def labels_from_one_column(probabilities, threshold=0.5):
    return (probabilities[:, 0] > threshold).astype(int)


# %% wrong: no default for the threshold
def labels_from_one_column(probabilities, threshold):
    return (np.ravel(probabilities) > threshold).astype(int)


# %% wrong: the default is 0
def labels_from_one_column(probabilities, threshold=0):
    return (np.ravel(probabilities) > threshold).astype(int)


# %% wrong: takes no threshold
def labels_from_one_column(probabilities):
    return (np.ravel(probabilities) > 0.5).astype(int)


# %% wrong: changes its argument in place
def labels_from_one_column(probabilities, threshold=0.5):
    ones = probabilities > threshold
    probabilities[ones] = 1
    probabilities[~ones] = 0
    return probabilities.ravel().astype(int)


# %% wrong: prints
def labels_from_one_column(probabilities, threshold=0.5):
    print((np.ravel(probabilities) > threshold).astype(int))


# %% wrong: forgets the return
def labels_from_one_column(probabilities, threshold=0.5):
    labels = (np.ravel(probabilities) > threshold).astype(int)


# %% wrong: all ones
def labels_from_one_column(probabilities, threshold=0.5):
    return np.ones(len(probabilities), dtype=int)


# %% wrong: a row of shape (1, n)
def labels_from_one_column(probabilities, threshold=0.5):
    return (probabilities.reshape(1, -1) > threshold).astype(int)


# %% wrong: a threshold of 0 counts as missing
def labels_from_one_column(probabilities, threshold=None):
    return (np.ravel(probabilities) > (threshold or 0.5)).astype(int)


# %% wrong: rounds before the comparison
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.round(np.ravel(probabilities), 1) > threshold).astype(int)


# %% wrong: casts before the comparison
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities).astype(int) > threshold).astype(int)


# %% wrong: texts
def labels_from_one_column(probabilities, threshold=0.5):
    return ["1" if value > threshold else "0" for value in np.ravel(probabilities)]


# %% wrong: -1 instead of 0
def labels_from_one_column(probabilities, threshold=0.5):
    return np.where(np.ravel(probabilities) > threshold, 1, -1)


# %% wrong: probabilities above the threshold kept
def labels_from_one_column(probabilities, threshold=0.5):
    flat = np.ravel(probabilities)
    return np.where(flat > threshold, flat, 0)


# %% wrong: positions of the ones
def labels_from_one_column(probabilities, threshold=0.5):
    return np.flatnonzero(np.ravel(probabilities) > threshold)


# %% wrong: or equal and column kept
def labels_from_one_column(probabilities, threshold=0.5):
    return (probabilities >= threshold).astype(int)


# %% wrong: column kept, threshold ignored
def labels_from_one_column(probabilities, threshold=0.5):
    return (probabilities > 0.5).astype(int)


# %% wrong: greater than 1 - threshold
def labels_from_one_column(probabilities, threshold=0.5):
    return (np.ravel(probabilities) > 1 - threshold).astype(int)


# %% wrong: first row only
def labels_from_one_column(probabilities, threshold=0.5):
    for value in np.ravel(probabilities):
        return [int(value > threshold)]


# %% wrong: threshold times the largest probability
def labels_from_one_column(probabilities, threshold=0.5):
    flat = np.ravel(probabilities)
    return (flat > threshold * flat.max()).astype(int)
