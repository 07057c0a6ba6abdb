# %% correct: Sequential, strings
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% correct: functional, hidden layer, objects
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% correct: no Input layer, deferred build
import keras


def compile_for_integers():
    model = keras.Sequential()
    model.add(keras.layers.Dense(16, activation="tanh"))
    model.add(keras.layers.Dense(10))
    model.add(keras.layers.Softmax())
    model.compile(loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
    return model


# %% correct: a subclass of keras.Model
import keras


class Classifier(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(10, activation="softmax")

    def call(self, x):
        return self.out(x)


def compile_for_integers():
    model = Classifier()
    model.compile(loss="sparse_categorical_crossentropy", metrics=["acc"])
    return model


# %% correct: functions for loss and metric, own metric name
import keras


def hit_rate(y_true, y_pred):
    return keras.metrics.sparse_categorical_accuracy(y_true, y_pred)


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, keras.activations.softmax)])
    model.compile(loss=keras.losses.sparse_categorical_crossentropy, metrics=[hit_rate])
    return model


# %% correct: own loss function, own head
import keras


def surprise(y_true, y_pred):
    rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 10)
    return -keras.ops.log(keras.ops.sum(rows * y_pred, axis=-1))


def compile_for_integers():
    inputs = keras.Input((64,))
    positive = keras.layers.Dense(10, activation="softplus")(inputs)
    outputs = positive / keras.ops.sum(positive, axis=-1, keepdims=True)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss=surprise, metrics=["sparse_categorical_accuracy"])
    return model


# %% correct: a model, not a function
import keras

compile_for_integers = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10), keras.layers.Activation("softmax")]
)
compile_for_integers.compile(loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])


# %% correct: convolution, dropout, batch normalisation
import keras


def compile_for_integers():
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Reshape((8, 8, 1)),
            keras.layers.Conv2D(4, 3, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Flatten(),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.SGD(0.1), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% correct: from tensorflow, eager, metric renamed
from tensorflow import keras


def compile_for_integers():
    x = keras.layers.Input((64,))
    p = keras.layers.Dense(10, activation="softmax", name="probabilities")(x)
    model = keras.models.Model(x, p)
    hits = keras.metrics.SparseCategoricalAccuracy(name="hits")
    model.compile(
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=False), metrics=[hits], run_eagerly=True
    )
    return model


# %% correct: an optional argument, dicts in compile
import keras


def compile_for_integers(units=10):
    x = keras.Input((64,))
    p = keras.layers.Dense(units, activation="softmax", name="p")(x)
    model = keras.Model(x, p)
    model.compile(loss={"p": "sparse_categorical_crossentropy"}, metrics={"p": ["accuracy"]})
    return model


# %% misconception categorical: a string
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception categorical: an object
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["sparse_categorical_accuracy"])
    return model


# %% misconception linear_head: no activation
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception linear_head: linear, functional
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="linear")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% misconception sigmoid_head: a string
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception sigmoid_head: functional
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation=keras.activations.sigmoid)(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% misconception other_loss: squared error of one-hot rows
import keras


def squares(y_true, y_pred):
    rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 10)
    return keras.ops.mean((rows - y_pred) ** 2, axis=-1)


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=squares, metrics=["accuracy"])
    return model


# %% misconception other_loss: focal of one-hot rows
import keras


def focal(y_true, y_pred):
    rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 10)
    return keras.losses.categorical_focal_crossentropy(rows, y_pred)


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=focal, metrics=["accuracy"])
    return model


# %% misconception other_loss: binary cross-entropy of one-hot rows
import keras


def binary(y_true, y_pred):
    rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 10)
    return keras.losses.binary_crossentropy(rows, y_pred)


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=binary, metrics=["accuracy"])
    return model


# %% misconception categorical: the string mse
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss="mse", metrics=["sparse_categorical_accuracy"])
    return model


# %% misconception no_metric: left out
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


# %% misconception no_metric: an empty list, functional
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=[])
    return model


