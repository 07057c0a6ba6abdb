# %% correct: Sequential, strings
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% correct: functional, hidden layer, objects
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()]
    )
    return model


# %% correct: no Input layer, deferred build
import keras


def compile_for_one_hot():
    model = keras.Sequential()
    model.add(keras.layers.Dense(16, activation="tanh"))
    model.add(keras.layers.Dense(10))
    model.add(keras.layers.Softmax())
    model.compile(loss="categorical_crossentropy", metrics=["categorical_accuracy"])
    return model


# %% correct: a subclass of keras.Model
import keras


class Classifier(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(10, activation="softmax")

    def call(self, x):
        return self.out(x)


def compile_for_one_hot():
    model = Classifier()
    model.compile(loss="categorical_crossentropy", metrics=["acc"])
    return model


# %% correct: functions for loss and metric, own metric name
import keras


def hit_rate(y_true, y_pred):
    return keras.metrics.categorical_accuracy(y_true, y_pred)


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, keras.activations.softmax)])
    model.compile(loss=keras.losses.categorical_crossentropy, metrics=[hit_rate])
    return model


# %% correct: own loss function, own head
import keras


def surprise(y_true, y_pred):
    return -keras.ops.log(keras.ops.sum(y_true * y_pred, axis=-1))


def compile_for_one_hot():
    inputs = keras.Input((64,))
    positive = keras.layers.Dense(10, activation="softplus")(inputs)
    outputs = positive / keras.ops.sum(positive, axis=-1, keepdims=True)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss=surprise, metrics=["categorical_accuracy"])
    return model


# %% correct: a model, not a function
import keras

compile_for_one_hot = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10), keras.layers.Activation("softmax")]
)
compile_for_one_hot.compile(loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy"])


# %% correct: convolution, dropout, batch normalisation
import keras


def compile_for_one_hot():
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
    model.compile(keras.optimizers.SGD(0.1), "categorical_crossentropy", metrics=["accuracy"])
    return model


# %% correct: from tensorflow, eager, metric renamed
from tensorflow import keras


def compile_for_one_hot():
    x = keras.layers.Input((64,))
    p = keras.layers.Dense(10, activation="softmax", name="probabilities")(x)
    model = keras.models.Model(x, p)
    hits = keras.metrics.CategoricalAccuracy(name="hits")
    model.compile(
        loss=keras.losses.CategoricalCrossentropy(from_logits=False), metrics=[hits], run_eagerly=True
    )
    return model


# %% correct: an optional argument, dicts in compile
import keras


def compile_for_one_hot(units=10):
    x = keras.Input((64,))
    p = keras.layers.Dense(units, activation="softmax", name="p")(x)
    model = keras.Model(x, p)
    model.compile(loss={"p": "categorical_crossentropy"}, metrics={"p": ["accuracy"]})
    return model


# %% misconception sparse: a string
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception sparse: an object
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["categorical_accuracy"])
    return model


# %% misconception linear_head: no activation
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception linear_head: linear, functional
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="linear")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()]
    )
    return model


# %% misconception sigmoid_head: a string
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception sigmoid_head: functional
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation=keras.activations.sigmoid)(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()]
    )
    return model


# %% misconception other_loss: binary cross-entropy
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% misconception other_loss: squared error
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss="mse", metrics=["categorical_accuracy"])
    return model


# %% misconception other_loss: focal
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=keras.losses.CategoricalFocalCrossentropy(), metrics=["accuracy"])
    return model


# %% misconception no_metric: left out
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model


# %% misconception no_metric: an empty list, functional
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[])
    return model


# %% misconception sparse_metric: a string
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
    return model


# %% misconception sparse_metric: an object
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% misconception binary_metric: a string
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["binary_accuracy"])
    return model


# %% misconception binary_metric: an object named accuracy
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd",
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
    )
    return model


# %% misconception not_compiled: never compiled
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return model


# %% misconception not_compiled: compiled without a loss
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", metrics=["accuracy"])
    return model


# %% misconception not_compiled: never compiled, functional
import keras


def compile_for_one_hot():
    inputs = keras.Input((64,))
    return keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(inputs))


# %% misconception from_logits: softmax and from_logits
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"]
    )
    return model


# %% misconception from_logits: Softmax layer and from_logits
import keras


def compile_for_one_hot():
    inputs = keras.Input((64,))
    outputs = keras.layers.Softmax()(keras.layers.Dense(10)(inputs))
    model = keras.Model(inputs, outputs)
    model.compile(
        loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["categorical_accuracy"]
    )
    return model


# %% misconception from_logits: from_logits inside an own function
import keras


def logits_loss(y_true, y_pred):
    return keras.losses.categorical_crossentropy(y_true, y_pred, from_logits=True)


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=logits_loss, metrics=["accuracy"])
    return model


# %% misconception width: 11 columns
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(11, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% misconception width: 9 columns
import keras


def compile_for_one_hot():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(9, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile(
        "sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()]
    )
    return model


# %% misconception width: one column
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong: input of 784
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong: images of 8 x 8
import keras


def compile_for_one_hot():
    model = keras.Sequential(
        [keras.Input((8, 8)), keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names other_loss): a regulariser adds to the loss
import keras


def compile_for_one_hot():
    head = keras.layers.Dense(10, activation="softmax", kernel_regularizer=keras.regularizers.L2(0.1))
    model = keras.Sequential([keras.Input((64,)), head])
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names other_loss): sum in place of mean
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam", loss=keras.losses.CategoricalCrossentropy(reduction="sum"), metrics=["accuracy"]
    )
    return model


# %% wrong (names other_loss): loss counted twice
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"], loss_weights=[2.0])
    return model


# %% wrong (names other_loss): label smoothing in the loss
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam", loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"]
    )
    return model


# %% wrong: categorical hinge and no metric
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_hinge")
    return model


# %% wrong (names linear_head): linear head read with from_logits
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"]
    )
    return model


# %% wrong (names sigmoid_head): softmax over the batch
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Softmax(axis=0)])
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names linear_head): relu head
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="relu")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names linear_head): log-softmax head
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="log_softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong (names binary_metric): accuracy among the best three
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer="adam",
        loss="categorical_crossentropy",
        metrics=[keras.metrics.TopKCategoricalAccuracy(k=3)],
    )
    return model


# %% wrong (names binary_metric): mse as the metric
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["mse"])
    return model


# %% wrong (names binary_metric): a metric that is always 1, named accuracy
import keras


def accuracy(y_true, y_pred):
    return keras.ops.ones_like(y_pred[:, 0])


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[accuracy])
    return model


# %% wrong (names other_loss): loss in bits
import keras


def bits(y_true, y_pred):
    return keras.losses.categorical_crossentropy(y_true, y_pred) / float(np.log(2))


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss=bits, metrics=["categorical_accuracy"])
    return model


# %% wrong: forgets the return
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])


# %% wrong: returns what compile returns
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return model.compile(loss="categorical_crossentropy", metrics=["accuracy"])


# %% wrong: returns the loss
import keras


def compile_for_one_hot():
    return keras.losses.CategoricalCrossentropy()


# %% wrong: linear head and no metric
import keras


def compile_for_one_hot():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model


# %% wrong: a scikit-learn classifier
from sklearn.neural_network import MLPClassifier


def compile_for_one_hot():
    return MLPClassifier()


# %% wrong: a string
compile_for_one_hot = "Dense(10, softmax), categorical_crossentropy"
