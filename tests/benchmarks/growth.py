"""How time and memory grow with the number of submissions: measured, and drawn."""

import tempfile
import time
from pathlib import Path

import numpy as np

from helpers.authoring.lesson import Lesson

from .ours import Ours
from .submissions import hand_in

SIZES = (100, 500, 1000, 2000)


def measure(lesson: Lesson, sizes: tuple[int, ...], workers: int) -> list[dict]:
    """For each size: the submissions, the seconds that they took, and the most memory held, in MB."""
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            submissions = hand_in(lesson, range(size), Path(place, "submissions"))
            ours = Ours(Path(place, "marks"), workers)
            start = time.perf_counter()
            graded = {student for student, _ in ours.grade(submissions)}
            seconds = time.perf_counter() - start
        assert len(graded) == size, f"{len(graded)} of {size} submissions were graded"
        rows.append({"submissions": size, "seconds": round(seconds, 1), "megabytes": round(ours.megabytes)})
        print(f"{size:6} submissions  {seconds:7.1f} s  {ours.megabytes:6.0f} MB", flush=True)
    return rows


def line(rows: list[dict]) -> tuple[float, float]:
    """Of the straight line nearest to the times: seconds for each submission, and those of the start."""
    each, start = np.polyfit([row["submissions"] for row in rows], [row["seconds"] for row in rows], 1)
    return float(each), float(start)


def draw(rows: list[dict], lesson: Lesson, path: Path) -> None:
    """Saves time and memory against the number of submissions as a PNG."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    each, start = line(rows)
    sizes = np.array([row["submissions"] for row in rows])
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    ends = np.array([0, sizes.max()])
    left.plot(ends, start + each * ends, color="#595959", label=f"{1000 * each:.0f} ms each, {start:.0f} s to start")
    left.plot(sizes, [row["seconds"] for row in rows], "o", color="#004C7A")
    left.legend(frameon=False, loc="upper left")
    left.set(ylabel="seconds", title="Time grows in a straight line")
    right.plot(sizes, [row["megabytes"] for row in rows], "o-", color="#D55E00")
    right.set(ylabel="MB, all processes", title="Memory stays flat")
    for axes in (left, right):
        axes.set(xlabel=f"submissions of lesson {lesson.number}", xlim=(0, 1.05 * sizes.max()))
        axes.set_ylim(0, 1.25 * axes.get_ylim()[1])
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=150, metadata={"Software": None})
    plt.close(figure)
