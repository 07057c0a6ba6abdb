"""Rules about labels: their format and their values (families 5, 6 and 7)."""

from collections.abc import Iterator

import numpy as np

from .facts import Wire
from .findings import Finding


def encoding(wire: Wire) -> Iterator[Finding]:
    """Family 6: the format of the labels against what the loss reads."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    if labels.kind == "strings":
        yield Finding(
            "labels-are-strings",
            "error",
            "The labels are strings; a loss needs numbers.",
            "Keras can't compute with names.",
            "codes = {name: i for i, name in enumerate(sorted(set(names)))}",
            f"the first label is {labels.array.reshape(-1)[0]!r}",
        )
        return
    if reading.kind == "unknown":  # a loss of your own may take what it likes
        return
    if reading.kind == "sparse" and labels.has_class_axis and labels.shape[-1] == head.units:
        yield Finding(
            "one-hot-into-sparse-loss",
            "error",
            f"{reading.name} reads integers, and the labels are rows of {labels.shape[-1]} columns.",
            "The sparse loss expects the number of the class, not a column for each.",
            "CategoricalCrossentropy(), or y.argmax(axis=-1)",
            f"labels of shape {labels.shape}, {labels.kind}",
        )
    elif head.units > 1 and labels.kind == "classes" and _lacks_columns(wire):
        yield Finding(
            "integers-into-categorical-loss",
            "error",
            f"{reading.name} reads one column a class, and the labels are integers.",
            "Keras does not convert labels. A column of integers may even be broadcast without a word.",
            "SparseCategoricalCrossentropy(), or to_categorical(y, num_classes)",
            f"labels of shape {labels.shape}, output of shape {head.shape}",
        )
    elif _has_other_width(wire):
        yield _other_width(wire)
    squeezed = labels.shape[1:] == (*head.shape[1:], 1) and not reading.own  # Keras takes that axis away
    if len(labels.shape) > len(head.shape) and labels.kind != "real" and not squeezed:
        yield _extra_axis(wire)


def _lacks_columns(wire: Wire) -> bool:
    """Whether the loss compares cell by cell, and the labels have no cell for each column."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    shorter = len(labels.shape) < len(head.shape)
    if reading.kind == "regression":  # a column of integers is another rule's
        return shorter and not reading.own
    return reading.kind not in ("sparse", "unknown") and (shorter or labels.shape[-1] == 1)


