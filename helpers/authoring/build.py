"""Writing the notebooks, and telling whether those on disk are what the sources build."""

import os
import re
import shutil
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from ..files import free_beside, write_whole
from .lesson import Lesson, stamp_of


class Refused(Exception):
    """What can't be done as asked, in words for the person who asked."""


def build(lesson: Lesson) -> list[str]:
    """Writes both notebooks of a lesson, the solved one executed; returns what was said about it."""
    told = []
    solved = execute(lesson.solved(), lesson.source.parent)
    for path, book in ((lesson.solved_path, solved), (lesson.unsolved_path, lesson.unsolved())):
        kept = keep_copy(path)
        told += [f"{kept.name} keeps the edited {path.name}"] if kept else []
        write(path, book)
    return [*told, f"built {lesson.name}"]


def execute(book: NotebookNode, folder: Path, variables: dict[str, str] | None = None) -> NotebookNode:
    """The notebook with the outputs of a clean run, without anything that changes from run to run."""
    environment = os.environ | {"WIRED_RIGHT_RECORD": "off"} | (variables or {})
    environment.pop("JPY_SESSION_NAME", None)
    client = NotebookClient(book, timeout=300, coalesce_streams=True, resources={"metadata": {"path": str(folder)}})
    client.execute(env=environment)
    for cell in book.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [_steady(output) for output in cell.outputs]
    book.metadata.pop("widgets", None)
    for key in ("version", "codemirror_mode", "nbconvert_exporter", "pygments_lexer"):
        book.metadata.language_info.pop(key, None)
    return book


def _steady(output: NotebookNode) -> NotebookNode:
    if output.output_type in ("display_data", "execute_result"):
        output.metadata = {}
    return output


def write(path: Path, book: NotebookNode) -> None:
    """Writes a notebook as a whole or not at all."""
    path.parent.mkdir(exist_ok=True)
    nbformat.validate(book)
    write_whole(path, nbformat.writes(book) + "\n")


def keep_copy(path: Path) -> Path | None:
    """Copies a notebook that its reader has edited to a free name beside it; None where there is nothing to keep."""
    if not path.exists() or not is_edited(path):
        return None
    copy = free_beside(path, "yours")
    shutil.copy2(path, copy)
    return copy


def is_edited(path: Path) -> bool:
    """Whether the cells differ from those that were built: then the notebook is the reader's."""
    try:
        book = nbformat.read(path, as_version=4)
        return book.metadata.get("wired_right", {}).get("stamp") != stamp_of(book)
    except (ValueError, TypeError, AttributeError, KeyError, nbformat.ValidationError):  # no notebook, whatever it is
        return True


def reset(lesson: Lesson) -> str:
    """Puts the learner's notebook back as it was built; returns a sentence that says where the edited one is kept."""
    kept = keep_copy(lesson.unsolved_path)
    write(lesson.unsolved_path, lesson.unsolved())
    fresh = f"notebooks/{lesson.name}.ipynb is as new."
    return f"{fresh} Yours is kept as notebooks/{kept.name}." if kept else fresh


def differences(lesson: Lesson) -> tuple[list[str], list[str]]:
    """What is stale and what is edited among a lesson's notebooks, each as a sentence with the source to edit."""
    stale, edited = [], []
    for path, book in ((lesson.solved_path, lesson.solved()), (lesson.unsolved_path, lesson.unsolved())):
        name, source = f"{path.parent.name}/{path.name}", f"solutions/{lesson.source.name}"
        if not path.exists():
            stale.append(f"{name} is missing: run `make build` (its source is {source})")
        elif is_edited(path):
            mend = f"`python -m helpers reset {lesson.number}`" if path == lesson.unsolved_path else "`make build`"
            edited.append(
                f"{name} was edited. The place to edit is {source}; {mend} puts the notebook back and keeps yours."
            )
        elif _skeleton(nbformat.read(path, as_version=4)) != _skeleton(book):
            stale.append(f"{name} is out of date: {source} has changed since. Run `make build`.")
    return stale, edited


def _skeleton(book: NotebookNode) -> list:
    """What a build decides without running anything: the cells, their ids and metadata."""
    keys = ("tags", "nbgrader")
    return [(c.cell_type, c.id, c.source, [c.metadata.get(key) for key in keys]) for c in book.cells]


def strangers(folder: Path, names: set[str]) -> list[str]:
    """Generated-looking notebooks that belong to no source, as sentences."""
    paths = sorted(folder.glob("[0-9][0-9]_*.ipynb"))
    return [
        f"{folder.name}/{path.name} has no source solutions/{path.stem}.py"
        for path in paths
        if path.stem not in names and not re.search(r"-yours-\d+$", path.stem)
    ]
