# %% correct: literal
which_accuracy = ((4, 4), 0.5, 0.75)

# %% correct: computed
compared = (p > 0.5) == y
which_accuracy = (compared.shape, compared.mean(), ((p > 0.5).ravel() == y).mean())

# %% correct: fractions
which_accuracy = (4, 4), 8 / 16, 3 / 4

# %% correct: float32
which_accuracy = (np.broadcast_shapes((4, 1), (4,)), np.float32(0.5), np.float32(0.75))

# %% correct: tensors
import keras

compared = keras.ops.equal(keras.ops.cast(p > 0.5, "int64"), y)
right = keras.ops.equal(keras.ops.cast(p[:, 0] > 0.5, "int64"), y)
which_accuracy = (
    tuple(compared.shape),
    keras.ops.mean(keras.ops.cast(compared, "float32")),
    keras.ops.mean(keras.ops.cast(right, "float32")),
)

# %% correct: arrays without axes
which_accuracy = (tuple(np.array([4, 4])), np.array(0.5), np.array(0.75))

# %% misconception same_shape: a vector
which_accuracy = ((4,), 0.75, 0.75)

# %% misconception same_shape: a column
which_accuracy = ((4, 1), 0.75, 0.75)

# %% misconception same_shape: computed with a flat p
compared = (p.ravel() > 0.5) == y
which_accuracy = (compared.shape, compared.mean(), compared.mean())

# %% misconception same_shape: computed with a column of labels
compared = (p > 0.5) == y.reshape(-1, 1)
which_accuracy = (compared.shape, compared.mean(), compared.mean())

# %% misconception swapped: literal
which_accuracy = ((4, 4), 0.75, 0.5)

# %% misconception swapped: computed
compared = (p > 0.5) == y
which_accuracy = (compared.shape, ((p > 0.5)[:, 0] == y).mean(), compared.mean())

# %% misconception diagonal_only: the right shape, both .75
which_accuracy = ((4, 4), 0.75, 0.75)

# %% misconception table_for_rows: both .5
which_accuracy = ((4, 4), 0.5, 0.5)

# %% wrong: only the shape is wrong, a column
which_accuracy = ((4, 1), 0.5, 0.75)

# %% wrong: only the shape is wrong, a vector
which_accuracy = ((4,), 0.5, 0.75)

# %% wrong: number of entries instead of the shape
which_accuracy = (16, 0.5, 0.75)

# %% wrong: counts
which_accuracy = ((4, 4), 8, 3)

# %% wrong: percent
which_accuracy = ((4, 4), 50, 75)

# %% wrong: the last one is missing
which_accuracy = ((4, 4), 0.5)

# %% wrong: one more
which_accuracy = ((4, 4), 0.5, 0.75, 0.75)

# %% wrong: the error rate instead of the accuracy
which_accuracy = ((4, 4), 0.5, 0.25)

# %% wrong: perfect
which_accuracy = ((4, 4), 1.0, 1.0)

# %% wrong: a number
which_accuracy = 0.75

# %% wrong: wrong shape and swapped
which_accuracy = ((4, 1), 0.75, 0.5)

# %% wrong: in another order
which_accuracy = (0.5, 0.75, (4, 4))

# %% wrong: no answer
which_accuracy = (None, None, None)

# %% misconception table_for_rows: one mean for both
which_accuracy = ((4, 4), 0.5, 0.5)

# %% misconception table_for_rows: computed
compared = (p > 0.5) == y
which_accuracy = [compared.shape, compared.mean(), compared.mean()]
