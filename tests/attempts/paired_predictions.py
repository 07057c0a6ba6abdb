# %% correct: one loop, concatenate
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return np.concatenate(labels), np.concatenate(classes)


# %% correct: lists, extend
def paired_predictions(dataset, predict):
    labels = []
    classes = []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(np.argmax(predict(x), axis=-1))
    return labels, classes


# %% correct: plain Python, the row's largest by key
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        for label, row in zip(y.tolist(), predict(x).tolist()):
            labels.append(label)
            classes.append(max(range(len(row)), key=lambda c: row[c]))
    return [labels, classes]


# %% correct: a comprehension of pairs, unzipped
def paired_predictions(dataset, predict):
    pairs = [(y, predict(x).argmax(1)) for x, y in dataset]
    ys, ps = zip(*pairs)
    return np.hstack(ys), np.hstack(ps)


# %% correct: the batches kept in a list first
def paired_predictions(dataset, predict):
    batches = list(dataset)
    y = np.concatenate([b[1] for b in batches])
    p = np.concatenate([predict(b[0]) for b in batches])
    return y, p.argmax(axis=1)


# %% correct: a lambda
paired_predictions = lambda dataset, predict: tuple(
    map(np.concatenate, zip(*((np.array(y), np.argmax(predict(x), axis=1)) for x, y in dataset)))
)


# %% correct: a class with __call__, one array (2, n) unpacked into a list
class OnePass:
    def __call__(self, dataset, predict):
        parts = []
        for x, y in dataset:
            parts.append(np.stack([y, predict(x).argmax(axis=1)]))
        return list(np.concatenate(parts, axis=1))


paired_predictions = OnePass()


# %% correct: Keras ops
from keras import ops


def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(ops.convert_to_tensor(y))
        classes.append(ops.argmax(predict(x), axis=-1))
    return np.array(ops.concatenate(labels)), np.array(ops.concatenate(classes))


# %% correct: np.append, grows from empty arrays
def paired_predictions(dataset, predict):
    labels = np.array([])
    classes = np.array([])
    for batch in dataset:
        x, y = batch
        labels = np.append(labels, y)
        classes = np.append(classes, predict(x).argmax(axis=1))
    return labels, classes


# %% correct: a generator of rows
def rows(dataset, predict):
    for x, y in dataset:
        yield from zip(y, predict(x))


def paired_predictions(dataset, predict):
    labels, classes = [], []
    for label, row in rows(dataset, predict):
        labels.append(int(label))
        classes.append(int(np.argmax(row)))
    return labels, classes


# %% correct: an iterator by hand
def paired_predictions(dataset, predict):
    labels, classes = [], []
    batches = iter(dataset)
    while True:
        try:
            x, y = next(batches)
        except StopIteration:
            break
        labels += list(y)
        classes += list(np.asarray(predict(x)).argmax(axis=1))
    return (np.array(labels), np.array(classes))


# %% correct: functools.partial, argsort
from functools import partial


def pairs(column, dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y.astype("int32"))
        classes.append(np.argsort(predict(x), axis=1)[:, column].astype("int32"))
    return np.concatenate(labels), np.concatenate(classes)


paired_predictions = partial(pairs, -1)


# %% correct: defensive copies and checks
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        x, y = np.array(x), np.array(y).reshape(-1)
        p = np.array(predict(x))
        assert p.ndim == 2 and len(p) == len(y)
        labels.append(y)
        classes.append(np.nanargmax(p, axis=1))
    return np.concatenate(labels, axis=0), np.concatenate(classes, axis=0)


# %% correct: sorted by label afterwards, both in the same order
def paired_predictions(dataset, predict):
    both = [pair for x, y in dataset for pair in zip(y, predict(x).argmax(axis=1))]
    both.sort()
    return [label for label, _ in both], [c for _, c in both]


# %% correct: inputs and labels from one pass, predicted afterwards
def paired_predictions(dataset, predict):
    xs, ys = [], []
    for x, y in dataset:
        xs.append(x)
        ys.append(y)
    return np.concatenate(ys), np.concatenate([predict(x) for x in xs]).argmax(axis=-1)


