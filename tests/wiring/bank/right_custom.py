# Layers, losses, metrics and training steps of one's own, doing what they should.


# %% right decision_tree: Keras example "deep_neural_decision_forests", leaves mixed by routing probabilities
class Tree(layers.Layer):
    def build(self, shape):
        self.split = self.add_weight(shape=(shape[-1], 3))
        self.leaves = self.add_weight(shape=(4, 5), initializer="random_normal")

    def call(self, inputs):
        p = ops.sigmoid(ops.matmul(inputs, self.split))
        a, b, c = p[:, :1], p[:, 1:2], p[:, 2:]
        reach = ops.concatenate([a * b, a * (1 - b), (1 - a) * c, (1 - a) * (1 - c)], axis=-1)
        return ops.matmul(reach, ops.softmax(self.leaves))


model = Sequential([Input((8,)), BatchNormalization(), Tree()])
model.compile(
    optimizer=optimizers.Adam(0.01),
    loss=losses.SparseCategoricalCrossentropy(),
    metrics=[metrics.SparseCategoricalAccuracy()],
)
x, y = vectors(48), labels(48, 5)


# %% right subclassed_logits: TensorFlow quickstart for experts, a Model subclass without a functional graph
class Digits(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = Dense(16, activation="relu")
        self.out = Dense(10)

    def call(self, inputs):
        return self.out(self.hidden(inputs))


model = Digits()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(64), labels(64, 10)


# %% right subclassed_softmax: Keras guide "Making new layers and models via subclassing"
class Classifier(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.body = Sequential([Dense(16, activation="relu"), Dropout(0.3), BatchNormalization()])
        self.out = Dense(units)

    def call(self, inputs, training=False):
        return ops.softmax(self.out(self.body(inputs, training=training)))


model = Classifier(4)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)


# %% right distribution_by_hand: normalised scores: softplus divided by its sum is a distribution too
class Shares(layers.Layer):
    def call(self, inputs):
        positive = ops.softplus(inputs)
        return positive / ops.sum(positive, axis=-1, keepdims=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4), Shares()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% right two_columns_from_one: p and 1 - p side by side, a distribution over two classes
inputs = Input((8,))
p = Dense(1, activation="sigmoid")(Dense(16, activation="relu")(inputs))
model = Model(inputs, Concatenate()([1 - p, p]))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)


# %% right stick_breaking: ordinal sticks (Agresti), probabilities as products of sigmoids
def sticks(z):
    stop = ops.concatenate([ops.sigmoid(z), ops.ones_like(z[:, :1])], axis=-1)
    rest = ops.concatenate([ops.ones_like(z[:, :1]), ops.cumprod(1 - ops.sigmoid(z), axis=-1)], axis=-1)
    return stop * rest


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3), Lambda(sticks)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)


# %% right focal_by_hand: Lin 2017 written with keras.ops over a softmax and one-hot labels
def focal(y_true, y_pred):
    p = ops.clip(y_pred, 1e-7, 1.0)
    return ops.sum(-y_true * (1 - p) ** 2 * ops.log(p), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=focal, metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)


# %% right weighted_loss_class: Keras guide on Loss subclasses, labels as a column so that nothing broadcasts
class WeightedBinary(losses.Loss):
    def __init__(self, weight):
        super().__init__(name="weighted_binary")
        self.weight = weight

    def call(self, y_true, y_pred):
        p = ops.clip(y_pred, 1e-7, 1 - 1e-7)
        return -ops.mean(self.weight * y_true * ops.log(p) + (1 - y_true) * ops.log(1 - p), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=WeightedBinary(3.0), metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)[:, None]


# %% right padding_left_out: Keras example "ner_transformers", a Loss subclass that skips tag zero
class WithoutPadding(losses.Loss):
    def call(self, y_true, y_pred):
        each = losses.sparse_categorical_crossentropy(y_true, y_pred)
        real = ops.cast(y_true > 0, "float32")
        return ops.sum(each * real) / ops.maximum(ops.sum(real), 1.0)


