# %% [markdown]
# # F1 inside Keras
#
# *About {{minutes}} minutes.*
#
# Why do Keras and scikit-learn disagree about F1? After this lesson you can
#
# - compile a metric that equals scikit-learn's macro F1,
# - say where an F1 of `0.000` comes from, and one above 1,
# - keep labels and predictions of the same row together.

# %% [markdown]
# ## Warm-up
#
# **From lesson 07.** Of 100 rows, 6 are true positives, 2 false positives, 4 false negatives. Store the F1 in
# `warmup_f1_from_counts`, three decimals. **From lesson 01.** `y = np.array([1, 0, 1])` and `p = np.array([[1], [1],
# [0]])`. Store the number `(y * p).sum()` in `warmup_sum_of_products`. Do not run it first.

# %%
from helpers import check, data, drawings, exhibits, explore, f1_drawings, gallery, hint, solution

# BEGIN SOLUTION
warmup_f1_from_counts = 2 * 6 / (2 * 6 + 2 + 4)
# END SOLUTION

# %%
check("warmup_f1_from_counts")

# %%
# BEGIN SOLUTION
warmup_sum_of_products = 4
# END SOLUTION

# %%
check("warmup_sum_of_products")

# %% [markdown]
# ## Try before you are told
#
# Accuracy hides what happens to single classes, so many people want F1 in the log of `fit`. This is the recipe that
# they copy: count hits, labels and predictions, each **rounded** to 0 or 1, and divide. We train on ten digits, and
# ask scikit-learn after each second epoch.

# %%
import keras
import numpy as np
from keras import ops
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_score


def f1(y, p):
    hits, true, said = (ops.sum(ops.round(ops.clip(a, 0, 1))) for a in (y * p, y, p))
    return 2 * hits / (true + said + 1e-7)


digits = data.digits()
rows, new_rows = (np.eye(10)[y].astype("float32") for y in (digits.y_train, digits.y_test))

# %%
keras.utils.set_random_seed(7)
softmax = keras.layers.Dense(10, activation="softmax")
model = keras.Sequential([keras.Input((64,)), softmax])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy", f1])
print("epoch  accuracy  recipe  scikit-learn's macro F1  largest output")
for epoch in (2, 4, 6):
    model.fit(digits.x_train, rows, epochs=2, verbose=0)
    seen = model.evaluate(digits.x_test, new_rows, verbose=0, return_dict=True)
    p = model.predict(digits.x_test, verbose=0)
    macro = f1_score(digits.y_test, p.argmax(axis=1), average="macro")
    print(f"{epoch}      {seen['accuracy']:.2f}      {seen['f1']:.3f}", end="   ")
    print(f"{macro:.2f}                     {p.max():.2f}")

# %% [markdown]
# Two thirds of the rows are right, and the recipe says `0.000`. Which one would you believe? The last column gives it
# away: no probability exceeds `.5` yet, so **all of them are rounded to 0**. The decision is argmax, and argmax needs
# no `.5`.
#
# Rounding is the first fault. The second: it adds up **all cells**, of all classes. Below, two of three classes are
# rare. Beside it macro F1, three ways. `F1Score` is Keras's own; it gets the rows in batches.

# %%
few = np.select([digits.y_train == 8, digits.y_train == 9], [1, 2], 0)  # mostly 0
y = np.select([digits.y_test == 8, digits.y_test == 9], [1, 2], 0)
classifier = LogisticRegression(C=0.03).fit(digits.x_train, few)
p = classifier.predict_proba(digits.x_test).astype("float32")
said, one_hot, by_class = p.argmax(axis=1), np.eye(3, dtype="float32")[y], []
for c in range(3):
    by_class.append(2 * np.sum((y == c) & (said == c)) / (np.sum(y == c) + np.sum(said == c)))
metric = keras.metrics.F1Score(average="macro")
for start in range(0, len(y), 100):
    metric.update_state(one_hot[start : start + 100], p[start : start + 100])
