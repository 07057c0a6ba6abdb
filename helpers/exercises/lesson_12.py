"""The exercises of lesson 12, the project: a network of mood cards, its probabilities, and what to do with them."""

import numpy as np

from ..mood_cards import UTILITY
from . import answers_12 as answers
from . import looks_moods
from . import moods_12 as moods
from .exhibit_12 import EXHIBIT
from .kinds import audit, function, idea, keras_model, raises, value
from .spec import Probe

FOUR = np.array([[0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25], [0.0, 0.0, 0.75, 0.25]])
TWO = np.array([[0.5, 0.5], [0.25, 0.75], [1.0, 0.0], [0.75, 0.25]])
ROUNDED = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])  # the first row sums to a little less than 1
SQUARE = np.array([[1.0, -2, 0], [0, 1, -1], [-1, 0.5, 1]])
WARMUPS = [
    value(
        "warmup_found_labels",
        [0, 1],
        hints=(
            "Lesson 11: each label has a threshold of its own.",
            "Label 1: .2 is above .1. Label 4: .6 is not above .6.",
            "warmup_found_labels = [0, ???]",
        ),
        why="Each label is compared with its own threshold: .7 > .5 and .2 > .1, and no other.",
        wrong={
            "one_threshold": idea(
                "one threshold", "You compare all labels with .5. Each has its own threshold.", [0, 4]
            ),
            "at_least": idea("at least", "Label 4 is at its threshold, not above it.", [0, 1, 4]),
            "argmax": idea("argmax", "That is the largest alone. Several labels may be found.", 0, [0]),
            "indicators": idea(
                "zeros and ones",
                "Those are zeros and ones. Store the labels that are found: their numbers.",
                [1, 1, 0, 0, 0],
                [True, True, False, False, False],
            ),
        },
    ),
    value(
        "warmup_equal_guesses",
        np.log(4),
        tolerance=6e-3,
        hints=(
            "Lesson 03: the surprise at a probability p is -ln p.",
            "Each class gets 1/4, also the true one.",
            "warmup_equal_guesses = -np.log(???)",
        ),
        why=lambda: f"-ln(1/4) = ln 4 = {np.log(4):.2f} nats. A loss above that is worse than four equal guesses.",
        wrong={
            "bits": idea("bits", "Those are bits. Nats take the natural logarithm.", 2.0),
            "sign": idea("the sign", "A surprise is positive: -ln p.", -np.log(4)),
            "ten": idea("ten classes", "That is ln 10, for ten classes. Here are four.", np.log(10)),
            "share": idea("the share", "That is the probability. The loss is its surprise, -ln p.", 0.25),
        },
    ),
]

MODELS = [
    keras_model(
        "mood_network",
        moods.taught(loss=None),
        looks_moods.network_facts,
        hints=(
            "The shape of *one* card, without the number of cards. And four moods, one of which is true.",
            "A card has 8 x 8 pixels and one channel, grey. A softmax makes numbers that sum to 1.",
            'shape = (8, 8, ???)\nhead = keras.layers.Dense(???, activation="softmax")',
        ),
        why="Conv2D wants rows, columns and channels, also for one channel. The head is the one of lesson 02: a softmax over K.",
        wrong={
            "no_softmax": idea(
                "no softmax",
                "The rows do not hold probabilities: the head has no softmax, or a sigmoid, which lets a row sum to anything.",
                moods.taught(None, None),
                moods.taught("sigmoid", None),
                moods.taught("relu", None),
            ),
            "width": idea(
                "another number of columns",
                "It does not hand back a row of four numbers for each card. Four moods take four columns, and the digits on the "
                "cards are not the labels.",
                moods.another(10),
                moods.another(1),
            ),
            "shape": idea(
                "another shape",
                "It can't be used on the cards, or not even be built. One card has the shape (8, 8, 1): rows, columns, channels. "
                "And the head is a layer, not its name.",
                moods.convolution_of_a_row,
                moods.taught(loss=None, shape=(64,)),
            ),
        },
    ),
    keras_model(
        "mood_model",
        moods.taught(),
        looks_moods.model_facts,
        points=2,
        hints=(
            "A head and a loss that fit, `fit` on the training cards, and enough epochs. Then ask `diagnose`.",
            "A network that is not trained has a macro F1 near .1. After 20 epochs most designs exceed .55.",
            "mood_model = mood_network()\n"
            'mood_model.compile(optimizer="adam", loss=???)\n'
            "mood_model.fit(cards.x_train, cards.y_train, epochs=???, verbose=0)",
        ),
        why="Any head and loss with exactly one activation between them will do, and any layers that learn something.",
        wrong=moods.MODELS,
    ),
]

