"""The exercises of lesson 01: two classes, one column."""

import numpy as np

from . import answers_01 as answers
from .kinds import audit, convict, function, idea, quiz, value

CODES = ["malignant", "benign"]  # as in scikit-learn's data: position c is the name of code c
THREE = ["normal", "benign", "malignant"]


def column(*values):
    return np.array(values)[:, None]


EXERCISES = [
    value(
        "warmup_shape",
        (6, 6),
        hints=(
            "Lesson 00: a column against a row.",
            "(2, 1) minus (2,) is a table of 2 x 2.",
            "warmup_shape = (6, ???)",
        ),
        why="A column minus a row is a table of all differences.",
        wrong={
            "column": idea("(6, 1)", "Both sides stretch: the column to the right, the row downwards.", (6, 1)),
            "vector": idea("(6,)", "The shapes differ: (6, 1) is a column, (6,) a row. All pairs are formed.", (6,)),
        },
    ),
    value(
        "warmup_constant",
        0.9,
        hints=(
            "How often is the constant answer right?",
            "It answers 0 to all 100 rows.",
            "warmup_constant = ??? / 100",
        ),
        why="The share of the most frequent class is the accuracy to beat.",
        wrong={
            "half": idea("a half", "That is a fair coin. The constant answer is right whenever its label occurs.", 0.5),
            "rare": idea("the rare class", "That would be always answering 1, the rare label.", 0.1),
            "percent": idea("percent", "An accuracy is a share between 0 and 1.", 90),
        },
    ),
    function(
        "labels_from_one_column",
        answers.binarized,
        [
            (column(0.2, 0.7),),
            (column(0.5, 0.51, 0.4), 0.5),
            (np.array([0.9, 0.1, 0.6]),),
            (column(0.3, 0.25, 0.1, 0.9), 0.25),
            (column(0.7, 0.75, 0.8, 0.2), 0.75),
            (np.array([0.35, 0.05]), 0.1),
            (column(0.95),),
            (column(0.0, 0.25, 1.0), 0.0),
            (np.array([[0.45]]), 0.4),
        ],
        hints=(
            "Compare with the threshold first. Then look at the shape of what you return.",
            "def labels_from_one_column(probabilities, threshold=0.5):\n"
            "    return (np.ravel(probabilities) ??? threshold).astype(int)",
        ),
        why="One comparison, one cast, one shape. Equal to the threshold gives 0 here, as in Keras's metrics.",
        wrong={
            "column_kept": idea(
                "keeping the column",
                "The labels are right, but they still stand in a column, (n, 1). Compared with (n,) that makes a table.",
                lambda p, threshold=0.5: (np.asarray(p) > threshold).astype(int),
            ),
            "flipped": idea(
                "`<` for `>`",
                "That is the wrong way round: a high P(class 1) must give class 1.",
                lambda p, threshold=0.5: (np.ravel(p) < threshold).astype(int),
                lambda p, threshold=0.5: (1 - np.ravel(p) > threshold).astype(int),
                lambda p, threshold=0.5: (np.ravel(p) <= threshold).astype(int),
            ),
            "argmax": idea(
                "argmax",
                "argmax of one column is 0 in every row: the largest of one number is the first. Use the threshold.",
                lambda p, threshold=0.5: np.argmax(np.reshape(p, (-1, 1)), axis=1),
                lambda p, threshold=0.5: np.argmax(p, axis=-1),
                lambda p, threshold=0.5: np.argmax(p, axis=1),
            ),
            "fixed_half": idea(
                "a fixed .5",
                "Your function compares with .5 always, and does not use its argument `threshold`.",
                lambda p, threshold=0.5: (np.ravel(p) > 0.5).astype(int),
                lambda p, threshold=0.5: np.round(np.ravel(p)).astype(int),
                lambda p, threshold=0.5: (np.ravel(p) >= 0.5).astype(int),
            ),
            "or_equal": idea(
                "`>=` for `>`",
                "A probability equal to the threshold gives 0 here: greater than, not greater or equal.",
                lambda p, threshold=0.5: (np.ravel(p) >= threshold).astype(int),
            ),
        },
    ),
    function(
        "accuracy_of",
        answers.agreement,
        [
            ([1, 0], np.array([[1], [1]])),
            (np.array([[1], [0], [1]]), [1, 1, 0]),
            ([1, 0, 0, 1], [1, 0, 0, 1]),
            ([1], [[1]]),
            (np.array([[1], [0], [0], [1]]), np.array([[1], [0], [1], [1]])),
            (np.array([1, 1, 0, 0, 0]), np.array([[1], [1], [0], [0], [1]])),
            ([1, 1, 1, 0], [0, 0, 0, 1]),
            ([2, 1, 0, 2, 0], [1, 1, 0, 2, 2]),
            ([0, 1, 1, 1, 0, 1], [1, 1, 0, 1, 0, 1]),
            (np.array([0, 0, 1, 0, 0, 0]), np.array([0, 0, 1, 1, 1, 0])),
        ],
        hints=(
            "Print the shape of the comparison before you take its mean.",
            "def accuracy_of(y_true, y_pred):\n    return np.mean(np.ravel(???) == np.ravel(???))",
        ),
        why="np.ravel, or reshape(-1), brings (n,) and (n, 1) to (n,) before they are compared.",
        wrong={
            "broadcast": idea(
                "comparing a column with a row",
                "(n, 1) == (n,) compares every row with every other one: the mean is taken over n x n cells.\n"
                "Bring both to shape (n,) first.",
                answers.broadcast,
                lambda t, p: np.mean(t == p),
                lambda t, p: (t == p).mean(),
                lambda t, p: answers.broadcast(np.ravel(t), p),
                lambda t, p: answers.broadcast(t, np.ravel(p)),
            ),
            "argmax": idea(
                "argmax of one column",
                "argmax is the place of the largest entry. In a single column that is always 0, so all rows seem to agree.\n"
                "The labels stand in the column already: compare them.",
                lambda t, p: float(np.mean(np.argmax(t, axis=1) == np.argmax(p, axis=1))),
                lambda t, p: float(
                    np.mean(np.reshape(t, (-1, 1)).argmax(axis=1) == np.reshape(p, (-1, 1)).argmax(axis=1))
                ),
            ),
            "count": idea(
                "a count",
                "That is how many rows agree. Divide by the number of rows.",
                lambda t, p: int((np.ravel(t) == np.ravel(p)).sum()),
            ),
            "errors": idea(
                "the error rate",
                "That is the share of rows that disagree.",
                lambda t, p: float((np.ravel(t) != np.ravel(p)).mean()),
            ),
            "found_ones": idea(
                "recall",
                "You look only at rows whose true label is 1: that is recall. Accuracy counts all rows.",
                lambda t, p: answers.share_of(0, t, p),
                answers.scored("recall_score"),
            ),
            "predicted_ones": idea(
                "the share of ones",
                "That is the share of rows predicted 1. It never looks at the truth.",
                lambda t, p: float(np.mean(np.ravel(p) == 1)),
            ),
            "precision": idea(
                "precision",
                "You look only at rows predicted 1: that is precision. Accuracy counts all rows.",
                lambda t, p: answers.share_of(1, t, p),
                answers.scored("precision_score"),
            ),
            "percent": idea(
                "percent",
                "That is in percent. Return a share between 0 and 1.",
                lambda t, p: 100 * answers.agreement(t, p),
            ),
        },
    ),
    value(
        "which_accuracy",
        ((4, 4), 0.5, 0.75),
        hints=(
            "`p > .5` is a column of 4, `y` a row of 4.",
            "The table has 16 cells. One row of it compares one prediction with all four labels.",
            "which_accuracy = ((4, ???), ???, .75)",
        ),
        why="The mean over the table is the one you would have reported. Only the mean of its diagonal is the accuracy.",
        wrong={
            "same_shape": idea(
                "one shape for both",
                "That holds if both had shape (4,). Here a column meets a row, and NumPy makes a table.",
                ((4,), 0.75, 0.75),
                ((4, 1), 0.75, 0.75),
            ),
            "diagonal_only": idea(
                "the diagonal for the table",
                "The shape is right. But the mean is taken over all cells of that table, and not over its diagonal.",
                ((4, 4), 0.75, 0.75),
            ),
            "table_for_rows": idea(
                "the mean of the table",
                "Shape and mean of the table are right. The true accuracy compares each row with its own label only.",
                ((4, 4), 0.5, 0.5),
            ),
            "swapped": idea(
                "the two numbers swapped",
                "The two numbers are the wrong way round: first the mean of the table, then the true accuracy.",
                ((4, 4), 0.75, 0.5),
            ),
        },
    ),
    function(
        "probability_of_malignant",
        answers.malignant,
        [
            (np.array([[0.9, 0.1]]), np.array([0, 1]), CODES),
            (np.array([[0.2, 0.8], [0.7, 0.3]]), np.array([0, 1]), ["benign", "malignant"]),
            (np.array([[0.6, 0.4], [0.25, 0.75]]), np.array([1, 0]), CODES),
            (np.array([[0.2, 0.3, 0.5], [0.1, 0.7, 0.2]]), np.array([0, 1, 2]), THREE),
            (np.array([[0.2, 0.35, 0.45], [0.6, 0.1, 0.3]]), np.array([2, 0, 1]), THREE),
            (np.array([[0.15, 0.35, 0.5]]), np.array([1, 2, 0]), THREE),
        ],
        hints=(
            "Two steps: from the name to its code, from the code to its column.",
            'code = target_names.index("malignant")\nreturn proba[:, list(???).index(code)]',
        ),
        why="Columns follow `classes`, names follow the codes. Asking both is right in every order.",
        wrong={
            "column_one": idea(
                "column 1",
                "You always take column 1. Which class stands there is for `classes` to say.",
                lambda proba, classes, names: np.asarray(proba)[:, 1],
            ),
            "column_zero": idea(
                "column 0",
                "You always take column 0. Which class stands there is for `classes` to say.",
                lambda proba, classes, names: np.asarray(proba)[:, 0],
            ),
            "other_class": idea(
                "the other class",
                "That is 1 - P(malignant): the probability of everything else.",
                lambda *args: 1 - answers.malignant(*args),
            ),
            "whole_table": idea(
                "the whole table",
                "That is the table of all classes. Return one column of it.",
                lambda proba, classes, names: proba,
            ),
            "label": idea(
                "a label",
                "Those are decisions: a yes, a label or a place. Asked: the probabilities.",
                answers.likeliest,
                lambda proba, classes, names: np.argmax(proba, axis=1),
                lambda proba, classes, names: np.asarray(classes)[np.argmax(proba, axis=1)],
                lambda *args: answers.malignant(*args) > 0.5,
                lambda proba, classes, names: np.asarray(names)[np.asarray(classes)[np.argmax(proba, axis=1)]],
            ),
            "ignores_classes": idea(
                "the code as column number",
                "You use the code of the class as the number of its column. Columns follow `classes`.",
                answers.at_index,
            ),
            "wrong_way": idea(
                "the way from column to code",
                "`classes[j]` leads from a column to its code. You need the way back: the place of the code in `classes`.",
                lambda proba, classes, names: np.asarray(proba)[:, classes[names.index("malignant")]],
            ),
            "largest": idea(
                "the largest of each row",
                "That is the largest probability of each row, whichever class it belongs to.",
                lambda proba, classes, names: np.max(proba, axis=1),
            ),
            "column_kept": idea(
                "a kept column",
                "The probabilities are right, but stand in a column (n, 1). Return shape (n,).",
                lambda *args: answers.malignant(*args)[:, None],
            ),
        },
    ),
    function(
        "counts_2x2",
        answers.count,
        [
            ([0, 1], [1, 1]),
            ([0], [0]),
            ([1, 1], [1, 1]),
            ([0, 0, 0, 1, 1], [0, 0, 1, 0, 1]),
            (np.array([1, 1, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 1, 0, 1, 0])),
            ([1, 0, 0], [0, 0, 0]),
            ([0, 0, 0, 0], [1, 1, 0, 1]),
            (np.array([1, 0, 1]), [0, 1, 0]),
            (np.repeat([0, 1], [150, 30]), np.repeat([0, 1], [140, 40])),
        ],
        hints=(
            "Count the pairs: (true 0, said 0), (true 0, said 1), and so on.",
            "table = np.zeros((2, 2), int)\nfor t, p in zip(y_true, y_pred):\n    table[???, ???] += 1",
        ),
        why="Rows are the truth, columns what was said, and both classes keep their place even when one is absent.",
        points=2,
        wrong={
            "shrinks": idea(
                "a table that shrinks",
                "A class that does not occur loses its row and column. "
                "confusion_matrix does so unless you pass labels=[0, 1].",
                answers.shrunk,
            ),
            "transposed": idea(
                "rows and columns swapped",
                "Your rows are the predictions. In scikit-learn, and here, rows are the truth.",
                lambda t, p: answers.count(p, t),
            ),
            "ones_first": idea(
                "class 1 first",
                "Your table starts with class 1. Here class 0 comes first: [[TN, FP], [FN, TP]].",
                lambda t, p: answers.count(t, p)[::-1, ::-1],
                lambda t, p: answers.count(t, p)[::-1, ::-1].T,
            ),
            "repeated_index": idea(
                "adding by an index array",
                "`table[y_true, y_pred] += 1` adds only once where a pair occurs again. Use np.add.at, or a loop.",
                answers.added_once,
            ),
            "shares": idea(
                "shares",
                "Those are shares of the rows. Return counts.",
                lambda t, p: answers.count(t, p) / len(t),
            ),
            "flat": idea(
                "four numbers in a row",
                "The four numbers are right. Put them into a table of shape (2, 2).",
                lambda t, p: answers.count(t, p).ravel(),
            ),
        },
    ),
    quiz(
        "quiz_output",
        "C",
        {
            "A": "Not the first class: the class coded 1. Which one that is, the labels decide, not the order of names.",
            "B": "It is about one row. How often a model is right is counted over many rows.",
            "C": "A sigmoid head gives P(class 1), and class 1 is whatever was coded 1.",
            "D": "In Keras predict returns what the last layer returns. The decision takes a threshold, and you choose it.",
        },
        hint="Who says what class 1 is, the layer or the labels?",
    ),
    audit("audit_binary", answers.AUDIT, hint="Test each sentence on one small example: one column, four rows."),
    convict(
        "convict_binary",
        1,
        hints=(
            "Look for `==` and for `argmax`.",
            "Two lines: one compares a column with a row, one looks for the largest of one number.",
            'convict_binary = {???: "broadcast_accuracy", ???: "argmax"}',
        ),
    ),
]
