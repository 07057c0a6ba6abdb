"""Family 8: the axis and the shape of the output."""

# %% wrong softmax_over_the_width: softmax-over-wrong-axis | MrGiovanni/ModelsGenesis#8
inputs = Input((8, 8, 1))
scores = Permute((3, 1, 2))(Conv2D(3, 3, padding="same")(inputs))
model = Model(inputs, Activation("softmax")(scores))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = images(10), np.moveaxis(one_hot(labels(640, 3), 3).reshape(10, 8, 8, 3), -1, 1)

# %% repaired
inputs = Input((8, 8, 1))
scores = Permute((3, 1, 2))(Conv2D(3, 3, padding="same")(inputs))
model = Model(inputs, Softmax(axis=1)(scores))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = images(10), np.moveaxis(one_hot(labels(640, 3), 3).reshape(10, 8, 8, 3), -1, 1)

# %% wrong softmax_over_the_batch: softmax-over-wrong-axis | JayChanHoi/Lattice_LSTM#5
inputs = Input((8,))
scores = Dense(4)(Dense(16, activation="relu")(inputs))
model = Model(inputs, Lambda(lambda z: ops.softmax(z, axis=0))(scores))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)

# %% repaired
inputs = Input((8,))
scores = Dense(4)(Dense(16, activation="relu")(inputs))
model = Model(inputs, Lambda(lambda z: ops.softmax(z, axis=1))(scores))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 4)


# %% wrong own_softmax_over_the_batch: softmax-over-wrong-axis | newbe.dev "Cross Entropy Loss for Segmentation"
@keras.saving.register_keras_serializable("bank")
class DepthSoftmax(layers.Layer):
    def call(self, scores):
        positive = ops.exp(scores)
        return positive / ops.sum(positive, axis=0, keepdims=True)


model = Sequential([Input((8, 8, 1)), Conv2D(7, 3, padding="same"), DepthSoftmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(8), one_hot(labels(512, 7), 7).reshape(8, 8, 8, 7)


# %% repaired
@keras.saving.register_keras_serializable("bank")
class DepthSoftmax(layers.Layer):
    def call(self, scores):
        positive = ops.exp(scores)
        return positive / ops.sum(positive, axis=-1, keepdims=True)


model = Sequential([Input((8, 8, 1)), Conv2D(7, 3, padding="same"), DepthSoftmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(8), one_hot(labels(512, 7), 7).reshape(8, 8, 8, 7)

# %% wrong softmax_over_time: softmax-over-wrong-axis | keras#6380
inputs = Input((12,))
scores = Dense(5)(GRU(8, return_sequences=True)(Embedding(50, 8)(inputs)))
model = Model(inputs, Softmax(axis=1)(scores))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(20), labels(240, 5).reshape(20, 12)

# %% repaired
inputs = Input((12,))
scores = Dense(5)(GRU(8, return_sequences=True)(Embedding(50, 8)(inputs)))
model = Model(inputs, Softmax(axis=2)(scores))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(20), labels(240, 5).reshape(20, 12)

# %% wrong softmax_over_the_pixels: softmax-over-wrong-axis | keras#5873
model = Sequential(
    [Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1), Softmax(axis=(1, 2))]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1), Softmax(axis=-1)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)


# %% wrong softmax_before_the_transpose: softmax-over-wrong-axis | keras#8841
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.embed, self.mix = Embedding(50, 6), Conv1D(4, 3, padding="same")

    def call(self, words):
        return ops.transpose(ops.softmax(ops.transpose(self.mix(self.embed(words)), (0, 2, 1))), (0, 2, 1))


model = Tagger()
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy())
x, y = tokens(16), one_hot(labels(192, 4), 4).reshape(16, 12, 4)


# %% repaired
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.embed, self.mix = Embedding(50, 6), Conv1D(4, 3, padding="same")

    def call(self, words):
        return ops.softmax(self.mix(self.embed(words)))


model = Tagger()
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy())
x, y = tokens(16), one_hot(labels(192, 4), 4).reshape(16, 12, 4)

# %% wrong pixels_not_flattened: output-has-extra-axes | google-parfait/tensorflow-federated#303
model = Sequential([Input((8, 8)), Dense(10, activation="softmax")])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(32)[..., 0], labels(32, 10)

