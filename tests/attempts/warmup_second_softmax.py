# %% correct: a literal
warmup_second_softmax = 0.475

# %% correct: NumPy
e = np.exp([1, 0, 0, 0])
warmup_second_softmax = (e / e.sum())[0]

# %% correct: rounded
import math

warmup_second_softmax = round(math.e / (math.e + 3), 3)

# %% correct: Keras
import keras

warmup_second_softmax = keras.ops.softmax(keras.ops.convert_to_tensor([1.0, 0.0, 0.0, 0.0]))[0]

# %% correct: SciPy, float32
from scipy.special import softmax

warmup_second_softmax = np.float32(softmax([1, 0, 0, 0])[0])

# %% correct: divided by e first
warmup_second_softmax = 1 / (1 + 3 / np.exp(1))

# %% correct: an array without axes
warmup_second_softmax = np.array(0.475)

# %% misconception unchanged: an integer
warmup_second_softmax = 1

# %% misconception unchanged: what the first one returned
warmup_second_softmax = [1.0, 0.0, 0.0, 0.0][0]

# %% misconception equal: a literal
warmup_second_softmax = 0.25

# %% misconception equal: softmax of four zeros
e = np.exp(np.zeros(4))
warmup_second_softmax = e[0] / e.sum()

# %% misconception loss: a literal
warmup_second_softmax = 0.744

# %% misconception loss: -ln
warmup_second_softmax = -np.log(np.exp(1) / (np.exp(1) + 3))

# %% misconception three_zeros: one zero in place of three
warmup_second_softmax = 0.731

# %% misconception three_zeros: e to the power of 0 once
warmup_second_softmax = np.exp(1) / (np.exp(1) + np.exp(0))

# %% misconception another_class: a literal
warmup_second_softmax = 0.175

# %% misconception another_class: the last one
e = np.exp([1, 0, 0, 0])
warmup_second_softmax = (e / e.sum())[-1]

# %% wrong: two decimals
warmup_second_softmax = 0.48

# %% wrong: percent
warmup_second_softmax = 47.5

# %% wrong: all four
warmup_second_softmax = [0.475, 0.175, 0.175, 0.175]

# %% wrong: a text
warmup_second_softmax = "0.475"

# %% wrong: the sum of the exponentials
warmup_second_softmax = np.exp(1) + 3

# %% wrong: e over four
warmup_second_softmax = np.e / 4

# %% wrong: the other three together
warmup_second_softmax = 0.525

# %% wrong: five classes
warmup_second_softmax = np.e / (np.e + 4)

# %% wrong: a sigmoid
warmup_second_softmax = 1 / (1 + np.exp(-3))

# %% wrong: zero
warmup_second_softmax = 0

# %% wrong: nothing
warmup_second_softmax = None
