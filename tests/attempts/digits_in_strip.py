# %% correct: flatnonzero, a list for each row
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds).tolist() for row in probabilities]


# %% correct: two loops
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = []
        for place in range(len(thresholds)):
            if row[place] > thresholds[place]:
                digits.append(place)
        result.append(digits)
    return result


# %% correct: enumerate and zip in a comprehension
def digits_in_strip(probabilities, thresholds):
    return [[j for j, (p, t) in enumerate(zip(row, thresholds)) if p > t] for row in probabilities]


# %% correct: argwhere, sorted into lists
def digits_in_strip(probabilities, thresholds):
    result = [[] for _ in range(len(probabilities))]
    for i, j in np.argwhere(probabilities > thresholds):
        result[i].append(int(j))
    return result


# %% correct: a lambda with np.where
digits_in_strip = lambda probabilities, thresholds: [
    list(np.where(said)[0]) for said in np.greater(probabilities, thresholds)
]


# %% correct: lists first
def digits_in_strip(probabilities, thresholds):
    probabilities = np.asarray(probabilities).tolist()
    thresholds = np.asarray(thresholds).tolist()
    answer = []
    for row in probabilities:
        answer.append([place for place, value in enumerate(row) if value > thresholds[place]])
    return answer


# %% correct: a class with __call__
class Decision:
    def one_row(self, row, thresholds):
        return [j for j in range(row.shape[0]) if not row[j] <= thresholds[j]]

    def __call__(self, probabilities, thresholds):
        return list(map(lambda row: self.one_row(row, thresholds), probabilities))


digits_in_strip = Decision()


# %% correct: functools.partial
from functools import partial


def with_places(places, probabilities, thresholds):
    places = np.arange(np.shape(probabilities)[1]) if places is None else places
    return [places[row].tolist() for row in probabilities > thresholds[np.newaxis, :]]


digits_in_strip = partial(with_places, None)


# %% correct: scikit-learn turns the rows of 0 and 1 back
from sklearn.preprocessing import MultiLabelBinarizer


def digits_in_strip(probabilities, thresholds):
    k = len(thresholds)
    binarizer = MultiLabelBinarizer(classes=list(range(k))).fit([range(k)])
    said = (probabilities > thresholds).astype(int)
    return [sorted(int(place) for place in row) for row in binarizer.inverse_transform(said)]


# %% correct: itertools.compress
from itertools import compress


def digits_in_strip(probabilities, thresholds):
    said = np.where(probabilities > thresholds, True, False)
    return [list(compress(range(said.shape[1]), row)) for row in said]


# %% correct: column by column
def digits_in_strip(probabilities, thresholds):
    n, k = probabilities.shape
    rows = [[] for i in range(n)]
    for j in range(k):
        for i in range(n):
            if probabilities[i, j] > thresholds[j]:
                rows[i] = rows[i] + [j]
    return rows


# %% correct: copies and checks, split by the counts
def digits_in_strip(probabilities, thresholds):
    p = np.array(probabilities, copy=True)
    t = np.array(thresholds, copy=True)
    assert p.ndim == 2 and t.shape == (p.shape[1],)
    said = p > t
    columns = np.nonzero(said)[1]
    ends = said.sum(axis=1).cumsum().tolist()
    starts = [0] + ends[:-1]
    return [columns[start:end].tolist() for start, end in zip(starts, ends)]


# %% correct: a while loop with next place
def digits_in_strip(probabilities, thresholds):
    out = []
    i = 0
    while i < len(probabilities):
        out.append([])
        j = 0
        while j < len(probabilities[i]):
            if thresholds[j] < probabilities[i][j]:
                out[-1].append(j)
            j += 1
        i += 1
    return out


# %% correct: a generator made a list, sorted without need
def digits_in_strip(probabilities, thresholds):
    def rows():
        for row in probabilities:
            found = set()
            for place, (value, limit) in enumerate(zip(row, thresholds)):
                if value > limit:
                    found.add(place)
            yield sorted(found)

    return list(rows())


# %% misconception half: NumPy
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > 0.5).tolist() for row in probabilities]


# %% misconception half: loops
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        result.append([place for place, p in enumerate(row) if p > 0.5])
    return result


# %% misconception argmax: np.argmax
def digits_in_strip(probabilities, thresholds):
    return [[int(np.argmax(row))] for row in probabilities]


# %% misconception argmax: max with a key
def digits_in_strip(probabilities, thresholds):
    answer = []
    for row in probabilities:
        answer.append([max(range(len(row)), key=lambda j: row[j])])
    return answer


# %% misconception argmax: a column of argmax
def digits_in_strip(probabilities, thresholds):
    return probabilities.argmax(axis=1)[:, np.newaxis].tolist()


