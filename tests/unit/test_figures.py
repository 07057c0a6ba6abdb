"""Figures can be read by everybody: in words, in contrast, and by the colour-blind."""

import base64
import inspect
import io
import itertools

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.text import Text
from PIL import Image

from helpers import Figure, drawings, exhibit_drawings, explore, figures
from helpers.exhibits import FAULTS
from helpers.exhibits_b import B
from helpers.figures import BLACK, GREY, LINES, MARKERS, NAVY, PALE, PAPER, VERMILLION, canvas
from helpers.learner.card import _PLAIN, BADGE

ALT = 'Bar chart of counts by class; the tallest bar, "a" & <b>, holds 12 of 30 rows.'


def figure(alt=ALT, **more):
    fig, ax = canvas(2, 1)
    ax.bar([0, 1], [12, 18], color=NAVY)
    return Figure(fig, alt, **more)


# --- the text alternative


@pytest.mark.parametrize(("length", "fine"), [(0, False), (59, False), (60, True), (300, True), (301, False)])
def test_alt_has_60_to_300_characters(length, fine):
    if fine:
        assert figure("x" * length).alt == "x" * length
    else:
        with pytest.raises(ValueError, match=f"alt has {length} characters; write 60 to 300"):
            figure("x" * length)


def test_a_figure_is_an_image_with_alt_and_caption():
    html = figure(caption="a < b")._repr_html_()
    assert 'alt="Bar chart of counts by class; the tallest bar, &quot;a&quot; &amp; &lt;b&gt;, holds' in html
    assert "<figcaption>a &lt; b</figcaption>" in html
    assert "figcaption" not in figure()._repr_html_()
    assert repr(figure()) == f"Figure: {ALT}", "what a test compares, and a screen reader reads"


def test_the_picture_is_a_small_png_and_the_same_each_time():
    source = figure()._repr_html_().split("base64,")[1].split('"')[0]
    with Image.open(io.BytesIO(base64.b64decode(source))) as picture:
        assert (picture.format, picture.size) == ("PNG", (200, 100))
    assert figure()._repr_html_() == figure()._repr_html_()


# --- explore


def strip(threshold):
    return figure(f"Strip plot of the probabilities, one line a class, cut at the threshold {threshold:.2f}.")


