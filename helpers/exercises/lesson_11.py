"""The exercises of lesson 11: labels that may occur together."""

import numpy as np

from . import answers_11 as answers
from . import heads_11 as heads
from .heads_11 import wired
from .kinds import audit, find_faults, function, idea, keras_model, quiz, value
from .looks_labels import CELLS, MACRO, Facts

CAUSES = {
    "one_winner": "outputs that share a total of 1: only one label can be near 1",
    "one_label_loss": "a loss that reads each row as one label, to be shared among the columns",
    "largest_only": "a metric that takes only the largest output of a row for a yes",
    "no_activation": "the last layer has no activation",
    "too_few_units": "fewer columns than labels",
}


EXERCISES = [
    value(
        "warmup_cost_threshold",
        0.6,
        hints=(
            "Lesson 10: which probability makes both decisions equally dear?",
            "C_FP / (C_FP + C_FN): the false alarm costs 3, the miss 2.",
            "warmup_cost_threshold = 3 / (3 + ???)",
        ),
        why="3 / (3 + 2). False alarms cost more than misses, so say yes only above .6.",
        wrong={
            "exchanged": idea(
                "the costs exchanged", "Exchanged: the cost of a false alarm stands above the line.", 0.4
            ),
            "half": idea("one half", "One half belongs to equal costs. Here a false alarm costs more.", 0.5),
            "ratio": idea("a ratio", "Divide by the sum of both costs.", 1.5, 2 / 3),
        },
    ),
    value(
        "warmup_equal_logits",
        0.5,
        tolerance=1e-3,
        hints=(
            "Lesson 05: a constant added to all logits of a row changes nothing.",
            "Softmax of 6, 6 is softmax of 0, 0. The third, -50, gets next to nothing.",
            "warmup_equal_logits = np.exp(6) / (2 * np.exp(???))",
        ),
        why="Only differences count in a softmax. Two equal winners get one half each, however large they are.",
        wrong={
            "sigmoid": idea(
                "a sigmoid", "That is a sigmoid of one logit. Softmax divides by the sum over the row.", 0.9975
            ),
            "one": idea("both near 1", "The three sum to 1, so two of them can't both be near 1.", 1.0),
            "third": idea("equal thirds", "The third logit is far below: e to the -50 is next to nothing.", 1 / 3),
        },
    ),
    quiz(
        "quiz_four_in_ten",
        "D",
        answers.OPTIONS,
        hint="Keras takes argmax on both sides. Where is the argmax of a row of labels with three ones?",
    ),
    function(
        "digits_in_strip",
        answers.digits_in_strip,
        [
            (np.array([[0.6, 0.2]]), np.array([0.5, 0.5])),
            (np.array([[0.4, 0.4, 0.9]]), np.array([0.5, 0.3, 0.8])),
            (np.array([[0.2, 0.5, 0.1], [0.7, 0.6, 0.8]]), np.array([0.3, 0.5, 0.75])),
            (np.array([[0.3, 0.9, 0.1], [0.1, 0.1, 0.1], [0.8, 0.2, 0.65]]), np.array([0.2, 0.4, 0.6])),
            (np.array([[0.05, 0.9, 0.3, 0.75], [0.5, 0.1, 0.85, 0.6]]), np.array([0.1, 0.95, 0.25, 0.5])),
            (np.linspace(0.3, 0.48, 10)[None, ::-1] + np.tile([0, 0.2], 5), np.linspace(0.05, 0.95, 10)),
        ],
        hints=(
            "Compare the whole table with the thresholds: a row of k numbers stretches over all rows. Then: at which places?",
            "def digits_in_strip(probabilities, thresholds):\n"
            "    said = probabilities > ???\n"
            "    return [np.flatnonzero(row).tolist() for row in ???]",
        ),
        why="(n, k) against (k,): each column meets its own threshold. A row may end up with no digit, or with several.",
        alike=lambda right, got: right == got,
        wrong={
            "half": idea(
                "a threshold of .5",
                "You cut at .5. Each label has a threshold of its own.",
                answers.one_threshold(lambda t: 0.5),
            ),
            "argmax": idea(
                "the largest of each row",
                "You take the largest of each row. Here several digits may occur, or none: ask each one.",
                answers.largest,
                answers.largest_of_each,
            ),
            "at_least": idea(
                "at least",
                "A probability equal to its threshold is a no: greater than.",
                answers.above(np.greater_equal),
            ),
            "mean": idea(
                "one threshold for all",
                "You use one threshold for all labels. Column j belongs to thresholds[j].",
                answers.one_threshold(np.mean),
                answers.one_threshold(np.min),
                answers.one_threshold(np.max),
                answers.one_threshold(lambda t: t[0]),
            ),
            "turned": idea("`<` for `>`", "You list the digits that are not there.", answers.above(np.less)),
            "rows_of_0_and_1": idea(
                "rows of 0 and 1",
                "Those are rows of 0 and 1. List the places of the ones: np.flatnonzero gives them.",
                answers.above(found=lambda row: row.astype(int).tolist()),
                answers.above(found=lambda row: row.tolist()),
            ),
            "from_one": idea(
                "places from 1",
                "You count from 1. Column 0 belongs to the digit 0.",
                answers.above(found=lambda row: (np.flatnonzero(row) + 1).tolist()),
            ),
            "never_empty": idea(
                "a digit in every row",
                "Where no probability is above its threshold you add the largest. The list stays empty there.",
                answers.never_empty,
            ),
            "first": idea("one digit a row", "You keep one digit of each row. List all of them.", answers.first_only),
            "surest_first": idea("the surest first", "List the digits in ascending order.", answers.surest_first),
            "probabilities": idea(
                "probabilities", "Those are the probabilities. List the digits: the places.", answers.probabilities_of
            ),
            "flat": idea(
                "one list",
                "That is one list for all strips. Make a list for each.",
                answers.all_in_one,
                answers.each_once,
                answers.pairs,
            ),
        },
    ),
    function(
        "samples_f1",
        answers.samples_f1,
        [
            (answers.rows("0", "1", k=2), answers.rows("0", "0", k=2)),
            (answers.rows("01", "2", k=3), answers.rows("0", "12", k=3)),
            (answers.rows("012", "3", k=4), answers.rows("01", "0123", k=4)),
            (answers.rows("01", "", k=3), answers.rows("0", "", k=3)),
            (answers.rows("", "12", "0", k=3), answers.rows("1", "12", "", k=3)),
            (answers.rows("0347", "25", "9", "", "168", k=10), answers.rows("034", "256", "1", "", "16789", k=10)),
            (answers.rows("", "", k=6), answers.rows("", "", k=6)),
        ],
        hints=(
            "F1 of one row is 2 hits / (true + said). Count along the row.",
            "def samples_f1(y, said):\n"
            "    hits, sizes = (y * said).sum(axis=???), y.sum(axis=1) + said.sum(axis=1)\n"
            "    scores = np.where(sizes == 0, ???, 2 * hits / np.maximum(sizes, 1))\n"
            "    return scores.mean()",
        ),
        why="An F1 for each row, then the mean: each strip counts the same, whether it holds one digit or three.",
        wrong={
            "macro": idea(
                "macro F1",
                "That is macro F1: you count down the columns. Count along each row.",
                answers.averaged("macro"),
                answers.averaged("macro", 0),
            ),
            "micro": idea(
                "micro F1",
                "That is micro F1: you add up all cells first. Take the F1 of each row, then the mean.",
                answers.averaged("micro"),
                answers.averaged("micro", 0),
            ),
            "weighted": idea(
                "weighted F1",
                "That is weighted F1, a mean over labels.",
                answers.averaged("weighted"),
                answers.averaged("weighted", 0),
            ),
            "empty_0": idea(
                "0 for an empty row",
                "A row without any true and any said label counts 1: nothing was there, and nothing was said.",
                answers.averaged("samples", 0),
            ),
            "undefined": idea(
                "0/0", "A row without any label gives 0/0, which is nan. It counts 1.", answers.undefined
            ),
            "left_out": idea(
                "empty rows left out", "You leave empty rows out of the mean. They count 1.", answers.left_out
            ),
            "subset": idea(
                "subset accuracy",
                "That is the share of rows that are right throughout. F1 counts half-right rows, too.",
                answers.subset,
            ),
            "cells": idea(
                "the share of right cells",
                "That is the share of right cells. F1 leaves out the zeros that both have.",
                answers.cells,
            ),
            "jaccard": idea(
                "intersection over union",
                "You divide the hits by the labels in either set. F1 is 2 hits / (true + said).",
                answers.jaccard,
            ),
            "precision": idea(
                "precision",
                "You divide by the said labels alone: precision. F1 is 2 hits / (true + said).",
                answers.part(lambda y, said: said),
            ),
            "recall": idea(
                "recall",
                "You divide by the true labels alone: recall. F1 is 2 hits / (true + said).",
                answers.part(lambda y, said: y),
            ),
            "harmonic": idea(
                "the F1 of two means",
                "You average precision and recall over the rows first. Take the F1 of each row, then the mean.",
                answers.harmonic,
            ),
            "each_row": idea("no mean", "Those are the scores of the rows. Return their mean.", answers.each_row),
            "sum": idea(
                "the sum",
                "That is the sum of the rows' scores. Take the mean.",
                lambda y, said: answers.each_row(y, said).sum(),
            ),
        },
    ),
    keras_model(
        "multilabel_head",
        wired(CELLS),
        Facts(CELLS),
        hints=(
            "Ten questions, each answered by yes or no. Which activation asks one column at a time?",
            "The string 'accuracy' would look at shapes only. Name the metric: the one for yes and no.",
            "model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=???)])\n"
            'model.compile(optimizer="adam", loss=???, metrics=["binary_accuracy"])\n'
            "return model",
        ),
        why="A sigmoid a label, binary cross-entropy over all cells, and a metric that looks at cells, too.",
        wrong=heads.wrong(CELLS)
        | {
            "f1": idea(
                "F1 for the share",
                "Network and loss are right. F1 is reported, and the share of right cells is not: add binary_accuracy.",
                wired(CELLS, metrics=heads.f1_score(average="macro", threshold=0.5)),
                wired(CELLS, metrics=heads.f1_score(average="micro", threshold=0.5)),
                wired(CELLS, metrics=heads.f1_score(average="macro")),
                wired(CELLS, metrics=heads.f1_score(threshold=0.5)),
            ),
        },
    ),
    find_faults(
        "softmax_faults",
        {5: "one_winner", 9: "one_label_loss", 10: "largest_only"},
        CAUSES,
        hints=(
            "Ask of the last layer, the loss and the metric: does it treat each label as a yes or no of its own?",
            "There are three faults. The input, the hidden layer and the optimizer are fine.",
            'softmax_faults = {5: ???, ???: "one_label_loss", 10: ???}',
        ),
        why="Head, loss and metric all take one label a row for granted. None of them raises an error.",
    ),
    keras_model(
        "repair_softmax",
        wired(MACRO),
        Facts(MACRO),
        hints=(
            "Three lines, one for each cause that you named.",
            "Line 5: sigmoid. Line 9: binary_crossentropy. Line 10: the metric needs a threshold.",
            "head = keras.layers.Dense(10, activation=???)\n"
            "model = keras.Sequential([keras.Input((8, 24)), keras.layers.Flatten(), head])\n"
            'metric = keras.metrics.F1Score(average="macro", threshold=???)\n'
            'model.compile(optimizer="adam", loss=???, metrics=[metric])\n'
            "return model",
        ),
        why="Head, loss and metric now ask each label alone. F1Score without threshold would still mark one digit a strip.",
        wrong=heads.wrong(MACRO)
        | {
            "no_threshold": idea(
                "F1Score without a threshold",
                "Without a threshold F1Score marks the largest output of a row, and only that. Write threshold=.5.",
                wired(MACRO, metrics=heads.f1_score(average="macro")),
            ),
            "micro": idea(
                "micro F1",
                "That is micro F1, over all cells. Macro is the mean over the labels.",
                wired(MACRO, metrics=heads.f1_score(average="micro", threshold=0.5)),
            ),
            "each_label": idea(
                "an F1 for each label",
                'F1Score without average reports ten numbers. Write average="macro".',
                wired(MACRO, metrics=heads.f1_score(threshold=0.5)),
            ),
            "cells": idea(
                "the share of right cells",
                "The share of right cells is reported, and F1 is not. Most cells are 0, and easily right.",
                wired(MACRO, metrics=lambda: ["binary_accuracy"]),
            ),
        },
    ),
    function(
        "label_thresholds",
        answers.label_thresholds,
        [
            (np.array([[0, 1], [1, 0]]), np.array([[0.3, 0.6], [0.6, 0.1]]), [0.2, 0.5, 0.7], [2, 1]),
            (np.array([[1, 0], [0, 1]]), np.array([[0.4, 0.3], [0.6, 0.8]]), [0.7, 0.5, 0.35], [0.5, 3]),
            (
                np.array([[0, 1], [1, 1], [0, 0]]),
                np.array([[0.5, 0.3], [0.5, 0.9], [0.2, 0.6]]),
                [0.5, 0.1, 0.25],
                [3, 2.5],
            ),
            # no 1 in the second column, no 0 in the third; and in the first a half that counts
            (
                np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [1, 0, 1]]),
                np.array([[0.3, 0.3, 0.4], [0.4, 0.1, 0.6], [0.4, 0.6, 0.8], [0.4, 0.2, 0.9]]),
                [0.5, 0.7, 0.2],
                [0.5, 2, 1.5],
            ),
            (*answers.drawn(1, 16, 3), [0.6, 0.2, 0.4, 0.8], [1, 4, 0.5]),
            (*answers.drawn(2, 24, 4), [0.3, 0.45, 0.15, 0.75, 0.6], [0.5, 2, 6, 1]),
            (*answers.drawn(3, 30, 2), [0.9, 0.25, 0.5], [8, 1.5]),
            (*answers.drawn(4, 40, 5), [0.7, 0.2, 0.45, 0.35, 0.1, 0.55], [0.5, 1, 8, 3, 12]),
        ],
        hints=(
            "Lesson 10 did it for one label. Keep the columns apart: the costs of a candidate are k numbers.",
            "def label_thresholds(y, p, candidates, missed):\n"
            "    ordered = np.sort(candidates)\n"
            "    costs = [((p > t) & (y == 0)).sum(axis=???) + missed * ??? for t in ordered]\n"
            "    return ordered[np.argmin(costs, axis=???)]",
        ),
        why="A table of costs, a row for each candidate and a column for each label; the cheapest of each column wins.",
        points=2,
        wrong={
            "one_for_all": idea(
                "one threshold for all",
                "One threshold for all labels. Choose for each column: its costs decide.",
                answers.one_for_all,
                answers.half_each,
            ),
            "that_number": idea(
                "one number", "That is one number. Return a threshold for each label.", answers.that_number
            ),
            "errors": idea(
                "the fewest errors",
                "You choose by the number of errors. A miss of label j costs missed[j], a false alarm 1.",
                answers.chosen(answers.errors),
            ),
            "turned": idea(
                "the costs exchanged",
                "The costs are exchanged: missed[j] is paid for a 1 that is called 0, and 1 for a false alarm.",
                answers.chosen(answers.turned),
            ),
            "mean_cost": idea(
                "the mean of the costs",
                "You use one cost for all labels. A miss of label j costs missed[j].",
                answers.chosen(answers.mean_cost),
            ),
            "f1": idea("the best F1", "You choose by F1, which knows no costs.", answers.chosen(answers.minus_f1)),
            "only_missed": idea(
                "no false alarms",
                "You return the smallest candidate, as if a false alarm cost nothing. It costs 1.",
                answers.chosen(answers.only_missed),
            ),
            "first": idea(
                "the first of equals",
                "Of several equally cheap candidates you return the one that stands first. Return the smallest.",
                answers.chosen(order=list),
            ),
            "largest": idea(
                "the largest of equals",
                "Of several equally cheap candidates you return the largest. Return the smallest.",
                answers.chosen(order=answers.falling),
            ),
            "at_least": idea(
                "at least",
                "A probability equal to the threshold is a no: greater than.",
                answers.chosen(above=np.greater_equal),
            ),
            "dearest": idea("the dearest", "Those are the dearest candidates.", answers.chosen(pick=np.argmax)),
            "formula": idea(
                "the formula",
                "You follow the formula for calibrated probabilities. Here the rows decide, among the candidates.",
                answers.by_formula,
                answers.near_formula,
            ),
            "places": idea(
                "places",
                "Those are places in the list of candidates. Return the thresholds.",
                answers.places(sorted),
                answers.places(list),
            ),
            "costs": idea(
                "the costs", "Those are the lowest costs. Return the thresholds that reach them.", answers.lowest_costs
            ),
        },
    ),
    audit(
        "audit_multilabel",
        answers.AUDIT,
        hint="Ask of each sentence: does it speak of cells, of rows, or of the largest?",
    ),
]
