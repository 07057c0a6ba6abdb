"""Run by test_asked.py in a copy of helpers that holds what the grader's sandbox shows, and no more."""

import importlib
import pickle
import pkgutil
import sys
from pathlib import Path
from types import ModuleType

import helpers
from helpers import exhibits
from helpers.exercises.limits import captured
from helpers.exercises.observe import observe
from helpers.exercises.visible import VISIBLE

SCRIPTS = ("__main__", "exhibit_a", "exhibit_a_right", "exhibit_b")  # importing them runs them
BUILT_IN = (bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset)


def answer(exercise_id, code, given):
    """What this code defines under that name."""
    space = {"exhibits": exhibits, "__name__": "answer", **given}
    with captured():
        exec(code, space)
    return space.get(exercise_id, ...)


def modules():
    """All modules of helpers that a lesson might import."""
    names = [name for _, name, _ in pkgutil.walk_packages(helpers.__path__, "helpers.")]
    names += [f"helpers.exercises.{name}" for name in VISIBLE if name != "__init__"]
    return [importlib.import_module(name) for name in sorted(set(names)) if name.split(".")[-1] not in SCRIPTS]


def things():
    """(module, name, thing) for all that might serve as an answer: what the modules hold, and what lies in their dicts.

    Functions are those of the modules beside the exercises; a lone number says nothing.
    """
    for module in modules():
        for name, thing in list(vars(module).items()):
            if name.startswith("__") or isinstance(thing, (ModuleType, int, float)):
                continue
            if isinstance(thing, BUILT_IN):
                yield module.__name__, name, thing
                inside = thing.items() if isinstance(thing, dict) else ()
                yield from ((module.__name__, f"{name}[{key!r}]", it) for key, it in inside if isinstance(it, BUILT_IN))
            elif callable(thing) and ".exercises." in module.__name__:
                yield module.__name__, name, thing


def offered(asked):
    """What was seen of each thing as an answer to each exercise: [(id, seen, where the thing lies)], each look once."""
    found = {}
    for where, name, thing in things():
        for one in asked:
            if one.style in ("function", "model") and not callable(thing):
                continue
            seen = observe(one, thing, 1)
            if not all(each.error for each in seen):
                found.setdefault((one.id, repr(seen)), (one.id, seen, f"{where}.{name}"))
    return list(found.values())


def main(task, result):
    """Observes the answers of a pickled task, and all that lies about as an answer to its exercises."""
    asked, answers = pickle.loads(Path(task).read_bytes())
    by_id = {one.id: one for one in asked}
    seen = [observe(by_id[name], answer(name, code, given), 60) for name, code, given in answers]
    told = {"home": helpers.__path__[0], "seen": seen, "offered": offered(asked), "modules": sorted(sys.modules)}
    Path(result).write_bytes(pickle.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
