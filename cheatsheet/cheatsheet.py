# %% tags=["hidden"]
from helpers import drawings, sheet, sheet_drawings

import keras
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score, log_loss

np.set_printoptions(precision=2, suppress=True)

# %% [markdown]
# # Wire it: labels, last layer, loss

# %% [markdown]
# ## Which task?
#
# | a row is | labels `y` | last layer | loss |
# |---|---|---|---|
# | one of 2 | 0 and 1 | `Dense(1)`, sigmoid | `binary_crossentropy` |
# | one of K | 0 … K-1 | `Dense(K)`, softmax | `sparse_categorical_crossentropy` |
# | one of K | one-hot | `Dense(K)`, softmax | `categorical_crossentropy` |
# | any of K | 0/1, `(n, K)` | `Dense(K)`, sigmoid | `binary_crossentropy` |
#
# **Decide** in one column by `p > t`, after a softmax by `argmax`, for any of K by `p > t` in each column.

# %% tags=["hidden"]
drawings.wiring(*drawings.WIRES)

# %% [markdown]
# ## One-hot and back

# %%
Y = keras.utils.to_categorical([2, 0], num_classes=4)
print(Y.tolist(), "back:", Y.argmax(axis=1))

# %% [markdown]
# Labels are 0 … K-1, without exception. **Always say `num_classes`**: else the width is the largest label + 1. Fit an
# encoder once, on the training labels. `LabelBinarizer` makes *one* column for two classes. A class that it has not seen
# gets zeros: in one column, the code of the first.

# %% [markdown]
# ## Logits to probabilities

# %%
z = np.array([[2.0, 1.0, 0.1]])
e = np.exp(z - z.max(axis=1, keepdims=True))  # no overflow
print("softmax", e / e.sum(axis=1, keepdims=True))
print("Keras  ", keras.ops.softmax(z).numpy())
print("sigmoid", 1 / (1 + np.exp(-z)))

# %% [markdown]
# A constant added to all logits changes no softmax. Two columns are one: the softmax of `(a, b)` gives `b` the sigmoid
# of `b - a`. A probability of `.5` is a logit of 0.

# %% [markdown]
# ## Cross-entropy: the mean of -ln p(true class), in nats

# %%
y = np.array([0, 2])
p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
by_hand = -np.log(p[np.arange(2), y]).mean()
by_sklearn = log_loss(y, p, labels=[0, 1, 2])
by_keras = keras.losses.SparseCategoricalCrossentropy()(y, p)
print(f"{by_hand:.3f} = {by_sklearn:.3f} = {by_keras:.3f}")

# %% tags=["hidden"]
sheet_drawings.surprise()

# %% [markdown]
# ## Categorical = sparse

# %%
sparse = keras.losses.SparseCategoricalCrossentropy()
categorical = keras.losses.CategoricalCrossentropy()
rows = np.eye(3)[y]
print(f"{sparse(y, p):.3f} = {categorical(rows, p):.3f}")

# %% [markdown]
# One number from two formats of labels. The format decides nothing about the output, and no loss converts labels:
# integers of shape `(n,)` raise in the categorical loss. MSE, KL and focal losses compare no shapes, and stretch
# integers `(n, 1)` over all columns in silence. Shared labels (smoothing, mixup) need the categorical loss.

# %% [markdown]
# ## The log_loss trap

# %%
three_rows = log_loss([1, 0, 0], [0.7, 0.2, 0.1])  # 2 classes
one_row = log_loss([[1, 0, 0]], [[0.7, 0.2, 0.1]])  # 3 classes
print(f"{three_rows:.3f} is not {one_row:.3f}: double brackets")

# %% tags=["hidden"]
sheet.log_loss_traps()

# %% [markdown]
# ## from_logits: what really happens

# %% tags=["hidden"]
sheet.from_logits_table()

# %% [markdown]
# **Exactly one activation between logits and loss.** *In fit*: TensorFlow finds the logits behind an activation right
# before a cross-entropy, and uses them, whichever activation it is. *On arrays* (`loss(y, model.predict(x))`) nobody
# can. The rescue is lost, too, by Reshape, slices, mixed precision, focal losses, and on JAX (Keras 3.15).

# %% [markdown]
# ## Heads that compile


# %%
def compiled(units, activation, loss):
    head = keras.layers.Dense(units, activation=activation)
    model = keras.Sequential([keras.Input((64,)), head])
    model.compile(optimizer="adam", loss=loss)
    return model


binary = keras.losses.BinaryCrossentropy
sparse = keras.losses.SparseCategoricalCrossentropy
one_of_2 = compiled(1, "sigmoid", binary())
one_of_2_logits = compiled(1, None, binary(from_logits=True))
one_of_10 = compiled(10, "softmax", sparse())
one_of_10_logits = compiled(10, None, sparse(from_logits=True))
any_of_10 = compiled(10, "sigmoid", binary())
print(one_of_10.output_shape, any_of_10.loss.name)

# %% [markdown]
# Add `metrics=["accuracy"]`, **by name**: the third positional argument is `loss_weights`. It looks at shapes only. On one
# logit write `BinaryAccuracy(threshold=0)`, for any of K `BinaryAccuracy()`: there `"accuracy"` compares argmaxes.

# %% [markdown]
# ## Chance loss: is my loss good?

