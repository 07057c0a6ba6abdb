"""The lessons go through nbgrader and Otter as exported: all points when solved, none unsolved, all but one for a slip."""

import json
import os

import nbformat
import pytest
from benchmarks.rivals import RECORD, RIVALS, missing

from helpers.authoring.lesson import lessons
from helpers.exercises import catalogue

LESSONS = {"nbgrader": lessons(), "otter": [lesson for lesson in lessons() if lesson.number in ("00", "02")]}
WRONG = 'quiz_coin = "A"'  # what one student answers instead of the right letter


@pytest.fixture(scope="module", params=RIVALS)
def graded(request, tmp_path_factory):
    """The system, {student: {exercise: points}}, the grader, and the first lesson as it was handed in solved.

    One of the students handed in the first lesson only.
    """
    system = request.param
    if said := missing(system):
        pytest.fail(said) if "CI" in os.environ else pytest.skip(said)
    work, submissions = tmp_path_factory.mktemp(system), tmp_path_factory.mktemp("submissions")
    rival = RIVALS[system](work / "course", LESSONS[system])
    for lesson in LESSONS[system]:
        answers = {cell.id: cell.source for cell in nbformat.read(lesson.solved_path, as_version=4).cells}
        for student in ("solved", "unsolved") + (("mistaken",) if lesson.number == "00" else ()):
            book = nbformat.read(rival.released(lesson), as_version=4)
            if student != "unsolved":
                _answer(book, answers, mistaken=student == "mistaken")
            (submissions / student).mkdir(exist_ok=True)
            nbformat.write(book, submissions / student / f"{lesson.name}.ipynb")
    points = {}
    for (student, exercise), score in rival.grade(submissions).items():
        points.setdefault(student, {})[exercise] = score
    return system, points, rival, submissions / "solved" / f"{lessons()[0].name}.ipynb"


def _answer(book, answers, mistaken):
    """Puts the solved answer cells into a student's notebook."""
    for cell in book.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = WRONG if mistaken and "quiz_coin" in answers[cell.id] else answers[cell.id]


def _most(chosen):
    return {name: e.points for lesson in chosen for name, e in catalogue()[lesson.number].items()}


def test_the_solved_lessons_get_all_points(graded):
    system, points, *_ = graded
    assert points["solved"] == _most(LESSONS[system])


def test_the_unsolved_lessons_get_none(graded):
    system, points, *_ = graded
    assert points["unsolved"] == dict.fromkeys(_most(LESSONS[system]), 0)


def test_one_wrong_answer_costs_its_points_and_no_others(graded):
    _, points, *_ = graded
    assert points["mistaken"] == _most(lessons()[:1]) | {"quiz_coin": 0}


def test_the_checks_of_submissions_leave_the_record_alone(graded):
    assert not (graded[2].folder / RECORD).exists()


def test_the_last_line_of_the_exported_instructions_works(graded):
    """Feedback and a table of nbgrader's; results.json of Otter's, with the points of the solved lesson."""
    system, _, rival, solved = graded
    first, folder = lessons()[0], rival.folder
    if system == "nbgrader":
        rival.run("nbgrader", "generate_feedback", first.name)
        rival.run("nbgrader", "export")
        assert (folder / "feedback" / "solved" / first.name / f"{first.name}.html").exists()
        assert "solved" in (folder / "grades.csv").read_text(encoding="utf-8")
    else:
        rival.run("otter", "run", "-a", f"{first.name}/autograder.zip", str(solved))
        told = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        assert sum(one["score"] for one in told["tests"] if "score" in one) == sum(_most([first]).values())
