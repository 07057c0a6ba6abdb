# Family 2: a loss of probabilities on something that is none.

# %% wrong logits_and_a_string: logits-into-probability-loss | keras-team/keras-hub#1008
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(16, activation="gelu"), Dense(4)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(64), labels(64, 4)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(16, activation="gelu"), Dense(4)])
model.compile(
    optimizer="adam",
    loss=losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["sparse_categorical_accuracy"],
)
x, y = tokens(64), labels(64, 4)

# %% wrong logits_of_a_text_vectoriser: logits-into-probability-loss | tensorflow/docs#2102
model = Sequential([Input((12,)), Embedding(50, 16), Dropout(0.2), GlobalAveragePooling1D(), Dropout(0.2), Dense(4)])
model.compile(loss=losses.SparseCategoricalCrossentropy(), optimizer="adam")
x = tf.data.Dataset.from_tensor_slices((tokens(64), labels(64, 4))).batch(16)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 16), Dropout(0.2), GlobalAveragePooling1D(), Dropout(0.2), Dense(4)])
model.compile(loss=losses.SparseCategoricalCrossentropy(from_logits=True), optimizer="adam")
x = tf.data.Dataset.from_tensor_slices((tokens(64), labels(64, 4))).batch(16)

# %% wrong logit_of_a_discriminator: logits-into-probability-loss | YunYang1994/TensorFlow2.0-Examples#63
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 5, strides=2, padding="same"), LeakyReLU(), Dropout(0.3), Flatten(), Dense(1)]
)
model.compile(optimizer=optimizers.Adam(1e-4), loss="binary_crossentropy")
x, y = images(40), labels(40, 2)

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 5, strides=2, padding="same"), LeakyReLU(), Dropout(0.3), Flatten(), Dense(1)]
)
model.compile(optimizer=optimizers.Adam(1e-4), loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(40), labels(40, 2)

# %% wrong logits_a_token: logits-into-probability-loss | huggingface/transformers#3389
inputs = Input((12,))
words = Bidirectional(GRU(6, return_sequences=True))(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(5)(words))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x, y = tokens(30), labels(360, 5).reshape(30, 12)

# %% repaired
inputs = Input((12,))
words = Bidirectional(GRU(6, return_sequences=True))(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(5)(words))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(30), labels(360, 5).reshape(30, 12)


# %% wrong logits_of_a_subclass: logits-into-probability-loss | MITDeepLearning/introtodeeplearning#122
class Digits(Model):
    def __init__(self):
        super().__init__()
        self.convolution = Conv2D(6, 3, activation="relu")
        self.pool = MaxPooling2D()
        self.flatten = Flatten()
        self.classes = Dense(10)

    def call(self, pixels):
        return self.classes(self.flatten(self.pool(self.convolution(pixels))))


model = Digits()
model.compile(optimizer=optimizers.SGD(1e-2), loss=losses.sparse_categorical_crossentropy, metrics=["accuracy"])
x, y = images(60), labels(60, 10)


# %% repaired
class Digits(Model):
    def __init__(self):
        super().__init__()
        self.convolution = Conv2D(6, 3, activation="relu")
        self.pool = MaxPooling2D()
        self.flatten = Flatten()
        self.classes = Dense(10, activation="softmax")

    def call(self, pixels):
        return self.classes(self.flatten(self.pool(self.convolution(pixels))))


model = Digits()
model.compile(optimizer=optimizers.SGD(1e-2), loss=losses.sparse_categorical_crossentropy, metrics=["accuracy"])
x, y = images(60), labels(60, 10)

# %% wrong logits_a_pixel: logits-into-probability-loss | bonlime/keras-deeplab-v3-plus#54
inputs = Input((8, 8, 3))
hidden = Conv2D(8, 3, strides=2, padding="same", activation="relu")(inputs)
model = Model(inputs, UpSampling2D(2)(Conv2D(5, 1)(hidden)))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(8, channels=3), one_hot(labels(512, 5), 5).reshape(8, 8, 8, 5)

# %% repaired
inputs = Input((8, 8, 3))
hidden = Conv2D(8, 3, strides=2, padding="same", activation="relu")(inputs)
model = Model(inputs, Softmax()(UpSampling2D(2)(Conv2D(5, 1)(hidden))))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(8, channels=3), one_hot(labels(512, 5), 5).reshape(8, 8, 8, 5)

# %% wrong divergence_of_a_linear_head: logits-into-probability-loss | keras#9754
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, activation="relu"), Conv2D(1, 3), Flatten()])
model.compile(optimizer=optimizers.Adam(1e-5), loss="kld")
y = images(20, size=4).reshape(20, 16)
x, y = images(20, channels=3), y / y.sum(axis=1, keepdims=True)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, activation="relu"), Conv2D(1, 3), Flatten(), Activation("softmax")])
model.compile(optimizer=optimizers.Adam(1e-5), loss="kld")
y = images(20, size=4).reshape(20, 16)
x, y = images(20, channels=3), y / y.sum(axis=1, keepdims=True)

