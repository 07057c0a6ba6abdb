# %% wrong house_numbers_count_from_one: labels-from-one, label-out-of-range | tf#8484: the MATLAB files of SVHN call the digit 0 "10"
entry = Input((8, 8, 3))
flow = DepthwiseConv2D(3, activation="relu")(RandomContrast(0.1)(entry))
model = Model(entry, Dense(10, activation="log_softmax")(GlobalAveragePooling2D()(flow)))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(80, channels=3), labels(80, 10, low=1).astype("uint8")[:, None]

# %% repaired
entry = Input((8, 8, 3))
flow = DepthwiseConv2D(3, activation="relu")(RandomContrast(0.1)(entry))
model = Model(entry, Dense(10, activation="log_softmax")(GlobalAveragePooling2D()(flow)))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(80, channels=3), labels(80, 10, low=1).astype("uint8")[:, None] - 1

# %% wrong border_of_the_pets: void-label, label-out-of-range | SYMPTOMS family 7: 255 marks the border, tf.data with the masks
entry = Input((8, 8, 3))
model = Model(entry, Conv2D(3, 3, padding="same")(SpatialDropout2D(0.1)(Conv2D(6, 3, padding="same")(entry))))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
mask = labels(32 * 64, 3).reshape(32, 8, 8)
mask[:, 3, :] = 255
x = tf.data.Dataset.from_tensor_slices((images(32, channels=3), mask.astype("uint8"))).batch(8)

# %% repaired
entry = Input((8, 8, 3))
model = Model(entry, Conv2D(3, 3, padding="same")(SpatialDropout2D(0.1)(Conv2D(6, 3, padding="same")(entry))))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255))
mask = labels(32 * 64, 3).reshape(32, 8, 8)
mask[:, 3, :] = 255
x = tf.data.Dataset.from_tensor_slices((images(32, channels=3), mask.astype("uint8"))).batch(8)

# %% wrong up_or_down_of_a_price: labels-minus-one-plus-one | FACTS S20: np.sign of the next return as label
model = Sequential([Input((20, 1)), LSTM(8, return_sequences=True), LSTM(4), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True))
walk = vectors(64, 21)
x, y = walk[:, :20, None], np.sign(walk[:, 20])

# %% repaired
model = Sequential([Input((20, 1)), LSTM(8, return_sequences=True), LSTM(4), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True))
walk = vectors(64, 21)
x, y = walk[:, :20, None], (np.sign(walk[:, 20]) + 1) / 2

# %% wrong png_masks_and_own_dice: labels-0-255, label-out-of-range | SYMPTOMS family 7: masks read from PNG files, Dice + BCE
def dice_and_bce(mask, share):
    mask = ops.cast(mask, "float32")
    dice = 1 - (2 * ops.sum(mask * share) + 1) / (ops.sum(mask) + ops.sum(share) + 1)
    return dice + ops.mean(losses.binary_crossentropy(mask, share))

entry = Input((8, 8, 1))
deep = UpSampling2D()(AveragePooling2D(2)(Conv2D(6, 3, padding="same", activation="relu")(entry)))
model = Model(entry, Conv2D(1, 1, activation="sigmoid")(Concatenate()([entry, deep])))
model.compile(optimizer="adam", loss=dice_and_bce)
x, y = images(32), 255 * labels(32 * 64, 2).reshape(32, 8, 8, 1).astype("int32")

# %% repaired
def dice_and_bce(mask, share):
    mask = ops.cast(mask, "float32")
    dice = 1 - (2 * ops.sum(mask * share) + 1) / (ops.sum(mask) + ops.sum(share) + 1)
    return dice + ops.mean(losses.binary_crossentropy(mask, share))

entry = Input((8, 8, 1))
deep = UpSampling2D()(AveragePooling2D(2)(Conv2D(6, 3, padding="same", activation="relu")(entry)))
model = Model(entry, Conv2D(1, 1, activation="sigmoid")(Concatenate()([entry, deep])))
model.compile(optimizer="adam", loss=dice_and_bce)
x, y = images(32), labels(32 * 64, 2).reshape(32, 8, 8, 1).astype("int32")

