"""The data of the course: scikit-learn's own, split and scaled once, the same everywhere. Nothing is downloaded."""

from functools import cache
from types import SimpleNamespace

import numpy as np
from sklearn import datasets
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


@cache
def breast_cancer(malignant_is: int = 0) -> SimpleNamespace:
    """Cell measurements, 569 rows of 30 numbers, and whether the cells are benign.

    As scikit-learn ships it malignant is coded 0 and benign 1; with `malignant_is=1` the codes are turned round, which
    lesson 01 does only after its learners have been bitten.
    """
    data = datasets.load_breast_cancer()
    target = data.target if malignant_is == 0 else 1 - data.target
    names = list(map(str, data.target_names))
    return _split(data.data, target, names if malignant_is == 0 else names[::-1])


@cache
def wine() -> SimpleNamespace:
    """Chemistry of 178 wines from three growers, 13 numbers a row."""
    data = datasets.load_wine()
    return _split(data.data, data.target, list(map(str, data.target_names)))


@cache
def digits() -> SimpleNamespace:
    """1797 handwritten digits of 8 x 8 pixels, flat, each pixel scaled to 0 ... 1 (not standardised)."""
    data = datasets.load_digits()
    return _split(data.data / 16, data.target, list(map(str, data.target_names)), scale=False)


@cache
def noisy_digits() -> SimpleNamespace:
    """The digits of `digits`, with noise of standard deviation .4 added to each pixel, in four parts.

    `x_train` holds 300 rows; `x_more` 900, those 300 among them; `x_val` and `x_test` share the rest. `y_train` and so on are
    their labels. Few rows and much noise: a network can learn them by heart.
    """
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


def _split(x, y, names, scale=True) -> SimpleNamespace:
    """Training and test halves, stratified; scaled by what the training half tells.

    `x_train`, `x_test` are float32 of shape (n, features), `y_train`, `y_test` integers of shape (n,); `names[c]` is the
    name of code c. The arrays are read-only, so that no cell changes them for the next.
    """
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.5, stratify=y, random_state=2)
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
