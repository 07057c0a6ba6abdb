"""Running one submission: its cells, as far as answers need them, and each answer on the probes of its exercise.

This is the code that stands beside the student's own in one process. What it says is believed only as far as an answer is:
values are judged elsewhere, by what is not known here. Facts about a model are measured here, and cannot be measured elsewhere.
What a submission replaces is put back before; but one that writes into this process's memory, or says the facts itself where
this code would say them, may get the points of exercises on models, and of `mood_probabilities`. It gets no others.
"""

import sys
import types
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..exercises.judge import SECONDS
from ..exercises.limits import captured
from ..exercises.observe import observe
from ..exercises.spec import Asked
from ..exercises.views import is_maker
from . import wire
from .originals import Originals
from .slices import Cell, borrowed, needed, unwrapped

MISSING = object()
TOLD_OF = frozenset({"os.kill", "os.killpg", "os.system", "socket.connect"})  # no answer needs them
overheard: set[str] = set()  # those of them that were called since the last answer


@dataclass(frozen=True)
class Question:
    """An exercise as a submission gets it, and how many of the course's own cells stand above its answer."""

    asked: Asked
    above: int


@dataclass(frozen=True)
class Job:
    """One submission: its code cells, the course's own cells of the lesson, and what is asked.

    `whole` runs all cells above an answer instead of those that it needs by name.
    """

    cells: tuple[Cell, ...]
    given: tuple[Cell, ...]
    questions: tuple[Question, ...]
    whole: bool = False


def run(job: Job, originals: Originals, say: Callable[[dict], None]) -> None:
    """Runs the job, and says at the beginning and the end of each exercise where it is and what was seen."""
    room = Room(job, originals)
    for question in job.questions:
        say({"begin": question.asked.id})
        say({"end": question.asked.id, **room.answer(question)})


def listen() -> None:
    """Has this process and its children overhear what is TOLD_OF, also where it fails in silence. It can't be undone."""
    sys.addaudithook(lambda event, _: overheard.add(event) if event in TOLD_OF else None)


class Room:
    """The namespace in which the cells of a submission run, each once, but for the answer's own, which runs for its exercise."""

    def __init__(self, job: Job, originals: Originals):
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.job, self.originals, self.space = job, originals, module.__dict__
        self.space |= {"get_ipython": lambda: Quiet(), "display": lambda *_, **__: None}
        self.done: dict[int, str] = {}  # by id: two cells may hold the same text
        self.replaced: set[str] = set()  # by the cells that ran, and put back
        overheard.clear()

    def answer(self, question: Question) -> dict:
        """What was seen of the answer, and what was noticed: cells that raised, and functions that were replaced."""
        cells = [*self.job.given[: question.above], *self.job.cells, *self.job.given[question.above :]]
        seen, notes = None, []
        for place in self._candidates(question.asked.id, cells):
            notes += self._run(place, cells)
            found = self.space.get(question.asked.id, MISSING)
            if found is MISSING:
                continue
            seen = observe(question.asked, self._measurable(question.asked, found), question.asked.seconds or SECONDS)
            if not all(one.blank for one in seen):
                break
        notes += [f"called {name}" for name in sorted(overheard)]
        notes += [f"replaced {name}" for name in sorted(self.replaced)]
        self.replaced.clear()
        overheard.clear()
        return {"seen": None if seen is None else wire.encode(seen), "notes": notes[:20]}

    def _measurable(self, asked: Asked, found: Any) -> Any:
        """The answer, after what was replaced is put back; if it builds a model, that is done again when it has built it."""

        def put_back() -> None:
            self.replaced.update(self.originals.put_back(measures(asked)))

        def build() -> Any:
            model = found()
            put_back()
            return model

        put_back()
        return build if asked.style == "model" and is_maker(found) else found

    def _candidates(self, name: str, cells: Sequence[Cell]) -> list[int]:
        """Where the answer may stand: the cell that is meant for it; failing that, another that makes the name."""
        own = [i for i, cell in reversed(list(enumerate(cells))) if not cell.given]
        meant = [i for i in own if cells[i].answers == name]
        return meant + [i for i in own if i not in meant and cells[i].makes(name)]

    def _run(self, place: int, cells: Sequence[Cell]) -> list[str]:
        """Runs the cells that the answer needs, and its own; the notes about those that raised."""
        places = needed(place, cells)
        if self.job.whole:
            above = [i for i in range(place) if not cells[i].given]
            places = [i for i in places if cells[i].given] + above + [place]
        notes = []
        for statement in borrowed(places, cells):
            self._execute(Cell(statement))
        for cell in (cells[i] for i in places):
            if id(cell) not in self.done or cell is cells[place]:
                self.done[id(cell)] = self._execute(cell)
            notes += [self.done[id(cell)]] if self.done[id(cell)] else []
        return notes

    def _execute(self, cell: Cell) -> str:
        """Runs a cell as a notebook would; what it raised, or an empty string."""
        raised = ""
        if cell.traits.is_check and not cell.answers:
            return raised
        with captured(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                exec(compile(python(cell.source), "<cell>", "exec"), self.space)
            except BaseException as problem:  # noqa: BLE001  (a student's cell may raise anything, and exit)
                raised = f"a cell raised {type(problem).__name__}: {_first_line(problem)}"
            finally:
                self.replaced.update(self.originals.put_back(False))
        return raised


def measures(asked: Asked) -> bool:
    """Whether libraries are asked about the answer, so that they must be the originals."""
    return asked.style == "model" or ".looks_" in getattr(asked.view, "__module__", "")


def python(source: str) -> str:
    """The source as Python: magics that only time or hide it are dropped, others call a `get_ipython` that does nothing."""
    try:
        compile(source, "<cell>", "exec")
    except SyntaxError:
        from IPython.core.inputtransformer2 import TransformerManager

        return TransformerManager().transform_cell(unwrapped(source))
    return source


class Quiet:
    """Stands for IPython, and for whatever is asked of it; does nothing."""

    def __getattr__(self, name: str) -> "Quiet":
        return self

    def __call__(self, *_: Any, **__: Any) -> "Quiet":
        return self


def _first_line(problem: BaseException) -> str:
    try:
        return (str(problem).splitlines() or [""])[0][:200]
    except Exception:  # noqa: BLE001  (an exception class of the student's may fail to print itself)
        return ""
