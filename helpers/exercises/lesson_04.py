"""The exercises of lesson 04: one loss, two formats of labels."""

import numpy as np

from . import answers_04 as answers
from . import looks_formats, views
from .answers_04 import BITS, CATEGORICAL, OTHER_LOSS, SIGN, SPARSE, heads, one_hot, rows, wired
from .kinds import audit, function, idea, keras_model, value

EXERCISES = [
    value(
        "warmup_row_shape",
        (3, 4),
        hints=(
            "Lesson 02: a row for each label, a column for each class.",
            "Two labels and three classes make the shape (2, 3).",
            "warmup_row_shape = (3, ???)",
        ),
        why="A row for each label, a column for each class, also for the classes that do not occur.",
        wrong={
            "max_plus_one": idea(
                "largest label + 1", "Class 3 does not occur in this batch. It keeps its column.", (3, 3)
            ),
            "distinct": idea("distinct labels", "Two classes occur. There are four, and each has a column.", (3, 2)),
            "transposed": idea("rows and columns swapped", "A row is an example, a column a class.", (4, 3)),
            "no_rows": idea("one row", "That is one row. There are three labels.", (4,)),
        },
    ),
    value(
        "warmup_two_surprises",
        np.log([2, 4]).mean(),
        tolerance=1e-3,
        hints=(
            "Lesson 03: the surprise of each row, then the mean.",
            "The surprise of .5 is the natural logarithm of 2.",
            "warmup_two_surprises = -np.log([0.5, ???]).mean()",
        ),
        why="Two surprises, ln 2 and ln 4, and their mean.",
        wrong={
            "sum": idea("the sum", "That is the sum of both rows. Cross-entropy is their mean.", np.log([2, 4]).sum()),
            "log2": idea("log2", BITS, 1.5),
            "sign": idea("the sign", SIGN, -np.log(8) / 2),
            "log_of_mean": idea(
                "the logarithm of the mean",
                "You averaged the probabilities first. Take the logarithm of each row, then the mean.",
                -np.log(0.375),
            ),
            "product": idea("no logarithm", "That is the mean probability. Take -ln of each first.", 0.375),
        },
    ),
    keras_model(
        "compile_for_integers",
        wired(SPARSE),
        looks_formats.reads_integers,
        hints=(
            "Ten probabilities that sum to 1, and the loss whose name says integers: sparse.",
            'With metrics=["accuracy"] Keras looks at the shapes and takes the metric that fits.',
            "model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=???)])\n"
            'model.compile(optimizer="adam", loss=???, metrics=["accuracy"])\n'
            "return model",
        ),
        why="Softmax makes the probabilities, the sparse loss picks one of them by the integer, and shapes say which accuracy.",
        wrong={
            "categorical": idea(
                "a loss for one-hot rows",
                "This loss does not take integers. One for one-hot rows does not convert them: take the sparse loss.",
                wired(CATEGORICAL),
                wired("mse"),
            ),
            "other_loss": idea("another loss", OTHER_LOSS, wired(answers.squares)),
            "wrong_metric": idea(
                "a metric for other labels",
                "The loss is right. The metric is not the share of right classes: many expect other labels. Write 'accuracy'.",
                wired(SPARSE, metrics=["categorical_accuracy"]),
                wired(SPARSE, metrics=["binary_accuracy"]),
            ),
            **heads(SPARSE, "SparseCategoricalCrossentropy"),
        },
    ),
    keras_model(
        "compile_for_one_hot",
        wired(CATEGORICAL),
        looks_formats.reads_one_hot,
        hints=(
            "The network stays as it was. Only the reader of the labels changes.",
            "sparse_categorical_crossentropy raises on rows of shape (n, 10).",
            "model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=???)])\n"
            'model.compile(optimizer="adam", loss=???, metrics=["accuracy"])\n'
            "return model",
        ),
        why="The same network, and a loss that multiplies each row by -ln p. Only one cell of the row counts.",
        wrong={
            "sparse": idea(
                "the sparse loss",
                "This loss does not take one-hot rows. A sparse one wants one integer a row: leave out `sparse`.",
                wired(SPARSE),
            ),
            "other_loss": idea("another loss", OTHER_LOSS, wired("binary_crossentropy"), wired("mse")),
            "sparse_metric": idea(
                "a sparse metric",
                "The loss is right. The metric compares integers, and the labels are rows. Write 'accuracy'.",
                wired(CATEGORICAL, metrics=["sparse_categorical_accuracy"]),
            ),
            "binary_metric": idea(
                "a metric by cells",
                "The loss is right. The metric is not the share of right classes: binary_accuracy, for one, judges each cell\n"
                "alone and counts the easy zeros. Write 'accuracy'.",
                wired(CATEGORICAL, metrics=["binary_accuracy"]),
            ),
            **heads(CATEGORICAL, "CategoricalCrossentropy"),
        },
    ),
    function(
        "sparse_cross_entropy",
        answers.sparse_cross_entropy,
        [
            ([1, 0], np.array([[0.3, 0.7], [0.6, 0.4]])),
            ([2, 0, 1], rows(0, 3, 3)),
            (np.array([0]), np.array([[0.25, 0.75]])),
            (np.array([3, 3, 0, 1, 2], dtype="int8"), rows(1, 5, 4)),
            ([0, 4], rows(2, 2, 5)),
            ([0, 1, 1], np.array([[0.01, 0.99], [0.999, 0.001], [0.3, 0.7]])),
            (np.array([1, 1, 0, 1, 0, 0]), rows(3, 6, 2)),
        ],
        hints=(
            "Lesson 00: two index arrays of the same length are read in pairs.",
            "def sparse_cross_entropy(labels, probabilities):\n"
            "    p = probabilities[np.arange(len(labels)), ???]\n"
            "    return -np.log(p).???()",
        ),
        why="The integer says which cell of the row to read. Nothing is multiplied by 0, and no table of labels is stored.",
        wrong={
            "all_columns": idea(
                "`[:, labels]`",
                "`[:, labels]` takes these columns of every row: an n x n table. Pair the indices: [np.arange(n), labels].",
                lambda labels, p: -np.log(p[:, labels]).mean(),
                lambda labels, p: -np.log(p[:, labels]),
            ),
            "sum": idea(
                "the sum",
                "That is the sum. The mean does not grow with the number of rows.",
                lambda labels, p: -np.log(answers.picked(labels, p)).sum(),
            ),
            "per_row": idea(
                "no mean",
                "Those are the surprises of the rows. Return their mean.",
                lambda labels, p: -np.log(answers.picked(labels, p)),
            ),
            "over_cells": idea(
                "the mean of all cells",
                "You divide by the number of cells. Divide by the number of rows.",
                answers.over_cells,
            ),
            "log_of_mean": idea(
                "the logarithm of the mean",
                "You average the probabilities first. Take the logarithm of each, then the mean.",
                lambda labels, p: -np.log(answers.picked(labels, p).mean()),
            ),
            "largest": idea(
                "the largest of each row",
                "You read the largest of each row, as if the model were always right. Read the true class.",
                lambda labels, p: -np.log(p.max(axis=1)).mean(),
            ),
            "swapped": idea(
                "row and column swapped",
                "The first index is the row, the second the column. You have them the other way round.",
                lambda labels, p: -np.log(p[labels, np.arange(len(labels))]).mean(),
            ),
            "rows": idea(
                "whole rows",
                "`probabilities[labels]` takes whole rows. One index picks rows, a pair picks cells.",
                lambda labels, p: -np.log(p[labels]).mean(),
            ),
            "sign": idea("the sign", SIGN, lambda labels, p: -answers.sparse_cross_entropy(labels, p)),
            "log2": idea("log2", BITS, lambda labels, p: answers.sparse_cross_entropy(labels, p) / np.log(2)),
            "log10": idea(
                "log10",
                "That is by log10. Nats take np.log.",
                lambda labels, p: answers.sparse_cross_entropy(labels, p) / np.log(10),
            ),
        },
    ),
    value(
        "loud_or_silent_pairs",
        answers.PAIRS,
        hints=(
            "Which of these reads its labels by their shape before it computes?",
            "Arrays of shape (n, 1) and (n, 3) can be subtracted: NumPy and TensorFlow broadcast.",
            'loud_or_silent_pairs = ["loud", ???, "silent", ???]',
        ),
        why="Both cross-entropies look at shapes. MSE and most metrics do not, and compute whatever broadcasts.",
        wrong={
            "converted": idea(
                "conversion by Keras",
                "Case 1 is loud: the loss does not turn integers into rows, it raises.",
                ["silent", "loud", "silent", "silent"],
            ),
            "all_loud": idea("an error for each", "Two of them raise nothing: their shapes broadcast.", ["loud"] * 4),
            "all_silent": idea("silence", "Both cross-entropies look at shapes, and raise.", ["silent"] * 4),
            "shapes_checked": idea(
                "a check in MSE",
                "Case 3 raises nothing: (n, 1) and (n, 3) can be subtracted.",
                ["loud", "loud", "loud", "silent"],
            ),
            "metric_checked": idea(
                "a check in the metric",
                "Case 4 raises nothing, because a batch has as many rows as there are classes.",
                ["loud", "loud", "silent", "loud"],
            ),
        },
        explain=answers.about_pairs,
        view=views.words,
    ),
    function(
        "label_smoothing",
        answers.label_smoothing,
        [
            (one_hot(1, k=4), 0.2),
            (one_hot(0, 2, k=3), 0.1),
            (one_hot(1, 1, 0, k=2, kind=int), 0.3),
            (one_hot(4, 0, 2, 2, k=5, kind="float32"), 0.5),
            (one_hot(2, 1, 0, k=3), 0.0),
            (one_hot(3, k=10, kind="int8"), 0.1),
        ],
        hints=(
            "Two parts: what is left of the 1, and what every class gets. A row must sum to 1 again.",
            "def label_smoothing(one_hot, amount):\n    return one_hot * (1 - amount) + amount / one_hot.shape[???]",
        ),
        why=answers.as_keras,
        wrong={
            "others_only": idea(
                "a share for the others only",
                "You spread the share over the other classes only. Keras spreads it over all, the true one included.",
                answers.others_only,
            ),
            "not_spread": idea(
                "nothing given back",
                "You take a share away and give it to nobody: the rows sum to less than 1.",
                lambda rows, amount: rows * (1 - amount),
            ),
            "added": idea(
                "nothing taken away",
                "You give to every class and take from none: the rows sum to more than 1.",
                lambda rows, amount: rows + amount / rows.shape[1],
            ),
            "whole_amount": idea(
                "the whole amount for each",
                "Every class gets the whole amount. It is one share, to be divided by the number of classes.",
                lambda rows, amount: rows * (1 - amount) + amount,
            ),
            "half": idea(
                "half of it for each",
                "Half of the amount for each is right for two classes only. Divide by the number of columns.",
                lambda rows, amount: rows * (1 - amount) + amount / 2,
            ),
            "number_of_rows": idea(
                "the number of rows",
                "You divide by the number of rows. The share is spread over the classes: the columns.",
                lambda rows, amount: rows * (1 - amount) + amount / len(rows),
            ),
            "percent": idea(
                "percent",
                "You read the amount as percent. .2 is a fifth of the 1.",
                lambda rows, amount: answers.label_smoothing(rows, amount / 100),
            ),
            "cast": idea(
                "the kind of the labels kept",
                "You cast to the kind of the labels. Integers can't hold shares: they become 0.",
                lambda rows, amount: answers.label_smoothing(rows, amount).astype(rows.dtype),
            ),
        },
    ),
    function(
        "repair_the_snippet",
        answers.repair,
        [
            (np.array([1.0, 0.0]), np.array([[0.3, 0.7], [0.6, 0.4]])),
            (np.array([0.0, 1.0]), rows(4, 2, 3)),
            (np.array([2.0, 0.0, 2.0]), rows(5, 3, 3)),
            (np.array([1.0]), rows(6, 1, 4)),
            (np.array([1.0, 0.0, 0.0, 1.0]), rows(13, 4, 2)),
            (np.array([4.0, 0.0, 3.0, 0.0], dtype="float32"), rows(7, 4, 5)),
        ],
        tolerance=1e-4,  # Keras computes in float32
        hints=(
            "The first line of each error names what is no longer there, or what does not fit.",
            "labels = codes.astype(???)\n"
            "rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[???])\n"
            "losses = keras.losses.???(labels, probabilities)\n"
            "return labels, rows, losses",
        ),
        why="Python's own int, to_categorical without dtype and with num_classes, and the sparse loss for integers.",
        wrong={
            "width": idea(
                "the width of this batch",
                "Say num_classes: else to_categorical makes as many columns as this batch needs.",
                answers.repaired(width=lambda labels: labels.max() + 1),
                answers.narrow,
            ),
            "line_1": idea("np.int", "NumPy has no `np.int` any more. Write `int`.", answers.unrepaired(1)),
            "line_2": idea(
                "dtype=",
                "to_categorical knows no `dtype`. It returns floats: use them, or cast them afterwards.",
                answers.unrepaired(2),
            ),
            "line_3": idea(
                "integers for the categorical loss",
                "Line 3 hands integers to the loss for one-hot rows. Hand it the rows, or take the sparse loss.",
                answers.unrepaired(3),
            ),
            "mean": idea(
                "the mean",
                "The third part is the loss of each row. You return one number, their mean.",
                answers.repaired(losses=lambda losses, p: losses.mean()),
            ),
            "sum": idea(
                "the sum",
                "The third part is the loss of each row. You return one number, their sum.",
                answers.repaired(losses=lambda losses, p: losses.sum()),
            ),
            "largest": idea(
                "the largest of each row",
                "The third part reads the largest of each row. Read the true class.",
                answers.repaired(losses=lambda losses, p: -np.log(p.max(axis=1))),
            ),
        },
    ),
    function(
        "soft_cross_entropy",
        answers.soft_cross_entropy,
        [
            (np.array([[0.7, 0.3]]), np.array([[0.6, 0.4]])),
            (np.array([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]]), rows(8, 2, 3)),
            (np.array([[0.9, 0.1, 0.0], [0.0, 0.45, 0.55]]), rows(9, 2, 3)),
            (np.array([[0.0, 0.6, 0.4], [0.5, 0.5, 0.0]]), np.array([[0.0, 0.8, 0.2], [0.3, 0.7, 0.0]])),
            (one_hot(0, 3, 1, k=4), rows(10, 3, 4)),
            (np.array([[1.0, 0.0], [0.6, 0.4]]), np.array([[1.0, 0.0], [0.998, 0.002]])),
            (rows(11, 5, 3), rows(12, 5, 3)),
        ],
        points=2,
        hints=(
            "Each class costs its share of the surprise. Where the share is 0 there is no cost, whatever the probability.",
            "def soft_cross_entropy(shares, probabilities):\n"
            "    safe = np.where(shares > 0, ???, 1)  # ln 1 is 0\n"
            "    return -(shares * np.log(safe)).sum(axis=???).mean()",
        ),
        why="With a single 1 in each row this is the loss you know. Keras does the same, and clips p instead of asking for it.",
        wrong={
            "nan": idea(
                "0 * ln 0",
                "A probability of exactly 0 has the logarithm -inf, and 0 * inf is nan. Leave out cells whose share is 0.",
                answers.unguarded,
            ),
            "hard": idea(
                "argmax of the shares",
                "You keep only the largest share of each row. The other shares cost something, too.",
                answers.hard,
            ),
            "over_cells": idea(
                "the mean of all cells",
                "You divide by the number of cells. Sum over the classes, then take the mean over the rows.",
                lambda shares, p: answers.each(shares, p).sum() / shares.size,
            ),
            "sum": idea(
                "the sum",
                "That is the sum. The mean does not grow with the number of rows.",
                lambda shares, p: answers.each(shares, p).sum(),
            ),
            "per_row": idea("no mean", "Those are the losses of the rows. Return their mean.", answers.each),
            "swapped": idea(
                "shares and probabilities swapped",
                "You take the logarithm of the shares. It is the model's probability that is surprised.",
                answers.swapped,
                lambda shares, p: answers.soft_cross_entropy(p, np.where(shares > 0, shares, 1)),
                lambda shares, p: answers.unguarded(p, shares),
            ),
            "divergence": idea(
                "the entropy subtracted",
                "That is the divergence: you subtract the shares' own entropy. Cross-entropy keeps it.",
                lambda shares, p: answers.soft_cross_entropy(shares, p) - answers.each(shares, shares).mean(),
            ),
            "sign": idea("the sign", SIGN, lambda shares, p: -answers.soft_cross_entropy(shares, p)),
            "log2": idea("log2", BITS, lambda shares, p: answers.soft_cross_entropy(shares, p) / np.log(2)),
            "binary": idea(
                "the binary formula",
                "You add (1 - share) * ln(1 - p): that is the loss of columns that are judged one by one.",
                answers.binary,
            ),
        },
    ),
    audit("audit_formats", answers.AUDIT, hint="Which of these say that a format decides more than a format can?"),
]
