"""The learner's own record: one line of JSON for each check, hint and solution, kept in `.wired-right/` and sent nowhere.

A check keeps its outcome; with `sure=`, how sure it was and what that cost in nats; of the two looks for faults (lessons 00
and 12) precision, recall and F1, for the gain at the end.
"""

import contextlib
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from ..files import free_beside, write_whole

FOLDER = Path(__file__).parents[2] / ".wired-right"
_FAR = 2**30


class Record:
    """What was checked so far: in this session and, where a file may be written, in all sessions before.

    A line is appended with a single write, so a kernel killed at any moment loses at most that line. Set the environment
    variable WIRED_RIGHT_RECORD to `off` to keep nothing, or to a path to keep it elsewhere.
    """

    def __init__(self):
        place = os.environ.get("WIRED_RIGHT_RECORD", "")
        # Otter is imported before a notebook's first cell
        graded = "NBGRADER_EXECUTION" in os.environ or "otter" in sys.modules
        self.path = None if graded or place == "off" else Path(place) if place else FOLDER / "record.jsonl"
        self.note = ""  # something to tell the learner once
        self.entries = self._read()

    def add(self, what: str, exercise: str, **more) -> None:
        """Appends an entry; where that is impossible, remembers it for this session and notes it once."""
        entry = {"what": what, "exercise": exercise, **more, "at": time.strftime("%Y-%m-%dT%H:%M:%S")}
        self.entries.append(entry)
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _append_line(self.path, json.dumps(entry))
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            self.note = f"Your progress is kept for this session only: {self.path.name} can't be written ({reason})."
            self.path = None

    def tell_once(self) -> str:
        """The note, which is then forgotten."""
        note, self.note = self.note, ""
        return note

    def exercises(self, what: str, **wanted) -> set[str]:
        """The ids of the exercises that have such an entry."""
        rows = (entry for entry in self.entries if entry["what"] == what)
        return {row["exercise"] for row in rows if all(row.get(key) == value for key, value in wanted.items())}

    def _read(self) -> list[dict]:
        if self.path is None:
            return []
        try:
            lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:  # none yet, or out of reach: writing will tell
            return []
        entries = [_entry(line) for line in lines if line.strip()]
        if None in entries:
            self._set_aside([entry for entry in entries if entry is not None])
        return [entry for entry in entries if entry is not None]

    def _set_aside(self, good: list[dict]) -> None:
        """Moves a damaged file aside, under a name that is free, and goes on with its good lines."""
        aside = free_beside(self.path, "damaged")
        try:
            shutil.copyfile(self.path, aside)  # before the old one is replaced; a link would not do on every disk
            write_whole(self.path, "".join(json.dumps(entry) + "\n" for entry in good))
        except OSError:
            return
        self.note = f"Your record was damaged. It is kept as {aside.name}; its {len(good)} readable lines count on."


def _append_line(path: Path, line: str) -> None:
    binary = getattr(os, "O_BINARY", 0)  # else Windows writes two characters for the end of a line
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | binary, 0o644)
    try:
        with _alone(descriptor):
            size = os.fstat(descriptor).st_size
            cut_off = False
            if size:
                os.lseek(descriptor, -1, os.SEEK_END)
                cut_off = os.read(descriptor, 1) != b"\n"
            os.write(descriptor, (("\n" if cut_off else "") + line + "\n").encode())
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _alone(descriptor: int) -> Iterator[None]:
    """On Windows, where two that append at once write over each other, holds a byte far behind the end; elsewhere nothing."""
    if os.name != "nt":
        yield
        return
    import msvcrt

    os.lseek(descriptor, _FAR, os.SEEK_SET)
    msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    try:
        yield
    finally:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)


def _entry(line: str) -> dict | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    whole = isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in ("what", "exercise"))
    return entry if whole else None
