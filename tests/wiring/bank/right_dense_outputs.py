# A class for every pixel, point or token: the class axis last, and sometimes first.

# %% right pets_trimap: Keras example "oxford_pets_image_segmentation", labels 1, 2, 3 minus one
trimap = 1 + labels(8 * 64, 3).reshape(8, 8, 8, 1)
model = Sequential(
    [
        Input((8, 8, 3)),
        Conv2D(4, 3, padding="same", activation="relu"),
        Conv2D(3, 3, activation="softmax", padding="same"),
    ]
)
model.compile(optimizer=optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy")
x, y = images(8, channels=3), (trimap - 1).astype("uint8")

# %% right unet_logits: TensorFlow tutorial "Image segmentation", with a weight for every pixel
model = Sequential(
    [Input((8, 8, 3)), Conv2D(4, 3, padding="same", activation="relu"), Conv2DTranspose(3, 3, padding="same")]
)
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
y = labels(8 * 64, 3).reshape(8, 8, 8, 1)
x = images(8, channels=3)
options = {"sample_weight": np.take([2.0, 2.0, 1.0], y).astype("float32")}

# %% right road_mask: Keras example "basnet_segmentation", a 0/1 mask as a fourth axis
model = Sequential(
    [Input((8, 8, 3)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", metrics.BinaryIoU(threshold=0.5)])
x, y = images(8, channels=3), labels(8 * 64, 2).reshape(8, 8, 8, 1).astype("float32")

# %% right mask_without_channel: medical U-Nets on grey masks (n, h, w), for an output (n, h, w, 1)
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(8), labels(8 * 64, 2).reshape(8, 8, 8)

# %% right dice_of_masks: Keras API reference, losses.Dice on a sigmoid mask
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss=losses.Dice(), metrics=["binary_accuracy"])
x, y = images(8), labels(8 * 64, 2).reshape(8, 8, 8, 1).astype("float32")

# %% right tversky_softmax: Keras API reference, losses.Tversky over four one-hot channels
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss=losses.Tversky(alpha=0.3, beta=0.7), metrics=["categorical_accuracy"])
x, y = images(8), one_hot(labels(8 * 64, 4), 4).reshape(8, 8, 8, 4)

# %% right void_pixels_ignored: Keras API reference, SparseCategoricalCrossentropy(ignore_class=255) for borders
y = labels(8 * 64, 3).reshape(8, 8, 8).astype("int32")
y[:, 0] = 255
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255))
x = images(8)

# %% right mean_iou_on_scores: Keras API reference, MeanIoU(sparse_y_pred=False)
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy", metrics.MeanIoU(num_classes=3, sparse_y_true=True, sparse_y_pred=False)],
)
x, y = images(8), labels(8 * 64, 3).reshape(8, 8, 8)

# %% right class_axis_one: channels-first segmentation nets, softmax and CategoricalCrossentropy on axis 1
inputs = Input((1, 8, 8))
flat = Dense(3 * 64)(Flatten()(inputs))
model = Model(inputs, Softmax(axis=1)(Reshape((3, 8, 8))(flat)))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = images(8).transpose(0, 3, 1, 2), one_hot(labels(8 * 64, 3), 3).reshape(8, 8, 8, 3).transpose(0, 3, 1, 2)

# %% right point_parts: Keras example "pointnet_segmentation", one-hot parts of every point
inputs = Input((16, 3))
points = Conv1D(8, 1, activation="relu")(inputs)
whole = RepeatVector(16)(GlobalMaxPooling1D()(points))
model = Model(inputs, Conv1D(5, 1, activation="softmax")(Concatenate()([points, whole])))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(12, 48).reshape(12, 16, 3), one_hot(labels(12 * 16, 5), 5).reshape(12, 16, 5)

