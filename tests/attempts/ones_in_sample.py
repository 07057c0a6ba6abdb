# %% correct: a literal
ones_in_sample = 5

# %% correct: sum of the comparison
ones_in_sample = (sample == 1).sum()

# %% correct: count of a list
ones_in_sample = sample.tolist().count(1)

# %% correct: a loop
ones_in_sample = 0
for entry in sample:
    if entry == 1:
        ones_in_sample += 1

# %% correct: a float
ones_in_sample = np.float32(np.mean(sample) * len(sample))

# %% correct: count_nonzero
ones_in_sample = np.count_nonzero(sample)

# %% correct: an array without axes
ones_in_sample = np.array(5)

# %% correct: a tensor
import keras

ones_in_sample = keras.ops.sum(keras.ops.convert_to_tensor(sample))

# %% correct: one of the counts of a Counter
from collections import Counter

ones_in_sample = Counter(sample.tolist())[1]

# %% misconception length: len
ones_in_sample = len(sample)

# %% misconception length: counts the comparison's entries
ones_in_sample = (sample == 1).size

# %% misconception share: mean of the comparison
ones_in_sample = np.mean(sample == 1)

# %% misconception share: literal
ones_in_sample = 0.625

# %% misconception zeros: compares with 0
ones_in_sample = np.sum(sample == 0)

# %% misconception zeros: length minus the ones
ones_in_sample = len(sample) - sample.sum()

# %% wrong: one too many
ones_in_sample = 6

# %% wrong: one too few
ones_in_sample = 4

# %% wrong: the comparison, not counted
ones_in_sample = sample == 1

# %% wrong: the positions of the ones
ones_in_sample = np.flatnonzero(sample)

# %% wrong: the counts of both labels
ones_in_sample = np.bincount(sample)

# %% wrong: whether there is a one at all
ones_in_sample = np.any(sample == 1)

# %% wrong: a text
ones_in_sample = "five"

# %% wrong: the result of print
ones_in_sample = print((sample == 1).sum())

# %% wrong: share of zeros, two mistakes
ones_in_sample = np.mean(sample == 0)

# %% wrong: number of different labels
ones_in_sample = len(np.unique(sample))
