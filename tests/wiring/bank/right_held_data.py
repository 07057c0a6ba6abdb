# %% right raw_text_and_text_labels: TensorFlow tutorial "Load text", strings in, StringLookup over the label words
words = ["cheap pills now", "meeting at noon", "win a prize", "see you at lunch"]
spoken = np.array([words[i] for i in labels(32, 4)])
named = np.where(labels(32, 4) % 2 == 0, "spam", "ham")
vectorize = TextVectorization(max_tokens=40, output_sequence_length=5)
vectorize.adapt(spoken)
lookup = StringLookup(vocabulary=["ham", "spam"], num_oov_indices=0)
model = Sequential(
    [Input((1,), dtype="string"), vectorize, Embedding(40, 6), GlobalAveragePooling1D(), Dense(2, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((spoken[:, None], named)).map(lambda text, name: (text, lookup(name))).batch(8)

# %% right structured_dict_of_strings: Keras example "Structured data classification from scratch", lookups and normalisation inside
age, thal = Input((1,), name="age"), Input((1,), name="thal", dtype="string")
ages = np.random.default_rng(0).normal(50, 10, size=(40, 1)).astype("float32")
thals = np.array(["normal", "fixed", "reversible"])[labels(40, 3)][:, None]
scale = Normalization()
scale.adapt(ages)
h = Concatenate()([scale(age), StringLookup(vocabulary=["normal", "fixed", "reversible"], output_mode="one_hot")(thal)])
model = Model({"age": age, "thal": thal}, Dense(1, activation="sigmoid")(Dropout(0.5)(Dense(8, activation="relu")(h))))
model.compile("rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices(({"age": ages, "thal": thals}, labels(40, 2)[:, None])).batch(10)

# %% right tags_multi_hot_from_lookup: Keras example "Large-scale multi-label text classification"
lookup = StringLookup(vocabulary=["cs.CV", "cs.LG", "stat.ML", "cs.AI"], output_mode="multi_hot", num_oov_indices=0)
groups = [["cs.CV"], ["cs.LG", "stat.ML"], ["cs.AI", "cs.LG"], ["cs.LG"], ["cs.CV", "cs.LG", "cs.AI"]]
y = np.stack([np.array(lookup(tf.constant(groups[i % 5]))) for i in range(40)])
x = vectors(40, 30)
model = Sequential([Input((30,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["binary_accuracy"])

# %% right multilabel_mostly_single: toxic comments, the first hundred rows happen to have exactly one tag
y = one_hot(labels(160, 5), 5).astype("uint8")
y[100:] = multi_hot(60, 5)
x = vectors(160)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(
    optimizer="adam",
    loss=losses.BinaryCrossentropy(from_logits=True),
    metrics=[metrics.AUC(multi_label=True, num_labels=5, from_logits=True)],
)

# %% right two_independent_columns: scikit-learn MLPClassifier on a two-column indicator matrix, both, one or none may be true
model = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(2, activation="sigmoid")])
model.compile(
    optimizer="adam",
    loss="binary_crossentropy",
    metrics=[metrics.BinaryAccuracy(), metrics.F1Score(average="macro", threshold=0.5)],
)
x, y = vectors(40), multi_hot(40, 2)

# %% right raw_pixels_saturated_sigmoid: unscaled images push the untrained sigmoid to 0 and 1
x, y = (images(24) * 255).astype("float32"), labels(24, 2)
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])

# %% right class_axis_first_one_hot: softmax and cross-entropy both over axis 1
inputs = Input((8, 8, 1))
h = Permute((3, 1, 2))(Conv2D(4, 3, padding="same")(inputs))
model = Model(inputs, Softmax(axis=1)(h))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
mask = (images(10)[..., 0] * 4).astype("int32")
x, y = images(10), np.moveaxis(one_hot(mask, 4), -1, 1)

# %% right keypoint_heatmaps_spatial_softmax: integral pose models (Sun 2018), every column is a distribution over the 64 pixels
inputs = Input((8, 8, 1))
h = Reshape((64, 3))(Conv2D(3, 3, padding="same")(inputs))
model = Model(inputs, Softmax(axis=1)(h))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(axis=1))
x, heat = images(12), np.random.default_rng(0).random((12, 64, 3)) ** 8
y = (heat / heat.sum(axis=1, keepdims=True)).astype("float32")

# %% right flat_pixels_weighted: SegNet in Keras, pixels as a sequence with a weight each
mask = (images(12)[..., 0] > 0.8).astype("int64") + (images(12)[..., 0] > 0.95)
model = Sequential([Input((8, 8, 1)), Conv2D(3, 3, padding="same"), Reshape((64, 3)), Activation("softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
x, y = images(12), mask.reshape(12, 64, 1)
options = {"sample_weight": np.array([0.5, 2.0, 6.0])[mask.reshape(12, 64)]}

# %% right border_255_ignored: PASCAL VOC segmentation, 255 left out by the loss and by the metric
mask = (images(10)[..., 0] * 5).astype("uint8")
mask[:, 0], mask[:, -1] = 255, 255
model = Sequential(
    [Input((8, 8, 1)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(5, 1, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss=losses.SparseCategoricalCrossentropy(ignore_class=255),
    metrics=[metrics.MeanIoU(num_classes=5, ignore_class=255, sparse_y_pred=False)],
)
x, y = images(10), mask[..., None]

# %% right fully_convolutional_one_by_one: SqueezeNet-like head kept as a 1 x 1 map, labels shaped the same
model = Sequential([Input((8, 8, 1)), Conv2D(4, 5, activation="relu"), Conv2D(4, 4), Softmax()])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(24), labels(24, 4).reshape(24, 1, 1)


# %% right py_dataset_with_weights: keras.utils.PyDataset documentation, yields (x, y, weight)
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        part = slice(8 * i, 8 * i + 8)
        return vectors(32)[part], labels(32, 4)[part], np.linspace(0.5, 2, 32)[part]


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4)])
model.compile(
    optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), weighted_metrics=["accuracy"]
)
x = Batches()


# %% right endless_generator_one_class_a_batch: files read folder by folder, every batch holds a single class
def folder_by_folder():
    while True:
        for k in range(5):
            yield vectors(40)[8 * k : 8 * k + 8], one_hot(np.full(8, k), 5)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
x = folder_by_folder()

# %% right every_row_its_own_class: exemplar networks (Dosovitskiy 2014), labels equal to arange(n)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(48, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_top_k_categorical_accuracy"])
x, y = vectors(48), np.arange(48)
