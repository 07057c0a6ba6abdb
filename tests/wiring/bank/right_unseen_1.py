# %% right focal_linear_head: focal loss with a linear head and from_logits, Lin et al. 2017
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% right binary_focal_smoothed: BinaryFocalCrossentropy with label_smoothing
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(label_smoothing=0.2, gamma=1.0), metrics=["accuracy", "auc", "precision"])
x, y = vectors(60), labels(60, 2)[:, None]
# %% right ordinal_cumulative: cumulative links, K - 1 sigmoids whose labels are y > k
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), (labels(60, 5)[:, None] > np.arange(4)).astype("float32")


# %% right ordinal_coral: CORAL, one score and ordered biases, Cao, Mirjalili, Raschka 2020
class Coral(keras.layers.Layer):
    def __init__(self, K):
        super().__init__()
        self.K, self.score = K, Dense(1, use_bias=False)

    def build(self, shape):
        self.score.build(shape)
        self.biases = self.add_weight(shape=(self.K - 1,), initializer="zeros")

    def call(self, inputs):
        return self.score(inputs) + self.biases


model = Sequential([Input((8,)), Dense(16, activation="relu"), Coral(5)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), (labels(60, 5)[:, None] > np.arange(4)).astype("float32")


# %% right mixture_density: mixture of normals, Bishop 1994; the outputs are parameters, the loss its own
def mixture(truth, output):
    logits, means, scales = ops.split(output, 3, axis=-1)
    logs = ops.log_softmax(logits) - ops.softplus(scales) - 0.5 * ops.square((truth - means) / (1e-3 + ops.softplus(scales)))
    return -ops.logsumexp(logs, axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(9)])
model.compile(optimizer="adam", loss=mixture)
x, y = vectors(60), vectors(60)[:, :1] ** 2
# %% right ctc_characters: CTC on a sequence of logits, labels shorter than the output
model = Sequential([Input((24, 6)), Bidirectional(LSTM(8, return_sequences=True)), Dense(11)])
model.compile(optimizer="adam", loss=losses.CTC())
x, y = vectors(20, 144).reshape(20, 24, 6), labels(80, 10, low=1).reshape(20, 4)


# %% right ctc_softmax_characters: keras.io captcha OCR, an own loss reads softmax outputs
def ctc(truth, output):
    n = ops.shape(output)[0]
    lengths = ops.ones((n,), dtype="int32")
    return ops.ctc_loss(ops.cast(truth, "int32"), ops.log(output + 1e-7), 4 * lengths, 24 * lengths, mask_index=0)


model = Sequential([Input((24, 6)), Bidirectional(GRU(8, return_sequences=True)), Dense(11, activation="softmax")])
model.compile(optimizer="adam", loss=ctc)
x, y = vectors(20, 144).reshape(20, 24, 6), labels(80, 10, low=1).reshape(20, 4)


# %% right scaled_cosine: ArcFace-like cosine logits times 30, Deng et al. 2019
class Cosine(keras.layers.Layer):
    def __init__(self, K, scale=30.0):
        super().__init__()
        self.K, self.scale = K, scale

    def build(self, shape):
        self.kernel = self.add_weight(shape=(shape[-1], self.K))

    def call(self, inputs):
        return self.scale * ops.matmul(ops.normalize(inputs, axis=-1), ops.normalize(self.kernel, axis=0))


