"""What a submission must not replace: the functions and classes with which its answers are measured.

A list of them is made before any submission is run; before a measurement whatever was replaced is put back.
"""

import sys
import types
from collections.abc import Iterator
from typing import Any

LIBRARIES = frozenset({"builtins", "copy", "inspect", "json", "keras", "math", "numpy", "scipy", "sklearn", "warnings"})
_CODE = ("__code__", "__defaults__", "__kwdefaults__")
_METHODS = (types.FunctionType, classmethod, staticmethod, property)


class Originals:
    """The callables of the modules that are loaded now, the methods of their classes, and the code of our own functions."""

    def __init__(self):
        self.modules: dict[bool, list[tuple[types.ModuleType, str, Any]]] = {True: [], False: []}
        self.classes: dict[bool, dict[type, dict[str, Any]]] = {True: {}, False: {}}
        self.codes: list[tuple[types.FunctionType, tuple]] = []
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
            if ours and isinstance(value, types.FunctionType) and value.__module__ == module.__name__:
                self.codes.append((value, tuple(getattr(value, part) for part in _CODE)))

    def put_back(self, everything: bool) -> list[str]:
        """Puts back what was replaced, in our own modules or in the libraries, too; the names of it.

        The libraries take some milliseconds, and matter only where a model is measured.
        """
        scopes = (True, False) if everything else (True,)
        return sorted({*self._bodies(), *(name for ours in scopes for name in self._replaced(ours))})

    def _replaced(self, ours: bool) -> Iterator[str]:
        for module, name, value in self.modules[ours]:
            if module.__dict__.get(name, value) is not value:
                setattr(module, name, value)
                yield f"{module.__name__}.{name}"
        for kind, methods in self.classes[ours].items():
            for name, value in list(vars(kind).items()):
                if isinstance(value, _METHODS) and methods.get(name) is not value:
                    setattr(kind, name, methods[name]) if name in methods else delattr(kind, name)
                    yield f"{kind.__module__}.{kind.__name__}.{name}"

    def _bodies(self) -> Iterator[str]:
        for function, parts in self.codes:
            if any(getattr(function, name) is not part for name, part in zip(_CODE, parts, strict=True)):
                for name, part in zip(_CODE, parts, strict=True):
                    setattr(function, name, part)
                yield f"{function.__module__}.{function.__name__}"
