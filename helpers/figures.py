"""Figures that carry their text alternative, and the one style in which all of them are drawn."""

import base64
import io
import os
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

NAVY, VERMILLION, BLACK, GREY, PALE, PAPER = "#004C7A", "#D55E00", "#000000", "#6B6B6B", "#E3E3E3", "#FFFFFF"
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

    @property
    def source(self) -> str:
        """The picture as text, for the `src` of an HTML image."""
        return f"data:image/png;base64,{base64.b64encode(self._png).decode()}"

    def _repr_html_(self) -> str:
        below = f"<figcaption>{escape(self.caption)}</figcaption>" if self.caption else ""
        return (
            f'<figure style="margin:0;display:inline-block"><img src="{self.source}" alt="{escape(self.alt)}" '
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


def explore(draw: Callable[..., Figure], static: Sequence, **knobs: tuple[float, float, float]) -> Any:
    """What `draw(name=value)` shows: in JupyterLab with number boxes that arrow keys move, elsewhere as frames at `static`.

    `knobs` are names and their (start, stop, step), as in `explore(draw, static=(.3, .5), threshold=(0, 1, .05))`; with
    several of them `static` holds a tuple for each frame. In JupyterLab each frame has a button, too. Stored outputs are
    always the frames. Raises TypeError without a knob.
    """
    if not knobs:
        raise TypeError("explore wants at least one name with its (start, stop, step)")
    frames = [dict(zip(knobs, at if len(knobs) > 1 else (at,), strict=True)) for at in static]
    if "JPY_SESSION_NAME" not in os.environ:  # set by Jupyter Server, not by nbclient, nbval or nbgrader
        return _Frames([draw(**frame) for frame in frames])
    return _widget(draw, knobs, frames)


FITS = {"width": "auto", "max_width": "300px"}  # on a narrow page, too


def _widget(draw: Callable[..., Figure], knobs: dict[str, tuple], presets: list[dict[str, float]]) -> Any:
    # no slider: the handle of those in ipywidgets 8.1 has no name for a screen reader
    import ipywidgets as widgets

    first = presets[len(presets) // 2]
    boxes = {
        name: widgets.BoundedFloatText(value=first[name], min=start, max=stop, step=step, description=name, layout=FITS)
        for name, (start, stop, step) in knobs.items()
    }
    picture = widgets.HTML()

    def show(change: Any = None) -> None:
        picture.value = draw(**{name: box.value for name, box in boxes.items()})._repr_html_()

    show()
    for box in boxes.values():
        box.observe(show, names="value")

    def button(preset: dict[str, float]) -> Any:
        def press(_: Any) -> None:
            for name, value in preset.items():
                boxes[name].value = value

        text = ", ".join(f"{name} {value:g}" for name, value in preset.items())
        made = widgets.Button(description=text, layout={"width": "auto"})
        made.on_click(press)
        return made

    buttons = widgets.HBox([button(preset) for preset in presets], layout={"flex_flow": "row wrap"})
    return widgets.VBox([*boxes.values(), buttons, picture])
