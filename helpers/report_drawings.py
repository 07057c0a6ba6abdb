"""The drawings of lesson 07: what was misread, a report with the origin of its numbers, and a matrix that a threshold makes."""

import numpy as np
from matplotlib.patches import Rectangle

from .figures import BLACK, GREY, LINES, NAVY, PALE, PAPER, VERMILLION, Figure, canvas


def misread(images, y_true, y_pred, labels) -> Figure:
    """The confusion matrix with a picture in each cell of mistakes: the first digit that was misread in that way.

    `images` has shape (n, 64); `labels` are the classes in the order of rows and columns.
    """
    places = {label: place for place, label in enumerate(labels)}
    rows, columns = ([places[label] for label in side] for side in (y_true, y_pred))
    counts = np.zeros((len(labels), len(labels)), dtype=int)
    np.add.at(counts, (rows, columns), 1)
    first = {}
    for *cell, image in zip(rows, columns, images, strict=True):
        first.setdefault(tuple(cell), image)
    fig, ax = canvas(7.6, 7.4)
    for (i, j), count in np.ndenumerate(counts):
        ax.add_patch(Rectangle((j - 0.47, i - 0.47), 0.94, 0.94, fc=NAVY if i == j else PALE if not count else PAPER))
        if i == j:
            ax.text(j, i, count, ha="center", va="center", color=PAPER, size=12)
        elif count:
            picture = np.reshape(first[i, j], (8, 8))
            ax.imshow(picture, cmap="gray_r", extent=(j - 0.44, j + 0.26, i + 0.35, i - 0.35), zorder=2)
            ax.add_patch(Rectangle((j - 0.47, i - 0.47), 0.94, 0.94, fill=False, ec=VERMILLION, lw=1.5))
            ax.text(j + 0.35, i, count, ha="center", va="center", color=BLACK, size=11, weight="bold")
    ax.set_xticks(range(len(labels)), labels)
    ax.set_yticks(range(len(labels)), labels)
    ax.xaxis.tick_top()
    ax.xaxis.set_label_position("top")
    ax.set(xlim=(-0.5, len(labels) - 0.5), ylim=(len(labels) - 0.5, -0.5), xlabel="read as", ylabel="truth")
    _frameless(ax)
    wrong = counts - np.diag(np.diag(counts))
    i, j = np.unravel_index(wrong.argmax(), wrong.shape)
    return Figure(
        fig,
        f"Confusion matrix of {len(labels)} classes, rows the truth, columns what was read: {np.trace(counts)} of "
        f"{counts.sum()} rows on the diagonal. {np.count_nonzero(wrong)} other cells show a misread digit; the largest, "
        f"{wrong.max()}: {labels[i]} read as {labels[j]}.",
    )


def annotated_report(matrix, names) -> Figure:
    """A confusion matrix, and the report that follows from it, with the division behind each of its numbers.

    The column of the first class is outlined, and its precision; its row, and its recall.
    """
    matrix = np.asarray(matrix)
    fig, (left, right) = canvas(10.4, 3.5, ncols=2, width_ratios=(1, 2.6))
    _counts(left, matrix, names)
    k = len(names)
    left.add_patch(Rectangle((-0.44, -0.47), 0.88, k - 0.06, fill=False, ec=NAVY, lw=3))
    left.add_patch(Rectangle((-0.49, -0.42), k - 0.02, 0.84, fill=False, ec=VERMILLION, lw=3, ls=LINES[1]))
    left.set(xlabel="prediction", ylabel="truth")
    lines = _lines(matrix, names)
    for row, (name, *cells) in enumerate(lines):
        right.text(-0.1, row, name, ha="right", va="center", size=11)
        for column, (number, origin) in enumerate(cells):
            right.text(column + 0.5, row - 0.14, number, ha="center", va="center", size=12, weight="bold")
            right.text(column + 0.5, row + 0.24, origin, ha="center", va="center", size=9.5, color=GREY)
    for column, head in enumerate(("precision", "recall", "f1-score", "support")):
        right.text(column + 0.5, -0.8, head, ha="center", va="center", size=11)
    right.add_patch(Rectangle((0.05, -0.45), 0.9, 0.9, fill=False, ec=NAVY, lw=3))
    right.add_patch(Rectangle((1.05, -0.45), 0.9, 0.9, fill=False, ec=VERMILLION, lw=3, ls=LINES[1]))
    right.set(xlim=(-1.1, 4), ylim=(len(lines) - 0.4, -1.1))
    right.axis("off")
    told = f"{names[0]} has precision {lines[0][1][0]} = {lines[0][1][1]}, down the outlined column, and recall "
    return Figure(
        fig,
        f"A {k} x {k} confusion matrix beside its report, a division under each number. {told}"
        f"{lines[0][2][0]} = {lines[0][2][1]}, along the outlined row. Accuracy {lines[k][3][0]} = {lines[k][3][1]}.",
    )


