"""Each rule of the course can be broken, and the linter says so."""

import nbformat
import pytest

from helpers.authoring import build, lint
from helpers.authoring.lesson import Lesson
from helpers.exercises import catalogue, lesson_00
from helpers.exercises.kinds import idea, quiz, value

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
    "a link that JupyterLab can't follow": ("Some words.", "See [there](../solutions/NAME).", "the folder that JupyterLab shows"),
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
    lesson.source.write_text(text.replace(old, new.replace("NAME", lesson.source.name)))
    assert any(said in breach for breach in lint.lint_lesson(Lesson(lesson.source)))


def test_only_the_project_may_take_longer(lesson, monkeypatch):
    monkeypatch.setattr(lint, "minutes", lambda *given: 60)
    assert lint.lint_lesson(lesson) == [f"solutions/{lesson.source.name}: 60 minutes, at most 45"]
    monkeypatch.setattr(lint, "MORE_MINUTES", {lesson.number: 75})
    assert lint.lint_lesson(lesson) == []
    monkeypatch.undo()
    assert lint.MORE_MINUTES == {"12": 75}


PNG = "data:image/png;base64,AAAA"


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (nbformat.v4.new_output("stream", name="stderr", text="oh"), "stored stderr"),
        (nbformat.v4.new_output("stream", text="in /home/ann/x"), "absolute path in an output: /home/"),
        (nbformat.v4.new_output("stream", text=r"in C:\Users\ann"), "absolute path in an output: C:\\"),
        (
            nbformat.v4.new_output("display_data", {"text/html": f'<img src="{PNG}/work/"> of /tmp/x'}),
            "absolute path in an output: /tmp/",  # what looks like a path in the picture is none
        ),
        (nbformat.v4.new_output("display_data", {"image/png": "AAAA"}), "without alt text"),
        (nbformat.v4.new_output("display_data", {"text/html": '<img alt="short">'}), "an alt text of 5 characters"),
    ],
    ids=["stderr", "path", "path of Windows", "path below a picture", "picture", "alt"],
)
def test_the_linter_finds_in_outputs(lesson, output, said):
    book = lesson.solved()
    book.cells[1].outputs = [output]
    build.write(lesson.solved_path, book)
    assert any(said in breach for breach in lint.lint_lesson(lesson))


def declared(**more):
    """An exercise that breaks no rule, but for what is given."""
    fields = {"wrong": {"two": idea("two", "That is two.", 2)}, "hints": ("Look.", "Closer.", "x = ???"), "why": "So."}
    return value(more.pop("id", "x"), 1, **(fields | more))


# name: (the exercises of lessons 00 and 01, what the linter says)
DECLARED = {
    "an id used twice": (([declared()], [declared()]), "the id x is declared 2 times"),
    "too few hints": (([declared(hints=("Look.", "Closer."))], []), "x needs 3 hints of its own"),
    "an empty hint": (([declared(hints=("Look.", "", "x = ???"))], []), "x needs 3 hints of its own"),
    "no why": (([declared(why="")], []), "x has no `why`"),
    "an option without a reason": (([quiz("x", "A", {"A": "Yes.", "B": ""}, hint="Look.")], []), "without a reason"),
    "no misconception": (([declared(wrong={})], []), "x lists no misconception"),
    "in no lesson": (([declared()], []), "exercise x of lesson 00 is used in no lesson"),
    "in another lesson": (([], [declared(id="ones_in_sample")]), "is used in ['00']; once in its own is right"),
}


def test_a_lesson_that_declares_an_id_twice_is_refused(monkeypatch):
    monkeypatch.setattr(lesson_00, "EXERCISES", [declared(), declared(id="y"), declared()])
    with pytest.raises(ValueError, match="lesson_00 declares an id twice"):
        catalogue.__wrapped__()


@pytest.mark.parametrize(("exercises", "said"), DECLARED.values(), ids=DECLARED)
def test_the_linter_finds_in_exercises(lesson, monkeypatch, exercises, said):
    found = {f"0{number}": {one.id: one for one in some} for number, some in enumerate(exercises)}
    monkeypatch.setattr(lint, "catalogue", lambda: found)
    breaches = [*lint._exercise_breaches(), *lint._use_breaches([lesson])]
    assert any(said in breach for breach in breaches), breaches
