"""Exhibit B, the last script that stands accused, and its faults line by line. Reading it runs nothing."""

from .exhibits import Exhibit, Fault

FAULTS_B: dict[int, Fault] = {
    12: Fault(
        "unshuffled_split",
        "an unshuffled split",
        "The rows come digit after digit and are cut in the middle: no training row holds a five, six, seven, eight or nine.",
        9,
    ),
    15: Fault(
        "softmax_twice",
        "softmax twice",
        "Softmax of softmax: of ten classes none can get more than e / (e + 9), about .23, however sure the model is.",
        6,
    ),
    17: Fault(
        "cell_accuracy",
        "accuracy by cells",
        "binary_accuracy counts cells, ten a row. Whoever writes 0 into all of them has nine of ten right.",
        4,
    ),
    19: Fault(
        "no_baseline",
        "no baseline",
        "An accuracy of .90 proves nothing alone: with nine cells of ten at 0, a table full of zeros has it, too.",
        10,
    ),
    21: Fault(
        "wrong_columns",
        "columns in another order",
        "LabelBinarizer sorts the words: the first five columns are eight, five, four, nine and one.",
        2,
    ),
    22: Fault(
        "flattened_log_loss",
        "a log loss of cells",
        "Flattened, each cell counts as a row with two classes, and nine of ten are easy. By rows this loss is above ln 10.",
        3,
    ),
    23: Fault(
        "one_column_f1",
        "the F1 of one column",
        "Without a threshold F1Score takes the largest column. There is one, so it says yes to all, whatever the scores are.",
        8,
    ),
    25: Fault(
        "half_on_a_logit",
        "0.5 as the threshold of a logit",
        "A probability of .5 is a logit of 0. Here no logit reaches 0.5, so the answer is no in every row.",
        5,
    ),
    28: Fault(
        "broadcast_accuracy",
        "accuracy by broadcasting",
        "(n, 1) == (n,) compares every guess with every label: the mean is taken over n x n cells. "
        "(Here all guesses are 0, and by luck the number is the same.)",
        1,
    ),
    30: Fault(
        "argmax",
        "argmax of a single column",
        "The largest of one number is at index 0: labels and guesses all become 0, and agree.",
        1,
    ),
}

B = Exhibit("Exhibit B", "exhibit_b.py", FAULTS_B)
