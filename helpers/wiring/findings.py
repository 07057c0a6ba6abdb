"""Findings: what `diagnose` says, one idea each."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True)
class Finding:
    """One thing that does not fit.

    `severity` is "error" (can't learn, or its loss and outputs can't be trusted), "warning" (learns, but a reported number or
    returned class is wrong, or training is worse) or "note" (works, and is not what was meant). `fix` is the line to write,
    `evidence` what was observed.
    """

    code: str
    severity: str
    message: str
    why: str
    fix: str
    evidence: str = ""


class Findings(tuple):
    """All findings about a model, the worst first; empty, and false, when no fault was seen.

    `unseen` says why nothing was looked at, or is empty.
    """

    unseen: str

    def __new__(cls, findings: Iterator[Finding] = (), unseen: str = ""):
        order = sorted(dict.fromkeys(findings), key=lambda finding: SEVERITIES.index(finding.severity))
        made = super().__new__(cls, order)
        made.unseen = unseen
        return made

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self]

    def __repr__(self) -> str:
        if self.unseen:
            return f"Not looked at: {self.unseen}."
        return "\n\n".join(map(_plain, self)) if self else "Nothing found: head, loss, labels and metrics fit together."

    def _repr_html_(self) -> str:
        if not self:
            return f'<p class="wired-right">{escape(repr(self))}</p>'
        return f'<div class="wired-right">{"".join(map(_html, self))}</div>'


def _plain(finding: Finding) -> str:
    lines = [f"{finding.severity.upper()} {finding.code}", finding.message]
    lines += [f"seen: {finding.evidence}"] if finding.evidence else []
    return "\n  ".join([*lines, f"why:  {finding.why}", f"fix:  {finding.fix}"])


def _html(finding: Finding) -> str:
    rows = [
        ("seen", escape(finding.evidence)),
        ("why", escape(finding.why)),
        ("fix", f'<code style="white-space:normal">{escape(finding.fix)}</code>'),
    ]
    name_style = 'style="text-align:left;font-weight:normal;padding:1px 12px 1px 0"'
    cells = "".join(
        f'<tr style="background:none"><th scope="row" {name_style}>{name}</th><td style="text-align:left">{text}</td></tr>'
        for name, text in rows
        if text
    )
    head = f'<b>{finding.severity.upper()}</b> <code style="white-space:normal">{finding.code}</code><br>'
    head += f"{escape(finding.message)}"
    body = f'{head}<table style="color:inherit">{cells}</table>'
    edge = "border-left:6px solid #595959;padding:4px 12px;margin:6px 0;overflow-wrap:anywhere"
    return f'<div style="{edge}">{body}</div>'
