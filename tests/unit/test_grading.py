"""README's table of how long grading takes: computed from what the bench has kept."""

import json

from helpers.authoring import grading

TOLD = {
    "submissions": 60, "cores": 2, "versions": {"nbgrader": "0.9", "otter": "7.0"}, "grown": "02",
    "lessons": {
        "04": {
            "differing": 1, "ours": {"whole": 100.0}, "ours, one worker": {"whole": 180.0},
            "nbgrader": {"whole": 700.0}, "otter": {"whole": 1260.0},
        },
        "02": {
            "differing": 0, "ours": {"whole": 20.0}, "ours, one worker": {"whole": 25.0},
            "nbgrader": {"whole": 410.0}, "otter": {"whole": 500.0},
        },
    },
    "growth": [{"submissions": 100, "seconds": 25, "megabytes": 1210}, {"submissions": 2000, "seconds": 330, "megabytes": 1290}],
    "line": {"milliseconds_each": 161.0, "seconds_to_start": 9.0},
}  # fmt: skip


def test_the_table_says_what_was_measured(tmp_path, monkeypatch):
    (tmp_path / "told.json").write_text(json.dumps(TOLD))
    monkeypatch.setattr(grading, "MEASURED", tmp_path / "told.json")
    _, _, two, four, _, sentence, _, picture = grading.table().splitlines()
    assert two == "| lesson 02 | 20 s | 410 s, 20 times as long | 500 s, 25 times as long | 0 |"
    assert four.startswith("| lesson 04 | 100 s | 700 s, 7 times") and four.endswith("| 1 |")
    assert "0.16 s: 2,000 took 5.5 minutes." in sentence
    assert "With one worker this grader takes 25 s for lesson 02, 180 s for lesson 04." in sentence
    assert "flat, 1.21 to 1.29 GB](" in picture
