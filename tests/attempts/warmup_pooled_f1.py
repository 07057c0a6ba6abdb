# %% correct: a literal
warmup_pooled_f1 = 0.75

# %% correct: from the sums
tp, fp, fn = 3 + 0, 0 + 1, 0 + 1
warmup_pooled_f1 = 2 * tp / (2 * tp + fp + fn)

# %% correct: precision and recall
p, r = 3 / 4, 3 / 4
warmup_pooled_f1 = 2 * p * r / (p + r)

# %% correct: scikit-learn
from sklearn.metrics import f1_score

warmup_pooled_f1 = f1_score([1, 1, 1, 0, 1], [1, 1, 1, 1, 0])

# %% correct: np.float32
warmup_pooled_f1 = np.float32(6 / 8)

# %% correct: an array without axes
warmup_pooled_f1 = np.array(0.75)

# %% misconception mean: a literal
warmup_pooled_f1 = 0.5

# %% misconception mean: np.mean
warmup_pooled_f1 = np.mean([2 * 3 / (2 * 3), 0 / 2])

# %% misconception tp_once: a literal
warmup_pooled_f1 = 0.6

# %% misconception tp_once: from the sums
tp, fp, fn = 3, 1, 1
warmup_pooled_f1 = tp / (tp + fp + fn)

# %% wrong: the first batch
warmup_pooled_f1 = 1.0

# %% wrong: FN forgotten
warmup_pooled_f1 = 6 / 7

# %% wrong: percent
warmup_pooled_f1 = 75

# %% wrong: text
warmup_pooled_f1 = "three quarters"

# %% wrong: both batches
warmup_pooled_f1 = [1.0, 0.0]

# %% wrong: the second batch
warmup_pooled_f1 = 0

# %% wrong: weighted by rows, rounded
warmup_pooled_f1 = 0.8

# %% wrong: left empty
warmup_pooled_f1 = None
