# %% right zero_initialised_logit: logistic regression started from zeros as in Andrew Ng's course, every first logit is 0
model = Sequential([Input((8,)), Dense(1, kernel_initializer="zeros")])
model.compile(
    optimizer="sgd",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.BinaryAccuracy(threshold=0.0), metrics.AUC(from_logits=True)],
)
x, y = vectors(32), labels(32, 2)[:, None]

# %% right logits_that_start_between_0_and_1: a small kernel and a bias of 0.3 make first logits look like probabilities
small = keras.initializers.RandomNormal(stddev=0.01)
model = Sequential([Input((8,)), Dense(3, kernel_initializer=small, bias_initializer=keras.initializers.Constant(0.3))])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(30), labels(30, 3)

# %% right rare_class_bias_and_weights: TensorFlow tutorial "Classification on imbalanced data"
x, y = vectors(200), (np.arange(200) % 50 == 7).astype("int64")
head = Dense(1, activation="sigmoid", bias_initializer=keras.initializers.Constant(np.log(4 / 196)))
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dropout(0.5), head])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(),
    metrics=[metrics.TruePositives(), metrics.Precision(), metrics.Recall(), metrics.AUC(curve="PR")],
)
options = {"class_weight": {0: 200 / 196 / 2, 1: 200 / 4 / 2}}

# %% right balanced_weights_numpy_keys: sklearn.utils.class_weight.compute_class_weight zipped into a dict, one-hot labels
y = one_hot(np.minimum(labels(60, 6), 3), 4)
found, counts = np.unique(y.argmax(axis=1), return_counts=True)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", weighted_metrics=["accuracy"])
x = vectors(60)
options = {"class_weight": dict(zip(found, 60 / (4 * counts)))}

# %% right validation_other_dtype_and_one_class: the last fold, int64 column against uint8, only class 2 in it
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(30), labels(30, 3).astype("uint8")
options = {"validation_data": (vectors(9) + 1, np.full((9, 1), 2, dtype="int64"))}

# %% right validation_hard_train_mixed: Keras example "MixUp augmentation for image classification", mixed rows only in training
hard = one_hot(labels(40, 4), 4)
share = np.random.default_rng(0).beta(0.4, 0.4, size=(40, 1)).astype("float32")
x, y = vectors(40) * share + vectors(40)[::-1] * (1 - share), hard * share + hard[::-1] * (1 - share)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
options = {"validation_data": (vectors(12), one_hot(labels(12, 4), 4))}

# %% right float16_body_float32_head: TensorFlow guide "Mixed precision", policy given layer by layer
inputs = Input((8,))
h = Dense(16, activation="relu", dtype="mixed_float16")(inputs)
h = Dense(5, dtype="mixed_float16")(h)
model = Model(inputs, Activation("softmax", dtype="float32")(h))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(40), labels(40, 5).astype("float32")

# %% right bfloat16_logits: Keras mixed precision documentation, bfloat16 logits into a from_logits loss
model = Sequential(
    [
        Input((8,)),
        Dense(16, activation="gelu", dtype="mixed_bfloat16"),
        Dense(1, dtype="mixed_bfloat16"),
        Activation("linear", dtype="float32"),
    ]
)
model.compile(
    optimizer="adam",
    loss=losses.BinaryFocalCrossentropy(from_logits=True, gamma=2.0),
    metrics=[metrics.BinaryAccuracy(threshold=0.0)],
)
x, y = vectors(32), labels(32, 2)[:, None]


