"""The exercises of lesson 06: exactly one activation between logits and loss."""

from itertools import permutations

import numpy as np

from . import answers_06 as answers
from . import looks_wirings, views
from .cases_06 import CASES, WHY
from .heads_06 import mended
from .kinds import audit, case_files, convict, function, idea, keras_model, quizzes, value
from .looks_heads import one_activation

CLASSIC = [
    (
        "B",
        {
            "A": "The share of errors counts decisions. A probability of .51 and one of .99 are the same to it.",
            "B": "The mean of -ln p: how surprised the model is by the true classes.",
            "C": "Class numbers are names. Their distance means nothing.",
            "D": "It reads one probability a row, that of the true class, and needs no threshold.",
        },
    ),
    (
        "A",
        {
            "A": "from_logits=False is the default: the numbers are probabilities already.",
            "B": "That squashes probabilities a second time. (In fit TensorFlow rescues you. On arrays nothing does.)",
            "C": "That loss judges each column alone, and wants logits as well.",
            "D": "It may learn as well. But its number is no cross-entropy, and its slope at a sure error is near 0.",
        },
    ),
    (
        "D",
        {
            "A": "That is -ln .1, of a wrong class. The true one has index 1.",
            "B": "That is 1 - p. Take -ln p.",
            "C": "That takes the three numbers for logits. They are probabilities.",
            "D": "-ln .8. The other two probabilities do not enter.",
        },
    ),
    (
        "C",
        {
            "A": "Nothing is raised: shape and kind of the numbers are fine.",
            "B": "An array carries no trace of a softmax. Only a tensor from the model does.",
            "C": "The loss takes the softmax of [.1, .8, .1]: three numbers, almost alike. Hence about .69.",
            "D": "Keras does not look at the sum of a row to find out what it is.",
        },
    ),
    (
        "B",
        {
            "A": "It would read the scores as probabilities: divided by their sum, clipped, wrong in silence.",
            "B": "Scores are logits, and one-hot rows want the categorical loss. It takes the softmax itself.",
            "C": "The flag is right, but this loss wants integers and raises on one-hot rows.",
            "D": "It learns, column by column. Its number is another one, and can't be compared with ln K.",
        },
    ),
]

