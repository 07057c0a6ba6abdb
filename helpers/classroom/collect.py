"""What was handed in: a folder per student, a flat folder, a zip of either, several zips, or the course's own notebooks.

Nothing is extracted and no link is followed. A file that can't be read is reported, and the others go on.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..authoring.build import Refused
from . import names, places, tries
from .notebook import course_source
from .places import File, Unreachable

SHOWN = 5  # of a list of files
NOBODY = ("", "")


@dataclass(frozen=True)
class Submission:
    """One notebook of a student: its bytes, or None and the reason as a sentence."""

    student: str  # as the folder, the file or the platform names them; never a path, and escaped in HTML
    lesson: str  # "03"; "" where that can't be told
    source: str  # where it lies, for the teacher
    data: bytes | None
    problem: str = ""
    notes: tuple[str, ...] = ()
    record: tuple[dict, ...] = ()  # what the student's own record says of this lesson


class Submissions(Sequence[Submission]):
    """What was handed in, students and lessons in order. Each notebook is read when its turn comes, and not kept."""

    def __init__(self, groups: list[tuple[str, str, list[File]]], records: dict[str, list[File]]):
        self._groups, self._records = groups, records
        self._last: tuple[str, list[dict]] = ("", [])

    def __len__(self) -> int:
        return len(self._groups)

    @property
    def owners(self) -> set[tuple[str, str]]:
        """(student, lesson) of each, for which nothing is read."""
        return {(student, lesson) for student, lesson, _ in self._groups}

    def __getitem__(self, place: int) -> Submission:
        student, lesson, files = self._groups[place]
        if not lesson:
            return Submission(student, "", files[0].source, None, _unplaced(files))
        best = _first_readable(files)
        found = Submission(student, lesson, *best, _others(files, best[0]) if len(files) > 1 else ())
        return replace(found, record=tuple(tries.of_lesson(self._record(student), lesson)))

    def _record(self, student: str) -> list[dict]:
        if self._last[0] != student:
            files = sorted(self._records.get(student, []), key=lambda file: file.when)
            self._last = student, _entries(files[-1]) if files else []
        return self._last[1]


def submissions(path: str | Path, leave_out: Path | None = None, lessons: Sequence[str] = ()) -> Submissions:
    """All notebooks under that path, or those of these lessons ("03"), but those under `leave_out`.

    Raises Refused where there is nothing to grade.
    """
    path = Path(path)
    if not path.exists():
        raise Refused(f"There is no {path}. Give the folder or the zip that holds the submissions.")
    files = places.files(path, leave_out) if path.is_dir() else places.archived(path)
    if files is None:
        raise Refused(f"{path.name} is neither a folder nor a zip. Give the folder that it lies in.")
    mine = path.resolve().name == "notebooks"
    try:
        groups, records = _sorted(list(files), zipped=not path.is_dir(), mine=mine)
    except Unreachable as problem:
        raise Refused(f"{path.name} can't be read. {problem}") from None
    own = path.resolve().parent / ".wired-right" / "record.jsonl"
    if mine and own.is_file():
        records["me"] = [File((own,), (), own.name, own.name)]
    if not groups:
        raise Refused(f"There is no notebook (.ipynb) in {path}.")
    if lessons:  # and what can't be told
        groups = [group for group in groups if group[1] in (*lessons, "")]
    if not groups:
        raise Refused(f"There is no notebook of lesson {' or '.join(lessons)} in {path}.")
    return Submissions(groups, records)


def _sorted(
    files: list[File], zipped: bool, mine: bool
) -> tuple[list[tuple[str, str, list[File]]], dict[str, list[File]]]:
    """(student, lesson, files, the best first), and each student's records."""
    groups, records, others = defaultdict(list), defaultdict(list), {}
    for file, student in _told_apart(list(_owners(files, zipped)), mine):
        if file.is_record:
            records[student].append(file)
        elif file.is_notebook or file.problem:
            if file.name != "glossary.ipynb" and not (student == "me" and "-yours-" in file.name):
                groups[student, _lesson(file)].append(file)
        elif file.folders:
            others.setdefault(student, file)
    for student in others.keys() - {student for student, *_ in groups}:
        missing = replace(others[student], problem="There is no notebook (.ipynb) of this student.")
        groups[student, ""].append(replace(missing, source=missing.source.rpartition("/")[0]))
    found = [(student, lesson, sorted(same, key=_worth, reverse=True)) for (student, lesson), same in groups.items()]
    return sorted(found, key=lambda group: (group[0].casefold(), *group[:2])), records


def _worth(file: File) -> tuple:
    """The newest is worth most, but more than all of them what is known to be the student's, and no lesson as solved.

    Of two entries of one name in a zip the last counts, as wherever zips are unpacked.
    """
    return not file.hearsay, "solutions" not in file.folders + file.inside, file.when, file.source, file.place[1:]


