"""Exhibit B runs in silence, reports 1.00, and names hardly a new digit; and Exhibit A, rewritten, is right."""

import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from helpers import exhibits, template
from helpers.exhibits_b import FAULTS_B, B

HELPERS = Path(exhibits.__file__).parent

# Runs the script as it stands, then adds one line of JSON: what the faults say, measured.
WITNESS_B = """
import json, runpy, sys
import numpy as np
from sklearn import metrics
s = runpy.run_path(sys.argv[1], run_name="__main__")
p, y, Y, test, small, guess, logit = (s[name] for name in ("p", "y", "Y", "test", "small", "guess", "logit"))
sorted_words, words = np.array(sorted(s["words"])), np.array(s["words"])
code = Y[test].argmax(axis=1)
low = [column for column, word in enumerate(sorted_words) if s["words"].index(word) < 5]
labels = Y.argmax(axis=1)
random = np.random.default_rng(0).uniform(size=(len(y), 1))
f1 = s["keras"].metrics.F1Score
print(json.dumps({
    "rows": len(y),
    "named_rightly": float((sorted_words[p.argmax(axis=1)] == words[y]).mean()),
    "digits_trained_on": sorted({s["words"].index(sorted_words[c]) for c in labels[s["train"]]}),
    "digits_asked_for": sorted(set(map(int, y))),
    "largest_p": float(p.max()),
    "cells_right_by_saying_no": float(1 - Y.mean()),
    "loss_by_cells": float(metrics.log_loss(Y[test].ravel(), p.ravel())),
    "loss_by_rows": float(-np.log(p[np.arange(len(y)), code]).mean()),
    "first_columns": [str(word) for word in sorted_words[:5]],
    "low_by_the_right_columns": float(((p[:, low].sum(axis=1) > .5) == (y < 5)).mean()),
    "f1": float(s["f1"]),
    "f1_of_noise": float(np.asarray(f1()(y[:, None] > 4, random))[0]),
    "f1_with_a_threshold": float(metrics.f1_score(y > 4, 1 - small[:, 0] > .5)),
    "above_half": int((logit > .5).sum()),
    "above_zero": int((logit > 0).sum()),
    "cells_averaged": int((guess == s["true"].ravel()).size),
    "both_say": sorted({int(v) for column in (s["true"], guess) for v in column.argmax(1)}),
}))
"""

WITNESS_RIGHT = """
import json, runpy, sys
import numpy as np
from sklearn import metrics
from helpers import diagnose
s = runpy.run_path(sys.argv[1], run_name="__main__")
model, p, guess, names = s["model"], s["p"], s["guess"], s["names"]
X, X_new, y, truth = (s[name][s[part]] for name in ("X", "y") for part in ("train", "test"))
loss, f1 = model.evaluate(X_new, truth[:, None], verbose=0)
print(json.dumps({
    "shapes": [list(p.shape), list(guess.shape), list(truth.shape)],
    "accuracy": float(metrics.accuracy_score(truth, guess)),
    "accuracy_printed": float((guess == truth).mean()),
    "log_loss": float(metrics.log_loss(truth, p)), "keras_loss": float(loss),
    "f1": float(metrics.f1_score(truth, guess)), "keras_f1": float(np.asarray(f1)[0]),
    "constant": float(s["base"]),
    "last_f1": float(np.ravel(s["log"]["f1_score"][-1])[0]),
    "shares": [float(y.mean()), float(truth.mean())],
    "name_of_1": str(names[1]),
    "found": [finding.code for finding in diagnose(model, X, y[:, None])],
    "said": sorted({str(name) for name in names[guess]}),
}))
"""


def witness(code, script):
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", code, str(HELPERS / script)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    *printed, facts = done.stdout.splitlines()
    return SimpleNamespace(printed="\n".join(printed), stderr=done.stderr, **json.loads(facts))


@pytest.fixture(scope="module")
def run():
    return witness(WITNESS_B, "exhibit_b.py")


@pytest.fixture(scope="module")
def right():
    return witness(WITNESS_RIGHT, "exhibit_a_right.py")