# %% right tags_of_words: Keras LSTM tagger, return_sequences=True because every word has a tag
model = Sequential(
    [Input((12,)), Embedding(50, 8), LSTM(4, return_sequences=True), TimeDistributed(Dense(7, activation="softmax"))]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(24), labels(24 * 12, 7).reshape(24, 12)

# %% right digits_of_a_sum: Keras example "addition_rnn", one softmax for every digit of the answer
model = Sequential(
    [Input((7, 12)), LSTM(8), RepeatVector(4), LSTM(8, return_sequences=True), Dense(12, activation="softmax")]
)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = one_hot(labels(16 * 7, 12), 12).reshape(16, 7, 12), one_hot(labels(16 * 4, 12), 12).reshape(16, 4, 12)

# %% right next_character: TensorFlow tutorial "Text generation with an RNN", logits over the vocabulary
model = Sequential([Input((None,), dtype="int32"), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
text = tokens(16, 13)
x, y = text[:, :-1], text[:, 1:]

# %% right translation_with_padding: Keras example "neural_machine_translation_with_transformer", zeros masked out
target = tokens(16)
target[:, 8:] = 0
shifted = np.concatenate([np.ones((16, 1), "int64"), target[:, :-1]], axis=1)
source, previous = Input((12,), dtype="int32"), Input((12,), dtype="int32")
memory = LSTM(8)(Embedding(50, 8, mask_zero=True)(source))
state = LSTM(8, return_sequences=True)(Embedding(50, 8, mask_zero=True)(previous), initial_state=[memory, memory])
model = Model([source, previous], Dense(50, activation="softmax")(state))
model.compile("rmsprop", loss=losses.SparseCategoricalCrossentropy(ignore_class=0), metrics=["accuracy"])
x, y = [tokens(16), shifted], target

# %% right bits_at_every_step: CHB-MIT seizure detection, one sigmoid a second of signal
model = Sequential([Input((12, 3)), GRU(4, return_sequences=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(20, 36).reshape(20, 12, 3), labels(20 * 12, 2).reshape(20, 12, 1)

# %% right fully_convolutional: Long 2015, the dense layer as a convolution: a class map of a single cell
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 8, activation="relu"), Conv2D(10, 1, activation="softmax"), Reshape((10,))]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(48), labels(48, 10)

# %% right handwriting_ctc: Keras example "ctc_asr", losses.CTC on logits over time with padded labels
y = 1 + labels(8 * 3, 5).reshape(8, 3).astype("int32")
y[:4, 2] = 0
model = Sequential([Input((16, 3)), Bidirectional(GRU(4, return_sequences=True)), Dense(6)])
model.compile(optimizer="adam", loss=losses.CTC())
x = vectors(8, 48).reshape(8, 16, 3)

# %% right next_frame: Keras example "conv_lstm", every pixel of the next frame between 0 and 1
model = Sequential(
    [
        Input((3, 8, 8, 1)),
        ConvLSTM2D(2, 3, padding="same", return_sequences=True),
        Conv3D(1, 3, padding="same", activation="sigmoid"),
    ]
)
model.compile(loss="binary_crossentropy", optimizer="adam")
frames = images(12).reshape(3, 4, 8, 8, 1)
x, y = frames[:, :-1], frames[:, 1:]

# %% right upsampled_softmax: Keras example "fully_convolutional_network", a coarse softmax drawn out bilinearly
inputs = Input((8, 8, 3))
coarse = Conv2D(4, 1, activation="softmax")(Conv2D(4, 3, strides=4, padding="same", activation="relu")(inputs))
model = Model(inputs, UpSampling2D(4, interpolation="bilinear")(coarse))
model.compile(
    optimizer=optimizers.AdamW(1e-3),
    loss=losses.SparseCategoricalCrossentropy(),
    metrics=[metrics.MeanIoU(num_classes=4, sparse_y_pred=False), metrics.SparseCategoricalAccuracy()],
)
x, y = images(8, channels=3), labels(8 * 64, 4).reshape(8, 8, 8)
