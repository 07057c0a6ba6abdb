# %% wrong logits_after_training: logits-into-probability-loss | github.com/keras-team/keras/issues/4784
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer=optimizers.SGD(0.5), loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 3), 3)
model.fit(x, y, epochs=3, verbose=0)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer=optimizers.SGD(0.5), loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 3), 3)
model.fit(x, y, epochs=3, verbose=0)


# %% wrong own_nll_of_logits: logits-into-probability-loss | github.com/keras-team/keras/issues/3231
def entropy(truth, output):
    return -ops.mean(ops.sum(truth * ops.log(ops.clip(output, 1e-7, 1.0)), axis=-1))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=entropy)
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% repaired
def entropy(truth, output):
    return -ops.mean(ops.sum(truth * ops.log(ops.clip(output, 1e-7, 1.0)), axis=-1))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=entropy)
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% wrong wrapped_bce_of_logits: logits-into-probability-loss | github.com/keras-team/keras/issues/19662
class Wrapped(losses.Loss):
    def __init__(self, inner):
        super().__init__()
        self.inner = losses.get(inner)

    def call(self, truth, output):
        return self.inner(ops.reshape(truth, (-1, 1)), output)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=Wrapped("binary_crossentropy"), metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)


# %% repaired
class Wrapped(losses.Loss):
    def __init__(self, inner):
        super().__init__()
        self.inner = losses.get(inner)

    def call(self, truth, output):
        return self.inner(ops.reshape(truth, (-1, 1)), output)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=Wrapped("binary_crossentropy"), metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)


# %% wrong own_focal_of_logits: logits-into-probability-loss | github.com/umbertogriffo/focal-loss-keras/issues/5
def focal(gamma):
    def value(truth, output):
        p = ops.clip(output, 1e-7, 1 - 1e-7)
        return ops.mean(-truth * (1 - p) ** gamma * ops.log(p) - (1 - truth) * p**gamma * ops.log(1 - p), axis=-1)

    return value


model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(1)])
model.compile(optimizer="adam", loss=focal(2.0))
x, y = images(40, 8, 3), labels(40, 2).astype("float32")[:, None]


# %% repaired
def focal(gamma):
    def value(truth, output):
        p = ops.clip(output, 1e-7, 1 - 1e-7)
        return ops.mean(-truth * (1 - p) ** gamma * ops.log(p) - (1 - truth) * p**gamma * ops.log(1 - p), axis=-1)

    return value


model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=focal(2.0))
x, y = images(40, 8, 3), labels(40, 2).astype("float32")[:, None]


# %% wrong tuple_of_outputs: logits-into-probability-loss | github.com/keras-team/keras/issues/15715
class Pair(Model):
    def __init__(self):
        super().__init__()
        self.body, self.one, self.two = Dense(12, activation="relu"), Dense(3, activation="softmax"), Dense(4)

    def call(self, inputs):
        hidden = self.body(inputs["features"])
        return self.one(hidden), self.two(hidden)


model = Pair()
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy"] * 2, run_eagerly=True)
x, y = {"features": vectors(60)}, (labels(60, 3), labels(60, 4))


# %% repaired
class Pair(Model):
    def __init__(self):
        super().__init__()
        self.body, self.one, self.two = Dense(12, activation="relu"), Dense(3, activation="softmax"), Dense(4)

    def call(self, inputs):
        hidden = self.body(inputs["features"])
        return self.one(hidden), ops.softmax(self.two(hidden))


