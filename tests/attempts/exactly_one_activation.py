# %% correct: Sequential, activations in the heads
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, "sigmoid")])
    one.compile(loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, "softmax")])
    two.compile(loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, "softmax")])
    three.compile(loss=keras.losses.CategoricalCrossentropy())
    return [one, two, three]


# %% correct: functional, activations in the losses
import keras


def linear(units, loss):
    inputs = keras.Input(shape=(64,))
    outputs = keras.layers.Dense(units)(inputs)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss=loss)
    return model


def exactly_one_activation():
    return [
        linear(1, keras.losses.BinaryCrossentropy(from_logits=True)),
        linear(10, keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        linear(10, keras.losses.CategoricalCrossentropy(from_logits=True)),
    ]


# %% correct: as small a change as can be
import keras


def exactly_one_activation():
    models = []
    for units, activation, loss in (
        (1, "sigmoid", "binary_crossentropy"),
        (10, "softmax", "sparse_categorical_crossentropy"),
        (10, None, keras.losses.CategoricalCrossentropy(from_logits=True)),
    ):
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(units, activation=activation)])
        model.compile(optimizer="sgd", loss=loss)
        models.append(model)
    return models


# %% correct: subclasses of keras.Model
import keras


class Classifier(keras.Model):
    def __init__(self, units, activation):
        super().__init__()
        self.hidden = keras.layers.Dense(16, activation="relu")
        self.out = keras.layers.Dense(units, activation=activation)

    def call(self, x):
        return self.out(self.hidden(x))


def exactly_one_activation():
    models = [Classifier(1, "sigmoid"), Classifier(10, None), Classifier(10, "softmax")]
    models[0].compile(loss="binary_crossentropy", optimizer="adam")
    models[1].compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer="adam")
    models[2].compile(loss="categorical_crossentropy", optimizer="adam")
    return models


# %% correct: deeper nets, convolution, dropout, batch normalisation
import keras


def body():
    return [
        keras.Input((64,)),
        keras.layers.Reshape((8, 8, 1)),
        keras.layers.Conv2D(4, 3, activation="relu"),
        keras.layers.BatchNormalization(),
        keras.layers.Flatten(),
        keras.layers.Dense(24, activation="tanh"),
        keras.layers.Dropout(0.5),
    ]


def exactly_one_activation():
    one = keras.Sequential([*body(), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(keras.optimizers.SGD(0.1), keras.losses.BinaryCrossentropy())
    two = keras.Sequential([*body(), keras.layers.Dense(10, activation="softmax")])
    two.compile(keras.optimizers.RMSprop(), keras.losses.SparseCategoricalCrossentropy())
    three = keras.Sequential([*body(), keras.layers.Dense(10)])
    three.compile(keras.optimizers.Nadam(), keras.losses.CategoricalCrossentropy(from_logits=True))
    return [one, two, three]


# %% correct: activations as layers of their own
import keras
from keras import layers


def exactly_one_activation():
    one = keras.Sequential([layers.Input((64,)), layers.Dense(1), layers.Activation("sigmoid")])
    two = keras.Sequential([layers.Input((64,)), layers.Dense(10), layers.Softmax()])
    three = keras.Sequential([layers.Input((64,)), layers.Dense(10), layers.Activation(keras.activations.softmax)])
    one.compile("adam", "binary_crossentropy")
    two.compile("adam", "sparse_categorical_crossentropy")
    three.compile("adam", "categorical_crossentropy")
    return [one, two, three]


# %% correct: functions for losses, no Input layer, eager
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.layers.Dense(1, keras.activations.sigmoid)])
    two = keras.Sequential([keras.layers.Dense(8, "relu"), keras.layers.Dense(10, keras.activations.softmax)])
    three = keras.Sequential([keras.layers.Dense(10, "softmax", use_bias=False)])
    one.compile(loss=keras.losses.binary_crossentropy, run_eagerly=True)
    two.compile(loss=keras.losses.sparse_categorical_crossentropy, run_eagerly=True)
    three.compile(loss=keras.losses.categorical_crossentropy, run_eagerly=True)
    return [one, two, three]


# %% correct: wild weights
import keras


def exactly_one_activation():
    wild = keras.initializers.RandomNormal(stddev=5.0, seed=3)
    heads = (
        keras.layers.Dense(1, kernel_initializer=wild, bias_initializer="ones"),
        keras.layers.Dense(10, kernel_initializer=wild),
        keras.layers.Dense(10, kernel_initializer=wild, bias_initializer=wild),
    )
    losses = (
        keras.losses.BinaryCrossentropy(from_logits=True),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        keras.losses.CategoricalCrossentropy(from_logits=True),
    )
    models = [keras.Sequential([keras.Input((64,)), head]) for head in heads]
    for model, loss in zip(models, losses):
        model.compile(loss=loss)
    return models


