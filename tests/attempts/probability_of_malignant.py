# %% correct: index of the code in classes
def probability_of_malignant(proba, classes, target_names):
    code = target_names.index("malignant")
    return proba[:, list(classes).index(code)]


# %% correct: a loop, a list of floats
def probability_of_malignant(proba, classes, target_names):
    result = []
    for row in proba:
        for code, value in zip(classes, row):
            if target_names[code] == "malignant":
                result.append(float(value))
    return result


# %% correct: NumPy, names of the columns
def probability_of_malignant(proba, classes, target_names):
    names = np.array(target_names)[np.asarray(classes)]
    return proba[:, np.flatnonzero(names == "malignant")[0]]


# %% correct: product with an indicator, float32
def probability_of_malignant(proba, classes, target_names):
    indicator = np.asarray(classes) == list(target_names).index("malignant")
    return (proba @ indicator.astype(float)).astype(np.float32)


# %% correct: Keras, returns a tensor
import keras


def probability_of_malignant(proba, classes, target_names):
    column = int(np.argmax(np.asarray(classes) == target_names.index("malignant")))
    return keras.ops.take(proba, column, axis=1)


# %% correct: a dict of the columns
def probability_of_malignant(proba, classes, target_names):
    by_name = {target_names[code]: column for code, column in zip(classes, proba.T)}
    return by_name["malignant"]


# %% correct: a class with __call__
class Probability:
    def __init__(self, name):
        self.name = name

    def __call__(self, proba, classes, target_names):
        column = next(j for j, code in enumerate(classes) if target_names[code] == self.name)
        return proba[:, column].copy()


probability_of_malignant = Probability("malignant")

# %% correct: functools.partial
from functools import partial


def probability_of(name, proba, classes, target_names):
    return proba[:, [target_names[code] for code in classes].index(name)]


probability_of_malignant = partial(probability_of, "malignant")


# %% correct: one minus the other columns
def probability_of_malignant(proba, classes, target_names):
    others = [j for j, code in enumerate(classes) if target_names[code] != "malignant"]
    return 1 - proba[:, others].sum(axis=1)


# %% correct: lambda, a mask and ravel
probability_of_malignant = lambda proba, classes, target_names: proba[
    :, np.asarray(classes) == target_names.index("malignant")
].ravel()


# %% correct: searchsorted with a sorter
def probability_of_malignant(proba, classes, target_names):
    order = np.argsort(classes)
    place = np.searchsorted(classes, target_names.index("malignant"), sorter=order)
    return np.take(proba, order[place], axis=1)


# %% correct: a mask of the whole table, summed
def probability_of_malignant(proba, classes, target_names):
    hits = np.array([[target_names[code] == "malignant"] * len(proba) for code in classes]).T
    return np.where(hits, proba, 0).sum(axis=1)


# %% misconception column_one: slice
def probability_of_malignant(proba, classes, target_names):
    return proba[:, 1]


# %% misconception column_one: a comprehension
def probability_of_malignant(proba, classes, target_names):
    return [float(row[1]) for row in proba]


# %% misconception column_zero: slice
def probability_of_malignant(proba, classes, target_names):
    return proba[:, 0]


# %% misconception column_zero: a comprehension
def probability_of_malignant(proba, classes, target_names):
    return np.array([row[0] for row in proba])


# %% misconception other_class: one minus
def probability_of_malignant(proba, classes, target_names):
    code = target_names.index("malignant")
    return 1 - proba[:, list(classes).index(code)]


# %% misconception other_class: sum of the other columns
def probability_of_malignant(proba, classes, target_names):
    code = target_names.index("malignant")
    return proba[:, np.asarray(classes) != code].sum(axis=1)


# %% misconception whole_table: as it is
def probability_of_malignant(proba, classes, target_names):
    return proba


# %% misconception whole_table: a copy
def probability_of_malignant(proba, classes, target_names):
    return np.array([[value for value in row] for row in proba])


# %% misconception label: argmax
def probability_of_malignant(proba, classes, target_names):
    code = target_names.index("malignant")
    return np.asarray(classes)[proba.argmax(axis=1)] == code


# %% misconception label: 1 where it is the row's largest
def probability_of_malignant(proba, classes, target_names):
    column = list(classes).index(target_names.index("malignant"))
    return (proba[:, column] == proba.max(axis=1)).astype(int)


# %% misconception label: names in a loop
def probability_of_malignant(proba, classes, target_names):
    likeliest = [target_names[classes[int(np.argmax(row))]] for row in proba]
    return [int(name == "malignant") for name in likeliest]


# %% misconception ignores_classes: index of the name
def probability_of_malignant(proba, classes, target_names):
    return proba[:, target_names.index("malignant")]


# %% misconception ignores_classes: a dict of names and columns
def probability_of_malignant(proba, classes, target_names):
    return dict(zip(target_names, proba.T))["malignant"]


