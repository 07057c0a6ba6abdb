"""Each rule of the course can be broken, and the linter says so."""

import nbformat
import pytest

from helpers.authoring import build, lint
from helpers.authoring.lesson import Lesson

# name: (what stands in the good source, what replaces it, what the linter says)
RULES = {
    "two headings of level 1": ("# # A lesson\n", "# # A lesson\n#\n# # Another\n", "headings of level 1"),
    "a skipped level": ("# # A lesson\n", "# # A lesson\n#\n# ### Deep\n", "a heading of level 3 follows"),
    "a typed decimal": ("Some words.", "It scores 0.93 here.", "decimal number 0.93"),
    "a long sentence": ("Some words.", "And so on " * 12 + ".", "a sentence of 36 words"),
    "helpers not first": ("from helpers", "import numpy\nfrom helpers", "`helpers` must be imported first"),
    "an answer without check": ('check("ones_in_sample")', "1 + 1", "no check follows"),
    "a check without answer": ("# BEGIN SOLUTION\nones_in_sample = 5\n# END SOLUTION", "x = 5", "no marked answer cell"),
    "a dead link": ("Some words.", "See [there](nowhere.ipynb).", "leads nowhere"),
    "a long cell": ('check("ones_in_sample")', 'check("ones_in_sample")\n\n# %%\n' + "x = 1\n" * 16, "16 lines, at most 15"),
    "a wide line": ("ones_in_sample = 5", "ones_in_sample = 5  # " + "so " * 30, "a code line of"),
    "only run": ("Some words.", "Some words." + "\n\n# %%\nx = 1" * 5, "more than 4 code cells in a row"),
    "too many words": ("Some words.", "Go on now. " * 300, "words of teaching, at most 850"),
    "too many cells": ("Some words.", "Some words." + "\n\n# %% [markdown]\n# More." * 26, "29 teaching cells, at most 26"),
}  # fmt: skip


def test_the_good_source_breaks_no_rule(lesson):
    assert lint.lint_lesson(lesson) == []


@pytest.mark.parametrize(("old", "new", "said"), RULES.values(), ids=RULES)
def test_the_linter_finds(lesson, old, new, said):
    text = lesson.source.read_text()
    assert old in text
    lesson.source.write_text(text.replace(old, new))
    assert any(said in breach for breach in lint.lint_lesson(Lesson(lesson.source)))


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (nbformat.v4.new_output("stream", name="stderr", text="oh"), "stored stderr"),
        (nbformat.v4.new_output("stream", text="in /home/ann/x"), "absolute path"),
        (nbformat.v4.new_output("display_data", {"image/png": "AAAA"}), "without alt text"),
        (nbformat.v4.new_output("display_data", {"text/html": '<img alt="short">'}), "an alt text of 5 characters"),
    ],
    ids=["stderr", "path", "picture", "alt"],
)
def test_the_linter_finds_in_outputs(lesson, output, said):
    book = lesson.solved()
    book.cells[1].outputs = [output]
    build.write(lesson.solved_path, book)
    assert any(said in breach for breach in lint.lint_lesson(lesson))
