# %% correct: mean over axis 0
column_means = table.mean(axis=0)

# %% correct: literal list
column_means = [3.0, 4.0, 6.5]

# %% correct: a tuple, whole numbers as ints
column_means = (3, 4, 6.5)

# %% correct: a comprehension over the columns
column_means = [sum(column) / len(column) for column in table.T]

# %% correct: a matrix product
column_means = np.ones(len(table)) @ table / len(table)

# %% correct: float32
column_means = table.astype("float32").mean(axis=0)

# %% correct: a tensor
import keras

column_means = keras.ops.mean(table, axis=0)

# %% correct: scikit-learn
from sklearn.preprocessing import StandardScaler

column_means = StandardScaler().fit(table).mean_

# %% correct: half the sum of both rows
column_means = (table[0] + table[1]) / 2

# %% misconception axis_1: mean over axis 1
column_means = table.mean(axis=1)

# %% misconception axis_1: literal
column_means = [2.0, 7.0]

# %% misconception axis_1: a comprehension over the rows
column_means = [sum(row) / len(row) for row in table]

# %% misconception no_axis: mean without an axis
column_means = np.mean(table)

# %% misconception no_axis: literal
column_means = 4.5

# %% misconception sum: sum over axis 0
column_means = table.sum(axis=0)

# %% misconception sum: literal
column_means = [6, 8, 13]

# %% wrong: whole-number division
column_means = table.sum(axis=0) // 2

# %% wrong: sum of the rows, two mistakes
column_means = table.sum(axis=1)

# %% wrong: largest of each column
column_means = table.max(axis=0)

# %% wrong: the first row
column_means = table[0]

# %% wrong: in the wrong order
column_means = [6.5, 4.0, 3.0]

# %% wrong: divided by the number of columns
column_means = table.sum(axis=0) / 3

# %% wrong: the overall mean three times
column_means = np.full(3, table.mean())

# %% wrong: only two of three
column_means = [3.0, 4.0]

# %% wrong: deviations from the means
column_means = table - table.mean(axis=0)

# %% wrong: a function that is not called
column_means = table.mean

# %% wrong: rounded
column_means = np.round(table.mean(axis=0))
