# %% correct: Sequential, strings
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% correct: functional, hidden layer, objects
import keras


def multilabel_head():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% correct: no Input layer, deferred build, more metrics
import keras


def multilabel_head():
    model = keras.Sequential()
    model.add(keras.layers.Dense(16, activation="tanh"))
    model.add(keras.layers.Dense(10))
    model.add(keras.layers.Activation("sigmoid"))
    model.compile(
        loss="binary_crossentropy",
        metrics=["accuracy", keras.metrics.BinaryAccuracy(name="cells"), keras.metrics.AUC(multi_label=True, num_labels=10)],
    )
    return model


# %% correct: a subclass of keras.Model
import keras


class Heads(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(20, activation="gelu")
        self.out = keras.layers.Dense(10, activation="sigmoid")

    def call(self, x):
        return self.out(self.hidden(x))


def multilabel_head():
    model = Heads()
    model.compile(loss="bce", metrics=["binary_accuracy"])
    return model


# %% correct: functions for loss and metric
import keras


def right_cells(y_true, y_pred):
    said = keras.ops.cast(y_pred > 0.5, "float32")
    return keras.ops.mean(keras.ops.cast(keras.ops.equal(keras.ops.cast(y_true, "float32"), said), "float32"), axis=-1)


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, keras.activations.sigmoid)])
    model.compile(optimizer="rmsprop", loss=keras.losses.binary_crossentropy, metrics=[right_cells])
    return model


# %% correct: own loss, own sigmoid
import keras


def surprise_of_cells(y_true, y_pred):
    t = keras.ops.cast(y_true, "float32")
    p = keras.ops.clip(y_pred, 1e-7, 1 - 1e-7)
    return -keras.ops.mean(t * keras.ops.log(p) + (1 - t) * keras.ops.log(1 - p), axis=-1)


def multilabel_head():
    inputs = keras.Input((64,))
    z = keras.layers.Dense(10)(inputs)
    outputs = 1.0 / (1.0 + keras.ops.exp(-z))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss=surprise_of_cells, metrics=[keras.metrics.BinaryAccuracy(threshold=0.5)])
    return model


# %% correct: a model, not a function
import keras

_built = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Activation("sigmoid")])
_built.compile(loss=keras.losses.BinaryCrossentropy(), metrics=["binary_accuracy"])


def multilabel_head():
    return _built


# %% correct: convolution, dropout, batch normalisation
import keras


def multilabel_head():
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Reshape((8, 8, 1)),
            keras.layers.Conv2D(4, 3, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Flatten(),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(10, activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.SGD(0.1), "binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% correct: ten heads of one unit, joined
import keras
from keras import layers


def multilabel_head():
    inputs = keras.Input((64,))
    hidden = layers.Dense(24, activation="relu")(inputs)
    heads = [layers.Dense(1, activation="sigmoid", name=f"digit_{d}")(hidden) for d in range(10)]
    model = keras.Model(inputs, layers.Concatenate()(heads))
    model.compile(loss="binary_crossentropy", metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% correct: tanh moved to between 0 and 1
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    z = keras.layers.Dense(10, activation="tanh")(inputs)
    model = keras.Model(inputs, keras.layers.Rescaling(0.5, offset=0.5)(z))
    model.compile(loss=keras.losses.BinaryCrossentropy(from_logits=False), metrics=["binary_accuracy"])
    return model


# %% correct: from tensorflow, eager, metric renamed
from tensorflow import keras


def multilabel_head():
    x = keras.layers.Input((64,))
    p = keras.layers.Dense(10, activation="sigmoid", name="probabilities")(x)
    model = keras.models.Model(x, p)
    model.compile(
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
        run_eagerly=True,
    )
    return model


# %% correct: trained on noise
import keras


def multilabel_head(epochs=2):
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(64, 64)), rng.integers(0, 2, size=(64, 10))
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    model.fit(x, y, epochs=epochs, verbose=0)
    return model


# %% correct: large weights
import keras


def multilabel_head():
    start = keras.initializers.RandomNormal(stddev=1.0, seed=3)
    model = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10, kernel_initializer=start, bias_initializer="ones", activation="sigmoid")]
    )
    model.compile(loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% correct: a metric class of its own
import keras


class ShareOfCells(keras.metrics.Metric):
    def __init__(self, name="share_of_cells"):
        super().__init__(name=name)
        self.right = self.add_weight(name="right", initializer="zeros")
        self.cells = self.add_weight(name="cells", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        right = keras.ops.equal(keras.ops.cast(y_true, "bool"), y_pred > 0.5)
        self.right.assign_add(keras.ops.sum(keras.ops.cast(right, "float32")))
        self.cells.assign_add(keras.ops.sum(keras.ops.ones_like(y_pred)))

    def result(self):
        return self.right / self.cells


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(12, "elu"), keras.layers.Dense(10, "sigmoid")])
    model.compile(optimizer="nadam", loss="binary_crossentropy", metrics=[ShareOfCells()])
    return model


