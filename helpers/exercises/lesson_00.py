"""The exercises of lesson 00: a NumPy check-up, a baseline, and a first look at Exhibit A."""

import numpy as np

from ..exhibits import FAULTS
from .kinds import find_faults, function, idea, quiz, value

SAMPLE = np.array([0, 1, 1, 0, 1, 1, 0, 1])
TABLE = np.array([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])
P = np.array([0.2, 0.9, 0.5, 0.7])
ROWS = np.array([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
COLUMNS = np.array([1, 0, 0])


def most_frequent(y):
    """The share of the most frequent label."""
    return np.unique(y, return_counts=True)[1].max() / len(y)


def _labels_and_counts(y):
    return np.unique(y, return_counts=True)


EXERCISES = [
    quiz(
        "quiz_coin",
        "C",
        {
            "A": "Luck would differ from seed to seed. This report says 1.00 for every seed.",
            "B": "Rare classes can flatter an accuracy. But a constant answer is wrong about every 8, and this report is not.",
            "C": "One column has only index 0, so argmax returns 0 in every row, for the truth as for the coin.",
            "D": "The report compared the coin with real labels. Both had been turned into zeros before.",
        },
        hint="Print both arguments of the report. What is in them?",
    ),
    value(
        "ones_in_sample",
        int(np.count_nonzero(SAMPLE)),
        hints=(
            "The sum of zeros and ones is the number of ones.",
            "The first four entries hold two ones. How many do all eight hold?",
            "ones_in_sample = sample.???()",
        ),
        why="True and 1 count as one, False and 0 as nothing. So a sum counts, and a mean gives a share.",
        wrong={
            "length": idea("the length", "That is how many entries there are. Asked: how many of them are 1.", 8),
            "share": idea("the share", "That is the share of ones, a mean. A count is a sum.", 0.625),
            "zeros": idea("the zeros", "That is the number of zeros.", 3),
        },
    ),
    value(
        "column_means",
        np.mean(TABLE, axis=0),
        hints=(
            "`axis` names the direction that disappears.",
            "The first column holds 1 and 5, so its mean is 3.",
            "column_means = table.mean(axis=???)",
        ),
        why="Axis 0 runs down the rows. Averaging over it leaves one number a column.",
        wrong={
            "axis_1": idea(
                "`axis=1`",
                "Those are the means of the rows. `axis` names the direction that disappears: 0 runs down the rows.",
                TABLE.mean(axis=1),
            ),
            "no_axis": idea("no axis", "That is one mean over all six cells. Name an axis.", TABLE.mean()),
            "sum": idea("the sum", "Those are the sums of the columns. Asked: the means.", TABLE.sum(axis=0)),
        },
    ),
    value(
        "share_above",
        float(np.mean(P > 0.5)),
        hints=(
            "`p > .5` is an array of True and False.",
            "Is .5 greater than .5?",
            "share_above = (p > .5).???()",
        ),
        why="The mean of True and False is the share of True. That is how an accuracy is computed.",
        wrong={
            "or_equal": idea("`>=` for `>`", "One entry is .5 exactly, and .5 is not greater than .5.", 0.75),
            "count": idea("a count", "That is how many. A share lies between 0 and 1: use the mean.", 2),
            "mean_of_selected": idea(
                "the mean of the values",
                "That is the mean of the entries above .5. Asked: how large a part of all entries they are.",
                0.8,
            ),
            "mean": idea("the mean of p", "That is the mean of `p` itself. First compare, then average.", 0.575),
        },
    ),
    value(
        "log_of_quarter",
        float(-np.log(0.25)),
        tolerance=1e-3,
        hints=(
            "`np.log` is the natural logarithm, and the logarithm of a number below 1 is negative.",
            "-ln .5 is about .693, and a quarter is a half of a half.",
            "log_of_quarter = -np.???(.25)",
        ),
        why="Halving a probability adds ln 2 to -ln p, always the same amount. Lesson 03 builds a whole loss from this.",
        wrong={
            "sign": idea(
                "the minus",
                "The size is right, the sign is not: you have ln .25. Asked: -ln .25.",
                np.log(0.25),
            ),
            "log2": idea("`np.log2`", "That is the logarithm with base 2. `np.log` is the natural one.", 2.0),
            "log10": idea(
                "`np.log10`",
                "That is the logarithm with base 10. `np.log` is the natural one.",
                -np.log10(0.25),
            ),
        },
    ),
    value(
        "picked",
        np.take_along_axis(ROWS, COLUMNS[:, None], axis=1)[:, 0],
        hints=(
            "Two arrays of indices, one for the rows and one for the columns, are read in pairs.",
            "Row 0 wants column 1: that is .9.",
            "picked = rows[np.arange(3), ???]",
        ),
        why="rows[np.arange(n), columns] reads one cell a row. Lesson 04 computes a loss with it.",
        wrong={
            "all_columns": idea(
                "`rows[:, columns]`",
                "`[:, columns]` takes all rows for each column: a 3 x 3 table. You want one cell a row.",
                ROWS[:, COLUMNS],
            ),
            "largest": idea(
                "the largest of each row",
                "That is the largest of each row. Take the column that `columns` names.",
                ROWS.max(axis=1),
            ),
            "argmax": idea(
                "argmax of each row",
                "That is where the largest number of each row stands. Take the number in the column that `columns` names.",
                ROWS.argmax(axis=1),
            ),
            "rows": idea("`rows[columns]`", "One index array alone selects whole rows.", ROWS[COLUMNS]),
            "first_column": idea("column 0", "That is column 0 in each row. Row 0 wants column 1.", ROWS[:, 0]),
        },
    ),
    value(
        "compared_shape",
        (4, 4),
        hints=(
            "NumPy aligns shapes at the right end: (4, 1) above (4,) means (4, 1) above (1, 4).",
            "A column of 2 and a row of 2 make a table of 2 x 2.",
            "compared_shape = (4, ???)",
        ),
        why="A column against a row is a table of all pairs. No error, no warning: remember this shape.",
        wrong={
            "column": idea(
                "(4, 1)",
                "NumPy stretches both: the column to the right, the row downwards. The result is a table.",
                (4, 1),
            ),
            "vector": idea(
                "(4,)",
                "The shapes are not the same: one is a column, one a row. NumPy compares every cell of one with "
                "every cell of the other.",
                (4,),
            ),
            "scalar": idea("()", "`==` on arrays compares cell by cell. It does not give one answer.", ()),
        },
    ),
    function(
        "constant_accuracy",
        most_frequent,
        [
            ([1, 0, 1],),
            ([5],),
            (["cat", "dog", "cat", "owl", "cat"],),
            (np.array([0, 0, 0, 1]),),
            (np.array([1, 1, 1, 1, 2, 2, 0]),),
            (np.array([0, 1]),),
            (np.array(["b", "b", "b", "a", "a", "c"]),),
            (np.array([7, 7, 2, 3, 3, 3, 7, 3, 9]),),
        ],
        hints=(
            "How often does the most frequent label occur? `np.unique(y, return_counts=True)` counts.",
            "labels, counts = np.unique(y, return_counts=True)\nreturn counts.???() / ???",
        ),
        why="This is the accuracy of knowing nothing but the frequencies. A model must beat it to be worth a look.",
        wrong={
            "chance": idea(
                "one divided by the number of classes",
                "That is guessing with equal chances. A constant answer is right as often as its label occurs.",
                lambda y: 1 / len(np.unique(y)),
            ),
            "share_of_ones": idea(
                "the share of class 1",
                "That is the share of label 1. The most frequent label may be another one, or a name.",
                lambda y: float(np.mean(np.asarray(y) == 1)),
                lambda y: sum(label == 1 for label in y) / len(y),
                lambda y: np.mean(y == 1),
                lambda y: (y == 1).mean(),
            ),
            "count": idea(
                "a count",
                "That is how often the most frequent label occurs. Divide by the number of labels.",
                lambda y: _labels_and_counts(y)[1].max(),
            ),
            "rarest": idea(
                "the rarest label",
                "That is the share of the rarest label. The constant model answers the most frequent one.",
                lambda y: _labels_and_counts(y)[1].min() / len(y),
            ),
            "label": idea(
                "the label itself",
                "That is the label which the model would answer. Asked: how often that answer is right.",
                lambda y: _labels_and_counts(y)[0][_labels_and_counts(y)[1].argmax()],
            ),
        },
    ),
    find_faults(
        "suspects",
        {line: fault.key for line, fault in FAULTS.items()},
        {fault.key: fault.name for fault in FAULTS.values()},
        pretest=True,
        hints=(
            "Mark the line that causes a wrong number, not the one that prints it.",
            "There are ten of them.",
            "suspects = [17, ???]",
        ),
        why="A first look, no more. Later lessons convict these lines one by one.",
    ),
]
