"""How good diagnose is, family by family: python tests/wiring/measure.py [--write]. Prints what is missed, then the table."""

import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from helpers import diagnose  # first: it quiets TensorFlow
from helpers.wiring.codes import CODES, FAMILIES
from helpers.wiring.findings import Findings

from cases import Case, cases, run  # isort: skip

PAGE = Path(diagnose.__code__.co_filename).with_name("README.md")


@dataclass
class Score:
    """What became of the bank: sentences about what went wrong, and counts by family."""

    wrong: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    false: Counter = field(default_factory=Counter)
    silent: Counter = field(default_factory=Counter)
    total: Counter = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)


@cache
def findings(case: Case) -> Findings:
    """What diagnose says of the case."""
    names = run(case)
    return diagnose(names["model"], names.get("x"), names.get("y"), **names.get("options", {}))


def is_found(case: Case) -> bool:
    """Whether one of the causes is named: as an error or a warning, or as a note where that is enough."""
    return any(
        f"note:{finding.code}" in case.codes or (finding.code in case.codes and finding.severity != "note")
        for finding in findings(case)
    )


def alarms(case: Case) -> list[str]:
    """The codes of errors and warnings."""
    return [finding.code for finding in findings(case) if finding.severity != "note"]


def score(bank: list[Case]) -> Score:
    """The score over these cases."""
    out = Score()
    for case in bank:
        out.total[case.kind] += 1
        if case.kind == "wrong":
            family = CODES[case.first_code][0]
            out.wrong[family] += 1
            out.found[family] += is_found(case)
            if not is_found(case):
                out.misses.append(f"{case}: {', '.join(case.codes)}, said {findings(case).codes or 'nothing'}")
            continue
        out.silent[case.kind] += not alarms(case)
        out.false.update(CODES[code][0] for code in alarms(case))
        out.alarms += [f"{case}: {code}" for code in alarms(case)]
    return out


def table(out: Score) -> str:
    """The score as a Markdown table."""
    rows = ["| family | wrong | found | recall | false alarms | precision |", "|" + "---|" * 6]
    for family, name in [*FAMILIES.items(), (0, "**all**")]:
        wrong, found, false = (
            counts[family] if family else sum(counts.values()) for counts in (out.wrong, out.found, out.false)
        )
        label = f"{family} {name}" if family else name
        rows.append(
            f"| {label} | {wrong} | {found} | {found / max(1, wrong):.2f} | {false} | {found / max(1, found + false):.2f} |"
        )
    silent = f"{out.silent['right']} of {out.total['right']}"
    mended = f"{out.silent['repaired']} of {out.total['repaired']}"
    return "\n".join([*rows, "", f"Without error or warning: {silent} right wirings, {mended} repaired twins."])


def codes() -> str:
    """All codes as a Markdown table."""
    rows = ["| code | family | what it says |", "|---|---|---|"]
    return "\n".join([*rows, *(f"| `{code}` | {family} | {says} |" for code, (family, says) in CODES.items())])


def page(text: str, out: Score) -> str:
    """The documentation page with both tables replaced."""
    for name, new in (("measured", table(out)), ("codes", codes())):
        before, rest = text.split(f"<!-- {name} -->")
        text = f"{before}<!-- {name} -->\n{new}\n<!-- /{name} -->{rest.split(f'<!-- /{name} -->')[1]}"
    return text


if __name__ == "__main__":
    found = score(cases())
    print(*found.misses, *found.alarms, table(found), sep="\n")
    if "--write" in sys.argv:
        PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), found), encoding="utf-8")
