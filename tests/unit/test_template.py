"""The template becomes a file of the learner's own, and no file of theirs is lost."""

import pytest

from helpers import template


def test_taking_it_writes_the_whole_script(tmp_path):
    place = tmp_path / "mine" / "my_classifier.py"
    said = template.take(place)
    assert place.read_text() == template.source()
    assert said.startswith("my_classifier.py holds the template.")
    assert str(tmp_path) not in said, "no place of one machine is printed"
    assert template.take(place) == said, "taken twice it says the same"
    assert [path.name for path in place.parent.iterdir()] == ["my_classifier.py"], "nothing else is left behind"


@pytest.mark.parametrize("content", [b"", b"print('mine')\n", template.source().encode() + b"# mine\n", b"\xff\xfe"])
def test_a_file_of_yours_stays_as_it_is(tmp_path, content):
    place = tmp_path / "my_classifier.py"
    place.write_bytes(content)
    assert "It stays as it is: give another name." in template.take(place)
    assert place.read_bytes() == content


@pytest.mark.parametrize("name", ["my_classifier", "my_classifier.txt", "folder.py"])
def test_a_name_that_does_not_fit_is_refused(tmp_path, name):
    (tmp_path / "folder.py").mkdir()
    with pytest.raises(ValueError, match=r"ends with \.py"):
        template.take(tmp_path / name)


def test_a_relative_name_starts_at_the_notebook(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    template.take("mine/a.py")
    assert (tmp_path / "mine" / "a.py").exists()


def test_the_listing_has_numbers():
    lines = template.listing().splitlines()
    assert lines[0] == " 1  import keras"
    assert len(lines) == len(template.source().splitlines())


def test_one_line_mends_three_faults():
    assert sorted(template.mended_by(14)) == [20, 21, 26]
    assert template.mended_by(1) == {}