# %% correct: dicts in compile
import keras


def multilabel_head():
    x = keras.Input((64,))
    p = keras.layers.Dense(10, activation="sigmoid", name="p")(x)
    model = keras.Model(x, p)
    model.compile(loss={"p": "binary_crossentropy"}, metrics={"p": ["binary_accuracy"]})
    return model


# %% correct: weighted_metrics
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", weighted_metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% correct: functools.partial
import keras
from functools import partial


def build(units, width):
    inputs = keras.Input((width,))
    outputs = keras.ops.sigmoid(keras.layers.Dense(units)(inputs))
    model = keras.Model(inputs, outputs)
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss=[keras.losses.BinaryCrossentropy(label_smoothing=0.0)],
        metrics=[["binary_accuracy", keras.metrics.F1Score(average="macro", threshold=0.5)]],
    )
    return model


multilabel_head = partial(build, 10, 64)


# %% misconception softmax: a string
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception softmax: a layer, functional
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Softmax()(keras.layers.Dense(10)(hidden))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception argmax: accuracy
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% misconception argmax: acc, functional
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=["acc"])
    return model


# %% misconception categorical: a string
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception categorical: an object
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception linear: no activation
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception linear: the word linear
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="linear")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception from_logits: sigmoid and from_logits
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=["binary_accuracy"],
    )
    return model


# %% misconception from_logits: an activation layer and from_logits
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Activation("sigmoid")(keras.layers.Dense(10)(hidden))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception from_logits: reshaped, so nothing is rescued
import keras


def multilabel_head():
    model = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid"), keras.layers.Reshape((10,))]
    )
    model.compile(loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=["binary_accuracy"])
    return model


# %% misconception squares: mse
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="mse", metrics=["binary_accuracy"])
    return model


# %% misconception squares: an object
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception no_metric: left out
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


# %% misconception no_metric: an empty list
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[])
    return model


# %% misconception not_compiled: never compiled
import keras


def multilabel_head():
    return keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])


# %% misconception not_compiled: never compiled, functional
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    return keras.Model(inputs, keras.layers.Dense(10, activation="sigmoid")(inputs))


# %% misconception width: one output
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception width: eleven outputs
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(11, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception width: nine outputs
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(9, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception sparse: a string
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception sparse: an object
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% misconception f1: macro F1
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)]
    )
    return model


# %% misconception f1: micro F1
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = keras.layers.Dense(10, activation="sigmoid")(keras.layers.Dense(32, activation="relu")(inputs))
    model = keras.Model(inputs, outputs)
    score = keras.metrics.F1Score(average="micro", threshold=0.5, name="share")
    model.compile("sgd", loss=keras.losses.BinaryCrossentropy(), metrics=[score])
    return model


# %% wrong (names softmax): softmax, categorical loss, accuracy: the multi-class recipe
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names linear): linear head, loss and threshold for logits
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        optimizer="adam",
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)],
    )
    return model


# %% wrong (names argmax): categorical accuracy by its name
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.CategoricalAccuracy(name="binary_accuracy")])
    return model


# %% wrong: compiled without a loss
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", metrics=["binary_accuracy"])
    return model


# %% wrong (names width): two outputs a digit
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(20, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong (names f1): F1Score as it comes
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.F1Score()])
    return model


# %% wrong: a strip for the row
import keras


def multilabel_head():
    model = keras.Sequential(
        [keras.Input((8, 24)), keras.layers.Flatten(), keras.layers.Dense(10, activation="sigmoid")]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: 63 numbers
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((63,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong (names linear): relu head
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="relu")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong (names linear): tanh head
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="tanh")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: a sigmoid on the sigmoid
import keras


def multilabel_head():
    model = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid"), keras.layers.Activation("sigmoid")]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong (names softmax): sigmoids divided by their sum
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    s = keras.layers.Dense(10, activation="sigmoid")(inputs)
    model = keras.Model(inputs, s / keras.ops.sum(s, axis=-1, keepdims=True))
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: softmax over the batch
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Softmax(axis=0)])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: 0 and 1 for probabilities
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    p = keras.layers.Dense(10, activation="sigmoid")(inputs)
    model = keras.Model(inputs, keras.ops.round(p))
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: hinge
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="hinge", metrics=["binary_accuracy"])
    return model


