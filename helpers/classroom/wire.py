"""What travels between the grader, its workers and the submissions they run.

Towards a worker go pickles of our own. What a submission says comes back as JSON, a line each, and is taken for nothing but
plain data.
"""

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from ..exercises.spec import Seen

MOST = 32_000_000  # bytes of all that a process says: a million cells, and some
LISTS = 1_200_000  # lists and dicts in a line: each takes far more memory than bytes
PAIRS = 10_000  # of a dict: keys that hash alike cost the square of it
KINDS = {field.name: field for field in fields(Seen)}


class Garbled(Exception):
    """What came back is nothing that our own code writes."""


def encode(seen: Sequence[Seen]) -> list[dict]:
    """What was seen, as JSON can hold it: a dict becomes the list of its pairs, a complex number its two parts."""
    return [{name: _packed(getattr(one, name)) for name in KINDS} for one in seen]


def decode(data: Any) -> tuple[Seen, ...]:
    """What was seen. Raises Garbled where the data are not of that form."""
    if not isinstance(data, list):
        raise Garbled("no list of observations")
    return tuple(map(_seen, data))


def line(message: dict) -> bytes:
    """A message as a line of JSON."""
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def parsed(text: bytes) -> dict:
    """The message of a line. Raises Garbled where it holds none."""
    if text.count(b"[") + text.count(b"{") > LISTS:
        raise Garbled("more lists than answers hold")
    try:
        message = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise Garbled(f"no JSON: {problem}") from problem
    if not isinstance(message, dict):
        raise Garbled("no message")
    return message


def _seen(data: Any) -> Seen:
    if not isinstance(data, dict) or data.keys() != KINDS.keys():
        raise Garbled("no observation")
    try:
        parts = {name: _unpacked(data[name]) for name in KINDS}
    except (TypeError, ValueError, KeyError, IndexError, OverflowError, RecursionError) as problem:
        raise Garbled(f"no observation: {problem}") from problem
    shape, error = parts["shape"], parts["error"]
    texts = (parts["kind"], parts["message"], parts["printed"])
    plain = isinstance(shape, list) and all(type(n) is int for n in shape)
    named = isinstance(error, list) and all(isinstance(name, str) for name in error)
    if not (plain and named and all(isinstance(text, str) for text in texts) and isinstance(parts["changed"], bool)):
        raise Garbled("no observation")
    return Seen(**parts | {"shape": tuple(shape), "error": tuple(error)})


def _packed(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_packed(item) for item in value]
    if isinstance(value, dict):
        return {"dict": [[_packed(key), _packed(item)] for key, item in value.items()]}
    if isinstance(value, complex):
        return {"complex": [value.real, value.imag]}
    return value if isinstance(value, (bool, int, float, str)) or value is None else f"<{type(value).__name__}>"


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(item) for item in value]
    if isinstance(value, dict):
        if "complex" in value:
            return complex(*map(float, value["complex"]))
        if len(value["dict"]) > PAIRS:
            raise ValueError("a dict of too many keys")
        return {_key(_unpacked(key)): _unpacked(item) for key, item in value["dict"]}
    if isinstance(value, int) and abs(value) >> 64:  # `observe` makes floats of them, and they may hash alike
        raise ValueError("a number of more than 64 bits")
    return value


def _key(key: Any) -> Any:
    return tuple(map(_key, key)) if isinstance(key, list) else key
