"""diagnose finds what is wrong, keeps quiet about what is right, and leaves the model as it was.

A third of the bank is run; all of it, and the table of the page, by `make wiring`.
"""

import os
import random
import time
from collections import Counter

import cases
import keras
import measure
import numpy as np
import pytest
from keras import Sequential, layers, losses

from helpers import diagnose
from helpers.wiring.codes import CODES, FAMILIES

WHOLE = cases.cases()
BANK = cases.part(WHOLE)
RIGHT = [case for case in BANK if case.kind != "wrong"]
WRONG = [case for case in BANK if case.kind == "wrong"]


@pytest.fixture(scope="module")
def score():
    return measure.score(BANK)


@pytest.mark.parametrize("case", RIGHT, ids=str)
def test_right_and_repaired_wirings_get_no_error_and_no_warning(case):
    assert measure.alarms(case) == []


def test_at_least_95_of_100_wrong_wirings_are_found_with_their_cause(score):
    assert sum(score.found.values()) >= 0.95 * len(WRONG), "\n".join(score.misses)


def test_the_bank_is_large_and_the_page_counts_it():
    kinds = Counter(case.kind for case in WHOLE)
    families = Counter(CODES[case.first_code][0] for case in WHOLE if case.kind == "wrong")
    assert kinds["wrong"] == kinds["repaired"] >= 120
    assert kinds["right"] >= 80
    text = measure.PAGE.read_text(encoding="utf-8")
    for family, name in FAMILIES.items():
        assert f"| {family} {name} | {families[family]} |" in text
    assert f"of {kinds['right']} right wirings" in text


def test_every_code_is_known_and_shown_by_a_case():
    shown = {code.removeprefix("note:") for case in WHOLE for code in case.codes}
    assert shown == set(CODES)
    assert {code for case in WRONG for code in measure.findings(case).codes} <= set(CODES)


@pytest.mark.skipif(os.environ.get("WIRED_RIGHT_BANK") != "whole", reason="`make wiring` measures the whole bank")
def test_the_page_shows_the_measured_table(score):
    text = measure.PAGE.read_text(encoding="utf-8")
    assert measure.page(text, score) == text, "run `python tests/wiring/measure.py --write`"


def test_findings_read_like_a_teacher():
    """One idea each: short sentences, a fix, and nothing left open."""
    for finding in {finding for case in WRONG for finding in measure.findings(case)}:
        assert 10 < len(finding.message) < 120, finding
        assert 10 < len(finding.why) < 160, finding
        assert finding.fix
        assert finding.message.endswith(".")
        assert finding.severity in ("error", "warning", "note")


HEADS = {
    ("softmax", "categorical"): (4, "softmax", losses.CategoricalCrossentropy),
    ("softmax", "sparse"): (4, "softmax", losses.SparseCategoricalCrossentropy),
    ("sigmoid", "binary"): (1, "sigmoid", losses.BinaryCrossentropy),
    ("sigmoid", "many"): (4, "sigmoid", losses.BinaryCrossentropy),
}


def _random_model(rng, kind, crossed):
    """A small random architecture, wired right; `crossed` takes the activation away or adds one."""
    keras.utils.set_random_seed(int(rng.integers(1000)))
    units, activation, loss = HEADS[kind]
    width = int(rng.integers(3, 20))
    activate = str(rng.choice(["relu", "tanh", "gelu", "elu"]))
    steps = layers.Reshape((6, 1))
    body = [
        [layers.Dense(width, activation=activate)],
        [steps, layers.Conv1D(width, 3, activation=activate), layers.GlobalMaxPooling1D()],
        [steps, layers.GRU(width)],
    ][rng.integers(3)]
    body += [layers.BatchNormalization()] if rng.random() < 0.3 else []
    body += [layers.Dropout(0.3)] if rng.random() < 0.3 else []
    from_logits = bool(rng.random() < 0.5)
    if crossed == "missing":
        from_logits, activation = False, None
    elif crossed == "twice":
        from_logits, activation = False, activation
        body.append(layers.Dense(units, activation=activation))
        body.append(layers.Activation(activation))
    elif from_logits:
        activation = None
    if crossed != "twice":
        body.append(layers.Dense(units, activation=activation))
    model = Sequential([keras.Input((6,)), *body])
    model.compile(optimizer="sgd", loss=loss(from_logits=from_logits))
    codes = rng.permutation(np.arange(48) % max(2, units))
    labels = {
        "categorical": np.eye(4, dtype="float32")[codes % 4],
        "sparse": codes % 4,
        "binary": (codes % 2).astype("float32"),
        "many": (rng.random((48, 4)) < 0.4).astype("float32"),
    }[kind[1]]
    return model, rng.normal(size=(48, 6)).astype("float32"), labels


@pytest.mark.parametrize("kind", HEADS, ids="-".join)
@pytest.mark.parametrize("seed", range(6))
def test_random_right_models_never_alarm(kind, seed):
    model, x, y = _random_model(np.random.default_rng(seed), kind, "")
    assert [finding for finding in diagnose(model, x, y) if finding.severity != "note"] == []


@pytest.mark.parametrize("kind", HEADS, ids="-".join)
@pytest.mark.parametrize("crossed", ["missing", "twice"])
@pytest.mark.parametrize("seed", range(3))
def test_the_same_with_one_wire_crossed_do(kind, crossed, seed):
    model, x, y = _random_model(np.random.default_rng(seed), kind, crossed)
    code = {"missing": "logits-into-probability-loss", "twice": "activation-twice"}[crossed]
    assert code in diagnose(model, x, y).codes


@pytest.fixture
def model():
    keras.utils.set_random_seed(0)
    inner = [layers.Dense(8, activation="relu"), layers.BatchNormalization(), layers.Dropout(0.5), layers.Dense(3)]
    model = Sequential([keras.Input((6,)), *inner])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


