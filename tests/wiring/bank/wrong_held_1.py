# %% wrong text_vectorized_reviews_softmax_one: softmax-over-one-unit | keras#10607
words = ["good", "bad", "film", "plot", "dull", "fine", "actor", "scene"]
vectorize = TextVectorization(vocabulary=words, output_sequence_length=6)
model = Sequential([
    Input((), dtype="string"), vectorize, Embedding(12, 8, mask_zero=True), GRU(8), Dense(1, activation="softmax"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
drawn = np.random.default_rng(0).choice(words, size=(64, 6))
x, y = tf.constant([" ".join(row) for row in drawn]), labels(64, 2)

# %% repaired
words = ["good", "bad", "film", "plot", "dull", "fine", "actor", "scene"]
vectorize = TextVectorization(vocabulary=words, output_sequence_length=6)
model = Sequential([
    Input((), dtype="string"), vectorize, Embedding(12, 8, mask_zero=True), GRU(8), Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
drawn = np.random.default_rng(0).choice(words, size=(64, 6))
x, y = tf.constant([" ".join(row) for row in drawn]), labels(64, 2)

# %% wrong lstm_three_labels_on_one_sigmoid: one-unit-for-many-classes, label-out-of-range | keras#2172
model = Sequential([Input((12, 5)), LSTM(8), Dropout(0.5), Dense(1), Activation("sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(64, 60).reshape(64, 12, 5), labels(64, 3)

# %% repaired
model = Sequential([Input((12, 5)), LSTM(8), Dropout(0.5), Dense(3), Activation("softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(64, 60).reshape(64, 12, 5), labels(64, 3)

# %% wrong two_tasks_dict_categorical_on_churn: categorical-loss-on-one-unit | keras#17029
entry = Input((8,))
trunk = Dense(16, activation="gelu")(entry)
model = Model(entry, {
    "plan": Dense(4, activation="softmax", name="plan")(trunk),
    "churn": Dense(1, activation="sigmoid", name="churn")(trunk),
})
model.compile(
    optimizer="adam", loss={"plan": "sparse_categorical_crossentropy", "churn": losses.CategoricalCrossentropy()}
)
x = vectors(64)
y = {"plan": labels(64, 4), "churn": labels(64, 2).astype("float32")[:, None]}

# %% repaired
entry = Input((8,))
trunk = Dense(16, activation="gelu")(entry)
model = Model(entry, {
    "plan": Dense(4, activation="softmax", name="plan")(trunk),
    "churn": Dense(1, activation="sigmoid", name="churn")(trunk),
})
model.compile(
    optimizer="adam", loss={"plan": "sparse_categorical_crossentropy", "churn": losses.BinaryCrossentropy()}
)
x = vectors(64)
y = {"plan": labels(64, 4), "churn": labels(64, 2).astype("float32")[:, None]}

# %% wrong tagger_forgets_the_padding_tag: too-few-units, label-out-of-range | tf#57173: tags 1..4 and 0 for padding
model = Sequential([
    Input((12,)), Embedding(50, 8), Bidirectional(LSTM(6, return_sequences=True)),
    TimeDistributed(Dense(4, activation="softmax")),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(64), labels(64 * 12, 5).reshape(64, 12)

# %% repaired
model = Sequential([
    Input((12,)), Embedding(50, 8), Bidirectional(LSTM(6, return_sequences=True)),
    TimeDistributed(Dense(5, activation="softmax")),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(64), labels(64 * 12, 5).reshape(64, 12)

# %% wrong event_in_every_step_softmax_one: softmax-over-one-unit | SO 45378493, once per time step of a signal
entry = Input((20, 3))
flow = Conv1D(8, 5, padding="causal", activation="relu")(entry)
model = Model(entry, TimeDistributed(Dense(1, activation=keras.activations.softmax))(flow))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy())
x, y = vectors(64, 60).reshape(64, 20, 3), labels(64 * 20, 2).reshape(64, 20, 1).astype("float32")

# %% repaired
entry = Input((20, 3))
flow = Conv1D(8, 5, padding="causal", activation="relu")(entry)
model = Model(entry, TimeDistributed(Dense(1, activation=keras.activations.sigmoid))(flow))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy())
x, y = vectors(64, 60).reshape(64, 20, 3), labels(64 * 20, 2).reshape(64, 20, 1).astype("float32")

# %% wrong ner_transformer_logits: logits-into-probability-loss | huggingface/transformers#3389
entry = Input((12,), dtype="int32")
word = Embedding(50, 16)(entry)
seen = LayerNormalization()(word + MultiHeadAttention(2, 8)(word, word))
model = Model(entry, Dense(9, name="classifier")(seen))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x, y = tokens(64), labels(64 * 12, 9).reshape(64, 12)

# %% repaired
entry = Input((12,), dtype="int32")
word = Embedding(50, 16)(entry)
seen = LayerNormalization()(word + MultiHeadAttention(2, 8)(word, word))
model = Model(entry, Dense(9, name="classifier")(seen))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(64), labels(64 * 12, 9).reshape(64, 12)

# %% wrong ecg_beats_relu_head: relu-into-probability-loss, logits-into-probability-loss | SYMPTOMS family 2
model = Sequential([Input((64, 1))])
for width in (8, 16):
    model.add(SeparableConv1D(width, 5, activation="relu"))
    model.add(MaxPooling1D(2))
model.add(GlobalAveragePooling1D())
model.add(Dense(6))
model.add(ReLU())
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(64, 64)[..., None], one_hot(labels(64, 6), 6)

# %% repaired
model = Sequential([Input((64, 1))])
for width in (8, 16):
    model.add(SeparableConv1D(width, 5, activation="relu"))
    model.add(MaxPooling1D(2))
model.add(GlobalAveragePooling1D())
model.add(Dense(6))
model.add(Softmax())
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(64, 64)[..., None], one_hot(labels(64, 6), 6)

# %% wrong last_gru_is_the_head: tanh-into-probability-loss, logits-into-probability-loss | keras#274: recurrent iris
model = Sequential([Input((4, 1)), GRU(16, return_sequences=True), GRU(3)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(66, 4)[..., None], labels(66, 3)

# %% repaired
model = Sequential([Input((4, 1)), GRU(16, return_sequences=True), GRU(3), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(66, 4)[..., None], labels(66, 3)

# %% wrong own_log_loss_on_scores: logits-into-probability-loss | SYMPTOMS family 2: a hand-written cross-entropy
class Scorer(Model):
    def __init__(self):
        super().__init__()
        self.hidden, self.score = Dense(16, activation="silu"), Dense(4)

    def call(self, inputs):
        return self.score(self.hidden(inputs))

def log_loss(target, share):
    share = ops.clip(share, 1e-7, 1.0)
    return -ops.sum(target * ops.log(share), axis=-1)

model = Scorer()
model.compile(optimizer="adam", loss=log_loss)
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% repaired
class Scorer(Model):
    def __init__(self):
        super().__init__()
        self.hidden, self.score = Dense(16, activation="silu"), Dense(4, activation="softmax")

    def call(self, inputs):
        return self.score(self.hidden(inputs))

def log_loss(target, share):
    share = ops.clip(share, 1e-7, 1.0)
    return -ops.sum(target * ops.log(share), axis=-1)

model = Scorer()
model.compile(optimizer="adam", loss=log_loss)
x, y = vectors(64), one_hot(labels(64, 4), 4)

# %% wrong prototypes_without_softmax: logits-into-probability-loss | prototypical networks: minus squared distances
class Prototypes(Layer):
    def build(self, shape):
        self.centre = self.add_weight(shape=(5, shape[-1]), initializer="random_normal")

    def call(self, inputs):
        return -ops.sum(ops.square(inputs[:, None] - self.centre), axis=-1)

model = Sequential([Input((8,)), Dense(6), Prototypes()])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(65), one_hot(labels(65, 5), 5).astype(bool)

# %% repaired
class Prototypes(Layer):
    def build(self, shape):
        self.centre = self.add_weight(shape=(5, shape[-1]), initializer="random_normal")

    def call(self, inputs):
        return -ops.sum(ops.square(inputs[:, None] - self.centre), axis=-1)

model = Sequential([Input((8,)), Dense(6), Prototypes()])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(65), one_hot(labels(65, 5), 5).astype(bool)

# %% wrong committee_of_softmaxes_from_logits: activation-twice | SYMPTOMS section 3: Average in between is not rescued
entry = Input((8,))
members = [Dense(3, activation="softmax", name=f"member_{seed}")(Dense(8, activation="tanh")(entry)) for seed in range(3)]
model = Model(entry, Average()(members))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 3)

# %% repaired
entry = Input((8,))
members = [Dense(3, activation="softmax", name=f"member_{seed}")(Dense(8, activation="tanh")(entry)) for seed in range(3)]
model = Model(entry, Average()(members))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(64), labels(64, 3)

# %% wrong half_precision_softmax_from_logits: activation-twice | FACTS: no rescue under mixed precision
half = keras.DTypePolicy("mixed_float16")
model = Sequential([
    Input((8, 8, 1)), Conv2D(8, 3, activation="relu", dtype=half), GlobalAveragePooling2D(dtype=half),
    Dense(5, activation="softmax", dtype=half),
])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(64), labels(64, 5)

# %% repaired
half = keras.DTypePolicy("mixed_float16")
model = Sequential([
    Input((8, 8, 1)), Conv2D(8, 3, activation="relu", dtype=half), GlobalAveragePooling2D(dtype=half),
    Dense(5, dtype="float32"),
])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(64), labels(64, 5)

# %% wrong focal_loss_behind_attention_pool: activation-twice | SYMPTOMS section 3: focal losses have no rescue
class Pool(Layer):
    def __init__(self):
        super().__init__()
        self.score = Dense(1)

    def call(self, inputs):
        weight = ops.softmax(self.score(inputs), axis=1)
        self.add_loss(0.01 * ops.mean(ops.square(weight)))
        return ops.sum(weight * inputs, axis=1)

model = Sequential([Input((12,)), Embedding(50, 8), Pool(), Dense(4), Softmax()])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(gamma=1.5, from_logits=True))
x, y = tokens(64), one_hot(labels(64, 4), 4)

# %% repaired
class Pool(Layer):
    def __init__(self):
        super().__init__()
        self.score = Dense(1)

    def call(self, inputs):
        weight = ops.softmax(self.score(inputs), axis=1)
        self.add_loss(0.01 * ops.mean(ops.square(weight)))
        return ops.sum(weight * inputs, axis=1)

model = Sequential([Input((12,)), Embedding(50, 8), Pool(), Dense(4), Softmax()])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(gamma=1.5, from_logits=False))
x, y = tokens(64), one_hot(labels(64, 4), 4)

# %% wrong tags_squashed_in_call_again: activation-twice | FACTS: sigmoid of a sigmoid moves the decisions
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.look = EinsumDense("btf,fk->bk", (6,), activation="sigmoid")

    def call(self, inputs, training=False):
        return {"tags": ops.sigmoid(self.look(inputs))}

model = Tagger()
model.compile(optimizer="adam", loss={"tags": losses.BinaryCrossentropy()}, metrics={"tags": [metrics.BinaryAccuracy()]})
x, y = vectors(64, 40).reshape(64, 5, 8), {"tags": multi_hot(64, 6)}

# %% repaired
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.look = EinsumDense("btf,fk->bk", (6,), activation="sigmoid")

    def call(self, inputs, training=False):
        return {"tags": self.look(inputs)}

model = Tagger()
model.compile(optimizer="adam", loss={"tags": losses.BinaryCrossentropy()}, metrics={"tags": [metrics.BinaryAccuracy()]})
x, y = vectors(64, 40).reshape(64, 5, 8), {"tags": multi_hot(64, 6)}

# %% wrong student_softens_a_softmax: activation-twice | distillation: the temperature applied to probabilities
net = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model = Sequential([Input((8,)), net, Lambda(lambda share: ops.softmax(share / 2.0))])
model.compile(optimizer="adam", loss="kl_divergence")
x, y = vectors(70), 0.9 * one_hot(labels(70, 7), 7) + 0.1 / 7

# %% repaired
net = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7)])
model = Sequential([Input((8,)), net, Lambda(lambda share: ops.softmax(share / 2.0))])
model.compile(optimizer="adam", loss="kl_divergence")
x, y = vectors(70), 0.9 * one_hot(labels(70, 7), 7) + 0.1 / 7
