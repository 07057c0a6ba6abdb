"""The code cells of a notebook that anybody may have written: whatever can be read is read, nothing is run."""

import json
from typing import Any

import nbformat

_ODD = (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError, nbformat.ValidationError)


class Unreadable(Exception):
    """Why there is nothing to grade, as a sentence."""


def cells(data: bytes) -> list[tuple[str, str]]:
    """The text of each code cell in order, with nbgrader's name for it or "". Raises Unreadable."""
    found = _book(data).get("cells")
    if not isinstance(found, list) or not found:
        raise Unreadable("The notebook has no cells.")
    whole = [cell for cell in found if isinstance(cell, dict)]
    return [(_source(cell), _grade_id(cell)) for cell in whole if cell.get("cell_type") == "code"]


def course_source(data: bytes) -> str:
    """The source of the lesson that the notebook says it was built from, such as "solutions/03_cross_entropy.py", or ""."""
    try:
        stamp = _inner(_book(data), "metadata", "wired_right", "source")
    except Unreadable:
        return ""
    return stamp if isinstance(stamp, str) else ""


def _book(data: bytes) -> dict:
    """The notebook in the format of today."""
    if not data.strip(b"\0 \t\r\n"):
        raise Unreadable("The file is empty.")
    try:
        book = json.loads(_text(data))
    except RecursionError:
        raise Unreadable("The file is nested too deeply to be a notebook.") from None
    except ValueError as problem:
        where = f" (line {problem.lineno})" if isinstance(problem, json.JSONDecodeError) else ""
        why = f"it is no valid JSON{where}"
        raise Unreadable(f"The file is not a notebook, or damaged, or in an unknown encoding: {why}.") from None
    if not isinstance(book, dict) or not {"cells", "worksheets", "nbformat"} & book.keys():
        raise Unreadable("The file is JSON, but it is not a notebook.")
    return book if "cells" in book else _upgraded(book)


def _text(data: bytes) -> str:
    """The text in the encoding that the bytes show; in Windows' or in Latin-1 where they are no Unicode."""
    for encoding in (json.detect_encoding(data), "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _upgraded(book: dict) -> dict:
    """A notebook of version 3, as written until 2015, in version 4."""
    if book.get("nbformat") != 3:
        raise Unreadable("The notebook has no cells.")
    try:
        return nbformat.convert(nbformat.from_dict(book), 4)
    except _ODD:
        raise Unreadable("The notebook is of the old format 3, and it is damaged.") from None


def _source(cell: dict) -> str:
    """The text of a cell, which may be a list of lines; half characters, which nothing could print, are replaced."""
    source = cell.get("source")
    lines = source if isinstance(source, list) else [source]
    text = "".join(line for line in lines if isinstance(line, str))
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _grade_id(cell: dict) -> str:
    name = _inner(cell, "metadata", "nbgrader", "grade_id")
    return name if isinstance(name, str) else ""


def _inner(tree: Any, *keys: str) -> Any:
    """What lies under these keys, or None."""
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree
