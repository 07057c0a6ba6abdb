"""The learner's record: nothing is lost that was written, and what can't be written stops nobody."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from helpers import check, progress
from helpers.learner import record
from helpers.learner.record import Record

GOOD = '{"what": "check", "exercise": "one_hot", "outcome": "passed"}'


@pytest.fixture(autouse=True)
def path(monkeypatch, path):
    """Where the record of one test is kept; its folder is yet to be made."""
    path = path.parent / "kept" / path.name
    monkeypatch.setenv("WIRED_RIGHT_RECORD", str(path))
    return path


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def told():
    """What the next checks say about the record, one item a check."""
    return [[line for line in check("quiz_coin", "C").lines if "record" in line] for _ in range(3)]


def test_an_entry_is_a_line_and_comes_back(path):
    first = Record()
    first.add("check", "one_hot", outcome="passed", named="", sure=0.8)
    first.add("check", "encode", outcome="failed", named="refit")
    first.add("solution", "encode", gave_up=True)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["exercise"] for line in lines] == ["one_hot", "encode", "encode"]
    assert all(line["at"] for line in lines)
    for kept in (first, Record()):
        assert kept.exercises("check") == {"one_hot", "encode"}
        assert kept.exercises("check", outcome="passed") == {"one_hot"}
        assert kept.exercises("solution", gave_up=True) == {"encode"}
        assert kept.tell_once() == ""


def test_a_line_is_written_at_once(monkeypatch, path):
    """One write a line: a kernel that is killed leaves the line or a part of it, but mixes it with no other."""
    writes = []
    write_for_real = os.write
    monkeypatch.setattr(record.os, "write", lambda file, text: writes.append(text) or write_for_real(file, text))
    Record().add("check", "one_hot", note="ü\u2028\n")
    assert writes == [path.read_bytes()]
    assert writes[0].count(b"\n") == 1
    assert Record().entries[0]["note"] == "ü\u2028\n"


def test_several_kernels_may_write_at_once(path):
    code = "from helpers.learner.record import Record; r = Record(); [r.add('check', 'x' * 500) for _ in range(100)]"
    kernels = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]
    assert [kernel.wait() for kernel in kernels] == [0, 0, 0]
    kept = Record()
    assert len(kept.entries) == 300
    assert kept.tell_once() == ""


def test_on_windows_a_line_is_appended_by_one_kernel_at_a_time(monkeypatch, windows, path):
    """It takes the same byte, behind all lines, whatever the size of the file; and gives it back."""
    calls = []

    def locking(descriptor, how, count):
        calls.append((how, os.lseek(descriptor, 0, os.SEEK_CUR), count, path.stat().st_size))

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_LOCK="lock", LK_UNLCK="unlock", locking=locking))
    windows(record)
    kept = Record()
    kept.add("check", "one_hot")
    size = path.stat().st_size
    kept.add("check", "encode")
    whole = path.stat().st_size
    byte = (2**30, 1)
    assert calls == [(how, *byte, at) for how, at in zip(["lock", "unlock"] * 2, [0, size, size, whole], strict=True)]
    assert Record().exercises("check") == {"one_hot", "encode"}


# what is in the file: (its text, how many lines are readable)
DAMAGE = {
    "cut off by a killed kernel": (f'{GOOD}\n{GOOD}\n{{"what": "che', 2),
    "cut off in the only line": ('{"wh', 0),
    "a line that is no JSON": (f"{GOOD}\nhello\n{GOOD}\n", 2),
    "a line that is no entry": (f"{GOOD}\n[1]\n3\nnull\n", 1),
    "an entry without an exercise": (f'{GOOD}\n{{"what": "check"}}\n', 1),
    "an exercise that is no name": (f'{GOOD}\n{{"what": "check", "exercise": ["one_hot"]}}\n', 1),
    "bytes that are no text": (GOOD.encode() + b"\n\xff\xfe\x00\n", 1),
}


@pytest.mark.parametrize(("text", "good"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_is_set_aside_and_its_good_lines_count(path, text, good):
    write(path, text)
    write(path.with_name("record-damaged-1.jsonl"), "an older one")
    kept = Record()
    assert len(kept.entries) == good
    assert kept.exercises("check", outcome="passed") == ({"one_hot"} if good else set())
    aside = path.with_name("record-damaged-2.jsonl")
    assert aside.read_bytes() == (text if isinstance(text, bytes) else text.encode())
    assert path.with_name("record-damaged-1.jsonl").read_text() == "an older one"
    assert [json.loads(line) for line in path.read_text().splitlines()] == [json.loads(GOOD)] * good
    assert len(list(path.parent.iterdir())) == 3, "nothing else is left behind"
    assert Record().tell_once() == "", "the next session finds it whole"


def test_damage_is_said_once(path):
    write(path, f"{GOOD}\nhello\n")
    first, *later = told()
    said = "Your record was damaged. It is kept as record-damaged-1.jsonl; its 1 readable lines count on."
    assert (first, later) == ([said], [[], []])


def test_an_empty_file_and_blank_lines_are_no_damage(path):
    for text in ("", "\n\n", f"{GOOD}\n\n"):
        write(path, text)
        assert Record().tell_once() == ""


def test_a_line_after_one_that_was_cut_off_is_whole(path):
    """Another kernel died while this one has the file open: the next line does not stick to the torn one."""
    kept = Record()
    kept.add("check", "one_hot")
    with path.open("a") as file:
        file.write('{"what": "che')
    kept.add("check", "encode")
    assert Record().exercises("check") == {"one_hot", "encode"}


def test_setting_aside_needs_no_hard_links(monkeypatch, path):
    monkeypatch.setattr(os, "link", None, raising=False)  # as on many a USB stick
    write(path, f"{GOOD}\nhello\n")
    assert "record-damaged-1.jsonl" in Record().tell_once()


@pytest.mark.parametrize(
    ("place", "step", "left"),
    [(shutil, "copyfile", ["record.jsonl"]), (Path, "replace", ["record-damaged-1.jsonl", "record.jsonl"])],
    ids=["no copy", "no move"],
)
def test_where_nothing_can_be_set_aside_the_good_lines_count(monkeypatch, path, place, step, left):
    def refuse(*args, **more):
        raise PermissionError

    write(path, f"{GOOD}\nhello\n")
    monkeypatch.setattr(place, step, refuse)
    assert Record().exercises("check") == {"one_hot"}
    assert path.read_text() == f"{GOOD}\nhello\n"
    assert sorted(file.name for file in path.parent.iterdir()) == left, "and nothing half"


def a_file_for_the_folder(path):
    path.parent.write_text("in the way")


def a_folder_for_the_file(path):
    path.mkdir(parents=True)


def a_read_only_folder(path):
    path.parent.mkdir()
    path.parent.chmod(0o500)


def a_folder_that_can_not_be_entered(path):
    write(path, f"{GOOD}\n")
    path.parent.chmod(0)


def a_read_only_file(path):
    write(path, f"{GOOD}\n")
    path.chmod(0o400)


def writable(path):
    try:
        path.open("a").close()
    except OSError:
        return False
    return True


OBSTACLES = (
    a_file_for_the_folder,
    a_folder_for_the_file,
    a_read_only_folder,
    a_folder_that_can_not_be_entered,
    a_read_only_file,
)


@pytest.mark.parametrize("obstruct", OBSTACLES, ids=lambda obstruct: obstruct.__name__)
def test_what_can_not_be_written_is_said_once_and_stops_nobody(obstruct, path):
    obstruct(path)
    if writable(path):
        pytest.skip("whoever runs this may write everywhere, as root does")
    try:
        first, *later = told()
        assert check("one_hot", 5).status == "NOT YET"
        assert "1 of" in repr(progress()), "the session is remembered all the same"
    finally:
        if path.parent.is_dir():
            path.parent.chmod(0o700)
    assert len(first) == 1
    assert first[0].startswith("Your progress is kept for this session only: record.jsonl can't be written (")
    assert str(path.parent) not in first[0], "a check prints no place of one machine"
    assert later == [[], []]


def test_off_keeps_nothing(monkeypatch, tmp_path):
    monkeypatch.setenv("WIRED_RIGHT_RECORD", "off")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(record, "FOLDER", tmp_path / ".wired-right")
    kept = Record()
    kept.add("check", "one_hot")
    assert kept.path is None
    assert kept.exercises("check") == {"one_hot"}, "but the session knows"
    assert (kept.tell_once(), list(tmp_path.iterdir())) == ("", [])


@pytest.mark.parametrize("unset", [True, False], ids=["not set", "empty"])
def test_by_default_it_lies_in_the_course(monkeypatch, tmp_path, unset):
    monkeypatch.setattr(record, "FOLDER", tmp_path / ".wired-right")
    if unset:
        monkeypatch.delenv("WIRED_RIGHT_RECORD")
    else:
        monkeypatch.setenv("WIRED_RIGHT_RECORD", "")
    Record().add("check", "one_hot")
    assert (tmp_path / ".wired-right" / "record.jsonl").exists()


@pytest.mark.parametrize("grader", ["nbgrader", "otter"])
def test_nothing_is_kept_while_others_grade(monkeypatch, path, grader):
    write(path, f"{GOOD}\n")
    if grader == "nbgrader":
        monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    else:
        monkeypatch.setitem(sys.modules, "otter", object())
    kept = Record()
    kept.add("check", "encode")
    assert path.read_text() == f"{GOOD}\n"
