"""Lesson 03: cross-entropy, what it counts, and what to compare it with."""

import warnings

import keras
import numpy as np
import pytest
from sklearn.metrics import log_loss

TINY = np.finfo(float).eps


def categorical(labels, rows):
    """Keras's cross-entropy of arrays, as a float."""
    return float(keras.losses.CategoricalCrossentropy()(np.array(labels, "float32"), np.array(rows, "float32")))


@pytest.fixture(scope="module")
def forecast():
    """Labels of three classes, and seeded probabilities: 50 rows."""
    rng = np.random.default_rng(0)
    return np.r_[:3, rng.integers(0, 3, 47)], rng.dirichlet(np.ones(3), size=50)


@pytest.mark.claim("C09", "C47", "C55")
def test_three_ways_to_one_number(forecast):
    """By hand, scikit-learn and Keras: the mean of -ln p(true class)."""
    y, p = forecast
    by_hand = -np.log(p[np.arange(50), y]).mean()
    assert log_loss(y, p) == pytest.approx(by_hand)
    assert categorical(np.eye(3)[y], p) == pytest.approx(by_hand, rel=1e-5)


@pytest.mark.claim("C07")
@pytest.mark.parametrize("row", [[0.2, 0.7, 0.1], [0.3, 0.7, 0.0], [0.15, 0.7, 0.15]])
def test_only_the_probability_of_the_true_class_counts(row):
    """How the rest is spread changes nothing."""
    assert categorical([[0, 1, 0]], [row]) == pytest.approx(-np.log(0.7), rel=1e-5)


@pytest.mark.claim("C07")
def test_cross_entropy_is_entropy_plus_divergence():
    """For soft labels it is the entropy of the labels plus the divergence, so no mere difference."""
    truth, said = np.array([0.2, 0.5, 0.3]), np.array([0.4, 0.4, 0.2])
    entropy, divergence = -(truth * np.log(truth)).sum(), (truth * np.log(truth / said)).sum()
    assert categorical([truth], [said]) == pytest.approx(entropy + divergence, rel=1e-5)


@pytest.mark.claim("C08")
def test_zero_is_the_best_for_hard_labels_only():
    """Perfect and hard: all but 0. Perfect and soft: the entropy of the label."""
    assert 0 <= categorical([[0, 1, 0]], [[0, 1, 0]]) < 1e-6
    assert log_loss([1, 0, 0], [1.0, 0.0, 0.0]) < 1e-12
    assert categorical([[0.5, 0.5, 0]], [[0.5, 0.5, 0]]) == pytest.approx(np.log(2), rel=1e-5)


@pytest.mark.claim("C08")
def test_with_label_smoothing_a_sure_row_is_not_the_best():
    """A "perfect" one-hot forecast costs more than the smoothed one."""
    loss, truth = keras.losses.CategoricalCrossentropy(label_smoothing=0.1), np.array([[0.0, 1.0, 0.0]])
    best = float(loss(truth, np.array([[1 / 30, 28 / 30, 1 / 30]])))
    assert 0.2 < best < float(loss(truth, truth)) / 2


@pytest.mark.claim("C09")
def test_a_class_that_is_absent_has_to_be_named():
    """Loud without labels=, right with it."""
    rows = [[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]]
    with pytest.raises(ValueError, match="labels argument"):
        log_loss([0, 1], rows)
    assert log_loss([0, 1], rows, labels=[0, 1, 2]) == pytest.approx(-np.log([0.7, 0.8]).mean())


@pytest.mark.claim("C10")
def test_a_snippet_on_one_line_is_a_comment(capsys):
    """A script whose line breaks were lost after a # runs, and does nothing."""
    space = {}
    exec("# the loss of one row truth = [1, 0, 0] said = [.7, .2, .1] print(log_loss(truth, said))", space)
    assert capsys.readouterr().out == ""
    assert "truth" not in space


