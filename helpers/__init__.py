"""What a notebook imports: the checks of *Wired right* and its figures.

Importing this module is quick and silent: it loads none of TensorFlow, scikit-learn or matplotlib, and sees to it that
TensorFlow, imported later, writes nothing: by two environment variables, and a filter for its logger.
"""

import importlib
import logging
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # also makes results independent of the CPU's oneDNN kernels
# a filter: in a notebook TensorFlow sets the level of its logger back when it is imported
logging.getLogger("tensorflow").addFilter(lambda record: record.levelno >= logging.ERROR)

_HOME = {
    "check": "helpers.learner.verbs",
    "hint": "helpers.learner.verbs",
    "solution": "helpers.learner.verbs",
    "progress": "helpers.learner.verbs",
    "Figure": "helpers.figures",
    "explore": "helpers.figures",
    "diagnose": "helpers.wiring.look",
}
__all__ = list(_HOME)


def __getattr__(name: str):
    if name not in _HOME:
        raise AttributeError(f"helpers has no {name!r}; it offers {', '.join(_HOME)}")
    return getattr(importlib.import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(_HOME)
