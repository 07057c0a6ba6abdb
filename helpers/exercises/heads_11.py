"""Judging models whose labels may occur together (lesson 11): wrong ones. What is measured of them: looks_labels.py."""

from .kinds import idea
from .looks_labels import CELLS, SHAPES

BINARY, CATEGORICAL = "binary_crossentropy", "categorical_crossentropy"


def built(wanted, activation="sigmoid", loss=BINARY, metrics=None, units=10):
    """A compiled model of one layer for the rows of that exercise; without a loss it is not compiled.

    Its weights have a seed of their own: it shows the same facts each time, and the learner's random state stays as it is.
    """
    import keras

    weights = keras.initializers.GlorotUniform(seed=11)
    head = keras.layers.Dense(units, activation=activation, kernel_initializer=weights)
    model = keras.Sequential([keras.Input(SHAPES[wanted]), keras.layers.Flatten(), head])
    if loss:
        model.compile(optimizer="adam", loss=loss, metrics=right_metric(wanted) if metrics is None else metrics())
    return model


def wired(wanted, *arguments, **options):
    """A function that builds that model, as a learner hands it in."""
    return lambda: built(wanted, *arguments, **options)


def right_metric(wanted):
    """The metric that reports what is wanted, in a list."""
    return ["binary_accuracy"] if wanted == CELLS else f1_score(average="macro", threshold=0.5)()


def f1_score(**options):
    """A function that makes a list of one F1Score."""

    def make():
        import keras

        return [keras.metrics.F1Score(**options)]

    return make


def rescued(wanted):
    """A model with a sigmoid whose loss reads logits."""

    def build():
        import keras

        return built(wanted, loss=keras.losses.BinaryCrossentropy(from_logits=True))

    return build


ARGMAX = (
    "Network and loss are right. The metric compares the largest output with the first 1: that is what 'accuracy' becomes "
    "where labels have several columns.\n"
    "Name the metric that is wanted."
)


def wrong(wanted):
    """What goes wrong with any model for labels that may occur together, whatever its metric is to be."""
    return {
        "softmax": idea(
            "a softmax",
            "The outputs of a row sum to 1, so that two labels can never both be near 1. Each label takes a sigmoid alone.",
            wired(wanted, "softmax"),
            wired(wanted, "softmax", CATEGORICAL),
        ),
        "argmax": idea("the string 'accuracy'", ARGMAX, wired(wanted, metrics=lambda: ["accuracy"])),
        "categorical": idea(
            "categorical cross-entropy",
            "The outputs are right. The loss reads each row as one label: it divides the outputs by their sum.\n"
            "Each label is a yes or no: binary cross-entropy.",
            wired(wanted, loss=CATEGORICAL),
        ),
        "linear": idea(
            "no activation",
            "The outputs are no probabilities: some lie below 0 or above 1. Give each label a sigmoid.",
            wired(wanted, None),
            wired(wanted, "relu"),
            wired(wanted, "tanh"),
        ),
        "from_logits": idea(
            "from_logits=True",
            "The loss reads logits, and the sigmoid has made probabilities already. Leave out from_logits.",
            rescued(wanted),
        ),
        "squares": idea(
            "the squared error",
            "The loss is the squared error. Cross-entropy is what a wrong and sure answer costs: binary, for each label.",
            wired(wanted, loss="mse"),
        ),
        "no_metric": idea(
            "no metric",
            "Network and loss are right, and no metric is reported. Add `metrics=[...]`.",
            wired(wanted, metrics=list),
        ),
        "not_compiled": idea(
            "no compile", "The model is built, and not compiled: call `compile` with a loss.", wired(wanted, loss=None)
        ),
        "width": idea(
            "another width",
            "Ten labels take ten columns in the last layer.",
            wired(wanted, units=1),
            wired(wanted, units=3),
        ),
        "sparse": idea(
            "a loss for integers",
            "The loss wants one integer a row. Here a row has ten labels: binary cross-entropy.",
            wired(wanted, loss="sparse_categorical_crossentropy"),
        ),
    }
