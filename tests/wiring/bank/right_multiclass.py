# One class of K: softmax, logits, and the losses and metrics that go with them.

# %% right softmax_one_hot: Keras example "mnist_convnet"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(64), keras.utils.to_categorical(labels(64, 10), 10)

# %% right softmax_integers: Keras guide "Training & evaluation with the built-in methods"
inputs = Input((8,), name="digits")
hidden = Dense(16, activation="relu", name="dense_1")(inputs)
model = Model(inputs, Dense(10, activation="softmax", name="predictions")(hidden))
model.compile(
    optimizer=optimizers.RMSprop(),
    loss=losses.SparseCategoricalCrossentropy(),
    metrics=[metrics.SparseCategoricalAccuracy()],
)
x, y = vectors(64), labels(64, 10).astype("float32")

# %% right logits_integers: TensorFlow quickstart for beginners
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dropout(0.2), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 10)

# %% right iris_logits: TensorFlow tutorial "Custom training: walkthrough", the iris species
model = Sequential([Input((4,)), Dense(10, activation="relu"), Dense(10, activation="relu"), Dense(3)])
model.compile(optimizer="sgd", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(64, 4), labels(64, 3)

# %% right reuters_topics: Deep Learning with Python, classifying newswires into 46 topics
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(46, activation="softmax")])
model.compile(
    optimizer="rmsprop",
    loss="categorical_crossentropy",
    metrics=["accuracy", metrics.TopKCategoricalAccuracy(k=3, name="top_3_accuracy")],
)
x, y = vectors(96), one_hot(labels(96, 46), 46)

# %% right label_binarizer: scikit-learn LabelBinarizer, integer one-hot columns
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4).astype("int64")

# %% right one_hot_of_bools: Kaggle notebooks, get_dummies turns a class column into booleans
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 5), 5).astype(bool)

# %% right label_column_of_integers: CIFAR-10 as keras.datasets loads it, y of shape (n, 1), uint8
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 10).astype("uint8")[:, None]

# %% right cifar_100_top_five: Keras example "image_classification_with_vision_transformer"
model = Sequential([Input((8,)), Dense(16, activation="gelu"), Dense(100)])
model.compile(
    optimizer=optimizers.AdamW(learning_rate=1e-3, weight_decay=1e-4),
    loss=losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=[
        metrics.SparseCategoricalAccuracy(name="accuracy"),
        metrics.SparseTopKCategoricalAccuracy(5, name="top-5-accuracy"),
    ],
)
x, y = vectors(120), labels(120, 100)[:, None]

# %% right macro_f1: Keras API reference, F1Score(average="macro") on softmax columns
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy", metrics.F1Score(average="macro")])
x, y = vectors(64), one_hot(labels(64, 3), 3)

# %% right recall_of_one_class: Keras API reference, Precision(class_id=2) and Recall(class_id=2)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(
    optimizer="adam",
    loss="categorical_crossentropy",
    metrics=["accuracy", metrics.Precision(class_id=2), metrics.Recall(class_id=2)],
)
x, y = vectors(64), one_hot(labels(64, 3), 3)

# %% right softmax_layer: Keras getting-started guide of old, Dense then Activation("softmax")
model = Sequential([Input((8,)), Dense(16), Activation("relu"), Dense(6), Activation("softmax")])
model.compile(optimizer=optimizers.SGD(momentum=0.9, nesterov=True), loss="categorical_crossentropy")
x, y = vectors(64), one_hot(labels(64, 6), 6)

# %% right jit_and_steps: Keras guide "Multi-GPU": the same model with jit_compile and steps_per_execution
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
    jit_compile=True,
    steps_per_execution=2,
)
x, y = vectors(64), labels(64, 4)

# %% right balanced_class_weights: scikit-learn compute_class_weight turned into a dict
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 3)
counts = np.bincount(y, minlength=3)
options = {"class_weight": {k: 64 / (3 * n) for k, n in enumerate(counts)}}

# %% right class_weight_for_one_hot: Stack Overflow 43481490, class_weight by column index
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 3), 3)
options = {"class_weight": {0: 1.0, 1: 2.5, 2: 4.0}, "validation_data": (vectors(9), one_hot(labels(9, 3), 3))}

# %% right loss_resolved_by_shape: Keras trainer, loss="crossentropy" picks the sparse one for integers
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 3)

# %% right categorical_focal: Keras API reference, CategoricalFocalCrossentropy on softmax and one-hot
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(alpha=0.25, gamma=2.0), metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right categorical_focal_on_logits: Keras API reference, the same with from_logits=True on a linear head
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right noisy_labels_loss: Keras API reference, CategoricalGeneralizedCrossEntropy on softmax and integers
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalGeneralizedCrossEntropy(q=0.7), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
