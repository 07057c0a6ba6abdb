# %% correct: a literal, three decimals
surprise_of_truth = 0.223

# %% correct: computed and rounded
surprise_of_truth = round(float(-np.log(0.8)), 3)

# %% correct: computed, not rounded
import math

surprise_of_truth = -math.log(0.8)

# %% correct: np.float32
surprise_of_truth = np.float32(0.223)

# %% correct: one-hot times logarithm
surprise_of_truth = -(np.array([0, 1, 0]) * np.log([0.1, 0.8, 0.1])).sum().round(3)

# %% correct: scikit-learn
from sklearn.metrics import log_loss

surprise_of_truth = log_loss([1], [[0.1, 0.8, 0.1]], labels=[0, 1, 2])

# %% correct: a Keras tensor without axes
import keras

surprise_of_truth = -keras.ops.log(keras.ops.convert_to_tensor([0.1, 0.8, 0.1])[1])

# %% correct: the logarithm of the reciprocal
surprise_of_truth = np.array(np.log(1 / 0.8)).round(3)

# %% misconception wrong_class: a literal
surprise_of_truth = 2.303

# %% misconception wrong_class: index from one
surprise_of_truth = -np.log([0.1, 0.8, 0.1][1 - 1])

# %% misconception sign: a literal
surprise_of_truth = -0.223

# %% misconception sign: no minus
surprise_of_truth = np.log(0.8)

# %% misconception log2: a literal
surprise_of_truth = 0.322

# %% misconception log2: computed
surprise_of_truth = -np.log2(0.8)

# %% misconception log10: a literal
surprise_of_truth = 0.097

# %% misconception log10: computed
surprise_of_truth = -np.log10(0.8)

# %% misconception one_minus: a literal
surprise_of_truth = 0.2

# %% misconception one_minus: computed
surprise_of_truth = 1 - np.array([0.1, 0.8, 0.1])[1]

# %% misconception all_classes: the sum, a literal
surprise_of_truth = 4.828

# %% misconception all_classes: the sum, computed
surprise_of_truth = -np.log([0.1, 0.8, 0.1]).sum()

# %% misconception all_classes: the mean, a literal
surprise_of_truth = 1.609

# %% misconception all_classes: the mean, computed
surprise_of_truth = float(np.mean(-np.log(np.array([0.1, 0.8, 0.1]))))

# %% wrong: the probability itself
surprise_of_truth = 0.8

# %% wrong: one decimal missing
surprise_of_truth = 0.22

# %% wrong: a slip in a digit
surprise_of_truth = 0.233

# %% wrong: all three surprises
surprise_of_truth = [2.303, 0.223, 2.303]

# %% wrong: the entropy of the prediction
p = np.array([0.1, 0.8, 0.1])
surprise_of_truth = -(p * np.log(p)).sum()

# %% wrong: weighted by its probability
surprise_of_truth = -0.8 * np.log(0.8)

# %% wrong: the mean over the three cells of the right term
surprise_of_truth = 0.223 / 3

# %% wrong: exponential
surprise_of_truth = np.exp(-0.8)

# %% wrong: zero, because the decision is right
surprise_of_truth = 0

# %% wrong: nan from 0 * log 0
surprise_of_truth = float("nan")

# %% wrong: binary terms of all three classes added
surprise_of_truth = -np.log(0.8) - 2 * np.log(0.9)
