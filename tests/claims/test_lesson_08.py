"""Lesson 08: F1 inside Keras, and what pairs labels with predictions."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import metrics, ops
from sklearn.metrics import classification_report, f1_score, precision_score, recall_score

from helpers import case_files
from helpers.exercises.cases_08 import CASES
from helpers.exercises.looks_passes import Passes


def recipe(y, p):
    """The batch F1 recipe, in Keras's own operations."""
    hits, true, said = (ops.sum(ops.round(ops.clip(cells, 0, 1))) for cells in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


def at_sizes(model, x, y, sizes):
    """What evaluate says of the first metric at each batch size."""
    return [float(np.ravel(model.evaluate(x, y, batch_size=size, verbose=0)[1])[0]) for size in sizes]


@pytest.fixture(scope="module")
def rare():
    """800 rows, one in ten of class 1; labels, outputs as a column, and a model that returns its input."""
    rng = np.random.default_rng(8)
    y = (rng.random(800) < 0.1).astype("float32")
    p = np.clip(0.55 * y + rng.normal(0.2, 0.2, 800), 0.01, 0.99).astype("float32")[:, None]
    given = keras.Input((1,))
    return y, p, keras.Model(given, keras.layers.Identity()(given))


@pytest.fixture(scope="module")
def three():
    """900 rows of three classes, two of them rare: labels and probabilities that often miss the rare ones."""
    rng = np.random.default_rng(8)
    y = rng.choice(3, 900, p=[0.9, 0.06, 0.04])
    scores = 2.2 * np.eye(3)[y] + rng.normal(0, 1, (900, 3)) + [2, 0, 0]
    return y, (np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)).astype("float32")


@pytest.mark.claim("S14", "C85")
@pytest.mark.parametrize("size", [1, 7, 100, 900])
def test_f1score_equals_scikit_learn_for_every_batch_size(three, size):
    """By hand, by scikit-learn and by Keras: one macro F1 from one-hot labels."""
    y, p = three
    said = p.argmax(axis=1)
    by_hand = [2 * np.sum((y == c) & (said == c)) / (np.sum(y == c) + np.sum(said == c)) for c in range(3)]
    metric = metrics.F1Score(average="macro")
    for start in range(0, 900, size):
        metric.update_state(np.eye(3)[y[start : start + size]], p[start : start + size])
    assert f1_score(y, said, average="macro") == pytest.approx(np.mean(by_hand))
    assert float(metric.result()) == pytest.approx(np.mean(by_hand), abs=1e-5)


@pytest.mark.claim("S14", "C86")
def test_f1score_on_one_column_counts_every_row_as_positive(rare):
    """F1Score() reads 2s / (1 + s) whatever the outputs; with threshold=.5 it is scikit-learn's F1."""
    y, p, _ = rare
    always = f1_score(y, np.ones(800))
    assert always == pytest.approx(2 * y.mean() / (1 + y.mean()), abs=1e-6)
    for outputs in (p, 0.01 + 0 * p):
        assert np.ravel(metrics.F1Score()(y[:, None], outputs)) == pytest.approx([always], abs=1e-5)
    right = f1_score(y, p[:, 0] > 0.5)
    assert np.ravel(metrics.F1Score(threshold=0.5)(y[:, None], p)) == pytest.approx([right], abs=1e-5)
    assert right > always + 0.3
    assert np.ravel(metrics.F1Score()(y[:, None], 0 * p)) == pytest.approx([0])  # but an output of 0 is never positive


@pytest.mark.claim("S14")
def test_f1score_takes_one_hot_rows_and_columns_only(three, rare):
    """Integers (n,) are refused; as a column they are stretched over the classes in silence. Labels (n,) are refused."""
    y, p = three
    right = f1_score(y, p.argmax(axis=1), average="macro")
    with pytest.raises(ValueError, match="expects 2D inputs"):
        metrics.F1Score(average="macro")(y, p)
    with pytest.raises(ValueError, match="expects 2D inputs"):
        metrics.F1Score(threshold=0.5)(rare[0], rare[1])
    assert abs(float(metrics.F1Score(average="macro")(y[:, None], p)) - right) > 0.2


