"""What is measured of models whose labels may occur together (lesson 11)."""

from dataclasses import dataclass

import numpy as np

from .looks_f1 import SIZES, first_words, loss_of, reported
from .looks_heads import drawn, outputs_under
from .views import up_to_a_failure

CELLS, MACRO = "the share of right cells", "macro F1 at the threshold .5"
SHAPES = {CELLS: (64,), MACRO: (8, 24)}  # of one row, for the model that reports this


def looks():
    """Three times 30 rows of labels and outputs, a row with no to several labels, no output at .5.

    In the first two each label occurs and is said; in the third, one label is absent from both. Together they tell all
    `readings` apart.
    """
    for seed, absent in ((11, ()), (12, ()), (13, 4)):
        rng = np.random.default_rng(seed)
        y = (rng.uniform(size=(30, 10)) < np.linspace(0.15, 0.45, 10)).astype("float32")
        said = (y == 1) ^ (rng.uniform(size=y.shape) < 0.2)
        y[:, absent], said[:, absent] = 0, False
        yield y, np.where(said, rng.uniform(0.55, 0.95, y.shape), rng.uniform(0.05, 0.45, y.shape)).astype("float32")


def losses(y, p):
    """What known losses say of outputs that are probabilities, by NumPy and SciPy: {name: number}."""
    from scipy.special import softmax, xlogy

    shares = p / p.sum(axis=1, keepdims=True)
    return {
        "": -(xlogy(y, p) + xlogy(1 - y, 1 - p)).mean(),
        "categorical cross-entropy": -xlogy(y, shares).sum(axis=1).mean(),
        "categorical cross-entropy of logits": -xlogy(y, softmax(p, axis=1)).sum(axis=1).mean(),
        "binary cross-entropy of logits": (np.log1p(np.exp(p)) - y * p).mean(),
        "the squared error": ((y - p) ** 2).mean(),
    }


def readings(y, p):
    """What known metrics say of the same rows, given in batches: {what it is: its number}."""
    from sklearn.metrics import f1_score as score

    said, largest = (p > 0.5).astype(int), (p == p.max(axis=1, keepdims=True)).astype(int)
    stops = np.cumsum(SIZES)[:-1]
    batches = zip(np.split(y, stops), np.split(said, stops), strict=True)
    present = np.flatnonzero(y.any(axis=0) | said.any(axis=0))
    return {
        CELLS: (said == y).mean(),
        MACRO: score(y, said, average="macro", zero_division=0),
        "macro F1 in which an absent label counts 1": score(y, said, average="macro", zero_division=1),
        "macro F1 that leaves absent labels out": score(y, said, average="macro", labels=present),
        "micro F1": score(y, said, average="micro"),
        "weighted F1": score(y, said, average="weighted", zero_division=0),
        "samples F1": score(y, said, average="samples", zero_division=0),
        "macro F1 of the largest output": score(y, largest, average="macro", zero_division=0),
        "micro F1 of the largest output": score(y, largest, average="micro", zero_division=0),
        "F1 averaged over batches": np.mean([_f1(*batch) for batch in batches]),
        "subset accuracy": (said == y).all(axis=1).mean(),
        "argmax against argmax": (p.argmax(axis=1) == y.argmax(axis=1)).mean(),
    }


def _f1(y, said):
    """The F1 of all cells of a batch."""
    from sklearn.metrics import f1_score as score

    return score(y.ravel(), said.ravel(), zero_division=0)


@dataclass(frozen=True)
class Facts:
    """What a model does with rows of labels, as named facts, up to the first that does not hold.

    Loss and metrics get the labels and outputs of some looks, the same for all models, so that what is seen of them depends
    on no weights. Where all is well, `evaluate` has to say the same of the model's own outputs.
    """

    wanted: str

    def __call__(self, model):
        return up_to_a_failure(_facts(model, self.wanted))


