# %% right bilstm_tagger_padding_is_class_0: Keras example "Named Entity Recognition using Transformers" (padding tag 0), with a BiLSTM
x, y = tokens(24, 10), np.random.default_rng(0).integers(1, 5, size=(24, 10))
x[:, 7:], y[:, 7:] = 0, 0
inputs = Input((None,), dtype="int32")
h = Bidirectional(LSTM(6, return_sequences=True))(Embedding(50, 8, mask_zero=True)(inputs))
model = Model(inputs, TimeDistributed(Dense(5, activation="softmax"))(h))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

# %% right ctc_speech_blank_is_0: keras.losses.CTC (0 is blank and padding, the letters start at 1)
x = np.random.default_rng(0).normal(size=(16, 20, 6)).astype("float32")
y = np.random.default_rng(1).integers(1, 9, size=(16, 5))
y[::2, 4] = 0
model = Sequential(
    [Input((20, 6)), Conv1D(8, 3, padding="same", activation="relu"), GRU(8, return_sequences=True), Dense(9)]
)
model.compile(optimizer="adam", loss=losses.CTC())

# %% right anomaly_per_step_weighted: Keras guide "Training & evaluation with the built-in methods", weights per time step
x = np.random.default_rng(0).normal(size=(30, 16, 3)).astype("float32")
y = (x[:, :, :1] > 1.5).astype("float32")
weight = np.where(y[..., 0] == 1, 8.0, 1.0).astype("float32")
model = Sequential(
    [Input((16, 3)), Conv1D(8, 5, padding="same", activation="relu"), Conv1D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy", weighted_metrics=["binary_accuracy"])
options = {"sample_weight": weight}

# %% right wavenet_mu_law_256: WaveNet (van den Oord 2016), samples quantised to 256 classes
wave = np.sin(np.linspace(0, 60, 12 * 33)).reshape(12, 33)
code = np.round((np.sign(wave) * np.log1p(255 * abs(wave)) / np.log(256) + 1) / 2 * 255).astype("uint8")
x, y = wave[:, :-1, None].astype("float32"), code[:, 1:]
h = inputs = Input((32, 1))
for rate in (1, 2, 4):
    h = Conv1D(8, 2, dilation_rate=rate, padding="causal", activation="relu")(h)
model = Model(inputs, Conv1D(256, 1, activation="softmax")(h))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")

# %% right stateful_lstm_fixed_batch: Keras guide "Working with RNNs", cross-batch statefulness
model = Sequential([Input(batch_shape=(4, 6, 3)), LSTM(8, stateful=True), Dense(1)])
model.compile(
    optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0.0)]
)
series = np.random.default_rng(0).normal(size=(16, 6, 3)).astype("float32")
x = tf.data.Dataset.from_tensor_slices((series, labels(16, 2)[:, None])).batch(4, drop_remainder=True)

# %% right seq2seq_padding_rows_all_zero: Keras example "Character-level recurrent sequence-to-sequence model" (first version: unused steps stay zero)
source, target = one_hot(tokens(20, 7, 11), 11), one_hot(tokens(20, 6, 9), 9)
target[::3, 4:] = 0
x, y = [source, np.concatenate([np.zeros((20, 1, 9), "float32"), target[:, :-1]], axis=1)], target
encoder_in, decoder_in = Input((None, 11)), Input((None, 9))
_, state_h, state_c = LSTM(8, return_state=True)(encoder_in)
h = LSTM(8, return_sequences=True)(decoder_in, initial_state=[state_h, state_c])
model = Model([encoder_in, decoder_in], Dense(9, activation="softmax")(h))
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")


# %% right translation_masked_loss: TensorFlow tutorial "Neural machine translation with a Transformer and Keras"
def masked_loss(label, pred):
    mask = label != 0
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")(label, pred)
    mask = tf.cast(mask, dtype=loss.dtype)
    return tf.reduce_sum(loss * mask) / tf.reduce_sum(mask)


