"""How long grading a class takes, as `make bench` has measured it and README shows it."""

import json

from .lesson import ROOT

MEASURED = ROOT / "helpers" / "pictures" / "grading.json"
RIVALS = {"nbgrader": "nbgrader", "otter": "Otter-Grader"}


def table() -> str:
    """A row for each lesson that was graded with all three, and a sentence and a picture of larger classes, as Markdown."""
    told = json.loads(MEASURED.read_text(encoding="utf-8"))
    heads = (f"{name} {told['versions'][key]}" for key, name in RIVALS.items())
    lines = [
        f"| {told['submissions']} notebooks of | this grader | {' | '.join(heads)} | verdicts that differ |",
        "|" + "---|" * 5,
    ]
    lines += [_row(number, times) for number, times in sorted(told["lessons"].items())]
    last, line = told["growth"][-1], told["line"]
    memory = sorted(row["megabytes"] / 1000 for row in told["growth"])
    whole = f"{last['submissions']:,} took {last['seconds'] / 60:.1f} minutes"
    held = f"{memory[0]:.2f} to {memory[-1]:.2f} GB"
    lines += [
        "",
        f"On {told['cores']} cores, start-up and all; the other two run one notebook after the other. {_alone(told)} "
        f"Each further notebook of lesson {told['grown']} takes {line['milliseconds_each'] / 1000:.2f} s: {whole}.",
        "",
        f"![Time and memory against the number of submissions: time on a straight line, {whole}; "
        f"memory of all processes flat, {held}](helpers/pictures/{MEASURED.stem}.png)",
    ]
    return "\n".join(lines)


def _alone(told: dict) -> str:
    """What this grader takes with one worker, as a sentence."""
    times = ((number, found["ours, one worker"]["whole"]) for number, found in sorted(told["lessons"].items()))
    return f"With one worker this grader takes {', '.join(f'{seconds:.0f} s for lesson {number}' for number, seconds in times)}."


def _row(number: str, times: dict) -> str:
    ours = times["ours"]["whole"]
    others = (f"{times[key]['whole']:.0f} s, {times[key]['whole'] / ours:.0f} times as long" for key in RIVALS)
    return f"| lesson {number} | {ours:.0f} s | {' | '.join(others)} | {times['differing']} |"
