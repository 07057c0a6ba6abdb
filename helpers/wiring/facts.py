"""Observing a compiled model and its data: a few rows forward, nothing trained, nothing changed."""

import copy
import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import keras
import numpy as np

from . import heads, labels, readings
from .heads import SHAKES, Head
from .labels import Labels
from .readings import Reading

ROWS, BATCHES = 24, 8
SLOW = 0.1  # seconds of a forward pass; from here on, tracing it once is cheaper than repeating it


@dataclass(frozen=True)
class Wire:
    """One output of the model, with the labels it is compared with, its loss and its metrics."""

    head: Head
    labels: Labels
    reading: Reading
    metrics: tuple[Any, ...]
    outputs: Any  # of the first rows, as a tensor that came out of the model
    few: Any  # the labels of the same rows
    options: dict[str, Any] = field(default_factory=dict)
    validation: Labels | None = None
    name: str = ""


def observe(model: Any, x: Any, y: Any, options: dict[str, Any]) -> list[Wire]:
    """The wires of the model, but for outputs without labels. Raises what the model or its data raise."""
    if y is None:
        x, y, weights = first_batches(x)
        options = options | ({"sample_weight": weights} if weights is not None else {})
    named = _named(model)
    outputs, shaken, tensors = _outputs(model, _first_rows(x, _batch_size(model)))
    wires = []
    val = options.get("validation_data")
    val_y = first_batches(val)[1] if val is not None and not isinstance(val, (tuple, list)) else val[1] if val else None
    for key, array in outputs.items():
        target = _part(y, key, named, len(outputs))
        if target is None:
            continue
        if array.ndim > 1 and array.shape[-1] == len(array):  # a table of all rows against all: so many labels, then
            target = np.asarray(target)[: len(array)] if _is_row_by_row(model, x, key, array) else target
        head = heads.read([array, *(other[key] for other in shaken if key in other)])
        reading = readings.read(_part(model.loss, key, named, len(outputs), spread=True), head.units, len(head.shape))
        given = _part(val_y, key, named, len(outputs))
        wires.append(
            Wire(
                head,
                labels.read(target, reading.axis),
                reading,
                tuple(_metrics(model, key, named, len(outputs))),
                tensors[key],
                np.asarray(target)[: len(array)],
                options | {"sample_weight": _part(options.get("sample_weight"), key, named, len(outputs))},
                labels.read(given, reading.axis) if given is not None else None,
                key if len(outputs) > 1 else "",
            )
        )
    return wires


def first_batches(data: Any) -> tuple[Any, Any, Any]:
    """(x, y, weights or None) of the first batches of a data set, generator or PyDataset."""
    if isinstance(data, keras.utils.PyDataset):
        batches = [data[i] for i in range(min(BATCHES, len(data)))]
    else:
        batches = list(islice(iter(data), BATCHES))
    rows = [(*batch, None, None)[:3] if isinstance(batch, (tuple, list)) else (batch, None, None) for batch in batches]

    def join(parts: Any) -> Any:
        return keras.tree.map_structure(lambda *arrays: np.concatenate([_rows(a) for a in arrays]), *parts)

    xs, ys, weights = zip(*rows, strict=True)
    return join(xs), None if ys[0] is None else join(ys), None if weights[0] is None else join(weights)


def _rows(array: Any) -> np.ndarray:
    array = np.asarray(array)
    return array if array.ndim else array[None]  # a data set that was not batched


def _first_rows(x: Any, n: int) -> Any:
    return keras.tree.map_structure(lambda array: np.asarray(array)[:n], x)


def _is_row_by_row(model: Any, x: Any, key: str, array: np.ndarray) -> bool:
    """Whether the output has a column a row of the batch: then it loses one with a row."""
    model = model if model.built else _twin(model, _first_rows(x, 1))
    weights, others = ([v.value for v in some] for some in (model.trainable_variables, model.non_trainable_variables))
    fewer = _by_name(model, model.stateless_call(weights, others, _first_rows(x, len(array) - 1))[0])
    return np.shape(fewer[key])[-1] < array.shape[-1]


def _batch_size(model: Any) -> int:
    """How many rows go forward: as many as the model is built for, where that is fixed."""
    sizes = [tensor.shape[0] for tensor in getattr(model, "inputs", None) or []]
    return next((size for size in sizes if size), ROWS)


def _outputs(model: Any, x: Any) -> tuple[dict, list[dict], dict]:
    """{output: array} as the model stands, the same of its shaken twins, and the first as tensors of the model."""
    if not model.built:
        model = _twin(model, x)
    weights, others = ([v.value for v in some] for some in (model.trainable_variables, model.non_trainable_variables))

    def forward(weights: list, others: list) -> dict:
        return _by_name(model, model.stateless_call(weights, others, x)[0])

    start = time.perf_counter()
    plain = forward(weights, others)
    arrays = {key: _array(value) for key, value in plain.items()}
    again = _traced(forward) if time.perf_counter() - start > SLOW else forward
    filled = [_filled(weight) for weight in weights]

    def shake(scale: float, frozen_too: bool) -> dict:
        loose = [_scaled(weight, scale) if frozen_too and _is_matrix(weight) else weight for weight in others]
        return {key: _array(value) for key, value in again([_scaled(w, scale) for w in filled], loose).items()}

    shaken = [shake(SHAKES[0], False)]
    frozen_too = not _moves(arrays, shaken[0])
    for scale in SHAKES[0 if frozen_too else 1 :]:
        if all(any(np.min(look[key]) < -1.1 for look in (arrays, *shaken)) for key in arrays):
            break  # only a linear head goes that far: there is no more to see
        shaken.append(shake(scale, frozen_too))
    return arrays, shaken, plain