def masked_accuracy(label, pred):
    pred = tf.cast(tf.argmax(pred, axis=2), label.dtype)
    match, mask = label == pred, label != 0
    match = tf.cast(match & mask, tf.float32)
    return tf.reduce_sum(match) / tf.reduce_sum(tf.cast(mask, tf.float32))


x, y = {"pt": tokens(20, 8), "en": tokens(20, 7, 30)}, tokens(20, 7, 30)
y[:, 5:] = 0
pt, en = Input((None,), name="pt"), Input((None,), name="en")
context, h = Embedding(50, 8)(pt), Embedding(30, 8)(en)
h = Add()([h, MultiHeadAttention(2, 4)(h, h, use_causal_mask=True)])
h = Add()([h, MultiHeadAttention(2, 4)(query=h, value=context)])
model = Model({"pt": pt, "en": en}, Dense(30)(LayerNormalization()(h)))
model.compile(optimizer="adam", loss=masked_loss, metrics=[masked_accuracy])

# %% right sound_events_overlap: DCASE sound event detection, several sounds at a time in every frame
x = np.random.default_rng(0).random((12, 10, 8, 1), dtype="float32")
y = multi_hot(120, 4).reshape(12, 10, 4)
h = inputs = Input((10, 8, 1))
h = Reshape((10, 16))(MaxPooling2D((1, 2))(Conv2D(4, 3, padding="same", activation="relu")(h)))
model = Model(inputs, TimeDistributed(Dense(4, activation="sigmoid"))(Bidirectional(GRU(6, return_sequences=True))(h)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])

# %% right next_frame_convlstm: Keras example "Next-Frame Video Prediction with Convolutional LSTMs"
frames = np.random.default_rng(0).random((6, 5, 8, 8, 1), dtype="float32")
x, y = frames[:, :-1], frames[:, 1:]
inputs = Input((None, 8, 8, 1))
h = BatchNormalization()(ConvLSTM2D(4, 3, padding="same", return_sequences=True, activation="relu")(inputs))
model = Model(inputs, Conv3D(1, 3, activation="sigmoid", padding="same")(h))
model.compile(loss="binary_crossentropy", optimizer="adam")

# %% right span_start_and_end: Keras example "Text Extraction with BERT" (the classes are the positions)
inputs = Input((20,), dtype="int32")
h = LSTM(8, return_sequences=True)(Embedding(50, 8)(inputs))
start, end = (Activation("softmax")(Flatten()(Dense(1, use_bias=False)(h))) for _ in range(2))
model = Model(inputs, [start, end])
model.compile(optimizer="adam", loss=[losses.SparseCategoricalCrossentropy(from_logits=False)] * 2)
x = tokens(24, 20)
y = [np.arange(24) % 9, np.arange(24) % 9 + 3]

# %% right masked_language_model_weights: Keras example "End-to-end Masked Language Modeling with BERT"
y = tokens(24, 12)
hidden = np.random.default_rng(0).random((24, 12)) < 0.15
x = np.where(hidden, 50, y)
model = Sequential(
    [Input((12,)), Embedding(51, 8), Bidirectional(LSTM(6, return_sequences=True)), Dense(51, activation="softmax")]
)
model.compile(
    optimizer="adam", loss="sparse_categorical_crossentropy", weighted_metrics=["sparse_categorical_accuracy"]
)
options = {"sample_weight": hidden.astype("float32")}

# %% right pointer_over_steps: Pointer Networks (Vinyals 2015), the class is the place of the largest item
x = np.random.default_rng(0).normal(size=(40, 7, 2)).astype("float32")
y = x[:, :, 0].argmax(axis=1)
h = inputs = Input((7, 2))
h = Dense(1)(Bidirectional(GRU(6, return_sequences=True))(h))
model = Model(inputs, Reshape((7,))(Softmax(axis=1)(h)))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
