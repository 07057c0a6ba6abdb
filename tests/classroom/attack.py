"""An attack on the grader: a hostile cell, the mark that is right and a word that the report must hold.

Most stand in the answer cell of `warmup_codes`, whose right answer [1, 0, 1] they give only where they have succeeded. Below
it stand honest answers to `warmup_truth` and `cross_entropy`, which must keep their marks.
"""

from dataclasses import dataclass

RIGHT = "warmup_codes = [1, 0, 1]"
HONEST = {
    "warmup_truth": "warmup_truth = 1 - 0.3",
    "cross_entropy": """
import numpy as np

def cross_entropy(one_hot, probabilities):
    logarithms = np.log(np.maximum(probabilities, 1e-7))
    return -np.mean(np.sum(one_hot * logarithms, axis=1))
""",
}


@dataclass(frozen=True)
class Attack:
    """A hostile answer to `exercise`, other cells above and below it, the points it must get, and the report's word."""

    name: str
    cell: str
    word: str
    points: int = 0
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    lesson: str = "03"
    exercise: str = "warmup_codes"


def won(code: str) -> str:
    """Code that gives the right answer after `code` has run to its end without an exception."""
    return f"{code.strip()}\n{RIGHT}"


def libc(call: str) -> str:
    """Code that calls the C library; `libc` and `ctypes` stand ready."""
    return f"import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n{call}"
