# Several outputs, each with its own loss, labels and numbers to read.

# %% right support_tickets: Keras guide "The functional API", priority and department as logits
title, body = Input((12,), dtype="int32", name="title"), Input((12,), dtype="int32", name="body")
hidden = Concatenate()([LSTM(4)(Embedding(50, 4)(title)), LSTM(4)(Embedding(50, 4)(body))])
model = Model(
    [title, body], {"priority": Dense(1, name="priority")(hidden), "department": Dense(4, name="department")(hidden)}
)
model.compile(
    optimizer=optimizers.RMSprop(1e-3),
    loss={
        "priority": losses.BinaryCrossentropy(from_logits=True),
        "department": losses.CategoricalCrossentropy(from_logits=True),
    },
    loss_weights={"priority": 1.0, "department": 0.2},
)
x = {"title": tokens(32), "body": tokens(32)[::-1]}
y = {"priority": labels(32, 2)[:, None], "department": one_hot(labels(32, 4), 4)}

# %% right score_and_class: Keras guide "Training & evaluation", a number and a class out of one trunk
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
score, kind = Dense(1, name="score_output")(hidden), Dense(5, activation="softmax", name="class_output")(hidden)
model = Model(inputs, [score, kind])
model.compile(
    optimizer="rmsprop",
    loss=[losses.MeanSquaredError(), losses.CategoricalCrossentropy()],
    metrics=[[metrics.MeanAbsolutePercentageError(), metrics.MeanAbsoluteError()], [metrics.CategoricalAccuracy()]],
)
x, y = vectors(32), [vectors(32, 1), one_hot(labels(32, 5), 5)]

# %% right start_and_end_of_an_answer: Keras example "text_extraction_with_bert", softmax over positions
inputs = Input((12,), dtype="int32")
words = Embedding(50, 8)(inputs)
start, end = (Activation("softmax")(Flatten()(Dense(1, use_bias=False)(words))) for _ in range(2))
model = Model(inputs, [start, end])
position = losses.SparseCategoricalCrossentropy(from_logits=False)
model.compile(optimizer=optimizers.Adam(5e-5), loss=[position, position])
begin = labels(32, 8)
x, y = tokens(32), [begin, begin + 1 + np.arange(32) % 3]

# %% right age_and_gender: UTKFace tutorials, years as a number and two sexes as a column
inputs = Input((8, 8, 3))
hidden = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(inputs, {"age": Dense(1, activation="relu")(hidden), "gender": Dense(1, activation="sigmoid")(hidden)})
model.compile(
    optimizer="adam",
    loss={"age": "mae", "gender": "binary_crossentropy"},
    metrics={"age": ["mae"], "gender": ["accuracy"]},
)
x, y = images(24, channels=3), {"age": 18.0 + labels(24, 20), "gender": labels(24, 2)}

# %% right auxiliary_heads: GoogLeNet (Szegedy 2015), the same labels for three heads
inputs = Input((8,))
hidden, heads = inputs, []
for _ in range(3):
    hidden = Dense(16, activation="relu")(hidden)
    heads.append(Dense(6, activation="softmax")(hidden))
model = Model(inputs, heads)
model.compile(
    optimizer="adam",
    loss=["sparse_categorical_crossentropy"] * 3,
    loss_weights=[0.3, 0.3, 1.0],
    metrics=[[], [], ["accuracy"]],
)
y = labels(48, 6)
x, y = vectors(48), [y, y, y]

# %% right plate_of_four_characters: licence plates and captchas, one softmax a character
inputs = Input((8, 8, 1))
hidden = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(inputs, [Dense(36, activation="softmax", name=f"character_{i}")(hidden) for i in range(4)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[["accuracy"]] * 4)
x, y = images(40), [np.roll(labels(40, 36), i) for i in range(4)]

# %% right hidden_state_without_loss: Keras example "text_generation_with_miniature_gpt", a second output unjudged
inputs = Input((12,), dtype="int32")
hidden = GRU(8, return_sequences=True)(Embedding(50, 8)(inputs))
model = Model(inputs, [Dense(50)(hidden), hidden])
model.compile("adam", loss=[losses.SparseCategoricalCrossentropy(from_logits=True), None])
text = tokens(16, 13)
x, y = text[:, :-1], [text[:, 1:], np.zeros((16, 12, 8), "float32")]

# %% right box_and_kind: object localisation, four numbers between 0 and 1 and a class, out of tf.data
inputs = Input((8, 8, 3))
hidden = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(inputs, {"box": Dense(4, activation="sigmoid")(hidden), "kind": Dense(3)(hidden)})
model.compile(
    optimizer="adam",
    loss={"box": losses.MeanSquaredError(), "kind": losses.SparseCategoricalCrossentropy(from_logits=True)},
    metrics={"kind": "accuracy"},
)
targets = {"box": np.random.default_rng(0).random((24, 4)).astype("float32"), "kind": labels(24, 3)}
x = tf.data.Dataset.from_tensor_slices((images(24, channels=3), targets)).batch(8)

# %% right picture_back_and_digit: Keras autoencoder with a classifier on its code
inputs = Input((8, 8, 1))
code = Dense(8, activation="relu")(Flatten()(inputs))
back = Reshape((8, 8, 1))(Dense(64, activation="sigmoid")(code))
model = Model(inputs, {"back": back, "digit": Dense(10, activation="softmax")(code)})
model.compile(
    optimizer="adam",
    loss={"back": "binary_crossentropy", "digit": "sparse_categorical_crossentropy"},
    metrics={"digit": ["accuracy"]},
)
x = images(40)
y = {"back": x, "digit": labels(40, 10)}

# %% right colour_and_tags: fashion tutorials, one colour as softmax and several tags as sigmoids
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(
    inputs, [Dense(7, activation="softmax", name="colour")(hidden), Dense(5, activation="sigmoid", name="tags")(hidden)]
)
model.compile(
    optimizer="adam",
    loss={"colour": "categorical_crossentropy", "tags": "binary_crossentropy"},
    metrics={"colour": "categorical_accuracy", "tags": "binary_accuracy"},
)
x, y = vectors(40), {"colour": one_hot(labels(40, 7), 7), "tags": multi_hot(40, 5)}