tags = 1 + labels(16 * 12, 6).reshape(16, 12)
tags[:, 9:] = 0
model = Sequential([Input((12,)), Embedding(50, 8), Dense(16, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer="adam", loss=WithoutPadding())
x, y = tokens(16), tags


# %% right masked_loss_and_accuracy: TensorFlow tutorial "Neural machine translation with a Transformer", logits
def masked_loss(label, pred):
    mask = label != 0
    each = losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")(label, pred)
    mask = tf.cast(mask, each.dtype)
    return tf.reduce_sum(each * mask) / tf.reduce_sum(mask)


def masked_accuracy(label, pred):
    match = tf.cast(label, "int64") == tf.argmax(pred, axis=2)
    mask = tf.cast(label != 0, "float32")
    return tf.reduce_sum(tf.cast(match, "float32") * mask) / tf.reduce_sum(mask)


model = Sequential([Input((12,)), Embedding(50, 8, mask_zero=False), LSTM(8, return_sequences=True), Dense(50)])
model.compile(loss=masked_loss, optimizer="adam", metrics=[masked_accuracy])
x, y = tokens(16), np.where(np.arange(12) < 9, tokens(16), 0)


# %% right some_rows_without_a_label: semi-supervised, -1 means "not known" and the loss leaves it out
def known_only(y_true, y_pred):
    known = ops.cast(y_true >= 0, "float32")
    each = losses.sparse_categorical_crossentropy(ops.maximum(y_true, 0), y_pred)
    return ops.sum(each * ops.reshape(known, (-1,))) / ops.maximum(ops.sum(known), 1.0)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss=known_only)
x, y = vectors(64), np.where(np.arange(64) % 4, -1, labels(64, 3))


# %% right labels_shifted_in_the_loss: grades 1 to 5 on file, the loss takes one off
def grade_loss(y_true, y_pred):
    return losses.sparse_categorical_crossentropy(y_true - 1, y_pred, from_logits=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=grade_loss)
x, y = vectors(64), labels(64, 5, low=1)


# %% right supervised_contrastive: Keras example "supervised-contrastive-learning", labels compared in pairs
def contrast(y_true, z):
    z = ops.normalize(z, axis=-1)
    same = ops.cast(ops.equal(ops.reshape(y_true, (-1, 1)), ops.reshape(y_true, (1, -1))), "float32")
    same = same / ops.sum(same, axis=-1, keepdims=True)
    return losses.categorical_crossentropy(same, ops.matmul(z, ops.transpose(z)) / 0.05, from_logits=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(12, activation="relu")])
model.compile(optimizer="adam", loss=contrast)
x, y = vectors(32), labels(32, 10)

# %% right circle_loss: Keras API reference, losses.Circle on unit vectors with integer labels
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(12), UnitNormalization()])
model.compile(optimizer="adam", loss=losses.Circle())
x, y = vectors(32), labels(32, 6)


# %% right siamese_distance: Keras example "siamese_contrastive", a distance judged by a margin
def margin_loss(y_true, distance):
    return (1 - y_true) * ops.square(distance) + y_true * ops.square(ops.maximum(1.0 - distance, 0.0))


left, right = Input((8,)), Input((8,))
tower = Sequential([Dense(16, activation="tanh"), Dense(4)])
distance = ops.norm(tower(left) - tower(right), axis=1, keepdims=True)
model = Model([left, right], Dense(1, activation="sigmoid")(BatchNormalization()(distance)))
model.compile(loss=margin_loss, optimizer="RMSprop", metrics=["accuracy"])
x, y = [vectors(48), vectors(48)[::-1]], labels(48, 2).astype("float32")


