"""A class by hand: random outcomes with real exercises and misconceptions, as the grader keeps them."""

import random

from helpers.exercises import catalogue
from helpers.exercises.spec import words

NAMES = ["Anna Müller", "Anna", "anna", "Élodie", "Zoë", "Øyvind", "Maximiliane-Friederike von der Wiesenbrücke"]
NAMES += ["Ben", "Carla", "Dmitri", "Farid", "Greta", "Hiroshi", "Ines", "Jonas", "Kwame", "Lena", "Mei", "Noah", "Olu"]
NAMES += ["Pia", "Quentin", "Rosa", "Sofia", "Tariq", "Uma", "Vera", "Wen", "Xenia", "Yusuf"]


def sample(names=NAMES, lessons=("02", "03", "04"), seed=8) -> list[dict]:
    dice = random.Random(seed)
    return [_result(dice, name, lesson) for name in sorted(names, key=str.casefold) for lesson in lessons]


def result(student="anna", lesson="03", **more) -> dict:
    """A result without exercises, but with what `more` says."""
    empty = {
        "source": f"{student}/{lesson}.ipynb",
        "key": "k",
        "problem": "",
        "notes": [],
        "exercises": {},
        "record": [],
    }
    return {"student": student, "lesson": lesson, "versions": {"course": "1", "keras": "3.15.1"}} | empty | more


def answer(outcome="failed", **more) -> dict:
    empty = {
        "named": "",
        "reason": "",
        "lines": ["The shape is right, the values are not."],
        "like": "",
        "incident": "",
    }
    return {"outcome": outcome, "points": int(outcome == "passed"), "most": 1} | empty | more


def _result(dice, name, lesson):
    exercises, record = {}, []
    if dice.random() < 0.04:
        return result(
            name, lesson, problem="The file is not a notebook, or it is damaged: it is no valid JSON (line 1)."
        )
    for exercise in catalogue()[lesson].values():
        first, one = _answer(dice, exercise), _answer(dice, exercise)
        exercises[exercise.id] = one
        record.append({"what": "check", "exercise": exercise.id, "outcome": first["outcome"], "named": first["named"]})
    for look in ("suspects", "suspects_again"):
        f1 = dice.uniform(0.1, 0.6) if look == "suspects" else dice.uniform(0.4, 1)
        measured = {"precision": f1, "recall": f1, "f1": f1}
        record.append({"what": "check", "exercise": look, "outcome": "passed", "named": "", "measured": measured})
    notes = ["cell 7 replaced numpy.isclose: put back before measuring"] if dice.random() < 0.03 else []
    return result(name, lesson, exercises=exercises, record=record, notes=notes)


def _answer(dice, exercise):
    draw = dice.random()
    points = {"most": exercise.points}
    if draw < 0.55:
        return answer("passed", points=exercise.points, lines=words(exercise.why).splitlines(), **points)
    if draw < 0.68:
        return answer(
            "not_attempted", lines=["Replace the `...` in the answer cell, run the cell, then check again."], **points
        )
    if draw < 0.70:
        return answer(
            "failed", incident="stopped: ran longer than 60 s", lines=["Your code did not finish in time."], **points
        )
    evidence = [["for", "p = np.array([0.2, 0.8]), y = np.array([0, 1])"], ["expected", "0.2231"], ["got", "0.3219"]]
    if draw < 0.93 and exercise.wrong:
        key = dice.choices(list(exercise.wrong), [2.0**-i for i in range(len(exercise.wrong))])[0]
        return answer(named=key, lines=[*words(exercise.wrong[key].says).splitlines(), *evidence], **points)
    return answer(like=f"h{dice.randrange(3)}", lines=["The shape is right, the values are not.", *evidence], **points)
