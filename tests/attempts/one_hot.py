# %% correct: rows of the identity
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels)]


# %% correct: a loop over rows, nested lists
def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return rows


# %% correct: comparison, bool array
def one_hot(labels, num_classes):
    return np.asarray(labels)[:, None] == np.arange(num_classes)


# %% correct: zeros filled in, int8
def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes), dtype=np.int8)
    out[np.arange(len(labels)), labels] = 1
    return out


# %% correct: Keras to_categorical
import keras


def one_hot(labels, num_classes):
    return keras.utils.to_categorical(labels, num_classes)


# %% correct: Keras ops, a tensor
from keras import ops


def one_hot(labels, num_classes):
    return ops.one_hot(np.array(labels, dtype="int32"), num_classes)


# %% correct: scikit-learn OneHotEncoder with all categories
from sklearn.preprocessing import OneHotEncoder


def one_hot(labels, num_classes):
    encoder = OneHotEncoder(categories=[np.arange(num_classes)], sparse_output=False, dtype="float32")
    return encoder.fit_transform(np.reshape(labels, (-1, 1)))


# %% correct: lambda with a comprehension, array of ints
one_hot = lambda labels, num_classes: np.array([[int(j == y) for j in range(num_classes)] for y in labels])


# %% correct: a class with __call__
class OneHot:
    def __call__(self, labels, num_classes):
        return np.identity(num_classes, dtype="uint8").take(np.asarray(labels), axis=0)


one_hot = OneHot()

# %% correct: functools.partial
from functools import partial


def encode_rows(dtype, labels, num_classes):
    out = np.zeros(len(labels) * num_classes, dtype=dtype)
    out[np.arange(len(labels)) * num_classes + np.asarray(labels)] = 1
    return out.reshape(len(labels), num_classes)


one_hot = partial(encode_rows, "float16")


# %% correct: recursion
def one_hot(labels, num_classes):
    if len(labels) == 0:
        return np.zeros((0, num_classes))
    first = np.zeros((1, num_classes))
    first[0, labels[0]] = 1
    return np.vstack([first, one_hot(labels[1:], num_classes)])


# %% correct: np.put_along_axis
def one_hot(labels, num_classes):
    labels = np.array(labels).reshape(-1, 1)
    table = np.zeros((labels.shape[0], num_classes), int)
    np.put_along_axis(table, labels, 1, axis=1)
    return table


# %% correct: TensorFlow tensor
import tensorflow as tf


def one_hot(labels, num_classes):
    return tf.one_hot(labels, depth=num_classes, dtype=tf.int32)


# %% misconception transposed: classes in rows
def one_hot(labels, num_classes):
    return np.eye(num_classes)[:, np.asarray(labels)]


# %% misconception transposed: comparison with the axes swapped
def one_hot(labels, num_classes):
    return (np.arange(num_classes)[:, None] == np.asarray(labels)[None, :]).astype(int)


# %% misconception transposed: lists per class
def one_hot(labels, num_classes):
    return [[1 if label == c else 0 for label in labels] for c in range(num_classes)]


# %% misconception max_plus_one: identity of max + 1
def one_hot(labels, num_classes):
    return np.eye(np.max(labels) + 1)[np.asarray(labels)]


# %% misconception max_plus_one: to_categorical without num_classes
import keras


def one_hot(labels, num_classes):
    return keras.utils.to_categorical(labels)


# %% misconception max_plus_one: loop
def one_hot(labels, num_classes):
    width = max(labels) + 1
    return [[int(j == label) for j in range(width)] for label in labels]


# %% misconception distinct: np.unique
def one_hot(labels, num_classes):
    values, codes = np.unique(labels, return_inverse=True)
    return np.eye(len(values))[codes]


# %% misconception distinct: OneHotEncoder fitted on the labels
from sklearn.preprocessing import OneHotEncoder


def one_hot(labels, num_classes):
    return OneHotEncoder().fit_transform(np.reshape(labels, (-1, 1))).toarray()


# %% misconception distinct: sorted set
def one_hot(labels, num_classes):
    classes = sorted(set(int(label) for label in labels))
    return [[int(label == c) for c in classes] for label in labels]


# %% misconception off_by_one: labels counted from 1, 0 wraps round
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels) - 1]


# %% misconception off_by_one: one column too far to the right, wraps round
def one_hot(labels, num_classes):
    return np.roll(np.eye(num_classes, dtype=int)[np.asarray(labels)], 1, axis=1)


