"""What was handed in: every layout and every odd name is read, nothing is followed or extracted, one bad file costs nobody."""

import io
import json
import os
import random
import stat
import time
import zipfile

import pytest

from helpers.authoring.lesson import ROOT
from helpers.classroom import collect, names, places, tries
from helpers.classroom.collect import Refused, submissions

BOOK = json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
NAME = "03_cross_entropy.ipynb"


def put(folder, files):
    """Writes {path: bytes}, each a second newer than the one before."""
    for age, (name, data) in enumerate(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (1_700_000_000 + age, 1_700_000_000 + age))
    return folder


def zipped(files, path=None):
    """A zip of {name or ZipInfo: bytes}: its bytes, or written to a path."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    if path is None:
        return stream.getvalue()
    path.write_bytes(stream.getvalue())
    return path


def told(found):
    return {(one.student, one.lesson): one.data for one in found}


MOODLE = "Anna Müller_12345_assignsubmission_file"
LAYOUTS = {
    "a folder per student": ("anna/" + NAME, "anna"),
    "deeper": ("anna/week 3/mine/" + NAME, "anna"),
    "in a copy of the course": ("anna/wired-right/notebooks/" + NAME, "anna"),
    "flat": ("anna_" + NAME, "anna"),
    "flat in a folder of a week": ("week3/anna_" + NAME, "anna"),
    "Moodle's folders": (f"{MOODLE}/{NAME}", "Anna Müller"),
    "Moodle's files": (f"{MOODLE}_{NAME}", "Anna Müller"),
    "Canvas": ("mulleranna_98765_1234567_03_cross_entropy-1.ipynb", "mulleranna"),
    "Canvas, late": ("mulleranna_LATE_98765_1234567_03_cross_entropy.ipynb", "mulleranna"),
    "a browser's copy": ("anna/03_cross_entropy (2).ipynb", "anna"),
    "a desktop's copy": ("anna/Copy of 03_cross_entropy.ipynb", "anna"),
    "spaces and capitals": ("anna/03 Cross-Entropy.IPYNB", "anna"),
    "a number alone": ("anna/03.ipynb", "anna"),
    "a number at the end": ("anna_03.ipynb", "anna"),
    "a name with underscores": ("de_la_cruz_" + NAME, "de_la_cruz"),
    "a name with digits": ("anna99_" + NAME, "anna99"),
    "the name behind the lesson": ("03_cross_entropy_Anna Müller.ipynb", "Anna Müller"),
    "the name behind a number": ("03_Anna.ipynb", "Anna"),
    "nobody's": (NAME, "me"),
    "nobody's, a copy": ("03_cross_entropy-Copy1.ipynb", "me"),
    "nobody's, downloaded again": ("03_cross_entropy (1).ipynb", "me"),
}


@pytest.mark.parametrize(("path", "student"), LAYOUTS.values(), ids=LAYOUTS)
def test_folder_and_zip_are_read_alike(tmp_path, path, student):
    put(tmp_path / "in", {path: BOOK})
    assert told(submissions(tmp_path / "in")) == {(student, "03"): BOOK}
    archive = zipped({path: BOOK}, tmp_path / "all.zip")
    assert told(submissions(archive)) == {(student, "03"): BOOK}


def test_the_folder_around_the_class_in_a_zip_is_nobody(tmp_path):
    files = {f"export/{name}/{NAME}": name.encode() for name in ("anna", "ben")}
    assert told(submissions(zipped(files, tmp_path / "x.zip"))) == {("anna", "03"): b"anna", ("ben", "03"): b"ben"}


def test_several_zips_are_of_one_student_each_or_of_a_class(tmp_path):
    zipped({NAME: b"1"}, tmp_path / "anna.zip")
    zipped({f"my work/{NAME}": b"2"}, tmp_path / "ben.zip")
    zipped({f"my work/{NAME}": b"3"}, tmp_path / "Carla_7_assignsubmission_file_work.zip")
    zipped({f"{name}/04.ipynb": b"4" for name in ("anna", "dora")}, tmp_path / "lesson 4.zip")
    put(tmp_path, {"emil/work.zip": zipped({f"x/{NAME}": b"5"})})
    assert told(submissions(tmp_path)) == {
        ("anna", "03"): b"1",
        ("ben", "03"): b"2",
        ("Carla", "03"): b"3",
        ("anna", "04"): b"4",
        ("dora", "04"): b"4",
        ("emil", "03"): b"5",
    }


def test_the_zip_of_a_student_within_the_zip_of_the_class(tmp_path):
    files = {f"{MOODLE}/work.zip": zipped({NAME: b"1"}), f"Ben_4_assignsubmission_file/{NAME}": b"2"}
    assert told(submissions(zipped(files, tmp_path / "x.zip"))) == {("Anna Müller", "03"): b"1", ("Ben", "03"): b"2"}


def test_nobody_hands_in_for_somebody_else(tmp_path):
    put(tmp_path, {f"ben/{NAME}": b"ben's own"})
    forged = {f"{name}/{NAME}": b"forged" for name in ("ben", "carla")}
    late = zipfile.ZipInfo(f"ben/{NAME}", (2100, 1, 1, 0, 0, 0))
    zipped({late: b"forged", **{k: v for k, v in forged.items() if "carla" in k}}, tmp_path / "mallory.zip")
    found = {one.student: one for one in submissions(tmp_path)}
    assert found["ben"].data == b"ben's own"
    assert "mallory.zip: ben/" in found["ben"].notes[0]


def test_the_courses_own_notebooks_are_mine():
    found = submissions(ROOT / "notebooks")
    assert {one.student for one in found} == {"me"}
    assert [one.lesson for one in found] == list(names.titles())
    assert not any(one.problem or one.notes for one in found)


def test_copies_kept_by_reset_are_left_out_of_ones_own(tmp_path):
    put(tmp_path, {NAME: b"1", "03_cross_entropy-yours-1.ipynb": b"2", "glossary.ipynb": b"3"})
    (found,) = submissions(tmp_path)
    assert (found.student, found.data, found.notes) == ("me", b"1", ())


def test_the_newest_of_two_is_graded_and_the_other_named(tmp_path):
    put(tmp_path, {f"anna/b/{NAME}": b"old", f"anna/a/{NAME}": b"new"})
    (found,) = submissions(tmp_path)
    assert found.data == b"new"
    assert found.notes == (f"There are 2 files of this lesson. Graded is anna/a/{NAME}; not graded: anna/b/{NAME}.",)


def test_a_solved_lesson_in_a_copy_of_the_course_is_no_answer(tmp_path):
    put(tmp_path, {f"anna/notebooks/{NAME}": b"own", f"anna/solutions/{NAME}": b"solved"})
    (found,) = submissions(tmp_path)
    assert found.data == b"own"


def test_a_newest_one_that_cannot_be_read_costs_nothing(tmp_path):
    put(tmp_path, {f"anna/{NAME}": b"old", "anna/03_cross_entropy (2).ipynb": b"x" * (places.NOTEBOOK + 1)})
    (found,) = submissions(tmp_path)
    assert found.data == b"old"
    assert "(2)" in found.notes[0]


def test_a_renamed_notebook_tells_its_lesson_itself(tmp_path):
    book = json.loads(BOOK) | {"metadata": {"wired_right": {"source": "solutions/03_cross_entropy.py"}}}
    put(tmp_path, {"anna/homework.ipynb": json.dumps(book).encode(), "ben/homework.ipynb": BOOK})
    anna, ben = submissions(tmp_path)
    assert (anna.lesson, anna.problem) == ("03", "")
    assert (ben.lesson, ben.data) == ("", None)
    assert "ben/homework.ipynb: It can't be told which lesson" in ben.problem


def test_who_hands_in_no_notebook_is_named(tmp_path):
    put(tmp_path, {"anna/03_cross_entropy.pdf": b"x", f"ben/{NAME}": BOOK, "grades.txt": b"x"})
    anna, ben = submissions(tmp_path)
    assert (anna.student, anna.data, ben.student) == ("anna", None, "ben")
    assert "no notebook" in anna.problem


def test_two_of_one_name_stay_two(tmp_path):
    files = {f"Anna Müller_{number}_assignsubmission_file/{NAME}": str(number).encode() for number in (11, 12)}
    other = {f"Ben_{number}_assignsubmission_file/{lesson}.ipynb": b"b" for number, lesson in ((21, "03"), (22, "04"))}
    found = told(submissions(put(tmp_path, files | other)))
    assert found == {
        ("Anna Müller (11)", "03"): b"11",
        ("Anna Müller (12)", "03"): b"12",
        ("Ben", "03"): b"b",
        ("Ben", "04"): b"b",
    }


def test_composed_and_decomposed_letters_are_one_name(tmp_path):
    put(tmp_path, {f"Mu\u0308ller/{NAME}": b"1", "M\u00fcller/04.ipynb": b"2"})
    assert {one.student for one in submissions(tmp_path)} == {"Müller"}


@pytest.mark.parametrize("name", ["a\u202egnp", "a\nb", "a\x1b[31m", "\udce9va"])
def test_what_would_not_be_seen_is_shown(name):
    assert names.plain(name).isprintable()
    assert names.plain(name) != names.plain(name[:1] + name[2:])


def test_a_date_before_all_dates_stops_nobody(tmp_path):
    """As a copy from a network drive may have it; Windows knows no time before 1970."""
    os.utime(put(tmp_path, {f"anna/{NAME}": BOOK}) / "anna" / NAME, (-1, -1))
    assert [file.when for file in places.files(tmp_path)] == [time.localtime(0)[:6]]


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="Windows has no pipes among files, and links are a privilege there"
)
def test_links_are_reported_and_not_followed(tmp_path):
    secret = put(tmp_path / "elsewhere", {NAME: b"secret", "anna/04.ipynb": b"secret"})
    root = put(tmp_path / "in", {f"ben/{NAME}": BOOK, "ben/venv/x.py": b""})
    (root / "anna").mkdir()
    (root / "anna" / NAME).symlink_to(secret / NAME)
    (root / "evil").symlink_to(secret)
    (root / "ben" / "python").symlink_to("/usr/bin/python3")
    (root / "carla").mkdir()
    os.mkfifo(root / "carla" / NAME)
    found = {(one.student, one.lesson): one for one in submissions(root)}
    assert "symbolic link" in found["anna", "03"].problem
    assert "symbolic link" in found["evil", ""].problem
    assert "no ordinary file" in found["carla", "03"].problem
    assert found["ben", "03"].data == BOOK
    assert not any(one.data == b"secret" for one in found.values())


def test_what_a_zip_may_not_hold_is_reported_and_the_others_go_on(tmp_path):
    link = zipfile.ZipInfo(f"link/{NAME}")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    files = {
        f"../../etc/{NAME}": BOOK,
        f"/absolute/{NAME}": BOOK,
        f"C:\\windows\\{NAME}": BOOK,
        link: b"/etc/passwd",
        f"bomb/{NAME}": b"\0" * (places.NOTEBOOK + 1),
        f"anna\\{NAME}": b"anna",
        f"ben/{NAME}": b"ben",
        f"__MACOSX/ben/._{NAME}": b"x",
    }
    found = {one.student: one for one in submissions(zipped(files, tmp_path / "all.zip"))}
    assert {name for name, one in found.items() if one.data} == {"anna", "ben"}
    for name in ("etc", "absolute", "C:"):
        assert "leads out" in found[name].problem
    assert "symbolic link" in found["link"].problem
    assert "larger than 20 MB" in found["bomb"].problem
    assert [path.name for path in tmp_path.iterdir()] == ["all.zip"]


def test_encrypted_and_damaged_entries_are_reported(tmp_path):
    data = bytearray(zipped({f"{name}/{NAME}": name.encode() * 40 for name in ("anna", "ben", "carla")}))
    entry = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)  # ben's in the table of contents
    data[entry + 8] |= 1  # encrypted
    data[data.index(f"carla/{NAME}".encode()) + len(f"carla/{NAME}") + 2] ^= 0xFF  # carla's bytes
    path = tmp_path / "all.zip"
    path.write_bytes(data)
    found = {one.student: one for one in submissions(path)}
    assert found["anna"].data == b"anna" * 40
    assert "encrypted" in found["ben"].problem
    assert "damaged" in found["carla"].problem


def test_a_damaged_zip_among_others_is_reported(tmp_path):
    zipped({NAME: b"1"}, tmp_path / "anna.zip")
    (tmp_path / "ben.zip").write_bytes(b"PK\x03\x04 and no more")
    anna, ben = submissions(tmp_path)
    assert anna.data == b"1"
    assert (ben.student, ben.data) == ("ben", None)
    assert "damaged or cut off" in ben.problem


def test_a_zip_with_too_many_entries_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "ENTRIES", 20)
    zipped({f"{number}.ipynb": b"" for number in range(30)}, tmp_path / "anna.zip")
    put(tmp_path, {f"ben/{NAME}": BOOK})
    anna, ben = submissions(tmp_path)
    assert "more than 20 entries" in anna.problem
    assert ben.data == BOOK


def test_a_zip_with_too_much_in_it_is_reported(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "TOTAL", 1000)
    zipped({f"{number:02}.ipynb": b"x" * 400 for number in range(1, 5)}, tmp_path / "anna.zip")
    assert [one.data is None for one in submissions(tmp_path)] == [False, False, True, True]


def test_a_zip_in_utf8_that_does_not_say_so(tmp_path):
    info = f"Müller/{NAME}".encode()
    data = zipped({f"MXXller/{NAME}": BOOK}).replace(f"MXXller/{NAME}".encode(), info)
    (tmp_path / "all.zip").write_bytes(data)
    assert [one.student for one in submissions(tmp_path / "all.zip")] == ["Müller"]


def test_damaged_zips_never_raise_anything_else(tmp_path):
    dice = random.Random(8)
    whole = zipped({f"{name}/{NAME}": BOOK for name in ("anna", "ben")})
    for number in range(300):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / f"{number}.zip"
        path.write_bytes(data[: dice.randrange(len(data)) if number % 3 == 0 else None])
        try:
            assert all(one.data is not None or one.problem for one in submissions(path))
        except Refused as problem:
            assert str(problem)


def test_any_name_ends_in_a_student_and_a_lesson_of_the_course():
    dice = random.Random(8)
    letters = "abÄ_ -.()0123456789/ﬁ\u202e"
    for _ in range(2000):
        stem = "".join(dice.choices(letters, k=dice.randrange(30)))
        (student, number), lesson = names.parts(stem)
        assert student == student.strip()
        assert lesson in {"", *names.titles()}
        assert not number or number.isdigit()


def test_files_named_after_students_only_do_not_hide_each_other(tmp_path):
    stamped = json.loads(BOOK) | {"metadata": {"wired_right": {"source": "solutions/03_cross_entropy.py"}}}
    data = json.dumps(stamped).encode()
    found = submissions(put(tmp_path, {"anna.ipynb": data, "ben.ipynb": data, "anna_record.jsonl": b"{}"}))
    assert found.owners == {("anna", "03"), ("ben", "03")}


def test_in_the_notebooks_of_the_course_all_is_one_learners(tmp_path):
    folder = put(tmp_path / "notebooks", {NAME: BOOK, "03_cross_entropy_try.ipynb": BOOK, "04 my try.ipynb": BOOK})
    assert submissions(folder).owners == {("me", "03"), ("me", "04")}


def test_lessons_can_be_chosen(tmp_path):
    put(tmp_path, {f"anna/{NAME}": BOOK, "anna/04_categorical_or_sparse.ipynb": BOOK, "ben/mystery.ipynb": BOOK})
    assert submissions(tmp_path, lessons=("03",)).owners == {("anna", "03"), ("ben", "")}
    with pytest.raises(Refused, match=r"no notebook of lesson 05 or 06"):
        submissions(put(tmp_path / "c", {f"anna/{NAME}": BOOK}), lessons=("05", "06"))


def test_what_is_left_out_is_not_graded(tmp_path):
    put(tmp_path, {f"anna/{NAME}": BOOK, f"marks/students/{NAME}": BOOK})
    assert [one.student for one in submissions(tmp_path, leave_out=tmp_path / "marks")] == ["anna"]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: folder / "nowhere", "There is no"),
        (lambda folder: folder, "no notebook"),
        (lambda folder: put(folder, {NAME: BOOK}) / NAME, "neither a folder nor a zip"),
        (lambda folder: put(folder, {"x.zip": b"PK"}) / "x.zip", "can't be read"),
    ],
)
def test_a_bad_path_gets_a_sentence(tmp_path, make, said):
    with pytest.raises(Refused, match=said):
        submissions(make(tmp_path))


def test_nothing_is_kept_of_what_was_read(tmp_path):
    found = submissions(put(tmp_path, {f"{n}/{NAME}": BOOK for n in range(3)}))
    assert isinstance(found, collect.Submissions)
    assert found[0].data is not found[0].data
    assert len(found) == len(list(found)) == 3
    assert found.owners == {(str(n), "03") for n in range(3)}


LINE = {"what": "check", "exercise": "cross_entropy", "outcome": "failed", "named": "log2", "at": "x", "more": [1]}
SCORES = {"precision": 0.5, "recall": 1, "f1": 0.66}


def test_the_record_beside_the_notebooks_comes_with_each_lesson(tmp_path):
    look = LINE | {"exercise": "suspects", "outcome": "passed", "named": "", "measured": SCORES | {"x": "<script>"}}
    lines = [LINE, look, LINE | {"exercise": "one_hot", "named": ["<b>"]}]
    data = "\n".join(map(json.dumps, lines)).encode()
    put(tmp_path, {f"anna/{NAME}": BOOK, "anna/.wired-right/record.jsonl": data, f"ben/{NAME}": BOOK})
    anna, ben = submissions(tmp_path)
    assert [line["exercise"] for line in anna.record] == ["cross_entropy", "suspects"]
    assert anna.record[0] == {"what": "check", "exercise": "cross_entropy", "outcome": "failed", "named": "log2"}
    assert anna.record[1]["measured"] == SCORES
    assert ben.record == ()


@pytest.mark.parametrize(
    "name", ["record (1).jsonl", "record-1.jsonl", "anna_record (2).jsonl", "anna_15_16_record-3.jsonl"]
)
def test_a_record_that_was_renamed_on_its_way_is_found(tmp_path, name):
    put(tmp_path, {f"anna/{NAME}": BOOK, f"anna/{name}": json.dumps(LINE).encode()})
    (anna,) = submissions(tmp_path)
    assert len(anna.record) == 1


def test_a_second_record_in_a_flat_folder_is_that_students(tmp_path):
    put(tmp_path, {f"anna_{NAME}": BOOK, f"ben_{NAME}": BOOK, "anna_record-1.jsonl": json.dumps(LINE).encode()})
    anna, ben = submissions(tmp_path)
    assert (len(anna.record), len(ben.record)) == (1, 0)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\0",
        b"[" * 100_000,
        b'{"exercise": []}',
        b'{"what": "check", "exercise": "one_hot", "outcome": {}}',
        json.dumps(LINE | {"exercise": "x" * 1000}).encode(),
        b"1" * 10_000,
        b'{"exercise": "one_hot"}',
    ],
)
def test_a_record_that_is_none_is_empty(data):
    assert tries.entries(data) == []


def test_scores_that_are_none_are_dropped():
    for wrong in (2, True, "1", None, float("nan")):
        assert "measured" not in tries.entries(json.dumps(LINE | {"measured": SCORES | {"f1": wrong}}).encode())[0]
