"""The kinds of exercise whose answers are no plain values: passing, failing, and what is said."""

import keras
import numpy as np
import pytest

from helpers.exercises.judge import assess
from helpers.exercises.kinds import (
    Case,
    audit,
    case_files,
    find_faults,
    function,
    idea,
    keras_model,
    order_lines,
    quiz,
    quizzes,
    raises,
    so_far,
)
from helpers.exercises.spec import Seen
from helpers.learner import surety
from helpers.learner.words import message

HINTS = ("Look.", "Closer.", "x = ???")


def told(exercise, answer):
    """The outcome, and the words of the message as one text."""
    _, verdict = assess(exercise, answer)
    lines = message(exercise, verdict)
    return verdict.outcome, "\n".join(line if isinstance(line, str) else ": ".join(line) for line in lines)


def rows(table):
    return pytest.mark.parametrize(("answer", "outcome", "said"), table.values(), ids=table)


ORDER = order_lines("pipeline", [3, 1, 4], hints=HINTS, why="Split, fit, score.")
NO_LINES = "Give a list of line numbers"


@rows(
    {
        "right": ([3, 1, 4], "passed", "Split, fit, score."),
        "a tuple": ((3, 1, 4), "passed", ""),
        "an array": (np.array([3, 1, 4]), "passed", ""),
        "not started": (..., "not_attempted", "`...`"),
        "a line too many": ([3, 1, 4, 2], "failed", "Line 2 does not belong"),
        "a line too few": ([3, 4], "failed", "1 line is missing"),
        "two too few": ([4], "failed", "2 lines are missing"),
        "none": ([], "failed", "3 lines are missing"),
        "a line twice, at the end": ([3, 1, 4, 4], "failed", "Line 4 stands there more than once"),
        "a line twice, in between": ([3, 1, 1, 4], "failed", "Line 1 stands there more than once"),
        "swapped": ([3, 4, 1], "failed", "The order is right up to line 3. What does line 4 need"),
        "numbers as words": (["3", "1", "4"], "failed", NO_LINES),
        "lists of lines": ([[3], [1], [4]], "failed", NO_LINES),
        "mixed": ([None, "x", 1], "failed", NO_LINES),
        "a stub within": ([3, ..., 4], "failed", NO_LINES),
        "one number": (3, "failed", NO_LINES),
        "a dict": ({3: 1}, "failed", NO_LINES),
    }
)
def test_order_lines(answer, outcome, said):
    seen, text = told(ORDER, answer)
    assert seen == outcome
    assert said in text


FILES = case_files(
    "files",
    {
        "A": Case("leak", ("shuffle", "refit"), {"drift": "The rows did not change."}, {"wait": "Nothing happens."}),
        "B": Case("drift", ("wait",), {"leak": "The rows are new."}, {"shuffle": "Both fall.", "refit": "Both rise."}),
    },
    hints=HINTS,
    why="So.",
)


@rows(
    {
        "right": ({"A": ("leak", "shuffle"), "B": ("drift", "wait")}, "passed", "So."),
        "another telling experiment": ({"b": ["Drift ", "wait"], "a": ("leak", "REFIT")}, "passed", "So."),
        "not started": (None, "not_attempted", ""),
        "one is open": ({"B": ("drift", "wait")}, "failed", "1 of 2 cases are solved. Still open: A."),
        "another cause": (
            {"A": ("drift", "shuffle")},
            "failed",
            "0 of 2 cases are solved. A: not drift. The rows did not",
        ),
        "another experiment": (
            {"A": ("leak", "wait")},
            "failed",
            "A: the cause is right. wait does not tell it from its",
        ),
        "the first of two": ({"B": ("leak", "wait"), "A": ("drift", "wait")}, "failed", "A: not drift."),
        "no word of the menu": ({"A": ("luck", "wait")}, "failed", "A: give a pair (cause, experiment)"),
        "no pair": ({"A": "leak"}, "failed", "A: give a pair (cause, experiment)"),
        "a stub within": ({"A": ("leak", ...)}, "failed", "A: give a pair (cause, experiment)"),
        "no such case": ({"C": ("leak", "wait")}, "failed", 'Give a dict: {"A": (cause, experiment), ...}.'),
        "a pair": (("leak", "wait"), "failed", "Give a dict"),
    }
)
def test_case_files(answer, outcome, said):
    seen, text = told(FILES, answer)
    assert seen == outcome
    assert said in text