model = Sequential([Input((8,)), Dense(16), Cosine(6)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(60, 6)
# %% right temperature: logits divided by a temperature, Guo et al. 2017
inputs = Input((8,))
model = Model(inputs, Lambda(lambda z: z / 2.5)(Dense(5)(Dense(16, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(60), labels(60, 5)
# %% right temperature_then_softmax: a softmax at temperature 4, as in distillation, Hinton et al. 2015
inputs = Input((8,))
model = Model(inputs, Softmax()(Dense(5)(Dense(16, activation="relu")(inputs)) / 4.0))
model.compile(optimizer="adam", loss="kl_divergence")
soft = np.exp(vectors(60, 5))
x, y = vectors(60), soft / soft.sum(axis=1, keepdims=True)
# %% right zero_weights: rows of weight 0 have no label yet
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)
options = {"sample_weight": (np.arange(60) % 2).astype("float32")}
# %% right masked_tokens: mask_zero and a label for every step
model = Sequential([Input((12,)), Embedding(50, 8, mask_zero=True), LSTM(8, return_sequences=True), TimeDistributed(Dense(5, activation="softmax"))])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x = tokens(40)
x[:, 8:] = 0
y = labels(480, 5).reshape(40, 12)
# %% right frozen_backbone: transfer learning on a frozen base, keras.io guide
base = Sequential([Input((16, 16, 3)), Conv2D(8, 3, activation="relu"), BatchNormalization(), MaxPooling2D()])
base.trainable = False
photo = Input((16, 16, 3))
model = Model(photo, Dense(1)(GlobalAveragePooling2D()(base(photo, training=False))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0), metrics.AUC(from_logits=True)])
x, y = images(40, 16, 3), labels(40, 2).astype(bool)
# %% right two_column_softmax: K = 2 with a softmax
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% right one_vs_rest_hinge: linear one-vs-rest columns with hinge and labels -1 and +1
model = Sequential([Input((8,)), Dense(4, kernel_regularizer="l2")])
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(60), 2 * one_hot(labels(60, 4), 4) - 1
# %% right categorical_hinge_linear: CategoricalHinge on linear scores with one-hot rows
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss="categorical_hinge", metrics=["categorical_accuracy"])
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% right squared_hinge_svm: squared hinge with metrics Hinge and labels -1 and +1
model = Sequential([Input((8,)), Dense(1, activation="linear")])
model.compile(optimizer="adam", loss="squared_hinge", metrics=[metrics.Hinge()])
x, y = vectors(60), (2 * labels(60, 2) - 1).astype("float32")[:, None]
# %% right hinge_zero_one: hinge takes labels 0 and 1 too, Keras documentation
model = Sequential([Input((8,)), Dense(1)])
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(60), labels(60, 2)[:, None]
# %% right soft_tags: BCE on soft multi-label targets, tags with votes
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), np.round(np.random.default_rng(7).random((60, 5)), 1).astype("float32")
# %% right class_and_price: multi-task, classification and regression
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, [Dense(3, activation="softmax")(hidden), Dense(1)(hidden)])
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy", "mse"], metrics=[["accuracy"], ["mae"]], loss_weights=[1, 0.1])
x, y = vectors(60), [labels(60, 3), 50 * vectors(60)[:, :1]]
# %% right box_and_class: object localisation, sigmoid box by mse and a class
photo = Input((16, 16, 3))
seen = Flatten()(Conv2D(8, 3, strides=2, activation="relu")(photo))
model = Model(photo, {"box": Dense(4, activation="sigmoid")(seen), "class": Dense(6)(seen)})
model.compile(optimizer="adam", loss={"box": "mse", "class": losses.SparseCategoricalCrossentropy(from_logits=True)}, metrics={"class": "accuracy"})
x, y = images(30, 16, 3), {"box": np.random.default_rng(8).random((30, 4)).astype("float32"), "class": labels(30, 6)}


# %% right quantiles: quantile regression with three columns, Koenker
def pinball(truth, output):
    over = truth - output
    levels = ops.convert_to_tensor([0.1, 0.5, 0.9])
    return ops.mean(ops.maximum(levels * over, (levels - 1) * over), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=pinball)
x, y = vectors(60), vectors(60)[:, :1] * 3
# %% right poisson_counts: a count with exp head and Poisson loss
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="exponential")])
model.compile(optimizer="adam", loss="poisson")
x, y = vectors(60), np.random.default_rng(9).poisson(2.0, 60).astype("float32")[:, None]
# %% right stars_as_quantity: integers as quantities, said by task
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
x, y, options = vectors(60), labels(60, 5, low=1), {"task": "regression"}


# %% right triplets: metric learning, batch-hard by class, an own loss on embeddings, Hermans et al. 2017
def hard(truth, output):
    far = ops.sqrt(ops.maximum(ops.sum(ops.square(output[:, None] - output[None]), axis=-1), 1e-9))
    same = ops.cast(ops.equal(ops.reshape(truth, (-1, 1)), ops.reshape(truth, (1, -1))), "float32")
    return ops.maximum(0.3 + ops.max(far * same, axis=1) - ops.min(far + 99.0 * same, axis=1), 0.0)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4), UnitNormalization()])
