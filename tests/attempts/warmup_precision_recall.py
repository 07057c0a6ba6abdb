# %% correct: literals
warmup_precision_recall = (0.375, 0.6)

# %% correct: fractions
warmup_precision_recall = (6 / (6 + 10), 6 / (6 + 4))

# %% correct: NumPy
table = np.array([[80, 10], [4, 6]])
warmup_precision_recall = (table[1, 1] / table[:, 1].sum(), table[1, 1] / table[1].sum())

# %% correct: unpacked counts
(tn, fp), (fn, tp) = [[80, 10], [4, 6]]
precision = tp / (tp + fp)
recall = tp / (tp + fn)
warmup_precision_recall = precision, recall

# %% correct: scikit-learn on rows made from the counts
from sklearn.metrics import precision_score, recall_score

truth = [0] * 90 + [1] * 10
said = [0] * 80 + [1] * 10 + [0] * 4 + [1] * 6
warmup_precision_recall = (precision_score(truth, said), recall_score(truth, said))

# %% correct: float32
warmup_precision_recall = tuple(np.array([0.375, 0.6], dtype="float32"))

# %% correct: a generator
warmup_precision_recall = tuple(6 / n for n in (16, 10))

# %% misconception exchanged: literals
warmup_precision_recall = (0.6, 0.375)

# %% misconception exchanged: the table read with row = prediction
table = np.array([[80, 10], [4, 6]]).T
warmup_precision_recall = (table[1, 1] / table[:, 1].sum(), table[1, 1] / table[1].sum())

# %% misconception class_0: fractions
warmup_precision_recall = (80 / 84, 80 / 90)

# %% misconception class_0: NumPy
table = np.array([[80, 10], [4, 6]])
warmup_precision_recall = (table[0, 0] / table[:, 0].sum(), table[0, 0] / table[0].sum())

# %% misconception of_all: literals
warmup_precision_recall = (0.06, 0.06)

# %% misconception of_all: NumPy
table = np.array([[80, 10], [4, 6]])
warmup_precision_recall = (table[1, 1] / table.sum(), table[1, 1] / table.sum())

# %% misconception accuracy: twice
warmup_precision_recall = (0.86, 0.86)

# %% misconception accuracy: the trace, twice
table = np.array([[80, 10], [4, 6]])
accuracy = np.trace(table) / table.sum()
warmup_precision_recall = (accuracy, accuracy)

# %% wrong: one number, the accuracy
warmup_precision_recall = 0.86

# %% wrong: recall only
warmup_precision_recall = 0.6

# %% wrong: precision twice
warmup_precision_recall = (0.375, 0.375)

# %% wrong: recall and false positive rate
warmup_precision_recall = (6 / 10, 10 / 90)

# %% wrong: F1 added
warmup_precision_recall = (0.375, 0.6, 0.4615)

# %% wrong: hits through the wrong ones
warmup_precision_recall = (6 / 10, 6 / 4)

# %% misconception accuracy: precision and accuracy
warmup_precision_recall = (0.375, 0.86)

# %% wrong: text
warmup_precision_recall = ("3/8", "3/5")

# %% wrong: no answer
warmup_precision_recall = None

# %% wrong: macro means
warmup_precision_recall = ((6 / 16 + 80 / 84) / 2, (6 / 10 + 80 / 90) / 2)