# %% tags=["hidden"]
sheet.chance_table()

# %% tags=["hidden"]
sheet_drawings.three_trainings()

# %% [markdown]
# Compare a loss with **ln K** and with the entropy of the class frequencies. Share of argmax errors `<= loss / ln 2`. Exactly
# `0.0` from the first epoch, or below 0, is a bug. A double softmax can't go below `ln(1 + (K - 1) / e)`.

# %% [markdown]
# ## Split, stratify, scale, seed

# %%
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)
how = {"test_size": 0.5, "stratify": y, "random_state": 2}
x_train, x_test, y_train, y_test = train_test_split(X, y, **how)
scaler = StandardScaler().fit(x_train)  # training rows only
x_train = scaler.transform(x_train)
x_test = scaler.transform(x_test)
keras.utils.set_random_seed(0)  # before layers are built
print(np.bincount(y_train), f"mean {abs(x_train.mean()):.2f}")

# %% [markdown]
# **Stratify**: both parts get the same share of each class. **Scale** by what training rows tell, and scale everything that
# is predicted in the same way. **Seed** before layers are built: their weights are drawn then. `validation_split` takes the
# *last* rows before it shuffles: on sorted rows, classes that were never trained on.

# %% [markdown]
# # Judge it, debug it

# %% [markdown]
# ## Labels from probabilities

# %%
p1 = np.array([[0.8], [0.3]])  # Dense(1) returns a column
print((p1[:, 0] > 0.5).astype(int), "argmax", p1.argmax(axis=1))

# %% [markdown]
# `(p > .5) == y` with shapes `(n, 1)` and `(n,)` compares every prediction with every label: flatten first.
# `predict` returns what the last layer returns in Keras, labels in scikit-learn. Logits: `z > 0`.

# %% [markdown]
# ## Confusion matrix: truth down, prediction across

# %%
model = LogisticRegression(solver="newton-cholesky")
p = model.fit(x_train, y_train).predict_proba(x_test)
said = p.argmax(axis=1)

# %% tags=["hidden"]
sheet_drawings.matrix(y_test, said)

# %% [markdown]
# ## Precision, recall, F1 of a class

# %%
is_8, said_8 = y_test == 8, said == 8
tp = (is_8 & said_8).sum()
f1 = 2 * tp / (said_8.sum() + is_8.sum())
print(f"precision {tp}/{said_8.sum()} {tp / said_8.sum():.3f}")
print(f"recall    {tp}/{is_8.sum()} {tp / is_8.sum():.3f}")
print(f"F1        {f1:.3f} = {f1_score(is_8, said_8):.3f}")

# %% [markdown]
# In Keras: `F1Score(average="macro")` with one-hot labels; one column wants `F1Score(threshold=.5)` and `y[:, None]`.

# %% [markdown]
# ## The report, line by line

# %% tags=["hidden"]
y3, said3, names = sheet.wines()

# %%
print(classification_report(y3, said3, target_names=names))

# %% [markdown]
# A row a class: **support** counts its true rows. `target_names` go by sorted label, not by your list. A class that is
# never predicted has precision 0 (and a warning). Loss, AUC and calibration are not in it.

# %% [markdown]
# ## Macro, weighted, micro

# %%
y_rare, never = np.repeat([0, 1], [90, 10]), np.zeros(100)
for kind in ("macro", "weighted", "micro"):
    f1 = f1_score(y_rare, never, average=kind)
    print(f"{kind} {f1:.2f}", end=", ")
print(f"accuracy {(never == y_rare).mean():.2f}")

# %% [markdown]
# A model that always says 0. **Macro**: every class counts the same. **Weighted**: by support. **Micro**: counts pooled;
# for one label a row it *is* the accuracy.

# %% [markdown]
# ## Thresholds are chosen, on validation rows

# %% tags=["hidden"]
sheet_drawings.thresholds()

# %% [markdown]
# Calibrated probabilities and costs: `t = C_FP / (C_FP + C_FN)`. `0.5` is right when both errors cost the same.

# %% [markdown]
# ## ROC against precision-recall, and the baseline

# %% tags=["hidden"]
sheet_drawings.ranking()

# %% [markdown]
# A rare class makes accuracy and ROC look good. Print the share of the class beside them: it is the average precision
# of a coin.

# %% [markdown]
# ## Class weights

# %%
from sklearn.utils.class_weight import compute_class_weight

c = np.unique(y_rare)
weights = compute_class_weight("balanced", classes=c, y=y_rare)
print([f"{k}: {w:.2f}" for k, w in enumerate(weights)])

# %% [markdown]
# `fit(class_weight={0: ..., 1: ...})`: integer keys; a class without a key gets 1, in silence. Weighted training
# returns **no probabilities of your data** any more: choose the threshold instead, or undo the weights.

# %% [markdown]
# ## diagnose: before an evening of training

# %%
from helpers import diagnose

wrong = compiled(10, None, "sparse_categorical_crossentropy")
for finding in diagnose(wrong, x_train, y_train):
    print(finding.severity, finding.code)

# %% [markdown]
# ## Copied code, today's error, today's line

# %% tags=["hidden"]
sheet.migration_table()

# %% [markdown]
# ## Symptom, cause, fix: the most telling first

# %% tags=["hidden"]
sheet.symptom_table()
