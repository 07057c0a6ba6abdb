"""Exhibit A, the script that stands accused, and its faults line by line. Reading it runs nothing."""

from dataclasses import dataclass
from pathlib import Path

from .keys import key


@dataclass(frozen=True)
class Fault:
    """One fault of a script: its key, its short name, why it is one, and the lesson that convicts it."""

    key: str
    name: str
    why: str
    lesson: int


@dataclass(frozen=True)
class Exhibit:
    """A script, its name, and its faults by line number."""

    name: str
    file: str
    faults: dict[int, Fault]

    def source(self) -> str:
        """The text of the script."""
        return Path(__file__).with_name(self.file).read_text(encoding="utf-8")

    def listing(self) -> str:
        """The script with its line numbers."""
        return numbered(self.source())

    def verdicts(self, lesson: int | None = None) -> str:
        """The reasons for the faults that a lesson convicts, one line each; without a lesson, for all of them."""
        found = ((line, fault) for line, fault in self.faults.items() if lesson in (None, fault.lesson))
        return "\n".join(f"Line {line}, {fault.name}: {fault.why}" for line, fault in found)


def numbered(text: str) -> str:
    """The text with line numbers."""
    return "\n".join(f"{number:2}  {line}".rstrip() for number, line in enumerate(text.splitlines(), 1))


def faults_of(exhibit: str) -> dict[int, Fault]:
    """The faults of "exhibit_a" or "exhibit_b" by line, from the keys."""
    return {int(line): Fault(**fault) for line, fault in key(exhibit).items()}


FAULTS = faults_of("exhibit_a")
A = Exhibit("Exhibit A", "exhibit_a.py", FAULTS)
source, listing, verdicts = A.source, A.listing, A.verdicts
