# %% correct: a literal
warmup_logit_labels = [0, 1, 1]

# %% correct: above 0
warmup_logit_labels = [int(z > 0) for z in (-2, 0.3, 4)]

# %% correct: an array
warmup_logit_labels = np.where(np.array([-2, 0.3, 4]) > 0, 1, 0)

# %% correct: through the sigmoid
import math

warmup_logit_labels = [round(1 / (1 + math.exp(-z))) for z in (-2, 0.3, 4)]

# %% correct: a tuple
warmup_logit_labels = (0, 1, 1)

# %% correct: floats
warmup_logit_labels = [0.0, 1.0, 1.0]

# %% correct: a Keras tensor
import keras

warmup_logit_labels = keras.ops.cast(keras.ops.sigmoid(np.array([-2, 0.3, 4], "float32")) > 0.5, "int32")

# %% correct: int8 in a list
warmup_logit_labels = list((np.array([-2, 0.3, 4]) > 0).astype("int8"))

# %% misconception half: a literal
warmup_logit_labels = [0, 0, 1]

# %% misconception half: above .5
warmup_logit_labels = [int(z > 0.5) for z in (-2, 0.3, 4)]

# %% misconception turned: a literal
warmup_logit_labels = [1, 0, 0]

# %% misconception turned: below 0
warmup_logit_labels = (np.array([-2, 0.3, 4]) < 0).astype(int)

# %% misconception all_ones: a literal
warmup_logit_labels = [1, 1, 1]

# %% misconception all_ones: np.ones
warmup_logit_labels = np.ones(3, dtype=int)

# %% wrong: all zeros, argmax of one column
warmup_logit_labels = np.argmax(np.array([[-2], [0.3], [4]]), axis=1)

# %% wrong: the threshold of .5 turned round
warmup_logit_labels = [1, 1, 0]

# %% wrong: probabilities
warmup_logit_labels = [0.12, 0.57, 0.98]

# %% wrong: the logits
warmup_logit_labels = [-2, 0.3, 4]

# %% wrong: rounded logits
warmup_logit_labels = [-2, 0, 4]

# %% wrong: the signs
warmup_logit_labels = [-1, 1, 1]

# %% wrong: two labels
warmup_logit_labels = [0, 1]

# %% wrong: four labels
warmup_logit_labels = [0, 1, 1, 1]

# %% wrong: one label
warmup_logit_labels = 1

# %% wrong: words
warmup_logit_labels = ["benign", "malignant", "malignant"]

# %% wrong: the row of the largest
warmup_logit_labels = 2

# %% wrong: left empty
warmup_logit_labels = []