print(f"accuracy {(said == y).mean():.2f}, the recipe {float(f1(one_hot, p)):.2f}")
print("F1 of each class:", np.round(by_class, 2).tolist())
print(f"macro F1: by hand {np.mean(by_class):.3f}, scikit-learn", end=" ")
print(f"{f1_score(y, said, average='macro'):.3f}, Keras {float(metric.result()):.3f}")

# %% [markdown]
# Where most rows have an output above `.5`, the pooled recipe stays close to accuracy (lesson 07: micro F1). It hides what
# you wanted to see.
#
# The third fault: Keras calls a metric *function* once a **batch**, and averages what it returns. Take the rare class
# "is it an 8?". In JupyterLab, change the batch size. What does a batch without an 8 contribute?

# %%
eight = (digits.y_test == 8).astype("float32")
classifier = LogisticRegression(max_iter=500).fit(digits.x_train, digits.y_train == 8)
one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
one.set_weights([classifier.coef_.T, classifier.intercept_])  # as in lesson 01
one.compile(loss="binary_crossentropy", metrics=[f1])
for size in (8, 32, 128, 899):
    seen = one.evaluate(digits.x_test, eight[:, None], batch_size=size, verbose=0)
    print(f"batch_size={size:3}: F1 by the recipe {seen[1]:.2f}")
column = one.predict(digits.x_test, verbose=0)
said = column[:, 0] > 0.5
draw = f1_drawings.batch_scores
explore(lambda batch_size: draw(eight, said, batch_size), (8, 128, 899), batch_size=(1, 899, 1))

# %% [markdown]
# One model, one set of rows, four numbers. A batch without a hit counts as 0, and the last one, however small, counts
# like the others. **Counts may be added over batches. Ratios may not be averaged.**
#
# **Write it.** `f1_over_batches(batches)` gets a list of pairs `(y_true, y_pred)`: two arrays of 0 and 1, integers,
# shape `(b,)`. Sizes `b` differ; some batches hold no 1. Return the F1 of class 1 over **all rows**, one number. If
# no row is a true positive, return 0. Do not change the arrays. *Four minutes.*


# %%
def f1_over_batches(batches):
    # BEGIN SOLUTION
    hits = true = said = 0
    for y_true, y_pred in batches:
        hits += (y_true * y_pred).sum()
        true += y_true.sum()
        said += y_pred.sum()
    return 0.0 if hits == 0 else 2 * hits / (true + said)
    # END SOLUTION


# %%
check("f1_over_batches")

# %% [markdown]
# ## Keras's own F1Score
#
# `keras.metrics.F1Score` does just that: it keeps counts for each class. Its default is `threshold=None`: the **largest
# output of a row** counts as 1, all others as 0. That suits ten columns.
#
# **Predict a number.** What does `F1Score()` say of these five rows with one column? Store the number, three decimals.
#
# `y = np.array([[1], [0], [0], [0], [0]])` and `p = np.array([[.9], [.2], [.6], [.1], [.3]])`
#
# The cell after the check is a gallery, with the models from above. Predict for each of its eight rows: **right**,
# **silent and wrong**, or **loud**?

# %%
# BEGIN SOLUTION
f1score_says = 2 * 1 / (1 + 5)
# END SOLUTION

# %%
check("f1score_says")

# %%
F1, p, label = keras.metrics.F1Score, model.predict(digits.x_test, verbose=0), digits.y_test
macro = [score(label, p.argmax(axis=1), average="macro") for score in (f1_score, precision_score)]
print(f"scikit-learn: 8s {f1_score(eight, said):.2f}; macro F1, precision {np.round(macro, 2)}\n")
for case, metric, y, outputs in (
    ("1 one column", F1(average="macro"), eight[:, None], column),
    ("2 the same, threshold=.5", F1(average="macro", threshold=0.5), eight[:, None], column),
    ("3 labels (n,)", F1(average="macro", threshold=0.5), eight, column),
    ("4 ten columns, one-hot", F1(average="macro"), new_rows, p),
    ("5 integers (n,)", F1(average="macro"), label, p),
    ("6 integers (n, 1)", F1(average="macro"), label[:, None], p),
    ("7 Precision(), one-hot", keras.metrics.Precision(), new_rows, p),
    ("8 the recipe, labels (n,)", f1, eight, column),
):
    print(f"{case:27}{gallery.outcome(metric, y, outputs)}")
