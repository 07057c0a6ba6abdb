# %% wrong transfer_tutorial_accuracy: threshold-on-logits | github.com/tensorflow/tensorflow/issues/41413
base = Sequential([Input((16, 16, 3)), Conv2D(8, 3, strides=2, activation="relu"), DepthwiseConv2D(3, activation="relu")])
base.trainable = False
photo = Input((16, 16, 3))
seen = base(Rescaling(1 / 127.5, offset=-1)(RandomFlip("horizontal")(photo)), training=False)
model = Model(photo, Dense(1)(Dropout(0.2)(GlobalAveragePooling2D()(seen))))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(from_logits=True), metrics=["accuracy"])
x, y = 255 * images(40, 16, 3), labels(40, 2)
# %% repaired
base = Sequential([Input((16, 16, 3)), Conv2D(8, 3, strides=2, activation="relu"), DepthwiseConv2D(3, activation="relu")])
base.trainable = False
photo = Input((16, 16, 3))
seen = base(Rescaling(1 / 127.5, offset=-1)(RandomFlip("horizontal")(photo)), training=False)
model = Model(photo, Dense(1)(Dropout(0.2)(GlobalAveragePooling2D()(seen))))
model.compile(optimizer="rmsprop", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.BinaryAccuracy(threshold=0.0)])
x, y = 255 * images(40, 16, 3), labels(40, 2)
# %% wrong recall_of_logits_multilabel: threshold-on-logits | github.com/tensorflow/tensorflow/issues/42182
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True), metrics=[metrics.Recall(), metrics.Precision()])
x, y = vectors(60), multi_hot(60, 5)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5)])
model.compile(optimizer="adam", loss=losses.BinaryFocalCrossentropy(from_logits=True), metrics=[metrics.Recall(thresholds=0), metrics.Precision(thresholds=0)])
x, y = vectors(60), multi_hot(60, 5)
# %% wrong auc_of_logits: threshold-on-logits | github.com/amaiya/ktrain/issues/289
words = Input((12,))
seen = Embedding(50, 8)(words)
seen = LayerNormalization()(Add()([seen, MultiHeadAttention(2, 4)(seen, seen)]))
model = Model(words, Dense(1)(GlobalMaxPooling1D()(seen)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.AUC(curve="PR")])
x, y = tokens(50), labels(50, 2)[:, None]
# %% repaired
words = Input((12,))
seen = Embedding(50, 8)(words)
seen = LayerNormalization()(Add()([seen, MultiHeadAttention(2, 4)(seen, seen)]))
model = Model(words, Dense(1)(GlobalMaxPooling1D()(seen)))
model.compile(optimizer="adam", loss=losses.BinaryCrossentropy(from_logits=True), metrics=[metrics.AUC(curve="PR", from_logits=True)])
x, y = tokens(50), labels(50, 2)[:, None]
# %% wrong iou_without_argmax: metric-label-format | github.com/tensorflow/tensorflow/issues/39173
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(3, 1, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.MeanIoU(num_classes=3)])
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 8, 8), 3)
# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(8, 3, padding="same", activation="relu"), Conv2D(3, 1, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.OneHotMeanIoU(num_classes=3)])
x, y = images(20, 8, 3), one_hot(labels(1280, 3).reshape(20, 8, 8), 3)
# %% wrong equality_accuracy: metric-label-format | github.com/tensorflow/tensorflow/issues/44674
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.Accuracy()])
x, y = vectors(80), one_hot(labels(80, 10), 10)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.CategoricalAccuracy()])
x, y = vectors(80), one_hot(labels(80, 10), 10)
# %% wrong precision_equals_recall: pooled-precision-recall | github.com/keras-team/keras/issues/5400
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", weighted_metrics=[metrics.Precision(), metrics.Recall()])
x, y = vectors(80), one_hot(labels(80, 2), 2)
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2), Softmax()])
model.compile(optimizer="adam", loss="categorical_crossentropy", weighted_metrics=[metrics.Precision(class_id=1), metrics.Recall(class_id=1)])
x, y = vectors(80), one_hot(labels(80, 2), 2)
# %% wrong f1_tags_no_threshold: f1-without-threshold | github.com/tensorflow/addons/issues/1953
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"tags": Dense(4, activation="sigmoid")(hidden), "price": Dense(1)(hidden)})
model.compile(optimizer="adam", loss={"tags": "binary_crossentropy", "price": "mse"}, metrics={"tags": [metrics.F1Score(average="micro")], "price": ["mae"]})
x, y = vectors(60), {"tags": multi_hot(60, 4), "price": vectors(60)[:, :1]}
# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"tags": Dense(4, activation="sigmoid")(hidden), "price": Dense(1)(hidden)})
model.compile(optimizer="adam", loss={"tags": "binary_crossentropy", "price": "mse"}, metrics={"tags": [metrics.F1Score(average="micro", threshold=0.5)], "price": ["mae"]})
x, y = vectors(60), {"tags": multi_hot(60, 4), "price": vectors(60)[:, :1]}
# %% wrong multilabel_acc: accuracy-of-multilabel | github.com/keras-team/keras/issues/741
model = Sequential([Input((12,)), Embedding(50, 8), Bidirectional(GRU(6)), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_focal_crossentropy", metrics=["acc"])
x, y = tokens(60), multi_hot(60, 6).astype("int64")
# %% repaired
model = Sequential([Input((12,)), Embedding(50, 8), Bidirectional(GRU(6)), Dense(6, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_focal_crossentropy", metrics=["binary_accuracy"])
x, y = tokens(60), multi_hot(60, 6).astype("int64")
# %% wrong binary_accuracy_ten_digits: binary-accuracy-on-one-hot | stackoverflow.com/q/42081257
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.BinaryAccuracy(name="acc")])
x, y = images(80), one_hot(labels(80, 10), 10)
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, activation="relu"), Flatten(), Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metrics.CategoricalAccuracy(name="acc")])
x, y = images(80), one_hot(labels(80, 10), 10)
# %% wrong categorical_accuracy_of_ids: metric-label-format | github.com/keras-team/keras/issues/14341
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(8, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[metrics.CategoricalAccuracy()])
x, y = vectors(80), labels(80, 8)[:, None]
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(8, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[metrics.SparseTopKCategoricalAccuracy(k=3)])
x, y = vectors(80), labels(80, 8)[:, None]
# %% wrong class_weight_tags: class-weight-multilabel | github.com/keras-team/keras/issues/8011
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 4).astype(bool)
options = {"class_weight": {0: 1.0, 1: 2.0, 2: 5.0, 3: 1.5}}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 4).astype(bool)
# %% wrong list_of_class_weights: class-weight-type | github.com/keras-team/keras/issues/1875
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 3), 3)
options = {"class_weight": [0.5, 0.5, 2.0]}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), one_hot(labels(60, 3), 3)
options = {"class_weight": {0: 0.5, 1: 0.5, 2: 2.0}}
# %% wrong weights_counted_from_one: class-weight-keys | github.com/keras-team/keras/issues/8011
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3), ReLU(), Flatten(), Dense(4)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((images(60, 8, 3), labels(60, 4))).batch(20)
y, options = None, {"class_weight": {1: 1.0, 2: 3.0, 3: 2.0, 4: 4.0}}
# %% repaired
model = Sequential([Input((8, 8, 3)), Conv2D(4, 3), ReLU(), Flatten(), Dense(4)])
model.compile(optimizer="adam", loss=losses.SparseCategoricalCrossentropy(from_logits=True))
x = tf.data.Dataset.from_tensor_slices((images(60, 8, 3), labels(60, 4))).batch(20)
y, options = None, {"class_weight": {0: 1.0, 1: 3.0, 2: 2.0, 3: 4.0}}
# %% wrong weights_by_name: class-weight-keys, class-weight-type | github.com/keras-team/keras/pull/23221
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
options = {"class_weight": {"healthy": 1.0, "ill": 9.0}}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), labels(60, 2)
options = {"class_weight": {0: 1.0, 1: 9.0}}
# %% wrong weights_one_a_class: sample-weight-shape | github.com/keras-team/keras/issues/2337
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 5)
options = {"sample_weight": np.array([1.0, 2.0, 1.0, 4.0, 1.0])}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(5, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = vectors(60), multi_hot(60, 5)
options = {"sample_weight": multi_hot(60, 5) @ np.array([1.0, 2.0, 1.0, 4.0, 1.0])}
# %% wrong zoo_validation_one_hot: validation-labels-differ | github.com/intel/BigDL/issues/1170
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)
options = {"validation_data": (vectors(20), one_hot(labels(20, 4), 4))}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = vectors(60), labels(60, 4)
options = {"validation_data": (vectors(20), labels(20, 4))}
# %% wrong narrower_validation: validation-labels-differ | github.com/keras-team/keras/issues/7723
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), keras.utils.to_categorical(labels(60, 4))
options = {"validation_data": (vectors(21), keras.utils.to_categorical(labels(21, 3)))}
# %% repaired
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
x, y = vectors(60), keras.utils.to_categorical(labels(60, 4))
options = {"validation_data": (vectors(21), keras.utils.to_categorical(labels(21, 3), 4))}
# %% wrong validation_masks_255: validation-labels-differ, labels-0-255 | github.com/jakeret/tf_unet/issues/149
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = tf.data.Dataset.from_tensor_slices((images(24), (images(24) > 0.5).astype("float32"))).batch(8)
y, options = None, {"validation_data": tf.data.Dataset.from_tensor_slices((images(16), (255.0 * (images(16) > 0.5)).astype("float32"))).batch(8)}
# %% repaired
model = Sequential([Input((8, 8, 1)), Conv2D(4, 3, padding="same", activation="relu"), Conv2D(1, 1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = tf.data.Dataset.from_tensor_slices((images(24), (images(24) > 0.5).astype("float32"))).batch(8)
y, options = None, {"validation_data": tf.data.Dataset.from_tensor_slices((images(16), (images(16) > 0.5).astype("float32"))).batch(8)}
# %% wrong validation_from_one: validation-labels-differ, labels-from-one, label-out-of-range | github.com/keras-team/keras/issues/12689
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"kind": Dense(5, activation="softmax")(hidden), "size": Dense(1)(hidden)})
model.compile(optimizer="adam", loss={"kind": "sparse_categorical_crossentropy", "size": "mae"}, metrics={"kind": "accuracy"})
x, y = vectors(60), {"kind": labels(60, 5), "size": vectors(60)[:, 0]}
options = {"validation_data": (vectors(25), {"kind": labels(25, 5, low=1), "size": vectors(25)[:, 0]})}
# %% repaired
inputs = Input((8,))
hidden = Dense(16, activation="relu")(inputs)
model = Model(inputs, {"kind": Dense(5, activation="softmax")(hidden), "size": Dense(1)(hidden)})
model.compile(optimizer="adam", loss={"kind": "sparse_categorical_crossentropy", "size": "mae"}, metrics={"kind": "accuracy"})
x, y = vectors(60), {"kind": labels(60, 5), "size": vectors(60)[:, 0]}
options = {"validation_data": (vectors(25), {"kind": labels(25, 5), "size": vectors(25)[:, 0]})}
