# %% correct: NumPy
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if y.ndim != 1 or y.size == 0:
        raise ValueError(f"shape {y.shape}")
    if y.dtype.kind not in "iuf":
        raise ValueError(f"dtype {y.dtype}")
    if not np.all((y >= 0) & (y < num_classes) & (y == np.floor(y))):
        raise ValueError("no class codes")
    return y.astype(int)


# %% correct: a loop, then an array
def validate_labels(y, num_classes):
    out = []
    for label in y:
        if isinstance(label, (list, tuple, np.ndarray)):
            if len(label) != 1:
                raise ValueError("more than one column")
            label = label[0]
        if isinstance(label, (list, tuple, np.ndarray, str)):
            raise ValueError(f"not a number: {label}")
        if label != label or label < 0 or label >= num_classes or label % 1 != 0:
            raise ValueError(f"no such class: {label}")
        out.append(int(label))
    if not out:
        raise ValueError("empty batch")
    return np.array(out)


# %% correct: subset of range
def validate_labels(y, num_classes):
    y = np.array(y)
    if y.shape not in [(len(y),), (len(y), 1)] or len(y) == 0:
        raise ValueError("shape must be (n,) or (n, 1)")
    values = y.ravel().tolist()
    if not set(values) <= set(range(num_classes)):
        raise ValueError("labels must be 0 .. num_classes - 1")
    return np.array(values, dtype=np.int32)


# %% correct: np.isin after a test for text, int64
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if not np.issubdtype(y.dtype, np.number):
        raise ValueError("numbers, please")
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("wrong shape")
    if not np.isin(y, np.arange(num_classes)).all():
        raise ValueError("wrong values")
    return y.reshape(-1).astype(np.int64)


# %% correct: scikit-learn's column_or_1d
from sklearn.utils import column_or_1d


def validate_labels(y, num_classes):
    y = column_or_1d(y)
    if len(y) < 1:
        raise ValueError("empty")
    if y.dtype.kind in "OUS" or not np.isfinite(y).all():
        raise ValueError("labels must be numbers")
    codes = y.astype(int)
    if (codes != y).any() or codes.min() < 0 or codes.max() > num_classes - 1:
        raise ValueError("labels must be codes")
    return codes


# %% correct: a class with __call__
class Validate:
    def fail(self, why):
        raise ValueError(why)

    def __call__(self, y, num_classes):
        try:
            values = np.array([[float(v) for v in np.ravel(row)] for row in y])
        except (TypeError, ValueError):
            self.fail("not a table of numbers")
        if np.asarray(y).dtype.kind in "US":
            self.fail("text")
        if np.ndim(y) > 2 or values.ndim != 2 or values.shape[1] != 1:
            self.fail("shape")
        for v in values[:, 0]:
            if not (v.is_integer() and 0 <= v <= num_classes - 1):
                self.fail(f"label {v}")
        return values[:, 0].astype("int16" if num_classes < 2**15 else "int64")


validate_labels = Validate()


# %% correct: dictionary of the allowed labels
def validate_labels(y, num_classes):
    y = np.asarray(y)
    allowed = {c: c for c in range(num_classes)}
    if y.ndim not in (1, 2) or y.size == 0 or y.size != y.shape[0]:
        raise ValueError("shape")
    try:
        return np.array([allowed[v] for v in y.flatten().tolist()])
    except KeyError as error:
        raise ValueError(f"label {error} is none of {num_classes} classes") from None


# %% correct: smallest unsigned dtype
def validate_labels(y, num_classes):
    y = np.asarray(y)
    good = y.dtype.kind in "iuf" and y.size > 0 and (y.ndim == 1 or (y.ndim == 2 and y.shape[1] == 1))
    if not good or not all(0 <= v < num_classes and v == int(v) for v in y.ravel().tolist()):
        raise ValueError("bad labels")
    return y.ravel().astype(np.min_scalar_type(num_classes - 1))


# %% correct: functools.partial and a list of rules
from functools import partial

RULES = [
    ("shape", lambda y, k: y.ndim == 1 or y.ndim == 2 and y.shape[1] == 1),
    ("empty", lambda y, k: len(y) > 0),
    ("type", lambda y, k: np.issubdtype(y.dtype, np.integer) or np.issubdtype(y.dtype, np.floating)),
    ("fraction", lambda y, k: bool((np.mod(y, 1) == 0).all())),
    ("negative", lambda y, k: y.min() >= 0),
    ("too large", lambda y, k: y.max() < k),
]


def guard(rules, y, num_classes):
    y = np.asarray(y)
    for why, holds in rules:
        if not holds(y, num_classes):
            raise ValueError(why)
    return y.reshape(-1).astype(int)


validate_labels = partial(guard, RULES)


