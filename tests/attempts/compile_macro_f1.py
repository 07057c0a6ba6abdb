# %% correct: Sequential, strings
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% correct: functional, hidden layer, objects, accuracy beside it
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.F1Score(average="macro", name="macro_f1")])
    return model


# %% correct: no Input layer, deferred build
import keras


def compile_macro_f1():
    model = keras.Sequential()
    model.add(keras.layers.Dense(16, activation="tanh"))
    model.add(keras.layers.Dense(10))
    model.add(keras.layers.Softmax())
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score("macro")])
    return model


# %% correct: a subclass of keras.Model
import keras


class Classifier(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(10, activation="softmax")

    def call(self, x):
        return self.out(x)


def compile_macro_f1():
    model = Classifier()
    model.compile("rmsprop", "categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% correct: an own metric that keeps a confusion matrix
import keras


class MacroF1(keras.metrics.Metric):
    def __init__(self, name="macro_f1", **kwargs):
        super().__init__(name=name, **kwargs)
        self.table = self.add_weight(name="table", shape=(10, 10), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        true = keras.ops.one_hot(keras.ops.argmax(y_true, axis=-1), 10)
        said = keras.ops.one_hot(keras.ops.argmax(y_pred, axis=-1), 10)
        self.table.assign(self.table + keras.ops.matmul(keras.ops.transpose(true), said))

    def result(self):
        both = keras.ops.sum(self.table, axis=0) + keras.ops.sum(self.table, axis=1)
        return keras.ops.mean(2 * keras.ops.diagonal(self.table) / keras.ops.maximum(both, 1))

    def reset_state(self):
        self.table.assign(keras.ops.zeros((10, 10)))


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[MacroF1()])
    return model


# %% correct: F1 of each class, averaged in a subclass
import keras


class MeanOfClasses(keras.metrics.F1Score):
    def result(self):
        return keras.ops.mean(super().result())


def compile_macro_f1():
    x = keras.Input((64,))
    model = keras.Model(x, keras.layers.Dense(10, "softmax")(x))
    model.compile("adam", keras.losses.categorical_crossentropy, metrics=[MeanOfClasses(name="mean_f1")])
    return model


# %% correct: own metric that keeps rows and asks scikit-learn, eager
import keras
from sklearn.metrics import f1_score


class Rows(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="sk_f1")
        self.reset_state()

    def reset_state(self):
        self.true, self.said = [], []

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.true += list(np.argmax(y_true, axis=1))
        self.said += list(np.argmax(y_pred, axis=1))

    def result(self):
        return f1_score(self.true, self.said, average="macro") if self.true else 0.0


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[Rows()], run_eagerly=True)
    return model


# %% correct: convolution, dropout, batch normalisation
import keras


def compile_macro_f1():
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
    f1 = keras.metrics.F1Score(average="macro")
    model.compile(keras.optimizers.SGD(0.1), "categorical_crossentropy", metrics=[f1])
    return model


# %% correct: from tensorflow, several F1 beside each other
from tensorflow import keras


def compile_macro_f1():
    x = keras.layers.Input((64,))
    p = keras.layers.Dense(10, activation="softmax", name="probabilities")(x)
    model = keras.models.Model(x, p)
    kinds = ("micro", "macro", "weighted")
    model.compile(
        loss=keras.losses.CategoricalCrossentropy(from_logits=False, label_smoothing=0.1),
        metrics=["accuracy"] + [keras.metrics.F1Score(average=kind, name=kind) for kind in kinds],
    )
    return model


# %% correct: dicts in compile, an optional argument
import keras


def compile_macro_f1(units=10):
    x = keras.Input((64,))
    p = keras.layers.Dense(units, activation="softmax", name="p")(x)
    model = keras.Model(x, p)
    metrics = {"p": ["accuracy", keras.metrics.F1Score(average="macro")]}
    model.compile(optimizer="nadam", loss={"p": "categorical_crossentropy"}, metrics=metrics)
    return model


# %% correct: FBetaScore with beta 1
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.FBetaScore(average="macro", beta=1.0, threshold=None)])
    return model


# %% correct: trained on the digits
import keras
from helpers import data


def compile_macro_f1():
    digits = data.digits()
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="categorical_crossentropy",
        metrics=[keras.metrics.F1Score(average="macro"), keras.metrics.CategoricalAccuracy()],
    )
    model.fit(digits.x_train, np.eye(10)[digits.y_train], epochs=3, verbose=0)
    return model


