"""The exercises of lesson 10: what a decision costs, the threshold that follows, and class weights."""

import numpy as np

from . import answers_10 as answers
from .kinds import audit, function, idea, quiz, value

TOTAL = "That is the total. Take the mean over all rows, right ones included."
SWAPPED = "The two costs are exchanged. A false alarm is a 0 that is called 1; a missed row is a 1 that is called 0."
AT_LEAST = "A row whose `p` equals the threshold is called 0: greater than, not at least."
NO_SUM = "The rows do not sum to 1 any more. Divide each row by its own sum."


EXERCISES = [
    value(
        "warmup_said_and_seen",
        0.15,
        hints=(
            "Lesson 09: of the rows for which a model says .9, what share should be of class 1?",
            "It says .9, and 30 of 40 happen.",
            "warmup_said_and_seen = 0.9 - ???",
        ),
        why="It says .9, and 30/40 = .75 happens. Only where the gap is small does a probability give a threshold.",
        wrong={
            "share": idea("the share", "That is what happens. Subtract it from what the model says.", 0.75),
            "sign": idea("the sign", "The size is right. Give it as a positive number.", -0.15),
            "rows": idea("rows", "That is a number of rows. The gap is between two shares.", 6, 10, 36),
            "ratio": idea("a quotient", "You divided. A gap is a difference.", 0.75 / 0.9, 0.9 / 0.75),
        },
    ),
    value(
        "warmup_precision_recall",
        (6 / 16, 6 / 10),
        tolerance=6e-3,
        hints=(
            "Lesson 07: precision looks down a column of the matrix, recall along a row.",
            "16 rows were called 1, and 10 are of class 1. In both, 6 are right.",
            "warmup_precision_recall = (6 / ???, 6 / ???)",
        ),
        why="Of 16 rows called 1, 6 are (precision). Of 10 rows that are 1, 6 were found (recall).",
        wrong={
            "exchanged": idea(
                "exchanged", "Exchanged. Precision: of those called 1. Recall: of those that are 1.", (0.6, 0.375)
            ),
            "class_0": idea("class 0", "Those are the numbers of class 0.", (80 / 84, 80 / 90)),
            "of_all": idea("of all rows", "You divided by all 100 rows.", (0.06, 0.06), (0.16, 0.1)),
            "accuracy": idea(
                "the accuracy", "The accuracy is among them. It is neither.", (0.86, 0.6), (0.375, 0.86), (0.86, 0.86)
            ),
        },
    ),
    value(
        "always_no",
        (487 / 539, 0.0),
        tolerance=6e-3,
        hints=(
            "The rule is right on every row that is no 8. How many eights does it find?",
            "539 - 52 rows are no 8. It finds none of the 52.",
            "always_no = (??? / 539, ???)",
        ),
        why=lambda: (
            f"It is right on {487 / 539:.2f} of the rows, more than the model, and finds none of the eights. Accuracy "
            "does not see that."
        ),
        wrong={
            "share": idea(
                "the share of eights",
                "The first number is the share of eights. It is wrong on just those.",
                (52 / 539, 0),
                (0.1, 0),
            ),
            "always_yes": idea("always yes", "That rule always says 8. Let it always say no.", (52 / 539, 1), (0.1, 1)),
            "others": idea(
                "the recall of the others", "That is the recall of the others. It finds no 8 at all.", (487 / 539, 1)
            ),
            "twice": idea("one number twice", "Accuracy is of all rows, recall of the eights alone.", (487 / 539,) * 2),
            "undefined": idea(
                "an undefined recall",
                "Precision is undefined, 0/0. Recall is 0 of 52.",
                (487 / 539, float("nan")),
                (487 / 539, None),
            ),
            "balanced": idea(
                "the balanced accuracy",
                "One half is the mean recall of both classes. Accuracy counts rows.",
                (0.5, 0),
            ),
            "counts": idea("counts", "Divide by the number of rows: accuracy is a share.", (487, 0)),
        },
    ),
    quiz(
        "quiz_average_precision",
        "D",
        answers.OPTIONS,
        hint="Put the rows in a random order. What is the precision at the place of an 8, on average?",
    ),
    function(
        "expected_cost",
        answers.expected_cost,
        [
            (np.array([1]), np.array([0.2]), 0.5, 1, 10),
            (np.array([0, 1]), np.array([0.8, 0.9]), 0.5, 3, 7),
            (np.array([0, 1]), np.array([0.4, 0.4]), 0.4, 2, 5),
            (np.array([0, 0, 0]), np.array([0.1, 0.6, 0.3]), 0.2, 1, 4),
            (np.array([1, 0, 1, 0]), np.array([0.9, 0.2, 0.8, 0.1]), 0.5, 1, 2),
            (*answers.EIGHT, 0.3, 2, 9),
            (*answers.EIGHT, 0.2, 0.5, 3),
            (*answers.EIGHT, 0.6, 4, 1.5),
        ],
        hints=(
            "Two kinds of wrong rows. Which labels and which decisions make a false alarm, which a missed row?",
            "def expected_cost(y, p, threshold, false_alarm, missed):\n"
            "    said = p > threshold\n"
            "    cost = false_alarm * (said & (y == ???)) + missed * (~said & (y == ???))\n"
            "    return ???",
        ),
        why="Each error costs its own price, each right decision 0; the mean is over all rows.",
        wrong={
            "swapped": idea("the costs exchanged", SWAPPED, answers.swapped),
            "total": idea("the total", TOTAL, answers.cost(np.sum)),
            "at_least": idea("at least", AT_LEAST, answers.cost(np.mean, np.greater_equal)),
            "error_rate": idea(
                "the share of errors", "That is the share of errors. Weigh each kind by its cost.", answers.errors
            ),
            "over_errors": idea(
                "the mean over errors",
                "You divide by the number of errors. Divide by the number of rows: right ones cost 0.",
                answers.cost(answers.over_errors),
            ),
            "rates": idea(
                "rates within the classes",
                "You add up error rates within each class, as if both were equally frequent. Count rows.",
                answers.rates(0.0),
                answers.rates(np.nan),
            ),
            "opposite": idea(
                "the decision turned round",
                "You call a row 1 where `p` is small.",
                answers.cost(np.mean, np.less),
                answers.cost(np.mean, np.less_equal),
            ),
            "only_missed": idea("no false alarms", "False alarms cost something, too.", answers.only_missed),
            "only_alarms": idea("no missed rows", "Missed rows cost something, too.", answers.only_alarms),
            "soft": idea(
                "no decision", "You weigh the costs by `p`. Decide first: a row is called 1 or 0.", answers.soft
            ),
            "half": idea(
                "a threshold of .5",
                "You decide at .5. Use the threshold that is given.",
                lambda y, p, t, a, m: answers.expected_cost(y, p, 0.5, a, m),
            ),
            "each_row": idea(
                "a cost for each row", "That is the cost of each row. Their mean is one number.", answers.costs
            ),
            "negative": idea("a gain", "A cost is positive here.", lambda *given: -answers.expected_cost(*given)),
        },
    ),
    function(
        "best_threshold",
        answers.best_threshold,
        [
            (np.array([0, 1]), np.array([0.2, 0.6]), [0.1, 0.4, 0.7], 1, 10),
            (np.array([0, 0, 1, 0]), np.array([0.3, 0.6, 0.4, 0.1]), [0.5, 0.35, 0.2], 1, 5),
            (np.array([0, 1]), np.array([0.2, 0.6]), [0.5, 0.3, 0.4, 0.9], 1, 3),
            (np.array([0, 1]), np.array([0.3, 0.6]), [0.6, 0.2], 1, 3),
            (np.array([1, 0, 1, 0]), np.array([0.9, 0.5, 0.5, 0.2]), [0.45, 0.5, 0.85], 3, 2),
            (*answers.EIGHT, [0.05, 0.12, 0.28, 0.35, 0.6, 0.8], 2, 1),
            (*answers.EIGHT, [0.6, 0.12, 0.28, 0.35, 0.05, 0.8], 1, 3),
            (*answers.EIGHT, [0.3, 0.7, 0.1, 0.55], 1, 1),
            (np.eye(8, dtype=int)[5], np.arange(1, 9) / 10, [0.55, 0.9], 1, 1.5),
            (*answers.SIXTEEN, [0.92, 0.45, 0.66, 0.61, 0.14, 0.74, 0.53], 2, 3),
        ],
        hints=(
            "One cost for each candidate. Then: the candidate, not its cost and not its place.",
            "def best_threshold(y, p, candidates, false_alarm, missed):\n"
            "    ordered = sorted(candidates)\n"
            "    costs = [np.mean(false_alarm * ??? + missed * ???) for t in ordered]\n"
            "    return ordered[np.argmin(???)]",
        ),
        why="The cheapest of the candidates; sorted first, so that argmin, which takes the first of equals, takes the smallest.",
        wrong={
            "errors": idea(
                "the fewest errors",
                "You choose by the number of errors. Weigh each kind by its cost.",
                answers.best(answers.errors),
                answers.best(answers.errors, ties=answers.in_order),
            ),
            "swapped": idea(
                "the costs exchanged",
                SWAPPED,
                answers.best(answers.swapped),
                answers.best(answers.swapped, ties=answers.in_order),
            ),
            "first": idea(
                "the first of equals",
                "Of several equally good candidates you return the one that stands first. Return the smallest.",
                answers.best(ties=answers.in_order),
            ),
            "largest": idea(
                "the largest of equals",
                "Of several equally good candidates you return the largest, or the last. Return the smallest.",
                answers.best(ties=max),
                answers.best(ties=answers.last),
            ),
            "index": idea(
                "the place",
                "That is the place of the best candidate. Return the candidate itself.",
                answers.best(keep=lambda t, candidates, costs: candidates.index(t)),
                answers.best(keep=lambda t, candidates, costs: costs.index(min(costs))),
                answers.best(keep=lambda t, candidates, costs: sorted(candidates).index(t)),
            ),
            "cost": idea(
                "the cost",
                "That is the lowest cost. Return the candidate that has it.",
                answers.best(keep=lambda t, c, costs: min(costs)),
            ),
            "dearest": idea(
                "the highest cost",
                "You return an expensive candidate. Is the choice turned round, or the comparison of `p`?",
                answers.best(pick=max),
                answers.best(pick=max, ties=answers.in_order),
                *(answers.best(answers.cost(np.mean, said)) for said in (np.less, np.less_equal)),
            ),
            "at_least": idea(
                "at least",
                AT_LEAST,
                answers.best(answers.at_least),
                answers.best(answers.at_least, ties=answers.in_order),
            ),
            "formula": idea(
                "the formula",
                "That is the formula. It needs no data, and calibrated probabilities. Here: try the candidates.",
                answers.formula,
            ),
            "nearest": idea(
                "the candidate near the formula",
                "You take the candidate nearest to the formula. It does not look at the rows: try each candidate on them.",
                answers.nearest,
            ),
            "half": idea(
                "a threshold near .5",
                "You answer .5, or the candidate nearest to it. Try each candidate on the rows, at the costs given.",
                lambda *given: 0.5,
                answers.near_half,
            ),
            "balanced": idea(
                "balanced accuracy",
                "You choose by the mean recall of both classes. Weigh each kind of error by its cost.",
                answers.best(answers.minus_balanced),
            ),
            "f1": idea("F1", "You choose by F1. It knows no costs.", answers.best(answers.minus_f1)),
            "of_p": idea(
                "other candidates",
                "You choose among other numbers, such as the probabilities. Try the candidates, and only those.",
                answers.of_probabilities,
            ),
        },
    ),
    function(
        "balanced_weights",
        answers.balanced_weights,
        [
            ([0, 1, 1, 1],),
            ([0, 0, 0, 1, 1, 2],),
            ([0, 0, 2, 0],),
            (np.array([3, 1, 1, 3, 1, 1, 1]),),
            (np.array([4, 0, 0, 0, 4, 7, 0, 0, 7, 0]),),
            ([1, 1, 1, 3],),
        ],
        hints=(
            "np.unique(y, return_counts=True) gives the classes that occur, and how often.",
            "def balanced_weights(y):\n"
            "    classes, counts = np.unique(y, return_counts=True)\n"
            "    return {int(c): len(y) / (??? * n) for c, n in zip(???, counts)}",
        ),
        why="As scikit-learn's class_weight='balanced': each class that occurs gets the same total, n / K.",
        wrong={
            "places": idea(
                "places for classes",
                "Your keys count 0, 1, 2, ... Where a class does not occur, they name the wrong ones, and Keras is silent.",
                answers.by_place,
            ),
            "text_keys": idea(
                "keys of text",
                'Your keys are text. Keras looks for integers, finds none, and weighs nothing: {"1": 5} is no {1: 5}.',
                answers.counted(answers.balanced, str),
            ),
            "from_one": idea("keys from 1", "Your keys are one too large: classes count from 0.", answers.from_one),
            "absent": idea(
                "keys for absent classes",
                "You weigh classes that do not occur, too. Keys are the classes that occur.",
                *(answers.with_absent(weight) for weight in (0.0, 1.0, np.inf)),
                answers.of_bins,
            ),
            "k_of_all": idea(
                "K = largest label + 1",
                "Your K counts classes that do not occur.",
                answers.counted(lambda n, largest: n.sum() / ((largest + 1) * n)),
            ),
            "no_k": idea(
                "no K",
                "You leave out K. Then the mean weight of a row is K, not 1, and the loss grows with it.",
                answers.counted(lambda n, _: n.sum() / n),
            ),
            "share": idea(
                "the share",
                "You weigh a frequent class more. It is the rare class that needs a large weight.",
                answers.counted(lambda n, _: n / n.sum()),
                answers.counted(lambda n, _: n),
                answers.counted(lambda n, _: len(n) * n / n.sum()),
            ),
            "one_over_n": idea("1 / n_c", "You take 1 / n_c. Multiply by n / K.", answers.counted(lambda n, _: 1 / n)),
            "to_largest": idea(
                "relative to the largest class",
                "You compare with the largest class. Compare with n / K, the mean size of a class.",
                answers.counted(lambda n, _: n.max() / n),
            ),
            "sum_to_1": idea(
                "weights that sum to 1",
                "Your weights sum to 1. Balanced ones make the weights of the rows sum to n.",
                answers.counted(lambda n, _: 1 / n / (1 / n).sum()),
            ),
            "list": idea(
                "a list",
                "That is a list or an array, which says nothing about classes. Keras wants a dict, {class: weight}.",
                lambda y: list(answers.balanced_weights(y).values()),
            ),
            "each_row": idea(
                "a weight for each row",
                "That is a weight for each row (Keras's sample_weight). Return a dict with one for each class.",
                answers.each_row,
            ),
        },
    ),
    function(
        "undo_class_weights",
        answers.undo_class_weights,
        [
            (np.array([[0.5, 0.5]]), {0: 1, 1: 4}),
            (np.array([[0.4, 0.6]]), {1: 3.0, 0: 0.6}),
            (np.array([[0.2, 0.8], [0.9, 0.1]]), {0: 0.5, 1: 5.0}),
            (np.array([[0.3, 0.3, 0.4], [0.1, 0.2, 0.7]]), {2: 4.0, 0: 0.5, 1: 1.0}),
            (np.array([[0.6, 0.4, 0.0], [0.25, 0.5, 0.25], [0.0, 1.0, 0.0]]), {1: 3, 2: 2, 0: 1}),
            (np.array([[0.1, 0.2, 0.3, 0.4], [0.7, 0.1, 0.1, 0.1]]), {3: 2.0, 1: 0.25, 0: 8.0, 2: 1.0}),
        ],
        hints=(
            "Which operation takes a factor of w_a / w_b out of p_a / p_b? And what do the rows sum to afterwards?",
            "def undo_class_weights(probabilities, weights):\n"
            "    w = np.array([weights[c] for c in range(???)])\n"
            "    divided = probabilities / ???\n"
            "    return divided / divided.sum(axis=???, keepdims=True)",
        ),
        why="Each class divided by its own weight mends all ratios at once; dividing a row by its sum keeps them.",
        points=2,
        wrong={
            "multiplied": idea(
                "p * w",
                "You multiply by the weights: that applies them a second time. Divide.",
                lambda p, w: answers.to_one(answers.multiplied(p, w)),
            ),
            "no_sum": idea("no sum", NO_SUM, answers.divided, answers.mean_weight, answers.shared_weight),
            "both": idea(
                "p * w, and no sum",
                "You multiply by the weights: that applies them again. Divide, and then divide each row by its sum.",
                answers.multiplied,
            ),
            "order": idea(
                "the order of the dict",
                "You take the weights in the order of the dict. Ask it by key: weights[0] belongs to column 0.",
                lambda p, w: answers.to_one(p / answers.as_they_come(w)),
            ),
            "order_no_sum": idea(
                "the order, and no sum",
                "Two things: take the weights by key, not in the order of the dict; and let each row sum to 1.",
                lambda p, w: p / answers.as_they_come(w),
            ),
            "columns": idea(
                "columns that sum to 1",
                "You divide by the sums of columns. A row is one example: sum along axis 1.",
                lambda p, w: answers.to_one(answers.divided(p, w), axis=0),
            ),
            "whole": idea(
                "one sum for the table",
                "You divide by the sum of the whole table. Each row has a sum of its own.",
                lambda p, w: answers.divided(p, w) / answers.divided(p, w).sum(),
            ),
            "unchanged": idea(
                "nothing undone",
                "You return the table as it came. The weights are still in it: divide them out.",
                lambda p, w: p,
            ),
            "softmax": idea(
                "another softmax",
                "You put a softmax on top. It changes the ratios; dividing by the sum keeps them.",
                answers.softened,
            ),
        },
    ),
    audit("audit_thresholds", answers.AUDIT, hint="Try each sentence on a class that one row in ten has."),
]