DECIDE = function(
    "decide",
    answers.decide,
    [
        (np.array([[0.5, 0.5]]), np.array([[1.0, 0], [0, 1.5], [0.5, 0.5]])),
        (np.array([[0.25, 0.75], [0.75, 0.25]]), np.array([[-3.0, -1], [-2, -2]])),
        (np.array([[0.5, 0.5], [0.25, 0.75]]), np.array([[0.0, 1], [1, 0], [0.5, 0.5]])),
        (answers.rows(1, 8, 3), SQUARE),
        (FOUR, UTILITY),
        (answers.rows(2, 5, 4), UTILITY),
        (answers.rows(3, 24, 4), UTILITY),
        (answers.rows(4, 12, 4), np.array([[2.0, -1, 0, 0], [-1, 1, 1, -1]])),
        (answers.rows(5, 10, 2), np.array([[4.0, -8], [-1, 1], [0, 0], [1, -1.25]])),
        (ROUNDED, SQUARE),
        Probe(
            (FOUR, UTILITY.T.copy()),
            raises("ValueError"),
            "ValueError: (4, 5) has five columns, and there are four classes",
        ),
        # larger than the probes above, which show better what a wrong action is
        Probe((TWO, np.ones((2, 3))), raises("ValueError"), "ValueError: three columns, and two classes"),
        Probe((np.ones((6, 1)), np.ones((3, 2))), raises("ValueError"), "ValueError: two columns, and one class"),
        Probe((TWO, np.ones((3, 1))), raises("ValueError"), "ValueError: one column, and two classes"),
    ],
    kind_matters=True,
    hints=(
        "What is action i worth on average, if class c has the probability p[c]? A sum of products. Which action has the most?",
        "def decide(probabilities, utility):\n"
        "    worth = probabilities @ ???  # (n, classes) by (classes, actions): NumPy raises if they do not fit\n"
        "    return worth.argmax(axis=???)",
    ),
    why="Row times column: `probabilities @ utility.T` has a row for each visitor and a column for each action.",
    wrong={
        "argmax_first": idea(
            "the likeliest class",
            "You take the best action for the likeliest class. The other classes count, too: weigh them by their probabilities.",
            *answers.with_and_without_guard(answers.likeliest),
        ),
        "transposed": idea(
            "the matrix transposed",
            "You read the matrix the other way round. Its rows are actions, its columns are classes: take `utility.T` behind "
            "the `@`. With as many actions as classes that slip raises nothing.",
            lambda p, u: (p @ u).argmax(axis=1),
        ),
        "classes": idea(
            "a class",
            "You return the likeliest class. Asked: an action.",
            *answers.with_and_without_guard(lambda p, u: p.argmax(axis=1)),
        ),
        "values": idea(
            "the table of values",
            "That is what each action is worth. Return the number of the best one, for each row.",
            answers.expected(lambda worth: worth),
        ),
        "largest": idea(
            "the value",
            "That is what the best action is worth. Return its number.",
            answers.expected(lambda worth: worth.max(axis=1)),
        ),
        "worst": idea(
            "the worst", "You return the worst action.", answers.expected(lambda worth: worth.argmin(axis=1))
        ),
        "other_axis": idea(
            "one for each action",
            "You look for the best visitor for each action. Each visitor gets one action: axis 1.",
            answers.expected(lambda worth: worth.argmax(axis=0)),
        ),
        "last": idea(
            "the last of equals", "Of equally good actions you take the last. Take the first.", answers.last_of_equals
        ),
        "no_guard": idea(
            "no ValueError",
            "The actions are right. But where the numbers of classes differ a ValueError is asked for, and none is raised.",
            answers.unguarded,
            answers.turned_to_fit,
            answers.turned_and_cut,
            answers.broadcast,
            *map(answers.refused_by, (AssertionError, TypeError, None)),
        ),
        "softmax_again": idea(
            "another softmax",
            "You put a softmax on top. These are probabilities already: a second one flattens them, and the safe action wins.",
            answers.softened,
        ),
        "best_term": idea(
            "the largest term",
            "You look at the largest product. Add up the products over all classes.",
            *answers.with_and_without_guard(lambda p, u: answers.terms(p, u).max(axis=2).argmax(axis=1)),
        ),
        "no_probability": idea(
            "no probabilities",
            "You choose one action for all. Weigh the classes by each visitor's probabilities.",
            *answers.with_and_without_guard(lambda p, u: np.full(len(p), u.mean(axis=1).argmax())),
            *answers.with_and_without_guard(lambda p, u: np.full(len(p), u.min(axis=1).argmax())),
        ),
    },
)

