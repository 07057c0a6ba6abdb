"""The drawings of lesson 04: two formats of labels, what they read and what they weigh, and a curve of training."""

import numpy as np
from matplotlib.patches import Rectangle

from .figures import BLACK, GREY, LINES, NAVY, PALE, PAPER, VERMILLION, Figure, canvas


def two_routes(labels, p) -> Figure:
    """The same loss on two routes: an integer points at one cell, a one-hot row multiplies all of them.

    `labels` are integers of shape (n,), `p` probabilities of shape (n, k).
    """
    labels, p = np.asarray(labels), np.asarray(p)
    fig, (left, right) = canvas(9.2, 0.45 * len(p) + 1.3, ncols=2)
    for ax, title in ((left, "sparse: the integer points"), (right, "categorical: the row multiplies")):
        for (row, column), cell in np.ndenumerate(p):
            hit = column == labels[row]
            ax.add_patch(Rectangle((column - 0.46, row - 0.42), 0.92, 0.84, fc=NAVY if hit else PALE))
            text = f"{cell:.2f}" if ax is left else f"{int(hit)} · {-np.log(cell):.2f}"
            ax.text(column, row, text, ha="center", va="center", color=PAPER if hit else BLACK, size=10.5)
        ax.set_title(title)
        ax.set(xlim=(-1.6, p.shape[1] + 0.6), ylim=(len(p) - 0.4, -1.1))
        ax.axis("off")
    loss = -np.log(p[np.arange(len(p)), labels])
    for row, (label, cost) in enumerate(zip(labels, loss, strict=True)):
        left.annotate("", xy=(-0.5, row), xytext=(-1.1, row), arrowprops={"arrowstyle": "-|>", "color": VERMILLION})
        left.text(-1.3, row, str(label), ha="center", va="center", size=12, weight="bold")
        right.text(p.shape[1] - 0.3, row, f"= {cost:.2f}", va="center", size=10.5, weight="bold")
    left.text(-1.3, -0.75, "label", ha="center", size=10, weight="bold")
    left.text((p.shape[1] - 1) / 2, -0.75, "p of each class", ha="center", size=10, weight="bold")
    right.text((p.shape[1] - 1) / 2, -0.75, "one-hot · (-ln p)", ha="center", size=10, weight="bold")
    costs = ", ".join(f"{cost:.2f}" for cost in loss)
    return Figure(
        fig,
        f"Two tables of {len(p)} rows and {p.shape[1]} classes. Left, each integer label points at one probability; right, "
        f"one-hot cells times -ln p are summed. Both give the losses {costs}, mean {loss.mean():.2f}.",
    )


def bytes_of_labels(classes, rows=1_000) -> Figure:
    """The memory of that many labels as integers and as one-hot rows, 8 bytes a cell, on a logarithmic scale."""
    classes = int(classes)
    sizes = {"integers": 8 * rows, "one-hot": 8 * rows * classes}
    fig, ax = canvas(8.4, 1.55)
    ax.barh(list(sizes), list(sizes.values()), color=[NAVY, VERMILLION], hatch=["", "//"], ec=PAPER, height=0.62)
    for name, size in sizes.items():
        ax.text(size * 1.15, name, _in_words(size), va="center", size=11, weight="bold")
    ax.set(xscale="log", xlim=(1e3, 2e10), title=f"bytes of {rows:,} labels, {classes:,} classes")
    ax.invert_yaxis()
    return Figure(
        fig,
        f"Bar chart, logarithmic scale: the memory of {rows:,} labels with {classes:,} classes. As integers "
        f"{_in_words(sizes['integers'])}, as one-hot rows {_in_words(sizes['one-hot'])}.",
    )


def _in_words(size: float) -> str:
    for unit, one in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= one:
            return f"{size / one:,.4g} {unit}"
    return f"{size:,.0f} bytes"


def losses_by_epoch(train, held_out) -> Figure:
    """The loss of each epoch on the rows that were trained on, and on rows kept apart."""
    fig, ax = canvas(7.2, 2.7)
    epochs = np.arange(1, len(train) + 1)
    for name, losses, ink, line in (("training rows", train, NAVY, 0), ("other rows", held_out, VERMILLION, 1)):
        ax.plot(epochs, losses, color=ink, ls=LINES[line], lw=2, label=name)
    start = np.log(10)
    ax.axhline(start, color=GREY, ls=LINES[2])
    ax.text(len(train), start, "ln 10: ten equal guesses", ha="right", va="bottom", color=BLACK, size=10)
    ax.set(xlabel="epoch", ylabel="cross-entropy (nats)", ylim=(0, None))
    ax.legend(frameon=False, loc="lower left")
    return Figure(
        fig,
        f"Line chart of the loss by epoch, {len(train)} epochs. On training rows it falls from {train[0]:.2f} to "
        f"{train[-1]:.2f}, on other rows to {held_out[-1]:.2f}. A dotted line marks ln 10 = {start:.2f}.",
    )
