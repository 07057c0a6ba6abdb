# Family 4: one label a row taken for several, or several for one.

# %% wrong softmax_for_tags: softmax-for-multilabel | SO 44164749
model = Sequential([Input((8,)), Dense(50, activation="relu"), Dropout(0.1), Dense(11, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer=optimizers.SGD(0.01, momentum=0.9, nesterov=True))
x, y = vectors(100), multi_hot(100, 11)

# %% repaired
model = Sequential([Input((8,)), Dense(50, activation="relu"), Dropout(0.1), Dense(11, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer=optimizers.SGD(0.01, momentum=0.9, nesterov=True))
x, y = vectors(100), multi_hot(100, 11)

# %% wrong softmax_and_binary_loss_for_tags: softmax-for-multilabel | keras#741
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7), Activation("softmax")])
model.compile(loss="binary_crossentropy", optimizer="adam")
x, y = vectors(80), multi_hot(80, 7)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(7), Activation("sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
x, y = vectors(80), multi_hot(80, 7)

# %% wrong softmax_for_several_digits: softmax-for-multilabel | SO 41589126
inputs = Input((8, 8, 1))
hidden = Flatten()(MaxPooling2D()(Conv2D(8, 3, activation="relu")(inputs)))
model = Model(inputs, Softmax(name="digits")(Dense(10)(hidden)))
model.compile(optimizer="adadelta", loss=losses.CategoricalCrossentropy())
x, y = images(60), multi_hot(60, 10).astype("int64")

# %% repaired
inputs = Input((8, 8, 1))
hidden = Flatten()(MaxPooling2D()(Conv2D(8, 3, activation="relu")(inputs)))
model = Model(inputs, Activation("sigmoid", name="digits")(Dense(10)(hidden)))
model.compile(optimizer="adadelta", loss=losses.BinaryCrossentropy())
x, y = images(60), multi_hot(60, 10).astype("int64")

# %% wrong softmax_inside_the_loss_for_tags: softmax-for-multilabel | keras#2166
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((tokens(80), multi_hot(80, 5).astype(bool))).batch(16)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalAveragePooling1D(), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((tokens(80), multi_hot(80, 5).astype(bool))).batch(16)


# %% wrong softmax_in_a_subclass_for_tags: softmax-for-multilabel | bfelbo/DeepMoji#24
class Labels(Model):
    def __init__(self, K):
        super().__init__()
        self.pixels = Sequential([Conv2D(8, 3, activation="relu"), GlobalAveragePooling2D()])
        self.scores = Dense(K)

    def call(self, picture):
        return ops.softmax(self.scores(self.pixels(picture)), axis=-1)


model = Labels(5)
model.compile(optimizer="rmsprop", loss=losses.categorical_crossentropy)
x, y = images(60, channels=3), multi_hot(60, 5)


# %% repaired
class Labels(Model):
    def __init__(self, K):
        super().__init__()
        self.pixels = Sequential([Conv2D(8, 3, activation="relu"), GlobalAveragePooling2D()])
        self.scores = Dense(K)

    def call(self, picture):
        return ops.sigmoid(self.scores(self.pixels(picture)))


model = Labels(5)
model.compile(optimizer="rmsprop", loss=losses.binary_crossentropy)
x, y = images(60, channels=3), multi_hot(60, 5)

# %% wrong softmax_for_overlapping_masks: softmax-for-multilabel | ZFTurbo/ZF_UNET_224_Pretrained_Model#1
model = Sequential(
    [Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="softmax")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10, channels=3), multi_hot(640, 4).reshape(10, 8, 8, 4)

# %% repaired
model = Sequential(
    [Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(4, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = images(10, channels=3), multi_hot(640, 4).reshape(10, 8, 8, 4)

# %% wrong softmax_for_the_tags_of_two_outputs: softmax-for-multilabel | keras#741
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
kind = Dense(3, activation="softmax", name="kind")(hidden)
tags = Dense(6, activation="softmax", name="tags")(hidden)
model = Model(inputs, {"kind": kind, "tags": tags})
model.compile("adam", loss={"kind": "categorical_crossentropy", "tags": "categorical_crossentropy"})
x, y = vectors(80), {"kind": one_hot(labels(80, 3), 3), "tags": multi_hot(80, 6)}

# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
kind = Dense(3, activation="softmax", name="kind")(hidden)
tags = Dense(6, activation="sigmoid", name="tags")(hidden)
model = Model(inputs, {"kind": kind, "tags": tags})
model.compile("adam", loss={"kind": "categorical_crossentropy", "tags": "binary_crossentropy"})
x, y = vectors(80), {"kind": one_hot(labels(80, 3), 3), "tags": multi_hot(80, 6)}

# %% wrong categorical_focal_loss_for_tags: softmax-for-multilabel | mkocabas/focal-loss-keras#9
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_focal_crossentropy")
x, y = vectors(80), multi_hot(80, 6)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_focal_crossentropy")
x, y = vectors(80), multi_hot(80, 6)

# %% wrong categorical_loss_for_tags: softmax-for-multilabel | suraj-deshmukh/Keras-Multi-Label-Image-Classification#4
# Keras computes the loss from the softmax of what the sigmoids were fed with
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(80), multi_hot(80, 5)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(80), multi_hot(80, 5)

# %% wrong sigmoids_and_categorical_loss: note:sigmoid-columns-for-one-label | keras#9939
model = Sequential([Input((14,)), Dense(14, activation="relu"), Dropout(0.5), Dense(5, activation="sigmoid")])
model.compile(optimizer=optimizers.SGD(0.01, momentum=0.001), loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(80, features=14), one_hot(labels(80, 5), 5)

# %% repaired
model = Sequential([Input((14,)), Dense(14, activation="relu"), Dropout(0.5), Dense(5, activation="softmax")])
model.compile(optimizer=optimizers.SGD(0.01, momentum=0.001), loss="categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(80, features=14), one_hot(labels(80, 5), 5)

# %% wrong two_sigmoids: note:sigmoid-columns-for-one-label | keras#6327
inputs = Input((31,))
model = Model(inputs, Dense(2, activation="sigmoid")(Dense(40, activation="relu")(inputs)))
model.compile(loss=losses.CategoricalCrossentropy(), optimizer="adam", metrics=["categorical_accuracy"])
x, y = vectors(60, features=31), one_hot(labels(60, 2), 2)

# %% repaired
inputs = Input((31,))
model = Model(inputs, Dense(2, activation="softmax")(Dense(40, activation="relu")(inputs)))
model.compile(loss=losses.CategoricalCrossentropy(), optimizer="adam", metrics=["categorical_accuracy"])
x, y = vectors(60, features=31), one_hot(labels(60, 2), 2)

# %% wrong sigmoids_of_pixels: note:sigmoid-columns-for-one-label | keras-team/keras-io#10
inputs = Input((8, 8, 3))
hidden = SeparableConv2D(8, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(4, 3, activation="sigmoid", padding="same")(hidden))
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
x, y = images(10, channels=3), labels(640, 4).reshape(10, 8, 8, 1).astype("uint8")

# %% repaired
inputs = Input((8, 8, 3))
hidden = SeparableConv2D(8, 3, padding="same", activation="relu")(inputs)
model = Model(inputs, Conv2D(4, 3, activation="softmax", padding="same")(hidden))
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
x, y = images(10, channels=3), labels(640, 4).reshape(10, 8, 8, 1).astype("uint8")


# %% wrong sigmoids_and_sparse_loss: note:sigmoid-columns-for-one-label | zzh8829/yolov3-tf2#194
class Detector(Model):
    def __init__(self):
        super().__init__()
        self.hidden, self.kinds = Dense(16, activation="relu"), Dense(8)

    def call(self, boxes):
        return ops.sigmoid(self.kinds(self.hidden(boxes)))


model = Detector()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(80), labels(80, 8)


# %% repaired
class Detector(Model):
    def __init__(self):
        super().__init__()
        self.hidden, self.kinds = Dense(16, activation="relu"), Dense(8)

    def call(self, boxes):
        return ops.softmax(self.kinds(self.hidden(boxes)))


model = Detector()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
x, y = vectors(80), labels(80, 8)

# %% wrong binary_loss_of_a_softmax: note:binary-loss-for-one-label | keras#3396
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(loss="binary_crossentropy", optimizer="adadelta", metrics=["accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adadelta", metrics=["accuracy"])
x, y = images(80), one_hot(labels(80, 10), 10)

# %% wrong binary_loss_object_of_a_softmax: note:binary-loss-for-one-label | kusiwu/Resnet50-Cifar10-Python-Keras#1
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
hidden = GlobalAveragePooling2D()(Add()([hidden, Conv2D(6, 3, padding="same", activation="relu")(hidden)]))
model = Model(inputs, Dense(10, activation="softmax")(hidden))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy())
x = tf.data.Dataset.from_tensor_slices((images(60, channels=3), one_hot(labels(60, 10), 10).astype(bool))).batch(20)

# %% repaired
inputs = Input((8, 8, 3))
hidden = Conv2D(6, 3, padding="same", activation="relu")(inputs)
hidden = GlobalAveragePooling2D()(Add()([hidden, Conv2D(6, 3, padding="same", activation="relu")(hidden)]))
model = Model(inputs, Dense(10, activation="softmax")(hidden))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy())
x = tf.data.Dataset.from_tensor_slices((images(60, channels=3), one_hot(labels(60, 10), 10).astype(bool))).batch(20)

# %% wrong four_sigmoids: note:sigmoid-columns-for-one-label, note:binary-loss-for-one-label | MTG/MIRCourse#2
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(80), one_hot(labels(80, 4), 4).astype("int64")

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = vectors(80), one_hot(labels(80, 4), 4).astype("int64")

# %% wrong ten_logits: note:binary-loss-for-one-label, note:sigmoid-columns-for-one-label | frlim/data2040_final#1
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3), ReLU(), Flatten(), Dense(10)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["categorical_accuracy"])
x, y = images(80, channels=3), one_hot(labels(80, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3), ReLU(), Flatten(), Dense(10)])
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True), metrics=["categorical_accuracy"])
x, y = images(80, channels=3), one_hot(labels(80, 10), 10)
