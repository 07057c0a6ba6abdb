"""Which cells an answer depends on: those that make the names it uses, and those that change what these names hold.

Told from the text of the cells, as far as text tells; nothing is run here.
"""

import ast
import builtins
import graphlib
import heapq
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

KNOWN = frozenset(dir(builtins)) | {"__name__", "get_ipython", "display", "In", "Out", "_"}
COMPOUND = (
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.If,
    ast.With,
    ast.AsyncWith,
    ast.Try,
    ast.Match,
    ast.FunctionDef,
    ast.ClassDef,
)
MOST = 500_000  # characters of a cell: the rest is not looked at
VERBS = frozenset({"check", "hint", "solution", "progress"})


@dataclass(frozen=True)
class Cell:
    """A code cell: its source, the id of the exercise that it answers (or ""), and whether the course wrote it."""

    source: str
    answers: str = ""
    given: bool = False

    @cached_property
    def traits(self) -> "Traits":
        return Traits.of(self.source)

    def makes(self, name: str) -> bool:
        """Whether it binds the name. Cells that do not mention it need not be parsed."""
        return name in self.source and name in self.traits.makes

    def changes(self, name: str) -> bool:
        """Whether it changes what the name holds."""
        return name in self.source and name in self.traits.changes


@dataclass
class Traits:
    """What a cell does with names: which it makes, which it wants made before, and which it changes without making them.

    Those in `later` are wanted by its functions only, when they are called.

    `imports` has the statement for each name that it imports: others borrow it, and need not run the cell.
    """

    makes: set[str] = field(default_factory=set)
    imports: dict[str, str] = field(default_factory=dict)
    wants: set[str] = field(default_factory=set)
    changes: set[str] = field(default_factory=set)
    later: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, source: str) -> "Traits":
        """The traits of a source; none where it is no Python, or so deep or long that nobody has written it."""
        for text in (source[:MOST], plain_python(source[:MOST])):  # a line that ends with "?" may be a comment
            try:
                return cls._of(ast.parse(text).body)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                continue
        return cls()

    @classmethod
    def _of(cls, body: list[ast.stmt]) -> "Traits":
        traits, later = cls(), set()  # what functions use may be made after them
        for statement in body:
            used, inner = _used(statement)
            traits.wants |= used - traits.makes - (_made(statement) if isinstance(statement, COMPOUND) else set())
            later |= inner
            traits.makes |= _made(statement)
            traits.imports |= _imported(statement)
            traits.changes |= _changed(statement)
        traits.wants = (traits.wants | (later - traits.makes)) - KNOWN
        traits.changes -= traits.makes
        traits.later = later - KNOWN
        return traits

    @property
    def is_check(self) -> bool:
        """Whether it does nothing but call verbs of the course."""
        return bool(self.wants) and not self.makes and not self.wants - VERBS


def unwrapped(source: str) -> str:
    """The source without the magics that run what they stand before, and only measure it or hide what it prints."""
    source = re.sub(r"\A\s*(%%(?:time|capture)\b[^\n]*\s*)+", "", source)
    return re.sub(r"(?m)^([ \t]*)%time[ \t]+(?=\S)", r"\1", source)


def plain_python(source: str) -> str:
    """The source without the magics of notebooks: lines of those that do not run it are blanked."""
    source = unwrapped(source)
    if source.lstrip().startswith("%%"):
        return ""
    lines = source.splitlines()
    return "\n".join("" if line.lstrip()[:1] in ("%", "!") or line.rstrip().endswith("?") else line for line in lines)


def needed(answer: int, cells: Sequence[Cell]) -> list[int]:
    """The places of the cells that the answer cell needs, itself the last, in the order in which they are to run.

    A name comes from the nearest cell above that makes it, else from the nearest below; a cell of the student's own goes
    before one of the course.
    """
    before: dict[int, set[int]] = {}
    waiting = [answer]
    while waiting:
        place = waiting.pop()
        if place not in before:
            before[place] = _before(place, cells)
            before[answer] |= _rebound(place, answer, cells)
            waiting += before[place] | before[answer]
    return _in_order(before)


def _in_order(before: dict[int, set[int]]) -> list[int]:
    """Each cell after those that it needs; otherwise as they stand in the notebook, and where they need each other, too."""
    sorter = graphlib.TopologicalSorter(before)
    try:
        sorter.prepare()
    except graphlib.CycleError:
        return sorted(before)
    order, ready = [], []
    while sorter.is_active():
        for place in sorter.get_ready():
            heapq.heappush(ready, place)
        order.append(heapq.heappop(ready))
        sorter.done(order[-1])
    return order