STRETCH = function(
    "worth_of_knowing",
    answers.worth_of_knowing,
    [
        (np.array([[0.5, 0.5]]), np.array([[1.0, -1], [0, 0]])),
        (np.array([[1.0, 0], [0.25, 0.75]]), np.array([[1.0, 0], [0, 2], [0.5, 0.5]])),
        (FOUR, UTILITY),
        (answers.rows(6, 9, 4), UTILITY),
        (answers.rows(7, 6, 3), SQUARE),
        (answers.rows(8, 5, 2), np.array([[-3.0, -1], [-2, -2], [-4, -0.5]])),
    ],
    points=2,
    hints=(
        "Two numbers for a visitor. You know the mood and do the best for it, on average; you do not know it, and decide.",
        "def worth_of_knowing(probabilities, utility):\n"
        "    best_for_each_class = utility.max(axis=???)\n"
        "    knowing = probabilities @ best_for_each_class\n"
        "    deciding = (probabilities @ utility.T).max(axis=???)\n"
        "    return ???",
    ),
    why="It is never negative, and 0 where one action is best whatever is true. Asking should cost less than it.",
    wrong={
        "sign": idea(
            "the sign", "The size is right. Knowing is worth at least as much as deciding without.",
            lambda p, u: -answers.worth_of_knowing(p, u),
        ),
        "mean": idea(
            "the mean", "That is one number for all. Return one for each row.",
            lambda p, u: answers.worth_of_knowing(p, u).mean(),
        ),
        "knowing": idea(
            "only the first part", "That is what one gets with knowing. Subtract what the decision gets without it.",
            lambda p, u: p @ u.max(axis=0),
        ),
        "deciding": idea(
            "only the second part", "That is what one gets without knowing. Subtract it from what knowing gets.",
            answers.expected(lambda worth: worth.max(axis=1)),
        ),
        "second": idea(
            "the lead over the second",
            "That is the lead of the best action over the second best. It says nothing of knowing.",
            answers.gap_to_second,
        ),
        "likeliest": idea(
            "the likeliest class as the truth",
            "You take the likeliest class for the truth. Average the best utilities over all classes.",
            answers.of_likeliest,
        ),
        "argmax": idea(
            "the decision by argmax",
            "Without knowing, the decision takes the highest expected utility, not the action for the likeliest class.",
            answers.after_argmax,
        ),
        "best_of_all": idea(
            "the best cell",
            "You take the best cell of the whole matrix. Each class has a best action of its own: max over the rows, axis 0.",
            lambda p, u: u.max() - (p @ u.T).max(axis=1),
        ),
    },
)  # fmt: skip

PROBABILITIES = value(
    "mood_probabilities",
    moods.tempered_table(),
    view=looks_moods.table_view,
    explain=moods.explain_table,
    points=2,
    seconds=30,
    hints=(
        "Predict the validation cards and the test cards. Which of the two may choose the temperature?",
        "Validation cards choose T, for their labels are there to choose by. Then T divides the logits of the test cards.",
        "t = minimize_scalar(mood_loss, bounds=(0.2, 10), method='bounded').x\n"
        "mood_probabilities = calibration.tempered(np.log(???), ???)",
    ),
    why="On the whole it is as sure as it is right. No check sees on which rows it was calibrated: if test rows had a say, "
    "what is reported on them flatters.",
    wrong=moods.TABLES,
)

EXERCISES = [
    *WARMUPS,
    *MODELS,
    DECIDE,
    PROBABILITIES,
    STRETCH,
    audit("audit_project", answers.AUDIT, hint="Try each sentence on a network that is often wrong and always sure."),
    EXHIBIT["mended_lines"],
    EXHIBIT["suspects_again"],
]
