# %% correct: a literal
warmup_truth = 0.7

# %% correct: computed, with rounding error of a float
warmup_truth = 1 - 0.3

# %% correct: np.float32
warmup_truth = np.float32(0.7)

# %% correct: an array without axes
warmup_truth = np.array(0.7)

# %% correct: formula for both labels
y, p = 0, 0.3
warmup_truth = y * p + (1 - y) * (1 - p)

# %% correct: a fraction written as a quotient
warmup_truth = 7 / 10

# %% correct: a Keras scalar
import keras

warmup_truth = 1 - keras.ops.convert_to_tensor(0.3)

# %% correct: back from the cross-entropy
warmup_truth = float(np.exp(np.log(1 - 0.3)))

# %% misconception class_1: a literal
warmup_truth = 0.3

# %% misconception class_1: complement taken where the label is 1
y, p = 0, 0.3
warmup_truth = np.where(y == 1, 1 - p, p)

# %% misconception decided: the decision 0
warmup_truth = 0

# %% misconception decided: it is right, True
warmup_truth = (0.3 > 0.5) == 0

# %% misconception decided: it is right, 1.0
warmup_truth = 1.0

# %% misconception decided: the decision computed
warmup_truth = int(0.3 > 0.5)

# %% wrong: the threshold
warmup_truth = 0.5

# %% wrong: the surprise instead of the probability
warmup_truth = -np.log(0.7)

# %% wrong: both probabilities
warmup_truth = [0.7, 0.3]

# %% wrong: percent
warmup_truth = 70

# %% wrong: negative
warmup_truth = -0.7

# %% wrong: a string
warmup_truth = "P(class 0)"

# %% wrong: product of both
warmup_truth = 0.3 * 0.7

# %% wrong: left empty
warmup_truth = None

# %% wrong: a slip in the place of the point
warmup_truth = 0.07

# %% wrong: distance between the two probabilities
warmup_truth = 0.7 - 0.3
