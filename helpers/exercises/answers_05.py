"""Answers to the exercises of lesson 05: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

TESTS = "tests/claims/test_lesson_05.py::"
FLOORS = (1e-7, 1e-6, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, np.finfo(float).eps, np.finfo(float).tiny)
PLAIN = {"over": "ignore", "divide": "ignore", "invalid": "ignore"}  # what wrong answers do is not to be heard


def softmax(logits, axis=1):
    """Each row's softmax, by SciPy."""
    from scipy import special

    return special.softmax(logits, axis=axis)


def log_sum_exp(logits, axis=1):
    """Each row's log-sum-exp, by SciPy."""
    from scipy import special

    return special.logsumexp(logits, axis=axis)


def nothing(logits):
    return 0


def row_max(logits):
    return logits.max(axis=1, keepdims=True)


def divided(shift=row_max, axis=1, keepdims=True):
    """Softmax with another shift, or divided by another sum."""

    def stable_softmax(logits):
        with np.errstate(**PLAIN):
            weights = np.exp(logits - shift(logits))
            return weights / weights.sum(axis=axis, keepdims=keepdims)

    return stable_softmax


def clipped_logits(most):
    return lambda logits: softmax(np.clip(logits, -most, most))


def in_place(logits):
    logits -= row_max(logits)
    return divided(nothing)(logits)


def patched(number):
    """Softmax without a shift, in which a number stands for nan."""
    return lambda logits: np.nan_to_num(divided(nothing)(logits), nan=number)


def shares(logits):
    with np.errstate(**PLAIN):
        return logits / logits.sum(axis=1, keepdims=True)


def one_hot_of_largest(logits):
    return np.eye(logits.shape[1])[logits.argmax(axis=1)]


def sigmoid(logits):
    from scipy.special import expit

    return expit(logits)


def picked(labels, table):
    return table[np.arange(len(labels)), labels]


def losses(labels, logits):
    """The loss of each row: log-sum-exp minus the logit of the truth."""
    return log_sum_exp(logits) - picked(labels, logits)


def cross_entropy_from_logits(labels, logits):
    """The mean loss, by SciPy."""
    return losses(labels, logits).mean()


def overflowing(labels, logits):
    with np.errstate(**PLAIN):
        return (np.log(np.exp(logits).sum(axis=1)) - picked(labels, logits)).mean()


def through(probabilities, floor=0.0):
    """The loss through probabilities; with a floor, as Keras has one."""

    def answer(labels, logits):
        with np.errstate(**PLAIN):
            p = picked(labels, probabilities(logits))
            return -np.log(np.clip(p, floor, 1) if floor else p).mean()

    return answer


def one_largest(labels, logits):
    with np.errstate(**PLAIN):
        return (np.log(np.exp(logits - logits.max()).sum(axis=1)) + logits.max() - picked(labels, logits)).mean()


def not_added_back(labels, logits):
    return cross_entropy_from_logits(labels, logits) - logits.max(axis=1).mean()


def columns_summed(labels, logits):
    return log_sum_exp(logits, axis=0).mean() - picked(labels, logits).mean()


def columns_subtracted(labels, logits):
    return (log_sum_exp(logits, axis=0) - picked(labels, logits)).mean()


def in_keras(as_given):
    """Keras's loss without from_logits: of probabilities, or of the logits as if they were some."""

    def answer(labels, logits):
        import keras

        return float(keras.losses.SparseCategoricalCrossentropy()(labels, as_given(logits)))

    return answer


def by_head(one_column, many):
    """One function of the logits for a single column, another for several."""
    return lambda logits: one_column(logits) if logits.shape[1] == 1 else many(logits)


def both_columns(logits):
    p = sigmoid(logits)
    return np.hstack([1 - p, p])


def two_as_one(logits):
    return sigmoid(logits) if logits.shape[1] <= 2 else softmax(logits)


def decisions(cut):
    """Several ways to decide by that cut, where probabilities were asked for."""

    def cells(logits):
        return (logits > cut).astype(int)

    return (
        cells,
        by_head(cells, softmax),
        by_head(cells, one_hot_of_largest),
        by_head(lambda z: cells(z[:, 0]), lambda z: z.argmax(axis=1)),
        by_head(cells, lambda z: z.argmax(axis=1)),
    )


def difference_of_two(logits):
    return sigmoid(logits[:, 1:] - logits[:, :1]) if logits.shape[1] == 2 else probabilities_from_logits(logits)


probabilities_from_logits = by_head(sigmoid, softmax)


def one_column_from_two(W, b):
    """Weights and bias whose sigmoid is P(class 1) of the two columns' softmax."""
    return np.diff(W, axis=1), np.diff(b)


