"""Answers to the exercises of lesson 02: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

from .kinds import so_far

TESTS = "tests/claims/test_lesson_02.py::"
PROBABILITIES = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


def one_hot(labels, num_classes):
    """One-hot rows, by scikit-learn."""
    from sklearn.preprocessing import OneHotEncoder

    encoder = OneHotEncoder(categories=[np.arange(num_classes)], sparse_output=False)
    return encoder.fit_transform(np.reshape(labels, (-1, 1)))


def eye(labels, num_classes, shift=0):
    rows = np.zeros((len(labels), num_classes))
    rows[np.arange(len(labels)), (np.asarray(labels) + shift) % num_classes] = 1
    return rows


def whole_columns(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    rows[:, labels] = 1
    return rows


def names(probabilities, names):
    return [names[j] for j in np.argmax(probabilities, axis=1)]


def confident(fallback):
    """Names only where a probability exceeds .5, as a rounding or a threshold would give."""

    def to_names(probabilities, names):
        return [names[row.argmax()] if row.max() > 0.5 else fallback(names) for row in np.asarray(probabilities)]

    return to_names


def encode(train, test):
    """The codes of train and of test, by scikit-learn's LabelEncoder fitted once on train."""
    from sklearn.preprocessing import LabelEncoder

    encoder = LabelEncoder().fit(train)
    unseen = sorted(set(test) - set(encoder.classes_))
    if unseen:
        raise ValueError(f"not in train: {', '.join(unseen)}")
    return encoder.transform(train).tolist(), encoder.transform(test).tolist()


def coded(names, table, unseen=None):
    return [table.get(name, unseen) if unseen is not None else table[name] for name in names]


def codes_of(names):
    return {name: code for code, name in enumerate(names)}


def refit(train, test):
    return coded(train, codes_of(sorted(set(train)))), coded(test, codes_of(sorted(set(test))))


def union(train, test):
    table = codes_of(sorted(set(train) | set(test)))
    return coded(train, table), coded(test, table)


def appearance(train, test):
    table = codes_of(dict.fromkeys(train))
    if set(test) - set(table):
        raise ValueError(f"unseen: {sorted(set(test) - set(table))}")
    return coded(train, table), coded(test, table)


def silent(unseen):
    """Codes an unseen name as `unseen(K)`, without a word."""

    def encode(train, test):
        table = codes_of(sorted(set(train)))
        return coded(train, table), coded(test, table, unseen(len(table)))

    return encode


def skipping(train, test):
    table = codes_of(sorted(set(train)))
    return coded(train, table), [table[name] for name in test if name in table]


def repeating(train, test):
    table = codes_of(sorted(train))
    return coded(train, table), coded(test, table)


def checked(code):
    """The same coding, but a name that `train` lacks is refused."""

    def encode(train, test):
        unseen = sorted(set(test) - set(train))
        if unseen:
            raise ValueError(f"not in train: {unseen}")
        return code(train, test)

    return encode


def inserted(train, test):
    names = sorted(set(train))
    return coded(train, codes_of(names)), np.searchsorted(names, test).tolist()


def cut_names(train, test):
    from sklearn.preprocessing import LabelEncoder

    encoder = LabelEncoder().fit(train)
    return encoder.transform(train), encoder.transform(test)


def key_error(train, test):
    table = codes_of(sorted(set(train)))
    return coded(train, table), coded(test, table)


def binarized(labels, num_classes):
    from sklearn.preprocessing import LabelBinarizer

    return LabelBinarizer().fit_transform(labels)


def binarized_to(labels, num_classes):
    from sklearn.preprocessing import label_binarize

    return label_binarize(labels, classes=np.arange(num_classes))


