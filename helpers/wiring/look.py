"""diagnose: the rules, applied to what was observed."""

import contextlib
import warnings
from collections.abc import Iterator
from typing import Any

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
    """The findings about a compiled Keras classifier and its data: empty where all fits, the worst first.

    `x`, `y` are arrays, as for fit; or `x` is a tf.data.Dataset, a generator or a PyDataset of batches (x, y[, weights]), of
    which the first are read. A few rows go forward. The model is neither trained nor changed, and nothing is raised because
    of it: what can't be told is not said. `task="regression"` says that it is no classifier.
    """
    options = {"class_weight": class_weight, "sample_weight": sample_weight, "validation_data": validation_data}
    if task == "regression" or getattr(model, "loss", None) is None:
        return Findings()
    with warnings.catch_warnings(), contextlib.suppress(Exception):
        warnings.simplefilter("ignore")
        return Findings(_findings(observe(model, x, y, options)))
    return Findings()


def _findings(wires: list[Wire]) -> Iterator[Finding]:
    for wire in wires:
        for rule in RULES:
            with contextlib.suppress(Exception):  # a rule that can't be applied says nothing
                yield from list(rule(wire))
