"""Lesson 02: integers, names and one-hot, there and back."""

import warnings

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras.utils import to_categorical
from sklearn.metrics import classification_report
from sklearn.preprocessing import LabelBinarizer, LabelEncoder


@pytest.fixture(scope="module")
def sharp():
    """Probabilities of three classes for two rows."""
    return np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]], dtype="float32")


@pytest.mark.claim("C03")
def test_two_classes_may_be_called_multi_class():
    """With K = 2 the categorical, sparse and binary loss are the same number: three is only a habit."""
    pair = np.array([[0.3, 0.7], [0.6, 0.4]], dtype="float32")
    label = np.array([1, 0])
    categorical = float(keras.losses.CategoricalCrossentropy()(np.eye(2)[label], pair))
    sparse = float(keras.losses.SparseCategoricalCrossentropy()(label, pair))
    binary = float(keras.losses.BinaryCrossentropy()(label.astype("float32"), pair[:, 1]))
    assert categorical == pytest.approx(sparse, rel=1e-5)
    assert categorical == pytest.approx(binary, rel=1e-5)
    assert categorical == pytest.approx(-np.log([0.7, 0.6]).mean(), rel=1e-5)


@pytest.mark.claim("C04")
def test_poor_moderate_severe_is_sorted_by_the_alphabet():
    """An encoder knows no order but the alphabet's: moderate comes out below poor."""
    encoder = LabelEncoder().fit(["poor", "moderate", "severe"])
    assert list(encoder.classes_) == ["moderate", "poor", "severe"]
    assert encoder.transform(["poor", "moderate", "severe"]).tolist() == [1, 0, 2]


@pytest.mark.claim("C04")
def test_a_near_miss_costs_as_much_as_a_far_one():
    """Cross-entropy does not see order: severe taken for moderate or for poor, the loss is the same."""
    near, far = np.array([[0.05, 0.9, 0.05]]), np.array([[0.9, 0.05, 0.05]])
    loss = keras.losses.SparseCategoricalCrossentropy()
    assert float(loss(np.array([2]), near)) == pytest.approx(float(loss(np.array([2]), far)))


@pytest.mark.claim("C13")
def test_integers_and_one_hot_give_one_loss(sharp):
    """One-hot is only needed where a loss asks for it: the sparse loss gets the same from integers."""
    label = np.array([0, 1])
    from_one_hot = float(keras.losses.CategoricalCrossentropy()(to_categorical(label, 3), sharp))
    assert from_one_hot == pytest.approx(float(keras.losses.SparseCategoricalCrossentropy()(label, sharp)), rel=1e-5)


@pytest.mark.claim("C13")
@pytest.mark.parametrize("num_classes", [10, 1_000, 50_000])
def test_one_hot_takes_num_classes_times_the_bytes(num_classes):
    """Eight bytes a cell and a cell a class: ten rows of 50,000 classes fill 4 MB, the integers 80 bytes."""
    label = np.arange(10, dtype="int64")
    assert to_categorical(label, num_classes).nbytes == 8 * 10 * num_classes == num_classes * label.nbytes


