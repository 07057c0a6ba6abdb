"""nbgrader and Otter-Grader, each in an environment of its own, run on what `python -m helpers export` writes.

Their kernels are Python with this environment, so that the same packages judge everywhere.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from helpers.authoring.lesson import ROOT, Lesson
from helpers.classroom.export import export

Points = dict[tuple[str, str], float]  # (student, exercise) -> points
RECORD = "record.jsonl"  # where a teacher's own record would be spoilt
ENVIRONMENTS = {name: ROOT / f".venv-{name}" for name in ("nbgrader", "otter")}
_ASK_NBGRADER = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    rows = [
        (work.student.id, grade.name, grade.score)
        for assignment in book.assignments
        for work in book.assignment_submissions(assignment.name)
        for page in work.notebooks
        for grade in page.grades
    ]
print(json.dumps(rows))
"""
_RUN_OTTER = """
import json, sys
from otter.api import grade_submission
rows = []
for student, submission, autograder in json.load(sys.stdin):
    graded = grade_submission(submission, autograder, quiet=True)
    rows += [(student, name, graded.get_score(name)) for name in graded.results]
print(json.dumps(rows))
"""


def missing(system: str) -> str:
    """What to do before `system` can be run, or an empty string."""
    there = (ENVIRONMENTS[system] / "ready").exists()
    return "" if there else f"{system} has an environment of its own: run `make exports`"


def version(system: str) -> str:
    """Which version of it stands in its environment."""
    package = {"nbgrader": "nbgrader", "otter": "otter-grader"}[system]
    ask = f"from importlib.metadata import version; print(version({package!r}))"
    command = [ENVIRONMENTS[system] / "bin" / "python", "-c", ask]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


class Nbgrader:
    """A course folder of nbgrader's, with release versions of the lessons."""

    def __init__(self, folder: Path, lessons: list[Lesson]):
        self.folder, self.lessons = folder, lessons
        export("nbgrader", folder, lessons)
        for lesson in lessons:
            self.run("nbgrader", "generate_assignment", lesson.name, "--create")

    def released(self, lesson: Lesson) -> Path:
        """The notebook that students get."""
        return self.folder / "release" / lesson.name / f"{lesson.name}.ipynb"

    def grade(self, submissions: Path) -> Points:
        """The points of all notebooks STUDENT/NN_slug.ipynb, run by `nbgrader autograde`."""
        for notebook in sorted(submissions.glob("*/*.ipynb")):
            place = self.folder / "submitted" / notebook.parent.name / notebook.stem
            place.mkdir(parents=True, exist_ok=True)
            shutil.copy(notebook, place)
        for lesson in self.lessons:
            self.run("nbgrader", "autograde", lesson.name, "--create")
        return _points(self.run("python", "-c", _ASK_NBGRADER))

    def run(self, *words: str) -> str:
        """What a command prints that is run in the folder."""
        return _run("nbgrader", self.folder, [*words])


class Otter:
    """A folder of Otter's, with an autograder for each lesson."""

    def __init__(self, folder: Path, lessons: list[Lesson]):
        self.folder, self.lessons = folder, lessons
        export("otter", folder, lessons)
        for lesson in lessons:
            tests, autograder = f"{lesson.name}/tests", f"{lesson.name}/autograder.zip"
            self.run("otter", "generate", "-t", tests, "-o", autograder, "helpers", "requirements.txt")

    def released(self, lesson: Lesson) -> Path:
        """The notebook that students get."""
        return self.folder / lesson.name / f"{lesson.name}.ipynb"

    def grade(self, submissions: Path) -> Points:
        """The points of all notebooks STUDENT/NN_slug.ipynb: `otter run` on one after the other, in one process."""
        work = [
            (notebook.parent.name, str(notebook.resolve()), f"{notebook.stem}/autograder.zip")
            for notebook in sorted(submissions.glob("*/*.ipynb"))
        ]
        return _points(self.run("python", "-c", _RUN_OTTER, given=json.dumps(work)))

    def run(self, *words: str, given: str = "") -> str:
        """What a command prints that is run in the folder."""
        return _run("otter", self.folder, [*words], given)


RIVALS = {"nbgrader": Nbgrader, "otter": Otter}


def _points(printed: str) -> Points:
    rows = json.loads(printed.splitlines()[-1])
    return {(student, exercise): float(score) for student, exercise, score in rows}


def _run(system: str, folder: Path, words: list[str], given: str = "") -> str:
    """What a program of that system's environment prints when it is run in the folder. Fails with what it complained of."""
    binaries = ENVIRONMENTS[system] / "bin"
    _write_kernel(folder / "jupyter", system)
    environment = os.environ | {
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",  # nbgrader calls alembic by name
        "JUPYTER_PATH": str(folder / "jupyter"),
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "WIRED_RIGHT_RECORD": str(folder / RECORD),
    }
    run = subprocess.run(
        [binaries / words[0], *words[1:]], cwd=folder, env=environment, input=given, capture_output=True, text=True
    )
    assert run.returncode == 0, "\n".join(line for line in run.stderr.splitlines() if "| INFO]" not in line)
    return run.stdout


def _write_kernel(place: Path, system: str) -> None:
    """A kernel named python3 that is this Python. Otter's tests import Otter: its packages come along, the same versions."""
    kernel = place / "kernels" / "python3"
    kernel.mkdir(parents=True, exist_ok=True)
    start = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    packages = next((ENVIRONMENTS[system] / "lib").glob("python*/site-packages"))
    path = os.pathsep.join([str(ROOT), *([str(packages)] if system == "otter" else [])])
    spec = {"argv": start, "display_name": "Python 3", "language": "python", "env": {"PYTHONPATH": path}}
    (kernel / "kernel.json").write_text(json.dumps(spec))
