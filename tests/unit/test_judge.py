"""The judge: outcomes, reasons, the smallest counter-example, and a diagnosis that is never guessed."""

import itertools
import math

import numpy as np
import pytest

from helpers.exercises import catalogue
from helpers.exercises.judge import (
    FAILED,
    NOT_ATTEMPTED,
    PASSED,
    _alike_everywhere,
    assess,
    expected,
    replays,
    same_values,
)
from helpers.exercises.kinds import function, idea, raises, value
from helpers.exercises.spec import Probe

ALL = [exercise for lesson in catalogue().values() for exercise in lesson.values()]


def twice(values):
    return [2 * v for v in values]


def doubling(probes=(([1, 2, 3],), ([4],)), right=twice, **more):
    """The exercise of this file: double every number."""
    return function("twice", right, list(probes), hints=("Look.", "return ???"), why="Because.", **more)


def verdict(exercise, answer):
    return assess(exercise, answer)[1]


def unfinished(values):
    raise NotImplementedError


def in_place(values):
    values[:] = twice(values)


def in_place_and_returned(values):
    values[:] = twice(values)
    return values


# what the learner did: (answer, outcome, reason)
ANSWERS = {
    "a list": (twice, PASSED, ""),
    "an array": (lambda v: 2 * np.array(v), PASSED, ""),
    "float32, for the kind does not matter": (lambda v: np.array(v, "float32") * 2, PASSED, ""),
    "a tuple": (lambda v: tuple(twice(v)), PASSED, ""),
    "a right answer that also prints": (lambda v: print(v) or twice(v), PASSED, ""),
    "the stub": (lambda v: ..., NOT_ATTEMPTED, ""),
    "the stub's name": (..., NOT_ATTEMPTED, ""),
    "None": (None, NOT_ATTEMPTED, ""),
    "no return": (lambda v: None, NOT_ATTEMPTED, ""),
    "NotImplementedError": (unfinished, NOT_ATTEMPTED, ""),
    "a constant is an attempt": (lambda v: 5, FAILED, "shape"),
    "printed, not returned": (lambda v: print(twice(v)), FAILED, "printed"),
    "changed in place, not returned": (in_place, FAILED, "changed"),
    "changed in place and returned": (in_place_and_returned, FAILED, "changed"),
    "None on one path": (lambda v: twice(v) if len(v) > 1 else None, FAILED, "nothing"),
    "an exception": (lambda v: v / 0, FAILED, "error"),
    "too few parameters": (lambda: 1, FAILED, "arity"),
    "no function": ([2, 4, 6], FAILED, "not_a_function"),
    "a generator": (lambda v: (2 * x for x in v), FAILED, "unreadable"),
    "a dict": (lambda v: dict.fromkeys(v, 1), FAILED, "shape"),
    "text for numbers": (lambda v: [str(2 * x) for x in v], FAILED, "kind"),
    "other numbers": (lambda v: [x + 2 for x in v], FAILED, "value"),
    "nan": (lambda v: [math.nan for _ in v], FAILED, "value"),
}


@pytest.mark.parametrize(("answer", "outcome", "reason"), ANSWERS.values(), ids=ANSWERS)
def test_outcome_and_reason(answer, outcome, reason):
    seen = verdict(doubling(), answer)
    assert (seen.outcome, seen.reason) == (outcome, reason)


# why this is said first: (right, got, what is said)
FIRST = {
    "shape before kind and values": ([1.0, 2.0], ["a"], "shape"),
    "kind before values": ([1.0, 2.0], [3, 4], "kind"),
    "values at last": ([1.0, 2.0], [3.0, 4.0], "value"),
    "text is never a number, even where the kind does not matter": (["1"], [1], "kind"),
    "a row is no column": ([[1.0], [2.0]], [1.0, 2.0], "shape"),
    "a dict is no list": ({"a": 1}, [1], "shape"),
}


@pytest.mark.parametrize(("right", "got", "said"), FIRST.values(), ids=FIRST)
def test_shape_then_kind_then_value(right, got, said):
    exercise = value("x", right, hints=("", "", ""), why="", kind_matters=True)
    assert verdict(exercise, got).reason == said


