"""Where the files of a class lie: in folders, in zips, in zips within these. Nothing is extracted, no link is followed.

A notebook has at most 20 MB. A zip that does not stand for the whole class has at most 100,000 entries and 1 GB of notebooks,
one within another zip at most 100 MB. What goes beyond is reported.
"""

import lzma
import os
import re
import stat
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO

from . import names

NOTEBOOK, ARCHIVE, TOTAL, ENTRIES = 20_000_000, 100_000_000, 1_000_000_000, 100_000
Place = tuple  # (path,), or (path of a zip, number of the entry), or with the number of an entry in the zip that this entry is
_SKIPPED = {"__MACOSX", "__pycache__", "node_modules"}
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, struct.error)


class Unreachable(Exception):
    """Why a file can't be read, as a sentence."""


@dataclass(frozen=True)
class File:
    """A file, or what stands where a file should be and the problem with it."""

    place: Place
    folders: tuple[str, ...]  # those around it, from the class's own folder or zip on
    name: str
    source: str  # for the teacher
    when: tuple[int, ...] = ()  # year, month, day, hour, minute, second
    problem: str = ""
    archive: str = ""  # the path of the zip that it lies in, where that is not the zip of the whole class
    inside: tuple[str, ...] = ()  # the folders around it in that zip
    hearsay: bool = False  # whether its student is known only from such a zip, which may be somebody else's

    @property
    def stem(self) -> str:
        return self.name.rpartition(".")[0]

    @cached_property
    def is_notebook(self) -> bool:
        return self.name.lower().endswith(".ipynb")

    @cached_property
    def is_record(self) -> bool:
        """As the course names it, a class does, or a browser or platform that has one already."""
        return bool(re.fullmatch(r"(.*_)?record[ -]?\(?\d*\)?\.jsonl", self.name, re.DOTALL))


def read(place: Place, most: int = NOTEBOOK) -> bytes:
    """The bytes of a file. Raises Unreachable, also where there are more than `most`."""
    try:
        with _stream(place) as stream:
            data = stream.read(most + 1)
    except NotImplementedError:
        raise Unreachable("It is packed in a way that can't be read here.") from None
    except RuntimeError:  # what zipfile raises where a password is missing
        raise Unreachable("It is encrypted.") from None
    except PermissionError:
        raise Unreachable("Its permissions forbid to read it.") from None
    except _BROKEN as problem:
        raise Unreachable(f"It is damaged or out of reach ({type(problem).__name__}).") from None
    if len(data) > most:
        raise Unreachable(_too_big(most))
    return data


def _too_big(most: int) -> str:
    return f"It is larger than {most // 1_000_000} MB."


def _stream(place: Place) -> IO[bytes]:
    if len(place) == 1:  # a link or a pipe that has come in between is refused
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(place[0], flags), "rb")
    archive = opened(place[:-1])
    return archive.open(archive.infolist()[place[-1]])


@lru_cache(maxsize=4)
def opened(place: Place) -> zipfile.ZipFile:
    """The zip at that place; the last ones stay open."""
    return zipfile.ZipFile(place[0] if len(place) == 1 else BytesIO(read(place, ARCHIVE)))


def files(root: Path, leave_out: Path | None = None) -> Iterator[File]:
    """All files of a folder and of the zips in it, but those under `leave_out` and hidden ones."""
    opened.cache_clear()
    unreadable: list[OSError] = []
    for at, folders, found in os.walk(root, onerror=unreadable.append):
        here = Path(at)
        around = here.relative_to(root).parts
        folders[:] = [name for name in sorted(folders) if _is_shown(name) and not _is_same(here / name, leave_out)]
        for name in [*folders, *sorted(found)]:
            if _is_shown(name):
                yield from _on_disk(here / name, around, name in folders)
        folders[:] = [name for name in folders if not _is_link(here / name)]
    for problem in unreadable:
        around = Path(problem.filename).relative_to(root).parts
        yield _file((Path(problem.filename),), around, "", problem="This folder can't be read.")


def _on_disk(path: Path, around: tuple[str, ...], is_folder: bool) -> Iterator[File]:
    wanted = is_folder or path.suffix.lower() in (".ipynb", ".zip", ".jsonl")
    if _is_link(path):
        problem = "It is a symbolic link; links are not followed."
    elif is_folder:
        return
    else:
        problem = _problem_on_disk(path)
    if problem:
        if wanted:
            folders, name = ((*around, path.name), "") if is_folder else (around, path.name)
            yield _file((path,), folders, name, problem=problem)
        return
    if path.suffix.lower() == ".zip":
        yield from _archive((path,), around, path.name)
    else:
        yield _file((path,), around, path.name, time.localtime(max(0, path.stat().st_mtime))[:6])


