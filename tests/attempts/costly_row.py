# %% correct: a literal
costly_row = 1

# %% correct: argmax of the surprises
labels = [0, 2, 1, 0]
probabilities = [[0.34, 0.33, 0.33], [0.98, 0.01, 0.01], [0.1, 0.8, 0.1], [0.4, 0.5, 0.1]]
costly_row = np.argmax([-np.log(row[label]) for row, label in zip(probabilities, labels)])

# %% correct: argmin of the probability given to the truth, an int
labels = np.array([0, 2, 1, 0])
probabilities = np.array([[0.34, 0.33, 0.33], [0.98, 0.01, 0.01], [0.1, 0.8, 0.1], [0.4, 0.5, 0.1]])
costly_row = int(probabilities[np.arange(4), labels].argmin())

# %% correct: max with a key
truth = [0.34, 0.01, 0.8, 0.4]
costly_row = max(range(4), key=lambda i: -np.log(truth[i]))

# %% correct: int8
costly_row = np.int8(1)

# %% correct: an array without axes
costly_row = np.array(1)

# %% correct: a Keras tensor
import keras

costly_row = keras.ops.argmin(keras.ops.convert_to_tensor([0.34, 0.01, 0.8, 0.4]))

# %% misconception least_sure: a literal
costly_row = 0

# %% misconception least_sure: the smallest maximum
probabilities = np.array([[0.34, 0.33, 0.33], [0.98, 0.01, 0.01], [0.1, 0.8, 0.1], [0.4, 0.5, 0.1]])
costly_row = probabilities.max(axis=1).argmin()

# %% misconception best: a literal
costly_row = 2

# %% misconception best: argmin of the surprises
costly_row = np.argmin(-np.log([0.34, 0.01, 0.8, 0.4]))

# %% misconception just_wrong: a literal
costly_row = 3

# %% misconception just_wrong: the last row with a wrong decision
labels = [0, 2, 1, 0]
decided = [0, 0, 1, 1]
costly_row = [i for i in range(4) if labels[i] != decided[i]][-1]

# %% wrong: the surprise instead of the index
costly_row = -np.log(0.01)

# %% wrong: the probability instead of the index
costly_row = 0.01

# %% wrong: both rows with a wrong decision
costly_row = [1, 3]

# %% wrong: the row itself
costly_row = [0.98, 0.01, 0.01]

# %% wrong: an index that does not exist
costly_row = 4

# %% wrong: counted from the end, one off
costly_row = -1

# %% wrong: all rows in order of cost
costly_row = np.argsort([0.34, 0.01, 0.8, 0.4])

# %% wrong: left empty
costly_row = None
