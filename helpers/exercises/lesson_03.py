"""The exercises of lesson 03: cross-entropy, by hand and by the libraries, and what to compare it with."""

import numpy as np

from . import answers_03 as answers
from .kinds import audit, convict, function, idea, value

LOG2 = "The logarithm to base 2 counts bits. Losses are in nats: np.log, the natural logarithm."
LOG10 = "The logarithm to base 10 is another unit. Losses are in nats: np.log, the natural logarithm."
SIGN = "The logarithm of a probability is negative. A loss takes the minus sign: -ln p."
TOTAL = "That is the total. Take the mean over rows, so that batches of any size compare."
EACH_ROW = "That is the surprise of each row. Their mean is one number."


def mean(values):
    return -np.mean(values)


def total(values):
    return -np.sum(values)


EXERCISES = [
    value(
        "warmup_codes",
        [1, 0, 1],
        hints=("Lesson 02: which names are there, in sorted order?", "ham comes first.", "warmup_codes = [1, ???, 1]"),
        why="Sorted, ham is 0 and spam is 1. scikit-learn reads columns of probabilities in that order, too.",
        wrong={
            "appearance": idea("order of appearance", "You code in order of appearance. Sort the names.", [0, 1, 0]),
            "from_one": idea("counting from 1", "Codes start at 0.", [2, 1, 2]),
            "one_hot": idea("one-hot rows", "Those are one-hot rows. Codes are integers.", [[0, 1], [1, 0], [0, 1]]),
        },
    ),
    value(
        "warmup_truth",
        0.7,
        hints=(
            "Lesson 01: whose probability does a sigmoid return?",
            "It returns P(class 1). The truth is class 0.",
            "warmup_truth = 1 - ???",
        ),
        why="The sigmoid gives P(class 1); class 0 gets the rest.",
        wrong={
            "class_1": idea("P(class 1)", "That is P(class 1). The label is 0: what is left for it?", 0.3),
            "decided": idea("a decision", "That is a decision. Asked: a probability.", 0, 1, True, False),
        },
    ),
    value(
        "surprise_of_truth",
        -np.log(0.8),
        tolerance=4e-3,
        hints=(
            "Which of the three probabilities belongs to the true class?",
            "It is the one at index 1. Its logarithm is negative.",
            "surprise_of_truth = -np.log(???)",
        ),
        why="Only the probability of the true class counts: -ln .8. Its neighbours do not enter.",
        wrong={
            "wrong_class": idea(
                "a wrong class", "That is -ln of another class's probability. The truth has index 1.", -np.log(0.1)
            ),
            "sign": idea("no minus", SIGN, np.log(0.8)),
            "log2": idea("log2", LOG2, -np.log2(0.8)),
            "log10": idea("log10", LOG10, -np.log10(0.8)),
            "one_minus": idea("1 - p", "That is 1 - p. The surprise is -ln p: near p = 1 they almost agree.", 0.2),
            "all_classes": idea(
                "all three cells",
                "You took the surprise of all three classes. Only the true one counts.",
                -np.log([0.1, 0.8, 0.1]).sum(),
                -np.log([0.1, 0.8, 0.1]).mean(),
            ),
        },
    ),
    function(
        "cross_entropy",
        answers.cross_entropy,
        [
            (np.array([[0, 1]]), np.array([[0.2, 0.8]])),
            (np.array([[1.0, 0.0, 0.0]]), np.array([[0.4, 0.5, 0.1]])),
            (np.array([[0, 1], [1, 0]]), np.array([[0.3, 0.7], [0.6, 0.4]])),
            (np.array([[0, 1], [1, 0], [0, 1]]), np.array([[0.3, 0.7], [0.45, 0.55], [0.6, 0.4]])),
            (np.eye(3)[[2, 0]], np.array([[0.2, 0.3, 0.5], [0.25, 0.6, 0.15]])),
            (np.eye(4)[[0, 3, 0]], np.array([[0.4, 0.3, 0.2, 0.1], [0.1, 0.2, 0.3, 0.4], [0.7, 0.1, 0.1, 0.1]])),
            (np.eye(3, dtype=int)[[0]], np.array([[0.5, 0.5, 0.0]])),
            (np.eye(3)[[0, 1]], np.array([[0.0, 0.75, 0.25], [0.1, 0.65, 0.25]])),
            (np.eye(2)[[1, 0]], np.array([[1 - 2e-8, 2e-8], [0.7, 0.3]])),
            (np.eye(2)[[1, 0, 1, 1]], np.array([[0.5, 0.5], [1.0, 0.0], [0.15, 0.85], [0.9, 0.1]])),
        ],
        hints=(
            "One number a row first: multiply `one_hot` by the logarithms, and add up each row. What about ln 0?",
            "def cross_entropy(one_hot, probabilities):\n"
            "    p = np.clip(probabilities, ???, 1)\n"
            "    return -np.mean(np.sum(one_hot * np.log(p), axis=???))",
        ),
        why="One-hot cells pick ln p of the true class; add up each row, take the mean over rows, and turn the sign.",
        points=2,
        wrong={
            "total": idea("the total", TOTAL, *answers.weighted(total), answers.picked(total)),
            "cells": idea(
                "the mean over all cells",
                "You take the mean over all cells. Zeros that one-hot made count as rows: sum each row first.",
                *answers.weighted(mean),
            ),
            "no_clip": idea(
                "a logarithm of 0",
                "A probability of 0 gives inf or nan. Clip first: a probability below 1e-7 counts as 1e-7.",
                answers.weighted(answers.mean_of_rows)[1],
                answers.picked(mean),
            ),
            "other_floor": idea(
                "another floor",
                "Your floor for a probability of 0 is another one. Here, as in Keras, it is 1e-7.",
                lambda one_hot, p: answers.mean_of_rows(one_hot * np.log(np.where(p == 0, 1e-7, p))),
                *(answers.floor_of(eps) for eps in (1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-6, np.finfo(float).eps)),
            ),
            "added": idea(
                "adding for a floor",
                "You add to the probabilities. A floor is a maximum: what lies below 1e-7 counts as 1e-7.",
                lambda one_hot, p: answers.mean_of_rows(one_hot * np.log(p + 1e-7)),
            ),
            "each_row": idea(
                "a number for each row",
                EACH_ROW,
                *answers.weighted(lambda cells: -cells.sum(axis=1)),
                answers.picked(lambda logs: -logs),
            ),
            "axis_0": idea(
                "axis 0",
                "You add up each column. A row is one example: add up along axis 1, then take the mean.",
                *answers.weighted(lambda cells: -cells.sum(axis=0)),
                *answers.weighted(lambda cells: -cells.mean(axis=0)),
                *answers.weighted(lambda cells: -cells.sum(axis=0).mean()),
            ),
            "sign": idea(
                "no minus",
                SIGN,
                *answers.weighted(lambda cells: cells.sum(axis=1).mean()),
                answers.picked(np.mean),
            ),
            "log2": idea(
                "log2",
                LOG2,
                *answers.weighted(answers.mean_of_rows, np.log2),
                answers.picked(mean, np.log2),
            ),
            "log10": idea(
                "log10",
                LOG10,
                *answers.weighted(answers.mean_of_rows, np.log10),
                answers.picked(mean, np.log10),
            ),
            "swapped": idea(
                "the roles exchanged",
                "You take the logarithm of the labels. It is the probabilities that need it; the labels pick.",
                answers.swapped,
                answers.swapped_without_floor,
            ),
            "wrong_class": idea(
                "the wrong classes",
                "You take the logarithm of what the other classes got. Only the true class counts.",
                answers.other_classes(answers.mean_of_rows),
                lambda one_hot, p: -np.mean(np.sum((1 - one_hot) * np.log(np.maximum(p, 1e-300)), axis=1)),
            ),
            "all_classes": idea(
                "all classes",
                "You add up ln p of all classes. Multiply by `one_hot` first: only the true class counts.",
                lambda one_hot, p: answers.mean_of_rows(answers.clipped(p)),
                lambda one_hot, p: -answers.clipped(p).mean(),
            ),
            "largest": idea(
                "the largest probability",
                "You score the class that the model chose, so a sure error costs almost nothing. Score the true class.",
                lambda one_hot, p: -np.log(p.max(axis=1)).mean(),
            ),
            "one_minus": idea(
                "1 - p",
                "You average 1 - p. Without the logarithm a sure error costs at most 1.",
                lambda one_hot, p: (1 - (one_hot * p).sum(axis=1)).mean(),
            ),
        },
    ),
    function(
        "baseline_loss",
        answers.baseline_loss,
        [
            ([0, 1],),
            ([0, 1, 1, 1],),
            ([2, 0, 0, 2, 0],),
            (np.array([0, 0, 0, 1, 2, 2]),),
            (np.array([3, 1, 1, 1, 0, 3, 1, 1, 1, 1]),),
            ([5, 5, 5],),
        ],
        hints=(
            "What share of the rows has each class? That share is also the probability the model gives.",
            "def baseline_loss(y):\n"
            "    counts = np.unique(y, return_counts=True)[1]\n"
            "    share = counts / ???\n"
            "    return -np.sum(share * ???)",
        ),
        why="A row of class c costs -ln share(c), and a share of the rows are of class c: the entropy of the frequencies.",
        wrong={
            "ln_k": idea(
                "ln K",
                "That is ln K, the other yardstick: equal guesses. Here the model knows how frequent each class is.",
                answers.of_shares(lambda share: np.log(len(share))),
                lambda y: np.log(np.max(y) + 1),
            ),
            "zero_log_zero": idea(
                "0 times ln 0",
                "An integer that does not occur gives 0 * ln 0 = nan. Leave it out: np.unique counts what occurs.",
                answers.zero_log_zero,
            ),
            "counts": idea("counts", "You use counts. Divide by the number of rows first.", answers.counts),
            "log_max": idea(
                "the most frequent class",
                "That is -ln of the largest share. Rows of the other classes cost more: weigh all of them.",
                answers.of_shares(lambda share: -np.log(share.max())),
            ),
            "gini": idea(
                "Gini impurity",
                "That is 1 minus the sum of squares. Cross-entropy takes the logarithm.",
                answers.of_shares(lambda share: 1 - (share**2).sum()),
            ),
            "unweighted": idea(
                "each class alike",
                "You weigh each class alike. The mean is over rows, so a frequent class counts more.",
                answers.of_shares(lambda share: -np.log(share).mean()),
            ),
            "total": idea("the total", TOTAL, lambda y: len(y) * answers.baseline_loss(y)),
            "sign": idea("no minus", SIGN, answers.of_shares(lambda share: (share * np.log(share)).sum())),
            "log2": idea("log2", LOG2, answers.of_shares(lambda share: -(share * np.log2(share)).sum())),
            "log10": idea("log10", LOG10, answers.of_shares(lambda share: -(share * np.log10(share)).sum())),
        },
    ),
    function(
        "binary_cross_entropy",
        answers.binary_cross_entropy,
        [
            (np.array([1]), np.array([0.8])),
            (np.array([0]), np.array([0.7])),
            (np.array([1, 0]), np.array([0.6, 0.1])),
            (np.array([0, 0, 1]), np.array([0.3, 0.55, 0.45])),
            (np.array([1, 1, 0, 1, 0]), np.array([0.9, 0.2, 0.05, 0.65, 0.75])),
        ],
        hints=(
            "Which probability did a row with label 0 get for its truth?",
            "def binary_cross_entropy(y, p):\n    return -np.mean(y * np.log(p) + (1 - y) * np.log(???))",
        ),
        why="Where y is 1 the first term is left, where y is 0 the second: always ln of what the truth got.",
        wrong={
            "positive_only": idea(
                "the positive term only",
                "Rows with label 0 cost nothing in your answer. They need the second term: ln(1 - p).",
                lambda y, p: -(y * np.log(p)).mean(),
            ),
            "only_ones": idea(
                "only the rows with label 1", "You average rows with label 1 alone. All rows count.", answers.only_ones
            ),
            "exchanged": idea(
                "p and 1 - p exchanged",
                "p is P(class 1): a row with label 1 takes ln p, one with label 0 takes ln(1 - p).",
                lambda y, p: answers.binary(mean)(y, 1 - p),
            ),
            "ignores_labels": idea(
                "-ln p in every row",
                "You take -ln p in every row. A row with label 0 takes 1 - p.",
                lambda y, p: -np.log(p).mean(),
            ),
            "total": idea("the total", TOTAL, answers.binary(total)),
            "each_row": idea("a number for each row", EACH_ROW, answers.binary(lambda logs: -logs)),
            "sign": idea("no minus", SIGN, answers.binary(np.mean)),
            "log2": idea("log2", LOG2, answers.binary(mean, np.log2)),
            "log10": idea("log10", LOG10, answers.binary(mean, np.log10)),
            "halved": idea(
                "half of it",
                "That is half of it: each row has two terms, but it is one row.",
                answers.binary(lambda logs: -logs.mean() / 2),
            ),
            "one_minus": idea(
                "|y - p|", "That is the mean of |y - p|. Take the logarithm.", lambda y, p: abs(y - p).mean()
            ),
            "hard": idea(
                "decisions for probabilities",
                "You score decisions. Give the probabilities themselves to the logarithm.",
                *(answers.hard(floor) for floor in (1e-7, 1e-15, np.finfo(float).eps)),
                answers.hard_in_keras,
            ),
        },
    ),
    function(
        "named_log_loss",
        answers.named_log_loss,
        [
            (["ham", "spam"], np.array([[0.9, 0.1], [0.3, 0.7]]), ["ham", "spam"]),
            (["spam", "ham"], np.array([[0.9, 0.1], [0.2, 0.8]]), ["spam", "ham"]),
            (["spam"], np.array([[0.35, 0.65]]), ["ham", "spam"]),
            (["cat"], np.array([[0.7, 0.2, 0.1]]), ["cat", "dog", "bird"]),
            (
                ["dog", "cat", "bird"],
                np.array([[0.5, 0.3, 0.2], [0.6, 0.15, 0.25], [0.1, 0.3, 0.6]]),
                ["dog", "bird", "cat"],
            ),
            (["b", "b", "c"], np.array([[0.2, 0.7, 0.1], [0.25, 0.4, 0.35], [0.05, 0.15, 0.8]]), ["a", "b", "c"]),
            (["w", "z"], np.array([[0.4, 0.3, 0.2, 0.1], [0.15, 0.25, 0.05, 0.55]]), ["z", "x", "w", "y"]),
        ],
        hints=(
            "In which order does scikit-learn read the columns, and does it know of a class that does not occur?",
            "def named_log_loss(names, probabilities, columns):\n"
            "    order = np.argsort(???)\n"
            "    return log_loss(names, probabilities[:, order], labels=???)",
        ),
        why="log_loss reads the columns in the sorted order of the labels, so bring them into it; labels= names all classes.",
        wrong={
            "column_order": idea(
                "the columns as they come",
                "The columns do not stand in sorted order, but log_loss reads them so. Reorder them first.",
                answers.column_order,
            ),
            "absent": idea(
                "no `labels=`",
                "Where a class does not occur, log_loss can't know of it. Tell it: labels=, all names, sorted.",
                answers.absent,
            ),
            "bare": idea(
                "log_loss without more",
                "Two things are missing: columns in the sorted order of the names, and labels= with all names.",
                answers.bare,
            ),
            "inverse_order": idea(
                "the order turned round",
                "You permute the columns the wrong way round. np.argsort(columns) says which column comes first.",
                answers.inverse_order,
            ),
            "flattened": idea(
                "flat lists",
                "Flat lists are read as binary rows, one a cell. Keep the table of shape (n, k).",
                answers.flattened,
            ),
            "total": idea("the total", TOTAL, lambda *given: total(np.log(answers.given_to_truth(*given)))),
            "log2": idea("log2", LOG2, lambda *given: mean(np.log2(answers.given_to_truth(*given)))),
        },
    ),
    value(
        "costly_row",
        int(np.argmin(answers.ROWS[np.arange(4), answers.LABELS])),
        hints=(
            "Which probability did each row give to its own label?",
            "Row 0 gave .34, row 2 gave .8. The smallest one costs most.",
            "costly_row = int(np.argmin([.34, ???, .8, ???]))",
        ),
        why=lambda: (
            "Surprises in nats: "
            + ", ".join(f"{s:.2f}" for s in -np.log(answers.ROWS[np.arange(4), answers.LABELS]))
            + ". One sure error outweighs the rest together: look at such rows first."
        ),
        wrong={
            "least_sure": idea(
                "the least sure row", "Row 0 is least sure. But it gave .34 to its truth: about 1 nat.", 0
            ),
            "just_wrong": idea(
                "the narrow error", "Row 3 is wrong, but not sure: its truth has .4, less than 1 nat.", 3
            ),
            "best": idea("the best row", "Row 2 costs least. (Or did you count from 1?)", 2),
        },
    ),
    audit("audit_loss", answers.AUDIT, hint="Test each sentence on one row: what did it give to the truth?"),
    convict(
        "convict_loss",
        3,
        hints=(
            "Look at the lines that print a loss.",
            "One praises a loss without a yardstick. One hands decisions to a function that wants probabilities.",
            'convict_loss = {24: ???, ???: "hard_labels"}',
        ),
    ),
]
