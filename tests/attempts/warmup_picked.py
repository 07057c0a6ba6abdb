# %% correct: a literal list
warmup_picked = [0.7, 0.3]

# %% correct: integer indexing
warmup_picked = probabilities[np.arange(2), [0, 1]]

# %% correct: a loop, list of NumPy floats
warmup_picked = []
for row, label in zip(probabilities, [0, 1]):
    warmup_picked.append(row[label])

# %% correct: take_along_axis
warmup_picked = np.take_along_axis(probabilities, np.array([[0], [1]]), axis=1).ravel()

# %% correct: times one-hot, summed
warmup_picked = (probabilities * np.eye(3)[[0, 1]]).sum(axis=1)

# %% correct: the diagonal
warmup_picked = np.diag(probabilities)

# %% correct: float32 array
warmup_picked = np.array([0.7, 0.3], dtype=np.float32)

# %% correct: a tuple of floats
warmup_picked = (float(probabilities[0, 0]), float(probabilities[1, 1]))

# %% correct: a Keras tensor in float32
import keras

hot = keras.ops.one_hot(np.array([0, 1]), 3)
warmup_picked = keras.ops.sum(keras.ops.cast(probabilities, "float32") * hot, axis=-1)

# %% misconception largest: literal
warmup_picked = [0.7, 0.6]

# %% misconception largest: max of each row
warmup_picked = probabilities.max(axis=1)

# %% misconception largest: builtin max
warmup_picked = tuple(max(row) for row in probabilities.tolist())

# %% misconception all_columns: labels index the columns
warmup_picked = probabilities[:, [0, 1]]

# %% misconception all_columns: literal nested list
warmup_picked = [[0.7, 0.2], [0.1, 0.3]]

# %% misconception first_column: a slice
warmup_picked = probabilities[:, 0]

# %% misconception first_column: literal
warmup_picked = (0.7, 0.1)

# %% wrong: whole rows
warmup_picked = probabilities[[0, 1]]

# %% wrong: the two numbers swapped
warmup_picked = [0.3, 0.7]

# %% wrong: the predicted labels
warmup_picked = probabilities.argmax(axis=1)

# %% wrong: second column
warmup_picked = probabilities[:, 1]

# %% wrong: smallest
warmup_picked = probabilities.min(axis=1)

# %% wrong: the mean of both
warmup_picked = 0.5

# %% wrong: negative logarithms
warmup_picked = -np.log(probabilities[np.arange(2), [0, 1]])

# %% wrong: labels counted from 1
warmup_picked = [0.2, 0.6]

# %% wrong: a third number
warmup_picked = [0.7, 0.3, 0.0]

# %% wrong: only the first row
warmup_picked = probabilities[0, 0]

# %% wrong: percent
warmup_picked = [70, 30]

# %% wrong: the labels
warmup_picked = [0, 1]

# %% wrong: a string
warmup_picked = "0.7, 0.3"