# %% correct: wild weights
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    rng = np.random.default_rng(0)
    model.set_weights([rng.normal(0, 2, (64, 10)), rng.normal(0, 5, 10)])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% correct: a lambda and functools.partial, squared error
import keras
from functools import partial

f1 = partial(keras.metrics.F1Score, average="macro")


def ready(model, **kwargs):
    model.compile(**kwargs)
    return model


compile_macro_f1 = lambda: ready(
    keras.Sequential([keras.Input((64,)), keras.layers.Dense(10), keras.layers.Activation("softmax")]),
    loss="mse",
    metrics=[f1()],
)


# %% correct: a class with __call__, weighted_metrics
import keras


class Factory:
    def __call__(self):
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
        f1 = keras.metrics.F1Score(average="macro")
        model.compile(loss="kl_divergence", weighted_metrics=[f1], jit_compile=False)
        return model


compile_macro_f1 = Factory()


# %% correct: own head, own loss function
import keras


def surprise(y, p):
    return -keras.ops.sum(y * keras.ops.log(p + 1e-7), axis=-1)


def compile_macro_f1():
    inputs = keras.Input((64,))
    positive = keras.layers.Dense(10, activation="softplus")(inputs)
    outputs = positive / keras.ops.sum(positive, axis=-1, keepdims=True)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adagrad", loss=surprise, metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% correct: scaled inputs, the notebook's recipe beside the right metric
import keras
from keras import ops


def f1(y, p):
    hits, true, said = (ops.sum(ops.round(ops.clip(a, 0, 1))) for a in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


def compile_macro_f1():
    model = keras.Sequential(
        [keras.Input((64,)), keras.layers.Rescaling(1 / 16), keras.layers.Dense(10, activation="softmax")]
    )
    macro = keras.metrics.F1Score(average="macro", name="macro")
    model.compile(loss="categorical_focal_crossentropy", metrics=[f1, macro, keras.metrics.Precision()])
    return model


# %% correct: compiled twice, the second time right
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    model.summary(print_fn=lambda line: None)
    return model


# %% misconception micro: Sequential
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="micro")])
    return model


# %% misconception micro: functional, named macro
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.F1Score(average="micro", name="macro_f1")])
    return model


# %% misconception weighted: Sequential
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="weighted")])
    return model


# %% misconception weighted: functional, named macro
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.F1Score(average="weighted", name="macro_f1")])
    return model


# %% misconception each_class: left out
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score()])
    return model


# %% misconception each_class: a string
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["f1_score"])
    return model


# %% misconception each_class: None, beside accuracy
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.F1Score(average=None)])
    return model


# %% misconception threshold: .5
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)])
    return model


# %% misconception threshold: .3, functional
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.F1Score("macro", 0.3)])
    return model


# %% misconception recipe: the notebook's f1
import keras
from keras import ops


def f1(y, p):
    hits, true, said = (ops.sum(ops.round(ops.clip(a, 0, 1))) for a in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[f1])
    return model


# %% misconception recipe: the old recipe with precision and recall
import keras
from keras import ops


def f1_m(y_true, y_pred):
    tp = ops.sum(ops.round(ops.clip(y_true * y_pred, 0, 1)))
    recall = tp / (ops.sum(ops.round(ops.clip(y_true, 0, 1))) + 1e-7)
    precision = tp / (ops.sum(ops.round(ops.clip(y_pred, 0, 1))) + 1e-7)
    return 2 * precision * recall / (precision + recall + 1e-7)


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", f1_m])
    return model


# %% misconception precision: Sequential
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.Precision()])
    return model


# %% misconception precision: beside accuracy, functional
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.Precision(name="f1")])
    return model


# %% misconception recall: Sequential
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.Recall()])
    return model


# %% misconception recall: beside accuracy, functional
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy", keras.metrics.Recall(name="macro_f1")])
    return model


# %% misconception linear_head: no activation
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception linear_head: linear, functional
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="linear")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception linear_head: no activation, from_logits
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception sigmoid_head: a string
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="sigmoid")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception sigmoid_head: functional, binary cross-entropy
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss="binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception no_metric: left out
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model


