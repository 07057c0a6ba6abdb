# %% correct: math.log
import math

warmup_equal_guesses = math.log(4)

# %% correct: NumPy, minus the log of a quarter
warmup_equal_guesses = -np.log(0.25)

# %% correct: two decimals
warmup_equal_guesses = 1.39

# %% correct: more decimals
warmup_equal_guesses = 1.386294

# %% correct: scikit-learn
from sklearn.metrics import log_loss

warmup_equal_guesses = log_loss([0, 1, 2, 3], np.full((4, 4), 0.25))

# %% correct: Keras, a tensor
import keras

warmup_equal_guesses = keras.losses.SparseCategoricalCrossentropy()(np.array([2, 0]), np.full((2, 4), 0.25))

# %% correct: float32
warmup_equal_guesses = np.float32(np.log(4))

# %% correct: entropy of the uniform distribution
p = np.full(4, 1 / 4)
warmup_equal_guesses = -(p * np.log(p)).sum()

# %% correct: twice ln 2, an array without axes
warmup_equal_guesses = np.array(2 * np.log(2))

# %% misconception bits: a literal
warmup_equal_guesses = 2

# %% misconception bits: np.log2
warmup_equal_guesses = -np.log2(1 / 4)

# %% misconception bits: math.log with a base
import math

warmup_equal_guesses = math.log(4, 2)

# %% misconception sign: NumPy
warmup_equal_guesses = np.log(0.25)

# %% misconception sign: two decimals
warmup_equal_guesses = -1.39

# %% misconception ten: ln of ten
warmup_equal_guesses = np.log(10)

# %% misconception ten: a literal
warmup_equal_guesses = 2.30

# %% misconception ten: ten digits
from sklearn.metrics import log_loss

warmup_equal_guesses = log_loss(range(10), np.full((10, 10), 0.1))

# %% misconception share: a literal
warmup_equal_guesses = 0.25

# %% misconception share: a fraction
warmup_equal_guesses = 1 / 4

# %% wrong: decimal logarithm
warmup_equal_guesses = np.log10(4)

# %% wrong: ln 3
warmup_equal_guesses = np.log(3)

# %% wrong: ln 2
warmup_equal_guesses = 0.69

# %% wrong: 1 - p
warmup_equal_guesses = 0.75

# %% wrong: the number of classes
warmup_equal_guesses = 4

# %% wrong: one decimal
warmup_equal_guesses = 1.4

# %% wrong: squared error of a row
warmup_equal_guesses = ((np.eye(4)[0] - 0.25) ** 2).sum()

# %% wrong: summed over four rows
warmup_equal_guesses = 4 * np.log(4)

# %% wrong: mean over the cells
warmup_equal_guesses = np.log(4) / 4

# %% wrong: binary cross-entropy
warmup_equal_guesses = -np.log(0.25) - 3 * np.log(0.75)

# %% wrong: text
warmup_equal_guesses = "ln 4"

# %% wrong: one value a row
warmup_equal_guesses = -np.log(np.full((4, 4), 0.25))

# %% wrong: exponent in place of the logarithm
warmup_equal_guesses = np.exp(0.25)