def test_an_empty_input_is_not_the_smallest_example():
    exercise = function("f", lambda x: len(x) + 1, [([],), ([7],), ([1, 2],)], hints=("", ""), why="")
    assert verdict(exercise, len).probe.args == ([],), "the first of two that count alike"
    exercise = function("f", lambda x: len(x) + 1, [([7],), ([],)], hints=("", ""), why="")
    assert verdict(exercise, len).probe.args == ([7],)


def test_what_is_named_is_shown_by_a_value_and_not_by_an_exception():
    """The wrong idea raises for a list, and gives a wrong value for an array: the value is what the words are about."""
    slip = lambda x: x.sum()  # noqa: E731
    exercise = function(
        "f", np.mean, [([3, 3],), (np.ones(3),)], hints=("", ""), why="", wrong={"sum": idea("sum", "A sum.", slip)}
    )
    found = verdict(exercise, slip)
    assert (found.named, found.got.value) == ("sum", 3.0)


@pytest.mark.parametrize(("matters", "outcome"), [(True, FAILED), (False, PASSED)])
def test_the_kind_matters_only_where_the_exercise_says_so(matters, outcome):
    exercise = value("x", [1, 2], hints=("", "", ""), why="", kind_matters=matters)
    assert verdict(exercise, [1.0, 2.0]).outcome == outcome


NAN = math.nan
# why: (right, got, tolerance, are they the same?)
VALUES = {
    "within a relative tolerance": (100.0, 100.0009, 1e-5, True),
    "beyond it": (100.0, 100.01, 1e-5, False),
    "absolute near zero": (0.0, 5e-7, 1e-5, True),
    "not so near zero": (0.0, 5e-6, 1e-5, False),
    "a wide tolerance": (1.3863, 1.386, 1e-3, True),
    "nan is nan": ([1.0, NAN], [1.0, NAN], 1e-5, True),
    "nan is no number": ([1.0, 0.0], [1.0, NAN], 1e-5, False),
    "infinity has a sign": (math.inf, -math.inf, 1e-5, False),
    "True counts as 1": ([1, 0], [True, False], 1e-5, True),
    "nested": ([[1, [2.0]], 3], [[1, [2.0]], 3], 1e-5, True),
    "nested, one cell off": ([[1, [2.0]], 3], [[1, [2.1]], 3], 1e-5, False),
    "ragged, one cell too many": ([[1], [2, 3]], [[1], [2, 3, 4]], 1e-5, False),
    "a cell for a row": ([[1], 2], [1, 2], 1e-5, False),
    "dicts with their numbers": ({"a": 1.0, 2: [3]}, {2: [3.0], "a": 1}, 1e-5, True),
    "a key missing": ({"a": 1, "b": 2}, {"a": 1}, 1e-5, False),
    "a key too many": ({"a": 1}, {"a": 1, "b": 2}, 1e-5, False),
    "the same words": (["cat", "dog"], ["cat", "dog"], 1e-5, True),
    "case matters": (["cat"], ["Cat"], 1e-5, False),
    "'1' is not 1": (["1"], [1], 1e-5, False),
    "None is not 0": ([None], [0], 1e-5, False),
    "None is None": ([None], [None], 1e-5, True),
}


@pytest.mark.parametrize(("right", "got", "tolerance", "same"), VALUES.values(), ids=VALUES)
def test_same_values(right, got, tolerance, same):
    assert same_values(right, got, tolerance) is same
    if tolerance == 1e-5:  # the exercises' own
        assert (verdict(value("x", right, hints=("", "", ""), why=""), got).outcome == PASSED) is same


def test_the_smallest_counter_example_is_shown():
    probes = [([1, 2, 3],), ([4],), (np.ones((3, 3)),), ([5, 6],)]
    exercise = doubling(probes, right=lambda v: (2 * np.asarray(v)).tolist())
    assert verdict(exercise, lambda v: 5).probe.args == ([4],)
    seen = verdict(exercise, lambda v: 2 * np.asarray(v) + (len(v) > 1))  # wrong on the longer ones
    assert seen.probe.args == ([5, 6],)
    assert (seen.expected.value, seen.got.value) == ([10, 12], [11, 13])


