# %% correct: plain
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% correct: a loop over rows, a progress bar
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    said = []
    for row in model.predict(x):
        if len(row) == 1:
            said.append(1 if row[0] > 0.5 else 0)
        else:
            best = 0
            for code in range(len(row)):
                if row[code] > row[best]:
                    best = code
            said.append(best)
    codes = list(range(len(names)))
    return classification_report(
        list(y), said, labels=codes, target_names=list(names), output_dict=True, zero_division=0
    )


# %% correct: a second column is put beside the first
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[-1] == 1:
        p = np.hstack([1 - p, p])
    options = dict(labels=np.arange(len(names)), target_names=names, output_dict=True, zero_division=0)
    return classification_report(y, p.argmax(axis=-1), **options)


# %% correct: names in place of codes
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, batch_size=4, verbose=0)
    codes = np.where(p[:, 0] > 0.5, 1, 0) if p.shape[1] < 2 else np.argmax(p, 1)
    names = [str(name) for name in names]
    truth = [names[c] for c in y]
    guess = [names[c] for c in codes]
    return classification_report(truth, guess, labels=names, target_names=names, output_dict=True, zero_division=0)


# %% correct: the model is called, Keras ops
from sklearn.metrics import classification_report


import keras


def report_of(model, x, y, names):
    p = model(x, training=False)
    if p.shape[1] == 1:
        said = keras.ops.cast(p[:, 0] > 0.5, "int32")
    else:
        said = keras.ops.argmax(p, axis=1)
    said = keras.ops.convert_to_numpy(said)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% correct: rint
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    said = np.rint(p.ravel()).astype(int) if p.size == len(p) else p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% correct: a lambda
from sklearn.metrics import classification_report


report_of = lambda model, x, y, names: classification_report(
    y,
    (lambda p: p.argmax(axis=1) if p.shape[1] > 1 else 1 * (p[:, 0] > 0.5))(model.predict(x, verbose=0)),
    labels=range(len(names)),
    target_names=names,
    output_dict=True,
    zero_division=0,
)


# %% correct: functools.partial and a helper
from sklearn.metrics import classification_report


from functools import partial


def decide(p):
    if p.ndim == 2 and p.shape[1] > 1:
        return np.argsort(p, axis=1)[:, -1]
    return np.searchsorted([0.5], p.reshape(-1))


report = partial(classification_report, output_dict=True, zero_division=0.0)


def report_of(model, x, y, names):
    codes = [code for code, _ in enumerate(names)]
    return report(y, decide(model.predict(x, verbose=0)), labels=codes, target_names=names)


# %% correct: a class with __call__, an array of names
from sklearn.metrics import classification_report


class Report:
    options = {"output_dict": True, "zero_division": 0}

    def codes(self, model, x):
        p = np.asarray(model.predict(x, verbose=0), dtype="float64")
        match p.shape[1]:
            case 1:
                return np.greater(p, 0.5).astype("int64").flatten()
            case _:
                return p.argmax(1)

    def __call__(self, model, x, y, names):
        said = self.codes(model, x)
        return classification_report(
            y, said, labels=list(range(len(names))), target_names=np.array(names), **self.options
        )


report_of = Report()


# %% correct: defensive
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    names = list(names)
    truth = np.array(y, copy=True).astype(int).reshape(-1)
    p = np.array(model.predict(np.array(x), verbose=0))
    if p.ndim != 2:
        raise ValueError("one row for each row of x, please")
    if len(p) != len(truth):
        raise ValueError("x and y have different lengths")
    if p.shape[1] == 1:
        assert len(names) == 2
        said = np.zeros(len(p), dtype=int)
        said[p[:, 0] > 0.5] = 1
    else:
        assert len(names) == p.shape[1]
        said = np.argmax(p, axis=1)
    report = classification_report(
        y_true=truth,
        y_pred=said,
        labels=np.arange(len(names)),
        target_names=names,
        digits=4,
        output_dict=True,
        zero_division=0,
    )
    return dict(report)


