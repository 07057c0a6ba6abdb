# %% correct: np.log
first_loss = np.log(10)

# %% correct: two decimals
first_loss = 2.30

# %% correct: four decimals
first_loss = 2.3026

# %% correct: math
import math

first_loss = -math.log(1 / 10)

# %% correct: log-sum-exp of ten zeros
from scipy.special import logsumexp

first_loss = logsumexp(np.zeros(10)) - 0

# %% correct: scikit-learn
from sklearn.metrics import log_loss

first_loss = log_loss([3], np.full((1, 10), 0.1), labels=range(10))

# %% correct: a Keras tensor
import keras

loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
first_loss = loss(np.array([7, 2]), np.zeros((2, 10)))

# %% correct: equal logits that are not 0, float32
z = np.full(10, 0.25, dtype="float32")
first_loss = np.log(np.exp(z).sum()) - z[4]

# %% correct: rounded
first_loss = round(float(np.log(10)), 2)

# %% correct: an array without axes
first_loss = np.array(2.303)

# %% correct: the entropy of ten equal shares
from scipy.stats import entropy

first_loss = entropy([1] * 10)

# %% misconception zero: a literal
first_loss = 0

# %% misconception zero: ln of 1
first_loss = -np.log(1.0)

# %% misconception share: a literal
first_loss = 0.1

# %% misconception share: softmax of ten zeros
from scipy.special import softmax

first_loss = softmax(np.zeros(10))[0]

# %% misconception log2: np.log2
first_loss = np.log2(10)

# %% misconception log2: a literal
first_loss = 3.32

# %% misconception log10: np.log10
first_loss = np.log10(10)

# %% misconception log10: a literal
first_loss = 1.0

# %% misconception sign: ln of a tenth
first_loss = np.log(0.1)

# %% misconception sign: a literal
first_loss = -2.30

# %% misconception binary: ln 2
first_loss = np.log(2)

# %% misconception binary: a literal
first_loss = 0.693

# %% wrong: the number of classes
first_loss = 10

# %% wrong: the total of ten rows
first_loss = 10 * np.log(10)

# %% wrong: divided by the ten columns
first_loss = np.log(10) / 10

# %% wrong: ten sigmoids
first_loss = 10 * np.log(2)

# %% wrong: ln 9
first_loss = np.log(9)

# %% wrong: one minus the share
first_loss = 0.9

# %% wrong: the clip
first_loss = 16.12

# %% wrong: cut off too early
first_loss = 2.0

# %% wrong: a digit turned round
first_loss = 3.20

# %% wrong: a loss from the table
first_loss = 1.1

# %% wrong: e to the power
first_loss = np.exp(0.1)

# %% wrong: infinite
first_loss = float("inf")

# %% wrong: not a number
first_loss = float("nan")

# %% wrong: one for each class
first_loss = np.full(10, 0.23)

# %% wrong: a function
first_loss = np.log

# %% wrong: text
first_loss = "ln 10"

# %% wrong: left empty
first_loss = None