# %% wrong: focal loss
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_focal_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: labels smoothed
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam", loss=keras.losses.BinaryCrossentropy(label_smoothing=0.1), metrics=["binary_accuracy"]
    )
    return model


# %% wrong: the sum over the rows
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam", loss=keras.losses.BinaryCrossentropy(reduction="sum"), metrics=["binary_accuracy"]
    )
    return model


# %% wrong: the sum over the ten digits
import keras


def ten_losses(y_true, y_pred):
    return 10 * keras.losses.binary_crossentropy(y_true, y_pred)


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss=ten_losses, metrics=["binary_accuracy"])
    return model


# %% wrong: the ones alone count
import keras


def surprise_of_ones(y_true, y_pred):
    return -keras.ops.mean(keras.ops.cast(y_true, "float32") * keras.ops.log(y_pred + 1e-7), axis=-1)


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss=surprise_of_ones, metrics=["binary_accuracy"])
    return model


# %% wrong: ones weighed five times
import keras


def weighed(y_true, y_pred):
    t = keras.ops.cast(y_true, "float32")
    p = keras.ops.clip(y_pred, 1e-7, 1 - 1e-7)
    return -keras.ops.mean(5 * t * keras.ops.log(p) + (1 - t) * keras.ops.log(1 - p), axis=-1)


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss=weighed, metrics=["binary_accuracy"])
    return model


# %% wrong: Kullback-Leibler
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="kl_divergence", metrics=["binary_accuracy"])
    return model


# %% wrong: threshold .3
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.BinaryAccuracy(threshold=0.3)]
    )
    return model


# %% wrong: the share of rows right throughout
import keras


def rows_right(y_true, y_pred):
    right = keras.ops.equal(keras.ops.cast(y_true, "bool"), y_pred > 0.5)
    return keras.ops.cast(keras.ops.all(right, axis=-1), "float32")


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[rows_right])
    return model


# %% wrong: the share of wrong cells
import keras


def hamming(y_true, y_pred):
    return 1 - keras.metrics.binary_accuracy(y_true, y_pred)


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[hamming])
    return model


# %% wrong: precision and recall
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(
        optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.Precision(), keras.metrics.Recall()]
    )
    return model


# %% wrong: the area under the curve
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
    return model


# %% wrong: the share of probabilities that equal the label
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.Accuracy()])
    return model


# %% wrong: the loss again as the metric
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[keras.metrics.BinaryCrossentropy()])
    return model


# %% wrong: a metric that is always 1
import keras


def binary_accuracy(y_true, y_pred):
    return keras.ops.ones_like(y_pred[:, 0])


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[binary_accuracy])
    return model


# %% wrong: ten outputs of one column
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    outputs = [keras.layers.Dense(1, activation="sigmoid", name=f"digit_{d}")(inputs) for d in range(10)]
    model = keras.Model(inputs, outputs)
    model.compile(loss=["binary_crossentropy"] * 10, metrics=[["binary_accuracy"]] * 10)
    return model


# %% wrong: the place of the largest
import keras


def multilabel_head():
    inputs = keras.Input((64,))
    p = keras.layers.Dense(10, activation="sigmoid")(inputs)
    model = keras.Model(inputs, keras.ops.argmax(p, axis=-1))
    model.compile(loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: forgets the return
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])


# %% wrong: returns what compile returns
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    return model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])


# %% wrong: returns the head alone
import keras


def multilabel_head():
    return keras.layers.Dense(10, activation="sigmoid")


# %% wrong: model and history
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model, None


# %% wrong: takes an argument
import keras


def multilabel_head(inputs):
    model = keras.Model(inputs, keras.layers.Dense(10, activation="sigmoid")(inputs))
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% wrong: a scikit-learn classifier
from sklearn.neural_network import MLPClassifier


def multilabel_head():
    return MLPClassifier()


# %% wrong: a metric nobody knows
import keras


def multilabel_head():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["label_accuracy"])
    return model


# %% wrong: text
multilabel_head = "Dense(10, sigmoid), binary_crossentropy, BinaryAccuracy"
