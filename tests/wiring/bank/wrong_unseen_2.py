# %% wrong half_precision_softmax_twice: activation-twice | github.com/keras-team/keras/issues/15715
inputs = Input((8, 8, 1))
hidden = Flatten()(Conv2D(8, 3, activation="relu", dtype="mixed_float16")(inputs))
model = Model(inputs, Dense(4, activation="softmax", dtype="mixed_float16")(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(40), labels(40, 4)
# %% repaired
inputs = Input((8, 8, 1))
hidden = Flatten()(Conv2D(8, 3, activation="relu", dtype="mixed_float16")(inputs))
model = Model(inputs, Dense(4, dtype="float32")(hidden))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(40), labels(40, 4)
# %% wrong own_weighted_bce_on_sigmoid: activation-twice | github.com/milesial/Pytorch-UNet/issues/176
def weighted(truth, logits):
    return tf.reduce_mean(tf.nn.weighted_cross_entropy_with_logits(tf.cast(truth, "float32"), logits, pos_weight=3.0))


model = Sequential([Input((12, 12, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=weighted)
x, y = images(24, 12), (images(24, 12) > 0.8).astype("float32")


# %% repaired
def weighted(truth, logits):
    return tf.reduce_mean(tf.nn.weighted_cross_entropy_with_logits(tf.cast(truth, "float32"), logits, pos_weight=3.0))


model = Sequential([Input((12, 12, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=weighted)
x, y = images(24, 12), (images(24, 12) > 0.8).astype("float32")


# %% wrong softmax_in_own_loss: activation-twice | github.com/keras-team/keras/issues/8813
def own(truth, output):
    return losses.categorical_crossentropy(truth, Activation("softmax")(output))


model = Sequential([Input((8,)), Dense(16, activation="elu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss=own, metrics=["accuracy"])
x, y = vectors(50), one_hot(labels(50, 4), 4)


# %% repaired
def own(truth, output):
    return losses.categorical_crossentropy(truth, Activation("softmax")(output))


model = Sequential([Input((8,)), Dense(16, activation="elu"), Dense(4)])
model.compile(optimizer="adam", loss=own, metrics=["accuracy"])
x, y = vectors(50), one_hot(labels(50, 4), 4)
# %% wrong softmax_before_reshape_pixels: activation-twice | github.com/divamgupta/image-segmentation-keras/issues/275
photo = Input((8, 8, 3))
output = Reshape((64, 3))(Activation("softmax")(Conv2D(3, 3, padding="same")(photo)))
model = Model(photo, output)
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 64), 3)
# %% repaired
photo = Input((8, 8, 3))
output = Reshape((64, 3))(Activation("softmax")(Conv2D(3, 3, padding="same")(photo)))
model = Model(photo, output)
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(), metrics=["accuracy"])
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 64), 3)
# %% wrong binary_focal_sigmoid_logits: activation-twice | github.com/keras-team/keras-cv/pull/615
words = Input((12,))
model = Model(words, Dense(1, activation="sigmoid")(LSTM(8)(Embedding(50, 4)(words))))
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(apply_class_balancing=True, from_logits=True))
x, y = tokens(50), labels(50, 2)
# %% repaired
words = Input((12,))
model = Model(words, Dense(1, activation="sigmoid")(LSTM(8)(Embedding(50, 4)(words))))
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(apply_class_balancing=True))
x, y = tokens(50), labels(50, 2)
# %% wrong softmax_on_a_finished_net: activation-twice | github.com/divamgupta/image-segmentation-keras/issues/275
finished = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
finished.trainable = False
outer = Input((8,))
model = Model(outer, Softmax()(finished(GaussianNoise(0.1)(outer), training=False)))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(50), one_hot(labels(50, 5), 5)
# %% repaired
finished = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="softmax")])
finished.trainable = False
outer = Input((8,))
model = Model(outer, finished(GaussianNoise(0.1)(outer), training=False))
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(50), one_hot(labels(50, 5), 5)
# %% wrong rescued_sigmoid_functional: rescued-activation, note:rescued-activation, activation-twice | github.com/keras-team/keras/issues/15715
inputs = Input((8,))
model = Model(inputs, Activation("sigmoid")(Dense(1)(Dense(12, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(40), labels(40, 2).astype(bool)
# %% repaired
inputs = Input((8,))
model = Model(inputs, Activation("sigmoid")(Dense(1)(Dense(12, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy())
x, y = vectors(40), labels(40, 2).astype(bool)
# %% wrong satellite_tags_softmax: softmax-for-multilabel | github.com/godardt/planet-amazon-deforestation/pull/1
photo = Input((16, 16, 3))
seen = Flatten()(MaxPooling2D(4)(Conv2D(8, 3, activation="relu")(RandomRotation(0.1)(Rescaling(1 / 127.5, offset=-1)(photo)))))
model = Model(photo, Dense(7, activation="softmax")(seen))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = (255 * images(60, 16, 3)).astype("uint8"), multi_hot(60, 7)
# %% repaired
photo = Input((16, 16, 3))
seen = Flatten()(MaxPooling2D(4)(Conv2D(8, 3, activation="relu")(RandomRotation(0.1)(Rescaling(1 / 127.5, offset=-1)(photo)))))
model = Model(photo, Dense(7, activation="sigmoid")(seen))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = (255 * images(60, 16, 3)).astype("uint8"), multi_hot(60, 7)


# %% wrong tags_head_softmax_generator: softmax-for-multilabel | github.com/keras-team/keras/issues/741
def batches():
    for start in range(0, 64, 16):
        yield vectors(64)[start : start + 16], {"topic": labels(64, 3)[start : start + 16], "tags": multi_hot(64, 6)[start : start + 16]}


inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, {"topic": Dense(3, activation="softmax")(hidden), "tags": Dense(6, activation="softmax")(hidden)})
model.compile(optimizer="adam", loss={"topic": "sparse_categorical_crossentropy", "tags": "binary_crossentropy"})
x, y = batches(), None


# %% repaired
def batches():
    for start in range(0, 64, 16):
        yield vectors(64)[start : start + 16], {"topic": labels(64, 3)[start : start + 16], "tags": multi_hot(64, 6)[start : start + 16]}


inputs = Input((8,))
hidden = Dense(12, activation="relu")(inputs)
model = Model(inputs, {"topic": Dense(3, activation="softmax")(hidden), "tags": Dense(6, activation="sigmoid")(hidden)})
model.compile(optimizer="adam", loss={"topic": "sparse_categorical_crossentropy", "tags": "binary_crossentropy"})
x, y = batches(), None
# %% wrong logits_multilabel_categorical: softmax-for-multilabel | github.com/keras-team/keras/issues/8910
inputs = Input((8,))
model = Model(inputs, Dense(9)(Dense(20, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(60), multi_hot(60, 9)
# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(9)(Dense(20, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), multi_hot(60, 9)
# %% wrong genre_sigmoid_bce: note:binary-loss-for-one-label, note:sigmoid-columns-for-one-label | github.com/MTG/MIRCourse/issues/2
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% repaired
model = Sequential([Input((8,)), Dense(12, activation="relu"), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
x, y = vectors(60), one_hot(labels(60, 5), 5)
# %% wrong volume_sigmoid_bce: note:binary-loss-for-one-label, note:sigmoid-columns-for-one-label | github.com/keras-team/keras/issues/4155
model = Sequential([Input((6, 6, 6, 1)), Conv3D(4, 3, padding="same", activation="relu"), Conv3D(3, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(10, 216).reshape(10, 6, 6, 6, 1), one_hot(labels(2160, 3).reshape(10, 6, 6, 6), 3)
# %% repaired
model = Sequential([Input((6, 6, 6, 1)), Conv3D(4, 3, padding="same", activation="relu"), Conv3D(3, 1, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(10, 216).reshape(10, 6, 6, 6, 1), one_hot(labels(2160, 3).reshape(10, 6, 6, 6), 3)
# %% wrong eight_images_sigmoid_sparse: note:sigmoid-columns-for-one-label | github.com/keras-team/keras/issues/9724
model = Sequential([Input((8, 8, 3)), DepthwiseConv2D(3), GlobalAveragePooling2D(), Dense(8, activation="sigmoid")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(64, 8, 3), labels(64, 8)
# %% repaired
model = Sequential([Input((8, 8, 3)), DepthwiseConv2D(3), GlobalAveragePooling2D(), Dense(8, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = images(64, 8, 3), labels(64, 8)
# %% wrong mse_on_digits_softmax: regression-loss-on-classes, note:regression-loss-on-classes | github.com/tensorflow/tensorflow/issues/54447
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(20, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="sgd", loss=losses.MeanSquaredError(), metrics=["acc"])
x, y = images(80), one_hot(labels(80, 10), 10)
# %% repaired
model = Sequential([Input((8, 8, 1)), Flatten(), Dense(20, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="sgd", loss=losses.CategoricalCrossentropy(), metrics=["acc"])
x, y = images(80), one_hot(labels(80, 10), 10)
# %% wrong mse_softmax_integers: labels-broadcast, integers-into-categorical-loss | github.com/Trusted-AI/adversarial-robustness-toolbox/issues/278
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="mse")
x, y = images(80), labels(80, 10).reshape(-1, 1)
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = images(80), labels(80, 10).reshape(-1, 1)
# %% wrong mae_sigmoid_binary: regression-loss-on-classes, note:regression-loss-on-classes | github.com/eriklindernoren/Keras-GAN/issues/132
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="mae", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 2)
# %% wrong linear_unit_for_stars: regression-loss-on-classes | github.com/keras-team/keras/issues/6260
model = Sequential([Input((12,)), Embedding(50, 8), GRU(6), Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error", metrics=["accuracy"])
x, y = tokens(60), labels(60, 5)
# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GRU(6), Dense(5, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = tokens(60), labels(60, 5)
# %% wrong rmse_metric_of_ids: regression-metric-on-classes, labels-broadcast, metric-label-format | github.com/tensorflow/tensorflow/issues/54447
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[metrics.RootMeanSquaredError()])
x, y = vectors(60), labels(60, 4).reshape(-1, 1)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[metrics.SparseCategoricalAccuracy()])
x, y = vectors(60), labels(60, 4).reshape(-1, 1)
# %% wrong cosine_loss_of_ids: labels-broadcast, integers-into-categorical-loss | github.com/keras-team/keras/issues/1048
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss=losses.CosineSimilarity())
x, y = vectors(60), labels(60, 6).reshape(-1, 1)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x, y = vectors(60), labels(60, 6).reshape(-1, 1)
