"""Nothing is forgotten: every claim C01-C99 and surprise S1-S25 is taught by a lesson, planned for one, or excused."""

import re
from pathlib import Path

import pytest

from helpers.authoring.lesson import lessons

HERE = Path(__file__).parent
ALL = [f"C{n:02}" for n in range(1, 100)] + [f"S{n}" for n in range(1, 26)]

# By lesson still to be written. Once the lesson is there its claims must have tests, and this table must let them go.
PLANNED = {
    "05": "C45 C66 C72 S5 S7",
    "06": "C71 C73 C75 C76 C78 C79 C93 C95 C98 S16 S17 S18 S19 S21 S24 S25",
    "07": "C18 C22 C24 C58",
    "08": "C57 C83 C84 C85 C86 S3 S4 S14 S15",
    "10": "C40 C44 C67 S12",
    "11": "C05 C34 S6",
    "12": "C81",
}
EXCUSED = {
    "C02": "examples of binary problems, true and without a number to compute",
    "C06": "a joke app of a television series, retold rightly",
    "C31": "an example that runs as shown; that argmax finds the class is tested with C20",
    "C39": "whether documentation mentions something; not a statement about classification",
}


def taught() -> set[str]:
    """The ids with which tests of claims are marked."""
    marks = (
        re.findall(r"mark\.claim\(([^)]*)\)", path.read_text(encoding="utf-8"))
        for path in HERE.glob("test_lesson_*.py")
    )
    return {name for found in marks for arguments in found for name in re.findall(r'"([CS]\d+)"', arguments)}


@pytest.mark.parametrize("claim", ALL)
def test_every_claim_is_taught_planned_or_excused(claim):
    planned = {name for names in PLANNED.values() for name in names.split()}
    assert [claim in taught(), claim in planned, claim in EXCUSED].count(True) == 1


@pytest.mark.parametrize("lesson", PLANNED)
def test_a_lesson_that_exists_has_no_claims_left_to_plan(lesson):
    assert lesson not in {written.number for written in lessons()}