# --- Exhibit B


def test_exhibit_b_runs_without_a_word(run):
    """Ten faults, and not one warning, with all warnings shown."""
    assert run.stderr == ""


def test_exhibit_b_reports_splendid_scores(run):
    """Every number of its report is 1.00, so are F1 and accuracy, and its log loss is far below that of a guess."""
    rows = re.findall(r"^ *(0|accuracy|macro avg|weighted avg) +(.*) +\d+$", run.printed, re.MULTILINE)
    assert [name for name, _ in rows] == ["0", "accuracy", "macro avg", "weighted avg"]
    assert {number for _, numbers in rows for number in numbers.split()} == {"1.00"}
    assert "accuracy 0.90, so it has learned" in run.printed
    assert "five or more: F1 1.00" in run.printed
    assert "zero to four: accuracy 1.00" in run.printed
    assert float(re.search(r"log loss ([\d.]+)", run.printed)[1]) < 0.5


def test_exhibit_b_is_wrong_about_nearly_every_row(run):
    """It names hardly a new digit rightly, and is wrong about zero to four in nearly every row, read as it should be."""
    assert run.named_rightly < 0.01
    assert run.low_by_the_right_columns < 0.05
    assert run.rows == 899


# --- each fault is really committed


def test_unshuffled_split(run):
    """No digit above four was trained on, and all but a few of those asked for are above four."""
    assert run.digits_trained_on == [0, 1, 2, 3, 4]
    assert run.digits_asked_for == [4, 5, 6, 7, 8, 9]


def test_softmax_twice(run):
    """No probability gets above e / (e + 9)."""
    assert 0.2 < run.largest_p < np.e / (np.e + 9) + 1e-4 < 0.5


def test_cell_accuracy_and_no_baseline(run):
    """A table full of zeros has the accuracy from which the script concludes that it has learned."""
    assert run.cells_right_by_saying_no == pytest.approx(0.9)
    assert "accuracy 0.90, so it has learned" in run.printed


def test_flattened_log_loss(run):
    """By cells it looks small; by rows it is worse than giving every digit the same chance."""
    assert run.loss_by_cells < 0.5 < np.log(10) < run.loss_by_rows


def test_wrong_columns(run):
    """The first five columns are those of other words than zero to four."""
    assert run.first_columns == ["eight", "five", "four", "nine", "one"]


def test_one_column_f1(run):
    """F1Score says the same of noise: it says yes to every row. With a threshold there would be another number."""
    assert run.f1 == run.f1_of_noise > 0.99
    assert run.f1_with_a_threshold < 0.95


def test_half_on_a_logit(run):
    """At 0, where a probability is one half, many rows would be said to be low; at 0.5 none is."""
    assert run.above_half == 0
    assert run.above_zero > 50


def test_broadcast_accuracy(run):
    """The mean is taken over n x n cells."""
    assert run.cells_averaged == run.rows**2


def test_argmax(run):
    """Truth and guess are the same constant."""
    assert run.both_say == [0]


def test_exhibit_b_fits_a_page():
    """At most 30 lines of at most 78 characters."""
    lines = B.source().splitlines()
    assert len(lines) <= 30
    assert max(map(len, lines)) <= 78


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("unshuffled_split", "rows[:898]"),
        ("softmax_twice", "layers.Softmax()"),
        ("cell_accuracy", 'metrics=["binary_accuracy"]'),
        ("no_baseline", "so it has learned"),
        ("flattened_log_loss", "log_loss(Y[test].ravel()"),
        ("wrong_columns", "p[:, :5]"),
        ("one_column_f1", "F1Score()"),
        ("half_on_a_logit", "logit > 0.5"),
        ("broadcast_accuracy", "guess == true.ravel()"),
        ("argmax", "argmax(1)"),
    ],
)
def test_each_fault_stands_on_its_line(key, code):
    """The line number of a fault is the line that commits it, and no other line does."""
    (number,) = (number for number, fault in FAULTS_B.items() if fault.key == key)
    assert [n for n, line in enumerate(B.source().splitlines(), 1) if code in line] == [number]


