"""What a teacher gets: tables, pages, and a sentence about them."""

from dataclasses import dataclass
from pathlib import Path

from . import marks, pages


@dataclass(frozen=True)
class Summary:
    """How many submissions there are, what could not be graded, and where the pages are."""

    submissions: int
    students: int
    ungraded: tuple[str, ...]  # "anna/03_cross_entropy.ipynb: The notebook has no cells."
    paths: tuple[Path, ...]  # class page and tables

    @property
    def well(self) -> bool:
        return not self.ungraded

    def __str__(self) -> str:
        lines = [f"{self.submissions} notebooks of {self.students} students are graded; {len(self.ungraded)} problems."]
        return "\n".join([*lines, *(f"  {text}" for text in self.ungraded), *(f"{path}" for path in self.paths)])


def write(out: Path, results: list[dict]) -> Summary:
    """Writes all tables and pages of these results."""
    out.mkdir(parents=True, exist_ok=True)
    tables, (page, *_) = marks.write(out, results), pages.write(out, results)
    ungraded = tuple(f"{one['source']}: {why}" for one in results if (why := one["problem"] or _broken(one)))
    graded = sum(not one["problem"] for one in results)
    return Summary(graded, len({one["student"] for one in results}), ungraded, (page, out / "students", *tables))


def _broken(result: dict) -> str:
    names = [name for name, one in result["exercises"].items() if one["outcome"] == "error"]
    return f"{', '.join(names)} could not be checked." if names else ""