def mixed(first, second, of_bias=None):
    """Another combination of the two columns: first * column 0 + second * column 1; for the bias, too, or another one."""
    a, c = of_bias or (first, second)
    return lambda W, b: (W @ np.array([[first], [second]]), np.array([a * b[0] + c * b[1]]))


def rows_subtracted(W, b):
    return W[1] - W[0], b[1] - b[0]


def about_pair(got):
    if not isinstance(got, list) or len(got) != 2:
        return "Return a pair: the weights, then the bias."
    try:
        weights, bias = map(np.shape, got)
    except ValueError:
        return "Rows of different lengths make no array. Return a pair of arrays: the weights, then the bias."
    if len(weights) != 2 or weights[1] != 1:
        return f"The weights have the shape {weights} here. Asked for: (features, 1), one column."
    if bias != (1,):
        return f"The bias has the shape {bias} here. Asked for: (1,)."
    return "Both shapes are right, some values are not. By how much is logit 1 ahead of logit 0?"


def log_sum_exp_slopes(logits, step):
    """The central differences of log-sum-exp, one for each logit, by SciPy."""
    return (_nudged(logits, step) - _nudged(logits, -step)) / (2 * step)


def _nudged(logits, step):
    """Log-sum-exp with each logit moved in turn."""
    return log_sum_exp(logits + step * np.eye(len(logits)))


def one_sided(sign):
    return lambda logits, step: (_nudged(logits, sign * step) - log_sum_exp(logits, None)) / (sign * step)


def of_other(function):
    """The central differences of another function of the rows."""

    def answer(logits, step):
        with np.errstate(**PLAIN):
            up, down = (function(logits + move * np.eye(len(logits))) for move in (step, -step))
            return (up - down) / (2 * step)

    return answer


def kept_moving(logits, step):
    """Moves the array that it was given, and does not move it back."""
    out = np.empty(len(logits))
    for j in range(len(logits)):
        logits[j] += step
        up = log_sum_exp(logits, None)
        logits[j] -= 2 * step
        out[j] = (up - log_sum_exp(logits, None)) / (2 * step)
    return out


def row_sums():
    logits = np.array([[2.0, 1.0, 0.1], [-1.0, 0.5, 4.0]])
    return (
        f"The logits 2, 1, .1 have the sum {logits[0].sum():.1f}; a logit may be negative. Their softmax has the sum "
        f"{softmax(logits)[0].sum():.0f}."
    )


def shifted():
    logits = np.array([[2.0, 1.0, 0.1]])
    apart = abs(softmax(logits + 100) - softmax(logits)).max()
    return f"It multiplies all exponentials of the row by the same number. The largest difference here: {apart:.2f}."


def with_flag():
    import keras

    logits, label = np.array([[2.0, 1.0, 0.1]], dtype="float32"), np.array([1])
    flag = float(keras.losses.SparseCategoricalCrossentropy(from_logits=True)(label, logits))
    after = float(keras.losses.SparseCategoricalCrossentropy()(label, softmax(logits)))
    return f"from_logits=True has the softmax inside. Logits with the flag {flag:.3f}, softmax without it {after:.3f}."


def half_a_logit():
    return (
        f"Keras takes the metric by shapes, and its threshold is .5. A logit of .5 is a probability of "
        f"{sigmoid(0.5):.2f}. Write BinaryAccuracy(threshold=0)."
    )


def one_is_enough():
    z = np.array([[0.3, 1.5]])
    return (
        f"Softmax of .3 and 1.5 gives class 1 {softmax(z)[0, 1]:.3f}. The sigmoid of their difference gives "
        f"{sigmoid(1.5 - 0.3):.3f}. One logit is enough."
    )


AUDIT = [
    (
        "What this model returns are logits, so each row sums to 1.",
        False,
        row_sums,
        TESTS + "test_logits_do_not_sum_to_1_and_their_softmax_does",
    ),
    (
        "If you add 100 to each logit of a row, its probabilities stay as they are.",
        True,
        shifted,
        TESTS + "test_a_constant_added_to_a_row_changes_no_probability",
    ),
    (
        "There must be a softmax layer in the model before cross-entropy can be computed.",
        False,
        with_flag,
        TESTS + "test_one_softmax_in_all_before_the_loss_or_inside_it",
    ),
    (
        'With one logit, metrics=["accuracy"] counts a logit of .4 as class 0, whatever from_logits says.',
        True,
        half_a_logit,
        TESTS + "test_accuracy_cuts_a_logit_at_one_half",
    ),
    (
        "A problem with two classes needs two logits.",
        False,
        one_is_enough,
        TESTS + "test_two_columns_are_one_column",
    ),
]
