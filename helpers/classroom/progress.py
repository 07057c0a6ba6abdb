"""How far the grading is and how long it will take: a bar in a terminal, a line now and then elsewhere."""

import sys
import time
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

INTERVAL = 10.0  # seconds between two lines where there is no terminal


class Bar:
    """`with Bar(60) as bar: ... bar.step()`; what was graded before is said by `done` and does not count as speed."""

    def __init__(self, total: int, done: int = 0, stream: TextIO | None = None):
        self.total, self.done, self._stream = total, done, stream or sys.stderr
        self._before, self._began = done, time.monotonic()
        self._said = self._began
        console = Console(file=self._stream)
        columns = TextColumn("Grading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("left")
        self._rich = Progress(*columns, console=console, auto_refresh=False) if console.is_terminal else None
        self._task = self._rich.add_task("", total=total, completed=done) if self._rich else None

    def __enter__(self) -> "Bar":
        if self._rich:
            self._rich.start()
        return self

    def __exit__(self, *problem: object) -> None:
        if self._rich:
            self._rich.stop()

    def step(self) -> None:
        """One more is graded."""
        self.done += 1
        if self._rich:
            self._rich.update(self._task, advance=1, refresh=True)  # here, and not in a thread: the grader may fork
        elif time.monotonic() - self._said >= INTERVAL or self.done == self.total:
            self._said = time.monotonic()
            print(self._line(), file=self._stream, flush=True)

    def _line(self) -> str:
        spent, fresh = time.monotonic() - self._began, self.done - self._before
        left = round(spent / fresh * (self.total - self.done))
        ahead = f", about {left // 60} min {left % 60:02} s left" if self.done < self.total else ""
        return f"Graded {self.done} of {self.total}{ahead}."