# %% right evidence: Sensoy 2018, softplus evidence for a Dirichlet, not a probability
def evidential(y_true, evidence):
    strength = ops.sum(evidence + 1, axis=-1, keepdims=True)
    p = (evidence + 1) / strength
    return ops.sum(ops.square(y_true - p) + p * (1 - p) / (strength + 1), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softplus")])
model.compile(optimizer="adam", loss=evidential, metrics=["categorical_accuracy"])
x, y = vectors(64), one_hot(labels(64, 4), 4)


# %% right flat_probability: one number a row, output (n,) for labels (n,) in a hand-written loss
def log_loss(y_true, p):
    return -(y_true * ops.log(p + 1e-7) + (1 - y_true) * ops.log(1 - p + 1e-7))


inputs = Input((8,))
model = Model(inputs, ops.squeeze(Dense(1, activation="sigmoid")(inputs), axis=-1))
model.compile(optimizer="adam", loss=log_loss)
x, y = vectors(64), labels(64, 2).astype("float32")


# %% right loss_inside_the_model: Keras example "variational_autoencoder", add_loss and no labels at all
class Rebuild(layers.Layer):
    def build(self, shape):
        self.back = Dense(shape[-1], activation="sigmoid")

    def call(self, inputs):
        rebuilt = self.back(inputs)
        self.add_loss(ops.mean(ops.square(rebuilt - inputs)))
        return rebuilt


model = Sequential([Input((8,)), Rebuild()])
model.compile(optimizer="adam")
x, y = vectors(32), None


# %% right endpoint_layer: Keras example "endpoint_layer_pattern", the labels are an input and the loss is a layer
class Endpoint(layers.Layer):
    def call(self, targets, logits):
        self.add_loss(losses.BinaryCrossentropy(from_logits=True)(targets, logits))
        return ops.sigmoid(logits)


inputs, targets = Input((8,), name="inputs"), Input((10,), name="targets")
model = Model({"inputs": inputs, "targets": targets}, Endpoint()(targets, Dense(10)(inputs)))
model.compile(optimizer="adam")
x, y = {"inputs": vectors(20), "targets": multi_hot(20, 10)}, None


# %% right own_training_step: Keras guide "Customizing what happens in fit()", train_step with compute_loss
class Stepper(keras.Model):
    def train_step(self, data):
        inputs, targets = data
        with tf.GradientTape() as tape:
            outputs = self(inputs, training=True)
            loss = self.compute_loss(y=targets, y_pred=outputs)
        self.optimizer.apply(tape.gradient(loss, self.trainable_weights), self.trainable_weights)
        for metric in self.metrics:
            metric.update_state(loss) if metric.name == "loss" else metric.update_state(targets, outputs)
        return {metric.name: metric.result() for metric in self.metrics}


inputs = Input((8,))
model = Stepper(inputs, Dense(3, activation="softmax")(Dense(16, activation="relu")(inputs)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 3)


# %% right own_metric_class: Keras guide "Training & evaluation", a stateful count of true positives
class Hits(metrics.Metric):
    def __init__(self, name="hits", **kwargs):
        super().__init__(name=name, **kwargs)
        self.hits = self.add_variable(shape=(), initializer="zeros", name="hits")

    def update_state(self, y_true, y_pred, sample_weight=None):
        right = ops.equal(ops.cast(ops.reshape(y_true, (-1,)), "int64"), ops.cast(ops.argmax(y_pred, -1), "int64"))
        self.hits.assign_add(ops.sum(ops.cast(right, "float32")))

    def result(self):
        return self.hits


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[Hits()])
x, y = vectors(64), labels(64, 4)


# %% right built_for_scikit_learn: Keras wrappers, SKLearnClassifier hands the builder one-hot rows
def build(X, y, width):
    inputs = Input(X.shape[1:])
    model = Model(inputs, Dense(y.shape[1], activation="softmax")(Dense(width, activation="relu")(inputs)))
    model.compile(loss="categorical_crossentropy", optimizer="adam")
    return model


x, y = vectors(60), one_hot(labels(60, 3), 3)
model = build(x, y, width=16)


# %% right cosine_margin: CosFace (Wang 2018), cosines times thirty as logits, the loss takes the margin off
class Cosines(layers.Layer):
    def build(self, shape):
        self.centres = self.add_weight(shape=(shape[-1], 6))

    def call(self, inputs):
        return ops.matmul(ops.normalize(inputs, axis=-1), ops.normalize(self.centres, axis=0))


def large_margin(y_true, cosines):
    return losses.categorical_crossentropy(y_true, 30 * (cosines - 0.35 * y_true), from_logits=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Cosines()])
model.compile(optimizer="adam", loss=large_margin, metrics=["accuracy"])
x, y = vectors(64), one_hot(labels(64, 6), 6)

# %% right lambda_loss: Stack Overflow 45961428, a lambda around a Keras loss on logits
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=lambda t, z: losses.binary_crossentropy(t, z, from_logits=True))
x, y = vectors(64), labels(64, 2)[:, None].astype("float32")