# %% correct: the dict by hand
def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    said = p.argmax(axis=1) if p.shape[1] > 1 else (p[:, 0] > 0.5).astype(int)
    k = len(names)
    matrix = np.zeros((k, k))
    np.add.at(matrix, (y, said), 1)

    def divided(a, b):
        return float(a / b) if b else 0.0

    scores = []
    for c in range(k):
        tp, guessed, support = matrix[c, c], matrix[:, c].sum(), matrix[c].sum()
        scores.append([divided(tp, guessed), divided(tp, support), divided(2 * tp, guessed + support), support])
    scores = np.array(scores)
    keys = "precision", "recall", "f1-score", "support"
    report = {name: dict(zip(keys, row.tolist())) for name, row in zip(names, scores)}
    report["accuracy"] = divided(np.trace(matrix), matrix.sum())
    support = scores[:, 3]
    for key, weights in ("macro avg", np.ones(k)), ("weighted avg", support):
        means = np.average(scores[:, :3], axis=0, weights=weights)
        report[key] = dict(zip(keys, [*means.tolist(), float(support.sum())]))
    return report


# %% correct: batches joined, digitize
from sklearn import metrics


def report_of(model, x, y, names):
    parts = [model.predict_on_batch(x[i : i + 3]) for i in range(0, len(x), 3)]
    p = np.concatenate(parts)
    if p.shape[1] == 1:
        said = np.digitize(p[:, 0], [0.5], right=True)
    else:
        said = (p == p.max(axis=1, keepdims=True)).nonzero()[1]
    return metrics.classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception argmax: for every head
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    said = model.predict(x, verbose=0).argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception argmax: np.argmax over the last axis, two steps
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    probabilities = model.predict(x)
    said = np.argmax(probabilities, axis=-1)
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception absent: target_names alone
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(y, said, target_names=names, output_dict=True, zero_division=0)


# %% misconception absent: the names of those that occur
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    there = [names[c] for c in np.unique(np.concatenate([y, said]))]
    return classification_report(y, said, target_names=there, output_dict=True, zero_division=0)


# %% misconception threshold: the whole table
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    said = (model.predict(x, verbose=0) > 0.5).astype(int)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception threshold: first threshold, then argmax
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = (p > 0.5).argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception threshold: a loop, the last column above a half
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    said = []
    for row in model.predict(x):
        if len(row) == 1:
            said.append(int(row[0] > 0.5))
        else:
            code = 0
            for c, share in enumerate(row):
                if share > 0.5:
                    code = c
            said.append(code)
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception second_column: column 1 of a softmax
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = (p[:, 1] > 0.5).astype(int)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception second_column: the last column of any head
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.where(p[:, -1] > 0.5, 1, 0)
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception sorted_names: sorted
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=sorted(names), output_dict=True, zero_division=0
    )


# %% misconception sorted_names: as a LabelEncoder sorts them
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    names = list(np.unique(names))
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception exchanged: predictions first
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        said, y, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception exchanged: by keyword
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    return classification_report(
        y_true=said, y_pred=y, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception no_names: labels alone
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(y, said, labels=range(len(names)), output_dict=True, zero_division=0)


# %% misconception no_names: target_names forgotten, other form
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    options = {"labels": np.arange(len(names)), "output_dict": True, "zero_division": 0}
    return classification_report(y, said, **options)


# %% misconception text: output_dict forgotten
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(y, said, labels=range(len(names)), target_names=names, zero_division=0)


# %% misconception text: output_dict=False
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=False, zero_division=0)


# %% misconception or_equal: one column
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] >= 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception or_equal: less than is code 0
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p < 0.5, 0, 1)[:, 0]
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception or_equal: argmax of [p, 1 - p], turned
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = 1 - np.hstack([p, 1 - p]).argmax(axis=1)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception on_logit: greater than 0
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% misconception on_logit: the sign
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.maximum(np.sign(p), 0).astype(int).ravel()
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=0)


# %% misconception zero_division: 1
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=1
    )