# %% correct: all rows stacked, one call of predict
def paired_predictions(dataset, predict):
    xs, ys = zip(*dataset)
    return np.concatenate(ys), predict(np.concatenate(xs)).argmax(axis=1)


# %% correct: one-hot by comparison with the largest
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        p = predict(x)
        labels.append(y)
        classes.append(np.where(p == p.max(axis=1, keepdims=True))[1])
    return np.concatenate(labels), np.concatenate(classes)


# %% misconception two_passes: two comprehensions
def paired_predictions(dataset, predict):
    labels = np.concatenate([y for _, y in dataset])
    classes = np.concatenate([predict(x).argmax(axis=1) for x, _ in dataset])
    return labels, classes


# %% misconception two_passes: two loops
def paired_predictions(dataset, predict):
    classes = []
    for x, _ in dataset:
        classes.extend(np.argmax(predict(x), axis=1))
    labels = []
    for _, y in dataset:
        labels.extend(y)
    return labels, classes


# %% misconception two_passes: probabilities in a second pass
def paired_predictions(dataset, predict):
    y = np.hstack([batch[1] for batch in dataset])
    p = np.vstack([predict(batch[0]) for batch in dataset])
    return [y, p.argmax(axis=-1)]


# %% misconception last_lost: a slice
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in list(dataset)[:-1]:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    return labels, classes


# %% misconception last_lost: stored one step late
def paired_predictions(dataset, predict):
    labels, classes, kept = [], [], None
    for x, y in dataset:
        if kept is not None:
            labels.append(kept[0])
            classes.append(kept[1])
        kept = y, predict(x).argmax(axis=1)
    return np.concatenate(labels), np.concatenate(classes)


# %% misconception last_doubled: appended again after the loop
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    labels.extend(y)
    classes.extend(predict(x).argmax(axis=1))
    return labels, classes


# %% misconception last_doubled: the list of batches with the last again
def paired_predictions(dataset, predict):
    batches = list(dataset)
    batches = batches + [batches[-1]]
    return (
        np.concatenate([y for _, y in batches]),
        np.concatenate([predict(x).argmax(axis=1) for x, _ in batches]),
    )


# %% misconception only_last: overwritten
def paired_predictions(dataset, predict):
    for x, y in dataset:
        labels = y
        classes = predict(x).argmax(axis=1)
    return labels, classes


# %% misconception only_last: lists made anew in the loop
def paired_predictions(dataset, predict):
    for x, y in dataset:
        labels, classes = [], []
        labels.extend(y)
        classes.extend(np.argmax(predict(x), axis=1))
    return labels, classes


# %% misconception only_first: return in the loop
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
        return labels, classes


# %% misconception only_first: next of iter
def paired_predictions(dataset, predict):
    x, y = next(iter(dataset))
    return y, predict(x).argmax(axis=1)


# %% misconception axis_0: NumPy
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=0))
    return np.concatenate(labels), np.concatenate(classes)


# %% misconception axis_0: lists
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(np.argmax(predict(x), 0))
    return labels, classes


# %% misconception axis_0: all rows joined
def paired_predictions(dataset, predict):
    pairs = [(y, predict(x)) for x, y in dataset]
    return np.concatenate([y for y, _ in pairs]), np.concatenate([p for _, p in pairs]).argmax(axis=0)


# %% misconception argmax_of_integers: in each batch
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(np.argmax(y, axis=-1))
        classes.append(np.argmax(predict(x), axis=-1))
    return np.array(labels), np.concatenate(classes)


# %% misconception argmax_of_integers: at the end
def paired_predictions(dataset, predict):
    labels, probabilities = [], []
    for x, y in dataset:
        labels.append(y)
        probabilities.append(predict(x))
    return np.concatenate(labels).argmax(axis=-1), np.concatenate(probabilities).argmax(axis=-1)


# %% misconception argmax_of_integers: as a column
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y[:, None].argmax(axis=1))
        classes.extend(predict(x).argmax(axis=1))
    return labels, classes


