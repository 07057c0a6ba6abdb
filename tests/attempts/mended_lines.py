# %% correct: a dict
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% correct: the other of two lines, for the F1 and the baseline
mended_lines = {
    "batch_f1": 17,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 22,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% correct: dict() in another order
mended_lines = dict(
    argmax=25,
    hard_labels=23,
    broadcast_accuracy=19,
    no_activation=14,
    half_on_a_logit=14,
    string_loss_on_logits=14,
    no_baseline=22,
    unshuffled_split=11,
    wrong_name=9,
    batch_f1=15,
)

# %% correct: zipped in the order of the printed list, NumPy integers
keys = [
    "batch_f1", "wrong_name", "unshuffled_split", "no_activation", "string_loss_on_logits",
    "no_baseline", "half_on_a_logit", "broadcast_accuracy", "hard_labels", "argmax",
]
mended_lines = dict(zip(keys, np.array([15, 9, 11, 14, 14, 24, 14, 19, 23, 25])))

# %% correct: turned round, a line with all that it mends
mends = {
    9: ["wrong_name"],
    11: ["unshuffled_split"],
    14: ["no_activation", "string_loss_on_logits", "half_on_a_logit"],
    15: ["batch_f1"],
    19: ["broadcast_accuracy"],
    22: ["no_baseline"],
    23: ["hard_labels"],
    25: ["argmax"],
}
mended_lines = {key: line for line, faults in mends.items() for key in faults}

# %% correct: searched in the script by a piece of the line
from helpers import template

lines = template.listing().splitlines()


def line_with(piece):
    return next(int(line[:3]) for line in lines if piece in line)


mended_lines = {
    "batch_f1": line_with("F1Score"),
    "wrong_name": line_with("target_names"),
    "unshuffled_split": line_with("stratify"),
    "no_activation": line_with("sigmoid"),
    "string_loss_on_logits": line_with("sigmoid"),
    "no_baseline": line_with("of a constant"),
    "half_on_a_logit": line_with("sigmoid"),
    "broadcast_accuracy": line_with("[:, 0]"),
    "hard_labels": line_with("log_loss(y[test], p)"),
    "argmax": line_with("classification_report"),
}

# %% wrong: the threshold, a line that stands in Exhibit A just so
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 20,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: the compile line, which is the old one
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 16,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: the accuracy line, which is the old one
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 21,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: the faulty lines of Exhibit A
keys = [
    "batch_f1", "wrong_name", "unshuffled_split", "no_activation", "string_loss_on_logits",
    "no_baseline", "half_on_a_logit", "broadcast_accuracy", "hard_labels", "argmax",
]
mended_lines = dict(zip(keys, [9, 16, 17, 20, 21, 24, 26, 27, 28, 29]))

# %% wrong: one fault missing
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
}

# %% wrong: keys and values exchanged
mended_lines = {
    15: "batch_f1",
    9: "wrong_name",
    11: "unshuffled_split",
    14: "no_activation",
    24: "no_baseline",
    19: "broadcast_accuracy",
    23: "hard_labels",
    25: "argmax",
}

# %% wrong: a list of lines
mended_lines = [15, 9, 11, 14, 14, 24, 14, 19, 23, 25]

# %% wrong: counted from 0
mended_lines = {
    "batch_f1": 14,
    "wrong_name": 8,
    "unshuffled_split": 10,
    "no_activation": 13,
    "string_loss_on_logits": 13,
    "no_baseline": 23,
    "half_on_a_logit": 13,
    "broadcast_accuracy": 18,
    "hard_labels": 22,
    "argmax": 24,
}

# %% wrong: the hidden layer for the head
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 13,
    "string_loss_on_logits": 13,
    "no_baseline": 24,
    "half_on_a_logit": 13,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: the scaling line for the split
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 12,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: the printed F1 for the F1
mended_lines = {
    "batch_f1": 18,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: hard labels and baseline exchanged
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 23,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 19,
    "hard_labels": 24,
    "argmax": 25,
}

# %% wrong: the accuracy mended by the report
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": 14,
    "no_baseline": 24,
    "half_on_a_logit": 14,
    "broadcast_accuracy": 25,
    "hard_labels": 23,
    "argmax": 19,
}

# %% wrong: one line for everything
mended_lines = dict.fromkeys(
    "batch_f1 wrong_name unshuffled_split no_activation string_loss_on_logits no_baseline "
    "half_on_a_logit broadcast_accuracy hard_labels argmax".split(),
    14,
)

# %% wrong: text of the lines
keys = [
    "batch_f1", "wrong_name", "unshuffled_split", "no_activation", "string_loss_on_logits",
    "no_baseline", "half_on_a_logit", "broadcast_accuracy", "hard_labels", "argmax",
]
mended_lines = dict.fromkeys(keys, 'model.add(layers.Dense(1, activation="sigmoid"))')

# %% wrong: an empty dict
mended_lines = {}

# %% wrong: keys misspelt
mended_lines = {
    "batch f1": 15,
    "wrong name": 9,
    "unshuffled split": 11,
    "no activation": 14,
    "string loss": 14,
    "no baseline": 24,
    "half on a logit": 14,
    "broadcast": 19,
    "hard labels": 23,
    "arg max": 25,
}

# %% wrong: None for those not found
mended_lines = {
    "batch_f1": 15,
    "wrong_name": 9,
    "unshuffled_split": 11,
    "no_activation": 14,
    "string_loss_on_logits": None,
    "no_baseline": None,
    "half_on_a_logit": None,
    "broadcast_accuracy": 19,
    "hard_labels": 23,
    "argmax": 25,
}

# %% wrong: several lines at once for each
mended_lines = {
    "batch_f1": range(1, 26),
    "wrong_name": range(1, 26),
    "unshuffled_split": range(1, 26),
    "no_activation": range(1, 26),
    "string_loss_on_logits": range(1, 26),
    "no_baseline": range(1, 26),
    "half_on_a_logit": range(1, 26),
    "broadcast_accuracy": range(1, 26),
    "hard_labels": range(1, 26),
    "argmax": range(1, 26),
}
