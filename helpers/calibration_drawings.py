"""The drawings of lesson 09: losses and accuracy by epoch, and how often a confidence was right."""

from collections.abc import Mapping

import numpy as np

from .calibration import bins, calibration_error, wilson
from .figures import BLACK, GREY, LINES, MARKERS, NAVY, VERMILLION, Figure, canvas


def both_curves(history: Mapping[str, list[float]]) -> Figure:
    """The losses of training and validation rows by epoch, and beside them the accuracy on validation rows.

    `history` is what `fit` keeps. The epoch of the lowest validation loss is marked.
    """
    train, held_out, accuracy = (np.array(history[name]) for name in ("loss", "val_loss", "val_accuracy"))
    epochs, best = np.arange(1, len(train) + 1), held_out.argmin() + 1
    fig, (left, right) = canvas(9.2, 3, ncols=2)
    for name, losses, ink, line in (("validation rows", held_out, VERMILLION, 1), ("training rows", train, NAVY, 0)):
        left.plot(epochs, losses, color=ink, ls=LINES[line], lw=2)
        left.text(epochs[-1], losses[-1] + 0.06, name, ha="right", va="bottom", color=BLACK)
    right.plot(epochs, accuracy, color=VERMILLION, ls=LINES[1], lw=2)
    right.text(epochs[-1], accuracy[-1] + 0.03, "validation rows", ha="right", va="bottom", color=BLACK)
    for ax, title in ((left, "cross-entropy (nats)"), (right, "accuracy")):
        ax.axvline(best, color=GREY, ls=LINES[2])
        ax.set(xlabel="epoch", title=title, ylim=(0, None))
    left.text(best + 0.5, held_out.max(), f"lowest at epoch {best}", va="top", color=BLACK)
    right.set_ylim(0, 1)
    return Figure(
        fig,
        f"Two line charts by epoch, {len(train)} epochs. Training loss falls from {train[0]:.1f} to {train[-1]:.2f}; "
        f"validation loss is lowest at epoch {best}, {held_out[best - 1]:.1f}, and ends at {held_out[-1]:.1f}. "
        f"Validation accuracy: {accuracy[best - 1]:.2f} at epoch {best}, {accuracy[-1]:.2f} at the end.",
    )


def reliability(panels: Mapping[str, tuple], low: float = 0, things=None) -> Figure:
    """Reliability diagrams side by side: how often each confidence was right, with 95 % intervals.

    `panels` is {title: (confidence, correct)}, two sequences of the same length. Bins have the width .1, from `low` to 1; a
    bin without rows draws nothing. Where several rows are about one thing, `things` has its number for each row: they are
    no independent witnesses, so an interval is as wide as if each thing had been seen once.
    """
    fig, axes = canvas(4.5 * len(panels), 4.2, ncols=len(panels), squeeze=False)
    told = []
    for ax, (title, (confidence, correct)) in zip(axes[0], panels.items(), strict=True):
        ax.plot([low, 1], [low, 1], color=GREY, ls=LINES[1], lw=1.2)
        ax.text(1, 0.04, "dashed: calibrated", ha="right", color=BLACK, size=10)
        for sure, share, rows, seen in bins(confidence, correct, low, things=things):
            ax.plot([sure, sure], wilson(share * seen, seen), color=NAVY, lw=2)
            ax.scatter([sure], [share], s=50, marker=MARKERS[0], color=VERMILLION, zorder=2)
            ax.text(sure, -0.03, str(rows), ha="center", va="top", size=8)
        ax.text(low - 0.05 * (1 - low), -0.03, "n", va="top", size=8)
        ax.set(xlim=(low - 0.06 * (1 - low), 1.03), ylim=(-0.11, 1.04), title=title)
        ax.set(xlabel="confidence", ylabel="share that was right")
        told.append(f"{title}: {_told(confidence, correct, low)}")
    return Figure(fig, f"Reliability diagram, share right against confidence, with 95 % intervals. {'; '.join(told)}.")


def _told(confidence, correct, low: float) -> str:
    if not len(confidence):
        return "no answer yet, only the diagonal is drawn"
    gap = calibration_error(confidence, correct, low)
    return f"{len(confidence)} answers, sure {np.mean(confidence):.2f}, right {np.mean(correct):.2f}, ECE {gap:.2f}"
