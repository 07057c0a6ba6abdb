"""Lesson 00: a coin that scores 1.00."""

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, classification_report


@pytest.mark.claim("S1", "C23")
def test_a_coin_gets_a_perfect_report(digits):
    """Random numbers score 1.00 on "is it an 8?" once both sides have gone through argmax."""
    is_eight = (digits.y == 8).astype(int)[:, None]
    noise = np.random.default_rng(0).random(is_eight.shape)
    report = classification_report(is_eight.argmax(axis=1), noise.argmax(axis=1), output_dict=True)
    assert report["accuracy"] == report["macro avg"]["f1-score"] == report["weighted avg"]["precision"] == 1
    assert set(report) == {"0", "accuracy", "macro avg", "weighted avg"}  # the 8s are not even in it
    assert 0.4 < accuracy_score(is_eight, noise > 0.5) < 0.6


@pytest.mark.claim("S1")
def test_a_coin_can_not_lose(digits):
    """The labels turned round, or nothing but eights predicted: the report stays perfect."""
    is_eight = (digits.y == 8).astype(int)[:, None]
    for truth in (is_eight, 1 - is_eight):
        for model in (np.ones(truth.shape), np.zeros(truth.shape), 1.0 - truth):
            report = classification_report(truth.argmax(axis=1), model.argmax(axis=1), output_dict=True)
            assert report["accuracy"] == 1


@pytest.mark.claim("S2", "C92")
def test_a_column_compared_with_a_row_is_a_table(digits):
    """(n, 1) == (n,) has n x n cells, and equals itself on few of them."""
    labels = digits.y[:100]
    table = labels[:, None] == labels
    assert table.shape == (100, 100)
    assert np.diag(table).all()
    assert table.mean() < 0.2
