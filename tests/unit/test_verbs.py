"""What a learner meets: a helpful message for every sort of broken code, and never a traceback of ours."""

import sys
import warnings
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from helpers import check, hint, progress, solution
from helpers.exercises import catalogue, judge, observe
from helpers.learner import verbs
from helpers.learner.card import Card
from helpers.learner.words import shown

COURSE = {name: exercise for lesson in catalogue().values() for name, exercise in lesson.items()}
FUNCTIONS = [exercise for exercise in COURSE.values() if exercise.style == "function"]
pytestmark = pytest.mark.usefixtures("path")


@pytest.fixture
def impatient(monkeypatch):
    """A second for a probe, not five: less would be little where TensorFlow has much to collect."""
    monkeypatch.setattr(judge, "SECONDS", 1.0)


class Unspeakable(Exception):
    def __str__(self):
        raise RuntimeError("not even this")


class Outside(BaseException):
    pass


class Frame:
    """A data frame as far as arrays go."""

    columns = ("a", "b")

    def __init__(self, array):
        self.array = array

    def __array__(self, dtype=None, copy=None):
        return self.array


class Broken:
    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("no array today")


class Secretive:
    @property
    def __signature__(self):
        raise RuntimeError("no signature")

    def __call__(self, labels, num_classes):
        return right(labels, num_classes)


ENDLESS = []
ENDLESS.append(ENDLESS)


def right(labels, num_classes):
    return np.eye(num_classes)[labels]


def throw(error):
    raise error


def endless(labels, num_classes):
    while True:
        pass


def stubborn(labels, num_classes):
    while True:
        try:
            endless(labels, num_classes)
        except ValueError:
            return 1


def deeper(labels, num_classes):
    return deeper(labels, num_classes)


def forgetful(labels, num_classes):
    table = right(labels, num_classes)
    return table if num_classes == 3 else None


def mutating(labels, num_classes):
    labels[0] = 0
    return right(labels, num_classes)


def noisy(labels, num_classes):
    warnings.warn("careful", stacklevel=1)
    print("not again", file=sys.stderr)
    return right(labels, num_classes)


async def later(labels, num_classes):
    return right(labels, num_classes)


# what is broken: (answer to one_hot, status, what the learner reads)
BROKEN = {
    "nothing done": (lambda labels, num_classes: ..., "NOT STARTED", "Does your function end with `return`?"),
    "no return": (lambda labels, num_classes: None, "NOT STARTED", "Does your function end with `return`?"),
    "no return on one path": (forgetful, "NOT YET", "Does every path end with `return`?"),
    "an exception": (lambda y, k: 1 / 0, "NOT YET", "raised ZeroDivisionError: division by zero"),
    "an exception of many lines": (lambda y, k: throw(ValueError("first\nsecond")), "NOT YET", "ValueError: first\n"),
    "an exception that can't be told": (lambda y, k: throw(Unspeakable()), "NOT YET", "raised Unspeakable\n"),
    "an exception outside Exception": (lambda y, k: throw(Outside("x")), "NOT YET", "raised Outside: x"),
    "exit()": (lambda y, k: sys.exit(), "NOT YET", "A function ends with `return`."),
    "endless recursion": (deeper, "NOT YET", "a case in which it stops"),
    "an endless loop": (endless, "NOT YET", "Is there a loop that never ends?"),
    "an endless loop that catches": (stubborn, "NOT YET", "Is there a loop that never ends?"),
    "a megabyte printed": (lambda y, k: print("x" * 10**6), "NOT YET", "prints its result and returns None"),
    "a megabyte printed and returned": (lambda y, k: print("x" * 10**6) or 1, "NOT YET", "The shape is ()"),
    "a generator": (lambda y, k: (row for row in right(y, k)), "NOT YET", "`return list(...)`"),
    "a coroutine": (later, "NOT YET", "of type coroutine"),
    "changed arguments": (mutating, "NOT YET", "changes the data it was given"),
    "too few parameters": (lambda y: right(y, 3), "NOT YET", "It is called as one_hot(labels, num_classes)."),
    "too many parameters": (lambda y, k, z: right(y, k), "NOT YET", "It is called as one_hot(labels, num_classes)."),
    "nan": (lambda y, k: right(y, k) * np.nan, "NOT YET", "nan (not a number)"),
    "an object array": (lambda y, k: right(y, k).astype(object), "PASSED", ""),
    "an object array of None": (lambda y, k: np.full((len(y), k), None), "NOT YET", "the values are not"),
    "a data frame": (lambda y, k: Frame(right(y, k)), "PASSED", ""),
    "a data frame, wrong": (lambda y, k: Frame(right(y, k).T), "NOT YET", "Your table has a row for each class"),
    "something like an array that is none": (lambda y, k: Broken(), "NOT YET", "RuntimeError: no array today"),
    "a huge result": (lambda y, k: np.zeros((2000, 2000)), "NOT YET", "shape (2000, 2000): far more cells"),
    "a huge number": (lambda y, k: 10**5000, "NOT YET", "got       inf"),
    "a list that holds itself": (lambda y, k: ENDLESS, "NOT YET", "Your result holds itself"),
    "a function that was not called": (lambda y, k: right(y, k).argmax, "NOT YET", "Are its parentheses missing?"),
    "a cell that has not run": (lambda y, k: not_yet_there, "NOT YET", "a cell further up that was not run?"),  # noqa: F821
    "an object that won't tell its signature": (Secretive(), "PASSED", ""),
    "an instance": (lambda y, k: Broken, "NOT YET", "of type type"),
    "a class for a function": (Broken, "NOT YET", "one_hot(labels, num_classes)"),
    "a number for a function": (5, "NOT YET", "does not hold a function"),
    "an array for a function": (np.eye(3), "NOT YET", "does not hold a function"),
    "a broken array for a function": (Broken(), "NOT YET", "does not hold a function"),
    "warnings and stderr": (noisy, "PASSED", ""),
    "an address in the message": (lambda y, k: throw(KeyError(object())), "NOT YET", "KeyError: <object object>"),
    "an address printed": (lambda y, k: print(object()), "NOT YET", "<object object>"),
}