# %% correct: trained a little on made-up rows
import keras


def exactly_one_activation():
    x = np.random.default_rng(0).random((64, 64)).astype("float32")
    codes = np.arange(64) % 10
    labels = ((codes > 4).astype(int)[:, None], codes, np.eye(10)[codes])
    names = "binary_crossentropy", "sparse_categorical_crossentropy", "categorical_crossentropy"
    result = []
    for y, units, head, name in zip(labels, (1, 10, 10), ("sigmoid", "softmax", "softmax"), names):
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(units, activation=head)])
        model.compile(optimizer=keras.optimizers.Adam(0.05), loss=name)
        model.fit(x, y, epochs=2, verbose=0)
        result.append(model)
    return result


# %% correct: own loss functions
import keras
from keras import ops


def two_classes(y, p):
    p = ops.clip(p, 1e-7, 1 - 1e-7)
    y = ops.cast(ops.reshape(y, (-1, 1)), p.dtype)
    return -ops.mean(y * ops.log(p) + (1 - y) * ops.log(1 - p), axis=-1)


def whole_numbers(y, z):
    rows = ops.one_hot(ops.cast(ops.reshape(y, (-1,)), "int32"), 10)
    return ops.logsumexp(z, axis=-1) - ops.sum(rows * z, axis=-1)


def one_hot_rows(y, p):
    return -ops.sum(ops.cast(y, p.dtype) * ops.log(ops.clip(p, 1e-7, 1.0)), axis=-1)


def exactly_one_activation():
    def model(units, activation, loss):
        inputs = keras.Input((64,))
        built = keras.Model(inputs, keras.layers.Dense(units, activation=activation)(inputs))
        built.compile(optimizer="adam", loss=loss)
        return built

    return [model(1, "sigmoid", two_classes), model(10, None, whole_numbers), model(10, "softmax", one_hot_rows)]


# %% correct: heads that are not called sigmoid or softmax
import keras
from keras import ops


def squash(z):
    return 1 / (1 + ops.exp(-z))


def shares(z):
    e = ops.exp(z - ops.max(z, axis=-1, keepdims=True))
    return e / ops.sum(e, axis=-1, keepdims=True)


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation=squash)])
    one.compile(loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=shares)])
    two.compile(loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Lambda(shares)])
    three.compile(loss="categorical_crossentropy")
    return [one, two, three]


# %% correct: a tuple of models
import keras


def exactly_one_activation():
    models = tuple(
        keras.Sequential([keras.Input((64,)), keras.layers.Dense(units, activation=head)])
        for units, head in ((1, "sigmoid"), (10, "softmax"), (10, "softmax"))
    )
    for model, loss in zip(models, ("bce", "sparse_categorical_crossentropy", "categorical_crossentropy")):
        model.compile(loss=loss)
    return models


# %% correct: a lambda, tensorflow's keras, XLA
from tensorflow import keras


def build(units, activation, loss):
    x = keras.layers.Input((64,))
    h = keras.layers.Dense(12, activation="gelu")(x)
    model = keras.models.Model(x, keras.layers.Dense(units, activation=activation, name="head")(h))
    model.compile(loss={"head": loss}, jit_compile=True)
    return model


exactly_one_activation = lambda: [
    build(1, "sigmoid", keras.losses.BinaryCrossentropy(from_logits=False)),
    build(10, "softmax", keras.losses.SparseCategoricalCrossentropy(from_logits=False)),
    build(10, "linear", keras.losses.CategoricalCrossentropy(from_logits=True)),
]


# %% correct: a class with __call__, normalised inputs
import keras


class Maker:
    def __call__(self):
        made = []
        for units in (1, 10, 10):
            model = keras.Sequential()
            model.add(keras.Input((64,)))
            model.add(keras.layers.Rescaling(1 / 16))
            model.add(keras.layers.Dense(units))
            made.append(model)
        one, two, three = made
        one.add(keras.layers.Activation("sigmoid"))
        one.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy())
        two.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
        three.add(keras.layers.Softmax(axis=-1))
        three.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=False))
        return made


exactly_one_activation = Maker()


# %% correct: a second compile mends the first
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    one.pop()
    one.add(keras.layers.Dense(1, activation="sigmoid"))
    one.compile(loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    two.compile(loss="sparse_categorical_crossentropy")
    two.compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    three.layers[-1].activation = keras.activations.linear
    three.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=None)
    return [one, two, three]


# %% misconception softmax_over_one: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception softmax_over_one: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1, activation="softmax"), keras.losses.BinaryCrossentropy()),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy(from_logits=True)),
    ]


# %% misconception no_sigmoid: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception no_sigmoid: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy()),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy(from_logits=True)),
    ]


