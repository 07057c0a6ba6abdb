"""One-operator mutants of a reference solution: each a wrong answer that a sound grader must reject."""

import ast
import copy
from collections.abc import Callable, Iterator
from typing import Any

_COMPARE = {ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
_FLIP = {ast.Gt: ast.Lt, ast.Lt: ast.Gt, ast.GtE: ast.LtE, ast.LtE: ast.GtE, ast.In: ast.NotIn, ast.NotIn: ast.In}
_ARITHMETIC = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Mod: ast.FloorDiv}
_LOGIC = {ast.And: ast.Or, ast.Or: ast.And}
_NAMES = {
    "mean": "sum", "sum": "mean", "argmax": "argmin", "argmin": "argmax", "max": "min", "min": "max", "log": "log2",
    "maximum": "minimum", "any": "all", "all": "any", "zeros": "ones", "ones": "zeros", "sorted": "list", "floor": "ceil",
    "ravel": "asarray",
}  # fmt: skip


def mutants(source: str) -> Iterator[tuple[str, str]]:
    """(what was changed, mutated source), one for each single change of an operator in the source."""
    tree = ast.parse(source)
    for place, node in enumerate(ast.walk(tree)):
        for what, change in _changes(node):
            mutant = copy.deepcopy(tree)
            twin = list(ast.walk(mutant))[place]
            change(twin)
            yield f"line {getattr(node, 'lineno', 0)}: {what}", ast.unparse(ast.fix_missing_locations(mutant))


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """(description, in-place change) for every way in which this node can be mutated."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        for table in (_COMPARE, _FLIP):
            if new := table.get(type(node.ops[0])):
                yield _told(node.ops[0], new), lambda n, new=new: n.ops.__setitem__(0, new())
    elif isinstance(node, (ast.BinOp, ast.BoolOp)):
        if new := (_ARITHMETIC | _LOGIC).get(type(node.op)):
            yield _told(node.op, new), lambda n, new=new: setattr(n, "op", new())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Not)):
        yield f"drop {type(node.op).__name__}", lambda n: setattr(n, "op", ast.UAdd() if _negative(n) else _twice(n))
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        for step in (1, -1):
            yield f"{node.value} -> {node.value + step}", lambda n, step=step: setattr(n, "value", n.value + step)
    elif isinstance(node, ast.Attribute) and node.attr in _NAMES:
        yield f"{node.attr} -> {_NAMES[node.attr]}", lambda n: setattr(n, "attr", _NAMES[n.attr])
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _NAMES:
        yield f"{node.id} -> {_NAMES[node.id]}", lambda n: setattr(n, "id", _NAMES[n.id])
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) and len(node.slice.elts) == 2:
        yield "swap indices", lambda n: n.slice.elts.reverse()
    elif isinstance(node, ast.Call) and len(node.args) == 2:
        yield "swap arguments", lambda n: n.args.reverse()
    elif isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.Name):
        yield "argument + 1", lambda n: n.args.__setitem__(0, ast.BinOp(n.args[0], ast.Add(), ast.Constant(1)))


def _told(old: ast.AST, new: type) -> str:
    return f"{type(old).__name__} -> {new.__name__}"


def _negative(node: ast.UnaryOp) -> bool:
    return isinstance(node.op, ast.USub)


def _twice(node: ast.UnaryOp) -> ast.Not:
    """`not x` becomes `not not x`."""
    node.operand = ast.UnaryOp(ast.Not(), node.operand)
    return ast.Not()
