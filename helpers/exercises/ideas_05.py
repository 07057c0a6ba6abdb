"""What goes wrong in a softmax and in a cross-entropy from logits: the misconceptions of two exercises of lesson 05."""

import numpy as np

from . import answers_05 as answers
from .answers_05 import divided, nothing, sigmoid, softmax, through
from .kinds import idea

SIGN = "The sign is turned round. Where the truth has a probability below 1 the loss is above 0."
KEEPDIMS = "Without keepdims=True the number of each row is lined up with the columns. Keep the shape (n, 1)."

WRONG_SOFTMAX = {
    "no_shift": idea(
        "no shift",
        "np.exp overflows from about 709 on, and is 0 below about -745: inf / inf and 0 / 0 are nan.\n"
        "Subtract the largest logit of each row first.",
        divided(nothing),
    ),
    "one_max": idea(
        "one largest for the whole table",
        "You subtract the largest of the whole table. A row far below it becomes 0 / 0. Each row has its own largest.",
        divided(np.max),
    ),
    "another_shift": idea(
        "another shift",
        "Not every row is shifted by its own largest logit. Then exp can still overflow, or be 0 everywhere in the row.",
        divided(lambda z: z.min(axis=1, keepdims=True)),
        divided(lambda z: z.mean(axis=1, keepdims=True)),
        divided(lambda z: abs(z).max(axis=1, keepdims=True)),
        divided(lambda z: z[:, :1]),
        divided(lambda z: z[:, -1:]),
    ),
    "axis_0": idea(
        "axis 0",
        "You work down the columns. A row is one example: axis=1.",
        divided(lambda z: z.max(axis=0), axis=0),
        divided(axis=0),
        divided(nothing, axis=0),
        divided(np.max, axis=0),
        divided(lambda z: z.max(axis=0)),
    ),
    "whole_sum": idea(
        "the sum of the whole table",
        "You divide by the sum of the whole table. Each row must sum to 1 by itself.",
        divided(axis=None),
        divided(nothing, axis=None),
        divided(np.max, axis=None),
    ),
    "keepdims": idea(
        "no keepdims",
        KEEPDIMS,
        divided(keepdims=False),
        divided(nothing, keepdims=False),
        divided(np.max, keepdims=False),
        divided(lambda z: z.max(axis=1)),
        divided(lambda z: z.max(axis=1), keepdims=False),
    ),
    "in_place": idea(
        "the argument changed",
        "The probabilities are right. But you change the array that you were given: write to a new one.",
        answers.in_place,
    ),
    "patched": idea(
        "nan replaced",
        "You replace nan by a number. By then the probabilities are lost: shift first, and there is none.",
        answers.patched(0),
        answers.patched(1),
    ),
    "clipped": idea(
        "clipped logits",
        "You clip the logits. Those beyond the limit become equal. Shift the row instead.",
        *(answers.clipped_logits(most) for most in (20, 30, 50, 80, 88, 100, 500, 700, 709)),
    ),
    "sigmoid": idea(
        "a sigmoid for each cell",
        "You squash each cell alone, so a row need not sum to 1. Softmax divides by the sum of the row.",
        sigmoid,
    ),
    "not_divided": idea(
        "no division",
        "The division is missing: each row must sum to 1.",
        lambda z: np.exp(z - answers.row_max(z)),
    ),
    "unchanged": idea(
        "the logits as they are",
        "Those are the logits. Any number can be one, and they need not sum to 1. Softmax takes e^z first.",
        lambda z: z,
    ),
    "shares": idea(
        "logits divided by their sum",
        "You divide the logits by their sum. A logit may be negative, and their sum 0: softmax takes e^z first.",
        answers.shares,
    ),
    "logarithms": idea(
        "log-softmax",
        "Those are the logarithms of the probabilities.",
        lambda z: z - answers.log_sum_exp(z)[:, None],
    ),
    "sign": idea("-z for z", "You turn the sign round: the smallest logit gets most.", lambda z: softmax(-z)),
    "largest_only": idea(
        "argmax as one-hot",
        "You give all to the largest. Softmax gives every class a share.",
        answers.one_hot_of_largest,
    ),
}

