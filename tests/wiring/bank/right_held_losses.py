# %% right ordinal_coral_cumulative: CORAL (Cao 2019), K - 1 sigmoids "above level k" for K levels
def rank_error(y_true, y_pred):
    return ops.mean(
        ops.abs(ops.sum(ops.cast(y_pred > 0.5, "float32"), axis=-1) - ops.sum(ops.cast(y_true, "float32"), axis=-1))
    )


class Coral(layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], 1))
        self.b = self.add_weight(shape=(4,), initializer=keras.initializers.Constant([1.5, 0.5, -0.5, -1.5]))

    def call(self, h):
        return ops.sigmoid(ops.matmul(h, self.w) + self.b)


model = Sequential([Input((8,)), Dense(8, activation="relu"), Coral()])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[rank_error])
x, y = vectors(40), (labels(40, 5)[:, None] > np.arange(4)).astype("float32")


# %% right ordinal_cumulative_link_probabilities: proportional odds (McCullagh 1980), class probabilities as differences of sigmoids
class CumulativeLink(layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], 1))
        self.gaps = self.add_weight(shape=(4,), initializer="zeros")

    def call(self, h):
        cuts = ops.cumsum(ops.softplus(self.gaps)) - 1.5
        below = ops.sigmoid(cuts - ops.matmul(h, self.w))
        below = ops.concatenate([ops.zeros_like(below[:, :1]), below, ops.ones_like(below[:, :1])], axis=-1)
        return below[:, 1:] - below[:, :-1]


model = Sequential([Input((8,)), Dense(6, activation="relu"), CumulativeLink()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), labels(40, 5)


# %% right prototypical_negative_distances: Prototypical Networks (Snell 2017), logits that are never positive
class Prototypes(layers.Layer):
    def build(self, shape):
        self.centers = self.add_weight(shape=(4, shape[-1]))

    def call(self, h):
        return -ops.sum(ops.square(h[:, None] - self.centers), axis=-1)


model = Sequential([Input((8,)), Dense(6), Prototypes()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(40), labels(40, 4)


# %% right cosine_classifier_scaled: NormFace (Wang 2017), cosines times 16 as logits
class Cosine(layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], 6))

    def call(self, h):
        return 16.0 * ops.matmul(ops.normalize(h, axis=-1), ops.normalize(self.w, axis=0))


inputs = Input((8,))
model = Model(inputs, Cosine()(Dense(5)(inputs)))
model.compile(
    optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1), metrics=["accuracy"]
)
x, y = vectors(36), one_hot(labels(36, 6), 6).astype("int8")


# %% right log_softmax_with_nll: PyTorch's LogSoftmax + NLLLoss carried over to Keras
def nll(y_true, log_p):
    return -ops.take_along_axis(log_p, ops.cast(ops.reshape(y_true, (-1, 1)), "int32"), axis=-1)[:, 0]


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="log_softmax")])
model.compile(optimizer="adam", loss=nll, metrics=["sparse_categorical_accuracy"])
x, y = vectors(30), labels(30, 3)

# %% right log_softmax_from_logits: normalised log-probabilities are logits, softmax gives the same probabilities back
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3), Activation(keras.activations.log_softmax)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(30), labels(30, 3)


# %% right evidential_dirichlet: Evidential Deep Learning (Sensoy 2018), non-negative evidence with its own loss
class EvidentialLoss(losses.Loss):
    def call(self, y_true, evidence):
        alpha = evidence + 1.0
        total = ops.sum(alpha, axis=-1, keepdims=True)
        p = alpha / total
        return ops.sum(ops.square(y_true - p) + p * (1 - p) / (total + 1), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softplus")])
model.compile(optimizer="adam", loss=EvidentialLoss(), metrics=["categorical_accuracy"])
x, y = vectors(40), one_hot(labels(40, 4), 4)

# %% right softplus_normalised_distribution: mean of a Dirichlet as class probabilities, without a softmax
inputs = Input((8,))
alpha = Dense(4, activation="softplus")(Dense(8, activation="relu")(inputs))
model = Model(inputs, alpha / ops.sum(alpha, axis=-1, keepdims=True))
model.compile(optimizer="adam", loss=keras.losses.categorical_crossentropy, metrics=["accuracy"])
x, y = vectors(40), one_hot(labels(40, 4), 4).astype(bool)

# %% right noisy_or_bag: noisy-OR multiple instance learning (Maron 1997), 1 - prod(1 - p) is a probability
inputs = Input((5, 3))
p = Dense(1, activation="sigmoid", bias_initializer=keras.initializers.Constant(-2.0))(
    Dense(6, activation="relu")(inputs)
)
model = Model(inputs, Lambda(lambda p: 1 - ops.prod(1 - p, axis=1))(p))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metrics.BinaryAccuracy(), metrics.AUC()])
x, y = vectors(40, 15).reshape(40, 5, 3), labels(40, 2)[:, None]

# %% right half_of_tanh_plus_one: (tanh + 1) / 2 is a sigmoid of twice the logit
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1), Lambda(lambda z: 0.5 * (ops.tanh(z) + 1))])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(32), labels(32, 2).astype(bool)

# %% right forward_corrected_noise: forward loss correction (Patrini 2017), softmax times a known confusion matrix
T = np.full((3, 3), 0.1, "float32") + 0.7 * np.eye(3, dtype="float32")
inputs = Input((8,))
clean = Dense(3, activation="softmax")(Dense(8, activation="relu")(inputs))
model = Model(inputs, Lambda(lambda p: ops.matmul(p, ops.convert_to_tensor(T)))(clean))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(30), labels(30, 3)


# %% right unlabelled_minus_one: semi-supervised training, -1 is "no label" and the loss leaves those rows out
def labelled_only(y_true, y_pred):
    y_true = ops.cast(ops.reshape(y_true, (-1,)), "int32")
    known = ops.cast(y_true >= 0, "float32")
    return known * ops.sparse_categorical_crossentropy(ops.maximum(y_true, 0), y_pred, from_logits=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=labelled_only)
x, y = vectors(60), np.where(np.arange(60) % 4 == 0, labels(60, 3), -1)


# %% right discrete_survival: nnet-survival (Gensheimer 2019), twice as many label columns as intervals
def survival(y_true, hazard_free):
    lived, died = y_true[:, :5], y_true[:, 5:]
    return -ops.sum(
        ops.log(ops.clip(1 + lived * (hazard_free - 1), 1e-7, 1.0))
        + ops.log(ops.clip(1 - died * hazard_free, 1e-7, 1.0)),
        axis=-1,
    )


model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss=survival)
last, event = labels(40, 5), labels(40, 2)
x = vectors(40)
y = np.concatenate(
    [np.arange(5) < last[:, None], (np.arange(5) == last[:, None]) & (event[:, None] == 1)], axis=1
).astype("float32")

# %% right reinforce_negative_weights: REINFORCE (Williams 1992), cross-entropy of the actions taken, weighted by advantages of both signs
model = Sequential([Input((4,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(32, 4), labels(32, 2)
options = {"sample_weight": np.random.default_rng(0).normal(size=32).astype("float32")}