# %% misconception two_linear: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception two_linear: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy()),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy(from_logits=True)),
    ]


# %% misconception two_sigmoid: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception two_sigmoid: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10, activation="sigmoid"), keras.losses.SparseCategoricalCrossentropy()),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy(from_logits=True)),
    ]


# %% misconception three_sigmoid: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception three_sigmoid: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10, activation="sigmoid"), keras.losses.CategoricalCrossentropy()),
    ]


# %% misconception three_linear: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception three_linear: functional, objects
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy()),
    ]


# %% misconception three_binary: a string
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="binary_crossentropy")
    return [one, two, three]


# %% misconception three_sigmoid: functional, under binary cross-entropy
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10, activation="sigmoid"), keras.losses.BinaryCrossentropy()),
    ]


# %% misconception three_sigmoid: left as it was
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    three.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    return [one, two, three]


# %% misconception three_sigmoid: one sigmoid a column
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    three.compile(optimizer="adam", loss="binary_crossentropy")
    return [one, two, three]


# %% misconception three_binary: from logits
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
    one.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    two.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    three.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    return [one, two, three]


# %% misconception softmax_over_one: the flag instead
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    one.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% misconception order: the last first
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [three, two, one]


# %% misconception order: two and three exchanged
import keras


def wired(head, loss):
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    model = keras.Model(inputs, head(hidden))
    model.compile("sgd", loss=loss)
    return model


def exactly_one_activation():
    return [
        wired(keras.layers.Dense(1), keras.losses.BinaryCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.CategoricalCrossentropy(from_logits=True)),
        wired(keras.layers.Dense(10), keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
    ]


# %% misconception order: sparse first
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [two, one, three]


# %% wrong (names rescued): model 1, a sigmoid twice
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong (names rescued): model 2, the softmax and the flag
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong (names rescued): model 3, the softmax and the flag
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    return [one, two, three]


# %% wrong (names softmax_over_one): nothing mended
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="softmax")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    three.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    return [one, two, three]


# %% wrong: model 1 gets two columns
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(2, activation="softmax")])
    one.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong (names two_one_hot): model 2 with the loss for one-hot rows
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 3 with the loss for whole numbers
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
    one.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    two.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    three.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return [one, two, three]


# %% wrong: model 3, mse
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="mse")
    return [one, two, three]


# %% wrong: model 1, mse
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="mse")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 1, hinge
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
    one.compile(optimizer="adam", loss="hinge")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 1, tanh
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="tanh")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 1, relu
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="relu")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 2, relu
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="relu")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 3, label smoothing
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1))
    return [one, two, three]


# %% wrong: model 2, a regulariser adds to the loss
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10, activation="softmax", kernel_regularizer="l2")]
    )
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 3, a focal loss
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss=keras.losses.CategoricalFocalCrossentropy())
    return [one, two, three]


# %% wrong: model 2, the sum instead of the mean
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(reduction="sum"))
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 1, the loss counted twice
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy", loss_weights=[2.0])
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 2, a softmax layer behind the softmax
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10, activation="softmax"), keras.layers.Softmax()]
    )
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 3, a softmax over the rows
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Softmax(axis=0)])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: model 2, nine columns
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(9, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: two models
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two]


# %% wrong: model 1 three times
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one] * 3


# %% wrong: the last model only
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return three


# %% wrong: a dict
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return {"1": one, "2": two, "3": three}


# %% wrong: the losses
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one.loss, two.loss, three.loss]


# %% wrong: four models
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(optimizer="adam", loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three.compile(optimizer="adam", loss="categorical_crossentropy")
    return [one, two, three, three]


# %% wrong: not compiled
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return [one, two, three]


# %% wrong: what compile returns
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return [
        one.compile(loss="binary_crossentropy"),
        two.compile(loss="sparse_categorical_crossentropy"),
        three.compile(loss="categorical_crossentropy"),
    ]


# %% wrong: forgets the return
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    one.compile(loss="binary_crossentropy")
    two.compile(loss="sparse_categorical_crossentropy")
    three.compile(loss="categorical_crossentropy")


# %% wrong: one for all
import keras


def exactly_one_activation():
    models = []
    for _ in range(3):
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
        model.compile(loss="categorical_crossentropy")
        models.append(model)
    return models


# %% wrong: rows of 784 numbers
import keras


def exactly_one_activation():
    one = keras.Sequential([keras.Input((784,)), keras.layers.Dense(1, activation="sigmoid")])
    two = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
    three = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
    one.compile(loss="binary_crossentropy")
    two.compile(loss="sparse_categorical_crossentropy")
    three.compile(loss="categorical_crossentropy")
    return [one, two, three]


# %% wrong: text
def exactly_one_activation():
    return ["sigmoid", "softmax", "softmax"]