def test_a_predicate_replaces_the_expected_value():
    probe = Probe(([],), raises("ValueError", mentions="empty"), "a ValueError")
    exercise = doubling([([1],), probe])

    def refusing(error):
        def answer(values):
            if not values:
                raise error
            return twice(values)

        return answer

    assert verdict(exercise, refusing(ValueError("empty"))).outcome == PASSED
    assert verdict(exercise, refusing(UnicodeError("empty"))).outcome == PASSED, "a subclass of ValueError"
    assert verdict(exercise, refusing(ValueError("no"))).reason == "error"
    assert verdict(exercise, refusing(TypeError("empty"))).reason == "error"
    assert verdict(exercise, twice).reason == "wanted"


def test_an_expected_exception_has_to_be_raised():
    exercise = doubling([(["a"],), ([1],)], right=lambda v: [1 / int(x == 1) * 2 for x in v])
    assert verdict(exercise, lambda v: [2.0]).reason == "no_error"
    assert verdict(exercise, lambda v: [2 / (v[0] == 1)]).outcome == PASSED


def test_a_misconception_that_is_right_on_all_probes_passes():
    """The verdict comes first: nothing is replayed for an answer that is right."""
    calls = []
    exercise = doubling(wrong={"never": idea("never", "Never said.", lambda v: calls.append(v) or twice(v))})
    seen = verdict(exercise, twice)
    assert (seen.outcome, seen.named, calls) == (PASSED, "", [])


# how many explanations fit: (wrong ideas, the answer, the name)
NAMES = {
    "one": ({"plus": (lambda v: [x + 2 for x in v],), "square": (lambda v: [x * x for x in v],)}, "plus"),
    "two: none is named": ({"plus": (lambda v: [x + 2 for x in v],), "add": (lambda v: [x + 2.0 for x in v],)}, ""),
    "two variants of one": ({"plus": (lambda v: [x + 2 for x in v], lambda v: np.array(v) + 2)}, "plus"),
    "none": ({"square": (lambda v: [x * x for x in v],)}, ""),
    "one that agrees on one probe only": ({"const": (lambda v: [6] if v == [4] else [0, 0, 0],)}, ""),
}


@pytest.mark.parametrize(("wrong", "name"), NAMES.values(), ids=NAMES)
def test_exactly_one_explanation_is_named(wrong, name):
    exercise = doubling(wrong={key: idea(key, "Says.", *answers) for key, answers in wrong.items()})
    assert verdict(exercise, lambda v: [x + 2 for x in v]).named == name


def test_what_a_generator_or_an_endless_loop_would_have_done_is_not_guessed():
    exercise = doubling(wrong={"lazy": idea("lazy", "Says.", lambda v: (x for x in v))})
    assert verdict(exercise, lambda v: (x for x in v)).named == ""


# --- the exercises of the course


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.id)
def test_the_trusted_answer_passes(exercise):
    assert verdict(exercise, exercise.right).outcome == PASSED


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.id)
def test_every_wrong_answer_fails_and_is_named_as_itself(exercise):
    for key, idea_ in exercise.wrong.items():
        for number, answer in enumerate(idea_.answers):
            seen = verdict(exercise, answer)
            assert (seen.outcome, seen.named) == (FAILED, key), f"answer {number} of {key}"


@pytest.mark.parametrize("exercise", [e for e in ALL if len(e.wrong) > 1], ids=lambda exercise: exercise.id)
def test_the_probes_tell_all_misconceptions_apart(exercise):
    """The pairwise proof: whatever two explanations one takes, some probe shows a difference."""
    for (one, replay), (other, its_replay) in itertools.permutations(replays(exercise), 2):
        if one != other:
            assert not _alike_everywhere(exercise, replay, its_replay), f"{one} and {other} look the same"


def test_ids_are_unique_in_the_course():
    ids = [exercise.id for exercise in ALL]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "exercise", [e for lesson in catalogue().values() for e in lesson.values()], ids=lambda e: e.id
)
def test_the_trusted_answer_raises_only_where_an_error_is_asked_for(exercise):
    """Were it to break, every answer that breaks in the same way would pass."""
    rows = zip(exercise.probes, expected(exercise), strict=True)
    assert not [seen.error for probe, seen in rows if seen.error and probe.accept is None]
