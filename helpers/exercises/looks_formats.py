"""What is measured of a model that reads integers or one-hot rows (lesson 04)."""

import numpy as np


def reads_integers(model):
    """What a model does with integer labels, as named facts."""
    return _facts(model, "integers of shape (n,)", lambda labels: labels)


def reads_one_hot(model):
    """What a model does with one-hot labels, as named facts."""
    return _facts(model, "one-hot rows", lambda labels: np.eye(10, dtype="float32")[labels])


def _facts(model, format_, encode):
    """The facts, in the order in which they must hold; those that can't be measured any more are left out.

    Of 24 rows the labels name the most probable class in 18 and the second in 6, so that the true accuracy is .75
    whatever the weights are, and that among the best two or three is 1. A second look, at labels among which each class
    occurs, has another accuracy: what equals both is the accuracy, not a constant and not chance.
    """
    rows = np.random.default_rng(4).uniform(size=(24, 64)).astype("float32")
    p = np.asarray(model(rows, training=False), dtype="float32")
    facts = {"the model is compiled with a loss": bool(model.compiled and model.loss)}
    facts["there are ten columns"] = p.shape == (24, 10)
    if not all(facts.values()):
        return facts
    facts["no output lies below 0 or above 1"] = p.min() >= 0 and p.max() <= 1 + 1e-5
    facts["the outputs of a row sum to 1"] = np.allclose(p.sum(axis=1), 1, atol=1e-4)
    ranked = np.argsort(-p, axis=1, kind="stable")
    labels = ranked[np.arange(24), (np.arange(24) % 4 == 0).astype(int)]
    every = np.arange(24) % 10  # each class is true somewhere
    # far from uniform, whatever the weights of the model: near 1/10 many losses are alike
    sure = np.random.default_rng(5).dirichlet(np.full(10, 0.5), size=24).astype("float32") * 0.99 + 0.001
    takes = f"the loss takes {format_}"
    try:
        read = float(model.compute_loss(y=encode(every), y_pred=sure))
        facts[takes] = True
    except Exception:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for labels that do not fit)
        return facts | {takes: False}
    facts["the loss reads the outputs as probabilities, and is the mean of -ln p"] = np.isclose(
        read, _surprise(sure, every), atol=1e-4
    )
    takes = f"evaluate takes {format_}, metrics included"
    try:
        seen = model.evaluate(rows, encode(labels), verbose=0, return_dict=True)
        again = model.evaluate(rows, encode(every), verbose=0, return_dict=True)
    except Exception:  # noqa: BLE001  (as above)
        return facts | {takes: False}
    facts[takes] = True
    # likely classes tell smoothed labels apart, and all classes an ignored one
    looks = ((seen, labels), (again, every))
    facts["evaluate reports the mean of -ln p as its loss"] = all(
        np.isclose(look["loss"], _surprise(p, true), atol=1e-4) for look, true in looks
    )
    metrics = [name for name in seen if name != "loss"]
    facts["there is a metric"] = bool(metrics)
    if metrics:
        facts["the metric is the share of right classes"] = any(
            all(np.isclose(look[name], (ranked[:, 0] == true).mean()) for look, true in looks) for name in metrics
        )
    return facts


def _surprise(p, labels):
    """The mean of -ln p of the true class, clipped as Keras does it."""
    return -np.log(np.clip(p[np.arange(len(labels)), labels], 1e-7, None)).mean()
