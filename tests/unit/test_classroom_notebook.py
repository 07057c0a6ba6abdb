"""Notebooks of any encoding and any state: read, or refused with a sentence."""

import json
import random

import nbformat
import pytest

from helpers.authoring.lesson import ROOT
from helpers.classroom.notebook import Unreadable, cells

SOURCE = "x = 'naïve'\ny = 1"


def book(*sources, **more):
    made = [{"cell_type": "code", "metadata": {}, "source": source, "outputs": []} for source in sources]
    return {"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5} | more


def dumped(tree, encoding="utf-8"):
    return json.dumps(tree, ensure_ascii=False).encode(encoding)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"]
)
def test_every_usual_encoding_is_read(encoding):
    assert cells(dumped(book(SOURCE), encoding)) == [(SOURCE, "")]


def test_latin_1_where_even_windows_knows_no_such_letter():
    assert cells(dumped(book("a = '\x81é'"), "latin-1"))[0][0] == "a = '\x81é'"


@pytest.mark.parametrize("source", [SOURCE, SOURCE.splitlines(keepends=True), [*SOURCE, None, 3]])
def test_sources_are_text_or_lists(source):
    assert cells(dumped(book(source)))[0][0] == SOURCE


@pytest.mark.parametrize("source", [None, 3, {}, True])
def test_a_source_that_is_none_is_empty(source):
    assert cells(dumped(book(source, "y")))[1] == ("y", "")


def test_only_code_counts():
    tree = book("a", "b", "c")
    tree["cells"][0]["cell_type"] = "markdown"
    tree["cells"][1] = "no cell"
    tree["cells"][2]["metadata"] = {"nbgrader": {"grade_id": "one_hot-answer"}}
    assert cells(dumped(tree)) == [("c", "one_hot-answer")]


@pytest.mark.parametrize("metadata", [None, [], {"nbgrader": []}, {"nbgrader": {"grade_id": ["x"]}}])
def test_metadata_of_any_shape(metadata):
    tree = book("a")
    tree["cells"][0]["metadata"] = metadata
    assert cells(dumped(tree)) == [("a", "")]


def test_half_characters_are_replaced():
    ((source, _),) = cells(b'{"cells": [{"cell_type": "code", "source": "a = \'\\ud800 \\ud83d\\ude00\'"}]}')
    assert source == "a = '� 😀'"
    assert source.encode()


def test_a_notebook_of_version_3_is_upgraded():
    old = nbformat.v3.new_notebook(
        worksheets=[
            nbformat.v3.new_worksheet(
                cells=[nbformat.v3.new_text_cell("markdown", source="# t"), nbformat.v3.new_code_cell(SOURCE)]
            )
        ]
    )
    assert cells(nbformat.v3.writes_json(old).encode()) == [(SOURCE, "")]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "not a notebook"),
        (b"\0\0", "empty"),
        (b"PK\x03\x04", "not a notebook"),
        (b'{"cells": [', "line 1"),
        ('{"cells": []}'.encode("cp037"), "unknown encoding"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"cells":' * 100_000, "nested too deeply"),
        (b"[]", "JSON, but"),
        (b"3", "JSON, but"),
        (b"9" * 5000, "not a notebook"),
        (b'{"a": 1}', "JSON, but"),
        (b'{"cells": []}', "no cells"),
        (b'{"cells": {}}', "no cells"),
        (b'{"nbformat": 4}', "no cells"),
        (b'{"nbformat": 2, "worksheets": []}', "no cells"),
        (b'{"nbformat": 3, "worksheets": 3}', "format 3"),
        (b'{"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": [{"cell_type": 1}]}]}', "format 3"),
    ],
)  # fmt: skip
def test_what_cannot_be_graded_gets_a_sentence(data, said):
    with pytest.raises(Unreadable, match=said) as caught:
        cells(data)
    assert str(caught.value).endswith(".")


def test_the_notebooks_of_the_course():
    for path in (ROOT / "notebooks").glob("[0-9]*.ipynb"):
        assert any(grade_id for _, grade_id in cells(path.read_bytes()))


def test_damaged_notebooks_never_raise_anything_else():
    dice, whole = random.Random(8), dumped(book(SOURCE, "b"))
    for _ in range(2000):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 5)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        try:
            assert all(isinstance(source, str) for source, _ in cells(bytes(data)))
        except Unreadable:
            continue
