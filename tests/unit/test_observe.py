"""Observing an answer: plain data comes out, whatever goes in, and it ends."""

import contextlib
import json
import sys
import time
import warnings
from fractions import Fraction

import numpy as np
import pytest

from helpers.exercises import limits
from helpers.exercises.kinds import function
from helpers.exercises.limits import TimeIsUp, within
from helpers.exercises.observe import MOST_CELLS, MOST_TEXT, observe, plain


class Frame:
    """A data frame as far as arrays go: columns, and `__array__`."""

    columns = ("a", "b")

    def __array__(self, dtype=None, copy=None):
        return np.array([[1.0, 2.0], [3.0, 4.0]])


class Thing:
    """Nothing that can be compared."""


TABLE = [[1.0, 2.0], [3.0, 4.0]]
# what it is: (value, plain value, shape, kind)
PLAIN = {
    "a number": (5, 5, (), "int"),
    "a NumPy number": (np.int8(5), 5, (), "int"),
    "a fraction": (Fraction(1, 4), 0.25, (), "float"),
    "a bool": (True, True, (), "bool"),
    "a string": ("ab", "ab", (), "str"),
    "a NumPy string": (np.str_("ab"), "ab", (), "str"),
    "a list": ([1, 2], [1, 2], (2,), "int"),
    "a tuple": ((1.0, 2.0), [1.0, 2.0], (2,), "float"),
    "float32": (np.array([0.5], "float32"), [0.5], (1,), "float"),
    "unsigned": (np.array([5], "uint8"), [5], (1,), "int"),
    "a table": (np.array(TABLE), TABLE, (2, 2), "float"),
    "a data frame": (Frame(), TABLE, (2, 2), "float"),
    "an object array of numbers": (np.array([1.0, 2.0], object), [1.0, 2.0], (2,), "float"),
    "an object array of rows": (np.array([[1], [1, 2]], object), [[1], [1, 2]], (2,), "list"),
    "ragged rows": ([[1], [1, 2]], [[1], [1, 2]], (2,), "list"),
    "arrays of different lengths": ([np.array([1]), np.array([1, 2])], [[1], [1, 2]], (2,), "list"),
    "a shape beside numbers": (((4, 4), 0.5), [[4, 4], 0.5], (2,), "list"),
    "text beside numbers stays apart": (["a", 1], ["a", 1], (2,), "list"),
    "None in a list": ([1, None], [1, None], (2,), "list"),
    "an empty list": ([], [], (0,), "float"),
    "names": (np.array(["a", "bc"]), ["a", "bc"], (2,), "str"),
    "a dict": ({np.int64(1): np.float32(0.5)}, {1: 0.5}, (1,), "dict"),
    "a set": ({3, 1}, [1, 3], (2,), "set"),
    "None": (None, None, (), "none"),
    "the stub": (..., None, (), "ellipsis"),
    "a generator": ((x for x in "ab"), None, (), "generator"),
    "a map": (map(str, [1]), None, (), "generator"),
    "an instance": (Thing(), None, (), "Thing"),
    "instances in a list": ([Thing()], ["<Thing>"], (1,), "list"),
    "a class": (Thing, None, (), "type"),
    "a date": (np.datetime64("2020-01-01"), None, (), "datetime64"),
    "too many cells": (np.broadcast_to(0.0, (MOST_CELLS + 1,)), None, (MOST_CELLS + 1,), "huge"),
}


@pytest.mark.parametrize(("answer", "bare", "shape", "kind"), PLAIN.values(), ids=PLAIN)
def test_plain(answer, bare, shape, kind):
    seen = plain(answer)
    assert (seen.value, seen.shape, seen.kind) == (bare, shape, kind)
    json.dumps(seen.value)  # it can travel between processes as text


@pytest.mark.parametrize("cells", [lambda a: a, lambda a: [a]], ids=["alone", "in a list"])
def test_tensors_are_plain(cells):
    keras, tf = pytest.importorskip("keras"), pytest.importorskip("tensorflow")
    for tensor in (tf.constant(TABLE), keras.ops.array(TABLE), tf.Variable(TABLE), tf.cast(TABLE, "bfloat16")):
        assert np.array_equal(plain(cells(tensor)).value, np.array(cells(TABLE)))
    symbols = [keras.Input((2,))]
    tf.function(lambda x: symbols.append(x))(tf.constant(TABLE))
    for symbol in symbols:  # there is nothing in it yet, and that is no reason to raise
        assert plain(symbol).kind == type(symbol).__name__
        assert plain(symbol).value is None
        plain([symbol])


def echo(args=((1,), (2,), (3,))):
    return function("echo", lambda x: x, list(args), hints=("", ""), why="")


def see(answer, seconds=0.3, **more):
    return observe(echo(**more), answer, seconds)


def test_the_arguments_are_fresh_for_each_probe_and_a_change_is_seen():
    rows, lone = [1, 2], np.array([1.0, np.nan])
    exercise = echo([(rows,), (rows,), (lone,)])

    def sets_first(x):
        x[0] = 9
        return list(x)

    seen = observe(exercise, sets_first)
    assert [one.changed for one in seen] == [True] * 3
    assert (seen[1].value, rows, lone[0]) == ([9, 2], [1, 2], 1.0)
    assert not any(one.changed for one in observe(exercise, lambda x: x)), "nan in an argument is no change"


