"""Lesson 04: one loss, two formats of labels, and the pairs that do not fit."""

import warnings

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import losses, metrics

SPARSE, CATEGORICAL = "sparse_categorical_crossentropy", "categorical_crossentropy"


@pytest.fixture(scope="module")
def chances():
    """Probabilities of seven classes for 200 rows, and integer labels."""
    rng = np.random.default_rng(4)
    return rng.dirichlet(np.ones(7), size=200).astype("float32"), rng.integers(0, 7, 200)


@pytest.fixture(scope="module")
def bands():
    """Points in the plane and their class, which depends on the first coordinate alone."""
    x = np.random.default_rng(4).normal(size=(900, 2)).astype("float32")
    return x, np.digitize(x[:, 0], [-0.4, 0.4])


@pytest.mark.claim("C16", "C82")
def test_sparse_and_categorical_are_the_same_number(chances):
    """From integers, from a column of integers and from one-hot rows: one loss, that by hand."""
    p, y = chances
    by_hand = -np.log(p[np.arange(200), y]).mean()
    assert float(losses.SparseCategoricalCrossentropy()(y, p)) == pytest.approx(by_hand, rel=1e-4)
    assert float(losses.SparseCategoricalCrossentropy()(y[:, None], p)) == pytest.approx(by_hand, rel=1e-4)
    assert float(losses.CategoricalCrossentropy()(np.eye(7)[y], p)) == pytest.approx(by_hand, rel=1e-4)


@pytest.mark.claim("C16")
def test_the_sparse_loss_cuts_fractions_off_in_silence(chances):
    """Labels .7, 1.9 and 2.2 count as 0, 1 and 2."""
    p = chances[0][:3]
    sparse = losses.SparseCategoricalCrossentropy()
    assert float(sparse(np.array([0.7, 1.9, 2.2]), p)) == float(sparse(np.array([0, 1, 2]), p))


@pytest.mark.claim("C17", "C80", "C82", "C87")
def test_the_label_format_does_not_decide_what_comes_out(one_layer, digits):
    """Each format with its loss: from one seed the same probabilities, and the same accuracy."""
    outputs, scores = [], []
    for loss, labels in ((SPARSE, digits.y), (CATEGORICAL, np.eye(10)[digits.y])):
        model = one_layer(64, 10, "softmax", loss, metrics=["accuracy"])
        model.fit(digits.x, labels, epochs=2, verbose=0)
        outputs.append(model.predict(digits.x, verbose=0))
        scores.append(model.evaluate(digits.x, labels, verbose=0, return_dict=True)["accuracy"])
    assert np.abs(outputs[0] - outputs[1]).max() < 1e-3
    assert np.allclose(outputs[0].sum(axis=1), 1, atol=1e-4)
    assert scores[0] == pytest.approx(scores[1], abs=0.003)
    assert scores[0] == pytest.approx((outputs[0].argmax(axis=1) == digits.y).mean(), abs=1e-4)


@pytest.mark.claim("C17")
def test_the_string_wants_a_softmax_head(one_layer, digits):
    """Without softmax the same string runs, and its loss is not that of the scores' softmax."""
    model = one_layer(64, 10, None, SPARSE)
    scores = model.predict(digits.x, verbose=0).astype(float)
    right = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(scores)), digits.y]
    assert model.evaluate(digits.x, digits.y, verbose=0) > right.mean() + 1


@pytest.mark.claim("C36")
def test_normalisation_has_several_meanings():
    """Keras standardises columns by a layer, and makes rows of length 1 by a function."""
    layer = keras.layers.Normalization()
    layer.adapt(np.array([[1.0], [2.0], [3.0]]))
    column = np.asarray(layer(np.array([[1.0], [2.0], [3.0]]))).ravel()
    assert column == pytest.approx([-1.2247, 0, 1.2247], abs=1e-3)  # beyond -1 and 1
    assert keras.utils.normalize(np.array([[3.0, 4.0], [6.0, 8.0]])) == pytest.approx(np.array([[0.6, 0.8]] * 2))


@pytest.mark.claim("C65", "C87", "C91")
@pytest.mark.parametrize("shape", [(-1,), (-1, 1)], ids=["vector", "column"])
def test_categorical_crossentropy_converts_nothing(one_layer, bands, shape):
    """Integers are refused by the loss for one-hot rows."""
    x, y = bands
    with pytest.raises(ValueError, match="must have the same"):
        one_layer(2, 3, "softmax", CATEGORICAL).fit(x, y.reshape(shape), verbose=0)


@pytest.mark.claim("C65")
def test_the_sparse_loss_refuses_rows(one_layer, bands):
    """One-hot rows are refused by the loss for integers."""
    x, y = bands
    with pytest.raises(ValueError, match="must have rank"):
        one_layer(2, 3, "softmax", SPARSE).fit(x, np.eye(3)[y], verbose=0)


def test_soft_labels_need_the_categorical_loss():
    """70 % cat, 30 % dog: a row of shares is refused by the sparse loss, and weighted by the other."""
    shares, p = np.array([[0.7, 0.3, 0.0]]), np.array([[0.6, 0.3, 0.1]], dtype="float32")
    with pytest.raises(ValueError, match="must have rank"):
        losses.SparseCategoricalCrossentropy()(shares, p)
    by_hand = -(0.7 * np.log(0.6) + 0.3 * np.log(0.3))
    assert float(losses.CategoricalCrossentropy()(shares, p)) == pytest.approx(by_hand, rel=1e-4)


def test_label_smoothing_spreads_over_all_classes(chances):
    """Keras's label_smoothing is one_hot * (1 - amount) + amount / k, and nothing else."""
    p, y = chances
    smooth = np.eye(7)[y] * 0.9 + 0.1 / 7
    by_hand = -(smooth * np.log(np.clip(p, 1e-7, 1))).sum(axis=1).mean()
    assert float(losses.CategoricalCrossentropy(label_smoothing=0.1)(np.eye(7)[y], p)) == pytest.approx(
        by_hand, rel=1e-3
    )


@pytest.mark.claim("S22")
@pytest.mark.parametrize("loss", ["mse", "kl_divergence", "categorical_focal_crossentropy"])
def test_losses_that_check_no_shapes_learn_nonsense_from_a_column(one_layer, bands, loss):
    """A column of integers is stretched over the classes: no message, and about chance; with one-hot rows it learns."""
    x, y = bands
    right = {}
    for name, labels in (("column", y[:, None]), ("one-hot", np.eye(3)[y])):
        model = one_layer(2, 3, "softmax", loss)
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            model.fit(x, labels, epochs=15, verbose=0)
        right[name] = (model.predict(x, verbose=0).argmax(axis=1) == y).mean()
    assert right["column"] < 0.5 < 0.6 < right["one-hot"]


@pytest.mark.claim("S22", "C91")
def test_a_pipeline_of_unknown_width_is_not_checked(one_layer, bands):
    """Where tf.data does not know the width of the labels, even categorical_crossentropy takes integers."""
    x, y = bands

    def batches():
        for start in range(0, 900, 90):
            yield x[start : start + 90], y[start : start + 90, None].astype("float32")

    unknown = tf.TensorSpec((None, 2)), tf.TensorSpec((None, None))
    data = tf.data.Dataset.from_generator(batches, output_signature=unknown)
    history = one_layer(2, 3, "softmax", CATEGORICAL).fit(data, verbose=0).history
    assert np.isfinite(history["loss"]).all()


@pytest.mark.claim("C88")
def test_sparse_accuracy_is_right_for_integers(one_layer, bands):
    """With integers it is what 'accuracy' becomes."""
    x, y = bands
    model = one_layer(2, 3, "softmax", SPARSE, metrics=["sparse_categorical_accuracy", "accuracy"])
    seen = model.evaluate(x, y, verbose=0, return_dict=True)
    assert seen["sparse_categorical_accuracy"] == seen["accuracy"]


@pytest.mark.claim("C88", "S23")
@pytest.mark.parametrize("size", [3, 1])
def test_a_sparse_metric_on_rows_lies_when_the_batch_fits(one_layer, bands, size):
    """With as many rows in a batch as classes, or one, it broadcasts: silent, and not the accuracy."""
    x, y = bands
    model = one_layer(2, 3, "softmax", CATEGORICAL, metrics=["accuracy", "sparse_categorical_accuracy"])
    model.fit(x, np.eye(3)[y], epochs=5, batch_size=3, verbose=0)
    seen = model.evaluate(x, np.eye(3)[y], batch_size=size, verbose=0, return_dict=True)
    assert seen["accuracy"] > 0.6
    assert seen["sparse_categorical_accuracy"] < 0.5


@pytest.mark.claim("C88", "S23")
def test_a_sparse_metric_on_rows_is_loud_otherwise(one_layer, bands):
    """With any other size of batch the shapes do not fit."""
    x, y = bands
    model = one_layer(2, 3, "softmax", CATEGORICAL, metrics=["sparse_categorical_accuracy"])
    with pytest.raises((ValueError, tf.errors.InvalidArgumentError)):
        model.evaluate(x, np.eye(3)[y], batch_size=30, verbose=0)


@pytest.mark.claim("C89")
def test_accuracy_counts_classes_and_not_probabilities():
    """A true class with .51 scores as one with 1.0; the loss tells them apart."""
    y = np.array([1, 0])
    barely, surely = np.array([[0.49, 0.51], [0.51, 0.49]]), np.array([[0.01, 0.99], [0.99, 0.01]])
    assert np.asarray(metrics.sparse_categorical_accuracy(y, barely)).tolist() == [1, 1]
    assert np.asarray(metrics.sparse_categorical_accuracy(y, surely)).tolist() == [1, 1]
    sparse = losses.SparseCategoricalCrossentropy()
    assert float(sparse(y, barely)) > 0.6 > 0.1 > float(sparse(y, surely))