# %% misconception at_least: NumPy
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row >= thresholds).tolist() for row in probabilities]


# %% misconception at_least: a comprehension
def digits_in_strip(probabilities, thresholds):
    return [[j for j, p in enumerate(row) if not p < thresholds[j]] for row in probabilities]


# %% misconception mean: np.mean
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > np.mean(thresholds)).tolist() for row in probabilities]


# %% misconception mean: by hand
def digits_in_strip(probabilities, thresholds):
    threshold = sum(thresholds) / len(thresholds)
    result = []
    for row in probabilities:
        digits = []
        for place, p in enumerate(row):
            if p > threshold:
                digits.append(place)
        result.append(digits)
    return result


# %% misconception turned: NumPy
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row < thresholds).tolist() for row in probabilities]


# %% misconception turned: loops
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        result.append([j for j in range(len(row)) if thresholds[j] > row[j]])
    return result


# %% misconception rows_of_0_and_1: astype
def digits_in_strip(probabilities, thresholds):
    return (probabilities > thresholds).astype(int).tolist()


# %% misconception rows_of_0_and_1: loops
def digits_in_strip(probabilities, thresholds):
    return [[1 if p > t else 0 for p, t in zip(row, thresholds)] for row in probabilities]


# %% misconception rows_of_0_and_1: an array
def digits_in_strip(probabilities, thresholds):
    return np.where(probabilities > thresholds, 1, 0)


# %% misconception from_one: NumPy
def digits_in_strip(probabilities, thresholds):
    return [(np.flatnonzero(row > thresholds) + 1).tolist() for row in probabilities]


# %% misconception from_one: enumerate from 1
def digits_in_strip(probabilities, thresholds):
    return [
        [place for place, (p, t) in enumerate(zip(row, thresholds), start=1) if p > t] for row in probabilities
    ]


# %% misconception never_empty: argmax where none is said
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = np.flatnonzero(row > thresholds).tolist()
        if not digits:
            digits = [int(row.argmax())]
        result.append(digits)
    return result


# %% misconception never_empty: or
def digits_in_strip(probabilities, thresholds):
    return [
        [j for j, p in enumerate(row) if p > thresholds[j]] or [max(range(len(row)), key=list(row).__getitem__)]
        for row in probabilities
    ]


# %% misconception first: break
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = []
        for place, p in enumerate(row):
            if p > thresholds[place]:
                digits.append(place)
                break
        result.append(digits)
    return result


# %% misconception first: a slice
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds)[:1].tolist() for row in probabilities]


# %% misconception surest_first: sorted with a key
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = [j for j in range(len(row)) if row[j] > thresholds[j]]
        result.append(sorted(digits, key=lambda j: row[j], reverse=True))
    return result


# %% misconception surest_first: argsort
def digits_in_strip(probabilities, thresholds):
    return [[int(j) for j in np.argsort(-row) if row[j] > thresholds[j]] for row in probabilities]


# %% misconception probabilities: a mask
def digits_in_strip(probabilities, thresholds):
    return [row[row > thresholds].tolist() for row in probabilities]


# %% misconception probabilities: loops
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        result.append([float(p) for p, t in zip(row, thresholds) if p > t])
    return result


# %% misconception flat: one list in a loop
def digits_in_strip(probabilities, thresholds):
    digits = []
    for row in probabilities:
        for place, p in enumerate(row):
            if p > thresholds[place]:
                digits.append(place)
    return digits


# %% misconception flat: the columns of nonzero
def digits_in_strip(probabilities, thresholds):
    return np.nonzero(probabilities > thresholds)[1].tolist()


# %% wrong (names mean): the first threshold for all
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds[0]).tolist() for row in probabilities]


# %% wrong (names argmax): the places only, no lists
def digits_in_strip(probabilities, thresholds):
    return np.argmax(probabilities, axis=1).tolist()


# %% wrong (names flat): one list, each digit once
def digits_in_strip(probabilities, thresholds):
    return sorted({int(j) for j in np.nonzero(probabilities > thresholds)[1]})


# %% wrong (names rows_of_0_and_1): True and False
def digits_in_strip(probabilities, thresholds):
    return (probabilities > thresholds).tolist()


# %% wrong: rows without a digit left out
def digits_in_strip(probabilities, thresholds):
    rows = {}
    for i, j in zip(*np.nonzero(probabilities > thresholds)):
        rows.setdefault(i, []).append(int(j))
    return list(rows.values())


# %% wrong: None for a row without a digit
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds).tolist() or None for row in probabilities]


