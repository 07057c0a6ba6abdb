# Family 5: losses and metrics of regression on classes, and labels that broadcast without a word.

# %% wrong squared_error_of_a_softmax: note:regression-loss-on-classes | keras#321
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(8), Dense(2), Activation("softmax")])
model.compile(loss="mean_squared_error", optimizer="rmsprop", metrics=["accuracy"])
x, y = tokens(48), one_hot(labels(48, 2), 2)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(8), Dense(2), Activation("softmax")])
model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
x, y = tokens(48), one_hot(labels(48, 2), 2)

# %% wrong squared_error_of_a_time_series_cnn: note:regression-loss-on-classes | sktime/sktime-dl#73
inputs = Input((24, 1))
hidden = AveragePooling1D(3)(Conv1D(6, 7, padding="same", activation="sigmoid")(inputs))
model = Model(inputs, Dense(3, activation="sigmoid")(Flatten()(hidden)))
model.compile(loss=losses.MeanSquaredError(), optimizer="adam", metrics=["accuracy"])
x, y = vectors(60, features=24)[:, :, None], one_hot(labels(60, 3), 3)

# %% repaired
inputs = Input((24, 1))
hidden = AveragePooling1D(3)(Conv1D(6, 7, padding="same", activation="sigmoid")(inputs))
model = Model(inputs, Dense(3, activation="softmax")(Flatten()(hidden)))
model.compile(loss=losses.CategoricalCrossentropy(), optimizer="adam", metrics=["accuracy"])
x, y = vectors(60, features=24)[:, :, None], one_hot(labels(60, 3), 3)

# %% wrong squared_error_of_a_sigmoid: note:regression-loss-on-classes | keras#18045
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="sgd", loss="mse", metrics=[metrics.Precision(), metrics.Recall()])
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="sgd", loss="binary_crossentropy", metrics=[metrics.Precision(), metrics.Recall()])
x, y = vectors(64), labels(64, 2)

