"""The lessons go through nbgrader as they are: all points for the solved, none for the unsolved, some for one mistake."""

import csv
import json
import os
import shutil
import subprocess
import sys

import nbformat
import pytest

from helpers.authoring.lesson import ROOT, lessons
from helpers.exercises import catalogue

TOOL = ROOT / ".venv-nbgrader" / "bin" / "nbgrader"
CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "wired-right"
c.ClearSolutions.begin_solution_delimeter = "# BEGIN SOLUTION"
c.ClearSolutions.end_solution_delimeter = "# END SOLUTION"
c.ClearSolutions.code_stub = {"python": "...  # YOUR CODE HERE"}
c.ClearSolutions.enforce_metadata = False
c.Execute.timeout = 120
c.Execute.startup_timeout = 120
"""
FIRST = "00_start_here"
WRONG = 'quiz_coin = "A"'  # what one student answers instead of the right letter


@pytest.fixture(scope="module")
def scores(tmp_path_factory):
    """{student: {lesson: (score, most)}} after nbgrader has generated and graded the lessons; one handed in the first only."""
    if not TOOL.exists():
        said = "nbgrader has an environment of its own: run `make nbgrader`"
        pytest.fail(said) if "CI" in os.environ else pytest.skip(said)
    course = tmp_path_factory.mktemp("course")
    (course / "nbgrader_config.py").write_text(CONFIG)
    source = course / "source" / "course"
    source.mkdir(parents=True)
    for lesson in lessons():
        shutil.copy(lesson.solved_path, source)
    _run(course, "generate_assignment", "course", "--create")
    for student in ("solved", "unsolved", "mistaken"):
        handed_in = course / "submitted" / student / "course"
        handed_in.mkdir(parents=True)
        for path in (course / "release" / "course").glob("*.ipynb" if student != "mistaken" else f"{FIRST}.ipynb"):
            shutil.copy(path, handed_in)
        if student != "unsolved":
            for path in handed_in.glob("*.ipynb"):
                _answer(path, source / path.name, mistaken=student == "mistaken")
    _run(course, "autograde", "course", "--create")
    return _scores(course)


def _run(course, *words):
    """Runs nbgrader in the course's folder; its kernels are Python with this environment."""
    kernel = course / "jupyter" / "kernels" / "python3"
    kernel.mkdir(parents=True, exist_ok=True)
    start = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (kernel / "kernel.json").write_text(json.dumps({"argv": start, "display_name": "Python 3", "language": "python"}))
    environment = _environment() | {
        "JUPYTER_PATH": str(course / "jupyter"),
        "JUPYTER_CONFIG_DIR": str(course / "config"),
    }
    run = subprocess.run([TOOL, *words], cwd=course, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, "\n".join(line for line in run.stderr.splitlines() if "| INFO]" not in line)


def _environment():
    """nbgrader calls alembic by name."""
    return os.environ | {"PATH": f"{TOOL.parent}{os.pathsep}{os.environ['PATH']}"}


def _answer(path, solved_path, mistaken):
    """Puts the solved answer cells into a student's notebook."""
    answers = {cell.id: cell.source for cell in nbformat.read(solved_path, as_version=4).cells}
    book = nbformat.read(path, as_version=4)
    for cell in book.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = WRONG if mistaken and "quiz_coin" in answers[cell.id] else answers[cell.id]
    nbformat.write(book, path)


def _scores(course):
    """Reads the gradebook through nbgrader's own API, in nbgrader's environment."""
    ask = (
        "import csv, sys\n"
        "from nbgrader.api import Gradebook\n"
        "with Gradebook('sqlite:///gradebook.db') as book:\n"
        "    for work in book.assignment_submissions('course'):\n"
        "        for page in work.notebooks:\n"
        "            csv.writer(sys.stdout).writerow([work.student.id, page.name, page.score, page.max_score])\n"
    )
    python = TOOL.with_name("python")
    run = subprocess.run(
        [python, "-c", ask], cwd=course, env=_environment(), capture_output=True, text=True, check=True
    )
    found = {}
    for student, lesson, score, most in csv.reader(run.stdout.splitlines()):
        found.setdefault(student, {})[lesson] = (float(score), float(most))
    return found


def _most():
    return {lesson.name: sum(e.points for e in catalogue()[lesson.number].values()) for lesson in lessons()}


def test_the_solved_lessons_get_all_points(scores):
    assert scores["solved"] == {name: (most, most) for name, most in _most().items()}


def test_the_unsolved_lessons_get_none(scores):
    assert scores["unsolved"] == {name: (0, most) for name, most in _most().items()}


def test_one_wrong_answer_costs_its_points_and_no_others(scores):
    most = _most()[FIRST]
    assert scores["mistaken"][FIRST] == (most - 1, most)
