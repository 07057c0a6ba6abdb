"""A class by hand: random outcomes with real exercises and misconceptions, as the grader keeps them."""

import random

from helpers.exercises import catalogue
from helpers.exercises.spec import words

NAMES = ["Anna Müller", "Anna", "anna", "Élodie", "Zoë", "Øyvind", "Maximiliane-Friederike von der Wiesenbrücke"]
NAMES += ["Ben", "Carla", "Dmitri", "Farid", "Greta", "Hiroshi", "Ines", "Jonas", "Kwame", "Lena", "Mei", "Noah", "Olu"]
NAMES += ["Pia", "Quentin", "Rosa", "Sofia", "Tariq", "Uma", "Vera", "Wen", "Xenia", "Yusuf"]

CHANNEL = "the submission wrote into the grader's channel"


def sample(names=NAMES, lessons=("02", "03", "04"), seed=8) -> list[dict]:
    dice = random.Random(seed)
    pairs = [(name, lesson) for name in sorted(names, key=str.casefold) for lesson in lessons]
    return [_result(dice, *pair) for pair in pairs if pair[1] == lessons[0] or dice.random() > 0.08]


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


def right(student, lesson):
    """A result in which all is right."""
    made = catalogue()[lesson].values()
    return result(student, lesson, exercises={e.id: answer("passed", points=e.points, most=e.points) for e in made})


def half_handed_in():
    """Of lessons 03, 04 and 05: anna has one, one of ben's is damaged, carla has all; dora left out one answer."""
    broken = result("ben", "04", problem="The file is empty.")
    whole = [right("carla", lesson) for lesson in ("03", "04", "05")]
    almost = [right("dora", lesson) for lesson in ("03", "04", "05")]
    next(iter(almost[0]["exercises"].values())).update(outcome="not_attempted", points=0)
    return [right("anna", "03"), right("ben", "03"), broken, right("ben", "05"), *whole, *almost]


def most_of(*lessons):
    return sum(exercise.points for lesson in lessons for exercise in catalogue()[lesson].values())


def odd_results():
    """Of anna: an incident, what was replaced, a cell that raised, and two files; of ben a damaged file."""
    notes = ["There are 2 files of this lesson.", "one_hot: a cell raised NameError: x", "one_hot: replaced numpy.mean"]
    exercises = {"one_hot": answer(), "to_names": answer(incident=CHANNEL, lines=["Your answer could not be graded."])}
    anna = result("anna", "02", notes=notes, exercises=exercises)
    return [anna, result("ben", "02", problem="The file is empty.")]


def _result(dice, name, lesson):
    exercises, record = {}, []
    if dice.random() < 0.04:
        return result(
            name,
            lesson,
            problem="The file is not a notebook, or damaged, or in an unknown encoding: it is no valid JSON.",
        )
    for exercise in catalogue()[lesson].values():
        first, one = _answer(dice, exercise), _answer(dice, exercise)
        exercises[exercise.id] = one
        record.append({"what": "check", "exercise": exercise.id, "outcome": first["outcome"], "named": first["named"]})
    for look in ("suspects", "suspects_again"):
        f1 = dice.uniform(0.1, 0.6) if look == "suspects" else dice.uniform(0.4, 1)
        measured = {"precision": f1, "recall": f1, "f1": f1}
        record.append({"what": "check", "exercise": look, "outcome": "passed", "named": "", "measured": measured})
    return result(name, lesson, exercises=exercises, record=record, notes=_notes(dice, name, lesson))


def _notes(dice, name, lesson):
    graded, twice = f"{name}/{lesson}.ipynb", f"{name}/{lesson} (1).ipynb"
    exercise = dice.choice(list(catalogue()[lesson]))
    notes = [
        (0.04, f"There are 2 files of this lesson. Graded is {graded}; not graded: {twice}."),
        (0.03, f"{exercise}: replaced numpy.isclose"),
        (0.08, f"{exercise}: a cell raised NameError: name 'np' is not defined"),
    ]
    return [text for share, text in notes if dice.random() < share]


def _answer(dice, exercise):
    draw = dice.random()
    points = {"most": exercise.points}
    if draw < 0.55:
        return answer("passed", points=exercise.points, lines=words(exercise.why).splitlines(), **points)
    if draw < 0.68:
        return answer(
            "not_attempted", lines=["Replace the `...` in the answer cell, run the cell, then check again."], **points
        )
    if draw < 0.685:
        return answer(
            incident="the submission ran longer than 120 seconds", lines=["Your answer could not be graded."], **points
        )
    if draw < 0.72:
        advice = "A typing error, a missing import, or a cell further up that was not run?"
        lines = ["Your code raised NameError: name 'np' is not defined", advice]
        return answer(reason="error", lines=lines, **points)
    evidence = [["for", "p = np.array([0.2, 0.8]), y = np.array([0, 1])"], ["expected", "0.2231"], ["got", "0.3219"]]
    if draw < 0.93 and exercise.wrong:
        key = dice.choices(list(exercise.wrong), [2.0**-i for i in range(len(exercise.wrong))])[0]
        return answer(
            named=key, reason="value", lines=[*words(exercise.wrong[key].says).splitlines(), *evidence], **points
        )
    lines = ["The shape is right, the values are not.", *evidence]
    return answer(like=f"h{dice.randrange(3)}", reason="value", lines=lines, **points)
