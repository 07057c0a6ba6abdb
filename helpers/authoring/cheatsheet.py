"""The cheat sheet: from its source to an executed notebook, and from that to two pages of PDF, typeset by typst.

In the source `# ` begins a page and `## ` a card. What a card shows under its code is what the run printed.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import jupytext
import nbformat
from markdown_it import MarkdownIt
from nbformat import NotebookNode

from ..files import write_whole
from .build import Refused, execute, write
from .lesson import KERNEL, LANGUAGE, ROOT

PAPERS = {"a4": "a4", "letter": "us-letter"}
HOME = ROOT / "cheatsheet"
SOURCE, NOTEBOOK = HOME / "cheatsheet.py", HOME / "cheatsheet.ipynb"
TITLE = "Wired right: classification with Keras and scikit-learn on two pages"
MODULES = ("data", "drawings", "figures", "sheet", "sheet_drawings")  # of helpers: they make what the PDFs show
VECTORS = {"WIRED_RIGHT_VECTORS": "1"}  # asks Figure for SVG beside PNG
WIDE = 76  # characters of a table's row
_MARKDOWN = MarkdownIt("commonmark").enable("table")


def unexecuted() -> NotebookNode:
    """The notebook that the source makes, before it is run."""
    cells = jupytext.read(SOURCE, fmt="py:percent").cells
    for number, cell in enumerate(cells):
        cell.metadata = nbformat.from_dict({k: v for k, v in cell.metadata.items() if k == "tags"})
        cell.id = hashlib.sha256(f"{number}\0{cell.source}".encode()).hexdigest()[:8]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL, "language_info": LANGUAGE})


def build() -> list[str]:
    """Writes the executed notebook and both PDFs; returns what was said about it."""
    book = execute(unexecuted(), HOME, VECTORS)
    pages = {paper: typeset(book, paper) for paper in PAPERS}
    for paper, pdf in pages.items():
        write_whole(pdf_path(paper), pdf)
    for cell in book.cells:
        for output in cell.get("outputs", []):
            output.get("data", {}).pop("image/svg+xml", None)  # in the notebook the PNG is enough
    write(NOTEBOOK, book)
    return ["built the cheat sheet"]


def pdf_path(paper: str) -> Path:
    return HOME / f"cheatsheet-{paper}.pdf"


def stamp() -> str:
    """What the PDFs were made from, as a hash: it stands among their keywords."""
    modules = (ROOT / "helpers" / f"{name}.py" for name in MODULES)
    parts = (SOURCE, Path(__file__), HOME / "style.typ", HOME / "code.tmTheme", *modules)
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in parts)).hexdigest()[:16]


def stale() -> list[str]:
    """What is missing or not made from the present sources, as sentences."""
    told = []
    for path in (NOTEBOOK, *map(pdf_path, PAPERS)):
        if not path.exists():
            told.append(f"cheatsheet/{path.name} is missing. Run `make build`.")
        elif not _is_fresh(path):
            told.append(f"cheatsheet/{path.name} is out of date: what it is made from has changed. Run `make build`.")
    return told


def _is_fresh(path: Path) -> bool:
    if path != NOTEBOOK:
        return stamp().encode() in path.read_bytes()
    return [c.source for c in nbformat.read(path, as_version=4).cells] == [c.source for c in unexecuted().cells]


def typeset(book: NotebookNode, paper: str) -> bytes:
    """The PDF of an executed notebook. Raises Refused where typst is not installed."""
    try:
        import typst
    except ImportError:
        raise Refused("The PDFs of the cheat sheet need typst: `make build` installs it.") from None
    draft = ROOT / "build" / "cheatsheet"
    draft.mkdir(parents=True, exist_ok=True)
    (draft / "style.typ").write_bytes((HOME / "style.typ").read_bytes())
    (draft / "code.tmTheme").write_bytes((HOME / "code.tmTheme").read_bytes())
    (draft / "sheet.typ").write_text("".join(markup(book, draft)), encoding="utf-8")
    options = {"paper": PAPERS[paper], "title": TITLE, "stamp": stamp()}
    return typst.compile(
        draft / "sheet.typ", root=draft, font_paths=[HOME / "fonts"], ignore_system_fonts=True, sys_inputs=options,
        pdf_standards=["ua-1"],
    )  # fmt: skip


def markup(book: NotebookNode, folder: Path) -> Iterator[str]:
    """The typst source of the sheet, piece by piece; figures are written into `folder`."""
    yield '#import "style.typ": *\n#show: sheet\n'
    is_open = False
    for cell in book.cells:
        if cell.cell_type == "code":
            yield from _code(cell, folder)
            continue
        head = re.match(r"(##?) (.+)\n*", cell.source)
        if head:
            yield "]\n" if is_open else ""
            is_open = head[1] == "##"
            yield f"#card[{_inline(head[2])}][\n" if is_open else f"#page-title[{_inline(head[2])}]\n"
        yield _text(cell.source[head.end() if head else 0 :])
    yield "]\n" if is_open else ""


def _code(cell: NotebookNode, folder: Path) -> Iterator[str]:
    if "hidden" not in cell.metadata.get("tags", []):
        yield f"#code({_string(cell.source)})\n"
    for output in cell.outputs:
        data = output.get("data", {})
        if "image/svg+xml" in data:
            name = f"{cell.id}.svg"
            (folder / name).write_text(data["image/svg+xml"], encoding="utf-8")
            yield f"#picture({_string(name)}, {_string(data['text/plain'].removeprefix('Figure: '))})\n"
        elif "text/markdown" in data:
            yield _text(data["text/markdown"])
        elif text := output.get("text") or data.get("text/plain"):
            yield f"#result({_string(text.rstrip())})\n"


def _text(markdown: str) -> str:
    """Markdown as typst: paragraphs, lists and tables."""
    out, rows = [], []
    for token in _MARKDOWN.parse(markdown):
        if token.type == "inline" and rows:
            rows[-1].append(token.content)
        elif token.type == "inline":
            out.append(_inline(token.content))
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            out.append(_table(rows))
            rows = []
        elif token.type == "list_item_open":
            out.append("- ")
        elif token.type == "paragraph_close":
            out.append("\n" if token.hidden else "\n\n")
    return "".join(out)


def _table(rows: list[list[str]]) -> str:
    """A table; where it is too wide for its column, its cells share the width by the length of what they hold."""
    longest = [max(map(len, column)) for column in zip(*rows, strict=True)]
    widths = [f"{min(n, 30)}fr" if sum(longest) > WIDE else "auto" for n in longest]
    cells = ["(" + ", ".join(f"[{_inline(cell)}]" for cell in row) + ")" for row in rows]
    return f"#grid-table(({', '.join(widths)}), {', '.join(cells)})\n\n"


def _inline(markdown: str) -> str:
    out = []
    for token in _MARKDOWN.parseInline(markdown)[0].children:
        if token.type == "code_inline":
            out.append(f"#word({_string(token.content)})")
        elif token.type in ("strong_open", "em_open"):
            out.append("#strong[" if token.type == "strong_open" else "#emph[")
        elif token.type in ("strong_close", "em_close"):
            out.append("]")
        elif token.type == "softbreak":
            out.append(" ")
        else:
            out.append(re.sub(r"([\\#$*_@<>`~\[\]/])", r"\\\1", token.content))
    return "".join(out)


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