# %% wrong scaler_over_the_whole_table: labels-scaled | SYMPTOMS section 3: the label column went through MinMaxScaler too
table = np.column_stack([vectors(65), labels(65, 5)]).astype("float32")
table = (table - table.min(axis=0)) / (table.max(axis=0) - table.min(axis=0))
model = Sequential([Input((8,)), Dense(16, activation="leaky_relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adamw", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = table[:, :8], table[:, 8]

# %% repaired
table = np.column_stack([vectors(65), labels(65, 5)]).astype("float32")
table[:, :8] = (table[:, :8] - table[:, :8].min(axis=0)) / np.ptp(table[:, :8], axis=0)
model = Sequential([Input((8,)), Dense(16, activation="leaky_relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adamw", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = table[:, :8], table[:, 8]

# %% wrong tags_compete_across_time: softmax-over-wrong-axis | SYMPTOMS family 9: softmax over the steps instead of the tags
entry = Input((12,))
word = Embedding(50, 8)(entry)
word = Bidirectional(SimpleRNN(6, return_sequences=True))(word)
model = Model(entry, Softmax(axis=1)(Dense(4)(word)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(64), labels(64 * 12, 4).reshape(64, 12)

# %% repaired
entry = Input((12,))
word = Embedding(50, 8)(entry)
word = Bidirectional(SimpleRNN(6, return_sequences=True))(word)
model = Model(entry, Softmax(axis=-1)(Dense(4)(word)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(64), labels(64 * 12, 4).reshape(64, 12)

# %% wrong class_axis_first_softmax_last: softmax-over-wrong-axis | class axis 1 as in PyTorch: labels (n, K, time)
model = Sequential([Input((10, 3)), Conv1D(5, 3, padding="same"), Permute((2, 1)), Activation("softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = vectors(64, 30).reshape(64, 10, 3), np.moveaxis(one_hot(labels(640, 5).reshape(64, 10), 5), -1, 1)

# %% repaired
model = Sequential([Input((10, 3)), Conv1D(5, 3, padding="same"), Permute((2, 1)), Softmax(axis=1)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = vectors(64, 30).reshape(64, 10, 3), np.moveaxis(one_hot(labels(640, 5).reshape(64, 10), 5), -1, 1)

# %% wrong stacked_lstm_keeps_the_steps: output-has-extra-axes, labels-broadcast | SYMPTOMS family 9: return_sequences left on in the last LSTM
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(8, return_sequences=True), LSTM(4, return_sequences=True)])
model.add(Dense(1, activation="tanh"))
model.compile(optimizer="adam", loss="squared_hinge", metrics=[metrics.BinaryAccuracy(threshold=0)])
x, y = tokens(64), labels(64, 2).astype("float32")[:, None]

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(8, return_sequences=True), LSTM(4)])
model.add(Dense(1, activation="tanh"))
model.compile(optimizer="adam", loss="squared_hinge", metrics=[metrics.BinaryAccuracy(threshold=0)])
x, y = tokens(64), labels(64, 2).astype("float32")[:, None]

# %% wrong own_loss_class_on_flat_labels: labels-broadcast | FACTS S3: a Loss subclass is not squeezed, labels (n,) against (n, 1)
class WeightedLog(losses.Loss):
    def __init__(self, weight=2.0):
        super().__init__(name="weighted_log")
        self.weight = weight

    def call(self, truth, chance):
        chance = ops.clip(chance, 1e-6, 1 - 1e-6)
        return -(self.weight * truth * ops.log(chance) + (1 - truth) * ops.log(1 - chance))

left, right = Input((8,)), Input((8,))
tower = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(4)])
gap = Lambda(lambda pair: ops.abs(pair[0] - pair[1]), output_shape=(4,))([tower(left), tower(right)])
model = Model([left, right], Dense(1, activation="sigmoid")(gap))
model.compile(optimizer="adam", loss=WeightedLog())
x, y = [vectors(64), vectors(64)[::-1].copy()], labels(64, 2).astype("float32")

# %% repaired
class WeightedLog(losses.Loss):
    def __init__(self, weight=2.0):
        super().__init__(name="weighted_log")
        self.weight = weight

    def call(self, truth, chance):
        chance = ops.clip(chance, 1e-6, 1 - 1e-6)
        return -(self.weight * truth * ops.log(chance) + (1 - truth) * ops.log(1 - chance))

left, right = Input((8,)), Input((8,))
tower = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(4)])
gap = Lambda(lambda pair: ops.abs(pair[0] - pair[1]), output_shape=(4,))([tower(left), tower(right)])
model = Model([left, right], Dense(1, activation="sigmoid")(gap))
model.compile(optimizer="adam", loss=WeightedLog())
x, y = [vectors(64), vectors(64)[::-1].copy()], labels(64, 2).astype("float32")[:, None]

# %% wrong patches_never_pooled: output-has-extra-axes | SYMPTOMS family 9: a small vision transformer without pooling
entry = Input((8, 8, 1))
patch = Reshape((16, 6))(Conv2D(6, 2, strides=2)(entry))
seen = Add()([patch, MultiHeadAttention(2, 3)(patch, patch)])
model = Model(entry, Dense(4, activation="softmax")(LayerNormalization()(seen)))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(64), one_hot(labels(64, 4), 4)

# %% repaired
entry = Input((8, 8, 1))
patch = Reshape((16, 6))(Conv2D(6, 2, strides=2)(entry))
seen = Add()([patch, MultiHeadAttention(2, 3)(patch, patch)])
model = Model(entry, Dense(4, activation="softmax")(GlobalAveragePooling1D()(LayerNormalization()(seen))))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(64), one_hot(labels(64, 4), 4)
