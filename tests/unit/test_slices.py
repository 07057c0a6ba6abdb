"""Which cells an answer needs, as far as their text tells."""

import pytest

from helpers.classroom.slices import MOST, Cell, Traits, borrowed, needed


def order(*sources, answer=-1, given=()):
    cells = [Cell(source, given=i in given) for i, source in enumerate(sources)]
    return needed(answer % len(cells), cells)


@pytest.mark.parametrize(
    ("source", "makes", "wants", "changes"),
    [
        ("x = y + 1", {"x"}, {"y"}, set()),
        ("x += 1", {"x"}, {"x"}, set()),
        ("x = 1\nx += 1", {"x"}, set(), set()),
        ("x: int = y", {"x"}, {"y"}, set()),
        ("a, (b, *c) = d", {"a", "b", "c"}, {"d"}, set()),
        ("for i in n:\n    s = i", {"i", "s"}, {"n"}, set()),
        ("with open(p) as f:\n    t = f.read()", {"f", "t"}, {"p"}, set()),
        ("try:\n    x\nexcept E as e:\n    pass", {"e"}, {"x", "E"}, set()),
        ("if (n := m):\n    pass", {"n"}, {"m"}, set()),
        ("def f(a, b=c):\n    d = a + e\n    return d", {"f"}, {"c", "e"}, set()),
        ("def f():\n    global g\n    g = 1", {"f"}, set(), set()),
        ("def f():\n    return later\nlater = 1", {"f", "later"}, set(), set()),
        ("@deco\nclass A(base):\n    x = y", {"A"}, {"deco", "base", "y"}, set()),
        ("f = lambda a, b=c: a + d", {"f"}, {"c", "d"}, set()),
        ("x = [i * k for i in n]", {"x"}, {"n", "k"}, set()),
        ("import a.b as c, d.e", {"c", "d"}, set(), set()),
        ("from a import b as c", {"c"}, set(), set()),
        ("x[0] = 1", set(), {"x"}, {"x"}),
        ("model.fit(x)", set(), {"model", "x"}, {"model"}),
        ("m.a.b = 1\ndel m.c", set(), {"m"}, {"m"}),
        ("print(len(x))", set(), {"x"}, set()),
        ("%matplotlib inline\n!ls\nx = y\nx?", {"x"}, {"y"}, set()),
        ("%%bash\nx = 1", set(), set(), set()),
        ("x = 1\nx = 2  # better?", {"x"}, set(), set()),
        ("x = (", set(), set(), set()),
        ("x = 1\0", set(), set(), set()),
    ],
)
def test_the_traits_of_a_cell(source, makes, wants, changes):
    traits = Traits.of(source)
    assert (traits.makes, traits.wants, traits.changes) == (makes, wants, changes)


@pytest.mark.parametrize(
    "source",
    [
        "+".join(["x"] * 20_000),
        "+".join(["x"] * 900),
        "a" + ".b" * 50_000,
        "-" * 100_000 + "1",
        "(" * 5_000,
        "not " * 30_000 + "x",
        "lambda:" * 5_000 + "x",
        "[" * 150 + "x" + "]" * 150,
        "x = 1\n" * MOST,
    ],
    ids=lambda source: source[:8],
)
def test_deep_and_long_cells_do_no_harm(source):
    Traits.of(source)


@pytest.mark.parametrize("source", ["check('x')", "check('x'); hint('x')", "progress()"])
def test_a_cell_that_only_checks(source):
    assert Cell(source).traits.is_check
    assert not Cell(f"{source}\nx = 1").traits.is_check and not Cell(f"{source}\nf(y)").traits.is_check


def test_only_what_is_needed_runs_in_the_order_in_which_it_is_needed():
    assert order("a = 1", "b = 2", "c = a", "d = c") == [0, 2, 3]
    assert order("b = a", "a = 1", "c = b") == [1, 0, 2]


def test_the_nearest_cell_above_makes_a_name_else_the_nearest_below():
    assert order("x = 1", "x = 2", "y = x") == [1, 2]
    assert order("y = x", "x = 1", "x = 2", answer=0) == [1, 0]


def test_a_students_cell_goes_before_one_of_the_course():
    assert order("x = 1", "x = 2", "y = x", given=[1]) == [0, 2]
    assert order("y = x", "x = 1", answer=0, given=[1]) == [1, 0]


def test_what_changes_an_object_between_runs_too_but_nothing_below():
    assert order("x = []", "x.append(1)", "y = x", "x.append(2)", answer=2) == [0, 1, 2]


def test_what_a_function_uses_may_be_made_anew_after_it():
    assert order("t = 0.5", "def f(p): return p > t", "t = 0.3", "y = f(1)") == [0, 1, 2, 3]
    assert order("t = 0.5\ndef f(p): return p > t", "t = 0.3", "y = f(1)", "t = 0.1", answer=2) == [0, 1, 2]
    assert order("import a", "def f(p): return a", "import a", "y = f(1)") == [1, 3]


def test_cells_that_need_each_other_run_as_they_stand():
    assert order("a = b", "b = a", "c = a") == [0, 1, 2]
    assert order("a = a", answer=0) == [0]


def test_imports_are_borrowed_and_their_cells_need_not_run():
    cells = [Cell("import numpy as np, os\nslow()"), Cell("from a.b import c as d"), Cell("x = np.sum(d)")]
    assert needed(2, cells) == [2]
    assert sorted(borrowed([2], cells)) == ["from a.b import c as d", "import numpy as np"]
