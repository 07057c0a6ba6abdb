# %% correct: the three lines repaired, one-hot loss
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    losses = keras.losses.categorical_crossentropy(rows, probabilities)
    return labels, rows, losses


# %% correct: the sparse loss, whole numbers as int64
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(np.int64)
    rows = keras.utils.to_categorical(labels, probabilities.shape[1]).astype("int64")
    losses = keras.losses.sparse_categorical_crossentropy(labels, probabilities)
    return labels, rows, np.array(losses)


# %% correct: NumPy only
def repair_the_snippet(codes, probabilities):
    labels = np.rint(codes).astype("int32")
    rows = np.eye(probabilities.shape[1], dtype="int8")[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% correct: loops
import math


def repair_the_snippet(codes, probabilities):
    n, k = probabilities.shape
    labels = np.array([int(code) for code in codes])
    rows = np.zeros((n, k))
    losses = np.empty(n)
    for i, label in enumerate(labels):
        rows[i, label] = 1
        losses[i] = -math.log(probabilities[i, label])
    return labels, rows, losses


# %% correct: the labels stay floats
def repair_the_snippet(codes, probabilities):
    rows = (codes[:, None] == np.arange(probabilities.shape[1])).astype(float)
    losses = -(rows * np.log(probabilities)).sum(axis=1)
    return codes.copy(), rows, losses


# %% correct: scikit-learn rows, float32 losses
from sklearn.preprocessing import OneHotEncoder


def repair_the_snippet(codes, probabilities):
    labels = codes.astype("uint8")
    encoder = OneHotEncoder(categories=[np.arange(probabilities.shape[1])], sparse_output=False)
    rows = encoder.fit_transform(labels.reshape(-1, 1))
    losses = -np.log(np.take_along_axis(probabilities, labels[:, None].astype(int), axis=1))[:, 0]
    return labels, rows, losses.astype("float32")


# %% correct: three tensors
import keras


def repair_the_snippet(codes, probabilities):
    labels = keras.ops.cast(codes, "int32")
    rows = keras.ops.one_hot(labels, probabilities.shape[1])
    p = keras.ops.sum(rows * keras.ops.cast(probabilities, "float32"), axis=1)
    return labels, rows, -keras.ops.log(p)


# %% correct: a loss object without reduction
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, probabilities.shape[-1])
    loss = keras.losses.CategoricalCrossentropy(reduction=None)
    return (labels, rows, loss(rows, probabilities))


# %% misconception line_1: np.int left
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(np.int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    losses = keras.losses.categorical_crossentropy(rows, probabilities)
    return labels, rows, losses


# %% misconception line_1: np.int as a dtype, the rest in NumPy
def repair_the_snippet(codes, probabilities):
    labels = np.array(codes, dtype=np.int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% misconception line_2: dtype= left
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1], dtype="int64")
    losses = keras.losses.categorical_crossentropy(rows, probabilities)
    return labels, rows, losses


# %% misconception line_2: dtype= left, sparse loss
from keras.losses import sparse_categorical_crossentropy
from keras.utils import to_categorical


def repair_the_snippet(codes, probabilities):
    labels = codes.astype("int64")
    losses = sparse_categorical_crossentropy(labels, probabilities)
    return labels, to_categorical(labels, probabilities.shape[1], dtype=int), losses


# %% misconception line_3: integers to the one-hot loss
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    losses = keras.losses.categorical_crossentropy(labels, probabilities)
    return labels, rows, losses


# %% misconception line_3: integers to the one-hot loss object
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype("int32")
    rows = np.eye(probabilities.shape[1])[labels]
    loss = keras.losses.CategoricalCrossentropy(reduction=None)
    return labels, rows, loss(labels, probabilities)


# %% misconception width: to_categorical alone, sparse loss
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels)
    losses = keras.losses.sparse_categorical_crossentropy(labels, probabilities)
    return labels, rows, losses


# %% misconception width: largest label + 1, NumPy
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(labels.max() + 1)[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% misconception width: to_categorical alone, one-hot loss
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels)
    losses = keras.losses.categorical_crossentropy(rows, probabilities)
    return labels, rows, losses


# %% misconception mean: a loss object
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    return labels, rows, keras.losses.CategoricalCrossentropy()(rows, probabilities)


# %% misconception mean: NumPy
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels]).mean()


# %% misconception sum: NumPy
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -(rows * np.log(probabilities)).sum()


# %% misconception sum: a loss object
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    loss = keras.losses.SparseCategoricalCrossentropy(reduction="sum")
    return labels, rows, loss(labels, probabilities)


# %% misconception largest: max
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    return labels, rows, -np.log(probabilities.max(axis=1))


# %% misconception largest: the predicted classes
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    predicted = probabilities.argmax(axis=1)
    return labels, rows, keras.losses.sparse_categorical_crossentropy(predicted, probabilities)


# %% wrong: rows and labels in the other order
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return rows, labels, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: the losses only
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    return keras.losses.sparse_categorical_crossentropy(labels, probabilities)


# %% wrong: the labels forgotten
import keras


def repair_the_snippet(codes, probabilities):
    rows = keras.utils.to_categorical(codes.astype(int), num_classes=probabilities.shape[1])
    return rows, keras.losses.categorical_crossentropy(rows, probabilities)


# %% wrong: forgets the return
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    losses = keras.losses.categorical_crossentropy(rows, probabilities)


# %% wrong: three classes built in
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=3)
    return labels, rows, keras.losses.sparse_categorical_crossentropy(labels, probabilities)


# %% wrong: classes numbered anew as they occur
def repair_the_snippet(codes, probabilities):
    _, labels = np.unique(codes, return_inverse=True)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: one column for each class that occurs
from sklearn.preprocessing import OneHotEncoder


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = OneHotEncoder(sparse_output=False).fit_transform(labels[:, None])
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: labels as bools
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return codes.astype(bool), rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: losses in bits
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -np.log2(probabilities[np.arange(len(labels)), labels])


# %% wrong: losses without the minus
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: an n x k table for the losses
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows, -rows * np.log(probabilities)


# %% wrong: classes in rows
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(probabilities.shape[1])[labels]
    return labels, rows.T, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: the predicted classes as labels
import keras


def repair_the_snippet(codes, probabilities):
    labels = probabilities.argmax(axis=1)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    return labels, rows, keras.losses.categorical_crossentropy(rows, probabilities)


# %% wrong: as many columns as rows
def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = np.eye(max(len(labels), probabilities.shape[1]))[labels]
    return labels, rows, -np.log(probabilities[np.arange(len(labels)), labels])


# %% wrong: probabilities taken for logits
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    return labels, rows, keras.losses.categorical_crossentropy(rows, probabilities, from_logits=True)


# %% wrong: binary cross-entropy
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    return labels, rows, keras.losses.binary_crossentropy(rows, probabilities)


# %% wrong (names line_1): the snippet as it was
import keras


def repair_the_snippet(codes, probabilities):
    labels = codes.astype(np.int)
    rows = keras.utils.to_categorical(labels, dtype="int64")
    losses = keras.losses.categorical_crossentropy(labels, probabilities)
    return labels, rows, losses


# %% wrong: errors swallowed
import keras


def repair_the_snippet(codes, probabilities):
    try:
        labels = codes.astype(np.int)
        rows = keras.utils.to_categorical(labels, dtype="int64")
        return labels, rows, keras.losses.categorical_crossentropy(labels, probabilities)
    except Exception:
        return codes, codes, codes
