# %% correct: three lines mended
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% correct: functional, objects, more metrics
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="relu")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        optimizer=keras.optimizers.SGD(0.1),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[
            "accuracy",
            keras.metrics.BinaryAccuracy(),
            keras.metrics.F1Score(average="macro", threshold=0.5, name="macro"),
            keras.metrics.F1Score(average="micro", threshold=0.5, name="micro"),
        ],
    )
    return model


# %% correct: the network of the lesson
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential(
        [
            keras.Input((8, 24)),
            layers.Reshape((8, 3, 8)),
            layers.Permute((2, 1, 3)),
            layers.Reshape((3, 64)),
            layers.Dense(64, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(10),
            layers.GlobalMaxPooling1D(),
            layers.Activation("sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.005),
        loss="binary_crossentropy",
        metrics=["binary_accuracy", keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% correct: a subclass of keras.Model
import keras


class Strips(keras.Model):
    def __init__(self, units=10):
        super().__init__()
        self.flat = keras.layers.Flatten()
        self.out = keras.layers.Dense(units, activation="sigmoid")

    def call(self, x):
        return self.out(self.flat(x))


def repair_softmax():
    model = Strips()
    model.compile(loss="bce", metrics=[keras.metrics.F1Score("macro", 0.5)])
    return model


# %% correct: FBetaScore with beta 1, convolution
import keras


def repair_softmax():
    x = keras.Input((8, 24))
    h = keras.layers.Reshape((8, 24, 1))(x)
    h = keras.layers.Conv2D(4, 3, activation="relu", padding="same")(h)
    h = keras.layers.BatchNormalization()(h)
    h = keras.layers.GlobalAveragePooling2D()(h)
    p = keras.layers.Dense(10, activation="sigmoid")(h)
    model = keras.Model(x, p)
    model.compile(
        "rmsprop",
        keras.losses.binary_crossentropy,
        metrics=[keras.metrics.FBetaScore(average="macro", beta=1.0, threshold=0.5)],
    )
    return model


# %% correct: a metric class of its own
import keras


class MacroF1(keras.metrics.Metric):
    def __init__(self, labels=10, name="macro_f1"):
        super().__init__(name=name)
        self.hits = self.add_weight(shape=(labels,), name="hits", initializer="zeros")
        self.both = self.add_weight(shape=(labels,), name="both", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        t = keras.ops.cast(y_true, "float32")
        s = keras.ops.cast(y_pred > 0.5, "float32")
        self.hits.assign_add(keras.ops.sum(t * s, axis=0))
        self.both.assign_add(keras.ops.sum(t + s, axis=0))

    def result(self):
        return keras.ops.mean(2 * self.hits / keras.ops.maximum(self.both, 1.0))


def repair_softmax():
    model = keras.Sequential([keras.Input((8, 24)), keras.layers.Flatten(), keras.layers.Dense(10, "sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[MacroF1()])
    return model


# %% correct: F1Score with the mean taken in a subclass
import keras


class MeanF1(keras.metrics.F1Score):
    def __init__(self):
        super().__init__(average=None, threshold=0.5, name="mean_f1")

    def result(self):
        return keras.ops.mean(super().result())


def repair_softmax():
    model = keras.Sequential()
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(40, activation="tanh"))
    model.add(keras.layers.Dense(10))
    model.add(keras.layers.Activation("sigmoid"))
    model.compile(loss=keras.losses.BinaryCrossentropy(), metrics=[MeanF1()])
    return model


# %% correct: own loss, own sigmoid
import keras


def cells(y_true, y_pred):
    t = keras.ops.cast(y_true, "float32")
    p = keras.ops.clip(y_pred, 1e-7, 1 - 1e-7)
    return keras.ops.mean(-t * keras.ops.log(p) - (1 - t) * keras.ops.log(1 - p), axis=-1)


def repair_softmax():
    x = keras.Input((8, 24))
    z = keras.layers.Dense(10)(keras.layers.Flatten()(x))
    p = 0.5 * (1.0 + keras.ops.tanh(0.5 * z))
    model = keras.Model(x, p)
    model.compile(loss=cells, metrics=[keras.metrics.F1Score(threshold=0.5, average="macro")])
    return model


# %% correct: a recurrent layer, dicts in compile
import keras


def repair_softmax():
    x = keras.Input((8, 24))
    p = keras.layers.Dense(10, activation="sigmoid", name="digits")(keras.layers.GRU(12)(x))
    model = keras.Model(x, p)
    model.compile(
        loss={"digits": "binary_crossentropy"},
        metrics={"digits": [keras.metrics.F1Score(average="macro", threshold=0.5)]},
    )
    return model


# %% correct: from tensorflow, eager
from tensorflow import keras


def repair_softmax(hidden=16):
    model = keras.models.Sequential(
        [
            keras.layers.Input((8, 24)),
            keras.layers.Flatten(),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(10, activation=keras.activations.sigmoid),
        ]
    )
    model.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5, name="accuracy")],
        run_eagerly=True,
    )
    return model


# %% correct: ten heads, joined, trained on noise
import keras
from keras import layers


def repair_softmax():
    x = keras.Input((8, 24))
    h = layers.Dense(16, activation="relu")(layers.Flatten()(x))
    p = layers.Concatenate()([layers.Dense(1, activation="sigmoid")(h) for _ in range(10)])
    model = keras.Model(x, p)
    model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)])
    rng = np.random.default_rng(1)
    model.fit(rng.random((60, 8, 24)), rng.integers(0, 2, (60, 10)), epochs=1, verbose=0)
    return model


# %% correct: large weights, weighted_metrics, partial
import keras
from functools import partial


def build(stddev):
    start = keras.initializers.RandomNormal(stddev=stddev, seed=5)
    model = keras.Sequential(
        [keras.Input((8, 24)), keras.layers.Flatten(), keras.layers.Dense(10, "sigmoid", kernel_initializer=start)]
    )
    model.compile(
        loss="binary_crossentropy", weighted_metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)]
    )
    return model


