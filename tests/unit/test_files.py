"""Files are written whole or not at all; Windows lets nobody move what a program has open."""

import pytest

from helpers import files


@pytest.fixture
def place(tmp_path):
    """A file of before."""
    place = tmp_path / "marks.csv"
    place.write_text("old")
    return place


@pytest.fixture
def held(monkeypatch):
    """How often a file can't be moved from now on: change the number. The waits between are kept, and not waited for."""
    held = {"times": 0, "waits": []}
    replace = files.Path.replace

    def replaced(fresh, place):
        if held["times"]:
            held["times"] -= 1
            raise PermissionError("Access is denied")
        return replace(fresh, place)

    monkeypatch.setattr(files.Path, "replace", replaced)
    monkeypatch.setattr(files.time, "sleep", held["waits"].append)
    return held


def test_bytes_stay_as_they_are_and_half_characters_are_told(place):
    files.write_whole(place, b"%PDF\xff\r\n")
    assert place.read_bytes() == b"%PDF\xff\r\n"
    files.write_whole(place, "ü\ud800\n")
    assert place.read_bytes() == "ü\\ud800\n".encode()


def test_a_scanner_that_looks_at_the_file_is_waited_for(place, held, windows):
    windows(files)
    held["times"] = 2
    files.write_whole(place, "new")
    assert (place.read_text(), len(held["waits"])) == ("new", 2)


def test_a_program_that_has_the_file_open_is_named_as_the_reason(place, held, windows):
    windows(files)
    held["times"] = 99
    with pytest.raises(
        PermissionError, match=r"marks\.csv can't be written\. If a program has it open, close it there"
    ):
        files.write_whole(place, "new")
    assert [path.name for path in place.parent.iterdir()] == ["marks.csv"], "nothing half is left behind"
    assert place.read_text() == "old"
    assert sum(held["waits"]) <= 1


@pytest.mark.skipif(files.os.name == "nt", reason="there it is waited for")
def test_elsewhere_a_refusal_is_one_at_once(place, held):
    held["times"] = 1
    with pytest.raises(PermissionError, match="Access is denied"):
        files.write_whole(place, "new")
    assert held["waits"] == []


def test_a_free_name_is_found_beside(place):
    assert files.free_beside(place, "before").name == "marks-before-1.csv"
    place.with_name("marks-before-1.csv").mkdir()
    assert files.free_beside(place, "before").name == "marks-before-2.csv"


def test_a_name_that_windows_reads_otherwise_is_refused(tmp_path):
    with pytest.raises(ValueError, match="give a name without a colon"):
        files.place_for(tmp_path / "report: moods.html", ".html")
    assert list(tmp_path.iterdir()) == []