# %% misconception wrong_metric: categorical, a string
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["categorical_accuracy"])
    return model


# %% misconception wrong_metric: categorical, an object named accuracy
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model


# %% misconception wrong_metric: binary, a string
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception not_compiled: never compiled
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return model


# %% misconception not_compiled: compiled without a loss
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", metrics=["accuracy"])
    return model


# %% misconception not_compiled: never compiled, functional
import keras


def compile_for_integers():
    inputs = keras.Input((64,))
    return keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(inputs))


# %% misconception from_logits: softmax and from_logits
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


# %% misconception from_logits: Softmax layer and from_logits
import keras


def compile_for_integers():
    inputs = keras.Input((64,))
    outputs = keras.layers.Softmax()(keras.layers.Dense(10)(inputs))
    model = keras.Model(inputs, outputs)
    model.compile(
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["sparse_categorical_accuracy"],
    )
    return model


# %% misconception from_logits: from_logits inside an own function
import keras


def logits_loss(y_true, y_pred):
    return keras.losses.sparse_categorical_crossentropy(y_true, y_pred, from_logits=True)


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=logits_loss, metrics=["accuracy"])
    return model


# %% misconception width: 11 columns
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(11, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception width: 64 columns
import keras


def compile_for_integers():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(64, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% misconception width: one column
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong: input of 784
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong: images of 8 x 8
import keras


def compile_for_integers():
    model = keras.Sequential(
        [keras.Input((8, 8)), keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names other_loss): a regulariser adds to the loss
import keras


def compile_for_integers():
    head = keras.layers.Dense(10, activation="softmax", kernel_regularizer=keras.regularizers.L2(0.1))
    model = keras.Sequential([keras.Input((64,)), head])
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names other_loss): sum in place of mean
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss=keras.losses.SparseCategoricalCrossentropy(reduction="sum"),
        metrics=["accuracy"],
    )
    return model


# %% wrong (names other_loss): loss counted twice
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], loss_weights=[2.0]
    )
    return model


# %% wrong (names other_loss): class 0 ignored
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss=keras.losses.SparseCategoricalCrossentropy(ignore_class=0),
        metrics=["accuracy"],
    )
    return model


# %% wrong (names categorical): one-hot loss and metric, both for the other format
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
    return model


# %% wrong (names linear_head): linear head read with from_logits
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        optimizer="adam",
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


# %% wrong (names sigmoid_head): softmax over the batch
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Softmax(axis=0)])
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names linear_head): relu head
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="relu")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names linear_head): log-softmax head
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="log_softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names wrong_metric): accuracy among the best three
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.SparseTopKCategoricalAccuracy(k=3)],
    )
    return model


# %% wrong (names wrong_metric): the loss again as the metric
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.SparseCategoricalCrossentropy()],
    )
    return model


# %% wrong (names wrong_metric): a metric that is always 1, named accuracy
import keras


def accuracy(y_true, y_pred):
    return keras.ops.ones_like(y_pred[:, 0])


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[accuracy])
    return model


# %% wrong (names other_loss): loss in bits
import keras


def bits(y_true, y_pred):
    return keras.losses.sparse_categorical_crossentropy(y_true, y_pred) / float(np.log(2))


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=bits, metrics=["sparse_categorical_accuracy"])
    return model


# %% wrong: forgets the return
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])


# %% wrong: returns what compile returns
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])


# %% wrong: returns the loss
import keras


def compile_for_integers():
    return keras.losses.SparseCategoricalCrossentropy()


# %% wrong: linear head and no metric
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


# %% wrong: a scikit-learn classifier
from sklearn.neural_network import MLPClassifier


def compile_for_integers():
    return MLPClassifier()


# %% wrong: a string
compile_for_integers = "Dense(10, softmax), sparse_categorical_crossentropy"


# %% wrong (names categorical): mse and the metric mse
import keras


def compile_for_integers():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="mse", metrics=["mse"])
    return model