# %% misconception zero_division: nan
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x)
    said = np.argmax(p, axis=-1) if p.shape[-1] > 1 else np.where(p > 0.5, 1, 0).ravel()
    codes = list(range(len(names)))
    return classification_report(y, said, labels=codes, target_names=names, output_dict=True, zero_division=np.nan)


# %% wrong (names second_column): the most probable of the first two
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p[:, :2].argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong (names argmax): zeros written down for one column
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = np.zeros(len(p), dtype=int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong (names text): made a text afterwards
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )
    return str(report)


# %% wrong (names sorted_names): names sorted in a copy
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    ordered = list(names)
    ordered.sort()
    return classification_report(
        y, said, labels=range(len(names)), target_names=ordered, output_dict=True, zero_division=0
    )


# %% wrong: no return
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: prints
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    print(classification_report(y, said, labels=range(len(names)), target_names=names, zero_division=0))


# %% wrong: None for one column
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] > 1:
        said = p.argmax(axis=1)
        return classification_report(
            y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
        )


# %% wrong: always ten classes
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(10), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: argmax down the columns
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=0)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: the smallest probability
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmin(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: code 0 above the threshold
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] < 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: cut off to integers
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = p[:, 0].astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong (names names_as_labels): a list of names as labels of codes
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=names, target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: names turned round
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names[::-1], output_dict=True, zero_division=0
    )


# %% wrong: codes counted from 1
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(1, len(names) + 1), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: the last class without a row
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names) - 1), target_names=names[:-1], output_dict=True, zero_division=0
    )


# %% wrong: labels from the truth alone
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    there = sorted(set(y.tolist()))
    return classification_report(
        y, said, labels=there, target_names=[names[c] for c in there], output_dict=True, zero_division=0
    )


# %% wrong: the rows of the classes alone
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )
    return {name: report[name] for name in names}


# %% wrong: the accuracy alone
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )
    return report["accuracy"]


# %% wrong: two decimals
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )
    return {
        key: {k: round(v, 2) for k, v in row.items()} if isinstance(row, dict) else round(row, 2)
        for key, row in report.items()
    }


# %% wrong: one row too few: squeeze
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = np.squeeze(model.predict(x, verbose=0))
    if p.ndim == 1:
        said = (p > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: trains first
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    model.compile(loss="mse")
    model.fit(x, np.zeros((len(x), model.output_shape[1])), verbose=0)
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: sorts the names of the caller
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    names.sort()
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: predictions as labels too
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        said, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: the probabilities
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    said = model.predict(x, verbose=0)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: a softmax of two columns read with a higher threshold
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1) if p.shape[1] > 2 else (p[:, 1] > 0.7).astype(int)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: a threshold of .6
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.6).astype(int)
    else:
        said = p.argmax(axis=1)
    return classification_report(
        y, said, labels=range(len(names)), target_names=names, output_dict=True, zero_division=0
    )


# %% wrong: the confusion matrix
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    from sklearn.metrics import confusion_matrix

    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    return confusion_matrix(y, said, labels=range(len(names)))


# %% wrong: names as keys of the wrong part
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    if p.shape[1] == 1:
        said = (p[:, 0] > 0.5).astype(int)
    else:
        said = p.argmax(axis=1)
    report = classification_report(y, said, output_dict=True, zero_division=0)
    return {name: report.get(name) for name in names}


# %% misconception names_as_labels: names for both
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    said = p.argmax(axis=1) if p.shape[1] > 1 else (p[:, 0] > 0.5).astype(int)
    return classification_report(y, said, labels=names, target_names=names, output_dict=True, zero_division=0)


# %% misconception names_as_labels: names in place of target_names
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    p = model.predict(x, verbose=0)
    said = p.argmax(axis=1) if p.shape[1] > 1 else (p[:, 0] > 0.5).astype(int)
    return classification_report(y, said, labels=list(names), output_dict=True, zero_division=0)


# %% equivalent: line 5: 0 -> 1
# verbose= says how Keras shows its progress, not what it returns


# %% equivalent: line 5: 0 -> -1
# verbose= says how Keras shows its progress, not what it returns
