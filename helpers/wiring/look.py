"""diagnose: the rules, applied to what was observed."""

import contextlib
import random
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np

from . import rules_head, rules_labels, rules_metrics, rules_weights
from .facts import Wire, observe
from .findings import Finding, Findings

RULES = (*rules_head.RULES, *rules_labels.RULES, *rules_metrics.RULES, *rules_weights.RULES)


def diagnose(
    model: Any,
    x: Any,
    y: Any = None,
    *,
    class_weight: Any = None,
    sample_weight: Any = None,
    validation_data: Any = None,
    num_classes: int | None = None,
    task: str | None = None,
) -> Findings:
    """The findings about a compiled Keras classifier and its data, the worst first: empty where no fault was seen.

    `x`, `y` are arrays, as for fit; or `x` is a tf.data.Dataset, a generator or a PyDataset of batches (x, y[, weights]), of
    which the first are read. A few rows go forward. The model is neither trained nor changed, and nothing is raised because
    of it: what can't be told is not said, and where nothing could be looked at, that is what is said. `task="regression"`
    says that it is no classifier.
    """
    options = {"class_weight": class_weight, "sample_weight": sample_weight, "validation_data": validation_data}
    if task == "regression":
        return Findings(unseen="you say that it is no classifier")
    unseen = "this is no Keras model that was compiled with a loss"
    with warnings.catch_warnings(), _same_random_states(), contextlib.suppress(Exception):
        warnings.simplefilter("ignore")
        if model.loss is not None:
            unseen = "the model could not be run on these data, or they hold no labels for it"
            if wires := observe(model, x, y, options):
                return Findings(_findings(wires))
    return Findings(unseen=unseen)


@contextlib.contextmanager
def _same_random_states() -> Iterator[None]:
    """Puts Python's and NumPy's random states back: a copy of the model, or a generator of the user's, draws from them."""
    python, legacy = random.getstate(), np.random.get_state()
    try:
        yield
    finally:
        random.setstate(python)
        np.random.set_state(legacy)


def _findings(wires: list[Wire]) -> Iterator[Finding]:
    for wire in wires:
        for rule in RULES:
            with contextlib.suppress(Exception):  # a rule that can't be applied says nothing
                yield from rule(wire)