def _has_other_width(wire: Wire) -> bool:
    """Whether labels with a column a class are compared with outputs of another number of columns."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    one_unit = head.units == 1 and (reading.kind in ("categorical", "sparse") or reading.own)
    return (
        labels.has_class_axis
        and len(labels.shape) == len(head.shape)
        and labels.shape[-1] != head.units
        and not one_unit
    )


def _extra_axis(wire: Wire) -> Finding:
    return Finding(
        "labels-have-extra-axis",
        "error",
        "The labels have an axis that the output doesn't have.",
        "Labels and outputs are compared cell by cell; an axis too many is an error or a broadcast.",
        "y = y.reshape(len(y), -1)",
        f"labels {wire.labels.shape}, output {wire.head.shape}",
    )


def values(wire: Wire) -> Iterator[Finding]:
    """Family 7: the values of the labels."""
    labels, reading = wire.labels, wire.reading
    if labels.array.dtype.kind == "f" and np.isnan(labels.array).any():
        yield Finding(
            "labels-not-a-number",
            "error",
            "Some labels are nan: not a number.",
            "One nan makes the loss nan, and after one step all weights are nan.",
            "keep = ~np.isnan(y); x, y = x[keep], y[keep]",
            f"{np.isnan(labels.array).sum()} of {labels.array.size} labels",
        )
        return  # what else the values seem to say comes of the nan
    if wire.head.kind == "sigmoid" and set(labels.values) == {0.0, 255.0}:
        yield _mask(labels)  # whatever the loss: a sigmoid can't reach 255
    if not reading.is_cross_entropy or reading.own:
        return
    if labels.kind == "multi-hot" and len(labels.shape) == 2 and _has_empty_rows(labels) and reading.is_single_label:
        empty = int((labels.array.sum(axis=-1) == 0).sum())
        yield _void(0, "leave out the rows without a class, or give them one of their own", f"{empty} rows hold no 1")
    if reading.kind == "sparse" and labels.kind == "real":
        yield _scaled(wire)
    elif reading.kind == "sparse" and labels.kind == "classes" and wire.head.units > 1:
        yield from _codes(wire)
    elif reading.kind == "binary" and labels.kind in ("classes", "real"):
        yield from _binary_values(wire)
    elif reading.kind == "categorical" and labels.kind == "real" and labels.values and labels.high < 1:
        yield _scaled(wire)


def _has_empty_rows(labels) -> bool:
    """Whether rows without a label stand among rows with one. (Steps without one are padding, and are masked.)"""
    return bool(labels.array.sum(axis=-1).max() == 1)


def _codes(wire: Wire) -> Iterator[Finding]:
    labels, n, ignored = wire.labels, _classes(wire), wire.reading.ignores
    kept = [value for value in labels.values if value != ignored]
    outside = [value for value in kept if not 0 <= value < n]
    if not kept:
        return
    if set(kept) == {-1.0, 1.0}:
        yield _minus_one(labels)
    elif outside == [n] and min(kept) >= 1 and (_is_one_a_row(labels) or _are_all_pixels_from_one(wire, kept)):
        yield _from_one(wire, "error", f"the labels run from {min(kept):g} to {max(kept):g}, the head has {n} units")
    elif outside and set(outside) <= {255.0, -1.0, -100.0} and len(kept) > 1:
        yield _void(outside[0], f"SparseCategoricalCrossentropy(ignore_class={outside[0]:g})", f"{n} units")
    elif outside and min(kept) >= 0 and len(kept) > n:
        yield _too_few(wire, len(kept))
    elif outside:
        yield Finding(
            "label-out-of-range",
            "error",
            f"The label {outside[0]:g} lies outside of 0 to {n - 1}.",
            "On a CPU the loss raises; under XLA, so on a GPU, it is nan without a word.",
            f"labels from 0 to {n - 1}, or Dense({int(max(kept)) + 1})",
            f"labels {kept[0]:g} ... {kept[-1]:g}, {n} units",
        )
    elif len(kept) > 1 and kept == list(range(1, n)) and labels.array.size >= 5 * n and _is_one_a_row(labels):
        yield _from_one(wire, "note", f"class 0 never occurs among {labels.array.size} labels; all others do")
    elif len(kept) < n:
        yield from _never_seen(wire, {int(value) for value in kept}, n)


def _is_one_a_row(labels) -> bool:
    return labels.array.size == len(labels.array)


def _are_all_pixels_from_one(wire: Wire, kept: list[float]) -> bool:
    """Whether masks hold each of 1 ... n. (Among tokens, a vocabulary that is too small by one looks the same.)"""
    return len(wire.head.shape) > 3 and kept == list(range(1, wire.head.units + 1))


def columns(wire: Wire) -> Iterator[Finding]:
    """Family 7 for one-hot labels: columns that never hold a 1."""
    if wire.labels.kind == "one-hot" and wire.reading.is_single_label:
        present = {int(c) for c in np.unique(wire.labels.array.argmax(axis=-1))}
        yield from _never_seen(wire, present, wire.labels.shape[-1])


def _never_seen(wire: Wire, present: set[int], n: int) -> Iterator[Finding]:
    """A note where so many labels hold so few classes that the others can hardly be missing by chance."""
    rows, missing = wire.labels.shape[0], sorted(set(range(n)) - present)
    if missing and rows >= 5 * len(present) and rows >= 40:
        yield Finding(
            "class-never-seen",
            "note",
            f"{len(missing)} of the {n} classes never occur, the first of them {missing[0]}.",
            "Their columns only learn to be small. Were labels counted from 1, or is the head too wide?",
            f"Dense({max(present) + 1}), if there are no more classes",
            f"{len(present)} classes among {rows} rows",
        )


def _void(value: float, fix: str, evidence: str) -> Finding:
    return Finding(
        "void-label",
        "error",
        f"The label {value:g} is no class: it looks like a mark for cells without a label.",
        "The loss takes it for a class: it raises on a CPU, is nan under XLA, or is silently far off.",
        fix,
        f"the label {value:g} beside others; {evidence}",
    )


def _mask(labels) -> Finding:
    return Finding(
        "labels-0-255",
        "error",
        "The labels are 0 and 255, as in the file of a mask; the loss wants 0 and 1.",
        "A label of 255 makes a cross-entropy hugely negative, and any overlap meaningless.",
        "y = (y > 127).astype(int)",
        f"labels {list(labels.values)}",
    )


def _minus_one(labels) -> Finding:
    return Finding(
        "labels-minus-one-plus-one",
        "error",
        "The labels are -1 and 1; a cross-entropy wants 0 and 1.",
        "With -1 the binary loss falls below 0 without end, and to_categorical makes both classes the same.",
        "y = (y + 1) // 2, or a hinge loss with a tanh head",
        f"labels {list(labels.values)}",
    )


def _classes(wire: Wire) -> int:
    """The length of the class axis."""
    axis = wire.reading.axis
    return wire.head.shape[axis] if -len(wire.head.shape) <= axis < len(wire.head.shape) else wire.head.units


def _from_one(wire: Wire, severity: str, evidence: str) -> Finding:
    return Finding(
        "labels-from-one",
        severity,
        "The labels count from 1; classes count from 0.",
        "A label is the number of a column: the last class has none, and column 0 belongs to nobody.",
        "y = y - 1",
        evidence,
    )


def _too_few(wire: Wire, classes: int) -> Finding:
    return Finding(
        "too-few-units",
        "error",
        f"The labels have {classes} classes, and the head has {wire.head.units} units.",
        "Each class needs a column of the output, and each column a class.",
        f"Dense({classes}) as the last layer",
        f"labels {wire.labels.shape}, output {wire.head.shape}",
    )


def _other_width(wire: Wire) -> Finding:
    width, units = wire.labels.shape[-1], wire.head.units
    two = 'y = y[:, 1], or Dense(2, activation="softmax") with CategoricalCrossentropy()'
    return Finding(
        "too-few-units",
        "error",
        f"The labels have {width} columns, and the head has {units} unit{'s' if units > 1 else ''}.",
        "Each column of the labels needs one of the output. Other widths are refused, or broadcast without a word.",
        two if (width, units, wire.labels.kind) == (2, 1, "one-hot") else f"Dense({width}) as the last layer",
        f"labels {wire.labels.shape}, output {wire.head.shape}",
    )


def _scaled(wire: Wire) -> Finding:
    fractions = [value for value in wire.labels.values if value % 1]
    if wire.labels.high > 1 and fractions and wire.reading.kind == "sparse":
        return Finding(
            "labels-scaled",
            "error",
            "Some labels are fractions between two classes, as after resizing or averaging.",
            "Labels are names of classes: between 1 and 3 there is no 2. Fractions are cut to integers without a word.",
            'resize masks with interpolation="nearest", and never scale labels',
            f"labels such as {fractions[0]:.4g} beside {wire.labels.high:g}",
        )
    return Finding(
        "labels-scaled",
        "error",
        "The labels are fractions, as if they had been scaled together with the inputs.",
        "Labels are names of classes. Cut to integers, nearly all of them become 0.",
        "scale x only: y = y.astype(int) as it was before",
        f"labels such as {wire.labels.values[min(1, len(wire.labels.values) - 1)]:.4g}",
    )


def _binary_values(wire: Wire) -> Iterator[Finding]:
    labels = wire.labels
    found = set(labels.values)
    if labels.kind == "real":
        if found and (labels.low < 0 or labels.high > 1 or labels.high < 0.1) and len(found) <= 3:
            yield _scaled(wire)
        return
    if -1.0 in found and found <= {-1.0, 1.0, 0.0}:
        yield (
            _minus_one(labels)
            if 0.0 not in found
            else _void(-1, "leave those rows out, or weigh them with 0", "0 and 1")
        )
    elif found == {0.0, 1.0, 255.0}:
        yield _void(255, "sample_weight = (y != 255), and y[y == 255] = 0", "0 and 1")
    elif 255.0 in found and len(found) <= 3 and wire.head.kind != "sigmoid":
        yield _mask(labels)
    elif found == {1.0, 2.0}:
        yield _from_one(wire, "error", "the labels are 1 and 2")
    elif wire.head.units > 1 and not found <= {0.0, 1.0} and len(labels.shape) == len(wire.head.shape):
        yield Finding(
            "label-out-of-range",
            "error",
            "Binary cross-entropy wants 0 or 1 in every cell.",
            "Larger labels drive it below 0 without end.",
            "one column a class, 0 or 1",
            f"labels from {labels.low:g} to {labels.high:g}",
        )


def regression(wire: Wire) -> Iterator[Finding]:
    """Family 5: losses for quantities on classes, and broadcasts that nothing reports."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    quantities, classes = reading.kind == "regression", labels.kind == "classes"
    if _pairs_rows_with_all(wire) or (quantities and classes and head.units > 1 and _is_column(labels)):
        yield _broadcast(wire)
    elif not quantities:
        return
    elif _looks_like_classes(wire):
        yield _on_classes(wire, "note")
    elif classes and any(_is_accuracy(metric) for metric in wire.metrics):
        yield _on_classes(wire, "warning")