# %% right monte_carlo_dropout_always_on: Monte Carlo dropout (Gal 2016), two passes never agree
class AlwaysDropout(Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


model = Sequential([Input((8,)), Dense(32, activation="relu"), AlwaysDropout(0.5), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(30), labels(30, 3)

# %% right export_logits_plus_softmax: TensorFlow tutorial "TensorFlow 2 quickstart for beginners", the probability model compiled for evaluation
core = Sequential([Input((8, 8)), Flatten(), Dense(16, activation="relu"), Dropout(0.2), Dense(10)])
model = Sequential([Input((8, 8)), core, Softmax()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=False), metrics=["accuracy"])
x, y = images(20)[..., 0], labels(20, 10)


# %% right decision_forest: Keras example "Classification with Neural Decision Forests", routing probabilities times leaf softmax
class Tree(Model):
    def __init__(self):
        super().__init__()
        self.decide = Dense(3, activation="sigmoid")
        self.leaves = self.add_weight(shape=(4, 3), initializer="random_normal", name="leaves")

    def call(self, x):
        d = self.decide(x)
        reach = ops.stack(
            [d[:, 0] * d[:, 1], d[:, 0] * (1 - d[:, 1]), (1 - d[:, 0]) * d[:, 2], (1 - d[:, 0]) * (1 - d[:, 2])], axis=1
        )
        return ops.matmul(reach, ops.softmax(self.leaves))


inputs = Input((8,))
model = Model(inputs, Average()([Tree()(inputs) for _ in range(3)]))
model.compile(
    optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=[metrics.SparseCategoricalAccuracy()]
)
x, y = vectors(30), labels(30, 3)


# %% right graph_nodes_by_number: Keras example "Node Classification with Graph Neural Networks", x holds node numbers
class NodeClassifier(Model):
    def __init__(self, features, edges):
        super().__init__()
        self.features, self.edges = tf.constant(features), tf.constant(edges)
        self.hidden, self.out = Dense(8, activation="relu"), Dense(3)

    def call(self, nodes):
        h = self.hidden(self.features)
        h = h + tf.math.unsorted_segment_mean(tf.gather(h, self.edges[1]), self.edges[0], num_segments=40)
        return self.out(tf.gather(h, tf.cast(nodes, tf.int32)))


model = NodeClassifier(vectors(40), np.random.default_rng(0).integers(0, 40, size=(2, 120)))
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=[metrics.SparseCategoricalAccuracy(name="acc")],
)
x, y = np.arange(30), labels(40, 3)[:30]


# %% right distiller_loss_in_compute_loss: Keras example "Knowledge Distillation", no loss in compile
class Distiller(Model):
    def __init__(self, student, teacher):
        super().__init__()
        self.student, self.teacher = student, teacher

    def call(self, x):
        return self.student(x)

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        soft = ops.softmax(self.teacher(x, training=False) / 10)
        hard = ops.mean(ops.sparse_categorical_crossentropy(y, y_pred, from_logits=True))
        return 0.1 * hard + 0.9 * 100 * ops.mean(ops.categorical_crossentropy(soft, y_pred / 10, from_logits=True))


model = Distiller(
    Sequential([Input((8,)), Dense(4)]), Sequential([Input((8,)), Dense(32, activation="relu"), Dense(4)])
)
model.compile(optimizer="adam", metrics=[metrics.SparseCategoricalAccuracy()])
x, y = vectors(32), labels(32, 4)

# %% right movielens_stars_as_fraction: Keras example "Collaborative Filtering for Movie Recommendations", ten star levels scaled into [0, 1]
inputs = Input((2,), dtype="int32")
user, movie = Embedding(20, 4)(inputs[:, 0]), Embedding(30, 4)(inputs[:, 1])
model = Model(inputs, Activation("sigmoid")(Dot(axes=1)([user, movie]) + Embedding(20, 1)(inputs[:, 0])))
model.compile(loss=losses.BinaryCrossentropy(), optimizer=optimizers.Adam(1e-3))
x, y = np.stack([labels(60, 20), labels(60, 30)], axis=1), (labels(60, 10)[:, None] / 9).astype("float32")

# %% right poisson_counts_look_like_classes: keras.losses.Poisson, goals in a match from 0 to 6
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="exponential")])
model.compile(optimizer="adam", loss="poisson", metrics=["mae"])
x, y = vectors(42), labels(42, 7).astype("float32")[:, None]

# %% right random_features_svm: Keras example "A Quasi-SVM in Keras", hinge on one-hot rows of 0 and 1
model = Sequential([Input((8,)), Dense(64, activation=ops.cos, trainable=False), Dense(5)])
model.compile(optimizer=optimizers.Adam(1e-3), loss=losses.hinge, metrics=[metrics.CategoricalAccuracy(name="acc")])
x, y = vectors(40), one_hot(labels(40, 5), 5)


# %% right matthews_and_precision_on_logits: scikit-learn style scores as metric objects that take the argmax or the sign themselves
class Matthews(metrics.Metric):
    def __init__(self):
        super().__init__(name="mcc")
        self.table = self.add_weight(shape=(2, 2), initializer="zeros", name="table")

    def update_state(self, y_true, y_pred, sample_weight=None):
        truth, said = (ops.one_hot(ops.cast(ops.reshape(v, (-1,)), "int32"), 2) for v in (y_true, y_pred > 0))
        self.table.assign_add(ops.matmul(ops.transpose(truth), said))

    def result(self):
        (tn, fp), (fn, tp) = [(row[0], row[1]) for row in (self.table[0], self.table[1])]
        return (tp * tn - fp * fn) / ops.sqrt(ops.maximum((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn), 1.0))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[Matthews(), metrics.Precision(thresholds=0), metrics.Recall(thresholds=0.0)],
)
x, y = vectors(40), labels(40, 2)[:, None]