WRONG_CROSS_ENTROPY = {
    "through_probabilities": idea(
        "the way through probabilities",
        "Here a probability is so small that it becomes 0, and its logarithm infinite. Stay with logits.",
        through(softmax),
        through(divided(np.max)),
    ),
    "no_shift": idea(
        "no shift",
        "np.exp overflows from about 709 on, and is 0 below about -745. Subtract the row's largest logit first.",
        answers.overflowing,
        through(divided(nothing)),
    ),
    "clipped": idea(
        "clipped probabilities",
        "Probabilities are clipped on your way, so a row can't cost more than their floor allows. From logits it can.",
        *(through(softmax, floor) for floor in answers.FLOORS),
        answers.in_keras(softmax),
    ),
    "one_max": idea(
        "one largest for the whole table",
        "You subtract the largest of the whole table. In a row far below it all becomes 0. Each row has its own.",
        answers.one_largest,
    ),
    "not_added_back": idea(
        "the shift not undone",
        "You subtract the largest logit inside log-sum-exp, and do not add it back outside.",
        answers.not_added_back,
    ),
    "truth_only": idea(
        "the true logit alone",
        "That is minus the logit of the truth. A logit says little without the others: add log-sum-exp.",
        lambda labels, z: -answers.picked(labels, z).mean(),
    ),
    "log_sum_exp_only": idea(
        "log-sum-exp alone",
        "That is log-sum-exp. Subtract the logit of the truth.",
        lambda labels, z: answers.log_sum_exp(z).mean(),
    ),
    "largest": idea(
        "the largest logit for log-sum-exp",
        "You subtract from the largest logit. Log-sum-exp is a little more: every class adds to it.",
        lambda labels, z: (z.max(axis=1) - answers.picked(labels, z)).mean(),
    ),
    "as_probabilities": idea(
        "logits taken for probabilities",
        "The logits are read as probabilities here, and the logarithm is taken of them. Softmax has not been applied.",
        through(lambda z: z),
        through(lambda z: z, 1e-7),
        answers.in_keras(lambda z: z),
    ),
    "twice": idea(
        "softmax twice",
        "You take the softmax, and then log-sum-exp of its result: that is softmax twice. Begin with the logits.",
        lambda labels, z: answers.cross_entropy_from_logits(labels, softmax(z)),
    ),
    "all_columns": idea(
        "`[:, labels]`",
        "`[:, labels]` takes these columns of every row. Pair the indices: [np.arange(n), labels].",
        lambda labels, z: (answers.log_sum_exp(z) - z[:, labels]).mean(),
        lambda labels, z: (answers.log_sum_exp(z)[:, None] - z[:, labels]).mean(),
    ),
    "axis_0": idea(
        "axis 0",
        "Your log-sum-exp runs down the columns. A row is one example: axis=1.",
        answers.columns_summed,
        answers.columns_subtracted,
        lambda labels, z: (answers.log_sum_exp(z, axis=0)[labels] - answers.picked(labels, z)).mean(),
    ),
    "whole_table": idea(
        "log-sum-exp of the whole table",
        "You take one log-sum-exp of the whole table. Each row has its own: axis=1.",
        lambda labels, z: (answers.log_sum_exp(z, None) - answers.picked(labels, z)).mean(),
    ),
    "total": idea(
        "the total",
        "That is the total. Take the mean over the rows.",
        lambda labels, z: answers.losses(labels, z).sum(),
    ),
    "each_row": idea("no mean", "Those are the losses of the rows. Return their mean.", answers.losses),
    "over_cells": idea(
        "the mean of all cells",
        "You divide by the number of cells. Divide by the number of rows.",
        lambda labels, z: answers.losses(labels, z).sum() / z.size,
    ),
    "sign": idea("the sign", SIGN, lambda labels, z: -answers.losses(labels, z).mean()),
    "log2": idea(
        "bits", "That is in bits, by log2. Nats take np.log.", lambda *a: answers.losses(*a).mean() / np.log(2)
    ),
}
