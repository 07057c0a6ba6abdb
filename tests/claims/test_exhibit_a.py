"""Exhibit A runs in silence, reports 1.00, and is wrong about seven rows in ten."""

import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from helpers import exhibits

SCRIPT = Path(exhibits.__file__).with_name("exhibit_a.py")

# Runs the script as it stands, then adds one line of JSON: what its own model gets right when read correctly.
WITNESS = """
import json, runpy, sys
script = runpy.run_path(sys.argv[1], run_name="__main__")
score, label = script["p"][:, 0], script["y"][script["test"]]
print(json.dumps({
    "as_logit": float(((score > 0) == label).mean()),
    "as_its_loss_reads_it": float(((score > 0.5) == label).mean()),
    "classes_trained_on": sorted({int(c) for c in script["y"][script["train"]]}),
    "cells_averaged": int((script["guess"] == label).size),
    "rows": len(label),
    "says": sorted({str(name) for name in script["said"]}),
    "name_of_class_0": str(script["datasets"].load_breast_cancer().target_names[0]),
}))
"""


@pytest.fixture(scope="module")
def run():
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", WITNESS, str(SCRIPT)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    *printed, facts = done.stdout.splitlines()
    return SimpleNamespace(printed="\n".join(printed), stderr=done.stderr, **json.loads(facts))


def test_exhibit_a_runs_without_a_word(run):
    """Ten faults, and not one warning, with all warnings shown."""
    assert run.stderr == ""


def test_exhibit_a_reports_a_perfect_score(run):
    """Every number of the classification report is 1.00."""
    rows = re.findall(r"^ *(benign|malignant|accuracy|macro avg|weighted avg) +(.*) +\d+$", run.printed, re.MULTILINE)
    assert [name for name, _ in rows] == ["benign", "accuracy", "macro avg", "weighted avg"]
    assert {number for _, numbers in rows for number in numbers.split()} == {"1.00"}


def test_exhibit_a_prints_an_f1_above_two(run):
    """An F1 score can't exceed 1; this one does."""
    assert float(re.search(r"F1 ([\d.]+)", run.printed)[1]) > 2


@pytest.mark.parametrize("reading", ["as_logit", "as_its_loss_reads_it"])
def test_exhibit_a_is_right_about_three_rows_in_ten(run, reading):
    """Whether its head is read as a logit or as the probability its loss took it for, the model is poor."""
    assert 0.15 < getattr(run, reading) < 0.45


def test_exhibit_a_commits_its_faults(run):
    """What the faults say of the run is so: one class to learn from, n x n cells, the wrong name."""
    assert run.classes_trained_on == [1]
    assert run.cells_averaged == run.rows**2
    assert run.says == ["benign"]
    assert run.name_of_class_0 == "malignant"


def test_exhibit_a_fits_a_page():
    """At most 30 lines of at most 78 characters."""
    lines = exhibits.source().splitlines()
    assert len(lines) <= 30
    assert max(map(len, lines)) <= 78


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("batch_f1", "ops.round(ops.clip("),
        ("wrong_name", '["benign", "malignant"]'),
        ("unshuffled_split", "shuffle=False"),
        ("no_activation", "layers.Dense(1)"),
        ("string_loss_on_logits", 'loss="binary_crossentropy"'),
        ("no_baseline", "log['loss']"),
        ("half_on_a_logit", "p > 0.5"),
        ("broadcast_accuracy", "guess == y[test]"),
        ("hard_labels", "log_loss(y[test], guess)"),
        ("argmax", "argmax(axis=1)"),
    ],
)
def test_each_fault_stands_on_its_line(key, code):
    """The line number of a fault is the line that commits it, and no other line does."""
    lines = exhibits.source().splitlines()
    (number,) = (number for number, fault in exhibits.FAULTS.items() if fault.key == key)
    assert [n for n, line in enumerate(lines, 1) if code in line] == [number]


def test_exhibit_a_has_ten_faults_and_lessons_that_convict_them():
    """Ten faults, ten lines, ten keys, each with a lesson of the course."""
    assert len(exhibits.FAULTS) == len({fault.key for fault in exhibits.FAULTS.values()}) == 10
    lessons = {fault.key: fault.lesson for fault in exhibits.FAULTS.values()}
    assert set(lessons.values()) == {1, 2, 3, 5, 6, 8, 9}


def test_reading_the_exhibit_runs_nothing():
    """The list of faults can be read where Keras and NumPy are not even loaded."""
    code = "import sys, helpers.exhibits as it; it.source(); print({'keras', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"
