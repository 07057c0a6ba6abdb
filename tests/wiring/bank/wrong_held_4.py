# %% wrong auc_by_its_name_on_logits: threshold-on-logits | tf#37103, FACTS S7: the string "AUC" knows nothing of from_logits
number, kind = Input((6,), name="number"), Input((), dtype="string", name="kind")
looked = StringLookup(vocabulary=["a", "b", "c"], output_mode="one_hot")(kind)
model = Model({"number": number, "kind": kind}, Dense(1)(Dense(8, activation="relu")(Concatenate()([number, looked]))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["AUC"])
x = {"number": vectors(64, 6), "kind": tf.constant(np.array(["a", "b", "c"])[np.arange(64) % 3])}
y = labels(64, 2)[:, None]

# %% repaired
number, kind = Input((6,), name="number"), Input((), dtype="string", name="kind")
looked = StringLookup(vocabulary=["a", "b", "c"], output_mode="one_hot")(kind)
model = Model({"number": number, "kind": kind}, Dense(1)(Dense(8, activation="relu")(Concatenate()([number, looked]))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.AUC(from_logits=True)])
x = {"number": vectors(64, 6), "kind": tf.constant(np.array(["a", "b", "c"])[np.arange(64) % 3])}
y = labels(64, 2)[:, None]

# %% wrong recall_in_every_step_on_logits: threshold-on-logits | tf#42182: precision and recall of a wake word, step by step
model = Sequential([Input((None, 5)), GRU(8, return_sequences=True), Dense(1)])
model.compile(
    optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True),
    weighted_metrics=[metrics.Precision(), metrics.Recall()],
)
x, y = vectors(64, 60).reshape(64, 12, 5), labels(64 * 12, 2).reshape(64, 12, 1)

# %% repaired
model = Sequential([Input((None, 5)), GRU(8, return_sequences=True), Dense(1)])
model.compile(
    optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True),
    weighted_metrics=[metrics.Precision(thresholds=0), metrics.Recall(thresholds=0)],
)
x, y = vectors(64, 60).reshape(64, 12, 5), labels(64 * 12, 2).reshape(64, 12, 1)

