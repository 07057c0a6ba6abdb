# %% correct: a literal
warmup_f1_from_counts = 0.667

# %% correct: counts
tp, fp, fn = 6, 2, 4
warmup_f1_from_counts = 2 * tp / (2 * tp + fp + fn)

# %% correct: precision and recall, rounded
precision, recall = 6 / (6 + 2), 6 / (6 + 4)
warmup_f1_from_counts = round(2 * precision * recall / (precision + recall), 3)

# %% correct: the harmonic mean of the statistics module
from statistics import harmonic_mean

warmup_f1_from_counts = harmonic_mean([0.75, 0.6])

# %% correct: scikit-learn on 100 rows
from sklearn.metrics import f1_score

y = [1] * 6 + [0] * 2 + [1] * 4 + [0] * 88
p = [1] * 6 + [1] * 2 + [0] * 4 + [0] * 88
warmup_f1_from_counts = f1_score(y, p)

# %% correct: np.float32
warmup_f1_from_counts = np.float32(2 / 3)

# %% correct: an array without axes
warmup_f1_from_counts = np.array(0.667)

# %% correct: four decimals
warmup_f1_from_counts = 0.6667

# %% correct: a Keras tensor
import keras

warmup_f1_from_counts = keras.ops.convert_to_tensor(12.0) / 18.0

# %% misconception arithmetic: a literal
warmup_f1_from_counts = 0.675

# %% misconception arithmetic: np.mean
warmup_f1_from_counts = np.mean([6 / 8, 6 / 10])

# %% misconception precision: a literal
warmup_f1_from_counts = 0.75

# %% misconception precision: counts
tp, fp = 6, 2
warmup_f1_from_counts = tp / (tp + fp)

# %% misconception recall: a literal
warmup_f1_from_counts = 0.600

# %% misconception recall: counts
tp, fn = 6, 4
warmup_f1_from_counts = tp / (tp + fn)

# %% misconception accuracy: a literal
warmup_f1_from_counts = 0.940

# %% misconception accuracy: counts
tp, fp, fn = 6, 2, 4
warmup_f1_from_counts = (tp + (100 - tp - fp - fn)) / 100

# %% misconception jaccard: a literal
warmup_f1_from_counts = 0.5

# %% misconception jaccard: counts
tp, fp, fn = 6, 2, 4
warmup_f1_from_counts = round(tp / (tp + fp + fn), 3)

# %% wrong: percent
warmup_f1_from_counts = 66.7

# %% wrong: the 2 left out
warmup_f1_from_counts = 6 / (8 + 10)

# %% wrong: the geometric mean
warmup_f1_from_counts = np.sqrt(0.75 * 0.6)

# %% wrong: true positives over all rows
warmup_f1_from_counts = 6 / 100

# %% wrong: the product of precision and recall
warmup_f1_from_counts = 0.75 * 0.6

# %% wrong: macro F1 over both classes
warmup_f1_from_counts = (12 / 18 + 176 / 182) / 2

# %% wrong: brackets forgotten
warmup_f1_from_counts = 2 * 6 / 2 * 6 + 2 + 4

# %% wrong: text
warmup_f1_from_counts = "two thirds"

# %% wrong: precision and recall
warmup_f1_from_counts = (0.75, 0.6)

# %% wrong: rounded to one decimal
warmup_f1_from_counts = round(2 / 3, 1)

# %% wrong: left empty
warmup_f1_from_counts = None
