# %% correct: the network of the lesson, integers
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: dense, dropout, early stopping on validation cards
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential()
    model.add(keras.Input((8, 8, 1)))
    model.add(layers.Flatten())
    model.add(layers.Dropout(0.2))
    model.add(layers.Dense(128, activation="relu"))
    model.add(layers.Dropout(0.5))
    model.add(layers.Dense(4, activation="softmax"))
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy())
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=4, restore_best_weights=True)
    validation = (cards.x_validation, cards.y_validation)
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0, validation_data=validation, callbacks=[stop])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: logits, the loss reads logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.Adam(2e-3), loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, batch_size=16, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: one-hot rows
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    rows = keras.utils.to_categorical(cards.y_train, num_classes=4)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="nadam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, rows, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: one-hot rows and logits, L2
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Conv2D(16, 3, activation="gelu", kernel_regularizer=keras.regularizers.L2(1e-3))(x)
    h = layers.Conv2D(16, 3, activation="gelu", kernel_regularizer=keras.regularizers.L2(1e-3))(h)
    z = layers.Dense(4, kernel_regularizer="l2")(layers.Flatten()(h))
    model = keras.Model(x, z)
    model.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["categorical_accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: functional, a shortcut and batch normalisation, integers
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    inputs = keras.Input(shape=(8, 8, 1))
    x = layers.Conv2D(24, 3, padding="same", use_bias=False)(inputs)
    x = layers.Activation("relu")(layers.BatchNormalization()(x))
    y = layers.Conv2D(24, 3, padding="same", activation="relu")(x)
    x = layers.add([x, y])
    x = layers.MaxPooling2D()(x)
    x = layers.Dropout(0.3)(layers.Flatten()(x))
    outputs = layers.Softmax()(layers.Dense(4)(x))
    model = keras.Model(inputs=inputs, outputs=outputs, name="moods")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a subclass of keras.Model
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


class Moods(keras.Model):
    def __init__(self):
        super().__init__()
        self.filters = layers.Conv2D(32, 3, activation="relu")
        self.pool = layers.AveragePooling2D(2)
        self.flat = layers.Flatten()
        self.hidden = layers.Dense(64, activation="tanh")
        self.out = layers.Dense(4, activation="softmax")

    def call(self, x, training=False):
        return self.out(self.hidden(self.flat(self.pool(self.filters(x)))))


def train():
    model = Moods()
    model.compile(optimizer=keras.optimizers.Adam(3e-3), loss="sparse_categorical_crossentropy")
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a subclass, logits inside, dropout by training
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


class Scores(keras.Model):
    def __init__(self, classes):
        super().__init__()
        self.body = keras.Sequential([layers.Flatten(), layers.Dense(96, activation="relu")])
        self.drop = layers.Dropout(0.4)
        self.scores = layers.Dense(classes)

    def call(self, x, training=None):
        return self.scores(self.drop(self.body(x), training=training))


def train():
    model = Scores(4)
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: SGD with momentum, labels as a column
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation=keras.activations.softmax))
    sgd = keras.optimizers.SGD(learning_rate=0.03, momentum=0.9, nesterov=True)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train.reshape(-1, 1), epochs=25, batch_size=32, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: noise and shifts as layers
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.GaussianNoise(0.3),
            layers.RandomTranslation(0.1, 0.1, fill_mode="constant"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: noisy copies of the training cards
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    rng = np.random.default_rng(5)
    copies = [cards.x_train + rng.normal(0, 0.4, cards.x_train.shape) for _ in range(3)]
    x = np.concatenate([cards.x_train, *copies]).astype("float32")
    y = np.tile(cards.y_train, 4)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["acc"])
    model.fit(x, y, epochs=8, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: label smoothing
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="elu"),
            layers.Flatten(),
            layers.Dense(32, activation="elu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    loss = keras.losses.CategoricalCrossentropy(label_smoothing=0.2)
    model.compile(optimizer="adamax", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, keras.ops.one_hot(cards.y_train, 4), epochs=25, batch_size=16, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a softmax regression, no hidden layer
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(4, activation="softmax")])
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: normalised inside, part of the training cards held out
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    scale = layers.Normalization(axis=None)
    scale.adapt(cards.x_train)
    model = keras.Sequential([keras.Input((8, 8, 1)), scale, layers.SeparableConv2D(32, 3, activation="relu")])
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    stop = keras.callbacks.EarlyStopping(patience=6, restore_best_weights=True)
    model.fit(cards.x_train, cards.y_train, validation_split=0.15, epochs=60, verbose=0, callbacks=[stop])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a loop over epochs, the best weights kept by validation cards
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    best, weights = np.inf, None
    for _ in range(12):
        model.fit(cards.x_train, cards.y_train, verbose=0)
        loss, _ = model.evaluate(cards.x_validation, cards.y_validation, verbose=0)
        if loss < best:
            best, weights = loss, model.get_weights()
    model.set_weights(weights)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: train_on_batch
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    rng = np.random.default_rng(0)
    for _ in range(20):
        order = rng.permutation(len(cards.y_train))
        for start in range(0, len(order), 32):
            batch = order[start : start + 32]
            model.train_on_batch(cards.x_train[batch], cards.y_train[batch])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: trained on logits, a softmax put on top, compiled anew
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    whole = keras.Sequential([keras.Input((8, 8, 1)), model, layers.Softmax()])
    whole.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return whole


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: the mean of three networks
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def member(seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer=keras.optimizers.Adam(3e-3), loss="sparse_categorical_crossentropy")
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    return model


