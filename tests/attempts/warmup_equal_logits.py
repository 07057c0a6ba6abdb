# %% correct: a literal
warmup_equal_logits = 0.5

# %% correct: three decimals written out
warmup_equal_logits = 0.500

# %% correct: softmax in NumPy, rounded
z = np.array([6.0, 6.0, -50.0])
e = np.exp(z - z.max())
warmup_equal_logits = round(float(e.max() / e.sum()), 3)

# %% correct: SciPy, not rounded
from scipy.special import softmax

warmup_equal_logits = softmax([6, 6, -50]).max()

# %% correct: Keras, a tensor
import keras

warmup_equal_logits = keras.ops.max(keras.ops.softmax(keras.ops.convert_to_tensor([6.0, 6.0, -50.0])))

# %% correct: math, a loop
import math

total = 0
for logit in (6, 6, -50):
    total += math.exp(logit)
warmup_equal_logits = math.exp(6) / total

# %% correct: NumPy float32
warmup_equal_logits = np.float32(0.5)

# %% correct: an array without axes
warmup_equal_logits = np.round(np.array(0.5), 3)

# %% correct: one of two
warmup_equal_logits = 1 / 2

# %% correct: the last of the sorted softmax
import keras

rows = keras.activations.softmax(keras.ops.convert_to_tensor([[6.0, 6.0, -50.0]]))
warmup_equal_logits = float(np.sort(np.array(rows)[0])[-1].round(3))

# %% misconception sigmoid: three decimals
warmup_equal_logits = 0.998

# %% misconception sigmoid: computed
warmup_equal_logits = round(float(1 / (1 + np.exp(-6))), 3)

# %% misconception sigmoid: Keras, not rounded
import keras

warmup_equal_logits = float(keras.ops.sigmoid(6.0))

# %% misconception one: a literal
warmup_equal_logits = 1.0

# %% misconception one: an int
warmup_equal_logits = 1

# %% misconception third: rounded
warmup_equal_logits = 0.333

# %% misconception third: computed
warmup_equal_logits = 1 / 3

# %% wrong: the largest logit
warmup_equal_logits = 6

# %% wrong: the smallest probability
warmup_equal_logits = 0.0

# %% wrong: the logits divided by their sum
z = np.array([6, 6, -50])
warmup_equal_logits = round(float((z / z.sum()).max()), 3)

# %% wrong: the logits divided by the sum of their sizes
z = np.array([6, 6, -50])
warmup_equal_logits = round(float((z / np.abs(z).sum()).max()), 3)

# %% wrong: all three probabilities
warmup_equal_logits = [0.5, 0.5, 0.0]

# %% wrong: both large ones
warmup_equal_logits = (0.5, 0.5)

# %% wrong: text
warmup_equal_logits = "0.500"

# %% wrong: text, a half
warmup_equal_logits = "half"

# %% wrong: left empty
warmup_equal_logits = None

# %% wrong: the place of the largest
warmup_equal_logits = np.argmax([6, 6, -50])

# %% wrong: in percent
warmup_equal_logits = 50

# %% wrong: a softmax of the softmax
p = np.array([0.5, 0.5, 0.0])
warmup_equal_logits = round(float((np.exp(p) / np.exp(p).sum()).max()), 3)

# %% wrong: no exponential in the denominator
warmup_equal_logits = np.exp(6) / (6 + 6 - 50)

# %% wrong: a third row forgotten, the exponential too many
warmup_equal_logits = np.exp(6) / np.exp(6 + 6)

# %% wrong: one decimal off
warmup_equal_logits = 0.05
