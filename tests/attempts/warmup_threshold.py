# %% correct: a literal list
warmup_threshold = [0, 0, 1, 1]

# %% correct: NumPy comparison cast to int
warmup_threshold = (np.array([0.2, 0.5, 0.7, 0.9]) > 0.5).astype(int)

# %% correct: a comprehension
warmup_threshold = [1 if p > 0.5 else 0 for p in [0.2, 0.5, 0.7, 0.9]]

# %% correct: a tuple
warmup_threshold = (0, 0, 1, 1)

# %% correct: float32 array
warmup_threshold = np.array([0, 0, 1, 1], dtype="float32")

# %% correct: a list of floats
warmup_threshold = [0.0, 0.0, 1.0, 1.0]

# %% correct: a list of NumPy int8 scalars
warmup_threshold = [np.int8(p > 0.5) for p in (0.2, 0.5, 0.7, 0.9)]

# %% correct: a Keras tensor
import keras

warmup_threshold = keras.ops.cast(keras.ops.greater(np.array([0.2, 0.5, 0.7, 0.9]), 0.5), "int32")

# %% correct: np.where, uint8
warmup_threshold = np.where(np.array([0.2, 0.5, 0.7, 0.9]) > 0.5, 1, 0).astype("uint8")

# %% misconception or_equal: literal
warmup_threshold = [0, 1, 1, 1]

# %% misconception or_equal: computed with >=
warmup_threshold = (np.array([0.2, 0.5, 0.7, 0.9]) >= 0.5).astype(int)

# %% misconception or_equal: rounds half up, floats in a tuple
warmup_threshold = tuple(float(int(p + 0.5)) for p in [0.2, 0.5, 0.7, 0.9])

# %% misconception flipped: literal tuple
warmup_threshold = (1, 0, 0, 0)

# %% misconception flipped: np.where with <
p = np.array([0.2, 0.5, 0.7, 0.9])
warmup_threshold = np.where(p < 0.5, 1, 0)

# %% misconception argmax: literal
warmup_threshold = [0, 0, 0, 0]

# %% misconception argmax: argmax over the only column
p = np.array([0.2, 0.5, 0.7, 0.9])
warmup_threshold = p.reshape(-1, 1).argmax(axis=-1)

# %% wrong: the probabilities themselves
warmup_threshold = [0.2, 0.5, 0.7, 0.9]

# %% wrong: all ones
warmup_threshold = np.ones(4, dtype=int)

# %% wrong: flipped, and the equal one counted too
warmup_threshold = [1, 1, 0, 0]

# %% wrong: only three labels
warmup_threshold = [0, 1, 1]

# %% wrong: the number of ones
warmup_threshold = 2

# %% wrong: one row too late
warmup_threshold = [0, 0, 0, 1]

# %% wrong: five labels
warmup_threshold = [0, 0, 1, 1, 1]

# %% wrong: a string
warmup_threshold = "0011"

# %% wrong: a 4 x 4 table
p = np.array([0.2, 0.5, 0.7, 0.9])
warmup_threshold = (p[:, None] > p).astype(int)

# %% wrong: NaN among the labels
warmup_threshold = [0, np.nan, 1, 1]

# %% wrong: not answered
warmup_threshold = None
