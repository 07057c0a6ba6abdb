"""Family 6: the encoding of the labels against the loss."""

# %% wrong one_hot_into_sparse: one-hot-into-sparse-loss | tensorflow#28441
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% wrong one_hot_ints_into_sparse_logits: one-hot-into-sparse-loss | tensorflow#33855
inputs = Input((8, 8, 1))
hidden = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(inputs, Dense(10)(hidden))
model.compile("adam", losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(40), one_hot(labels(40, 10), 10).astype("int64")

# %% repaired
inputs = Input((8, 8, 1))
hidden = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(inputs, Dense(10)(hidden))
model.compile("adam", losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(40), one_hot(labels(40, 10), 10).argmax(axis=1)

# %% wrong one_hot_bools_in_a_dataset: one-hot-into-sparse-loss | keras#14341
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(3, activation="softmax")])
model.compile(optimizer="rmsprop", loss=losses.SparseCategoricalCrossentropy())
x = tf.data.Dataset.from_tensor_slices((tokens(48), one_hot(labels(48, 3), 3).astype(bool))).batch(16)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(3, activation="softmax")])
model.compile(optimizer="rmsprop", loss=losses.CategoricalCrossentropy())
x = tf.data.Dataset.from_tensor_slices((tokens(48), one_hot(labels(48, 3), 3).astype(bool))).batch(16)

# %% wrong one_hot_masks_into_sparse: one-hot-into-sparse-loss | keras#9180, nicolov/segmentation_keras#42
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(5, 1), Softmax()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(10, channels=3), one_hot(labels(640, 5), 5).reshape(10, 8, 8, 5)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(5, 1), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(10, channels=3), one_hot(labels(640, 5), 5).reshape(10, 8, 8, 5)

# %% wrong ids_into_categorical: integers-into-categorical-loss | SO 49392972, keras#11904
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3), Activation("relu"), Flatten(), Dense(10), Activation("softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adadelta", metrics=["accuracy"])
x, y = images(64), labels(64, 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3), Activation("relu"), Flatten(), Dense(10), Activation("softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adadelta", metrics=["accuracy"])
x, y = images(64), labels(64, 10)

# %% wrong id_column_into_categorical_logits: integers-into-categorical-loss | keras#7339
inputs = Input((8,))
model = Model(inputs, Dense(3)(Dense(12, activation="tanh")(inputs)))
model.compile(optimizer="sgd", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(50), labels(50, 3).reshape(-1, 1)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(3)(Dense(12, activation="tanh")(inputs)))
model.compile(optimizer="sgd", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(50), keras.utils.to_categorical(labels(50, 3).reshape(-1, 1), num_classes=3)

# %% wrong ids_into_focal: integers-into-categorical-loss, labels-broadcast | umbertogriffo/focal-loss-keras#11
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(), metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(), metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)


# %% wrong ids_into_own_focal: integers-into-categorical-loss, labels-broadcast | umbertogriffo/focal-loss-keras#11
def focal(y_true, y_pred):
    y_pred = ops.clip(y_pred, 1e-7, 1 - 1e-7)
    return ops.sum(-ops.cast(y_true, "float32") * (1 - y_pred) ** 2 * ops.log(y_pred), axis=-1)


model = Sequential([Input((8,)), Dense(10, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss=focal)
x, y = vectors(45), labels(45, 3).reshape(-1, 1)


# %% repaired
def focal(y_true, y_pred):
    y_pred = ops.clip(y_pred, 1e-7, 1 - 1e-7)
    return ops.sum(-ops.cast(y_true, "float32") * (1 - y_pred) ** 2 * ops.log(y_pred), axis=-1)


model = Sequential([Input((8,)), Dense(10, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss=focal)
x, y = vectors(45), one_hot(labels(45, 3), 3)

# %% wrong ids_into_kl: integers-into-categorical-loss, labels-broadcast | machinecurve "KL divergence (Keras)"
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="kl_divergence", metrics=["accuracy"])
x, y = vectors(40), labels(40, 4)[:, np.newaxis]

# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="kl_divergence", metrics=["accuracy"])
x, y = vectors(40), one_hot(labels(40, 4), 4)

# %% wrong ids_into_categorical_hinge: integers-into-categorical-loss, labels-broadcast | tensorflow/swift-apis#661
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3)])
model.compile(optimizer="sgd", loss="categorical_hinge")
x, y = vectors(40), labels(40, 3)[:, None].astype("float32")

# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3)])
model.compile(optimizer="sgd", loss="categorical_hinge")
x, y = vectors(40), one_hot(labels(40, 3), 3)


# %% wrong ids_of_unknown_width: integers-into-categorical-loss, labels-broadcast | intel/analytics-zoo#1122
def batches():
    features, ids = vectors(60), labels(60, 3)
    for start in range(0, 60, 20):
        yield features[start : start + 20], ids[start : start + 20, None].astype("float32")


model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
signature = (tf.TensorSpec((None, 8), tf.float32), tf.TensorSpec((None, None), tf.float32))
x = tf.data.Dataset.from_generator(batches, output_signature=signature)


# %% repaired
def batches():
    features, ids = vectors(60), labels(60, 3)
    for start in range(0, 60, 20):
        yield features[start : start + 20], ids[start : start + 20, None].astype("float32")


model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
signature = (tf.TensorSpec((None, 8), tf.float32), tf.TensorSpec((None, 1), tf.float32))
x = tf.data.Dataset.from_generator(batches, output_signature=signature)

# %% wrong next_words_into_categorical: integers-into-categorical-loss | keras#2444, keras#11749
model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = tokens(16), np.roll(tokens(16), -1, axis=1)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(16), np.roll(tokens(16), -1, axis=1)

# %% wrong ids_in_one_of_two_outputs: integers-into-categorical-loss | OlafenwaMoses/ImageAI#204
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
outputs = {"kind": Dense(4, activation="softmax")(hidden), "alive": Dense(1, activation="sigmoid")(hidden)}
model = Model(inputs, outputs)
model.compile(optimizer="adam", loss={"kind": "categorical_crossentropy", "alive": "binary_crossentropy"})
x, y = vectors(40), {"kind": labels(40, 4), "alive": labels(40, 2)}

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
outputs = {"kind": Dense(4, activation="softmax")(hidden), "alive": Dense(1, activation="sigmoid")(hidden)}
model = Model(inputs, outputs)
model.compile(optimizer="adam", loss={"kind": "categorical_crossentropy", "alive": "binary_crossentropy"})
x, y = vectors(40), {"kind": one_hot(labels(40, 4), 4), "alive": labels(40, 2)}

# %% wrong names_into_sparse: labels-are-strings | tensorflow#28367
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(48), np.array(["cat", "dog", "bird"])[labels(48, 3)]

# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(48), np.unique(np.array(["cat", "dog", "bird"])[labels(48, 3)], return_inverse=True)[1]

# %% wrong yes_and_no_into_binary: labels-are-strings | tensorflow#36623
inputs = Input((12,))
hidden = GlobalAveragePooling1D()(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(48), np.array(["no", "yes"], dtype=object)[labels(48, 2)]

# %% repaired
inputs = Input((12,))
hidden = GlobalAveragePooling1D()(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(48), (np.array(["no", "yes"], dtype=object)[labels(48, 2)] == "yes").astype("float32")

# %% wrong digits_read_as_text: labels-are-strings | AarohiSingla/VGG-16#1
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(64), labels(64, 10).astype(str)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(64), labels(64, 10).astype(str).astype(int)

# %% wrong one_hot_of_a_column: labels-have-extra-axis | udacity/cn-deep-learning#5
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), tf.one_hot(labels(40, 3)[:, None], 3).numpy()

# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), tf.one_hot(labels(40, 3), 3).numpy()

# %% wrong one_hot_twice: labels-have-extra-axis | keras#10254
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(40), keras.utils.to_categorical(keras.utils.to_categorical(labels(40, 10), 10))

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(40), keras.utils.to_categorical(labels(40, 10), 10)

# %% wrong one_hot_column_into_focal: labels-have-extra-axis, labels-broadcast | udacity/cn-deep-learning#5
model = Sequential([Input((8,)), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy())
x, y = vectors(32), one_hot(labels(32, 2), 2)[:, None, :]

# %% repaired
model = Sequential([Input((8,)), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy())
x, y = vectors(32), one_hot(labels(32, 2), 2)
