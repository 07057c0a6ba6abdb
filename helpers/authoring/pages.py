"""The pages that are generated beside the lessons: the glossary, the teacher's guide, and tables of README."""

from pathlib import Path

import nbformat

from ..files import write_whole
from . import glossary, grading, guide
from .build import keep_copy
from .lesson import KERNEL, ROOT, Lesson, lessons, prose, stamp_of
from .terms import TERMS


def pages(root: Path = ROOT) -> dict[Path, str]:
    """Every generated page and the text that it should have."""
    book = _glossary(lessons(root))
    readme = root / "README.md"
    return {
        root / "notebooks" / glossary.FILE: book,
        root / "solutions" / glossary.FILE: book,
        root / "solutions" / "README.md": guide.guide(),
        readme: between(
            between(readme.read_text(encoding="utf-8"), "lessons", guide.lesson_table()), "grading", grading.table()
        ),
    }


def _glossary(everything: list[Lesson]) -> str:
    texts = [prose(lesson) for lesson in everything]
    places = {term.name: everything[place[0]].name for term in TERMS if (place := glossary.defined(term, texts))}
    book = glossary.notebook([term for term in TERMS if term.name in places], places)
    stamp = {"stamp": stamp_of(book)}
    book.metadata = nbformat.from_dict(
        {"kernelspec": KERNEL, "language_info": {"name": "python"}, "wired_right": stamp}
    )
    return nbformat.writes(book) + "\n"


def write() -> list[str]:
    """Writes the pages that have changed; returns what was said about it."""
    told = []
    for path, text in pages().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            kept = keep_copy(path) if path.suffix == ".ipynb" else None
            told += [f"{kept.name} keeps the edited {path.name}"] if kept else []
            write_whole(path, text)
            told.append(f"wrote {path.relative_to(ROOT)}")
    return told


def stale() -> list[str]:
    """The pages that are not what they should be, as sentences."""
    differ = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    return [f"{path.relative_to(ROOT)} is out of date. Run `make build`." for path in differ]


def between(text: str, name: str, new: str) -> str:
    """The text with what stands between the two marks of that name replaced."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, rest = text.split(begin)
    return f"{before}{begin}\n{new}\n{end}{rest.split(end)[1]}"