@pytest.mark.claim("S14")
def test_without_an_average_there_is_an_f1_for_each_class(three):
    """average=None is the default."""
    y, p = three
    each = f1_score(y, p.argmax(axis=1), average=None)
    assert np.asarray(metrics.F1Score()(np.eye(3)[y], p)) == pytest.approx(each, abs=1e-5)


@pytest.mark.claim("S14", "C85")
def test_precision_and_recall_pool_all_cells_at_one_half(three):
    """On ten or three columns they are the precision and recall of all cells above .5, not of argmax."""
    y, p = three
    rows, above = np.eye(3, dtype=int)[y], (p > 0.5).astype(int)
    assert float(metrics.Precision()(rows, p)) == pytest.approx(precision_score(rows, above, average="micro"), abs=1e-5)
    assert float(metrics.Recall()(rows, p)) == pytest.approx(recall_score(rows, above, average="micro"), abs=1e-5)
    assert float(metrics.Recall()(rows, p)) > recall_score(y, p.argmax(axis=1), average="macro") + 0.1


@pytest.mark.claim("S15", "C85")
def test_the_recipe_rounds_unsure_and_right_answers_to_nothing():
    """Four rows, all right with .4: accuracy 1, recipe 0."""
    p = np.full((4, 4), 0.2, "float32") + 0.2 * np.eye(4, dtype="float32")
    assert (p.argmax(axis=1) == np.arange(4)).all()
    assert float(recipe(np.eye(4, dtype="float32"), p)) == 0


@pytest.mark.claim("S15", "C85")
def test_the_recipe_reads_zero_while_two_thirds_are_right(digits):
    """Early in a training no probability exceeds .5: F1 0.000 at an accuracy around .68."""
    from helpers import data

    rows = data.digits()
    keras.utils.set_random_seed(7)
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy", recipe])
    model.fit(rows.x_train, np.eye(10, dtype="float32")[rows.y_train], epochs=6, verbose=0)
    seen = model.evaluate(rows.x_test, np.eye(10, dtype="float32")[rows.y_test], verbose=0, return_dict=True)
    assert seen["accuracy"] > 0.6
    assert seen["recipe"] == 0


@pytest.mark.claim("S15", "C85")
def test_the_recipe_pools_all_classes(three):
    """It is near the accuracy, which is micro F1, and far from macro F1."""
    y, p = three
    accuracy, macro = (p.argmax(axis=1) == y).mean(), f1_score(y, p.argmax(axis=1), average="macro")
    assert float(recipe(np.eye(3, dtype="float32")[y], p)) == pytest.approx(accuracy, abs=0.03)
    assert macro < accuracy - 0.15


@pytest.mark.claim("S15", "C86")
def test_the_recipe_drifts_with_the_batch_size(rare):
    """The same outputs, four batch sizes: only one batch of all rows gives the F1. F1Score does not move."""
    y, p, model = rare
    right = f1_score(y, p[:, 0] > 0.5)
    model.compile(loss="mse", metrics=[recipe])
    small, large, whole = at_sizes(model, p, y[:, None], (8, 128, 800))
    assert small < right - 0.2
    assert small < large
    assert whole == pytest.approx(right, abs=1e-4)
    model.compile(loss="mse", metrics=[metrics.F1Score(threshold=0.5)])
    assert at_sizes(model, p, y[:, None], (8, 128, 800)) == pytest.approx([right] * 3, abs=1e-4)


@pytest.mark.claim("S15", "C86")
def test_the_last_batch_counts_as_much_as_the_others():
    """Eight rows all right, then one row that is 0 and called 0: the mean over two batches is one half."""
    y, given = np.r_[np.ones(8), 0].astype("float32")[:, None], keras.Input((1,))
    model = keras.Model(given, keras.layers.Identity()(given))
    model.compile(loss="mse", metrics=[recipe])
    assert at_sizes(model, y, y, (8, 9)) == pytest.approx([0.5, 1], abs=1e-4)