def test_without_a_server_frames_are_shown(monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    frames = explore(strip, static=(0.1, 0.5, 0.9), threshold=(0, 1, 0.05))
    assert repr(frames).splitlines() == [repr(strip(at)) for at in (0.1, 0.5, 0.9)]
    assert frames._repr_html_().count("<img ") == 3


def test_live_the_picture_follows_the_box(monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "a.ipynb")
    box, _, picture = explore(strip, static=(0.1, 0.5, 0.9), threshold=(0, 1, 0.05)).children
    assert box.description == "threshold", "the box has a name"
    assert (box.min, box.max, box.step) == (0, 1, 0.05)
    assert picture.value == strip(0.5)._repr_html_()
    for value, shown in ((0.7, 0.7), (0.2, 0.2), (5, 1)):
        box.value = value
        assert (box.value, picture.value) == (shown, strip(shown)._repr_html_())


def plane(x, y):
    return figure(f"Plane with two coordinates and one point in it, which lies at {x:.1f} and {y:.1f} on them.")


def test_two_knobs_make_two_boxes_or_frames_of_pairs(monkeypatch):
    pairs, knobs = ((0, 1), (0.5, 2), (1, 3)), {"x": (0, 1, 0.5), "y": (0, 3, 1)}
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    assert repr(explore(plane, static=pairs, **knobs)).splitlines() == [repr(plane(*pair)) for pair in pairs]
    monkeypatch.setenv("JPY_SESSION_NAME", "a.ipynb")
    x, y, _, picture = explore(plane, static=pairs, **knobs).children
    assert (x.description, y.description, picture.value) == ("x", "y", plane(0.5, 2)._repr_html_())
    y.value = 3
    assert picture.value == plane(0.5, 3)._repr_html_()


def test_live_each_frame_has_a_button_that_sets_the_boxes(monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "a.ipynb")
    x, y, buttons, picture = explore(plane, static=((0, 1), (0.5, 2), (1, 3)), x=(0, 1, 0.5), y=(0, 3, 1)).children
    assert [button.description for button in buttons.children] == ["x 0, y 1", "x 0.5, y 2", "x 1, y 3"]
    for button, at in zip(buttons.children, ((0, 1), (0.5, 2), (1, 3)), strict=True):
        button.click()
        assert (x.value, y.value, picture.value) == (*at, plane(*at)._repr_html_())


def test_explore_wants_a_knob():
    with pytest.raises(TypeError, match="at least one name"):
        explore(strip, static=(0.5,))


# --- colours


def linear(colour):
    """The linear RGB values of a colour such as #004C7A, each from 0 to 1."""
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    """The contrast ratio of WCAG 2, from 1 to 21."""
    low, high = sorted(linear(colour) @ (0.2126, 0.7152, 0.0722) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(rgb):
    """CIELAB, white D65, of linear RGB."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    share = to_xyz @ rgb / to_xyz.sum(axis=1)
    x, y, z = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
SIGHT = {
    "all three cones": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}


def apart(one, other, sight):
    """How far apart two colours look: delta E of 1976."""
    seen = (lab(np.clip(SIGHT[sight] @ linear(colour), 0, 1)) for colour in (one, other))
    return float(np.linalg.norm(np.subtract(*seen)))


def test_the_measures_measure():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01), "the best-known grey that fails"
    assert lab(linear("#FF0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.1)
    assert apart("#D00000", "#00A000", "all three cones") > 100
    assert apart("#B84A00", "#6E6E00", "deuteranopia") < 20 < apart("#B84A00", "#6E6E00", "all three cones")
    assert all(np.allclose(matrix.sum(axis=1), 1, atol=2e-6) for matrix in SIGHT.values()), "greys stay grey"


@pytest.mark.parametrize("colour", [NAVY, VERMILLION, BLACK, GREY])
def test_marks_stand_out_on_paper(colour):
    assert contrast(colour, PAPER) >= 3


@pytest.mark.parametrize(("ground", "ink"), [*BADGE.values(), _PLAIN], ids=[*BADGE, "any other"])
def test_status_words_can_be_read(ground, ink):
    assert contrast(ink, ground) >= 4.5
    assert contrast(ground, "#FFFFFF") >= 3, "the bar at the card's edge, on a light page"


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(("one", "other"), list(itertools.combinations([NAVY, VERMILLION, BLACK], 2)))
def test_class_colours_differ_for_every_eye(one, other, sight):
    assert apart(one, other, sight) > 20


def test_colour_never_stands_alone():
    assert len(set(MARKERS)) == len(set(LINES)) == 3


# --- the drawings

Y, SAID = np.array([1, 0, 1, 1]), np.array([1, 1, 0, 1])
P = np.array([0.1, 0.4, 0.6, 0.9, 0.5])
TRUTH = np.array([0, 1, 0, 1, 1])

# drawing: (call, numbers and words that its alt must hold)
DRAWINGS = {
    "wiring": (
        lambda: drawings.wiring(("y", "encoding"), ("encoding", "loss")),
        [f"{len(drawings.BOXES)} boxes", f"{len(drawings.WIRES)} wires", "y to encoding; encoding to loss"],
    ),
    "exhibit": (
        lambda: drawings.exhibit(1),
        [f"{sum(fault.lesson <= 1 for fault in FAULTS.values())} of {len(FAULTS)} faults", "line 27", "line 29"],
    ),
    "broadcast_table": (
        lambda: drawings.broadcast_table(Y, SAID),
        ["4 x 4", f"all cells is {np.equal.outer(SAID, Y).mean():.2f}", f"diagonal {np.mean(Y == SAID):.2f}"],
    ),
    "threshold_strip": (
        lambda: drawings.threshold_strip(P, TRUTH, ["cat", "dog"], 0.5),
        ["P(dog)", "threshold 0.50", "cat: 1 said cat, 1 said dog", "dog: 2 said cat, 1 said dog"],
    ),
    "distances": (drawings.distances, ["1, 1 and 2", f"{np.sqrt(2):.2f}"]),
    "one_hot_rows": (
        lambda: drawings.one_hot_rows(["b", "a", "b"], ["a", "b", "c"]),
        ["3 labels", "3 columns", "b is 1", "a is 0"],
    ),
}


def test_every_drawing_is_tested_here():
    functions = inspect.getmembers(drawings, inspect.isfunction)
    returns_figure = {name for name, function in functions if inspect.signature(function).return_annotation is Figure}
    assert returns_figure == set(DRAWINGS)


@pytest.mark.parametrize(("draw", "told"), DRAWINGS.values(), ids=DRAWINGS)
def test_drawings_tell_their_numbers(draw, told):
    alt = draw().alt
    assert 60 <= len(alt) <= 300
    assert [words for words in told if words not in alt] == []
    assert alt.endswith("."), "and is not cut off"


@pytest.mark.parametrize("lesson", sorted({fault.lesson for fault in FAULTS.values()}))
def test_the_exhibit_tells_its_convictions_to_the_last(lesson):
    alt = drawings.exhibit(lesson).alt
    assert alt.endswith(".")
    assert all(f"line {number}" in alt for number, fault in FAULTS.items() if fault.lesson <= lesson)


def test_exhibit_b_is_drawn_like_exhibit_a():
    alt = drawings.exhibit(12, B).alt
    assert alt.startswith("Exhibit B, a script of 30 lines. Struck out so far, 10 of 10 faults")
    assert all(f"line {number}" in alt for number in B.faults)


def test_the_mended_script_names_the_faults_that_its_lines_mend():
    alt = exhibit_drawings.mended().alt
    assert "Line 9 mends 16;" in alt
    assert "14 mends 20 + 21 + 26;" in alt
    assert all(str(number) in alt for number in FAULTS)


BEFORE, AFTER = {"precision": 0.5, "recall": 0.1, "f1": 1 / 6}, {"precision": 1.0, "recall": 0.8, "f1": 8 / 9}


@pytest.mark.parametrize(
    ("scores", "told"),
    [
        ((BEFORE, AFTER), "before: 0.50, 0.10, 0.17; Exhibit B, after: 1.00, 0.80, 0.89. The gain in F1 is +0.72."),
        ((AFTER, BEFORE), "The gain in F1 is -0.72."),
        ((None, AFTER), "Exhibit A, before: no score; Exhibit B, after: 1.00, 0.80, 0.89."),
        ((BEFORE, None), "before: 0.50, 0.10, 0.17; Exhibit B, after: no score."),
        ((None, None), "Exhibit A, before: no score; Exhibit B, after: no score."),
    ],
    ids=["both", "a loss", "after only", "before only", "none"],
)
def test_the_gain_is_told(scores, told):
    assert exhibit_drawings.gain(*scores).alt.endswith(told)


def test_a_wire_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="no such wires"):
        drawings.wiring(("x", "loss"))


def inks(draw, monkeypatch):
    """The colours of all texts in a drawing."""
    made = []

    def remembering(*args, **more):
        made.append(canvas(*args, **more))
        return made[-1]

    monkeypatch.setattr(drawings, "canvas", remembering)
    draw()
    texts = [text for fig, _ in made for text in fig.findobj(Text) if text.get_text().strip() and text.get_visible()]
    assert texts
    return {to_hex(text.get_color()).upper() for text in texts}


@pytest.mark.parametrize("name", DRAWINGS)
def test_texts_in_drawings_can_be_read(name, monkeypatch):
    """White stands on navy only, everything else on paper or on the light grey of an empty cell."""
    for ink in inks(DRAWINGS[name][0], monkeypatch):
        assert contrast(ink, NAVY if ink == PAPER else PAPER) >= 4.5, ink
    assert contrast(BLACK, PALE) >= 4.5


def test_figures_need_no_window():
    assert figures.canvas(2, 1)[0].canvas.manager is None
