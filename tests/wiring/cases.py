"""The bank of wirings that measures `diagnose`: files of cells in bank/, each cell one compiled model and its data.

A cell opens with one of three headers; the code below it leaves `model`, `x`, `y` and, if it likes, `options`:

    # %% wrong <name>: <code>, note:<code> | <source>     any one of the codes names the cause
    # %% repaired                                         the smallest change that mends the wrong one above it
    # %% right <name>: <source>                           nothing is to be found here
"""

import os
import re
from pathlib import Path
from typing import NamedTuple

import keras
import numpy as np
import tensorflow as tf
from keras import Model, Sequential, layers, losses, metrics, ops, optimizers

BANK = Path(__file__).parent / "bank"
HEADER = re.compile(r"# %% (?P<kind>wrong|repaired|right)\b *(?:(?P<name>\w+): *(?P<rest>.+))?$")


class Case(NamedTuple):
    """One cell of the bank; a repaired one bears the name, codes and source of the wrong one that it mends."""

    kind: str
    name: str
    codes: tuple[str, ...]  # "note:..." where a note is enough; empty for a right case
    source: str
    code: str
    file: Path
    line: int  # of the header

    @property
    def first_code(self) -> str:
        return self.codes[0].removeprefix("note:")

    def __str__(self) -> str:
        return f"{self.file.stem}-{self.name}-{self.kind}"


def cases() -> list[Case]:
    """Every cell of the bank, in the order of the files."""
    return [case for file in sorted(BANK.glob("*.py")) for case in cells(file)]


def part(whole: list[Case]) -> list[Case]:
    """Every third wrong case with its twin, and every third right one; all of them with WIRED_RIGHT_BANK=whole."""
    if os.environ.get("WIRED_RIGHT_BANK") == "whole":
        return whole
    groups = [(case.file, case.name) for case in whole if case.kind != "repaired"]
    chosen = set(groups[::3])
    return [case for case in whole if (case.file, case.name) in chosen]


def cells(file: Path) -> list[Case]:
    """The cells of one file of the bank."""
    lines = file.read_text().splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("# %%")]
    found: list[Case] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        header = HEADER.match(lines[start])
        kind, name, rest = header.group("kind", "name", "rest") if header else (None, None, None)
        mends = kind == "repaired" and bool(found) and found[-1].kind == "wrong"
        if not name and not mends:
            raise ValueError(f"{file.name}:{start + 1}: not a header: {lines[start]}")
        if mends:
            name, codes, source = found[-1].name, found[-1].codes, found[-1].source
        elif kind == "right":
            codes, source = (), rest
        else:
            named, source = rest.split("|", 1)
            codes = tuple(code.strip() for code in named.split(","))
        code = "\n".join(lines[start + 1 : end]).rstrip() + "\n"
        found.append(Case(kind, name, codes, source.strip(), code, file, start + 1))
    return found


def run(case: Case) -> dict:
    """The names that the cell leaves behind, run on its own from a fixed seed."""
    keras.utils.set_random_seed(0)
    namespace = names()
    # blank lines in front of the code: a traceback then points into the file of the bank
    exec(compile("\n" * case.line + case.code, str(case.file), "exec"), namespace)
    return namespace


def names() -> dict:
    """What a cell may use without importing it."""
    of_keras = {name: value for name, value in vars(layers).items() if isinstance(value, type)}
    of_keras |= {"keras": keras, "layers": layers, "losses": losses, "metrics": metrics, "optimizers": optimizers}
    of_keras |= {"Input": keras.Input, "Sequential": Sequential, "Model": Model, "ops": ops}
    data = [vectors, images, tokens, labels, one_hot, multi_hot]
    return of_keras | {"np": np, "tf": tf} | {helper.__name__: helper for helper in data}


def vectors(n: int, features: int = 8) -> np.ndarray:
    """Rows of standard normal numbers, float32."""
    return np.random.default_rng(1).normal(size=(n, features)).astype("float32")


def images(n: int, size: int = 8, channels: int = 1) -> np.ndarray:
    """Pixels in [0, 1), float32, channels last."""
    return np.random.default_rng(2).random(size=(n, size, size, channels), dtype="float32")


def tokens(n: int, length: int = 12, vocabulary: int = 50) -> np.ndarray:
    """Rows of word numbers from 1 on, so that 0 is free for padding."""
    return np.random.default_rng(3).integers(1, vocabulary, size=(n, length))


def labels(n: int, K: int, low: int = 0) -> np.ndarray:
    """Integer classes low ... low + K - 1 in random order, equally often."""
    return low + np.random.default_rng(4).permutation(np.arange(n) % K)


def one_hot(y: np.ndarray, K: int) -> np.ndarray:
    """Integer classes as rows of K numbers, float32, with a single 1."""
    return np.eye(K, dtype="float32")[y]


def multi_hot(n: int, K: int) -> np.ndarray:
    """Rows of K zeros and ones, float32, in which none, one or several are 1."""
    return (np.random.default_rng(5).random(size=(n, K)) < 0.4).astype("float32")