@pytest.mark.parametrize(("answer", "status", "said"), BROKEN.values(), ids=BROKEN)
def test_broken_code_gets_a_message(answer, status, said, capfd, request):
    if "endless loop" in request.node.name:  # the others have all the time they need on a busy machine
        request.getfixturevalue("impatient")
    card = check("one_hot", answer)
    assert card.status == status
    assert said in repr(card) + "\n"
    assert "Traceback" not in repr(card)
    assert " at 0x" not in repr(card)
    assert len(repr(card).splitlines()) <= 7, "six lines and the title"
    assert "<div" in card._repr_html_()
    assert repr(check("one_hot", answer)) == repr(card), "a check says the same each time"
    assert hint("one_hot", 2).status == "HINT"
    assert capfd.readouterr() == ("", "")


def test_tensors_are_answers_and_symbols_are_none():
    keras, tf = pytest.importorskip("keras"), pytest.importorskip("tensorflow")
    assert check("one_hot", lambda y, k: tf.one_hot(y, k)).status == "PASSED"
    assert check("one_hot", lambda y, k: keras.ops.one_hot(keras.ops.array(y), k)).status == "PASSED"
    symbol = keras.Input((3,))
    assert "of type KerasTensor" in repr(check("one_hot", lambda y, k: symbol))
    assert "does not hold a function" in repr(check("one_hot", symbol))
    assert "of type KerasTensor" in repr(check("column_means", symbol))
    assert "of type Sequential" in repr(check("one_hot", lambda y, k: keras.Sequential()))


# what is assigned: (exercise, answer, what the learner reads)
VALUES = {
    "a generator": ("column_means", (x for x in (3, 4)), "Wrap it: `column_means = list(...)`."),
    "a method that was not called": ("ones_in_sample", np.ones(3).sum, "Are its parentheses missing?"),
    "text for a number": ("ones_in_sample", "5", "Your answer holds text, where integers were expected."),
    "text that is endless": ("convict_binary", {3: "x" * 10**6}, "'" + "x" * 40 + "' is none of the causes"),
}


@pytest.mark.parametrize(("name", "answer", "said"), VALUES.values(), ids=VALUES)
def test_a_wrong_value_gets_a_message(name, answer, said):
    card = check(name, answer)
    assert card.status == "NOT YET"
    assert said in repr(card)