# %% wrong focal_loss_of_logits: logits-into-probability-loss | mlyg/unified-focal-loss#17
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy())
x, y = vectors(60), one_hot(labels(60, 3), 3)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3)])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(from_logits=True))
x, y = vectors(60), one_hot(labels(60, 3), 3)

# %% wrong focal_loss_of_tags: logits-into-probability-loss | qubvel-org/segmentation_models.pytorch#588
inputs = Input((8,))
model = Model(inputs, Dense(6)(Dense(16, activation="swish")(inputs)))
model.compile(optimizer="adam", loss="binary_focal_crossentropy")
x, y = vectors(80), multi_hot(80, 6)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(6, activation="sigmoid")(Dense(16, activation="swish")(inputs)))
model.compile(optimizer="adam", loss="binary_focal_crossentropy")
x, y = vectors(80), multi_hot(80, 6)

# %% wrong cross_entropy_by_hand: logits-into-probability-loss | tensorflow/models#181
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(optimizer="adam", loss=lambda true, found: -ops.sum(true * ops.log(ops.clip(found, 1e-7, 1.0)), axis=-1))
x, y = vectors(60), one_hot(labels(60, 4), 4)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=lambda true, found: -ops.sum(true * ops.log(ops.clip(found, 1e-7, 1.0)), axis=-1))
x, y = vectors(60), one_hot(labels(60, 4), 4)


# %% wrong a_wrapped_cross_entropy: logits-into-probability-loss | keras#6587
def loss_of_pixels(true, found):
    return losses.sparse_categorical_crossentropy(true, found)


model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1)])
model.compile(optimizer="adam", loss=loss_of_pixels)
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)


# %% repaired
def loss_of_pixels(true, found):
    return losses.sparse_categorical_crossentropy(true, found, from_logits=True)


model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(4, 1)])
model.compile(optimizer="adam", loss=loss_of_pixels)
x, y = images(8, channels=3), labels(512, 4).reshape(8, 8, 8)

# %% wrong one_branch_without_activation: logits-into-probability-loss | huggingface/transformers#2680
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
outputs = [Dense(3, activation="softmax", name="intent")(hidden), Dense(1, name="spam")(hidden)]
model = Model(inputs, outputs)
model.compile("adam", loss=["sparse_categorical_crossentropy", losses.BinaryCrossentropy()], loss_weights=[1.0, 0.5])
x, y = vectors(60), [labels(60, 3), labels(60, 2)]

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
outputs = [Dense(3, activation="softmax", name="intent")(hidden), Dense(1, activation="sigmoid", name="spam")(hidden)]
model = Model(inputs, outputs)
model.compile("adam", loss=["sparse_categorical_crossentropy", losses.BinaryCrossentropy()], loss_weights=[1.0, 0.5])
x, y = vectors(60), [labels(60, 3), labels(60, 2)]

