# %% correct: argmax and a comprehension
def to_names(probabilities, names):
    return [names[j] for j in probabilities.argmax(axis=1)]


# %% correct: array of names indexed
def to_names(probabilities, names):
    return np.array(names)[np.argmax(probabilities, axis=-1)]


# %% correct: pure loops
def to_names(probabilities, names):
    out = []
    for row in probabilities:
        best = 0
        for j in range(len(row)):
            if row[j] > row[best]:
                best = j
        out.append(names[best])
    return out


# %% correct: largest pair of each row
def to_names(probabilities, names):
    return [max(zip(row, names))[1] for row in probabilities.tolist()]


# %% correct: Keras argmax
import keras


def to_names(probabilities, names):
    return [names[int(j)] for j in keras.ops.argmax(probabilities, axis=-1)]


# %% correct: scikit-learn LabelEncoder with the classes set
from sklearn.preprocessing import LabelEncoder


def to_names(probabilities, names):
    encoder = LabelEncoder()
    encoder.classes_ = np.array(names)
    return encoder.inverse_transform(probabilities.argmax(axis=1))


# %% correct: lambda, a tuple
to_names = lambda probabilities, names: tuple(map(names.__getitem__, np.argmax(probabilities, 1)))


# %% correct: a class with __call__, object array
class ToNames:
    def __call__(self, probabilities, names):
        return np.array(names, dtype=object).take(np.asarray(probabilities).argmax(1))


to_names = ToNames()

# %% correct: functools.partial
from functools import partial


def pick(axis, probabilities, names):
    return np.take(names, np.argmax(probabilities, axis=axis))


to_names = partial(pick, 1)


# %% correct: recursion
def to_names(probabilities, names):
    if len(probabilities) == 0:
        return []
    head = list(probabilities[0])
    return [names[head.index(max(head))]] + to_names(probabilities[1:], names)


# %% correct: mask of the row maximum
def to_names(probabilities, names):
    mask = probabilities == probabilities.max(axis=1, keepdims=True)
    return np.asarray(names)[np.nonzero(mask)[1]]


# %% correct: argsort, last column
def to_names(probabilities, names):
    return [str(names[order[-1]]) for order in np.argsort(probabilities, axis=1)]


# %% misconception axis_0: argmax over rows
def to_names(probabilities, names):
    return [names[j] for j in probabilities.argmax(axis=0)]


# %% misconception axis_0: array of names, default first axis
def to_names(probabilities, names):
    return np.array(names)[np.argmax(probabilities, 0)]


# %% misconception axis_0: loops over the columns
def to_names(probabilities, names):
    return [names[list(column).index(max(column))] for column in zip(*probabilities)]


# %% misconception values: max
def to_names(probabilities, names):
    return probabilities.max(axis=1)


# %% misconception values: builtin max, list
def to_names(probabilities, names):
    return [float(max(row)) for row in probabilities]


# %% misconception values: np.amax, used as if it were an index
def to_names(probabilities, names):
    best = np.amax(probabilities, axis=-1)
    return best.tolist()


# %% misconception index: argmax
def to_names(probabilities, names):
    return np.argmax(probabilities, axis=1)


# %% misconception index: list of ints
def to_names(probabilities, names):
    return [row.index(max(row)) for row in probabilities.tolist()]


# %% misconception half: None without a majority
def to_names(probabilities, names):
    out = []
    for row in probabilities:
        name = None
        for p, candidate in zip(row, names):
            if p > 0.5:
                name = candidate
        out.append(name)
    return out


# %% misconception half: falls back to the first name
def to_names(probabilities, names):
    return [names[j] for j in (probabilities > 0.5).argmax(axis=1)]


# %% misconception half: rounds first
def to_names(probabilities, names):
    return np.array(names)[np.round(probabilities).argmax(axis=1)]


# %% misconception half: falls back to "unknown"
def to_names(probabilities, names):
    best = probabilities.argmax(axis=1)
    return [names[j] if row[j] > 0.5 else "unknown" for row, j in zip(probabilities, best)]


# %% misconception half: falls back to the last name
def to_names(probabilities, names):
    return [next((n for p, n in zip(row, names) if p > 0.5), names[-1]) for row in probabilities]


# %% misconception sorted_names: sorted
def to_names(probabilities, names):
    ordered = sorted(names)
    return [ordered[j] for j in probabilities.argmax(axis=1)]


# %% misconception sorted_names: LabelEncoder fitted on the names
from sklearn.preprocessing import LabelEncoder


def to_names(probabilities, names):
    return LabelEncoder().fit(names).inverse_transform(np.argmax(probabilities, axis=1))


# %% misconception sorted_names: np.unique
def to_names(probabilities, names):
    return np.unique(names)[probabilities.argmax(-1)]