def raw_comparison(y_true, y_pred):
    return (y_true == y_pred).mean()  # lists have no mean: an exception on one probe, a wrong value on the next


def whole_floats(y, num_classes):
    """A guard that is right but for the kind of what it returns: `1.0` and `1` must not look alike in the message."""
    return COURSE["validate_labels"].right(y, num_classes).astype(float)


# what two learners with ideas of their own wrote in lessons 01 and 02: (exercise, answer, what it is told, what it is not)
TRIED = {
    "a comparison without shapes": (
        "accuracy_of",
        raw_comparison,
        "compares every row with every other",
        "AttributeError",
    ),
    "recall for accuracy": (
        "accuracy_of",
        COURSE["accuracy_of"].wrong["found_ones"].answers[-1],
        "that is recall",
        "Not",
    ),
    "1 is the first class": (
        "labels_from_one_column",
        lambda p, threshold=0.5: (1 - np.ravel(p) > threshold).astype(int),
        "a high P(class 1) must give class 1",
        "The shape",
    ),
    "argmax is the class": (
        "probability_of_malignant",
        lambda proba, classes, names: proba.argmax(axis=1),
        "Those are decisions",
        "The shape",
    ),
    "rows of different lengths": (
        "one_column_from_two",
        lambda W, b: ([[1, 2], [3]], [0]),
        "Rows of different lengths make no array",
        "The shape",
    ),
    "whole floats": ("validate_labels", whole_floats, "got       [0.0]", "got       [0]"),
    "no guard at all": (
        "validate_labels",
        lambda y, k: y,
        "Your code accepts this input. It should refuse it",
        "y = []",
    ),
    "one right": ("audit_binary", [True, True, True, True, False], "1 of your 5 answers is right", "are"),
}


@pytest.mark.parametrize(("name", "answer", "said", "unsaid"), TRIED.values(), ids=TRIED)
def test_what_learners_tried_is_told_plainly(name, answer, said, unsaid):
    card = check(name, answer)
    assert card.status == "NOT YET"
    assert said in repr(card)
    assert unsaid not in repr(card)


def test_numbers_of_every_make_are_numbers():
    assert check("share_above", Fraction(1, 2)).status == "PASSED"
    assert check("share_above", Decimal("0.5")).status == "PASSED"
    assert check("column_means", [Fraction(3), Decimal("4.0"), 6.5]).status == "PASSED"


def test_the_learners_own_interrupt_passes_through():
    with pytest.raises(KeyboardInterrupt):
        check("one_hot", lambda y, k: throw(KeyboardInterrupt()))


@pytest.mark.parametrize("exercise", FUNCTIONS, ids=lambda exercise: exercise.id)
def test_messages_on_functions_are_short(exercise):
    """At most six lines, and none of them so long that nobody reads it."""
    wrong = [answer for idea in exercise.wrong.values() for answer in idea.answers]
    for answer in [*wrong, exercise.right, lambda *args: throw(ValueError("x" * 10**4)), lambda *args: "x" * 10**4]:
        lines = repr(check(exercise.id, answer)).splitlines()[1:]  # the first is the title
        assert len(lines) <= 6
        assert max(map(len, lines), default=0) <= 400


ODD = [5, "a", b"a", 1j, 2**64, 10**5000, (), [...], [None, "a"], [[3], "x"], {1, 2}, {"a": 1}, print, Frame, Broken()]


def test_values_of_every_sort_get_a_message():
    """Whatever a learner assigns: a card comes back, and the checker never takes the blame."""
    for exercise in COURSE.values():
        for answer in ODD:
            card = check(exercise.id, answer)
            assert card.status in ("NOT YET", "PASSED"), (exercise.id, answer)
            assert card.lines, (exercise.id, answer)
            card._repr_html_()


# --- looking up


def test_the_answer_is_looked_up_in_the_notebook():
    notebook = {"check": check, "hint": hint, "one_hot": right}
    assert eval('check("one_hot")', notebook).status == "PASSED"
    assert eval('check("one_hot", None)', notebook).status == "NOT STARTED", "a second argument overrides"
    card = eval('check("to_names")', notebook)
    assert (card.status, card.lines) == ("NOT STARTED", ("There is no `to_names` yet: run the cell above first.",))


