"""The glossary: the terms of the course, the place where each is defined, and the links to it from the lessons.

A term is defined where it first stands in bold or italics. It must not be used before that, and in later lessons its first
use is a link to the glossary.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import nbformat
from nbformat import NotebookNode

# what is no running text: code, formulas, links, emphasis, headings and rows of tables
_SET_APART = re.compile(
    r"```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$\n]*\$|!?\[[^\]]*\]\([^)]*\)|\*{1,2}[^*]+\*{1,2}|^#.*?$|^\|.*?$",
    re.DOTALL | re.M,
)
_EMPHASIS = re.compile(r"(?<!\*)\*{1,2}([^*]+)\*{1,2}")
FILE = "glossary.ipynb"


@dataclass(frozen=True)
class Term:
    """A term: its name, what it means in one or two sentences, and other forms in which it stands in the text."""

    name: str
    says: str
    also: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern:
        """The term as it stands in running text, also in the plural and across the end of a line."""
        forms = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in (self.name, *self.also))
        return re.compile(rf"(?<![\w-])({forms})(?:e?s)?(?![\w-])", re.IGNORECASE)

    @property
    def anchor(self) -> str:
        return f"{FILE}#{self.name.replace(' ', '-')}"


Place = tuple[int, int, int]  # which lesson, which cell of it, which character of the cell


def defined(term: Term, texts: Sequence[Sequence[str]]) -> Place | None:
    """Where the term first stands emphasised; None where it never does. `texts[i][j]` is cell j of lesson i."""
    for i, cells in enumerate(texts):
        for j, text in enumerate(cells):
            for part in _EMPHASIS.finditer(text):
                if term.pattern.fullmatch(part[1].strip(" .,:")):
                    return i, j, part.start()
    return None


def used(term: Term, texts: Sequence[Sequence[str]]) -> Iterator[Place]:
    """Where the term stands in running text. The first cell of a lesson announces what comes, and is passed over."""
    for i, cells in enumerate(texts):
        for j, text in enumerate(cells[1:], 1):
            yield from ((i, j, found.start()) for found in _uses(term, text))


def _uses(term: Term, text: str) -> Iterator[re.Match]:
    hidden = _SET_APART.sub(lambda part: "\0" * len(part[0]), text)
    return term.pattern.finditer(hidden)


def breaches(terms: Sequence[Term], texts: Sequence[Sequence[str]], names: Sequence[str]) -> Iterator[str]:
    """Terms that are never defined, or used before they are, as sentences. `names[i]` is the file of lesson i."""
    for term in terms:
        place = defined(term, texts)
        if place is None:
            yield f"the term {term.name!r} is never defined: set it in bold where it is explained"
        elif (first := next(used(term, texts), place)) < place:
            yield f"{names[first[0]]}: {term.name!r} is used before {names[place[0]]} defines it"


def linked(text: str, terms: Sequence[Term], waiting: set[str]) -> str:
    """The Markdown with a link at the first use of each term that is still waiting for one; those are then taken out."""
    found = {term: use for term in terms if term.name in waiting and (use := next(_uses(term, text), None))}
    end = len(text)
    for term, use in sorted(found.items(), key=lambda item: item[1].start(), reverse=True):
        if use.end() <= end:  # "cross-entropy loss" must not be linked within a link
            text = f"{text[: use.start()]}[{use[0]}]({term.anchor}){text[use.end() :]}"
            waiting.discard(term.name)
            end = use.start()
    return text


def notebook(terms: Sequence[Term], places: dict[str, str]) -> NotebookNode:
    """The glossary as a notebook of one cell a term. `places[name]` is the lesson that defines it."""
    cells = [
        _cell("title", "# Glossary\n\nWhat the words of this course mean, and the lesson in which each is explained.")
    ]
    for term in sorted(terms, key=lambda term: term.name.lower()):
        lesson = places[term.name]
        text = f"## {term.name}\n\n{term.says} ([lesson {lesson[:2]}]({lesson}.ipynb))"
        cells.append(_cell(re.sub(r"\W", "-", term.name), text))
    return nbformat.v4.new_notebook(cells=cells)


def _cell(name: str, text: str) -> NotebookNode:
    return nbformat.v4.new_markdown_cell(text, id=name)
