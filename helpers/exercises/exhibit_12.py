"""The exercises of lesson 12 about the exhibits: Exhibit A mended, and Exhibit B as a post-test."""

from typing import Any

from ..exhibits import FAULTS, A
from ..exhibits_b import FAULTS_B
from ..template import MENDS, source
from .kinds import find_faults
from .spec import Exercise
from .views import line_by_fault

LINES = source().splitlines()
RIGHT = {key: lines[0] for key, lines in MENDS.items()}
OLD = {fault.key: line for line, fault in FAULTS.items()}
NAMES = {fault.key: fault.name for fault in FAULTS.values()}
WHY = """Line 9: the names come from the data, in the order of the codes.
Line 11: shuffled and stratified, both halves hold both classes.
Line 14: one sigmoid mends three faults. The string loss and the threshold of one half want probabilities.
Line 15: F1Score keeps counts over all batches. Line 19: [:, 0] makes a vector of the column.
Lines 22 and 23: the loss is that of probabilities, and a constant stands beside it.
Line 25: the threshold has made labels already, so no argmax is needed."""


def _alike(right: Any, got: Any) -> bool:
    return isinstance(got, dict) and got.keys() == MENDS.keys() and all(got[key] in MENDS[key] for key in MENDS)


def _explain(got: Any) -> str:
    if not isinstance(got, dict) or not got:
        return 'Give a dict from fault to line: {"argmax": 3, ...}.'
    if strange := [key for key in got if key not in MENDS]:
        return f"{strange[0][:40]!r} is none of the faults: {', '.join(MENDS)}."
    right = sum(got[key] in MENDS[key] for key in got)
    counted = f"{right} of {len(MENDS)} are right."
    wrong = [key for key in got if got[key] not in MENDS[key]]
    if not wrong:
        return f"{counted} Still open: {', '.join(key for key in MENDS if key not in got)}."
    return f"{counted} {_about(wrong[0], got[wrong[0]])}"


def _about(key: str, line: Any) -> str:
    if not isinstance(line, int) or not 1 <= line <= len(LINES):
        return f"{key}: give a line number from 1 to {len(LINES)}."
    if LINES[line - 1] in A.source().splitlines():
        return f"{key}: line {line} stands in Exhibit A, too, and mends nothing."
    return f"{key} is line {OLD[key]} of Exhibit A, {NAMES[key]}. Line {line} of the template does not mend that."


EXHIBIT: dict[str, Exercise] = {
    exercise.id: exercise
    for exercise in (
        Exercise(
            "mended_lines",
            "case",
            RIGHT,
            WHY,
            (
                "First strike out the lines that stand in Exhibit A, too. About half of them are left.",
                f"Three faults of Exhibit A have one remedy, in line {RIGHT['no_activation']}.",
                f'mended_lines = {{"wrong_name": {RIGHT["wrong_name"]}, "unshuffled_split": ???, ...}}',
            ),
            view=line_by_fault,
            alike=_alike,
            explain=_explain,
            options=NAMES,
            points=2,
        ),
        find_faults(
            "suspects_again",
            {line: fault.key for line, fault in FAULTS_B.items()},
            {fault.key: fault.name for fault in FAULTS_B.values()},
            pretest=True,
            hints=(
                "Mark the line that causes a wrong number, not the one that prints it.",
                "There are ten of them.",
                "suspects_again = [12, ???]",
            ),
            why="The first try counts. The next cell draws the gain, and names the ten lines.",
        ),
    )
}
