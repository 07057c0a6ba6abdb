"""Family 11: labels of validation that are not encoded as those of training."""

# %% wrong one_hot_against_ids: validation-labels-differ | intel/analytics-zoo#1122
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 10), 10)
options = {"validation_data": (vectors(20), labels(20, 10))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 10), 10)
options = {"validation_data": (vectors(20), one_hot(labels(20, 10), 10))}

# %% wrong narrower_one_hot: validation-labels-differ | gaussic/text-classification-cnn-rnn#24
model = Sequential([Input((12,)), Embedding(50, 8), Conv1D(8, 3, activation="relu"), GlobalMaxPooling1D(), Dense(10)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = tokens(60), keras.utils.to_categorical(labels(60, 10))
options = {"validation_data": (tokens(24), keras.utils.to_categorical(labels(24, 8)))}

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), Conv1D(8, 3, activation="relu"), GlobalMaxPooling1D(), Dense(10)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = tokens(60), keras.utils.to_categorical(labels(60, 10))
options = {"validation_data": (tokens(24), keras.utils.to_categorical(labels(24, 8), num_classes=10))}

# %% wrong column_against_two_columns: validation-labels-differ | NLeSC/mcfly#188
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
options = {"validation_data": (vectors(20), one_hot(labels(20, 2), 2))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
options = {"validation_data": (vectors(20), labels(20, 2))}

# %% wrong raw_labels_in_validation: validation-labels-differ | dmlc/xgboost#803
inputs = Input((8,))
model = Model(inputs, Dense(1, activation="sigmoid")(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2, low=1) - 1
options = {"validation_data": (vectors(20), labels(20, 2, low=1))}

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(1, activation="sigmoid")(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2, low=1) - 1
options = {"validation_data": (vectors(20), labels(20, 2, low=1) - 1)}

# %% wrong from_one_in_validation: validation-labels-differ, labels-from-one, label-out-of-range | dmlc/xgboost#803
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile("adam", losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"], jit_compile=True)
x, y = vectors(60), labels(60, 4)
options = {"validation_data": (vectors(20), labels(20, 4, low=1))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile("adam", losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"], jit_compile=True)
x, y = vectors(60), labels(60, 4)
options = {"validation_data": (vectors(20), labels(20, 4))}

# %% wrong masks_rescaled_once: validation-labels-differ, labels-0-255 | hlamba28/UNET-TGS#8
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy")
masks = 255 * (images(16) > 0.6).astype("uint8")
x, y = images(12), masks[:12] / 255
options = {"validation_data": (images(16)[12:], masks[12:])}

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy")
masks = 255 * (images(16) > 0.6).astype("uint8")
x, y = images(12), masks[:12] / 255
options = {"validation_data": (images(16)[12:], masks[12:] / 255)}

# %% wrong void_held_out: validation-labels-differ, void-label, label-out-of-range | nicolov/segmentation_keras#17
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), jit_compile=True)
x, y = images(8, channels=3), labels(512, 3).reshape(8, 8, 8)
held_out = labels(256, 3).reshape(4, 8, 8)
held_out[:, 0] = 255
options = {"validation_data": (images(4, channels=3), held_out)}

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(ignore_class=255), jit_compile=True)
x, y = images(8, channels=3), labels(512, 3).reshape(8, 8, 8)
held_out = labels(256, 3).reshape(4, 8, 8)
held_out[:, 0] = 255
options = {"validation_data": (images(4, channels=3), held_out)}

# %% wrong names_in_validation: validation-labels-differ, labels-are-strings | dmlc/xgboost#803, scikit-learn#10324
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
names = np.array(["bird", "cat", "dog"])
x, y = vectors(60), labels(60, 3)
options = {"validation_data": (vectors(21), names[labels(21, 3)])}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
names = np.array(["bird", "cat", "dog"])
x, y = vectors(60), labels(60, 3)
options = {"validation_data": (vectors(21), np.searchsorted(names, names[labels(21, 3)]))}

# %% wrong another_label_mode: validation-labels-differ | SO 49392972, keras#13006
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(3, activation="softmax")])
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((images(30, channels=3), one_hot(labels(30, 3), 3))).batch(10)
held_out = tf.data.Dataset.from_tensor_slices((images(12, channels=3), labels(12, 3))).batch(6)
options = {"validation_data": held_out}

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(3, activation="softmax")])
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((images(30, channels=3), one_hot(labels(30, 3), 3))).batch(10)
held_out = tf.data.Dataset.from_tensor_slices((images(12, channels=3), one_hot(labels(12, 3), 3))).batch(6)
options = {"validation_data": held_out}

# %% wrong binarizer_fitted_twice: validation-labels-differ | sktime-dl#131
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), multi_hot(60, 6)
options = {"validation_data": (vectors(20), multi_hot(20, 5))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), multi_hot(60, 6)
options = {"validation_data": (vectors(20), multi_hot(20, 6))}

# %% wrong signs_in_validation: validation-labels-differ, labels-minus-one-plus-one | scikit-learn#10324
inputs = Input((8,))
model = Model(inputs, Dense(1)(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 2)[:, None]
options = {"validation_data": (vectors(20), 2 * labels(20, 2)[:, None] - 1)}

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(1)(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 2)[:, None]
options = {"validation_data": (vectors(20), labels(20, 2)[:, None])}

# %% wrong ids_broadcast_in_validation: validation-labels-differ, labels-broadcast | intel/BigDL#1170
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy())
x, y = vectors(60), one_hot(labels(60, 4), 4)
options = {"validation_data": (vectors(20), labels(20, 4)[:, None])}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy())
x, y = vectors(60), one_hot(labels(60, 4), 4)
options = {"validation_data": (vectors(20), one_hot(labels(20, 4), 4))}
