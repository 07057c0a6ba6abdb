"""The drawings of losses: the surprise of one probability, and losses beside their yardsticks."""

from collections.abc import Mapping

import numpy as np

from .figures import BLACK, GREY, LINES, MARKERS, NAVY, VERMILLION, Figure, canvas


def surprise(p: float) -> Figure:
    """The curve of -ln p, with one probability of the true class marked on it."""
    curve = np.linspace(0.005, 1, 400)
    fig, ax = canvas(6.6, 2.7)
    ax.plot(curve, -np.log(curve), color=NAVY, lw=2)
    ax.plot([p, p, 0], [0, -np.log(p), -np.log(p)], color=GREY, lw=1.2, ls=LINES[1])
    ax.scatter([p], [-np.log(p)], s=90, color=VERMILLION, zorder=3)
    ax.annotate(f"{-np.log(p):.2f} nats", (p, -np.log(p)), (10, 8), textcoords="offset points", weight="bold")
    ax.set(xlim=(0, 1.12), ylim=(0, 5.3), xlabel="p, the probability given to the true class", ylabel="-ln p")
    ax.set_title(f"p = {p:.2f}")
    return Figure(
        fig,
        f"Curve of the surprise -ln p, falling from high at p = 0 to 0 at p = 1. "
        f"Marked: a true class that was given {p:.2f} costs {-np.log(p):.2f} nats.",
    )


def yardsticks(losses: Mapping[str, tuple[float, np.ndarray]]) -> Figure:
    """Losses beside ln K and the entropy of the class frequencies: {name: (loss, labels on which it was taken)}."""
    fig, ax = canvas(8.5, 0.55 * len(losses) + 1.3)
    told, names = [], []
    for row, (name, (loss, labels)) in enumerate(losses.items()):
        share = np.unique(labels, return_counts=True)[1] / len(labels)
        frequencies, k = -(share * np.log(share)).sum(), len(share)
        ax.plot([0, np.log(k)], [row, row], color=GREY, lw=1, ls=LINES[2], zorder=1)
        marks = ((loss, NAVY, "the model"), (frequencies, VERMILLION, "class frequencies"), (np.log(k), BLACK, "ln K"))
        for (x, ink, label), marker in zip(marks, MARKERS, strict=True):
            filled = ink if marker != "s" else "none"  # ln K may lie on the frequencies: an open square shows both
            size = 80 if marker != "s" else 190
            ax.scatter([x], [row], s=size, marker=marker, fc=filled, ec=ink, zorder=2, label=None if row else label)
        names.append(f"{name}, K = {k}")
        told.append(f"{name} {loss:.2f}, {frequencies:.2f}, {np.log(k):.2f}")
    ax.set_yticks(range(len(losses)), names)
    ax.set(xlim=(-0.05, None), ylim=(len(losses) - 0.5, -0.6), xlabel="cross-entropy, in nats")
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3, frameon=False, scatterpoints=1)
    return Figure(fig, f"Dot plot of losses in nats (model, class frequencies, ln K). {'; '.join(told)}.")
