"""The exercises of lesson 12, the project: a network of mood cards, its probabilities, and what to do with them."""

import numpy as np

from ..mood_cards import UTILITY
from . import answers_12 as answers
from . import moods_12 as moods
from .exhibit_12 import EXHIBIT
from .kinds import audit, find_faults, function, idea, keras_model, raises, value
from .spec import Probe

FOUR = np.array([[0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25], [0.0, 0.0, 0.75, 0.25]])
SQUARE = np.array([[1.0, -2, 0], [0, 1, -1], [-1, 0.5, 1]])
CAUSES = {
    "shared_cards": "photographs of one card land in two parts",
    "chosen_on_test": "test rows choose among networks",
    "fitted_on_test": "test rows fit a number of the model",
    "scaled_by_all": "held-out rows help to scale the inputs",
    "stopped_on_train": "training rows decide when to stop",
}

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
        "warmup_average_f1",
        0.6,
        hints=(
            "Lesson 07: macro counts each class once, whatever its support.",
            "The mean of four numbers.",
            "warmup_average_f1 = (0.9 + 0.8 + 0.6 + ???) / 4",
        ),
        why="Macro F1 is the plain mean of the classes: (.9 + .8 + .6 + .1) / 4 = .6. A rare class counts in full.",
        wrong={
            "weighted": idea(
                "the weighted mean", "That is weighted by the rows of each class. Macro counts each class once.", 0.76
            ),
            "sum": idea("the sum", "That is the sum. Divide by the number of classes.", 2.4),
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
    value(
        "constant_macro_f1",
        0.1,
        hints=(
            "For the class it always says: which precision, which recall? What is the F1 of the other three?",
            "Precision 1/4 and recall 1 give the F1 2 * .25 / 1.25. The others get 0.",
            "constant_macro_f1 = (2 * 0.25 * 1 / (0.25 + 1) + 0 + 0 + 0) / ???",
        ),
        why="One class has precision .25, recall 1 and F1 .4; three have 0. The mean is .1: that is to be beaten, not .25.",
        wrong={
            "accuracy": idea("the accuracy", "That is the accuracy of the rule. Macro F1 is lower.", 0.25),
            "one_class": idea("the F1 of one class", "That is the F1 of the class it says. Three others have 0.", 0.4),
            "zero": idea("nothing", "One class is found, with recall 1. Its F1 is not 0.", 0.0),
            "recall": idea(
                "one half", "That takes the plain mean of precision and recall, or two classes.", 0.5, 0.625, 1 / 3
            ),
        },
    ),
    keras_model(
        "mood_network",
        moods.taught(loss=None),
        moods.network_facts,
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
                "Four moods take four columns. The digits on the cards, up to 9, are not the labels.",
                moods.another(10),
                moods.another(1),
            ),
            "shape": idea(
                "another shape",
                "It does not take the cards. One card has the shape (8, 8, 1): rows, columns, channels.",
                moods.taught(loss=None, shape=(4, 8, 2, 2)),
                moods.taught(loss=None, shape=(64,)),
            ),
        },
    ),
    keras_model(
        "mood_model",
        moods.taught(),
        moods.model_facts,
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
        Probe(
            (FOUR, UTILITY.T.copy()),
            raises("ValueError"),
            "ValueError: (4, 5) has five columns, and there are four classes",
        ),
        Probe(
            (np.array([[0.5, 0.5]]), np.ones((2, 3))),
            raises("ValueError"),
            "ValueError: three columns, and two classes",
        ),
    ],
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
            answers.likeliest,
        ),
        "transposed": idea(
            "the matrix transposed",
            "You read the matrix the other way round. Its rows are actions, its columns are classes: take `utility.T` behind\n"
            "the `@`. With as many actions as classes that slip raises nothing.",
            lambda p, u: (p @ u).argmax(axis=1),
        ),
        "classes": idea("a class", "You return the likeliest class. Asked: an action.", lambda p, u: p.argmax(axis=1)),
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
            "The actions are right, but a matrix that does not fit is used without a word. Raise ValueError.",
            answers.unguarded,
        ),
        "softmax_again": idea(
            "another softmax",
            "You put a softmax on top. These are probabilities already: a second one flattens them, and the safe action wins.",
            answers.softened,
        ),
        "best_term": idea(
            "the largest term",
            "You look at the largest product. Add up the products over all classes.",
            lambda p, u: answers.terms(p, u).max(axis=2).argmax(axis=1),
        ),
        "no_probability": idea(
            "no probabilities",
            "You choose one action for all. Weigh the classes by each visitor's probabilities.",
            lambda p, u: np.full(len(p), u.mean(axis=1).argmax()),
            lambda p, u: np.full(len(p), u.min(axis=1).argmax()),
        ),
    },
)

