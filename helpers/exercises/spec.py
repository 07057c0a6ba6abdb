"""What an exercise is: small dataclasses, plain data and pure functions."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .views import itself

Text = str | Callable[[], str]  # words, or a function that computes them (numbers are computed, never typed)


@dataclass(frozen=True)
class Probe:
    """One call of the learner's function: its arguments.

    Where conventions differ, or an error is the right answer, a predicate `accept` replaces the expected value, and `wanted`
    says in words what is expected.
    """

    args: tuple = ()
    accept: Callable[["Seen"], bool] | None = None
    wanted: str = ""


@dataclass(frozen=True)
class Misconception:
    """A known wrong idea: its short name, what the learner should read, and wrong answers (functions or values) that show it."""

    name: str
    says: Text
    answers: tuple


@dataclass(frozen=True)
class Seen:
    """What one probe of an answer showed, as plain data: lists, numbers and strings that survive JSON."""

    value: Any = None
    shape: tuple[int, ...] = ()
    # "int", "float", "bool", "str", "list", "dict", "none", "ellipsis", "generator", or a type's name
    kind: str = "none"
    error: tuple[str, ...] = ()  # names of the exception's classes, the most special first
    message: str = ""
    changed: bool = False  # did the call change its arguments?
    printed: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing was done: no value, no error but NotImplementedError, nothing printed, nothing changed."""
        nothing = self.kind in ("none", "ellipsis") and not self.error
        return (nothing or "NotImplementedError" in self.error) and not self.printed and not self.changed


@dataclass(frozen=True, eq=False)
class Asked:
    """What it takes to observe an answer, and no more: nothing in it tells right from wrong. It can be pickled.

    Its probes have their arguments only. `seconds` is None where those of the judge are enough.
    """

    id: str
    style: str
    probes: tuple[Probe, ...]
    view: Callable
    seconds: float | None


@dataclass(frozen=True, eq=False)  # equal only to itself, so that what was observed once can be cached
class Exercise:
    """One question and all that is needed to judge an answer to it.

    `right` is the answer by a trusted library (never the lesson's own solution). `wrong` maps a key to a misconception;
    the first one is the usual mistake. `view(answer, *args)` turns an answer into what is compared.
    """

    id: str
    style: str  # "function", "value", "quiz", "audit", "order", "faults", "case", "model"
    right: Any
    why: Text
    hints: tuple[str, ...]
    wrong: dict[str, Misconception] = field(default_factory=dict)
    probes: tuple[Probe, ...] = (Probe(),)
    view: Callable = itself  # one of `views` or `looks_*`: it is found by its name where no lesson is
    alike: Callable[[Any, Any], bool] | None = None  # replaces the comparison of values
    explain: Callable[[Any], str] | None = None  # words for a wrong value that no misconception explains
    score: Callable[[Any], list[bool]] | None = None  # which parts of an answer are right (for `sure=`)
    measure: Callable[[Any], dict[str, float]] | None = None  # numbers of an answer for the learner's record
    kind_matters: bool = False
    tolerance: float = 1e-5
    seconds: float | None = None  # for a probe, where the judge's own are too few: a model is built, or asked
    points: int = 1
    # of a quiz: letter -> reason; of an audit: sentence -> test that proves it
    options: dict[str, str] = field(default_factory=dict)

    @property
    def has_guards(self) -> bool:
        """Whether some inputs must be refused."""
        return any(probe.wanted for probe in self.probes)

    def asked(self) -> Asked:
        """What an answer is asked, without all that judges it."""
        return Asked(self.id, self.style, tuple(Probe(probe.args) for probe in self.probes), self.view, self.seconds)


def words(text: Text) -> str:
    """The text, computed if it has to be."""
    return text() if callable(text) else text
