"""The drawings of lesson 08: the F1 of each batch beside the F1 of all rows, and a product that is a table."""

import numpy as np
from matplotlib.patches import Rectangle

from .figures import BLACK, GREY, LINES, NAVY, PALE, PAPER, VERMILLION, Figure, canvas


def f1_of(y, said) -> float:
    """The F1 of class 1 from labels and decisions of 0 and 1; 0 where neither holds a 1."""
    total = np.sum(y) + np.sum(said)
    return float(2 * np.sum(np.multiply(y, said)) / total) if total else 0.0


def batch_scores(y, said, batch_size) -> Figure:
    """The F1 of each batch as a dot, their mean, and the F1 of all rows. `y` and `said` hold 0 and 1, shape (n,)."""
    size = max(1, min(int(batch_size), len(y)))
    starts = np.arange(0, len(y), size)
    scores = np.array([f1_of(y[i : i + size], said[i : i + size]) for i in starts])
    mean, whole, empty = scores.mean(), f1_of(y, said), int((scores == 0).sum())
    fig, ax = canvas(8.4, 2.6)
    places = starts + np.minimum(size, len(y) - starts) / 2
    ax.scatter(places, scores, s=26, facecolors="none", edgecolors=NAVY, lw=1.2, label="one batch", zorder=3)
    ax.axhline(whole, color=BLACK, lw=2, ls=LINES[0], label=f"F1 of all rows, {whole:.2f}")
    ax.axhline(mean, color=VERMILLION, lw=2, ls=LINES[1], label=f"mean of the batches, {mean:.2f}")
    ax.set(xlim=(0, 1.02 * len(y)), ylim=(-0.06, 1.06), xlabel="row", ylabel="F1")
    ax.set_title(f"batches of {size} rows: {len(scores)}, of which with an F1 of 0: {empty}")
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    return Figure(
        fig,
        f"Dot plot of the F1 of each batch of {size} rows, in order. Batches: {len(scores)}, of which with F1 0: {empty}. "
        f"A dashed line marks their mean, {mean:.2f}, a solid line the F1 of all rows, {whole:.2f}.",
    )


def product_table(y, said) -> Figure:
    """The products of labels, shape (n,), and decisions, shape (n, 1), as the table they make, its diagonal outlined."""
    y, said = np.ravel(y), np.ravel(said)
    table = said[:, None] * y
    hits, ones = int((y * said).sum()), int(y.sum() + said.sum())
    fig, ax = canvas(5.4, 3.9)
    for (i, j), cell in np.ndenumerate(table):
        ax.add_patch(Rectangle((j - 0.46, i - 0.46), 0.92, 0.92, fc=NAVY if cell else PALE))
        ax.text(j, i, str(int(cell)), ha="center", va="center", color=PAPER if cell else BLACK, size=11)
    for i in range(len(y)):
        ax.add_patch(Rectangle((i - 0.46, i - 0.46), 0.92, 0.92, fill=False, ec=VERMILLION, lw=4))
        ax.text(i, -0.75, f"y={int(y[i])}", ha="center", size=10, weight="bold")
        ax.text(-0.65, i, f"p={int(said[i])}", ha="right", va="center", size=10, weight="bold")
    right, wrong = 2 * hits / ones, 2 * int(table.sum()) / ones
    below = f"diagonal: 2 · {hits} / {ones} = {right:.2f}     all cells: 2 · {int(table.sum())} / {ones} = {wrong:.2f}"
    ax.text((len(y) - 1) / 2, len(y) - 0.2, below, ha="center", va="center", size=10.5, weight="bold")
    ax.set(xlim=(-1.4, len(y) - 0.4), ylim=(len(y) + 0.1, -1.1))
    ax.axis("off")
    return Figure(
        fig,
        f"Table of {len(y)} x {len(y)} products, rounded outputs p down, labels y across, the diagonal outlined. "
        f"The diagonal holds {hits} ones, F1 {right:.2f}; all cells hold {int(table.sum())}, F1 {wrong:.2f}.",
    )


def two_trainings(chances: dict[str, np.ndarray], share: float) -> Figure:
    """The P(class 1) of all rows after each training, one strip a training, with the share of class 1 marked."""
    fig, ax = canvas(8.4, 0.62 * len(chances) + 1.1)
    jitter = np.random.default_rng(8)
    told = []
    for row, (name, p) in enumerate(chances.items()):
        p = np.ravel(p)
        ink = VERMILLION if np.ptp(p) < 0.5 else NAVY
        ax.scatter(p, row + jitter.uniform(-0.25, 0.25, len(p)), s=14, facecolors="none", edgecolors=ink, lw=0.7)
        told.append(f"{name}, {p.min():.1f} to {p.max():.1f}")
    ax.plot([share, share], [-0.45, len(chances) - 0.5], color=GREY, lw=1.5, ls=LINES[1])
    ax.text(share, -0.62, f"share of class 1: {share:.2f}", ha="center", va="center", size=10)
    ax.set_yticks(range(len(chances)), list(chances))
    ax.set(xlim=(-0.03, 1.03), ylim=(len(chances) - 0.5, -0.85), xlabel="P(class 1) of each row")
    return Figure(
        fig,
        f"Strip plot of P(class 1), one strip a training; the share of class 1 is {share:.2f}. "
        f"Smallest to largest output: {'; '.join(told)}.",
    )
