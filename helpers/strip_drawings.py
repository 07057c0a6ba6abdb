"""The drawings of lesson 11: strips of digits with what is said of them, and one row of logits under two activations."""

import numpy as np

from .figures import GREY, LINES, NAVY, VERMILLION, Figure, canvas


def strips(pictures, y, p) -> Figure:
    """Strips of digits, two in a row; below each the digits that occur, those said at .5, and the surest one."""
    pictures, y, p = np.asarray(pictures), np.asarray(y), np.asarray(p)
    said = p > 0.5
    rows = -(-len(y) // 2)
    fig, axes = canvas(8, 1.75 * rows, nrows=rows, ncols=2, squeeze=False)
    for ax in axes.ravel()[len(y) :]:
        ax.axis("off")
    for ax, picture, true, called, q in zip(axes.ravel(), pictures, y, said, p, strict=False):
        ax.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
        ax.set(xticks=[], yticks=[])
        wrong = (true != called).any()
        for spine in ax.spines.values():
            spine.set(visible=True, color=VERMILLION if wrong else GREY, lw=3 if wrong else 1, ls=LINES[int(wrong)])
        told = f"occur: {digits_of(true)}    said: {digits_of(called)}    surest: {q.argmax()}"
        ax.set_xlabel(told, weight="bold" if wrong else "normal")
    exact, cells = (y == said).all(axis=1), y == said
    return Figure(
        fig,
        f"{len(y)} strips of three handwritten digits, {exact.sum()} right throughout, {cells.sum()} of {cells.size} cells "
        f"right. {'; '.join(map(_told, y, said, p))}.",
    )


def _told(true, called, q) -> str:
    """What the drawing says of one strip; what is said only where it differs from what occurs."""
    differs = "" if (true == called).all() else f", said {digits_of(called)}"
    return f"{digits_of(true)} occur{differs}, surest {q.argmax()}"


def digits_of(row) -> str:
    """The digits that a row of ten marks, as text."""
    return " ".join(map(str, np.flatnonzero(row))) or "none"


def softmax_beside_sigmoids(logits, names) -> Figure:
    """The same logits through a softmax and through a sigmoid each, as bars with a line at one half."""
    from scipy.special import expit, softmax

    logits = np.asarray(logits, dtype=float)
    fig, axes = canvas(8, 2.6, ncols=2, sharey=True)
    shares, alone = softmax(logits), expit(logits)
    for ax, values, title in zip(axes, (shares, alone), ("softmax: one winner", "a sigmoid a label"), strict=True):
        ax.barh(range(len(names)), values, color=NAVY, height=0.6)
        ax.axvline(0.5, color=VERMILLION, ls=LINES[1])
        for place, value in enumerate(values):
            ax.text(value + 0.02, place, f"{value:.2f}", va="center")
        ax.set(xlim=(0, 1.15), xlabel=f"output, the sum is {values.sum():.2f}", title=title)
        ax.set_yticks(range(len(names)), [f"{name} ({z:g})" for name, z in zip(names, logits, strict=True)])
    axes[0].invert_yaxis()
    told = [", ".join(f"{value:.2f}" for value in values) for values in (shares, alone)]
    return Figure(
        fig,
        f"Bars of two activations on the logits of {', '.join(names)}. Softmax: {told[0]}, none above one half. "
        f"Sigmoids: {told[1]}, {int((alone > 0.5).sum())} of them above.",
    )
