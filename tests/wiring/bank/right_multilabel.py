# Several labels at once: one sigmoid a label, and numbers that read it so.

# %% right paper_topics: Keras example "multi_label_classification", TF-IDF abstracts
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["binary_accuracy"])
x, y = vectors(64), multi_hot(64, 6)

# %% right tags_as_logits: Keras API reference, BinaryCrossentropy(from_logits=True) on K columns
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.BinaryAccuracy(threshold=0.0), metrics.AUC(multi_label=True, from_logits=True, num_labels=5)],
)
x, y = vectors(64), multi_hot(64, 5)

# %% right planet_labels: scikit-learn MultiLabelBinarizer, integer zeros and ones
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(7, activation="sigmoid")])
model.compile(
    optimizer="adam",
    loss="binary_crossentropy",
    metrics=[metrics.F1Score(average="macro", threshold=0.5), metrics.Precision(), metrics.Recall()],
)
x, y = images(40, channels=3), multi_hot(40, 7).astype("int64")

# %% right mostly_one_label: Stack Overflow 44164749, movie genres where most rows carry one label and some carry two
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)
y[::8] = [1, 1, 0, 0]

# %% right rows_without_label: Toxic comments (Kaggle), most comments carry none of the six labels
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.AUC(multi_label=True)])
x, y = tokens(64), np.zeros((64, 6), "int32")
y[::9, 0] = y[::9, 4] = y[3, 5] = 1


# %% right hamming_and_exact_match: scikit-learn user guide, subset accuracy written as a Keras metric
def exact_match(y_true, y_pred):
    return ops.mean(ops.cast(ops.all(ops.equal(y_true > 0.5, y_pred > 0.5), axis=-1), "float32"))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[exact_match, "binary_accuracy"])
x, y = vectors(64), multi_hot(64, 5)

# %% right sigmoid_per_branch: Keras functional API guide, five one-unit heads joined by Concatenate
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, Concatenate()([Dense(1, activation="sigmoid")(hidden) for _ in range(5)]))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(64), multi_hot(64, 5).astype(bool)

# %% right ordinal_thermometer: Cheng 2007 (NNRank), grades as cumulative columns 0/1
grades = labels(64, 5)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.BinaryAccuracy()])
x, y = vectors(64), (grades[:, None] > np.arange(4)).astype("float32")

# %% right focal_for_rare_labels: Keras API reference, BinaryFocalCrossentropy on K sigmoid columns
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(gamma=3.0), metrics=[metrics.Recall(class_id=0)])
x, y = vectors(64), (np.random.default_rng(3).random((64, 6)) < 0.1).astype("float32")


# %% right positive_weights: TensorFlow tf.nn.weighted_cross_entropy_with_logits in a loss of one's own
def weighted(y_true, y_pred):
    return tf.nn.weighted_cross_entropy_with_logits(tf.cast(y_true, y_pred.dtype), y_pred, pos_weight=4.0)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=weighted, metrics=[metrics.BinaryAccuracy(threshold=0.0)])
x, y = vectors(64), multi_hot(64, 5)

# %% right two_labels: two conditions that may both hold, two sigmoid columns
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(64), multi_hot(64, 2)

# %% right always_two_labels: one animal and one background a picture, so every row holds exactly two ones
model = Sequential([Input((8, 8, 3)), Flatten(), Dense(16, activation="relu"), Dense(7, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.F1Score(threshold=0.5, average="micro")])
x = images(48, channels=3)
y = np.concatenate([one_hot(labels(48, 3), 3), one_hot(labels(48, 4)[::-1], 4)], axis=1)
