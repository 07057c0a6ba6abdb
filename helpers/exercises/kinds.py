"""The kinds of exercise, each a way to fill in an `Exercise`: all are judged alike."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from ..exhibits import FAULTS, verdicts
from . import views
from .spec import Exercise, Misconception, Probe, Seen, Text, words
from .views import are_lines


def idea(name: str, says: Text, *answers: Any) -> Misconception:
    """A misconception: its short name, what the learner reads, and wrong answers that show it."""
    return Misconception(name, says, answers)


def function(
    id: str,
    right: Callable,
    probes: Sequence[Probe | tuple],
    *,
    hints: tuple[str, str],
    why: Text,
    **more: Any,
) -> Exercise:
    """Write a function. `probes` are tuples of arguments, or Probe objects where a predicate judges the result.

    `hints` are the first and the last rung: where to look, and the stub half filled in. The rung between them, the smallest
    failing input, comes from the learner's own answer. Where arguments can't be plain data, such as models, the probes hold
    words for them, and `view` makes what the function is called with.
    """
    rows = tuple(probe if isinstance(probe, Probe) else Probe(probe) for probe in probes)
    more.setdefault("view", views.returned)
    return Exercise(id, "function", right, why, hints, probes=rows, **more)


def value(id: str, right: Any, *, hints: tuple[str, str, str], why: Text, **more: Any) -> Exercise:
    """Give a value: a number, a shape, a table, a list of words."""
    return Exercise(id, "value", right, why, hints, **more)


def quiz(id: str, right: str, options: dict[str, str], *, hint: str) -> Exercise:
    """One letter. Every option has its reason; case and blanks round the letter do not matter."""
    letters = ", ".join(options)
    example = f'{id} = "{letters[0]}"'
    wrong = {key: idea(f"option {key}", text, key) for key, text in options.items() if key != right}
    out = list(wrong.values())
    hints = (hint, f"Not {out[0].answers[0]}: {out[0].says}", f"Not {out[-1].answers[0]}: {out[-1].says}")

    def explain(got: Any) -> str:
        return f"The answer is one of the letters {letters}, for example {example}."

    return Exercise(
        id, "quiz", right, options[right], hints, wrong=wrong, view=views.letter, explain=explain, options=options
    )


def quizzes(id: str, questions: Sequence[tuple[str, dict[str, str]]], *, hint: str) -> Exercise:
    """A list of letters, one for each question. A question is its right letter and {letter: reason} of all its options."""
    right = [letter for letter, _ in questions]
    example = f"{id} = [{', '.join(map(repr, 'A' * len(right)))}]".replace("'", '"')

    def well_formed(got: Any) -> bool:
        return isinstance(got, list) and len(got) == len(right)

    def score(got: Any) -> list[bool]:
        return [one == other for one, other in zip(got, right, strict=True)] if well_formed(got) else []

    def explain(got: Any) -> str:
        if not well_formed(got):
            return f"Give {len(right)} letters, one for each question: {example}."
        first = score(got).index(False)
        options = questions[first][1]
        reason = options.get(str(got[first]), f"The answer is one of the letters {', '.join(options)}.")
        return f"{sum(score(got))} of {len(right)} are right. Question {first + 1}, {got[first]}: {reason}"

    def why() -> str:
        return "\n".join(f"{i}. {letter}: {options[letter]}" for i, (letter, options) in enumerate(questions, 1))

    hints = (
        hint,
        f"Question 1 is {right[0]}: {questions[0][1][right[0]]}",
        f"{id} = [{', '.join(['???' if i % 2 else repr(letter) for i, letter in enumerate(right)])}]".replace("'", '"'),
    )
    reasons = {f"{i}{letter}": text for i, (_, options) in enumerate(questions, 1) for letter, text in options.items()}
    return Exercise(
        id, "quiz", right, why, hints, view=views.letters, explain=explain, score=score, options=reasons, points=2
    )


def audit(id: str, sentences: Sequence[tuple[str, bool, Text, str]], *, hint: str) -> Exercise:
    """True or false for sentences as one finds them.

    Each sentence comes with its truth, its reason (with its number, computed) and the claim test that proves it.
    """
    truths = [truth for _, truth, _, _ in sentences]
    reasons = [reason for _, _, reason, _ in sentences]
    n_false = truths.count(False)

    def score(got: Any) -> list[bool]:
        return [bool(g) == t for g, t in zip(got, truths, strict=True)] if _truths(got, len(truths)) else []

    def explain(got: Any) -> str:
        marks = score(got)
        if not marks:
            return f"Give {len(truths)} values, True or False, one for each sentence: [True, False, ...]."
        first, right = marks.index(False), sum(marks)
        counted = f"{right} of your {len(truths)} answers {'is' if right == 1 else 'are'} right."
        return f"{counted} Look at sentence {first + 1} again.\n{words(reasons[first])}"

    def why() -> str:
        told = enumerate(zip(truths, reasons, strict=True), 1)
        return "\n".join(f"{i}. {truth}. {words(reason)}" for i, (truth, reason) in told)

    hints = (
        hint,
        f"{n_false} of the {len(truths)} sentences are false.",
        f"Sentence 1 is {'true' if truths[0] else 'false'}.",
    )
    tests = {sentence: test for sentence, _, _, test in sentences}
    return Exercise(id, "audit", truths, why, hints, explain=explain, score=score, options=tests)


def _truths(got: Any, n: int) -> bool:
    return isinstance(got, list) and len(got) == n and all(isinstance(g, (bool, int)) and g in (0, 1) for g in got)


def order_lines(id: str, right: Sequence[int], *, hints: tuple[str, str, str], why: Text, **more: Any) -> Exercise:
    """Put numbered lines in order, leaving out those that do not belong: a list of line numbers."""

    def explain(got: Any) -> str:
        if not isinstance(got, list) or not all(isinstance(line, (int, float)) for line in got):
            return "Give a list of line numbers in the order in which they run."
        extra, missing = set(got) - set(right), set(right) - set(got)
        if extra:
            return f"Line {min(extra)} does not belong in the pipeline."
        if missing:
            return f"{len(missing)} line{'s are' if len(missing) > 1 else ' is'} missing."
        if len(got) > len(right):
            return f"Line {next(line for line in got if got.count(line) > 1)} stands there more than once."
        first = next(i for i, pair in enumerate(zip(got, right, strict=False)) if pair[0] != pair[1])
        begin = f"The order is right up to line {got[first - 1]}. " if first else ""
        return f"{begin}What does line {got[first]} need that has not run yet?"

    return Exercise(id, "order", list(right), why, hints, explain=explain, **more)


def find_faults(
    id: str,
    faults: dict[int, str],
    causes: dict[str, str],
    *,
    hints: tuple[str, str, str],
    why: Text,
    others: Collection[int] = (),
    pretest: bool = False,
) -> Exercise:
    """Find the faulty lines of a script, as {line: cause}; scored by precision, recall and F1 of the pairs.

    `causes` is the menu: key -> words. `others` are lines with faults that are not asked for here. A pretest (or a post-test)
    takes a list of line numbers, accepts every serious try and gives no points; its scores go into the learner's record.
    """
    right = sorted(faults) if pretest else dict(faults)

    def measure(got: Any) -> dict[str, float]:
        given, wanted = _items(got), _items(right)
        hits = len(given & wanted)
        f1 = 2 * hits / (len(given) + len(wanted))
        return {"precision": hits / len(given), "recall": hits / len(wanted), "f1": f1}

    def scores(got: Any) -> str:
        score = measure(got)
        return (
            f"precision {score['precision']:.2f} (so much of what you marked is right), "
            f"recall {score['recall']:.2f} (so much of what is wrong you marked), F1 {score['f1']:.2f}."
        )

    def explain(got: Any) -> str:
        if not isinstance(got, list if pretest else dict) or not got or not are_lines(got):
            return "Give a list of line numbers: [3, 4]." if pretest else f'Give a dict: {{3: "{next(iter(causes))}"}}.'
        if pretest:
            return scores(got)
        told = [word for line, cause in got.items() if (word := about(line, cause))]
        missing = len(set(right) - set(got))
        told += [f"{missing} line{'s are' if missing > 1 else ' is'} missing."] if missing else []
        return "\n".join([*told[:3], scores(got)]) if told else scores(got)

    def about(line: int, cause: str) -> str:
        if cause not in causes:
            return f"{cause[:40]!r} is none of the causes asked for here: {', '.join(causes)}."
        if line in right:
            return "" if right[line] == cause else f"Line {line} is faulty, but its cause is another one."
        return (
            f"Line {line} has a fault, too, but not one of these."
            if line in others
            else f"Line {line} does no such thing."
        )

    def alike(one: Any, other: Any) -> bool:
        return isinstance(other, list) and bool(other) and are_lines(other) if pretest else one == other

    view = views.lines if pretest else views.cause_by_line
    looks = {"view": view, "alike": alike, "explain": explain, "options": causes}
    more = {"points": 0, "measure": measure} if pretest else {}
    return Exercise(id, "faults", right, why, hints, **looks, **more)


def _items(answer: list | dict) -> set:
    return set(answer.items()) if isinstance(answer, dict) else set(answer)


def convict(id: str, lesson: int, *, hints: tuple[str, str, str]) -> Exercise:
    """Find the faults of Exhibit A that a lesson convicts, as {line: cause}."""
    found = {line: fault for line, fault in FAULTS.items() if fault.lesson == lesson}
    lines = {line: fault.key for line, fault in found.items()}
    causes = {fault.key: fault.name for fault in found.values()}
    return find_faults(id, lines, causes, others=FAULTS, hints=hints, why=lambda: verdicts(lesson))


@dataclass(frozen=True)
class Case:
    """One of several case files: its cause, the experiments that separate it from its twin, and why the others do not.

    `not_causes` and `not_experiments` say why a cause is not this one, and why an experiment does not tell.
    """

    cause: str
    experiments: tuple[str, ...]
    not_causes: dict[str, str]
    not_experiments: dict[str, str]


def case_files(id: str, cases: dict[str, Case], *, hints: tuple[str, str, str], why: Text, points: int = 1) -> Exercise:
    """Several case files in one answer: {letter: (cause, experiment)}. Every experiment that separates the twins counts."""
    right = {letter: [case.cause, case.experiments[0]] for letter, case in cases.items()}

    def solved(got: Any, letter: str) -> bool:
        pair = got.get(letter)
        return _is_pair(pair) and pair[0] == cases[letter].cause and pair[1] in cases[letter].experiments

    def alike(one: Any, other: Any) -> bool:
        return isinstance(other, dict) and other.keys() == cases.keys() and all(solved(other, each) for each in cases)

    def explain(got: Any) -> str:
        if not isinstance(got, dict) or not got or got.keys() - cases.keys():
            return f'Give a dict: {{"{next(iter(cases))}": (cause, experiment), ...}}.'
        done = sum(solved(got, letter) for letter in cases)
        letter = next((each for each in cases if each in got and not solved(got, each)), "")
        if not letter:
            missing = [each for each in cases if each not in got]
            return f"{done} of {len(cases)} cases are solved. Still open: {', '.join(missing)}."
        return f"{done} of {len(cases)} cases are solved. {letter}: {about(cases[letter], got[letter])}"

    def about(case: Case, pair: Any) -> str:
        causes, experiments = {case.cause, *case.not_causes}, {*case.experiments, *case.not_experiments}
        if not (_is_pair(pair) and pair[0] in causes and pair[1] in experiments):
            return "give a pair (cause, experiment), both of them words from the two lists."
        if pair[0] != case.cause:
            return f"not {pair[0]}. {case.not_causes[pair[0]]}"
        return f"the cause is right. {pair[1]} does not tell it from its twin: {case.not_experiments[pair[1]]}"

    return Exercise(
        id, "case", right, why, hints, view=views.words_by_letter, alike=alike, explain=explain, points=points
    )


def so_far(got: Sequence, right: Sequence, what: str) -> tuple[str, int]:
    """How many of several answers are right and which one to look at, as a sentence; and the index of that one."""
    marks = [one == other for one, other in zip(got, right, strict=True)]
    n, first = sum(marks), marks.index(False)
    return f"{n} of {len(right)} {'is' if n == 1 else 'are'} right. Look at {what} {first + 1} again.", first


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2


def keras_model(
    id: str,
    right: Callable[[], Any],
    facts: Callable[[Any], dict[str, bool]],
    *,
    several: int = 0,
    hints: tuple[str, str, str],
    why: Text,
    **more: Any,
) -> Exercise:
    """A Keras model, judged by named facts that hold for any architecture: {"rows sum to 1": True, ...}.

    `right` builds a model that is right, wrong answers build models that are not; a learner may give a model or a function
    that builds one. The facts that fail are what the learner reads; the function `facts` is found in a module `looks_*`. With
    `several`, an answer is a list of that many models.
    """

    def explain(got: Any) -> str:
        if not got and several:
            return f"Give a list of {several} Keras models, or a function that returns one."
        if not got:
            return "Give a Keras model, or a function that returns one."
        return "Not yet: " + "; ".join(fact for fact, holds in got.items() if not holds) + "."

    def alike(one: Any, other: Any) -> bool:
        return isinstance(other, dict) and one == other

    looks = {"view": views.FactsOfModel(facts, several), "alike": alike, "explain": explain}
    # a model may be trained when it is built: that takes its time
    return Exercise(id, "model", right, why, hints, seconds=30, **looks, **more)


def raises(*names: str, mentions: str = "") -> Callable[[Seen], bool]:
    """A predicate: the answer raised one of these exceptions, with `mentions` in its message."""

    def accept(seen: Seen) -> bool:
        return any(name in seen.error for name in names) and mentions in seen.message

    return accept