CALIBRATED = function(
    "calibrated",
    answers.calibrated,
    [
        (np.array([[0.9, 0.1]] * 4), np.array([0, 0, 0, 1]), np.array([[0.8, 0.2]])),
        answers.cases(0, 2.5, 3),
        answers.cases(1, 0.6, 3),
        answers.cases(2, 4.0, 4),
        answers.cases(4, 1.6, 2),
    ],
    alike=answers.near,
    hints=(
        "`np.log` turns probabilities into logits that will do. Lesson 09 fitted T; T then divides the logits of the new rows.",
        "def calibrated(p_val, y_val, p):\n"
        "    rows = np.arange(len(y_val))\n"
        "    def loss(t):\n"
        "        return -log_softmax(np.log(???) / t, axis=1)[rows, y_val].mean()\n"
        "    t = minimize_scalar(loss, bounds=(0.2, 10), method='bounded').x\n"
        "    return softmax(np.log(???) / t, axis=1)",
    ),
    why="One number is learned from rows with labels, and used on rows whose labels nobody has looked at.",
    wrong={
        "probabilities": idea(
            "two softmaxes",
            "You divide probabilities, and softmax them again. Take their logarithm first: logits are divided.",
            answers.at(answers.fit_temperature, answers.tempered),
            lambda p_val, y_val, p: answers.tempered(p, answers.bettered(p_val, y_val)),
        ),
        "unchanged": idea("nothing changed", "You return the probabilities as they came.", lambda p_val, y_val, p: p),
        "multiplied": idea(
            "logits times T",
            "You multiply the logits by T. Divide: a T above 1 makes less sure.",
            answers.at(lambda z, y: 1 / answers.fit_temperature(z, y)),
        ),
        "no_sum": idea(
            "no sum",
            "The rows do not sum to 1. After dividing the logits comes a softmax.",
            answers.at(answers.fit_temperature, answers.power_only),
        ),
        "validation_rows": idea(
            "the validation rows",
            "You return the validation rows, mended. Asked: the rows of `p`.",
            lambda p_val, y_val, p: answers.calibrated(p_val, y_val, p_val),
        ),
        "temperature": idea(
            "the temperature",
            "That is the temperature. Return the probabilities of `p` at that temperature.",
            lambda p_val, y_val, p: answers.fit_temperature(np.log(p_val), y_val),
        ),
        "logits": idea(
            "logits",
            "Those are logits. A softmax comes last.",
            answers.at(answers.fit_temperature, lambda p, t: np.log(p) / t),
        ),
        "at_least_one": idea(
            "T of at least 1",
            "You allow no T below 1. A model may be too timid, too.",
            answers.at(lambda z, y: max(1.0, answers.fit_temperature(z, y))),
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
    view=moods.table_view,
    explain=moods.explain_table,
    points=2,
    seconds=30,
    hints=(
        "Predict the validation cards and the test cards. Which of the two may choose the temperature?",
        "`calibrated` takes three tables: two from validation cards, one from test cards.",
        "p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))\n"
        "mood_probabilities = calibrated(???, cards.y_validation, ???)",
    ),
    why="Trained on one part, calibrated on the second, judged on the third.",
    wrong=moods.TABLES,
)

LEAKS = find_faults(
    "leaks",
    {2: "shared_cards", 5: "chosen_on_test", 6: "fitted_on_test"},
    CAUSES,
    hints=(
        "Where does a photograph, or a label, of the test part take part in a choice?",
        "Three lines. In one of them no label is involved: think of two photographs of one card.",
        'leaks = {2: "shared_cards", ???: "chosen_on_test", 6: ???}',
    ),
    why="Cut by card, then photograph. What is chosen or fitted takes validation rows. Test rows make one report.",
)

EXERCISES = [
    *WARMUPS,
    *MODELS,
    CALIBRATED,
    DECIDE,
    PROBABILITIES,
    LEAKS,
    STRETCH,
    audit("audit_project", answers.AUDIT, hint="Try each sentence on a network that is often wrong and always sure."),
    EXHIBIT["mended_lines"],
    EXHIBIT["suspects_again"],
]
