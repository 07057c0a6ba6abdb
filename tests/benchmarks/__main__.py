"""Grades the same class with the course's grader, nbgrader and Otter-Grader; compares verdicts and prints how much faster.

python -m benchmarks [--few N] [--lessons 02 04] [--no-growth]     (make bench; PYTHONPATH=tests)
"""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from helpers.authoring.lesson import ROOT, Lesson, lessons

from . import growth
from .ours import Ours
from .rivals import RIVALS, Points, missing, version
from .submissions import hand_in

WANTED = {"02": 20, "04": 5}  # times as fast as each of the others: function exercises, and a lesson that trains
PICTURE = ROOT / "helpers" / "pictures" / "grading.png"


@dataclass(frozen=True)
class Times:
    """Seconds: for a class of one, and for the whole class in one run, start-up and all; and for each more of the class."""

    one: float
    whole: float
    each: float


def main() -> int:
    """The exit code: 0 when all agree and the course's grader is as fast as wanted."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--few", type=int, help="so many submissions (3 or more) instead of 60; nothing is written")
    parser.add_argument("--lessons", nargs="*", default=list(WANTED), help="numbers of lessons")
    parser.add_argument("--no-growth", action="store_true", help="only compare")
    options = parser.parse_args()
    if said := next(filter(None, map(missing, RIVALS)), ""):
        print(said, file=sys.stderr)
        return 2
    number, workers = options.few or 60, os.cpu_count() or 1
    known = {lesson.number: lesson for lesson in lessons()}
    told = {"submissions": number, "cores": workers, "python": platform.python_version(), "lessons": {}}
    told["versions"] = {name: version(name) for name in RIVALS}
    good = True
    for lesson in (known[name] for name in options.lessons):
        times, differing = compare(lesson, number, workers)
        print(*report(lesson, times), *differing[:20], sep="\n", flush=True)
        told["lessons"][lesson.number] = {"differing": len(differing)} | {n: _rounded(t) for n, t in times.items()}
        good &= not differing and all(ratio >= WANTED.get(lesson.number, 1) for ratio in ratios(times).values())
    if not options.no_growth:
        first = known[options.lessons[0]]
        sizes = (number, 2 * number, 4 * number) if options.few else growth.SIZES
        told["grown"] = first.number
        told["growth"] = growth.measure(first, sizes, workers)
        each, start = growth.line(told["growth"])
        told["line"] = {"milliseconds_each": round(1000 * each, 1), "seconds_to_start": round(start, 1)}
        if not options.few:
            growth.draw(told["growth"], first, PICTURE)
    if not options.few:
        keep(told)
    print("all as wanted" if good else "not as wanted")
    return 0 if good else 1


def keep(told: dict) -> None:
    """Writes what was measured beside what other runs have measured of other lessons; README shows it."""
    path = PICTURE.with_suffix(".json")
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"lessons": {}}
    told["lessons"] = before["lessons"] | told["lessons"]
    path.write_text(json.dumps(before | told, indent=1) + "\n", encoding="utf-8")


def compare(lesson: Lesson, number: int, workers: int) -> tuple[dict[str, Times], list[str]]:
    """{grader: times}, and a sentence for each verdict of the others that differs from ours."""
    times, points = {}, {}
    graders = {"ours": lambda place: Ours(place, workers), "ours, one worker": lambda place: Ours(place, 1)}
    graders |= {name: lambda place, rival=rival: rival(place, [lesson]) for name, rival in RIVALS.items()}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        classes = [hand_in(lesson, range(size), folder / f"{size} submissions") for size in (1, number)]
        for name, made in graders.items():
            (folder / name).mkdir()
            one, _ = timed(made(folder / name / "one"), classes[0])
            whole, points[name] = timed(made(folder / name / "all"), classes[1])
            times[name] = Times(one, whole, (whole - one) / (number - 1))
    return times, [text for name in RIVALS for text in differences(points["ours"], points[name], name)]


def timed(grader, submissions: Path) -> tuple[float, Points]:
    """The seconds it took to grade these submissions, and the points."""
    start = time.perf_counter()
    points = grader.grade(submissions)
    return time.perf_counter() - start, points


def differences(ours: Points, theirs: Points, name: str) -> list[str]:
    """A sentence for each student and exercise for which the points differ."""
    return [
        f"{student}, {exercise}: {ours.get((student, exercise))} by us, {theirs.get((student, exercise))} by {name}"
        for student, exercise in sorted(ours.keys() | theirs.keys())
        if ours.get((student, exercise)) != theirs.get((student, exercise))
    ]


def ratios(times: dict[str, Times]) -> dict[str, float]:
    """How many times as long each of the others takes for the same class, start-up and all."""
    return {name: times[name].whole / times["ours"].whole for name in RIVALS}


def report(lesson: Lesson, times: dict[str, Times]) -> list[str]:
    """The lines of a table."""
    rows = [f"lesson {lesson.number:21}    one     all  each more  ours is faster by"]
    for name, t in times.items():
        ratio = f"{t.whole / times['ours'].whole:6.1f}" if name in RIVALS else ""
        rows.append(f"  {name:24} {t.one:6.1f} {t.whole:7.1f} {t.each:10.3f} s {ratio}")
    return rows


def _rounded(times: Times) -> dict[str, float]:
    return {name: round(seconds, 3) for name, seconds in asdict(times).items()}


if __name__ == "__main__":
    sys.exit(main())
