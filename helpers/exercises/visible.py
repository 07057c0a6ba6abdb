"""What the grader's sandbox shows of the course: enough to run a lesson and to observe answers, nothing that judges them.

A module that is shown imports none that is hidden. tests/classroom/test_asked.py runs a copy of `helpers` that holds no more.
"""

from pathlib import Path

LOOKS = tuple(sorted(path.stem for path in Path(__file__).parent.glob("looks_*.py")))
VISIBLE = ("__init__", "judge", "limits", *LOOKS, "observe", "spec", "views", "visible")  # of this package
HIDDEN_FOLDERS = ("authoring", "classroom")  # of helpers: no lesson needs them
HIDDEN_DATA = ("keys.toml",)  # of helpers: an empty file stands in its place


def is_shown(path: str) -> bool:
    """Whether a module of helpers may be seen; `path` as in "exercises/spec.py", relative to that folder."""
    folder, _, name = path.partition("/")
    if folder == "exercises" and name.endswith(".py"):
        return name.removesuffix(".py") in VISIBLE
    return folder not in HIDDEN_FOLDERS