f1_drawings.product_table([1, 0, 1, 1, 0], [1, 1, 0, 1, 0])

# %% [markdown]
# Rows 1, 6, 7 and 8 are silent and wrong. With one column the largest output is the only one: **every row is
# positive**. Write `threshold=.5`. A column of integers meets ten columns of outputs, and is stretched: `F1Score`
# wants **one-hot rows**. `Precision()` and `Recall()` pool all cells and cut at `.5`, as the recipe does. Without
# `average=` you get an F1 for each column, not one number.
#
# ## An F1 above 1
#
# Row 8 is no misprint. Labels `(n,)` times outputs `(n, 1)` make a table, as drawn, and every cell may count as a
# hit. Keras puts the two shapes right for its own losses, and for loss functions. **A metric function or a subclass of
# `Loss` gets them as they are.** Here is one: the formula of lesson 03. And a popular wish: to train on F1 itself.
# Predict what the four trainings do.


# %%
class Own(keras.losses.Loss):
    def call(self, y, p):
        p = ops.clip(p, 1e-7, 1 - 1e-7)
        return -ops.mean(y * ops.log(p) + (1 - y) * ops.log(1 - p))


def trained(loss, labels):
    keras.utils.set_random_seed(8)
    head = keras.layers.Dense(1, activation="sigmoid")
    network = keras.Sequential([keras.Input((30,)), head])
    network.compile(optimizer=keras.optimizers.Adam(0.05), loss=loss)
    network.fit(cancer.x_train, labels, epochs=20, verbose=0)
    return network.predict(cancer.x_test, verbose=0)


# %%
cancer = data.breast_cancer(malignant_is=1)
truth = cancer.y_train.astype("float32")
outputs = {
    "Keras's loss, (n,)": trained("binary_crossentropy", truth),
    "own loss, (n, 1)": trained(Own(), truth[:, None]),
    "own loss, (n,)": trained(Own(), truth),
}
for name, q in outputs.items():
    print(f"{name:20}accuracy {((q[:, 0] > 0.5) == cancer.y_test).mean():.2f}")
print("loss 1 - F1         ", gallery.outcome(trained, lambda y, p: 1 - f1(y, p), truth[:, None]))
print("older copies use K.sum; keras.backend has it:", hasattr(keras.backend, "sum"))
f1_drawings.two_trainings(outputs, cancer.y_train.mean())

# %% [markdown]
# The third training is silent. Its loss compares every output with every label, and then the best answer for all rows
# is one number: the share of class 1. Give labels as a column, `y[:, None]`, or write the loss as a function.
#
# The fourth is loud. Rounding is flat: a small step of the weights changes cross-entropy, and as a rule no rounded
# output. So **F1 gives no gradient**. It is a metric, no loss: it can choose between models, and teach none. (Unrounded,
# it has a slope, and is another number: *soft* F1.)
#
# ## Two passes
#
# Large data come in batches, often shuffled. The cell collects the labels of such a data set, then asks for
# predictions. How many agree? As many as `evaluate` says?

# %%
import tensorflow as tf

known = LogisticRegression(max_iter=500).fit(digits.x_train, digits.y_train)
model.set_weights([known.coef_.T, known.intercept_])
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
arrays = tf.data.Dataset.from_tensor_slices((digits.x_test, digits.y_test))
dataset = arrays.shuffle(899, seed=8).batch(64)
print(f"evaluate(dataset): {model.evaluate(dataset, verbose=0)[1]:.2f}")
collected = np.concatenate([y for _, y in dataset])
p = model.predict(dataset, verbose=0)
print(f"labels collected, then predict(dataset): {(p.argmax(axis=1) == collected).mean():.2f}")
again = np.concatenate([y for _, y in dataset])
print("first labels, collected twice:", collected[:8], again[:8])

# %% [markdown]
# The model is good, its report would be chance. Each pass over a shuffled data set has an order of its own. Do not shuffle
# what you evaluate on. Or take labels and predictions **from the same batch**, in one pass, as below.

