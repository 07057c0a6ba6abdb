# %% correct: mean of the comparison
share_above = (p > 0.5).mean()

# %% correct: literal
share_above = 0.5

# %% correct: count divided by length
share_above = len([value for value in p if value > 0.5]) / len(p)

# %% correct: a fraction written out
share_above = 2 / 4

# %% correct: one minus the rest
share_above = 1 - np.mean(p <= 0.5)

# %% correct: float32
share_above = np.float32(np.count_nonzero(p > 0.5)) / np.float32(p.size)

# %% correct: an array without axes
share_above = np.array((p > 0.5).sum() / p.size)

# %% correct: a tensor
import keras

share_above = keras.ops.mean(keras.ops.cast(keras.ops.greater(p, 0.5), "float32"))

# %% misconception count: sum of the comparison
share_above = (p > 0.5).sum()

# %% misconception count: literal
share_above = 2

# %% misconception count: length of the selection
share_above = len(p[p > 0.5])

# %% misconception or_equal: greater or equal
share_above = np.mean(p >= 0.5)

# %% misconception or_equal: one minus the smaller ones
share_above = 1 - np.mean(p < 0.5)

# %% misconception or_equal: literal
share_above = 3 / 4

# %% misconception mean_of_selected: mean of the selection
share_above = p[p > 0.5].mean()

# %% misconception mean_of_selected: literal
share_above = 0.8

# %% misconception mean: mean of p
share_above = p.mean()

# %% misconception mean: literal
share_above = 0.575

# %% wrong: share below
share_above = np.mean(p < 0.5)

# %% wrong: the comparison itself
share_above = p > 0.5

# %% wrong: the selected entries
share_above = p[p > 0.5]

# %% wrong: percent
share_above = 100 * np.mean(p > 0.5)

# %% wrong: sum of the selection
share_above = p[p > 0.5].sum()

# %% wrong: count of greater or equal, two mistakes
share_above = np.sum(p >= 0.5)

# %% wrong: selected sum divided by all
share_above = p[p > 0.5].sum() / p.sum()

# %% wrong: a text
share_above = "half"

# %% wrong: whether any is above
share_above = np.any(p > 0.5)

# %% wrong: printed
share_above = print(np.mean(p > 0.5))
