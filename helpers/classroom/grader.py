"""Grading all that was handed in: what has changed since the last time, on all cores, or on a cluster."""

import hashlib
import os
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from functools import cache
from pathlib import Path

from ..authoring.lesson import ROOT
from ..authoring.lesson import lessons as all_lessons
from ..environment import installed
from . import output
from . import sandbox as sandboxes
from .asking import LOST, grade_one, prepare
from .collect import Submission, submissions
from .notebook import Unreadable
from .progress import Bar
from .store import Store, key_of
from .workers import Kind, Worker, cores

GRADERS = ("asking", "cage", "calls", "child", "frames", "host", "notebook", "originals", "runner", "slices", "wire")
GRADERS += ("sandbox", "worker", "workers")  # on these modules marks depend
PACKAGES = ("keras", "tensorflow", "scikit-learn", "numpy")
JUDGES = (
    "*.py",
    "exercises/*.py",
    "wiring/*.py",
    "learner/words.py",
    "authoring/lesson.py",
    "*.toml",
    *(f"classroom/{name}.py" for name in GRADERS),
)
TICK = 0.5  # seconds; on Windows Ctrl-C is seen only when a wait ends
Task = tuple[Submission, str, Kind]  # what to grade, under which key it is kept, and in which kind of worker


def grade(
    path: str | Path,
    out: str | Path,
    workers: int | None = None,
    sandbox: bool = True,
    scheduler: str | None = None,
    fresh: bool = False,
    lessons: Sequence[str] = (),
) -> output.Summary:
    """Grades what lies at `path`, or of that the `lessons` named, and writes results, marks and pages to `out`.

    What was graded before and has not changed stays as it is. A learner's own notebooks need no sandbox. Raises Refused
    where there is nothing to grade, or no sandbox.
    """
    sandbox = sandbox and Path(path).resolve() != ROOT / "notebooks"
    if sandbox and scheduler is None:
        sandboxes.check()
    found, store = submissions(path, leave_out=Path(out), lessons=lessons), Store(out)

    def key(one: Submission) -> str:
        return key_of(one, *versions(one.lesson).values(), f"sandbox: {sandbox}")

    waiting = [i for i, one in enumerate(found) if fresh or store.up_to_date(one, key(one)) is None]
    # each is read again when its turn comes, and kept under the key of what was read then
    tasks = ((one, key(one), Kind(sandbox)) for one in map(found.__getitem__, waiting))
    awaited = {lesson for _, lesson in found.owners if lesson and waiting}
    with Bar(len(found), len(found) - len(waiting)) as bar:
        for result in results(tasks, workers or cores(), scheduler, sandbox, awaited):
            store.write(result)
            bar.step()
    return output.write(Path(out), store.results(found.owners))


def results(
    tasks: Iterable[Task],
    workers: int,
    scheduler: str | None = None,
    sandboxed: bool = True,
    lessons: Iterable[str] = (),
) -> Iterator[dict]:
    """The result of each task, as soon as it is there; `lessons` are those to prepare for."""
    if scheduler is not None:
        from . import cluster  # dask is an extra

        yield from cluster.results(tasks, scheduler, sandboxed)
        return
    hired: list[Worker] = []
    ended = threading.Event()
    judging = threading.Thread(target=prepare, args=(lessons, ended))  # gets ready while the workers import Keras
    judging.start()
    with ThreadPoolExecutor(workers, initializer=_hire, initargs=(hired,)) as pool:
        try:
            yield from _as_done(pool, tasks, 2 * workers)
        finally:
            ended.set()
            for worker in hired:
                worker.dismiss()
    judging.join()  # a program can't end while TensorFlow is being imported


def _as_done(pool: ThreadPoolExecutor, tasks: Iterable[Task], most: int) -> Iterator[dict]:
    """Results in the order in which they come; no more tasks are read than there is work for."""
    running = set()
    for task in tasks:
        running.add(pool.submit(graded, *task))
        while len(running) >= most:
            done, running = wait(running, TICK, FIRST_COMPLETED)
            yield from (one.result() for one in done)
    while running:
        done, running = wait(running, TICK, FIRST_COMPLETED)
        yield from (one.result() for one in done)


def _hire(hired: list[Worker]) -> None:
    """Gives this thread a worker of its own, and a core: who takes all the time of it takes nobody else's."""
    if hasattr(os, "sched_setaffinity"):
        free = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {free[len(hired) % len(free)]})  # what the thread starts inherits it
    _mine.worker = Worker()
    hired.append(_mine.worker)


_mine = threading.local()


def ungraded(submission: Submission, key: str = "") -> dict:
    """The result of a submission of which nothing is known but how it was handed in. Without a key it is graded next time."""
    return {
        "student": submission.student, "lesson": submission.lesson, "source": submission.source, "key": key,
        "problem": submission.problem, "notes": list(submission.notes), "exercises": {},
        "versions": versions(submission.lesson), "record": list(submission.record),
    }  # fmt: skip


def graded(submission: Submission, key: str, kind: Kind) -> dict:
    """The result of one submission, as it is kept; a thread asks its own worker."""
    result = ungraded(submission, key)
    if submission.data is None:
        return result
    if not hasattr(_mine, "worker"):
        _mine.worker = Worker()
    try:
        found = grade_one(submission.lesson, submission.data, _mine.worker.of(kind))
    except Unreadable as problem:
        return result | {"problem": str(problem)}
    except Exception as problem:  # noqa: BLE001  (a fault of ours at one notebook: the others go on)
        return result | {
            "key": "",  # so that it is tried again
            "problem": f"The grader itself failed ({type(problem).__name__}: {problem}). Please report it.",
        }
    lost = any(LOST in one["incident"] for one in found["exercises"].values())  # the machine's fault: it is tried again
    marks = {"exercises": found["exercises"], "notes": [*submission.notes, *found["notes"]]}
    return result | marks | ({"key": ""} if lost else {})


@cache
def versions(lesson: str) -> dict[str, str]:
    """What the marks of a lesson are made with."""
    packages = {name: installed(name) or "missing" for name in PACKAGES}
    return {"course": course_key(lesson), "python": sys.version.split()[0], **packages}


@cache
def course_key(lesson: str) -> str:
    """A short word for this version of a lesson, or of all of them, of the checks and of the grader."""
    files = [path for pattern in JUDGES for path in sorted((ROOT / "helpers").glob(pattern))]
    files += [one.source for one in all_lessons() if lesson in (one.number, "")]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()[:12]
