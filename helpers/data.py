"""The data of the course: scikit-learn's own, split and scaled once, the same everywhere. Nothing is downloaded.

scikit-learn is imported by the first data set that is asked for: a check that only knows of the data stays quick.
"""

from functools import cache
from types import SimpleNamespace

import numpy as np


@cache
def breast_cancer(malignant_is: int = 0) -> SimpleNamespace:
    """Cell measurements, 569 rows of 30 numbers, and whether the cells are benign.

    As scikit-learn ships it malignant is coded 0 and benign 1; with `malignant_is=1` the codes are turned round, which
    lesson 01 does only after its learners have been bitten.
    """
    from sklearn import datasets

    data = datasets.load_breast_cancer()
    target = data.target if malignant_is == 0 else 1 - data.target
    names = list(map(str, data.target_names))
    return _split(data.data, target, names if malignant_is == 0 else names[::-1])


@cache
def wine() -> SimpleNamespace:
    """Chemistry of 178 wines from three growers, 13 numbers a row."""
    from sklearn import datasets

    data = datasets.load_wine()
    return _split(data.data, data.target, list(map(str, data.target_names)))


@cache
def digits() -> SimpleNamespace:
    """1797 handwritten digits of 8 x 8 pixels, flat, each pixel scaled to 0 ... 1 (not standardised)."""
    from sklearn import datasets

    data = datasets.load_digits()
    return _split(data.data / 16, data.target, list(map(str, data.target_names)), scale=False)


@cache
def eights() -> SimpleNamespace:
    """Is it an 8? 1797 digits of 4 x 4 pixels, flat, each the mean of 2 x 2, scaled to 0 ... 1; about one in ten is an 8.

    Three stratified parts, as no other data here: `x_train`, `x_validation`, `x_test` (718, 539 and 540 rows, float32),
    with the labels `y_...`, 1 for an 8, and the `pictures_...`, the same digits as they were, 8 x 8. All read-only.
    """
    from sklearn import datasets

    data = datasets.load_digits()
    pictures = (data.data / 16).astype(np.float32)
    columns = shrunk(pictures), (data.target == 8).astype(int), pictures
    kept, held_out = _cut(columns, 0.3, 1)
    parts = dict(zip(("train", "validation"), _cut(kept, 3 / 7, 1), strict=True), test=held_out)
    arrays = {
        f"{kind}_{part}": array
        for part, three in parts.items()
        for kind, array in zip(("x", "y", "pictures"), three, strict=True)
    }
    return _frozen(**arrays, names=["other", "8"])


def shrunk(pictures):
    """Pictures of 4 x 4 pixels, shape (n, 16), made from 8 x 8, shape (n, 64): each pixel the mean of 2 x 2."""
    return np.reshape(pictures, (-1, 4, 2, 4, 2)).mean(axis=(2, 4)).reshape(-1, 16)


@cache
def strips() -> SimpleNamespace:
    """Strips of three digits, 8 x 24 pixels scaled to 0 ... 1, and which digits occur: 4000 to train, 1000 to test.

    `y_train`, `y_test` have a column for each of the ten digits, 1 where it occurs. A digit may stand in a strip more than
    once, so a row holds one to three ones. No drawn digit of a test strip is in a training strip: the halves are those of
    `digits`. All read-only.
    """
    halves, rng = digits(), np.random.default_rng(2)
    x_train, y_train = _strung(halves.x_train, halves.y_train, 4000, rng)
    x_test, y_test = _strung(halves.x_test, halves.y_test, 1000, rng)
    return _frozen(x_train=x_train, y_train=y_train, x_test=x_test, y_test=y_test, names=halves.names)


def _strung(pixels, labels, n, rng) -> tuple[np.ndarray, np.ndarray]:
    """`n` strips of three digits each, drawn with replacement, and a row for each that marks the digits in it."""
    chosen = rng.integers(len(labels), size=(n, 3))
    pictures = pixels[chosen].reshape(n, 3, 8, 8).transpose(0, 2, 1, 3).reshape(n, 8, 24)
    occurs = np.zeros((n, 10), dtype=int)
    np.put_along_axis(occurs, labels[chosen], 1, axis=1)
    return pictures, occurs