def _traced(forward: Callable) -> Callable:
    """A slow forward pass, traced once on TensorFlow; as it is where that is not possible."""
    if keras.backend.backend() != "tensorflow":
        return forward
    import tensorflow as tf

    graph = tf.function(forward, autograph=False)

    def call(weights: list, others: list) -> dict:
        try:
            return graph(weights, others)
        except Exception:  # noqa: BLE001  (a call of the user's may run eagerly only)
            return forward(weights, others)

    return call


def _scaled(weight: Any, scale: float) -> Any:
    """The weight times the scale. A negative one flips signs here and there: flipped everywhere, two layers cancel."""
    if scale > 0:
        return scale * weight
    signs = np.random.default_rng(int(-scale)).choice([-1.0, 1.0], np.shape(weight), p=[0.75, 0.25])
    return -scale * weight * keras.ops.cast(keras.ops.convert_to_tensor(signs), weight.dtype)


def _filled(weight: Any) -> Any:
    """The weight, or small numbers in place of a matrix of zeros: that would stay what it is under every factor."""
    array = np.asarray(weight)
    if array.ndim < 2 or np.any(array):
        return weight
    noise = np.random.default_rng(0).normal(0, array[..., 0].size ** -0.5, array.shape)
    return keras.ops.cast(keras.ops.convert_to_tensor(noise), weight.dtype)


def _is_matrix(weight: Any) -> bool:
    """Whether a weight that is not trained is a kernel, and not a running mean or variance or a state of a seed."""
    return len(weight.shape) > 1 and keras.backend.is_float_dtype(keras.backend.standardize_dtype(weight.dtype))


def _moves(before: dict, after: dict) -> bool:
    return any(not np.allclose(array, after[key], equal_nan=True) for key, array in before.items() if key in after)


def _twin(model: Any, x: Any) -> Any:
    """A built copy of a model that has not seen data yet: building the model itself would change it."""
    few = keras.tree.map_structure(lambda array: array[:1], x)
    makers = (
        lambda: type(model).from_config(model.get_config()),
        lambda: type(model)(**_accepted(type(model), model.get_config())),
        lambda: copy.deepcopy(model),
    )
    for make in makers:
        try:
            twin = make()
            twin(few)
        except Exception:  # noqa: BLE001  (a class of the user's may refuse either way)
            continue
        return twin
    raise ValueError("the model is not built and can't be copied")


def _accepted(cls: type, config: dict) -> dict:
    """What the constructor of the class takes, of a configuration to which Keras has added names of its own."""
    parameters = inspect.signature(cls.__init__).parameters
    return {name: value for name, value in config.items() if name in parameters}


def _array(tensor: Any) -> np.ndarray:
    return np.asarray(keras.ops.convert_to_numpy(tensor), dtype=np.float64)


def _by_name(model: Any, outputs: Any) -> dict[str, Any]:
    if isinstance(outputs, dict):
        return outputs
    if isinstance(outputs, (list, tuple)):
        return dict(zip(_named(model) or map(str, range(len(outputs))), outputs, strict=False))
    return {(_named(model) or ["output"])[0]: outputs}


def _named(model: Any) -> list[str]:
    return list(getattr(model, "output_names", None) or [])


def _part(whole: Any, key: str, named: list[str], n: int, spread: bool = False) -> Any:
    """What belongs to one output, of something given for all of them: a dict, a list, or one thing."""
    if isinstance(whole, dict):
        return whole.get(key)
    if n > 1 and isinstance(whole, (list, tuple)):
        place = named.index(key) if key in named else int(key)
        return whole[place] if place < len(whole) else None
    return whole if n == 1 or spread else None


def _metrics(model: Any, key: str, named: list[str], n: int) -> list[Any]:
    """What was given as metrics of this output: strings, functions, and fresh copies of metric objects."""
    try:
        config = model.get_compile_config() or {}
    except Exception:  # noqa: BLE001  (what was compiled can't be written down: a class among the metrics, for example)
        return []
    found = []
    for group in (config.get("metrics"), config.get("weighted_metrics")):
        part = _part(group, key, named, n) if group is not None else None
        part = part if isinstance(part, (list, tuple)) else [part]
        found += [metric for one in part for metric in (one if isinstance(one, (list, tuple)) else [one])]
    return [made for metric in found if (made := _metric(metric)) is not None]


def _metric(metric: Any) -> Any:
    """A string as it is; a metric object made anew from its configuration; None for what can't be told."""
    if metric is None or isinstance(metric, str) or inspect.isfunction(metric):
        return metric
    try:
        return keras.metrics.deserialize(metric)
    except Exception:  # noqa: BLE001  (a metric class of the user's that Keras does not know by name)
        return None
