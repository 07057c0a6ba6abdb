"""Rules about metrics: what they read, and what "accuracy" becomes (family 9)."""

from collections.abc import Iterator
from typing import Any

from keras import metrics

from .facts import Wire
from .findings import Finding

SPARSE = (
    metrics.SparseCategoricalAccuracy,
    metrics.SparseTopKCategoricalAccuracy,
    metrics.SparseCategoricalCrossentropy,
)
DENSE = (metrics.CategoricalAccuracy, metrics.TopKCategoricalAccuracy, metrics.CategoricalCrossentropy)
COLUMNS = (metrics.FBetaScore, metrics.KLDivergence, metrics.CategoricalHinge, metrics.OneHotIoU, metrics.OneHotMeanIoU)
POOLED = (metrics.Precision, metrics.Recall)
COUNTS = (*POOLED, metrics.TruePositives, metrics.FalsePositives, metrics.TrueNegatives, metrics.FalseNegatives)
CURVES = (
    metrics.AUC,
    metrics.PrecisionAtRecall,
    metrics.RecallAtPrecision,
    metrics.SensitivityAtSpecificity,
    metrics.SpecificityAtSensitivity,
)
QUANTITIES = (
    metrics.MeanSquaredError,
    metrics.MeanAbsoluteError,
    metrics.RootMeanSquaredError,
    metrics.MeanAbsolutePercentageError,
    metrics.MeanSquaredLogarithmicError,
    metrics.LogCoshError,
    metrics.R2Score,
)
OVERLAPS = (metrics.MeanIoU, metrics.IoU)


def metric_rules(wire: Wire) -> Iterator[Finding]:
    """Family 9, one metric at a time."""
    for metric in wire.metrics:
        if isinstance(metric, str) and metric.lower() in ("acc", "accuracy"):
            yield from _accuracy(wire)
            continue
        made = _made(metric)
        if made is not None:
            yield from _threshold(wire, made)
            yield from _format(wire, made)
            yield from _pooled(wire, made)


def _made(metric: Any) -> Any:
    """A metric object for a string, or the object itself; None for functions and for what is not Keras's."""
    if isinstance(metric, str):
        try:  # with a name of its own: Keras counts the automatic ones, and the user's next AUC would be auc_1
            metric = metrics.deserialize({"class_name": metric, "config": {"name": "looked_at"}})
        except (ValueError, TypeError):
            return None
    if isinstance(metric, metrics.Metric):
        return metric
    kind = _OF_FUNCTION.get(metric)
    return kind(name="looked_at") if kind else None  # made here: a metric at import would start TensorFlow's threads


_OF_FUNCTION = {
    metrics.binary_accuracy: metrics.BinaryAccuracy,
    metrics.categorical_accuracy: metrics.CategoricalAccuracy,
    metrics.sparse_categorical_accuracy: metrics.SparseCategoricalAccuracy,
    metrics.mean_squared_error: metrics.MeanSquaredError,
    metrics.mean_absolute_error: metrics.MeanAbsoluteError,
}


def _accuracy(wire: Wire) -> Iterator[Finding]:
    """The string "accuracy": Keras looks at shapes only."""
    if wire.head.units == 1 and _is_logit(wire):
        yield _on_logits(wire, "'accuracy' becomes binary accuracy, and its threshold", "BinaryAccuracy(threshold=0)")
    elif wire.head.units > 1 and wire.labels.kind == "multi-hot" and wire.reading.kind == "binary":
        yield _argmax_of_many(wire, "'accuracy'")
    elif (
        wire.labels.kind == "classes" and wire.labels.low < 0 and wire.head.units == 1 and wire.reading.kind == "hinge"
    ):
        yield _mismatch(wire, "'accuracy'", "labels 0 and 1 here", "a metric of your own: the sign of both")


