# %% right dict_outputs_one_without_loss: Keras guide "Training & evaluation with the built-in methods", an output only for prediction
inputs = Input((8,))
embedding = Dense(6, activation="tanh", name="embedding")(inputs)
model = Model(inputs, {"species": Dense(3, activation="softmax")(embedding), "embedding": embedding})
model.compile(
    optimizer="adam",
    loss={"species": "sparse_categorical_crossentropy", "embedding": None},
    metrics={"species": ["accuracy"]},
)
x, y = vectors(30), {"species": labels(30, 3), "embedding": np.zeros((30, 1))}

# %% right age_and_gender: UTKFace multi-task models, a regression head beside a sigmoid
inputs = Input((8, 8, 1))
h = Flatten()(Conv2D(4, 3, activation="relu")(inputs))
model = Model(
    inputs,
    {
        "age": Dense(1, activation="relu", name="age", bias_initializer="ones")(h),
        "gender": Dense(1, activation="sigmoid", name="gender")(h),
    },
)
model.compile(
    optimizer="adam",
    loss={"age": "mse", "gender": "binary_crossentropy"},
    loss_weights={"age": 0.001, "gender": 1.0},
    metrics={"age": ["mae"], "gender": ["accuracy", "AUC"]},
)
x, y = images(40), {"age": np.random.default_rng(1).integers(1, 90, 40), "gender": labels(40, 2)}

# %% right auxiliary_heads_one_string: GoogLeNet (Szegedy 2014), three softmax heads on the same labels
inputs = Input((8, 8, 1))
a = Conv2D(4, 3, activation="relu")(inputs)
b = Conv2D(4, 3, activation="relu")(a)
heads = [
    Dense(5, activation="softmax", name=name)(GlobalAveragePooling2D()(h)) for name, h in [("aux", a), ("main", b)]
]
model = Model(inputs, heads)
model.compile(
    optimizer="sgd", loss="categorical_crossentropy", metrics=[["accuracy"], ["accuracy", "top_k_categorical_accuracy"]]
)
x, y = images(25), [one_hot(labels(25, 5), 5)] * 2

# %% right captcha_four_digits_in_one_output: Keras example "OCR model for reading Captchas", with a fixed length instead of CTC
inputs = Input((8, 16, 1))
h = Flatten()(MaxPooling2D()(Conv2D(4, 3, activation="relu")(inputs)))
model = Model(inputs, Reshape((4, 10))(Dense(40)(h)))
model.compile(
    optimizer="adam",
    loss=losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["sparse_categorical_accuracy"],
)
x = np.random.default_rng(0).random((50, 8, 16, 1), dtype="float32")
y = np.random.default_rng(1).integers(0, 10, size=(50, 4))

# %% right hierarchy_fine_given_coarse: CIFAR-100, fine probability = coarse probability times the one inside the group
inputs = Input((8,))
h = Dense(12, activation="relu")(inputs)
coarse = Dense(3, activation="softmax", name="coarse")(h)
inside = Softmax()(Reshape((3, 2))(Dense(6)(h)))
fine = Reshape((6,), name="fine")(Reshape((3, 1))(coarse) * inside)
model = Model(inputs, [coarse, fine])
model.compile(
    optimizer="adam",
    loss=["sparse_categorical_crossentropy", "sparse_categorical_crossentropy"],
    metrics=[["accuracy"], ["accuracy"]],
)
x, y = vectors(36), [labels(36, 6) // 2, labels(36, 6)]

# %% right deep_supervision_two_resolutions: UNet++ (Zhou 2018), masks at full and half size
inputs = Input((8, 8, 1))
small = Conv2D(6, 3, strides=2, padding="same", activation="relu")(inputs)
full = Conv2DTranspose(6, 2, strides=2, activation="relu")(small)
model = Model(inputs, {"full": Conv2D(3, 1, activation="softmax")(full), "half": Conv2D(3, 1)(small)})
model.compile(
    optimizer="adam",
    loss={"full": "sparse_categorical_crossentropy", "half": losses.SparseCategoricalCrossentropy(from_logits=True)},
)
mask = (images(10)[..., 0] * 3).astype("uint8")
x, y = images(10), {"full": mask, "half": mask[:, ::2, ::2, None]}

# %% right wide_and_deep_sum_of_logits: Keras example "Structured data learning with Wide, Deep, and Cross networks"
wide, deep = Input((30,), name="wide"), Input((8,), name="deep")
logit = Add()([Dense(1, use_bias=False)(wide), Dense(1)(Dense(8, activation="relu")(deep))])
model = Model({"wide": wide, "deep": deep}, Activation("sigmoid")(logit))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", "precision", "recall", "AUC"])
x, y = {"wide": multi_hot(40, 30), "deep": vectors(40)}, labels(40, 2)[:, None]


# %% right siamese_contrastive: Keras example "Image similarity estimation using a Siamese Network with a contrastive loss"
def loss(margin=1):
    def contrastive_loss(y_true, y_pred):
        square_pred = ops.square(y_pred)
        margin_square = ops.square(ops.maximum(margin - y_pred, 0))
        return ops.mean((1 - y_true) * square_pred + y_true * margin_square)

    return contrastive_loss


tower = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="tanh"), Flatten(), Dense(6, activation="tanh")])
one, two = Input((8, 8, 1)), Input((8, 8, 1))
distance = Lambda(lambda v: ops.sqrt(ops.maximum(ops.sum(ops.square(v[0] - v[1]), axis=1, keepdims=True), 1e-7)))(
    [tower(one), tower(two)]
)
model = Model([one, two], Dense(1, activation="sigmoid")(BatchNormalization()(distance)))
model.compile(loss=loss(margin=1), optimizer="rmsprop", metrics=["accuracy"])
x, y = [images(40), images(40)[::-1]], labels(40, 2)[:, None].astype("float32")

