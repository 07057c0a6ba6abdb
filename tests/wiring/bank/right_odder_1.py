# %% right zero_init_logits: a head that starts at zero, from_logits=True
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, kernel_initializer="zeros")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)
# %% right zero_init_sigmoid: a sigmoid head that starts at one half
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid", kernel_initializer="zeros")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% right zero_init_softmax: a softmax head that starts uniform
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax", kernel_initializer="zeros")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% right prior_bias: RetinaNet bias for rare positives, Lin et al. 2017
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid", bias_initializer=keras.initializers.Constant(-4.6))])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(), metrics=[metrics.AUC(curve="PR")])
x, y = vectors(60), (np.arange(60) < 3).astype("int32")
# %% right saturated_after_training: a model trained to certainty
model = Sequential([Input((8,)), Dense(32, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer=optimizers.Adam(0.1), loss="binary_crossentropy", metrics=["accuracy"])
x = vectors(60)
y = (x[:, 0] > 0).astype("int32")
model.fit(x, y, epochs=40, verbose=0)
# %% right huge_logits_softmax: unscaled inputs, certain softmax rows
model = Sequential([Input((8,)), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = 1e4 * vectors(60), labels(60, 4)
# %% right soft_capped_logits: Gemma's cap, tanh times 30, from_logits=True
inputs = Input((8,))
model = Model(inputs, 30.0 * ops.tanh(Dense(5)(Dense(16, activation="relu")(inputs)) / 30.0))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)


# %% right log_softmax_nll: log-probabilities out, an own loss takes the negative
def nll(truth, output):
    return -ops.sum(truth * output, axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="log_softmax")])
model.compile(optimizer="adam", loss=nll, metrics=["categorical_accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% right log_softmax_from_logits: a log-softmax is a logit too
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="log_softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)
# %% right batch_norm_logits: BatchNormalization as the last layer before from_logits=True
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5), BatchNormalization()])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% right float64_model: a float64 network
model = Sequential([Input((8,), dtype="float64"), Dense(16, activation="relu", dtype="float64"), Dense(3, activation="softmax", dtype="float64")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60).astype("float64"), labels(60, 3)
# %% right bfloat16_inside: mixed bfloat16 and a float32 logit
model = Sequential([Input((8,)), Dense(16, activation="relu", dtype="mixed_bfloat16"), Dense(1, dtype="float32")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 2)
# %% right patch_gan: a map of real or fake, Isola et al. 2017
model = Sequential([Input((16, 16, 3)), Conv2D(8, 4, strides=2, padding="same"), LeakyReLU(), Conv2D(1, 4, padding="same")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(20, 16, 3), np.repeat(np.repeat(labels(20, 2).reshape(20, 1, 1, 1), 8, 1), 8, 2).astype("float32")
# %% right step_bce_without_last_axis: one sigmoid a step, labels (n, T)
model = Sequential([Input((10, 3)), LSTM(8, return_sequences=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(30, 30).reshape(30, 10, 3), labels(300, 2).reshape(30, 10)
# %% right share_by_mse: a share between 0 and 1 by squared error
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
x, y = vectors(60), np.random.default_rng(1).random(60).astype("float32")


# %% right pairwise_ranking: RankNet, a loss over pairs of rows, Burges et al. 2005
class Pairs(losses.Loss):
    def call(self, truth, output):
        score, truth = ops.reshape(output, (-1,)), ops.reshape(truth, (-1,))
        higher = ops.cast(truth[:, None] > truth[None], "float32")
        return ops.sum(higher * ops.softplus(-(score[:, None] - score[None]))) / (ops.sum(higher) + 1e-6)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=Pairs())
x, y = vectors(60), labels(60, 4).astype("float32")


# %% right supervised_contrastive: Khosla et al. 2020, an own loss over all pairs
class SupCon(losses.Loss):
    def call(self, truth, output):
        truth = ops.reshape(truth, (-1, 1))
        near = ops.matmul(output, ops.transpose(output)) / 0.1
        same = ops.cast(ops.equal(truth, ops.transpose(truth)), "float32")
        return -ops.mean(ops.sum(same * ops.log_softmax(near, axis=1), axis=1) / ops.sum(same, axis=1))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4), UnitNormalization()])
model.compile(optimizer="adam", loss=SupCon())
x, y = vectors(64), labels(64, 5)
# %% right loss_in_the_model: add_loss only, y is a dummy


class Head(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.top = Dense(3)

    def call(self, inputs):
        features, truth = inputs
        scores = self.top(features)
        self.add_loss(ops.mean(losses.sparse_categorical_crossentropy(truth, scores, from_logits=True)))
        return scores


features, truth = Input((8,)), Input((1,), dtype="int32")
model = Model([features, truth], Head()([Dense(12, activation="relu")(features), truth]))
model.compile(optimizer="adam")
x, y = [vectors(60), labels(60, 3)[:, None]], None


# %% right cox_survival: Cox partial likelihood, time and event in y
def cox(truth, output):
    time, event = truth[:, 0], truth[:, 1]
    risk = ops.reshape(output, (-1,))
    at_risk = ops.cast(time[None] >= time[:, None], "float32")
    return -ops.sum(event * (risk - ops.log(ops.sum(at_risk * ops.exp(risk)[None], axis=1)))) / (ops.sum(event) + 1e-6)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=cox)
x, y = vectors(60), np.column_stack([np.random.default_rng(1).random(60), labels(60, 2)]).astype("float32")
# %% right mixup_then_hard_validation: soft rows in training, one-hot rows in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), 0.7 * one_hot(labels(60, 4), 4) + 0.3 * one_hot(labels(60, 4)[::-1], 4)
options = {"validation_data": (vectors(20), one_hot(labels(20, 4), 4))}
# %% right smoothed_by_hand: smoothed rows in training, hard rows in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), 0.9 * one_hot(labels(60, 4), 4) + 0.025
options = {"validation_data": (vectors(20), one_hot(labels(20, 4), 4), np.ones(20))}
# %% right validation_of_few: only two classes occur in validation, column for row
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 6)
options = {"validation_data": (vectors(8), np.array([2, 3] * 4, dtype="float32")[:, None])}
# %% right validation_bool: booleans against integers
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)[:, None]
options = {"validation_data": tf.data.Dataset.from_tensor_slices((vectors(20), labels(20, 2).astype(bool))).batch(10)}
# %% right validation_all_zero: rare positives, none in the validation rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), (np.arange(60) % 20 == 0).astype("int32")
options = {"validation_data": (vectors(10), np.zeros(10, "int32"))}
# %% right weight_zero_class: a class switched off, one more key than classes seen
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 3)
options = {"class_weight": {0: 0.0, 1: 1.0, 2: 1.0, 3: 4.0}, "num_classes": 4}
# %% right column_of_weights: sample weights (n, 1)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)[:, None]
options = {"sample_weight": np.linspace(0, 1, 60, dtype="float32")[:, None]}
# %% right stateful_batches: a stateful LSTM with batches of 16
model = Sequential([Input(batch_shape=(16, 10, 3)), LSTM(8, stateful=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64, 30).reshape(64, 10, 3), labels(64, 2)
# %% right tags_that_happen_single: multi-label data in which each row has one label so far
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), np.where(np.arange(60)[:, None] % 5 == 4, 0, one_hot(labels(60, 4), 4))


# %% right own_train_step: a subclass with its own train_step, compiled with an optimizer only
class Own(Model):
    def __init__(self):
        super().__init__()
        self.net = Dense(3)

    def call(self, inputs):
        return self.net(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = ops.mean(losses.sparse_categorical_crossentropy(y, self(x, training=True), from_logits=True))
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_weights), self.trainable_weights))
        return {"loss": loss}


