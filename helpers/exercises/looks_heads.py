"""What is measured of the three heads to mend in lesson 06."""

import numpy as np

# the three heads to mend: columns, and the labels of 40 rows as the card says
HEADS = {"1": (1, "column"), "2": (10, "integers"), "3": (10, "rows")}
READ = "its outputs are probabilities (of a row they sum to 1) or logits"
TAKES = {
    "column": "its loss takes labels of shape (n, 1)",
    "integers": "its loss takes integers of shape (n,)",
    "rows": "its loss takes one-hot rows of shape (n, 10)",
}


def one_activation(models):
    """What three models do, as named facts. For each those that can't be measured any more are left out."""
    facts = {}
    for (name, (columns, kind)), model in zip(HEADS.items(), models, strict=True):
        seen = _facts(model, columns, kind)
        facts |= {f"model {name}: {fact}": holds for fact, holds in seen.items()}
        if not all(seen.values()) and READ in seen and seen.get(TAKES[kind], True):
            break  # one thing at a time; but other widths or labels may mean that the order is another
    return facts


def _facts(model, columns, kind):
    """The facts about one model, measured with other weights than its own: they hold trained or not, large or small."""
    rng = np.random.default_rng(6)
    x = rng.uniform(size=(40, 64)).astype("float32")
    facts = {"it is compiled with a loss": bool(model.compiled and model.loss)}
    outputs = _outputs(model, x)
    array = np.asarray(outputs, dtype="float64")
    fits = array.shape == (40, columns)
    width = f"its output has {columns} column{'s' if columns > 1 else ''}"
    facts[width if fits else f"{width}, not shape {array.shape}"] = fits
    if not all(facts.values()):
        return facts
    read = _reading(array)
    codes = _codes(array, read)
    labels = {"column": codes[:, None], "integers": codes, "rows": np.eye(10, dtype="float32")[codes % 10]}[kind]
    facts[READ] = bool(read)
    if not read:
        return facts | _diagnosed(model, x, labels, hint=True)
    try:
        in_fit, on_arrays = (
            float(model.compute_loss(x=x, y=labels, y_pred=seen)) for seen in (outputs, np.asarray(outputs))
        )
    except Exception:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for labels that do not fit)
        return facts | {TAKES[kind]: False}
    facts[TAKES[kind]] = True
    right = _cost(array, codes, read)
    facts["its loss is the cross-entropy of its outputs"] = np.isclose(in_fit, right, atol=0.003)
    if all(facts.values()):
        facts["on arrays its loss is that, too"] = np.isclose(on_arrays, right, atol=0.003)
    return facts | _diagnosed(model, x, labels, hint=not all(facts.values()))


def _codes(outputs, read):
    """Classes for the rows: mostly the likeliest one, so that a loss with anything added differs, and each class once."""
    columns = outputs.shape[1]
    half = 0 if read == "logits" else 0.5
    likeliest = outputs[:, 0] > half if columns == 1 else outputs.argmax(axis=1)
    places = np.arange(len(outputs))
    return np.where(places % 4, likeliest, places // 4 % max(columns, 2)).astype(int)


def _diagnosed(model, x, labels, hint):
    """Whether diagnose is content; with its codes where something is wrong, so that faults that cost alike differ."""
    from ..wiring.look import diagnose

    findings = diagnose(model, x, labels)
    clean = all(finding.severity == "note" for finding in findings)
    codes = f" (it says {', '.join(findings.codes) or 'nothing'})" if hint or not clean else ""
    return {f"diagnose finds no error and no warning{codes}": clean}


def _outputs(model, x):
    """The outputs under weights drawn anew, so small that no probability has to be clipped; the model's own stay.

    Logits may happen to lie between 0 and 1, as probabilities do. So other draws follow until some output does not.
    """
    model(x[:1])  # builds it
    for seed, sign in ((8, 1), (8, -1), (9, 1), (9, -1)):
        outputs = drawn(model, x, seed, sign)
        if not _is_inside(np.asarray(outputs)):
            break
    return outputs


def drawn(model, x, seed, sign):
    """The outputs under that draw of weights, halved until they are moderate."""
    for halvings in range(16):
        outputs = outputs_under(model, x, seed, sign / 2**halvings)
        if _is_moderate(np.asarray(outputs)):
            break
    return outputs


def outputs_under(model, x, seed, factor):
    """The outputs under weights drawn with this seed, times the factor; the model's own stay."""
    rng = np.random.default_rng(seed)
    shapes = [tuple(variable.shape) for variable in model.trainable_variables]
    scales = [factor * (2 / np.sqrt(np.prod(shape[:-1])) if len(shape) > 1 else 0.5) for shape in shapes]
    fresh = [(scale * rng.normal(size=shape)).astype("float32") for scale, shape in zip(scales, shapes, strict=True)]
    others = [variable.value for variable in model.non_trainable_variables]
    return model.stateless_call(fresh, others, x)[0]


def _is_inside(outputs):
    """Whether all numbers lie where probabilities do."""
    return outputs.min() >= 0 and outputs.max() <= 1 + 1e-5


def _is_moderate(outputs):
    """Whether logits stay below 10 in size, and probabilities away from 0 and 1."""
    inside = 1e-5 < outputs.min() < outputs.max() < 1 - 1e-5
    return inside if _is_inside(outputs) else np.abs(outputs).max() < 10


def _reading(outputs):
    """What the outputs are: "probabilities", "logits", or an empty string where they are neither."""
    if not _is_inside(outputs):
        return "logits"
    whole = outputs.shape[1] == 1 or np.allclose(outputs.sum(axis=1), 1, atol=0.01)
    return "probabilities" if whole and np.ptp(outputs) > 1e-3 else ""


def _cost(outputs, codes, read):
    """The cross-entropy by scikit-learn, of probabilities or of what softmax or sigmoid make of logits."""
    from scipy.special import expit, softmax
    from sklearn.metrics import log_loss

    if read == "logits":
        outputs = expit(outputs) if outputs.shape[1] == 1 else softmax(outputs, axis=1)
    p = np.column_stack([1 - outputs, outputs]) if outputs.shape[1] == 1 else outputs
    p = np.clip(p, 1e-7, 1)
    return log_loss(codes, p / p.sum(axis=1, keepdims=True), labels=range(p.shape[1]))