def _facts(model, wanted):
    x = np.random.default_rng(11).uniform(size=(40, *SHAPES[wanted])).astype("float32")
    yield "the model is compiled", model.compiled
    yield "compile is given a loss", model.loss
    try:
        own, first = np.asarray(model(x, training=False)), np.asarray(model(x[:7], training=False))
        outputs = [own, *(np.asarray(drawn(model, x, 8, sign)) for sign in (1, -1))]
    except Exception:  # noqa: BLE001  (layers raise many kinds for rows that do not fit)
        yield f"it takes rows of shape {SHAPES[wanted]}", False
        return
    yield "the output is one table, with a row for each row of `x`", own.ndim == 2 and len(own) == 40
    yield "the output has ten columns", own.shape == (40, 10)
    yield "no output lies below 0 or above 1", all(p.min() >= 0 and p.max() <= 1 + 1e-5 for p in outputs)
    yield "the outputs of a row depend on no other row", np.allclose(own[:7], first, atol=1e-3)
    yield "the sum of a row's outputs is free", not all(np.allclose(p.sum(axis=1), 1, atol=1e-3) for p in outputs)
    yield "several outputs of a row can be near 1", _several_near_1(model, x)
    yield "outputs can lie anywhere between 0 and 1", any(((p > 0.01) & (p < 0.99)).any() for p in outputs[1:])
    yield from _loss_facts(model)
    yield from _metric_facts(model, x, own, wanted)


def _several_near_1(model, x):
    """Whether two outputs of some row come near 1 when weights grow; how large they have to be depends on the layers."""
    return any(
        ((np.asarray(outputs_under(model, x, 8, sign * 2.0**growth)) > 0.95).sum(axis=1) > 1).any()
        for growth in range(9)
        for sign in (1, -1)
    )


def _loss_facts(model):
    """The loss of each look, compared with that of outputs nearer to the labels: a penalty on weights cancels out."""
    pairs = [((y, p), (y, (0.6 * p + 0.4 * y).astype("float32"))) for y, p in looks()]
    try:
        seen = [loss_of(model, *far) - loss_of(model, *near) for far, near in pairs]
    except Exception as problem:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for labels that do not fit)
        told = "it takes one integer a row" if _takes_integers(model) else f"it raises {first_words(problem)}"
        yield f"the loss takes rows of labels ({told})", False
        return
    known = [{name: value - losses(*near)[name] for name, value in losses(*far).items()} for far, near in pairs]
    names = [name for name in known[0] if np.allclose([each[name] for each in known], seen, rtol=1e-3, atol=1e-3)]
    told = f" (it is {names[0]})" if names and names[0] else ""
    yield f"the loss is the mean binary cross-entropy of the outputs{told}", "" in names


def _takes_integers(model):
    """Whether the loss can be computed of a class number a row."""
    y, p = next(looks())
    try:
        loss_of(model, y.argmax(axis=1), p)
    except Exception:  # noqa: BLE001  (as above)
        return False
    return True


def _metric_facts(model, x, own, wanted):
    told = {}
    for y, p in looks():
        try:
            seen = reported(model, y, p)
        except Exception as problem:  # noqa: BLE001  (as above)
            yield f"the metrics can be computed (they raise {first_words(problem)})", False
            return
        known = {name: value for name, value in seen.items() if name != "loss"}
        told = {name: [*told.get(name, []), value] for name, value in known.items()}
    yield "there is a metric", told
    names = {name: _name(values) for name, values in told.items()}
    found = [name for name, meaning in names.items() if meaning == wanted]
    others = sorted({meaning for meaning in names.values() if meaning})
    yield f"a metric is {wanted}" + (f" (reported: {' and '.join(others)})" if others and not found else ""), found
    yield "evaluate runs and reports it", _evaluates(model, x, own, found, wanted)


def _name(values):
    """What a metric is that has reported these numbers, one for each look; empty where it is none that is known."""
    if np.ndim(values[0]):
        return "an F1 for each label" if np.shape(values[0]) == (10,) else ""
    known = [readings(*look) for look in looks()]
    return next((name for name in known[0] if np.allclose([each[name] for each in known], values, atol=1e-4)), "")


def _evaluates(model, x, own, names, wanted):
    """Whether `evaluate` reports this of the model's own outputs, under one of these names."""
    y = (np.random.default_rng(13).uniform(size=own.shape) < 0.4).astype("float32")
    try:
        seen = model.evaluate(x, y, batch_size=7, verbose=0, return_dict=True)
    except Exception:  # noqa: BLE001  (a metric may work on arrays, and not inside evaluate)
        return False
    if np.abs(own - 0.5).min() < 1e-5:  # rounding may decide what is above the threshold
        return True
    with np.errstate(all="ignore"):
        right = (y == (own > 0.5)).mean() if wanted == CELLS else macro(y, own > 0.5)
    return any(np.isclose(seen[name], right, atol=1e-3) for name in names)


def macro(y, said):
    from sklearn.metrics import f1_score as score

    return score(y, said.astype(int), average="macro", zero_division=0)