model = Pair()
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy"] * 2, run_eagerly=True)
x, y = {"features": vectors(60)}, (labels(60, 3), labels(60, 4))
# %% wrong ensemble_logits: logits-into-probability-loss | github.com/tensorflow/docs/pull/2102
inputs = Input((8,))
model = Model(inputs, Average()([Dense(4)(inputs), Dense(4)(Dense(8, activation="relu")(inputs))]))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 4)
# %% repaired
inputs = Input((8,))
model = Model(inputs, Average()([Dense(4)(inputs), Dense(4)(Dense(8, activation="relu")(inputs))]))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 4)
# %% wrong ensemble_softmax_from_logits: activation-twice | github.com/keras-team/keras/issues/15715
inputs = Input((8,))
model = Model(inputs, Average()([Dense(4, activation="softmax")(inputs), Dense(4, activation="softmax")(Dense(8, activation="relu")(inputs))]))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 4)
# %% repaired
inputs = Input((8,))
model = Model(inputs, Average()([Dense(4, activation="softmax")(inputs), Dense(4, activation="softmax")(Dense(8, activation="relu")(inputs))]))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x, y = vectors(60), labels(60, 4)
# %% wrong batch_norm_after_sigmoid: logits-into-probability-loss | github.com/keras-team/keras/issues/4784
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid"), BatchNormalization(beta_initializer="ones", gamma_initializer=keras.initializers.Constant(3.0))])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), BatchNormalization(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% wrong two_columns_one_unit: too-few-units, labels-have-extra-axis, one-hot-into-sparse-loss | github.com/keras-team/keras/issues/7339
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), one_hot(labels(60, 2), 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% wrong two_units_one_column: integers-into-categorical-loss, too-few-units, binary-loss-for-one-label | boohere.com/ru/detail/80265.html
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% wrong digits_as_text: labels-are-strings | github.com/keras-team/keras/issues/12047
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2).astype(str)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2).astype(str).astype(int)
# %% wrong pandas_codes_missing: label-out-of-range, labels-minus-one-plus-one, void-label | github.com/tensorflow/tensorflow/issues/8484
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
codes = labels(60, 4, low=-1).astype("int8")  # as pandas codes a category, -1 where it is missing
x, y = vectors(60), codes
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
codes = labels(60, 4, low=-1).astype("int8")
x, y = vectors(60)[codes >= 0], codes[codes >= 0]
# %% wrong binary_divided: labels-scaled | github.com/hlamba28/UNET-TGS/issues/8
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(20), (images(20) > 0.6).astype("float32") / 255
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(20), (images(20) > 0.6).astype("float32")
# %% wrong one_hot_divided: labels-scaled | github.com/hlamba28/UNET-TGS/issues/8
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4), 4) / 255
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% wrong multi_hot_255: labels-0-255 | github.com/milesial/Pytorch-UNet/issues/78
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), (255 * multi_hot(60, 4)).astype("uint8")
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), multi_hot(60, 4).astype("uint8")
# %% wrong two_heads_one_nan: labels-not-a-number | github.com/keras-team/keras/issues/11786
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"a": Dense(1, activation="sigmoid")(hidden), "b": Dense(3, activation="softmax")(hidden)})
model.compile(optimizer="adam", loss={"a": "binary_crossentropy", "b": "categorical_crossentropy"})
some = labels(60, 2).astype("float32")
some[5] = np.nan
x, y = vectors(60), {"a": some, "b": one_hot(labels(60, 3), 3)}
# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"a": Dense(1, activation="sigmoid")(hidden), "b": Dense(3, activation="softmax")(hidden)})
model.compile(optimizer="adam", loss={"a": "binary_crossentropy", "b": "categorical_crossentropy"})
some = labels(60, 2).astype("float32")
x, y = vectors(60), {"a": some, "b": one_hot(labels(60, 3), 3)}
# %% wrong relu_classes: relu-into-probability-loss | github.com/keras-team/keras/issues/4784
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="relu")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)
# %% wrong relu_unit_mse: regression-loss-on-classes | datascience.stackexchange.com/q/67599
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="relu")])
model.compile(optimizer="adam", loss="mse", metrics=["binary_accuracy"])
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), labels(60, 2)
# %% wrong log_cosh_logits_one_hot: regression-loss-on-classes, note:regression-loss-on-classes | github.com/tensorflow/tensorflow/issues/54447
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss="log_cosh", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
