"""The drawings of lesson 10: what the small camera sees, two curves over all thresholds, and a threshold that moves."""

import numpy as np
from matplotlib.patches import Rectangle

from .figures import BLACK, GREY, LINES, MARKERS, NAVY, VERMILLION, Figure, canvas

ACROSS = 45  # pictures in a row of the sheet
SIDE, GAP = 16, 2  # pixels of a picture on the sheet, and between two of them


def cameras(pictures, small, y) -> Figure:
    """The same digits as 8 x 8 and as 4 x 4 pixels, one above the other. `y` is 1 for an 8."""
    fig, axes = canvas(8.5, 2.5, nrows=2, ncols=len(y))
    for column, label in enumerate(y):
        for ax, row in zip(axes[:, column], (pictures[column], small[column]), strict=True):
            side = int(np.sqrt(len(row)))
            ax.imshow(row.reshape(side, side), cmap="gray_r", vmin=0, vmax=1)
            ax.set(xticks=[], yticks=[])
            for spine in ax.spines.values():
                spine.set(visible=True, color=GREY)
        axes[1, column].set_xlabel("8" if label else "other", weight="bold" if label else "normal")
    axes[0, 0].set_ylabel("8 x 8")
    axes[1, 0].set_ylabel("4 x 4")
    eights = int(np.sum(y))
    return Figure(
        fig,
        f"Pictures of {len(y)} digits, {eights} of them an 8: above with 8 x 8 pixels, below the same with 4 x 4. "
        "Below, the holes of the 8 are hardly to be seen.",
    )


def roc_beside_precision_recall(y, p, thresholds) -> Figure:
    """The ROC curve and the precision-recall curve of the same probabilities, with some thresholds marked on both."""
    from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

    fig, (left, right) = canvas(9, 3.7, ncols=2)
    false_rate, true_rate, _ = roc_curve(y, p)
    precision, recall, _ = precision_recall_curve(y, p)
    share, auc, average = np.mean(y), roc_auc_score(y, p), average_precision_score(y, p)
    left.plot(false_rate, true_rate, color=NAVY, lw=2)
    left.plot([0, 1], [0, 1], color=GREY, ls=LINES[2])
    left.text(0.6, 0.53, "guessing", color=BLACK, size=10)
    right.step(recall[:-1], precision[:-1], color=NAVY, lw=2, where="post")
    right.axhline(share, color=GREY, ls=LINES[2])
    right.text(1, share - 0.03, "guessing: the share of eights", ha="right", va="top", color=BLACK, size=10)
    told = []
    for threshold, marker in zip(thresholds, MARKERS, strict=False):
        found, alarms, exact = _rates(y, p > threshold)
        left.scatter([alarms], [found], s=80, marker=marker, color=VERMILLION, zorder=3)
        right.scatter([found], [exact], s=80, marker=marker, color=VERMILLION, zorder=3)
        left.annotate(f"{threshold:.2f}", (alarms, found), (10, -4), textcoords="offset points", weight="bold")
        right.annotate(f"{threshold:.2f}", (found, exact), (8, 6), textcoords="offset points", weight="bold")
        told.append(f"{threshold:.2f} finds {found:.2f}, false alarms {alarms:.2f}, precision {exact:.2f}")
    left.set(xlabel="false positive rate", ylabel="recall", title=f"ROC, area {auc:.2f}")
    right.set(xlabel="recall", ylabel="precision", title=f"precision-recall, average precision {average:.2f}")
    for ax in (left, right):
        ax.set(xlim=(-0.03, 1.03), ylim=(-0.03, 1.03))
    return Figure(
        fig,
        f"ROC curve (area {auc:.2f}) beside precision-recall curve (average precision {average:.2f}, guessing {share:.2f}). "
        f"Thresholds: {'; '.join(told)}.",
    )


def _rates(y, said) -> tuple[float, float, float]:
    """Recall, false positive rate and precision (0 where nothing is called positive)."""
    y, said = np.asarray(y), np.asarray(said)
    hits = (said & (y == 1)).sum()
    return hits / (y == 1).sum(), (said & (y == 0)).sum() / (y == 0).sum(), hits / max(said.sum(), 1)


