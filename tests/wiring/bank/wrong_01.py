# Family 1: the head against the number of classes.

# %% wrong one_softmax: softmax-over-one-unit | SO 31880720
model = Sequential(
    [Input((8,)), Dense(12, activation="relu"), Dense(8, activation="relu"), Dense(1, activation="softmax")]
)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential(
    [Input((8,)), Dense(12, activation="relu"), Dense(8, activation="relu"), Dense(1, activation="sigmoid")]
)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% wrong one_softmax_as_a_layer: softmax-over-one-unit | keras#10607
inputs = Input((34,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, Softmax()(Dense(1)(hidden)))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(), metrics=["binary_accuracy"])
x, y = vectors(50, features=34), labels(50, 2)[:, None]

# %% repaired
inputs = Input((34,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, Activation("sigmoid")(Dense(1)(hidden)))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(), metrics=["binary_accuracy"])
x, y = vectors(50, features=34), labels(50, 2)[:, None]

# %% wrong one_softmax_map: softmax-over-one-unit | jocicmarko/ultrasound-nerve-segmentation#18
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="softmax")]
)
model.compile(optimizer=optimizers.Adam(1e-5), loss="binary_crossentropy")
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1).astype("float32")

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer=optimizers.Adam(1e-5), loss="binary_crossentropy")
x, y = images(10), labels(640, 2).reshape(10, 8, 8, 1).astype("float32")


# %% wrong one_softmax_in_a_subclass: softmax-over-one-unit | SO 45378493
class CatsAndDogs(Model):
    def __init__(self):
        super().__init__()
        self.hidden = Sequential([Conv2D(4, 3, activation="relu"), Flatten(), Dense(8, activation="relu")])
        self.score = Dense(1)

    def call(self, pixels):
        return keras.activations.softmax(self.score(self.hidden(pixels)))


model = CatsAndDogs()
model.compile(optimizer="rmsprop", loss=losses.binary_crossentropy, metrics=["accuracy"])
x, y = images(40, channels=3), labels(40, 2)


# %% repaired
class CatsAndDogs(Model):
    def __init__(self):
        super().__init__()
        self.hidden = Sequential([Conv2D(4, 3, activation="relu"), Flatten(), Dense(8, activation="relu")])
        self.score = Dense(1)

    def call(self, pixels):
        return keras.activations.sigmoid(self.score(self.hidden(pixels)))


model = CatsAndDogs()
model.compile(optimizer="rmsprop", loss=losses.binary_crossentropy, metrics=["accuracy"])
x, y = images(40, channels=3), labels(40, 2)

# %% wrong one_softmax_by_hand: softmax-over-one-unit | SO 51749207
model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(1)])
model.add(Lambda(lambda z: ops.exp(z) / ops.sum(ops.exp(z), axis=-1, keepdims=True)))
model.compile(optimizer="sgd", loss="binary_crossentropy", metrics=["AUC"])
x, y = vectors(64), labels(64, 2).astype("float32")

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="tanh"), Dense(1)])
model.add(Lambda(lambda z: 1 / (1 + ops.exp(-z))))
model.compile(optimizer="sgd", loss="binary_crossentropy", metrics=["AUC"])
x, y = vectors(64), labels(64, 2).astype("float32")

# %% wrong one_softmax_a_word: softmax-over-one-unit | SO 42800203
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(6, return_sequences=True), Dense(1, activation="softmax")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = tf.data.Dataset.from_tensor_slices((tokens(32), labels(384, 2).reshape(32, 12, 1))).batch(8)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), LSTM(6, return_sequences=True), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = tf.data.Dataset.from_tensor_slices((tokens(32), labels(384, 2).reshape(32, 12, 1))).batch(8)

# %% wrong one_softmax_of_two_outputs: softmax-over-one-unit | SO 58844149
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
species = Dense(3, activation="softmax", name="species")(hidden)
female = Dense(1, activation="softmax", name="female")(hidden)
model = Model(inputs, {"species": species, "female": female})
model.compile("adam", loss={"species": "sparse_categorical_crossentropy", "female": "binary_crossentropy"})
x, y = vectors(60), {"species": labels(60, 3), "female": labels(60, 2)}

# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
species = Dense(3, activation="softmax", name="species")(hidden)
female = Dense(1, activation="sigmoid", name="female")(hidden)
model = Model(inputs, {"species": species, "female": female})
model.compile("adam", loss={"species": "sparse_categorical_crossentropy", "female": "binary_crossentropy"})
x, y = vectors(60), {"species": labels(60, 3), "female": labels(60, 2)}

