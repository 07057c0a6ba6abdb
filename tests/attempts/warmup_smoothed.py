# %% correct: a literal
warmup_smoothed = 0.92

# %% correct: the formula
warmup_smoothed = 1 * (1 - 0.1) + 0.1 / 5

# %% correct: one minus what the other four get
warmup_smoothed = 1 - 4 * (0.1 / 5)

# %% correct: a smoothed one-hot row
row = np.eye(5)[2] * (1 - 0.1) + 0.1 / 5
warmup_smoothed = row[2]

# %% correct: np.float32
warmup_smoothed = np.float32(0.92)

# %% correct: a fraction
from fractions import Fraction

warmup_smoothed = Fraction(23, 25)

# %% correct: a Keras tensor
import keras

warmup_smoothed = keras.ops.max(keras.ops.one_hot(3, 5) * 0.9 + 0.02)

# %% correct: found from the Keras loss
import keras

p = np.array([[0.1, 0.6, 0.1, 0.1, 0.1]])
smooth = keras.losses.categorical_crossentropy(np.eye(5)[[1]], p, label_smoothing=0.1)
warmup_smoothed = (float(smooth[0]) - np.log(10)) / -np.log(6)

# %% misconception not_back: a literal
warmup_smoothed = 0.9

# %% misconception not_back: one minus alpha
alpha = 0.1
warmup_smoothed = 1 - alpha

# %% misconception others: a literal
warmup_smoothed = 0.02

# %% misconception others: a fifth of .1
warmup_smoothed = 0.1 / 5

# %% misconception four: a literal
warmup_smoothed = 0.925

# %% misconception four: .1 shared among four
warmup_smoothed = 1 - 0.1 + 0.1 / (5 - 1)

# %% wrong: a fourth of .1, alone
warmup_smoothed = 0.1 / 4

# %% wrong: no smoothing
warmup_smoothed = 1.0

# %% wrong: one minus a fifth
warmup_smoothed = 1 - 1 / 5

# %% wrong: alpha
warmup_smoothed = 0.1

# %% wrong: a share taken away twice
warmup_smoothed = 0.9 - 0.02

# %% wrong: one minus the share
warmup_smoothed = 1 - 0.1 / 5

# %% wrong: as for two classes
warmup_smoothed = 0.95

# %% wrong: percent
warmup_smoothed = 92

# %% wrong: the whole row
warmup_smoothed = [0.02, 0.92, 0.02, 0.02, 0.02]

# %% wrong: the surprise
warmup_smoothed = -np.log(0.92)

# %% wrong: left empty
warmup_smoothed = None

# %% wrong: text
warmup_smoothed = "ninety-two hundredths"
