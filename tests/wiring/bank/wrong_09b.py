"""Family 9, second half: metrics that count the wrong thing."""

# %% wrong binary_accuracy_of_ten_classes: binary-accuracy-on-one-hot | SO 42081257, frlim/data2040_final#1
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["binary_accuracy"])
x, y = images(60), one_hot(labels(60, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = images(60), one_hot(labels(60, 10), 10)

# %% wrong binary_accuracy_of_sounds: binary-accuracy-on-one-hot | JasonZhang156/Sound-Recognition-Tutorial#1
inputs = Input((12, 4))
hidden = GlobalMaxPooling1D()(Conv1D(8, 3, activation="relu")(inputs))
model = Model(inputs, Softmax()(Dense(5)(hidden)))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(), metrics=["accuracy", metrics.BinaryAccuracy()])
x, y = vectors(40, 48).reshape(40, 12, 4), one_hot(labels(40, 5), 5).astype(int)

# %% repaired
inputs = Input((12, 4))
hidden = GlobalMaxPooling1D()(Conv1D(8, 3, activation="relu")(inputs))
model = Model(inputs, Softmax()(Dense(5)(hidden)))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(40, 48).reshape(40, 12, 4), one_hot(labels(40, 5), 5).astype(int)

# %% wrong pooled_over_two_columns: pooled-precision-recall | keras#5400
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(2, activation="softmax")])
judges = ["accuracy", metrics.Precision(), metrics.Recall()]
model.compile(optimizer="adadelta", loss="categorical_crossentropy", metrics=judges)
x, y = images(60), one_hot(labels(60, 2), 2)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(2, activation="softmax")])
judges = ["accuracy", metrics.Precision(class_id=1), metrics.Recall(class_id=1)]
model.compile(optimizer="adadelta", loss="categorical_crossentropy", metrics=judges)
x, y = images(60), one_hot(labels(60, 2), 2)

# %% wrong pooled_over_four_columns: pooled-precision-recall | netrack/keras-metrics#2, tensorflow#37256
inputs = Input((8,))
model = Model(inputs, Dense(4, activation="softmax")(Dense(12, activation="relu")(inputs)))
model.compile(optimizer="nadam", loss="categorical_crossentropy", metrics=[metrics.Recall(name="recall")])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(4, activation="softmax")(Dense(12, activation="relu")(inputs)))
recalls = [metrics.Recall(class_id=number, top_k=1, name=f"recall_{number}") for number in range(4)]
model.compile(optimizer="nadam", loss="categorical_crossentropy", metrics=recalls)
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% wrong precision_of_ids: metric-label-format, pooled-precision-recall | tensorflow#28259, keras#18283
model = Sequential([Input((8, 8)), Flatten(), Dense(16, activation="elu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[metrics.Precision()])
x, y = images(60)[..., 0], labels(60, 10)

# %% repaired
model = Sequential([Input((8, 8)), Flatten(), Dense(16, activation="elu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(60)[..., 0], labels(60, 10)

# %% wrong f1_of_one_column: f1-without-threshold | tensorflow/addons#490
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", metrics.F1Score(average="micro")])
x, y = vectors(64), labels(64, 2)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
f1 = metrics.F1Score(average="micro", threshold=0.5)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", f1])
x, y = vectors(64), labels(64, 2)[:, None]

# %% wrong f_beta_of_one_logit: f1-without-threshold, threshold-on-logits | tensorflow/addons#499
inputs = Input((12,))
hidden = LSTM(6)(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1)(hidden))
score = metrics.FBetaScore(average="macro", beta=2.0)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[score])
x, y = tokens(40), labels(40, 2)[:, None].astype("float32")

# %% repaired
inputs = Input((12,))
hidden = LSTM(6)(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
score = metrics.FBetaScore(average="macro", beta=2.0, threshold=0.5)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[score])
x, y = tokens(40), labels(40, 2)[:, None].astype("float32")

# %% wrong f1_of_tags_by_row_maximum: f1-without-threshold | tensorflow/addons#490
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.F1Score(average="macro")])
x, y = vectors(64), multi_hot(64, 6)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
f1 = metrics.F1Score(average="macro", threshold=0.5)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
x, y = vectors(64), multi_hot(64, 6)

# %% wrong f1_of_ids: metric-label-format, labels-broadcast | tensorflow/addons#2653
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
f1 = metrics.F1Score(average="macro")
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[f1])
x, y = vectors(60), labels(60, 3)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
f1 = metrics.F1Score(average="macro")
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[f1])
x, y = vectors(60), one_hot(labels(60, 3), 3)


# %% wrong own_f1_above_one: metric-label-format, labels-broadcast | abhi8893/tensorflow-deep-learning-mrdbourke#25
def f1(y_true, y_pred):
    hits = ops.sum(ops.round(y_true * y_pred))
    return 2 * hits / (ops.sum(ops.round(y_true)) + ops.sum(ops.round(y_pred)) + 1e-7)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
x, y = vectors(64), labels(64, 2).astype("float32")


# %% repaired
def f1(y_true, y_pred):
    hits = ops.sum(ops.round(y_true * y_pred))
    return 2 * hits / (ops.sum(ops.round(y_true)) + ops.sum(ops.round(y_pred)) + 1e-7)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
x, y = vectors(64), labels(64, 2).astype("float32")[:, None]

# %% wrong accuracy_of_tags: accuracy-of-multilabel | suraj-deshmukh/Keras-Multi-Label-Image-Classification#1
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(6, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(48, channels=3), multi_hot(48, 6)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(6, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["binary_accuracy"])
x, y = images(48, channels=3), multi_hot(48, 6)

# %% wrong categorical_accuracy_of_tags: accuracy-of-multilabel, metric-label-format | keras-io#1133
model = Sequential([Input((50,)), Dense(32, activation="relu"), Dense(8, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["categorical_accuracy"])
counts = (vectors(48, 50) > 1).astype("float32")
x = tf.data.Dataset.from_tensor_slices((counts, multi_hot(48, 8).astype("int64"))).batch(16)

# %% repaired
model = Sequential([Input((50,)), Dense(32, activation="relu"), Dense(8, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["binary_accuracy"])
counts = (vectors(48, 50) > 1).astype("float32")
x = tf.data.Dataset.from_tensor_slices((counts, multi_hot(48, 8).astype("int64"))).batch(16)

# %% wrong accuracy_of_tag_logits: accuracy-of-multilabel | keras#2412, keras#2522
inputs = Input((8,))
model = Model(inputs, Dense(5)(Dense(16, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["acc"])
x, y = vectors(64), multi_hot(64, 5).astype(bool)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(5)(Dense(16, activation="relu")(inputs)))
judge = metrics.BinaryAccuracy(threshold=0, name="acc")
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[judge])
x, y = vectors(64), multi_hot(64, 5).astype(bool)

# %% wrong overlap_of_probabilities: metric-label-format | tensorflow#39173, SO 60507120
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.MeanIoU(num_classes=3)])
x, y = images(10), one_hot(labels(640, 3), 3).reshape(10, 8, 8, 3)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.OneHotMeanIoU(num_classes=3)])
x, y = images(10), one_hot(labels(640, 3), 3).reshape(10, 8, 8, 3)

# %% wrong overlap_of_one_sigmoid: metric-label-format | tensorflow#32875
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.MeanIoU(num_classes=2)])
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.add(Activation("sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.BinaryIoU(threshold=0.5)])
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1)