def _problem_on_disk(path: Path) -> str:
    try:
        found = path.lstat()
    except OSError as problem:
        return f"It can't be read ({problem.strerror})."
    if not stat.S_ISREG(found.st_mode):
        return "It is no ordinary file."
    return _too_big(NOTEBOOK) if path.suffix.lower() == ".ipynb" and found.st_size > NOTEBOOK else ""


def _file(place: Place, around: tuple[str, ...], name: str, when: tuple = (), problem: str = "") -> File:
    around, name = tuple(map(names.plain, around)), names.plain(name)
    return File(place, around, name, "/".join([*around, *([name] if name else [])]), tuple(when), problem)


def archived(path: Path) -> Iterator[File] | None:
    """All files of the zip of a whole class, or None where the file is no zip at all. Raises Unreachable."""
    opened.cache_clear()
    if not zipfile.is_zipfile(path) and path.suffix.lower() != ".zip":
        return None
    return _members((path,), "")


def _archive(place: Place, around: tuple[str, ...], name: str) -> Iterator[File]:
    """The files of a zip that lies in a folder or in another zip."""
    own = _file(place, around, name)
    try:
        for file in _members(place, own.source):
            yield File(
                file.place,
                own.folders,
                file.name,
                f"{own.source}: {file.source}",
                file.when,
                file.problem,
                own.source,
                file.folders,
            )
    except Unreachable as problem:
        yield File(
            place, own.folders, own.name, own.source, problem=f"This zip can't be read. {problem}", archive=own.source
        )


def _members(place: Place, archive: str) -> Iterator[File]:
    """The files of a zip; `archive` is "" for the zip of the whole class, which may hold others."""
    if archive and _entries(place) > ENTRIES:
        raise Unreachable(f"It has more than {ENTRIES:,} entries.")
    try:
        entries = opened(place).infolist()
    except (*_BROKEN, RuntimeError) as problem:
        raise Unreachable(f"It is damaged or cut off ({type(problem).__name__}).") from None
    total = 0
    for number, entry in enumerate(entries):
        *around, name = parts = _name(entry).replace("\\", "/").split("/")
        leads_out = ".." in parts or parts[0] == "" or re.match("[A-Za-z]:", parts[0])
        around = tuple(part for part in around if part not in ("", ".", ".."))
        if not name or not all(map(_is_shown, [*around, name])):
            continue
        own = _file((*place, number), around, name, entry.date_time)
        if own.is_notebook or own.is_record:
            total += entry.file_size
        problem = "Its name leads out of the archive." if leads_out else _problem_in_zip(entry, own.is_notebook)
        if archive and total > TOTAL:
            problem = f"The zip holds more than {TOTAL // 1_000_000_000} GB of notebooks."
        if problem and not (own.is_notebook or own.name.lower().endswith(".zip")):
            continue
        if not problem and not archive and own.name.lower().endswith(".zip"):
            yield from _archive(own.place, own.folders, own.name)
        else:
            yield File(own.place, own.folders, own.name, names.plain("/".join(parts)), own.when, problem)


def _problem_in_zip(entry: zipfile.ZipInfo, is_notebook: bool) -> str:
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "It is a symbolic link; links are not followed."
    if entry.flag_bits & 0x1:
        return "It is encrypted."
    return _too_big(NOTEBOOK) if is_notebook and entry.file_size > NOTEBOOK else ""


def _name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; many a program writes UTF-8 without saying so."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _entries(place: Place) -> int:
    """At least how many entries a zip lists, counted before zipfile makes an object of each."""
    try:
        with _stream(place) as stream:
            count, before = 0, b""
            while block := stream.read(1 << 20):
                count += (before + block).count(b"PK\x01\x02")
                before = block[-3:]
    except (*_BROKEN, RuntimeError) as problem:
        raise Unreachable(f"It is damaged or out of reach ({type(problem).__name__}).") from None
    return count


def _is_shown(name: str) -> bool:
    return name == ".wired-right" or not (name.startswith(".") or name in _SKIPPED)


def _is_link(path: Path) -> bool:
    return path.is_symlink() or getattr(path, "is_junction", bool)()


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and path.resolve() == other.resolve()
