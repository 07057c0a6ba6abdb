# %% correct: np.unique
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    weights = len(y) / (len(classes) * counts)
    return {int(c): float(w) for c, w in zip(classes, weights)}


# %% correct: Counter
from collections import Counter


def balanced_weights(y):
    counts = Counter(int(label) for label in y)
    return {c: len(y) / (len(counts) * n) for c, n in counts.items()}


# %% correct: scikit-learn
from sklearn.utils.class_weight import compute_class_weight


def balanced_weights(y):
    classes = np.unique(y)
    return dict(zip(classes.tolist(), compute_class_weight("balanced", classes=classes, y=np.asarray(y))))


# %% correct: a plain loop
def balanced_weights(y):
    counts = {}
    for label in y:
        label = int(label)
        if label not in counts:
            counts[label] = 0
        counts[label] += 1
    result = {}
    for label in counts:
        result[label] = len(y) / len(counts) / counts[label]
    return result


# %% correct: bincount and nonzero
def balanced_weights(y):
    counts = np.bincount(np.asarray(y, dtype=int))
    present = np.flatnonzero(counts)
    return {int(c): counts.sum() / (present.size * counts[c]) for c in present}


# %% correct: NumPy integers as keys
def balanced_weights(y):
    y = np.array(y)
    classes = np.unique(y)
    return {c: y.size / (classes.size * (y == c).sum()) for c in classes}


# %% correct: a lambda on the list, largest class first
balanced_weights = lambda y: {
    c: len(y) / (len(set(map(int, y))) * list(map(int, y)).count(c)) for c in sorted(set(map(int, y)), reverse=True)
}


# %% correct: from the weights of the rows
from sklearn.utils.class_weight import compute_sample_weight


def balanced_weights(y):
    y = [int(label) for label in y]
    return dict(zip(y, compute_sample_weight("balanced", y).tolist()))


# %% correct: a class with __call__, float32, a defaultdict
from collections import defaultdict


class Balance:
    def __call__(self, y):
        counts = defaultdict(int)
        for label in np.asarray(y).tolist():
            counts[label] += 1
        weights = defaultdict(float)
        for label, count in counts.items():
            weights[label] = np.float32(np.float64(sum(counts.values())) / (len(counts) * count))
        return weights


balanced_weights = Balance()


# %% correct: Keras one-hot
import keras


def balanced_weights(y):
    y = np.asarray(y).astype("int32")
    counts = keras.utils.to_categorical(y, int(y.max()) + 1).sum(axis=0)
    k = int((counts > 0).sum())
    return {c: float(len(y) / (k * n)) for c, n in enumerate(counts) if n > 0}


# %% misconception places: enumerate
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return dict(enumerate((len(y) / (len(classes) * counts)).tolist()))


# %% misconception places: compute_class_weight as on the web
from sklearn.utils.class_weight import compute_class_weight


def balanced_weights(y):
    weights = compute_class_weight("balanced", classes=np.unique(y), y=np.array(y))
    return {i: weights[i] for i in range(len(weights))}


# %% misconception text_keys: str
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {str(int(c)): float(len(y) / (len(classes) * n)) for c, n in zip(classes, counts)}


# %% misconception text_keys: Counter and f-string
from collections import Counter


def balanced_weights(y):
    counts = Counter(np.asarray(y).tolist())
    return {f"{c}": len(y) / (len(counts) * n) for c, n in counts.items()}


# %% misconception from_one: one added to each label
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c) + 1: float(len(y) / (len(classes) * n)) for c, n in zip(classes, counts)}


# %% misconception from_one: Counter, one added
from collections import Counter


def balanced_weights(y):
    counts = Counter(int(label) + 1 for label in y)
    return {c: len(y) / (len(counts) * n) for c, n in counts.items()}


# %% misconception absent: weight 0
def balanced_weights(y):
    counts = np.bincount(y)
    k = np.count_nonzero(counts)
    return {c: (len(y) / (k * n) if n else 0.0) for c, n in enumerate(counts.tolist())}


# %% misconception absent: weight 1
def balanced_weights(y):
    y = np.asarray(y).tolist()
    k = len(set(y))
    weights = {c: 1.0 for c in range(max(y) + 1)}
    for c in set(y):
        weights[c] = len(y) / (k * y.count(c))
    return weights


# %% misconception absent: a division by zero
def balanced_weights(y):
    counts = np.bincount(y)
    with np.errstate(divide="ignore"):
        return dict(enumerate(len(y) / ((counts > 0).sum() * counts)))


# %% misconception k_of_all: max + 1
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    k = int(np.max(y)) + 1
    return {int(c): float(len(y) / (k * n)) for c, n in zip(classes, counts)}


# %% misconception k_of_all: the length of bincount
def balanced_weights(y):
    counts = np.bincount(y)
    return {c: len(y) / (len(counts) * counts[c]) for c in range(len(counts)) if counts[c] > 0}