# %% misconception no_metric: an empty list, functional
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.CategoricalCrossentropy(), metrics=[])
    return model


# %% misconception not_compiled: never
import keras


def compile_macro_f1():
    return keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])


# %% misconception not_compiled: never, functional, metric made and not used
import keras


def compile_macro_f1():
    inputs = keras.Input((64,))
    model = keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(inputs))
    metric = keras.metrics.F1Score(average="macro")
    return model


# %% misconception sparse_loss: a string
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% misconception sparse_loss: an object
import keras


def compile_macro_f1():
    inputs = keras.Input(shape=(64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("sgd", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy", keras.metrics.F1Score(average="macro")])
    return model


# %% misconception each_class: the class, not an object
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score])
    return model


# %% wrong (names micro): accuracy only
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% wrong: compiled without a loss
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong (names batch_mean): macro F1 as a function, averaged over batches
import keras


def macro_f1(y, p):
    said = keras.ops.one_hot(keras.ops.argmax(p, axis=-1), 10)
    hits = keras.ops.sum(y * said, axis=0)
    return keras.ops.mean(2 * hits / (keras.ops.sum(y, axis=0) + keras.ops.sum(said, axis=0) + 1e-7))


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[macro_f1])
    return model


# %% wrong: an own metric that is overwritten with each batch
import keras


class MacroF1(keras.metrics.F1Score):
    def update_state(self, y_true, y_pred, sample_weight=None):
        self.reset_state()
        super().update_state(y_true, y_pred, sample_weight)


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[MacroF1(average="macro")])
    return model


# %% wrong: scikit-learn's function as a metric
import keras
from sklearn.metrics import f1_score


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[f1_score])
    return model


# %% wrong: F2
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.FBetaScore(average="macro", beta=2.0)])
    return model


# %% wrong: nine classes
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(9, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong: rows of 30 numbers
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong: one sigmoid, for two classes
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", metrics=[keras.metrics.F1Score(average="macro", threshold=0.5)])
    return model


# %% wrong (names linear_head): a relu head
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="relu")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong (names linear_head): log-probabilities
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="log_softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong (names sigmoid_head): softmax down the rows of the batch
import keras


def compile_macro_f1():
    inputs = keras.Input((64,))
    logits = keras.layers.Dense(10)(inputs)
    model = keras.Model(inputs, keras.layers.Softmax(axis=0)(logits))
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong: return forgotten
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])


# %% wrong: returns what compile returns
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    return model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])


# %% wrong: model and metric in a tuple
import keras


def compile_macro_f1():
    f1 = keras.metrics.F1Score(average="macro")
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[f1])
    return model, f1


# %% wrong: the metric only
import keras


def compile_macro_f1():
    return keras.metrics.F1Score(average="macro")


# %% wrong: an average that does not exist
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="mean")])
    return model


# %% wrong: a metric that does not exist
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["macro_f1"])
    return model


# %% wrong: needs an argument
import keras


def compile_macro_f1(n_classes):
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(n_classes, activation="softmax")])
    model.compile(loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro")])
    return model


# %% wrong (names f1_as_loss): 1 - F1 as the loss, no metric
import keras
from keras import ops


def f1(y, p):
    hits, true, said = (ops.sum(ops.round(ops.clip(a, 0, 1))) for a in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(loss=lambda y, p: 1 - f1(y, p))
    return model


# %% wrong: macro F1 without the last class
import keras


class Nine(keras.metrics.F1Score):
    def result(self):
        return keras.ops.mean(super().result()[:9])


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[Nine()])
    return model


# %% wrong: harmonic mean of Keras's Precision and Recall
import keras


class F1(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="f1")
        self.precision, self.recall = keras.metrics.Precision(), keras.metrics.Recall()

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.precision.update_state(y_true, y_pred)
        self.recall.update_state(y_true, y_pred)

    def result(self):
        p, r = self.precision.result(), self.recall.result()
        return 2 * p * r / (p + r + 1e-7)

    def reset_state(self):
        self.precision.reset_state()
        self.recall.reset_state()


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[F1()])
    return model


# %% wrong: eleven classes, counted from one
import keras


def compile_macro_f1():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(11, activation="softmax")])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[keras.metrics.F1Score(average="macro"), "accuracy"])
    return model


# %% wrong: left empty
import keras


def compile_macro_f1(): ...
