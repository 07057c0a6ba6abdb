"""Files of the learner's own: written whole or not at all."""

import os
from pathlib import Path


def place_for(path: str | os.PathLike, suffix: str) -> Path:
    """The path of a file to write, its folder made. Raises ValueError for a name that ends otherwise, or for a folder."""
    place = Path(path)
    if place.suffix != suffix or place.is_dir():
        raise ValueError(f"{place.name!r} can't be written; give the name of a file that ends with {suffix}")
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def write_whole(place: Path, text: str) -> None:
    """Writes the text beside the place and moves it there in one step: a kernel killed meanwhile leaves no half file."""
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        fresh.write_text(text, encoding="utf-8", newline="\n")
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)
