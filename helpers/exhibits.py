"""Exhibit A, the script that stands accused, and its faults line by line. Reading it runs nothing."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fault:
    """One fault of a script: its key, its short name, why it is one, and the lesson that convicts it."""

    key: str
    name: str
    why: str
    lesson: int


@dataclass(frozen=True)
class Exhibit:
    """A script, its name, and its faults by line number."""

    name: str
    file: str
    faults: dict[int, Fault]

    def source(self) -> str:
        """The text of the script."""
        return Path(__file__).with_name(self.file).read_text(encoding="utf-8")

    def listing(self) -> str:
        """The script with its line numbers."""
        return numbered(self.source())

    def verdicts(self, lesson: int | None = None) -> str:
        """The reasons for the faults that a lesson convicts, one line each; without a lesson, for all of them."""
        found = ((line, fault) for line, fault in self.faults.items() if lesson in (None, fault.lesson))
        return "\n".join(f"Line {line}, {fault.name}: {fault.why}" for line, fault in found)


def numbered(text: str) -> str:
    """The text with line numbers."""
    return "\n".join(f"{number:2}  {line}".rstrip() for number, line in enumerate(text.splitlines(), 1))


FAULTS: dict[int, Fault] = {
    9: Fault(
        "batch_f1",
        "the batch F1 recipe",
        "Labels of shape (n,) times outputs of shape (n, 1) make an n x n table, rounded, counted a batch "
        "at a time and averaged: this F1 can exceed 1.",
        8,
    ),
    16: Fault(
        "wrong_name",
        "the wrong class named",
        "In these data 0 is malignant and 1 is benign: the list of names is the wrong way round.",
        2,
    ),
    17: Fault(
        "unshuffled_split",
        "an unshuffled split",
        "The rows come class after class and are cut in the middle: all training rows are benign.",
        9,
    ),
    20: Fault(
        "no_activation",
        "no activation on the head",
        "This layer returns any real number, yet the loss and the threshold read it as a probability.",
        6,
    ),
    21: Fault(
        "string_loss_on_logits",
        "a string loss on logits",
        "The string means from_logits=False: scores are clipped to [0, 1], and a row outside learns nothing.",
        5,
    ),
    24: Fault(
        "no_baseline",
        "no baseline",
        "A loss near 0 proves nothing alone: the training labels are all 1, so a constant 1 has a loss of 0.",
        3,
    ),
    26: Fault(
        "half_on_a_logit",
        "0.5 as the threshold of a logit",
        "A probability of .5 is a logit of 0; a logit of 0.5 is already a probability of .62.",
        5,
    ),
    27: Fault(
        "broadcast_accuracy",
        "accuracy by broadcasting",
        "(n, 1) == (n,) compares every prediction with every label: the mean is taken over n x n cells. "
        "(Here all guesses are 1, and by luck the number is right.)",
        1,
    ),
    28: Fault(
        "hard_labels",
        "hard labels in the log loss",
        "The log loss wants probabilities: fed with 0 and 1, each error costs 36 nats, sure or not.",
        3,
    ),
    29: Fault(
        "argmax",
        "argmax of a single column",
        "The largest of one number is at index 0: labels and predictions all become 0, and agree.",
        1,
    ),
}

A = Exhibit("Exhibit A", "exhibit_a.py", FAULTS)
source, listing, verdicts = A.source, A.listing, A.verdicts
