# %% right many_classes_few_batches: forty classes, batches of eight, other classes in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(40, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x = tf.data.Dataset.from_tensor_slices((vectors(400), labels(400, 40))).batch(4)
y, options = None, {"validation_data": (vectors(80), labels(80, 40))}
# %% right ages_with_validation: integer quantities, others in validation than in training
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="mae")
x, y = vectors(40), 18 + labels(40, 20)
options = {"validation_data": (vectors(20), 25 + labels(20, 20))}
# %% right prices_whole_in_validation: prices with cents, a few whole ones in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="mse")
x, y = vectors(40), np.round(50 + 9 * vectors(40)[:, 0], 2)
options = {"validation_data": (vectors(4), np.array([40.0, 51.0, 47.0, 60.0]))}
# %% right smoothed_tags_hard_validation: smoothed multi-label rows, hard ones in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = vectors(60), 0.9 * multi_hot(60, 4) + 0.05
options = {"validation_data": (vectors(20), multi_hot(20, 4))}
# %% right smoothed_binary_hard_validation: labels .1 and .9, 0 and 1 in validation
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True))
x, y = vectors(60), 0.8 * labels(60, 2) + 0.1
options = {"validation_data": (vectors(20), labels(20, 2))}
# %% right weights_for_two_outputs: a list of sample weights
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, [Dense(3, activation="softmax")(hidden), Dense(1, activation="sigmoid")(hidden)])
model.compile(optimizer="adam", loss=["sparse_categorical_crossentropy", "binary_crossentropy"])
x, y = vectors(60), [labels(60, 3), labels(60, 2)]
options = {"sample_weight": [np.ones(60), np.linspace(0, 1, 60)]}
# %% right frozen_all: a finished classifier, all frozen, compiled for evaluation
model = Sequential([Input((8,)), Dense(16, activation="relu"), BatchNormalization(), Dense(4, activation="softmax")])
model.trainable = False
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)
# %% right dice_on_probabilities_own: an own Dice over the whole batch
def dice(truth, output):
    both = ops.sum(ops.cast(truth, "float32") * output)
    return 1 - 2 * both / (ops.sum(ops.cast(truth, "float32")) + ops.sum(output) + 1e-6)


model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss=dice)
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% right dice_of_logits_own: an own Dice that applies the sigmoid itself
def dice(truth, output):
    p = ops.sigmoid(output)
    both = ops.sum(truth * p, axis=(1, 2, 3))
    return 1 - (2 * both + 1) / (ops.sum(truth, axis=(1, 2, 3)) + ops.sum(p, axis=(1, 2, 3)) + 1)


model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=dice)
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% right bce_dice_of_logits: cross-entropy of logits and Dice of their sigmoid, summed
def both(truth, output):
    p = ops.sigmoid(output)
    overlap = (2 * ops.sum(truth * p) + 1) / (ops.sum(truth) + ops.sum(p) + 1)
    return ops.mean(losses.binary_crossentropy(truth, output, from_logits=True)) + 1 - overlap


model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1)])
model.compile(optimizer="adam", loss=both)
x, y = images(20), (images(20) > 0.7).astype("float32")


# %% right masked_tutorial_loss: TensorFlow's transformer tutorial, masked cross-entropy of logits
def masked(truth, output):
    mask = ops.cast(truth != 0, "float32")
    value = losses.sparse_categorical_crossentropy(truth, output, from_logits=True)
    return ops.sum(value * mask) / ops.sum(mask)


model = Sequential([Input((12,)), Embedding(50, 8), GRU(8, return_sequences=True), Dense(50)])
model.compile(optimizer="adam", loss=masked)
truth = tokens(30)
truth[:, 8:] = 0
x, y = tokens(30), truth
# %% right poisson_rates: counts for three streets by Poisson
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="exponential")])
model.compile(optimizer="adam", loss="poisson")
x, y = vectors(60), np.random.default_rng(9).poisson(2.0, (60, 3))
# %% right hinge_tanh: hinge with a tanh unit and labels -1 and +1
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="tanh")])
model.compile(optimizer="adam", loss="hinge")
x, y = vectors(60), 2 * labels(60, 2) - 1
# %% right learned_temperature: cosine logits with a scale that is learned, CLIP
class Scale(keras.layers.Layer):
    def build(self, shape):
        self.log = self.add_weight(shape=(), initializer=keras.initializers.Constant(2.6))

    def call(self, inputs):
        return inputs * ops.exp(self.log)


inputs = Input((8,))
similar = Dense(5, use_bias=False, kernel_constraint="unit_norm")(UnitNormalization()(Dense(6)(inputs)))
model = Model(inputs, Scale()(similar))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = vectors(60), labels(60, 5)
# %% right squeezed_masks: masks of shape (n, h, w), an output without a channel axis
photo = Input((8, 8, 1))
model = Model(photo, Reshape((8, 8))(Conv2D(1, 3, padding="same", activation="sigmoid")(photo)))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
x, y = images(20), (images(20) > 0.7).astype("uint8")[..., 0]
# %% right pets_trimap: Oxford pets, labels 1 to 3 lowered by 1, keras.io
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(3, 3, activation="softmax", padding="same")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
x, y = images(20, 8, 3), (labels(1280, 3, low=1).reshape(20, 8, 8, 1) - 1).astype("uint8")
# %% right flat_output_column: an output of shape (n,) beside labels (n, 1), which Keras brings to one shape
inputs = Input((8,))
model = Model(inputs, Reshape(())(Dense(1, activation="sigmoid")(Dense(8, activation="relu")(inputs))))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)[:, None]
