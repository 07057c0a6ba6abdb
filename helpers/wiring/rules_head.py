"""Rules about the head: its units, its activation, and what the loss reads of it (families 1 to 4 and 8)."""

from collections.abc import Iterator

import numpy as np

from .facts import Wire
from .findings import Finding

SCALED_OUT = {
    "linear": ("logits", "logits-into-probability-loss"),
    "relu": ("the outputs of a relu", "relu-into-probability-loss"),
    "tanh": ("the outputs of a tanh", "tanh-into-probability-loss"),
}


def units(wire: Wire) -> Iterator[Finding]:
    """Family 1: the number of units against the number of classes."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    if head.kind == "softmax" and head.units == 1 and head.axis in (-1, len(head.shape) - 1):
        yield Finding(
            "softmax-over-one-unit",
            "error",
            "A softmax over one unit is always 1.",
            "Softmax divides each row by its sum; with one number that is 1, whatever the input. Nothing is learned.",
            'Dense(1, activation="sigmoid") with BinaryCrossentropy(), or Dense(2, activation="softmax")',
            f"all outputs are {head.high:.2f}",
        )
    elif head.units == 1 and reading.kind in ("categorical", "sparse") and not _is_dense_output(wire):
        yield Finding(
            "categorical-loss-on-one-unit",
            "error",
            f"{reading.name} reads one column a class, and the head has one unit.",
            "A distribution over a single class is always 1, so the loss is 0 or meaningless.",
            "BinaryCrossentropy() for two classes, or Dense(K) for K classes",
            f"output of shape (rows, 1), {reading.kind} loss",
        )
    elif head.units == 1 and _is_many_classes(labels) and (reading.kind == "binary" or _is_out_of_reach(wire)):
        binary = "Binary cross-entropy wants 0 or 1; with larger labels it falls below 0 without end."
        yield Finding(
            "one-unit-for-many-classes",
            "error",
            f"One unit can tell two classes apart, and the labels hold {len(labels.values)}.",
            binary if reading.kind == "binary" else "A sigmoid ends at 1: it never reaches the larger labels.",
            f'Dense({int(labels.high) + 1}, activation="softmax") with SparseCategoricalCrossentropy()',
            f"labels from {labels.low:g} to {labels.high:g}",
        )


def _is_many_classes(labels) -> bool:
    return labels.kind == "classes" and len(labels.values) > 2 and labels.low >= 0 and labels.high < 255


def _is_out_of_reach(wire: Wire) -> bool:
    return wire.reading.kind == "regression" and wire.head.kind == "sigmoid"


def _is_dense_output(wire: Wire) -> bool:
    """Whether the last axis is no class axis because the loss names another one."""
    return wire.reading.axis not in (-1, len(wire.head.shape) - 1)


def activation(wire: Wire) -> Iterator[Finding]:
    """Families 2 and 3: exactly one activation between logits and loss."""
    head, reading = wire.head, wire.reading
    if head.kind == "unknown" or not reading.wants:
        return
    if reading.wants == "probabilities" and head.kind in SCALED_OUT and not _is_minus_one_labels(wire):
        what, code = SCALED_OUT[head.kind]
        flag = "" if reading.own or reading.kind == "overlap" else f"{reading.name}(from_logits=True), or "
        yield Finding(
            code,
            "error",
            f"The loss reads probabilities, and gets {what}.",
            "Beyond 1 an overlap can grow for ever: the loss falls below its best value, and masks mean nothing."
            if reading.kind == "overlap"
            else "Values outside of 0 to 1 are clipped: those rows give no gradient, and the loss is not the one you meant.",
            f'{flag}activation="{_right_activation(wire)}" in the last layer',
            f"outputs from {head.low:.2f} to {head.high:.2f}; rows sum to {head.sums[0]:.2f} ... {head.sums[1]:.2f}",
        )
    elif head.twice:
        yield Finding(
            "activation-twice",
            "error",
            f"The {head.kind} of the head gets numbers that are probabilities already.",
            "Twice squashed, no class can come near 1: the loss has a floor above 0 and confidence means nothing.",
            "remove one of the two activations",
            f"no output exceeds {head.high:.2f}, however the weights are scaled",
        )
    elif reading.wants == "logits" and head.is_bounded:
        yield _stated_twice(wire)


def _stated_twice(wire: Wire) -> Finding:
    head, reading = wire.head, wire.reading
    fix = f"from_logits=False with this {head.kind}, or a last layer without activation"
    seen = f"outputs lie in 0 ... 1, and the loss has from_logits=True ({reading.name})"
    if _is_rescued(wire):
        return Finding(
            "rescued-activation",
            "note",
            f"The {head.kind} stands directly before a loss that wants logits; Keras takes the logits behind it.",
            "On TensorFlow this trains right, with a warning. On arrays, and on other backends, the loss is another one.",
            fix,
            seen,
        )
    return Finding(
        "activation-twice",
        "error",
        f"The loss applies its own activation to what a {head.kind} has squashed already.",
        "Probabilities between 0 and 1 are taken for logits: the loss has a floor, and training makes them wrong.",
        fix,
        seen,
    )


def scores(wire: Wire) -> Iterator[Finding]:
    """Family 2, the other way round: an activation that holds back what the loss reads as free scores."""
    head, reading = wire.head, wire.reading
    two_sided = reading.kind == "hinge" or (reading.kind == "binary" and reading.wants == "logits")
    if (two_sided and head.kind == "relu") or (reading.kind == "hinge" and head.is_bounded):
        yield Finding(
            "squashed-scores",
            "error",
            f"The loss reads scores of both signs, and a {head.kind} gives none below 0.",
            "A negative score means the negative class. Without one, that class can never be predicted.",
            "a last layer without activation" + (', or activation="tanh"' if reading.kind == "hinge" else ""),
            f"outputs from {head.low:.2f} to {head.high:.2f}, never below 0, however the weights are scaled",
        )
    elif reading.wants == "logits" and head.kind == "tanh":
        yield Finding(
            "squashed-scores",
            "warning",
            "The loss reads logits, and a tanh holds them between -1 and 1.",
            "A logit of 1 is a probability of .73, and more can't be said with one unit: the model can never be sure.",
            "a last layer without activation",
            f"outputs from {head.low:.2f} to {head.high:.2f}, within -1 ... 1, however the weights are scaled",
        )


def _is_rescued(wire: Wire) -> bool:
    """Whether the loss of the model's own tensor differs from that of the same numbers as an array."""
    try:
        labels = _as_loss_wants(wire)
        own = np.asarray(wire.reading.loss(labels, wire.outputs))
        array = np.asarray(wire.reading.loss(labels, np.asarray(wire.outputs)))
    except Exception:  # noqa: BLE001  (labels that the loss refuses are another rule's)
        return False
    return not np.allclose(own, array, rtol=1e-4, atol=1e-5)


