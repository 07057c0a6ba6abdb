"""Family 10: weights of classes and of rows."""

# %% wrong keys_from_one: class-weight-keys | keras#23220, keras#7238
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)
options = {"class_weight": {1: 1.0, 2: 4.0, 3: 9.0}}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)
options = {"class_weight": {0: 1.0, 1: 4.0, 2: 9.0}}

# %% wrong keys_of_the_names: class-weight-keys | tensorflow#98283
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = images(60), one_hot(labels(60, 3), 3)
options = {"class_weight": {"bird": 5.0, "cat": 1.0, "dog": 1.0}}

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = images(60), one_hot(labels(60, 3), 3)
options = {"class_weight": {0: 5.0, 1: 1.0, 2: 1.0}}

# %% wrong keys_as_text: class-weight-keys | rstudio/keras3#996, tensorflow#98283
inputs = Input((12,))
model = Model(inputs, Dense(1, activation="sigmoid")(GRU(6)(Embedding(50, 8)(inputs))))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(50), labels(50, 2)
options = {"class_weight": {"0": 1.0, "1": 12.3}}

# %% repaired
inputs = Input((12,))
model = Model(inputs, Dense(1, activation="sigmoid")(GRU(6)(Embedding(50, 8)(inputs))))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(50), labels(50, 2)
options = {"class_weight": {0: 1.0, 1: 12.3}}

# %% wrong keys_of_the_raw_labels: class-weight-keys | geek-questions 1266881, keras#4735
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
raw = np.array([10, 20, 40, 80])[labels(60, 4)]
x, y = vectors(60), one_hot(np.unique(raw, return_inverse=True)[1], 4)
options = {"class_weight": {10: 1.0, 20: 2.0, 40: 4.0, 80: 8.0}}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
raw = np.array([10, 20, 40, 80])[labels(60, 4)]
x, y = vectors(60), one_hot(np.unique(raw, return_inverse=True)[1], 4)
options = {"class_weight": {0: 1.0, 1: 2.0, 2: 4.0, 3: 8.0}}

# %% wrong keys_as_one_hot_rows: class-weight-keys | keras#5536, keras#4735
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 2), 2)
options = {"class_weight": {(1, 0): 1.0, (0, 1): 20.0}}

# %% repaired
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 2), 2)
options = {"class_weight": {0: 1.0, 1: 20.0}}

# %% wrong a_class_forgotten: class-weight-keys | keras#7238, keras#8011
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x = tf.data.Dataset.from_tensor_slices((vectors(60), labels(60, 5))).batch(20)
options = {"class_weight": {0: 8.0, 1: 9.0, 2: 7.0, 3: 8.0}}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x = tf.data.Dataset.from_tensor_slices((vectors(60), labels(60, 5))).batch(20)
options = {"class_weight": {0: 8.0, 1: 9.0, 2: 7.0, 3: 8.0, 4: 8.0}}

# %% wrong weights_in_a_list: class-weight-type | keras#9737
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)
options = {"class_weight": [0.3, 0.5, 1.6]}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)
options = {"class_weight": dict(enumerate([0.3, 0.5, 1.6]))}

# %% wrong weights_in_an_array: class-weight-type | bnsreenu/python_for_microscopists#14
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), (labels(60, 5) == 0).astype(int)
options = {"class_weight": len(y) / (2 * np.bincount(y))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), (labels(60, 5) == 0).astype(int)
options = {"class_weight": dict(enumerate(len(y) / (2 * np.bincount(y))))}

# %% wrong the_word_balanced: class-weight-type | SO 47710566, adriangb/scikeras#245
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(60), one_hot(labels(60, 4), 4)
options = {"class_weight": "balanced"}

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(60), one_hot(labels(60, 4), 4)
options = {"class_weight": dict(enumerate(len(y) / (4 * y.sum(axis=0))))}

