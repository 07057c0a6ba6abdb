# %% wrong audio_tags_softmax: softmax-for-multilabel | SYMPTOMS family 4: sound events that overlap
model = Sequential([
    Input((16, 10)), Conv1D(12, 3, activation="elu"), GlobalMaxPooling1D(), Dense(20, activation="softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(64, 160).reshape(64, 16, 10), multi_hot(64, 20)

# %% repaired
model = Sequential([
    Input((16, 10)), Conv1D(12, 3, activation="elu"), GlobalMaxPooling1D(), Dense(20, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(64, 160).reshape(64, 16, 10), multi_hot(64, 20)

# %% wrong genres_softmax_with_binary_loss: softmax-for-multilabel | keras#5705: multi-label with softmax
poster, plot = Input((8, 8, 3), name="poster"), Input((12,), name="plot")
seen = GlobalAveragePooling2D()(Conv2D(8, 3)(poster))
read = GlobalAveragePooling1D()(Embedding(50, 8)(plot))
model = Model([poster, plot], Dense(6, activation="softmax")(Concatenate()([seen, read])))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = [images(64, channels=3), tokens(64)], multi_hot(64, 6).astype(int)

# %% repaired
poster, plot = Input((8, 8, 3), name="poster"), Input((12,), name="plot")
seen = GlobalAveragePooling2D()(Conv2D(8, 3)(poster))
read = GlobalAveragePooling1D()(Embedding(50, 8)(plot))
model = Model([poster, plot], Dense(6, activation="sigmoid")(Concatenate()([seen, read])))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = [images(64, channels=3), tokens(64)], multi_hot(64, 6).astype(int)

# %% wrong word_classes_with_binary_loss: note:binary-loss-for-one-label | keras#1539
model = Sequential([
    Input((12,)), Embedding(50, 8), LSTM(8, return_sequences=True), TimeDistributed(Dense(4)), Activation("softmax"),
])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = tokens(64), one_hot(labels(64 * 12, 4).reshape(64, 12), 4)

# %% repaired
model = Sequential([
    Input((12,)), Embedding(50, 8), LSTM(8, return_sequences=True), TimeDistributed(Dense(4)), Activation("softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = tokens(64), one_hot(labels(64 * 12, 4).reshape(64, 12), 4)

# %% wrong thirty_speakers_as_sigmoids: note:sigmoid-columns-for-one-label | SYMPTOMS family 4, K = 30
model = Sequential([Input((16, 4)), Bidirectional(GRU(6)), BatchNormalization(), Dense(30, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["sparse_top_k_categorical_accuracy"])
x, y = vectors(90, 64).reshape(90, 16, 4), labels(90, 30).astype("int16")

# %% repaired
model = Sequential([Input((16, 4)), Bidirectional(GRU(6)), BatchNormalization(), Dense(30, activation="softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["sparse_top_k_categorical_accuracy"])
x, y = vectors(90, 64).reshape(90, 16, 4), labels(90, 30).astype("int16")

# %% wrong second_head_topics_softmax_focal: softmax-for-multilabel | multi-task news: one section, several topics
entry = Input((12,))
body = GlobalAveragePooling1D()(Embedding(50, 12, mask_zero=True)(entry))
section = Dense(3, activation="softmax", name="section")(body)
topics = Dense(8, activation="softmax", name="topics")(body)
model = Model(entry, [section, topics])
model.compile(
    optimizer="adam", loss=["sparse_categorical_crossentropy", losses.CategoricalFocalCrossentropy()],
    loss_weights=[1.0, 0.5],
)
x, y = tokens(64), [labels(64, 3), multi_hot(64, 8)]

# %% repaired
entry = Input((12,))
body = GlobalAveragePooling1D()(Embedding(50, 12, mask_zero=True)(entry))
section = Dense(3, activation="softmax", name="section")(body)
topics = Dense(8, activation="sigmoid", name="topics")(body)
model = Model(entry, [section, topics])
model.compile(
    optimizer="adam", loss=["sparse_categorical_crossentropy", losses.BinaryFocalCrossentropy()],
    loss_weights=[1.0, 0.5],
)
x, y = tokens(64), [labels(64, 3), multi_hot(64, 8)]

# %% wrong lstm_words_squared_error: regression-loss-on-classes, labels-broadcast | keras#321, labels as a column of ids
model = Sequential([Input((10, 2)), LSTM(12), Dense(5), Activation("softmax")])
model.compile(optimizer="rmsprop", loss="mean_squared_error", metrics=["accuracy"])
x, y = vectors(65, 20).reshape(65, 10, 2), labels(65, 5)[:, None]

# %% repaired
model = Sequential([Input((10, 2)), LSTM(12), Dense(5), Activation("softmax")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(65, 20).reshape(65, 10, 2), labels(65, 5)[:, None]

# %% wrong absolute_error_of_class_ids: regression-metric-on-classes, labels-broadcast, metric-label-format | SYMPTOMS family 5: mae beside accuracy
scale = Normalization(mean=np.zeros(8), variance=np.ones(8))
model = Sequential([Input((8,)), scale, Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy", "mae"])
x, y = vectors(66), labels(66, 6)[:, None].astype("float32")

# %% repaired
scale = Normalization(mean=np.zeros(8), variance=np.ones(8))
model = Sequential([Input((8,)), scale, Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(66), labels(66, 6)[:, None].astype("float32")

# %% wrong cosine_loss_on_ids: regression-loss-on-classes, labels-broadcast, integers-into-categorical-loss | SYMPTOMS family 5: a column of ids has cosine 1 with itself
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CosineSimilarity())
x, y = vectors(70), labels(70, 7).reshape(-1, 1).astype("float32")

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x, y = vectors(70), labels(70, 7).reshape(-1, 1).astype("float32")

# %% wrong huber_and_accuracy_on_species: regression-loss-on-classes, one-unit-for-many-classes | SYMPTOMS family 5: accuracy of a regression on class ids
model = Sequential([Input((8,)), GaussianNoise(0.1), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="huber", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
options = {"num_classes": 4}

# %% repaired
model = Sequential([Input((8,)), GaussianNoise(0.1), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)
options = {"num_classes": 4}

# %% wrong land_cover_absolute_error: regression-loss-on-classes, labels-broadcast | SYMPTOMS section 3: masks (n, h, w, 1) broadcast over the classes
entry = Input((8, 8, 3))
down = Conv2D(8, 3, strides=2, padding="same", activation="relu")(entry)
up = Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu")(down)
model = Model(entry, Conv2D(4, 1, activation="softmax")(up))
model.compile(optimizer="adam", loss="mean_absolute_error")
x, y = images(32, channels=3), labels(32 * 64, 4).reshape(32, 8, 8, 1)

# %% repaired
entry = Input((8, 8, 3))
down = Conv2D(8, 3, strides=2, padding="same", activation="relu")(entry)
up = Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu")(down)
model = Model(entry, Conv2D(4, 1, activation="softmax")(up))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(32, channels=3), labels(32 * 64, 4).reshape(32, 8, 8, 1)

# %% wrong one_hot_tags_in_sparse_head_of_two: one-hot-into-sparse-loss | SYMPTOMS family 6, one head of a dict
entry = Input((12,))
word = Embedding(50, 8)(entry)
tag = Dense(4, activation="softmax", name="tag")(word)
intent = Dense(3, activation="softmax", name="intent")(GlobalMaxPooling1D()(word))
model = Model(entry, {"tag": tag, "intent": intent})
model.compile(optimizer="adam", loss={name: "sparse_categorical_crossentropy" for name in ("tag", "intent")})
x, y = tokens(64), {"tag": one_hot(labels(64 * 12, 4).reshape(64, 12), 4), "intent": labels(64, 3)}

# %% repaired
entry = Input((12,))
word = Embedding(50, 8)(entry)
tag = Dense(4, activation="softmax", name="tag")(word)
intent = Dense(3, activation="softmax", name="intent")(GlobalMaxPooling1D()(word))
model = Model(entry, {"tag": tag, "intent": intent})
model.compile(
    optimizer="adam", loss={"tag": "categorical_crossentropy", "intent": "sparse_categorical_crossentropy"}
)
x, y = tokens(64), {"tag": one_hot(labels(64 * 12, 4).reshape(64, 12), 4), "intent": labels(64, 3)}

# %% wrong focal_loss_on_a_column_of_ids: integers-into-categorical-loss, labels-broadcast | SYMPTOMS section 3; keras#23442 asks for a sparse focal loss
model = Sequential([Input((8, 8, 1)), Rescaling(2.0, -1.0), Conv2D(8, 3), Flatten(), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_focal_crossentropy")
x, y = images(65), labels(65, 5)[:, None]

# %% repaired
model = Sequential([Input((8, 8, 1)), Rescaling(2.0, -1.0), Conv2D(8, 3), Flatten(), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_focal_crossentropy")
x, y = images(65), one_hot(labels(65, 5), 5)

# %% wrong mood_names_as_labels: labels-are-strings | SYMPTOMS family 6: names straight from the data frame
model = Sequential([Input((12,)), Embedding(50, 8), SimpleRNN(8), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(66), np.array(["calm", "glad", "sad"], dtype=object)[labels(66, 3)]

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), SimpleRNN(8), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(66), np.unique(np.array(["calm", "glad", "sad"], dtype=object)[labels(66, 3)], return_inverse=True)[1]

# %% wrong encoded_twice: labels-have-extra-axis | SYMPTOMS family 6: to_categorical of what is one-hot already
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(64), keras.utils.to_categorical(keras.utils.to_categorical(labels(64, 4)))

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(64), keras.utils.to_categorical(labels(64, 4))

# %% wrong py_function_hides_the_width: integers-into-categorical-loss, labels-broadcast | FACTS S22: tf.data that does not know the width of the labels
def load(row, number):
    row, number = tf.py_function(lambda a, b: (a, b), [row, number], [tf.float32, tf.int64])
    row.set_shape((8,))
    number.set_shape((None,))
    return row, number

model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x = tf.data.Dataset.from_tensor_slices((vectors(64), labels(64, 4)[:, None])).map(load).batch(16)

# %% repaired
def load(row, number):
    row, number = tf.py_function(lambda a, b: (a, tf.one_hot(b[0], 4)), [row, number], [tf.float32, tf.float32])
    row.set_shape((8,))
    number.set_shape((None,))
    return row, number

model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x = tf.data.Dataset.from_tensor_slices((vectors(64), labels(64, 4)[:, None])).map(load).batch(16)