@pytest.mark.claim("C11", "S10")
def test_a_flat_list_is_three_binary_rows():
    """1-D probabilities are P(class 1) of so many rows; one row of three classes is 2-D. No warning tells them apart."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        flat = log_loss([1, 0, 0], [0.7, 0.2, 0.1])
    assert flat == pytest.approx(-np.log([0.7, 0.8, 0.9]).mean())
    assert log_loss([[1, 0, 0]], [[0.7, 0.2, 0.1]]) == pytest.approx(-np.log(0.7))
    assert log_loss([0], [[0.7, 0.2, 0.1]], labels=[0, 1, 2]) == pytest.approx(-np.log(0.7))


@pytest.mark.claim("C12", "S11")
@pytest.mark.parametrize(("kind", "floor"), [("float64", TINY), ("float32", np.finfo("float32").eps)])
def test_hard_labels_make_the_log_loss_a_multiple_of_the_error_rate(kind, floor):
    """0 and 1 pass as probabilities; each error costs -ln of the smallest step of the number kind."""
    y, p = np.array([0, 1, 0, 1]), np.array([0.1, 0.6, 0.4, 0.45])
    said = (p > 0.5).astype(kind)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        hard = log_loss(y, said)
    assert hard == pytest.approx((said != y).mean() * -np.log(floor), rel=1e-4)
    assert hard > 5 * log_loss(y, p)


@pytest.mark.claim("C25")
def test_log_loss_takes_a_column_as_it_is():
    """Shape (n, 1) is read like (n,); numbers outside 0 to 1 are refused."""
    column = np.array([[0.1], [0.9], [0.2]])
    assert log_loss([0, 1, 0], column) == log_loss([0, 1, 0], column.ravel())
    with pytest.raises(ValueError, match="greater than 1"):
        log_loss([0, 1], np.array([[2.0], [-1.0]]))


@pytest.mark.claim("S8")
def test_columns_are_read_in_the_sorted_order_of_the_labels():
    """Silent with the columns in another order; a warning, and the same number, with unsorted labels=."""
    names, rows = ["spam", "ham", "ham"], np.array([[0.9, 0.1], [0.1, 0.9], [0.2, 0.8]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wrong, right = log_loss(names, rows), log_loss(names, rows[:, ::-1])
    assert right == pytest.approx(-np.log([0.9, 0.9, 0.8]).mean())
    assert wrong > 10 * right
    with pytest.warns(UserWarning, match="order"):
        assert log_loss(names, rows, labels=["spam", "ham"]) == wrong


@pytest.mark.claim("C54")
def test_a_row_that_sums_to_more_than_1():
    """argmax and scikit-learn's log loss go on, the latter with a warning; Keras divides by the sum, in silence."""
    rows = np.array([[0.12, 0.18, 0.2, 0.6], [0.7, 0.08, 0.12, 0.1]])
    assert rows.argmax(axis=1).tolist() == [3, 0]
    for y, table, options in (([3, 0], rows, {"labels": range(4)}), ([1, 0], [[0.5, 0.6], [0.9, 0.1]], {})):
        with pytest.warns(UserWarning, match="sum to one"):
            log_loss(y, table, **options)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kept = categorical(np.eye(4)[[3, 0]], rows)
    assert kept == pytest.approx(-np.log([0.6 / 1.1, 0.7]).mean(), rel=1e-4)


@pytest.mark.claim("C59")
def test_the_same_decision_costs_more_when_less_sure():
    """.9/.05/.05 and .4/.3/.3 choose the same class, at another loss."""
    sure, unsure = [0.9, 0.05, 0.05], [0.4, 0.3, 0.3]
    assert np.argmax(sure) == np.argmax(unsure) == 0
    assert categorical([[1, 0, 0]], [sure]) == pytest.approx(-np.log(0.9), rel=1e-4)
    assert categorical([[1, 0, 0]], [unsure]) == pytest.approx(-np.log(0.4), rel=1e-4)


@pytest.mark.claim("C61")
def test_keras_cuts_the_surprise_at_a_probability_of_1e_7():
    """The gain of being surer ends at 0; the cost of a sure error grows, up to 16.1 in Keras."""
    costs = [categorical([[0, 1]], [[1 - p, p]]) for p in (0.999, 0.9, 0.5, 0.1, 0.001, 1e-7, 0.0)]
    assert costs == sorted(costs)
    assert costs[0] < 0.01
    assert costs[-1] == costs[-2] == pytest.approx(-np.log(1e-7), rel=1e-3)


