# Targets that are not classes but shares of classes: mixed, smoothed, taught, counted.

# %% right mixup: Keras example "mixup", two pictures and their labels blended
y = one_hot(labels(64, 10), 10)
share = np.random.default_rng(0).beta(0.2, 0.2, (64, 1)).astype("float32")
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(64), share * y + (1 - share) * y[::-1]

# %% right cutmix_logits: Keras example "cutmix", the area of the patch is the share of the label
y = one_hot(labels(64, 10), 10)
area = np.linspace(0, 1, 64, dtype="float32")[:, None]
model = Sequential([Input((8, 8, 3)), Flatten(), Dense(16, activation="relu"), Dense(10)])
model.compile(loss=losses.CategoricalCrossentropy(from_logits=True), optimizer="adam", metrics=["categorical_accuracy"])
x, y = images(64, channels=3), area * y + (1 - area) * y[::-1]

# %% right smoothing_in_the_loss: Keras API reference, CategoricalCrossentropy(label_smoothing=0.1)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 5), 5)

# %% right smoothing_by_hand: Szegedy 2016, one-hot times 0.9 plus 0.1 / K
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), 0.9 * one_hot(labels(64, 5), 5) + 0.1 / 5

# %% right smoothed_binary: Keras API reference, BinaryCrossentropy(label_smoothing=0.2) on logits
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.2),
    metrics=[metrics.BinaryAccuracy(threshold=0)],
)
x, y = vectors(64), labels(64, 2)

# %% right share_of_annotators: scikit-learn discussion on soft targets, votes of three raters for class 1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.MeanAbsoluteError()])
x, y = vectors(64), labels(64, 4) / 3

# %% right one_sided_smoothing: Salimans 2016, a discriminator with 0.9 for real and 0 for generated
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, strides=2), LeakyReLU(0.2), Flatten(), Dense(1)])
model.compile(optimizer=optimizers.Adam(3e-4), loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(64), 0.9 * labels(64, 2)[:, None].astype("float32")

# %% right teacher_probabilities: Keras example "knowledge_distillation", the student learns the teacher's softmax
logits = 3 * vectors(64, 6)
y = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss=losses.KLDivergence(), metrics=["kl_divergence"])
x = vectors(64)

# %% right vote_histograms: CIFAR-10H (Peterson 2019), fractions of fifty people
votes = np.random.default_rng(1).multinomial(50, [0.7, 0.2, 0.1], 64)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), votes / 50

# %% right movie_ratings_as_probability: Keras example "collaborative_filtering_movielens", stars scaled to 0..1
users, films = Input((1,), dtype="int32"), Input((1,), dtype="int32")
score = Dot(axes=1)([Flatten()(Embedding(50, 4)(users)), Flatten()(Embedding(50, 4)(films))])
model = Model([users, films], ops.sigmoid(score))
model.compile(loss=losses.BinaryCrossentropy(), optimizer=optimizers.Adam(1e-3))
x, y = [tokens(64, 1), tokens(64, 1)[::-1]], (labels(64, 10) / 9).astype("float32")

# %% right gaussian_over_ages: DEX / label distribution learning (Geng 2016), a bump over thirty age bins
ages = labels(64, 30)
bump = np.exp(-((np.arange(30) - ages[:, None]) ** 2) / 8.0)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(30, activation="softmax")])
model.compile(optimizer="adam", loss="kl_divergence")
x, y = vectors(64), (bump / bump.sum(axis=1, keepdims=True)).astype("float32")

# %% right policy_and_visits: AlphaZero (Silver 2017), move shares out of the search as targets for logits
visits = np.random.default_rng(2).dirichlet(np.full(9, 0.3), 64).astype("float32")
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"policy": Dense(9)(hidden), "value": Dense(1, activation="tanh")(hidden)})
model.compile(optimizer="adam", loss={"policy": losses.CategoricalCrossentropy(from_logits=True), "value": "mse"})
x, y = vectors(64), {"policy": visits, "value": 2.0 * labels(64, 2)[:, None] - 1}