# %% correct: TypeError and others turned into ValueError
def validate_labels(y, num_classes):
    try:
        y = np.asarray(y)
        assert 1 <= y.ndim <= 2 and y.shape[1:] in ((), (1,)) and len(y)
        assert y.dtype.kind in "iuf" and np.isfinite(y).all()
        codes = np.rint(y).astype(np.int64)
        assert np.array_equal(codes, y) and codes.min() >= 0 and codes.max() < num_classes
    except (AssertionError, TypeError) as error:
        raise ValueError("these are no integer labels") from error
    return codes.ravel()


# %% misconception only_max: only max
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if y.ndim != 1 or len(y) == 0 or y.dtype.kind not in "iuf":
        raise ValueError("not a batch of labels")
    if y.max() >= num_classes:
        raise ValueError("label too large")
    return y.astype(int)


# %% misconception only_max: a loop over the labels
def validate_labels(y, num_classes):
    y = np.array(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("shape")
    if not np.issubdtype(y.dtype, np.number):
        raise ValueError("numbers, please")
    codes = []
    for label in y.ravel():
        if not label < num_classes:
            raise ValueError(f"{label} is too large")
        codes.append(int(label))
    return np.array(codes)


# %% misconception only_range: min and max, then a cast
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y.ravel()
    if y.ndim != 1 or y.size == 0 or y.dtype.kind not in "iuf":
        raise ValueError("not a batch of labels")
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("out of range")
    return y.astype(int)


# %% misconception only_range: all within range, NaN refused
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not np.issubdtype(y.dtype, np.number):
        raise ValueError("not a batch of labels")
    if not all(0 <= label <= num_classes - 1 for label in y.ravel()):
        raise ValueError("out of range")
    return np.array([int(label) for label in y.ravel()])


# %% misconception max_off_by_one: > instead of >=
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if y.ndim != 1 or y.size == 0 or y.dtype.kind not in "iuf":
        raise ValueError("not a batch of labels")
    if np.isnan(y).any() or (y % 1 != 0).any():
        raise ValueError("fractions")
    if y.min() < 0 or y.max() > num_classes:
        raise ValueError("out of range")
    return y.astype(int)


# %% misconception max_off_by_one: range(num_classes + 1)
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("shape")
    if any(label not in range(num_classes + 1) for label in y.ravel().tolist()):
        raise ValueError("no such class")
    return y.ravel().astype(int)


# %% misconception set_equality: sets compared
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("shape")
    if set(y.ravel().tolist()) != set(range(num_classes)):
        raise ValueError("labels must be 0 .. num_classes - 1")
    return y.ravel().astype(int)


# %% misconception set_equality: np.unique against arange
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim > 2 or y.ndim == 2 and y.shape[1] != 1 or len(y) < 1:
        raise ValueError("shape")
    if y.dtype.kind in "USO" or not np.array_equal(np.unique(y), np.arange(num_classes)):
        raise ValueError("a class is missing or unknown")
    return y.reshape(-1).astype(np.int32)


# %% misconception dtype_test: issubdtype integer
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if not np.issubdtype(y.dtype, np.integer):
        raise ValueError("integers, please")
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("shape")
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("out of range")
    return y.ravel().astype(int)


# %% misconception dtype_test: isinstance of every label
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if y.ndim != 1 or len(y) == 0:
        raise ValueError("shape")
    for label in y:
        if not isinstance(label, (int, np.integer)) or not 0 <= label < num_classes:
            raise ValueError(f"bad label {label!r}")
    return np.array(y, dtype=np.int64)


# %% misconception argmax_one_hot: any table with several columns
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] > 1:
        y = y.argmax(axis=1)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("not a batch of labels")
    if not np.isin(y, range(num_classes)).all():
        raise ValueError("no such class")
    return y.ravel().astype(int)


# %% misconception argmax_one_hot: only rows of zeros and a single 1
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.ndim > 2 or y.dtype.kind in "USO":
        raise ValueError("not a batch of labels")
    if y.ndim == 2 and y.shape[1] > 1:
        if not (np.isin(y, [0, 1]).all() and (y.sum(axis=1) == 1).all()):
            raise ValueError("not one-hot")
        return np.argmax(y, axis=1)
    values = y.ravel().tolist()
    if any(v not in range(num_classes) for v in values):
        raise ValueError("no such class")
    return np.array([int(v) for v in values])


# %% wrong: nothing is tested
def validate_labels(y, num_classes):
    return np.asarray(y).ravel().astype(int)


# %% wrong: refuses everything
def validate_labels(y, num_classes):
    raise ValueError("bad labels")


# %% wrong: the column is kept
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.astype(int)


# %% wrong: floats stay floats
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel()


# %% wrong: returns True
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return True


# %% wrong: forgets the return
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    y = y.ravel().astype(int)


