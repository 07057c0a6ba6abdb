"""One warm worker for tests of fairness; and a class of attackers and honest students, graded once for all tests."""

import os
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import books
import hostile
import pytest
from attack import HONEST
from books import honest, notebook

from helpers.authoring.lesson import ROOT
from helpers.classroom import grader, sandbox
from helpers.classroom.collect import submissions
from helpers.classroom.frames import Limits
from helpers.classroom.workers import Kind, Worker

FEW = Limits(memory=800_000_000, processes=8, threads=64, file=16_000_000, disk=32_000_000, patience=2.5)
SHORT, LONG = Kind(limits=FEW), Kind(limits=replace(FEW, patience=15.0))  # for attacks that wait, and for all others


@pytest.fixture(scope="session")
def bubblewrap():
    """Without it the tests are skipped; in CI that is a failure."""
    try:
        sandbox.check()
    except sandbox.NoSandbox as problem:
        pytest.fail(str(problem)) if "CI" in os.environ else pytest.skip(str(problem))


@pytest.fixture(scope="session")
def worker(bubblewrap):
    """A worker in its sandbox."""
    hired = Worker()
    yield hired
    hired.dismiss()


class Class:
    """A folder of submissions, each graded by one of two workers, and after each an honest one by the same worker.

    One of the workers, which has little patience, grades those of students in `waiting`.
    """

    def __init__(self, folder):
        self.folder, self.waiting, self.results, self.neighbours, self.workers = folder, set(), {}, {}, set()

    def add(self, name, data, file="03_cross_entropy.ipynb"):
        (self.folder / name).mkdir(parents=True)
        (self.folder / name / file).write_bytes(data)

    def grade(self):
        found = list(submissions(self.folder))
        parts = [[one for one in found if (one.student in self.waiting) == waits] for waits in (True, False)]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(self._grade, parts, (SHORT, LONG)))

    def _grade(self, part, kind):
        hired = grader._mine.worker = Worker()
        for one in part:
            self.results[one.student] = grader.graded(one, "", kind)
            neighbour = replace(one, student="neighbour", lesson="03", data=honest(), problem="", notes=())
            self.neighbours[one.student] = grader.graded(neighbour, "", kind)
            self.workers.add(hired.process and hired.process.pid)
        hired.dismiss()


@pytest.fixture(scope="session")
def secrets(tmp_path_factory):
    """What stands in the attacks' text for secrets of the teacher's: {word: what it is}; all of them exist."""
    folder = tmp_path_factory.mktemp("teacher")
    (folder / "marks").mkdir()
    (folder / "marks" / "marks.csv").write_text("student,points\n")
    name = f"wired-right-test-{os.getpid()}"
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRET_OF_TEACHER", "x")
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        abstract = stack.enter_context(socket.socket(socket.AF_UNIX))
        abstract.bind(f"\0{name}")
        abstract.listen()
        yield {
            "ROOT": str(ROOT), "CLASS": str(folder / "class"), "MARKS": str(folder / "marks"), "HOME": str(Path.home()),
            "PORT": str(server.getsockname()[1]), "SOCKET": name,
        }  # fmt: skip


@pytest.fixture(scope="session")
def grading(bubblewrap, secrets):
    """The class after it was graded."""
    group = Class(Path(secrets["CLASS"]))
    for attack in hostile.ATTACKS:
        texts = [attack.cell, *attack.above, *attack.below]
        for word, meant in secrets.items():
            texts = [text.replace(word, meant) for text in texts]
        above = [("", text) for text in texts[1 : 1 + len(attack.above)]]
        below = [("", text) for text in texts[1 + len(attack.above) :]]
        others = HONEST.items() if attack.lesson == "03" else ()
        file = {"03": "03_cross_entropy.ipynb", "04": "04_categorical_or_sparse.ipynb"}[attack.lesson]
        if "longer" in attack.word or (attack in (*hostile.WITHOUT_END, *hostile.ENDINGS) and not attack.word):
            group.waiting.add(attack.name)
        group.add(attack.name, notebook(*above, (attack.exercise, texts[0]), *others, *below), file)
    for name, (data, *_) in books.BOOKS.items():
        group.add(name, data)
    group.grade()
    return group