# %% wrong absolute_error_of_a_softmax: note:regression-loss-on-classes | hanbt/learn_dl#61 (there the squared error)
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(24, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="mae", metrics=["accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(24, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% wrong linear_columns_and_squared_error: note:regression-loss-on-classes | hyperactive-project/Hyperactive#1
inputs = Input((8, 8, 1))
hidden = Dense(16, activation="relu")(Flatten()(Conv2D(4, 3, activation="relu")(inputs)))
model = Model(inputs, Dense(10)(hidden))
model.compile(optimizer="adam", loss=losses.mean_squared_error, metrics=["categorical_accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% repaired
inputs = Input((8, 8, 1))
hidden = Dense(16, activation="relu")(Flatten()(Conv2D(4, 3, activation="relu")(inputs)))
model = Model(inputs, Dense(10, activation="softmax")(hidden))
model.compile(optimizer="adam", loss=losses.categorical_crossentropy, metrics=["categorical_accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% wrong class_number_as_a_quantity: regression-loss-on-classes, one-unit-for-many-classes | pullrequest.ru 14126136
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer=optimizers.SGD(1e-3), loss="mean_squared_error", metrics=["accuracy"])
x, y = vectors(80), labels(80, 5)
options = {"num_classes": 5}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer=optimizers.SGD(1e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(80), labels(80, 5)
options = {"num_classes": 5}

# %% wrong huber_loss_of_one_of_two_outputs: note:regression-loss-on-classes | tensorflow#54447
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(
    inputs, {"price": Dense(1, name="price")(hidden), "kind": Dense(4, activation="softmax", name="kind")(hidden)}
)
model.compile("adam", loss={"price": "mse", "kind": losses.Huber()}, metrics={"kind": ["accuracy"]})
x, y = vectors(60), {"price": vectors(60, features=1), "kind": one_hot(labels(60, 4), 4)}

# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(
    inputs, {"price": Dense(1, name="price")(hidden), "kind": Dense(4, activation="softmax", name="kind")(hidden)}
)
model.compile("adam", loss={"price": "mse", "kind": losses.CategoricalCrossentropy()}, metrics={"kind": ["accuracy"]})
x, y = vectors(60), {"price": vectors(60, features=1), "kind": one_hot(labels(60, 4), 4)}

# %% wrong ids_in_a_column_and_squared_error: labels-broadcast, regression-loss-on-classes | tensorflow#45813
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)[:, None]

# %% wrong mask_of_ids_and_absolute_error: labels-broadcast, regression-loss-on-classes | tensorflow#45813
model = Sequential(
    [Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(5, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss=losses.MeanAbsoluteError())
x = tf.data.Dataset.from_tensor_slices((images(12, channels=3), labels(768, 5).reshape(12, 8, 8, 1))).batch(4)

# %% repaired
model = Sequential(
    [Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(5, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x = tf.data.Dataset.from_tensor_slices((images(12, channels=3), labels(768, 5).reshape(12, 8, 8, 1))).batch(4)


# %% wrong own_squared_error_of_ids: labels-broadcast, regression-loss-on-classes | tensorflow#37770
def squared_error(true, found):
    return ops.mean(ops.square(ops.cast(true, "float32") - found), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=squared_error)
x, y = vectors(60), labels(60, 4)[:, None]


# %% repaired
def squared_error(true, found):
    return ops.mean(ops.square(ops.cast(true, "float32") - found), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% wrong own_loss_class_and_flat_labels: labels-broadcast | tensorflow#28901
class CrossEntropy(losses.Loss):
    def call(self, true, found):
        true, found = ops.cast(true, "float32"), ops.clip(found, 1e-7, 1 - 1e-7)
        return -ops.mean(true * ops.log(found) + (1 - true) * ops.log(1 - found))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=CrossEntropy(), metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)


# %% repaired
class CrossEntropy(losses.Loss):
    def call(self, true, found):
        true, found = ops.cast(true, "float32"), ops.clip(found, 1e-7, 1 - 1e-7)
        return -ops.mean(true * ops.log(found) + (1 - true) * ops.log(1 - found))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=CrossEntropy(), metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)[:, None]


# %% wrong own_hinge_class_and_flat_labels: labels-broadcast | tensorflow#30040
class Hinge(losses.Loss):
    def call(self, true, found):
        return ops.maximum(1 - ops.cast(true, "float32") * found, 0)


inputs = Input((8,))
model = Model(inputs, Dense(1, activation="tanh")(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=Hinge())
x = tf.data.Dataset.from_tensor_slices((vectors(64), 2 * labels(64, 2) - 1)).batch(16)


# %% repaired
class Hinge(losses.Loss):
    def call(self, true, found):
        return ops.maximum(1 - ops.cast(true, "float32") * found, 0)


inputs = Input((8,))
model = Model(inputs, Dense(1, activation="tanh")(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=Hinge())
x = tf.data.Dataset.from_tensor_slices((vectors(64), 2 * labels(64, 2)[:, None] - 1)).batch(16)


# %% wrong own_metric_and_flat_labels: labels-broadcast | abhi8893/tensorflow-deep-learning-mrdbourke#25
def f1(true, found):
    true, found = ops.cast(true, "float32"), ops.round(found)
    return 2 * ops.sum(true * found) / (ops.sum(true) + ops.sum(found) + 1e-7)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
x, y = vectors(64), labels(64, 2)


# %% repaired
def f1(true, found):
    true, found = ops.cast(true, "float32"), ops.round(found)
    return 2 * ops.sum(true * found) / (ops.sum(true) + ops.sum(found) + 1e-7)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
x, y = vectors(64), labels(64, 2)[:, None]

# %% wrong distance_between_ids: regression-metric-on-classes, metric-label-format, labels-broadcast | tensorflow#31113
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["mae", "accuracy"])
x, y = vectors(60), labels(60, 6)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 6)[:, None]

# %% wrong percentage_error_of_classes: regression-metric-on-classes | keras#2908
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.MeanAbsolutePercentageError()])
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.BinaryAccuracy()])
x, y = vectors(64), labels(64, 2)

# %% wrong squared_error_of_logits_as_a_metric: regression-metric-on-classes | keras#2607
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(10)])
model.compile(
    optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=[metrics.RootMeanSquaredError()]
)
x, y = images(80), one_hot(labels(80, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(10)])
model.compile(
    optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=[metrics.CategoricalAccuracy()]
)
x, y = images(80), one_hot(labels(80, 10), 10)
