# No classes at all, or the input as its own target.

# %% right fuel_efficiency: TensorFlow tutorial "Basic regression", miles per gallon
model = Sequential([Input((8,)), Normalization(), Dense(16, activation="relu"), Dense(1)])
model.compile(loss="mean_absolute_error", optimizer=optimizers.Adam(0.001))
x, y = vectors(64), 23 + 8 * vectors(64, 1)[:, 0]

# %% right boston_prices: Deep Learning with Python, mse with mae as the number to read
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(optimizer="rmsprop", loss="mse", metrics=["mae", metrics.R2Score()])
x, y = vectors(64), (22 + 9 * vectors(64, 1)).astype("float32")

# %% right abalone_rings: TensorFlow tutorial "Load CSV data", whole numbers from 1 to 29 as an age
model = Sequential([Input((8,)), Dense(16), Dense(1)])
model.compile(loss=losses.MeanSquaredError(), optimizer=optimizers.Adam())
x, y = vectors(120), 1 + labels(120, 29)

# %% right wine_scores: scikit-learn regression on wine quality, whole scores 3 to 8 and a declared task
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="adam", metrics=["mae"])
x, y = vectors(64), labels(64, 6, low=3).astype("float32")
options = {"task": "regression"}

# %% right half_star_ratings: Keras example "movielens_recommendations_transformers", stars as numbers
model = Sequential([Input((8,)), Dense(16, activation="leaky_relu"), Dense(1)])
model.compile(optimizer=optimizers.Adagrad(0.01), loss=losses.MeanSquaredError(), metrics=[metrics.MeanAbsoluteError()])
x, y = vectors(64), (1 + labels(64, 10)) / 2

# %% right poisson_counts: scikit-learn PoissonRegressor in Keras, exp as the inverse link
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="exponential")])
model.compile(optimizer="adam", loss="poisson")
x, y = vectors(64), np.random.default_rng(0).poisson(3.0, (64, 1)).astype("float32")

# %% right weather_windows: TensorFlow tutorial "Time series forecasting", 24 steps of several features
model = Sequential([Input((24, 3)), LSTM(4), Dense(24 * 3, kernel_initializer="zeros"), Reshape((24, 3))])
model.compile(loss=losses.MeanSquaredError(), optimizer="adam", metrics=[metrics.MeanAbsoluteError()])
x, y = vectors(16, 72).reshape(16, 24, 3), vectors(16, 72).reshape(16, 24, 3)[::-1]

# %% right proportions: a sigmoid head for a target between 0 and 1, read by mse (cloud cover)
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
x, y = vectors(64), np.random.default_rng(0).random((64, 1)).astype("float32")

# %% right action_values: Keras example "deep_q_network_breakout", four linear values with Huber
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(4, activation="linear")])
model.compile(optimizer=optimizers.Adam(2.5e-4, clipnorm=1.0), loss=losses.Huber())
x, y = vectors(64), vectors(64, 4)[::-1]

# %% right keypoints: Keras example "keypoint_detection", 24 points as numbers between 0 and 1
model = Sequential([Input((8, 8, 3)), Flatten(), Dense(48, activation="sigmoid"), Reshape((1, 1, 48))])
model.compile(loss="mse", optimizer=optimizers.Adam(1e-4))
x, y = images(16, channels=3), np.random.default_rng(0).random((16, 1, 1, 48)).astype("float32")

# %% right denoising_autoencoder: Keras example "autoencoder", grey values as targets of binary_crossentropy
clean = images(32)
model = Sequential(
    [
        Input((8, 8, 1)),
        Conv2D(4, 3, padding="same", activation="relu"),
        Conv2D(1, 3, padding="same", activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
x, y = (clean + 0.4 * images(32)[::-1]).clip(0, 1), clean

# %% right binarised_autoencoder: Keras blog "Building Autoencoders in Keras", black-and-white pixels
model = Sequential([Input((64,)), Dense(8, activation="relu"), Dense(64, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
x = y = (images(48).reshape(48, 64) > 0.5).astype("float32")

# %% right anomaly_autoencoder: TensorFlow tutorial "Intro to Autoencoders", heartbeats with mae
model = Sequential([Input((16,)), Dense(4, activation="relu"), Dense(16, activation="sigmoid")])
model.compile(optimizer="adam", loss="mae")
x = y = np.random.default_rng(0).random((64, 16)).astype("float32")

# %% right word_vectors_by_cosine: Keras API reference, CosineSimilarity between a head and an embedding
model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(12), UnitNormalization()])
model.compile(optimizer="adam", loss=losses.CosineSimilarity(axis=-1), metrics=["cosine_similarity"])
x, y = vectors(64), vectors(64, 12)[::-1]


# %% right two_quantiles: Koenker's pinball loss for the 10 % and the 90 % line
def pinball(y_true, y_pred):
    error = y_true - y_pred
    share = ops.convert_to_tensor([0.1, 0.9])
    return ops.mean(ops.maximum(share * error, (share - 1) * error), axis=-1)


model = Sequential([Input((8,)), Dense(16, activation="relu"), Dense(2)])
model.compile(optimizer="adam", loss=pinball)
x, y = vectors(64), vectors(64, 1)
