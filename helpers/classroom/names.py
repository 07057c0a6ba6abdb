"""Whose a file is and which lesson it holds, read from its name, also as Moodle, Canvas and browsers rename files."""

import re
import unicodedata
from functools import cache

from ..authoring.lesson import ROOT

_MOODLE = re.compile(r"(?P<who>.+?)_(?P<id>\d+)_assignsubmission_(?:file|onlinetext)(?:_(?P<rest>.*))?", re.S)
_CANVAS = re.compile(r"(?P<who>[^_]+)(?:_late)?_(?P<id>\d{2,})_\d{2,}_(?P<rest>.+)", re.S | re.I)
_COPY = re.compile(r"(copy|kopie|copie)( of| von| de)?", re.I)
_COPIED = re.compile(
    r"|untitled\d*|\(?\d*\)?|(record|copy|kopie|copie|checkpoint)[\s_-]*\(?\d*\)?|yours-.*", re.I | re.S
)
_NOBODY = re.compile(  # folders that hold work of somebody, and are not somebody
    r"(mine|notebooks?|solutions?|submissions?|submitted|wired.?right.*|(week|lesson|unit|hw|homework|assignment)[\s_-]*\d*"
    r"|\d\d[\s_-].*|\..*)",
    re.I,
)


@cache
def titles() -> dict[str, str]:
    """The lessons of the course: {"03": "03_cross_entropy"}."""
    paths = sorted((ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    return {path.stem[:2]: path.stem for path in paths if "-yours-" not in path.stem}


def plain(name: str) -> str:
    """The name, composed; what would not be seen or would turn the line round is spelled out, so that names stay apart."""
    return "".join(map(_seen, unicodedata.normalize("NFC", name)))


def _seen(letter: str) -> str:
    joiner = letter in "\u200c\u200d"  # Persian names and emoji are written with them
    return letter if letter.isprintable() or joiner else letter.encode("unicode_escape").decode()


def is_somebody(folder: str) -> bool:
    """Whether a folder can be named after a student."""
    return not _NOBODY.fullmatch(folder)


def who(name: str) -> tuple[str, str]:
    """The student that a folder or an archive is named after, and the platform's number for the student, or ""."""
    found = _MOODLE.fullmatch(name) or _CANVAS.fullmatch(name)
    return (found["who"].strip(), found["id"]) if found else (name.strip(), "")


def parts(stem: str) -> tuple[tuple[str, str], str]:
    """(student, number) as in `who`, and the lesson: of a file's name; "" for what the name does not tell."""
    found = _MOODLE.fullmatch(stem) or _CANVAS.fullmatch(stem)
    rest = (found["rest"] or "") if found else stem
    before, lesson = _lesson(rest)
    if found:
        return (found["who"].strip(), found["id"]), lesson
    before = before.strip(" _-.")
    return ("" if _COPY.fullmatch(before) else before, ""), lesson


def rest(stem: str) -> str:
    """What the name of a file holds beside the lesson, where nobody's name stands before it: "Anna" of 03_cross_entropy_Anna.

    Empty where it is a copy's number, or holds nothing more.
    """
    text = re.sub(r"_record[ -]?\(?\d*\)?$", "", stem)
    for title in titles().values():
        text = re.sub(rf"^.*{_spaced(title)}", "", text, flags=re.I | re.S)
    text = re.sub(r"^\d\d(?!\d)", "", text).strip(" _-.")
    return "" if _COPIED.fullmatch(text) or not is_somebody(text) else text


def _spaced(title: str) -> str:
    return r"(?<!\d)" + r"[\s_-]+".join(map(re.escape, title.split("_")))


def _lesson(text: str) -> tuple[str, str]:
    """What stands before the lesson's name, and the lesson's number: by its title, else by a number at either end."""
    for number, title in titles().items():
        if found := [*re.finditer(_spaced(title), text, re.I)]:
            return text[: found[-1].start()], number
    for pattern in (r"(?P<before>)(?P<number>\d\d)(?!\d).*", r"(?P<before>.*(?:^|[\s_-]))(?P<number>\d\d)"):
        if (found := re.fullmatch(pattern, text, re.S)) and found["number"] in titles():
            return found["before"], found["number"]
    return "", ""