@pytest.mark.claim("C90")
def test_a_sparse_metric_does_not_make_the_loss_sparse(one_layer, bands):
    """categorical_crossentropy with sparse_categorical_accuracy fits neither integers nor, in general, rows."""
    x, y = bands
    for labels in (y, np.eye(3)[y]):
        model = one_layer(2, 3, "softmax", CATEGORICAL, metrics=["sparse_categorical_accuracy"])
        with pytest.raises((ValueError, tf.errors.InvalidArgumentError)):
            model.fit(x, labels, batch_size=30, verbose=0)


@pytest.mark.claim("C90")
def test_a_list_that_is_never_closed_does_not_run():
    """The copied model lacks its closing brackets."""
    with pytest.raises(SyntaxError, match="never closed"):
        compile("model = Sequential([\n    Dense(4, activation='softmax')\n\nmodel.compile()\n", "copied", "exec")


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (lambda: np.array([2.0, 0.0]).astype(np.int), AttributeError, "module 'numpy' has no attribute 'int'"),
        (lambda: keras.utils.to_categorical([2, 0], dtype="int64"), TypeError, "unexpected keyword argument 'dtype'"),
        (
            lambda: losses.categorical_crossentropy(np.array([2, 0]), np.full((2, 3), 1 / 3)),
            ValueError,
            "must have the same rank",
        ),
    ],
    ids=["np.int", "dtype", "integers"],
)
def test_the_lines_of_the_snippet_say_what_the_table_shows(call, error, said):
    """Each copied line raises, in the words that the lesson quotes."""
    with pytest.raises(error, match=said):
        call()


@pytest.mark.claim("C99", "S23")
def test_categorical_accuracy_misreads_integers(one_layer, digits):
    """It takes the place of a batch's largest label, or 0 in a column, for the true class: silent, and near chance."""
    trained = one_layer(64, 10, "softmax", SPARSE)
    trained.fit(digits.x, digits.y, epochs=5, verbose=0)
    predicted = trained.predict(digits.x, verbose=0).argmax(axis=1)
    places = [digits.y[i : i + 32].argmax() for i in range(0, len(digits.y), 32)]
    in_batches = np.repeat(places, 32)[: len(digits.y)]
    for labels, taken in ((digits.y, in_batches), (digits.y[:, None], 0)):
        model = one_layer(64, 10, "softmax", SPARSE, metrics=["accuracy", "categorical_accuracy"])
        model.set_weights(trained.get_weights())
        seen = model.evaluate(digits.x, labels, verbose=0, return_dict=True)
        assert seen["accuracy"] == pytest.approx((predicted == digits.y).mean(), abs=1e-4)
        assert seen["categorical_accuracy"] == pytest.approx((predicted == taken).mean(), abs=1e-4)
        assert seen["categorical_accuracy"] < 0.3 < 0.8 < seen["accuracy"]


@pytest.mark.claim("C99", "S23")
def test_binary_accuracy_counts_the_easy_zeros(one_layer, digits):
    """An untrained network of ten classes: cell by cell .9, by class about .1."""
    model = one_layer(64, 10, "softmax", CATEGORICAL, metrics=["accuracy", "binary_accuracy"])
    seen = model.evaluate(digits.x, np.eye(10)[digits.y], verbose=0, return_dict=True)
    assert seen["binary_accuracy"] > 0.85
    assert seen["accuracy"] < 0.3


@pytest.mark.claim("C99", "C17")
@pytest.mark.parametrize(
    ("units", "loss", "labels", "becomes"),
    [
        (1, "binary_crossentropy", np.zeros((8,)), "BinaryAccuracy"),
        (3, SPARSE, np.zeros((8,), int), "SparseCategoricalAccuracy"),
        (3, SPARSE, np.zeros((8, 1), int), "SparseCategoricalAccuracy"),
        (3, CATEGORICAL, np.eye(3)[np.zeros(8, int)], "CategoricalAccuracy"),
    ],
)
@pytest.mark.parametrize("activation", ["sigmoid", None])
def test_accuracy_looks_at_shapes_only(one_layer, units, loss, labels, becomes, activation):
    """Whatever the activation, the shapes of labels and outputs choose the metric."""
    model = one_layer(2, units, activation, loss, metrics=["accuracy"])
    model.evaluate(np.zeros((8, 2), dtype="float32"), labels, verbose=0)
    assert type(model._compile_metrics.metrics[0]).__name__ == becomes


@pytest.mark.claim("S23")
def test_accuracy_as_a_class_compares_floats():
    """`metrics.Accuracy()` asks for equal numbers, and a probability equals no label."""
    exact = metrics.Accuracy()
    exact.update_state(np.array([[1.0], [0.0]]), np.array([[0.9], [0.1]]))
    assert float(exact.result()) == 0
