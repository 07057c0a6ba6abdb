"""What a teacher should look at: what could not be graded, and what was odd about files and code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Remark:
    """Something that happened, as a sentence, to whom, and in which notebook."""

    student: str
    text: str
    source: str


def about_files(results: list[dict]) -> list[Remark]:
    """Of what could not be graded, and of notebooks that were handed in more than once."""
    return [_remark(one, text) for one in results for text in (one["problem"], *notes(one)) if text]


def about_code(results: list[dict]) -> list[Remark]:
    """Of what ended a process or answered in the grader's place, then of what was replaced, then of cells that raised."""
    incidents = [
        _remark(result, f"{name}: {one['incident']}")
        for result in results
        for name, one in result["exercises"].items()
        if one["incident"]
    ]
    others = [
        _remark(result, text) for result in results for name in result["exercises"] for text in notes(result, name)
    ]
    return incidents + sorted(others, key=lambda remark: ": a cell raised " in remark.text)


def notes(result: dict, exercise: str = "") -> list[str]:
    """The notes about an exercise, which begin with its name; without one, those about the notebook."""
    names = (exercise,) if exercise else tuple(result["exercises"])
    begins = tuple(f"{name}: " for name in names)
    return [note for note in result["notes"] if note.startswith(begins) == bool(exercise)]


def _remark(result: dict, text: str) -> Remark:
    return Remark(result["student"], text, result["source"])
