# %% wrong zero_start_logits: logits-into-probability-loss | github.com/keras-team/keras/issues/4784
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, kernel_initializer="zeros")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 4)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, kernel_initializer="zeros")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 4)
# %% wrong stateful_softmax_one: softmax-over-one-unit | stackoverflow.com/q/47241622
model = Sequential([Input(batch_shape=(20, 10, 3)), LSTM(8, stateful=True), Dense(1, activation="softmax")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60, 30).reshape(60, 10, 3), labels(60, 2)
# %% repaired
model = Sequential([Input(batch_shape=(20, 10, 3)), LSTM(8, stateful=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60, 30).reshape(60, 10, 3), labels(60, 2)
# %% wrong dice_of_raw_logits: logits-into-probability-loss | github.com/qubvel/segmentation_models/issues/95
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=losses.Dice())
x, y = images(20), (images(20) > 0.7).astype("float32")
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.Dice())
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% wrong own_dice_of_raw_logits: logits-into-probability-loss | github.com/qubvel/segmentation_models/issues/95
def dice(truth, output):
    axes = (1, 2, 3)
    both = ops.sum(truth * output, axis=axes)
    return 1 - (2 * both + 1) / (ops.sum(truth, axis=axes) + ops.sum(output, axis=axes) + 1)


model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=dice)
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% repaired
def dice(truth, output):
    axes = (1, 2, 3)
    both = ops.sum(truth * output, axis=axes)
    return 1 - (2 * both + 1) / (ops.sum(truth, axis=axes) + ops.sum(output, axis=axes) + 1)


model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=dice)
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% wrong masked_loss_of_probabilities: logits-into-probability-loss | github.com/tensorflow/docs/pull/2102
def masked(truth, output):
    mask = ops.cast(truth != 0, "float32")
    value = losses.sparse_categorical_crossentropy(truth, output)
    return ops.sum(value * mask) / ops.sum(mask)


model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50)])
model.compile(optimizer="adam", loss=masked)
truth = tokens(30)
truth[:, 8:] = 0
x, y = tokens(30), truth


# %% repaired
def masked(truth, output):
    mask = ops.cast(truth != 0, "float32")
    value = losses.sparse_categorical_crossentropy(truth, output)
    return ops.sum(value * mask) / ops.sum(mask)


model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50, activation="softmax")])
model.compile(optimizer="adam", loss=masked)
truth = tokens(30)
truth[:, 8:] = 0
x, y = tokens(30), truth
# %% wrong relu_before_from_logits: squashed-scores | github.com/milesial/Pytorch-UNet/issues/176
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="relu")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 2)
# %% wrong tanh_before_from_logits: squashed-scores | github.com/keras-team/keras/issues/15715
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="tanh")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 5)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 5)
# %% wrong sigmoid_under_hinge: squashed-scores | keras.io/api/losses/hinge_losses
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(60), 2 * labels(60, 2) - 1
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(60), 2 * labels(60, 2) - 1
# %% wrong sigmoid_for_stars_mse: one-unit-for-many-classes | datascience.stackexchange.com/q/67599
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
x, y = vectors(60), labels(60, 5)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)
# %% wrong poisson_of_ids: labels-broadcast, integers-into-categorical-loss | github.com/keras-team/keras/issues/1048
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="poisson")
x, y = vectors(60), labels(60, 4)[:, None]
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 4)[:, None]
# %% wrong mse_of_flat_ids: integers-into-categorical-loss, labels-broadcast | github.com/keras-team/keras/issues/11786
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer="adam", loss="mean_squared_error")
x, y = vectors(70), labels(70, 7)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(70), labels(70, 7)
# %% wrong trimap_from_one: labels-from-one | github.com/rstudio/keras3/issues/465
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(3, 3, activation="softmax", padding="same")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
x, y = images(20, 8, 3), labels(1280, 3, low=1).reshape(20, 8, 8, 1).astype("uint8")
# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(3, 3, activation="softmax", padding="same")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
x, y = images(20, 8, 3), labels(1280, 3, low=1).reshape(20, 8, 8, 1).astype("uint8") - 1
# %% wrong sensitivity_of_logits: threshold-on-logits | github.com/tensorflow/tensorflow/issues/42182
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.SensitivityAtSpecificity(0.9)])
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[metrics.SensitivityAtSpecificity(0.9)])
x, y = vectors(60), labels(60, 2)
