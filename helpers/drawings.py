"""The drawings of lessons 00 to 02, and those that several lessons share, one function a drawing.

Each returns a Figure whose alt text is computed from its data.
"""

import numpy as np
from matplotlib.patches import FancyBboxPatch, Rectangle

from .exhibits import A, Exhibit
from .figures import BLACK, GREY, LINES, MARKERS, NAVY, PALE, PAPER, VERMILLION, Figure, canvas

# The wiring of a classifier: boxes at (column, row), and the wires between them.
BOXES = {
    "x": (0, 1), "net": (1, 1), "logits": (2, 1), "activation": (3, 1), "probabilities": (4, 1), "decision": (5, 1),
    "y": (0, 0), "encoding": (1, 0), "loss": (3, 0), "metrics": (5, 0),
}  # fmt: skip
WIRES = [
    ("x", "net"), ("net", "logits"), ("logits", "activation"), ("activation", "probabilities"),
    ("probabilities", "decision"), ("y", "encoding"), ("encoding", "loss"), ("logits", "loss"),
    ("probabilities", "loss"), ("probabilities", "metrics"), ("decision", "metrics"), ("encoding", "metrics"),
]  # fmt: skip


def wiring(*lit: tuple[str, str]) -> Figure:
    """The wiring diagram with some wires lit. Raises ValueError for a wire that does not exist."""
    if unknown := set(lit) - set(WIRES):
        raise ValueError(f"no such wires: {sorted(unknown)}")
    fig, ax = canvas(9, 2.8)
    live = {name for wire in lit for name in wire}
    for start, stop in WIRES:
        _wire(ax, start, stop, (start, stop) in lit)
    for name, (column, row) in BOXES.items():
        ink = NAVY if name in live else GREY
        box = FancyBboxPatch((2 * column - 0.75, row - 0.2), 1.5, 0.4, boxstyle="round,pad=0.04", fc=PAPER, ec=ink)
        box.set_linewidth(2.5 if name in live else 1)
        ax.add_patch(box)
        weight = "bold" if name in live else "normal"
        ax.text(2 * column, row, name, ha="center", va="center", color=ink, weight=weight, size=11.5)
    ax.set(xlim=(-1, 11), ylim=(-0.75, 1.4))
    ax.axis("off")
    shown = "; ".join(f"{start} to {stop}" for start, stop in lit) if len(lit) < len(WIRES) else "all of them"
    return Figure(
        fig, f"Wiring diagram of a classifier, {len(BOXES)} boxes, {len(WIRES)} wires. Lit in this lesson: {shown}."
    )


def _wire(ax, start, stop, lit):
    (a, row), (b, other) = BOXES[start], BOXES[stop]
    if row == other:
        begin, end = (2 * a + 0.8, row), (2 * b - 0.8, other)
    else:
        begin, end = (2 * a, row - 0.25), (2 * b + (0 if a == b else 0.6 * np.sign(a - b)), other + 0.25)
    bent = row == other and b - a > 2  # passes below the boxes between
    if bent:
        begin, end = (2 * a, row - 0.25), (2 * b, row - 0.25)
    style = {
        "arrowstyle": "-|>",
        "connectionstyle": f"arc3,rad={0.12 if bent else 0}",
        "color": NAVY if lit else GREY,
        "lw": 2.5 if lit else 1,
        "ls": "-" if lit else ":",
    }
    ax.annotate("", xy=end, xytext=begin, arrowprops=style)


