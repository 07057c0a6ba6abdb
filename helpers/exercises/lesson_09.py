"""The exercises of lesson 09: overfitting, other gaps, and whether a confidence can be believed."""

import numpy as np

from ..gap_cases import CASES
from . import answers_09 as answers
from . import views
from .answers_09 import binned, differently, history, lowest, picked
from .kinds import audit, convict, function, idea, value

FROM_ZERO = "You count from 0. The first epoch is epoch 1."


def swapped(one, other):
    """The six causes with two of them exchanged."""
    return [{one: other, other: one}.get(cause, cause) for cause in CASES]


EXERCISES = [
    value(
        "warmup_pooled_f1",
        0.75,
        tolerance=6e-3,
        hints=(
            "Lesson 08: add up the counts of all batches first.",
            "Together there are three TP, one FP and one FN.",
            "warmup_pooled_f1 = 2 * ??? / (2 * ??? + 1 + 1)",
        ),
        why="Counts are added up, then divided: 2 TP / (2 TP + FP + FN). That does not depend on the batches.",
        wrong={
            "mean": idea("the mean over batches", "That is the mean of two F1 scores. Add up the counts first.", 0.5),
            "tp_once": idea("TP counted once", "That is TP / (TP + FP + FN). F1 counts TP twice.", 0.6),
        },
    ),
    value(
        "warmup_softmax",
        0.8,
        tolerance=6e-3,
        hints=(
            "Lesson 05: softmax takes the exponential of each logit, and divides by their sum.",
            "The exponentials are 1 and 4.",
            "warmup_softmax = 4 / (??? + 4)",
        ),
        why="The exponentials 1 and 4, divided by their sum. The exponential and the logarithm undo each other.",
        wrong={
            "first": idea("the first class", "That is the probability of the first logit. Asked: the second.", 0.2),
            "not_divided": idea("no division", "That is the exponential. Divide by the sum of both.", 4),
            "no_exponential": idea("no exponential", "You divided the logits. Take their exponentials first.", 1),
        },
    ),
    function(
        "best_epoch",
        answers.best_epoch,
        [
            (history([0.9, 0.5, 0.3], [0.8, 0.6, 0.7], [0.7, 0.8, 0.85]),),
            (history([1.2, 0.9, 0.7, 0.5], [1.1, 1.0, 0.8, 0.9], [0.6, 0.75, 0.7, 0.65]),),
            (history([0.9, 0.7, 0.5, 0.3, 0.2], [0.9, 0.8, 0.85, 0.6, 0.7], [0.5, 0.6, 0.8, 0.7, 0.65]),),
            (history([0.7, 0.4, 0.2, 0.1, 0.2], [0.9, 0.7, 0.7, 0.8, 1.0], [0.5, 0.6, 0.65, 0.7, 0.6]),),
            (history([0.8, 0.6, 0.7], [0.5, 0.6, 0.9], [0.9, 0.8, 0.7]),),
            (history([0.9, 0.8, 0.7, 0.6], [0.9, 0.7, 0.6, 0.5], [0.8, 0.7, 0.6, 0.9]),),
        ],
        hints=(
            "Which list tells of rows that the network did not train on? And from where are epochs counted?",
            "def best_epoch(history):\n    return int(np.argmin(history[???])) + ???",
        ),
        why="np.argmin returns the first of equal minima, counted from 0; epochs are counted from 1.",
        wrong={
            "from_zero": idea("counting from 0", FROM_ZERO, picked("val_loss", np.argmin, 0)),
            "training_loss": idea(
                "the training loss",
                "That is the lowest training loss. It falls as the network learns rows by heart: take other rows.",
                picked("loss", np.argmin),
                picked("loss", np.argmin, 0),
            ),
            "accuracy": idea(
                "the accuracy",
                "You choose by accuracy. Asked: the lowest validation loss.",
                picked("val_accuracy", np.argmax),
                picked("val_accuracy", np.argmax, 0),
                picked("accuracy", np.argmax),
            ),
            "last": idea(
                "the last epoch",
                "You keep the last epoch. It need not be the best.",
                lambda seen: len(seen["val_loss"]),
            ),
            "last_tie": idea(
                "the last of equals",
                "Where two epochs are equally low, the first counts: it took less training.",
                picked("val_loss", answers.last_tie),
            ),
            "first_rise": idea(
                "the first rise",
                "You stop before the first rise. A lower loss may come later.",
                picked("val_loss", answers.first_rise),
                picked("val_loss", lambda losses: answers.first_rise(losses, np.greater_equal)),
            ),
            "smallest_gap": idea(
                "the smallest gap",
                "You take the epoch where the two losses are closest. That can be one in which both are high.",
                answers.smallest_gap,
                lambda seen: answers.smallest_gap(seen, np.positive),
            ),
            "highest": idea("the highest", "That is the highest loss. Low is good.", picked("val_loss", np.argmax)),
            "the_loss": idea(
                "the loss itself", "That is the lowest loss. Asked: its epoch.", lambda seen: min(seen["val_loss"])
            ),
        },
    ),
    value(
        "why_the_gap",
        list(CASES),
        hints=(
            "Read three things: `fit` beside `evaluate` on training rows, accuracy beside renamed, and the last two columns.",
            f"The sign of `scaling`: {answers.SIGNS['scaling']}",
            'why_the_gap = ["label_order", ???, ???, ???, "class_weight", ???]',
        ),
        why=answers.signs,
        wrong={
            "all_overfitting": idea(
                "overfitting everywhere",
                "One of the six is overfitting. The others have a bug, or two numbers that count different things.",
                ["overfitting"] * 6,
            ),
            "training_mode": idea(
                "dropout and class weights exchanged",
                "You exchanged dropout and class_weight. Dropout also costs accuracy in `fit`; weights only scale the loss.",
                swapped("dropout", "class_weight"),
            ),
            "labels": idea(
                "order and sorting exchanged",
                "You exchanged label_order and sorted_rows. Renaming mends labels in another order, not classes never seen.",
                swapped("label_order", "sorted_rows"),
            ),
        },
        explain=answers.about_cases,
        view=views.words,
    ),
    function(
        "expected_calibration_error",
        answers.expected_calibration_error,
        [
            (np.array([0.7, 0.9]), np.array([1, 0]), 2),
            (np.array([0.75, 0.95]), np.array([0, 1]), 4),
            (np.array([0.9, 0.3, 1.0]), np.array([0, 1, 1]), 5),
            (np.array([0.5, 0.55, 0.9, 0.35, 0.95]), np.array([1, 1, 0, 0, 1]), 2),
            (np.array([0.66, 0.97, 0.92, 0.98, 0.61, 0.15]), np.array([1, 1, 0, 1, 1, 1]), 10),
            (np.array([0.25, 0.5, 0.75, 1.0, 0.6]), np.array([0, 1, 1, 0, 0], dtype=bool), 4),
            (np.array([0.88, 0.83, 0.41, 0.43, 0.47, 0.99, 0.12]), np.array([1, 1, 0, 1, 0, 0, 0]), 3),
            (np.array([0.85]), np.array([1]), 1),
        ],
        points=2,
        hints=(
            "First the bin of each row, then two means for each bin that has rows.",
            "where = np.ceil(confidence * bins)  # an edge belongs to the lower bin\n"
            "gaps = 0\n"
            "for one in np.unique(where):\n"
            "    rows = where == one\n"
            "    gaps += ??? * abs(correct[rows].mean() - confidence[rows].mean())\n"
            "return gaps",
        ),
        why="np.ceil puts an edge into the lower bin, np.unique leaves out the empty ones, rows.mean() is the weight.",
        wrong={
            "unweighted": idea(
                "no weights",
                "You weigh all bins alike. A bin with few rows counts little: weigh by its share of the rows.",
                binned(lambda n, sure, share, rows, bins: np.abs(share - sure).mean()),
                binned(lambda n, sure, share, rows, bins: np.abs(share - sure).sum() / bins),
            ),
            "left_edge": idea(
                "edges in the upper bin",
                "A confidence on an edge belongs to the lower bin, and 1 to the last one.",
                binned(answers.weighted, answers.left_edges),
                binned(answers.weighted, answers.top_lost),
            ),
            "empty": idea(
                "an empty bin",
                "An empty bin has no mean: its sum 0 is divided by 0 rows. Leave out the bins without rows.",
                answers.empty_as_nan,
                answers.empty_raises,
            ),
            "signed": idea(
                "gaps with their signs",
                "Gaps of both signs cancel in your sum. Take the absolute value in each bin.",
                binned(lambda n, sure, share, rows, bins: (n * (sure - share)).sum() / rows),
                binned(lambda n, sure, share, rows, bins: (n * (share - sure)).sum() / rows),
            ),
            "one_bin": idea(
                "one bin for all",
                "That is the gap over all rows at once. In bins, too high here and too low there do not cancel.",
                lambda confidence, correct, bins: abs(confidence.mean() - correct.mean()),
            ),
            "each_row": idea(
                "the gap of each row",
                "That is the mean of |correct - confidence| over the rows. Take the means of a bin first.",
                lambda confidence, correct, bins: np.abs(correct - confidence).mean(),
            ),
            "largest": idea(
                "the largest gap",
                "That is the largest gap. Asked: their weighted mean.",
                binned(lambda n, sure, share, rows, bins: np.abs(share - sure).max()),
            ),
            "midpoint": idea(
                "the middle of the bin",
                "You use the middle of each bin. Use the mean confidence of its rows.",
                answers.midpoints,
            ),
            "squared": idea(
                "squared gaps",
                "You square the gaps. Take the absolute value.",
                binned(lambda n, sure, share, rows, bins: (n * (share - sure) ** 2).sum() / rows),
                binned(lambda n, sure, share, rows, bins: np.sqrt((n * (share - sure) ** 2).sum() / rows)),
            ),
            "total": idea(
                "numbers of rows for shares",
                "You weigh by numbers of rows. Divide by the number of all rows.",
                binned(lambda n, sure, share, rows, bins: (n * np.abs(share - sure)).sum()),
            ),
        },
    ),
    function(
        "fit_temperature",
        answers.fit_temperature,
        [
            (np.array([[2.0, 0.0]] * 4), np.array([0, 0, 0, 1])),
            (np.array([[0.0, 1.0]] * 5), np.array([1, 1, 0, 1, 1])),
            answers.sample(0, 2.5),
            answers.sample(1, 0.6),
            answers.sample(3, 4.0, n=150, k=4),
            answers.sample(3, 9.0, n=400),
        ],
        tolerance=0.02,
        hints=(
            "Try many temperatures, and keep the one with the lowest loss.",
            "grid = np.arange(0.2, 10, 0.01)\n"
            "rows = np.arange(labels.size)\n"
            "losses = [-log_softmax(logits / t, axis=1)[rows, ???].mean() for t in grid]\n"
            "return grid[???(losses)]",
        ),
        why="One number is fitted, on rows that the network did not train on. SciPy's minimize_scalar does it without a grid.",
        wrong={
            "multiplied": idea(
                "logits times T",
                "You multiply the logits by T, and return 1 / T. Divide: a T above 1 makes less sure.",
                lambda logits, labels: 1 / answers.fit_temperature(logits, labels),
            ),
            "constant": idea(
                "the same number for all data",
                "Your T is the same for different data. Accuracy, for one, can't choose: no T changes it.",
                *(lambda logits, labels, t=t: t for t in answers.CONSTANTS),
            ),
            "probabilities": idea(
                "two softmaxes",
                "You divide probabilities by T, and softmax them again. Divide the logits.",
                lowest(answers.softmax_first),
                lowest(answers.softmax_first, answers.WIDE),
            ),
            "squares": idea(
                "squared errors",
                "You minimise squared errors. Asked: the lowest cross-entropy.",
                lowest(answers.squares),
            ),
            "at_least_one": idea(
                "T of at least 1",
                "You allow no T below 1. A model may be too timid, too.",
                answers.at_least_one,
            ),
            "the_loss": idea(
                "the loss itself",
                "That is the lowest loss. Asked: the temperature that gives it.",
                lambda logits, labels: answers.cross_entropy(logits, labels, answers.fit_temperature(logits, labels)),
            ),
        },
    ),
    function(
        "stop_and_restore",
        answers.stop_and_restore,
        [
            ([0.9, 0.7, 0.8, 0.6], 1),
            ([0.9, 0.6, 0.7, 0.8, 0.5], 2),
            ([0.8, 0.6, 0.6, 0.6, 0.7, 0.4], 3),
            ([0.9, 0.8, 0.85, 0.7, 0.75, 0.72, 0.6], 2),
            ([0.7, 0.5, 0.9, 0.8, 0.6, 0.55, 0.3], 3),
            ([0.9, 0.5, 0.6], 2),
            ([0.5, 0.6, 0.7, 0.4, 0.3], 2),
            ([0.9, 0.8, 0.7], 1),
            ([1.0, 0.9, 0.95, 0.85, 0.87, 0.8, 0.82], 2),
            ([2.3, 1.9, 1.4, 1.6, 1.2], 2),
        ],
        points=2,
        hints=(
            "Keep three numbers: the lowest loss so far, its epoch, and how long ago that was.",
            "best = np.inf\n"
            "for epoch, loss in enumerate(val_losses, start=1):\n"
            "    if loss < best:\n"
            "        best, kept = ???\n"
            "    elif epoch - kept >= ???:\n"
            "        break\n"
            "return epoch, kept",
        ),
        why="Keras counts so, too. Its EarlyStopping keeps the last weights unless you set restore_best_weights=True.",
        wrong={
            "not_restored": idea(
                "the last epoch's weights",
                "You keep the weights of the epoch in which training stopped. Go back to the best one.",
                differently(kept="last"),
            ),
            "one_too_many": idea(
                "one epoch too many",
                "You stop one epoch late: stop at the end of the `patience`-th epoch in a row without a new minimum.",
                differently(extra=1),
            ),
            "previous": idea(
                "the epoch before",
                "You compare with the epoch before. Compare with the lowest loss so far.",
                differently(reference="previous"),
                differently(reference="previous", better=np.less_equal, minimum=np.less),
            ),
            "never_reset": idea(
                "bad epochs in total",
                "You count bad epochs in total. A new minimum starts the count again.",
                differently(reset=False),
            ),
            "ties": idea(
                "an equal loss as better",
                "An equal loss is no new minimum: only a lower one is.",
                differently(better=np.less_equal),
            ),
            "all_epochs": idea(
                "epochs after the stop",
                "You use losses of epochs after the stop. Those never ran.",
                differently(kept="overall"),
                lambda losses, patience: (len(losses), int(np.argmin(losses)) + 1),
            ),
            "from_zero": idea("counting from 0", FROM_ZERO, differently(start=0)),
            "exchanged": idea(
                "the pair exchanged",
                "First how many epochs ran, then which of them is kept.",
                lambda losses, patience: answers.stopped(losses, patience)[::-1],
            ),
        },
    ),
    audit("audit_gap", answers.AUDIT, hint="For each sentence look for one counterexample."),
    convict(
        "convict_split",
        9,
        hints=(
            "In which order do the rows arrive?",
            "Line 15 sorts the rows by their class. Which line cuts them in the middle?",
            'convict_split = {???: "unshuffled_split"}',
        ),
    ),
]