# %% [markdown]
# ## Practice
#
# **A metric that equals scikit-learn.** `compile_macro_f1()` takes no argument. It returns a compiled Keras model for
# rows of 64 numbers and one-hot labels `(n, 10)`. `predict` gives ten probabilities that sum to 1. `fit` can train it:
# its loss falls as outputs come nearer to the labels. `evaluate` runs, and one of its metrics is scikit-learn's macro
# F1 of the argmax, whatever the batch size. Every class occurs among the labels. More metrics, any layers and any
# optimizer will do, trained or not. *Three minutes.*

# %%
import keras


def compile_macro_f1():
    # BEGIN SOLUTION
    softmax = keras.layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input((64,)), softmax])
    metric = keras.metrics.F1Score(average="macro")
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metric])
    return model
    # END SOLUTION


# %%
check("compile_macro_f1")

# %% [markdown]
# **Stretch: one pass.** `paired_predictions(dataset, predict)`: `dataset` can be looped over, and gives batches `(x,
# y)`. Both are arrays, `x` of shape `(b, m)`, `y` integer labels of shape `(b,)`; the last batch may be smaller.
# **Each pass has another order.** `predict(x)` takes one such `x` and returns an array of probabilities, `(b, k)`
# with `k >= 2`, without ties. Return a tuple or list of two, arrays or lists of shape `(n,)`: the labels of all rows,
# and in the same order the most probable class of each. *Six minutes.*


# %%
def paired_predictions(dataset, predict):
    # BEGIN SOLUTION
    labels, predicted = [], []
    for x, y in dataset:
        labels.extend(y)
        predicted.extend(predict(x).argmax(axis=1))
    return labels, predicted
    # END SOLUTION


# %%
check("paired_predictions")

# %% [markdown]
# **Four case files.** The cell shows what was seen of four classifiers, and for each three possible causes, and three
# experiments. Name the cause, and the one experiment that tells it from both others. Store a dict of pairs: `{"A":
# ("small_steps", "more_epochs"), ...}`. To see how an experiment comes out, run `case_files.experiment("A",
# "more_epochs")`. *Nine minutes.*

# %%
from helpers import case_files

case_files.show()

# BEGIN SOLUTION
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}
# END SOLUTION

# %%
check("f1_cases")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. You may add `sure=`.
#
# 1. A function `f1` in `metrics=[...]` is computed on all rows of the epoch at once.
# 2. For the same outputs, `F1Score` gives the same number at every batch size.
# 3. With rare classes, train with the loss `1 - F1` (F1 as a report counts it) instead of cross-entropy.
# 4. For one sigmoid column `F1Score()` is right as it comes.
# 5. A good model can have a report at chance level.

# %%
# BEGIN SOLUTION
audit_f1 = [False, True, False, False, True]
# END SOLUTION

# %%
check("audit_f1")

# %% [markdown]
# ## Convict a line of Exhibit A
#
# One line is the recipe of this lesson (`batch_f1`). Store a dict of its number and the cause. Then look at the line
# that calls `fit`: which shape do the labels have?

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_f1 = {9: "batch_f1"}
# END SOLUTION

# %%
check("convict_f1")

# %% [markdown]
# ## What to take along
#
# - A metric *function* is averaged over batches. `F1Score` keeps counts.
# - `F1Score(average="macro")` and one-hot rows; `F1Score(threshold=.5)` and labels `(n, 1)`.
# - Metric functions and subclasses of `Loss` get shapes as they are: `(n,)` against `(n, 1)` is a table.
# - F1 chooses models. It trains none.
# - One pass for labels and predictions.
#
# The wires of this lesson, and Exhibit A as it stands. Next comes [calibration](09_overfitting_and_calibration.ipynb). Before you
# go, choose *Kernel > Shut Down Kernel*.

# %%
metrics = ("probabilities", "metrics"), ("decision", "metrics"), ("encoding", "metrics")
drawings.wiring(*metrics, ("encoding", "loss"))

# %%
drawings.exhibit(convicted_up_to=8)