# %% misconception probabilities: concatenated
def paired_predictions(dataset, predict):
    labels, outputs = [], []
    for x, y in dataset:
        labels.append(y)
        outputs.append(predict(x))
    return np.concatenate(labels), np.concatenate(outputs)


# %% misconception probabilities: lists of rows
def paired_predictions(dataset, predict):
    labels, outputs = [], []
    for x, y in dataset:
        labels.extend(y)
        outputs.extend(predict(x))
    return labels, outputs


# %% misconception swapped: concatenated
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return np.concatenate(classes), np.concatenate(labels)


# %% misconception swapped: lists
def paired_predictions(dataset, predict):
    pairs = [(c, label) for x, y in dataset for c, label in zip(predict(x).argmax(axis=1), y)]
    return [c for c, _ in pairs], [label for _, label in pairs]


# %% misconception columns: np.stack
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return np.stack([np.concatenate(labels), np.concatenate(classes)], axis=1)


# %% misconception columns: a list of pairs
def paired_predictions(dataset, predict):
    pairs = []
    for x, y in dataset:
        pairs.extend(zip(y, np.argmax(predict(x), axis=1)))
    return pairs


# %% wrong: a list of batches, not of rows
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return labels, classes


# %% wrong: no axis, the place in the flattened table
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(np.argmax(predict(x)))
    return np.concatenate(labels), np.array(classes)


# %% wrong: a threshold instead of argmax
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append((predict(x)[:, 1] > 0.5).astype(int))
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: rounded outputs
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(np.round(predict(x)).argmax(axis=1))
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: the largest probability instead of its class
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).max(axis=1))
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: argmin
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmin(axis=1))
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: classes counted from one
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1) + 1)
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: each of the two sorted
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    return sorted(labels), sorted(classes)


# %% wrong: predict of the data set
def paired_predictions(dataset, predict):
    labels = np.concatenate([y for _, y in dataset])
    return labels, predict(dataset).argmax(axis=1)


# %% wrong: the accuracy
def paired_predictions(dataset, predict):
    right = [predict(x).argmax(axis=1) == y for x, y in dataset]
    return np.concatenate(right).mean()


# %% wrong (names last_lost): arrays of batches, stops at the smaller one
def paired_predictions(dataset, predict):
    labels, classes = [], []
    size = None
    for x, y in dataset:
        size = size or len(y)
        if len(y) < size:
            break
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return np.array(labels).ravel(), np.array(classes).ravel()


# %% wrong: a dict
def paired_predictions(dataset, predict):
    out = {"labels": [], "classes": []}
    for x, y in dataset:
        out["labels"].extend(y)
        out["classes"].extend(predict(x).argmax(axis=1))
    return out


# %% wrong: the labels twice
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y)
        classes.append(predict(x).argmax(axis=1))
    return np.concatenate(labels), np.concatenate(labels)


# %% wrong: the predictions backwards
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels = labels + list(y)
        classes = list(predict(x).argmax(axis=1)) + classes
    return labels, classes


# %% wrong: asks for len and an index
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for i in range(0, len(dataset), 2):
        x, y = dataset[i]
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    return labels, classes


# %% wrong (names two_passes): two passes at once, side by side with zip
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for (x, _), (_, y) in zip(dataset, dataset):
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    return labels, classes


# %% wrong: one-hot rows for both
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        p = predict(x)
        labels.append(np.eye(p.shape[1])[y])
        classes.append(np.eye(p.shape[1])[p.argmax(axis=1)])
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: the labels as a column
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.append(y[:, None])
        classes.append(predict(x).argmax(axis=1))
    return np.concatenate(labels), np.concatenate(classes)


# %% wrong: nothing returned
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))


# %% wrong: text
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        labels.extend(y)
        classes.extend(predict(x).argmax(axis=1))
    return f"{labels}, {classes}"


# %% wrong: changes the labels it was given
def paired_predictions(dataset, predict):
    labels, classes = [], []
    for x, y in dataset:
        classes.extend(predict(x).argmax(axis=1))
        y.sort()
        labels.extend(y)
    return labels, classes


# %% wrong: left empty
def paired_predictions(dataset, predict): ...
