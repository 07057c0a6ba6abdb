"""The tables of keys.toml: answers that more than one module needs. Where that file is empty, so are they."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def key(name: str) -> Any:
    """The table or list of that name, empty where there is none."""
    return _tables().get(name, {})
