"""The four classifiers of lesson 08's case files: what was seen of each, and what the experiments on it show."""

from collections.abc import Callable
from functools import cache, partial
from html import escape
from typing import Any

import numpy as np

from .data import breast_cancer, digits
from .exercises.looks_f1 import recipe
from .exercises.looks_passes import Passes

# The causes to choose from in each case, and what the experiments are, in the order of the alphabet: it tells nothing.
CAUSES = {
    "A": {
        "broadcast_loss": "the loss compares every output with every label",
        "no_signal": "the inputs say nothing about the labels",
        "small_steps": "the steps of the training are too small to get anywhere",
    },
    "B": {
        "always_positive": "the model gives every row an output above .5",
        "never_positive": "the model gives no row an output above .5",
        "no_threshold": "the metric counts every row as positive, whatever its output",
    },
    "C": {
        "averaged_batches": "the F1 is a mean over batches",
        "other_threshold": "the two F1 cut the outputs at different thresholds",
        "two_passes": "labels and predictions come from passes in different order",
    },
    "D": {
        "memorised": "the model knows its training rows only",
        "other_codes": "report and model count the classes in different order",
        "two_passes": "labels and predictions come from passes in different order",
    },
}
EXPERIMENTS = {
    "count_decisions": "count the rows with an output above .5",
    "evaluate_again": "evaluate once more, as before",
    "labels_as_column": "the same training with labels of shape (n, 1)",
    "labels_twice": "collect the labels twice, and compare the arrays",
    "more_epochs": "the same training, five times as long",
    "other_batch_size": "evaluate with another batch_size",
    "other_model": "do the same with a weaker model",
    "other_names": "print the report with other class names",
    "other_order": "evaluate with the test rows in another order",
    "other_seed": "the same training from another seed",
    "other_split": "the same training with the two halves exchanged",
}


class Table:
    """All cases: what was seen of each, with its menus of causes and experiments. HTML in JupyterLab, text elsewhere."""

    def __init__(self):
        self.rows = {letter: (SYMPTOMS[letter](), *menus(letter)) for letter in CAUSES}

    def __repr__(self) -> str:
        lines = []
        for letter, (seen, causes, experiments) in self.rows.items():
            lines += [f"CASE {letter}", *(f"    {line}" for line in seen)]
            for title, menu in (("causes", causes), ("experiments", experiments)):
                lines += [f"  {title}", *(f"    {key:18}{words}" for key, words in menu.items())]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        cell = 'style="text-align:left;vertical-align:top;padding:6px 14px 6px 0;white-space:normal"'
        titles = ("case", "seen", "possible causes", "experiments")
        head = "".join(f'<th scope="col" {cell}>{title}</th>' for title in titles)
        body = ""
        for letter, (seen, *both) in self.rows.items():
            told = ["".join(f"<div>{escape(line)}</div>" for line in seen)]
            told += [
                "".join(f"<div><code>{key}</code> {escape(words)}</div>" for key, words in menu.items())
                for menu in both
            ]
            body += f'<tr style="background:none"><th scope="row" {cell}>{letter}</th>'
            body += "".join(f"<td {cell}>{text}</td>" for text in told) + "</tr>"
        table = f"<table {TABLE}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f'<div class="wired-right" style="overflow-x:auto">{table}</div>'


TABLE = 'style="margin:4px 0;color:var(--jp-content-font-color1);max-width:70em"'


def menus(letter: str) -> tuple[dict[str, str], dict[str, str]]:
    """The causes and the experiments to choose from in that case, each key with its words."""
    return CAUSES[letter], {key: EXPERIMENTS[key] for key in RUNS[letter]}


def show() -> None:
    """Displays the symptoms of all cases, each with its menu of causes and experiments."""
    from IPython.display import display

    display(Table())


def experiment(letter: str, name: str) -> None:
    """Prints how that experiment on that case comes out, or which experiments there are."""
    if name in RUNS.get(letter, {}):
        print(f"{letter}, {name}: {RUNS[letter][name]()}")
    else:
        print("There are: " + "; ".join(f"{case} {', '.join(sorted(runs))}" for case, runs in RUNS.items()) + ".")


