# %% correct: NumPy
log_of_quarter = -np.log(0.25)

# %% correct: three decimals
log_of_quarter = 1.386

# %% correct: math, the logarithm of 4
import math

log_of_quarter = math.log(4)

# %% correct: twice ln 2
log_of_quarter = 2 * np.log(2)

# %% correct: float32
log_of_quarter = -np.log(np.float32(0.25))

# %% correct: an array without axes
log_of_quarter = np.array(-np.log(0.25))

# %% correct: a tensor
import keras

log_of_quarter = -keras.ops.log(0.25)

# %% correct: scikit-learn's log_loss
from sklearn.metrics import log_loss

log_of_quarter = log_loss([1], [[0.75, 0.25]], labels=[0, 1])

# %% correct: rounded to four decimals
log_of_quarter = round(float(-np.log(0.25)), 4)

# %% misconception log2: NumPy
log_of_quarter = -np.log2(0.25)

# %% misconception log2: literal
log_of_quarter = 2

# %% misconception log2: math with a base
import math

log_of_quarter = -math.log(0.25, 2)

# %% misconception log10: NumPy
log_of_quarter = -np.log10(0.25)

# %% misconception log10: literal
log_of_quarter = 0.602

# %% misconception sign: NumPy
log_of_quarter = np.log(0.25)

# %% misconception sign: literal
log_of_quarter = -1.386

# %% misconception sign: the logarithm of 4, with a minus
log_of_quarter = -np.log(4)

# %% wrong: log2 and sign
log_of_quarter = np.log2(0.25)

# %% wrong: log10 and sign
log_of_quarter = np.log10(0.25)

# %% wrong: one decimal
log_of_quarter = 1.4

# %% wrong: cut off after two decimals
log_of_quarter = 1.38

# %% wrong: exp instead of log
log_of_quarter = np.exp(-0.25)

# %% wrong: probability of the other class
log_of_quarter = -np.log(0.75)

# %% wrong: log1p
log_of_quarter = -np.log1p(0.25)

# %% wrong: of 25
log_of_quarter = -np.log(25)

# %% wrong: weighted with the probability
log_of_quarter = -0.25 * np.log(0.25)

# %% wrong: zero
log_of_quarter = 0.0

# %% wrong: a text
log_of_quarter = "-ln(0.25)"

# %% wrong: not a number
log_of_quarter = np.nan