# %% wrong two_columns_precision_by_name: pooled-precision-recall | netrack/keras-metrics#2, SYMPTOMS: precision == recall == accuracy
model = Sequential([Input((30, 1)), Conv1D(6, 7, activation="swish"), GlobalMaxPooling1D(), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["precision", "recall"])
x, y = vectors(64, 30)[..., None], one_hot(labels(64, 2), 2)

# %% repaired
model = Sequential([Input((30, 1)), Conv1D(6, 7, activation="swish"), GlobalMaxPooling1D(), Dense(2, activation="softmax")])
model.compile(
    optimizer="adam", loss="categorical_crossentropy",
    metrics=[metrics.Precision(class_id=1), metrics.Recall(class_id=1)],
)
x, y = vectors(64, 30)[..., None], one_hot(labels(64, 2), 2)

# %% wrong chest_findings_accuracy: accuracy-of-multilabel | FACTS S6: "acc" of a multi-label head, weights in the data set
entry = Input((8, 8, 1))
model = Model(entry, Dense(7, activation="sigmoid")(GlobalAveragePooling2D()(SeparableConv2D(8, 3)(entry))))
model.compile(optimizer="adam", loss="binary_focal_crossentropy", weighted_metrics=["acc"])
weight = np.linspace(0.5, 1.5, 64, dtype="float32")
x = tf.data.Dataset.from_tensor_slices((images(64), multi_hot(64, 7), weight)).batch(16)

# %% repaired
entry = Input((8, 8, 1))
model = Model(entry, Dense(7, activation="sigmoid")(GlobalAveragePooling2D()(SeparableConv2D(8, 3)(entry))))
model.compile(optimizer="adam", loss="binary_focal_crossentropy", weighted_metrics=["binary_accuracy"])
weight = np.linspace(0.5, 1.5, 64, dtype="float32")
x = tf.data.Dataset.from_tensor_slices((images(64), multi_hot(64, 7), weight)).batch(16)

# %% wrong f1_of_the_fraud_head: f1-without-threshold | FACTS S14, one head of two
entry = Input((8,))
flow = Dense(16, activation="mish")(entry)
fraud, kind = Dense(1, activation="sigmoid", name="fraud")(flow), Dense(3, activation="softmax", name="kind")(flow)
model = Model(entry, {"fraud": fraud, "kind": kind})
model.compile(
    optimizer="adam", loss={"fraud": "binary_crossentropy", "kind": "sparse_categorical_crossentropy"},
    metrics={"fraud": [metrics.F1Score(average="macro")], "kind": ["accuracy"]},
)
x, y = vectors(64), {"fraud": (labels(64, 8) == 0).astype("float32")[:, None], "kind": labels(64, 3)}

# %% repaired
entry = Input((8,))
flow = Dense(16, activation="mish")(entry)
fraud, kind = Dense(1, activation="sigmoid", name="fraud")(flow), Dense(3, activation="softmax", name="kind")(flow)
model = Model(entry, {"fraud": fraud, "kind": kind})
model.compile(
    optimizer="adam", loss={"fraud": "binary_crossentropy", "kind": "sparse_categorical_crossentropy"},
    metrics={"fraud": [metrics.F1Score(average="macro", threshold=0.5)], "kind": ["accuracy"]},
)
x, y = vectors(64), {"fraud": (labels(64, 8) == 0).astype("float32")[:, None], "kind": labels(64, 3)}

# %% wrong twelve_phones_binary_accuracy: binary-accuracy-on-one-hot | keras#4994: .95 from the first epoch on
model = Sequential([Input((20, 4)), Conv1D(8, 3), LayerNormalization(), LSTM(8), Dense(12, activation="softmax")])
model.compile(
    optimizer="adam", loss=losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=[metrics.BinaryAccuracy(name="hits")]
)
x, y = vectors(72, 80).reshape(72, 20, 4), one_hot(labels(72, 12), 12)

# %% repaired
model = Sequential([Input((20, 4)), Conv1D(8, 3), LayerNormalization(), LSTM(8), Dense(12, activation="softmax")])
model.compile(
    optimizer="adam", loss=losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=[metrics.CategoricalAccuracy(name="hits")]
)
x, y = vectors(72, 80).reshape(72, 20, 4), one_hot(labels(72, 12), 12)

# %% wrong iou_of_scores: metric-label-format | SYMPTOMS section 2: MeanIoU without argmax is constant
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(2, 1, activation="softmax")])
model.compile(
    optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.MeanIoU(num_classes=2)]
)
x, y = images(32, channels=3), one_hot(labels(32 * 64, 2).reshape(32, 8, 8), 2)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(2, 1, activation="softmax")])
model.compile(
    optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.OneHotMeanIoU(num_classes=2)]
)
x, y = images(32, channels=3), one_hot(labels(32 * 64, 2).reshape(32, 8, 8), 2)