@pytest.mark.claim("S15", "S3", "C86")
def test_the_recipe_exceeds_one_with_labels_of_shape_n(rare):
    """(n,) times (n, 1) is a table, and all its cells count as hits; as a column the same labels are fine."""
    y, p, model = rare
    read = []
    for labels in (y, y[:, None]):
        model.compile(loss="mse", metrics=[recipe])  # anew: a compiled model keeps to one rank of labels
        read += at_sizes(model, p, labels, (100,))
    assert read[0] > 2 > 1 > read[1]


@pytest.mark.claim("C85")
def test_the_recipe_fails_on_integer_one_hot_rows(three):
    """int64 rows times float32 outputs: TensorFlow refuses inside evaluate."""
    y, p = three
    given = keras.Input((3,))
    model = keras.Model(given, keras.layers.Identity()(given))
    model.compile(loss="mse", metrics=[recipe])
    try:
        model.evaluate(p, np.eye(3, dtype="int64")[y], verbose=0)
    except TypeError:
        return
    pytest.fail("no TypeError")


@pytest.mark.claim("C84")
def test_the_k_sum_of_older_copies_is_gone_from_keras_backend():
    """`from keras import backend as K` has no sum, round or clip; keras.ops has all of them."""
    names = ("sum", "round", "clip")
    assert not [name for name in names if hasattr(keras.backend, name)]
    assert all(hasattr(ops, name) for name in names)
    from tensorflow.keras import backend

    assert float(backend.sum([1.0, 2.0])) == 3  # the old path still works
    assert "DEPRECATED" in backend.sum.__doc__


@pytest.mark.claim("C57", "C83")
def test_f1_is_no_loss(one_layer):
    """Keras finds no gradient in 1 - F1; cross-entropy has one, and accuracy has none either."""
    x, y = np.random.default_rng(8).normal(size=(40, 3)).astype("float32"), np.ones((40, 1), "float32")
    with pytest.raises(ValueError, match="No gradients provided for any variable"):
        one_layer(3, 1, "sigmoid", lambda t, p: 1 - recipe(t, p)).fit(x, y, verbose=0)
    scores, truth = tf.Variable([[0.2, -0.1, 0.3]]), tf.constant([[0.0, 1, 0]])
    with tf.GradientTape(persistent=True) as tape:
        loss = keras.losses.CategoricalCrossentropy(from_logits=True)(truth, scores)
        right = tf.reduce_mean(metrics.categorical_accuracy(truth, tf.identity(scores)))
    assert np.abs(tape.gradient(loss, scores).numpy()).min() > 0.3
    assert tape.gradient(right, scores) is None


@pytest.mark.claim("C57")
def test_without_rounding_f1_has_a_slope_and_is_another_number(rare):
    """The soft F1 adds up probabilities: every output moves it. It is not the F1 of the decisions."""
    y, p, _ = rare
    outputs, truth = tf.Variable(p), y[:, None]
    with tf.GradientTape() as tape:
        soft = 2 * ops.sum(truth * outputs) / (ops.sum(truth) + ops.sum(outputs))
    assert np.abs(tape.gradient(soft, outputs).numpy()).min() > 0
    assert abs(float(soft) - f1_score(y, p[:, 0] > 0.5)) > 0.1


@pytest.mark.claim("C57")
def test_a_small_step_changes_cross_entropy_and_no_rounded_output(rare):
    """Where F1 is flat the loss still has a slope."""
    y, p, _ = rare
    moved = p + 1e-5 * (2 * y[:, None] - 1)
    loss = keras.losses.BinaryCrossentropy()
    assert float(loss(y[:, None], moved)) < float(loss(y[:, None], p))
    assert float(recipe(y[:, None], moved)) == float(recipe(y[:, None], p))


@pytest.mark.claim("C83")
def test_f1_is_the_harmonic_mean_of_precision_and_recall(rare):
    """Not just any combination."""
    y, p, _ = rare
    said = p[:, 0] > 0.5
    precision, recall = precision_score(y, said), recall_score(y, said)
    assert f1_score(y, said) == pytest.approx(2 / (1 / precision + 1 / recall))


