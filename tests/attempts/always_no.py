# %% correct: literals
always_no = (0.9, 0.0)

# %% correct: rounded
always_no = (round((539 - 52) / 539, 2), round(0 / 52, 2))

# %% correct: scikit-learn
from sklearn.metrics import accuracy_score, recall_score

truth = np.array([1] * 52 + [0] * 487)
said = np.zeros(539, dtype=int)
always_no = (round(accuracy_score(truth, said), 2), round(recall_score(truth, said), 2))

# %% correct: an integer zero
always_no = 0.90, 0

# %% correct: NumPy round
always_no = tuple(np.round([487 / 539, 0.0], 2))

# %% correct: DummyClassifier
from sklearn.dummy import DummyClassifier

truth = np.array([1] * 52 + [0] * 487)
rows = np.zeros((539, 1))
dummy = DummyClassifier(strategy="constant", constant=0).fit(rows, truth)
said = dummy.predict(rows)
always_no = (round(dummy.score(rows, truth), 2), round(float(said[truth == 1].mean()), 2))

# %% correct: a loop
right = hits = 0
for i in range(539):
    truth = 1 if i < 52 else 0
    if truth == 0:
        right += 1
always_no = (float(f"{right / 539:.2f}"), float(f"{hits / 52:.2f}"))

# %% correct: not rounded
always_no = (487 / 539, 0.0)

# %% misconception share: literals
always_no = (0.1, 0.0)

# %% misconception share: rounded
always_no = (round(52 / 539, 2), 0.0)

# %% misconception others: literals
always_no = (0.9, 1.0)

# %% misconception others: recall_score with pos_label 0
from sklearn.metrics import accuracy_score, recall_score

truth = np.array([1] * 52 + [0] * 487)
said = np.zeros(539, dtype=int)
always_no = (round(accuracy_score(truth, said), 2), recall_score(truth, said, pos_label=0))

# %% misconception twice: literals
always_no = (0.9, 0.9)

# %% misconception twice: micro recall
from sklearn.metrics import accuracy_score, recall_score

truth = np.array([1] * 52 + [0] * 487)
said = np.zeros(539, dtype=int)
always_no = (round(accuracy_score(truth, said), 2), round(recall_score(truth, said, average="micro"), 2))

# %% misconception undefined: nan
always_no = (0.9, float("nan"))

# %% misconception undefined: None
always_no = (0.9, None)

# %% misconception undefined: np.nan, computed
always_no = (round(487 / 539, 2), np.float64(np.nan))

# %% misconception balanced: literals
always_no = (0.5, 0.0)

# %% misconception balanced: scikit-learn
from sklearn.metrics import balanced_accuracy_score

truth = np.array([1] * 52 + [0] * 487)
always_no = (balanced_accuracy_score(truth, np.zeros(539, dtype=int)), 0.0)

# %% misconception counts: literals
always_no = (487, 0)

# %% misconception counts: counted
truth = np.array([1] * 52 + [0] * 487)
said = np.zeros(539, dtype=int)
always_no = (int((truth == said).sum()), int(said[truth == 1].sum()))

# %% wrong: exchanged
always_no = (0.0, 0.9)

# %% misconception always_yes: always yes
always_no = (0.1, 1.0)

# %% wrong: only the accuracy
always_no = 0.9

# %% wrong: a coin
always_no = (0.5, 0.5)

# %% wrong: macro recall
always_no = (0.9, 0.5)

# %% wrong: per cent
always_no = (90, 0)

# %% wrong: share of eights as recall
always_no = (0.9, 0.1)

# %% wrong: text
always_no = "no"

# %% wrong: left empty
always_no = None

# %% misconception always_yes: shares of 539 and 52
always_no = (52 / 539, 52 / 52)