# %% wrong: -1 for a row without a digit
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds).tolist() or [-1] for row in probabilities]


# %% wrong: the same list for every row
def digits_in_strip(probabilities, thresholds):
    result = [[]] * len(probabilities)
    for i, row in enumerate(probabilities):
        for j, p in enumerate(row):
            if p > thresholds[j]:
                result[i].append(j)
    return result


# %% wrong: returns in the loop
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        result.append(np.flatnonzero(row > thresholds).tolist())
        return result


# %% wrong: ten columns, always
def digits_in_strip(probabilities, thresholds):
    return [[j for j in range(10) if row[j] > thresholds[j]] for row in probabilities]


# %% wrong: as many columns as rows
def digits_in_strip(probabilities, thresholds):
    n = len(probabilities)
    return [[j for j in range(n) if probabilities[i][j] > thresholds[j]] for i in range(n)]


# %% wrong: the last column forgotten
def digits_in_strip(probabilities, thresholds):
    return [[j for j in range(len(row) - 1) if row[j] > thresholds[j]] for row in probabilities]


# %% wrong: one threshold for each row
def digits_in_strip(probabilities, thresholds):
    result = []
    for i, row in enumerate(probabilities):
        result.append(np.flatnonzero(row > thresholds[i % len(thresholds)]).tolist())
    return result


# %% wrong: thresholds as a column
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row).tolist() for row in probabilities > thresholds[:, None]]


# %% wrong: rows for the digits
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(column).tolist() for column in (probabilities > thresholds).T]


# %% wrong: descending
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds)[::-1].tolist() for row in probabilities]


# %% wrong: three at the most
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds)[:3].tolist() for row in probabilities]


# %% wrong: how many
def digits_in_strip(probabilities, thresholds):
    return (probabilities > thresholds).sum(axis=1).tolist()


# %% wrong: text
def digits_in_strip(probabilities, thresholds):
    return [" ".join(str(j) for j in np.flatnonzero(row > thresholds)) for row in probabilities]


# %% wrong: digits as text
def digits_in_strip(probabilities, thresholds):
    return [[str(j) for j in np.flatnonzero(row > thresholds)] for row in probabilities]


# %% wrong: prints
def digits_in_strip(probabilities, thresholds):
    print([np.flatnonzero(row > thresholds).tolist() for row in probabilities])


# %% wrong (names flat): pairs of row and place
def digits_in_strip(probabilities, thresholds):
    return np.argwhere(probabilities > thresholds).tolist()


# %% wrong: what np.where gives
def digits_in_strip(probabilities, thresholds):
    return np.where(probabilities > thresholds)


# %% wrong: subtracts the thresholds in place
def digits_in_strip(probabilities, thresholds):
    probabilities -= thresholds
    return [np.flatnonzero(row > 0).tolist() for row in probabilities]


# %% wrong: writes 0 and 1 into the argument
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        row[:] = row > thresholds
        result.append(np.flatnonzero(row).tolist())
    return result


# %% wrong: thresholds sorted
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > np.sort(thresholds)).tolist() for row in probabilities]


# %% wrong: rounded before
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(np.round(row, 1) > np.round(thresholds, 1)).tolist() for row in probabilities]


# %% wrong (names mean): the dearest threshold for all
def digits_in_strip(probabilities, thresholds):
    return [np.flatnonzero(row > thresholds.max()).tolist() for row in probabilities]


# %% wrong: thresholds and .5 both passed
def digits_in_strip(probabilities, thresholds):
    return [[j for j, p in enumerate(row) if p > max(0.5, thresholds[j])] for row in probabilities]


# %% wrong: index finds the first of equal probabilities
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities.tolist():
        result.append([row.index(p) for p, t in zip(row, thresholds) if p > t])
    return result


# %% wrong: raises on a row without a digit
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = np.flatnonzero(row > thresholds).tolist()
        low, high = min(digits), max(digits)
        result.append([j for j in range(low, high + 1) if j in digits])
    return result


# %% wrong: all between the first and the last
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        digits = np.flatnonzero(row > thresholds).tolist()
        result.append(list(range(digits[0], digits[-1] + 1)) if digits else [])
    return result


# %% wrong: place 0 thought to be nothing
def digits_in_strip(probabilities, thresholds):
    places = np.arange(len(thresholds))
    return [[int(j) for j in places * row if j] for row in probabilities > thresholds]


# %% wrong: arguments in the other order
def digits_in_strip(thresholds, probabilities):
    return [np.flatnonzero(row > thresholds).tolist() for row in probabilities]


# %% wrong: half-finished
def digits_in_strip(probabilities, thresholds):
    result = []
    for row in probabilities:
        result.append([])
    return result