class Own(keras.losses.Loss):
    """Binary cross-entropy as one would write it."""

    def call(self, y, p):
        p = ops.clip(p, 1e-7, 1 - 1e-7)
        return -ops.mean(y * ops.log(p) + (1 - y) * ops.log(1 - p))


@pytest.mark.claim("S3")
def test_a_loss_subclass_learns_the_base_rate_from_labels_of_shape_n(one_layer, cancer):
    """No message: every output gathers at the share of class 1. With a column, or a function, it learns."""
    y = cancer.y_train.astype("float32")

    def outputs(loss, labels):
        model = one_layer(30, 1, "sigmoid", loss, rate=0.05)
        model.fit(cancer.train, labels, epochs=20, verbose=0)
        return model.predict(cancer.test, verbose=0)[:, 0]

    flat = outputs(Own(), y)
    assert np.ptp(flat) < 0.6 and flat.mean() == pytest.approx(y.mean(), abs=0.1)
    as_function = lambda t, p: Own().call(t, p)  # noqa: E731
    for loss, labels in ((Own(), y[:, None]), (as_function, y), ("binary_crossentropy", y)):
        assert ((outputs(loss, labels) > 0.5) == cancer.y_test).mean() > 0.93


@pytest.mark.claim("S3")
def test_a_metric_of_ones_own_broadcasts_too(one_layer, cancer):
    """An accuracy by `equal` and `mean` is that of an n x n table; Keras's own is not."""

    def own(y, p):
        return ops.mean(ops.cast(ops.equal(ops.cast(y, "float32"), ops.round(p)), "float32"))

    y = cancer.y_train.astype("float32")
    seen = []
    for labels in (y, y[:, None]):
        model = one_layer(30, 1, "sigmoid", "binary_crossentropy", rate=0.05, metrics=["accuracy", own])
        model.fit(cancer.train, labels, epochs=20, verbose=0)
        seen.append(model.evaluate(cancer.train, labels, verbose=0, return_dict=True))
    row, column = seen
    assert row["accuracy"] > 0.95 and row["own"] < 0.7
    assert column["own"] == pytest.approx(column["accuracy"], abs=0.02)


