"""Six trainings with a gap between the losses of training and validation rows, and what was measured of each."""

from collections.abc import Iterator

import numpy as np

from .keys import key

CASES = tuple(key("gap_cases"))  # in the order in which they are shown


def tables() -> str:
    """The measurements of the six cases, in the order of CASES, as printed tables."""
    blocks = []
    for number, cause in enumerate(CASES, 1):
        head = f"case {number}{'loss':>18}{'accuracy':>10}{'renamed':>9}{'mean pixel':>12}{'classes':>9}"
        blocks.append("\n".join([head, *(f"{name:18}{cells}" for name, cells in _measured(cause))]))
    return "\n\n".join(blocks)


def _measured(cause: str) -> Iterator[tuple[str, str]]:
    """(what was measured, its cells): the training rows as `fit` reports them, then both kinds of rows as `evaluate` does."""
    x, y, x_val, y_val = _rows(cause)
    model = _network(drop=0.8 if cause == "dropout" else 0)
    weights = {label: 10 if label else 1 for label in range(10)} if cause == "class_weight" else None
    epochs = 60 if cause == "overfitting" else 15
    seen = model.fit(x, y, epochs=epochs, batch_size=64, class_weight=weights, verbose=0).history
    yield "training, fit", f"{seen['loss'][-1]:6.2f}{seen['accuracy'][-1]:10.2f}"
    for name, rows, labels in (("training", x, y), ("validation", x_val, y_val)):
        p = model.predict(rows, verbose=0)
        loss = -np.log(np.maximum(p[np.arange(len(p)), labels], 1e-7)).mean()  # what `evaluate` says, in less time
        said = p.argmax(axis=1)
        classes = f"{labels.min()}-{labels.max()}"
        right = (said == labels).mean()
        yield name, f"{loss:6.2f}{right:10.2f}{renamed(said, labels):9.2f}{rows.mean():12.2f}{classes:>9}"


def renamed(said: np.ndarray, labels: np.ndarray) -> float:
    """The accuracy if each predicted class were given the name that most of its rows bear."""
    return sum(np.bincount(labels[said == one]).max() for one in np.unique(said)) / len(labels)


def _rows(cause: str) -> tuple[np.ndarray, ...]:
    """Training and validation rows of a case: the digits, with what was done to them."""
    from . import data  # scikit-learn takes its time, and the exercises read no more than CASES

    if cause == "overfitting":
        noisy = data.noisy_digits()
        return noisy.x_train, noisy.y_train, noisy.x_val, noisy.y_val
    digits = data.digits()
    x, y, x_val, y_val = digits.x_train, digits.y_train, digits.x_test, digits.y_test
    if cause == "sorted_rows":
        order = np.argsort(y, kind="stable")
        cut = int(0.7 * len(y))  # as validation_split=0.3 cuts: the last rows, before anything is shuffled
        return x[order[:cut]], y[order[:cut]], x[order[cut:]], y[order[cut:]]
    if cause == "scaling":
        return x, y, x_val * 16, y_val
    if cause == "label_order":
        return x, y, x_val, (y_val + 3) % 10
    return x, y, x_val, y_val


def _network(drop: float):
    import keras

    keras.utils.set_random_seed(9)
    hidden = keras.layers.Dense(64, activation="relu")
    model = keras.Sequential(
        [keras.Input((64,)), hidden, keras.layers.Dropout(drop), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