# %% wrong one_softmax_for_seven: softmax-over-one-unit, one-unit-for-many-classes, too-few-units | keras#11441
model = Sequential(
    [Input((8,)), Dense(10, activation="relu"), Dense(32, activation="relu"), Dense(1, activation="softmax")]
)
model.compile(optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(70), labels(70, 7)

# %% repaired
model = Sequential(
    [Input((8,)), Dense(10, activation="relu"), Dense(32, activation="relu"), Dense(7, activation="softmax")]
)
model.compile(optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(70), labels(70, 7)

# %% wrong one_sigmoid_for_ten_digits: one-unit-for-many-classes, too-few-units | datascience.SE 38604
model = Sequential([Input((64,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(80, features=64), labels(80, 10)

# %% repaired
model = Sequential([Input((64,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(80, features=64), labels(80, 10)

# %% wrong one_logit_for_three_tissues: one-unit-for-many-classes, too-few-units | keras-team/keras-io#648
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(1, 1)(hidden))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(10, channels=3), labels(640, 3).reshape(10, 8, 8, 1)

# %% repaired
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(3, 1)(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(10, channels=3), labels(640, 3).reshape(10, 8, 8, 1)

# %% wrong one_sparse_logit: one-unit-for-many-classes, too-few-units, categorical-loss-on-one-unit | keras#11786
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), MaxPooling2D(), Flatten(), Dense(1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(42, channels=3), labels(42, 7)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), MaxPooling2D(), Flatten(), Dense(7)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(42, channels=3), labels(42, 7)

# %% wrong categorical_on_a_sigmoid: categorical-loss-on-one-unit | keras#14729
model = Sequential([Input((30,)), Dense(16, activation="relu"), Dropout(0.1), Dense(1, activation="sigmoid")])
model.compile(optimizer=optimizers.Adam(), loss=losses.categorical_crossentropy, metrics=["accuracy"])
x, y = vectors(60, features=30), labels(60, 2)

# %% repaired
model = Sequential([Input((30,)), Dense(16, activation="relu"), Dropout(0.1), Dense(1, activation="sigmoid")])
model.compile(optimizer=optimizers.Adam(), loss=losses.binary_crossentropy, metrics=["accuracy"])
x, y = vectors(60, features=30), labels(60, 2)

# %% wrong categorical_on_a_logit: categorical-loss-on-one-unit | PacktPublishing/Deep-Learning-for-Computer-Vision#2
inputs = Input((8, 8, 1))
model = Model(inputs, Dense(1)(GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((images(40), labels(40, 2)[:, None])).batch(10)

# %% repaired
inputs = Input((8, 8, 1))
model = Model(inputs, Dense(1)(GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((images(40), labels(40, 2)[:, None])).batch(10)

# %% wrong categorical_focal_on_a_sigmoid: categorical-loss-on-one-unit | keras#17029
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(alpha=0.25, gamma=2.0))
x, y = vectors(64), labels(64, 2)[:, None].astype("float32")

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(alpha=0.25, gamma=2.0))
x, y = vectors(64), labels(64, 2)[:, None].astype("float32")

# %% wrong sparse_on_a_sigmoid: categorical-loss-on-one-unit, too-few-units | AmadeusITGroup/Moire-Pattern-Detection#6
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = vectors(64), labels(64, 2)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", jit_compile=True)
x, y = vectors(64), labels(64, 2)

# %% wrong nine_units_for_ten_digits: too-few-units, label-out-of-range | tensorflow#8484
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(20, activation="relu"), Dense(9, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(80), labels(80, 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(20, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", jit_compile=True)
x, y = images(80), labels(80, 10)

# %% wrong eleven_units_for_thirty_three: too-few-units, label-out-of-range | tensorflow#54233
inputs = Input((12,))
hidden = GlobalAveragePooling1D()(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(11)(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(99), labels(99, 33)

# %% repaired
inputs = Input((12,))
hidden = GlobalAveragePooling1D()(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(33)(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(99), labels(99, 33)

# %% wrong two_columns_for_a_mask_of_three: too-few-units, label-out-of-range | tensorflow#57173
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(2, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(8), labels(512, 3).reshape(8, 8, 8)

# %% repaired
model = Sequential(
    [Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(3, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(8), labels(512, 3).reshape(8, 8, 8)

# %% wrong four_columns_for_five: too-few-units | keras#8404
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)

# %% wrong thirty_units_for_ten: note:class-never-seen | community.deeplearning.ai 229819
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(32, activation="relu"), Dense(30, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(200), labels(200, 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(32, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(200), labels(200, 10)

# %% wrong the_thousand_of_imagenet: note:class-never-seen | keras#871
inputs = Input((8, 8, 3))
features = GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(inputs))
model = Model(inputs, Dense(1000, activation="softmax", name="predictions")(features))
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(470, channels=3), labels(470, 47)

# %% repaired
inputs = Input((8, 8, 3))
features = GlobalAveragePooling2D()(Conv2D(8, 3, activation="relu")(inputs))
model = Model(inputs, Dense(47, activation="softmax", name="predictions")(features))
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(470, channels=3), labels(470, 47)