# %% right ranknet_pairs: RankNet (Burges 2005), sigmoid of a difference of two scores
score = Sequential([Input((8,)), Dense(8, activation="relu"), Dense(1)])
better, worse = Input((8,)), Input((8,))
model = Model([better, worse], Activation("sigmoid")(Subtract()([score(better), score(worse)])))
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = [vectors(32), vectors(32)[::-1]], np.ones((32, 1))

# %% right dual_encoder_in_batch_labels: CLIP (Radford 2021), every pair is its own class in the batch
left, right = Input((8,)), Input((8,))
a, b = (UnitNormalization()(Dense(6)(one)) for one in (left, right))
model = Model([left, right], Lambda(lambda v: ops.matmul(v[0], ops.transpose(v[1])) / 0.1)([a, b]))
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
pairs = tf.data.Dataset.from_tensor_slices((vectors(48), vectors(48) * 2)).batch(16, drop_remainder=True)
x = pairs.map(lambda one, two: ((one, two), tf.range(16)))

# %% right dict_of_weights_from_dataset: Keras guide "Training & evaluation with the built-in methods", (x, y, weight) from tf.data
inputs = Input((8,))
h = Dense(8, activation="relu")(inputs)
model = Model(
    inputs,
    {"kind": Dense(4, activation="softmax", name="kind")(h), "spam": Dense(1, activation="sigmoid", name="spam")(h)},
)
model.compile(
    optimizer="adam",
    loss={"kind": "sparse_categorical_crossentropy", "spam": "binary_crossentropy"},
    weighted_metrics={"kind": ["accuracy"], "spam": ["accuracy"]},
)
y_both = {"kind": labels(40, 4), "spam": labels(40, 2)[:, None]}
w_both = {"kind": np.ones(40, "float32"), "spam": np.where(labels(40, 2) == 1, 3.0, 1.0).astype("float32")}
x = tf.data.Dataset.from_tensor_slices((vectors(40), y_both, w_both)).batch(8)


# %% right masked_task_labels_minus_one: Tox21 multi-task models, -1 is "not measured" and the loss leaves it out
def measured_only(y_true, y_pred):
    known = ops.cast(y_true >= 0, y_pred.dtype)
    loss = ops.binary_crossentropy(ops.maximum(y_true, 0.0), y_pred, from_logits=True)
    return ops.sum(loss * known, axis=-1) / ops.maximum(ops.sum(known, axis=-1), 1.0)


x, y = vectors(40, 16), multi_hot(40, 12)
y[np.random.default_rng(0).random(y.shape) < 0.3] = -1
model = Sequential([Input((16,)), Dense(16, activation="relu"), Dense(12)])
model.compile(optimizer="adam", loss=measured_only)


# %% right detector_packed_output: YOLO (Redmon 2015), one tensor of objectness, box and class logits with its own loss
def yolo_loss(y_true, y_pred):
    there = y_true[..., 0]
    found = ops.binary_crossentropy(there, y_pred[..., 0], from_logits=True)
    box = ops.sum(ops.square(y_true[..., 1:5] - ops.sigmoid(y_pred[..., 1:5])), axis=-1)
    kind = ops.categorical_crossentropy(y_true[..., 5:], y_pred[..., 5:], from_logits=True)
    return ops.mean(found + there * (5 * box + kind), axis=(1, 2))


x, cell = images(20), np.random.default_rng(0).random((20, 4, 4, 8), dtype="float32")
cell[..., 0] = cell[..., 0] > 0.7
cell[..., 5:] = one_hot(labels(320, 3), 3).reshape(20, 4, 4, 3) * cell[..., :1]
y = cell
model = Sequential([Input((8, 8, 1)), Conv2D(8, 3, strides=2, padding="same", activation="relu"), Conv2D(8, 1)])
model.compile(optimizer="adam", loss=yolo_loss)
