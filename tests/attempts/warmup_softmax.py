# %% correct: a literal
warmup_softmax = 0.8

# %% correct: by hand
warmup_softmax = np.exp(np.log(4)) / (np.exp(0) + np.exp(np.log(4)))

# %% correct: scipy
from scipy.special import softmax

warmup_softmax = softmax([0, np.log(4)])[1]

# %% correct: the sigmoid of the difference
import math

warmup_softmax = 1 / (1 + math.exp(-math.log(4)))

# %% correct: a fraction
from fractions import Fraction

warmup_softmax = float(Fraction(4, 5))

# %% correct: float32, rounded
z = np.array([0, np.log(4)], dtype="float32")
warmup_softmax = np.round(np.exp(z) / np.exp(z).sum(), 2)[1]

# %% misconception first: a literal
warmup_softmax = 0.2

# %% misconception first: scipy
from scipy.special import softmax

warmup_softmax = softmax([0, np.log(4)])[0]

# %% misconception not_divided: a literal
warmup_softmax = 4

# %% misconception not_divided: np.exp
warmup_softmax = np.exp(np.log(4))

# %% misconception no_exponential: a literal
warmup_softmax = 1

# %% misconception no_exponential: by hand
warmup_softmax = np.log(4) / (0 + np.log(4))

# %% wrong: the surprise
warmup_softmax = -np.log(0.8)

# %% wrong: the logit
warmup_softmax = np.log(4)

# %% wrong: e to the 0 taken for 0, odds the other way
warmup_softmax = 1 / 4

# %% wrong: divided by the number of classes
warmup_softmax = 2.0

# %% wrong: both
warmup_softmax = [0.2, 0.8]

# %% wrong: percent
warmup_softmax = 80

# %% wrong: three quarters
warmup_softmax = 0.75

# %% wrong: left empty
warmup_softmax = None
