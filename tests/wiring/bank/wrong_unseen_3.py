# %% wrong scalar_labels_categorical: integers-into-categorical-loss | github.com/keras-team/keras/issues/7339
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(92), labels(92, 2).reshape(-1, 1)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(92), labels(92, 2).reshape(-1, 1)


# %% wrong unknown_width_categorical: integers-into-categorical-loss, labels-broadcast | github.com/intel/analytics-zoo/issues/1122
def rows():
    yield from zip(vectors(64), labels(64, 4).reshape(-1, 1).astype("float32"))


signature = (tf.TensorSpec((8,)), tf.TensorSpec((None,)))
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = tf.data.Dataset.from_generator(rows, output_signature=signature).batch(16), None


# %% repaired
def rows():
    yield from zip(vectors(64), one_hot(labels(64, 4), 4))


signature = (tf.TensorSpec((8,)), tf.TensorSpec((None,)))
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = tf.data.Dataset.from_generator(rows, output_signature=signature).batch(16), None


# %% wrong sequence_one_hot_sparse: one-hot-into-sparse-loss | github.com/keras-team/keras/issues/14341
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        rows = slice(10 * index, 10 * index + 10)
        return images(40, 8, 3)[rows], one_hot(labels(40, 4), 4)[rows]


base = Sequential([Input((8, 8, 3)), Conv2D(8, 3, activation="relu")])
base.trainable = False
photo = Input((8, 8, 3))
model = Model(photo, Dense(4)(GlobalAveragePooling2D()(base(photo, training=False))))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = Batches(), None


# %% repaired
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        rows = slice(10 * index, 10 * index + 10)
        return images(40, 8, 3)[rows], one_hot(labels(40, 4), 4)[rows]