def _as_loss_wants(wire: Wire):
    few = np.asarray(wire.few)
    if few.ndim == 1 and wire.reading.kind == "binary":
        few = few[:, None]
    return few.astype("float32") if wire.reading.kind != "sparse" else few


def _right_activation(wire: Wire) -> str:
    one_label = wire.reading.is_single_label or wire.labels.kind == "one-hot"
    single = one_label and wire.head.units > 1
    return "softmax" if single and wire.labels.kind != "multi-hot" else "sigmoid"


def _is_minus_one_labels(wire: Wire) -> bool:
    return wire.labels.kind == "classes" and wire.labels.values == (-1.0, 1.0) and not wire.reading.is_cross_entropy


def family(wire: Wire) -> Iterator[Finding]:
    """Family 4: one label a row, or several?"""
    head, labels, reading = wire.head, wire.labels, wire.reading
    if head.units < 2:
        return
    softmax = head.kind == "softmax" or (reading.kind in ("categorical", "divergence") and reading.wants == "logits")
    if (
        labels.kind == "multi-hot"
        and labels.array.sum(axis=-1).max() > 1
        and (softmax or reading.kind in ("categorical", "divergence"))
    ):
        sums = labels.array.sum(axis=-1)
        yield Finding(
            "softmax-for-multilabel",
            "error",
            "The labels mark several classes a row, and softmax lets only one win.",
            "Softmax shares a total of 1 among the classes: two true ones can never both be near 1.",
            f'Dense({head.units}, activation="sigmoid") with BinaryCrossentropy()',
            f"{sums.min():g} to {sums.max():g} labels a row",
        )
    elif labels.kind == "one-hot" or (labels.kind == "classes" and reading.kind == "sparse"):
        yield from _for_one_label(wire)


