"""The figures of the cheat sheet, one function a figure."""

import numpy as np

from . import data
from .figures import BLACK, GREY, LINES, NAVY, PAPER, VERMILLION, Figure, canvas


def surprise() -> Figure:
    """The curve of -ln p, with a few probabilities of the true class marked."""
    curve, marks = np.linspace(0.005, 1, 300), np.array([0.9, 0.5, 0.1, 0.02])
    fig, ax = canvas(4.6, 1.35)
    ax.plot(curve, -np.log(curve), color=NAVY, lw=1.6)
    ax.scatter(marks, -np.log(marks), color=VERMILLION, s=18, zorder=3)
    for p in marks:
        ax.annotate(f"{p:g}: {-np.log(p):.2f}", (p, -np.log(p)), (5, 3), textcoords="offset points", size=8)
    ax.set(xlim=(0, 1.05), ylim=(0, 4.6), yticks=[0, 2, 4])
    ax.set_xlabel("p given to the true class", size=8)
    ax.set_ylabel("-ln p", size=8)
    ax.tick_params(labelsize=8)
    told = ", ".join(f"{p:g} costs {-np.log(p):.2f}" for p in marks)
    return Figure(fig, f"Curve of the surprise -ln p over the probability p of the true class. Marked: {told} nats.")


def three_trainings() -> Figure:
    """The training loss of a right head, of one without activation, and of a double softmax, beside ln K and the floor."""
    import keras

    digits = data.digits()
    heads = {"softmax": ["softmax"], "softmax twice": ["softmax", "softmax"], "no activation": []}
    fig, ax = canvas(4.6, 2.1)
    told = []
    for (name, activations), ink, line in zip(heads.items(), (NAVY, VERMILLION, BLACK), LINES, strict=True):
        keras.utils.set_random_seed(0)
        layers = [keras.layers.Dense(32, activation="relu"), keras.layers.Dense(10)]
        layers += [keras.layers.Activation(activation) for activation in activations]
        model = keras.Sequential([keras.Input((64,)), *layers])
        model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
        losses = model.fit(digits.x_train, digits.y_train, epochs=20, verbose=0).history["loss"]
        ax.plot(range(1, 21), losses, color=ink, ls=line, lw=1.6, label=name)
        told.append(f"{name} {losses[-1]:.1f}")
    for height, name, side in ((np.log(10), "ln 10", "bottom"), (np.log(1 + 9 / np.e), "floor of two", "top")):
        ax.axhline(height, color=GREY, lw=0.8)
        ax.text(20, height, f"{name} {height:.2f}", va=side, ha="right", size=8)
    ax.set(ylim=(0, 5.5), xlim=(1, 20.2), yticks=[0, 2, 4], xticks=[1, 5, 10, 15, 20])
    ax.set_xlabel("epoch", size=8)
    ax.set_ylabel("training loss", size=8)
    ax.tick_params(labelsize=8)
    ax.legend(frameon=False, fontsize=8, loc="upper right")
    return Figure(fig, f"Line chart of the training loss by epoch on ten digits. After 20 epochs: {', '.join(told)}. Lines mark "
                  f"ln 10 = {np.log(10):.2f} and the floor of a double softmax, {np.log(1 + 9 / np.e):.2f}.")  # fmt: skip


def matrix(y: np.ndarray, said: np.ndarray) -> Figure:
    """The confusion matrix with its counts."""
    from sklearn.metrics import confusion_matrix

    counts = confusion_matrix(y, said)
    k = len(counts)
    fig, ax = canvas(4.6, 2.5)
    shade = np.where(np.eye(k, dtype=bool), 0.25, np.minimum(counts / 4, 1))
    edges = np.arange(k + 1) - 0.5
    ax.pcolormesh(edges, edges, shade, cmap=_shades(), vmin=0, vmax=1.3)  # cells, where imshow would make a raster
    ax.invert_yaxis()
    for (row, column), n in np.ndenumerate(counts):
        if n:
            weight = "bold" if row == column else "normal"
            ink = PAPER if shade[row, column] > 0.6 else BLACK
            ax.text(column, row, str(n), ha="center", va="center", size=8, weight=weight, color=ink)
    ax.set_xticks(range(k))
    ax.set_yticks(range(k))
    ax.tick_params(labelsize=8, length=0)
    ax.set_xlabel("predicted", size=8)
    ax.set_ylabel("true", size=8)
    worst = np.unravel_index(np.argmax(counts - np.diag(np.diag(counts))), counts.shape)
    return Figure(
        fig,
        f"Confusion matrix of ten digits, truth down and prediction across. {np.trace(counts)} of {counts.sum()} rows lie "
        f"on the diagonal; the most frequent error is a {worst[0]} read as {worst[1]}, {counts[worst]} times.",
    )


