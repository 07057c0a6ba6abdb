# %% correct: dictionary and loops
def encode(train, test):
    codes = {}
    for i, name in enumerate(sorted(set(train))):
        codes[name] = i
    for name in test:
        if name not in codes:
            raise ValueError(f"unseen name: {name}")
    return [codes[name] for name in train], [codes[name] for name in test]


# %% correct: scikit-learn LabelEncoder, fitted on objects so that no name is cut
from sklearn.preprocessing import LabelEncoder


def encode(train, test):
    encoder = LabelEncoder().fit(np.array(train, dtype=object))
    return encoder.transform(train), encoder.transform(test)


# %% correct: NumPy unique and searchsorted
def encode(train, test):
    names, train_codes = np.unique(train, return_inverse=True)
    unseen = np.setdiff1d(test, names)
    if len(unseen):
        raise ValueError("not in train: " + ", ".join(unseen))
    return train_codes, np.searchsorted(names, test)


# %% correct: list.index, which raises ValueError with the name
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% correct: KeyError turned into ValueError
def encode(train, test):
    codes = {name: i for i, name in enumerate(np.unique(train).tolist())}
    try:
        return np.array([codes[n] for n in train]), np.array([codes[n] for n in test])
    except KeyError as error:
        raise ValueError(f"unknown class {error}") from error


# %% correct: a class with __call__, its own ValueError
class UnseenName(ValueError):
    pass


class Encode:
    def __call__(self, train, test):
        self.names = sorted(dict.fromkeys(train))
        return tuple(self.code(n) for n in train), tuple(self.code(n) for n in test)

    def code(self, name):
        if name not in self.names:
            raise UnseenName(name)
        return self.names.index(name)


encode = Encode()

# %% correct: scikit-learn OrdinalEncoder, int32
from sklearn.preprocessing import OrdinalEncoder


def encode(train, test):
    column = np.array(train, dtype=object).reshape(-1, 1)
    encoder = OrdinalEncoder(dtype=np.int32).fit(column)
    other = np.array(test, dtype=object).reshape(-1, 1)
    return encoder.transform(column).ravel(), encoder.transform(other).ravel()


# %% correct: dictionary with __missing__
class Codes(dict):
    def __missing__(self, name):
        raise ValueError("The name " + repr(name) + " was not in the training data.")


def encode(train, test):
    codes = Codes(zip(sorted(set(train)), range(len(train))))
    return [[codes[name] for name in names] for names in (train, test)]


# %% correct: Keras StringLookup, tensors
import keras


def encode(train, test):
    for name in test:
        if name not in train:
            raise ValueError(name)
    lookup = keras.layers.StringLookup(vocabulary=sorted(set(train)), num_oov_indices=0)
    return lookup(train), lookup(test)


# %% correct: functools.partial and recursion
from functools import partial


def code(names, name, i=0):
    if i == len(names):
        raise ValueError(f"{name!r} is unknown")
    return i if names[i] == name else code(names, name, i + 1)


def encode(train, test):
    one = partial(code, sorted(set(train)))
    return list(map(one, train)), list(map(one, test))


# %% correct: counts the smaller names, int8
def encode(train, test):
    unseen = sorted(set(test) - set(train))
    if unseen:
        raise ValueError(f"{len(unseen)} names of test are not in train: {unseen}")
    codes = lambda names: np.array([sum(other < n for other in set(train)) for n in names], dtype="int8")
    return codes(train), codes(test)


# %% misconception refit: LabelEncoder fitted twice
from sklearn.preprocessing import LabelEncoder


def encode(train, test):
    return LabelEncoder().fit_transform(train), LabelEncoder().fit_transform(test)


# %% misconception refit: np.unique of each, unseen names refused
def encode(train, test):
    for name in test:
        if name not in train:
            raise ValueError(f"unseen: {name}")
    return np.unique(train, return_inverse=True)[1], np.unique(test, return_inverse=True)[1]


# %% misconception refit: dictionaries, unseen names refused
def encode(train, test):
    unseen = set(test) - set(train)
    if unseen:
        raise ValueError(f"not in train: {unseen}")
    result = []
    for names in (train, test):
        codes = {name: i for i, name in enumerate(sorted(set(names)))}
        result.append([codes[name] for name in names])
    return tuple(result)


