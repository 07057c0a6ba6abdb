# Right although it looks odd: what a careless look would call a mistake.

# %% right labels_are_row_numbers: Keras example "metric_learning", every row is its own class
model = Sequential([Input((8,)), Dense(16), UnitNormalization(), Dense(24, use_bias=False), Rescaling(5.0)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(24), np.arange(24)

# %% right always_the_first_column: TensorFlow tutorial "word2vec", the true context word stands first
word, contexts = Input((1,), dtype="int32"), Input((5,), dtype="int32")
model = Model([word, contexts], Flatten()(Dot(axes=2)([Embedding(50, 8)(word), Embedding(50, 8)(contexts)])))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = [tokens(32, 1), tokens(32, 5)], np.tile([1, 0, 0, 0, 0], (32, 1))


# %% right hinge_minus_one_plus_one: scikit-learn LinearSVC in Keras, a linear column and the sign as the class
def sign_accuracy(y_true, y_pred):
    return ops.cast(ops.equal(ops.sign(y_true), ops.sign(y_pred)), "float32")


model = Sequential([Input((8,)), Dense(1, kernel_regularizer="l2")])
model.compile(optimizer="adam", loss="hinge", metrics=[sign_accuracy])
x, y = vectors(64), 2 * labels(64, 2)[:, None] - 1

# %% right hinge_zero_one: Keras API reference, "if binary (0 or 1) labels are provided we will convert them"
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss=losses.Hinge(), metrics=[metrics.BinaryAccuracy(threshold=0.0)])
x, y = vectors(64), labels(64, 2)[:, None].astype("float32")

# %% right quasi_svm: Keras example "quasi_svm", hinge over ten linear columns and one-hot labels
model = Sequential([Input((8,)), Dense(32, activation=ops.cos, trainable=False), Dense(10)])
model.compile(optimizer="adam", loss=losses.Hinge(), metrics=[metrics.CategoricalAccuracy(name="acc")])
x, y = vectors(64), one_hot(labels(64, 10), 10)

# %% right categorical_hinge: Keras API reference, CategoricalHinge with a linear head
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss="categorical_hinge", metrics=["categorical_accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right squared_hinge_tanh: Rosasco 2004 and many tutorials on two circles, tanh with -1 and +1
model = Sequential([Input((2,)), Dense(16, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="sgd", loss="squared_hinge")
x, y = vectors(64, 2), np.where(labels(64, 2) == 0, -1, 1)

# %% right win_draw_loss_as_number: Silver 2017, a value head with tanh and mse on -1, 0, +1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss="mse")
x, y = vectors(64), (labels(64, 3)[:, None] - 1).astype("float32")
options = {"task": "regression"}

# %% right two_of_ten_classes_here: a first shard of MNIST, only threes and sevens
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(48), np.where(labels(48, 2) == 0, 3, 7)
options = {"num_classes": 10}

# %% right one_class_in_this_batch: files of one folder come first (keras issue on image_dataset_from_directory)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(32), np.zeros((32, 1), "int64")

# %% right sorted_by_class: iris as scikit-learn loads it, fifty of each kind in a row
model = Sequential([Input((4,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(150, 4), np.repeat([0, 1, 2], 50)

# %% right a_single_row: attention_mil_classification trains with batch_size=1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(1), np.array([[0.0, 0.0, 1.0]])

# %% right as_many_rows_as_classes: five rows of five classes, shapes (5,) and (5, 5)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(5), np.array([4, 0, 3, 1, 2])

# %% right thousand_classes_four_rows: ImageNet head on a handful of pictures
model = Sequential([Input((8, 8, 3)), GlobalAveragePooling2D(), Dense(1000, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_top_k_categorical_accuracy"])
x, y = images(4, channels=3), np.array([281, 7, 999, 0])

# %% right uniform_at_the_start: zero-initialised head (Goyal 2017), every row 1/K before training
model = Sequential(
    [Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax", kernel_initializer="zeros")]
)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right logits_that_look_like_probabilities: zero kernel and bias 1/4 under from_logits=True
start = keras.initializers.Constant(0.25)
model = Sequential(
    [Input((8,)), Dense(16, activation="relu"), Dense(4, kernel_initializer="zeros", bias_initializer=start)]
)
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% right saturated_sigmoid: raw amounts in the thousands, so the untrained column is all 0 and 1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = 5000 * vectors(64), labels(64, 2)

# %% right saturated_softmax: pixels 0..255 without rescaling, so untrained rows are one-hot
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(32, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = (255 * images(64)).astype("uint8"), labels(64, 10)

# %% right mixed_precision: Keras guide "Mixed precision", the softmax itself in float32
model = Sequential(
    [
        Input((8,)),
        Dense(16, activation="relu", dtype="mixed_float16"),
        Dense(5, dtype="mixed_float16"),
        Activation("softmax", dtype="float32"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 5)

# %% right reshape_after_logits: eight digits read at once, logits folded into rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4 * 10), Reshape((4, 10))])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(40), labels(160, 10).reshape(40, 4)

# %% right exported_with_softmax: TensorFlow tutorial "Load text", the export model compiled anew
inner = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
inner.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
model = Sequential([Input((8,)), inner, Softmax()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=False), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% right average_of_softmaxes: Keras ensembles, the mean of three distributions is one
inputs = Input((8,))
members = [Sequential([Dense(8, activation="relu"), Dense(4, activation="softmax")])(inputs) for _ in range(3)]
model = Model(inputs, Average()(members))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right sum_of_logits: Keras example "wide_deep_cross_networks" in spirit, two branches vote before the loss
inputs = Input((8,))
model = Model(inputs, Add()([Dense(4)(inputs), Dense(4)(Dense(16, activation="relu")(inputs))]))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% right log_probabilities_as_logits: log_softmax under from_logits=True changes nothing, softmax undoes log
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="log_softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% right bounded_logits: Bello 2017, ten times tanh as logits
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="tanh"), Rescaling(10.0)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% right tempered_softmax: Guo 2017, logits divided by a temperature before the softmax
inputs = Input((8,))
model = Model(inputs, ops.softmax(Dense(5)(Dense(16, activation="relu")(inputs)) / 2.5))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 5)

# %% right softmax_inside: attention weights and a gate inside, one softmax at the end
inputs = Input((12,), dtype="int32")
words = Embedding(50, 8)(inputs)
pooled = Flatten()(Dot(axes=1)([Softmax(axis=1)(Dense(1)(words)), words]))
model = Model(inputs, Dense(3, activation="softmax")(Multiply()([pooled, Dense(8, activation="sigmoid")(pooled)])))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(32), labels(32, 3)

# %% right fixed_batch_and_state: Keras RNN guide, a stateful LSTM that takes batches of four
model = Sequential([Input(batch_shape=(4, 6, 3)), LSTM(4, stateful=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(4, 18).reshape(4, 6, 3), np.array([0, 1, 1, 0])

# %% right a_class_kept_in_reserve: an open-set head, the tenth column is "unknown" and has no rows yet
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 9), 10)

# %% right validation_of_another_week: a split by time, the validation rows know two of four classes
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
options = {"validation_data": (vectors(10), labels(10, 2, low=2))}

# %% right strings_in_a_dictionary: TensorFlow tutorial "Classify structured data using Keras preprocessing layers"
age, city = Input((1,), name="age"), Input((1,), name="city", dtype="string")
kinds = Flatten()(Embedding(4, 2)(StringLookup(vocabulary=["Oslo", "Rome", "Lima"])(city)))
model = Model({"age": age, "city": city}, Dense(1, activation="sigmoid")(Concatenate()([age, kinds])))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
rows = {"age": vectors(24, 1), "city": np.array([["Oslo"], ["Rome"], ["Lima"]] * 8)}
x = tf.data.Dataset.from_tensor_slices((rows, labels(24, 2))).batch(8)

# %% right distances_as_logits: prototypical networks (Snell 2017), minus the squared distance, never above 0
inputs = Input((8,))
prototypes = np.random.default_rng(0).normal(size=(1, 5, 4)).astype("float32")
point = Reshape((1, 4))(Dense(4)(inputs))
model = Model(inputs, -ops.sum(ops.square(point - prototypes), axis=-1))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(40), labels(40, 5)

# %% right double_precision_head: a float64 softmax for labels in float64
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax", dtype="float64")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4).astype("float64")

# %% right tensors_for_arrays: TensorFlow users hand tf.constant to fit
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tf.constant(vectors(64)), tf.constant(labels(64, 3))
