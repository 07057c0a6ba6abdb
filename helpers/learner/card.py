"""A card: what check, hint, solution and progress return. HTML for JupyterLab, plain text everywhere else."""

from dataclasses import dataclass, field
from html import escape

# background and text of the status word; the word itself, not its colour, carries the meaning
_BADGE = {
    "PASSED": ("#004C7A", "#FFFFFF"),
    "NOT YET": ("#D55E00", "#000000"),
    "NOT STARTED": ("#595959", "#FFFFFF"),
    "CHECK BROKEN": ("#000000", "#FFFFFF"),
}
_PLAIN = ("#595959", "#FFFFFF")
_TEXT = (
    "color:var(--jp-content-font-color1);font-family:var(--jp-content-font-family);"
    "font-size:var(--jp-content-font-size1);overflow-wrap:anywhere"  # long names break where the page is narrow
)
_MONO = "font-family:var(--jp-code-font-family);font-size:var(--jp-code-font-size);white-space:pre-wrap;overflow-wrap:anywhere"

Line = str | tuple[str, str]  # a sentence, or (label, value) as evidence


@dataclass(frozen=True)
class Card:
    """A status word, a title, and lines: sentences, or (label, value) pairs shown in columns; then code, if there is any."""

    status: str
    title: str
    lines: tuple[Line, ...] = ()
    code: str = ""
    rows: tuple[tuple[str, ...], ...] = field(default=())  # a table; the first row is its head

    def __repr__(self) -> str:
        body = [line if isinstance(line, str) else f"{line[0]:<10}{line[1]}" for line in self.lines]
        table = _aligned(self.rows)
        text = [f"{self.status}  {self.title}".rstrip(), *table, *body, *self.code.splitlines()]
        return "\n".join([text[0], *(f"  {line}" for line in text[1:])])

    def _repr_html_(self) -> str:
        colour, ink = _BADGE.get(self.status, _PLAIN)
        badge = (
            f'<span style="background:{colour};color:{ink};padding:2px 8px;border-radius:3px;font-weight:bold">'
            f"{escape(self.status)}</span>"
        )
        parts = [f'<p style="margin:0 0 6px 0">{badge} <b>{_marked(self.title)}</b></p>']
        parts += [_table(self.rows)] if self.rows else []
        parts += _blocks(self.lines)
        if self.code:
            parts.append(
                f'<pre style="{_MONO};color:var(--jp-content-font-color1);margin:6px 0 0 0">{escape(self.code)}</pre>'
            )
        return (
            f'<div class="wired-right" style="{_TEXT};border-left:6px solid {colour};padding:6px 12px;max-width:46em">'
            f"{''.join(parts)}</div>"
        )


def _blocks(lines: tuple[Line, ...]) -> list[str]:
    """Sentences as paragraphs; neighbouring pairs as one table."""
    blocks, pairs = [], []
    for line in (*lines, ""):
        if isinstance(line, tuple):
            pairs.append(line)
            continue
        if pairs:
            rows = "".join(
                f'<tr style="background:none"><th scope="row" style="text-align:left;padding:1px 12px 1px 0;font-weight:normal">'
                f'{escape(label)}</th><td style="text-align:left;padding:1px 0;{_MONO}">{escape(text)}</td></tr>'
                for label, text in pairs
            )
            blocks.append(f'<table style="margin:4px 0 0 0;border:none;color:inherit">{rows}</table>')
            pairs = []
        if line:
            blocks.append(f'<p style="margin:0 0 4px 0">{_marked(line)}</p>')
    return blocks


def _marked(text: str) -> str:
    """Escaped text in which `code` between backticks is set as code."""
    parts = escape(text).split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return "".join(f'<span style="{_MONO}">{p}</span>' if i % 2 else p for i, p in enumerate(parts))


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(f"{cell:<{w}}" for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows]


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    cell = 'style="text-align:left;padding:2px 14px 2px 0"'
    head = "".join(f'<th scope="col" {cell}>{escape(text)}</th>' if text else "<td></td>" for text in rows[0])
    body = "".join(
        '<tr style="background:none">' + "".join(f"<td {cell}>{escape(text)}</td>" for text in row) + "</tr>"
        for row in rows[1:]
    )
    return f'<table style="margin:4px 0;color:inherit"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
