"""The pages that are generated beside the lessons: the teacher's guide, and README's table of lessons."""

from pathlib import Path

from . import guide
from .lesson import ROOT


def pages(root: Path = ROOT) -> dict[Path, str]:
    """Every generated page and the text that it should have."""
    readme = root / "README.md"
    return {
        root / "solutions" / "README.md": guide.guide(),
        readme: between(readme.read_text(encoding="utf-8"), "lessons", guide.lesson_table()),
    }


def write() -> list[str]:
    """Writes the pages that have changed; returns what was said about it."""
    told = []
    for path, text in pages().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
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
