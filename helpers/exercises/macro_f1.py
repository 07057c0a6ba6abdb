"""Judging a model whose metric is to equal scikit-learn's macro F1 (lesson 08): wrong ones."""

from .answers_04 import CATEGORICAL, NO_SOFTMAX, NOT_COMPILED, SIGMOID, SPARSE, built
from .kinds import idea
from .looks_f1 import recipe


def with_metrics(make, loss=CATEGORICAL, activation="softmax", **options):
    """A function that builds a model with these metrics; they are made when it is built."""
    return lambda: built(loss, activation, metrics=make(), **options)


def macro():
    return [f1_score_metric("macro")]


def f1_score_metric(average=None, threshold=None):
    import keras

    return keras.metrics.F1Score(average=average, threshold=threshold)


def keras_metric(name):
    def make():
        import keras

        return [getattr(keras.metrics, name)()]

    return make


def of_each_batch(lacking_count=True):
    """A metric function: the macro F1 of a batch. Classes that the batch lacks count as 0, or are left out."""

    def macro_of_batch(y, p):
        from keras import ops

        y, said = ops.cast(y, "float32"), ops.one_hot(ops.argmax(p, axis=1), 10)
        total = ops.sum(y, axis=0) + ops.sum(said, axis=0)
        scores = 2 * ops.sum(y * said, axis=0) / ops.maximum(total, 1)
        return ops.mean(scores) if lacking_count else ops.sum(scores) / ops.sum(ops.cast(total > 0, "float32"))

    return macro_of_batch


def flat(y, p):
    """1 - F1 as a loss: each class is counted after argmax, so that no small step changes it."""
    return 1 - of_each_batch()(y, p)


FLAT = (
    "The loss is flat: outputs a little nearer to the labels do not change it, and `fit` finds no gradient. Rounding or argmax "
    "makes F1 such a loss. Train on cross-entropy, and report F1."
)
# What goes wrong beside the metric: head, loss and compile.
NETWORK = {
    "f1_as_loss": idea(
        "F1 as the loss",
        FLAT,
        with_metrics(macro, lambda y, p: 1 - recipe(y, p)),
        with_metrics(macro, flat),
        with_metrics(lambda: None, flat),
    ),
    "linear_head": idea("no softmax", NO_SOFTMAX, with_metrics(macro, activation=None)),
    "sigmoid_head": idea("a sigmoid", SIGMOID, with_metrics(macro, activation="sigmoid")),
    "no_metric": idea(
        "no metric",
        "Loss and network are right, and no F1 is reported. Add `metrics=[...]`.",
        with_metrics(lambda: None),
    ),
    "not_compiled": idea("no compile", NOT_COMPILED, with_metrics(macro, loss=None)),
    "sparse_loss": idea(
        "a loss for integers",
        "The loss wants integers, and the labels are one-hot rows. F1Score wants rows, too: leave out `sparse`.",
        with_metrics(macro, SPARSE),
    ),
}