model = Own()
model.compile(optimizer="adam")
x, y = vectors(60), labels(60, 3)
# %% right hierarchy: coarse and fine classes by a list of two losses
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
coarse = Dense(3, activation="softmax")(hidden)
fine = Dense(9, activation="softmax")(Concatenate()([hidden, coarse]))
model = Model(inputs, [coarse, fine])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy", "accuracy"])
x, y = vectors(90), [labels(90, 9) // 3, labels(90, 9)]
# %% right seq2seq_attention: encoder, decoder, attention, teacher forcing
source, target = Input((12,)), Input((9,))
encoded, state = GRU(8, return_sequences=True, return_state=True)(Embedding(50, 8)(source))
decoded = GRU(8, return_sequences=True)(Embedding(50, 8)(target), initial_state=state)
mixed = Concatenate()([decoded, AdditiveAttention()([decoded, encoded])])
model = Model([source, target], Dense(50, activation="softmax")(mixed))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = [tokens(20), tokens(20, 9)], tokens(20, 9)[:, ::-1]
# %% right hash_and_bins: Hashing, Discretization and a sigmoid
city, age = Input((1,), dtype="string"), Input((1,))
hidden = Concatenate()([Flatten()(Embedding(16, 4)(Hashing(16)(city))), Flatten()(Embedding(5, 2)(Discretization(bin_boundaries=[20.0, 30.0, 40.0])(age)))])
model = Model([city, age], Dense(1, activation="sigmoid")(hidden))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = [tf.constant([["Rome"], ["Oslo"], ["Bonn"]] * 20), 30 + 10 * vectors(60)[:, :1]], labels(60, 2)
# %% right vision_transformer: patches, class token by pooling, logits
photo = Input((16, 16, 3))
patches = Reshape((16, 16))(Conv2D(16, 4, strides=4)(photo))
for _ in range(2):
    normed = LayerNormalization()(patches)
    patches = Add()([patches, MultiHeadAttention(2, 8)(normed, normed)])
    patches = Add()([patches, Dense(16, activation="gelu")(LayerNormalization()(patches))])
model = Model(photo, Dense(10)(GlobalAveragePooling1D()(patches)))
model.compile(optimizer="adamw", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy", metrics.SparseTopKCategoricalAccuracy(5)])
x, y = images(40, 16, 3), labels(40, 10)
# %% right two_class_pixels: two logits a pixel for foreground and background
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(2, 1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy", metrics.MeanIoU(2, sparse_y_pred=False)])
x, y = images(20, 8, 3), (images(20) > 0.8).astype("uint8")


# %% right unlikely_labels_loss: label smoothing, focal and class balance in one Loss subclass of sparse labels
class Balanced(losses.Loss):
    def __init__(self, counts):
        super().__init__()
        self.weights = (1 / np.asarray(counts, "float32")).astype("float32")

    def call(self, truth, output):
        truth = ops.cast(ops.reshape(truth, (-1,)), "int32")
        weight = ops.take(ops.convert_to_tensor(self.weights), truth)
        return weight * losses.sparse_categorical_crossentropy(truth, output, from_logits=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=Balanced([40, 15, 5]), metrics=["accuracy"])
x, y = vectors(60), np.repeat([0, 1, 2], [40, 15, 5])


# %% right symmetric_cross_entropy: Wang et al. 2019, two cross-entropies in one loss
def symmetric(truth, output):
    p, t = ops.clip(output, 1e-7, 1.0), ops.clip(truth, 1e-4, 1.0)
    return -ops.sum(truth * ops.log(p), axis=-1) - ops.sum(p * ops.log(t), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=symmetric, metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% right generalized_cross_entropy: Zhang and Sabuncu 2018, (1 - p^q) / q
def generalized(truth, output):
    return (1 - ops.sum(truth * output, axis=-1) ** 0.7) / 0.7


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=generalized, metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% right brier_softmax: the Brier score by an own loss, a proper score
def brier(truth, output):
    return ops.sum(ops.square(truth - output), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=brier, metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% right positive_unlabelled: labels +1 known, -1 unknown, an own loss reads logits
def unlabelled(truth, output):
    known = ops.cast(truth > 0, "float32")
    return known * 0.3 * ops.softplus(-output) + (1 - known) * ops.softplus(output) - 0.3 * known * ops.softplus(output)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=unlabelled)
x, y = vectors(60), (2 * labels(60, 2) - 1).astype("float32")[:, None]
# %% right logistic_regression_l1: plain logistic regression with four metrics
model = Sequential([Input((3,)), Dense(1, activation="sigmoid", kernel_regularizer="l1")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", metrics.Precision(), metrics.Recall(), metrics.F1Score(threshold=0.5)])
x, y = vectors(60, 3), labels(60, 2)[:, None]
# %% right age_as_number: integer ages by mae, an integer quantity with many values
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="mae", metrics=["mse"])
x, y = vectors(80), 18 + labels(80, 60)
# %% right relu_count: a relu head for a number that can't be negative
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="relu")])
model.compile(optimizer="adam", loss="msle")
x, y = vectors(60), np.random.default_rng(1).gamma(2.0, 30.0, 60).astype("float32")
# %% right keypoints: coordinates between 0 and 1 by a sigmoid and mae, missing ones weighted 0
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="sigmoid")])
model.compile(optimizer="adam", loss="mae")
x, y = images(40), np.random.default_rng(1).random((40, 10)).astype("float32")
# %% right heatmaps: pose heat maps by mse, Gaussian targets
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(5, 1)])
model.compile(optimizer="adam", loss="mse")
x, y = images(20, 8, 3), np.exp(-np.abs(vectors(20, 320))).reshape(20, 8, 8, 5)
# %% right anomaly_one_output: reconstruct with a tanh head to [-1, 1] pixels
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 3, padding="same", activation="tanh")])
model.compile(optimizer="adam", loss="mse")
x = 2 * images(30) - 1
y = x
