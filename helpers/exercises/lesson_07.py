"""The exercises of lesson 07: what a report counts, from the matrix to its averages."""

import numpy as np

from . import answers_07 as answers
from . import views
from .answers_07 import WORKED, combined
from .kinds import audit, function, idea, order_lines, value
from .model_report import REPORT_OF

EXERCISES = [
    value(
        "warmup_second_softmax",
        np.exp(1) / (np.exp(1) + 3),
        tolerance=2e-3,
        hints=(
            "Lessons 05 and 06: softmax takes whatever it gets for scores.",
            "Four numbers: e to the power of each, divided by their sum.",
            "warmup_second_softmax = np.exp(1) / (np.exp(1) + ???)",
        ),
        why="e / (e + 3). The second softmax never lets a class be sure, so the loss has a floor.",
        wrong={
            "unchanged": idea("no change", "That is what goes in. A second softmax flattens it.", 1),
            "equal": idea("equal shares", "Equal inputs give equal shares. Here one of them is larger.", 0.25),
            "loss": idea(
                "the loss", "That is its surprise, -ln p. Asked: the probability itself.", np.log((np.e + 3) / np.e)
            ),
            "three_zeros": idea(
                "one zero of three",
                "You count one zero. There are three of them, and each adds e to the power of 0, which is 1, to the sum.",
                np.e / (np.e + 1),
            ),
            "another_class": idea("another class", "That is the probability of one of the others.", 1 / (np.e + 3)),
        },
    ),
    value(
        "warmup_recall",
        2 / 3,
        tolerance=6e-3,
        hints=(
            "Lesson 01: the share of a class that was found.",
            "Three rows are 1 in truth. Look only at them.",
            "warmup_recall = ??? / 3",
        ),
        why="Three rows are 1, and two of them were found. Who else was called 1 does not enter.",
        wrong={
            "precision": idea(
                "precision", "You divide by the rows that were called 1. Recall divides by those that are 1.", 2 / 4
            ),
            "accuracy": idea("accuracy", "That is the accuracy, over all rows. Recall looks at one class.", 5 / 8),
            "class_0": idea(
                "recall of class 0",
                "That is the recall of class 0: of the rows whose truth is 0. Look at the others.",
                3 / 5,
            ),
            "missed": idea("what was missed", "That is the share that was missed.", 1 / 3),
            "all_rows": idea("a share of all rows", "Divide by the rows of class 1, not by all rows.", 2 / 8),
        },
    ),
    function(
        "confusion_counts",
        answers.counts,
        [
            ([0, 1], [1, 1], 2),
            ([0], [0], 1),
            ([0, 2, 2], [0, 2, 1], 3),
            ([1], [0], 3),
            ([0, 0, 2], [0, 2, 2], 4),
            (np.array([3, 1, 1, 3, 0, 3]), np.array([3, 1, 0, 1, 0, 1]), 4),
            (np.repeat([0, 1, 2], [30, 20, 10]), np.tile([0, 1, 2, 2, 1, 0], 10), 3),
        ],
        hints=(
            "A cell a pair: the truth says which row, the prediction which column.",
            "matrix = np.zeros((num_classes, num_classes), dtype=int)\n"
            "for truth, said in zip(y_true, y_pred):\n"
            "    matrix[???, ???] += 1\n"
            "return matrix",
        ),
        why="The 2 x 2 table of lesson 01 with more rows. `labels=range(k)` makes scikit-learn keep the absent classes.",
        wrong={
            "transposed": idea(
                "rows and columns exchanged",
                "Your rows are the predictions. In scikit-learn, and here, rows are the truth.",
                lambda t, p, k: answers.counts(p, t, k),
            ),
            "shrinks": idea(
                "a table that shrinks",
                "A class that does not occur loses its row and column. There are num_classes of each, always.",
                answers.shrunk,
            ),
            "up_to_largest": idea(
                "the largest label + 1",
                "You make as many rows as the largest label needs. The last classes may be absent: use num_classes.",
                answers.up_to_largest,
            ),
            "repeated_index": idea(
                "adding by an index array",
                "`matrix[y_true, y_pred] += 1` adds only once where a pair occurs again. Use np.add.at, or a loop.",
                answers.added_once,
            ),
            "shares": idea(
                "shares",
                "Those are shares of all rows. Return counts.",
                lambda t, p, k: answers.counts(t, p, k) / len(t),
            ),
            "by_row": idea("shares of each row", "You divide each row by its sum. Return counts.", answers.by_row),
            "diagonal": idea(
                "the diagonal only",
                "That is the diagonal: what was right. The mistakes belong in the table, too.",
                lambda t, p, k: np.diag(answers.counts(t, p, k)),
                lambda t, p, k: np.diag(np.diag(answers.counts(t, p, k))),
            ),
            "one_against_rest": idea(
                "a 2 x 2 table for each class",
                "Those are 2 x 2 tables, each class against the rest. Here one table holds all classes.",
                answers.one_against_rest,
            ),
        },
    ),
    function(
        "precision_recall_f1",
        answers.scores,
        [
            (np.array([[3, 1], [2, 4]]),),
            (np.array([[5, 0], [2, 0]]),),
            (np.array([[0, 2], [1, 1]]),),
            (np.array([[1, 2], [0, 3]]),),
            (np.array([[0, 0], [1, 2]]),),
            (WORKED,),
            (np.array([[4, 0, 3], [0, 0, 0], [1, 0, 6]]),),
            (np.array([[7, 1, 0, 2], [0, 0, 0, 1], [3, 0, 5, 0], [1, 0, 0, 0]]),),
        ],
        hints=(
            "The diagonal is what is right. Precision divides it by the sum of a column, recall by the sum of a row.",
            "right = np.diag(matrix)\n"
            "said, support = matrix.sum(axis=???), matrix.sum(axis=???)\n"
            "parts = np.stack([right, right, 2 * right], axis=1)\n"
            "wholes = np.stack([said, support, ???], axis=1)\n"
            "return parts / wholes.clip(min=1)  # where a whole is 0, so is its part",
        ),
        why="One diagonal, two sums. F1 is 2 TP over both sums together: so it looks at rows and columns alike.",
        wrong={
            "exchanged": idea(
                "rows and columns exchanged",
                "Precision and recall are exchanged. Down a column: all that was said to be the class. Along a row: all that is.",
                lambda matrix: answers.scores(matrix)[:, [1, 0, 2]],
            ),
            "arithmetic": idea(
                "the arithmetic mean",
                "Your F1 is the arithmetic mean. The harmonic mean is 2 P R / (P + R), nearer to the smaller of the two.",
                combined(lambda p, r: (p + r) / 2),
            ),
            "geometric": idea(
                "the geometric mean",
                "Your F1 is the geometric mean. The harmonic mean is 2 P R / (P + R).",
                combined(lambda p, r: np.sqrt(p * r)),
            ),
            "without_2": idea(
                "a missing 2",
                "Your F1 is half of it: the harmonic mean is 2 P R / (P + R).",
                combined(lambda p, r: p * r / (p + r)),
            ),
            "jaccard": idea(
                "TP / (TP + FP + FN)",
                "Your F1 is TP / (TP + FP + FN). F1 counts TP twice, above and below: 2 TP / (2 TP + FP + FN).",
                combined(lambda p, r: p * r / (p + r - p * r)),
            ),
            "one_mistake": idea(
                "an F1 of one kind of mistake",
                "Your F1 leaves out one of the two mistakes. F1 weighs both alike: 2 TP / (2 TP + FP + FN).",
                combined(lambda p, r: 2 * r / (1 + r)),
                combined(lambda p, r: 2 * p / (1 + p)),
                combined(lambda p, r: r),
                combined(lambda p, r: p),
            ),
            "nan": idea(
                "0 / 0",
                "0 / 0 is nan. It comes up where a class never occurs, was never said, or was never right. Here it counts as 0.",
                answers.unguarded,
                answers.unguarded_mean,
                answers.guarded_until_f1,
            ),
            "one": idea(
                "1 for 0 / 0",
                "You let 0 / 0 count as 1: a class that nobody ever said would look perfect. Here it is 0.",
                lambda matrix: answers.scores(matrix, 1.0),
            ),
            "transposed": idea(
                "a row for each number",
                "The numbers are right, and the table lies on its side: give a row to each class.",
                lambda matrix: answers.scores(matrix).T,
            ),
            "one_class": idea(
                "one class",
                "Those are the numbers of one class. A report does not know which class matters: give each its row.",
                lambda matrix: answers.scores(matrix)[0],
                lambda matrix: answers.scores(matrix)[1],
                lambda matrix: answers.scores(matrix)[-1],
            ),
            "mean": idea(
                "the mean over the classes",
                "That is the mean over the classes. Return a row for each class.",
                lambda matrix: answers.scores(matrix).mean(axis=0),
            ),
            "percent": idea(
                "percent", "Those are percents. Return shares from 0 to 1.", lambda matrix: 100 * answers.scores(matrix)
            ),
        },
    ),
    value(
        "silent_calls",
        answers.SILENT,
        view=views.case_numbers,
        explain=answers.about_silent,
        hints=(
            "A function can compare shapes and kinds of its arguments. Can it know what they mean?",
            "Two of them hand in labels and predictions that fit, at the wrong place or under the wrong name.",
            "silent_calls = [1, ???, ???]",
        ),
        why="Order and meaning are yours. Kind and number of the labels are checked.",
        wrong={
            "coin_missing": idea(
                "the coin",
                "Both are right, and one is missing. Which call compares zeros with zeros?",
                [1, 2],
            ),
            "warned": idea(
                "a warning", "All three are there. But call 7 warns, and its zeros are right.", [1, 2, 6, 7]
            ),
            "loud": idea(
                "an exception",
                "All three are there, and one too many: it raises. Kinds of labels, and how many there are, are compared.",
                [1, 2, 3, 6],
                [1, 2, 4, 6],
                [1, 2, 5, 6],
                [1, 2, 6, 8],
            ),
            "none": idea(
                "all of them checked",
                "Three are silent and wrong. Kinds and numbers of labels are checked. What they mean can't be.",
                [],
            ),
        },
    ),
    order_lines(
        "order_the_lines",
        [3, 6, 5, 4, 1, 2],
        hints=(
            "The codes come first: the network learns from them, and the report needs their names.",
            "Ten columns need argmax. And an encoder is fitted once.",
            "order_the_lines = [3, 6, ???, ???, 1, 2]",
        ),
        why="Code once, train, predict, decide, report. The names come from the encoder that made the codes.",
        wrong={
            "fitted_twice": idea(
                "an encoder for each part",
                "Line 7 fits a new encoder for each part. Where a class is absent, its codes shift. Use the one of line 3.",
                [3, 7, 5, 4, 1, 2],
            ),
            "threshold": idea(
                "a threshold on ten columns",
                "Line 8 makes ten decisions a row. One of ten classes is true: take the largest column.",
                [3, 6, 5, 4, 8, 2],
            ),
            "untrained": idea(
                "prediction before training",
                "It runs, but it predicts before the training: from random weights. Train first.",
                [3, 6, 4, 5, 1, 2],
                [3, 6, 4, 1, 5, 2],
                [4, 3, 6, 5, 1, 2],
            ),
        },
    ),
    function(
        "macro_and_weighted_f1",
        answers.averages,
        [
            (np.array([[3, 1], [2, 4]]),),
            (np.array([[9, 1], [3, 1]]),),
            (np.array([[8, 0], [2, 0]]),),
            (WORKED,),
            (np.array([[40, 5, 5], [3, 45, 2], [0, 1, 1]]),),
            (np.array([[1, 0, 0, 0], [0, 5, 1, 3], [6, 0, 20, 1], [0, 2, 0, 2]]),),
        ],
        hints=(
            "First the F1 of each class. Then two means: a plain one, and one by the number of true rows.",
            "right, support = np.diag(matrix), matrix.sum(axis=1)\n"
            "f1 = 2 * right / (support + matrix.sum(axis=0))\n"
            "return f1.mean(), np.average(f1, weights=???)",
        ),
        why="Macro counts each class the same, weighted by its rows. Far apart? Then look at the rare classes.",
        wrong={
            "micro": idea(
                "micro for macro",
                "Your macro F1 is micro F1: it counts rows, so it is the accuracy. Macro is the plain mean over classes.",
                lambda matrix: (answers.average(matrix, "micro"), answers.average(matrix, "weighted")),
                lambda matrix: (answers.average(matrix, "micro"),) * 2,
            ),
            "micro_for_weighted": idea(
                "micro for weighted",
                "Your weighted F1 is micro F1: the accuracy. Weighted is a mean of the classes' F1, with the support as weights.",
                lambda matrix: (answers.average(matrix, "macro"), answers.average(matrix, "micro")),
            ),
            "of_means": idea(
                "the mean of precision and recall first",
                "You average precision and recall over the classes, and make one F1 of them. Take the F1 of each class, "
                "then average.",
                answers.of_means,
                answers.of_both_means,
            ),
            "exchanged": idea(
                "exchanged", "The two are exchanged: macro comes first.", lambda matrix: answers.averages(matrix)[::-1]
            ),
            "by_prediction": idea(
                "weights by prediction",
                "Your weights are the sums of columns: how often a class was said. Support is the sum of a row.",
                answers.weighted_by(0),
            ),
            "twice": idea(
                "one mean twice",
                "Those are two equal numbers. Macro is the plain mean over classes, weighted the mean by support.",
                lambda matrix: (answers.average(matrix, "macro"),) * 2,
                lambda matrix: (answers.average(matrix, "weighted"),) * 2,
            ),
            "each_class": idea(
                "no mean",
                "You return numbers for each class. Return two: their plain mean, and their mean by support.",
                lambda matrix: answers.scores(matrix)[:, 2],
                answers.parts_of_means,
            ),
        },
    ),
    value(
        "pick_the_metric",
        answers.SITUATIONS,
        view=views.capitals,
        explain=answers.about_metrics,
        hints=(
            "Which mistake is the costly one? Or does somebody want more than a decision?",
            "Missed cases lower recall, false alarms lower precision. And what reads probabilities?",
            'pick_the_metric = ["B", ???, ???, "E"]',
        ),
        why="Ask for the costly mistake first, then for the number that falls with it. Publishing probabilities? Score them.",
        wrong={
            "exchanged": idea(
                "precision and recall exchanged",
                "The first two are exchanged. A missed case lowers recall, a false alarm lowers precision.",
                ["A", "B", "D", "E"],
            ),
            "accuracy_for_rare": idea(
                "accuracy for rare classes",
                "Situation 3: accuracy counts rows, so the kinds with few pictures hardly count.",
                ["B", "A", "C", "E"],
            ),
            "decisions": idea(
                "decisions for probabilities",
                "Situation 4: this number reads decisions. The probabilities themselves are what is published.",
                *(["B", "A", "D", letter] for letter in "ABCD"),
            ),
        },
    ),
    REPORT_OF,
    audit("audit_report", answers.AUDIT, hint="Test each sentence on a matrix of four cells."),
]
