# Two classes, one column or two: wirings in which nothing is to be found.

# %% right sigmoid_bce_from_tutorial: Keras example "structured_data_classification_from_scratch"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dropout(0.5), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% right label_column: scikit-learn breast_cancer with y.reshape(-1, 1), a frequent Stack Overflow answer
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(), metrics=[metrics.BinaryAccuracy(), metrics.AUC()])
x, y = vectors(64), labels(64, 2).reshape(-1, 1)

# %% right logits_threshold_zero: TensorFlow hub tutorial "tf2_text_classification"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.BinaryAccuracy(threshold=0.0, name="accuracy")],
)
x, y = vectors(64), labels(64, 2)

# %% right imbalanced_with_brier_score: TensorFlow tutorial "Classification on imbalanced data"
y = np.zeros((200, 1), "float32")
y[::40] = 1
x = vectors(200)
bias = keras.initializers.Constant(float(np.log(5 / 195)))
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid", bias_initializer=bias)])
model.compile(
    optimizer=optimizers.Adam(1e-3),
    loss=losses.BinaryCrossentropy(),
    metrics=[
        metrics.BinaryCrossentropy(name="cross entropy"),
        metrics.MeanSquaredError(name="Brier score"),
        metrics.TruePositives(name="tp"),
        metrics.FalsePositives(name="fp"),
        metrics.Precision(name="precision"),
        metrics.Recall(name="recall"),
        metrics.AUC(name="prc", curve="PR"),
    ],
)
options = {"class_weight": {0: 200 / (2 * 195), 1: 200 / (2 * 5)}}

# %% right credit_fraud_counts: Keras example "imbalanced_classification"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(
    optimizer=optimizers.Adam(1e-2),
    loss="binary_crossentropy",
    metrics=[metrics.FalseNegatives(name="fn"), metrics.TrueNegatives(name="tn"), metrics.Recall(name="recall")],
)
x, y = vectors(64), (np.arange(64) % 16 == 0).astype("uint8")[:, None]
options = {"class_weight": {0: 1 / 60, 1: 1 / 4}}

# %% right boolean_labels: Titanic table whose target column is a comparison, y = age > 60
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2).astype(bool)

# %% right two_softmax_columns_integers: Keras example "text_classification_with_transformer"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% right two_softmax_columns_one_hot: cats and dogs as flow_from_directory gives them, class_mode="categorical"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 2), 2)

# %% right two_logits: Keras example "fnet_classification" with a two-class head left linear
inputs = Input((8,))
model = Model(inputs, Dense(2)(Dense(16, activation="gelu")(inputs)))
model.compile(
    optimizer=optimizers.AdamW(),
    loss=losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["sparse_categorical_accuracy"],
)
x, y = vectors(64), labels(64, 2).astype("int8")

# %% right logistic_regression: TensorFlow core guide "Logistic regression for binary classification"
model = Sequential([Input((8,)), Normalization(), Dense(1, activation="sigmoid")])
model.compile(optimizer="sgd", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(64), labels(64, 2).astype("float64")

# %% right logits_in_every_metric: Keras API reference, AUC(from_logits=True) and Precision(thresholds=0)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[
        metrics.AUC(from_logits=True),
        metrics.Precision(thresholds=0),
        metrics.Recall(thresholds=0.0),
        metrics.BinaryCrossentropy(from_logits=True),
    ],
)
x, y = vectors(64), labels(64, 2)[:, None]

# %% right logits_without_metrics: TensorFlow tutorial "Load CSV data", the Titanic model
model = Sequential([Input((8,)), Dense(16), Dense(1)])
model.compile(loss=losses.BinaryCrossentropy(from_logits=True), optimizer=optimizers.Adam())
x, y = vectors(64), labels(64, 2)

# %% right binary_focal: Keras API reference, BinaryFocalCrossentropy with apply_class_balancing
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(
    optimizer="adam",
    loss=losses.BinaryFocalCrossentropy(gamma=2.0, apply_class_balancing=True),
    metrics=[metrics.F1Score(threshold=0.5, average="micro")],
)
x, y = vectors(64), labels(64, 2)[:, None].astype("float32")

# %% right sigmoid_as_function: Keras functional API guide, keras.ops used like layers
inputs = Input((8,))
model = Model(inputs, ops.sigmoid(Dense(1)(Dense(16, activation="silu")(inputs))))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)
options = {"validation_data": (vectors(16), labels(16, 2))}

# %% right validation_and_weights: scikit-learn compute_sample_weight("balanced") handed to fit
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(
    optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"], weighted_metrics=[metrics.BinaryAccuracy()]
)
x, y = vectors(64), labels(64, 2)
options = {
    "sample_weight": np.where(y == 1, 0.5, 2.0),
    "validation_data": (vectors(20), labels(20, 2), np.ones(20)),
}
