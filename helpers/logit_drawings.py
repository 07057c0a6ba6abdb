"""The drawings of lesson 05: scores beside their probabilities, what a wrong row costs, and training without the flag."""

import numpy as np

from .figures import BLACK, GREY, LINES, NAVY, PAPER, VERMILLION, Figure, canvas


def softmax_bars(shift: float, scale: float, scores=(2.0, 1.0, 0.1)) -> Figure:
    """Three logits, multiplied by `scale` and moved by `shift`, beside the probabilities that softmax makes of them."""
    from scipy.special import softmax

    logits = scale * np.array(scores) + shift
    p = softmax(logits)
    fig, (left, right) = canvas(8.6, 1.9, ncols=2, sharey=True)
    names = [f"class {c}" for c in range(len(p))]
    for ax, values, ink, hatch in ((left, logits, NAVY, ""), (right, p, VERMILLION, "//")):
        ax.barh(names, values, color=ink, hatch=hatch, ec=PAPER, height=0.66)
        ax.bar_label(ax.containers[0], [f"{value:.2f}" for value in values], padding=3, weight="bold")
    left.axvline(0, color=BLACK, lw=1)
    left.invert_yaxis()
    left.set(xlim=(-13, 20), title=f"logits: sum {logits.sum():.1f}")
    right.set(xlim=(0, 1.15), title=f"softmax: sum {p.sum():.0f}")
    return Figure(
        fig,
        f"Two bar charts of {len(p)} classes. Left, logits with shift {shift:g} and scale {scale:g}: {_told(logits)}, sum "
        f"{logits.sum():.1f}. Right, the probabilities that softmax makes of them: {_told(p)}, sum {p.sum():.0f}.",
    )


def _told(values) -> str:
    return ", ".join(f"{value:.2f}" for value in values)


def wall(lead, from_logits, from_probabilities) -> Figure:
    """What a wrong row costs by the lead of the wrong class, read as logits and as probabilities, which are clipped."""
    lead, straight, flat = (np.asarray(values, dtype=float) for values in (lead, from_logits, from_probabilities))
    fig, ax = canvas(7.4, 2.9)
    ax.plot(lead, straight, color=NAVY, ls=LINES[0], lw=2.2)
    ax.plot(lead, flat, color=VERMILLION, ls=LINES[1], lw=2.2)
    middle = len(lead) // 2
    for curve, text, drop in ((straight, "from logits", 12), (flat, "from probabilities", -16)):
        slope = np.diff(curve)[-1] / np.diff(lead)[-1]
        label = f"{text}: slope {slope:.0f}"
        place = (lead[middle], curve[middle]) if drop > 0 else (lead[middle] + 2, curve[-1])
        ax.annotate(label, place, (-8, drop), textcoords="offset points", ha="right" if drop > 0 else "left")
    ax.set(xlabel="lead of the wrong class's logit over the true one", ylabel="loss (nats)", ylim=(0, None))
    return Figure(
        fig,
        f"Line chart of a row's loss by the lead of a wrong class's logit, from {lead[0]:.0f} to {lead[-1]:.0f}. From logits "
        f"it keeps rising, to {straight[-1]:.1f} with slope {np.diff(straight)[-1]:.0f}. From probabilities it stops at "
        f"{flat[-1]:.1f} nats, and the slope is {np.diff(flat)[-1]:.0f}.",
    )


def with_and_without(runs: dict) -> Figure:
    """The loss by epoch of several trainings, {name: (losses, share of right rows)}, the first one wired right.

    The wrong ones are chaotic: a last digit changes their course. So the text tells what holds in each of them.
    """
    fig, ax = canvas(8.4, 3.2)
    told, chance = [], np.log(10)
    for (name, (losses, right)), ink, line in zip(runs.items(), (NAVY, VERMILLION, BLACK), LINES, strict=True):
        epochs = np.arange(1, len(losses) + 1)
        ax.plot(epochs, losses, color=ink, ls=line, lw=2.2)
        ax.text(epochs[-1] + 0.2, max(losses[-1], 0.6), f"{name}\n{right:.0%} of new rows right", va="center", size=10)
        told.append(f"{name}: {losses[0]:.0f} to {_against(losses[-1], chance)}, {_share(right)}")
    ax.plot([1, len(epochs)], [chance, chance], color=GREY, ls=LINES[2])
    ax.text(len(epochs), chance + 0.15, "ln 10", ha="right", size=10)
    ax.set(xlim=(0.5, 1.45 * len(epochs)), ylim=(0, None), xlabel="epoch", ylabel="loss, as reported")
    ax.set_xticks(range(1, len(epochs) + 1, 2))
    return Figure(
        fig,
        f"Line chart of the loss, first to last of {len(epochs)} epochs, and new rows that are right. {'; '.join(told)}.",
    )


def _against(loss: float, chance: float) -> str:
    """Where a loss lies, in steps so wide that another processor says the same."""
    if abs(loss / chance - 1) < 0.3:
        return "about ln 10"
    return "below a third of ln 10" if loss < chance / 3 else "over twice ln 10" if loss > 2 * chance else f"{loss:.0f}"


def _share(right: float) -> str:
    return "over 4 in 5" if right > 0.8 else "under 1 in 4" if right < 0.25 else "under 4 in 5"
