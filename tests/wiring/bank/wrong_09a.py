"""Family 9, first half: thresholds on logits, and accuracy of the wrong kind."""

# %% wrong accuracy_of_one_logit: threshold-on-logits | tensorflow#41413
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), GlobalAveragePooling2D(), Dense(1)])
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(32, channels=3), labels(32, 2)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), GlobalAveragePooling2D(), Dense(1)])
accuracy = metrics.BinaryAccuracy(threshold=0, name="accuracy")
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[accuracy])
x, y = images(32, channels=3), labels(32, 2)

# %% wrong accuracy_of_reviews: threshold-on-logits | TensorFlow tutorial "text_classification_with_hub"
model = Sequential([Input((12,)), Embedding(50, 8), Bidirectional(GRU(6)), Dense(8, activation="relu"), Dense(1)])
model.compile(loss=losses.BinaryCrossentropy(from_logits=True), optimizer="adam", metrics=["acc"])
x = tf.data.Dataset.from_tensor_slices((tokens(64), labels(64, 2))).batch(32)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), Bidirectional(GRU(6)), Dense(8, activation="relu")])
model.add(Dense(1, activation="sigmoid"))
model.compile(loss=losses.BinaryCrossentropy(), optimizer="adam", metrics=["acc"])
x = tf.data.Dataset.from_tensor_slices((tokens(64), labels(64, 2))).batch(32)

# %% wrong binary_accuracy_of_tags: threshold-on-logits | keras#20101
inputs = Input((8,))
model = Model(inputs, Dense(5)(Dense(16, activation="relu")(inputs)))
model.compile("adam", losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy()])
x, y = vectors(64), multi_hot(64, 5)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(5)(Dense(16, activation="relu")(inputs)))
model.compile("adam", losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0.0)])
x, y = vectors(64), multi_hot(64, 5)

# %% wrong precision_and_recall_of_a_logit: threshold-on-logits | tensorflow#42182
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.Precision(), metrics.Recall()],
)
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.Precision(thresholds=0), metrics.Recall(thresholds=0)],
)
x, y = vectors(64), labels(64, 2)

# %% wrong area_under_logits: threshold-on-logits | tensorflow#37103, keras#15715
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True), metrics=[metrics.AUC()])
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
area = metrics.AUC(from_logits=True)
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True), metrics=[area])
x, y = vectors(64), labels(64, 2)

# %% wrong f1_of_logits: threshold-on-logits | keras#20101
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
f1 = metrics.F1Score(average="macro", threshold=0.5)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[f1])
x, y = vectors(64), multi_hot(64, 4)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
f1 = metrics.F1Score(average="macro", threshold=0.5)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[f1])
x, y = vectors(64), multi_hot(64, 4)

# %% wrong overlap_of_a_logit_mask: threshold-on-logits | tensorflow#39173
inputs = Input((8, 8, 1))
model = Model(inputs, Conv2D(1, 1)(Conv2D(4, 3, padding="same", activation="relu")(inputs)))
overlap = metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[overlap])
x, y = images(10), (images(10) > 0.6).astype("uint8")

# %% repaired
inputs = Input((8, 8, 1))
hidden = Conv2D(4, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(1, 1, activation="sigmoid")(hidden))
overlap = metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=[overlap])
x, y = images(10), (images(10) > 0.6).astype("uint8")


# %% wrong own_logit_loss: threshold-on-logits | ilivans/tf-rnn-attention#3
def logistic(y_true, score):
    return ops.mean(ops.softplus(score) - ops.cast(y_true, "float32") * score, axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(1)])
model.compile(optimizer="adam", loss=logistic, metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)[:, None]


# %% repaired
def logistic(y_true, score):
    return ops.mean(ops.softplus(score) - ops.cast(y_true, "float32") * score, axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(1)])
model.compile(optimizer="adam", loss=logistic, metrics=[metrics.BinaryAccuracy(threshold=0)])
x, y = vectors(64), labels(64, 2)[:, None]

# %% wrong logit_in_one_of_two_outputs: threshold-on-logits | TensorFlow tutorial "overfit_and_underfit"
inputs = Input((8,))
hidden = Dense(12, activation="elu")(inputs)
model = Model(inputs, {"kind": Dense(3)(hidden), "alive": Dense(1)(hidden)})
wiring = {
    "kind": losses.SparseCategoricalCrossentropy(from_logits=True),
    "alive": losses.BinaryCrossentropy(from_logits=True),
}
model.compile(optimizer="adam", loss=wiring, metrics={"kind": ["accuracy"], "alive": ["accuracy"]})
x, y = vectors(48), {"kind": labels(48, 3), "alive": labels(48, 2)}

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="elu")(inputs)
model = Model(inputs, {"kind": Dense(3)(hidden), "alive": Dense(1)(hidden)})
wiring = {
    "kind": losses.SparseCategoricalCrossentropy(from_logits=True),
    "alive": losses.BinaryCrossentropy(from_logits=True),
}
judges = {"kind": ["accuracy"], "alive": [metrics.BinaryAccuracy(threshold=0)]}
model.compile(optimizer="adam", loss=wiring, metrics=judges)
x, y = vectors(48), {"kind": labels(48, 3), "alive": labels(48, 2)}

# %% wrong accuracy_of_hinge: metric-label-format, threshold-on-logits | keras#3372
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss="hinge", metrics=["accuracy"])
x, y = vectors(64), 2.0 * labels(64, 2) - 1


# %% repaired
def same_side(y_true, y_pred):
    return ops.cast(ops.equal(ops.sign(y_true), ops.sign(y_pred)), "float32")


model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss="hinge", metrics=[same_side])
x, y = vectors(64), (2.0 * labels(64, 2) - 1)[:, None]

# %% wrong categorical_accuracy_of_ids: metric-label-format | tensorflow#46953
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(64), labels(64, 4)[:, None]

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
x, y = vectors(64), labels(64, 4)[:, None]

# %% wrong categorical_accuracy_of_a_vector: metric-label-format | tensorflow#38004
inputs = Input((8, 8, 1))
model = Model(inputs, Dense(10)(Flatten()(inputs)))
loss = losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss, metrics=[metrics.CategoricalAccuracy()])
x, y = images(60), labels(60, 10)

# %% repaired
inputs = Input((8, 8, 1))
model = Model(inputs, Dense(10)(Flatten()(inputs)))
loss = losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss, metrics=[metrics.SparseCategoricalAccuracy()])
x, y = images(60), labels(60, 10)

# %% wrong sparse_accuracy_of_one_hot: metric-label-format | keras#11894
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.SparseCategoricalAccuracy()])
x, y = vectors(60), one_hot(labels(60, 3), 3)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.CategoricalAccuracy()])
x, y = vectors(60), one_hot(labels(60, 3), 3)

# %% wrong top_five_of_ids: metric-label-format | keras#13552
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(20, activation="softmax")])
top = metrics.TopKCategoricalAccuracy(k=5)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy", top])
x, y = images(60), labels(60, 20)[:, None]

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(20, activation="softmax")])
top = metrics.SparseTopKCategoricalAccuracy(k=5)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy", top])
x, y = images(60), labels(60, 20)[:, None]

# %% wrong accuracy_by_equality: metric-label-format | keras#18796, keras#18393
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.Accuracy()])
x, y = images(40), labels(40, 2)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.BinaryAccuracy()])
x, y = images(40), labels(40, 2)

# %% wrong equality_of_ten_columns: metric-label-format | tensorflow#34451, tensorflow#34088
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.Accuracy(name="accuracy")])
x, y = vectors(60), one_hot(labels(60, 10), 10)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 10), 10)
