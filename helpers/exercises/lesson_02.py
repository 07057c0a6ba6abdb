"""The exercises of lesson 02: integers, names and one-hot, there and back."""

import math

import numpy as np

from . import answers_02 as answers
from . import views
from .ideas_02 import WRONG_GUARDS
from .kinds import audit, convict, function, idea, quiz, raises, value
from .spec import Probe, Seen

REFUSED = raises("ValueError")


def bad(y, num_classes, wanted):
    return Probe((y, num_classes), REFUSED, f"a ValueError ({wanted})")


def _unseen(train, test, name):
    def accept(seen: Seen) -> bool:
        return "ValueError" in seen.error and name in seen.message

    return Probe((train, test), accept, f"a ValueError whose message names {name!r}")


EXERCISES = [
    value(
        "warmup_threshold",
        [0, 0, 1, 1],
        hints=(
            "Lesson 01: greater than the threshold gives 1.",
            "Is .5 greater than .5?",
            "warmup_threshold = [0, ???, 1, 1]",
        ),
        why="Greater than the threshold is 1, equal to it is 0.",
        wrong={
            "or_equal": idea("`>=`", "One probability equals the threshold. Greater than it is not.", [0, 1, 1, 1]),
            "flipped": idea("`<`", "The comparison is the wrong way round.", [1, 0, 0, 0]),
            "argmax": idea("argmax", "argmax of one column is 0 in every row. Compare.", [0, 0, 0, 0]),
        },
    ),
    value(
        "warmup_picked",
        np.take_along_axis(answers.PROBABILITIES, np.array([[0], [1]]), axis=1)[:, 0],
        hints=(
            "Lesson 00: two index arrays are read in pairs.",
            "Row 0 has label 0: .7.",
            "warmup_picked = probabilities[np.arange(2), ???]",
        ),
        why="One cell a row: the probability that the model gave to the truth.",
        wrong={
            "largest": idea(
                "the largest of each row",
                "That is the largest of each row. Row 1 gives most to class 2, but its label is 1.",
                [0.7, 0.6],
            ),
            "all_columns": idea(
                "`[:, labels]`", "That is a table. You want one cell a row.", answers.PROBABILITIES[:, [0, 1]]
            ),
            "first_column": idea("column 0", "That is column 0 of both rows. Row 1 has label 1.", [0.7, 0.1]),
        },
    ),
    function(
        "one_hot",
        answers.one_hot,
        [
            ([0, 1], 3),
            ([2, 0, 1], 3),
            ([0, 0], 2),
            ([0], 1),
            ([3], 5),
            (np.array([1, 3, 1, 0, 3]), 4),
            (np.array([4, 0, 4], dtype="int8"), 6),
            ([1, 1, 0, 1], 2),
        ],
        hints=(
            "How many columns must the result have when the highest class is absent?",
            "def one_hot(labels, num_classes):\n    return np.eye(???)[labels]",
        ),
        why="Row i of the identity matrix is the one-hot row of class i; an index array picks one a label.",
        wrong={
            "max_plus_one": idea(
                "K = largest label + 1",
                "The number of columns comes from `num_classes`, not from the largest label in this batch.",
                lambda labels, num_classes: answers.eye(labels, max(labels) + 1),
            ),
            "transposed": idea(
                "rows and columns swapped",
                "Your table has a row for each class. Here a row is an example, a column a class.",
                lambda labels, num_classes: answers.eye(labels, num_classes).T,
            ),
            "distinct": idea(
                "K = number of distinct labels",
                "The number of columns comes from `num_classes`, not from the labels that happen to occur.",
                lambda labels, num_classes: answers.eye(
                    np.unique(labels, return_inverse=True)[1], len(np.unique(labels))
                ),
            ),
            "off_by_one": idea(
                "counting from 1",
                "The 1 stands one column away from where it belongs. Labels count from 0, as columns do.",
                lambda labels, num_classes: answers.eye(labels, num_classes, -1),
                lambda labels, num_classes: answers.eye(labels, num_classes, 1),
                lambda labels, num_classes: np.eye(num_classes + 1)[np.asarray(labels) + 1][:, :num_classes],
                lambda labels, num_classes: np.eye(num_classes + 1)[labels][:, 1:],
            ),
            "whole_columns": idea(
                "a slice for the rows",
                "`table[:, labels] = 1` sets these columns in every row. Pair the indices: table[np.arange(n), labels].",
                answers.whole_columns,
            ),
            "binarizer": idea(
                "LabelBinarizer",
                "scikit-learn gives two classes a single column, and one class a column of zeros. Here each of num_classes has "
                "a column.",
                answers.binarized,
                answers.binarized_to,
            ),
            "indices": idea(
                "the labels themselves",
                "Those are the labels, one integer a row. One-hot has a column for each class.",
                lambda labels, num_classes: labels,
            ),
            "indices_column": idea(
                "a column of labels",
                "That is the column of labels. One-hot has a column for each class.",
                lambda labels, num_classes: np.reshape(labels, (-1, 1)),
            ),
        },
    ),
    function(
        "to_names",
        answers.names,
        [
            (np.array([[0.2, 0.8]]), ["no", "yes"]),
            (np.array([[0.4, 0.3, 0.3], [0.1, 0.2, 0.7]]), ["dog", "cat", "bird"]),
            (np.array([[0.1, 0.3, 0.2, 0.4], [0.7, 0.1, 0.15, 0.05]]), ["d", "a", "c", "b"]),
            (np.array([[0.35, 0.4, 0.25], [0.3, 0.25, 0.45], [0.6, 0.1, 0.3]]), ["wet", "dry", "hot"]),
            (np.array([[0.9, 0.1], [0.3, 0.7], [0.45, 0.55]]), ["Zebra", "ant"]),
        ],
        hints=(
            "Which axis holds the classes of one row?",
            "def to_names(probabilities, names):\n    return [names[i] for i in np.argmax(probabilities, axis=???)]",
        ),
        why="argmax over the columns gives one index a row; the list of names turns it into words.",
        wrong={
            "axis_0": idea(
                "axis 0",
                "You look for the largest of each column. Each row is one example: look along axis 1.",
                lambda p, names: [names[i % len(names)] for i in np.argmax(p, axis=0)],
                lambda p, names: [names[i] for i in np.argmax(p, axis=0)],
            ),
            "no_axis": idea(
                "argmax without an axis",
                "Without an axis argmax gives one winner for the whole table. Name axis=1: one winner a row.",
                lambda p, names: names[np.argmax(p)],
                lambda p, names: [names[np.argmax(p)]],
                lambda p, names: [names[np.argmax(p)]] * len(p),
            ),
            "from_one": idea(
                "counting from 1",
                "You look one place too far left, and -1 is the last name. Column 0 has the name names[0].",
                lambda p, names: [names[i - 1] for i in np.argmax(p, axis=1)],
            ),
            "list_by_array": idea(
                "a list indexed by an array",
                "`names` is a list, and a list can't be indexed by an array. Write np.array(names)[...], or a loop.",
                lambda p, names: names[np.argmax(p, axis=1)],
            ),
            "values": idea(
                "max for argmax",
                "Those are the largest probabilities. argmax gives their place, and the place has a name.",
                lambda p, names: np.max(p, axis=1),
            ),
            "index": idea(
                "the index",
                "Those are the indices of the classes. Look up their names.",
                lambda p, names: np.argmax(p, axis=1),
            ),
            "half": idea(
                "a threshold of .5",
                "You name a class only above .5. With three classes the most probable one may have .4.",
                answers.confident(lambda names: None),
                answers.confident(lambda names: ""),
                answers.confident(lambda names: "unknown"),
                answers.confident(lambda names: names[0]),
                answers.confident(lambda names: names[-1]),
            ),
            "sorted_names": idea(
                "sorted names",
                "You sorted the names. names[j] belongs to column j: keep their order.",
                lambda p, names: answers.names(p, sorted(names)),
            ),
            "smallest": idea(
                "the smallest",
                "You take the least probable class. argmax, not argmin.",
                lambda p, names: answers.names(-np.asarray(p), names),
            ),
        },
    ),
    function(
        "encode",
        answers.encode,
        [
            (["no", "yes"], ["yes"]),
            (["dog", "cat", "dog"], ["dog", "cat"]),
            (["wet", "dry", "hot", "dry"], ["hot", "wet", "hot"]),
            (["b"], ["b", "b"]),
            (["dog", "mouse", "cat"], ["mouse", "cat"]),
            (["fig", "apple", "cherry"], ["fig", "cherry"]),
            (["cat", "Cat"], ["Cat", "cat"]),
            (["ape", "ant", "bee"], ["ape", "bee"]),
            _unseen(["horse", "cat"], ["cat", "dog"], "dog"),
            _unseen(["b", "d"], ["a"], "a"),
            _unseen(["pear", "apple"], ["pear", "zebu", "apple"], "zebu"),
            _unseen(["cat", "zeb"], ["catfish"], "catfish"),
            _unseen(["a", "b"], ["b", "c"], "c"),
        ],
        hints=(
            "Build the table of codes once, from `train` alone. Then apply it to both lists.",
            "table = {name: code for code, name in enumerate(sorted(set(???)))}\n"
            "unseen = set(test) - set(???)\n"
            'if unseen:\n    raise ValueError(f"unseen: {unseen}")',
        ),
        why="One table, made from the training names, used for both lists. What it does not hold is an error, said aloud.",
        wrong={
            "refit": idea(
                "an encoder for each list",
                "You code each list on its own, so the same name can get two codes. Fit once, on `train`.",
                answers.refit,
                answers.checked(answers.refit),
            ),
            "union": idea(
                "coding both lists together",
                "You code the names of both lists together. A name that the model was never taught gets a code.",
                answers.union,
            ),
            "appearance": idea(
                "order of appearance",
                "You code in the order in which names appear. The task asks for alphabetical order.",
                answers.appearance,
                lambda train, test: tuple(
                    answers.coded(part, answers.codes_of(dict.fromkeys(train))) for part in (train, test)
                ),
            ),
            "from_one": idea(
                "counting from 1",
                "Your codes start at 1. Here, and as column numbers, they start at 0.",
                answers.checked(
                    lambda train, test: tuple([c + 1 for c in codes] for codes in answers.key_error(train, test))
                ),
                lambda train, test: tuple([c + 1 for c in codes] for codes in answers.key_error(train, test)),
            ),
            "repeats": idea(
                "forgetting `set`",
                "A name that occurs twice in `train` gets two places in your table. Take the distinct names first.",
                answers.checked(answers.repeating),
                answers.repeating,
            ),
            "unseen_silent": idea(
                "silence about an unseen name",
                "A name that `train` does not hold passes without a word. Raise a ValueError that names it.",
                answers.silent(lambda k: -1),
                answers.silent(lambda k: k),
                answers.silent(lambda k: 0),
                answers.skipping,
                answers.inserted,
            ),
            "cut_names": idea(
                "a LabelEncoder on plain lists",
                "scikit-learn's LabelEncoder cuts unseen names to the length of the longest training name: `catfish`\n"
                "becomes `cat` and passes, or is named by half. Compare the names yourself before you transform.",
                answers.cut_names,
            ),
            "key_error": idea(
                "a KeyError",
                "An unseen name ends in a KeyError, an accident. Raise ValueError yourself, with the name in it.",
                answers.key_error,
            ),
        },
    ),
    function(
        "validate_labels",
        answers.validated,
        [
            ([0, 1, 2], 3),
            ([1, 1], 3),
            ([[0], [2], [1]], 3),
            (np.array([0, 3, 1], dtype="int8"), 4),
            ([0.0, 2.0, 1.0], 3),
            (np.array([[1.0], [0.0]], dtype="float32"), 2),
            ([0], 1),
            ([4, 0], 5),
            (np.array([1, 0], dtype="uint8"), 2),
            bad([17], 3, "17 is no class of 3"),
            bad([-3, 1], 3, "a negative label"),
            bad([1, 2, 3], 3, "counted from 1"),
            bad([0, -1], 3, "a negative label"),
            bad([0, 255], 2, "255 is no class of 2"),
            bad([0.5, 1.0], 3, "a fraction"),
            bad([0.0, 0.003, 0.007], 3, "scaled labels"),
            bad([[1, 0], [0, 1]], 2, "one-hot rows"),
            bad(np.eye(3), 3, "one-hot rows"),
            bad([[0, 1, 0]], 3, "one-hot rows"),
            bad(["cat", "dog"], 2, "strings"),
            bad(["0", "1"], 2, "strings"),
            bad([0.0, math.nan], 2, "nan"),
            bad(np.zeros((2, 1, 1), int), 2, "three axes"),
            bad([], 2, "an empty batch"),
        ],
        kind_matters=True,
        hints=(
            "One test for each kind of bad label: shape, then kind, then range.",
            "labels = np.asarray(y)\n"
            "if labels.ndim == 2 and labels.shape[1] == ???: labels = labels[:, 0]\n"
            "if labels.ndim != 1 or labels.size == 0: raise ValueError(...)\n"
            'if labels.dtype.kind not in "iuf" or (labels % 1 != 0).any(): raise ValueError(...)\n'
            "if labels.min() < 0 or labels.max() >= ???: raise ValueError(...)",
        ),
        why="Shape, kind, whole numbers, range: four tests make silence a sentence. Keep the guard for your own data.",
        points=2,
        wrong=WRONG_GUARDS,
    ),
    value(
        "bytes_needed",
        1_000 * 50_000 * 8,
        hints=(
            "How many cells has the table, and how many bytes has a cell?",
            "Ten labels with 100 classes make 1,000 cells: 8,000 bytes.",
            "bytes_needed = 1_000 * ??? * 8",
        ),
        why="The integers need 8 bytes a label. One-hot needs as many times that as there are classes.",
        wrong={
            "cells": idea("cells", "That is the number of cells. Each takes 8 bytes.", 50_000_000),
            "bits": idea("bits", "float64 has 64 bits, which is 8 bytes.", 50_000_000 * 64),
            "megabytes": idea("megabytes", "That is in megabytes, MB. Asked: bytes.", 400),
            "one_row": idea("one row", "That is a single row. There are 1,000 of them.", 400_000),
            "float32": idea("float32", "That is float32, with 4 bytes a cell. float64 has 8.", 200_000_000),
            "integers": idea("the integers", "That is the integer labels. One-hot has a cell for each class.", 8_000),
        },
    ),
    value(
        "loud_or_silent",
        answers.LOUD,
        hints=(
            "Which of these can't be turned into a column number at all?",
            "-1 as an index means the last column.",
            'loud_or_silent = ["silent", ???, "loud", ???]',
        ),
        why="Only words are refused. The rest goes on as if all were well: that is why you write a guard.",
        wrong={
            "unseen_loud": idea(
                "an error for the unseen class",
                "Case 4 raises nothing: LabelBinarizer gives an unseen class a row of zeros.",
                ["silent", "silent", "loud", "loud"],
            ),
            "all_loud": idea(
                "an error for each",
                "Most of these raise nothing. Only the words can't become numbers.",
                ["loud"] * 4,
            ),
            "minus_loud": idea(
                "an error for -1",
                "Case 2 raises nothing: -1 as an index means the last column.",
                ["silent", "loud", "loud", "silent"],
            ),
            "text_silent": idea(
                "silence for words",
                "Case 3 is loud: 'cat' can't become a number.",
                ["silent"] * 4,
            ),
        },
        explain=answers.about_words,
        view=views.words,
    ),
    quiz(
        "quiz_columns",
        "A",
        {
            "A": "Two classes get one column of 0 and 1, and argmax would turn it into zeros.",
            "B": "to_categorical gives two, for the codes 0 and 1. LabelBinarizer saves a column when there are two classes.",
            "C": "Strings are welcome: it sorts them and numbers them.",
            "D": "There is no column for what might come. Columns are the classes seen in fit.",
        },
        hint="How many numbers does it take to say which of two it is?",
    ),
    audit("audit_labels", answers.AUDIT, hint="Test each sentence on three labels, one of which is missing."),
    convict(
        "convict_labels",
        2,
        hints=(
            "Where do names meet codes?",
            "Lesson 01 told you which class of these data is 1.",
            'convict_labels = {???: "wrong_name"}',
        ),
    ),
]
