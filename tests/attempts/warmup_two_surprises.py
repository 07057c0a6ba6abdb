# %% correct: a literal, three decimals
warmup_two_surprises = 1.040

# %% correct: a literal, many decimals
warmup_two_surprises = 1.0397207708399179

# %% correct: NumPy
warmup_two_surprises = -np.mean(np.log([0.5, 0.25]))

# %% correct: np.float32
warmup_two_surprises = np.float32(1.03972)

# %% correct: the closed form with math
import math

warmup_two_surprises = 1.5 * math.log(2)

# %% correct: a zero-dimensional array
warmup_two_surprises = np.array(1.0397)

# %% correct: a Keras tensor
import keras

warmup_two_surprises = -keras.ops.mean(keras.ops.log(keras.ops.array([0.5, 0.25])))

# %% correct: scikit-learn
from sklearn.metrics import log_loss

warmup_two_surprises = log_loss([0, 1], [[0.5, 0.5], [0.75, 0.25]])

# %% misconception sum: a literal
warmup_two_surprises = 2.079

# %% misconception sum: computed
warmup_two_surprises = -np.log([0.5, 0.25]).sum()

# %% misconception log2: a literal
warmup_two_surprises = 1.5

# %% misconception log2: computed
warmup_two_surprises = -np.mean(np.log2([0.5, 0.25]))

# %% misconception sign: a literal
warmup_two_surprises = -1.040

# %% misconception sign: computed
warmup_two_surprises = np.mean(np.log([0.5, 0.25]))

# %% misconception log_of_mean: a literal
warmup_two_surprises = 0.981

# %% misconception log_of_mean: computed
warmup_two_surprises = -np.log(np.mean([0.5, 0.25]))

# %% misconception product: a literal
warmup_two_surprises = 0.375

# %% misconception product: the mean probability
warmup_two_surprises = np.mean([0.5, 0.25])

# %% wrong: decimal logarithm
warmup_two_surprises = -np.mean(np.log10([0.5, 0.25]))

# %% wrong: the first surprise only
warmup_two_surprises = 0.693

# %% wrong: the second surprise only
warmup_two_surprises = 1.386

# %% wrong: both surprises, no mean
warmup_two_surprises = [0.693, 1.386]

# %% wrong: rounded to a whole number
warmup_two_surprises = 1

# %% wrong: the geometric mean of p
warmup_two_surprises = np.sqrt(0.5 * 0.25)

# %% wrong: the product of p
warmup_two_surprises = 0.5 * 0.25

# %% wrong: left empty
warmup_two_surprises = None

# %% wrong: not a number
warmup_two_surprises = float("nan")