# %% misconception no_k: np.unique
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): float(len(y) / n) for c, n in zip(classes, counts)}


# %% misconception no_k: one over the share
from collections import Counter


def balanced_weights(y):
    counts = Counter(np.asarray(y).tolist())
    return {c: 1 / (n / len(y)) for c, n in counts.items()}


# %% misconception share: np.unique
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): float(n / len(y)) for c, n in zip(classes, counts)}


# %% misconception share: mean of a mask
def balanced_weights(y):
    y = np.array(y)
    return {int(c): np.mean(y == c) for c in set(y.tolist())}


# %% misconception one_over_n: np.unique
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return dict(zip(classes.tolist(), (1 / counts).tolist()))


# %% misconception one_over_n: list.count
def balanced_weights(y):
    y = list(map(int, y))
    return {c: 1 / y.count(c) for c in set(y)}


# %% misconception to_largest: np.unique
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return dict(zip(classes.tolist(), (counts.max() / counts).tolist()))


# %% misconception to_largest: Counter
from collections import Counter


def balanced_weights(y):
    counts = Counter(np.asarray(y).tolist())
    largest = counts.most_common(1)[0][1]
    return {c: largest / n for c, n in counts.items()}


# %% misconception sum_to_1: balanced, then normalized
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    weights = len(y) / (len(classes) * counts)
    weights = weights / weights.sum()
    return dict(zip(classes.tolist(), weights.tolist()))


# %% misconception sum_to_1: inverse counts over their sum
def balanced_weights(y):
    y = np.asarray(y).tolist()
    inverse = {c: 1 / y.count(c) for c in set(y)}
    return {c: v / sum(inverse.values()) for c, v in inverse.items()}


# %% misconception list: a list
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return [len(y) / (len(classes) * n) for n in counts]


# %% misconception list: the array of scikit-learn
from sklearn.utils.class_weight import compute_class_weight


def balanced_weights(y):
    return compute_class_weight("balanced", classes=np.unique(y), y=np.asarray(y))


# %% misconception each_row: compute_sample_weight
from sklearn.utils.class_weight import compute_sample_weight


def balanced_weights(y):
    return compute_sample_weight("balanced", y)


# %% misconception each_row: a list
def balanced_weights(y):
    y = np.asarray(y).tolist()
    return [len(y) / (len(set(y)) * y.count(c)) for c in y]


# %% misconception each_row: inverse of unique
def balanced_weights(y):
    classes, inverse, counts = np.unique(y, return_inverse=True, return_counts=True)
    return (len(y) / (len(classes) * counts))[inverse]


# %% wrong: two classes only
def balanced_weights(y):
    y = np.asarray(y)
    ones = int((y == 1).sum())
    return {0: len(y) / (2 * max(len(y) - ones, 1)), 1: len(y) / (2 * max(ones, 1))}


# %% misconception share: the counts
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return dict(zip(classes.tolist(), counts.tolist()))


# %% misconception share: the fraction turned over
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): float(len(classes) * n / len(y)) for c, n in zip(classes, counts)}


# %% wrong: times K instead of divided
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): float(len(y) / counts[i] * len(classes)) for i, c in enumerate(classes)}


# %% wrong: whole numbers
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): int(len(y) // (len(classes) * n)) for c, n in zip(classes, counts)}


# %% wrong: fails for a list
def balanced_weights(y):
    return {int(c): y.size / (len(np.unique(y)) * (y == c).sum()) for c in np.unique(y)}


# %% wrong: the word for scikit-learn
def balanced_weights(y):
    return "balanced"


# %% wrong: the largest label forgotten
def balanced_weights(y):
    y = np.asarray(y).tolist()
    k = len(set(y))
    return {c: len(y) / (k * y.count(c)) for c in range(max(y)) if c in y}


# %% wrong: all ones
def balanced_weights(y):
    return {int(c): 1.0 for c in set(y)}


# %% wrong: nothing is returned
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    weights = dict(zip(classes.tolist(), len(y) / (len(classes) * counts)))


# %% wrong: square roots
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return dict(zip(classes.tolist(), np.sqrt(len(y) / (len(classes) * counts)).tolist()))


# %% wrong: pairs
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return list(zip(classes.tolist(), (len(y) / (len(classes) * counts)).tolist()))


# %% wrong: weight as key
def balanced_weights(y):
    classes, counts = np.unique(y, return_counts=True)
    return {float(len(y) / (len(classes) * n)): int(c) for c, n in zip(classes, counts)}


# %% wrong (names places): zip with range
def balanced_weights(y):
    y = [int(label) for label in y]
    classes = sorted(set(y))
    return dict(zip(range(len(classes)), [len(y) / (len(classes) * y.count(c)) for c in classes]))