def exhibit(convicted_up_to: int, script: Exhibit = A) -> Figure:
    """An exhibit as a drawn script: the lines convicted up to that lesson are struck out and named."""
    lines = script.source().splitlines()
    struck = [number for number, fault in script.faults.items() if fault.lesson <= convicted_up_to]
    fig, ax = canvas(8.6, 6.2)
    fig.set_layout_engine("none")
    ax.set_position([0, 0, 1, 1])  # 8.6 inches hold 121 characters of 8.5 points: one data unit is one character
    for number, line in enumerate(lines, 1):
        at = len(lines) - number
        guilty = number in struck
        style = {"family": "monospace", "size": 8.5, "va": "center", "color": BLACK}
        ax.text(1, at, f"{number:2}  {line}", **style)
        if guilty:
            ax.plot([5, 5 + len(line)], [at, at], color=VERMILLION, lw=1.5)
            ax.text(86, at, script.faults[number].name, size=8.5, va="center", weight="bold", color=BLACK)
    ax.set(xlim=(0, 121), ylim=(-1, len(lines)))
    ax.axis("off")
    named = [f"line {number}, {script.faults[number].name}" for number in struck]
    if len(named) > 4:  # all names would be too long for an alt text
        named = [f"line {number}" for number in struck]
    told = f"Struck out so far, {len(struck)} of {len(script.faults)} faults: {'; '.join(named)}."
    return Figure(fig, f"{script.name}, a script of {len(lines)} lines. {told}")


def broadcast_table(y, column) -> Figure:
    """The table that `column == y` makes for labels of shape (n,) and (n, 1), its diagonal outlined.

    Each cell compares one prediction with one label; only the diagonal compares a row with itself.
    """
    y, column = np.ravel(y), np.ravel(column)
    equal = column[:, None] == y
    fig, ax = canvas(5.2, 4.6)
    ax.imshow(equal, cmap=_two_tones(), vmin=0, vmax=1)
    for (i, j), same in np.ndenumerate(equal):
        ax.text(j, i, "True" if same else "False", ha="center", va="center", color=PAPER if same else BLACK, size=10)
    for i in range(len(y)):
        ax.add_patch(Rectangle((i - 0.46, i - 0.46), 0.92, 0.92, fill=False, ec=VERMILLION, lw=4))
    ax.set_xticks(range(len(y)), [f"y={v}" for v in y])
    ax.set_yticks(range(len(y)), [f"pred={v}" for v in column])
    ax.xaxis.tick_top()
    ax.set_xlabel(
        f"mean of all {equal.size} cells {equal.mean():.2f}; of the outlined diagonal {np.diag(equal).mean():.2f}"
    )
    for spine in ax.spines.values():
        spine.set_visible(False)
    return Figure(
        fig,
        f"Table of {len(y)} x {len(y)} comparisons, predictions down, labels across, the diagonal outlined. "
        f"The mean of all cells is {equal.mean():.2f}, of the diagonal {np.diag(equal).mean():.2f}.",
    )


def _two_tones():
    from matplotlib.colors import ListedColormap

    return ListedColormap([PALE, NAVY])


def threshold_strip(p, y, names, threshold) -> Figure:
    """The rows as marks at their P(class 1), one line a class, with the threshold and the four counts it makes.

    `p` has shape (n,), `y` holds 0 and 1, `names[c]` is the name of class c.
    """
    p, y = np.ravel(p), np.ravel(y)
    fig, ax = canvas(8.5, 2.7)
    jitter = np.random.default_rng(0).uniform(-0.22, 0.22, len(p))
    said = p > threshold
    told = []
    for label, ink in ((0, VERMILLION), (1, NAVY)):
        rows = y == label
        ax.scatter(
            p[rows], label + jitter[rows], s=22, marker=MARKERS[label], facecolors="none", edgecolors=ink, lw=0.9
        )
        low, high = int((rows & ~said).sum()), int((rows & said).sum())
        ax.text(-0.04, label, f"{low}", ha="right", va="center", size=14, weight="bold")
        ax.text(1.04, label, f"{high}", ha="left", va="center", size=14, weight="bold")
        told.append(f"{names[label]}: {low} said {names[0]}, {high} said {names[1]}")
    ax.axvline(threshold, color=BLACK, lw=2)
    ax.set_yticks([0, 1], [f"truth: {name}  " for name in names])
    ax.tick_params(axis="y", length=0, pad=34)
    ax.set(xlim=(-0.03, 1.03), ylim=(-0.5, 1.5), xlabel="P(class 1)")
    ax.set_title(f'threshold {threshold:.2f}: left of it "{names[0]}", right of it "{names[1]}"')
    return Figure(
        fig, f"Strip plot of P({names[1]}), one line a class, threshold {threshold:.2f}. " + "; ".join(told) + "."
    )