def _shades():
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("navy", [PAPER, NAVY])


def _eights() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """A hard problem with a rare class: is it an 8, from 4 x 4 pixels? Labels and P(8) of validation and test rows."""
    from sklearn.linear_model import LogisticRegression

    rows = data.eights()
    model = LogisticRegression(C=10, solver="newton-cholesky").fit(rows.x_train, rows.y_train)
    p = [model.predict_proba(x)[:, 1] for x in (rows.x_validation, rows.x_test)]
    return rows.y_validation == 1, p[0], rows.y_test == 1, p[1]


def thresholds() -> Figure:
    """Precision, recall and F1 over the threshold, on the validation rows of a rare class."""
    from sklearn.metrics import f1_score

    y, p, y_test, p_test = _eights()
    grid = np.linspace(0.02, 0.9, 89)
    said = p[:, None] > grid
    hits = (said & y[:, None]).sum(axis=0)
    f1 = 2 * hits / (said.sum(axis=0) + y.sum())
    best = grid[f1.argmax()]
    fig, ax = canvas(4.6, 1.75)
    for values, name, ink, line in (
        (hits / np.maximum(said.sum(axis=0), 1), "precision", GREY, 1),
        (hits / y.sum(), "recall", VERMILLION, 2),
        (f1, "F1", NAVY, 0),
    ):
        ax.plot(grid, values, color=ink, ls=LINES[line], lw=1.6, label=name)
    ax.axvline(best, color=BLACK, lw=0.8)
    on_test = [f1_score(y_test, p_test > t) for t in (0.5, best)]
    ax.set_xlabel(f"threshold; on test rows F1 is {on_test[0]:.2f} at 0.50, {on_test[1]:.2f} at {best:.2f}", size=8)
    ax.tick_params(labelsize=8)
    ax.legend(frameon=False, fontsize=8, loc="center right")
    return Figure(
        fig,
        f"Precision, recall and F1 over the threshold for a rare class ({y.mean():.2f} of the rows). F1 is best at "
        f"{best:.2f}; on test rows it is {on_test[1]:.2f} there, and {on_test[0]:.2f} at 0.50.",
    )


def ranking() -> Figure:
    """ROC curve and precision-recall curve of one model on a rare class, side by side."""
    from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

    _, _, y, p = _eights()
    fpr, tpr, _ = roc_curve(y, p)
    precision, recall, _ = precision_recall_curve(y, p)
    area, average, share = roc_auc_score(y, p), average_precision_score(y, p), y.mean()
    accuracy, never = ((p > 0.5) == y).mean(), (~y).mean()
    fig, (left, right) = canvas(4.6, 1.9, ncols=2)
    left.plot(fpr, tpr, color=NAVY, lw=1.6)
    left.plot([0, 1], [0, 1], color=GREY, ls=LINES[2])
    right.plot(recall, precision, color=VERMILLION, lw=1.6)
    right.axhline(share, color=GREY, ls=LINES[2])
    left.set_title(f"ROC: AUC {area:.2f}, coin 0.50", size=8)
    right.set_title(f"average precision {average:.2f}, coin {share:.2f}", size=8)
    left.set_xlabel(f"accuracy {accuracy:.3f}", size=8)
    right.set_xlabel(f'always "no": {never:.3f}', size=8)
    for ax in (left, right):
        ax.tick_params(labelsize=8)
        ax.set(xlim=(-0.02, 1.02), ylim=(0, 1.03), xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    return Figure(
        fig,
        f"ROC curve (AUC {area:.2f}) beside the precision-recall curve (average precision {average:.2f}) of one model; a coin "
        f"has 0.50 and {share:.2f}. Accuracy {accuracy:.3f}, always no {never:.3f}.",
    )