def borrowed(places: Iterable[int], cells: Sequence[Cell]) -> list[str]:
    """The imports that these cells want and other cells have, a statement each."""
    wanted = {
        (name, maker) for i in places for name in cells[i].traits.wants if (maker := _maker(name, i, cells)) is not None
    }
    found = (cells[maker].traits.imports.get(name, "") for name, maker in sorted(wanted))
    return [statement for statement in dict.fromkeys(found) if statement]


def _before(place: int, cells: Sequence[Cell]) -> set[int]:
    """The cells that this one needs directly."""
    found = set()
    for name in cells[place].traits.wants:
        maker = _maker(name, place, cells)
        if maker is not None and name not in cells[maker].traits.imports:
            found |= {maker, *_changers(name, maker, place, cells)}
    return found


def _rebound(place: int, answer: int, cells: Sequence[Cell]) -> set[int]:
    """The cells between the two that make a name anew which functions of this cell use, for these are called at the answer."""
    names = cells[place].traits.later
    return {
        i for i in range(place + 1, answer) if any(cells[i].makes(name) for name in names - {*cells[i].traits.imports})
    }


def _maker(name: str, place: int, cells: Sequence[Cell]) -> int | None:
    makers = [i for i, cell in enumerate(cells) if i != place and cell.makes(name)]
    if not makers:
        return None
    own = [i for i in makers if not cells[i].given] or makers
    above = [i for i in own if i < place]
    return max(above) if above else min(own)


def _changers(name: str, maker: int, place: int, cells: Sequence[Cell]) -> set[int]:
    """The cells between the two that change what the name holds."""
    return {i for i in range(maker + 1, place) if cells[i].changes(name) and not cells[i].answers}


def _used(statement: ast.stmt) -> tuple[set[str], set[str]]:
    """The names that a statement loads at once, and those that its functions load when they are called."""
    now, later = set(), set()

    def walk(node: ast.AST, inside: bool, bound: frozenset[str]) -> None:
        if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Load, ast.Del)) and node.id not in bound:
            (later if inside else now).add(node.id)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            for part in (
                *getattr(node, "decorator_list", ()),
                *node.args.defaults,
                *filter(None, node.args.kw_defaults),
            ):
                walk(part, inside, bound)
            bound |= _parameters(node.args) | _locals(node)
            for part in node.body if isinstance(node.body, list) else [node.body]:
                walk(part, True, bound)
            return
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            bound |= {
                name.id for part in node.generators for name in ast.walk(part.target) if isinstance(name, ast.Name)
            }
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and node.target.id not in bound:
            (later if inside else now).add(node.target.id)
        for child in ast.iter_child_nodes(node):
            walk(child, inside, bound)

    walk(statement, False, frozenset())
    return now, later


def _parameters(arguments: ast.arguments) -> frozenset[str]:
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return frozenset(argument.arg for argument in every if argument is not None)


def _locals(function: ast.AST) -> frozenset[str]:
    """The names that a function binds for itself."""
    body = function.body if isinstance(function.body, list) else []
    declared = {
        name for node in ast.walk(function) if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names
    }
    return frozenset(name for statement in body for name in _made(statement)) - declared


def _made(statement: ast.stmt) -> set[str]:
    """The names that a statement binds."""
    made = set()
    for node in _shallow(statement):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            made.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            made |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            made.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            made.add(node.name)
    return made


def _imported(statement: ast.stmt) -> dict[str, str]:
    """The names that an import makes, each with a statement that makes no other."""
    if not isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {}
    alone = {(alias.asname or alias.name).partition(".")[0]: alias for alias in statement.names if alias.name != "*"}
    place = {"module": statement.module, "level": statement.level} if isinstance(statement, ast.ImportFrom) else {}
    return {name: ast.unparse(type(statement)(names=[alias], **place)) for name, alias in alone.items()}


def _shallow(node: ast.AST) -> Iterable[ast.AST]:
    """The node and what it holds, without the insides of functions, classes and comprehensions."""
    yield node
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
        return
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            yield from _shallow(child)


def _changed(statement: ast.stmt) -> set[str]:
    """The names whose objects a statement may change: `model.fit(...)`, `x[0] = 1`, `model.name = ...`."""
    changed = set()
    for node in _shallow(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            changed.add(_base(node.func))
        elif isinstance(node, (ast.Attribute, ast.Subscript)) and isinstance(node.ctx, (ast.Store, ast.Del)):
            changed.add(_base(node))
    return changed - {""}


def _base(node: ast.AST) -> str:
    """The name at the left end of `a.b[c].d`."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
