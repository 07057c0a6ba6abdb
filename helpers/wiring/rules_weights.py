"""Rules about what stands beside the labels: weights, and the labels for validation (families 10 and 11)."""

from collections.abc import Iterator

import numpy as np

from .facts import Wire
from .findings import Finding


def weights(wire: Wire) -> Iterator[Finding]:
    """Family 10: weights of classes and of rows."""
    given, labels = wire.options.get("class_weight"), wire.labels
    if given is not None:
        yield from _class_weight(given, wire)
    rows = wire.options.get("sample_weight")
    if rows is not None and not isinstance(rows, dict):
        shape = np.shape(rows)
        wide = len(shape) > max(1, len(wire.head.shape) - 1) and shape[-1] != 1
        pixels = len(shape) == 1 and len(wire.head.shape) > 3  # rows of weights are broadcast along the last axis
        if not shape or shape[0] != labels.shape[0] or wide or pixels:
            yield Finding(
                "sample-weight-shape",
                "error",
                "There must be one weight a row.",
                "Weights of another shape are refused, or broadcast against the losses.",
                "sample_weight of shape (len(y),)",
                f"weights {shape}, labels {labels.shape}",
            )


def _class_weight(given, wire: Wire) -> Iterator[Finding]:
    labels = wire.labels
    if not isinstance(given, dict) or wire.name or (len(wire.head.shape) > 2 and wire.head.units > 1):
        yield Finding(
            "class-weight-type",
            "error",
            "class_weight wants a dict from the code of a class to its weight, and one label a row.",
            "Keras refuses other forms, several outputs, and outputs with more than two axes.",
            "class_weight={i: w for i, w in enumerate(weights)}, or sample_weight of the shape of the labels",
            f"given: {type(given).__name__}; " + ("several outputs" if wire.name else f"output {wire.head.shape}"),
        )
    elif not all(isinstance(key, (int, float, np.integer)) for key in given):
        yield Finding(
            "class-weight-keys",
            "error",
            "The keys of class_weight are the codes of the classes, as integers.",
            "A key that is a name matches no label.",
            "class_weight={0: ..., 1: ...}",
            f"keys {list(given)[:4]}",
        )
    elif labels.kind == "multi-hot" or (wire.head.units > 1 and wire.reading.kind == "binary"):
        yield Finding(
            "class-weight-multilabel",
            "error",
            "class_weight picks one class a row, and these labels mark several.",
            "Keras takes the argmax of each row: all other labels of the row get the weight of its first one.",
            "sample_weight, or weights inside a loss of your own",
            f"labels {labels.shape}, {labels.kind}",
        )
    else:
        present = _present(labels)
        missing = sorted(present - {int(key) for key in given})
        if missing:
            yield Finding(
                "class-weight-keys",
                "warning",
                f"class_weight has no entry for class {missing[0]}.",
                "A class that is not named keeps the weight 1, without a word.",
                f"class_weight={{{', '.join(f'{c}: ...' for c in sorted(present)[:4])}}}",
                f"keys {sorted(given)[:6]}, classes {sorted(present)[:6]}",
            )


def _present(labels) -> set[int]:
    if labels.kind == "one-hot":
        return {int(c) for c in np.unique(labels.array.argmax(axis=-1))}
    return {int(value) for value in labels.values} if labels.kind == "classes" else set()


def validation(wire: Wire) -> Iterator[Finding]:
    """Family 11: training and validation labels of one kind."""
    train, other = wire.labels, wire.validation
    if other is None or "unknown" in (train.kind, other.kind):
        return
    widths = train.shape[1:] != other.shape[1:] and not {train.shape[1:], other.shape[1:]} <= {(), (1,)}
    texts = (train.kind == "strings") != (other.kind == "strings")
    if widths or texts or (train.values and other.values and _is_coded_anew(wire)):
        yield Finding(
            "validation-labels-differ",
            "error",
            "The validation labels are not coded like the training labels.",
            "An encoder was fitted twice, or only one of the two was converted: the validation score means nothing.",
            "fit the encoder once, on the training labels, and transform both",
            f"training {train.kind} {train.shape}, {_range(train)}; validation {other.kind} {other.shape}, {_range(other)}",
        )


def _is_coded_anew(wire: Wire) -> bool:
    """Whether validation uses codes that can't be classes, while training does not; or two other codes than training.

    Classes that merely did not occur among the training rows are no sign, and quantities may be any.
    """
    train, other, reading = wire.labels, wire.validation, wire.reading
    if reading.kind == "sparse":
        outside = [_outside(labels, range(wire.head.shape[reading.axis]), reading.ignores) for labels in (train, other)]
        return len(outside[1]) > 0 and not outside[0]
    if reading.kind == "binary":
        return (other.low < 0 or other.high > 1) and train.low >= 0 and train.high <= 1
    both = {train.values, other.values}
    return (
        reading.kind != "regression" and len(both) > 1 and both <= {(0.0, 1.0), (-1.0, 1.0), (0.0, 255.0), (1.0, 2.0)}
    )


def _outside(labels, classes: range, ignored: int | None) -> set[float]:
    """Values that are no class; fractions are cut to whole numbers, as the loss does."""
    return {value for value in labels.values if int(value) not in classes and value != ignored}


def _range(labels) -> str:
    if labels.values:
        return f"{labels.low:g} ... {labels.high:g}"
    return {"strings": "names", "soft": "shares", "real": "no number"}.get(labels.kind, "0 and 1")


RULES = (weights, validation)
