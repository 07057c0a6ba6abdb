"""The drawings of lesson 06: what a second activation does to a probability, and the floor it puts under a loss."""

import numpy as np

from .figures import BLACK, GREY, LINES, NAVY, PALE, VERMILLION, Figure, canvas


def squashed_twice(share, sigmoid, softmax) -> Figure:
    """The predicted P(class 1) that costs least, for each true share of class 1, with one activation and with two."""
    flips = share[(share > 0.5) & (sigmoid < 0.5)].max()
    fig, ax = canvas(6.6, 3.8)
    ax.axvspan(0.5, flips, color=PALE, zorder=0)
    curves = (("one activation", share, BLACK), ("two sigmoids", sigmoid, VERMILLION), ("two softmaxes", softmax, NAVY))
    for (name, p, ink), line in zip(curves, (":", "--", "-"), strict=True):
        ax.plot(share, p, color=ink, ls=line, lw=2.2, label=name)
    ax.axhline(0.5, color=GREY, lw=1)
    ax.text(0.02, 0.52, "class 1 above this line", size=10, color=BLACK)
    ax.text(flips + 0.02, 0.03, "grey: two sigmoids\nsay 0, and 1 is likelier", size=10, color=BLACK)
    ax.set(xlim=(0, 1), ylim=(-0.02, 1.02), xlabel="true share of class 1", ylabel="predicted P(class 1)")
    ax.legend(frameon=False, loc="upper left", bbox_to_anchor=(0, 0.98))
    at = np.abs(share - 0.7).argmin()
    return Figure(
        fig,
        f"Line chart: predicted P(class 1) by its true share. With one activation both are equal. Two sigmoids stay below "
        f"one half up to a share of {flips:.2f}. At {share[at]:.2f} two softmaxes say {softmax[at]:.2f}.",
    )


def floor(right, twice, classes) -> Figure:
    """The training loss by epoch with one softmax and with two, the least loss of the second, and ln K."""
    lowest, guess = np.log(1 + (classes - 1) / np.e), np.log(classes)
    fig, ax = canvas(7.2, 3.1)
    epochs = np.arange(1, len(right) + 1)
    for name, losses, ink, line in (("two softmaxes", twice, VERMILLION, 1), ("one softmax", right, NAVY, 0)):
        ax.plot(epochs, losses, color=ink, ls=LINES[line], lw=2, label=name)
    for height, name in ((guess, f"ln {classes} = {guess:.2f}: chance"), (lowest, f"{lowest:.2f}: the floor")):
        ax.axhline(height, color=GREY, ls=LINES[2])
        above = height == guess
        ax.text(
            len(right), height + (0.03 if above else -0.06), name, ha="right", va="bottom" if above else "top", size=10
        )
    ax.set(xlabel="epoch", ylabel="training loss (nats)", ylim=(0, guess * 1.15), xticks=epochs[4::5])
    ax.legend(frameon=False, loc="center right", bbox_to_anchor=(1, 0.35))
    return Figure(
        fig,
        f"Line chart of training loss by epoch. With one softmax it falls to {right[-1]:.1f}. With two it ends at "
        f"{twice[-1]:.1f}, above a dotted floor at {lowest:.2f}. Chance, ln {classes}, is dotted at {guess:.2f}.",
    )