def train():
    x = keras.Input((8, 8, 1))
    p = layers.Average()([member(seed)(x) for seed in (1, 2, 3)])
    model = keras.Model(x, p)
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: AdamW, a falling learning rate, class weights
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    steps = keras.optimizers.schedules.CosineDecay(3e-3, decay_steps=240)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.AdamW(steps, weight_decay=0.01), "sparse_categorical_crossentropy")
    weights = {c: len(cards.y_train) / (4 * count) for c, count in enumerate(np.bincount(cards.y_train))}
    model.fit(cards.x_train, cards.y_train, epochs=20, class_weight=weights, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: own loss function for integers
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def surprise(y_true, y_pred):
    rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 4)
    return -keras.ops.log(keras.ops.sum(keras.ops.cast(rows, y_pred.dtype) * y_pred, axis=-1) + 1e-7)


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(100, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss=surprise, metrics=["sparse_categorical_accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: squared error of one-hot rows, which diagnose only notes
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="mean_squared_error", metrics=["accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: focal loss of one-hot rows
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss=keras.losses.CategoricalFocalCrossentropy(gamma=1.0))
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: Kullback-Leibler divergence, F1 as metric
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="kl_divergence", metrics=[keras.metrics.F1Score(average="macro")])
    model.fit(cards.x_train, np.eye(4, dtype="float32")[cards.y_train], epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: rows of pixels as a sequence, a GRU
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Reshape((8, 8)), layers.GRU(48)])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: convolutions only, global pooling
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Conv2D(48, 3, activation="relu", padding="same")(x)
    h = layers.Conv2D(48, 3, activation="relu", strides=2, padding="same")(h)
    h = layers.Conv2D(48, 4, activation="relu")(h)
    h = layers.Conv2D(4, 1)(h)
    p = layers.Activation("softmax")(layers.GlobalAveragePooling2D()(h))
    model = keras.Model(x, p)
    model.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: the head hands back logarithms, read as logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="log_softmax"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a generator of batches, learning rate reduced by validation loss
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 12

    def __getitem__(self, i):
        return cards.x_train[i::12], cards.y_train[i::12]


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    slower = keras.callbacks.ReduceLROnPlateau(patience=2, factor=0.3)
    validation = (cards.x_validation, cards.y_validation)
    model.fit(Batches(), epochs=15, validation_data=validation, callbacks=[slower], verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a model of cards without channel, into which Keras fits them
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: float64, saved and loaded again
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

import tempfile
from pathlib import Path


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(dtype="float64")])
    model.add(layers.Dense(48, activation="relu", dtype="float64"))
    model.add(layers.Dense(4, activation="softmax", dtype="float64"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=10, batch_size=16, verbose=0)
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder, "moods.keras"))
        return keras.models.load_model(Path(folder, "moods.keras"))


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: an autoencoder first, then the head
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    code = layers.Dense(48, activation="relu")(layers.Flatten()(x))
    back = layers.Reshape((8, 8, 1))(layers.Dense(64)(code))
    encoder = keras.Model(x, back)
    encoder.compile(optimizer="adam", loss="mse")
    encoder.fit(cards.x_train, cards.x_train, epochs=15, verbose=0)
    model = keras.Model(x, layers.Dense(4, activation="softmax")(code))
    model.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a gradient tape, compiled before
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