EXERCISES = [
    value(
        "warmup_logit_labels",
        [0, 1, 1],
        hints=(
            "Lesson 05: which logit belongs to the probability one half?",
            "A logit of 0 is a probability of one half. A logit of .3 is more.",
            "warmup_logit_labels = [0, ???, 1]",
        ),
        why="The sigmoid of 0 is one half, so class 1 begins above the logit 0.",
        wrong={
            "half": idea(
                "a threshold of .5",
                "You compare a logit with .5. That is a probability of .62. For logits the threshold is 0.",
                [0, 0, 1],
            ),
            "turned": idea("the labels turned round", "A larger logit speaks for class 1.", [1, 0, 0]),
            "all_ones": idea("every row", "A logit below 0 is a probability below one half: class 0.", [1, 1, 1]),
        },
    ),
    value(
        "warmup_share_of_truth",
        np.exp(-1.5),
        tolerance=0.016,
        hints=(
            "Lesson 03: the surprise is -ln p. Turn it round.",
            "A loss of 0 means a probability of 1. exp(-loss) undoes the logarithm.",
            "warmup_share_of_truth = np.exp(???)",
        ),
        why="exp(-loss): the geometric mean of what the truths were given.",
        wrong={
            "sign": idea("no minus", "Above 1 there is no probability. The exponent is negative.", np.exp(1.5)),
            "power_of_2": idea("powers of 2", "You took the loss for bits. It is in nats: exp.", 2**-1.5),
            "power_of_10": idea("powers of 10", "You took the logarithm to base 10. It is in nats: exp.", 10**-1.5),
            "reciprocal": idea("1 / loss", "-ln p = 1.5 is undone by exp(-1.5), not by a division.", 1 / 1.5),
            "logarithm": idea("ln of the loss", "You took a logarithm once more. Undo it: exp.", np.log(1.5)),
        },
    ),
    value(
        "said_in_fit",
        answers.SAID,
        hints=(
            "All six run, and none has labels of a wrong shape.",
            "Keras looks at widths. Which of these six are too narrow?",
            'said_in_fit = ["silent", "silent", ???, "silent", ???, "warned"]',
        ),
        why="None is loud: all shapes fit. Keras warns where one unit can't be enough. More it does not ask here.",
        wrong={
            "all_loud": idea(
                "an error each", "None of them raises. Shapes fit, and meaning is not checked.", ["loud"] * 6
            ),
            "all_silent": idea(
                "silence throughout",
                "Nearly. Two of them have one unit where several are needed, and Keras says so.",
                ["silent"] * 6,
            ),
            "narrow_is_loud": idea(
                "an error for one unit",
                "One unit where several are needed gives a warning, not an error: training goes on.",
                ["silent"] * 4 + ["loud"] * 2,
            ),
            "all_warned": idea(
                "a warning each",
                "Keras knows two of these by their width. On the others it says nothing.",
                ["warned"] * 6,
            ),
        },
        explain=answers.about_said,
        view=views.words,
    ),
    function(
        "evaluate_agrees",
        answers.evaluate_agrees,
        looks_wirings.PROBES,
        view=looks_wirings.asked,
        seconds=30,
        points=2,
        hints=(
            "Two numbers: the loss that evaluate reports, and the model's own loss on what predict returns.",
            "def evaluate_agrees(model, x, y):\n"
            '    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]\n'
            "    loss = keras.losses.get(???)\n"
            "    own = np.mean(loss(y, ???))\n"
            "    return abs(reported - own) < 0.01",
        ),
        why="An array carries no logits, so its loss is computed on the numbers that you see.",
        wrong={
            "on_tensors": idea(
                "model(x) for predict(x)",
                "You return True for every model. It is so if both numbers come from the logits: with model(x), too.\n"
                "Compare evaluate with the loss on predict(x), an array.",
                answers.on_tensors,
            ),
            "turned": idea(
                "the answer turned round",
                "You return True where they differ.",
                answers.compared(lambda a, b: not abs(a - b) < 0.01),
            ),
            "signed": idea(
                "no abs",
                "The difference may be negative and large. Take abs.",
                answers.compared(lambda a, b: a - b < 0.01),
                answers.compared(lambda a, b: b - a < 0.01),
            ),
            "difference": idea(
                "the difference",
                "That is a difference. Return True or False: is it below .01?",
                answers.compared(lambda a, b: abs(a - b)),
                answers.compared(lambda a, b: a - b),
                answers.compared(lambda a, b: b - a),
            ),
            "sum": idea(
                "no mean",
                "You return False wherever the loss is given by name.\n"
                "keras.losses.get makes a function of it, which returns a loss for each row: take the mean.",
                answers.compared(gather=np.sum),
            ),
            "swapped": idea(
                "labels and outputs swapped", "A loss takes the labels first, then the outputs.", answers.swapped
            ),
            "string_called": idea(
                "a string called",
                "model.loss may be a string, and a string can't be called. keras.losses.get(model.loss) gives the loss.",
                answers.string_called,
            ),
            "number_taken": idea(
                "a list for a number",
                "With metrics evaluate returns a list. return_dict=True gives a dict, whose loss is a number.",
                answers.list_taken_for_number,
            ),
            "changed": idea(
                "a changed model",
                "Your function changes the model, or the data it was given. To evaluate and to predict is enough.",
                answers.trained,
            ),
            "list_taken": idea(
                "a number for a list",
                "Without metrics evaluate returns one number, no list. return_dict=True gives a dict always.",
                answers.number_taken_for_list,
            ),
        },
    ),
    keras_model(
        "exactly_one_activation",
        mended(),
        one_activation,
        several=3,
        hints=(
            "For each model: who turns logits into probabilities, the head or the loss? Exactly one of them must.",
            "Model 1 needs a sigmoid. Models 2 and 3 need a softmax: in the head, or by from_logits=True in the loss.",
            "one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation=???)])\n"
            'one.compile(loss="binary_crossentropy")\n'
            "two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=???)])\n"
            'two.compile(loss="sparse_categorical_crossentropy")\n'
            "three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])\n"
            "three.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=???))\n"
            "return [one, two, three]",
        ),
        why="Each has one activation between logits and loss: in the head, or in the loss, and of the kind the labels ask for.",
        wrong={
            "softmax_over_one": idea(
                "softmax over one unit",
                "Model 1 still has a softmax over one unit: always 1. One column takes a sigmoid.",
                mended(one=(1, "softmax", "binary_crossentropy")),
                mended(one=(1, "softmax", "BinaryCrossentropy(from_logits=True)")),
            ),
            "no_sigmoid": idea(
                "no activation in model 1",
                "Model 1 has no activation now, neither in the head nor in the loss.",
                mended(one=(1, None, "binary_crossentropy")),
            ),
            "two_linear": idea(
                "no activation in model 2",
                "Model 2 still has no activation, neither in the head nor in the loss.",
                mended(two=(10, None, "sparse_categorical_crossentropy")),
            ),
            "two_sigmoid": idea(
                "a sigmoid in model 2",
                "Model 2: a sigmoid judges each class alone. One of ten classes is true: softmax.",
                mended(two=(10, "sigmoid", "sparse_categorical_crossentropy")),
                mended(two=(10, "sigmoid", "SparseCategoricalCrossentropy(from_logits=True)")),
            ),
            "three_sigmoid": idea(
                "a sigmoid in model 3",
                "Model 3 still has a sigmoid, which judges each class alone. One of ten is true: softmax, in head or loss.",
                mended(three=(10, "sigmoid", "CategoricalCrossentropy(from_logits=True)")),
                mended(three=(10, "sigmoid", "categorical_crossentropy")),
                mended(three=(10, "sigmoid", "binary_crossentropy")),
                mended(three=(10, "sigmoid", "BinaryCrossentropy(from_logits=True)")),
            ),
            "three_linear": idea(
                "no activation in model 3",
                "Model 3 has lost both: a linear head, and a loss that reads probabilities.",
                mended(three=(10, None, "categorical_crossentropy")),
            ),
            "three_binary": idea(
                "binary cross-entropy in model 3",
                "Model 3: a row has one true class of ten. Binary cross-entropy judges the columns one by one.",
                mended(three=(10, None, "BinaryCrossentropy(from_logits=True)")),
                mended(three=(10, "softmax", "binary_crossentropy")),
            ),
            "two_one_hot": idea(
                "one-hot rows for model 2",
                "Model 2 gets integers, and its loss wants one-hot rows: Keras raises.\n"
                "Cross-entropy does not need them. The sparse loss takes integers.",
                mended(two=(10, "softmax", "categorical_crossentropy")),
            ),
            "rescued": idea(
                "both, rescued",
                "A model has its activation in the head, and from_logits=True as well. In fit TensorFlow rescues it.\n"
                "On arrays the loss squashes once more. Keep one of the two.",
                mended(one=(1, "sigmoid", "BinaryCrossentropy(from_logits=True)")),
                mended(two=(10, "softmax", "SparseCategoricalCrossentropy(from_logits=True)")),
                mended(three=(10, "softmax", "CategoricalCrossentropy(from_logits=True)")),
            ),
            "order": idea(
                "another order",
                "The order is another one. As in the table: 1 has one column, 2 takes integers, 3 takes one-hot rows.",
                *(mended(order=order) for order in sorted(permutations(range(3)))[1:]),
            ),
        },
    ),
    case_files(
        "culprits",
        CASES,
        points=3,
        hints=(
            "Run the experiments, and ask of each result: could the twin show this, too?",
            'Try clinic.experiment("A", "distinct") and clinic.experiment("C", "perfect").',
            'culprits = {\n    "A": ("softmax_over_one_unit", ???),\n    "B": (???, "shuffle"),\n'
            '    "C": ("activation_twice", ???),\n    "D": (???, "sums"),\n}',
        ),
        why=WHY,
    ),
    quizzes("classic_five", CLASSIC, hint="For each: probabilities or logits? And who squashes?"),
    audit("audit_clinic", answers.AUDIT, hint="Ask of each sentence: is it so in fit, and on arrays, too?"),
    convict(
        "convict_head",
        6,
        hints=(
            "Where is the last layer added?",
            "Its loss reads probabilities, and its threshold, too. Who makes them?",
            'convict_head = {???: "no_activation"}',
        ),
    ),
]