X, Y = np.random.default_rng(0).normal(size=(64, 6)).astype("float32"), np.arange(64) % 3


def test_the_model_and_all_random_states_stay_as_they_were(model):
    model.fit(X, Y, verbose=0)
    weights = [np.copy(weight) for weight in model.get_weights()]
    optimizer = [np.copy(variable) for variable in model.optimizer.variables]
    before = (model.get_compile_config(), np.random.get_state()[1].tolist(), random.getstate())
    numbers = {name: float(value) for name, value in model.get_metrics_result().items()}
    assert diagnose(model, X, Y).codes
    assert all(np.array_equal(a, b) for a, b in zip(weights, model.get_weights(), strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(optimizer, model.optimizer.variables, strict=True))
    assert before == (model.get_compile_config(), np.random.get_state()[1].tolist(), random.getstate())
    assert numbers == {name: float(value) for name, value in model.get_metrics_result().items()}


def test_an_unbuilt_model_stays_unbuilt():
    """And its copy draws no random number that the user would miss."""
    model = Sequential([layers.Dense(3), layers.Dropout(0.1)])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    keras.utils.set_random_seed(5)
    before = (random.getstate(), np.random.get_state()[1].tolist())
    assert diagnose(model, X, Y).codes == ["logits-into-probability-loss"]
    assert not model.built
    assert before == (random.getstate(), np.random.get_state()[1].tolist())


def test_metrics_keep_the_names_that_they_would_have_had(model):
    """Keras numbers automatic names: a metric made for the look would turn the user's auc into auc_1."""
    binary = Sequential([keras.Input((6,)), layers.Dense(1, activation="sigmoid")])
    binary.compile(optimizer="adam", loss="binary_crossentropy", metrics=["auc", "precision"])
    keras.backend.clear_session()  # sets the numbers back
    diagnose(binary, X, Y % 2)
    assert {"auc", "precision"} <= set(binary.fit(X, Y % 2, verbose=0).history)


def test_metrics_that_can_not_be_written_down_hide_nothing_else(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[keras.metrics.Precision])
    assert "logits-into-probability-loss" in diagnose(model, X, Y).codes


@pytest.mark.parametrize("body", [[layers.Flatten()], [layers.Bidirectional(layers.LSTM(8))], [layers.GRU(8)]])
def test_a_look_takes_less_than_a_second(body):
    """Seconds of this process, so that a busy machine makes no difference."""
    model = Sequential([keras.Input((12, 6)), *body, layers.Dense(3)])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    x = np.repeat(X[:, None], 12, axis=1)
    diagnose(model, x, Y)
    start = time.process_time()
    diagnose(model, x, Y)
    assert time.process_time() - start < 1


class Broken(keras.Model):
    def call(self, x):
        raise RuntimeError("this model can't run")


@pytest.mark.parametrize(
    ("model", "x", "y", "why"),
    [
        (
            type("Odd", (), {"loss": property(lambda self: 1 / 0)})(),
            X,
            Y,
            "no Keras model",
        ),  # raises when it is looked at
        (Broken(), X, Y, "could not be run"),  # raises in its forward pass
        (Sequential([layers.Dense(3)]), X, Y, "no Keras model"),
        (None, X, Y, "no Keras model"),
        ("a model", None, None, "no Keras model"),
    ],
)
def test_what_can_not_be_told_is_not_said(model, x, y, why):
    """Nor is it called right: the result is empty, and says that nothing was looked at."""
    if isinstance(model, Broken):
        model.compile(optimizer="adam", loss="mse")
    found = diagnose(model, x, y)
    assert not found
    assert repr(found).startswith("Not looked at: ") and why in repr(found)


@pytest.mark.parametrize("y", [np.where(Y, Y, np.nan), np.full(len(Y), np.nan)], ids=["some", "all"])
def test_labels_that_are_nan_are_told_as_that_alone(y):
    model = Sequential([keras.Input((6,)), layers.Dense(3, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    assert diagnose(model, X, y).codes == ["labels-not-a-number"]


@pytest.mark.parametrize(
    ("train", "other", "seen"),
    [
        (Y.astype(str), Y, "training strings (64,), names; validation classes (64,), 0 ... 2"),
        (np.eye(3)[Y], Y, "training one-hot (64, 3), 0 and 1; validation classes (64,), 0 ... 2"),
        (np.full((64, 3), 1 / 3), Y, "training soft (64, 3), shares; validation classes (64,), 0 ... 2"),
        (Y, np.full((64, 3), np.nan), "training classes (64,), 0 ... 2; validation real (64, 3), no number"),
    ],
    ids=["names", "one-hot", "soft", "nan"],
)
def test_labels_that_differ_are_told_as_what_they_are(model, train, other, seen):
    found = diagnose(model, X, train, validation_data=(X, other))
    assert [finding.evidence for finding in found if finding.code == "validation-labels-differ"] == [seen]


def test_plain_and_rich_forms(model):
    found = diagnose(model, X, Y)
    assert repr(found).startswith(
        "ERROR logits-into-probability-loss\n  The loss reads probabilities, and gets logits."
    )
    assert "<code" in found._repr_html_()
    assert repr(diagnose(model, X, Y, task="regression")) == "Not looked at: you say that it is no classifier."


def test_a_data_set_is_read_like_arrays(model):
    import tensorflow as tf

    expected = diagnose(model, X, Y).codes
    assert diagnose(model, tf.data.Dataset.from_tensor_slices((X, Y)).batch(16)).codes == expected
    assert diagnose(model, ((X[i : i + 16], Y[i : i + 16]) for i in range(0, 64, 16))).codes == expected
