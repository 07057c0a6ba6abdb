"""A lesson: its source in percent format, and the two notebooks made from it."""

import ast
import hashlib
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode

from ..exercises import catalogue
from ..exercises.spec import Exercise
from . import glossary
from .terms import TERMS

ROOT = Path(__file__).parents[2]
BEGIN, END, STUB = "# BEGIN SOLUTION", "# END SOLUTION", "...  # YOUR CODE HERE"
PRACTICE = ("Warm-up", "Practice", "Audit", "Convict")  # headings of sections that count as practice
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE = {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"}
_CHECK = re.compile(r"""^check\(\s*["'](\w+)["']""")


@dataclass(frozen=True)
class Lesson:
    """One lesson, read from `solutions/NN_slug.py`."""

    source: Path

    @property
    def name(self) -> str:
        return self.source.stem

    @property
    def number(self) -> str:
        return self.name[:2]

    @property
    def solved_path(self) -> Path:
        return self.source.with_suffix(".ipynb")

    @property
    def unsolved_path(self) -> Path:
        return self.source.parents[1] / "notebooks" / f"{self.name}.ipynb"

    @property
    def exercises(self) -> dict[str, Exercise]:
        return catalogue().get(self.number, {})

    @cached_property
    def cells(self) -> list[NotebookNode]:
        """The cells of the source, with ids made from their content and nbgrader's metadata."""
        cells = jupytext.read(self.source, fmt="py:percent").cells
        for cell in cells:
            cell.metadata = nbformat.from_dict({k: v for k, v in cell.metadata.items() if k == "tags"})
            if cell.cell_type == "markdown":
                cell.source = cell.source.replace("{{minutes}}", str(minutes(self, cells)))
        _number(cells, self.name)
        _mark_for_nbgrader(cells, self.exercises)
        return cells

    def solved(self) -> NotebookNode:
        """The solved notebook, not yet executed."""
        return self._notebook(self.cells)

    def unsolved(self) -> NotebookNode:
        """The learner's notebook: each marked region is a stub, and there is no output."""
        return self._notebook(
            [nbformat.from_dict(cell | {"source": without_solution(cell.source)}) for cell in self.cells]
        )

    def _notebook(self, cells: list[NotebookNode]) -> NotebookNode:
        book = nbformat.v4.new_notebook(cells=[nbformat.from_dict(dict(cell)) for cell in cells])
        waiting = known_before(self)
        for cell in book.cells:
            if cell.cell_type == "markdown":
                cell.source = glossary.linked(cell.source, TERMS, waiting)
        stamp = {"source": f"solutions/{self.source.name}", "stamp": stamp_of(book)}
        book.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": LANGUAGE, "wired_right": stamp})
        book.nbformat, book.nbformat_minor = 4, 5
        return book


def lessons(root: Path = ROOT) -> list[Lesson]:
    """All lessons, in order."""
    return [Lesson(path) for path in sorted((root / "solutions").glob("[0-9][0-9]_*.py"))]


def prose(lesson: Lesson) -> list[str]:
    """The Markdown cells of a lesson, in order."""
    return [cell.source for cell in lesson.cells if cell.cell_type == "markdown"]


def known_before(lesson: Lesson) -> set[str]:
    """The names of the terms that earlier lessons define."""
    earlier = [path for path in sorted(lesson.source.parent.glob("[0-9][0-9]_*.py")) if path.stem < lesson.name]
    texts = [_markdown_of(path, path.stat().st_mtime_ns) for path in earlier]
    return {term.name for term in TERMS if glossary.defined(term, texts)}


@cache
def _markdown_of(path: Path, when: int) -> tuple[str, ...]:
    """The Markdown cells of a source, as it was at that time: a dozen lessons ask for it."""
    return tuple(cell.source for cell in jupytext.read(path, fmt="py:percent").cells if cell.cell_type == "markdown")


def stamp_of(book: NotebookNode) -> str:
    """A hash of the cells' kinds and sources: it tells whether someone has edited the notebook."""
    text = "\0".join(f"{cell['cell_type']}\0{cell['source'].rstrip()}" for cell in book["cells"])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def checked(cell: NotebookNode) -> str:
    """The id of the exercise that a cell checks with its last expression, or an empty string."""
    if cell.cell_type != "code" or "check(" not in cell.source:
        return ""
    try:
        body = ast.parse(cell.source).body
    except SyntaxError:
        return ""
    last = ast.unparse(body[-1]) if body and isinstance(body[-1], ast.Expr) else ""
    found = _CHECK.match(last)
    return found[1] if found else ""


def without_solution(source: str) -> str:
    """The source with each marked region replaced by a stub; where a region only assigns names, they stay."""
    lines, region = [], None
    for line in source.splitlines():
        if line.strip() == BEGIN:
            region, indent = [], line[: len(line) - len(line.lstrip())]
        elif line.strip() == END and region is not None:
            lines += [indent + stub for stub in _stubs(region)]
            region = None
        elif region is not None:
            region.append(line)
        else:
            lines.append(line)
    if region is not None:
        raise ValueError(f"{BEGIN} has no {END}:\n{source}")
    return "\n".join(lines)


def _stubs(region: list[str]) -> list[str]:
    body = ast.parse(textwrap.dedent("\n".join(region))).body
    names = [
        node.targets[0].id
        for node in body
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
    ]
    return [f"{name} = {STUB}" for name in names] if len(names) == len(body) else [STUB]


def _number(cells: list[NotebookNode], salt: str) -> None:
    seen = Counter()
    for cell in cells:
        seen[cell.source] += 1
        cell.id = hashlib.sha256(f"{salt}\0{cell.source}\0{seen[cell.source]}".encode()).hexdigest()[:8]


def _mark_for_nbgrader(cells: list[NotebookNode], exercises: dict[str, Exercise]) -> None:
    answer = None
    for cell in cells:
        if BEGIN in cell.source:
            answer = cell
        elif (name := checked(cell)) in exercises and answer is not None:
            answer.metadata["nbgrader"] = _nbgrader(f"{name}-answer", solution=True)
            cell.metadata["nbgrader"] = _nbgrader(name, solution=False) | {"points": exercises[name].points}
            answer = None


def _nbgrader(grade_id: str, solution: bool) -> dict:
    kind = {"grade": not solution, "locked": not solution, "solution": solution, "task": False}
    return {"grade_id": grade_id, "schema_version": 3, **kind}


def sections(cells: list[NotebookNode]) -> list[bool]:
    """For each cell whether it belongs to practice: the sections named in PRACTICE."""
    practice, out = False, []
    for cell in cells:
        if cell.cell_type == "markdown" and (heads := re.findall(r"^## (.+)", cell.source, re.MULTILINE)):
            practice = heads[-1].startswith(PRACTICE)
        out.append(practice)
    return out


def word_count(text: str) -> int:
    """The number of words of Markdown, without code fences, the targets of links and tables' rules."""
    return len(re.findall(r"[^\W_]+", re.sub(r"```.*?```|\]\([^)]*\)", "", text, flags=re.DOTALL)))


MINUTES = {"function": 3, "model": 4, "case": 3, "audit": 2.5, "faults": 2, "order": 2, "quiz": 1, "value": 0.7}


def minutes(lesson: Lesson, cells: list[NotebookNode]) -> int:
    """How long the lesson takes: 180 words a minute, 15 seconds a code cell, and by kind for each exercise.

    An estimate, rounded up, until learners have been timed.
    """
    words = sum(word_count(cell.source) for cell in cells if cell.cell_type == "markdown")
    codes = sum(cell.cell_type == "code" and not checked(cell) for cell in cells)
    tasks = sum(MINUTES[exercise.style] * max(1, exercise.points) for exercise in lesson.exercises.values())
    return round(words / 180 + codes / 4 + tasks + 0.5)