@pytest.mark.claim("S4")
def test_two_passes_over_shuffled_data_pair_strangers(one_layer, digits):
    """evaluate is right, the report is chance; one pass agrees with evaluate."""
    model = one_layer(64, 10, "softmax", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(digits.x, digits.y, epochs=5, verbose=0)
    dataset = tf.data.Dataset.from_tensor_slices((digits.x, digits.y)).shuffle(1797, seed=8).batch(64)
    right = model.evaluate(dataset, verbose=0)[1]
    collected = np.concatenate([y for _, y in dataset])
    said = model.predict(dataset, verbose=0).argmax(axis=1)
    report = classification_report(collected, said, output_dict=True, zero_division=0)
    assert report["accuracy"] < 0.2 < 0.8 < right
    pairs = [(y.numpy(), model.predict_on_batch(x).argmax(axis=1)) for x, y in dataset]
    labels, classes = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
    assert (labels == classes).mean() == pytest.approx(right, abs=1e-4)


@pytest.mark.claim("S4")
def test_without_shuffling_two_passes_agree(one_layer, digits):
    """The mistake is the shuffling, or the second pass; either alone is harmless."""
    model = one_layer(64, 10, "softmax", "sparse_categorical_crossentropy", metrics=["accuracy"])
    dataset = tf.data.Dataset.from_tensor_slices((digits.x, digits.y)).batch(64)
    collected = np.concatenate([y for _, y in dataset])
    said = model.predict(dataset, verbose=0).argmax(axis=1)
    assert (said == collected).mean() == pytest.approx(model.evaluate(dataset, verbose=0)[1], abs=1e-4)


# The case files: the telling experiment comes out otherwise for the twin, and the others do not.


def test_case_a_a_column_of_labels_mends_the_loss():
    """Labels as a column: learned. Longer, or on the other half: as before."""
    stuck, mended = case_files.stuck(), case_files.stuck(column=True)
    for same in (stuck, case_files.stuck(epochs=100), case_files.stuck(halves=-1)):
        assert same[0][-1] > 0.6 and same[2].max() < 0.75
    assert mended[0][-1] < 0.1 and np.ptp(mended[2]) > 0.95
    assert np.ptp(stuck[1]) > 0.75  # the outputs did move


def test_case_a_has_twins_that_a_column_does_not_mend(cancer):
    """Labels that have nothing to do with the inputs, and steps too small: with a column, too, nothing is learned."""
    y = np.random.default_rng(8).permutation(cancer.y_train).astype("float32")[:, None]
    for labels, rate in ((y, 0.001), (cancer.y_train.astype("float32")[:, None], 1e-7)):
        model = case_files.sigmoid(30)
        model.compile(optimizer=keras.optimizers.Adam(rate), loss="binary_crossentropy")
        losses = model.fit(cancer.train, labels, epochs=20, verbose=0).history["loss"]
        assert losses[-1] > 0.4


def test_case_b_only_counting_tells_no_threshold_from_a_model_that_always_says_1():
    """The F1 is 2s / (1 + s) after any training and from any seed; few outputs exceed .5."""
    share = (case_files.digits().y_test == 8).mean()
    for history, outputs in (case_files.frozen(), case_files.frozen(epochs=50), case_files.frozen(seed=9)):
        assert np.ravel(history["val_f1"]) == pytest.approx(2 * share / (1 + share), abs=1e-5)
        assert (outputs > 0.5).mean() < 0.2
    always = np.full((899, 1), 0.9)
    assert float(f1_score(case_files.digits().y_test == 8, always[:, 0] > 0.5)) == pytest.approx(
        2 * share / (1 + share)
    )


def test_case_c_only_the_batch_size_moves_a_mean_over_batches():
    """One batch gives scikit-learn's F1; again the same way, the same number; no threshold goes so low."""
    accuracy, f1, y, p = case_files.two_scores()
    right = f1_score(y, p > 0.5)
    assert accuracy == pytest.approx(((p > 0.5) == y).mean(), abs=1e-4)
    assert f1 < min(f1_score(y, p > threshold) for threshold in np.arange(0.1, 0.91, 0.1)) - 0.1
    assert case_files.two_scores(batch_size=899)[1] == pytest.approx(right, abs=1e-4)
    weaker = case_files.two_scores(strength=0.3)
    assert weaker[1] < f1_score(weaker[2], weaker[3] > 0.5) - 0.1  # a gap remains
    y, p = y[:, None].astype("float32"), p[:, None]
    fixed = [metrics.F1Score(threshold=0.9) for _ in range(2)]
    for metric, size in zip(fixed, (8, 899), strict=True):
        for start in range(0, 899, size):
            metric.update_state(y[start : start + size], p[start : start + size])
    assert np.ravel(fixed[0].result()) == pytest.approx(np.ravel(fixed[1].result()))  # the twin does not move


def test_case_d_only_collecting_twice_tells_passes_from_codes():
    """The labels of two passes differ; with classes in another order they would agree, and the matrix has large cells."""
    right, labels, said, again = case_files.paired()
    assert right > 0.9 and (labels == said).mean() < 0.2 and (labels == again).mean() < 0.2
    ordered = Passes(np.zeros((50, 1)), np.arange(50) % 10, 10)
    codes = np.random.default_rng(8).permutation(10)
    y = ordered.y
    assert (codes[y] == y).mean() < 0.5 and all(len(set(codes[y][y == c])) == 1 for c in range(10))


def test_every_word_of_the_menus_is_explained_and_every_experiment_runs():
    """Causes and experiments of the cases, their words, and what runs."""
    for letter, case in CASES.items():
        causes, experiments = case_files.menus(letter)
        assert list(causes) == sorted({case.cause, *case.not_causes})
        assert list(experiments) == sorted({*case.experiments, *case.not_experiments})
    assert {key for runs in case_files.RUNS.values() for key in runs} == set(case_files.EXPERIMENTS)