def _lesson(file: File) -> str:
    """The number of the lesson by the file's name, else by what the notebook says it was made from, or ""."""
    _, lesson = names.parts(file.stem)
    if lesson or file.problem:
        return lesson
    try:
        stem = course_source(places.read(file.place)).removeprefix("solutions/").removesuffix(".py")
    except Unreachable:
        return ""
    return stem[:2] if stem in names.titles().values() else ""


def _owners(files: list[File], zipped: bool) -> Iterator[tuple[File, tuple[str, str]]]:
    """Each file and whose it is, as in names.who: after the outermost folder, or the zip, or the file's beginning."""
    archives = defaultdict(list)
    for file in files:
        archives[file.archive].append(file)
    for archive, members in archives.items():
        paths = [tuple(filter(names.is_somebody, file.inside if archive else file.folders)) for file in members]
        if archive or zipped:
            paths = _unwrapped(paths, members)
        owners = list(map(_named, paths, members))
        crowd = len({owner for owner, file in zip(owners, members, strict=True) if file.is_notebook} - {NOBODY}) > 1
        for file, owner in zip(members, owners, strict=True):
            yield _in_archive(file, owner, crowd) if archive else (file, owner)


def _in_archive(file: File, owner: tuple[str, str], crowd: bool) -> tuple[File, tuple[str, str]]:
    """The zip of one student is told by where it lies, else by its name; one that holds a crowd by what is inside."""
    stem = file.archive.rpartition("/")[2].rpartition(".")[0]
    outer = [*filter(names.is_somebody, file.folders)]
    if outer:
        return file, names.who(outer[0])
    named = names.parts(stem)[0]
    if named == NOBODY and names.is_somebody(stem):
        named = names.who(stem)
    if named[1] or (named != NOBODY and not crowd and not owner[1]):
        return file, named
    return replace(file, hearsay=True), owner


def _named(folders: tuple[str, ...], file: File) -> tuple[str, str]:
    return names.who(folders[0]) if folders else names.parts(file.stem)[0]


def _unwrapped(paths: list[tuple[str, ...]], members: list[File]) -> list[tuple[str, ...]]:
    """The folders without the one around the whole class, where a zip has such a one."""
    notebooks = [(path, file) for path, file in zip(paths, members, strict=True) if file.is_notebook]
    if len({path[:1] for path, _ in notebooks}) != 1 or not notebooks[0][0]:
        return paths
    if len({_named(path[1:], file) for path, file in notebooks} - {NOBODY}) < 2:
        return paths
    wrapper = notebooks[0][0][0]
    return [path[1:] if path[:1] == (wrapper,) else path for path in paths]


def _told_apart(owners: list[tuple[File, tuple[str, str]]], mine: bool) -> list[tuple[File, str]]:
    """Each file and its student; two of one name, with two numbers of the platform for one lesson, keep their numbers.

    Where nothing tells the student, the rest of the file's name has to, so that no file hides another; but not in the
    notebooks of the course, which are one learner's.
    """
    numbers = defaultdict(set)
    for file, (name, number) in owners:
        if number and (lesson := names.parts(file.stem)[1]):
            numbers[name, lesson].add(number)
    shared = {name for (name, _), several in numbers.items() if len(several) > 1}

    def called(file: File, name: str, number: str) -> str:
        if name in shared and number:
            return f"{name} ({number})"
        return name or ("" if mine else names.rest(file.stem)) or "me"

    return [(file, called(file, *owner)) for file, owner in owners]


def _first_readable(files: list[File]) -> tuple[str, bytes | None, str]:
    """The source of the first file that can be read and its bytes; or the first one's source and what is wrong with it."""
    problems = []
    for file in files:
        try:
            if file.problem:
                raise Unreachable(file.problem)
            return file.source, places.read(file.place), ""
        except Unreachable as problem:
            problems.append(str(problem))
    return files[0].source, None, problems[0]


def _others(files: list[File], graded: str) -> tuple[str, ...]:
    """A note that names the files of the same lesson that were not graded."""
    others = [file.source for file in files if file.source != graded] or ["another of that name"]
    return (f"There are {len(files)} files of this lesson. Graded is {graded}; not graded: {_listed(others)}.",)


def _unplaced(files: list[File]) -> str:
    """What is wrong with the files of a student of which the lesson is not known."""
    unknown = "It can't be told which lesson this is: its name holds neither number nor title of one."
    return " ".join(f"{file.source}: {file.problem or unknown}" for file in files[:SHOWN]) + (
        f" And {len(files) - SHOWN} more." if len(files) > SHOWN else ""
    )


def _listed(sources: list[str]) -> str:
    more = f" and {len(sources) - SHOWN} more" if len(sources) > SHOWN else ""
    return ", ".join(sources[:SHOWN]) + more


def _entries(file: File) -> list[dict]:
    try:
        return tries.entries(places.read(file.place))
    except Unreachable:
        return []
