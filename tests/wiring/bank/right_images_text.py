# Pictures, sounds, words and their loaders, as the tutorials wire them.

# %% right convnet: Keras example "mnist_convnet", with its two convolutions
model = Sequential(
    [
        Input((8, 8, 1)),
        Conv2D(4, 3, activation="relu"),
        MaxPooling2D(2),
        Flatten(),
        Dropout(0.5),
        Dense(10, activation="softmax"),
    ]
)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(64), one_hot(labels(64, 10), 10)

# %% right cnn_logits: TensorFlow tutorial "Convolutional Neural Network (CNN)", CIFAR-10 logits
model = Sequential(
    [Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(16, activation="relu"), Dense(10)]
)
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(64, channels=3), labels(64, 10)[:, None]

# %% right cats_and_dogs_transfer: TensorFlow tutorial "Transfer learning and fine-tuning"
base = Sequential([Input((8, 8, 3)), Conv2D(4, 3, activation="relu"), BatchNormalization()])
base.trainable = False
inputs = Input((8, 8, 3))
hidden = GlobalAveragePooling2D()(base(RandomFlip("horizontal")(inputs), training=False))
model = Model(inputs, Dense(1, activation="sigmoid")(Dropout(0.2)(hidden)))
model.compile(
    optimizer=optimizers.Adam(1e-4),
    loss=losses.BinaryCrossentropy(),
    metrics=[metrics.BinaryAccuracy(threshold=0.5, name="accuracy")],
)
x, y = images(32, channels=3), labels(32, 2)[:, None]

# %% right flowers_from_directory: TensorFlow tutorial "Image classification", a batched tf.data loader
model = Sequential([Input((8, 8, 3)), Rescaling(1.0 / 255), Conv2D(4, 3, activation="relu"), Flatten(), Dense(5)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
pictures = (255 * images(40, channels=3)).astype("uint8")
x = tf.data.Dataset.from_tensor_slices((pictures, labels(40, 5).astype("int32"))).batch(16).prefetch(1)

# %% right ct_scans: Keras example "3D_image_classification"
inputs = Input((4, 4, 4, 1))
hidden = GlobalAveragePooling3D()(Conv3D(4, 3, padding="same", activation="relu")(inputs))
model = Model(inputs, Dense(1, activation="sigmoid")(hidden))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["acc"])
x, y = vectors(20, 64).reshape(20, 4, 4, 4, 1), np.array([0, 1] * 10)

# %% right spoken_words: TensorFlow tutorial "Simple audio recognition", spectrograms of eight commands
model = Sequential(
    [Input((8, 8, 1)), Resizing(4, 4), Normalization(), Conv2D(4, 3, activation="relu"), Flatten(), Dense(8)]
)
model.compile(
    optimizer=optimizers.Adam(), loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"]
)
x = tf.data.Dataset.from_tensor_slices((images(32), labels(32, 8))).cache().shuffle(32).batch(8)

# %% right imdb_lstm: Keras example "bidirectional_lstm_imdb"
inputs = Input((None,), dtype="int32")
hidden = Bidirectional(LSTM(4, return_sequences=True))(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1, activation="sigmoid")(Bidirectional(LSTM(4))(hidden)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = tokens(32), labels(32, 2)

# %% right reviews_conv1d: Keras example "text_classification_from_scratch"
inputs = Input((12,), dtype="int64")
hidden = Conv1D(8, 3, padding="valid", activation="relu")(Embedding(50, 8)(inputs))
model = Model(inputs, Dense(1, activation="sigmoid", name="predictions")(GlobalMaxPooling1D()(hidden)))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((tokens(32), labels(32, 2))).batch(8)

# %% right newsgroups: Keras example "pretrained_word_embeddings"
inputs = Input((12,), dtype="int64")
hidden = GlobalMaxPooling1D()(Conv1D(8, 5, activation="relu")(Embedding(50, 8, trainable=False)(inputs)))
model = Model(inputs, Dense(20, activation="softmax")(hidden))
model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["acc"])
x, y = tokens(48), labels(48, 20)

# %% right vectorised_strings: TensorFlow tutorial "Text classification with an RNN", with the threshold on the logit
sentences = np.array(["so good", "so bad", "what a good film", "what a bad film"] * 6)
vectorise = TextVectorization(vocabulary=["so", "good", "bad", "what", "a", "film"], output_sequence_length=5)
model = Sequential([Input((1,), dtype="string"), vectorise, Embedding(8, 4, mask_zero=True), GRU(4), Dense(1)])
model.compile(
    optimizer=optimizers.Adam(1e-4),
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.BinaryAccuracy(threshold=0.0)],
)
x = tf.data.Dataset.from_tensor_slices((sentences[:, None], np.array([1, 0, 1, 0] * 6))).batch(8)

# %% right ford_engine_series: Keras example "timeseries_classification_from_scratch"
inputs = Input((16, 1))
hidden = ReLU()(BatchNormalization()(Conv1D(4, 3, padding="same")(inputs)))
model = Model(inputs, Dense(2, activation="softmax")(GlobalAveragePooling1D()(hidden)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
x, y = vectors(64, 16)[..., None], labels(64, 2)

# %% right attention_over_patches: Keras example "timeseries_transformer_classification"
inputs = Input((16, 1))
hidden = MultiHeadAttention(key_dim=4, num_heads=2)(inputs, inputs) + inputs
model = Model(inputs, Dense(3, activation="softmax")(GlobalAveragePooling1D(data_format="channels_last")(hidden)))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["sparse_categorical_accuracy"])
x, y = vectors(40, 16)[..., None], labels(40, 3)

# %% right weights_from_the_pipeline: Keras guide on tf.data triples (x, y, sample_weight)
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
y = labels(48, 10)
x = tf.data.Dataset.from_tensor_slices((images(48), y, np.where(y == 5, 2.0, 1.0))).batch(12)
del y


# %% right pictures_of_a_sequence: Keras reference PyDataset, batches made on demand
class Pictures(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return images(8), one_hot(labels(8, 4), 4)


model = Sequential([Input((8, 8, 1)), Flatten(), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x = Pictures()

# %% right point_clouds: Keras example "pointnet"
inputs = Input((16, 3))
hidden = GlobalMaxPooling1D()(Conv1D(8, 1, activation="relu")(inputs))
model = Model(inputs, Dense(10, activation="softmax")(Dropout(0.3)(hidden)))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["sparse_categorical_accuracy"])
x, y = vectors(40, 48).reshape(40, 16, 3), labels(40, 10)


# %% right batches_from_a_generator: Keras FAQ, a Python generator that yields (x, y)
def batches():
    for _ in range(3):
        yield images(8), labels(8, 4)


model = Sequential([Input((8, 8, 1)), Flatten(), Dense(4)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x = batches()

# %% right squeezed_convolutions: SqueezeNet (Iandola 2016), relu maps averaged and only then a softmax
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, activation="relu"), GlobalAveragePooling2D(), Activation("softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x, y = images(32, channels=3), one_hot(labels(32, 6), 6)
