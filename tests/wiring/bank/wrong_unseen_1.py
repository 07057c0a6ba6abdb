# %% wrong bilstm_softmax_one: softmax-over-one-unit | stackoverflow.com/q/46620813
words = Input((None,), dtype="int32")
hidden = Bidirectional(LSTM(6))(Embedding(50, 8, mask_zero=True)(words))
model = Model(words, Dense(1, activation="softmax")(Dropout(0.3)(hidden)))
model.compile(optimizer="adagrad", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(60), labels(60, 2)
# %% repaired
words = Input((None,), dtype="int32")
hidden = Bidirectional(LSTM(6))(Embedding(50, 8, mask_zero=True)(words))
model = Model(words, Dense(1, activation="sigmoid")(Dropout(0.3)(hidden)))
model.compile(optimizer="adagrad", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(60), labels(60, 2)


# %% wrong subclass_softmax_one: softmax-over-one-unit | stackoverflow.com/q/47241622
class Net(Model):
    def __init__(self):
        super().__init__()
        self.body, self.top = GRU(8), Dense(1)

    def call(self, inputs):
        return ops.softmax(self.top(self.body(inputs)), axis=-1)


model = Net()
model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
x, y = vectors(80, 40).reshape(80, 10, 4), labels(80, 2)[:, None]


# %% repaired
class Net(Model):
    def __init__(self):
        super().__init__()
        self.body, self.top = GRU(8), Dense(1)

    def call(self, inputs):
        return ops.sigmoid(self.top(self.body(inputs)))


model = Net()
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(80, 40).reshape(80, 10, 4), labels(80, 2)[:, None]
# %% wrong two_heads_one_softmax: softmax-over-one-unit | github.com/keras-team/keras/issues/126
photo = Input((16, 16, 3))
seen = GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(RandomFlip()(photo)))
heads = {"age": Dense(4, activation="softmax")(seen), "smiles": Dense(1, activation="softmax")(seen)}
model = Model(photo, heads)
model.compile(optimizer="sgd", loss={"age": "sparse_categorical_crossentropy", "smiles": "binary_crossentropy"})
x, y = images(40, 16, 3), {"age": labels(40, 4), "smiles": labels(40, 2)}
# %% repaired
photo = Input((16, 16, 3))
seen = GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(RandomFlip()(photo)))
heads = {"age": Dense(4, activation="softmax")(seen), "smiles": Dense(1, activation="sigmoid")(seen)}
model = Model(photo, heads)
model.compile(optimizer="sgd", loss={"age": "sparse_categorical_crossentropy", "smiles": "binary_crossentropy"})
x, y = images(40, 16, 3), {"age": labels(40, 4), "smiles": labels(40, 2)}
# %% wrong seven_classes_one_unit: categorical-loss-on-one-unit, one-unit-for-many-classes | github.com/keras-team/keras/issues/11786
model = Sequential([Input((32, 32, 3)), Conv2D(4, 3, activation="relu"), MaxPooling2D(4), Flatten(), Dense(10, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer=optimizers.Adam(1e-3), loss=losses.sparse_categorical_crossentropy, metrics=["accuracy"])
x, y = images(70, 32, 3), labels(70, 7)
# %% repaired
model = Sequential([Input((32, 32, 3)), Conv2D(4, 3, activation="relu"), MaxPooling2D(4), Flatten(), Dense(10, activation="relu"), Dense(7, activation="softmax")])
model.compile(optimizer=optimizers.Adam(1e-3), loss=losses.sparse_categorical_crossentropy, metrics=["accuracy"])
x, y = images(70, 32, 3), labels(70, 7)
# %% wrong one_sigmoid_for_genres: one-unit-for-many-classes | boohere.com/ru/detail/80265.html
model = Sequential([Input((20, 13)), Conv1D(16, 3, activation="relu"), BatchNormalization(), GlobalMaxPooling1D(), Dense(1, activation="sigmoid")])
model.compile(optimizer="rmsprop", loss=losses.BinaryFocalCrossentropy(), metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((vectors(90, 260).reshape(90, 20, 13), labels(90, 5))).shuffle(90, seed=1).batch(16)
y = None
# %% repaired
model = Sequential([Input((20, 13)), Conv1D(16, 3, activation="relu"), BatchNormalization(), GlobalMaxPooling1D(), Dense(5, activation="softmax")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((vectors(90, 260).reshape(90, 20, 13), labels(90, 5))).shuffle(90, seed=1).batch(16)
y = None
# %% wrong one_column_categorical: categorical-loss-on-one-unit | github.com/keras-team/keras/issues/17029
a, b = Input((4,), name="a"), Input((6,), name="b")
model = Model({"a": a, "b": b}, Dense(1, activation="sigmoid")(Dense(9, activation="gelu")(Concatenate()([a, b]))))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(label_smoothing=0.1))
x, y = {"a": vectors(50, 4), "b": vectors(50, 6)}, labels(50, 2).reshape(-1, 1).astype("float32")
# %% repaired
a, b = Input((4,), name="a"), Input((6,), name="b")
model = Model({"a": a, "b": b}, Dense(1, activation="sigmoid")(Dense(9, activation="gelu")(Concatenate()([a, b]))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(label_smoothing=0.1))
x, y = {"a": vectors(50, 4), "b": vectors(50, 6)}, labels(50, 2).reshape(-1, 1).astype("float32")
# %% wrong eleven_units_33_labels: too-few-units, label-out-of-range | github.com/tensorflow/tensorflow/issues/54233
model = Sequential([Input((8,)), Normalization(mean=0.0, variance=1.0), Dense(32, activation="relu"), Dense(11, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=False)
x, y = vectors(200), labels(200, 33)
# %% repaired
model = Sequential([Input((8,)), Normalization(mean=0.0, variance=1.0), Dense(32, activation="relu"), Dense(33, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=False)
x, y = vectors(200), labels(200, 33)
# %% wrong text_logits_string_loss: logits-into-probability-loss | github.com/tensorflow/docs/pull/2102
texts = np.array(["good old book", "bad day", "new film", "fine old day"] * 20)
vectorize = TextVectorization(max_tokens=20, output_sequence_length=5)
vectorize.adapt(texts)
model = Sequential([Input((1,), dtype="string"), vectorize, Embedding(20, 8), GlobalAveragePooling1D(), Dropout(0.2), Dense(4)])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tf.constant(texts[:, None]), labels(80, 4)
# %% repaired
texts = np.array(["good old book", "bad day", "new film", "fine old day"] * 20)
vectorize = TextVectorization(max_tokens=20, output_sequence_length=5)
vectorize.adapt(texts)
model = Sequential([Input((1,), dtype="string"), vectorize, Embedding(20, 8), GlobalAveragePooling1D(), Dropout(0.2), Dense(4)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = tf.constant(texts[:, None]), labels(80, 4)


# %% wrong transformer_tags_logits: logits-into-probability-loss | github.com/keras-team/keras-hub/pull/1008
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.embed, self.attend, self.norm, self.head = Embedding(50, 16), MultiHeadAttention(2, 8), LayerNormalization(), Dense(5)

    def call(self, inputs):
        seen = self.embed(inputs)
        return self.head(self.norm(seen + self.attend(seen, seen)))


model = Tagger()
model.compile(optimizer="adamw", loss=losses.SparseCategoricalCrossentropy(ignore_class=0))
x, y = tokens(40), labels(480, 5).reshape(40, 12)


# %% repaired
class Tagger(Model):
    def __init__(self):
        super().__init__()
        self.embed, self.attend, self.norm, self.head = Embedding(50, 16), MultiHeadAttention(2, 8), LayerNormalization(), Dense(5)

    def call(self, inputs):
        seen = self.embed(inputs)
        return self.head(self.norm(seen + self.attend(seen, seen)))


model = Tagger()
model.compile(optimizer="adamw", loss=losses.SparseCategoricalCrossentropy(ignore_class=0, from_logits=True))
x, y = tokens(40), labels(480, 5).reshape(40, 12)
# %% wrong kld_no_softmax: logits-into-probability-loss | github.com/keras-team/keras/issues/1917
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, padding="same", activation="relu"), MaxPooling2D(2), Conv2D(1, 3, padding="same"), Flatten()])
model.compile(optimizer="adam", loss="kld")
shares = images(30, 8, 1).reshape(30, 64) ** 3
x, y = images(30, 16, 3), shares / shares.sum(axis=1, keepdims=True)
# %% repaired
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, padding="same", activation="relu"), MaxPooling2D(2), Conv2D(1, 3, padding="same"), Flatten(), Softmax()])
model.compile(optimizer="adam", loss="kld")
shares = images(30, 8, 1).reshape(30, 64) ** 3
x, y = images(30, 16, 3), shares / shares.sum(axis=1, keepdims=True)
# %% wrong kld_relu_map: relu-into-probability-loss | github.com/keras-team/keras/issues/1917
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, padding="same", activation="relu"), MaxPooling2D(2), Conv2D(1, 3, padding="same", activation="relu"), Flatten()])
model.compile(optimizer="adam", loss="kl_divergence", metrics=["accuracy"])
shares = images(30, 8, 1).reshape(30, 64) ** 3
x, y = images(30, 16, 3), shares / shares.sum(axis=1, keepdims=True)
# %% repaired
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, padding="same", activation="relu"), MaxPooling2D(2), Conv2D(1, 3, padding="same"), Flatten(), Activation("softmax")])
model.compile(optimizer="adam", loss="kl_divergence", metrics=["accuracy"])
shares = images(30, 8, 1).reshape(30, 64) ** 3
x, y = images(30, 16, 3), shares / shares.sum(axis=1, keepdims=True)
# %% wrong unet_no_sigmoid: logits-into-probability-loss | github.com/milesial/Pytorch-UNet/issues/176
photo = Input((16, 16, 1))
down = Conv2D(4, 3, padding="same", activation="relu")(photo)
up = UpSampling2D()(Conv2D(8, 3, padding="same", activation="relu")(MaxPooling2D()(down)))
model = Model(photo, Conv2D(1, 1)(Concatenate()([down, up])))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(20, 16), (images(20, 16) > 0.7).astype("uint8")
# %% repaired
photo = Input((16, 16, 1))
down = Conv2D(4, 3, padding="same", activation="relu")(photo)
up = UpSampling2D()(Conv2D(8, 3, padding="same", activation="relu")(MaxPooling2D()(down)))
model = Model(photo, Conv2D(1, 1, activation="sigmoid")(Concatenate()([down, up])))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(20, 16), (images(20, 16) > 0.7).astype("uint8")
# %% wrong mixed_list_of_losses: logits-into-probability-loss | github.com/keras-team/keras/issues/15715
inputs = Input((8,))
hidden = Dense(16, activation="relu", dtype="mixed_float16")(inputs)
model = Model(inputs, [Dense(3, activation="softmax", dtype="float32")(hidden), Dense(1, dtype="float32")(hidden)])
model.compile(optimizer="adam", loss=["categorical_crossentropy", losses.BinaryCrossentropy()], loss_weights=[1.0, 0.5])
x, y = vectors(60), [one_hot(labels(60, 3), 3), labels(60, 2)[:, None]]
# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu", dtype="mixed_float16")(inputs)
model = Model(inputs, [Dense(3, activation="softmax", dtype="float32")(hidden), Dense(1, dtype="float32")(hidden)])
model.compile(optimizer="adam", loss=["categorical_crossentropy", losses.BinaryCrossentropy(from_logits=True)], loss_weights=[1.0, 0.5])
x, y = vectors(60), [one_hot(labels(60, 3), 3), labels(60, 2)[:, None]]
# %% wrong focal_on_logits: logits-into-probability-loss | github.com/keras-team/keras-cv/pull/615
inputs = Input((8, 8, 3))
hidden = SeparableConv2D(8, 3, activation="swish")(Rescaling(1 / 255)(inputs))
model = Model(inputs, Dense(6)(GlobalAveragePooling2D()(hidden)))
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(alpha=0.3), metrics=["accuracy"])
x, y = 255 * images(48, 8, 3), one_hot(labels(48, 6), 6)
# %% repaired
inputs = Input((8, 8, 3))
hidden = SeparableConv2D(8, 3, activation="swish")(Rescaling(1 / 255)(inputs))
model = Model(inputs, Dense(6)(GlobalAveragePooling2D()(hidden)))
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(alpha=0.3, from_logits=True), metrics=["accuracy"])
x, y = 255 * images(48, 8, 3), one_hot(labels(48, 6), 6)
# %% wrong leaky_head: logits-into-probability-loss, relu-into-probability-loss | github.com/keras-team/keras/issues/4784
model = Sequential([Input((8,)), Dense(16), LeakyReLU(), Dense(1), LeakyReLU()])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16), LeakyReLU(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)
# %% wrong tanh_tags: tanh-into-probability-loss | github.com/keras-team/keras/issues/741
model = Sequential([Input((8,)), Dense(24, activation="relu"), Dense(5), Activation("tanh")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(64), multi_hot(64, 5)
# %% repaired
model = Sequential([Input((8,)), Dense(24, activation="relu"), Dense(5), Activation("sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(64), multi_hot(64, 5)
