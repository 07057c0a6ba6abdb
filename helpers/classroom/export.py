"""Ready assignments for other graders: `python -m helpers export nbgrader|otter`. The judge stays the course's own."""

import re
import secrets
import shutil
from pathlib import Path

import nbformat

from ..authoring.build import Refused
from ..authoring.lesson import BEGIN, END, ROOT, STUB, Lesson
from ..files import move

NBGRADER_CONFIG = f"""\
c = get_config()
c.CourseDirectory.course_id = "wired-right"
c.ClearSolutions.begin_solution_delimeter = "{BEGIN}"
c.ClearSolutions.end_solution_delimeter = "{END}"
c.ClearSolutions.code_stub = {{"python": "{STUB}"}}
c.ClearSolutions.enforce_metadata = False
c.Execute.timeout = 120  # seconds a cell: the first import of Keras may be slow
c.Execute.startup_timeout = 120
"""
NBGRADER_README = """\
# *Wired right* for nbgrader

In this folder, with the course's environment active and nbgrader in it (`pip install {tool}`):

1. `nbgrader generate_assignment {lesson} --create` writes what students get to `release/`.
2. Put what comes back at `submitted/STUDENT/{lesson}/{lesson}.ipynb`, and run `nbgrader autograde {lesson} --create`.
3. `nbgrader generate_feedback {lesson}` writes their pages, `nbgrader export` a table of all points.
"""
OTTER_TEST = '''\
"""Judged as in the notebook: by the course's own check."""

from helpers import check
from otter.test_files import test_case

OK_FORMAT = False
name = "{name}"
points = {points}


@test_case()
def judged({name}):
    card = check("{name}", {name})
    assert card.status == "PASSED", card
'''
OTTER_README = """\
# *Wired right* for Otter-Grader

In this folder, with a copy of the course's environment active and Otter in it (`pip install "{tool}"`; a copy, for it
brings an older wrapt):

1. Give students `{lesson}/{lesson}.ipynb`: it is judged where its check cells stand. They need the course, not Otter.
2. `otter generate -t {lesson}/tests -o {lesson}/autograder.zip helpers requirements.txt` packs the tests and our checks.
3. `otter run -a {lesson}/autograder.zip SUBMISSION.ipynb` writes `results.json`, with the message a learner sees.
"""


def export(system: str, out: Path, chosen: list[Lesson]) -> str:
    """Writes the chosen lessons for "nbgrader" or "otter" into the folder `out`; returns a sentence. Raises Refused.

    Everything is written beside `out` and moved there in one step, so an export that is killed leaves no half of it.
    """
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise Refused(f"{out} holds something already, and it is kept. Name another folder with --out.")
    out.parent.mkdir(parents=True, exist_ok=True)
    draft = out.parent / f".{out.name}-{secrets.token_hex(4)}"  # those of tempfile stay private on Windows
    draft.mkdir()
    try:
        SYSTEMS[system](draft, chosen)
        if out.exists():
            out.rmdir()  # an empty one; Windows moves nothing on top of it
        move(draft, out)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return f"{out} is ready for {system}: {out / 'README.md'} says how to go on."


def _for_nbgrader(out: Path, chosen: list[Lesson]) -> None:
    """A course folder, each lesson an assignment: the solved notebooks are nbgrader's sources as they are."""
    for lesson in chosen:
        source = out / "source" / lesson.name
        source.mkdir(parents=True)
        shutil.copy(lesson.solved_path, source)
    (out / "nbgrader_config.py").write_text(NBGRADER_CONFIG, encoding="utf-8")
    _tell(out, NBGRADER_README, "nbgrader", chosen)


def _for_otter(out: Path, chosen: list[Lesson]) -> None:
    """A folder for each lesson with the learner's notebook and a test for each exercise; and the checks that they call."""
    for lesson in chosen:
        tests = out / lesson.name / "tests"
        tests.mkdir(parents=True)
        book = lesson.unsolved()
        for cell in book.cells:
            mark = cell.metadata.get("nbgrader", {})
            if mark.get("grade"):
                name = mark["grade_id"]
                cell.metadata["otter"] = {"tests": [name]}  # judged here: what a later cell rebinds does not count
                test = OTTER_TEST.format(name=name, points=mark["points"])
                (tests / f"{name}.py").write_text(test, encoding="utf-8")
        nbformat.write(book, out / lesson.name / f"{lesson.name}.ipynb")
    shutil.copytree(ROOT / "helpers", out / "helpers", ignore=shutil.ignore_patterns("__pycache__"))
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pins = re.sub(r"^(-e|wrapt).*\n", "", pins, flags=re.MULTILINE)  # Otter wants an older wrapt
    (out / "requirements.txt").write_text(pins, encoding="utf-8")
    _tell(out, OTTER_README, "otter", chosen)


def _tell(out: Path, text: str, system: str, chosen: list[Lesson]) -> None:
    tool = (ROOT / "tests" / "environments" / f"{system}.in").read_text(encoding="utf-8").strip()
    (out / "README.md").write_text(text.format(tool=tool, lesson=chosen[0].name), encoding="utf-8")


SYSTEMS = {"nbgrader": _for_nbgrader, "otter": _for_otter}
