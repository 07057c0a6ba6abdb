"""The teacher's guide: what it says of lessons is so, and what is not is found."""

import copy

import pytest

from helpers.authoring import guide
from helpers.authoring.lesson import lessons

EVERYTHING = lessons()
# what is changed in course.toml, and what the linter then says
SLIPS = {
    "an exercise that is none": (["lesson", "03", "objectives", 0, "exercises", 0], "nothing", "no exercise 'nothing'"),
    "a heading that is none": (["lesson", "03", "objectives", 0, "example"], "Nowhere", "no place called 'Nowhere'"),
    "no later lesson": (["lesson", "03", "objectives", 0, "exercises"], ["cross_entropy", "baseline_loss"], "no later"),
    "one exercise": (["lesson", "03", "objectives", 0, "exercises"], ["cross_entropy"], "needs two exercises"),
    "a lesson that comes later": (["lesson", "03", "needs"], ["05"], "can't build on lesson 05"),
    "a stop that is none": (["path", 0, "stops", 0], "00 Nowhere", "no place of the course"),
}


@pytest.mark.parametrize(("place", "value", "said"), SLIPS.values(), ids=SLIPS)
def test_a_slip_in_the_guide_is_found(monkeypatch, place, value, said):
    course = copy.deepcopy(guide.course())
    spot = course
    for step in place[:-1]:
        spot = spot[step]
    spot[place[-1]] = value
    monkeypatch.setattr(guide, "course", lambda: course)
    found = list(guide.breaches(EVERYTHING))
    assert len(found) == 1 and said in found[0]


def test_a_lesson_without_objectives_is_found(monkeypatch):
    course = copy.deepcopy(guide.course())
    del course["lesson"]["03"]
    monkeypatch.setattr(guide, "course", lambda: course)
    assert "course.toml says nothing of lesson 03" in list(guide.breaches(EVERYTHING))
