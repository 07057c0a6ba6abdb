"""Results are kept one by one, graded again only where something changed; the command line and the bar."""

import io
import sys
import types

import pytest
from class_sample import result

from helpers import __main__ as command_line
from helpers.classroom import grader, output, progress
from helpers.classroom.collect import Refused, Submission
from helpers.classroom.store import Store, key_of, safe_name


def handed_in(student="anna", data=b"x", **more):
    return Submission(student, "03", f"{student}/03.ipynb", data, **more)


def test_a_result_is_read_as_it_was_written(tmp_path):
    store = Store(tmp_path / "marks")
    for name in ("Anna", "anna", "../../etc", "\udce9", "a/b"):
        store.write(result(name, notes=[name]))
    for name in ("Anna", "anna", "../../etc", "\udce9", "a/b"):
        assert store.read(name, "03") == result(name, notes=[name])
    assert {path.parent for path in tmp_path.rglob("*.json")} == {tmp_path / "marks" / "results"}


def test_only_what_changed_is_graded_again(tmp_path):
    store, one = Store(tmp_path), handed_in()
    key = key_of(one, "course 1")
    assert store.up_to_date(one, key) is None
    store.write(result("anna", key=key))
    assert store.up_to_date(one, key) == result("anna", key=key)
    changed = [
        handed_in(data=b"y"),
        handed_in(data=None),
        handed_in(problem="p"),
        handed_in(record=({"what": "check"},)),
    ]
    assert all(store.up_to_date(other, key_of(other, "course 1")) is None for other in changed)
    assert store.up_to_date(one, key_of(one, "course 2")) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"student": "anna"}', '{"student": 1' * 3, "\0"])
def test_half_a_result_counts_as_none(tmp_path, text):
    store = Store(tmp_path)
    store.path("anna", "03").write_text(text)
    assert store.read("anna", "03") is None
    assert store.results() == []


def test_only_the_results_that_are_wanted_come_back(tmp_path):
    store = Store(tmp_path)
    for name in ("ben", "Anna", "anna"):
        store.write(result(name))
    assert [one["student"] for one in store.results()] == ["Anna", "anna", "ben"]
    assert [one["student"] for one in store.results({("ben", "03")})] == ["ben"]


def test_names_are_safe_and_differ():
    names = [
        "Anna",
        "anna",
        "ANNA",
        "ánna",
        "",
        ".",
        "..",
        "con",
        "NUL",
        "a/b",
        "a\\b",
        "a" * 500,
        "a" * 501,
        "-rf",
        "🦊",
    ]
    found = [safe_name(name) for name in names]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(name.isascii() and name.replace("-", "").isalnum() and len(name) < 80 for name in found)
    assert not any(name.startswith("-") for name in found)


@pytest.fixture
def graded(monkeypatch, tmp_path):
    """A grader that notes how it was called and gives what `graded.results` holds."""
    import helpers.classroom

    called = types.SimpleNamespace(results=[result("anna")], error=None)

    def grade(path, out, **options):
        called.path, called.options = path, options
        if called.error:
            raise called.error
        return output.write(out, called.results)

    fake = types.ModuleType("helpers.classroom.grader")
    fake.grade = grade
    monkeypatch.setitem(sys.modules, "helpers.classroom.grader", fake)
    monkeypatch.setattr(helpers.classroom, "grader", fake, raising=False)
    called.out = str(tmp_path / "marks")
    return called


def test_the_command_grades_and_says_where_the_pages_are(graded, capsys):
    assert command_line.main(["grade", "class.zip", "--out", graded.out]) == 0
    assert graded.options == {"workers": None, "sandbox": True, "scheduler": None, "fresh": False, "lessons": []}
    assert "class.html" in capsys.readouterr().out


def test_options_arrive(graded):
    more = ["--workers", "3", "--no-sandbox", "--scheduler", "tcp://host:8786", "--fresh"]
    assert command_line.main(["grade", "in", "--lesson", "3", "--lesson", "04", "--out", graded.out, *more]) == 0
    assert graded.options == {
        "workers": 3, "sandbox": False, "scheduler": "tcp://host:8786", "fresh": True, "lessons": ["03", "04"],
    }  # fmt: skip


def test_something_ungraded_is_exit_code_1(graded):
    graded.results = [result("anna", problem="The file is empty.")]
    assert command_line.main(["grade", "in", "--out", graded.out]) == 1


def test_misuse_is_exit_code_2(graded, capsys):
    graded.error = Refused("There is no in.")
    assert command_line.main(["grade", "in", "--out", graded.out]) == 2
    assert capsys.readouterr().err == "There is no in.\n"
    for wrong in (["grade"], ["grade", "in", "--workers", "0"], ["grade", "in", "--workers", "x"]):
        with pytest.raises(SystemExit) as stopped:
            command_line.main(wrong)
        assert stopped.value.code == 2


def test_without_a_terminal_lines_tell_the_time_left(monkeypatch):
    now = iter([0.0, 5.0, 30.0, 30.0, 30.0, 60.0, 60.0, 60.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(now))
    stream = io.StringIO()
    with progress.Bar(10, done=7, stream=stream) as bar:
        bar.step()
        bar.step()
        bar.step()
    assert stream.getvalue() == "Graded 9 of 10, about 0 min 15 s left.\nGraded 10 of 10.\n"


def test_a_terminal_gets_a_bar(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress.Bar(2, stream=stream) as bar:
        bar.step()
        bar.step()
    assert "Grading" in stream.getvalue()
    assert "2/2" in stream.getvalue()


MATTER = ["exhibits.py", "keys.toml", "exercises/judge.py", "wiring/look.py", "learner/words.py", "authoring/lesson.py"]
MATTER += ["classroom/asking.py", "classroom/slices.py", "classroom/sandbox.py"]


@pytest.mark.parametrize(
    ("name", "matters"),
    [*((name, True) for name in MATTER), ("classroom/pages.py", False), ("authoring/lint.py", False)],
)
def test_what_marks_depend_on_changes_the_version_of_the_course(monkeypatch, tmp_path, name, matters):
    for each in [*MATTER, name]:
        (tmp_path / "helpers" / each).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "helpers" / each).write_text("before")
    monkeypatch.setattr(grader, "ROOT", tmp_path)
    monkeypatch.setattr(grader, "all_lessons", list)
    before = grader.course_key.__wrapped__("03")
    (tmp_path / "helpers" / name).write_text("after")
    assert (grader.course_key.__wrapped__("03") != before) == matters
