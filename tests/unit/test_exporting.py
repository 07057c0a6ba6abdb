"""What an export writes, without the systems that it is for (tests/test_export.py tries those)."""

import subprocess
import sys

import nbformat
import pytest

from helpers.authoring.build import Refused
from helpers.authoring.lesson import ROOT, lessons
from helpers.classroom import export as exporting

LESSON = lessons()[2]


@pytest.mark.parametrize("system", exporting.SYSTEMS)
def test_the_command_writes_a_folder_that_says_how_to_go_on(system, tmp_path):
    command = [sys.executable, "-m", "helpers", "export", system, "--out", str(tmp_path / "new" / "course"), "2"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert "README.md says how to go on" in run.stdout
    readme = (tmp_path / "new" / "course" / "README.md").read_text(encoding="utf-8")
    assert LESSON.name in readme
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["course"]


@pytest.mark.parametrize("system", exporting.SYSTEMS)
def test_what_a_folder_holds_is_kept(system, tmp_path):
    (tmp_path / "gradebook.db").write_text("a term's work")
    with pytest.raises(Refused, match=r"is kept\. Name another folder with --out"):
        exporting.export(system, tmp_path, [LESSON])
    assert [path.name for path in tmp_path.iterdir()] == ["gradebook.db"]


def test_an_empty_folder_will_do_and_a_file_will_not(tmp_path):
    folder, file = tmp_path / "empty", tmp_path / "file"
    folder.mkdir()
    file.touch()
    exporting.export("nbgrader", folder, [LESSON])
    assert (folder / "source" / LESSON.name / f"{LESSON.name}.ipynb").exists()
    with pytest.raises(Refused):
        exporting.export("nbgrader", file, [LESSON])


@pytest.mark.parametrize("system", exporting.SYSTEMS)
def test_an_export_that_is_broken_off_leaves_nothing(system, tmp_path, monkeypatch):
    def broken_off(*anything):
        raise KeyboardInterrupt

    monkeypatch.setattr(exporting, "_tell", broken_off)
    with pytest.raises(KeyboardInterrupt):
        exporting.export(system, tmp_path / "course", [LESSON])
    assert list(tmp_path.iterdir()) == []


def test_otter_gets_a_test_for_each_exercise_and_no_answers_among_what_students_get(tmp_path):
    exporting.export("otter", tmp_path / "course", [LESSON])
    folder = tmp_path / "course" / LESSON.name
    assert {path.stem for path in (folder / "tests").iterdir()} == set(LESSON.exercises)
    book = nbformat.read(folder / f"{LESSON.name}.ipynb", as_version=4)
    nbformat.validate(book)
    judged = [cell.metadata.otter.tests[0] for cell in book.cells if "otter" in cell.metadata]
    assert sorted(judged) == sorted(LESSON.exercises)
    assert [cell.source for cell in book.cells] == [cell.source for cell in LESSON.unsolved().cells]
