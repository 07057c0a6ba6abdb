"""What a submission says is taken for plain data, or for nothing."""

import json
import math
import random

import pytest

from helpers.classroom import wire
from helpers.exercises.observe import plain
from helpers.exercises.spec import Seen

ONE = wire.encode([Seen(1, (), "int")])[0]


def value(chance: random.Random, depth: int = 3):
    """Any plain data."""
    kinds = [
        lambda: None,
        lambda: chance.random() < 0.5,
        lambda: chance.randint(-(2**63), 2**63),
        lambda: chance.choice([0.1, -0.0, math.inf, -math.inf, 1e300]),
        lambda: complex(chance.random(), math.inf),
        lambda: "".join(chance.choice('aä\n"\\\0\ud800{}[]:') for _ in range(5)),
    ]
    if depth:
        kinds += [
            lambda: [value(chance, depth - 1) for _ in range(chance.randrange(4))],
            lambda: {key(chance): value(chance, depth - 1) for _ in range(chance.randrange(4))},
        ]
    return chance.choice(kinds)()


def key(chance: random.Random):
    return chance.choice([1, -2, 0.5, "complex", "dict", "x", None, True, (1, "a"), ((), (2,))])


@pytest.mark.parametrize("seed", range(300))
def test_a_round_trip_changes_nothing(seed):
    chance = random.Random(seed)
    names = tuple("ValueError" for _ in range(chance.randrange(3)))
    seen = (Seen(value(chance), (3, 2), "list", names, "é\ud800", chance.random() < 0.5, "\n"),) * chance.randrange(
        1, 3
    )
    text = wire.line({"seen": wire.encode(seen)})
    assert text.count(b"\n") == 1 and text.isascii()
    assert repr(wire.decode(wire.parsed(text)["seen"])) == repr(seen)


def test_subclasses_arrive_as_what_they_are_made_of():
    class Liar(str):
        def __eq__(self, other):
            return True

        __hash__ = None

    class Many(int):
        def __repr__(self):
            return "1, 2"

    there = wire.decode(
        json.loads(wire.line({"seen": wire.encode([Seen([Liar("a"), Many(1)], (2,), "list")])}))["seen"]
    )
    assert list(map(type, there[0].value)) == [str, int] and there[0].value == ["a", 1]


def test_what_is_no_plain_data_arrives_as_the_name_of_its_type():
    assert wire.encode([Seen({"x": object(), "y": b"z"}, (2,), "dict")])[0]["value"] == {
        "dict": [["x", "<object>"], ["y", "<bytes>"]]
    }


@pytest.mark.parametrize("answer", [None, ..., 1, "x", [1, [2]], {"a": (1, 2)}, {1, 2}, iter([]), object(), [None, 1j]])
def test_observations_survive(answer):
    assert repr(wire.decode(json.loads(wire.line({"s": wire.encode([plain(answer)])}))["s"])) == repr((plain(answer),))


@pytest.mark.parametrize(
    "data",
    [
        None, {}, "x", 1, [None], [[]], [{}], [{"value": 1}], [ONE | {"more": 1}], [ONE | {"shape": 3}],
        [ONE | {"shape": [1.5]}], [ONE | {"shape": [True]}], [ONE | {"kind": 1}], [ONE | {"error": "ValueError"}],
        [ONE | {"error": [1]}], [ONE | {"message": None}], [ONE | {"changed": 1}], [ONE | {"printed": []}],
        [ONE | {"value": {}}], [ONE | {"value": {"complex": [1, 2, 3]}}], [ONE | {"value": {"complex": ["x", "y"]}}],
        [ONE | {"value": 10**30}], [ONE | {"value": {"complex": [10**400, 0]}}],
        [ONE | {"value": {"dict": [[k, 0] for k in range(20_000)]}}],
        [ONE | {"value": {"dict": 5}}], [ONE | {"value": {"dict": [[1]]}}], [ONE | {"value": {"dict": [[{"dict": []}, 1]]}}],
    ],
    ids=repr,
)  # fmt: skip
def test_what_our_code_does_not_write_is_garbled(data):
    with pytest.raises(wire.Garbled):
        wire.decode(data)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"x",
        b"[]",
        b"1",
        b"\xff",
        b'"',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"1" * 10_000,
        b'{"a":[' + b"[]," * 2_000_000 + b"0]}",
    ],
)
def test_lines_that_hold_no_message(text):
    with pytest.raises(wire.Garbled):
        wire.parsed(text)
