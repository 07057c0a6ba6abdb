# %% correct: a literal
warmup_sum_of_products = 4

# %% correct: run
y = np.array([1, 0, 1])
p = np.array([[1], [1], [0]])
warmup_sum_of_products = (y * p).sum()

# %% correct: two sums
warmup_sum_of_products = sum([1, 0, 1]) * sum([1, 1, 0])

# %% correct: two loops
warmup_sum_of_products = 0
for a in [1, 0, 1]:
    for b in [1, 1, 0]:
        warmup_sum_of_products += a * b

# %% correct: a float
warmup_sum_of_products = 4.0

# %% correct: np.outer, int8
warmup_sum_of_products = np.int8(np.outer([1, 1, 0], [1, 0, 1]).sum())

# %% correct: an array without axes
warmup_sum_of_products = np.array(4)

# %% correct: a Keras tensor
import keras

warmup_sum_of_products = keras.ops.sum(np.array([1, 0, 1]) * np.array([[1], [1], [0]]))

# %% misconception row_by_row: a literal
warmup_sum_of_products = 1

# %% misconception row_by_row: zip
warmup_sum_of_products = sum(a * b for a, b in zip([1, 0, 1], [1, 1, 0]))

# %% misconception row_by_row: both flat
warmup_sum_of_products = (np.array([1, 0, 1]) * np.array([[1], [1], [0]])[:, 0]).sum()

# %% misconception shape: a literal
warmup_sum_of_products = (3, 3)

# %% misconception shape: of the product
warmup_sum_of_products = (np.array([1, 0, 1]) * np.array([[1], [1], [0]])).shape

# %% misconception outer: a literal
warmup_sum_of_products = 9

# %% misconception outer: the number of cells
warmup_sum_of_products = len([1, 0, 1]) * len([[1], [1], [0]])

# %% wrong: the table
warmup_sum_of_products = np.array([1, 0, 1]) * np.array([[1], [1], [0]])

# %% wrong: sums of the columns
warmup_sum_of_products = (np.array([1, 0, 1]) * np.array([[1], [1], [0]])).sum(axis=0)

# %% wrong: one row of the table
warmup_sum_of_products = 2

# %% wrong: no product is 1
warmup_sum_of_products = 0

# %% wrong: three
warmup_sum_of_products = 3

# %% wrong: the mean
warmup_sum_of_products = 4 / 9

# %% wrong (names outer): all rows of the table alike
warmup_sum_of_products = 6

# %% wrong: an error expected
warmup_sum_of_products = "ValueError"

# %% wrong: left empty
warmup_sum_of_products = None