# %% misconception union: LabelEncoder on both
from sklearn.preprocessing import LabelEncoder


def encode(train, test):
    encoder = LabelEncoder().fit(train + test)
    return encoder.transform(train), encoder.transform(test)


# %% misconception union: set of both
def encode(train, test):
    names = sorted(set(train) | set(test))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% misconception union: np.unique of both, split
def encode(train, test):
    codes = np.unique(np.concatenate([train, test]), return_inverse=True)[1]
    return codes[: len(train)], codes[len(train) :]


# %% misconception appearance: dict.fromkeys
def encode(train, test):
    names = list(dict.fromkeys(train))
    for name in test:
        if name not in names:
            raise ValueError(f"unseen name {name}")
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% misconception appearance: codes grow in a loop
def encode(train, test):
    codes = {}
    for name in train:
        if name not in codes:
            codes[name] = len(codes)
    unseen = [name for name in test if name not in codes]
    if unseen:
        raise ValueError(str(unseen))
    return np.array([codes[n] for n in train]), np.array([codes[n] for n in test])


# %% misconception unseen_silent: -1
def encode(train, test):
    codes = {name: i for i, name in enumerate(sorted(set(train)))}
    return [codes[n] for n in train], [codes.get(n, -1) for n in test]


# %% misconception unseen_silent: K
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in train], [names.index(n) if n in names else len(names) for n in test]


# %% misconception unseen_silent: searchsorted
def encode(train, test):
    names, codes = np.unique(train, return_inverse=True)
    return codes, np.searchsorted(names, test)


# %% misconception unseen_silent: argmax of a comparison, code 0
def encode(train, test):
    names = np.unique(train)
    code = lambda values: (np.array(values)[:, None] == names).argmax(axis=1)
    return code(train), code(test)


# %% misconception unseen_silent: OrdinalEncoder, unknown value -1
from sklearn.preprocessing import OrdinalEncoder


def encode(train, test):
    column = np.array(train, dtype=object).reshape(-1, 1)
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, dtype=int).fit(column)
    other = np.array(test, dtype=object).reshape(-1, 1)
    return encoder.transform(column).ravel(), encoder.transform(other).ravel()


# %% misconception key_error: dictionary lookup
def encode(train, test):
    codes = {name: i for i, name in enumerate(sorted(set(train)))}
    return [codes[n] for n in train], [codes[n] for n in test]


# %% misconception key_error: raised on purpose
def encode(train, test):
    names, train_codes = np.unique(train, return_inverse=True)
    for name in test:
        if name not in names:
            raise KeyError(f"unseen name: {name}")
    return train_codes, np.searchsorted(names, test)


# %% wrong: the message does not hold the name
def encode(train, test):
    names = sorted(set(train))
    if not set(test) <= set(names):
        raise ValueError("test holds a name that train does not")
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: refuses a test without all the names of train
def encode(train, test):
    names = sorted(set(train))
    if set(test) != set(train):
        raise ValueError(f"the names differ: {set(train) ^ set(test)}")
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% misconception from_one: counted from 1
def encode(train, test):
    codes = {name: i for i, name in enumerate(sorted(set(train)), start=1)}
    for name in test:
        if name not in codes:
            raise ValueError(name)
    return [codes[n] for n in train], [codes[n] for n in test]


# %% wrong: sorted backwards
def encode(train, test):
    names = sorted(set(train), reverse=True)
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: sorted by length
def encode(train, test):
    names = sorted(sorted(set(train)), key=len)
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: sorted by frequency
def encode(train, test):
    names = sorted(sorted(set(train)), key=lambda name: -train.count(name))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong (names unseen_silent): leaves unseen names out
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in train], [names.index(n) for n in test if n in names]


# %% wrong: the pair the wrong way round
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in test], [names.index(n) for n in train]


# %% wrong: the codes of test only
def encode(train, test):
    names = sorted(set(train))
    [names.index(n) for n in train]
    return [names.index(n) for n in test]


# %% wrong: one list for both
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in train] + [names.index(n) for n in test]


# %% wrong: sorts train in place, its order is lost
def encode(train, test):
    train.sort()
    names = list(dict.fromkeys(train))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: repeated names take up codes
