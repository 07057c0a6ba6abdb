"""What is known of each submission already: one file of JSON for each, written whole as soon as it is known."""

import hashlib
import json
import re
import unicodedata
from pathlib import Path

from ..files import write_whole
from .collect import Submission

_KEYS = {"student", "lesson", "source", "key", "problem", "notes", "versions", "exercises", "record"}
DIGITS = 16  # of a hash


def safe_name(name: str) -> str:
    """A file name for any name: readable where it can be, never a path, and another one for each name on every disk."""
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    readable = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:40] or "student"
    return f"{readable}-{_short_hash(name)}"


def is_safe_name(name: str) -> bool:
    """Whether `safe_name` makes such names."""
    return re.fullmatch(rf"[a-z0-9-]+-[0-9a-f]{{{DIGITS}}}", name) is not None


def key_of(submission: Submission, *versions: str) -> str:
    """What the result depends on, in short: what was handed in, where it lies, and versions of the course and of packages."""
    said = [submission.source, submission.problem, submission.notes, submission.record, versions]
    return _short_hash(json.dumps(said), submission.data or b"")


def _short_hash(text: str, data: bytes = b"") -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass") + b"\0" + data).hexdigest()[:DIGITS]


class Store:
    """The results in `out/results/`, by student and lesson."""

    def __init__(self, out: str | Path):
        self.folder = Path(out) / "results"
        self.folder.mkdir(parents=True, exist_ok=True)

    def path(self, student: str, lesson: str) -> Path:
        return self.folder / f"{safe_name(student)}-{lesson or 'unknown'}.json"

    def read(self, student: str, lesson: str) -> dict | None:
        """The result, or None where there is none or only half a one."""
        return _whole(self.path(student, lesson))

    def write(self, result: dict) -> None:
        write_whole(self.path(result["student"], result["lesson"]), json.dumps(result, indent=1))

    def up_to_date(self, submission: Submission, key: str) -> dict | None:
        """The result of that submission, where nothing has changed since, or None."""
        result = self.read(submission.student, submission.lesson)
        return result if result is not None and result.get("key") == key else None

    def results(self, wanted: set[tuple[str, str]] | None = None) -> list[dict]:
        """All results, or those of (student, lesson) in `wanted`, by student and lesson."""
        found = [result for path in self.folder.glob("*.json") if (result := _whole(path))]
        kept = [one for one in found if wanted is None or (one["student"], one["lesson"]) in wanted]
        return sorted(kept, key=lambda one: (one["student"].casefold(), one["student"], one["lesson"]))


def _whole(path: Path) -> dict | None:
    try:
        result = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return result if isinstance(result, dict) and result.keys() >= _KEYS else None
