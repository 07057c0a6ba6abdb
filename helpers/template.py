"""Exhibit A, rewritten: the same question, asked rightly, as a template of the learner's own. Reading it runs nothing."""

import os
from pathlib import Path

from .exhibits import FAULTS, numbered
from .files import place_for, write_whole

# fault of Exhibit A -> the lines of the template that mend it, the one that does it first; one line may mend several
MENDS: dict[str, tuple[int, ...]] = {
    "batch_f1": (15, 17),
    "wrong_name": (9,),
    "unshuffled_split": (11,),
    "no_activation": (14,),
    "string_loss_on_logits": (14,),
    "no_baseline": (22, 24),
    "half_on_a_logit": (14,),
    "broadcast_accuracy": (19,),
    "hard_labels": (23,),
    "argmax": (25,),
}


def source() -> str:
    """The text of the template."""
    return Path(__file__).with_name("exhibit_a_right.py").read_text(encoding="utf-8")


def listing() -> str:
    """The template with its line numbers."""
    return numbered(source())


def mended_by(line: int) -> dict[int, str]:
    """The faults of Exhibit A that this line of the template mends: {line of Exhibit A: name of the fault}."""
    return {number: fault.name for number, fault in FAULTS.items() if MENDS[fault.key][0] == line}


def take(path: str | os.PathLike) -> str:
    """A sentence that says where your own copy of the template is; a file that is there already stays as it is.

    A missing folder is made. Raises ValueError for a name that does not end with `.py`.
    """
    place = place_for(path, ".py")
    if not place.exists():
        write_whole(place, source())
    elif place.read_text(encoding="utf-8", errors="replace") != source():
        return f"{place.name} is there already, with other content. It stays as it is: give another name."
    return f"{place.name} holds the template. Change the data, the names and the head, and keep the habits."