def _for_one_label(wire: Wire) -> Iterator[Finding]:
    head, reading = wire.head, wire.reading
    if len(wire.labels.array) < 8:
        return
    columns_of_a_softmax = reading.own and head.kind == "softmax"  # then a loss of your own need not be a binary one
    if reading.kind == "binary" and (head.is_bounded or reading.wants == "logits") and not columns_of_a_softmax:
        yield Finding(
            "binary-loss-for-one-label",
            "note",
            "Each row has one label, and the loss judges the columns one by one.",
            "It learns, often as well. But columns need not sum to 1, and the loss can't be compared with ln K.",
            'Dense(K, activation="softmax") with CategoricalCrossentropy()',
            f"one-hot labels of {head.units} classes under {reading.name}",
        )
    if head.kind == "sigmoid" and reading.kind in ("categorical", "sparse"):
        yield Finding(
            "sigmoid-columns-for-one-label",
            "note",
            "Each row has one label, and the head gives independent columns.",
            "predict() returns numbers that don't sum to 1, and the loss is computed on others: on their softmax or shares.",
            'activation="softmax" in the last layer',
            f"rows sum to {head.sums[0]:.2f} ... {head.sums[1]:.2f}",
        )


def axes(wire: Wire) -> Iterator[Finding]:
    """Family 8: the axis of the classes, and axes too many."""
    head, reading = wire.head, wire.reading
    last = len(head.shape) - 1
    if head.kind == "softmax" and len(head.shape) > 1:
        wanted = reading.axis % len(head.shape) if reading.kind in ("categorical", "sparse") else last
        if _place(head) != wanted and reading.is_cross_entropy:
            over = "the rows of the batch" if head.axis == 0 else f"axis {head.axis}"
            yield Finding(
                "softmax-over-wrong-axis",
                "error",
                f"The softmax runs over {over}; the classes stand on axis {wanted}.",
                "The loss reads a distribution over the classes; here other cells sum to 1.",
                f"Softmax(axis={wanted if wanted != last else -1})",
                f"output of shape {head.shape}: sums over {over} are 1",
            )
    if _lacks_axes(wire):
        yield _extra_axes(wire)


def _lacks_axes(wire: Wire) -> bool:
    """Whether the labels have fewer axes than the output asks for."""
    head, labels, reading = wire.head, wire.labels, wire.reading
    if reading.kind == "sparse" and labels.kind == "classes":
        return len(head.shape) - 1 > _label_axes(labels, head)
    if reading.is_cross_entropy and head.units > 1 and labels.has_class_axis:
        return len(head.shape) > len(labels.shape)
    return head.units == 1 and len(head.shape) > 2 and labels.kind == "classes" and _one_label_a_row(wire)


def _place(head) -> int | tuple[int, ...]:
    return head.axis if isinstance(head.axis, tuple) else head.axis % len(head.shape)


def _one_label_a_row(wire: Wire) -> bool:
    """Whether there is a single label for a row of several outputs."""
    cells = int(np.prod(wire.labels.shape[1:]))
    return cells == 1 and int(np.prod(wire.head.shape[1:])) > 1 and wire.reading.kind != "unknown"


def _label_axes(labels, head) -> int:
    """The number of axes of the labels, without a last one of length 1 that stands for the class axis."""
    n = len(labels.shape)
    return n - 1 if n == len(head.shape) and n > 1 and labels.shape[-1] == 1 else n


def _extra_axes(wire: Wire) -> Finding:
    return Finding(
        "output-has-extra-axes",
        "error",
        "The output has an axis that the labels don't have.",
        "There is one label a row, but the model answers once for each step or pixel.",
        "Flatten() or a pooling layer before the head; return_sequences=False in the last recurrent layer",
        f"output {wire.head.shape}, labels {wire.labels.shape}",
    )


RULES = (units, activation, scores, family, axes)