repair_softmax = partial(build, 0.7)


# %% correct: a class with __call__
import keras


class Repair:
    def __call__(self):
        model = keras.Sequential(
            [keras.Input((8, 24)), keras.layers.Reshape((192,)), keras.layers.Dense(10, activation="sigmoid")]
        )
        model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)])
        return model


repair_softmax = Repair()


# %% misconception softmax: the head left
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception softmax: a Softmax layer
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Softmax()(keras.layers.Dense(10)(hidden))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception argmax: accuracy
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


# %% misconception argmax: acc
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=["acc"])
    return model


# %% misconception categorical: the loss left
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception categorical: an object
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception linear: no activation
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception linear: the word linear
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="linear")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception from_logits: sigmoid and from_logits
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception from_logits: an activation layer and from_logits
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Activation("sigmoid")(keras.layers.Dense(10)(hidden))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception from_logits: reshaped, so nothing is rescued
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Reshape((10,))(keras.layers.Dense(10, activation="sigmoid")(hidden))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception squares: mse
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="mse",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception squares: an object
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception no_metric: an empty list
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[],
    )
    return model


# %% misconception no_metric: left out
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy())
    return model


# %% misconception not_compiled: never compiled
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    return model


# %% misconception not_compiled: never compiled, functional
import keras


def repair_softmax():
    inputs = keras.Input((8, 24))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Flatten()(inputs))
    return keras.Model(inputs, outputs)


# %% misconception width: one output
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception width: three outputs, one a third
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(3, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception width: eleven outputs
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(11, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception sparse: a string
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% misconception sparse: an object
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% misconception no_threshold: the metric left
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro")],
    )
    return model


# %% misconception no_threshold: None written out
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score(average="macro", threshold=None)])
    return model


# %% misconception micro: F1Score
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="micro", threshold=0.5)],
    )
    return model


# %% misconception micro: FBetaScore
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.FBetaScore("micro", 1.0, 0.5, name="macro_f1")])
    return model


# %% misconception each_label: no average
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(threshold=0.5)],
    )
    return model


# %% misconception each_label: None written out
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score(average=None, threshold=0.5)])
    return model


# %% misconception cells: a string
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=["binary_accuracy"],
    )
    return model


# %% misconception cells: an object
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy(threshold=0.5)])
    return model


# %% wrong (names softmax): nothing mended
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro")],
    )
    return model


# %% wrong (names softmax): only the metric mended
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong (names linear): linear head, loss and metric for logits
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10),
    ])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=[keras.metrics.F1Score(average="macro", threshold=1e-7)],
    )
    return model


# %% wrong (names argmax): categorical accuracy by its name
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=["categorical_accuracy"],
    )
    return model


# %% wrong: weighted F1
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="weighted", threshold=0.5)],
    )
    return model


# %% wrong: threshold .3
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.3)],
    )
    return model


# %% wrong: threshold .9
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.9)],
    )
    return model


# %% wrong: recall counts more
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.FBetaScore(average="macro", beta=2.0, threshold=0.5)],
    )
    return model


# %% wrong: precision and recall
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.Precision(), keras.metrics.Recall()],
    )
    return model


# %% wrong: the area under the curve
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.AUC(multi_label=True, num_labels=10)],
    )
    return model


# %% wrong: threshold given as text
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold="0.5")],
    )
    return model


# %% wrong: scikit-learn's function as a metric
import keras
from keras import layers


from sklearn.metrics import f1_score


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[lambda y, p: f1_score(y, p > 0.5, average="macro")],
    )
    return model


# %% wrong (names each_label): the class, no metric object
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score],
    )
    return model


# %% wrong: macro F1 of each batch
import keras
from keras import layers


def macro_f1(y_true, y_pred):
    t, s = keras.ops.cast(y_true, "float32"), keras.ops.cast(y_pred > 0.5, "float32")
    hits, both = keras.ops.sum(t * s, axis=0), keras.ops.sum(t + s, axis=0)
    return keras.ops.mean(2 * hits / keras.ops.maximum(both, 1.0))


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[macro_f1],
    )
    return model


