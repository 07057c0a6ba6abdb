"""Files, written whole or not at all."""

import itertools
import os
import time
from pathlib import Path


def place_for(path: str | os.PathLike, suffix: str) -> Path:
    """The path of a file to write, its folder made. Raises ValueError for a folder, or where the name does not fit."""
    place = Path(path)
    if ":" in place.name:  # Windows would write into another file
        raise ValueError(f"{place.name!r} can't be written on every system; give a name without a colon")
    if place.suffix != suffix or place.is_dir():
        raise ValueError(f"{place.name!r} can't be written; give the name of a file that ends with {suffix}")
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def write_whole(place: Path, content: str | bytes) -> None:
    """Writes beside the place and moves that there in one step: a process killed meanwhile leaves no half file."""
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        # half characters are written as their numbers
        fresh.write_bytes(content if isinstance(content, bytes) else content.encode(errors="backslashreplace"))
        move(fresh, place)
    finally:
        fresh.unlink(missing_ok=True)


def free_beside(place: Path, word: str) -> Path:
    """The first path beside this one that is free: name-word-1, name-word-2, ..."""
    names = (place.with_name(f"{place.stem}-{word}-{n}{place.suffix}") for n in itertools.count(1))
    return next(path for path in names if not path.exists())


def move(fresh: Path, place: Path) -> None:
    """Moves a file or a folder. Windows refuses while a program has one open: a scanner lets go soon, a spreadsheet does not."""
    for wait in (0.1, 0.3, 0.6, 0):
        try:
            fresh.replace(place)
            return
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(wait)
    raise PermissionError(f"{place} can't be written. If a program has it open, close it there; then run this again.")