def distances() -> Figure:
    """Three classes as the numbers 0, 1, 2 on a line, and as the corners of a triangle in one-hot form."""
    line = [abs(a - b) for a, b in ((0, 1), (1, 2), (0, 2))]
    corners = np.eye(3)
    equal = [float(np.linalg.norm(corners[a] - corners[b])) for a, b in ((0, 1), (1, 2), (0, 2))]
    fig, (left, right) = canvas(8.5, 2.9, ncols=2)
    places = [(0, 0), (1, 0), (2, 0)], [(0, 0), (1, 0), (0.5, 0.87)]
    for ax, points, names in ((left, places[0], ("0", "1", "2")), (right, places[1], ("1 0 0", "0 1 0", "0 0 1"))):
        for (a, b), length in zip(((0, 1), (1, 2), (0, 2)), line if ax is left else equal, strict=True):
            (x0, y0), (x1, y1) = points[a], points[b]
            drop = -0.42 if ax is left and (a, b) == (0, 2) else 0
            ax.plot([x0, x1], [y0 + drop, y1 + drop], color=GREY, lw=1.5, ls=LINES[1] if drop else LINES[0], zorder=1)
            side = {(1, 2): 0.2, (0, 2): -0.2}.get((a, b), 0) if ax is right else 0
            ax.text((x0 + x1) / 2 + side, (y0 + y1) / 2 + drop + 0.05, f"{length:.2f}", ha="center", size=11)
        for (px, py), name, marker, ink in zip(points, names, MARKERS, (NAVY, VERMILLION, BLACK), strict=True):
            ax.scatter([px], [py], s=160, marker=marker, color=ink, zorder=2)
            top = py > 0.5
            ax.text(px, py + (0.12 if top else -0.12), name, ha="center", va="bottom" if top else "top", size=11)
        ax.axis("off")
        ax.set_aspect("equal")
        ax.margins(0.12)
    left.set_title("as quantities")
    right.set_title("as one-hot rows")
    left.set_ylim(-0.7, 0.6)
    right.set_ylim(-0.35, 1.2)
    return Figure(
        fig,
        f"Two drawings of three classes. As quantities on a line the distances are {line[0]}, {line[1]} and {line[2]}. "
        f"As one-hot rows, corners of a triangle, all three distances are {equal[0]:.2f}.",
    )


def one_hot_rows(labels, names) -> Figure:
    """Labels as names, as integers, and as one-hot rows, side by side."""
    codes = [list(names).index(label) for label in labels]
    fig, ax = canvas(6.4, 0.42 * len(labels) + 0.9)
    for row, (label, code) in enumerate(zip(labels, codes, strict=True)):
        ax.text(-3.2, row, label, ha="left", va="center", size=11)
        ax.text(-1.1, row, str(code), ha="center", va="center", size=11, family="monospace")
        for column in range(len(names)):
            hit = column == code
            ax.add_patch(Rectangle((column - 0.45, row - 0.42), 0.9, 0.84, fc=NAVY if hit else PALE))
            ax.text(column, row, str(int(hit)), ha="center", va="center", color=PAPER if hit else BLACK, size=11)
    for x, text in ((-3.2, "name"), (-1.35, "code"), *((c, name) for c, name in enumerate(names))):
        ax.text(x, -0.75, text, ha="left" if x < 0 else "center", size=10, weight="bold")
    ax.set(xlim=(-3.3, len(names) - 0.4), ylim=(len(labels) - 0.4, -1.1))
    ax.axis("off")
    told = ", ".join(f"{label} is {code}" for label, code in dict(zip(labels, codes, strict=True)).items())
    return Figure(
        fig,
        f"Table of {len(labels)} labels as name, code and one-hot row of {len(names)} columns. {told}; "
        f"every row holds a single 1.",
    )
