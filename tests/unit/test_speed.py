"""Nobody waits for the helpers: importing and checking are quick, and silent."""

import subprocess
import sys
import time

import pytest

from helpers import check
from helpers.exercises import catalogue

FUNCTIONS = [e for lesson in catalogue().values() for e in lesson.values() if e.style == "function"]
HEAVY = {"tensorflow", "keras", "sklearn", "matplotlib"}


def fresh(code):
    """What a new interpreter writes to stdout while it runs the code; anything on stderr fails."""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    return run.stdout


def test_importing_check_is_quick():
    """In time of this process, which is what it takes on a machine with nothing else to do."""
    code = "import time; start = time.process_time(); from helpers import check; print(time.process_time() - start)"
    assert min(float(fresh(code)) for _ in range(5)) < 0.2


@pytest.mark.parametrize(
    "code",
    [
        "from helpers import check, hint, solution, progress, Figure, explore",
        "from helpers import check; check('quiz_coin', 'A'); check('column_means', [1, 2])",
    ],
    ids=["importing", "checking a value"],
)
def test_it_loads_nothing_heavy(code):
    loaded = fresh(f"{code}; import sys; print(*sys.modules)").split()
    assert "helpers.learner.verbs" in loaded
    assert HEAVY.isdisjoint(loaded)


def test_tensorflow_starts_without_a_word():
    pytest.importorskip("tensorflow")
    assert fresh("import helpers, tensorflow as tf; print(float(tf.reduce_sum(tf.ones(3))))") == "3.0\n"


# their probes are Keras models, and the learner's own evaluate or predict takes its time
ASK_MODELS = {"evaluate_agrees", "report_of"}


@pytest.mark.parametrize("exercise", FUNCTIONS, ids=lambda exercise: exercise.id)
def test_a_second_check_answers_at_once(exercise):
    assert check(exercise.id, exercise.right).status == "PASSED"
    times = []
    for _ in range(20):  # the quickest counts: on a busy machine others take their turns
        start = time.perf_counter()
        check(exercise.id, exercise.right)
        times.append(time.perf_counter() - start)
    assert min(times) < (3 if exercise.id in ASK_MODELS else 0.05)


def test_tensorflow_stays_quiet_in_an_interactive_shell():
    """As in a notebook: where `sys.ps1` is set TensorFlow makes its logger talk, for example of every fifth new model."""
    code = "import sys; sys.ps1 = '>>> '; import helpers, tensorflow as tf; tf.get_logger().warning('five models'); print('on')"
    assert fresh(code) == "on\n"
