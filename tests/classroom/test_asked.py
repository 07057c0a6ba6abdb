"""What an answer is asked travels without what judges it, and the sandbox shows nothing that answers."""

import ast
import os
import pickle
import shutil
import subprocess
import sys

import numpy as np
import pytest
import sandboxed

from helpers.authoring import soundness
from helpers.authoring.lesson import ROOT, without_solution
from helpers.exercises import catalogue
from helpers.exercises.judge import NOT_ATTEMPTED, PASSED, judge
from helpers.exercises.observe import observe
from helpers.exercises.visible import HIDDEN_DATA, VISIBLE, is_shown

HELPERS = ROOT / "helpers"
ALL = {exercise.id: exercise for lesson in catalogue().values() for exercise in lesson.values()}
SHOWN = [path for path in sorted(HELPERS.rglob("*.py")) if is_shown(path.relative_to(HELPERS).as_posix())]


# a place in a drawing that is, by chance, what a card asks for
CHANCE = [("warmup_found_labels", "helpers.drawings.BOXES['x']")]
# what the cells of the project have made when an answer is given
PROJECT = """
import keras
from sklearn.metrics import log_loss
from helpers import calibration, data, exhibits_b, mood_cards, template
cards, mood_network = data.mood_cards(), mood_cards.block
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A folder with a copy of helpers as the sandbox shows it."""
    folder = tmp_path_factory.mktemp("sandbox")
    for path in SHOWN:
        place = folder / path.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    for name in HIDDEN_DATA:
        assert (HELPERS / name).exists()
        (folder / "helpers" / name).touch()
    return folder


def run(folder, *words):
    """What Python says to these words in that folder."""
    env = os.environ | {"PYTHONPATH": str(folder), "WIRED_RIGHT_RECORD": "off"}
    done = subprocess.run([sys.executable, *words], cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def cells():
    """(exercise, code of an answer, what its card gives): the stub and the lesson's answer to each exercise."""
    for name, cell in soundness.answer_cells().items():
        given = {key: value for key, value in soundness.given(ALL[name]).items() if isinstance(value, np.ndarray)}
        made = PROJECT if name in catalogue()["12"] else ""
        for code in (without_solution(cell), cell):
            yield name, f"import numpy as np\n{made}{code}", given


@pytest.fixture(scope="module")
def told(copy):
    """What the copy has seen: of the stubs, of right answers, and of all that it holds itself."""
    task, result = copy / "task", copy / "result"
    task.write_bytes(pickle.dumps(([exercise.asked() for exercise in ALL.values()], list(cells()))))
    run(copy, sandboxed.__file__, task, result)
    return pickle.loads(result.read_bytes())


@pytest.mark.parametrize("exercise", ALL.values(), ids=ALL)
def test_what_is_asked_tells_no_right_from_wrong(exercise):
    asked = exercise.asked()
    assert vars(asked).keys() == {"id", "style", "probes", "view", "seconds"}
    assert not any(probe.accept or probe.wanted for probe in asked.probes)
    again = pickle.loads(pickle.dumps(asked))
    assert (again.id, again.style, again.seconds, len(again.probes)) == (
        exercise.id,
        exercise.style,
        exercise.seconds,
        len(exercise.probes),
    )


def test_the_copy_holds_nothing_hidden(told, copy):
    assert told["home"] == str(copy / "helpers")
    inside = {name.split(".")[2] for name in told["modules"] if name.startswith("helpers.exercises.")}
    assert inside == set(VISIBLE) - {"__init__"}


def test_answers_look_the_same_in_the_copy_as_here(told):
    outcomes = []
    for (name, code, given), there in zip(cells(), told["seen"], strict=True):
        here = observe(ALL[name], sandboxed.answer(name, code, given), 60)
        assert here == there or repr(here) == repr(there), name  # nan differs from itself
        outcomes.append(judge(ALL[name], there).outcome)
    assert outcomes[::2] == [NOT_ATTEMPTED] * len(ALL) and outcomes[1::2] == [PASSED] * len(ALL)


def test_nothing_in_the_copy_is_an_answer(told):
    assert len(told["offered"]) > 1000
    right = [(name, where) for name, seen, where in told["offered"] if judge(ALL[name], seen).outcome == PASSED]
    assert [pair for pair in right if ALL[pair[0]].points and pair not in CHANCE] == []


def imported(path):
    """The modules of the course that a file imports, wherever in it: their names from `helpers` on."""
    package = ("helpers", *path.relative_to(HELPERS).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join([*package[: len(package) + 1 - node.level], *filter(None, [node.module])])
            name = base if node.level else node.module
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.relative_to(HELPERS).as_posix())
def test_what_is_shown_imports_nothing_hidden(path):
    hidden = {
        ".".join(("helpers", *other.relative_to(HELPERS).with_suffix("").parts)).removesuffix(".__init__")
        for other in HELPERS.rglob("*.py")
        if other not in SHOWN
    }
    if path.name != "__main__.py":  # the command line: nothing for a notebook
        assert hidden.isdisjoint(imported(path))


VERBS = """
from helpers import check, hint, solution, progress
one_hot = 1
for card in (check("one_hot"), check("quiz_coin", "A"), hint("one_hot"), solution("one_hot", give_up=True), progress()):
    print(card.status)
"""


def test_the_verbs_do_no_harm_in_the_copy(copy):
    assert "PASSED" not in run(copy, "-c", VERBS).split()
