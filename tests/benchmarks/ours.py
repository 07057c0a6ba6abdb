"""The course's own grader, run as a teacher runs it: in a process of its own, start-up and all."""

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import psutil

from .rivals import Points

_GRADE = (
    "import sys; from helpers.classroom.grader import grade; grade(sys.argv[1], sys.argv[2], workers=int(sys.argv[3]))"
)


class Ours:
    """A folder for marks, and how many workers share the work."""

    def __init__(self, folder: Path, workers: int):
        self.folder, self.workers = folder, workers
        self.megabytes = 0.0  # the most that the grader and all its processes held at once

    def grade(self, submissions: Path) -> Points:
        """The points of all notebooks STUDENT/NN_slug.ipynb."""
        shutil.rmtree(self.folder, ignore_errors=True)
        command = [sys.executable, "-c", _GRADE, str(submissions), str(self.folder), str(self.workers)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        watch = threading.Thread(target=self._watch, args=(process.pid,), daemon=True)
        watch.start()
        said, _ = process.communicate()
        watch.join()
        assert process.returncode == 0, said
        points = {}
        for path in (self.folder / "results").glob("*.json"):
            result = json.loads(path.read_text(encoding="utf-8"))
            for exercise, found in result["exercises"].items():
                points[result["student"], exercise] = float(found["points"])
        return points

    def _watch(self, pid: int) -> None:
        """Keeps the peak of memory until the process ends. A page that several share is counted once."""
        done = threading.Event()
        while not done.wait(0.5):
            try:
                grader = psutil.Process(pid)
                family = [grader, *grader.children(recursive=True)]
            except psutil.NoSuchProcess:
                return
            if grader.status() == psutil.STATUS_ZOMBIE:
                return
            self.megabytes = max(self.megabytes, sum(map(_held, family)) / 1e6)


def _held(process: psutil.Process) -> int:
    try:
        memory = process.memory_full_info()
    except psutil.Error:  # it has just ended
        return 0
    return getattr(memory, "pss", memory.rss)
