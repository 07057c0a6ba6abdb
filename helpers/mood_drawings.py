"""The drawings of lesson 12: cards and their photographs, and what a recommender does with four kinds of advice."""

from collections.abc import Mapping

import numpy as np

from .data import mood_cards
from .figures import BLACK, GREY, NAVY, VERMILLION, Figure, canvas
from .mood_cards import ACTIONS, UTILITY

HATCHES = ("", "///", "...")


def photographs(each: int = 3) -> Figure:
    """Photographs of some training cards, a row for each mood, beside the mean of all photographs of that mood."""
    cards = mood_cards()
    fig, axes = canvas(7.4, 5.2, nrows=len(cards.names), ncols=each + 1)
    for label, (row, name) in enumerate(zip(axes, cards.names, strict=True)):
        shots = cards.x_train[cards.y_train == label]
        for ax, picture in zip(row, [*shots[:each], shots.mean(axis=0)], strict=True):
            ax.imshow(picture[..., 0], cmap="gray_r", vmin=-0.6, vmax=1.6)
            ax.set(xticks=[], yticks=[])
            for spine in ax.spines.values():
                spine.set(visible=True, color=GREY)
        row[0].set_ylabel(f"{label}: {name}", weight="bold")
        row[-1].imshow(shots.mean(axis=0)[..., 0], cmap="gray_r", vmin=0, vmax=1)
    axes[-1][-1].set_xlabel("mean of all")
    told = ", ".join(f"{label} {name}" for label, name in enumerate(cards.names))
    return Figure(
        fig,
        f"Grid of photographs, one row for each of {len(cards.names)} moods ({told}), {each} photographs a row, then the mean "
        f"of all of that mood. Noise hides the digits; the mean of about {len(cards.y_train) // 4} shows them.",
    )


def recommender(said: Mapping[str, np.ndarray], y, utility: np.ndarray = UTILITY) -> Figure:
    """What a recommender does: a bar for each kind of advice, cut by the actions taken, its mean worth at the end.

    `said` is {kind of advice: the action for each row}; `y` are the moods. The last action is the safe one.
    """
    fig, ax = canvas(9, 0.8 + 0.62 * len(said))
    told, safe = [], len(utility) - 1
    for place, (name, actions) in enumerate(said.items()):
        right = utility[actions, y] == 1
        parts = [np.mean(right), np.mean(~right & (actions != safe)), np.mean(actions == safe)]
        left, worth = 0.0, utility[actions, y].mean()
        for share, ink, hatch in zip(parts, (NAVY, VERMILLION, "#D9D9D9"), HATCHES, strict=True):
            ax.barh(place, share, left=left, color=ink, hatch=hatch, edgecolor="white", height=0.72)
            if share > 0.06:
                ax.text(left + share / 2, place, f"{share:.2f}", ha="center", va="center", color=BLACK, weight="bold",
                        bbox={"fc": "white", "ec": "none", "pad": 1.5})  # fmt: skip
            left += share
        ax.text(1.02, place, f"worth {worth:+.2f}", va="center", color=BLACK)
        told.append(f"{name} {worth:+.2f}, {ACTIONS[safe]} {parts[2]:.2f}")
    ax.set_yticks(range(len(said)), list(said))
    ax.invert_yaxis()
    ax.set(
        xlim=(0, 1.22),
        xticks=[0, 0.5, 1],
        xlabel=f"share of visitors: plain = right action, /// = wrong, ... = {ACTIONS[safe]}",
    )
    return Figure(
        fig, f"Bars: what becomes of {len(y)} visitors. Mean worth and share of the safe action: {'; '.join(told)}."
    )