# %% misconception smallest: argmin
def to_names(probabilities, names):
    return [names[j] for j in probabilities.argmin(axis=1)]


# %% misconception smallest: first of argsort
def to_names(probabilities, names):
    return np.array(names)[np.argsort(probabilities, axis=1)[:, 0]]


# %% wrong: argmax without an axis, one name
def to_names(probabilities, names):
    return names[np.argmax(probabilities) % len(names)]


# %% wrong: only the first row
def to_names(probabilities, names):
    return [names[int(np.argmax(probabilities[0]))]]


# %% wrong: two classes only
def to_names(probabilities, names):
    return [names[1] if row[1] > row[0] else names[0] for row in probabilities]


# %% wrong: each name once
def to_names(probabilities, names):
    return list(dict.fromkeys(names[j] for j in probabilities.argmax(axis=1)))


# %% wrong: names cut to three letters
def to_names(probabilities, names):
    out = np.empty(len(probabilities), dtype="U3")
    for i, row in enumerate(probabilities):
        out[i] = names[row.argmax()]
    return out


# %% wrong: one string
def to_names(probabilities, names):
    return ", ".join(names[j] for j in probabilities.argmax(axis=1))


# %% wrong: names in reverse
def to_names(probabilities, names):
    return [names[-1 - j] for j in probabilities.argmax(axis=1)]


# %% misconception from_one: one place too far
def to_names(probabilities, names):
    return [names[j - 1] for j in probabilities.argmax(axis=1)]


# %% wrong: the second best
def to_names(probabilities, names):
    return [names[order[-2]] for order in probabilities.argsort(axis=1)]


# %% wrong: rows below the overall maximum are left out
def to_names(probabilities, names):
    return [names[j] for j in np.nonzero(probabilities == probabilities.max())[1]]


# %% wrong: sorts the rows in place before argmax
def to_names(probabilities, names):
    probabilities.sort(axis=1)
    return [names[j] for j in probabilities.argmax(axis=1)]


# %% wrong: pairs of name and probability
def to_names(probabilities, names):
    return [(names[row.argmax()], row.max()) for row in probabilities]


# %% wrong: the whole list for every row
def to_names(probabilities, names):
    return [names for _ in probabilities]


# %% wrong: the names themselves
def to_names(probabilities, names):
    return names


# %% wrong: the first name always
def to_names(probabilities, names):
    return [names[0]] * len(probabilities)


# %% wrong: the most frequent name for all rows
def to_names(probabilities, names):
    winner = np.bincount(probabilities.argmax(axis=1)).argmax()
    return [names[winner]] * len(probabilities)


# %% wrong: by the column mean
def to_names(probabilities, names):
    return [names[probabilities.mean(axis=0).argmax()] for _ in probabilities]


# %% wrong: a set
def to_names(probabilities, names):
    return {names[j] for j in probabilities.argmax(axis=1)}


# %% wrong: sorted result
def to_names(probabilities, names):
    return sorted(names[j] for j in probabilities.argmax(axis=1))


# %% wrong: lower case
def to_names(probabilities, names):
    return [names[j].lower() for j in probabilities.argmax(axis=1)]


# %% wrong: the last row is missing
def to_names(probabilities, names):
    return [names[probabilities[i].argmax()] for i in range(len(probabilities) - 1)]


# %% wrong: prints
def to_names(probabilities, names):
    print([names[j] for j in probabilities.argmax(axis=1)])


# %% wrong: forgets the return
def to_names(probabilities, names):
    result = np.array(names)[probabilities.argmax(axis=1)]


# %% misconception list_by_array: indexes a list with an array, raises
def to_names(probabilities, names):
    return names[probabilities.argmax(axis=1)]


# %% wrong: a constant
def to_names(probabilities, names):
    return ["cat", "dog", "fish"]


# %% equivalent: line 2: argument + 1
# the largest of a row stays the largest when 1 is added to all of it


# %% misconception no_axis: one name for all
def to_names(probabilities, names):
    return names[np.argmax(probabilities)]


# %% misconception no_axis: in a list
def to_names(probabilities, names):
    return [names[probabilities.argmax()]]


# %% misconception list_by_array: a list indexed by an array
def to_names(probabilities, names):
    return names[np.argmax(probabilities, axis=1)]


# %% misconception list_by_array: the same in two steps
def to_names(probabilities, names):
    winners = probabilities.argmax(axis=-1)
    return names[winners]


# %% misconception from_one: names count from 1
def to_names(probabilities, names):
    return [names[i - 1] for i in np.argmax(probabilities, axis=1)]


# %% misconception from_one: the same by an array
def to_names(probabilities, names):
    winners = probabilities.argmax(axis=1)
    return np.array(names)[winners - 1].tolist()