# %% misconception off_by_one: columns counted from 1, label 0 has no column
def one_hot(labels, num_classes):
    return [[1 if label == column else 0 for column in range(1, num_classes + 1)] for label in labels]


# %% misconception indices: the labels as an array
def one_hot(labels, num_classes):
    return np.asarray(labels)


# %% misconception indices: the labels as a list
def one_hot(labels, num_classes):
    return [int(label) for label in labels]


# %% misconception indices: argmax of the one-hot rows
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels)].argmax(axis=1)


# %% misconception indices_column: reshaped
def one_hot(labels, num_classes):
    return np.asarray(labels).reshape(-1, 1)


# %% misconception indices_column: nested list
def one_hot(labels, num_classes):
    return [[label] for label in labels]


# %% wrong: zeros everywhere
def one_hot(labels, num_classes):
    return np.zeros((len(labels), num_classes))


# %% wrong: ones everywhere
def one_hot(labels, num_classes):
    return np.ones((len(labels), num_classes), dtype=int)


# %% misconception whole_columns: all rows are the same list
def one_hot(labels, num_classes):
    rows = [[0] * num_classes] * len(labels)
    for row, label in zip(rows, labels):
        row[label] = 1
    return rows


# %% misconception binarizer: label_binarize, one column for two classes
from sklearn.preprocessing import label_binarize


def one_hot(labels, num_classes):
    return label_binarize(labels, classes=np.arange(num_classes))


# %% wrong: one row loses its axis
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels)].squeeze()


# %% wrong: the label instead of 1
def one_hot(labels, num_classes):
    return np.diag(np.arange(num_classes))[np.asarray(labels)]


# %% wrong: cumulative
def one_hot(labels, num_classes):
    return (np.arange(num_classes) <= np.asarray(labels)[:, None]).astype(float)


# %% wrong: 0 and 1 exchanged
def one_hot(labels, num_classes):
    return 1 - np.eye(num_classes, dtype=int)[np.asarray(labels)]


# %% misconception whole_columns: fills whole columns
def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    out[:, labels] = 1
    return out


# %% wrong: -1 instead of 0
def one_hot(labels, num_classes):
    return 2 * np.eye(num_classes)[np.asarray(labels)] - 1


# %% wrong: flat
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels)].ravel()


# %% wrong: only arrays, no lists
def one_hot(labels, num_classes):
    out = np.zeros((labels.shape[0], num_classes))
    out[np.arange(labels.shape[0]), labels] = 1
    return out


# %% wrong: a width of at least 3
def one_hot(labels, num_classes):
    return np.eye(max(num_classes, 3))[np.asarray(labels)]


# %% wrong: sorts the labels first
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.sort(labels)]


# %% wrong: the last class is forgotten
def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for i, label in enumerate(labels):
        for j in range(num_classes - 1):
            out[i, j] = label == j
    return out


# %% wrong: one column too many
def one_hot(labels, num_classes):
    return np.eye(num_classes + 1)[np.asarray(labels)]


# %% wrong: every label once
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.unique(labels)]


# %% wrong: returns within the loop
def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for i, label in enumerate(labels):
        out[i, label] = 1
        return out


# %% wrong: the identity, whatever the labels
def one_hot(labels, num_classes):
    return np.eye(len(labels), num_classes)


# %% wrong: smoothed
def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.asarray(labels)] * 0.9 + 0.1 / num_classes


# %% wrong: strings
def one_hot(labels, num_classes):
    return np.eye(num_classes, dtype=int)[np.asarray(labels)].astype(str)


# %% wrong: forgets the return
def one_hot(labels, num_classes):
    np.eye(num_classes)[np.asarray(labels)]


# %% wrong: prints
def one_hot(labels, num_classes):
    print(np.eye(num_classes)[np.asarray(labels)])


# %% wrong: raises when a class is missing
def one_hot(labels, num_classes):
    if len(set(labels)) != num_classes:
        raise ValueError("a class is missing")
    return np.eye(num_classes)[np.asarray(labels)]


# %% wrong: raises
def one_hot(labels, num_classes):
    raise NotImplementedError


# %% wrong: a constant
def one_hot(labels, num_classes):
    return np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]])


# %% misconception whole_columns: a slice for the rows
def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes))
    table[:, labels] = 1
    return table


# %% misconception whole_columns: the same, as integers
def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table.T[labels] = 1
    return table


# %% misconception binarizer: fitted on the labels
from sklearn.preprocessing import LabelBinarizer


def one_hot(labels, num_classes):
    encoder = LabelBinarizer()
    return encoder.fit_transform(np.ravel(labels))
