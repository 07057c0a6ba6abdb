# %% correct: NumPy, unique counts
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return counts.max() / len(y)


# %% correct: a loop with a dict
def constant_accuracy(y):
    counts = {}
    for label in y:
        counts[label] = counts.get(label, 0) + 1
    return max(counts.values()) / len(y)


# %% correct: a Counter
from collections import Counter


def constant_accuracy(y):
    return Counter(list(y)).most_common(1)[0][1] / len(y)


# %% correct: scikit-learn's DummyClassifier
from sklearn.dummy import DummyClassifier


def constant_accuracy(y):
    rows = np.zeros((len(y), 1))
    return DummyClassifier(strategy="most_frequent").fit(rows, y).score(rows, y)


# %% correct: scikit-learn's accuracy_score
from sklearn.metrics import accuracy_score


def constant_accuracy(y):
    labels = list(y)
    most_frequent = max(labels, key=labels.count)
    return accuracy_score(labels, [most_frequent] * len(labels))


# %% correct: a table of comparisons
def constant_accuracy(y):
    y = np.asarray(y)
    return float((y[:, None] == y).mean(axis=1).max())


# %% correct: Keras, returns a tensor
import keras


def constant_accuracy(y):
    names, codes = np.unique(y, return_inverse=True)
    return keras.ops.max(keras.ops.mean(keras.ops.one_hot(codes, len(names)), axis=0))


# %% correct: TensorFlow, returns a tensor
import tensorflow as tf


def constant_accuracy(y):
    counts = tf.unique_with_counts(tf.constant(np.asarray(y))).count
    return tf.reduce_max(counts) / tf.size(y)


# %% correct: lambda with a generator
constant_accuracy = lambda y: max(sum(other == label for other in y) for label in y) / len(y)


# %% correct: a class with __call__, float32
class ConstantAccuracy:
    def __call__(self, y):
        return np.float32(max(np.mean(np.asarray(y) == label) for label in set(y)))


constant_accuracy = ConstantAccuracy()

# %% correct: functools.partial
from functools import partial


def share(y, choose):
    return choose([list(y).count(label) for label in set(y)]) / len(y)


constant_accuracy = partial(share, choose=max)

# %% correct: statistics.mode
from statistics import mode


def constant_accuracy(y):
    y = np.asarray(y).tolist()
    return y.count(mode(y)) / len(y)


# %% correct: sorted copy, longest run
from itertools import groupby


def constant_accuracy(y):
    return max(len(list(run)) for _, run in groupby(sorted(y))) / len(y)


# %% correct: recursion over the labels left
def most(labels):
    if len(labels) == 0:
        return 0
    rest = [label for label in labels if label != labels[0]]
    return max(len(labels) - len(rest), most(rest))


def constant_accuracy(y):
    return most(list(y)) / len(y)


# %% misconception chance: one over the distinct labels
def constant_accuracy(y):
    return 1 / len(set(y))


# %% misconception chance: mean share of the labels
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return np.mean(counts / len(y))


# %% misconception share_of_ones: mean of the comparison
def constant_accuracy(y):
    return float(np.mean(np.asarray(y) == 1))


# %% misconception share_of_ones: a count
def constant_accuracy(y):
    return list(y).count(1) / len(y)


# %% misconception count: NumPy
def constant_accuracy(y):
    return np.unique(y, return_counts=True)[1].max()


# %% misconception count: a Counter
from collections import Counter


def constant_accuracy(y):
    return Counter(list(y)).most_common(1)[0][1]


# %% misconception rarest: NumPy
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return counts.min() / len(y)


# %% misconception rarest: the last of most_common
from collections import Counter


def constant_accuracy(y):
    return Counter(list(y)).most_common()[-1][1] / len(y)


# %% misconception label: NumPy
def constant_accuracy(y):
    names, counts = np.unique(y, return_counts=True)
    return names[counts.argmax()]


# %% misconception label: key of the count
def constant_accuracy(y):
    labels = list(y)
    return max(labels, key=labels.count)


# %% wrong: right for labels 0 and 1 only
def constant_accuracy(y):
    share = np.mean(np.asarray(y) == 1)
    return max(share, 1 - share)


# %% wrong: bincount raises for strings
def constant_accuracy(y):
    return np.bincount(y).max() / len(y)


# %% wrong: arrays have no count
def constant_accuracy(y):
    return max(y.count(label) for label in set(y)) / len(y)


# %% wrong: a list is compared with a label
def constant_accuracy(y):
    return max(np.mean(y == label) for label in set(y))


# %% wrong: sorts its argument in place
def constant_accuracy(y):
    y.sort()
    best = run = 1
    for before, after in zip(y[:-1], y[1:]):
        run = run + 1 if before == after else 1
        best = max(best, run)
    return best / len(y)


# %% wrong: prints
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    print(counts.max() / len(y))


# %% wrong: forgets the return
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    accuracy = counts.max() / len(y)


# %% wrong: constant
def constant_accuracy(y):
    return 0.5


# %% wrong: always perfect
def constant_accuracy(y):
    return 1.0


# %% wrong: the first label instead of the most frequent
def constant_accuracy(y):
    return float(np.mean(np.asarray(y) == y[0]))


# %% wrong: the largest label instead of the most frequent
def constant_accuracy(y):
    return float(np.mean(np.asarray(y) == max(y)))


# %% wrong: percent
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return 100 * counts.max() / len(y)


# %% wrong: rounded to one decimal
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return round(float(counts.max() / len(y)), 1)


# %% wrong: whole-number division
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return counts.max() // len(y)


# %% wrong: raises when there is one label only
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    second, first = np.sort(counts)[-2:]
    return first / len(y)


# %% wrong: all shares
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return counts / len(y)


# %% wrong: the error rate
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return 1 - counts.max() / len(y)


# %% wrong: share of the second label in alphabetical order
def constant_accuracy(y):
    _, counts = np.unique(y, return_counts=True)
    return counts[-1] / counts.sum()


# %% wrong: a pair
def constant_accuracy(y):
    names, counts = np.unique(y, return_counts=True)
    return names[counts.argmax()], counts.max() / len(y)


# %% misconception share_of_ones: a list compared with 1
def constant_accuracy(y):
    return np.mean(y == 1)


# %% misconception share_of_ones: a list has no mean
def constant_accuracy(y):
    ones = y == 1
    return ones.mean()
