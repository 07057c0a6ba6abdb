"""The four case files of lesson 06: causes, telling experiments, and why the others are not the ones.

The patients themselves are in helpers/clinic.py. That each experiment tells the twins apart, or does not, is tested by
running it on both.
"""

import numpy as np

from .kinds import Case

FLOOR = {k: np.log(1 + (k - 1) / np.e) for k in (2, 10)}  # the least loss of a double activation
ONE_COLUMN = "there is one column, and nothing to add up."

CASES = {
    "A": Case(
        "softmax_over_one_unit",
        ("distinct", "own_loss"),
        {
            "threshold_0": "A threshold belongs to a metric. predict() would still give different numbers (ask `distinct`).",
            "categorical_on_one_unit": "Then the loss would be exactly 0.0 from the first epoch on.",
            "leak": "A label among the inputs makes accuracy good, too.",
            "activation_twice": f"Then no loss for two classes could fall below {FLOOR[2]:.2f}.",
            "underfitted": f"A guess costs {np.log(2):.2f}. This loss is far below: it has learned a lot.",
            "sigmoid_under_categorical": "That takes several columns. Here is one (ask `sums`).",
            "rescued": "A rescued network has a right loss and right outputs. Its accuracy would be good.",
        },
        {
            "shuffle": "the loss reads the logit in both, and rises in both.",
            "perfect": "both have the same loss, and it charges next to nothing.",
            "sums": ONE_COLUMN,
        },
    ),
    "B": Case(
        "categorical_on_one_unit",
        ("shuffle",),
        {
            "softmax_over_one_unit": "Then predict() would give every row the same output (ask `distinct`).",
            "threshold_0": "A threshold belongs to a metric. It leaves the loss alone.",
            "leak": "With shuffled labels a leak would cost a lot (ask `shuffle`). This loss does not look at labels.",
            "activation_twice": "An activation too many keeps the loss above a floor. It is never 0.",
            "underfitted": "What has not learned enough has a loss above 0.",
            "sigmoid_under_categorical": "That takes several columns. Here is one (ask `sums`).",
            "rescued": "A rescued loss is the right one. It falls from epoch to epoch.",
        },
        {
            "distinct": "both give many different outputs.",
            "own_loss": "it is 0.0 beside 0.0 in both.",
            "perfect": "both charge next to nothing.",
            "sums": ONE_COLUMN,
        },
    ),
    "C": Case(
        "activation_twice",
        ("perfect",),
        {
            "softmax_over_one_unit": "Then accuracy would be that of a constant.",
            "threshold_0": "With ten columns accuracy takes argmax. There is no threshold.",
            "categorical_on_one_unit": "Then the loss would be exactly 0.0.",
            "leak": "A label among the inputs makes the loss small.",
            "underfitted": "A model that has not learned enough has a loss that could still fall. This one charges for "
            "perfect outputs (ask `perfect`).",
            "sigmoid_under_categorical": "Then the rows of predict() would not sum to 1 (ask `sums`).",
            "rescued": "A rescued loss is the right one and has no floor. With this accuracy it would be small.",
        },
        {
            "distinct": "both give many different outputs.",
            "shuffle": "it rises in both.",
            "own_loss": "the numbers agree in both: the second activation sits in the loss, and works on arrays, too.",
            "sums": "the rows sum to 1 in both.",
        },
    ),
    "D": Case(
        "sigmoid_under_categorical",
        ("sums", "perfect", "own_loss"),
        {
            "softmax_over_one_unit": "Then predict() would give every row the same output (ask `distinct`).",
            "threshold_0": "A threshold belongs to a metric. It leaves the loss alone.",
            "categorical_on_one_unit": "Then the loss would be exactly 0.0 both times.",
            "leak": "A label among the inputs lowers both numbers. They would agree.",
            "activation_twice": f"Then the loss could not fall below {FLOOR[10]:.2f}.",
            "underfitted": "Both numbers come from one model. More training does not make them agree.",
            "rescued": "Behind a softmax each row sums to 1 (ask `sums`). These rows do not.",
        },
        {
            "distinct": "both give many different outputs.",
            "shuffle": "it rises in both.",
        },
    ),
}

WHY = (
    "A: softmax of one number is 1, and the loss reads the logit behind it. Hence the perfect curve.\n"
    "B: a single class is always right, so no label matters, and the loss is exactly 0.0.\n"
    "C: softmax in the head and softmax in the loss, with a layer between. Even perfect outputs cost.\n"
    "D: the loss took the softmax of the logits, predict() gives their sigmoids."
)