def validated(y, num_classes, wrong=frozenset()):
    """The labels as integers of shape (n,); `wrong` switches off, or on, the tests that people forget."""
    array = np.asarray(y)
    if "argmax_one_hot" in wrong and array.ndim == 2 and array.shape[1] > 1:
        array = array.argmax(axis=1)
    if array.dtype.kind not in "iuf" or array.size == 0 or array.ndim not in (1, 2) or array.size != len(array):
        raise ValueError("labels must be integers of shape (n,) or (n, 1)")
    flat = array.reshape(-1)
    if "dtype_test" in wrong and flat.dtype.kind == "f":
        raise ValueError("labels must have an integer dtype")
    low = int("from_one" in wrong)
    top = num_classes if wrong & {"max_off_by_one", "from_one"} else num_classes - 1
    if "no_fractions" not in wrong and not np.all((flat == np.floor(flat)) | np.isnan(flat.astype(float))):
        raise ValueError("labels must be whole numbers")
    if "nan_passes" not in wrong and np.isnan(flat.astype(float)).any():
        raise ValueError("labels must be numbers")
    if flat.max() > top or ("only_max" not in wrong and flat.min() < low):
        raise ValueError(f"labels must lie between {low} and {top}")
    if "set_equality" in wrong and set(flat.tolist()) != set(range(num_classes)):
        raise ValueError("every class must occur")
    return flat.astype(int)


def careless(*wrong):
    return lambda y, num_classes: validated(y, num_classes, frozenset(wrong))


def only_max(y, num_classes):
    """Tests the largest label, and nothing else."""
    if np.max(y) >= num_classes:
        raise ValueError("label too large")
    return np.ravel(y).astype(int)


def only_range(y, num_classes):
    """Tests the smallest and the largest label, then casts."""
    if np.min(y) < 0 or np.max(y) >= num_classes:
        raise ValueError("label out of range")
    return np.ravel(y).astype(int)


LOUD = ["silent", "silent", "loud", "silent"]


def about_words(got):
    if not isinstance(got, list) or len(got) != 4 or not set(got) <= {"loud", "silent"}:
        return 'Write four words, each "loud" or "silent": ["loud", ...].'
    return so_far(got, LOUD, "case")[0]


def one_number():
    label, p = np.array([0, 1]), PROBABILITIES
    sparse = -np.log(p[np.arange(2), label]).mean()
    categorical = -(np.eye(3)[label] * np.log(p)).sum(axis=1).mean()
    return f"Only where the loss asks for it. From integers a cross-entropy is {sparse:.3f}, from one-hot {categorical:.3f}."


def widths():
    from keras.utils import to_categorical

    train, test = to_categorical([0, 1, 2]).shape[1], to_categorical([0, 1, 1]).shape[1]
    return f"Each call counts up to its largest label: [0, 1, 2] gets {train} columns, [0, 1, 1] gets {test}. Say num_classes."


def two_codes():
    from sklearn.preprocessing import LabelEncoder

    codes = [int(LabelEncoder().fit(list(names)).transform(["c"])[0]) for names in ("abc", "c")]
    return f"Each fit counts anew: fitted on a, b, c the name c gets {codes[0]}; fitted on c alone it gets {codes[1]}."


AUDIT = [
    (
        "Labels have to be one-hot before a network can learn from them.",
        False,
        one_number,
        TESTS + "test_integers_and_one_hot_give_one_loss",
    ),
    (
        "A second encoder, fitted on the test labels, always gives the same codes as the first.",
        False,
        two_codes,
        TESTS + "test_an_encoder_fitted_twice_gives_the_same_word_two_codes",
    ),
    (
        "One-hot labels may be floats, integers or booleans.",
        True,
        "The loss is the same number for all three. They may even be soft: a 1 shared between classes.",
        TESTS + "test_one_hot_may_be_of_any_kind",
    ),
    (
        "Apply argmax to the probabilities: it encodes the highest one as 1.",
        False,
        "argmax returns the index of the winner. A row with a 1 in it takes another step, such as np.eye(K)[index].",
        TESTS + "test_argmax_returns_an_index_and_not_one_hot",
    ),
    (
        "to_categorical(y_train) and to_categorical(y_test) always have the same number of columns.",
        False,
        widths,
        TESTS + "test_two_calls_give_two_widths",
    ),
]