def encode(train, test):
    names = sorted(train)
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: fitted on test
def encode(train, test):
    names = sorted(set(test))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: only the first name of test is checked
def encode(train, test):
    names = sorted(set(train))
    if test[0] not in names:
        raise ValueError(f"unseen: {test[0]}")
    code = lambda n: names.index(n) if n in names else -1
    return [code(n) for n in train], [code(n) for n in test]


# %% wrong: assert
def encode(train, test):
    names = sorted(set(train))
    for name in test:
        assert name in names, f"ValueError: {name} is unseen"
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: prints a warning
def encode(train, test):
    names = sorted(set(train))
    for name in test:
        if name not in names:
            print(f"ValueError: {name} is unseen")
            return None
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: returns the error instead of raising it
def encode(train, test):
    names = sorted(set(train))
    for name in test:
        if name not in names:
            return ValueError(f"{name} is unseen")
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: the message names what is known
def encode(train, test):
    names = sorted(set(train))
    if any(name not in names for name in test):
        raise ValueError(f"only these names are known: {names}")
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% misconception cut_names: cuts long names of test to the width of train
def encode(train, test):
    names, codes = np.unique(train, return_inverse=True)
    test = np.array(test, dtype=names.dtype)
    for name in test:
        if name not in names:
            raise ValueError(str(name))
    return codes, np.searchsorted(names, test)


# %% misconception cut_names: LabelEncoder on plain lists cuts long names of test (scikit-learn 1.9)
from sklearn.preprocessing import LabelEncoder


def encode(train, test):
    encoder = LabelEncoder().fit(train)
    return encoder.transform(train), encoder.transform(test)


# %% wrong: lower case merges names
def encode(train, test):
    train = [n.lower() for n in train]
    test = [n.lower() for n in test]
    names = sorted(set(train))
    return [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: first letters only
def encode(train, test):
    names = sorted(set(n[:1] for n in train))
    return [names.index(n[:1]) for n in train], [names.index(n[:1]) for n in test]


# %% wrong: one-hot rows
def encode(train, test):
    names = sorted(set(train))
    table = np.eye(len(names))
    return table[[names.index(n) for n in train]], table[[names.index(n) for n in test]]


# %% wrong: codes as strings
def encode(train, test):
    names = sorted(set(train))
    return [str(names.index(n)) for n in train], [str(names.index(n)) for n in test]


# %% wrong: a third value
def encode(train, test):
    names = sorted(set(train))
    return [names.index(n) for n in train], [names.index(n) for n in test], names


# %% wrong: dictionaries
def encode(train, test):
    names = sorted(set(train))
    return {n: names.index(n) for n in train}, {n: names.index(n) for n in test}


# %% wrong: the names as they are
def encode(train, test):
    return train, test


# %% wrong: forgets the return
def encode(train, test):
    names = sorted(set(train))
    pair = [names.index(n) for n in train], [names.index(n) for n in test]


# %% wrong: always raises
def encode(train, test):
    raise ValueError(f"unseen names in {test}")


# %% wrong: a constant
def encode(train, test):
    return [0, 1, 2], [0, 1, 2]


# %% equivalent: line 3: sorted -> list
# the order in which unseen names are listed in the message is free


# %% misconception from_one: enumerate from 1
def encode(train, test):
    codes = {name: code for code, name in enumerate(sorted(set(train)), 1)}
    if not set(test) <= set(codes):
        raise ValueError(f"unseen: {set(test) - set(codes)}")
    return [codes[name] for name in train], [codes[name] for name in test]


# %% misconception from_one: index + 1
def encode(train, test):
    names = sorted(set(train))
    for name in test:
        if name not in names:
            raise ValueError(name)
    return [names.index(name) + 1 for name in train], [names.index(name) + 1 for name in test]


# %% misconception repeats: the last place of a repeated name
def encode(train, test):
    codes = {name: code for code, name in enumerate(sorted(train))}
    if not set(test) <= set(codes):
        raise ValueError(f"unseen: {set(test) - set(codes)}")
    return [codes[name] for name in train], [codes[name] for name in test]


# %% misconception repeats: without a check
def encode(train, test):
    codes = dict(map(reversed, enumerate(sorted(train))))
    return [codes[name] for name in train], [codes[name] for name in test]