@pytest.mark.parametrize(
    ("answer", "said", "place"),
    [("axx", "1 of 3 is right. Look at case 2 again.", 1), ("xbc", "2 of 3 are right. Look at case 1 again.", 0)],
)
def test_what_is_right_so_far_is_counted(answer, said, place):
    assert so_far(list(answer), list("abc"), "case") == (said, place)


LETTERS = quizzes(
    "letters", [("B", {"A": "No.", "B": "Yes."}), ("A", {"A": "Of course.", "B": "Never."})], hint="Think."
)


@rows(
    {
        "right": (["B", "A"], "passed", "1. B: Yes.\n2. A: Of course."),
        "case and blanks": (("b ", "a"), "passed", ""),
        "not started": (None, "not_attempted", ""),
        "one wrong": (["B", "B"], "failed", "1 of 2 are right. Question 2, B: Never."),
        "no option": (["B", "C"], "failed", "Question 2, C: The answer is one of the letters A, B."),
        "numbers": ([1, 2], "failed", "Question 1, 1: The answer is one of the letters A, B."),
        "too few": (["B"], "failed", 'Give 2 letters, one for each question: letters = ["A", "A"].'),
        "a word": ("BA", "failed", "Give 2 letters"),
        "a stub within": (["B", ...], "failed", "The answer is one of the letters A, B."),
        "a list within": (["B", ["A", "B"]], "failed", "The answer is one of the letters A, B."),
    }
)
def test_quizzes(answer, outcome, said):
    seen, text = told(LETTERS, answer)
    assert seen == outcome
    assert said in text


def test_every_option_of_quizzes_has_its_reason_and_each_question_its_score():
    assert LETTERS.options == {"1A": "No.", "1B": "Yes.", "2A": "Of course.", "2B": "Never."}
    assert LETTERS.score(["B", "B"]) == [True, False]
    assert LETTERS.score("B") == []


CAUSES = {"leak": "", "drift": "", "luck": ""}
FAULTS = find_faults("faults", {3: "leak", 7: "drift"}, CAUSES, hints=HINTS, why="So.", others=[9])
FIRST_LOOK = find_faults("look", {3: "leak", 7: "drift"}, CAUSES, hints=HINTS, why="So.", pretest=True)
NO_DICT, NO_LIST = "Give a dict", "Give a list of line numbers"


@rows(
    {
        "right": ({7: "drift", 3: " Leak"}, "passed", "precision 1.00"),
        "lines as words": ({"7": "drift", "3": "leak"}, "passed", "So."),
        "half": ({3: "leak"}, "failed", "1 line is missing.\nprecision 1.00"),
        "the score": ({3: "leak", 7: "drift", 8: "luck"}, "failed", "F1 0.80"),
        "a line without fault": ({3: "leak", 7: "drift", 8: "luck"}, "failed", "Line 8 does no such thing."),
        "a fault of another lesson": ({3: "leak", 7: "drift", 9: "luck"}, "failed", "Line 9 has a fault, too"),
        "another cause": ({3: "luck", 7: "drift"}, "failed", "Line 3 is faulty, but its cause is another one."),
        "no cause of the menu": ({3: "x"}, "failed", "'x' is none of the causes asked for here: leak, drift, luck."),
        "a stub within": ({3: ...}, "failed", "is none of the causes"),
        "lines only": ([3, 7], "failed", NO_DICT),
        "a number": (3, "failed", NO_DICT),
        "words": ("line 3", "failed", NO_DICT),
        "words for lines": ({"line 3": "leak"}, "failed", NO_DICT),
        "nothing": ({}, "failed", NO_DICT),
        "not started": (..., "not_attempted", ""),
    }
)
def test_find_faults(answer, outcome, said):
    seen, text = told(FAULTS, answer)
    assert seen == outcome
    assert said in text