@pytest.mark.claim("C63", "S13")
def test_one_loss_is_bad_for_two_classes_and_good_for_a_thousand():
    """A loss of 1.0: less than a guess at K = 2; at K = 1000 a loss of 2.3 can go with no error at all."""
    assert np.log(2) < 1.0
    assert 1000 * np.exp(-1) > 300
    rows = np.full((1000, 1000), 0.9 / 999)
    np.fill_diagonal(rows, 0.1)
    assert log_loss(np.arange(1000), rows) == pytest.approx(-np.log(0.1))
    assert (rows.argmax(axis=1) == np.arange(1000)).all()


@pytest.mark.claim("S13")
@pytest.mark.parametrize("k", [2, 3, 10])
def test_guessing_costs_ln_k_and_frequencies_cost_the_entropy(k):
    """Two yardsticks, and the second is never the larger one."""
    y = np.r_[np.arange(k), np.zeros(30, int)]
    share = np.bincount(y) / len(y)
    assert log_loss(y, np.full((len(y), k), 1 / k)) == pytest.approx(np.log(k))
    entropy = log_loss(y, np.tile(share, (len(y), 1)))
    assert entropy == pytest.approx(-(share * np.log(share)).sum())
    assert entropy < np.log(k)


@pytest.mark.claim("S13")
def test_a_rare_class_makes_a_useless_model_look_good():
    """1 % positives, a constant forecast: a loss near 0.06, and nobody is found."""
    y = np.r_[np.ones(10), np.zeros(990)]
    assert log_loss(y, np.full(1000, 0.01)) < 0.06


@pytest.mark.claim("C64", "S13")
def test_the_error_rate_is_bounded_by_the_loss():
    """An error gives the truth at most one half, hence costs at least ln 2."""
    rng = np.random.default_rng(0)
    for sharpness in (0.1, 1, 10):
        y, p = rng.integers(0, 4, 500), rng.dirichlet(np.full(4, 1 / sharpness), size=500)
        assert (p.argmax(axis=1) != y).mean() <= log_loss(y, np.clip(p, 1e-12, 1), labels=range(4)) / np.log(2)
    assert 0.1 / np.log(2) < 0.15
    said = np.array([0.89, 0.11])  # right twice by argmax, wrong once at a threshold of .9: there the bound is broken
    assert ((said > 0.9) != [1, 0]).mean() > log_loss([1, 0], said) / np.log(2)


@pytest.mark.claim("C64")
@pytest.mark.parametrize(("errors", "given"), [(20, 0.0068), (5, 2.1e-9)])
def test_one_mean_hides_mild_and_catastrophic_errors(errors, given):
    """A loss of .1 with 2 % of errors, or with .5 % of far surer ones."""
    p = np.r_[np.full(1000 - errors, 0.9999), np.full(errors, given)]
    assert -np.log(p).mean() == pytest.approx(0.1, abs=0.005)
    assert np.exp(np.log(p).mean()) == pytest.approx(np.prod(p ** (1 / 1000)))


@pytest.mark.claim("C70")
@pytest.mark.parametrize(("reduction", "grows"), [("sum_over_batch_size", False), ("sum", True)])
def test_the_mean_does_not_grow_with_the_number_of_rows(reduction, grows):
    """The default is a mean over rows; a sum grows with the batch."""
    loss = keras.losses.SparseCategoricalCrossentropy(reduction=reduction)
    row = np.array([[0.7, 0.2, 0.1]], "float32")
    one, four = (float(loss(np.zeros(n, int), np.repeat(row, n, axis=0))) for n in (1, 4))
    assert four == pytest.approx(4 * one if grows else one, rel=1e-5)


@pytest.mark.claim("C74")
def test_the_logarithm_is_that_of_the_true_class():
    """-ln .8, and not -ln .1; in float32 as in float64."""
    row = [[0.1, 0.8, 0.1]]
    assert categorical([[0, 1, 0]], row) == pytest.approx(-np.log(0.8), rel=1e-6)
    assert -np.log(0.1) > 10 * -np.log(0.8)
