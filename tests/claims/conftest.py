"""What the claims share: two data sets, and the smallest models there are."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

from types import SimpleNamespace

import numpy as np
import pytest
from sklearn import datasets
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


@pytest.fixture(scope="session")
def cancer():
    """Breast cancer as scikit-learn ships it (0 malignant, 1 benign), scaled: a half to train, a half to test."""
    data = datasets.load_breast_cancer()
    train, test, y_train, y_test = train_test_split(
        data.data, data.target, test_size=0.5, stratify=data.target, random_state=0
    )
    scaler = StandardScaler().fit(train)
    train, test = (scaler.transform(part).astype("float32") for part in (train, test))
    return SimpleNamespace(train=train, test=test, y_train=y_train, y_test=y_test, names=data.target_names)


@pytest.fixture(scope="session")
def digits():
    """The digits: 1797 rows of 64 pixels between 0 and 1, and their labels."""
    pixels, labels = datasets.load_digits(return_X_y=True)
    return SimpleNamespace(x=(pixels / 16).astype("float32"), y=labels)


@pytest.fixture(scope="session")
def logistic(cancer):
    """scikit-learn's logistic regression, fitted on the training half."""
    return LogisticRegression(max_iter=1000).fit(cancer.train, cancer.y_train)


@pytest.fixture(scope="session")
def one_layer():
    """A function that makes a compiled model of one Dense layer, always from the same seed."""
    import keras

    def make(width, units, activation=None, loss="mse", rate=0.02, **compile_options):
        keras.utils.set_random_seed(0)
        model = keras.Sequential([keras.Input((width,)), keras.layers.Dense(units, activation=activation)])
        model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss, **compile_options)
        return model

    return make


@pytest.fixture(scope="session")
def copied(one_layer, logistic):
    """The same logistic regression in Keras: a sigmoid unit, never trained, only given the weights."""
    model = one_layer(logistic.coef_.shape[1], 1, "sigmoid", "binary_crossentropy")
    model.set_weights([logistic.coef_.T, logistic.intercept_])
    return model


@pytest.fixture(scope="session")
def column(copied, cancer):
    """What Keras hands back for the test half: one column, shape (n, 1)."""
    return np.asarray(copied.predict(cancer.test, verbose=0))
