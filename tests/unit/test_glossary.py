"""The glossary: where a term is defined, where it is used, and what becomes a link."""

import pytest

from helpers.authoring.glossary import Term, breaches, defined, linked, used

LOGIT = Term("logit", "A score before anything squashes it.")
MATRIX = Term("confusion matrix", "A table of counts.", ("confusion matrices",))
F1 = Term("F1", "The harmonic mean of precision and recall.")

# what is emphasised, and where: (cells of two lessons, the place)
PLACES = {
    "in bold": ([["no"], ["A **logit** is a score."]], (1, 0, 2)),
    "in italics, plural, capital": ([["*Logits* are scores."], []], (0, 0, 0)),
    "not as part of more": ([["**a logit of 0**"], ["**logit**"]], (1, 0, 0)),
    "never": ([["logit"], ["`logit`"]], None),
}


@pytest.mark.parametrize(("texts", "place"), PLACES.values(), ids=PLACES)
def test_a_term_is_defined_where_it_is_first_emphasised(texts, place):
    assert defined(LOGIT, texts) == place


# a text, and how often the term is used in it
USES = {
    "plain and plural": ("A logit. Two logits.", 2),
    "across lines": ("The confusion\nmatrix of this", 1),
    "another form": ("Two confusion matrices", 1),
    "not in code, formulas, links, headings, tables, emphasis": (
        "# confusion matrix\n\n`logit` $logit$ [logit](x) **logit**\n\n| logit |\n\n```\nlogit\n```",
        0,
    ),
    "not inside a word": ("logitech, from_logits, non-logit", 0),
}


@pytest.mark.parametrize(("text", "n"), USES.values(), ids=USES)
def test_a_use_is_running_text(text, n):
    assert len([*used(LOGIT, [["", text]]), *used(MATRIX, [["", text]])]) == n


def test_the_first_cell_of_a_lesson_may_announce_a_term():
    assert not list(used(LOGIT, [["After this you can tell what a logit is."]]))


def test_a_use_before_the_definition_is_a_breach_and_so_is_no_definition():
    texts = [["", "The logit first."], ["", "Then a **logit**."]]
    assert list(breaches([LOGIT], texts, ["00.py", "01.py"])) == ["00.py: 'logit' is used before 01.py defines it"]
    assert "never defined" in next(breaches([F1], texts, ["00.py", "01.py"]))
    assert list(breaches([LOGIT], texts[1:] + texts[:1], ["00.py", "01.py"])) == []


def test_the_first_use_becomes_a_link_and_only_that():
    waiting = {"logit", "confusion matrix"}
    text = linked("A logit, two logits, a confusion\nmatrix.", [LOGIT, MATRIX], waiting)
    assert text == (
        "A [logit](glossary.ipynb#logit), two logits, a [confusion\nmatrix](glossary.ipynb#confusion-matrix)."
    )
    assert waiting == set()
    assert linked("A logit.", [LOGIT], waiting) == "A logit."
