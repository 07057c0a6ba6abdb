# %% correct: two decimals
warmup_share_of_truth = 0.22

# %% correct: np.exp
warmup_share_of_truth = np.exp(-1.5)

# %% correct: one over e to the loss
import math

warmup_share_of_truth = 1 / math.e**1.5

# %% correct: float32
warmup_share_of_truth = np.float32(np.exp(-1.5))

# %% correct: an array without axes
warmup_share_of_truth = np.array(0.2231)

# %% correct: a Keras tensor
import keras

warmup_share_of_truth = keras.ops.exp(keras.ops.convert_to_tensor(-1.5))

# %% correct: a fraction
from fractions import Fraction

warmup_share_of_truth = Fraction(22, 100)

# %% correct: searched
grid = np.linspace(0.001, 1, 1000)
warmup_share_of_truth = grid[np.argmin(np.abs(-np.log(grid) - 1.5))]

# %% misconception sign: np.exp
warmup_share_of_truth = np.exp(1.5)

# %% misconception sign: a literal
warmup_share_of_truth = 4.48

# %% misconception power_of_2: a power
warmup_share_of_truth = 2**-1.5

# %% misconception power_of_2: a literal
warmup_share_of_truth = 0.35

# %% misconception power_of_10: a power
warmup_share_of_truth = 10**-1.5

# %% misconception power_of_10: two decimals
warmup_share_of_truth = 0.03

# %% misconception reciprocal: a quotient
warmup_share_of_truth = 1 / 1.5

# %% misconception reciprocal: two decimals
warmup_share_of_truth = 0.67

# %% misconception logarithm: np.log
warmup_share_of_truth = np.log(1.5)

# %% misconception logarithm: a literal
warmup_share_of_truth = 0.41

# %% wrong: minus ln
warmup_share_of_truth = -np.log(1.5)

# %% wrong: the share of the others
warmup_share_of_truth = 1 - np.exp(-1.5)

# %% wrong: the loss
warmup_share_of_truth = 1.5

# %% wrong: one minus the loss
warmup_share_of_truth = -0.5

# %% wrong: the sigmoid
warmup_share_of_truth = 1 / (1 + np.exp(-1.5))

# %% wrong: the sigmoid, with the other sign
warmup_share_of_truth = 0.18

# %% wrong: in per cent
warmup_share_of_truth = 22

# %% wrong: rounded to one decimal
warmup_share_of_truth = 0.2

# %% wrong: text
warmup_share_of_truth = "e ** -1.5"

# %% wrong: left empty
warmup_share_of_truth = None