def _argmax_of_many(wire: Wire, name: str) -> Finding:
    return Finding(
        "accuracy-of-multilabel",
        "warning",
        f"{name} compares argmax with argmax here.",
        "With several labels a row it asks whether the largest output meets the first label, and not whether labels are right.",
        "metrics=[BinaryAccuracy()], and F1Score(average='macro', threshold=0.5)",
        f"labels {wire.labels.shape} with several ones a row",
    )


def _is_logit(wire: Wire) -> bool:
    return wire.head.kind == "linear" and wire.reading.wants == "logits"


def _threshold(wire: Wire, metric: Any) -> Iterator[Finding]:
    if not _is_logit(wire):
        return
    config = metric.get_config()
    name = type(metric).__name__
    if isinstance(metric, metrics.BinaryAccuracy) and _above_zero(config.get("threshold", 0.5)):
        yield _on_logits(wire, f"The threshold of {name}", "BinaryAccuracy(threshold=0)")
    elif isinstance(metric, COUNTS) and _above_zero(config.get("thresholds")):
        yield _on_logits(wire, f"The threshold of {name}", f"{name}(thresholds=0)")
    elif isinstance(metric, CURVES) and not config.get("from_logits"):
        fix = "AUC(from_logits=True)" if isinstance(metric, metrics.AUC) else "a sigmoid in the head"
        yield _on_logits(wire, f"{name} tries thresholds from 0 to 1, and each", fix)
    elif isinstance(metric, metrics.BinaryIoU) and _above_zero(config.get("threshold", 0.5)):
        yield _on_logits(wire, f"The threshold of {name}", "BinaryIoU(threshold=0)")
    elif isinstance(metric, metrics.FBetaScore) and _above_zero(config.get("threshold") or 0):
        yield _on_logits(wire, f"The threshold of {name}", "a sigmoid in the head: F1Score refuses a threshold of 0")
    elif isinstance(metric, metrics.KLDivergence):
        yield _on_logits(wire, "KLDivergence reads probabilities, and what it gets", "a softmax in the head")
    elif "Crossentropy" in name and config.get("from_logits") is False:
        yield _on_logits(wire, f"{name} reads probabilities, and what it gets", f"{name}(from_logits=True)")


def _above_zero(threshold: Any) -> bool:
    values = threshold if isinstance(threshold, (list, tuple)) else [0.5 if threshold is None else threshold]
    return any(value > 0 for value in values)


def _on_logits(wire: Wire, what: str, fix: str) -> Finding:
    return Finding(
        "threshold-on-logits",
        "warning",
        f"{what} is applied to logits.",
        "A probability of .5 is a logit of 0; a logit of .5 is a probability of .62. Training is right, the number is not.",
        f"metrics=[{fix}]" if "(" in fix else fix,
        f"outputs from {wire.head.low:.2f} to {wire.head.high:.2f}",
    )


def _format(wire: Wire, metric: Any) -> Iterator[Finding]:
    """Labels in another format than the metric reads."""
    head, labels, name = wire.head, wire.labels, type(metric).__name__
    columns = labels.has_class_axis and head.units > 1
    integers = (
        labels.kind == "classes" and head.units > 1 and (len(labels.shape) < len(head.shape) or labels.shape[-1] == 1)
    )
    if isinstance(metric, SPARSE) and columns:
        yield _mismatch(wire, name, "integers", name.removeprefix("Sparse"))
    elif isinstance(metric, (*DENSE, *COLUMNS)) and integers:
        yield _mismatch(
            wire, name, "one column a class", f"Sparse{name}" if isinstance(metric, DENSE) else "one-hot labels"
        )
    elif isinstance(metric, COUNTS) and integers:
        yield _mismatch(wire, name, "one column a class", "one-hot labels and class_id=...")
    elif type(metric) is metrics.Accuracy:
        yield _mismatch(wire, name, "predicted labels, compared with ==", "'accuracy' as a string")
    elif type(metric) in OVERLAPS and head.units > 1 and metric.get_config().get("sparse_y_pred") is not False:
        yield _mismatch(wire, name, "predicted classes", f"One{name}, or {name}(sparse_y_pred=False)")
    elif type(metric) in OVERLAPS and head.units == 1 and head.kind in ("sigmoid", "linear"):
        yield _mismatch(wire, name, "predicted classes, cut to whole numbers", "BinaryIoU()")
    elif isinstance(metric, QUANTITIES) and wire.reading.is_cross_entropy and _is_far_from_distance(wire, metric):
        yield Finding(
            "regression-metric-on-classes",
            "warning",
            f"{name} measures distances between numbers; the labels are classes.",
            "The codes of classes have no distances, and a column of them is broadcast against all outputs.",
            "metrics=['accuracy']",
            f"labels {labels.shape}, output {head.shape}",
        )