def _looks_like_classes(wire: Wire) -> bool:
    if wire.head.units == 1:
        return wire.head.kind == "sigmoid" and wire.labels.values == (0.0, 1.0)
    return wire.labels.kind == "one-hot" and not _is_autoencoder(wire)


def _is_autoencoder(wire: Wire) -> bool:
    """Whether one-hot targets may be what is to be rebuilt: nothing but a softmax or an accuracy speaks for classes."""
    return wire.head.kind != "softmax" and not any(_is_accuracy(metric) for metric in wire.metrics)


def _is_accuracy(metric) -> bool:
    name = metric if isinstance(metric, str) else getattr(metric, "name", "") or getattr(metric, "__name__", "")
    return "acc" in name.lower()


def _is_column(labels) -> bool:
    return len(labels.shape) > 1 and labels.shape[-1] == 1


def _broadcast(wire: Wire) -> Finding:
    return Finding(
        "labels-broadcast",
        "error",
        "The loss compares every prediction with every label, not with its own.",
        "Shapes that differ are broadcast to a table; its mean does not change when labels are shuffled.",
        "bring both to one shape first, for example y_true = ops.reshape(y_true, ops.shape(y_pred))",
        f"labels {wire.labels.shape}, output {wire.head.shape}",
    )


def _pairs_rows_with_all(wire: Wire) -> bool:
    """Whether the loss stays the same when labels are handed to other rows, though predictions differ."""
    loss, few = wire.reading.loss, np.asarray(wire.few)
    if not wire.reading.own or loss is None or few.dtype.kind not in "biuf" or len(few) < 4:
        return False
    rng = np.random.default_rng(0)
    outputs = rng.uniform(0.05, 0.95, np.shape(wire.outputs)).astype("float32")
    labels = few.astype("float32") if wire.reading.kind != "sparse" else few
    try:
        shape = np.shape(loss(labels, outputs))
        values = [float(np.mean(loss(labels[rng.permutation(len(few))], outputs))) for _ in range(4)]
    except Exception:  # noqa: BLE001  (a loss that refuses its labels is another rule's)
        return False
    varied = np.ptp(few.reshape(len(few), -1), axis=0).any()
    grows = labels.ndim != outputs.ndim or labels.shape[-1:] != outputs.shape[-1:]
    return bool(varied and grows and np.ptp(values) < 1e-6 * max(1, abs(values[0])) and len(shape) <= 2)


def _on_classes(wire: Wire, severity: str) -> Finding:
    return Finding(
        "regression-loss-on-classes",
        severity,
        f"{wire.reading.name} measures distances between numbers; the labels are classes.",
        "It may learn, but confident errors cost little, and its gradient vanishes where the model is sure and wrong.",
        "a cross-entropy: BinaryCrossentropy(), SparseCategoricalCrossentropy() or CategoricalCrossentropy()",
        f"labels: {wire.labels.kind}, {wire.head.units} unit{'s' if wire.head.units > 1 else ''}",
    )


RULES = (encoding, values, columns, regression)