def test_exhibit_b_has_ten_faults_and_a_form_of_its_own():
    """Ten faults like those of Exhibit A, half of them in another form, and taught by nine lessons."""
    assert len(FAULTS_B) == len({fault.key for fault in FAULTS_B.values()}) == len(exhibits.FAULTS)
    assert {fault.lesson for fault in FAULTS_B.values()} == {1, 2, 3, 4, 5, 6, 8, 9, 10}
    shared = {fault.key for fault in FAULTS_B.values()} & {fault.key for fault in exhibits.FAULTS.values()}
    assert len(shared) == 5
    faulty = {B.source().splitlines()[line - 1] for line in FAULTS_B}
    assert len(FAULTS_B.keys() & exhibits.FAULTS.keys()) <= 3, "the numbers of Exhibit A help no more than a guess"
    assert faulty.isdisjoint(exhibits.source().splitlines()), "none of its faults is copied"


# --- Exhibit A, rewritten


def test_the_template_runs_without_a_word(right):
    assert right.stderr == ""
    assert len(template.source().splitlines()) <= 30
    assert max(map(len, template.source().splitlines())) <= 78


def test_the_template_says_what_scikit_learn_says(right):
    """Its accuracy, its log loss and its F1 on new rows are right, and good."""
    assert right.accuracy == right.accuracy_printed > 0.9
    assert right.log_loss == pytest.approx(right.keras_loss, abs=1e-4)
    assert right.f1 == pytest.approx(right.keras_f1, abs=1e-6)
    assert right.log_loss < 0.25 < 0.6 < right.constant
    assert f"accuracy on new rows: {right.accuracy:.2f}" in right.printed
    assert f"log loss on new rows: {right.log_loss:.2f}, of a constant: {right.constant:.2f}" in right.printed
    report = re.search(r"^ *benign +\S+ +\S+ +(\S+)", right.printed, re.MULTILINE)
    assert report[1] == f"{right.f1:.2f}"


def test_the_template_commits_none_of_the_ten_faults(right):
    """One vector a row, both classes in both parts, the right name, an F1 that is one, both names said."""
    assert {tuple(shape) for shape in right.shapes} == {(285,)}
    assert all(0.6 < share < 0.65 for share in right.shares)
    assert right.name_of_1 == "benign"
    assert right.last_f1 <= 1
    assert right.said == ["benign", "malignant"]
    old, new = exhibits.source().splitlines(), template.source().splitlines()
    kept = {fault.key for number, fault in exhibits.FAULTS.items() if old[number - 1] in new}
    assert kept == {"string_loss_on_logits", "half_on_a_logit", "broadcast_accuracy"}, "right now, for p is another"


def test_diagnose_finds_nothing_in_the_template(right):
    assert right.found == []


def test_every_fault_has_a_line_that_mends_it():
    """That line is new: it does not stand in Exhibit A."""
    assert template.MENDS.keys() == {fault.key for fault in exhibits.FAULTS.values()}
    lines, old = template.source().splitlines(), exhibits.source().splitlines()
    assert [n for numbers in template.MENDS.values() for n in numbers if lines[n - 1] in old] == []


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("batch_f1", "F1Score(threshold=0.5)"),
        ("wrong_name", "data.target_names"),
        ("unshuffled_split", "stratify=y"),
        ("no_activation", 'activation="sigmoid"'),
        ("string_loss_on_logits", 'activation="sigmoid"'),
        ("half_on_a_logit", 'activation="sigmoid"'),
        ("no_baseline", "base = "),
        ("broadcast_accuracy", "[:, 0]"),
        ("hard_labels", "log_loss(y[test], p)"),
        ("argmax", "names[guess]"),
    ],
)
def test_each_line_that_mends_is_the_one(key, code):
    lines = template.source().splitlines()
    assert [n for n, line in enumerate(lines, 1) if code in line] == [template.MENDS[key][0]]
