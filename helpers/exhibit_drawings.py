"""Two drawings of the last lesson: Exhibit A with its lines mended, and what the course has changed."""

from . import template
from .figures import BLACK, GREY, NAVY, VERMILLION, Figure, canvas

TESTS = ("Exhibit A, before", "Exhibit B, after")


def mended() -> Figure:
    """The template as a drawn script: each line that mends something is marked, with the lines of Exhibit A that it mends."""
    lines = template.source().splitlines()
    fig, ax = canvas(8.6, 5.6)
    fig.set_layout_engine("none")
    ax.set_position([0, 0, 1, 1])  # 8.6 inches hold 121 characters of 8.5 points: one data unit is one character
    told = []
    for number, line in enumerate(lines, 1):
        at = len(lines) - number
        ax.text(1, at, f"{number:2}  {line}", family="monospace", size=8.5, va="center", color=BLACK)
        if faults := template.mended_by(number):
            ax.plot([0.3, 0.3], [at - 0.4, at + 0.4], color=NAVY, lw=4)
            few = next(iter(faults.values())) if len(faults) == 1 else f"{len(faults)} faults at once"
            old = ", ".join(map(str, faults))
            ax.text(83, at, f"mends {old}: {few}", size=8.5, va="center", weight="bold", color=NAVY)
            told.append(f"{number} mends {old.replace(', ', ' + ')}")
    ax.set(xlim=(0, 121), ylim=(-1, len(lines)))
    ax.axis("off")
    return Figure(
        fig,
        f"Exhibit A rewritten, {len(lines)} lines, those that mend a fault marked, with the numbers of the lines in "
        f"Exhibit A. Line {'; '.join(told)}.",
    )


def gain(before: dict | None, after: dict | None) -> Figure:
    """The scores of the pre-test and of the post-test as bars side by side; an empty place where a test was not taken."""
    fig, ax = canvas(7, 3)
    for at, (name, scores, ink, hatch) in enumerate(
        zip(TESTS, (before, after), (VERMILLION, NAVY), ("//", ""), strict=True)
    ):
        for group, score in enumerate(("precision", "recall", "f1")):
            x = group + (at - 0.5) * 0.4
            if scores is None:
                ax.text(x, 0.02, "no score", rotation=90, ha="center", va="bottom", size=10, color=GREY)
                continue
            label = name if group == 0 else None
            ax.bar(x, scores[score], 0.36, fc="none" if hatch else ink, ec=ink, hatch=hatch, label=label)
            ax.text(x, scores[score] + 0.02, f"{scores[score]:.2f}", ha="center", size=10)
    ax.set_xticks(range(3), ["precision", "recall", "F1"])
    ax.set(xlim=(-0.5, 2.5), ylim=(0, 1.15), yticks=(0, 0.5, 1), ylabel="score")
    if before or after:
        fig.legend(loc="outside upper center", ncols=2, frameon=False)
    return Figure(fig, f"Bar chart of precision, recall and F1 of fault-finding. {_told(before, after)}")


def _told(before: dict | None, after: dict | None) -> str:
    said = [
        f"{test}: {scores['precision']:.2f}, {scores['recall']:.2f}, {scores['f1']:.2f}"
        if scores
        else f"{test}: no score"
        for test, scores in zip(TESTS, (before, after), strict=True)
    ]
    both = f" The gain in F1 is {after['f1'] - before['f1']:+.2f}." if before and after else ""
    return f"{'; '.join(said)}.{both}"