@rows(
    {
        "a serious try": ([1, 3], "passed", "precision 0.50"),
        "an array": (np.array([3]), "passed", "recall 0.50"),
        "the same line twice": ([3, 3], "passed", "precision 1.00"),
        "nothing": ([], "failed", NO_LIST),
        "a stub within": ([...], "failed", NO_LIST),
        "words in a list": (["the third"], "failed", NO_LIST),
        "words": ("the third", "failed", NO_LIST),
        "a number": (3, "failed", NO_LIST),
    }
)
def test_a_pretest_takes_every_serious_try(answer, outcome, said):
    seen, text = told(FIRST_LOOK, answer)
    assert seen == outcome
    assert said in text
    assert FIRST_LOOK.points == 0


AUDIT = audit(
    "audit",
    [("A.", True, "A is so.", "t::a"), ("B.", False, lambda: f"B is {1 + 1}.", "t::b"), ("C.", True, "C too.", "t::c")],
    hint="Test them.",
)
NO_TRUTHS = "Give 3 values, True or False"


@rows(
    {
        "right": ([True, False, True], "passed", "2. False. B is 2."),
        "ones and zeros": (np.array([1, 0, 1]), "passed", "1. True. A is so."),
        "one wrong": ([True, True, True], "failed", "Look at sentence 2 again"),
        "all wrong": ([False, True, False], "failed", "Look at sentence 1 again"),
        "a stub within": ([True, ..., True], "failed", NO_TRUTHS),
        "too few": ([True, False], "failed", NO_TRUTHS),
        "words": (["True", "False", "True"], "failed", NO_TRUTHS),
        "other numbers": ([2, 0, 1], "failed", NO_TRUTHS),
        "one value": (True, "failed", NO_TRUTHS),
        "not started": (..., "not_attempted", ""),
    }
)
def test_audit(answer, outcome, said):
    seen, text = told(AUDIT, answer)
    assert seen == outcome
    assert said in text
    assert [len(AUDIT.hints), *AUDIT.options.values()] == [3, "t::a", "t::b", "t::c"]


def test_an_audit_scores_each_sentence():
    nats, _ = surety.score(AUDIT, [True, True, True], False, [0.9, 0.6, 0.5])
    assert nats == round(float(-np.log([0.9, 1 - 0.6, 0.5]).mean()), 4)
    assert surety.score(AUDIT, [True, True, True], False, 0.5)[0] == round(float(np.log(2)), 4)
    assert surety.score(AUDIT, [True], False, 0.5)[0] is None


QUIZ = quiz("letter", "B", {"A": "No.", "B": "Yes.", "C": "Nor this."}, hint="Think.")


@rows(
    {
        "right": ("B", "passed", "Yes."),
        "small, with blanks": (" b\n", "passed", ""),
        "an option": ("C", "failed", "Nor this."),
        "no option": ("D", "failed", "one of the letters A, B, C, for example"),
        "a number": (2, "failed", "one of the letters"),
        "a list": (["B"], "failed", "one of the letters"),
        "not started": (..., "not_attempted", ""),
    }
)
def test_quiz(answer, outcome, said):
    seen, text = told(QUIZ, answer)
    assert seen == outcome
    assert said in text


@rows(
    {
        "right": (abs, "passed", "Distances have no sign."),
        "wrong": (lambda x: x, "failed", "for: x = -2\nexpected: 2\ngot: -2"),
    }
)
def test_a_function_without_known_misconceptions(answer, outcome, said):
    exercise = function("size", lambda x: abs(x), [(-2,), (3,)], hints=HINTS[:2], why="Distances have no sign.")
    seen, text = told(exercise, answer)
    assert seen == outcome
    assert said in text