def test_one_hot_puts_all_classes_at_the_same_distance():
    """As quantities class 0 is nearer to 1 than to 2; as one-hot rows all pairs are equally far apart."""
    rows = to_categorical([0, 1, 2], 3)
    apart = [np.linalg.norm(rows[i] - rows[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert np.allclose(apart, np.sqrt(2))


@pytest.mark.claim("C14")
def test_to_categorical_has_no_dtype():
    """The copied call with dtype= raises; what comes back is float64."""
    with pytest.raises(TypeError, match="dtype"):
        to_categorical([0, 1, 2], dtype="int64")
    assert to_categorical([0, 1, 2], num_classes=3).dtype == np.float64


@pytest.mark.claim("C15", "S9")
def test_two_calls_give_two_widths(one_layer):
    """Without the highest class a test set gets a column less, which evaluate refuses; say num_classes."""
    rows, label = np.zeros((3, 5), dtype="float32"), [0, 1, 1]
    model = one_layer(5, 3, "softmax", "categorical_crossentropy")
    assert to_categorical([0, 1, 2]).shape == (3, 3)
    assert to_categorical(label).shape == (3, 2)
    with pytest.raises(ValueError, match="same shape"):
        model.evaluate(rows, to_categorical(label), verbose=0)
    assert model.evaluate(rows, to_categorical(label, num_classes=3), verbose=0) == pytest.approx(np.log(3), rel=1e-4)


@pytest.mark.claim("S9")
@pytest.mark.parametrize("encoder", [LabelEncoder, LabelBinarizer])
def test_an_encoder_fitted_twice_gives_the_same_word_two_codes(encoder):
    """Refitted on the test labels, "severe" silently gets another code than the model was trained with."""
    train, test = ["moderate", "poor", "severe"], ["poor", "severe", "severe"]
    again, once = encoder().fit_transform(test), encoder().fit(train).transform(test)
    assert not np.array_equal(again, once)
    assert np.array_equal(once, encoder().fit_transform(train)[[1, 2, 2]])


@pytest.mark.claim("C32")
def test_label_binarizer_has_a_column_for_each_class_it_saw():
    """Columns are the sorted classes of fit: a batch that lacks one of four has three columns."""
    assert LabelBinarizer().fit_transform([2, 0, 1]).tolist() == [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
    assert LabelBinarizer().fit_transform([2, 0, 3]).tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 1]]


@pytest.mark.claim("C32")
def test_an_unseen_class_becomes_a_row_of_zeros():
    """LabelBinarizer and the tensor path of to_categorical say nothing and mark no class."""
    binarizer = LabelBinarizer().fit([0, 1, 2])
    assert binarizer.transform([0, 5, 2])[1].tolist() == [0, 0, 0]
    of_two = LabelBinarizer().fit(["no", "yes"])
    assert of_two.transform(["yes", "maybe"]).tolist() == [[1], [0]]  # a single 0, the code of "no"
    assert np.asarray(to_categorical(tf.constant([0, 5, -1]), 3)).sum(axis=1).tolist() == [1, 0, 0]


@pytest.mark.claim("S9")
def test_label_encoder_says_that_a_class_is_unseen():
    """LabelEncoder is the loud one: a new number raises."""
    with pytest.raises(ValueError, match="unseen"):
        LabelEncoder().fit([0, 1, 2]).transform([0, 5])


@pytest.mark.claim("C33")
@pytest.mark.parametrize("labels", [[1, 0, 1], ["yes", "no", "yes"]])
def test_label_binarizer_has_one_column_for_two_classes(labels):
    """Two classes get one column of 0 and 1, and argmax turns it into zeros."""
    column = LabelBinarizer().fit_transform(labels)
    assert column.tolist() == [[1], [0], [1]]
    assert not column.argmax(axis=1).any()


@pytest.mark.claim("C33")
def test_a_softmax_as_wide_as_that_column_trains_at_loss_zero(one_layer):
    """Dense(Y.shape[1], "softmax") warns, and shows a loss of exactly 0.0 on labels of pure chance."""
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(64, 5)).astype("float32")
    column = LabelBinarizer().fit_transform(rng.integers(0, 2, 64))
    model = one_layer(5, column.shape[1], "softmax", "categorical_crossentropy")
    with pytest.warns(UserWarning, match="size 1"), pytest.warns(SyntaxWarning, match="num_classes > 1"):
        history = model.fit(rows, column, epochs=2, verbose=0).history
    assert history["loss"] == [0.0, 0.0]


@pytest.mark.claim("C53")
def test_argmax_returns_an_index_and_not_one_hot():
    """It names the winner; marking the winner with a 1 takes another step."""
    row = np.array([[0.15, 0.4, 0.3, 0.15]])
    assert row.argmax(axis=1).tolist() == [1]
    assert np.eye(4)[row.argmax(axis=1)].tolist() == [[0, 1, 0, 0]]


@pytest.mark.claim("C77")
@pytest.mark.parametrize("dtype", ["int8", "int64", "float32", "float64", "bool"])
def test_one_hot_may_be_of_any_kind(sharp, dtype):
    """Integers, floats or booleans: the loss is the same."""
    rows = np.eye(3)[[0, 1]].astype(dtype)
    assert float(keras.losses.CategoricalCrossentropy()(rows, sharp)) == pytest.approx(
        -np.log([0.7, 0.8]).mean(), rel=1e-5
    )


@pytest.mark.claim("C77")
def test_labels_may_be_soft():
    """A label row may spread its 1 over the classes; a perfect forecast then costs its entropy, and not 0."""
    row = np.array([[0.1, 0.8, 0.1]], dtype="float32")
    entropy = -(row * np.log(row)).sum()
    assert entropy > 0.6
    assert float(keras.losses.CategoricalCrossentropy()(row, row)) == pytest.approx(entropy, rel=1e-5)


@pytest.mark.claim("C80")
def test_integer_labels_give_probabilities_too(one_layer, digits):
    """The format of the labels does not decide what comes out: from one seed both models are the same."""
    outputs = []
    for loss, label in (
        ("sparse_categorical_crossentropy", digits.y),
        ("categorical_crossentropy", np.eye(10)[digits.y]),
    ):
        model = one_layer(64, 10, "softmax", loss)
        model.fit(digits.x, label, epochs=2, verbose=0)
        outputs.append(model.predict(digits.x, verbose=0))
    assert np.abs(outputs[0] - outputs[1]).max() < 1e-3
    assert np.allclose(outputs[0].sum(axis=1), 1, atol=1e-5)


@pytest.mark.claim("C91")
@pytest.mark.parametrize("options", [{}, {"run_eagerly": True}], ids=["graph", "eager"])
@pytest.mark.parametrize("shape", [(-1,), (-1, 1)], ids=["vector", "column"])
def test_keras_does_not_make_one_hot_by_itself(one_layer, digits, shape, options):
    """Integers given to categorical_crossentropy are refused, and not converted."""
    model = one_layer(64, 10, "softmax", "categorical_crossentropy", **options)
    with pytest.raises(ValueError, match="same"):
        model.fit(digits.x[:64], digits.y[:64].reshape(shape), verbose=0)


@pytest.mark.claim("C91")
@pytest.mark.parametrize("labels", [np.arange(4), np.arange(4)[:, None], np.arange(4)[None]])
def test_keras_does_not_convert_even_when_the_sizes_agree(labels):
    """As many rows as classes, and still a ValueError."""
    with pytest.raises(ValueError, match="same"):
        keras.losses.CategoricalCrossentropy()(labels, np.full((4, 4), 0.25, dtype="float32"))


# The gallery of label values.


@pytest.mark.claim("C96")
@pytest.mark.parametrize(
    ("labels", "shape", "classes"),
    [
        ([1, 2, 3], (3, 4), [1, 2, 3]),  # from 1: column 0 belongs to nobody
        ([-1, 0, 1], (3, 2), [1, 0, 1]),  # -1 wraps round to the last column
        ([0.9, 1.9], (2, 2), [0, 1]),  # fractions are cut off
        (["0", "2"], (2, 3), [0, 2]),  # text that looks like a number is one
        ([0, 255], (2, 256), [0, 255]),  # pixels of a mask: 254 columns too many
        ([10, 20, 30], (3, 31), [10, 20, 30]),
    ],
)
def test_to_categorical_takes_strange_labels_in_silence(labels, shape, classes):
    """No exception, no warning, and columns that nobody meant."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rows = to_categorical(labels)
    assert rows.shape == shape
    assert rows.argmax(axis=1).tolist() == classes
    assert rows.sum() == len(labels)


@pytest.mark.claim("C96")
def test_one_hot_twice_has_one_axis_more():
    """Already encoded labels are encoded again."""
    assert to_categorical(np.eye(3)).shape == (3, 3, 2)


@pytest.mark.claim("C96")
@pytest.mark.parametrize(
    ("labels", "num_classes", "error"),
    [
        (["cat", "dog"], None, ValueError),  # words
        ([0, 1, np.nan], None, ValueError),  # a missing label
        ([1, 2, 3], 3, IndexError),  # from 1, and the number of classes said
        ([0, 255], 2, IndexError),
    ],
)
def test_to_categorical_refuses_what_it_can_not_count(labels, num_classes, error):
    """Loud: words, missing labels, and whatever lies outside of the num_classes that you name."""
    with pytest.raises(error):
        to_categorical(labels, num_classes)


@pytest.mark.claim("S20", "C96")
def test_minus_one_and_one_become_the_same_class():
    """One-hot makes two classes of labels {-1, +1} identical."""
    rows = to_categorical([-1, 1])
    assert np.array_equal(rows[0], rows[1])


@pytest.mark.claim("S20", "C97")
@pytest.mark.parametrize("values", [(-1, 1), (1, 2), (0, 255)])
def test_labels_other_than_0_and_1_drive_the_binary_loss_below_zero(one_layer, cancer, values):
    """Binary cross-entropy checks no range: a loss below 0 is a sign of wrong labels, not of a good model."""
    model = one_layer(30, 1, "sigmoid", "binary_crossentropy", rate=0.1)
    strange = np.array(values)[cancer.y_train]
    losses = model.fit(cancer.train, strange, epochs=15, verbose=0).history["loss"]
    assert losses[-1] < -1
    assert losses[-1] < losses[0]


@pytest.mark.claim("S20")
def test_labels_0_and_1_keep_the_binary_loss_above_zero(one_layer, cancer):
    """The same model on the same rows, labelled 0 and 1."""
    model = one_layer(30, 1, "sigmoid", "binary_crossentropy", rate=0.1)
    assert min(model.fit(cancer.train, cancer.y_train, epochs=15, verbose=0).history["loss"]) > 0


@pytest.mark.claim("C97")
@pytest.mark.skipif(bool(tf.config.list_physical_devices("GPU")), reason="on a GPU the loss is nan instead")
def test_labels_from_1_are_out_of_range_for_the_sparse_loss(one_layer, digits):
    """Ten columns and the labels 1 to 10: on a CPU an exception names the label."""
    model = one_layer(64, 10, "softmax", "sparse_categorical_crossentropy")
    with pytest.raises(tf.errors.InvalidArgumentError, match="label value of 10"):
        model.fit(digits.x, digits.y + 1, batch_size=len(digits.y), verbose=0)


@pytest.mark.claim("C97")
def test_a_wider_head_hides_labels_from_1(one_layer, digits):
    """One column more and all is silent: column 0 is nobody's, and the model learns to give it nothing."""
    model = one_layer(64, 11, "softmax", "sparse_categorical_crossentropy")
    model.fit(digits.x, digits.y + 1, epochs=10, verbose=0)
    output = model.predict(digits.x, verbose=0)
    assert output[:, 0].mean() < 0.01
    assert not (output.argmax(axis=1) == 0).any()
    assert (output.argmax(axis=1) == digits.y + 1).mean() > 0.8


@pytest.mark.claim("S8")
def test_names_in_another_order_name_other_classes():
    """Names are matched by position: sort them, and the cat's score is printed as the bird's."""
    true, said = [0, 1, 2, 0, 1, 2, 0], [0, 1, 2, 0, 2, 2, 1]
    names = ["cat", "dog", "bird"]
    right = classification_report(true, said, target_names=names, output_dict=True)
    wrong = classification_report(true, said, target_names=sorted(names), output_dict=True)
    assert wrong["bird"] == right["cat"]
    assert wrong["cat"] == right["dog"] != right["cat"]
