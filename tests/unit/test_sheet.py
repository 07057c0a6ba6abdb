"""The cheat sheet is out of date as soon as anything has changed that it is made from."""

import shutil

import pytest

from helpers.authoring import cheatsheet
from helpers.authoring.lesson import ROOT

PARTS = (
    "cheatsheet/cheatsheet.py",
    "cheatsheet/style.typ",
    "cheatsheet/code.tmTheme",
    "helpers/data.py",
    "helpers/drawings.py",
    "helpers/figures.py",
    "helpers/sheet.py",
    "helpers/sheet_drawings.py",
)
PDFS = ["cheatsheet/cheatsheet-a4.pdf", "cheatsheet/cheatsheet-letter.pdf"]


@pytest.fixture
def sheet(monkeypatch, tmp_path):
    """A folder with the parts of the sheet, its notebook, and files that have the stamp of its PDFs."""
    for part in (*PARTS, "cheatsheet/cheatsheet.ipynb"):
        (tmp_path / part).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / part, tmp_path / part)
    monkeypatch.setattr(cheatsheet, "ROOT", tmp_path)
    monkeypatch.setattr(cheatsheet, "HOME", tmp_path / "cheatsheet")
    for name in ("SOURCE", "NOTEBOOK"):
        monkeypatch.setattr(cheatsheet, name, cheatsheet.HOME / getattr(cheatsheet, name).name)
    for pdf in PDFS:
        (tmp_path / pdf).write_text(cheatsheet.stamp())
    assert cheatsheet.stale() == []
    return tmp_path


@pytest.mark.parametrize("part", PARTS)
def test_a_change_of_any_part_makes_the_pdfs_old(sheet, part):
    with (sheet / part).open("a") as file:
        file.write("\n")
    assert [told.split()[0] for told in cheatsheet.stale()] == PDFS


def test_a_change_of_the_text_makes_the_notebook_old(sheet):
    cheatsheet.SOURCE.write_text("# %% [markdown]\n# # Another sheet\n")
    assert "cheatsheet/cheatsheet.ipynb is out of date" in cheatsheet.stale()[0]


@pytest.mark.parametrize("name", ["cheatsheet/cheatsheet.ipynb", *PDFS])
def test_what_is_missing_is_named(sheet, name):
    (sheet / name).unlink()
    assert cheatsheet.stale() == [f"{name} is missing. Run `make build`."]