def _cut(columns, share, y) -> tuple[list, list]:
    """The same two parts of each column: the rest, and that share of the rows. Stratified by column number `y`."""
    from sklearn.model_selection import train_test_split

    parts = train_test_split(*columns, test_size=share, stratify=columns[y], random_state=2)
    return parts[::2], parts[1::2]


@cache
def noisy_digits() -> SimpleNamespace:
    """The digits of `digits`, with noise of standard deviation .4 added to each pixel, in four parts.

    `x_train` holds 300 rows; `x_more` 900, those 300 among them; `x_val` and `x_test` share the rest. `y_train` and so on are
    their labels. Few rows and much noise: a network can learn them by heart.
    """
    from sklearn import datasets
    from sklearn.model_selection import train_test_split

    pixels, labels = datasets.load_digits(return_X_y=True)
    noisy = pixels / 16 + np.random.default_rng(2).normal(0, 0.4, pixels.shape)
    x_more, x_rest, y_more, y_rest = train_test_split(noisy, labels, train_size=900, stratify=labels, random_state=2)
    x_train, _, y_train, _ = train_test_split(x_more, y_more, train_size=300, stratify=y_more, random_state=2)
    x_val, x_test, y_val, y_test = train_test_split(x_rest, y_rest, train_size=0.5, stratify=y_rest, random_state=2)
    return _frozen(
        x_train=x_train,
        y_train=y_train,
        x_more=x_more,
        y_more=y_more,
        x_val=x_val,
        y_val=y_val,
        x_test=x_test,
        y_test=y_test,
    )


MOODS = {1: "calm", 3: "happy", 8: "tense", 9: "sad"}  # the digit that is drawn on a card, and what it stands for


@cache
def mood_cards() -> SimpleNamespace:
    """Photographs of cards that people hold up to say how they feel: the digits 1, 3, 8, 9 with noise on each pixel.

    `x_train`, `x_validation`, `x_test` are float32 of shape (n, 8, 8, 1), the noise has a standard deviation of .6; `y_...` are
    integers, `card_...` the number of the card in each photograph, and `names[c]` is the mood of class c. 359 cards to train,
    each photographed once; 180 others to validate and 180 others to test, each photographed four times. No card is in two
    parts. All arrays are read-only.
    """
    from sklearn import datasets

    data = datasets.load_digits()
    used = np.isin(data.target, list(MOODS))
    columns = data.images[used, :, :, None] / 16, np.searchsorted(list(MOODS), data.target[used])
    kept, held_out = _cut(columns, 0.5, 1)
    cards = kept, *_cut(held_out, 0.5, 1)
    rng, arrays = np.random.default_rng(12), {}
    for part, (pictures, labels), times in zip(("train", "validation", "test"), cards, (1, 4, 4), strict=True):
        shots = np.repeat(pictures, times, axis=0)
        arrays[f"x_{part}"] = shots + rng.normal(0, 0.6, shots.shape)
        arrays[f"y_{part}"] = np.repeat(labels, times)
        arrays[f"card_{part}"] = np.repeat(np.arange(len(labels)), times)
    return _frozen(**arrays, names=list(MOODS.values()))


def _split(x, y, names, scale=True) -> SimpleNamespace:
    """Training and test halves, stratified; scaled by what the training half tells.

    `x_train`, `x_test` are float32 of shape (n, features), `y_train`, `y_test` integers of shape (n,); `names[c]` is the
    name of code c. The arrays are read-only, so that no cell changes them for the next.
    """
    from sklearn.preprocessing import StandardScaler

    (x_train, y_train), (x_test, y_test) = _cut((x, y), 0.5, 1)
    if scale:
        scaler = StandardScaler().fit(x_train)
        x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    return _frozen(x_train=x_train, x_test=x_test, y_train=y_train, y_test=y_test, names=names)


def _frozen(**parts) -> SimpleNamespace:
    """The parts, those named x... as float32, and no array of them writeable."""
    for name, part in parts.items():
        if isinstance(part, np.ndarray):
            parts[name] = part.astype(np.float32) if name[0] == "x" else part
            parts[name].flags.writeable = False
    return SimpleNamespace(**parts)