# %% repaired
model = Sequential([Input((8, 8)), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(32)[..., 0], labels(32, 10)

# %% wrong feature_map_not_flattened: output-has-extra-axes | keras-contrib#229, keras-contrib#304
inputs = Input((8, 8, 3))
hidden = MaxPooling2D()(Conv2D(6, 3, activation="relu")(inputs))
model = Model(inputs, Dense(2, activation="softmax")(hidden))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(24, channels=3), one_hot(labels(24, 2), 2)

# %% repaired
inputs = Input((8, 8, 3))
hidden = Flatten()(MaxPooling2D()(Conv2D(6, 3, activation="relu")(inputs)))
model = Model(inputs, Dense(2, activation="softmax")(hidden))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(24, channels=3), one_hot(labels(24, 2), 2)

# %% wrong words_not_pooled: output-has-extra-axes | keras#12996
model = Sequential([Input((12,)), Embedding(50, 8), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(32), labels(32, 2)

# %% repaired
model = Sequential(
    [Input((12,)), Embedding(50, 8), Dense(16, activation="relu"), GlobalMaxPooling1D(), Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(32), labels(32, 2)

# %% wrong feature_map_not_pooled: output-has-extra-axes, labels-broadcast | broadinstitute/keras-resnet#17
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy())
x, y = images(24), labels(24, 2).reshape(-1, 1, 1)

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), GlobalAveragePooling2D(), Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy())
x, y = images(24), labels(24, 2).reshape(-1, 1)

# %% wrong sequences_returned: output-has-extra-axes | keras#1838
model = Sequential(
    [Input((10, 4)), LSTM(8, return_sequences=True), Dropout(0.2), TimeDistributed(Dense(11)), Softmax()]
)
model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
x, y = vectors(44, 40).reshape(44, 10, 4), one_hot(labels(44, 11), 11)

# %% repaired
model = Sequential([Input((10, 4)), LSTM(8), Dropout(0.2), Dense(11), Softmax()])
model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
x, y = vectors(44, 40).reshape(44, 10, 4), one_hot(labels(44, 11), 11)

# %% wrong sequences_returned_to_hinge: output-has-extra-axes, labels-broadcast | keras#7509
inputs = Input((10, 4))
model = Model(inputs, Dense(1, activation="tanh")(Bidirectional(LSTM(6, return_sequences=True))(inputs)))
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(40, 40).reshape(40, 10, 4), 2.0 * labels(40, 2)[:, None] - 1

# %% repaired
inputs = Input((10, 4))
model = Model(inputs, Dense(1, activation="tanh")(Bidirectional(LSTM(6))(inputs)))
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(40, 40).reshape(40, 10, 4), 2.0 * labels(40, 2)[:, None] - 1


# %% wrong vector_into_own_loss_class: labels-broadcast | keras#19601
class CrossEntropy(losses.Loss):
    def call(self, y_true, y_pred):
        p = ops.clip(y_pred, 1e-7, 1 - 1e-7)
        return -ops.mean(y_true * ops.log(p) + (1 - y_true) * ops.log(1 - p))


model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=CrossEntropy())
x, y = vectors(64), labels(64, 2).astype("float32")


# %% repaired
class CrossEntropy(losses.Loss):
    def call(self, y_true, y_pred):
        p = ops.clip(y_pred, 1e-7, 1 - 1e-7)
        return -ops.mean(y_true * ops.log(p) + (1 - y_true) * ops.log(1 - p))


model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=CrossEntropy())
x, y = vectors(64), labels(64, 2).astype("float32")[:, None]


# %% wrong vector_into_own_focal_class: labels-broadcast | tensorflow/neural-structured-learning#26
class Focal(losses.Loss):
    def __init__(self, gamma=2.0):
        super().__init__(reduction="sum")
        self.gamma = gamma

    def call(self, y_true, y_pred):
        right = ops.where(ops.equal(y_true, 1), y_pred, 1 - y_pred)
        return -((1 - right) ** self.gamma) * ops.log(right + 1e-7)


inputs = Input((12,))
hidden = Dense(8, activation="relu")(GlobalAveragePooling1D()(Embedding(50, 8)(inputs)))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
model.compile(optimizer="adam", loss=Focal())
x = tf.data.Dataset.from_tensor_slices((tokens(48), labels(48, 2))).batch(16)


# %% repaired
class Focal(losses.Loss):
    def __init__(self, gamma=2.0):
        super().__init__(reduction="sum")
        self.gamma = gamma

    def call(self, y_true, y_pred):
        right = ops.where(ops.equal(y_true, 1), y_pred, 1 - y_pred)
        return -((1 - right) ** self.gamma) * ops.log(right + 1e-7)


inputs = Input((12,))
hidden = Dense(8, activation="relu")(GlobalAveragePooling1D()(Embedding(50, 8)(inputs)))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
model.compile(optimizer="adam", loss=Focal())
x = tf.data.Dataset.from_tensor_slices((tokens(48), labels(48, 2)[:, None])).batch(16)


# %% wrong column_against_flat_output: labels-broadcast | tensorflow#28901
class Logistic(losses.Loss):
    def call(self, y_true, y_pred):
        return ops.softplus(-(2 * y_true - 1) * y_pred)


model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1), Reshape(())])
model.compile(optimizer="sgd", loss=Logistic())
x, y = vectors(40), labels(40, 2)[:, None].astype("float32")


# %% repaired
class Logistic(losses.Loss):
    def call(self, y_true, y_pred):
        return ops.softplus(-(2 * y_true - 1) * y_pred)


model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1), Reshape(())])
model.compile(optimizer="sgd", loss=Logistic())
x, y = vectors(40), labels(40, 2).astype("float32")
