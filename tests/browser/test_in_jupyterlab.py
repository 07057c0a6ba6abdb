"""The lessons in JupyterLab, as a learner sees them and works in them."""

import pytest

from helpers.authoring.lesson import checked, lessons
from helpers.learner.words import STATUS

LESSONS = {lesson.name: lesson for lesson in lessons()}
THEMES = {
    "light": "JupyterLab Light",
    "dark": "JupyterLab Dark",
    "contrast": "JupyterLab Dark High Contrast",
}
CARD = ".wired-right"
OURS = [CARD, ".jp-OutputArea-output figure", ".jp-OutputArea-output .jupyter-widgets"]
FAILED = ("application/vnd.jupyter.error", "application/vnd.jupyter.stderr")
# Answers to labels_from_one_column: what is typed over the stub, the status it gets, and what the card says of it.
ANSWERS = [
    ("return np.argmax(probabilities, axis=1)", "NOT YET", "argmax of one column is 0 in every row", "feedback"),
    ("return (np.ravel(probabilities) > threshold).astype(int)", "PASSED", "The usual slip is", "feedback_passed"),
]
KEYS = [("ArrowUp", "0.55"), ("ArrowDown", "0.50")]  # a key, and the threshold that the figure then tells of


@pytest.fixture(scope="module", params=LESSONS)
def lesson(request):
    return LESSONS[request.param]


@pytest.fixture(scope="module")
def room(lesson, enter):
    """The unsolved lesson after Run All."""
    return enter(lesson)


def test_run_all_shows_no_error(room):
    shown = [room.page.locator(f".jp-OutputArea-output[data-mime-type='{kind}']") for kind in FAILED]
    assert [text for output in shown for text in output.all_inner_texts()] == []
    assert room.page.locator(".jp-OutputArea-output").count(), "no output at all: was anything run?"


def test_every_check_says_not_started(lesson, room):
    """No check is broken, and none of them gives an answer away."""
    checks = [name for name in map(checked, lesson.unsolved().cells) if name]
    cards = {name: room.cell(f'check("{name}"').locator(CARD) for name in checks}
    words = {name: card.locator("span").first.inner_text() for name, card in cards.items()}
    assert words == dict.fromkeys(checks, STATUS["not_attempted"])


def test_every_figure_says_what_it_shows(room):
    """In the browser, too: where an image has no text, JupyterLab itself puts "Image", and axe-core is content."""
    texts = [image.get_attribute("alt") for image in room.page.locator("figure img").all()]
    assert texts and [text for text in texts if len(text) < 60] == []


@pytest.mark.parametrize("theme", THEMES)
def test_outputs_are_accessible(lesson, room, theme):
    """axe-core finds nothing to object to in the cards, the figures and the widgets; a picture of the page is kept."""
    room.change_theme(THEMES[theme])
    room.picture(f"{lesson.name}_{theme}")
    assert room.violations(OURS) == []


def test_outputs_fit_at_400_percent(lesson, room):
    """A window of 1280 pixels at 400 % is 320 wide: nothing of ours is cut off, or needs scrolling sideways."""
    with room.zoomed():
        room.picture(f"{lesson.name}_zoomed")
        assert room.too_wide(OURS) == []


@pytest.fixture(scope="module")
def lesson_01(enter):
    return enter(LESSONS["01_binary_classification"])


def test_explore_moves_by_keyboard(lesson_01):
    """A key changes the picture, and the text that stands for it."""
    widget = lesson_01.page.locator(".jp-OutputArea-output .jupyter-widgets.widget-vbox")
    widget.locator("input[type=number]").focus()
    for key, threshold in KEYS:
        lesson_01.page.keyboard.press(key)
        widget.locator(f"img[alt*='threshold {threshold}.']").wait_for(timeout=10_000)


def test_a_wrong_answer_is_diagnosed_and_the_right_one_passes(lesson_01):
    """Typed into the answer cell and run by keyboard; the cards are accessible, and a picture of each is kept."""
    lesson_01.resize(800)
    for code, status, said, name in ANSWERS:
        lesson_01.answer("def labels_from_one_column", code)
        card = lesson_01.cell('check("labels_from_one_column"').locator(CARD, has_text=status)
        card.wait_for(timeout=20_000)
        assert said in card.inner_text()
        for theme in ("dark", "contrast", "light"):
            lesson_01.change_theme(THEMES[theme])
            assert lesson_01.violations([CARD]) == []
        lesson_01.cell("Write it. labels_from_one_column").evaluate("cell => cell.scrollIntoView()")
        lesson_01.picture(name)


def test_a_term_leads_to_the_glossary(lesson_01):
    """The first use of a term of lesson 00 is a link, which JupyterLab opens at that term."""
    lesson_01.resize(800)
    lesson_01.page.locator(".jp-RenderedMarkdown a[href*='glossary.ipynb']", has_text="accuracy").first.click()
    heading = lesson_01.page.locator("h2[data-jupyter-id='accuracy']")
    heading.wait_for(timeout=20_000)
    lesson_01.picture("glossary")