def sigmoid(width: int, seed: int = 8) -> Any:
    """A model of one sigmoid. Its weights have a seed of their own: the learner's random state stays as it is."""
    import keras

    weights = keras.initializers.GlorotUniform(seed=seed)
    head = keras.layers.Dense(1, activation="sigmoid", kernel_initializer=weights)
    return keras.Sequential([keras.Input((width,)), head])


# A: a loss of one's own, a subclass, and labels of shape (n,)


@cache
def stuck(epochs: int = 20, column: bool = False, halves: int = 1) -> tuple[list[float], Any, Any]:
    """The loss of each epoch, and the outputs on other rows before and after; `halves=-1` exchanges the halves."""
    import keras

    class Own(keras.losses.Loss):
        def call(self, y, p):
            p = keras.ops.clip(p, 1e-7, 1 - 1e-7)
            return -keras.ops.mean(y * keras.ops.log(p) + (1 - y) * keras.ops.log(1 - p))

    cancer = breast_cancer(malignant_is=1)
    (x, y), (others, _) = [(cancer.x_train, cancer.y_train), (cancer.x_test, cancer.y_test)][::halves]
    model, labels = sigmoid(30), y.astype("float32")
    before = model.predict(others, verbose=0)
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss=Own())
    fitted = model.fit(x, labels[:, None] if column else labels, epochs=epochs, shuffle=False, verbose=0)
    return fitted.history["loss"], before, model.predict(others, verbose=0)


def _of_stuck(**options: Any) -> str:
    losses, _, after = stuck(**options)
    return f"last loss {losses[-1]:.1f}, outputs {after.min():.1f} to {after.max():.1f}"


def _symptoms_of_stuck() -> list[str]:
    from sklearn.linear_model import LogisticRegression

    cancer = breast_cancer(malignant_is=1)
    losses, before, after = stuck()
    share = cancer.y_train.mean()
    entropy = -(share * np.log(share) + (1 - share) * np.log(1 - share))
    known = LogisticRegression().fit(cancer.x_train, cancer.y_train)
    return [
        f"loss after epoch 1, 10, 20: {losses[0]:.1f}, {losses[9]:.1f}, {losses[19]:.1f}; entropy of the labels {entropy:.1f}",
        f"outputs on other rows: {before.min():.1f} to {before.max():.1f} before, {after.min():.1f} to {after.max():.1f} after",
        f"share of class 1: {share:.1f}",
        f"scikit-learn on the same arrays: accuracy {known.score(cancer.x_test, cancer.y_test):.2f}",
    ]


# B: F1Score() on one column


@cache
def frozen(epochs: int = 10, seed: int = 8) -> tuple[dict, Any]:
    """What `fit` reports of other rows in each epoch, and the outputs on them: is it an 8?"""
    import keras

    rows = digits()
    old, new = ((labels == 8)[:, None].astype("float32") for labels in (rows.y_train, rows.y_test))
    model = sigmoid(64, seed)
    metrics = ["accuracy", keras.metrics.F1Score(name="f1")]
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy", metrics=metrics)
    fitted = model.fit(
        rows.x_train, old, epochs=epochs, batch_size=64, shuffle=False, validation_data=(rows.x_test, new), verbose=0
    )
    return fitted.history, model.predict(rows.x_test, verbose=0)


def _of_frozen(**options: Any) -> str:
    return f"F1 {float(np.ravel(frozen(**options)[0]['val_f1'][-1])[0]):.3f}"


def _symptoms_of_frozen() -> list[str]:
    history, said = frozen()[0], []
    for epoch in (1, 5, 10):
        loss, right, f1 = (float(np.ravel(history[f"val_{name}"][epoch - 1])[0]) for name in ("loss", "accuracy", "f1"))
        said.append(f"epoch {epoch:2}: loss {loss:.1f}, accuracy {right:.2f}, F1 {f1:.3f}")
    return [*said, f"share of class 1: {(digits().y_test == 8).mean():.3f}"]


def _decisions() -> str:
    outputs = frozen()[1]
    return f"{(outputs > 0.5).mean():.2f} of the rows have an output above .5"


# C: the batch recipe beside scikit-learn


