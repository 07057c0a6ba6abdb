"""Nothing is forgotten: every claim C01-C99 and surprise S1-S25 is taught by a lesson, or excused with a reason."""

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ALL = [f"C{n:02}" for n in range(1, 100)] + [f"S{n}" for n in range(1, 26)]

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
def test_every_claim_is_taught_or_excused(claim):
    assert [claim in taught(), claim in EXCUSED].count(True) == 1
