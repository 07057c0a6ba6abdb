"""The class that `make bench` grades: always the same, of all kinds, and runnable."""

import ast

import nbformat
from benchmarks import growth
from benchmarks.submissions import answered, hand_in

from helpers.authoring.lesson import BEGIN, lessons

LESSON = lessons()[2]


def test_a_class_is_always_the_same_and_its_students_differ(tmp_path):
    texts = []
    for folder in (tmp_path / "once", tmp_path / "again"):
        hand_in(LESSON, range(5), folder)
        texts.append({path.parent.name: path.read_text(encoding="utf-8") for path in folder.glob("*/*.ipynb")})
    assert texts[0] == texts[1]
    assert len(set(texts[0].values())) == 5


def test_answers_take_the_place_of_stubs_and_of_nothing_else(tmp_path):
    place = hand_in(LESSON, range(20), tmp_path / "class")
    stubs = {cell.id: cell.source for cell in LESSON.unsolved().cells}
    filled = 0
    for path in place.glob("*/*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.source != stubs[cell.id]:
                filled += 1
                assert cell.metadata.nbgrader.solution
                assert BEGIN not in cell.source
                ast.parse(cell.source)
    assert 0.8 < filled / (20 * len(LESSON.exercises)) < 1


def test_what_a_cell_gives_stays():
    stub = "import keras\n\np = [1, 2]\nshare = ...  # YOUR CODE HERE"
    assert (
        answered(stub, "share", "share = np.mean(p)")
        == "import keras\np = [1, 2]\nimport numpy as np\nshare = np.mean(p)"
    )
    assert answered("def f(x):\n    ...  # YOUR CODE HERE", "f", "f = abs") == "f = abs"


def test_the_line_through_the_times():
    each, start = growth.line([{"submissions": n, "seconds": 4 + 0.03 * n} for n in growth.SIZES])
    assert (round(each, 6), round(start, 6)) == (0.03, 4)


def test_the_picture_is_drawn(tmp_path):
    rows = [{"submissions": n, "seconds": 4 + 0.03 * n, "megabytes": 900} for n in growth.SIZES]
    growth.draw(rows, LESSON, tmp_path / "grading.png")
    assert (tmp_path / "grading.png").stat().st_size > 10_000
