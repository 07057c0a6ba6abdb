# %% right void_ignored: ignore_class for the border, keras.io FCN example
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(ignore_class=255), metrics=[metrics.MeanIoU(4, ignore_class=255, sparse_y_pred=False)])
truth = labels(1024, 4).reshape(16, 8, 8).astype("uint8")
truth[:, :, 0] = 255
x, y = images(16, 8, 3), truth
# %% right minus_one_ignored: tokens marked -1 are left out by ignore_class
model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(6)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1))
truth = labels(360, 6).reshape(30, 12)
truth[:, ::3] = -1
x, y = tokens(30), truth
# %% right volumes_5d: three-dimensional segmentation, labels of shape (n, d, h, w, 1)
model = Sequential([Input((4, 4, 4, 2)), Conv3D(4, 3, padding="same", activation="relu"), Conv3D(3, 1, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(12, 128).reshape(12, 4, 4, 4, 2), labels(768, 3).reshape(12, 4, 4, 4, 1).astype("uint8")
# %% right video_frames: TimeDistributed conv net, a class for each frame
model = Sequential([Input((5, 8, 8, 1)), TimeDistributed(Conv2D(4, 3, activation="relu")), TimeDistributed(GlobalAveragePooling2D()), TimeDistributed(Dense(3, activation="softmax"))])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(50).reshape(10, 5, 8, 8, 1), labels(50, 3).reshape(10, 5)
# %% right uint8_column: labels uint8 of shape (n, 1), as cifar10 comes
model = Sequential([Input((16, 16, 3)), Rescaling(1 / 255), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = (255 * images(40, 16, 3)).astype("uint8"), labels(40, 10).astype("uint8")[:, None]
# %% right float_ids: sparse labels kept as float32
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy", metrics.SparseTopKCategoricalAccuracy(k=2)])
x, y = vectors(60), labels(60, 4).astype("float32")
# %% right bool_labels: booleans with one sigmoid
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", metrics.AUC(), metrics.PrecisionAtRecall(0.5)])
x, y = vectors(60), labels(60, 2).astype(bool)
# %% right kld_soft_targets: KLDivergence with softmax and soft targets
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=losses.KLDivergence(), metrics=["kullback_leibler_divergence"])
x, y = vectors(60), np.random.default_rng(3).dirichlet(np.ones(4), 60).astype("float32")


# %% right distillation: student learns from logits and labels by an own train_step
class Student(Model):
    def __init__(self):
        super().__init__()
        self.net = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(4)])

    def call(self, inputs):
        return self.net(inputs)

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        soft = ops.softmax(y / 3.0)
        return losses.kl_divergence(soft, ops.softmax(y_pred / 3.0))


model = Student()
model.compile(optimizer="adam")
x, y = vectors(60), 4 * vectors(60, 4)


# %% right two_losses_added: cross-entropy and a penalty summed in one function
def both(truth, output):
    entropy = -ops.sum(output * ops.log(output + 1e-7), axis=-1)
    return losses.categorical_crossentropy(truth, output) - 0.01 * entropy


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=both, metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% right penalty_by_add_loss: a layer adds its own loss, the model has a usual one
class Quiet(keras.layers.Layer):
    def call(self, inputs):
        self.add_loss(1e-3 * ops.mean(ops.abs(inputs)))
        return inputs


model = Sequential([Input((8,)), Dense(16, activation="relu"), Quiet(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
# %% right balanced_weights: class_weight by scikit-learn, keys of NumPy integers
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), np.repeat([0, 1, 2], [40, 15, 5])
options = {"class_weight": dict(enumerate(60 / (3 * np.bincount(y))))}
# %% right weights_for_one_hot: class_weight with one-hot rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(60), one_hot(labels(60, 3), 3)
options = {"class_weight": {0: 1, 1: 2, 2: 0.5}}
# %% right weights_binary_column: class_weight on an (n, 1) column of 0 and 1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.Recall(thresholds=0.0)])
x, y = vectors(60), labels(60, 2)[:, None].astype("float32")
options = {"class_weight": {0: 0.6, 1: 3.0}}
# %% right step_weights: sample weights for every step of a sequence
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(8, return_sequences=True), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
x, y = tokens(30), labels(360, 5).reshape(30, 12)
options = {"sample_weight": (tokens(30) > 5).astype("float32")}
# %% right dataset_of_triples: tf.data of (x, y, w), infinite
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x = tf.data.Dataset.from_tensor_slices((vectors(60), labels(60, 3), np.ones(60, "float32"))).repeat().batch(16)
y = None


# %% right py_dataset: PyDataset with dict outputs
class Rows(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        part = slice(20 * index, 20 * index + 20)
        return {"a": vectors(60)[part], "b": tokens(60)[part]}, {"kind": labels(60, 3)[part], "tags": multi_hot(60, 4)[part]}


a, b = Input((8,), name="a"), Input((12,), name="b")
hidden = Dense(16, activation="relu")(Concatenate()([a, Flatten()(Embedding(50, 2)(b))]))
model = Model({"a": a, "b": b}, {"kind": Dense(3, activation="softmax")(hidden), "tags": Dense(4, activation="sigmoid")(hidden)})
model.compile(optimizer="adam", loss={"kind": "sparse_categorical_crossentropy", "tags": "binary_crossentropy"}, metrics={"kind": ["accuracy"], "tags": ["binary_accuracy", metrics.AUC(multi_label=True)]})
x, y = Rows(workers=1), None


# %% right endless_generator: a generator of tuples with one-hot rows
def forever():
    while True:
        yield vectors(16), one_hot(labels(16, 4), 4)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy", "top_k_categorical_accuracy"])
x, y = forever(), None
# %% right three_exits: deep supervision, the same labels for three outputs
inputs = Input((8,))
one = Dense(16, activation="relu")(inputs)
two = Dense(16, activation="relu")(one)
model = Model(inputs, [Dense(4, activation="softmax")(inputs), Dense(4, activation="softmax")(one), Dense(4)(two)])
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy"] * 2 + [losses.SparseCategoricalCrossentropy(from_logits=True)])
x, y = vectors(60), [labels(60, 4)] * 3
# %% right unused_output: embeddings come out too and have no loss
inputs = Input((8,))
embedding = Dense(6)(inputs)
model = Model(inputs, {"class": Dense(3, activation="softmax")(embedding), "embedding": embedding})
model.compile(optimizer="adam", loss={"class": "sparse_categorical_crossentropy"})
x, y = vectors(60), {"class": labels(60, 3)}
# %% right mixed_precision_head: float16 inside, float32 softmax outside
inputs = Input((8,))
hidden = Dense(16, activation="relu", dtype="mixed_float16")(inputs)
model = Model(inputs, Activation("softmax", dtype="float32")(Dense(4, dtype="mixed_float16")(hidden)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)
# %% right label_smoothed_logits: label smoothing on logits
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1), metrics=["categorical_accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% right mixup_rows: mixup, rows are mixtures of two classes, Zhang et al. 2018
share = np.random.default_rng(1).beta(0.2, 0.2, (60, 1)).astype("float32")
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), share * one_hot(labels(60, 4), 4) + (1 - share) * one_hot(labels(60, 4)[::-1], 4)
# %% right gan_critic_smoothed: one-sided label smoothing, targets .9 and 0
model = Sequential([Input((8,)), Dense(16), LeakyReLU(negative_slope=0.2), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), (0.9 * labels(60, 2)[:, None]).astype("float32")
# %% right wasserstein_critic: a critic with labels -1 and +1 and a loss of its own
model = Sequential([Input((8,)), Dense(16), LeakyReLU(), Dense(1)])
model.compile(optimizer="rmsprop", loss=lambda truth, output: ops.mean(truth * output))
x, y = vectors(60), (2.0 * labels(60, 2) - 1).astype("float32")[:, None]
# %% right lsgan_critic: least squares GAN, a linear unit towards 0 and 1, Mao et al. 2017
model = Sequential([Input((8,)), Dense(16), LeakyReLU(), Dense(1)])
model.compile(optimizer="adam", loss="mse")
x, y, options = vectors(60), labels(60, 2).astype("float32")[:, None], {"task": "regression"}
# %% right tanh_game_value: AlphaZero, a policy softmax over soft targets and a tanh value in -1 ... +1
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, [Dense(5, activation="softmax")(hidden), Dense(1, activation="tanh")(hidden)])
model.compile(optimizer="adam", loss=["categorical_crossentropy", "mse"])
x, y = vectors(60), [np.random.default_rng(2).dirichlet(np.ones(5), 60), (2 * labels(60, 2) - 1).astype("float32")[:, None]]
# %% right perceptron_tanh: a tanh unit and squared errors to -1 and +1, as LeCun's networks
model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(1, activation="tanh")])
model.compile(optimizer="sgd", loss="squared_hinge")
x, y = vectors(60), (2 * labels(60, 2) - 1).astype("float32")[:, None]


# %% right policy_gradient: REINFORCE, actions and returns in y, an own loss
def policy(truth, output):
    chosen = ops.sum(ops.one_hot(ops.cast(truth[:, 0], "int32"), 3) * ops.log(output + 1e-8), axis=-1)
    return -chosen * truth[:, 1]


model = Sequential([Input((4,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss=policy)
x, y = vectors(60, 4), np.column_stack([labels(60, 3), vectors(60)[:, 0]]).astype("float32")
# %% right q_values: deep Q learning, linear values by Huber
model = Sequential([Input((4,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.Huber())
x, y = vectors(60, 4), 3 * vectors(60, 3)
# %% right next_character: language model, sparse labels are the inputs shifted by one
model = Sequential([Input((11,)), Embedding(50, 8), GRU(16, return_sequences=True), Dense(50)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(30)[:, :-1], tokens(30)[:, 1:]


# %% right causal_transformer: a decoder block with tied embedding weights
class Decoder(Model):
    def __init__(self):
        super().__init__()
        self.embed, self.attend, self.norm = ReversibleEmbedding(50, 16), MultiHeadAttention(2, 8), LayerNormalization()

    def call(self, inputs):
        seen = self.embed(inputs)
        return self.embed(self.norm(seen + self.attend(seen, seen, use_causal_mask=True)), reverse=True)


model = Decoder()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), weighted_metrics=["accuracy"])
x, y = tokens(30)[:, :-1], tokens(30)[:, 1:]
options = {"sample_weight": np.ones((30, 11), "float32")}


# %% right export_with_softmax: logits and from_logits, a Softmax added for prediction and compiled without a loss
trained = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model = Sequential([trained, Softmax()])
model.compile()
x, y = vectors(60), labels(60, 4)
# %% right ensemble: the mean of three softmaxes
inputs = Input((8,))
members = [Dense(4, activation="softmax")(Dense(8, activation="relu")(inputs)) for _ in range(3)]
model = Model(inputs, Average()(members))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)


# %% right experts: mixture of experts, gates times softmaxes is a distribution
class Experts(keras.layers.Layer):
    def __init__(self, K, experts):
        super().__init__()
        self.gate, self.heads = Dense(experts, activation="softmax"), [Dense(K, activation="softmax") for _ in range(experts)]

    def call(self, inputs):
        answers = ops.stack([head(inputs) for head in self.heads], axis=1)
        return ops.sum(self.gate(inputs)[:, :, None] * answers, axis=1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Experts(4, 3)])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% right own_stick_breaking: a distribution made by stick breaking, no softmax anywhere
class Stick(keras.layers.Layer):
    def call(self, inputs):
        part = ops.sigmoid(inputs)
        left = ops.cumprod(1 - part, axis=-1)
        first = ops.concatenate([ops.ones_like(left[:, :1]), left[:, :-1]], axis=-1)
        return ops.concatenate([part * first, left[:, -1:]], axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3), Stick()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 4)
# %% right squared_distribution: probabilities as squares of a unit vector
inputs = Input((8,))
model = Model(inputs, ops.square(UnitNormalization()(Dense(4)(inputs))))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% right two_classes_from_one_unit: one sigmoid p made into the columns 1 - p and p
inputs = Input((8,))
chance = Dense(1, activation="sigmoid")(Dense(8, activation="relu")(inputs))
model = Model(inputs, Concatenate()([1 - chance, chance]))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% right reshaped_logits: Reshape after logits with from_logits=True, K questions of four answers
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(12), Reshape((3, 4))])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(180, 4).reshape(60, 3)
# %% right few_classes_in_a_sample: only two of twenty classes occur among the rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(20, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(10), np.array([3, 17] * 5)
# %% right arange_labels: one row a class, labels are arange(n)
model = Sequential([Input((16,)), Dense(16, activation="relu"), Dense(32, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(32, 16), np.arange(32)


# %% right contrastive_pairs_clip: CLIP, the label of row i is i, logits are batch by batch
class Clip(Model):
    def __init__(self):
        super().__init__()
        self.left, self.right = Dense(6), Dense(6)

    def call(self, inputs):
        one, two = ops.normalize(self.left(inputs[0]), axis=-1), ops.normalize(self.right(inputs[1]), axis=-1)
        return 20.0 * ops.matmul(one, ops.transpose(two))


model = Clip()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = [vectors(32), vectors(32, 5)], np.arange(32)
# %% right class_axis_one: logits with classes on axis 1, moved to the end before the loss
volume = Input((6, 6, 2))
model = Model(volume, Softmax(axis=1)(Permute((3, 1, 2))(Conv2D(4, 3, padding="same")(volume))))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = images(12, 6, 2), np.moveaxis(one_hot(labels(432, 4).reshape(12, 6, 6), 4), -1, 1)
# %% right f1_one_hot_macro: macro F1 of a softmax with one-hot rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.F1Score(average="macro"), metrics.CategoricalAccuracy(), metrics.Precision(class_id=2)])
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% right multilabel_all_metrics: multi-label logits with metrics that know it
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0), metrics.AUC(multi_label=True, num_labels=4, from_logits=True), metrics.BinaryCrossentropy(from_logits=True)])
x, y = vectors(60), multi_hot(60, 4)
# %% right strings_looked_up: labels looked up inside tf.data, inputs are strings
lookup = StringLookup(vocabulary=["bird", "cat", "dog"], num_oov_indices=0)
names = np.array(["bird", "cat", "dog"])[labels(60, 3)]
x = tf.data.Dataset.from_tensor_slices((vectors(60), names)).map(lambda row, name: (row, lookup(name))).batch(20)
y = None
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
# %% right several_inputs_categorical: preprocessing layers inside, number and category
number, word = Input((1,), name="age"), Input((1,), name="job", dtype="int32")
hidden = Concatenate()([Normalization(mean=40.0, variance=100.0)(number), CategoryEncoding(num_tokens=5, output_mode="one_hot")(word)])
model = Model([number, word], Dense(1, activation="sigmoid")(Dense(8, activation="relu")(hidden)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", "recall"])
x, y = [30 + 10 * vectors(60)[:, :1], labels(60, 5)[:, None]], labels(60, 2)
# %% right jaccard_of_sets: cosine similarity between embeddings and their targets
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6)])
model.compile(optimizer="adam", loss="cosine_similarity")
x, y = vectors(60), vectors(60, 6)
# %% right hidden_units_multitask_masks: panoptic heads, a mask, an edge map and a class
photo = Input((8, 8, 3))
seen = Conv2D(6, 3, padding="same", activation="relu")(photo)
model = Model(photo, {"mask": Conv2D(3, 1)(seen), "edge": Conv2D(1, 1, activation="sigmoid")(seen), "class": Dense(4, activation="softmax")(GlobalMaxPooling2D()(seen))})
model.compile(optimizer="adam", loss={"mask": losses.SparseCategoricalCrossentropy(from_logits=True), "edge": "binary_crossentropy", "class": "categorical_crossentropy"})
x, y = images(20, 8, 3), {"mask": labels(1280, 3).reshape(20, 8, 8, 1), "edge": (images(20) > 0.9).astype("float32"), "class": one_hot(labels(20, 4), 4)}
# %% right constant_batch: every label of this sample is 0
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(8), np.zeros(8, "int32")
# %% right hard_sigmoid_gate: a hard sigmoid as probability
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="hard_sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% right sparsemax_head: sparsemax is a distribution too
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sparsemax")])
model.compile(optimizer="adam", loss="mse")
x, y = vectors(60), np.random.default_rng(3).dirichlet(np.ones(4), 60).astype("float32")
# %% right probit_head: the normal distribution function as link
model = Sequential([Input((8,)), Dense(1), Lambda(lambda z: 0.5 * (1 + ops.erf(z / 1.4142)))])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)[:, None]
# %% right evidential_softplus: softplus evidence made into a Dirichlet mean
inputs = Input((8,))
evidence = 1 + Dense(4, activation="softplus")(Dense(16, activation="relu")(inputs))
model = Model(inputs, evidence / ops.sum(evidence, axis=-1, keepdims=True))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), labels(60, 4)
# %% right recommender_dot: matrix factorisation of likes, dot product through a sigmoid
user, item = Input((1,)), Input((1,))
match = Dot(axes=1)([Flatten()(Embedding(30, 4)(user)), Flatten()(Embedding(40, 4)(item))])
model = Model([user, item], Activation("sigmoid")(match))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = [labels(60, 30)[:, None], labels(60, 40)[:, None]], labels(60, 2)
# %% right yolo_like_grid: objectness, box and class in one tensor with an own loss
def grid(truth, output):
    there = truth[..., :1]
    objects = losses.binary_crossentropy(there, ops.sigmoid(output[..., :1]))
    boxes = ops.sum(there * ops.square(truth[..., 1:5] - output[..., 1:5]), axis=-1)
    classes = losses.categorical_crossentropy(truth[..., 5:], output[..., 5:], from_logits=True)
    return objects + boxes + there[..., 0] * classes


model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, strides=2, padding="same", activation="relu"), Conv2D(8, 1)])
model.compile(optimizer="adam", loss=grid)
target = np.concatenate([(images(12, 4) > 0.8), images(12, 4, 4), one_hot(labels(192, 3).reshape(12, 4, 4), 3)], axis=-1).astype("float32")
x, y = images(12, 8, 3), target
