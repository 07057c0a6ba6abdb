# %% correct: a fraction
warmup_recall = 2 / 3

# %% correct: three decimals
warmup_recall = 0.667

# %% correct: NumPy
truth = np.array([1, 1, 1, 0, 0, 0, 0, 0])
decisions = np.array([1, 1, 0, 1, 1, 0, 0, 0])
warmup_recall = decisions[truth == 1].mean()

# %% correct: scikit-learn
from sklearn.metrics import recall_score

warmup_recall = recall_score([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0])

# %% correct: a loop
tp = fn = 0
for t, d in zip([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0]):
    if t == 1 and d == 1:
        tp += 1
    elif t == 1:
        fn += 1
warmup_recall = tp / (tp + fn)

# %% correct: Keras, a tensor
import keras

metric = keras.metrics.Recall()
metric.update_state([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0])
warmup_recall = metric.result()

# %% correct: float32
warmup_recall = np.float32(1 - 1 / 3)

# %% misconception precision: a literal
warmup_recall = 0.5

# %% misconception precision: scikit-learn, arguments exchanged
from sklearn.metrics import recall_score

warmup_recall = recall_score([1, 1, 0, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 0])

# %% misconception accuracy: a literal
warmup_recall = 0.625

# %% misconception accuracy: NumPy
warmup_recall = np.mean(np.array([1, 1, 1, 0, 0, 0, 0, 0]) == np.array([1, 1, 0, 1, 1, 0, 0, 0]))

# %% misconception class_0: a fraction
warmup_recall = 3 / 5

# %% misconception class_0: scikit-learn
from sklearn.metrics import recall_score

warmup_recall = recall_score([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0], pos_label=0)

# %% misconception missed: a fraction
warmup_recall = 1 / 3

# %% misconception missed: FN by hand
truth = np.array([1, 1, 1, 0, 0, 0, 0, 0])
decisions = np.array([1, 1, 0, 1, 1, 0, 0, 0])
warmup_recall = np.sum((truth == 1) & (decisions == 0)) / np.sum(truth)

# %% misconception all_rows: a fraction
warmup_recall = 2 / 8

# %% misconception all_rows: NumPy
warmup_recall = np.mean(np.array([1, 1, 1, 0, 0, 0, 0, 0]) * np.array([1, 1, 0, 1, 1, 0, 0, 0]))

# %% wrong: F1
warmup_recall = 4 / 7

# %% wrong: the number that was found
warmup_recall = 2

# %% wrong: percent
warmup_recall = 66.7

# %% wrong: a text
warmup_recall = "2/3"

# %% wrong: the macro recall
warmup_recall = (2 / 3 + 3 / 5) / 2

# %% wrong: both classes
warmup_recall = [3 / 5, 2 / 3]

# %% wrong: one decimal
warmup_recall = 0.7

# %% wrong: everything found
warmup_recall = 1

# %% wrong: Jaccard
warmup_recall = 2 / 5

# %% wrong: upside down
warmup_recall = 3 / 2

# %% wrong: nothing
warmup_recall = None
