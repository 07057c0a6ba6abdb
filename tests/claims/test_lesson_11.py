"""The claims of lesson 11: what 'accuracy' says of several labels a row, why softmax can't, thresholds and averages."""

import keras
import numpy as np
import pytest
from scipy.special import expit, softmax
from sklearn.metrics import accuracy_score, f1_score

from helpers.data import digits, strips
from helpers.wiring.look import diagnose


def sure(seed=0, slips=0.01):
    """Labels of the test strips, and outputs made from them: each true digit is likely, which of them the most is chance."""
    rng, y = np.random.default_rng(seed), strips().y_test
    said = (y == 1) ^ (rng.uniform(size=y.shape) < slips)
    return y, np.where(said, rng.uniform(0.6, 1, y.shape), rng.uniform(0, 0.4, y.shape)).astype("float32")


def network(activation, loss, **options):
    """One hidden layer that looks at each third of a strip, and the largest of three logits for each digit."""
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((8, 24)),
            keras.layers.Reshape((8, 3, 8)),
            keras.layers.Permute((2, 1, 3)),
            keras.layers.Reshape((3, 64)),
            keras.layers.Dense(128, activation="relu"),
            keras.layers.Dense(10),
            keras.layers.GlobalMaxPooling1D(),
            keras.layers.Activation(activation),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss, **options)
    return model


def trained(activation, loss, y, **options):
    model = network(activation, loss, **options)
    model.fit(strips().x_train, y, epochs=10, batch_size=200, verbose=0)
    return model


@pytest.fixture(scope="module")
def model():
    """The network with sigmoids and binary cross-entropy, trained; its metric is the string 'accuracy'."""
    return trained("sigmoid", "binary_crossentropy", strips().y_train, metrics=["accuracy"])


@pytest.fixture(scope="module")
def p(model):
    return model.predict(strips().x_test, verbose=0)


def test_the_strips():
    """Three real digits side by side, one to three ones in a row of labels, and no drawn digit in both halves."""
    seen, source = strips(), digits()
    assert seen.x_train.shape == (4000, 8, 24)
    assert seen.y_test.shape == (1000, 10)
    assert set(seen.y_train.sum(axis=1)) == {1, 2, 3}
    assert not seen.x_train.flags.writeable
    assert not seen.y_test.flags.writeable
    for x, y, drawn, label in (
        (seen.x_train, seen.y_train, source.x_train, source.y_train),
        (seen.x_test, seen.y_test, source.x_test, source.y_test),
    ):
        known = {row.tobytes(): digit for row, digit in zip(drawn, label, strict=True)}
        for strip, row in zip(x[:50], y[:50], strict=True):
            found = {known[np.ascontiguousarray(strip[:, i : i + 8]).tobytes()] for i in (0, 8, 16)}
            assert found == set(np.flatnonzero(row))
    train = {row.tobytes() for row in source.x_train}
    assert not any(row.tobytes() in train for row in source.x_test)


@pytest.mark.claim("S6")
def test_accuracy_of_a_good_model_is_below_one_half(model, p):
    """Nearly all cells are right, most strips are right throughout, and 'accuracy' reads less than half."""
    y = strips().y_test
    reported = model.evaluate(strips().x_test, y, verbose=0, return_dict=True)["accuracy"]
    assert reported == pytest.approx((p.argmax(axis=1) == y.argmax(axis=1)).mean(), abs=1e-6)
    assert reported < 0.5
    assert ((p > 0.5) == y).mean() > 0.97
    assert ((p > 0.5) == y).all(axis=1).mean() > 0.8
    assert y[np.arange(len(y)), p.argmax(axis=1)].mean() > 0.98  # the surest digit occurs
    assert (y == 0).mean() == pytest.approx(0.73, abs=0.005)


