"""Answers to the exercises of lesson 01: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

TESTS = "tests/claims/test_lesson_01.py::"


def count(y_true, y_pred):
    """The 2 x 2 table, by scikit-learn."""
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(y_true, y_pred, labels=[0, 1])


def agreement(y_true, y_pred):
    """The accuracy, by scikit-learn."""
    from sklearn.metrics import accuracy_score

    return accuracy_score(np.ravel(y_true), np.ravel(y_pred))


def binarized(probabilities, threshold=0.5):
    """The labels, by scikit-learn: 1 where greater than the threshold."""
    from sklearn.preprocessing import binarize

    return binarize(np.reshape(probabilities, (-1, 1)), threshold=threshold).astype(int)[:, 0]


def malignant(proba, classes, target_names):
    return np.asarray(proba)[:, list(classes).index(target_names.index("malignant"))]


def at_index(proba, classes, target_names):
    return np.asarray(proba)[:, target_names.index("malignant")]


def likeliest(proba, classes, target_names):
    return np.asarray(classes)[np.argmax(proba, axis=1)] == target_names.index("malignant")


def broadcast(y_true, y_pred):
    return float(np.mean(np.asarray(y_true) == np.asarray(y_pred)))


def share_of(chosen, y_true, y_pred):
    """The share of agreeing rows among those in which `chosen` (0: the truth, 1: the prediction) is 1."""
    pair = np.ravel(y_true), np.ravel(y_pred)
    rows = pair[chosen] == 1
    return float((pair[0] == pair[1])[rows].mean()) if rows.any() else 0.0


def scored(name):
    """A score of scikit-learn in place of the accuracy."""

    def accuracy_of(y_true, y_pred):
        from sklearn import metrics

        return getattr(metrics, name)(y_true, y_pred)

    return accuracy_of


def added_once(y_true, y_pred):
    table = np.zeros((2, 2), int)
    table[y_true, y_pred] += 1
    return table


def shrunk(y_true, y_pred):
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(np.ravel(y_true), np.ravel(y_pred))


def turned():
    """What an accuracy becomes when every decision is turned round, on the course's own model."""
    model, cancer = logistic()
    p = model.predict_proba(cancer.x_test)[:, 1]
    right, wrong = (float(np.mean(said == cancer.y_test)) for said in (p > 0.5, p < 0.5))
    return f"The comparison is the wrong way round: every decision flips. On the test rows {right:.2f} becomes {wrong:.2f}."


def recalls():
    from sklearn.metrics import recall_score

    model, cancer = logistic()
    said = model.predict(cancer.x_test)
    benign, malignant = recall_score(cancer.y_test, said), recall_score(cancer.y_test, said, pos_label=0)
    return (
        f"Class 1 is benign there. recall_score reads {benign:.2f}; of the malignant cases {malignant:.2f} were found."
    )


def zeros():
    model, cancer = logistic()
    column = model.predict_proba(cancer.x_test)[:, 1:]
    ones = np.count_nonzero(column.argmax(axis=-1))
    return f"Not of one column: it gives 0 in every row, here {ones} ones in {len(column)} rows."


def logistic():
    from sklearn.linear_model import LogisticRegression

    from ..data import breast_cancer

    cancer = breast_cancer()
    return LogisticRegression().fit(cancer.x_train, cancer.y_train), cancer


AUDIT = [
    (
        "A sigmoid output of .83 is the probability of the first class.",
        False,
        "It is P(class 1), and class 1 is whatever was coded 1. Recode the labels, and the column means the other class.",
        TESTS + "test_the_column_is_the_probability_of_whatever_is_coded_1",
    ),
    (
        "For two classes one output column is enough.",
        True,
        "P(class 0) is 1 - P(class 1): a second column would hold nothing new.",
        TESTS + "test_two_columns_hold_no_more_than_one",
    ),
    (
        "np.argmax(model.predict(x), axis=-1) gives the labels of any Keras classifier.",
        False,
        zeros,
        TESTS + "test_argmax_of_one_column_is_always_zero",
    ),
    (
        "(p < 0.5).astype(int) turns the P(class 1) of a model into its labels.",
        False,
        turned,
        TESTS + "test_the_other_comparison_turns_every_decision_round",
    ),
    (
        "In scikit-learn's breast cancer data, recall_score(y, y_pred) is the recall of benign cases.",
        True,
        recalls,
        TESTS + "test_recall_score_reads_benign",
    ),
]
