"""What a teacher gets: tables, pages, and a sentence about them."""

from dataclasses import dataclass
from pathlib import Path

from . import marks, pages, remarks
from .understanding import counted


@dataclass(frozen=True)
class Summary:
    """How many notebooks are graded as a whole, what could not be graded, what else was odd, and where the pages are."""

    graded: int
    students: int
    ungraded: tuple[str, ...]  # "anna/03_cross_entropy.ipynb: The notebook has no cells."
    remarks: int
    paths: tuple[Path, ...]  # pages about the class, the folder of the students' pages, and tables

    @property
    def well(self) -> bool:
        return not self.ungraded

    def __str__(self) -> str:
        lines = [f"{counted(self.graded, 'notebook')} graded, of {counted(self.students, 'student')}."]
        if self.ungraded:
            lines[0] += f" {len(self.ungraded)} could not be graded, or not as a whole:"
        lines += [f"  {text}" for text in self.ungraded]
        if self.remarks:
            lines.append(f'{counted(self.remarks, "remark")}: see "What needs your eye" on the class page.')
        return "\n".join([*lines, *map(str, self.paths)])


def write(out: Path, results: list[dict]) -> Summary:
    """Writes all tables and pages of these results."""
    out.mkdir(parents=True, exist_ok=True)
    tables, (page, without_names, *_) = marks.write(out, results), pages.write(out, results)
    ungraded = tuple(f"{one['source']}: {why}" for one in results if (why := one["problem"] or _broken(one)))
    graded, students = len(results) - len(ungraded), len({one["student"] for one in results})
    problems = sum(bool(one["problem"]) for one in results)
    odd = len(remarks.about_files(results)) + len(remarks.about_code(results)) - problems
    return Summary(graded, students, ungraded, odd, (page, without_names, out / "students", *tables))


def _broken(result: dict) -> str:
    names = [name for name, one in result["exercises"].items() if one["outcome"] == "error"]
    return f"{', '.join(names)} could not be checked." if names else ""