@pytest.mark.claim("S6")
@pytest.mark.parametrize("seed", range(5))
def test_accuracy_asks_for_the_smallest_digit(seed):
    """The string becomes categorical accuracy: is the surest digit the smallest one? It depends on the order of columns."""
    y, outputs = sure(seed)
    smallest = np.array([np.flatnonzero(row)[0] for row in y])
    by_keras = float(keras.metrics.CategoricalAccuracy()(y, outputs))
    assert by_keras == pytest.approx((outputs.argmax(axis=1) == smallest).mean())
    assert by_keras < 0.45 < 0.98 < ((outputs > 0.5) == y).mean()
    # on errorless outputs, too: about one strip in two or three
    y, outputs = sure(seed, slips=0)
    assert float(keras.metrics.CategoricalAccuracy()(y, outputs)) == pytest.approx((1 / y.sum(axis=1)).mean(), abs=0.06)


@pytest.mark.claim("S6")
def test_the_order_of_columns_decides_accuracy(p):
    """Turned round, the same outputs have another 'accuracy'; the share of right cells stays."""
    y = strips().y_test
    forward, backward = ((q.argmax(axis=1) == t.argmax(axis=1)).mean() for q, t in ((p, y), (p[:, ::-1], y[:, ::-1])))
    assert abs(forward - backward) > 0.02


@pytest.mark.claim("S6")
def test_diagnose_names_the_metric(model):
    rows = strips()
    assert diagnose(model, rows.x_train[:200], rows.y_train[:200]).codes == ["accuracy-of-multilabel"]
    named = network("sigmoid", "binary_crossentropy", metrics=["binary_accuracy"])
    assert not diagnose(named, rows.x_train[:200], rows.y_train[:200])


def test_accuracy_score_is_subset_accuracy():
    """scikit-learn counts rows that are right throughout; Keras's binary accuracy counts cells."""
    y, outputs = sure()
    said = (outputs > 0.5).astype(int)
    assert accuracy_score(y, said) == pytest.approx((y == said).all(axis=1).mean())
    assert float(keras.metrics.BinaryAccuracy()(y, outputs)) == pytest.approx((y == said).mean())
    assert accuracy_score(y, said) < (y == said).mean() - 0.05


def test_never_saying_a_digit_has_most_cells_right():
    """.73 of the cells are right without finding a single digit."""
    y = strips().y_test
    assert (y == np.zeros_like(y)).mean() == pytest.approx(0.73, abs=0.005)


@pytest.mark.claim("C05")
def test_softmax_lets_one_topic_win():
    """Two equal topics: one half each at most by softmax, however large the logits; by sigmoids both are near 1."""
    logits = np.array([3.0, 3.0, -4.0])
    assert softmax(logits).round(2).tolist() == [0.5, 0.5, 0.0]
    assert expit(logits).round(2).tolist() == [0.95, 0.95, 0.02]
    for size in (1, 10, 100):
        assert softmax([size, size, -size])[:2].max() <= 0.5
    assert not (softmax(logits) > 0.5).any()


@pytest.mark.claim("C05")
def test_softmax_on_strips_says_little(p):
    """Trained on shares, softmax ranks well and at .5 finds few of the digits; sigmoids find nearly all."""
    y, rows = strips().y_test, strips().y_train
    q = trained("softmax", "categorical_crossentropy", rows / rows.sum(axis=1, keepdims=True)).predict(
        strips().x_test, verbose=0
    )
    assert y[np.arange(len(y)), q.argmax(axis=1)].mean() > 0.97
    assert q[y.sum(axis=1) == 3].max(axis=1).mean() < 0.5
    assert (q > 0.5)[y == 1].mean() < 0.4
    assert (p > 0.5)[y == 1].mean() > 0.9


