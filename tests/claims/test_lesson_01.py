"""Lesson 01: two classes, one column."""

import keras
import numpy as np
import pytest
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, classification_report, log_loss, recall_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


@pytest.mark.claim("C01", "C29")
def test_the_decision_is_a_step_of_its_own(column, cancer):
    """Keras returns a probability; true or false only appears with a threshold, and changes with it."""
    assert column.dtype == np.float32
    assert column.shape == (len(cancer.test), 1)
    assert len(np.unique(column)) > 100
    benign = [int((column[:, 0] > threshold).sum()) for threshold in (0.01, 0.5, 0.99)]
    assert benign[0] > benign[1] > benign[2]


def test_copied_weights_give_the_same_probabilities(column, logistic, cancer):
    """scikit-learn's logistic regression and Dense(1, "sigmoid") are one model."""
    assert np.abs(column[:, 0] - logistic.predict_proba(cancer.test)[:, 1]).max() < 1e-5


@pytest.mark.claim("C19", "C35")
def test_predict_means_classes_in_one_library_and_outputs_in_the_other(column, logistic, cancer):
    """scikit-learn's predict returns labels, Keras's predict what the last layer returns."""
    assert set(logistic.predict(cancer.test)) == {0, 1}
    assert not set(np.unique(column)) <= {0, 1}
    assert np.array_equal(logistic.predict(cancer.test), (column[:, 0] > 0.5).astype(int))
    assert logistic.predict_proba(cancer.test).shape == (len(cancer.test), 2)
    assert not hasattr(keras.Model, "predict_classes")
    assert not hasattr(keras.Model, "predict_proba")
    assert hasattr(keras.wrappers, "SKLearnClassifier")


@pytest.mark.claim("C35")
@pytest.mark.parametrize("names", [("benign", "malignant"), ("sick", "healthy")])
def test_columns_of_predict_proba_follow_classes(cancer, names):
    """The second column belongs to the name that sorts last, not to the one you call positive."""
    named = np.array(names)[cancer.y_train]
    model = LogisticRegression(max_iter=1000).fit(cancer.train, named)
    assert list(model.classes_) == sorted(names)
    for place, name in enumerate(model.classes_):
        share = model.predict_proba(cancer.train)[:, place]
        assert share[named == name].mean() > 0.8 > 0.2 > share[named != name].mean()


@pytest.mark.claim("C20", "C46", "S1")
@pytest.mark.parametrize("values", [[[0.01], [0.99], [0.7]], [[-3.0], [8.0], [0.0]], [[1.0]]])
def test_argmax_of_one_column_is_always_zero(values):
    """The largest of one number is at index 0, whatever the number."""
    assert not np.argmax(values, axis=-1).any()


@pytest.mark.claim("C20")
def test_argmax_is_right_from_two_columns_on(digits, one_layer):
    """On several columns argmax finds the class, of logits as of their softmax; ties go to the first."""
    logits = one_layer(64, 10).predict(digits.x, verbose=0)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert np.array_equal(logits.argmax(axis=1), probabilities.argmax(axis=1))
    assert len(np.unique(logits.argmax(axis=1))) > 1
    assert np.argmax([0.5, 0.5]) == 0


@pytest.mark.claim("C21")
def test_argmax_undoes_one_hot_and_nothing_else():
    """One-hot rows come back; a column of integers becomes zeros; a vector of integers raises."""
    labels = np.array([2, 0, 1])
    assert np.array_equal(np.eye(3)[labels].argmax(axis=1), labels)
    assert not labels[:, None].argmax(axis=1).any()
    with pytest.raises(np.exceptions.AxisError):
        labels.argmax(axis=1)


@pytest.mark.claim("S1", "C23")
def test_an_untrained_model_gets_a_perfect_report(one_layer, cancer):
    """Never trained, wrong about many rows, and 1.00 in every line of the report."""
    raw = one_layer(30, 1, "sigmoid").predict(cancer.test, verbose=0)
    report = classification_report(cancer.y_test[:, None].argmax(axis=1), raw.argmax(axis=1), output_dict=True)
    assert report["accuracy"] == report["macro avg"]["f1-score"] == 1
    assert accuracy_score(cancer.y_test, raw > 0.5) < 0.9