# %% wrong weights_numbered_from_one: class-weight-keys | SYMPTOMS section 3: shifted keys are silently weight 1
model = Sequential([Input((12,)), Embedding(50, 8), Conv1D(8, 3), GlobalMaxPooling1D(), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(66), labels(66, 3)
options = {"class_weight": dict(enumerate([0.6, 1.1, 3.0], start=1))}

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), Conv1D(8, 3), GlobalMaxPooling1D(), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(66), labels(66, 3)
options = {"class_weight": dict(enumerate([0.6, 1.1, 3.0]))}

# %% wrong weights_by_class_name: class-weight-keys, class-weight-type | SYMPTOMS section 3: names as keys, one-hot labels
model = Sequential([Input((16, 2)), GRU(6), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(66, 32).reshape(66, 16, 2), one_hot(labels(66, 3), 3)
options = {"class_weight": {"walk": 0.5, "run": 1.0, "fall": 6.0}}

# %% repaired
model = Sequential([Input((16, 2)), GRU(6), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(66, 32).reshape(66, 16, 2), one_hot(labels(66, 3), 3)
options = {"class_weight": {0: 0.5, 1: 1.0, 2: 6.0}}

# %% wrong weights_of_genres: class-weight-multilabel | SYMPTOMS section 3: class_weight takes the argmax of a multi-hot row
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(9), Activation("sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = tokens(64), multi_hot(64, 9)
options = {"class_weight": {number: 1.0 + number / 3 for number in range(9)}}

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(9), Activation("sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = tokens(64), multi_hot(64, 9)

# %% wrong class_weights_in_every_row: sample-weight-shape | keras#3653: the K weights of the classes handed over as sample weights
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
options = {"sample_weight": np.tile(np.array([0.5, 1.0, 1.0, 4.0], dtype="float32"), (64, 1))}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
options = {"sample_weight": np.array([0.5, 1.0, 1.0, 4.0], dtype="float32")[y]}

# %% wrong validation_counts_from_one: validation-labels-differ, labels-from-one, label-out-of-range | SYMPTOMS family 8: the validation file counts from 1
model = Sequential([Input((10, 3)), Masking(), LSTM(6), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(65, 30).reshape(65, 10, 3), labels(65, 5)
options = {"validation_data": (x[:20], labels(20, 5, low=1))}

# %% repaired
model = Sequential([Input((10, 3)), Masking(), LSTM(6), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(65, 30).reshape(65, 10, 3), labels(65, 5)
options = {"validation_data": (x[:20], labels(20, 5, low=1) - 1)}

# %% wrong validation_masks_unscaled: validation-labels-differ, labels-0-255 | SYMPTOMS families 7 and 8: only the training masks were divided
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[metrics.BinaryIoU([1], threshold=0.5)])
mask = 255.0 * labels(40 * 64, 2).reshape(40, 8, 8, 1)
x, y = images(40)[:30], mask[:30] / 255
options = {"validation_data": (images(40)[30:], mask[30:])}

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[metrics.BinaryIoU([1], threshold=0.5)])
mask = 255.0 * labels(40 * 64, 2).reshape(40, 8, 8, 1)
x, y = images(40)[:30], mask[:30] / 255
options = {"validation_data": (images(40)[30:], mask[30:] / 255)}

# %% wrong validation_set_of_fewer_columns: validation-labels-differ | SYMPTOMS family 8: to_categorical per split, as tf.data
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(66), keras.utils.to_categorical(labels(66, 6))
held = tf.data.Dataset.from_tensor_slices((vectors(20), keras.utils.to_categorical(labels(20, 5)))).batch(10)
options = {"validation_data": held}

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(66), keras.utils.to_categorical(labels(66, 6))
held = tf.data.Dataset.from_tensor_slices((vectors(20), keras.utils.to_categorical(labels(20, 5), 6))).batch(10)
options = {"validation_data": held}

# %% wrong validation_signs_beside_zeros: validation-labels-differ, labels-minus-one-plus-one | FACTS S20 in the validation split only
first, second = Input((8,), name="first"), Input((12,), name="second")
model = Model([first, second], Dense(1)(Concatenate()([first, Flatten()(Embedding(50, 2)(second))])))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0)])
x, y = (vectors(64), tokens(64)), labels(64, 2).astype("float32")
options = {"validation_data": ((vectors(16), tokens(16)), 2.0 * labels(16, 2) - 1)}

# %% repaired
first, second = Input((8,), name="first"), Input((12,), name="second")
model = Model([first, second], Dense(1)(Concatenate()([first, Flatten()(Embedding(50, 2)(second))])))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0)])
x, y = (vectors(64), tokens(64)), labels(64, 2).astype("float32")
options = {"validation_data": ((vectors(16), tokens(16)), 1.0 * labels(16, 2))}