# %% wrong weights_of_tags: class-weight-multilabel | datascience.stackexchange 40118, keras#8011
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), multi_hot(60, 4)
options = {"class_weight": {0: 2.5, 1: 10.0, 2: 5.0, 3: 20.0}}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), multi_hot(60, 4)
options = {"sample_weight": np.maximum(1.0, (y * [2.5, 10.0, 5.0, 20.0]).max(axis=1))}

# %% wrong weights_of_zero_and_one_for_tags: class-weight-multilabel, class-weight-keys | keras#8011
inputs = Input((8,))
model = Model(inputs, Dense(4)(Dense(16, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), multi_hot(60, 4).astype(int)
options = {"class_weight": {0.0: 0.6, 1.0: 0.4}}


# %% repaired
def weighted(y_true, score):
    weight = ops.where(ops.equal(y_true, 1), 0.4, 0.6)
    return ops.mean(weight * ops.binary_crossentropy(y_true, score, from_logits=True), axis=-1)


inputs = Input((8,))
model = Model(inputs, Dense(4)(Dense(16, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=weighted)
x, y = vectors(60), multi_hot(60, 4).astype("float32")

# %% wrong weights_of_pixel_classes: class-weight-type, class-weight-multilabel, class-weight-keys | keras#3653
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(10), labels(640, 3).reshape(10, 8, 8)
options = {"class_weight": {0: 1.0, 1: 50.0, 2: 50.0}}

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(10), labels(640, 3).reshape(10, 8, 8)
options = {"sample_weight": np.array([1.0, 50.0, 50.0])[y]}

# %% wrong weights_for_two_outputs: class-weight-type, class-weight-keys | keras#14377, tensorflow#54697
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, {"kind": Dense(3, activation="softmax")(hidden), "alive": Dense(1, activation="sigmoid")(hidden)})
model.compile(optimizer="adam", loss={"kind": "sparse_categorical_crossentropy", "alive": "binary_crossentropy"})
x, y = vectors(48), {"kind": labels(48, 3), "alive": labels(48, 2)}
options = {"class_weight": {"kind": {0: 1.0, 1: 2.0, 2: 4.0}, "alive": {0: 1.0, 1: 15.0}}}

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, {"kind": Dense(3, activation="softmax")(hidden), "alive": Dense(1, activation="sigmoid")(hidden)})
model.compile(optimizer="adam", loss={"kind": "sparse_categorical_crossentropy", "alive": "binary_crossentropy"})
x, y = vectors(48), {"kind": labels(48, 3), "alive": labels(48, 2)}
weights = {"kind": np.array([1.0, 2.0, 4.0])[y["kind"]], "alive": np.array([1.0, 15.0])[y["alive"]]}
options = {"sample_weight": weights}

# %% wrong a_weight_for_every_word: sample-weight-shape | keras#7497
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(6), Dense(3, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
x, y = tokens(40), one_hot(labels(40, 3), 3)
options = {"sample_weight": (tokens(40) > 5).astype("float32")}

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(6), Dense(3, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
x, y = tokens(40), one_hot(labels(40, 3), 3)
options = {"sample_weight": (tokens(40) > 5).mean(axis=1)}

# %% wrong a_weight_for_every_column: sample-weight-shape | keras#389
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 5)
options = {"sample_weight": 1 + 4 * y}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 5)
options = {"sample_weight": (1 + 4 * y).mean(axis=1)}

# %% wrong a_weight_for_every_class: sample-weight-shape | keras#2115, keras#1624
inputs = Input((8,))
model = Model(inputs, Dense(3)(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="sgd", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 3)
options = {"sample_weight": np.array([1.0, 2.0, 4.0])}

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(3)(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="sgd", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 3)
options = {"sample_weight": np.array([1.0, 2.0, 4.0])[y]}

# %% wrong a_weight_for_every_picture: sample-weight-shape | tensorflow#39888
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(8), labels(512, 2).reshape(8, 8, 8, 1)
options = {"sample_weight": np.arange(1.0, 9.0)}

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(8), labels(512, 2).reshape(8, 8, 8, 1)
options = {"sample_weight": np.arange(1.0, 9.0).reshape(8, 1, 1)}