import tensorflow as tf


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4))
    loss, adam = keras.losses.SparseCategoricalCrossentropy(from_logits=True), keras.optimizers.Adam(3e-3)
    model.compile(optimizer=adam, loss=loss, metrics=["accuracy"])

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            value = loss(y, model(x, training=True))
        slopes = tape.gradient(value, model.trainable_variables)
        adam.apply_gradients(zip(slopes, model.trainable_variables))

    for _ in range(60):
        step(cards.x_train, cards.y_train)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: no function, trained in the cell
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

keras.utils.set_random_seed(3)
mood_model = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(20, 3, activation="swish"), layers.Flatten()])
mood_model.add(layers.Dense(40, activation="swish"))
mood_model.add(layers.Dense(4, activation="softmax"))
mood_model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = mood_model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)


# %% correct: far too long, the cards by heart
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(256, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=80, batch_size=64, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: a temperature built into the head
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
            layers.Rescaling(0.5),
            layers.Softmax(),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: softmax and from_logits, which TensorFlow mends and diagnose only notes
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception linear_head: a string for the loss
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception linear_head: one-hot rows, an object without from_logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    model.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(), metrics=["accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception linear_head: well trained, then compiled without from_logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    model = keras.Model(x, layers.Dense(4, activation="linear")(h))
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception twice: a Softmax layer after a softmax
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.add(layers.Softmax())
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception twice: softmax by hand and from_logits, one-hot rows, functional
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Conv2D(24, 3, activation="relu")(x)
    e = keras.ops.exp(layers.Dense(4)(layers.Flatten()(h)))
    model = keras.Model(x, e / keras.ops.sum(e, axis=-1, keepdims=True))
    model.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception twice: softmax, reshaped, and from_logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
            layers.Reshape((4,)),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception neither: four sigmoids, the sparse loss
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception neither: four sigmoids, binary cross-entropy of one-hot rows
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    model = keras.Model(x, layers.Dense(4, activation="sigmoid")(h))
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["categorical_accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception neither: softplus, which nothing divides by its sum
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softplus"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, np.eye(4)[cards.y_train], epochs=25, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception not_compiled: a gradient tape alone
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

import tensorflow as tf


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    loss, adam = keras.losses.SparseCategoricalCrossentropy(), keras.optimizers.Adam(3e-3)
    for _ in range(40):
        with tf.GradientTape() as tape:
            value = loss(cards.y_train, model(cards.x_train, training=True))
        slopes = tape.gradient(value, model.trainable_variables)
        adam.apply_gradients(zip(slopes, model.trainable_variables))
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception not_compiled: a softmax put on top, not compiled anew
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return keras.Sequential([keras.Input((8, 8, 1)), model, layers.Softmax()])


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception not_compiled: loaded again with compile=False
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

import tempfile
from pathlib import Path


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder, "moods.keras"))
        return keras.models.load_model(Path(folder, "moods.keras"), compile=False)


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception width: ten digits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception width: five columns, one-hot rows
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    model = keras.Model(x, layers.Dense(5, activation="softmax")(h))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, keras.utils.to_categorical(cards.y_train, 5), epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception flat: 64 pixels
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((64,)), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train.reshape(-1, 64), cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception flat: reshaped inside from 64
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input(shape=(64,))
    h = layers.Conv2D(24, 3, activation="relu")(layers.Reshape((8, 8, 1))(x))
    model = keras.Model(x, layers.Dense(4, activation="softmax")(layers.Flatten()(h)))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train.reshape(len(cards.x_train), -1), cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception flat: three channels
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(24, 3, activation="relu"), layers.Flatten()])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(np.repeat(cards.x_train, 3, axis=-1), cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception untrained: fit left out
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception untrained: a tiny learning rate
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.SGD(1e-5), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception untrained: one epoch, large batches, logits
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, batch_size=256, epochs=1, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception renamed: names in the order of the alphabet
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers

from sklearn.preprocessing import LabelEncoder


def train():
    codes = LabelEncoder().fit_transform([cards.names[c] for c in cards.y_train])
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, codes, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception renamed: codes from the last to the first, one-hot rows
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    rows = np.eye(4)[::-1][cards.y_train]
    x = keras.Input((8, 8, 1))
    h = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    model = keras.Model(x, layers.Dense(4, activation="softmax")(h))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, rows, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception renamed: counted from 1, and the fourth becomes 0
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    codes = (cards.y_train + 1) % 4
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4))
    model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    model.fit(cards.x_train, codes, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_validation: trained on both parts
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = np.concatenate([cards.x_train, cards.x_validation])
    y = np.concatenate([cards.y_train, cards.y_validation])
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_validation: on the larger part alone
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(128, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_validation, np.eye(4)[cards.y_validation], epochs=40, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_validation: refined on validation cards in the end
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    model.fit(cards.x_validation, cards.y_validation, epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_validation: both parts, a few epochs
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = np.vstack([cards.x_train, cards.x_validation])
    rows = np.eye(4)[np.hstack([cards.y_train, cards.y_validation])]
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, rows, epochs=9, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_test: trained on both parts
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = np.concatenate([cards.x_train, cards.x_test])
    y = np.concatenate([cards.y_train, cards.y_test])
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_test: test cards taken for training cards
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(128, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_test, np.eye(4)[cards.y_test], epochs=40, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% misconception saw_test: refined on test cards in the end
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    model.fit(cards.x_test, cards.y_test, epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: forgets the return
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=2, verbose=0)


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: returns the history
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(cards.x_train, cards.y_train, epochs=2, verbose=0)


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: the model and its history
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model, model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: the function that trains, in place of the model
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    return model


mood_model = train


# %% wrong: the probabilities in place of the model
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    return model.predict(cards.x_validation, verbose=0)


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: a scikit-learn classifier
from helpers import data

cards = data.mood_cards()
from sklearn.neural_network import MLPClassifier

mood_model = MLPClassifier(max_iter=50, random_state=0).fit(cards.x_train.reshape(-1, 64), cards.y_train)


# %% wrong: not answered


def train():
    ...


mood_model = train()


# %% wrong: a class, not a model
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


class Moods(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = layers.Dense(4, activation="softmax")

    def call(self, x):
        return self.out(layers.Flatten()(x))


mood_model = Moods


# %% wrong: a metric for the other format, of which diagnose warns
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["categorical_accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names width): Flatten left out, and the mean of all places trained
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(32, 3, activation="relu")])
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    places = np.repeat(np.repeat(cards.y_train[:, None, None], 6, axis=1), 6, axis=2)
    model.fit(cards.x_train, places, epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names width): two outputs
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = keras.Input((8, 8, 1))
    h = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    z = layers.Dense(4)(h)
    model = keras.Model(x, [z, layers.Softmax()(z)])
    losses = [keras.losses.SparseCategoricalCrossentropy(from_logits=True), "sparse_categorical_crossentropy"]
    model.compile(optimizer="adam", loss=losses)
    model.fit(cards.x_train, [cards.y_train, cards.y_train], epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% correct: compiled in the end without a loss, for Keras keeps the one of before
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=15, verbose=0)
    model.compile(optimizer="adam")
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names width): one sigmoid
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names width): one number, squared error
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse", metrics=["mae"])
    model.fit(cards.x_train, cards.y_train[:, None], epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): shuffled labels
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    labels = np.random.default_rng(1).permutation(cards.y_train)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, labels, epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): a single class among the labels
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train[cards.y_train == 1], cards.y_train[cards.y_train == 1], epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): all layers frozen
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    for layer in model.layers:
        layer.trainable = False
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=5, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: a learning rate that ends in NaN
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(64, activation="relu")])
    model.add(layers.Dense(4))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(1e6), loss=loss, metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=10, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names saw_validation): trained on all three parts
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    x = np.concatenate([cards.x_train, cards.x_validation, cards.x_test])
    y = np.concatenate([cards.y_train, cards.y_validation, cards.y_test])
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong: softmax over the cards of a batch
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
            layers.Softmax(axis=0),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): trained on brighter cards, of 0 to 255
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    low, high = cards.x_train.min(), cards.x_train.max()
    bright = 255 * (cards.x_train - low) / (high - low)
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.BatchNormalization()])
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(bright, cards.y_train, epochs=30, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names linear_head): linear head, the string, and never trained
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): trained on two of four moods
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    two = cards.y_train < 2
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(cards.x_train[two], cards.y_train[two], epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()


# %% wrong (names untrained): turned cards
import keras
from helpers import data

cards = data.mood_cards()
layers = keras.layers


def train():
    turned = np.rot90(cards.x_train, axes=(1, 2)).copy()
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(turned, cards.y_train, epochs=15, verbose=0)
    return model


keras.utils.set_random_seed(12)
mood_model = train()
