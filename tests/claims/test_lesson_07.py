"""Lesson 07: what a report counts, what it leaves out, and when it is wrong without a word."""

import warnings

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    accuracy_score,
    classification_report,
    confusion_matrix,
    f1_score,
    log_loss,
    precision_recall_fscore_support,
    precision_score,
    recall_score,
)
from sklearn.preprocessing import LabelEncoder

WORKED = np.array([[40, 5, 5], [3, 45, 2], [2, 4, 44]])
AVERAGES = {"accuracy", "macro avg", "weighted avg"}


def labels_of(matrix):
    """Labels and predictions that have this confusion matrix."""
    truth, said = np.indices(np.shape(matrix)).reshape(2, -1)
    return np.repeat(truth, np.ravel(matrix)), np.repeat(said, np.ravel(matrix))


def report(truth, said, **options):
    return classification_report(truth, said, output_dict=True, **options)


@pytest.fixture
def silence():
    """Any warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.claim("C58")
def test_rows_are_the_truth():
    """Two rows of class 0, one read as 1: the mistake stands in row 0, column 1."""
    assert confusion_matrix([0, 0, 1], [0, 1, 1]).tolist() == [[1, 1], [0, 1]]
    assert np.array_equal(confusion_matrix(*labels_of(WORKED)), WORKED)


@pytest.mark.claim("C58")
def test_each_number_of_a_report_comes_from_cells_of_the_matrix():
    """Diagonal over column, over row, twice the diagonal over both; support is the row."""
    right, support, said = np.diag(WORKED), WORKED.sum(axis=1), WORKED.sum(axis=0)
    found = report(*labels_of(WORKED))
    for c, name in enumerate("012"):
        assert found[name]["precision"] == right[c] / said[c]
        assert found[name]["recall"] == right[c] / support[c]
        assert found[name]["f1-score"] == pytest.approx(2 * right[c] / (said[c] + support[c]))
        assert found[name]["support"] == support[c]
    assert found["accuracy"] == 129 / 150
    f1 = 2 * right / (said + support)
    assert found["macro avg"]["f1-score"] == pytest.approx(f1.mean())
    assert found["weighted avg"]["f1-score"] == pytest.approx(np.average(f1, weights=support))


@pytest.mark.claim("C58")
def test_one_matrix_goes_with_many_losses():
    """The same decisions, more or less sure: the cross-entropy is not a function of the matrix."""
    truth, said = labels_of(WORKED)
    losses = []
    for sure in (0.34, 0.6, 0.9, 0.99, 0.9999):
        p = np.full((150, 3), (1 - sure) / 2)
        p[np.arange(150), said] = sure
        assert np.array_equal(confusion_matrix(truth, p.argmax(axis=1)), WORKED)
        losses.append(log_loss(truth, p))
    assert max(losses) > 2.5 * min(losses)
    assert min(losses) == losses[2]  # near the accuracy of .86: neither timid nor too sure


@pytest.mark.claim("C18")
@pytest.mark.parametrize("exchanged", [(50, 0, 50), (50, 50, 0), (50, 25, 25)])
@pytest.mark.parametrize("negatives", [0, 900])
def test_f1_does_not_tell_the_two_mistakes_apart(exchanged, negatives):
    """False positives and false negatives enter as a sum, true negatives not at all; recall sees what was missed."""
    tp, fp, fn = exchanged
    truth, said = labels_of([[negatives, fp], [fn, tp]])
    assert f1_score(truth, said) == pytest.approx(2 / 3)
    assert recall_score(truth, said) == tp / (tp + fn)
    assert precision_score(truth, said) == tp / (tp + fp)


@pytest.mark.claim("C22")
def test_a_report_holds_four_columns_and_no_loss():
    """Precision, recall, F1 and support of each class, and averages; it is a function, and takes no probabilities."""
    found = report(*labels_of(WORKED))
    assert set(found) == {"0", "1", "2"} | AVERAGES
    assert list(found["macro avg"]) == ["precision", "recall", "f1-score", "support"]
    with pytest.raises(ValueError, match="continuous"):
        report([0, 1, 2], np.full((3, 3), 1 / 3))


@pytest.mark.claim("C24", "S8")
def test_names_are_matched_by_position(silence):
    """The same numbers, silently under other names; a number of names that does not fit is loud."""
    truth, said, names = [0, 1, 2, 0, 1, 2, 0], [0, 1, 2, 0, 2, 2, 1], ["cat", "dog", "bird"]
    right, wrong = (report(truth, said, target_names=order) for order in (names, sorted(names)))
    assert [right[name] for name in names] == [wrong[name] for name in sorted(names)]
    assert right["dog"]["f1-score"] != wrong["dog"]["f1-score"]
    with pytest.raises(ValueError, match="does not match size of target_names"):
        report([0, 2, 2], [0, 2, 0], target_names=names)


@pytest.mark.claim("C24")
def test_three_classes_take_any_three_names(silence):
    """Classes 0, 2 and 3 pass for 0, 1 and 2: only the number of names is compared."""
    found = report([0, 2, 3, 3], [0, 2, 3, 2], target_names=["cat", "dog", "bird"])
    assert found["dog"]["support"] == 1  # these rows are class 2


@pytest.mark.claim("C24")
def test_folders_in_words_are_sorted_by_the_encoder(digits):
    """Read by position, the row "eight" is another class, and the zeros look worst."""
    words = np.array(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
    encoder = LabelEncoder().fit(words)
    y = encoder.transform(words[digits.y])
    assert encoder.classes_[0] == "eight"
    model = LogisticRegression(max_iter=2000).fit(digits.x[::2], y[::2])
    truth, said = y[1::2], model.predict(digits.x[1::2])
    wrong, right = (report(truth, said, target_names=names) for names in (words, encoder.classes_))
    by_hand = (said == truth)[words[digits.y][1::2] == "eight"].mean()
    assert right["eight"]["recall"] == pytest.approx(by_hand)
    assert wrong["zero"] == right["eight"]
    assert wrong["eight"] == right["two"]
    assert right["zero"]["recall"] > 0.96  # nearly all were read right


@pytest.mark.claim("C24")
def test_labels_and_names_together_keep_every_row():
    """With labels= a class that occurs nowhere has its row."""
    found = report([0, 2, 2], [0, 2, 0], labels=range(3), target_names=["cat", "dog", "bird"], zero_division=0)
    assert found["dog"] == {"precision": 0, "recall": 0, "f1-score": 0, "support": 0}
    assert found["bird"]["recall"] == 0.5


def test_truth_and_prediction_exchanged_is_silent(silence):
    """Precision and recall change places, accuracy and the F1 of each class stay."""
    truth, said = labels_of(WORKED)
    one, other = (precision_recall_fscore_support(*pair) for pair in ((truth, said), (said, truth)))
    assert np.array_equal(one[0], other[1])
    assert np.array_equal(one[1], other[0])
    assert np.allclose(one[2], other[2])
    assert accuracy_score(truth, said) == accuracy_score(said, truth)


def test_micro_f1_is_the_accuracy():
    """Where each row has one label and all classes count: each mistake is one false positive and one false negative."""
    rng = np.random.default_rng(7)
    for classes in (2, 3, 10):
        truth, said = rng.integers(0, classes, (2, 200))
        for score in (f1_score, precision_score, recall_score):
            assert score(truth, said, average="micro") == pytest.approx(accuracy_score(truth, said))


def test_micro_f1_of_some_classes_is_not_the_accuracy():
    """With labels= that leave a class out the report prints micro avg instead of accuracy."""
    found = report(*labels_of(WORKED), labels=[1, 2])
    assert "accuracy" not in found
    assert found["micro avg"]["precision"] != found["micro avg"]["recall"]


def test_macro_notices_a_rare_class_that_is_missed():
    """Weighted F1 and accuracy stay above .8, macro falls below .65."""
    truth, said = labels_of([[40, 5, 5], [3, 45, 2], [2, 2, 1]])
    assert f1_score(truth, said, average="macro") < 0.65
    assert f1_score(truth, said, average="weighted") > 0.8
    assert accuracy_score(truth, said) > 0.8


def test_a_class_that_nobody_said_counts_as_0():
    """The report and precision warn of 0 / 0. F1 is then 0 / FN, an honest 0; it warns where it is 0 / 0 itself."""
    truth, said = [0, 1, 2], [0, 1, 1]
    with pytest.warns(UserWarning, match="ill-defined"):
        assert report(truth, said)["2"]["precision"] == 0
    with pytest.warns(UserWarning, match="ill-defined"):
        precision_score(truth, said, average="macro")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert f1_score(truth, said, average=None)[2] == 0
        assert report(truth, said, zero_division=0)["2"]["precision"] == 0
    with pytest.warns(UserWarning, match="ill-defined"):
        assert f1_score([0, 1], [0, 1], labels=range(3), average=None)[2] == 0


def test_names_in_labels_match_no_code(silence):
    """Each row is 0, in silence: labels= takes the codes as they stand in y."""
    names = ["cat", "dog", "bird"]
    found = report([0, 1, 2], [0, 1, 2], labels=names, target_names=names, zero_division=0)
    assert all(found[name]["support"] == found[name]["recall"] == 0 for name in names)


def test_the_report_of_the_coin_has_one_row():
    """Argmax of one column on both sides: one row for two classes, and labels= brings the other one back."""
    y, coin = np.array([[0], [1], [1]]), np.array([[0.2], [0.4], [0.9]])
    truth, said = y.argmax(axis=1), coin.argmax(axis=1)
    assert set(report(truth, said)) - AVERAGES == {"0"}
    whole = report(truth, said, labels=[0, 1], zero_division=0)
    assert whole["1"]["support"] == 0
    assert whole["macro avg"]["f1-score"] == 0.5


@pytest.mark.parametrize(
    ("truth", "said"),
    [
        ([0, 1, 2], np.full((3, 3), 1 / 3)),  # probabilities
        (np.eye(3)[[0, 1, 2]], [0, 1, 2]),  # one-hot against integers
        (["a", "b"], [0, 1]),  # names against codes
    ],
)
def test_kinds_that_do_not_fit_are_loud(truth, said):
    with pytest.raises(ValueError, match=r"[Mm]ix of"):
        report(truth, said)


def test_f1_score_of_three_classes_wants_an_average():
    with pytest.raises(ValueError, match="average='binary'"):
        f1_score([0, 1, 2], [0, 1, 1])


@pytest.mark.claim("C23")
def test_both_heads_lead_to_one_matrix(column, logistic, cancer):
    """A sigmoid column with a threshold, and scikit-learn's own decisions: the same counts; recall falls with the threshold."""
    assert np.array_equal(
        confusion_matrix(cancer.y_test, column[:, 0] > 0.5),
        confusion_matrix(cancer.y_test, logistic.predict(cancer.test)),
    )
    recall = [recall_score(cancer.y_test, column[:, 0] > t) for t in np.linspace(0, 0.95, 20)]
    assert recall == sorted(recall, reverse=True)


@pytest.mark.parametrize(("order", "rises"), [([1, 0], True), ([0, 1], False)])
def test_precision_may_rise_or_fall_with_the_threshold(order, rises):
    """It rises when a false alarm is dropped, and falls when a hit is; here the rows stand by their probability."""
    y, p = np.array(order), np.array([0.9, 0.7])
    low, high = (precision_score(y, p > t, zero_division=0) for t in (0.5, 0.8))
    assert (high > low) is rises
    assert high != low