@pytest.mark.claim("S6", "C05")
def test_rows_with_several_ones_train_a_softmax_wrongly():
    """Rows that sum to 3 under categorical cross-entropy: no error, a wrong gradient, hardly better than never saying a digit.

    The same loss written out, of which TensorFlow computes the gradient itself, ranks well.
    """
    y = strips().y_test

    def written_out(labels, outputs):
        return -keras.ops.sum(labels * keras.ops.log(keras.ops.clip(outputs, 1e-7, 1)), axis=1)

    wrong, right = (
        trained("softmax", loss, strips().y_train.astype("float32")).predict(strips().x_test, verbose=0)
        for loss in ("categorical_crossentropy", written_out)
    )
    assert ((wrong > 0.5) == y).mean() < (y == 0).mean() + 0.03
    surest_occurs = [y[np.arange(len(y)), q.argmax(axis=1)].mean() for q in (wrong, right)]
    assert surest_occurs[0] < 0.5 < 0.95 < surest_occurs[1]


@pytest.mark.claim("C34")
def test_np_int_is_gone():
    """The snippet with np.int raises; with int each cell is compared with its threshold."""
    probabilities = np.array([[0.6, 0.1, 0.7], [0.7, 0.2, 0.1], [0.8, 0.9, 0.6]])
    with pytest.raises(AttributeError, match="has no attribute 'int'"):
        (probabilities > 0.5).astype(np.int)
    assert (probabilities > 0.5).astype(int).tolist() == [[1, 0, 1], [1, 0, 0], [1, 1, 1]]


@pytest.mark.claim("C34")
def test_thresholds_may_differ_by_label():
    """(n, k) against (k,): each column meets its own; a row may hold any number of ones."""
    probabilities = np.array([[0.55, 0.2, 0.8], [0.9, 0.35, 0.1], [0.5, 0.1, 0.4]])
    said = (probabilities > np.array([0.6, 0.3, 0.5])).astype(int)
    assert said.tolist() == [[0, 0, 1], [1, 1, 0], [0, 0, 0]]
    columns = [(probabilities[:, j] > t).astype(int) for j, t in enumerate((0.6, 0.3, 0.5))]
    assert np.array_equal(said, np.column_stack(columns))


def test_three_averages_of_f1():
    """Down the columns, over all cells, along the rows: by hand, scikit-learn and Keras, which has no samples F1."""
    y, outputs = sure(slips=0.1)
    said = (outputs > 0.5).astype(int)

    def by_hand(axis):
        return np.mean(2 * (y * said).sum(axis) / (y.sum(axis) + said.sum(axis)))

    for average, axis in (("macro", 0), ("micro", None), ("samples", 1)):
        assert f1_score(y, said, average=average) == pytest.approx(by_hand(axis))
    for average in ("macro", "micro"):
        by_keras = keras.metrics.F1Score(average=average, threshold=0.5)(y.astype("float32"), outputs)
        assert float(by_keras) == pytest.approx(f1_score(y, said, average=average), abs=1e-5)
    with pytest.raises(ValueError, match="average"):
        keras.metrics.F1Score(average="samples")
    assert abs(f1_score(y, said, average="micro") - (y == said).mean()) > 0.05  # no accuracy


def test_f1score_without_a_threshold_marks_one_digit_a_row():
    """The largest output alone counts as a yes: recall can't be above one digit a row."""
    y, outputs = sure(slips=0)
    largest = (outputs == outputs.max(axis=1, keepdims=True)).astype(int)
    read = float(keras.metrics.F1Score(average="micro")(y.astype("float32"), outputs))
    assert read == pytest.approx(f1_score(y, largest, average="micro"), abs=1e-5)
    assert read < 0.7
    assert float(keras.metrics.F1Score(average="micro", threshold=0.5)(y.astype("float32"), outputs)) == pytest.approx(
        1
    )


def test_an_empty_row_counts_what_zero_division_says():
    """Nothing true and nothing said is 0/0: 0 by default, 1 if asked for; a false alarm on an empty row counts 0."""
    y, said = np.array([[0, 0], [1, 0], [0, 0]]), np.array([[0, 0], [1, 0], [0, 1]])
    for value, right in ((0, 1 / 3), (1, 2 / 3)):
        assert f1_score(y, said, average="samples", zero_division=value) == pytest.approx(right)
