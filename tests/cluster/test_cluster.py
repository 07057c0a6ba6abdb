"""A real Dask scheduler with two workers on this machine, one of which is killed half-way: no mark is lost."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from helpers.authoring.lesson import ROOT
from helpers.classroom import grader, sandbox
from helpers.classroom.collect import Refused

STUDENTS = 12


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """The scheduler's address and its two worker processes."""
    try:
        import distributed  # noqa: F401

        sandbox.check()
    except (ImportError, sandbox.NoSandbox) as problem:
        said = f"{problem}: run `make cluster`"
        pytest.fail(said) if "CI" in os.environ else pytest.skip(said)
    folder = tmp_path_factory.mktemp("dask")
    told = folder / "scheduler.json"
    common = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    words = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    started = [subprocess.Popen([*words, "--no-dashboard", "--scheduler-file", str(told)], **common)]
    while not (told.exists() and told.read_text()):
        time.sleep(0.1)
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(told), "--no-nanny"]
    for _ in range(2):
        started.append(
            subprocess.Popen([*worker, "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1"], **common)
        )
    import json

    from dask.distributed import Client

    address = json.loads(told.read_text())["address"]
    with Client(address) as client:
        client.wait_for_workers(2, timeout=120)
    yield address, started[1:]
    for process in started:
        process.kill()
        process.wait()


def test_a_worker_that_dies_half_way_costs_no_mark(cluster, tmp_path):
    address, (victim, _) = cluster
    handed_in = tmp_path / "handed in"
    for k in range(STUDENTS):
        folder = handed_in / f"student {k:02}"
        folder.mkdir(parents=True)
        solved = ROOT / ("solutions" if k % 2 == 0 else "notebooks")
        shutil.copy(next(solved.glob("01_*.ipynb")), folder)
    store, killed = grader.Store, []

    class Watched(store):
        def write(self, result):
            super().write(result)
            if len(list(self.folder.iterdir())) == STUDENTS // 3 and not killed:
                killed.append(os.kill(victim.pid, signal.SIGKILL))

    grader.Store = Watched
    try:
        summary = grader.grade(handed_in, tmp_path / "marks", scheduler=address)
    finally:
        grader.Store = store
    assert killed and summary.well and summary.graded == STUDENTS
    results = store(tmp_path / "marks").results()
    points = [sum(one["points"] for one in result["exercises"].values()) for result in results]
    assert points[1::2] == [0] * (STUDENTS // 2)
    assert len(set(points[::2])) == 1 and points[0] > 0


def graded_by(cluster, monkeypatch, tmp_path, graded):
    """The result of one submission, graded on the cluster by that function in place of ours."""
    (tmp_path / "anna").mkdir()
    shutil.copy(next((ROOT / "notebooks").glob("01_*.ipynb")), tmp_path / "anna")
    monkeypatch.setattr(grader, "graded", graded)
    grader.grade(tmp_path, tmp_path / "marks", scheduler=cluster[0])
    (result,) = grader.Store(tmp_path / "marks").results()
    return result


def test_what_no_machine_could_grade_costs_nobody_marks_and_is_asked_again(cluster, monkeypatch, tmp_path):
    def graded(*_):
        raise RuntimeError("lost")

    result = graded_by(cluster, monkeypatch, tmp_path, graded)
    assert result["exercises"] == {} and "were lost" in result["problem"] and result["key"] == ""


def test_what_a_machine_of_other_versions_has_graded_is_not_taken(cluster, monkeypatch, tmp_path):
    def graded(submission, key, kind):
        return {"versions": {"keras": "2.0"}, "exercises": {"one": {}}}

    result = graded_by(cluster, monkeypatch, tmp_path, graded)
    assert result["exercises"] == {} and "another version" in result["problem"] and result["key"] == ""


def test_machines_of_other_versions_are_refused(cluster, monkeypatch, tmp_path):
    monkeypatch.setattr(grader, "PACKAGES", ("keras",))
    monkeypatch.setattr(grader, "installed", lambda _: "2.0")
    grader.versions.cache_clear()
    try:
        with pytest.raises(Refused, match=r"tcp://.*another version of keras"):
            grader.grade(ROOT / "notebooks", tmp_path / "marks", scheduler=cluster[0])
    finally:
        grader.versions.cache_clear()


def test_no_scheduler_is_said_kindly(tmp_path):
    pytest.importorskip("distributed")
    with pytest.raises(Refused, match=r"no Dask scheduler at tcp://127\.0\.0\.1:9"):
        grader.grade(ROOT / "notebooks", tmp_path / "marks", scheduler="tcp://127.0.0.1:9")
