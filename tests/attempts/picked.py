# %% correct: rows and columns as indices
picked = rows[np.arange(3), columns]

# %% correct: literal
picked = [0.9, 0.8, 0.3]

# %% correct: a tuple from a loop
picked = tuple(row[column] for row, column in zip(rows, columns))

# %% correct: take_along_axis
picked = np.take_along_axis(rows, columns[:, None], axis=1)[:, 0]

# %% correct: diagonal of the big table
picked = np.diag(rows[:, columns])

# %% correct: a mask
picked = (rows * np.eye(2)[columns]).sum(axis=1)

# %% correct: float32
picked = rows.astype("float32")[range(3), columns]

# %% correct: a tensor
import keras

picked = keras.ops.sum(rows * keras.ops.one_hot(columns, 2, dtype="float64"), axis=1)

# %% correct: np.where
picked = np.where(columns == 1, rows[:, 1], rows[:, 0])

# %% misconception all_columns: a slice and the columns
picked = rows[:, columns]

# %% misconception all_columns: np.take
picked = np.take(rows, columns, axis=1)

# %% misconception all_columns: nested lists
picked = [[row[column] for column in columns] for row in rows]

# %% misconception rows: only the columns
picked = rows[columns]

# %% misconception rows: np.take over axis 0
picked = np.take(rows, columns, axis=0)

# %% misconception first_column: column 0
picked = rows[:, 0]

# %% misconception first_column: literal
picked = [0.1, 0.8, 0.3]

# %% misconception largest: the largest of each row
picked = rows.max(axis=1)

# %% wrong: column 1
picked = rows[:, 1]

# %% wrong: the other column of each row
picked = rows[np.arange(3), 1 - columns]

# %% wrong: in the wrong order
picked = [0.3, 0.8, 0.9]

# %% wrong: only two of three
picked = [0.9, 0.8]

# %% wrong: sums of the picked columns
picked = rows[:, columns].sum(axis=1)

# %% wrong: one number
picked = rows[np.arange(3), columns].mean()

# %% wrong: flat index
picked = np.take(rows, columns)

# %% wrong: the column numbers
picked = columns

# %% wrong: rounded to whole numbers
picked = np.round(rows[np.arange(3), columns])

# %% misconception largest: maximum of each row
picked = rows.max(axis=1)

# %% misconception largest: sorted rows
picked = [max(row) for row in rows]

# %% misconception argmax: the place of the largest
picked = rows.argmax(axis=1)

# %% misconception argmax: in a loop
picked = [int(np.argmax(row)) for row in rows]