# %% wrong: assert
def validate_labels(y, num_classes):
    y = np.asarray(y)
    assert y.size > 0 and y.shape[1:] in [(), (1,)], "shape"
    assert set(y.ravel().tolist()) <= set(range(num_classes)), "values"
    return y.ravel().astype(int)


# %% wrong: TypeError for text
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.dtype.kind not in "iuf":
        raise TypeError("labels must be numbers")
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: prints instead of raising
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        print("ValueError: bad labels")
        return None
    return y.ravel().astype(int)


# %% wrong: clips into range
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf" or np.isnan(y).any():
        raise ValueError("bad labels")
    if (y % 1 != 0).any():
        raise ValueError("fractions")
    return np.clip(y.ravel(), 0, num_classes - 1).astype(int)


# %% wrong: an empty batch passes
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: three axes pass if two of them are 1
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.size != len(y) or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: squeeze, a batch of one row goes wrong
def validate_labels(y, num_classes):
    y = np.squeeze(np.asarray(y))
    if y.size == 0 or y.ndim > 1 or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.astype(int)


# %% wrong: one-hot rows are flattened
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.ndim > 2 or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: of one-hot rows takes the first column
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.ndim == 2:
        y = y[:, 0]
    if y.size == 0 or y.ndim != 1 or not set(y.tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.astype(int)


# %% wrong: text with digits passes
def validate_labels(y, num_classes):
    y = np.asarray(y).astype(float)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: NaN passes
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("bad labels")
    if (y < 0).any() or (y >= num_classes).any() or (np.abs(y - np.round(y)) > 0).any():
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: negative labels count from the end
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("bad labels")
    if np.isnan(y).any() or (y % 1 != 0).any():
        raise ValueError("fractions")
    try:
        return np.arange(num_classes)[y.ravel().astype(int)]
    except IndexError as error:
        raise ValueError("no such class") from error


# %% wrong: rounds small fractions
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("bad labels")
    codes = np.round(y)
    if not np.allclose(codes, y, atol=0.3) or codes.min() < 0 or codes.max() >= num_classes:
        raise ValueError("bad labels")
    return codes.ravel().astype(int)


# %% wrong: labels counted from 1 are shifted
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("bad labels")
    if y.min() == 1 and y.max() == num_classes:
        y = y - 1
    if not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: refuses (n, 1)
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.ndim != 1 or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.astype(int)


# %% wrong: no lists, AttributeError
def validate_labels(y, num_classes):
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: refuses unsigned integers
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    if np.any(-y > 0):
        raise ValueError("negative")
    return y.ravel().astype(int)


# %% wrong: only int64 and floats are integers
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.dtype not in (np.int64, np.float64):
        raise ValueError("dtype")
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: allows the highest class only up to num_classes - 2
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes - 1)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: refuses label 0
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    if not y.all():
        raise ValueError("labels must be positive")
    return y.ravel().astype(int)


# %% wrong: tests the first label only
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.ravel().tolist()[0] not in range(num_classes):
        raise ValueError("bad labels")
    return y.ravel().astype(int)


# %% wrong: leaves bad labels out
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)]:
        raise ValueError("bad labels")
    good = [int(v) for v in y.ravel().tolist() if v in range(num_classes)]
    if not good:
        raise ValueError("no good label")
    return np.array(good)


# %% wrong: distinct labels instead of all
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return np.unique(y).astype(int)


# %% wrong: one-hot rows come back
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(num_classes)):
        raise ValueError("bad labels")
    return np.eye(num_classes, dtype=int)[y.ravel().astype(int)]


# %% wrong: refuses only what the keywords name, 255 and negative and fractions
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or y.dtype.kind not in "iuf":
        raise ValueError("bad labels")
    values = y.ravel()
    if (values == 255).any() or (values == num_classes).any() or not (values >= 0).all() or (values % 1).any():
        raise ValueError("bad labels")
    return values.astype(int)


# %% equivalent: line 4: 1 -> 2
# NumPy takes any negative number in reshape(-1) for "as many as there are"


# %% misconception from_one: from 1 to num_classes
def validate_labels(y, num_classes):
    labels = np.asarray(y)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim != 1 or labels.size == 0 or labels.dtype.kind not in "iuf":
        raise ValueError("labels have the wrong shape or kind")
    if not np.all(labels == np.floor(labels)):
        raise ValueError("labels must be whole numbers")
    if labels.min() < 1 or labels.max() > num_classes:
        raise ValueError("labels out of range")
    return labels.astype(int)


# %% misconception from_one: a set that begins with 1
def validate_labels(y, num_classes):
    y = np.asarray(y)
    if y.size == 0 or y.shape[1:] not in [(), (1,)] or not set(y.ravel().tolist()) <= set(range(1, num_classes + 1)):
        raise ValueError("bad labels")
    return y.ravel().astype(int)
