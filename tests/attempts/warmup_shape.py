# %% correct: literal
warmup_shape = (6, 6)

# %% correct: broadcast_shapes
warmup_shape = np.broadcast_shapes((6, 1), (6,))

# %% correct: computed
warmup_shape = (np.zeros((6, 1)) - np.zeros(6)).shape

# %% correct: NumPy integers
warmup_shape = tuple(np.full(2, 6))

# %% correct: shape of a tensor
import keras

warmup_shape = tuple((keras.ops.zeros((6, 1)) - keras.ops.zeros((6,))).shape)

# %% misconception column: literal
warmup_shape = (6, 1)

# %% misconception column: computed with a column
warmup_shape = (np.zeros((6, 1)) - np.zeros(6)[:, None]).shape

# %% misconception vector: literal
warmup_shape = (6,)

# %% misconception vector: computed with a flat array
warmup_shape = (np.zeros((6, 1))[:, 0] - np.zeros(6)).shape

# %% wrong: a row
warmup_shape = (1, 6)

# %% wrong: number of entries
warmup_shape = (36,)

# %% wrong: an int
warmup_shape = 36

# %% wrong: no axes
warmup_shape = ()

# %% wrong: three axes
warmup_shape = (6, 1, 6)

# %% wrong: side by side
warmup_shape = (6, 2)

# %% wrong: the difference, not its shape
warmup_shape = np.zeros((6, 1)) - np.zeros(6)

# %% wrong: another length
warmup_shape = (4, 4)

# %% wrong: a text
warmup_shape = "error"