# %% wrong softmax_before_the_head: logits-into-probability-loss | llSourcell/tensorflow_chatbot#32 (its network)
model = Sequential(
    [Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax"), BatchNormalization(), Dense(2)]
)
model.compile(optimizer=optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential(
    [Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax"), BatchNormalization(), Dense(2)]
)
model.add(Softmax())
model.compile(optimizer=optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% wrong relu_for_two_columns: relu-into-probability-loss | keras#12096
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), MaxPooling2D(), Flatten(), Dense(2, activation="relu")]
)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(40), one_hot(labels(40, 2), 2)

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), MaxPooling2D(), Flatten(), Dense(2, activation="softmax")]
)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(40), one_hot(labels(40, 2), 2)

# %% wrong relu_for_one_column: relu-into-probability-loss | geeksmental.com, "Why does accuracy remain the same"
model = Sequential([Input((8,)), Dense(3, activation="relu"), Dense(5, activation="relu"), Dense(1, activation="relu")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(100), labels(100, 2)

# %% repaired
model = Sequential(
    [Input((8,)), Dense(3, activation="relu"), Dense(5, activation="relu"), Dense(1, activation="sigmoid")]
)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(100), labels(100, 2)

# %% wrong relu_as_the_last_layer: relu-into-probability-loss | keras#9939 (the head in its comment)
inputs = Input((14,))
hidden = Dropout(0.5)(Dense(14, activation="relu")(inputs))
model = Model(inputs, ReLU()(Dense(5)(hidden)))
model.compile(optimizer=optimizers.SGD(0.01), loss=losses.SparseCategoricalCrossentropy())
x, y = vectors(60, features=14), labels(60, 5)

# %% repaired
inputs = Input((14,))
hidden = Dropout(0.5)(Dense(14, activation="relu")(inputs))
model = Model(inputs, Softmax()(Dense(5)(hidden)))
model.compile(optimizer=optimizers.SGD(0.01), loss=losses.SparseCategoricalCrossentropy())
x, y = vectors(60, features=14), labels(60, 5)

# %% wrong tanh_for_zero_and_one: tanh-into-probability-loss | stats.SE 329821
left, right = Input((20,)), Input((20,))
encoder = Sequential([Input((20,)), Dense(16, activation="tanh"), Dense(8, activation="tanh")])
model = Model([left, right], Dense(1, activation="tanh")(Multiply()([encoder(left), encoder(right)])))
model.compile(loss="binary_crossentropy", optimizer="adagrad", metrics=["accuracy"])
x, y = [vectors(50, features=20), vectors(50, features=20)[::-1]], labels(50, 2)

# %% repaired
left, right = Input((20,)), Input((20,))
encoder = Sequential([Input((20,)), Dense(16, activation="tanh"), Dense(8, activation="tanh")])
model = Model([left, right], Dense(1, activation="sigmoid")(Multiply()([encoder(left), encoder(right)])))
model.compile(loss="binary_crossentropy", optimizer="adagrad", metrics=["accuracy"])
x, y = [vectors(50, features=20), vectors(50, features=20)[::-1]], labels(50, 2)

# %% wrong tanh_of_a_recurrent_layer: tanh-into-probability-loss, logits-into-probability-loss | keras#7994
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(4)])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["categorical_crossentropy", "accuracy"])
x, y = tokens(48), one_hot(labels(48, 4), 4)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(4), Dense(4, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["categorical_crossentropy", "accuracy"])
x, y = tokens(48), one_hot(labels(48, 4), 4)

# %% wrong tanh_for_tags: tanh-into-probability-loss | datascience.SE 57738
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5), Activation(ops.tanh)])
model.compile(loss=losses.BinaryCrossentropy(label_smoothing=0.05), optimizer="adam")
x, y = vectors(80), multi_hot(80, 5)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5), Activation(ops.sigmoid)])
model.compile(loss=losses.BinaryCrossentropy(label_smoothing=0.05), optimizer="adam")
x, y = vectors(80), multi_hot(80, 5)