def _is_far_from_distance(wire: Wire, metric: Any) -> bool:
    """Whether a distance means nothing here: integers against columns, logits, percentages of 0.

    The squared error of probabilities against 0 and 1 is the Brier score, and fine.
    """
    integers = wire.labels.kind == "classes" and wire.head.units > 1
    return integers or wire.reading.wants == "logits" or isinstance(metric, metrics.MeanAbsolutePercentageError)


def _mismatch(wire: Wire, name: str, reads: str, fix: str) -> Finding:
    return Finding(
        "metric-label-format",
        "warning",
        f"{name} reads {reads}.",
        "With labels of another format it raises, or reports a number that means nothing.",
        f"metrics=[{fix}]" if "(" not in fix and " " not in fix else fix,
        f"labels {wire.labels.shape} ({wire.labels.kind}), output {wire.head.shape}",
    )


def _pooled(wire: Wire, metric: Any) -> Iterator[Finding]:
    head, labels, config = wire.head, wire.labels, metric.get_config()
    one_label = head.units > 1 and (
        (labels.kind == "one-hot" and wire.reading.is_single_label) or head.kind == "softmax"
    )
    if isinstance(metric, metrics.BinaryAccuracy) and one_label and head.units > 2 and labels.has_class_axis:
        yield Finding(
            "binary-accuracy-on-one-hot",
            "warning",
            "Binary accuracy counts every cell of the one-hot rows.",
            "Most cells are 0 and easily right: with K classes even a poor model reads near 1 - 1/K.",
            "metrics=['accuracy']",
            f"{head.units} columns, one of them 1",
        )
    elif isinstance(metric, POOLED) and one_label and labels.has_class_axis:
        if config.get("class_id") is None and config.get("top_k") is None:
            yield Finding(
                "pooled-precision-recall",
                "warning",
                f"{type(metric).__name__} pools all classes, and counts only outputs above its threshold.",
                "It is neither the macro average nor that of one class. With two columns it equals the accuracy.",
                f"{type(metric).__name__}(class_id=1), or F1Score(average='macro')",
                f"{head.units} columns",
            )
    elif (
        isinstance(metric, metrics.CategoricalAccuracy) and labels.kind == "multi-hot" and wire.reading.kind == "binary"
    ):
        yield _argmax_of_many(wire, type(metric).__name__)
    elif isinstance(metric, metrics.FBetaScore) and config.get("threshold") is None and _needs_threshold(wire):
        yield Finding(
            "f1-without-threshold",
            "warning",
            f"{type(metric).__name__} without a threshold takes the largest column of each row.",
            "Of one column that is always the first: the score of always saying yes. Of several labels it finds one.",
            f"{type(metric).__name__}(threshold=0.5)",
            f"{head.units} column{'s' if head.units > 1 else ''}, labels: {labels.kind}",
        )


def _needs_threshold(wire: Wire) -> bool:
    return wire.head.units == 1 or (wire.labels.kind == "multi-hot" and wire.reading.kind == "binary")


RULES = (metric_rules,)
