"""The stretch of lesson 07: the report of a Keras model, its trusted answer and the wrong ones."""

import numpy as np

from .kinds import function, idea
from .looks_report import SIGMOID, SOFTMAX, with_model

ABC = ["cat", "dog", "bird"]
# exactly .5, just above and below it (so that a step of training shows), and a probability that is 1 in float32
COLUMN = [0.0, 0.3, -0.4, 0.9, 3e-4, -3e-4, 40.0]


def decided(p):
    """The labels: the largest of several columns, and one column greater than .5."""
    return p.argmax(axis=1) if p.shape[1] > 1 else (p[:, 0] > 0.5).astype(int)


def report_of(model, x, y, names):
    """The report by scikit-learn, as a dict: a row for every name."""
    return reported(decided)(model, x, y, names)


def reported(decide, name=lambda names: names, **changed):
    """A way to report: how it decides, what it does with the names, and options that differ from the right ones."""

    def answer(model, x, y, names):
        return report(y, decide(np.asarray(model(x))), names, **{"target_names": name(names)} | changed)

    return answer


def report(truth, said, names, **changed):
    """The right call of `classification_report`, but for the options that are changed."""
    from sklearn.metrics import classification_report

    options = {"labels": range(len(names)), "target_names": names, "output_dict": True, "zero_division": 0}
    return classification_report(truth, said, **options | changed)


def exchanged_report(model, x, y, names):
    return report(decided(np.asarray(model(x))), y, names)


def names_as_labels(model, x, y, names):
    return report(y, decided(np.asarray(model(x))), names, labels=names)


def of_those_that_occur(model, x, y, names):
    said = decided(np.asarray(model(x)))
    there = [names[code] for code in np.union1d(y, said)]
    return report(y, said, names, labels=None, target_names=there)


REPORT_OF = function(
    "report_of",
    report_of,
    [
        (SIGMOID, np.array([[2.0], [-1.0], [1.5]]), np.array([1, 0, 0]), ["ham", "spam"]),
        (SIGMOID, np.array(COLUMN)[:, None], np.array([0, 1, 1, 1, 0, 1, 1]), ["sick", "healthy"]),
        (SIGMOID, np.array([[-2.0], [-0.5]]), np.array([0, 0]), ["ham", "spam"]),
        (SOFTMAX, np.array([[1, 0.4], [-1, 0.2], [0.3, 0.1], [0.2, 0.8]]), np.array([0, 1, 1, 1]), ["no", "yes"]),
        (SOFTMAX, np.array([[0.1, 2, 0], [1, 0.9, 0], [0, 1, 1.1], [3, 0, 1]]), np.array([1, 0, 1, 0]), ABC),
        (SOFTMAX, np.array([[0.4, 0.2, 0.1], [0.2, 0.1, 0.5], [0.9, 0.3, 0.1]]), np.array([0, 0, 2]), ABC),
        (SOFTMAX, np.array([[0.2, 0.3, 1.0]]), np.array([0]), ABC),
        (SOFTMAX, np.array([[1.0, 0, 0, 3], [2, 0, 1, 0]]), np.array([3, 0]), ["d", "c", "b", "a"]),
    ],
    view=with_model,
    seconds=30,
    points=2,
    hints=(
        "How many columns does predict return? And how does the report know the classes that are absent?",
        "p = model.predict(x, verbose=0)\n"
        "y_pred = p.argmax(axis=1) if p.shape[1] > 1 else (p > ???).astype(int)\n"
        "options = {'output_dict': True, 'zero_division': 0}\n"
        "return classification_report(y, y_pred, labels=???, target_names=???, **options)",
    ),
    why="The head decides how to decide. `labels=` names all classes, and then names and rows can't slip.",
    wrong={
        "argmax": idea(
            "argmax of one column",
            "argmax of one column is 0 in every row. Several columns take argmax, one takes the threshold.",
            reported(lambda p: p.argmax(axis=1)),
        ),
        "absent": idea(
            "no `labels=`",
            "Without labels= a class that occurs nowhere has no row. Hand over all classes, in the order of the codes.",
            reported(decided, labels=None),
            of_those_that_occur,
        ),
        "threshold": idea(
            "a threshold for every head",
            "On several columns a threshold of .5 may find no class at all in a row. There take argmax: the largest decides.",
            reported(lambda p: (p > 0.5).astype(int)),
            reported(lambda p: (p > 0.5).astype(int).ravel()),
            reported(lambda p: np.argmax(p > 0.5, axis=1) if p.shape[1] > 1 else decided(p)),
        ),
        "second_column": idea(
            "some of the columns",
            "You decide by some of the columns of the softmax. Take argmax over all of them.",
            reported(lambda p: (p[:, -1] > 0.5).astype(int)),
            reported(lambda p: (p[:, 1] > 0.5).astype(int) if p.shape[1] > 1 else decided(p)),
            reported(lambda p: p[:, :2].argmax(axis=1) if p.shape[1] > 1 else decided(p)),
        ),
        "sorted_names": idea(
            "sorted names",
            "You sort the names. names[c] belongs to code c: keep their order.",
            reported(decided, sorted),
        ),
        "exchanged": idea(
            "truth and prediction exchanged",
            "The truth comes first. Exchanged, precision and recall change places, and support counts predictions.",
            exchanged_report,
        ),
        "no_names": idea(
            "no names",
            "Your rows are called by their codes. Hand the names over: target_names=.",
            reported(decided, target_names=None),
        ),
        "names_as_labels": idea(
            "names for codes in labels=",
            "labels= takes the codes, as they stand in y. Names match none of them, so every number is 0.",
            names_as_labels,
        ),
        "text": idea(
            "a text",
            "That is a text. Return the dict that output_dict=True gives.",
            reported(decided, output_dict=False),
            lambda *given: str(report_of(*given)),
        ),
        "or_equal": idea(
            "`>=` for `>`",
            "A probability of exactly .5 is class 0 here: greater than, not greater or equal.",
            reported(lambda p: p.argmax(axis=1) if p.shape[1] > 1 else (p >= 0.5).astype(int)),
        ),
        "on_logit": idea(
            "0 as the threshold",
            "The model returns probabilities, all above 0. The threshold is .5.",
            reported(lambda p: p.argmax(axis=1) if p.shape[1] > 1 else (p > 0).astype(int)),
        ),
        "zero_division": idea(
            "another value for 0 / 0",
            "A class that is absent counts as 0 here: zero_division=0.",
            reported(decided, zero_division=1),
            reported(decided, zero_division=np.nan),
        ),
    },
)
