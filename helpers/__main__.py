"""The command line of the course: python -m helpers lab | build | lint | soundness | reset | grade | export."""

import argparse
import signal
import subprocess
import sys
from pathlib import Path

from . import lab
from .authoring import build as building
from .authoring import cheatsheet, pages, soundness
from .authoring import lint as linting
from .authoring.lesson import ROOT, Lesson, lessons
from .classroom import export as exporting
from .files import write_whole


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 0 when all is well, 1 when something was found, 2 for a command that can't be understood."""
    parser = argparse.ArgumentParser(prog="python -m helpers", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    opening = commands.add_parser("lab", help="open the course in JupyterLab")
    opening.add_argument("--port", type=int, help="the port, instead of the first free one from 8888 on")
    build = commands.add_parser("build", help="write the notebooks of all lessons, or of those named")
    build.add_argument("--check", action="store_true", help="only say what is stale or edited; run nothing")
    build.add_argument("lesson", nargs="*", help="numbers of lessons, such as 02")
    commands.add_parser("lint", help="check the rules of the course")
    sound = commands.add_parser("soundness", help="grade the graders")
    sound.add_argument("--write", action="store_true", help="put the table into README.md")
    reset = commands.add_parser("reset", help="put a lesson back as it was; yours is kept beside it")
    reset.add_argument("lesson", nargs="*", help="numbers of lessons, such as 02; without any, all of them")
    grade = commands.add_parser(
        "grade", help="grade a class: marks, feedback for each student, what was not understood"
    )
    grade.add_argument("submissions", type=Path, help="a folder, a zip, or notebooks/ for your own work")
    # no positional argument: argparse takes none behind options where it may be empty
    grade.add_argument(
        "--lesson", action="append", default=[], help="a lesson, such as 02; again for another; else all"
    )
    grade.add_argument("--out", type=Path, default=Path("marks"), help="where the marks go; marks/ unless you say so")
    grade.add_argument("--workers", type=_positive, help="how many at a time, instead of one a core")
    grade.add_argument("--no-sandbox", action="store_true", help="run what was handed in with all your rights")
    grade.add_argument("--scheduler", help="the address of a Dask scheduler, such as tcp://host:8786")
    grade.add_argument("--fresh", action="store_true", help="grade everything, also what has not changed")
    export = commands.add_parser("export", help="write a ready assignment for another grader")
    systems = export.add_subparsers(dest="system", required=True)
    for system in exporting.SYSTEMS:
        folder = f"wired-right-{system}"
        one = systems.add_parser(system, help=f"a folder that {system} takes as it is")
        one.add_argument("--out", type=Path, default=folder, help=f"a folder, new or empty; without it, {folder}")
        one.add_argument("lesson", nargs="*", help="numbers of lessons, such as 02; without any, all of them")
    options = parser.parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except (building.Refused, OSError) as problem:
        print(problem, file=sys.stderr)
        return 2


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _chosen(numbers: list[str]) -> list[Lesson]:
    known = {lesson.number: lesson for lesson in lessons()}
    for number in numbers:
        if number.zfill(2) not in known:
            raise building.Refused(f"There is no lesson {number}. The lessons: {', '.join(known)}.")
    return [known[number.zfill(2)] for number in numbers] or list(known.values())


def _build(options: argparse.Namespace) -> int:
    chosen = _chosen(options.lesson)
    if not options.check:
        for lesson in chosen:
            print(*building.build(lesson), sep="\n", flush=True)
        print(*pages.write(), sep="\n")
        if not options.lesson:
            print(*cheatsheet.build(), sep="\n")
        return 0
    stale, edited = [], []
    for lesson in chosen:
        old, own = building.differences(lesson)
        stale, edited = stale + old, edited + own
    stale += [*pages.stale(), *cheatsheet.stale()]
    print(*stale, *edited, sep="\n") if stale or edited else print("all notebooks are what their sources build")
    return 1 if stale or edited else 0


def _lint(options: argparse.Namespace) -> int:
    breaches = linting.lint()
    print(*breaches or ["the course keeps its rules"], sep="\n")
    return 1 if breaches else 0


def _soundness(options: argparse.Namespace) -> int:
    rows = list(soundness.table())
    for lesson, name, count in rows:
        print(
            f"{lesson} {name:26} accepted {count.accepted:2} of {count.correct:2}  rejected {count.rejected:2} of "
            f"{count.wrong:2}  named {count.named:2} of {count.misconceptions:2}  mutants {count.killed:2} "
            f"+ {count.equivalent} of {count.mutants:2}"
        )
    surprises = [text for _, _, count in rows for text in count.surprises]
    print(*surprises, soundness.markdown(rows), sep="\n")
    if options.write:
        readme = ROOT / "README.md"
        text = pages.between(readme.read_text(encoding="utf-8"), "soundness", soundness.markdown(rows))
        write_whole(readme, text)
    return 1 if surprises else 0


def _reset(options: argparse.Namespace) -> int:
    for lesson in _chosen(options.lesson):
        print(building.reset(lesson))
    return 0


def _lab(options: argparse.Namespace) -> int:
    words, said = lab.command(options.port)
    print(said, flush=True)
    # JupyterLab gets each Ctrl-C, too: it asks at one, and ends at a second
    signal.signal(signal.SIGINT, lambda *_: None)
    return subprocess.run(words, cwd=ROOT, check=False).returncode


def _grade(options: argparse.Namespace) -> int:
    from .classroom import grader  # only this command needs it

    summary = grader.grade(
        options.submissions,
        options.out,
        workers=options.workers,
        sandbox=not options.no_sandbox,
        scheduler=options.scheduler,
        fresh=options.fresh,
        lessons=[lesson.number for lesson in _chosen(options.lesson)] if options.lesson else [],
    )
    print(summary)
    return 0 if summary.well else 1


def _export(options: argparse.Namespace) -> int:
    print(exporting.export(options.system, options.out, _chosen(options.lesson)))
    return 0


COMMANDS = {
    "lab": _lab,
    "build": _build,
    "lint": _lint,
    "soundness": _soundness,
    "reset": _reset,
    "grade": _grade,
    "export": _export,
}

if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace")  # a name that a pipe on Windows can't hold ends no run
    sys.exit(main())