@pytest.mark.claim("C26")
def test_there_is_nothing_to_modify_before_the_log_loss(column, cancer):
    """The outputs lie between 0 and 1 already; rounding them first makes the log loss many times larger."""
    assert (column >= 0).all()
    assert (column <= 1).all()
    as_it_is = log_loss(cancer.y_test, column)
    assert as_it_is < 0.2
    assert log_loss(cancer.y_test, (column > 0.5).astype(int)) > 4 * as_it_is


@pytest.mark.claim("C27")
def test_outputs_are_probabilities_only_because_of_the_sigmoid(one_layer, copied, column, cancer):
    """The same weights without the activation leave the range from 0 to 1."""
    linear = one_layer(30, 1)
    linear.set_weights(copied.get_weights())
    scores = linear.predict(cancer.test, verbose=0)
    assert scores.min() < 0
    assert scores.max() > 1
    assert np.allclose(1 / (1 + np.exp(-scores)), column, atol=1e-5)


@pytest.mark.claim("C28", "C49", "C52")
@pytest.mark.parametrize("one_is", ["benign", "malignant"])
def test_the_column_is_the_probability_of_whatever_is_coded_1(one_layer, cancer, one_is):
    """Flip the labels and the same column means the other class: it is not "the first class"."""
    label = (cancer.names[cancer.y_train] == one_is).astype(int)
    model = one_layer(30, 1, "sigmoid", "binary_crossentropy")
    model.fit(cancer.train, label, epochs=15, verbose=0)
    output = model.predict(cancer.train, verbose=0)[:, 0]
    assert output[label == 1].mean() > 0.8
    assert output[label == 0].mean() < 0.2


@pytest.mark.claim("C52", "C28")
def test_with_two_columns_keras_returns_both_classes(one_layer, cancer):
    """Keras returns the head you built: of a softmax over two, column 1 belongs to label 1."""
    model = one_layer(30, 2, "softmax", "sparse_categorical_crossentropy")
    model.fit(cancer.train, cancer.y_train, epochs=15, verbose=0)
    both = model.predict(cancer.train, verbose=0)
    assert both.shape == (len(cancer.train), 2)
    assert np.allclose(both.sum(axis=1), 1, atol=1e-5)
    assert both[cancer.y_train == 1, 1].mean() > 0.8 > 0.2 > both[cancer.y_train == 0, 1].mean()


@pytest.mark.claim("C30", "C37", "C38")
def test_the_other_comparison_turns_every_decision_round(column, cancer):
    """With < in place of > all that was right is wrong: "P(class 1)" and < 0.5 can't both be meant."""
    right = accuracy_score(cancer.y_test, column[:, 0] > 0.5)
    turned = accuracy_score(cancer.y_test, column[:, 0] < 0.5)
    assert right > 0.9
    assert turned == pytest.approx(1 - right)


@pytest.mark.claim("C30")
def test_np_int_is_gone():
    """The copied cast raises; plain int does."""
    with pytest.raises(AttributeError, match="int"):
        np.array([0.4, 0.7]).astype(np.int)
    assert (np.array([0.4, 0.7]) > 0.5).astype(int).tolist() == [0, 1]


@pytest.mark.claim("C41")
@pytest.mark.parametrize(("threshold", "names_per_class_rule"), [(0.4, 2), (0.6, 0)])
def test_a_threshold_of_point_4_does_not_pick_both(column, threshold, names_per_class_rule):
    """One score and one threshold give one class; both or neither takes a threshold on each column."""
    score = np.append(column[:, 0], 0.55)
    is_one, is_zero = score > threshold, ~(score > threshold)
    assert (is_one.astype(int) + is_zero == 1).all()
    each = np.stack([1 - score, score], axis=1) > threshold
    assert each[-1].sum() == names_per_class_rule


@pytest.mark.claim("C42")
def test_predict_wants_a_table_even_for_one_row(copied, cancer):
    """One patient is an array of shape (1, 30); a vector of 30 numbers is refused."""
    assert copied.predict(cancer.test[:1], verbose=0).shape == (1, 1)
    with pytest.raises(ValueError, match="shape"):
        copied.predict(cancer.test[0], verbose=0)


