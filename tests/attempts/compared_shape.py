# %% correct: literal
compared_shape = (4, 4)

# %% correct: broadcast_shapes
compared_shape = np.broadcast_shapes((4, 1), (4,))

# %% correct: computed
compared_shape = (np.zeros((4, 1)) == np.zeros(4)).shape

# %% correct: NumPy integers
compared_shape = tuple(np.array([4, 4]))

# %% correct: repeated
compared_shape = (4,) * 2

# %% correct: shape of a tensor
import keras

compared_shape = tuple(keras.ops.equal(keras.ops.zeros((4, 1)), keras.ops.zeros((4,))).shape)

# %% misconception column: literal
compared_shape = (4, 1)

# %% misconception column: computed with a column
compared_shape = (np.zeros((4, 1)) == np.zeros((4, 1))).shape

# %% misconception vector: literal
compared_shape = (4,)

# %% misconception vector: computed with a flat array
compared_shape = (np.zeros((4, 1)).ravel() == np.zeros(4)).shape

# %% misconception scalar: literal
compared_shape = ()

# %% misconception scalar: computed
compared_shape = np.shape(np.array_equal(np.zeros((4, 1)), np.zeros(4)))

# %% wrong: a row
compared_shape = (1, 4)

# %% wrong: number of entries
compared_shape = (16,)

# %% wrong: an int
compared_shape = 16

# %% wrong: number of axes
compared_shape = 2

# %% wrong: three axes
compared_shape = (4, 1, 4)

# %% wrong: joined shapes
compared_shape = (4, 1) + (4,)

# %% wrong: one after the other
compared_shape = (8, 1)

# %% wrong: both shapes
compared_shape = ((4, 1), (4,))

# %% wrong: a truth value
compared_shape = False

# %% wrong: the comparison, not its shape
compared_shape = np.zeros((4, 1)) == np.zeros(4)

# %% wrong: a text
compared_shape = "error"