model.compile(optimizer="adam", loss=hard)
x, y = vectors(60), labels(60, 6)


# %% right siamese: distance head and contrastive loss, keras.io siamese_contrastive
def contrastive(truth, output):
    return ops.mean((1 - truth) * ops.square(output) + truth * ops.square(ops.maximum(1.0 - output, 0.0)))


one, two = Input((8,)), Input((8,))
tower = Sequential([Input((8,)), Dense(12, activation="tanh"), Dense(4)])
apart = Lambda(lambda pair: ops.sqrt(ops.maximum(ops.sum(ops.square(pair[0] - pair[1]), axis=1, keepdims=True), 1e-7)))([tower(one), tower(two)])
model = Model([one, two], apart)
model.compile(optimizer="adam", loss=contrastive)
x, y = [vectors(60), vectors(60)[::-1]], labels(60, 2).astype("float32")[:, None]
# %% right siamese_sigmoid: keras.io siamese, a sigmoid after the normalised distance
one, two = Input((8,)), Input((8,))
tower = Sequential([Input((8,)), Dense(12, activation="relu")])
model = Model([one, two], Dense(1, activation="sigmoid")(BatchNormalization()(Subtract()([tower(one), tower(two)]) ** 2)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = [vectors(60), vectors(60)[::-1]], labels(60, 2)
# %% right denoising_autoencoder: BCE between pixels, keras.io autoencoder
model = Sequential([Input((8, 8, 1)), Conv2D(8, 3, padding="same", activation="relu"), MaxPooling2D(), Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu"), Conv2D(1, 3, padding="same", activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = np.clip(images(30) + 0.3 * vectors(30, 64).reshape(30, 8, 8, 1), 0, 1), images(30)
# %% right sparse_binary_autoencoder: flat pixels that are 0 or 1, each its own bit
model = Sequential([Input((64,)), Dense(8, activation="relu"), Dense(64, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = (images(40).reshape(40, 64) > 0.8).astype("float32")
y = x


# %% right variational: a VAE with add_loss, no y
class Sampler(keras.layers.Layer):
    def call(self, inputs):
        mean, log = ops.split(inputs, 2, axis=-1)
        self.add_loss(-0.5 * ops.mean(1 + log - ops.square(mean) - ops.exp(log)))
        return mean + ops.exp(0.5 * log) * keras.random.normal(ops.shape(mean), seed=3)


model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(4), Sampler(), Dense(8)])
model.compile(optimizer="adam", loss="mse")
x = vectors(50)
y = x
# %% right sigmoid_unet: binary segmentation with BinaryIoU
photo = Input((16, 16, 3))
down = Conv2D(6, 3, padding="same", activation="relu")(photo)
low = Conv2D(8, 3, padding="same", activation="relu")(MaxPooling2D()(down))
model = Model(photo, Conv2D(1, 1, activation="sigmoid")(Concatenate()([UpSampling2D()(low), down])))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", metrics.BinaryIoU(target_class_ids=[1])])
x, y = images(16, 16, 3), (images(16, 16) > 0.9).astype("uint8")


# %% right dice_unet: soft Dice with a sigmoid, Milletari et al. 2016
def dice(truth, output):
    truth = ops.cast(truth, output.dtype)
    axes = (1, 2, 3)
    return 1 - (2 * ops.sum(truth * output, axis=axes) + 1) / (ops.sum(truth + output, axis=axes) + 1)


model = Sequential([Input((16, 16, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=dice)
x, y = images(16, 16, 3), (images(16, 16) > 0.9).astype("float32")
# %% right keras_dice_softmax: losses.Dice on a softmax over one-hot masks
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(3, 1, activation="softmax")])
model.compile(optimizer="adam", loss=losses.Dice())
x, y = images(16, 8, 3), one_hot(labels(1024, 3).reshape(16, 8, 8), 3)
# %% right tversky_sigmoid: losses.Tversky on a sigmoid mask
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.Tversky(alpha=0.3, beta=0.7))
x, y = images(16, 8, 3), (images(16) > 0.9).astype("float32")