def _lines(matrix, names):
    """The lines of a report: a name, then four pairs (number, how it came about)."""
    right, support, said = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    columns = [(right, said), (right, support), (2 * right, said + support)]
    lines = [
        (name, *((f"{a[c] / b[c]:.2f}", f"{a[c]} / {b[c]}") for a, b in columns), (f"{support[c]}", "the row"))
        for c, name in enumerate(names)
    ]
    total, blank = support.sum(), ("", "")
    lines.append(("accuracy", blank, blank, _divided(right.sum(), total), (f"{total}", "all rows")))
    for name, weights, how in (("macro avg", None, "plain mean"), ("weighted avg", support, "by support")):
        means = ((f"{np.average(a / b, weights=weights):.2f}", how) for a, b in columns)
        lines.append((name, *means, (f"{total}", "all rows")))
    return lines


def threshold_matrix(p, y, names, threshold) -> Figure:
    """The 2 x 2 matrix that a threshold makes of P(class 1), and the precision, recall and F1 of class 1.

    `p` has shape (n,), `y` holds 0 and 1, `names[c]` is the name of class c.
    """
    said = np.ravel(p) > threshold
    (tn, fp), (fn, tp) = matrix = np.array([[np.sum((y == t) & (said == s)) for s in (0, 1)] for t in (0, 1)])
    fig, (left, right) = canvas(9, 2.6, ncols=2, width_ratios=(1, 2))
    _counts(left, matrix, names)
    left.set(xlabel="prediction", ylabel="truth")
    parts = {"precision": (tp, tp + fp), "recall": (tp, tp + fn), "F1": (2 * tp, 2 * tp + fp + fn)}
    told = []
    for row, (name, (part, whole)) in enumerate(parts.items()):
        number, origin = _divided(part, whole)
        share = part / whole if whole else 0
        right.barh(row, share, color=NAVY, height=0.55)
        right.text(share + 0.01, row, f"{number} = {origin}" if whole else origin, va="center", size=11, weight="bold")
        told.append(f"{name} {number}")
    right.set_yticks(range(3), parts)
    right.set(xlim=(0, 1.35), ylim=(2.5, -0.5), title=f"threshold {threshold:.2f}, {names[1]} above it")
    right.set_xticks([0, 0.5, 1])
    return Figure(
        fig,
        f"Confusion matrix and bars for {names[1]} at threshold {threshold:.2f}: {tp} found, {fn} missed, {fp} false "
        f"alarms, {tn} rightly {names[0]}. {', '.join(told)}.",
    )


def _divided(part, whole):
    """A share with two decimals, and its division; a dash where it is 0 / 0."""
    return f"{part / whole:.2f}" if whole else "-", f"{part} / {whole}"


def _counts(ax, matrix, names):
    """A confusion matrix with its counts: the diagonal dark, the mistakes pale."""
    for (i, j), count in np.ndenumerate(matrix):
        ax.add_patch(Rectangle((j - 0.47, i - 0.47), 0.94, 0.94, fc=NAVY if i == j else PALE))
        ax.text(j, i, count, ha="center", va="center", color=PAPER if i == j else BLACK, size=13)
    k = len(names)
    ax.set_xticks(range(k), names)
    ax.set_yticks(range(k), names)
    ax.xaxis.tick_top()
    ax.xaxis.set_label_position("top")
    ax.set(xlim=(-0.55, k - 0.45), ylim=(k - 0.45, -0.55), aspect="equal")
    _frameless(ax)


def _frameless(ax):
    ax.tick_params(length=0)
    for spine in ax.spines.values():
        spine.set_visible(False)
