# %% correct: a literal
f1score_says = 0.333

# %% correct: every row is positive, by counts
tp, fp, fn = 1, 4, 0
f1score_says = 2 * tp / (2 * tp + fp + fn)

# %% correct: asked Keras, a float
import keras

metric = keras.metrics.F1Score()
metric.update_state(np.array([[1.0], [0], [0], [0], [0]]), np.array([[0.9], [0.2], [0.6], [0.1], [0.3]]))
f1score_says = float(metric.result()[0])

# %% correct: scikit-learn with all positive, rounded
from sklearn.metrics import f1_score

f1score_says = round(f1_score([1, 0, 0, 0, 0], np.ones(5)), 3)

# %% correct: the share of class 1
share = 0.2
f1score_says = 2 * share / (1 + share)

# %% correct: np.float32
f1score_says = np.float32(1 / 3)

# %% correct: a scalar tensor
import keras

metric = keras.metrics.F1Score()
metric.update_state(np.array([[1.0], [0], [0], [0], [0]]), np.array([[0.9], [0.2], [0.6], [0.1], [0.3]]))
f1score_says = metric.result()[0]

# %% correct: an array without axes
f1score_says = np.array(0.3333)

# %% misconception threshold: a literal
f1score_says = 0.667

# %% misconception threshold: scikit-learn
from sklearn.metrics import f1_score

f1score_says = f1_score([1, 0, 0, 0, 0], np.array([0.9, 0.2, 0.6, 0.1, 0.3]) > 0.5)

# %% misconception threshold: Keras
import keras

metric = keras.metrics.F1Score(threshold=0.5, average="macro")
metric.update_state(np.array([[1.0], [0], [0], [0], [0]]), np.array([[0.9], [0.2], [0.6], [0.1], [0.3]]))
f1score_says = float(metric.result())

# %% misconception argmax: a literal
f1score_says = 0.0

# %% misconception argmax: the argmax of one column is always 0
from sklearn.metrics import f1_score

p = np.array([[0.9], [0.2], [0.6], [0.1], [0.3]])
f1score_says = f1_score([1, 0, 0, 0, 0], p.argmax(axis=1), zero_division=0)

# %% misconception accuracy: a literal
f1score_says = 0.8

# %% misconception accuracy: NumPy
f1score_says = np.mean((np.array([0.9, 0.2, 0.6, 0.1, 0.3]) > 0.5) == np.array([1, 0, 0, 0, 0]))

# %% misconception macro: a literal
f1score_says = 0.167

# %% misconception macro: both classes, every row positive
from sklearn.metrics import f1_score

f1score_says = f1_score([1, 0, 0, 0, 0], [1, 1, 1, 1, 1], average="macro", zero_division=0)

# %% misconception precision: a literal
f1score_says = 0.2

# %% misconception precision: every row positive
tp, fp = 1, 4
f1score_says = tp / (tp + fp)

# %% misconception recall: a literal
f1score_says = 1.0

# %% misconception recall: every row positive
tp, fn = 1, 0
f1score_says = tp / (tp + fn)

# %% wrong: percent
f1score_says = 33.3

# %% wrong: a list for both classes
f1score_says = [0, 0.333]

# %% wrong: the mean output
f1score_says = np.mean([0.9, 0.2, 0.6, 0.1, 0.3])

# %% wrong: one decimal
f1score_says = 0.3

# %% wrong: an output
f1score_says = 0.9

# %% wrong: counted as two rows of truth
f1score_says = 2 * 2 / (2 + 5)

# %% wrong: a word
f1score_says = "silent and wrong"

# %% wrong: nan
f1score_says = float("nan")

# %% wrong: F1 of class 0 at a threshold
f1score_says = 6 / 7

# %% wrong: left empty
f1score_says = None
