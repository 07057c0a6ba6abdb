"""The cheat sheet: every snippet runs, every result is printed, and both papers hold exactly two good pages."""

import os
import re

import nbformat
import pytest

from helpers.authoring import cheatsheet
from helpers.authoring.build import execute

BOOK = nbformat.read(cheatsheet.NOTEBOOK, as_version=4)
SIZES = {"a4": (842, 595), "letter": (792, 612)}  # points, landscape
SNIPPETS = [c for c in BOOK.cells if c.cell_type == "code" and "hidden" not in c.metadata.get("tags", [])]
WIDTH = 64


def squeezed(text):
    """The text without white space and hyphenation, which typesetting changes, and with one kind of quotes and dashes."""
    alike = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "−": "-", "…": "..."})
    return re.sub(r"\s+", "", text.translate(alike))


@pytest.fixture(scope="module", params=SIZES)
def paper(request):
    return request.param


@pytest.fixture(scope="module")
def pdf(paper):
    pypdf = needed("pypdf")
    return pypdf.PdfReader(cheatsheet.pdf_path(paper))


def needed(module):
    """The module, which only maintainers need; in CI it must be there."""
    if "CI" in os.environ:
        return __import__(module)
    return pytest.importorskip(module, reason=f"{module} is not installed: `make sheet` installs it")


def test_notebook_and_pdfs_are_made_from_the_source():
    assert cheatsheet.stale() == []


def test_every_snippet_runs_and_gives_what_is_printed():
    again = execute(cheatsheet.unexecuted(), cheatsheet.HOME)
    for stored, cell in zip(BOOK.cells, again.cells, strict=True):
        assert shown(cell) == shown(stored), cell.source


def shown(cell):
    return [output.get("text") or output.data["text/plain"] for output in cell.get("outputs", [])]


def test_snippets_are_short_and_show_a_result():
    for cell in SNIPPETS:
        assert max(map(len, cell.source.splitlines())) <= WIDTH, cell.source
    silent = [cell.source for cell in SNIPPETS if not cell.outputs]
    assert len(silent) <= 1, silent  # the classifier of the matrix, which the figure below it shows


def test_two_pages_of_the_right_size(paper, pdf):
    assert len(pdf.pages) == 2
    for page in pdf.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == SIZES[paper]


def test_everything_printed_stands_in_the_pdf(pdf):
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    for cell in BOOK.cells:
        if cell.cell_type == "markdown":
            heads = re.findall(r"^##? (.+)$", cell.source, re.M)
            assert all(squeezed(head) in text for head in heads), heads
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}) or "text/html" in output.get("data", {}):
                continue
            printed = output.get("text") or output.data["text/plain"]
            for piece in re.findall(r"[^|\n]+", printed.replace("`", "")):
                assert piece.strip("- ") == "" or squeezed(piece) in text, piece


def test_it_can_be_read_aloud_and_printed_sharp(pdf):
    """Tagged, with title and language, an alternative for each figure, fonts embedded, and no raster image."""
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "en"
    assert pdf.metadata.title == cheatsheet.TITLE
    everything = map(pdf.get_object, range(1, int(pdf.trailer["/Size"])))
    dicts = [obj for obj in everything if hasattr(obj, "get")]
    assert not [obj for obj in dicts if obj.get("/Subtype") == "/Image"]
    figures = [obj for obj in dicts if obj.get("/S") == "/Figure"]
    assert figures and all(len(obj["/Alt"]) >= 60 for obj in figures)
    fonts = [obj for obj in dicts if obj.get("/Type") == "/FontDescriptor"]
    assert fonts and all(any(f"/FontFile{kind}" in obj for kind in ("", "2", "3")) for obj in fonts)


def test_the_last_column_is_well_filled(pdf):
    """Between 60 % and 100 % of its height, on both pages."""
    for page in pdf.pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        lowest = []
        page.extract_text(
            visitor_text=lambda text, user, matrix, *_, to=lowest, w=width: (
                to.append(_height(user, matrix)) if text.strip() and _left(user, matrix) > 2 * w / 3 else None
            )
        )
        assert 0.6 <= (height - min(lowest)) / height <= 1


def _left(user, matrix):
    return matrix[4] * user[0] + matrix[5] * user[2] + user[4]


def _height(user, matrix):
    return matrix[4] * user[1] + matrix[5] * user[3] + user[5]


COLOURS = re.findall(
    r"#[0-9A-Fa-f]{6}", (cheatsheet.HOME / "style.typ").read_text() + (cheatsheet.HOME / "code.tmTheme").read_text()
)


@pytest.mark.parametrize("colour", sorted(set(COLOURS) - {"#EEF3F7"}))
def test_print_keeps_its_contrast_in_grey(colour):
    """4.5 to 1 on white, or on the pale ground of code."""
    assert (luminance("#EEF3F7") + 0.05) / (luminance(colour) + 0.05) >= 4.5


def luminance(colour):
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_a_rebuild_is_the_same_to_the_byte():
    needed("typst")
    books = [execute(cheatsheet.unexecuted(), cheatsheet.HOME, cheatsheet.VECTORS) for _ in range(2)]
    for paper in SIZES:
        assert cheatsheet.typeset(books[0], paper) == cheatsheet.typeset(books[1], paper)
