# %% correct: a literal
warmup_row_shape = (3, 4)

# %% correct: shape of rows cut from the identity
warmup_row_shape = np.eye(4)[[0, 2, 2]].shape

# %% correct: Keras makes the rows
import keras

warmup_row_shape = keras.utils.to_categorical([0, 2, 2], num_classes=4).shape

# %% correct: computed from the lengths
labels = [0, 2, 2]
num_classes = 4
warmup_row_shape = (len(labels), num_classes)

# %% correct: a tuple of NumPy integers
warmup_row_shape = tuple(np.array([3, 4]))

# %% correct: scikit-learn makes the rows
from sklearn.preprocessing import label_binarize

warmup_row_shape = label_binarize([0, 2, 2], classes=range(4)).shape

# %% misconception max_plus_one: a literal
warmup_row_shape = (3, 3)

# %% misconception max_plus_one: to_categorical without num_classes
import keras

warmup_row_shape = keras.utils.to_categorical([0, 2, 2]).shape

# %% misconception distinct: a literal
warmup_row_shape = (3, 2)

# %% misconception distinct: counts the classes that occur
labels = [0, 2, 2]
warmup_row_shape = (len(labels), len(set(labels)))

# %% misconception transposed: a literal
warmup_row_shape = (4, 3)

# %% misconception transposed: classes in rows
warmup_row_shape = np.eye(4)[[0, 2, 2]].T.shape

# %% misconception no_rows: a literal
warmup_row_shape = (4,)

# %% misconception no_rows: the shape of one row
warmup_row_shape = np.eye(4)[0].shape

# %% wrong: the shape of the labels
warmup_row_shape = (3,)

# %% wrong: the number of cells
warmup_row_shape = 12

# %% wrong: the rows, not their shape
warmup_row_shape = np.eye(4)[[0, 2, 2]]

# %% wrong: a third axis
warmup_row_shape = (3, 4, 1)

# %% wrong: the whole identity
warmup_row_shape = (4, 4)

# %% wrong: left empty
warmup_row_shape = None

# %% wrong: an ellipsis, as in a template
warmup_row_shape = ...

# %% wrong: a third axis of labels
warmup_row_shape = (1, 3, 4)
