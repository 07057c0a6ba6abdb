"""report.html: whole, readable without scripts, and safe whatever its writer types."""

import base64
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from helpers import Figure, report_page
from helpers.figures import canvas
from helpers.report_page import Page, write_report

EVIL = '</title></style><script>alert(1)</script><img src=x onerror="alert(1)"> & \'"--><!--'
ALT = 'Bar chart of counts by class; the tallest bar, "a" & <b>, holds 12 of 30 rows.'
VOID = {"meta", "img", "br"}


@pytest.fixture(scope="module")
def figure():
    fig, ax = canvas(2, 1)
    ax.bar([0, 1], [12, 18])
    return Figure(fig, ALT, caption="a < b")


class Reader(HTMLParser):
    """The tags of a page with their attributes, the text of each kind of tag, and whether all tags are closed in order."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.open, self.tidy = [], {}, [], True
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        self.tidy = self.tidy and bool(self.open) and self.open.pop() == tag

    def handle_data(self, data):
        if self.open:
            self.texts.setdefault(self.open[-1], []).append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


def read(place):
    text = place.read_text(encoding="utf-8")
    return text, Reader(text)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "mine" / "report.html"


def test_the_page_holds_all_that_was_given(place, figure):
    made = write_report(
        place, "Moods", "One.\nStill one.\n\nTwo.", [figure], {"log loss": np.float32(0.4123), "rows": 540}
    )
    text, page = read(place)
    assert page.tidy
    assert page.open == []
    assert text.startswith("<!DOCTYPE html>")
    assert page.all("html") == [{"lang": "en"}]
    assert page.all("meta") == [
        {"charset": "utf-8"},
        {"name": "viewport", "content": "width=device-width, initial-scale=1"},
    ]
    assert page.texts["h1"] == page.texts["title"] == ["Moods"]
    assert page.texts["h2"] == ["Numbers", "Figures"]
    assert page.texts["p"] == ["One. Still one.", "Two.", ALT]
    assert page.texts["td"][:2] == ["0.41", "540"]
    assert page.texts["th"][:4] == ["what was measured", "value", "log loss", "rows"]
    assert page.texts["footer"][0].startswith("Made with numpy ")
    assert "keras" in page.texts["footer"][0]
    assert repr(made) == "report.html is written: 1 figure, 2 numbers."


def test_a_figure_keeps_its_words_and_needs_no_other_file(place, figure):
    write_report(place, "t", "p", [figure], {})
    _, page = read(place)
    (image,) = page.all("img")
    assert image["alt"] == ALT
    kind, data = image["src"].split("base64,")
    assert kind == "data:image/png;"
    assert base64.b64decode(data)[:4] == b"\x89PNG"
    assert page.texts["figcaption"] == ["a < b"]
    addresses = {value for _, attrs in page.tags for name, value in attrs.items() if name in ("src", "href")}
    assert addresses == {image["src"]}


@pytest.mark.parametrize("where", ["title", "paragraph", "name", "number", "alt"])
def test_nothing_that_is_typed_is_run(place, where):
    given = dict.fromkeys(("title", "paragraph", "name", "number"), "harmless") | {where: EVIL}
    fig, _ = canvas(1, 1)
    figures = [Figure(fig, EVIL, caption=EVIL)] if where == "alt" else []
    write_report(place, given["title"], given["paragraph"], figures, {given["name"]: given["number"]})
    text, page = read(place)
    assert page.all("script") == []
    assert len(page.all("img")) == len(figures)
    assert len(page.all("style")) == 1
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert page.tidy
    assert text.count("<!--") == 1, "the marker"
    shown = {"title": "h1", "paragraph": "p", "name": "th", "number": "td", "alt": "figcaption"}[where]
    assert EVIL in page.texts[shown], "it is shown as it was typed"


def test_it_can_be_read_in_light_and_dark_and_when_zoomed(place):
    write_report(place, "t", "p", [], {})
    text, page = read(place)
    assert "color-scheme: light dark" in text
    assert "prefers-color-scheme: dark" in text
    assert "max-width" in page.texts["style"][0]
    assert "h2" not in page.texts, "no empty section"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0.876, "0.88"),
        (0.00123, "0.00123"),
        (0, "0"),
        (540, "540"),
        (True, "True"),
        ("about half", "about half"),
        (np.float32(0.5), "0.50"),
        (np.int64(3), "3"),
        (np.array([0.25]), "0.25"),
        (-1.5, "-1.50"),
    ],
)
def test_numbers_are_short(place, number, shown):
    write_report(place, "t", "p", [], {"n": number})
    assert read(place)[1].texts["td"][0] == shown


# --- nobody's page is lost


def test_a_report_of_before_is_replaced(place, figure):
    write_report(place, "one", "p", [figure], {})
    made = write_report(place, "two", "p", [], {})
    assert [path.name for path in place.parent.iterdir()] == ["report.html"]
    assert read(place)[1].texts["h1"] == ["two"]
    assert made.aside == ""


def test_another_page_is_kept(place):
    place.parent.mkdir()
    for number, content in enumerate(("<p>mine</p>", "", "\n"), 1):
        place.write_text(content)
        made = write_report(place, "t", "p", [], {})
        assert made.aside == f"report-before-{number}.html"
        assert (place.parent / made.aside).read_text() == content
        assert f"What was there before is kept as {made.aside}." in repr(made)


def test_a_report_that_was_edited_is_kept(place):
    write_report(place, "t", "my words", [], {})
    edited = place.read_text().replace("my words", "better words")
    place.write_text(edited)
    made = write_report(place, "t", "my words", [], {})
    assert (place.parent / made.aside).read_text() == edited


def test_where_it_can_not_be_written_the_old_one_stays(place, monkeypatch):
    write_report(place, "one", "p", [], {})
    before = place.read_bytes()

    def full(*args, **more):
        raise OSError("No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(OSError, match="No space"):
        write_report(place, "two", "p", [], {})
    assert place.read_bytes() == before
    assert [path.name for path in place.parent.iterdir()] == ["report.html"], "nothing half is left behind"


# --- what a notebook shows


def test_it_links_to_the_page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    html = write_report("mine/a & b #1.html", "t", "p", [], {})._repr_html_()
    assert 'href="mine/a%20%26%20b%20%231.html"' in html
    assert ">a &amp; b #1.html</a> is written: 0 figures, 0 numbers." in html


def test_no_name_breaks_out_of_its_link():
    """Names that not every system takes are only shown here."""
    html = Page(Path('mine/a "b".html'), "")._repr_html_()
    assert 'href="mine/a%20%22b%22.html"' in html
    assert ">a &quot;b&quot;.html</a>" in html
    assert 'href="javascript%3Aalert.html"' in Page(Path("javascript:alert.html"), "")._repr_html_()


def test_no_place_of_one_machine_is_shown(place):
    made = write_report(place, "t", "p", [], {})
    assert str(place.parent) not in made._repr_html_() + repr(made)


# --- what can't be written

GOOD = {"title": "t", "paragraph": "p", "figures": [], "numbers": {}}


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"title": 5}, TypeError, "title is of type int; write it as text"),
        ({"title": " "}, ValueError, "title is empty"),
        ({"title": ...}, TypeError, "title is of type ellipsis"),
        ({"paragraph": ["a"]}, TypeError, "paragraph is of type list"),
        ({"paragraph": ""}, ValueError, "paragraph is empty"),
        ({"figures": "abc"}, TypeError, "figures is of type str; give a list of Figure objects"),
        ({"figures": [5]}, TypeError, "figure 1 is of type int; wrap it, so that it has words"),
        ({"numbers": [0.5]}, TypeError, "numbers is of type list; give a dict"),
        ({"numbers": {"loss": None}}, TypeError, "the number 'loss' is of type NoneType"),
        ({"numbers": {"loss": np.ones(3)}}, TypeError, "the number 'loss' is of type ndarray; give one number or text"),
        ({"numbers": {"loss": float("nan")}}, ValueError, "the number 'loss' is nan; find out why"),
        ({"numbers": {5: 0.5}}, TypeError, "a name in numbers is of type int"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_said(place, given, error, said):
    with pytest.raises(error) as problem:
        write_report(place, **GOOD | given)
    assert said in str(problem.value)
    assert not place.exists()


def test_one_figure_goes_into_a_list(place, figure):
    with pytest.raises(TypeError, match=r"put it into a list: \[figure\]"):
        write_report(place, "t", "p", figure, {})


@pytest.mark.parametrize("name", ["report", "report.txt", "folder.html"])
def test_a_name_that_does_not_fit_is_refused(tmp_path, name):
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(ValueError, match=r"ends with \.html"):
        write_report(tmp_path / name, **GOOD)


def test_the_same_page_each_time(place, figure):
    write_report(place, "t", "p", [figure], {"n": 1})
    first = place.read_bytes()
    write_report(place, "t", "p", [figure], {"n": 1})
    assert place.read_bytes() == first
    assert report_page._is_ours(first.decode())