base = Sequential([Input((8, 8, 3)), Conv2D(8, 3, activation="relu")])
base.trainable = False
photo = Input((8, 8, 3))
model = Model(photo, Dense(4)(GlobalAveragePooling2D()(base(photo, training=False))))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = Batches(), None
# %% wrong names_as_labels: labels-are-strings | github.com/keras-team/keras/issues/12047
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(60), np.array(["Participant1", "Participant2", "Participant3"])[labels(60, 3)].astype(object)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
names = np.array(["Participant1", "Participant2", "Participant3"])[labels(60, 3)].astype(object)
x, y = vectors(60), np.unique(names, return_inverse=True)[1]
# %% wrong one_hot_with_middle_axis: labels-have-extra-axis | github.com/keras-team/keras/issues/14341
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4).reshape(-1, 1), 4)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 4), 4)
# %% wrong one_hot_masks_sparse: one-hot-into-sparse-loss | github.com/keras-team/keras/issues/14094
photo = Input((8, 8, 3))
model = Model(photo, Conv2D(3, 1, activation="softmax")(Conv2DTranspose(4, 3, padding="same", activation="relu")(photo)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 8, 8), 3)
# %% repaired
photo = Input((8, 8, 3))
model = Model(photo, Conv2D(3, 1, activation="softmax")(Conv2DTranspose(4, 3, padding="same", activation="relu")(photo)))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 8, 8), 3)
# %% wrong iris_from_r: labels-from-one, label-out-of-range | github.com/rstudio/keras3/issues/465
model = Sequential([Input((4,)), Dense(8, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(90, 4), labels(90, 3, low=1)
# %% repaired
model = Sequential([Input((4,)), Dense(8, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = vectors(90, 4), labels(90, 3, low=1) - 1
# %% wrong news_from_tokenizer: labels-from-one, label-out-of-range | pullrequest.ru/13662601
words = Input((12,))
block = MultiHeadAttention(2, 4)
embedded = Embedding(50, 8)(words)
hidden = GlobalAveragePooling1D()(LayerNormalization()(embedded + block(embedded, embedded)))
model = Model(words, Dense(5)(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"], jit_compile=True)
x, y = tokens(80), labels(80, 5, low=1).astype("float32").reshape(-1, 1)
# %% repaired
words = Input((12,))
block = MultiHeadAttention(2, 4)
embedded = Embedding(50, 8)(words)
hidden = GlobalAveragePooling1D()(LayerNormalization()(embedded + block(embedded, embedded)))
model = Model(words, Dense(5)(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"], jit_compile=True)
x, y = tokens(80), labels(80, 5, low=1).astype("float32").reshape(-1, 1) - 1
# %% wrong mask_png_255: labels-0-255 | github.com/hlamba28/UNET-TGS/issues/8
photo = Input((16, 16, 1))
down = Conv2D(4, 3, padding="same", activation="relu")(photo)
model = Model(photo, Conv2D(1, 1, activation="sigmoid")(Conv2DTranspose(4, 2, strides=2)(MaxPooling2D()(down))))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = images(20, 16), (255 * (images(20, 16) > 0.6)).astype("uint8")
# %% repaired
photo = Input((16, 16, 1))
down = Conv2D(4, 3, padding="same", activation="relu")(photo)
model = Model(photo, Conv2D(1, 1, activation="sigmoid")(Conv2DTranspose(4, 2, strides=2)(MaxPooling2D()(down))))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = images(20, 16), (images(20, 16) > 0.6).astype("uint8")
# %% wrong mask_scaled_to_minus_one: labels-minus-one-plus-one | github.com/bigmb/Unet-Segmentation-Pytorch-Nest-of-Unets/issues/18
model = Sequential([Input((12, 12, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(20, 12), np.where(images(20, 12) > 0.5, 1.0, -1.0).astype("float32")
# %% repaired
model = Sequential([Input((12, 12, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = images(20, 12), np.where(images(20, 12) > 0.5, 1.0, 0.0).astype("float32")
# %% wrong attributes_minus_one_sparse: labels-minus-one-plus-one, label-out-of-range | github.com/crazydemo/facial-attribute-classification-with-graph/issues/1
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, [Dense(2, activation="softmax")(hidden), Dense(2, activation="softmax")(hidden)])
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy", "sparse_categorical_crossentropy"], jit_compile=True)
x, y = vectors(60), [labels(60, 2), 2 * labels(60, 2)[::-1] - 1]
# %% repaired
inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, [Dense(2, activation="softmax")(hidden), Dense(2, activation="softmax")(hidden)])
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy", "sparse_categorical_crossentropy"], jit_compile=True)
x, y = vectors(60), [labels(60, 2), labels(60, 2)[::-1]]
# %% wrong street_void: void-label, label-out-of-range | github.com/tensorflow/tensorflow/issues/8484
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu", dilation_rate=2), Conv2D(5, 1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
truth = labels(1280, 5).reshape(20, 8, 8).astype("uint8")
truth[:, 0] = 255
x, y = images(20, 8, 3), truth
# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu", dilation_rate=2), Conv2D(5, 1)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255))
truth = labels(1280, 5).reshape(20, 8, 8).astype("uint8")
truth[:, 0] = 255
x, y = images(20, 8, 3), truth
# %% wrong everything_divided: labels-scaled | github.com/hlamba28/UNET-TGS/issues/8
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(80), labels(80, 10) / 255.0
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(80), labels(80, 10)
# %% wrong letters_as_ascii: note:class-never-seen, class-never-seen | github.com/keras-team/keras/issues/7339
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(123, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(520), keras.utils.to_categorical(97 + labels(520, 26))
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(26, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(520), keras.utils.to_categorical(labels(520, 26))
# %% wrong one_two_binary: labels-from-one, one-unit-for-many-classes, label-out-of-range | github.com/qubvel/segmentation_models/issues/95
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2, low=1).astype("float64")
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2, low=1).astype("float64") - 1
# %% wrong channels_first_volume: softmax-over-wrong-axis | github.com/MrGiovanni/ModelsGenesis/pull/8
volume = Input((4, 5, 6, 1))
first = Permute((4, 1, 2, 3))(Conv3D(3, 3, padding="same")(volume))
model = Model(volume, Activation("softmax")(first))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = vectors(12, 120).reshape(12, 4, 5, 6, 1), np.moveaxis(one_hot(labels(1440, 3).reshape(12, 4, 5, 6), 3), -1, 1)
# %% repaired
volume = Input((4, 5, 6, 1))
first = Permute((4, 1, 2, 3))(Conv3D(3, 3, padding="same")(volume))
model = Model(volume, Softmax(axis=1)(first))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, y = vectors(12, 120).reshape(12, 4, 5, 6, 1), np.moveaxis(one_hot(labels(1440, 3).reshape(12, 4, 5, 6), 3), -1, 1)


# %% wrong over_the_batch: softmax-over-wrong-axis | github.com/JayChanHoi/Lattice_LSTM/issues/5
class Share(keras.layers.Layer):
    def call(self, inputs):
        return ops.softmax(inputs, axis=0)


words = Input((12,))
model = Model(words, Share()(Dense(4)(LSTM(6)(Embedding(50, 6)(words)))))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(40), labels(40, 4)


# %% repaired
class Share(keras.layers.Layer):
    def call(self, inputs):
        return ops.softmax(inputs, axis=1)


words = Input((12,))
model = Model(words, Share()(Dense(4)(LSTM(6)(Embedding(50, 6)(words)))))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = tokens(40), labels(40, 4)
# %% wrong sequences_left_on: output-has-extra-axes, labels-broadcast | pullrequest.ru/13233417
model = Sequential([Input((10, 3)), LSTM(8, return_sequences=True), Dropout(0.2), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60, 30).reshape(60, 10, 3), labels(60, 2)[:, None]
# %% repaired
model = Sequential([Input((10, 3)), LSTM(8), Dropout(0.2), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60, 30).reshape(60, 10, 3), labels(60, 2)[:, None]
# %% wrong no_pooling_seven_by_seven: output-has-extra-axes | github.com/keras-team/keras/issues/14341
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, strides=2, activation="relu"), BatchNormalization(), Dense(67, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = images(134, 16, 3), one_hot(labels(134, 67), 67)
# %% repaired
model = Sequential([Input((16, 16, 3)), Conv2D(8, 3, strides=2, activation="relu"), BatchNormalization(), GlobalAveragePooling2D(), Dense(67, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = images(134, 16, 3), one_hot(labels(134, 67), 67)


# %% wrong own_hinge_pairs_all: labels-broadcast | github.com/keras-team/keras/issues/19662
class Squared(losses.Loss):
    def call(self, truth, output):
        return ops.mean(ops.square(ops.maximum(1.0 - (2.0 * truth - 1.0) * output, 0.0)))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=Squared())
x, y = vectors(64), labels(64, 2).astype("float32")


# %% repaired
class Squared(losses.Loss):
    def call(self, truth, output):
        return ops.mean(ops.square(ops.maximum(1.0 - (2.0 * truth - 1.0) * output, 0.0)))


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=Squared())
x, y = vectors(64), labels(64, 2).astype("float32")[:, None]
