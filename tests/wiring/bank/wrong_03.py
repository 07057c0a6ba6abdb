# Family 3: an activation stated twice, once in the model and once more in the model or in the loss.

# %% wrong softmax_of_softmax: activation-twice | raghakot/keras-vis#87
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), MaxPooling2D(), Flatten()])
model.add(Dense(10, activation="softmax", name="predictions"))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(60), one_hot(labels(60, 10), 10)

# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(6, 3, activation="relu"), MaxPooling2D(), Flatten()])
model.add(Dense(10, activation="softmax", name="predictions"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
x, y = images(60), one_hot(labels(60, 10), 10)


# %% wrong softmax_in_the_layer_and_in_the_call: activation-twice | ubclaunchpad/minutes#133
class Speakers(Model):
    def __init__(self):
        super().__init__()
        self.hidden = Dense(16, activation="relu")
        self.speakers = Dense(3, activation="softmax")

    def call(self, sound):
        return ops.softmax(self.speakers(self.hidden(sound)))


model = Speakers()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)


# %% repaired
class Speakers(Model):
    def __init__(self):
        super().__init__()
        self.hidden = Dense(16, activation="relu")
        self.speakers = Dense(3)

    def call(self, sound):
        return ops.softmax(self.speakers(self.hidden(sound)))


model = Speakers()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 3)

# %% wrong sigmoid_of_sigmoid: activation-twice | cansyl/DEEPred#5
inputs = Input((8,))
score = Dense(1, activation="sigmoid")(Dense(16, activation="relu")(inputs))
model = Model(inputs, Activation("sigmoid")(score))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% repaired
inputs = Input((8,))
score = Dense(1)(Dense(16, activation="relu")(inputs))
model = Model(inputs, Activation("sigmoid")(score))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
x, y = vectors(64), labels(64, 2)

# %% wrong sigmoid_twice_for_tags: activation-twice | hunglc007/tensorflow-yolov4-tflite#157
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(gamma=2.0, from_logits=True))
x, y = vectors(80), multi_hot(80, 6)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(gamma=2.0))
x, y = vectors(80), multi_hot(80, 6)

# %% wrong sigmoid_and_focal_loss_of_logits: activation-twice | jcwang0602/MLLMSeg#9
model = Sequential(
    [Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True))
x, y = images(10, channels=3), labels(640, 2).reshape(10, 8, 8, 1)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True))
x, y = images(10, channels=3), labels(640, 2).reshape(10, 8, 8, 1)

# %% wrong softmax_and_focal_loss_of_logits: activation-twice | qubvel-org/segmentation_models.pytorch#1263
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4), Softmax()])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(from_logits=True))
x, y = vectors(60), one_hot(labels(60, 4), 4)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4), Softmax()])
model.compile(optimizer="adam", loss=losses.CategoricalFocalCrossentropy(from_logits=False))
x, y = vectors(60), one_hot(labels(60, 4), 4)

# %% wrong softmax_of_pixels_then_reshape: activation-twice | divamgupta/image-segmentation-keras#275
inputs = Input((8, 8, 3))
pixels = Conv2D(5, 1, activation="softmax")(Conv2D(6, 3, padding="same", activation="relu")(inputs))
model = Model(inputs, Reshape((64, 5))(pixels))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(8, channels=3), labels(512, 5).reshape(8, 64)

# %% repaired
inputs = Input((8, 8, 3))
pixels = Conv2D(5, 1)(Conv2D(6, 3, padding="same", activation="relu")(inputs))
model = Model(inputs, Reshape((64, 5))(pixels))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(8, channels=3), labels(512, 5).reshape(8, 64)

# %% wrong average_of_two_softmaxes: activation-twice | keras#15271 (the logits get lost on the way)
inputs = Input((8,))
members = [Dense(3, activation="softmax")(Dense(8, activation=name)(inputs)) for name in ("relu", "tanh")]
model = Model(inputs, Average()(members))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True))
x, y = vectors(60), one_hot(labels(60, 3), 3)

# %% repaired
inputs = Input((8,))
members = [Dense(3, activation="softmax")(Dense(8, activation=name)(inputs)) for name in ("relu", "tanh")]
model = Model(inputs, Average()(members))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy())
x, y = vectors(60), one_hot(labels(60, 3), 3)


# %% wrong last_step_of_a_softmax: activation-twice | mmalekzadeh/dana#1
class Activity(Model):
    def __init__(self):
        super().__init__()
        self.words, self.memory = Embedding(50, 8), LSTM(8, return_sequences=True)
        self.activity = TimeDistributed(Dense(6, activation="softmax"))

    def call(self, steps):
        return self.activity(self.memory(self.words(steps)))[:, -1]


model = Activity()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(48), labels(48, 6)


# %% repaired
class Activity(Model):
    def __init__(self):
        super().__init__()
        self.words, self.memory = Embedding(50, 8), LSTM(8, return_sequences=True)
        self.activity = TimeDistributed(Dense(6))

    def call(self, steps):
        return self.activity(self.memory(self.words(steps)))[:, -1]


model = Activity()
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = tokens(48), labels(48, 6)

# %% wrong softmax_in_half_precision: activation-twice | tensorflow#34406
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax", dtype="mixed_float16")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(80), labels(80, 10)

# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, dtype="float32")])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = vectors(80), labels(80, 10)


# %% wrong own_loss_applies_softmax_too: activation-twice | jaehong31/CGES#1
def cross_entropy(true, found):
    return -ops.sum(true * ops.log_softmax(found, axis=-1), axis=-1)


model = Sequential([Input((8, 8, 1)), Flatten(), Dense(24, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss=cross_entropy)
x, y = images(60), one_hot(labels(60, 10), 10)


# %% repaired
def cross_entropy(true, found):
    return -ops.sum(true * ops.log_softmax(found, axis=-1), axis=-1)


model = Sequential([Input((8, 8, 1)), Flatten(), Dense(24, activation="relu"), Dense(10)])
model.compile(optimizer="adam", loss=cross_entropy)
x, y = images(60), one_hot(labels(60, 10), 10)


# %% wrong own_loss_subclass_applies_sigmoid_too: activation-twice | itakurah/focal-loss-pytorch#5
class Focal(losses.Loss):
    def call(self, true, found):
        true = ops.cast(true, found.dtype)
        chance = ops.sigmoid(found)
        right = true * chance + (1 - true) * (1 - chance)
        return ops.mean(-((1 - right) ** 2) * ops.log(right + 1e-7), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=Focal())
x, y = vectors(64), labels(64, 2)[:, None]


# %% repaired
class Focal(losses.Loss):
    def call(self, true, chance):
        true = ops.cast(true, chance.dtype)
        right = true * chance + (1 - true) * (1 - chance)
        return ops.mean(-((1 - right) ** 2) * ops.log(right + 1e-7), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=Focal())
x, y = vectors(64), labels(64, 2)[:, None]


# %% wrong own_softmax_layer: activation-twice | matterport/Mask_RCNN#427
class Distribution(Layer):
    def call(self, scores):
        weights = ops.exp(scores - ops.max(scores, axis=-1, keepdims=True))
        return weights / ops.sum(weights, axis=-1, keepdims=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5), Distribution()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((vectors(60), labels(60, 5))).batch(20)


# %% repaired
class Distribution(Layer):
    def call(self, scores):
        weights = ops.exp(scores - ops.max(scores, axis=-1, keepdims=True))
        return weights / ops.sum(weights, axis=-1, keepdims=True)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5), Distribution()])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy())
x = tf.data.Dataset.from_tensor_slices((vectors(60), labels(60, 5))).batch(20)

# %% wrong clipped_sigmoid: activation-twice | ChengBinJin/V-GAN-tensorflow#16
inputs = Input((8,))
chance = Dense(1, activation="sigmoid")(Dense(16, activation="relu")(inputs))
model = Model(inputs, Lambda(lambda p: ops.clip(p, 1e-6, 1 - 1e-6))(chance))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(64), labels(64, 2)

# %% repaired
inputs = Input((8,))
chance = Dense(1, activation="sigmoid")(Dense(16, activation="relu")(inputs))
model = Model(inputs, Lambda(lambda p: ops.clip(p, 1e-6, 1 - 1e-6))(chance))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=False))
x, y = vectors(64), labels(64, 2)


# %% wrong rescued_softmax: note:rescued-activation | tensorflow#37683
class Digits(Model):
    def __init__(self):
        super().__init__()
        self.layers_in_turn = [Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")]

    def call(self, pixels):
        for layer in self.layers_in_turn:
            pixels = layer(pixels)
        return pixels


model = Digits()
model.compile(optimizer=optimizers.Adam(1e-3), loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x, y = images(60), labels(60, 10)


# %% repaired
class Digits(Model):
    def __init__(self):
        super().__init__()
        self.layers_in_turn = [Conv2D(6, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")]

    def call(self, pixels):
        for layer in self.layers_in_turn:
            pixels = layer(pixels)
        return pixels


model = Digits()
model.compile(optimizer=optimizers.Adam(1e-3), loss=losses.SparseCategoricalCrossentropy())
x, y = images(60), labels(60, 10)

# %% wrong rescued_sigmoid: note:rescued-activation | lovedlim/tensorflow#2
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = images(40, channels=3), labels(40, 2)

# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(6, 3, activation="relu"), Flatten(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(), metrics=["accuracy"])
x, y = images(40, channels=3), labels(40, 2)

# %% wrong rescued_softmax_layer: note:rescued-activation | keras-team/tf-keras#485
inputs = Input((8,))
model = Model(inputs, Softmax()(Dense(6)(Dense(16, activation="relu")(inputs))))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1))
x, y = vectors(60), one_hot(labels(60, 6), 6)

# %% repaired
inputs = Input((8,))
model = Model(inputs, Dense(6)(Dense(16, activation="relu")(inputs)))
model.compile(optimizer="adam", loss=losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1))
x, y = vectors(60), one_hot(labels(60, 6), 6)

# %% wrong rescued_sigmoids_of_tags: note:rescued-activation | jeffheaton/t81_558_deep_learning#81
model = Sequential([Input((12,)), Embedding(50, 8), GlobalMaxPooling1D(), Dense(7), Lambda(keras.activations.sigmoid)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = tokens(80), multi_hot(80, 7)

# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), GlobalMaxPooling1D(), Dense(7), Lambda(keras.activations.sigmoid)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=False))
x, y = tokens(80), multi_hot(80, 7)
