"""Running a submission beside the student's code: which cells, in which order, and what is put back."""

import builtins
import sys

import pytest

from helpers.classroom import runner, wire
from helpers.classroom.originals import Originals
from helpers.classroom.runner import Job, Question, run
from helpers.classroom.slices import Cell
from helpers.exercises.spec import Asked, Probe
from helpers.exercises.views import itself, returned


@pytest.fixture(scope="module")
def originals():
    return Originals()


@pytest.fixture(autouse=True)
def main(monkeypatch):
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


def asked(name, *args, style="value"):
    return Asked(name, style, tuple(Probe(each) for each in args) or (Probe(),), returned if args else itself, 5.0)


def said(originals, *cells, ask=("x",), given=(), above=0, whole=False):
    """What is said of each exercise: {name: (values or None, notes)}."""
    questions = tuple(Question(each if isinstance(each, Asked) else asked(each), above) for each in ask)
    messages = []
    job = Job(tuple(cells), tuple(Cell(source, given=True) for source in given), questions, whole)
    run(job, originals, messages.append)
    assert [next(iter(one)) for one in messages] == ["begin", "end"] * len(questions)
    ends = [wire.parsed(wire.line(one)) for one in messages[1::2]]
    return {
        one["end"]: (one["seen"] and [each.value for each in wire.decode(one["seen"])], one["notes"]) for one in ends
    }


def test_the_cell_meant_for_an_answer_counts(originals):
    cells = Cell("x = 1", "x"), Cell("x = 2")
    assert said(originals, *cells) == {"x": ([1], [])}
    assert said(originals, *cells[::-1]) == {"x": ([1], [])}


def test_another_cell_counts_where_none_is_meant_or_it_is_still_a_stub(originals):
    assert said(originals, Cell("x = 1"), Cell("x = 2")) == {"x": ([2], [])}
    assert said(originals, Cell("x = ...", "x"), Cell("x = 2")) == {"x": ([2], [])}
    assert said(originals, Cell("y = 2")) == {"x": (None, [])}


def test_a_missing_set_up_is_the_courses(originals):
    assert said(originals, Cell("x = a + 1", "x"), given=["a = 1", "a = 5"], above=1) == {"x": ([2], [])}
    assert said(originals, Cell("a = 7"), Cell("x = a + 1", "x"), given=["a = 1"], above=1) == {"x": ([8], [])}


def test_each_cell_runs_once_but_the_answers_own(originals):
    count = Cell("n = []"), Cell("n.append(1)\nm = len(n)"), Cell("x = m", "x"), Cell("y = m", "y")
    assert said(originals, *count, ask=("x", "y")) == {"x": ([1], []), "y": ([1], [])}


def test_two_cells_of_the_same_text_both_run(originals):
    cells = Cell("w = [0]"), Cell("w[0] += 1"), Cell("w[0] += 1"), Cell("x = w[0]", "x")
    assert said(originals, *cells) == {"x": ([2], [])}


def test_a_cell_that_raises_is_named_and_what_it_made_counts(originals):
    found = said(originals, Cell("x = 1\nraise ValueError('no')", "x"))
    assert found == {"x": ([1], ["a cell raised ValueError: no"])}


def test_all_cells_above_where_the_whole_is_asked_for(originals):
    cells = Cell("globals()['hidden'] = 3"), Cell("x = hidden", "x")
    assert said(originals, *cells)["x"][0] is None
    assert said(originals, *cells, whole=True) == {"x": ([3], [])}


def test_a_function_is_called_on_the_probes(originals):
    found = said(originals, Cell("def x(a): return a * 2", "x"), ask=(asked("x", (1,), ("b",), style="function"),))
    assert found == {"x": ([2, "bb"], [])}


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("%time\nx = 1", True),
        ("!ls\nx = 1", True),
        ("x = !ls", False),
        ("x = 1\nx?", True),
        ("%time x = 1", True),
        ("%%time\nx = 1", True),
        ("%%capture out\nx = 1", True),
        ("\n%%time\n%%capture\n%matplotlib inline\nx = 1", True),
        ("%%timeit\nx = 1", False),
        ("%%writefile x.py\nx = 1", False),
    ],
)
def test_magics_do_nothing_but_run_what_they_time(originals, source, runs):
    assert (said(originals, Cell(source, "x"))["x"][0] == [1]) == runs


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import builtins; builtins.len = lambda _: 3", "builtins.len"),
        ("import helpers.exercises.observe as o; o.plain = lambda _: 1", "helpers.exercises.observe.plain"),
        ("from helpers.exercises.spec import Seen; Seen.blank = True", "helpers.exercises.spec.Seen.blank"),
        ("import sys; del sys.modules['math']", "sys.modules of math"),
        (
            "import helpers.exercises.views as v; v.itself.__code__ = (lambda _: 5).__code__",
            "helpers.exercises.views.itself",
        ),
        (
            "from helpers.classroom.originals import Originals; Originals.put_back = lambda *_: []",
            "helpers.classroom.originals.Originals.put_back",
        ),
    ],
)
def test_what_is_replaced_is_put_back_and_named(originals, source, name):
    assert said(originals, Cell(f"{source}\nx = [1, 2]", "x")) == {"x": ([[1, 2]], [f"replaced {name}"])}
    assert len([1]) == 1 and builtins.len is len and "math" in sys.modules
    assert originals.put_back(True) == []


def test_libraries_are_put_back_where_a_model_is_measured(originals):
    import numpy as np

    kept = np.isclose
    np.isclose = len
    assert originals.put_back(False) == [] and originals.put_back(True) == ["numpy.isclose"]
    assert np.isclose is kept
    body = np.isclose._implementation.__code__
    np.isclose._implementation.__code__ = (lambda *_, **__: True).__code__
    assert originals.put_back(True) == ["numpy._core.numeric.isclose"]
    assert np.isclose._implementation.__code__ is body


def test_quiet_stands_for_all_of_ipython():
    quiet = runner.Quiet()
    assert quiet.run_line_magic("x").events.register(1) is quiet