# --- a Keras model


def built(units=3, activation="softmax"):
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(units, activation=activation)])


def functional():
    entry = keras.Input((4,))
    scores = keras.layers.Dense(3)(entry)
    return keras.Model(entry, keras.layers.Softmax()(scores))


def subclassed():
    class Classifier(keras.Model):
        def __init__(self):
            super().__init__()
            self.head = keras.layers.Dense(3, activation="softmax")

        def call(self, x):
            return self.head(x)

    return Classifier()


def facts(model):
    out = np.asarray(model(np.eye(4, dtype="float32")))
    return {"three columns": out.shape == (4, 3), "rows sum to 1": np.allclose(out.sum(axis=1), 1, atol=1e-4)}


MODEL = keras_model(
    "model",
    built,
    facts,
    hints=HINTS,
    why="Softmax makes shares.",
    wrong={"sigmoid": idea("a sigmoid", "A sigmoid scores each class alone.", lambda: built(activation="sigmoid"))},
)
NO_MODEL = "Give a Keras model, or a function that returns one."


@pytest.mark.parametrize("build", [built, functional, subclassed], ids=lambda build: build.__name__)
def test_a_model_that_behaves_right_passes_whatever_its_architecture(build):
    for answer in (build, build()):  # a function that builds one, and one that is built
        assert told(MODEL, answer) == ("passed", "Softmax makes shares.")


@rows(
    {
        "a misconception": (lambda: built(activation="sigmoid"), "failed", "A sigmoid scores each class alone."),
        "too few columns": (lambda: built(units=2), "failed", "Not yet: three columns."),
        "both wrong": (lambda: built(2, "sigmoid"), "failed", "Not yet: three columns; rows sum to 1."),
        "not started": (..., "not_attempted", ""),
        "a function without return": (lambda: None, "not_attempted", ""),
        "a function that fails": (lambda: 1 / 0, "failed", "raised ZeroDivisionError: division by zero"),
        "a function that returns a number": (lambda: 5, "failed", NO_MODEL),
        "a number": (5, "failed", NO_MODEL),
        "words": ("softmax", "failed", NO_MODEL),
    }
)
def test_keras_model(answer, outcome, said):
    seen, text = told(MODEL, answer)
    assert seen == outcome
    assert said in text


def test_a_class_a_symbol_or_a_layer_is_no_model():
    for answer in (keras.Sequential, keras.Input((4,)), keras.layers.Dense(3)):
        assert told(MODEL, answer) == ("failed", NO_MODEL)


PAIR_OF_MODELS = keras_model(
    "pair", lambda: [built(), built()], lambda models: facts(models[1]), hints=HINTS, why="Both.", several=2
)


@rows(
    {
        "a function": (lambda: (functional(), subclassed()), "passed", "Both."),
        "a list": ([built(), built()], "passed", "Both."),
        "the second is wrong": (lambda: [built(), built(2)], "failed", "Not yet: three columns."),
        "one model": (built, "failed", "Give a list of 2 Keras models"),
        "too few": (lambda: [built()], "failed", "Give a list of 2 Keras models"),
        "stubs": ([..., ...], "failed", "Give a list of 2 Keras models"),
        "not started": (lambda: None, "not_attempted", ""),
    }
)
def test_several_models(answer, outcome, said):
    seen, text = told(PAIR_OF_MODELS, answer)
    assert seen == outcome
    assert said in text


def test_raises_wants_the_exception_and_its_words():
    accept = raises("ValueError", "KeyError", mentions="cat")
    assert accept(Seen(error=("ValueError", "Exception"), message="no cat"))
    assert accept(Seen(error=("MyError", "KeyError"), message="cat"))
    assert not accept(Seen(error=("TypeError", "Exception"), message="no cat"))
    assert not accept(Seen(error=("ValueError", "Exception"), message="no dog"))
    assert not accept(Seen(message="cat"))
