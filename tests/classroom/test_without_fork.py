"""Where nothing can be forked: one process runs one submission after the other, as long as it stays as it was."""

import pytest
from books import ANSWERS, honest, notebook
from test_fairness import notebook as handed_in
from test_fairness import rounds

from helpers.authoring import soundness
from helpers.classroom import grader
from helpers.classroom.asking import course, grade_one
from helpers.classroom.collect import Submission
from helpers.classroom.frames import Limits
from helpers.classroom.workers import Kind, Worker

UNDONE = {
    "another folder": "import os\nos.chdir('/')",
    "a question": "try:\n    n = input()\nexcept EOFError:\n    pass",
    "a function of the course replaced": "from helpers.exercises import observe\nobserve.plain = lambda *_: None",
}
LEFT = {
    "settings of NumPy": "import numpy as np\nnp.seterr(all='raise')",
    "settings of Keras": "import keras\nkeras.config.set_floatx('float64')",
    "the environment": "import os\nos.environ['TF_NUM_INTRAOP_THREADS'] = '7'",
    "a thread": "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
    "a module": "from pathlib import Path\nPath('mine.py').write_text('x = 1')\nimport mine",
    "a function replaced": "import numpy as np\nnp.exp = lambda *_: 0",
}


@pytest.fixture
def ask(monkeypatch):
    """Grades notebooks, one after the other, by a worker that can't fork."""
    monkeypatch.setattr(Kind, "forks", False)
    hired = Worker()
    monkeypatch.setattr(grader._mine, "worker", hired, raising=False)

    def graded(data, seconds=30.0):
        kind = Kind(sandboxed=False, limits=Limits(patience=seconds))
        one = Submission("a student", "03", "03_cross_entropy.ipynb", data)
        result = grader.graded(one, "", kind)
        return result, hired.process and hired.process.pid

    yield graded
    hired.dismiss()


def spoilt(cell):
    """A notebook whose second answer is preceded by this code."""
    codes, (truth, answer), entropy = ANSWERS
    return notebook(codes, (truth, f"{cell}\n{answer}"), entropy)


def points(result):
    return sum(one["points"] for one in result["exercises"].values())


def test_one_process_runs_many(ask):
    runs = [ask(honest()) for _ in range(3)]
    assert [points(result) for result, _ in runs] == [4, 4, 4]
    assert len({pid for _, pid in runs}) == 1


@pytest.mark.parametrize("name", UNDONE | LEFT)
def test_what_one_changes_costs_the_next_one_nothing(ask, name):
    ask(honest())
    _, before = ask(spoilt((UNDONE | LEFT)[name]))
    result, after = ask(honest())
    assert points(result) == 4
    assert (after == before) == (name in UNDONE), "what can't be undone ends the process"


@pytest.mark.parametrize(
    ("cell", "said"), [("while True: pass", "ran longer than 5 seconds"), ("import os\nos._exit(0)", "died")]
)
def test_one_that_ends_the_process_costs_only_itself(ask, cell, said):
    result, _ = ask(spoilt(cell), seconds=5.0)
    assert any(said in one["incident"] for one in result["exercises"].values())
    assert points(result) == 3
    assert points(ask(honest(), seconds=5.0)[0]) == 4


def test_what_it_writes_is_gone(ask, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    place = tmp_path / "where.txt"
    ask(spoilt(f"import os\nopen('mine.txt', 'w').close()\nopen({str(place)!r}, 'w').write(os.getcwd())"))
    assert place.read_text().startswith(str(tmp_path))
    assert [path.name for path in tmp_path.rglob("mine.txt")] == []


@pytest.mark.parametrize("number", ["00", "03", "04"])
def test_marks_are_the_same(number, monkeypatch):
    monkeypatch.setattr(Kind, "forks", False)
    hired, differ = Worker().of(Kind(sandboxed=False)), []
    for attempts in rounds(number):
        results = grade_one(number, handed_in(number, attempts), hired)["exercises"]
        for name, attempt in attempts.items():
            verdict = soundness.verdict(course(number).exercises[name], attempt.code)
            if (results[name]["outcome"], results[name]["named"]) != (verdict.outcome, verdict.named):
                differ.append((name, attempt.title))
    hired.dismiss()
    assert differ == []