def sorted_sheet(pictures, y, p, threshold, false_alarm, missed) -> Figure:
    """All rows as a sheet of pictures, the highest P(class 1) first; below, the cost of every threshold.

    What the threshold calls an 8 is printed dark, the rest pale; true eights are framed. `false_alarm` and `missed` are
    the costs of the two errors; the curve shows their mean over the rows.
    """
    order = np.argsort(-p, kind="stable")
    y, p = np.asarray(y)[order], np.asarray(p)[order]
    said = p > threshold
    rows = -(-len(y) // ACROSS)
    fig, (sheet, curve) = canvas(9.2, 2.3 + 0.2 * rows, nrows=2, height_ratios=[0.2 * rows, 1.6])
    ink = _contact(np.asarray(pictures)[order], said, rows)
    sheet.imshow(ink, cmap=_inks(), vmin=0, vmax=2, interpolation="nearest")  # sharp edges make a small file
    sheet.set(xlim=(-4, ink.shape[1] + 1), ylim=(ink.shape[0] + 1, -4))
    step = SIDE + GAP
    for place in np.flatnonzero(y == 1):
        corner = step * (place % ACROSS) - 1.5, step * (place // ACROSS) - 1.5
        sheet.add_patch(Rectangle(corner, SIDE + 2, SIDE + 2, fill=False, ec=VERMILLION, lw=1.6))
    sheet.axis("off")
    cut, n = int(said.sum()), len(y)
    alarms, misses = int((said & (y == 0)).sum()), int((~said & (y == 1)).sum())
    sheet.set_title(
        f"threshold {threshold:.2f}: {cut} of {n} called an 8 (dark); the true eights are framed\n"
        f"{alarms} false alarms, {misses} missed"
    )
    grid = np.linspace(0, 1, 201)
    costs = [_cost(y, p > t, false_alarm, missed) for t in grid]
    here = _cost(y, said, false_alarm, missed)
    curve.plot(grid, costs, color=NAVY, lw=2)
    curve.scatter([threshold], [here], s=80, color=VERMILLION, zorder=3)
    curve.annotate(f"{here:.2f}", (threshold, here), (8, 8), textcoords="offset points", weight="bold")
    curve.set(xlim=(0, 1), ylim=(0, 1.3 * max(costs)), xlabel="threshold", ylabel="cost of a row")
    return Figure(
        fig,
        f"A sheet of {n} digits, sorted by P(8), true eights framed; above a curve of the mean cost by threshold. "
        f"At threshold {threshold:.2f} {cut} are called an 8: {alarms} false alarms, {misses} eights missed, cost {here:.2f}.",
    )


def _cost(y, said, false_alarm, missed) -> float:
    return float(np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))))


def _contact(pictures, said, rows) -> np.ndarray:
    """The pictures as one array: 0 is paper, up to 1 pale ink, up to 2 dark ink."""
    side = int(np.sqrt(pictures.shape[1]))
    sheet = np.zeros((rows * (SIDE + GAP), ACROSS * (SIDE + GAP)))
    for place, (picture, dark) in enumerate(zip(pictures, said, strict=True)):
        top, left = (SIDE + GAP) * (place // ACROSS), (SIDE + GAP) * (place % ACROSS)
        ink = np.kron(picture.reshape(side, side), np.ones((SIDE // side, SIDE // side)))
        coarse = np.round(3 * ink) / 3  # so do few tones
        sheet[top : top + SIDE, left : left + SIDE] = np.where(coarse > 0, coarse + dark, 0)
    return sheet


def _inks():
    """Paper, then grey that stays pale, then navy."""
    from matplotlib.colors import LinearSegmentedColormap

    tones = [(0, "#FFFFFF"), (0.5, "#A0A0A0"), (0.5, "#D5E3EC"), (1, NAVY)]
    return LinearSegmentedColormap.from_list("inks", tones)