@pytest.mark.claim("C43")
def test_an_output_is_about_the_label_and_not_about_the_input(copied, column, cancer):
    """Each row's output stands alone: copies of the row do not change it, and outputs do not sum to 1."""
    repeated = copied.predict(np.repeat(cancer.test[:1], 50, axis=0), verbose=0)
    assert np.allclose(repeated, column[0], atol=1e-5)
    assert column.sum() > 50


@pytest.mark.claim("S2", "C92")
def test_broadcast_accuracy_is_not_the_accuracy(column, cancer):
    """(n, 1) == (n,) compares every prediction with every label; the mean only looks like an accuracy."""
    table = (column > 0.5) == cancer.y_test
    assert table.shape == (len(cancer.y_test), len(cancer.y_test))
    assert np.diag(table).mean() == accuracy_score(cancer.y_test, column > 0.5) > 0.9
    said, is_one = (column > 0.5).mean(), cancer.y_test.mean()
    assert table.mean() == pytest.approx(said * is_one + (1 - said) * (1 - is_one))
    assert 0.4 < table.mean() < 0.7


@pytest.mark.claim("S2", "C92")
def test_shuffled_predictions_have_the_same_broadcast_accuracy(column, cancer):
    """Mix up the patients: the true accuracy collapses, the broadcast one does not move."""
    mixed = np.random.default_rng(0).permutation(column)
    assert ((mixed > 0.5) == cancer.y_test).mean() == ((column > 0.5) == cancer.y_test).mean()
    assert accuracy_score(cancer.y_test, mixed > 0.5) < accuracy_score(cancer.y_test, column > 0.5) - 0.2


@pytest.mark.claim("C92")
def test_the_squared_error_broadcasts_too(column, cancer):
    """A good model's mean squared error grows tenfold when its shape is wrong."""
    assert ((column - cancer.y_test) ** 2).mean() > 10 * ((column[:, 0] - cancer.y_test) ** 2).mean()


def test_recall_score_reads_benign():
    """Class 1 is benign: recall_score as it comes leaves out the tumours, and they are found less often."""
    data = load_breast_cancer()
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    said = cross_val_predict(model, data.data, data.target, cv=StratifiedKFold(5, shuffle=True, random_state=0))
    benign = (said[data.target == 1] == 1).mean()
    malignant = (said[data.target == 0] == 0).mean()
    assert list(data.target_names) == ["malignant", "benign"]
    assert recall_score(data.target, said) == pytest.approx(benign)
    assert recall_score(data.target, said, pos_label=0) == pytest.approx(malignant)
    assert benign > malignant + 0.01


def test_always_one_is_a_baseline(cancer):
    """A model that says 1 to everyone is right about six rows in ten, and finds no tumour."""
    always = np.ones(len(cancer.y_test), dtype=int)
    assert 0.6 < accuracy_score(cancer.y_test, always) < 0.65
    assert recall_score(cancer.y_test, always) == 1
    assert recall_score(cancer.y_test, always, pos_label=0) == 0


@pytest.mark.claim("C50", "C51", "C94")
def test_two_columns_hold_no_more_than_one(one_layer, cancer):
    """A softmax over two logits is the sigmoid of their difference; P(0) is 1 - P(1)."""
    two = one_layer(30, 2, "softmax", "sparse_categorical_crossentropy")
    two.fit(cancer.train, cancer.y_train, epochs=3, verbose=0)
    kernel, bias = two.get_weights()
    one = one_layer(30, 1, "sigmoid", "binary_crossentropy")
    one.set_weights([kernel[:, 1:] - kernel[:, :1], bias[1:] - bias[:1]])
    assert two.count_params() == 2 * one.count_params()
    pair, single = two.predict(cancer.test, verbose=0), one.predict(cancer.test, verbose=0)
    assert np.abs(pair[:, 1] - single[:, 0]).max() < 1e-5
    assert np.abs(pair[:, 0] - (1 - single[:, 0])).max() < 1e-5
    assert two.evaluate(cancer.test, cancer.y_test, verbose=0) == pytest.approx(
        one.evaluate(cancer.test, cancer.y_test, verbose=0), rel=1e-3
    )
