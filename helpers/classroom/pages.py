"""The pages of the marks: feedback for each student, and what the class has understood. No scripts; all text is escaped."""

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ..authoring.guide import course
from ..files import write_whole
from ..learner.card import BADGE
from ..learner.words import STATUS
from ..style import STYLE
from . import remarks, understanding
from .names import titles
from .store import is_safe_name
from .students import Student, handed_in, most, students

_KINDS = {"passed": "PASSED", "failed": "NOT YET", "not_attempted": "NOT STARTED", "error": "CHECK BROKEN"}
SHOWN = 8  # misconceptions at once; the others are a click away
_ORDER = ("failed", "error", "not_attempted", "passed")  # what needs work first
_COLOURS = "\n".join(
    f".{kind}.badge {{ background: {BADGE[status][0]}; color: {BADGE[status][1]}; }}\n"
    f".{kind} {{ --kind: {BADGE[status][0]}; }}"
    for kind, status in _KINDS.items()
)
_OWN_STYLE = (Path(__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")
_WHOLE_STYLE = f"{STYLE}\n{_COLOURS}\n{_OWN_STYLE}"
_HASH = base64.b64encode(hashlib.sha256(_WHOLE_STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


def coded(text: str) -> Markup:
    """Escaped text in which `code` between backticks is set as code."""
    parts = str(text).split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return Markup("").join(Markup("<code>{}</code>").format(p) if i % 2 else p for i, p in enumerate(parts))


def blocks(lines: list) -> list[dict]:
    """Lines as a card shows them: sentences, and neighbouring pairs (label, value) as one table."""
    found: list[dict] = []
    for line in lines:
        if isinstance(line, str):
            found.append({"text": line})
        elif found and "pairs" in found[-1]:
            found[-1]["pairs"].append(line)
        else:
            found.append({"pairs": [line]})
    return found


def points(number: float) -> str:
    return f"{number:g}"


def title(lesson: str) -> str:
    return f"{lesson} {titles()[lesson][3:].replace('_', ' ')}" if lesson in titles() else lesson or "no lesson"


_PAGES = Environment(
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
)
_PAGES.filters |= {"coded": coded, "blocks": blocks, "counted": understanding.counted, "points": points, "title": title}
_PAGES.globals |= {"style": Markup(_WHOLE_STYLE), "policy": Markup(POLICY), "status": STATUS}


def write(out: Path, results: list[dict]) -> list[Path]:
    """The paths of the class page and of the one without names, then those of the students' pages; all of them written.

    Pages of students who are not among the results are removed.
    """
    (out / "students").mkdir(parents=True, exist_ok=True)
    paths = [out / "class.html", out / "class_without_names.html"]
    write_whole(paths[0], class_page(results))
    write_whole(paths[1], class_page(results, names=False))
    for student in students(results):
        paths.append(out / student.page)
        write_whole(paths[-1], student_page(student))
    for old in {*(out / "students").glob("*.html")} - {*paths}:
        if is_safe_name(old.stem):  # no other file is ours
            old.unlink()  # or it would be handed back with the others
    return paths


def student_page(student: Student) -> str:
    """The feedback for a student: the words of the course, what needs work first."""
    lessons = [(result, _sorted(result["exercises"])) for result in student.results]
    failed = [name for _, exercises in lessons for name, one in exercises if one["outcome"] == "failed"]
    return _PAGES.get_template("student.html").render(
        student=student, lessons=lessons, first=failed[0] if failed else ""
    )


def _sorted(exercises: dict[str, dict]) -> list[tuple[str, dict]]:
    return sorted(exercises.items(), key=lambda item: _ORDER.index(item[1]["outcome"]))


def class_page(results: list[dict], names: bool = True) -> str:
    """What the class has not understood in a paragraph, then counts, misconceptions, gains, students and incidents.

    Without names it can be shown to the class: no answer that a single student gave is told, for the class knows whose it is,
    and no word that a student wrote.
    """
    found = understanding.tallies(results)
    lessons = sorted({tally.lesson for tally in found})
    ideas = understanding.by_weight(idea for tally in found for idea in tally.ideas)
    of_several = [idea for idea in ideas if len(idea.students) > 1]
    ideas = ideas if names else list(map(_unsigned, of_several))
    gains = understanding.gains(results)
    return _PAGES.get_template("class.html").render(
        names=names,
        summary=understanding.summary(found, ideas) + (understanding.to_be_asked(found) if names else []),
        lessons=[(lesson, [tally for tally in found if tally.lesson == lesson]) for lesson in lessons],
        ideas=ideas,
        shown=min(len(of_several), SHOWN) or SHOWN,
        questions=[(lesson, course()["lesson"][lesson]["discuss"]) for lesson in sorted({i.lesson for i in ideas})],
        unnamed=understanding.by_weight(idea for tally in found for idea in tally.unnamed if names),
        gains=gains,
        mean_gain=understanding.mean_gain(gains) if gains else 0,
        students=students(results),
        handed_in=handed_in(results),
        most=most(handed_in(results)),
        files=remarks.about_files(results),
        code=remarks.about_code(results),
        versions=_versions(results),
    )


def _unsigned(idea: understanding.Idea) -> understanding.Idea:
    """The idea without what somebody wrote into the message of an error."""
    lines = [
        line if isinstance(line, str) else (line[0], re.sub(r"^(\w+): (?s:.*)", r"\1", line[1])) for line in idea.lines
    ]
    return replace(idea, lines=lines)


def _versions(results: list[dict]) -> list[str]:
    """The versions that the marks were made with, each once."""
    return sorted({", ".join(f"{name} {number}" for name, number in one["versions"].items()) for one in results} - {""})
