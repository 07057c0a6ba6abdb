"""Family 7: the values of the labels."""

# %% wrong classes_from_one: labels-from-one, label-out-of-range | imfing/audio-classification#5
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3, low=1)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3, low=1) - 1

# %% wrong trimap_from_one: labels-from-one, label-out-of-range | keras-io#313
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(3, 3, activation="softmax", padding="same")(hidden))
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(8, channels=3), labels(512, 3, low=1).reshape(8, 8, 8, 1).astype("uint8")

# %% repaired
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(3, 3, activation="softmax", padding="same")(hidden))
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(8, channels=3), labels(512, 3, low=1).reshape(8, 8, 8, 1).astype("uint8") - 1

# %% wrong one_and_two_into_binary: labels-from-one, label-out-of-range | SO 42264649, tensorflow#71638
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2, low=1)

# %% repaired
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2, low=1) - 1

# %% wrong one_unit_too_many: note:labels-from-one, note:class-never-seen | rstudio/keras3#53
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(90), keras.utils.to_categorical(labels(90, 9, low=1))

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(9, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(90), keras.utils.to_categorical(labels(90, 9, low=1) - 1)

# %% wrong from_one_in_one_of_two_outputs: labels-from-one, label-out-of-range | yyccR/yolov5_in_tf2_keras#5
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, [Dense(4, name="shape")(hidden), Dense(3, name="colour")(hidden)])
model.compile(optimizer="adam", loss=[losses.SparseCategoricalCrossentropy(from_logits=True) for _ in range(2)])
x, y = vectors(48), (labels(48, 4), labels(48, 3, low=1))

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, [Dense(4, name="shape")(hidden), Dense(3, name="colour")(hidden)])
model.compile(optimizer="adam", loss=[losses.SparseCategoricalCrossentropy(from_logits=True) for _ in range(2)])
x, y = vectors(48), (labels(48, 4), labels(48, 3, low=1) - 1)

# %% wrong minus_one_into_sigmoid: labels-minus-one-plus-one | SO 47241622
model = Sequential([Input((12, 4)), LSTM(8), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(40, 48).reshape(40, 12, 4), 2 * labels(40, 2) - 1

# %% repaired
model = Sequential([Input((12, 4)), LSTM(8), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(40, 48).reshape(40, 12, 4), labels(40, 2)

# %% wrong minus_one_into_logits: labels-minus-one-plus-one | SO 42264649
inputs = Input((8,))
model = Model(inputs, Dense(1)(Dense(8, activation="gelu")(inputs)))
model.compile(optimizer="adamw", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(40), np.where(labels(40, 2) == 1, 1.0, -1.0).reshape(-1, 1)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(1)(Dense(8, activation="gelu")(inputs)))
model.compile(optimizer="adamw", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(40), (np.where(labels(40, 2) == 1, 1.0, -1.0).reshape(-1, 1) + 1) / 2

# %% wrong signs: labels-minus-one-plus-one, label-out-of-range | crazydemo/facial-attribute-classification-with-graph#1
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(12, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(40), 2 * labels(40, 2) - 1

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(12, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(40), (2 * labels(40, 2) - 1 > 0).astype(int)

# %% wrong minus_one_to_categorical: note:class-never-seen | SO 47241622
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), keras.utils.to_categorical(2 * labels(40, 2) - 1)

# %% repaired
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), keras.utils.to_categorical(labels(40, 2))

# %% wrong mask_0_255: labels-0-255 | qubvel/segmentation_models#95, hlamba28/UNET-TGS#8
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1), Activation("sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10), (images(10) > 0.6).astype("uint8") * 255

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1), Activation("sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10), (images(10) > 0.6).astype("uint8")

# %% wrong mask_0_255_in_a_dataset: labels-0-255 | milesial/Pytorch-UNet#84, ufal/npfl114#170
inputs = Input((8, 8, 3))
model = Model(inputs, Conv2D(1, 1)(Conv2D(4, 3, padding="same", activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
masks = 255.0 * (images(12) > 0.7).astype("float32")
x = tf.data.Dataset.from_tensor_slices((images(12, channels=3), masks)).batch(4)

# %% repaired
inputs = Input((8, 8, 3))
model = Model(inputs, Conv2D(1, 1)(Conv2D(4, 3, padding="same", activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
masks = 255.0 * (images(12) > 0.7).astype("float32")
x = tf.data.Dataset.from_tensor_slices((images(12, channels=3), masks / 255)).batch(4)

# %% wrong ids_divided_by_255: labels-scaled | HasnainRaz/FC-DenseNet-TensorFlow#17
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(10), labels(640, 4).reshape(10, 8, 8) / 255.0

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(10), labels(640, 4).reshape(10, 8, 8)

# %% wrong ids_scaled_to_the_unit_interval: labels-scaled | HasnainRaz/FC-DenseNet-TensorFlow#17
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(80), (labels(80, 10) / 9).astype("float32")

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(80), labels(80, 10).astype("float32")

# %% wrong standardised_binary_labels: labels-scaled, label-out-of-range, labels-minus-one-plus-one | SO 42264649
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), (labels(60, 3) == 0).astype("float32")
y = (y - y.mean()) / y.std()

# %% repaired
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), (labels(60, 3) == 0).astype("float32")

# %% wrong void_255: void-label, label-out-of-range | keras#6118, keras#16712
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), jit_compile=True)
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)
y[:, :, -1] = 255

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1)])
loss = losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255)
model.compile(optimizer="adam", loss=loss, jit_compile=True)
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)
y[:, :, -1] = 255

# %% wrong void_minus_100: void-label, label-out-of-range | keras#8238
inputs = Input((12,))
hidden = Bidirectional(LSTM(6, return_sequences=True))(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(5, activation="softmax")(hidden))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(20), labels(240, 5).reshape(20, 12)
y[:, 9:] = -100

# %% repaired
inputs = Input((12,))
hidden = Bidirectional(LSTM(6, return_sequences=True))(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(5, activation="softmax")(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(ignore_class=-100))
x, y = tokens(20), labels(240, 5).reshape(20, 12)
y[:, 9:] = -100

# %% wrong void_border_in_a_mask: void-label, label-out-of-range | nicolov/segmentation_keras#17
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1)
y[:, 0] = 255

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1)
y[:, 0] = 0
weight = np.ones((10, 8, 8), dtype="float32")
weight[:, 0] = 0
options = {"sample_weight": weight}

