"""The course linter: what every lesson must hold, each breach a sentence that says where and what."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from ..exercises import catalogue
from ..exercises.spec import words
from . import glossary, guide
from .lesson import (
    BEGIN,
    END,
    ROOT,
    Lesson,
    checked,
    lessons,
    minutes,
    prose,
    sections,
    without_solution,
    word_count,
)
from .terms import TERMS

TEACHING_CELLS, TEACHING_WORDS, PRACTICE_CELLS, CODE_LINES, CODE_WIDTH, MINUTES = 26, 850, 20, 15, 100, 45
MORE_MINUTES = {"12": 75}  # the project
ONLY_RUN, SENTENCE_MEAN, SENTENCE_MAX = 4, 20, 35
ALT = range(60, 301)
SIZE = 200_000
_PATH = re.compile(r"(/home/|/Users/|/root/|/work/|/tmp/|[A-Z]:\\)")


def lint(root: Path = ROOT) -> list[str]:
    """Every breach of the rules of the course, as sentences; empty when all is well."""
    everything = lessons(root)
    found = [breach for lesson in everything for breach in lint_lesson(lesson)]
    names = [f"solutions/{lesson.source.name}" for lesson in everything]
    terms = glossary.breaches(TERMS, [prose(lesson) for lesson in everything], names)
    return [*found, *_exercise_breaches(), *_use_breaches(everything), *terms, *guide.breaches(everything)]


def lint_lesson(lesson: Lesson) -> list[str]:
    """The breaches of one lesson."""
    rules = (_headings, _budgets, _prose, _code, _rhythm, _answers, _links)
    found = [breach for rule in rules for breach in rule(lesson)]
    if lesson.solved_path.exists():
        found += list(_outputs(lesson, nbformat.read(lesson.solved_path, as_version=4)))
    return [f"solutions/{lesson.source.name}: {breach}" for breach in found]


def _headings(lesson: Lesson) -> Iterator[str]:
    levels = [len(mark) for cell in _markdown(lesson) for mark in re.findall(r"^(#+) ", _bare(cell.source), re.M)]
    if levels.count(1) != 1 or levels[:1] != [1]:
        yield f"{levels.count(1)} headings of level 1; there must be one, the first"
    for before, after in itertools.pairwise(levels):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"


def _budgets(lesson: Lesson) -> Iterator[str]:
    practice = sections(lesson.cells)
    teaching = [cell for cell, is_practice in zip(lesson.cells, practice, strict=True) if not is_practice]
    spent = sum(word_count(cell.source) for cell in teaching if cell.cell_type == "markdown")
    for what, number, most in (
        ("teaching cells", len(teaching), TEACHING_CELLS),
        ("practice cells", sum(practice), PRACTICE_CELLS),
        ("words of teaching", spent, TEACHING_WORDS),
        ("minutes", minutes(lesson, lesson.cells), MORE_MINUTES.get(lesson.number, MINUTES)),
    ):
        if number > most:
            yield f"{number} {what}, at most {most}"


def _prose(lesson: Lesson) -> Iterator[str]:
    lengths = []
    for cell in _markdown(lesson):
        text = re.sub(r"`[^`]*`", "code", _bare(cell.source))
        for number in re.findall(r"(?<![\w.])\d*\.\d+(?![\w.])", text):
            yield f"the decimal number {number} is typed into prose; print it, or set it as `code`"
        for sentence in _sentences(text):
            lengths.append(n := word_count(sentence))
            if n > SENTENCE_MAX:
                yield f"a sentence of {n} words, at most {SENTENCE_MAX}: {sentence[:60]}..."
    if lengths and sum(lengths) / len(lengths) > SENTENCE_MEAN:
        yield f"sentences have {sum(lengths) / len(lengths):.1f} words on average, at most {SENTENCE_MEAN}"


def _sentences(text: str) -> list[str]:
    """Sentences of running text; headings, table rows and list items stand for themselves."""
    lines = re.sub(r"^\s*(#+|[-*|]|\d+\.)\s", "\n\n", text, flags=re.M)
    parts = [re.split(r"(?<=[.!?:])\s+", block) for block in re.split(r"\n\s*\n|\|", lines)]
    return [sentence for part in parts for sentence in part if sentence.strip()]


def _code(lesson: Lesson) -> Iterator[str]:
    codes = [cell for cell in lesson.cells if cell.cell_type == "code"]
    for cell in codes:
        lines = [line for line in cell.source.splitlines() if line.strip() not in (BEGIN, END)]
        if wide := [line for line in lines if len(line) > CODE_WIDTH]:
            yield f"a code line of {len(wide[0])} characters, at most {CODE_WIDTH}: {wide[0].strip()[:50]}"
        if len(lines) > CODE_LINES:
            yield f"a code cell of {len(lines)} lines, at most {CODE_LINES}: {lines[0]}"
    imports = re.findall(r"^(?:import|from) (\w+)", "\n".join(cell.source for cell in codes), re.M)
    if imports[:1] != ["helpers"]:
        yield "`helpers` must be imported first: it quiets TensorFlow"


def _rhythm(lesson: Lesson) -> Iterator[str]:
    run = 0
    for cell in lesson.cells:
        if cell.cell_type == "code":
            run = 0 if BEGIN in cell.source or checked(cell) else run + 1
            if run == ONLY_RUN + 1:
                yield f"more than {ONLY_RUN} code cells in a row that are only run, up to: {cell.source.splitlines()[0]}"


def _answers(lesson: Lesson) -> Iterator[str]:
    for cell in lesson.cells:
        if BEGIN in cell.source:
            without_solution(cell.source)  # raises where a region has no end
            if "nbgrader" not in cell.metadata:
                yield f"an answer cell that no check follows: {cell.source.splitlines()[0]}"
        elif checked(cell) and "nbgrader" not in cell.metadata:
            yield f"check({checked(cell)!r}) has no marked answer cell before it, or no such exercise"


def _links(lesson: Lesson) -> Iterator[str]:
    shown = lesson.unsolved_path.parent
    for cell in _markdown(lesson):
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", cell.source):
            if "://" in target:
                continue
            if not (shown / target).exists():
                yield f"the link {target} leads nowhere"
            elif not (shown / target).resolve().is_relative_to(shown.resolve()):
                yield f"the link {target} leads out of {shown.name}/, the folder that JupyterLab shows"


def _outputs(lesson: Lesson, book: NotebookNode) -> Iterator[str]:
    if lesson.solved_path.stat().st_size > SIZE:
        yield f"the solved notebook has {lesson.solved_path.stat().st_size:,} bytes, at most {SIZE:,}"
    for cell in book.cells:
        for output in cell.get("outputs", []):
            text = output.get("text", "") + "".join(str(value) for value in output.get("data", {}).values())
            if output.get("name") == "stderr":
                yield f"stored stderr: {text.strip()[:80]}"
            if place := _PATH.search(re.sub(r"data:image/png;base64,[^\"']*", "", text)):
                yield f"an absolute path in an output: {place[0]}"
            yield from _figures(output)


def _figures(output: NotebookNode) -> Iterator[str]:
    data = output.get("data", {})
    html = "".join(data.get("text/html", ""))
    if "image/png" in data:
        yield "a picture without alt text: show it with Figure(fig, alt)"
    for tag in re.findall(r"<img[^>]*>", html):
        alt = re.search(r'alt="([^"]*)"', tag)
        if not alt or len(alt[1]) not in ALT:
            yield f"an alt text of {len(alt[1]) if alt else 0} characters; {ALT.start} to {ALT.stop - 1} are asked for"


def _exercise_breaches() -> Iterator[str]:
    ids = Counter(name for exercises in catalogue().values() for name in exercises)
    yield from (f"the id {name} is declared {n} times" for name, n in ids.items() if n > 1)
    for lesson, exercises in catalogue().items():
        for name, exercise in exercises.items():
            where = f"helpers/exercises/lesson_{lesson}.py: {name}"
            rungs = 2 if exercise.style == "function" else 3
            if len(exercise.hints) != rungs or not all(exercise.hints):
                yield f"{where} needs {rungs} hints of its own"
            if not words(exercise.why):
                yield f"{where} has no `why`"
            if not all(exercise.options.values()):
                yield f"{where} has an option without a reason"
            if exercise.style in ("function", "value", "model") and not exercise.wrong:
                yield f"{where} lists no misconception"


def _use_breaches(everything: list[Lesson]) -> Iterator[str]:
    uses = Counter((name, lesson.number) for lesson in everything for cell in lesson.cells if (name := checked(cell)))
    for number, exercises in catalogue().items():
        for name in exercises:
            places = [lesson for (used, lesson), n in uses.items() for _ in range(n) if used == name]
            if places != [number]:
                yield f"exercise {name} of lesson {number} is used in {places or 'no lesson'}; once in its own is right"


def _markdown(lesson: Lesson) -> list[NotebookNode]:
    return [cell for cell in lesson.cells if cell.cell_type == "markdown"]


def _bare(text: str) -> str:
    """Markdown without code fences and link targets."""
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return re.sub(r"\]\([^)]*\)", "]", text)