def test_an_append_and_another_type_are_changes():
    exercise = echo([([1],), ([1],)])
    assert observe(exercise, lambda x: x.append(1))[0].changed
    assert observe(exercise, lambda x: x.__setitem__(0, 1.0))[0].changed


class Unspeakable(Exception):
    def __str__(self):
        raise RuntimeError("not even this")


class Base(BaseException):
    pass


def throw(error):
    raise error


# what is raised: (exception, names, message)
ERRORS = {
    "an exception": (ValueError("bad\nmore"), ("ValueError", "Exception"), "bad\nmore"),
    "a special one": (KeyError("a"), ("KeyError", "LookupError", "Exception"), "'a'"),
    "one that can't be told": (Unspeakable(), ("Unspeakable", "Exception"), ""),
    "one outside Exception": (Base("b"), ("Base",), "b"),
    "sys.exit": (SystemExit("bye"), ("SystemExit",), "bye"),
    "a generator's end": (GeneratorExit(), ("GeneratorExit",), ""),
    "a very long one": (ValueError("x" * 10**6), ("ValueError", "Exception"), "x" * MOST_TEXT),
    "one with an address": (ValueError("<f at 0x7f00DEAD>"), ("ValueError", "Exception"), "<f>"),
}


@pytest.mark.parametrize(("error", "names", "message"), ERRORS.values(), ids=ERRORS)
def test_exceptions_become_names_and_a_message(error, names, message):
    seen = see(lambda x: throw(error))[0]
    assert (seen.error, seen.message) == (names, message)


def test_endless_recursion_is_an_exception():
    def deeper(x):
        return deeper(x)

    assert "RecursionError" in see(deeper, seconds=5)[0].error


def test_the_learners_own_interrupt_passes_through():
    with pytest.raises(KeyboardInterrupt):
        see(lambda x: throw(KeyboardInterrupt()))


def spin(x):
    while True:
        pass


def spin_and_catch(x):
    while True:
        with contextlib.suppress(Exception):
            spin(x)


def spin_and_catch_everything(x):
    for _ in range(2):
        with contextlib.suppress(BaseException):
            spin(x)


@pytest.mark.parametrize("answer", [spin, spin_and_catch, spin_and_catch_everything], ids=lambda f: f.__name__)
def test_a_loop_without_end_ends(answer):
    start = time.perf_counter()
    seen = see(answer)
    assert [one.error[0] for one in seen] == ["TimeIsUp"] * 3
    assert time.perf_counter() - start < 3, "the probes after a late one are not run"


def test_only_the_slow_probe_and_those_after_it_are_late():
    seen = see(lambda x: spin(x) if x == 2 else x)
    assert [one.error[:1] for one in seen] == [(), ("TimeIsUp",), ("TimeIsUp",)]


@pytest.fixture
def eager_threads():
    """Threads that take turns as often as they can, so that what may happen between two steps does."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_no_interrupt_strays_into_the_caller(eager_threads):
    """Calls that end just when their time is up: each one returns or is late, and nothing comes afterwards."""

    def until(end):
        while time.perf_counter() < end:
            pass

    late = 0
    for shift in np.tile(np.linspace(-3e-5, 9e-5, 40), 20):
        try:
            within(0.002, lambda shift=shift: until(time.perf_counter() + 0.002 + shift))
        except TimeIsUp:
            late += 1
    assert late < 800


def test_output_is_kept_in_part_and_shown_nowhere(capfd):
    def chatty(x):
        print("y" * 1_000_000)
        print("error", file=sys.stderr)
        warnings.warn("careful", stacklevel=1)
        return x

    seen = see(chatty)[0]
    assert seen.value == 1
    assert seen.printed == "y" * limits._Head.limit
    assert capfd.readouterr() == ("", "")


def test_a_closed_stdout_keeps_what_was_printed():
    def closing(x):
        print("so far")
        sys.stdout.close()
        return x

    seen = see(closing)[0]
    assert (seen.value, seen.printed) == (1, "so far\n")


def test_a_progress_bar_is_not_what_was_printed():
    """Keras draws it with the time in it, and a check says the same each time."""
    bar = "\x1b[1m1/1\x1b[0m \x1b[32m\u2501\u2501\u2501\x1b[0m 0s 23ms/step"
    assert see(lambda x: print(f"mine\n{bar}") or x)[0].printed == "mine\n"


def test_a_failing_array_is_an_answers_fault():
    class Broken:
        def __array__(self, dtype=None, copy=None):
            raise RuntimeError("no")

    assert see(lambda x: Broken())[0].error[0] == "RuntimeError"
    assert see(Broken())[0].error == ("NotAFunction",)


# a callable: can it be called with one argument?
SIGNATURES = {
    "one": (lambda x: x, True),
    "a default": (lambda x, y=1: x, True),
    "any number": (lambda *x: x[0], True),
    "none": (lambda: 1, False),
    "two": (lambda x, y: x, False),
    "keyword only": (lambda *, x: x, False),
    "a built-in without signature": (max, True),
    "a class": (Thing, False),
}


@pytest.mark.parametrize(("answer", "fits"), SIGNATURES.values(), ids=SIGNATURES)
def test_a_wrong_signature_is_told_from_an_exception_inside(answer, fits):
    assert (see(answer)[0].error != ("WrongArity",)) is fits
