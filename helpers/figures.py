"""Figures that carry their text alternative, and the one style in which all of them are drawn."""

import base64
import io
import os
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

NAVY, VERMILLION, BLACK, GREY, PAPER = "#004C7A", "#D55E00", "#000000", "#6B6B6B", "#FFFFFF"
MARKERS = ("o", "^", "s")  # the second encoding: colour never stands alone
LINES = ("-", "--", ":")
STYLE = {
    "figure.facecolor": PAPER,
    "figure.dpi": 100,
    "font.size": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 12,
}


def canvas(width: float, height: float, **more: Any) -> tuple[Any, Any]:
    """A new matplotlib figure of that size in inches, in the course's style, and its axes."""
    import matplotlib as mpl
    from matplotlib.figure import Figure as Canvas

    with mpl.rc_context(STYLE):
        fig = Canvas(figsize=(width, height), layout="constrained")
        return fig, fig.subplots(**more)


class Figure:
    """A picture with its text alternative: `Figure(fig, alt)`, as the last expression of a cell.

    `alt` says in 60 to 300 characters which chart it is, its axes and the finding, with numbers computed in the cell. It is
    the figure's plain representation, so a test compares the numbers and not the pixels. Raises ValueError for an `alt`
    that is too short or too long.
    """

    def __init__(self, fig: Any, alt: str, caption: str = ""):
        if not 60 <= len(alt) <= 300:
            raise ValueError(
                f"alt has {len(alt)} characters; write 60 to 300: chart type, axes, finding with its numbers"
            )
        self.alt, self.caption, self._png = alt, caption, _png(fig)
        self._svg = _svg(fig) if "WIRED_RIGHT_VECTORS" in os.environ else None  # the cheat sheet is printed

    def __repr__(self) -> str:
        return f"Figure: {self.alt}"

    def _repr_html_(self) -> str:
        source = f"data:image/png;base64,{base64.b64encode(self._png).decode()}"
        below = f"<figcaption>{escape(self.caption)}</figcaption>" if self.caption else ""
        return (
            f'<figure style="margin:0;display:inline-block"><img src="{source}" alt="{escape(self.alt)}" '
            f'style="max-width:100%">{below}</figure>'
        )

    def _repr_svg_(self) -> str | None:
        return self._svg


def _svg(fig: Any) -> str:
    """The figure as lines and curves, the same bytes each time."""
    import matplotlib as mpl

    drawn = io.StringIO()
    with mpl.rc_context({"svg.hashsalt": "wired right", "svg.fonttype": "path"}):
        fig.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None})
    return drawn.getvalue()


def _png(fig: Any) -> bytes:
    """The figure as a small PNG: 64 colours are plenty for a chart."""
    from PIL import Image

    raw, small = io.BytesIO(), io.BytesIO()
    fig.savefig(raw, format="png", metadata={"Software": None})
    Image.open(raw).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(small, format="PNG", optimize=True)
    return small.getvalue()


class _Frames:
    """Several figures, one below the other, as one output."""

    def __init__(self, figures: Sequence[Figure]):
        self.figures = figures

    def __repr__(self) -> str:
        return "\n".join(map(repr, self.figures))

    def _repr_html_(self) -> str:
        return "".join(figure._repr_html_() for figure in self.figures)


def explore(draw: Callable[..., Figure], static: Sequence[float], **knob: tuple[float, float, float]) -> Any:
    """What `draw(name=value)` shows: in JupyterLab with a number box that arrow keys move, elsewhere as frames at `static`.

    `knob` is one name and its (start, stop, step), as in `explore(draw, static=(.3, .5), threshold=(0, 1, .05))`. Stored
    outputs are always the frames. Raises TypeError unless there is exactly one knob.
    """
    if len(knob) != 1:
        raise TypeError("explore wants exactly one name with its (start, stop, step)")
    (name, (start, stop, step)) = next(iter(knob.items()))
    if "JPY_SESSION_NAME" not in os.environ:  # set by Jupyter Server, not by nbclient, nbval or nbgrader
        return _Frames([draw(**{name: value}) for value in static])
    return _widget(draw, name, start, stop, step, static[len(static) // 2])


def _widget(draw: Callable[..., Figure], name: str, start: float, stop: float, step: float, value: float) -> Any:
    # no slider: the handle of those in ipywidgets 8.1 has no name for a screen reader
    import ipywidgets as widgets

    box = widgets.BoundedFloatText(value=value, min=start, max=stop, step=step, description=name)
    picture = widgets.HTML(draw(**{name: value})._repr_html_())
    box.observe(lambda change: setattr(picture, "value", draw(**{name: change["new"]})._repr_html_()), names="value")
    return widgets.VBox([box, picture])