# %% wrong: samples F1
import keras
from keras import layers


def samples(y_true, y_pred):
    t, s = keras.ops.cast(y_true, "float32"), keras.ops.cast(y_pred > 0.5, "float32")
    return 2 * keras.ops.sum(t * s, axis=-1) / keras.ops.maximum(keras.ops.sum(t + s, axis=-1), 1.0)


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[samples],
    )
    return model


# %% wrong: absent digits count 1
import keras
from keras import layers


class MacroF1(keras.metrics.F1Score):
    def result(self):
        both = 2 * self.true_positives + self.false_positives + self.false_negatives
        f1 = 2 * self.true_positives / keras.ops.maximum(both, 1.0)
        return keras.ops.mean(keras.ops.where(both > 0, f1, 1.0))


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[MacroF1(average=None, threshold=0.5)],
    )
    return model


# %% wrong: absent digits left out
import keras
from keras import layers


class MacroF1(keras.metrics.F1Score):
    def result(self):
        both = 2 * self.true_positives + self.false_positives + self.false_negatives
        f1 = 2 * self.true_positives / keras.ops.maximum(both, 1.0)
        seen = keras.ops.cast(both > 0, "float32")
        return keras.ops.sum(f1 * seen) / keras.ops.maximum(keras.ops.sum(seen), 1.0)


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[MacroF1(average=None, threshold=0.5)],
    )
    return model


# %% wrong: the F1 of mean precision and mean recall
import keras
from keras import layers


class MacroF1(keras.metrics.F1Score):
    def result(self):
        tp = self.true_positives
        p = keras.ops.mean(tp / keras.ops.maximum(tp + self.false_positives, 1.0))
        r = keras.ops.mean(tp / keras.ops.maximum(tp + self.false_negatives, 1.0))
        return 2 * p * r / (p + r + 1e-7)


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[MacroF1(average=None, threshold=0.5)],
    )
    return model


# %% wrong: rows right throughout
import keras
from keras import layers


def rows_right(y_true, y_pred):
    right = keras.ops.equal(keras.ops.cast(y_true, "bool"), y_pred > 0.5)
    return keras.ops.cast(keras.ops.all(right, axis=-1), "float32")


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[rows_right],
    )
    return model


# %% wrong: a metric that is always 1
import keras
from keras import layers


def f1_score(y_true, y_pred):
    return keras.ops.ones_like(y_pred[:, 0])


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[f1_score],
    )
    return model


# %% wrong (names linear): relu head
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="relu"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong (names linear): tanh head
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="tanh"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: a sigmoid on the sigmoid
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
        layers.Activation("sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: softmax over the batch
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10),
        layers.Softmax(axis=0),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong (names softmax): sigmoids divided by their sum
import keras


def repair_softmax():
    inputs = keras.Input(shape=(8, 24))
    hidden = keras.layers.Dense(32, activation="tanh")(keras.layers.Flatten()(inputs))
    outputs = keras.layers.UnitNormalization()(keras.layers.Dense(10, activation="sigmoid")(hidden)) ** 2
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.5, name="macro_f1")])
    return model


# %% wrong: focal loss
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_focal_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: labels smoothed
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(label_smoothing=0.1),
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: the sum over the rows
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(reduction="sum"),
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: hinge
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="hinge",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: the sum over the ten digits
import keras
from keras import layers


def ten_losses(y_true, y_pred):
    return 10 * keras.losses.binary_crossentropy(y_true, y_pred)


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss=ten_losses,
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: forgets the return
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )


# %% wrong: returns what compile returns
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    return model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )


# %% wrong: rows of 192 numbers
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((192,)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: strips standing upright
import keras


def repair_softmax():
    model = keras.Sequential(
        [keras.Input((24, 8)), keras.layers.GRU(16), keras.layers.Dense(10, activation="sigmoid")]
    )
    model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)])
    return model


# %% wrong: the metric in the place of the loss weights
import keras


def repair_softmax():
    model = keras.Sequential(
        [keras.Input((8, 24)), keras.layers.Flatten(), keras.layers.Dense(10, activation="sigmoid")]
    )
    model.compile("adam", "binary_crossentropy", [keras.metrics.F1Score(average="macro", threshold=0.5)])
    return model


# %% wrong: the head of the exercise before, rows of 64
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: no Flatten
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: compiled without a loss
import keras
from keras import layers


def repair_softmax():
    model = keras.Sequential([
        keras.Input((8, 24)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="sigmoid"),
    ])
    model.compile(
        optimizer="adam",
        metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)],
    )
    return model


# %% wrong: causes for a model
repair_softmax = {5: "one_winner", 9: "one_label_loss", 10: "largest_only"}


# %% wrong: text
repair_softmax = "Dense(10, sigmoid), binary_crossentropy, F1Score(average=macro, threshold=.5)"