@pytest.mark.parametrize("verb", [check, hint, solution])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("one_hto", "There is no exercise 'one_hto'. Did you mean 'one_hot'?"),
        ("", "There is no exercise ''."),
        (np.argmax, 'in quotes, for example "argmax"'),
        (np.eye(3), "in quotes"),
        ([], "in quotes"),
        (None, "in quotes"),
    ],
    ids=["near", "empty", "the function itself", "the value itself", "a list", "None"],
)
def test_an_unknown_name_is_told(verb, name, said):
    card = verb(name)
    assert card.status == "NOT FOUND"
    assert said in repr(card)


def test_a_broken_checker_says_so_and_blames_nobody(monkeypatch, capfd):
    monkeypatch.setattr(verbs, "assess", lambda *args: throw(TypeError("oops")))
    card = check("one_hot", right)
    assert card.status == "CHECK BROKEN"
    assert "TypeError: oops" in repr(card)
    assert "not about your answer" in repr(card)
    assert capfd.readouterr() == ("", "")


def test_a_learner_who_overwrites_numpy_is_told_how_to_get_out(monkeypatch):
    """Whatever in NumPy it was: no verb ends in a traceback, and the way out is said."""
    notebook = {"check": check, "hint": hint, "one_hot": lambda labels, k: [[0.5] * k] * len(labels)}
    monkeypatch.setattr(np, "isclose", 5)
    for line in ('check("one_hot")', 'hint("one_hot", 2)'):
        card = eval(line, notebook)
        assert card.status == "CHECK BROKEN"
        assert "Restart the kernel" in repr(card)


@pytest.mark.parametrize("call", [lambda: solution("one_hot", give_up=True), progress], ids=["solution", "progress"])
def test_a_broken_course_raises_nothing(monkeypatch, tmp_path, call):
    (tmp_path / "solutions").mkdir()
    (tmp_path / "solutions" / "02_a_lesson.ipynb").write_text("not JSON")
    monkeypatch.setattr(verbs, "_ROOT", tmp_path)
    monkeypatch.setattr(verbs, "_title", lambda lesson: 1 / 0)
    assert call().status == "CHECK BROKEN"


# --- under nbgrader


def test_nbgrader_gets_points_and_nothing_else(monkeypatch, path, capfd, impatient):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    points = [check("one_hot", right), check("counts_2x2", COURSE["counts_2x2"].right), check("suspects", [17])]
    assert points == [1.0, 2.0, 0.0], "a pretest gives none"
    for name, answer in [("one_hot", ...), ("one_hot", endless), ("to_names", 5), ("one_hto", right), ([], right)]:
        points.append(check(name, answer))
    points.append(check("to_names"))
    points.append(check("quiz_coin", "A", sure=0.9))
    monkeypatch.setattr(verbs, "assess", lambda *args: throw(TypeError("oops")))
    points.append(check("one_hot", right))
    assert points[3:] == [0.0] * 8
    assert all(type(number) is float for number in points)
    assert not path.exists()
    assert capfd.readouterr() == ("", ""), "nbgrader gives nothing for a word on stderr"


# --- the card


def test_html_is_escaped_and_code_is_marked():
    card = Card("NOT YET", "<a>", ("`x < y` & more", ("<got>", '"<b>"')), "if a < b:")
    html = card._repr_html_()
    assert "<b>&lt;a&gt;</b>" in html
    assert "x &lt; y</span> &amp; more" in html
    assert "&lt;got&gt;" in html
    assert "&quot;&lt;b&gt;&quot;" in html
    assert "if a &lt; b:</pre>" in html
    assert "one ` alone" in Card("HINT", "", ("one ` alone",))._repr_html_()


@pytest.mark.parametrize(
    ("answer", "text"),
    {
        "arrays of several shapes": ((np.array([[1.5], [2.0]]), np.array([-1.25])), "[[1.5], [2]] and [-1.25]"),
        "alike they are one table": ((np.array([1, 2]), np.array([3, 4])), "[[1, 2], [3, 4]], shape (2, 2)"),
        "a row beside a number": (([1, 2], 3), "[[1, 2], 3]"),
    }.values(),
)
def test_parts_are_told_apart(answer, text):
    assert shown(observe.plain(answer)) == text
