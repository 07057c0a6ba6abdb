# %% correct: literal
bytes_needed = 400_000_000

# %% correct: computed
bytes_needed = 1000 * 50_000 * 8

# %% correct: a float
bytes_needed = 4e8

# %% correct: nbytes of the array
bytes_needed = np.zeros((1000, 50_000)).nbytes

# %% correct: NumPy integer from itemsize
bytes_needed = np.prod([1000, 50_000, np.dtype("float64").itemsize])

# %% correct: np.float32 (exact)
bytes_needed = np.float32(4e8)

# %% correct: array without axes
bytes_needed = np.array(400_000_000)

# %% correct: bits divided by 8
bytes_needed = 1000 * 50_000 * 64 / 8

# %% correct: a Keras tensor
import keras

bytes_needed = keras.ops.convert_to_tensor(400_000_000, dtype="int32")

# %% misconception bits: computed
bytes_needed = 1000 * 50_000 * 64

# %% misconception bits: literal float
bytes_needed = 3.2e9

# %% misconception cells: literal
bytes_needed = 50_000_000

# %% misconception cells: size
bytes_needed = np.zeros((1000, 50_000), dtype="int8").size

# %% misconception float32: times 4
bytes_needed = 1000 * 50_000 * 4

# %% misconception float32: itemsize, float
bytes_needed = float(np.dtype(np.float32).itemsize * 1000 * 50_000)

# %% misconception integers: literal
bytes_needed = 8_000

# %% misconception integers: nbytes of integer labels
bytes_needed = np.zeros(1000, dtype="int64").nbytes

# %% misconception megabytes: megabytes
bytes_needed = 400

# %% wrong: a zero is missing
bytes_needed = 40_000_000

# %% misconception one_row: one byte a class only
bytes_needed = 50_000 * 8

# %% wrong: mebibytes
bytes_needed = 400_000_000 / 2**20

# %% wrong: labels and one-hot together
bytes_needed = 1000 * 50_000 * 8 + 1000 * 8

# %% wrong: 49,999 columns
bytes_needed = 1000 * 49_999 * 8

# %% wrong: text
bytes_needed = "400 MB"

# %% wrong: the shape
bytes_needed = (1000, 50_000)

# %% wrong: sign
bytes_needed = -400_000_000

# %% wrong: NaN
bytes_needed = np.nan

# %% wrong: not answered
bytes_needed = None

# %% misconception megabytes: 400
bytes_needed = 400

# %% misconception megabytes: computed
bytes_needed = 1_000 * 50_000 * 8 / 1e6

# %% misconception one_row: 400,000
bytes_needed = 400_000

# %% misconception one_row: computed
bytes_needed = np.zeros(50_000).nbytes
