"""The exercises of lesson 05: logits, what softmax and sigmoid make of them, and losses without the way round."""

import numpy as np

from . import answers_05 as answers
from .answers_05 import by_head, divided, mixed, nothing, of_other, sigmoid, softmax
from .ideas_05 import KEEPDIMS, SIGN, WRONG_CROSS_ENTROPY, WRONG_SOFTMAX
from .kinds import audit, convict, function, idea, value

EXERCISES = [
    value(
        "warmup_smoothed",
        0.92,
        hints=(
            "Lesson 04: the true class gives up a share, and gets a part of it back.",
            "It gives up .1. This is spread over all five classes.",
            "warmup_smoothed = 1 - 0.1 + 0.1 / ???",
        ),
        why="The true class keeps .9, and gets its fifth of the .1 that is spread over all.",
        wrong={
            "not_back": idea("nothing back", "The .1 is spread over all five classes, the true one included.", 0.9),
            "others": idea("a share of the others", "That is the cell of another class. Asked: the true one.", 0.02),
            "four": idea("a fourth", "Keras spreads over all five classes, not over the four others.", 0.925),
        },
    ),
    value(
        "warmup_animals",
        ["dog", "cat"],
        hints=(
            "Lesson 02: the index of the largest in each row, then its name.",
            "The first row is largest at index 1.",
            'warmup_animals = [???, "cat"]',
        ),
        why="argmax along axis 1 gives 1 and 0; the names stand in sorted order.",
        wrong={
            "columns": idea(
                "axis 0", "You took the largest of each column. A row is one example.", ["dog", "cat", "cat"]
            ),
            "indices": idea("indices", "Those are the indices. Look up their names.", [1, 0]),
            "least": idea("the smallest", "Those have the smallest probabilities.", ["cat", "owl"]),
            "probabilities": idea("the probabilities", "Those are the probabilities. Asked: names.", [0.5, 0.6]),
        },
    ),
    function(
        "stable_softmax",
        softmax,
        [
            (np.array([[0.0, 1.0]]),),
            (np.array([[1000.0, 999.0]]),),
            (np.array([[-1000.0, -1001.0]]),),
            (np.array([[3000.0, 0.0, -3000.0, 3000.0]]),),
            (np.array([[-20000.0, 0.0, 20000.0, -10000.0]]),),  # too much for any float that NumPy has
            (np.array([[1.0, 2.0], [3.0, -1.0]]),),
            (np.array([[2.0, 1.0, 0.1], [-1.0, 0.5, 0.0]]),),
            (np.array([[1000.0, 998.0, 999.0], [0.0, 1.0, 2.0]]),),
            (np.array([[0.0, 0.0, 0.0, 0.0], [5.0, 5.0, 4.0, 6.0], [-2.0, 0.0, 2.0, 1.0]]),),
        ],
        hints=(
            "A number subtracted from a whole row changes no probability. Which one leaves nothing above 0?",
            "def stable_softmax(logits):\n"
            "    weights = np.exp(logits - logits.max(axis=???, keepdims=True))\n"
            "    return weights / weights.sum(axis=???, keepdims=True)",
        ),
        why="After the shift the largest logit of each row is 0: nothing overflows, and the sum is at least 1.",
        wrong=WRONG_SOFTMAX,
    ),
    function(
        "cross_entropy_from_logits",
        answers.cross_entropy_from_logits,
        [
            (np.array([1]), np.array([[2.0, 1.0]])),
            (np.array([1]), np.array([[20.0, 0.0]])),
            (np.array([1]), np.array([[40.0, 0.0]])),
            (np.array([1]), np.array([[1000.0, 0.0]])),
            (np.array([0]), np.array([[-1000.0, -999.0]])),
            (np.array([0, 1]), np.array([[1.5, 0.5], [-1.0, 2.0]])),
            (np.array([2, 0]), np.array([[0.5, 1.0, -2.0], [0.25, 0.0, 3.0]])),
            (np.array([0, 1]), np.array([[1000.0, 999.0], [0.0, -1.0]])),
            (np.array([1, 0, 2, 1]), np.array([[0.2, 0.9, 0.3], [0.6, 0.1, 0.4], [0.1, 0.2, 0.7], [0.5, 0.5, 0.5]])),
        ],
        tolerance=1e-4,  # Keras computes in float32
        hints=(
            "-ln p is log-sum-exp of the row minus the logit of the truth. Inside log-sum-exp, shift by the row's largest.",
            "def cross_entropy_from_logits(labels, logits):\n"
            "    top = logits.max(axis=1)\n"
            "    log_sum_exp = np.log(np.exp(logits - top[:, None]).sum(axis=1)) + ???\n"
            "    return (log_sum_exp - logits[np.arange(len(labels)), ???]).mean()",
        ),
        why="Written with logits, -ln p needs no probability that could become 0: log-sum-exp minus the true logit.",
        wrong=WRONG_CROSS_ENTROPY,
    ),
    value(
        "first_loss",
        np.log(10),
        tolerance=4e-3,
        hints=(
            "Which probability does softmax give to each of ten equal logits?",
            "Each gets 1/10. The loss is the surprise of that.",
            "first_loss = -np.log(???)",
        ),
        why="Ten equal logits are ten equal guesses, and those cost ln 10. A first loss far above it says: look at the wiring.",
        wrong={
            "zero": idea(
                "0", "Equal logits are no knowledge, so there is surprise: each class gets 1/10.", 0, 10 * [0]
            ),
            "share": idea("a probability", "That is the probability of each class. Its surprise is the loss.", 0.1),
            "log2": idea("log2", "That is in bits, by log2. Nats take np.log.", np.log2(10)),
            "log10": idea("log10", "That is by log10. Nats take np.log.", 1),
            "sign": idea("the sign", SIGN, -np.log(10)),
            "binary": idea("ln 2", "ln 2 is a guess between two classes. Here are ten.", np.log(2)),
        },
    ),
    function(
        "probabilities_from_logits",
        answers.probabilities_from_logits,
        [
            (np.array([[0.5]]),),
            (np.array([[2.0], [-1.0], [0.0]]),),
            (np.array([[50.0], [-50.0], [0.25], [-3.0]]),),
            (np.array([[1.0, 0.0]]),),
            (np.array([[0.5, 2.0], [-1.0, 1.5]]),),
            (np.array([[2.0, 1.0, 0.1], [0.0, 0.0, 3.0]]),),
            (np.array([[-50.0, 50.0, 49.0], [1.0, 2.0, 2.5], [0.5, -0.5, 0.0]]),),
        ],
        hints=(
            "What is the softmax of a single column? And how many columns has the array?",
            "def probabilities_from_logits(logits):\n"
            "    if logits.shape[1] == ???:\n"
            "        return 1 / (1 + np.exp(???))\n"
            "    weights = np.exp(logits)\n"
            "    return weights / weights.sum(axis=1, keepdims=True)",
        ),
        why="The number of columns decides: sigmoid for one, softmax for two and more.",
        wrong={
            "always_softmax": idea(
                "softmax of one column",
                "Softmax of one column divides each number by itself: all become 1. One column takes the sigmoid.",
                softmax,
            ),
            "always_sigmoid": idea(
                "a sigmoid for many columns",
                "A sigmoid judges each column alone, so a row need not sum to 1. From two columns on, take softmax.",
                sigmoid,
            ),
            "two_as_one": idea(
                "two columns as one",
                "Two columns are two logits of one row. They take softmax, as three would.",
                answers.two_as_one,
                answers.difference_of_two,
            ),
            "both_columns": idea(
                "a column for class 0, too",
                "For one column you return two. Keep the shape: P(class 1) alone.",
                by_head(answers.both_columns, softmax),
            ),
            "flat": idea(
                "a flat array",
                "For one column you return the shape (n,). Keep (n, 1), as Keras does.",
                by_head(lambda z: sigmoid(z[:, 0]), softmax),
            ),
            "sign": idea(
                "the sign",
                "A sign in an exponent is turned round. The sigmoid is 1 / (1 + exp(-z)); softmax takes exp(z).",
                by_head(lambda z: sigmoid(-z), softmax),
                by_head(lambda z: sigmoid(-z), lambda z: softmax(-z)),
                by_head(sigmoid, lambda z: softmax(-z)),
            ),
            "axis_0": idea(
                "axis 0",
                "Your softmax runs down the columns. A row is one example: axis=1.",
                by_head(sigmoid, lambda z: softmax(z, axis=0)),
                lambda z: softmax(z, axis=0),
            ),
            "clipped": idea(
                "clipping",
                "Clipping to 0 and 1 makes no probabilities. One column takes the sigmoid, several take softmax.",
                lambda z: np.clip(z, 0, 1),
                by_head(lambda z: np.clip(z, 0, 1), softmax),
            ),
            "decisions": idea(
                "decisions",
                "Those are decisions. Asked: probabilities.",
                *answers.decisions(0),
                *answers.decisions(0.5),
            ),
            "keepdims": idea(
                "no keepdims",
                KEEPDIMS,
                by_head(sigmoid, divided(keepdims=False)),
                by_head(sigmoid, divided(nothing, keepdims=False)),
                by_head(sigmoid, divided(np.max, keepdims=False)),
                by_head(sigmoid, divided(lambda z: z.max(axis=1), keepdims=False)),
                by_head(sigmoid, divided(lambda z: z.max(axis=1))),
            ),
            "unchanged": idea("the logits as they are", "Those are the logits. Nothing is squashed.", lambda z: z),
            "shares": idea(
                "logits divided by their sum",
                "Logits divided by their sum are no probabilities: a logit may be negative. Squash them first.",
                answers.shares,
                by_head(sigmoid, answers.shares),
            ),
        },
    ),
    function(
        "one_column_from_two",
        answers.one_column_from_two,
        [
            (np.array([[0.5, 2.0]]), np.array([0.25, -1.0])),
            (np.array([[1.0, -0.5], [0.3, 0.9]]), np.array([0.0, 0.4])),
            (np.array([[0.2, 0.7], [-1.0, 1.5], [0.6, 0.1]]), np.array([-0.5, 0.8])),
            (np.array([[1.2, 0.4], [0.1, 0.3], [-0.7, -0.2], [2.0, 1.0]]), np.array([1.0, 0.3])),
        ],
        explain=answers.about_pair,
        hints=(
            "The sigmoid of z1 - z0 is class 1 of the softmax. Both logits are sums of weights times inputs: subtract them.",
            "def one_column_from_two(W, b):\n    return W[:, 1:] - W[:, ???], b[1:] - b[???]",
        ),
        why="z1 - z0 has the weights W1 - W0 and the bias b1 - b0. Half of the weights were not needed.",
        wrong={
            "reversed": idea(
                "column 0 minus column 1",
                "You subtract the other way round: that is P(class 0).",
                mixed(1, -1),
            ),
            "second_alone": idea(
                "the second column alone",
                "You keep the second column and drop the first. Softmax sees their difference.",
                mixed(0, 1),
            ),
            "first_alone": idea(
                "the first column alone",
                "You keep the first column alone. Softmax sees their difference, column 1 minus column 0.",
                mixed(1, 0),
            ),
            "mean": idea(
                "the mean",
                "You add or average the columns. Softmax sees their difference.",
                mixed(0.5, 0.5),
                mixed(1, 1),
            ),
            "half": idea(
                "half of the difference",
                "That is half of the difference. The sigmoid needs all of it.",
                mixed(-0.5, 0.5),
            ),
            "bias_forgotten": idea(
                "the bias forgotten",
                "The weights are right. The bias is a difference, too: b1 - b0.",
                mixed(-1, 1, (0, 0)),
                mixed(-1, 1, (0, 1)),
                mixed(-1, 1, (1, 0)),
                mixed(-1, 1, (0.5, 0.5)),
                mixed(-1, 1, (1, 1)),
            ),
            "flat": idea(
                "flat weights or bias",
                "The values are right, the shapes are not. A layer takes weights (features, 1) and a bias (1,).",
                lambda W, b: (W[:, 1] - W[:, 0], b[1] - b[0]),
                lambda W, b: (W[:, 1] - W[:, 0], b[1:] - b[:1]),
                lambda W, b: (W[:, 1:] - W[:, :1], b[1] - b[0]),
                lambda W, b: ((W[:, 1] - W[:, 0])[None], b[1:] - b[:1]),
            ),
            "rows": idea(
                "rows subtracted",
                "You subtract rows. Each column of W belongs to one class: W[:, 1] and W[:, 0].",
                answers.rows_subtracted,
                lambda W, b: (W[1:] - W[:1], b[1:] - b[:1]),
                lambda W, b: (W[1:2] - W[:1], b[1:] - b[:1]),
                lambda W, b: (np.diff(W, axis=0), np.diff(b)),
                lambda W, b: ((W[1] - W[0])[:, None], b[1:] - b[:1]),
            ),
        },
    ),
    function(
        "log_sum_exp_slopes",
        answers.log_sum_exp_slopes,
        [
            (np.array([0.0, 1.0]), 0.5),
            (np.array([0.0, 0.0]), 1.0),
            (np.array([1000.0, 999.0]), 0.5),
            (np.array([2.0, 1.0, -0.5]), 0.25),
            (np.array([-1.0, 0.5, 0.25, 3.0]), 2.0),
        ],
        tolerance=1e-3,  # float32 has six digits, and the logits take four of them
        points=2,
        hints=(
            "For each logit two values of log-sum-exp: with this logit up, and with it down. All others stay.",
            "from scipy.special import logsumexp\n\n\n"
            "def log_sum_exp_slopes(logits, step):\n"
            "    up = logsumexp(logits + step * np.eye(len(logits)), axis=1)\n"
            "    down = logsumexp(???, axis=1)\n"
            "    return (up - down) / ???",
        ),
        why="With a small step these are the probabilities of softmax. So the slope of the loss is p, minus 1 for the truth.",
        wrong={
            "softmax": idea(
                "softmax itself",
                "That is softmax, or close to it: the slope for a small step. Asked: the difference with the step that is given.",
                lambda z, step: softmax(z, axis=0),
                lambda z, step: divided(nothing)(z[None])[0],
            ),
            "one_sided": idea(
                "one side only",
                "You compare with the value in the middle. Go one step up and one step down.",
                answers.one_sided(1),
                answers.one_sided(-1),
            ),
            "step_once": idea(
                "divided by one step",
                "From down to up are two steps. Divide by 2 * step.",
                lambda z, step: 2 * answers.log_sum_exp_slopes(z, step),
            ),
            "not_divided": idea(
                "no division",
                "That is the difference. A slope is the difference divided by the way, 2 * step.",
                lambda z, step: 2 * step * answers.log_sum_exp_slopes(z, step),
            ),
            "together": idea(
                "all logits moved together",
                "You move all logits together, and log-sum-exp moves with them: slope 1. Move one at a time.",
                lambda z, step: np.ones(len(z)),
                lambda z, step: 1.0,
            ),
            "kept_moving": idea(
                "a logit not moved back",
                "A logit that you moved stays moved while you move the next one. Begin each time with a new copy.",
                answers.kept_moving,
                lambda z, step: answers.kept_moving(z.copy(), step),
            ),
            "no_shift": idea(
                "an overflow",
                "np.exp overflows from about 709 on. Take log-sum-exp with its shift, or SciPy's.",
                of_other(lambda rows: np.log(np.exp(rows).sum(axis=1))),
            ),
            "not_added_back": idea(
                "the shift not undone",
                "You subtract the largest logit inside log-sum-exp, and do not add it back outside.",
                of_other(lambda rows: answers.log_sum_exp(rows) - rows.max(axis=1)),
            ),
            "no_logarithm": idea(
                "no logarithm",
                "You sum the exponentials, without the logarithm.",
                of_other(lambda rows: np.exp(rows).sum(axis=1)),
                lambda z, step: of_other(lambda rows: np.exp(rows).sum(axis=1))(z - z.max(), step),
            ),
            "sign": idea(
                "the sign",
                "The sign is turned round: up minus down.",
                lambda z, step: -answers.log_sum_exp_slopes(z, step),
            ),
        },
    ),
    audit("audit_logits", answers.AUDIT, hint="Test each sentence on the logits 2, 1 and .1."),
    convict(
        "convict_logits",
        5,
        hints=(
            "Line 20 adds the last layer, without an activation. Who reads what it returns?",
            "One reader is named in `compile`. Another one cuts at a number.",
            'convict_logits = {21: ???, ???: "half_on_a_logit"}',
        ),
    ),
]
