"""What a submission must not replace: the functions and classes with which its answers are measured.

A list of them is made before any submission is run; before a measurement whatever was replaced is put back.
"""

import builtins
import inspect
import sys
import types
from collections.abc import Iterator
from typing import Any

LIBRARIES = frozenset({"builtins", "copy", "inspect", "json", "keras", "math", "numpy", "scipy", "sklearn"})
_METHODS = (types.FunctionType, classmethod, staticmethod, property)
# where a callable holds the function that does its work
_WITHIN = ("__func__", "__wrapped__", "_implementation", "fget")


class Originals:
    """The callables of the modules that are loaded now, the methods of their classes, and the code of all these functions."""

    def __init__(self):
        self.put_back, self._essentials = self.put_back, self._essentials  # even where the class has others by then
        self._bodies, self._replaced = self._bodies, self._replaced
        self.builtins, self.loaded = dict(vars(builtins)), dict(sys.modules)
        self.modules: dict[bool, list[tuple[types.ModuleType, str, Any]]] = {True: [], False: []}
        self.classes: dict[bool, dict[type, dict[str, Any]]] = {True: {}, False: {}}
        self.codes: dict[bool, dict[types.FunctionType, tuple]] = {True: {}, False: {}}
        for name, module in sorted(sys.modules.items()):
            root = name.partition(".")[0]
            if isinstance(module, types.ModuleType) and (root in LIBRARIES or root == "helpers"):
                self._keep(module, root == "helpers")

    def _keep(self, module: types.ModuleType, ours: bool) -> None:
        for name, value in vars(module).items():
            if callable(value) and not name.startswith("__"):
                self.modules[ours].append((module, name, value))
            if isinstance(value, type) and value.__module__ == module.__name__:
                self.classes[ours][value] = {k: each for k, each in vars(value).items() if isinstance(each, _METHODS)}
                for method in self.classes[ours][value].values():
                    self._keep_code(method, ours)
            elif callable(value):
                self._keep_code(value, ours)

    def _keep_code(self, value: Any, ours: bool) -> None:
        if isinstance(value, types.FunctionType):
            self.codes[ours].setdefault(value, (value.__code__, value.__defaults__, value.__kwdefaults__))
        for name in _WITHIN:
            inner = inspect.getattr_static(value, name, None)
            if isinstance(inner, types.FunctionType) and inner not in self.codes[ours]:
                self._keep_code(inner, ours)

    def put_back(self, everything: bool) -> list[str]:
        """Puts back what was replaced: builtins, modules, and what our own hold, or the libraries, too; the names of it.

        The libraries take some milliseconds, and matter only where a model is measured.
        """
        changed = self._essentials()
        scopes = (True, False) if everything else (True,)
        return sorted({*changed} | {name for ours in scopes for name in (*self._bodies(ours), *self._replaced(ours))})

    def _essentials(self) -> list[str]:
        """What the rest of this needs itself; so it takes no builtin to put them back."""
        space, modules = builtins.__dict__, sys.modules
        changed = [
            f"builtins.{name}" for name, value in self.builtins.items() if name != "_" and space.get(name) is not value
        ]
        space.update(self.builtins)
        changed += [f"sys.modules of {name}" for name in self.loaded if name not in modules][:3]
        modules.update({name: module for name, module in self.loaded.items() if name not in modules})
        return changed

    def _replaced(self, ours: bool) -> Iterator[str]:
        for module, name, value in self.modules[ours]:
            if module.__dict__.get(name, value) is not value:
                setattr(module, name, value)
                yield f"{module.__name__}.{name}"
        for kind, methods in self.classes[ours].items():
            now = vars(kind)
            changed = [name for name, method in methods.items() if now.get(name) is not method]
            added = [name for name, value in now.items() if isinstance(value, _METHODS) and name not in methods]
            for name in (*changed, *added):
                setattr(kind, name, methods[name]) if name in methods else delattr(kind, name)
                yield f"{kind.__module__}.{kind.__name__}.{name}"

    def _bodies(self, ours: bool) -> Iterator[str]:
        for function, (code, defaults, named) in self.codes[ours].items():
            if (
                function.__code__ is not code
                or function.__defaults__ is not defaults
                or function.__kwdefaults__ is not named
            ):
                function.__code__, function.__defaults__, function.__kwdefaults__ = code, defaults, named
                yield f"{function.__module__}.{function.__name__}"
