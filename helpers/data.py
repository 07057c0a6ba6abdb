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


def _split(x, y, names, scale=True) -> SimpleNamespace:
    """Training and test halves, stratified; scaled by what the training half tells.

    `x_train`, `x_test` are float32 of shape (n, features), `y_train`, `y_test` integers of shape (n,); `names[c]` is the
    name of code c. The arrays are read-only, so that no cell changes them for the next.
    """
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.5, stratify=y, random_state=2)
    if scale:
        scaler = StandardScaler().fit(x_train)
        x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    arrays = {"x_train": x_train, "x_test": x_test, "y_train": y_train, "y_test": y_test}
    for name, array in arrays.items():
        arrays[name] = array.astype(np.float32) if name[0] == "x" else array
        arrays[name].flags.writeable = False
    return SimpleNamespace(**arrays, names=names)