# %% wrong rows_without_a_class: void-label | tensorflow#60314, divamgupta/image-segmentation-keras#52
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), tf.one_hot(labels(60, 4, low=-1), 3).numpy()

# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
known = labels(60, 4, low=-1) >= 0
x, y = vectors(60)[known], tf.one_hot(labels(60, 4, low=-1), 3).numpy()[known]

# %% wrong missing_labels: void-label, label-out-of-range, labels-not-a-number | rstudio/keras3#996
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(48), np.where(labels(48, 6) == 0, np.nan, labels(48, 2))

# %% repaired
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
known = labels(48, 6) != 0
x, y = vectors(48)[known], labels(48, 2)[known]

# %% wrong five_classes_three_units: label-out-of-range, too-few-units | tensorflow#56979
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=True)
x, y = vectors(60), labels(60, 5)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=True)
x, y = vectors(60), labels(60, 5)

# %% wrong classes_with_a_gap: label-out-of-range, too-few-units | keras#10135
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(3)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(45), np.array([1, 4, 7])[labels(45, 3)]

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(3)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(45), np.unique(np.array([1, 4, 7])[labels(45, 3)], return_inverse=True)[1]

# %% wrong letters_as_ascii: label-out-of-range | keras#7339
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(26, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(78), labels(78, 26, low=97)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(26, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(78), labels(78, 26, low=97) - 97

# %% wrong vocabulary_off_by_one: label-out-of-range, too-few-units, labels-from-one | biarne-a/hm-two-step-reco#3
model = Sequential([Input((12,)), Embedding(51, 8), GRU(8), Dense(50)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), jit_compile=True)
x, y = tokens(100), labels(100, 50, low=1)

# %% repaired
model = Sequential([Input((12,)), Embedding(51, 8), GRU(8), Dense(50)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), jit_compile=True)
x, y = tokens(100), labels(100, 50, low=1) - 1

# %% wrong topic_ids_into_binary: label-out-of-range, one-unit-for-many-classes | ilivans/tf-rnn-attention#10
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(60), labels(60, 6)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(60), labels(60, 6)
