# %% correct: literal
warmup_constant = 0.9

# %% correct: a fraction
warmup_constant = 90 / 100

# %% correct: computed from labels
labels = np.repeat([0, 1], [90, 10])
warmup_constant = np.mean(labels == 0)

# %% correct: float32
warmup_constant = np.float32(0.9)

# %% correct: an array without axes
warmup_constant = np.array(0.9)

# %% correct: a tensor
import keras

warmup_constant = keras.ops.mean(keras.ops.convert_to_tensor([1.0] * 90 + [0.0] * 10))

# %% correct: scikit-learn
from sklearn.metrics import accuracy_score

warmup_constant = accuracy_score([0] * 90 + [1] * 10, [0] * 100)

# %% correct: one minus the rare share
warmup_constant = 1 - 10 / 100

# %% misconception half: literal
warmup_constant = 0.5

# %% misconception half: one over the distinct labels
warmup_constant = 1 / len({0, 1})

# %% misconception rare: literal
warmup_constant = 0.1

# %% misconception rare: mean of the labels
warmup_constant = np.repeat([0, 1], [90, 10]).mean()

# %% misconception percent: literal
warmup_constant = 90

# %% misconception percent: times 100
warmup_constant = 0.9 * 100

# %% wrong: ratio of the classes
warmup_constant = 90 / 10

# %% wrong: divided by the other class
warmup_constant = 10 / 90

# %% wrong: perfect
warmup_constant = 1.0

# %% wrong: zero
warmup_constant = 0

# %% wrong: percent of the rare class
warmup_constant = 10

# %% wrong: whole-number division
warmup_constant = 90 // 100

# %% wrong: a random model with these shares
warmup_constant = 0.9**2 + 0.1**2

# %% wrong: the label
warmup_constant = [0] * 100

# %% wrong: a text
warmup_constant = "high"