@cache
def two_scores(batch_size: int = 8, strength: float = 1.0) -> tuple[float, float, Any, Any]:
    """Accuracy and F1 that Keras reports, labels, and outputs: is it a 3?"""
    from sklearn.linear_model import LogisticRegression

    rows = digits()
    y = (rows.y_test == 3).astype(int)
    known = LogisticRegression(C=strength, max_iter=500).fit(rows.x_train, rows.y_train == 3)
    model = sigmoid(64)
    model.set_weights([known.coef_.T, known.intercept_])
    model.compile(loss="binary_crossentropy", metrics=["accuracy", recipe])
    labels = y[:, None].astype("float32")
    seen = model.evaluate(rows.x_test, labels, batch_size=batch_size, verbose=0, return_dict=True)
    return seen["accuracy"], seen["recipe"], y, model.predict(rows.x_test, verbose=0)[:, 0]


def _of_two_scores(**options: Any) -> str:
    from sklearn.metrics import f1_score

    _, f1, y, p = two_scores(**options)
    return f"Keras F1 {f1:.2f}, scikit-learn F1 {f1_score(y, p > 0.5):.2f}"


def _symptoms_of_two_scores() -> list[str]:
    from sklearn.metrics import f1_score

    accuracy, f1, y, p = two_scores()
    at = [f1_score(y, p > threshold) for threshold in np.arange(0.1, 0.91, 0.1)]
    return [
        f"Keras, evaluate:                accuracy {accuracy:.2f}, F1 {f1:.2f}",
        f"scikit-learn, outputs above .5: accuracy {((p > 0.5) == y).mean():.2f}, F1 {f1_score(y, p > 0.5):.2f}",
        f"scikit-learn, thresholds from .1 to .9: F1 from {min(at):.2f} to {max(at):.2f}",
        f"share of class 1: {y.mean():.2f}",
    ]


# D: labels and predictions from two passes


@cache
def paired() -> tuple[float, Any, Any, Any]:
    """The accuracy row by row, the labels of one pass, the predictions of the next, and the labels of a third."""
    from sklearn.linear_model import LogisticRegression

    rows = digits()
    known = LogisticRegression(max_iter=500).fit(rows.x_train, rows.y_train)
    passes = Passes(rows.x_test, rows.y_test, 64)
    labels = np.concatenate([y for _, y in passes])
    said = np.concatenate([known.predict(x) for x, _ in passes])
    return known.score(rows.x_test, rows.y_test), labels, said, np.concatenate([y for _, y in passes])


def _symptoms_of_paired() -> list[str]:
    from sklearn.metrics import confusion_matrix

    accuracy, labels, said, _ = paired()
    table = confusion_matrix(labels, said)
    largest = (table / table.sum(axis=1, keepdims=True)).max()
    return [
        f"evaluate(dataset): accuracy {accuracy:.2f}",
        f"classification_report, labels from the data set, predict(dataset): accuracy {(labels == said).mean():.2f}",
        f"confusion matrix: no cell holds more than {largest:.2f} of its row; ten classes",
    ]


def _labels_twice() -> str:
    _, labels, _, again = paired()
    return f"{(labels == again).mean():.2f} of the places hold the same label"


def _other_names() -> str:
    _, labels, said, _ = paired()
    return f"accuracy {(labels == said).mean():.2f}, as before"


def _other_order() -> str:
    return f"evaluate says {paired()[0]:.2f}, as before"


SYMPTOMS: dict[str, Callable[[], list[str]]] = {
    "A": _symptoms_of_stuck,
    "B": _symptoms_of_frozen,
    "C": _symptoms_of_two_scores,
    "D": _symptoms_of_paired,
}
# in the order of the alphabet, as above
RUNS: dict[str, dict[str, Callable[[], str]]] = {
    "A": {
        "labels_as_column": partial(_of_stuck, column=True),
        "more_epochs": partial(_of_stuck, epochs=100),
        "other_split": partial(_of_stuck, halves=-1),
    },
    "B": {
        "count_decisions": _decisions,
        "more_epochs": partial(_of_frozen, epochs=50),
        "other_seed": partial(_of_frozen, seed=9),
    },
    "C": {
        "evaluate_again": _of_two_scores,
        "other_batch_size": partial(_of_two_scores, batch_size=899),
        "other_model": partial(_of_two_scores, strength=0.3),
    },
    "D": {"labels_twice": _labels_twice, "other_names": _other_names, "other_order": _other_order},
}