# %% misconception column_kept: a mask
def probability_of_malignant(proba, classes, target_names):
    return proba[:, np.asarray(classes) == target_names.index("malignant")]


# %% misconception column_kept: a list of columns
def probability_of_malignant(proba, classes, target_names):
    column = list(classes).index(target_names.index("malignant"))
    return proba[:, [column]]


# %% misconception column_kept: reshape
def probability_of_malignant(proba, classes, target_names):
    column = list(classes).index(target_names.index("malignant"))
    return np.reshape(proba[:, column], (-1, 1))


# %% misconception wrong_way: classes read the wrong way round, shows with three classes
def probability_of_malignant(proba, classes, target_names):
    return proba[:, classes[target_names.index("malignant")]]


# %% wrong: right for two classes only
def probability_of_malignant(proba, classes, target_names):
    code = target_names.index("malignant")
    return proba[:, 0] if classes[0] == code else proba[:, 1]


# %% wrong: malignant is code 0, as in scikit-learn's data set
def probability_of_malignant(proba, classes, target_names):
    return proba[:, list(classes).index(0)]


# %% wrong: malignant is code 1
def probability_of_malignant(proba, classes, target_names):
    return proba[:, list(classes).index(1)]


# %% wrong: the last column
def probability_of_malignant(proba, classes, target_names):
    return proba[:, -1]


# %% wrong: sorted names
def probability_of_malignant(proba, classes, target_names):
    return proba[:, list(classes).index(sorted(target_names).index("malignant"))]


# %% wrong: sorts the names in place
def probability_of_malignant(proba, classes, target_names):
    column = list(classes).index(target_names.index("malignant"))
    target_names.sort()
    return proba[:, column]


# %% wrong: sets the other columns to 0 in place
def probability_of_malignant(proba, classes, target_names):
    proba[:, np.asarray(classes) != target_names.index("malignant")] = 0
    return proba.sum(axis=1)


# %% misconception largest: the largest probability
def probability_of_malignant(proba, classes, target_names):
    return proba.max(axis=1)


# %% wrong: a row instead of a column
def probability_of_malignant(proba, classes, target_names):
    return proba[list(classes).index(target_names.index("malignant"))]


# %% wrong: the mean
def probability_of_malignant(proba, classes, target_names):
    return proba[:, list(classes).index(target_names.index("malignant"))].mean()


# %% wrong: prints
def probability_of_malignant(proba, classes, target_names):
    print(proba[:, list(classes).index(target_names.index("malignant"))])


# %% wrong: forgets the return
def probability_of_malignant(proba, classes, target_names):
    result = proba[:, list(classes).index(target_names.index("malignant"))]


# %% wrong: constant
def probability_of_malignant(proba, classes, target_names):
    return np.full(len(proba), 0.5)


# %% wrong (names label): rounded to whole numbers
def probability_of_malignant(proba, classes, target_names):
    return np.round(proba[:, list(classes).index(target_names.index("malignant"))])


# %% wrong: zero where another class is likelier
def probability_of_malignant(proba, classes, target_names):
    values = proba[:, list(classes).index(target_names.index("malignant"))]
    return np.where(values == proba.max(axis=1), values, 0.0)


# %% wrong: benign
def probability_of_malignant(proba, classes, target_names):
    column = [target_names[code] == "malignant" for code in classes].index(False)
    return proba[:, column]


# %% wrong: looks for the name in classes, raises
def probability_of_malignant(proba, classes, target_names):
    return proba[:, list(classes).index("malignant")]


# %% wrong: for each row only the first value
def probability_of_malignant(proba, classes, target_names):
    column = list(classes).index(target_names.index("malignant"))
    for row in proba:
        return [float(row[column])]


# %% wrong: ignores classes and keeps the column
def probability_of_malignant(proba, classes, target_names):
    return proba[:, [target_names.index("malignant")]]


# %% wrong (names label): the names of the rows
def probability_of_malignant(proba, classes, target_names):
    return [target_names[code] for code in np.asarray(classes)[proba.argmax(axis=1)]]


# %% wrong: percent
def probability_of_malignant(proba, classes, target_names):
    return 100 * proba[:, list(classes).index(target_names.index("malignant"))]


# %% misconception wrong_way: classes indexed by the code
def probability_of_malignant(proba, classes, target_names):
    return proba[:, classes[target_names.index("malignant")]]


# %% misconception wrong_way: a loop
def probability_of_malignant(proba, classes, target_names):
    column = classes[list(target_names).index("malignant")]
    return [row[column] for row in proba]


# %% misconception largest: maximum of each row
def probability_of_malignant(proba, classes, target_names):
    return proba.max(axis=1)


# %% misconception largest: a loop
def probability_of_malignant(proba, classes, target_names):
    return [max(row) for row in proba]
