"""report.html: the learner's own page, one file that opens anywhere and needs nothing else."""

import hashlib
import math
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .environment import PACKAGES, installed
from .figures import Figure
from .files import free_beside, place_for, write_whole
from .style import STYLE

_DOCTYPE = "<!DOCTYPE html>"
_NUMBERS = "tbody th { font-weight: normal; } td, thead th:last-child { text-align: right; padding-right: 0; }"


class Page:
    """A page that was written: in a notebook a link to it, elsewhere its name and what it holds."""

    def __init__(self, path: Path, holds: str, aside: str = ""):
        self.path, self.holds, self.aside = path, holds, aside

    def __repr__(self) -> str:
        kept = f" What was there before is kept as {self.aside}." if self.aside else ""
        return f"{self.path.name} is written: {self.holds}.{kept}"

    def _repr_html_(self) -> str:
        name, text = escape(self.path.name), escape(repr(self).removeprefix(self.path.name))
        if self.path.is_absolute():  # a link of JupyterLab starts at the notebook
            return f"<p><strong>{name}</strong>{text}</p>"
        link = quote(self.path.as_posix())
        return f'<p><a href="{link}" target="_blank" rel="noopener">{name}</a>{text}</p>'


def write_report(
    path: str | os.PathLike,
    title: str,
    paragraph: str,
    figures: Sequence[Figure],
    numbers: Mapping[str, Any],
) -> Page:
    """The page that was written to `path`: your title, your words, your figures with their alt texts, your numbers.

    A blank line in `paragraph` starts a new one. `figures` are Figure objects, `numbers` maps names to numbers or words.
    Whatever you write is shown as text, never run. A missing folder is made. A report of before is replaced; any other file
    at `path`, and a report that was edited, is first copied beside it. Raises TypeError or ValueError, with what to give
    instead.
    """
    place = place_for(path, ".html")
    title, paragraph = _text("title", title), _text("paragraph", paragraph)
    figures, numbers = _figures(figures), _numbers(numbers)
    aside = _kept(place)
    write_whole(place, _page(title, paragraph, figures, numbers))
    return Page(Path(path), f"{_counted(len(figures), 'figure')}, {_counted(len(numbers), 'number')}", aside)


def _text(what: str, text: Any) -> str:
    if not isinstance(text, str):
        raise TypeError(f"{what} is of type {type(text).__name__}; write it as text, in quotes")
    if not text.strip():
        raise ValueError(f"{what} is empty; write at least a word")
    return text.strip()


def _figures(figures: Any) -> list[Figure]:
    if isinstance(figures, Figure):
        raise TypeError("figures is one Figure; put it into a list: [figure]")
    if not isinstance(figures, (list, tuple)):
        raise TypeError(f"figures is of type {type(figures).__name__}; give a list of Figure objects")
    for number, figure in enumerate(figures, 1):
        if not isinstance(figure, Figure):
            kind = type(figure).__name__
            raise TypeError(f"figure {number} is of type {kind}; wrap it, so that it has words: Figure(fig, alt)")
    return list(figures)


def _numbers(numbers: Any) -> dict[str, str]:
    """The names and the numbers as text."""
    if not isinstance(numbers, Mapping):
        raise TypeError(f'numbers is of type {type(numbers).__name__}; give a dict, such as {{"log loss": .41}}')
    return {_text("a name in numbers", name): _shown(name, number) for name, number in numbers.items()}


def _shown(name: str, number: Any) -> str:
    if isinstance(number, str):
        return number
    try:
        number = number.item() if hasattr(number, "item") else number  # of NumPy
        value = float(number)
    except (TypeError, ValueError):
        kind = type(number).__name__
        raise TypeError(f"the number {name!r} is of type {kind}; give one number or text, not a table") from None
    if not math.isfinite(value):
        raise ValueError(f"the number {name!r} is {value}; find out why before you report it, or write it as text")
    return str(number) if isinstance(number, (bool, int)) else f"{value:.3g}" if abs(value) < 0.01 else f"{value:.2f}"


def _kept(place: Path) -> str:
    """The name of the copy that was made of what stands at that place, or "" where a copy is not needed."""
    if not place.exists():
        return ""
    if _is_ours(place.read_text(encoding="utf-8", errors="replace")):
        return ""
    aside = free_beside(place, "before")
    shutil.copyfile(place, aside)
    return aside.name


def _mark(rest: str) -> str:
    """The comment that says that the rest of the page is as this module wrote it."""
    return f"<!-- written by helpers.report_page, {hashlib.sha256(rest.encode()).hexdigest()[:16]} -->\n"


def _is_ours(page: str) -> bool:
    """Whether this module wrote the page, and nobody has changed it since."""
    head, mark, rest = (*page.split("\n", 2), "", "")[:3]
    return head == _DOCTYPE and f"{mark}\n" == _mark(rest)


def _page(title: str, paragraph: str, figures: list[Figure], numbers: dict[str, str]) -> str:
    words = [f"<p>{escape(' '.join(part.split()))}</p>" for part in re.split(r"\n\s*\n", paragraph)]
    parts = [f"<h1>{escape(title)}</h1>", *words]
    if numbers:
        parts += ["<h2>Numbers</h2>", _table("what was measured", "value", numbers)]
    if figures:
        parts += ["<h2>Figures</h2>", *map(_figure, figures)]
    versions = [f"{package} {number}" for package in PACKAGES if (number := installed(package))]
    head = (
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}\n{_NUMBERS}\n</style>"
    )
    body = "\n".join(parts)
    foot = f"<footer>Made with {escape(', '.join(versions))}</footer>"
    rest = f'<html lang="en">\n<head>\n{head}\n</head>\n<body>\n<main>\n{body}\n</main>\n{foot}\n</body>\n</html>\n'
    return f"{_DOCTYPE}\n{_mark(rest)}{rest}"


def _table(what: str, value: str, rows: Mapping[str, str]) -> str:
    """A table of two columns whose cells are escaped."""
    lines = [f'<tr><th scope="row">{escape(name)}</th><td>{escape(text)}</td></tr>' for name, text in rows.items()]
    head = f'<thead><tr><th scope="col">{what}</th><th scope="col">{value}</th></tr></thead>'
    return "\n".join(["<table>", head, "<tbody>", *lines, "</tbody>", "</table>"])


def _figure(figure: Figure) -> str:
    """The picture with its words, which can be opened below it; a wide one can be moved by the arrow keys."""
    below = f"<figcaption>{escape(figure.caption)}</figcaption>" if figure.caption else ""
    picture = f'<img src="{figure.source}" alt="{escape(figure.alt)}">'
    words = f"<details><summary>The figure in words</summary><p>{escape(figure.alt)}</p></details>"
    return f'<figure tabindex="0">{picture}{below}</figure>\n{words}'


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
