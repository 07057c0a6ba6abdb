# %% [markdown]
# # Multilabel: several answers at a time
#
# *About {{minutes}} minutes.*
#
# What if more than one class is true? After this lesson you can
#
# - wire a model whose labels may occur together,
# - say why an accuracy of `.42` may belong to a very good model,
# - choose among five numbers that all measure how much is right.

# %% [markdown]
# ## Warm-up
#
# **From lesson 10.** Probabilities are calibrated. A false alarm costs 3, a miss costs 2. Above which probability do you
# say yes? Store it in `warmup_cost_threshold`. **From lesson 05.** A row has the logits 6, 6 and -50. Store the largest
# probability that softmax makes of them in `warmup_equal_logits`, to three decimals.

# %%
from helpers import check, data, diagnose, hint, solution, strip_drawings
from helpers.drawings import wiring

# BEGIN SOLUTION
warmup_cost_threshold = 3 / (3 + 2)
# END SOLUTION

# %%
check("warmup_cost_threshold")

# %%
# BEGIN SOLUTION
warmup_equal_logits = 0.5
# END SOLUTION

# %%
check("warmup_equal_logits")

# %% [markdown]
# ## Try before you are told: `.42`
#
# A strip holds three digits. Which digits occur in it? One to three of ten are true at a time, so a row of `y` holds
# one to three ones. The network looks at each third of the strip with the same weights. It keeps, for each digit,
# the largest of its three logits. Ten sigmoids follow.

# %%
import keras
from keras import layers


def trained(activation, loss, y):
    keras.utils.set_random_seed(11)
    thirds = [layers.Reshape((8, 3, 8)), layers.Permute((2, 1, 3)), layers.Reshape((3, 64))]
    hidden = [layers.Dense(256, activation="relu"), layers.Dropout(0.5), layers.Dense(10)]
    head = [layers.GlobalMaxPooling1D(), layers.Activation(activation)]
    model = keras.Sequential([keras.Input((8, 24)), *thirds, *hidden, *head])
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss, metrics=["accuracy"])
    model.fit(strips.x_train, y, epochs=15, batch_size=200, verbose=0)
    return model


# %%
import numpy as np

strips = data.strips()
print("labels of the first strip to train:", strips.y_train[0])
model = trained("sigmoid", "binary_crossentropy", strips.y_train)
x, y = strips.x_test, strips.y_test
p = model.predict(x, verbose=0)
few = [0, 53, 166, 7, 87, 315]
for name, rows in (("1000 new strips:", slice(None)), ("the six below:", few)):
    print(f"accuracy, {name:17} {model.evaluate(x[rows], y[rows], verbose=0)[1]:.2f}")
strip_drawings.strips(x[few], y[few], p[few])

# %% [markdown]
# Would you throw this model away? Look at the six strips. **Of what is `.42` the share?**
#
# - A: of the cells, ten a strip, that are right
# - B: of the strips in which all ten cells are right
# - C: of the strips in which the surest digit occurs
# - D: of the strips in which the surest digit is the smallest one that occurs

# %%
# BEGIN SOLUTION
quiz_four_in_ten = "D"
# END SOLUTION

# %%
check("quiz_four_in_ten")

# %% [markdown]
# ## Shapes, not meanings
#
# Where several labels of a row may be true, the problem is **multi-label**. The string
# `"accuracy"` looks at shapes only: `(n, 10)` against `(n, 10)` becomes categorical accuracy, argmax against argmax.
# The argmax of several ones is the first of them. So this number calls a strip wrong whenever the surest digit is not
# the smallest, even where all cells are right.
#
# Three counts follow, two of them also with the columns turned round, from 9 down to 0. Predict which of the two
# changes. Below, `diagnose` names the mistake.

# %%
from sklearn.metrics import accuracy_score

categorical, binary = keras.metrics.CategoricalAccuracy(), keras.metrics.BinaryAccuracy()
said = (p > 0.5).astype(int)
first, cells = y.argmax(axis=1) == p.argmax(axis=1), y == said
turned = y[:, ::-1].argmax(axis=1) == p[:, ::-1].argmax(axis=1)
print(f"argmax against argmax   {first.mean():.2f}, Keras {float(categorical(y, p)):.2f}", end=", ")
print(f"columns turned round {turned.mean():.2f}")
print(f"cells right             {cells.mean():.2f}, Keras {float(binary(y, p)):.2f}", end=", ")
print(f"columns turned round {cells[:, ::-1].mean():.2f}; never a digit {(y == 0).mean():.2f}")
print(f"strips right throughout {cells.all(axis=1).mean():.2f}", end=", ")
print(f"scikit-learn's accuracy_score {accuracy_score(y, said):.2f}")
diagnose(model, strips.x_train[:200], strips.y_train[:200])

# %% [markdown]
# A number that depends on the order of the columns says nothing here.
#
# - **Label accuracy** is the share of right cells: `BinaryAccuracy()`. Print its baseline: most cells are 0.
# - **Subset accuracy** is the share of rows that are right throughout: `accuracy_score`, for rows of labels.
#
# ## Why softmax can't
#
# Sports, entertainment or politics? Textbooks sort articles so. But one may be about sports and politics. Say the
# logits are 3, 3 and -4. Predict both rows of outputs, and how many topics pass `.5`.

# %%
strip_drawings.softmax_beside_sigmoids([3, 3, -4], ["sports", "politics", "entertainment"])

# %% [markdown]
# Softmax shares a total of 1: two equally likely topics get one half each at most, three a third. **One topic a text:
# softmax. Several: a sigmoid each.** Then each label is a yes or no, and the loss is binary cross-entropy, the mean over all
# cells.
#
# The strips again, with softmax. First the labels as they are. Then each row divided by its sum, a
# soft label (lesson 04). Predict which of the two raises an error.

# %%
shares = strips.y_train / strips.y_train.sum(axis=1, keepdims=True)
outputs = {"sigmoids": p}
for name, labels in (("softmax, rows as they are", strips.y_train), ("softmax, shares", shares)):
    other = trained("softmax", "categorical_crossentropy", labels)
    outputs[name] = other.predict(x, verbose=0)
print(f"{'at .5, of':27}cells right   strips right   digits found   surest occurs")
for name, q in outputs.items():
    cells = (q > 0.5) == y
    print(f"{name:27}{cells.mean():11.2f}{cells.all(axis=1).mean():15.2f}", end="")
    print(f"{cells[y == 1].mean():15.2f}{y[np.arange(len(y)), q.argmax(axis=1)].mean():16.2f}")

# %% [markdown]
# Neither raises. TensorFlow's gradient is right only if labels sum to 1 (lesson 06). With rows as they are the model is
# no better than never saying a digit. Shares train well: see the last column. And yet three digits get about a
# third each, so at `.5` few are said.
#
# ## A threshold a label
#
# First, an old line of many notebooks. Then thresholds: `(n, k)` against `(k,)` compares each
# column with its own. Which cells change?

# %%
topics = np.array([[0.55, 0.2, 0.8], [0.9, 0.35, 0.1], [0.7, 0.6, 0.45]])
try:
    (topics > 0.5).astype(np.int)
except AttributeError as problem:
    print("LOUD:", str(problem).splitlines()[0])
print("one threshold: ", (topics > 0.5).astype(int).tolist())
print("one for each:  ", (topics > np.array([0.6, 0.3, 0.5])).astype(int).tolist())

# %% [markdown]
# `np.int` is gone: write `int`. A row may hold any number of ones, also none. Each label has costs of its own: to
# miss politics may be dearer than to miss sports. So choose each threshold as in lesson 10, on validation.
#
# **From probabilities to digits.** `digits_in_strip(probabilities, thresholds)`: arrays of shape `(n, k)` and `(k,)`.
# Return a list of `n` lists, one for each row: the places, from 0, whose probability is **greater than** the threshold
# of that place, in ascending order. The list of a row may be empty. Leave the arguments as they are. *Four minutes.*


# %%
def digits_in_strip(probabilities, thresholds):
    # BEGIN SOLUTION
    return [np.flatnonzero(row).tolist() for row in probabilities > thresholds]
    # END SOLUTION


# %%
check("digits_in_strip")

# %% [markdown]
# ## Three ways to average F1
#
# Count down each column and average: macro. Pool all cells: micro. New: an F1 for each row, then the mean: **samples
# F1**. Four articles, three topics, and the second topic is always missed. Predict: which of the three
# is lowest?

# %%
from sklearn.metrics import f1_score

true = np.array([[1, 0, 0], [1, 0, 0], [1, 1, 0], [1, 0, 1]])
call = np.array([[1, 0, 0], [1, 0, 0], [1, 0, 0], [0, 0, 1]])
hits, both = true * call, true + call
by_hand = {axis: 2 * hits.sum(axis) / both.sum(axis) for axis in (0, 1, None)}
print("F1 of each topic:", by_hand[0].round(2), " of each article:", by_hand[1].round(2))
for average, axis in (("macro", 0), ("micro", None), ("samples", 1)):
    print(f"{average:8}by hand {by_hand[axis].mean():.2f}", end=", ")
    print(f"scikit-learn {f1_score(true, call, average=average):.2f}", end=", ")
    metric = axis != 1 and keras.metrics.F1Score(average=average, threshold=0.5)
    print(f"Keras {float(metric(true, call)):.2f}" if metric else "Keras has none")

# %% [markdown]
# Macro asks whether every label is served, samples whether every row is. Here micro is no accuracy: that held for
# one label a row. Keras's `F1Score` needs `threshold=.5` here: without it, only the largest output of a row is a yes.
#
# **Write it.** `samples_f1(y, said)`: two integer arrays of 0 and 1, shape `(n, k)`, `n` at least 1. The F1 of a row
# is 2 hits / (true + said), where hits are the places with a 1 in both. A row that holds no 1, **neither in `y` nor
# in `said`**, counts 1. Return the mean over the rows, one number. Leave the arrays as they are. *Five minutes.*


# %%
def samples_f1(y, said):
    # BEGIN SOLUTION
    hits, both = (y * said).sum(axis=1), y.sum(axis=1) + said.sum(axis=1)
    return np.mean([2 * h / b if b else 1 for h, b in zip(hits, both)])
    # END SOLUTION


# %%
check("samples_f1")

# %% [markdown]
# ## Practice
#
# **Wire one.** `multilabel_head()` takes no argument. It returns a compiled Keras model for rows of 64 numbers, and
# labels `(n, 10)` of 0 and 1 with any number of ones in a row. `predict` gives ten probabilities, each between 0 and 1,
# and several may be near 1. The loss is the mean binary cross-entropy of these probabilities, in `fit` and on arrays,
# nothing added. One metric that `evaluate` reports is the share of right cells at `.5`. More metrics, any layers and any
# optimizer will do, trained or not. *Three minutes.*


# %%
import keras


def multilabel_head():
    # BEGIN SOLUTION
    sigmoids = keras.layers.Dense(10, activation="sigmoid")
    head = keras.Sequential([keras.Input((64,)), sigmoids])
    head.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return head
    # END SOLUTION


# %%
check("multilabel_head")

# %% [markdown]
# **Repair, the cause first.** Somebody copied this for the strips, labels `(n, 10)` with one to three ones. It trains
# without a word. `diagnose` may help: paste, build, ask.
#
# ```
#  1  model = keras.Sequential([
#  2      keras.Input((8, 24)),
#  3      layers.Flatten(),
#  4      layers.Dense(128, activation="relu"),
#  5      layers.Dense(10, activation="softmax"),
#  6  ])
#  7  model.compile(
#  8      optimizer="adam",
#  9      loss="categorical_crossentropy",
# 10      metrics=[keras.metrics.F1Score(average="macro")],
# 11  )
# ```
#
# Name the faulty lines and their causes: a dict `{line: cause}`. The causes: `"one_winner"` (outputs share a total of
# 1), `"one_label_loss"` (the loss reads a row as one label), `"largest_only"` (only the largest output is a yes),
# `"no_activation"`, `"too_few_units"` (fewer columns than labels). *Three minutes.*

# %%
# BEGIN SOLUTION
softmax_faults = {5: "one_winner", 9: "one_label_loss", 10: "largest_only"}
# END SOLUTION

# %%
check("softmax_faults")

# %% [markdown]
# Now mend it. `repair_softmax()` returns a compiled model for strips of shape `(8, 24)`, with ten probabilities and a
# loss as in `multilabel_head`. One metric that `evaluate` reports is scikit-learn's **macro F1 at the threshold `.5`**.
# A digit that occurs in no row and is said in none counts 0. The layers between are yours. *Three minutes.*


# %%
import keras


def repair_softmax():
    # BEGIN SOLUTION
    hidden = keras.layers.Dense(128, activation="relu")
    head = keras.layers.Dense(10, activation="sigmoid")
    mended = keras.Sequential([keras.Input((8, 24)), keras.layers.Flatten(), hidden, head])
    metric = keras.metrics.F1Score(average="macro", threshold=0.5)
    mended.compile(optimizer="adam", loss="binary_crossentropy", metrics=[metric])
    return mended
    # END SOLUTION


# %%
check("repair_softmax")

# %% [markdown]
# **Stretch: a threshold a label, from costs.** `label_thresholds(y, p, candidates, missed)`: `y` holds 0 and 1, `p`
# probabilities as float64, both arrays `(n, k)`, `k` at least 2. `candidates` is a list of different numbers, in any
# order. `missed` is a list of `k` costs: a 1 of label `j` that is called 0 costs `missed[j]`. A false alarm costs 1. A cell
# is called 1 where `p` is **greater than** the threshold. Return `k` numbers, a list or an array: for each label the
# candidate with the lowest total cost; of equally good ones, the smallest. Costs are whole numbers or halves. Leave the
# arguments as they are. *Seven minutes.*


# %%
def label_thresholds(y, p, candidates, missed):
    # BEGIN SOLUTION
    ordered = np.sort(candidates)
    alarms = np.array([((p > t) & (y == 0)).sum(axis=0) for t in ordered])
    misses = np.array([((p <= t) & (y == 1)).sum(axis=0) for t in ordered])
    return ordered[np.argmin(alarms + misses * missed, axis=0)]
    # END SOLUTION


# %%
check("label_thresholds")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. You may add `sure=`.
#
# 1. Ten labels a row, sigmoids, binary cross-entropy: Keras's `'accuracy'` is the share of right cells.
# 2. scikit-learn's `accuracy_score`, given ten labels a row, counts a row as right only if all ten are.
# 3. An article is about sports and politics. A good softmax model gives both topics a probability near 1.
# 4. Of all cells of the strips `.73` are right, so the model has learned a good part of the digits.
# 5. Each label may have a threshold of its own.

# %%
# BEGIN SOLUTION
audit_multilabel = [False, True, False, False, True]
# END SOLUTION

# %%
check("audit_multilabel")

# %% [markdown]
# ## What to take along
#
# - One label a row: softmax. Several: a sigmoid, a yes or no and a threshold for each.
# - Name the metric. `"accuracy"` sees shapes, and compares argmax with argmax.
# - Say which accuracy: of cells, beside its baseline, or of whole rows.
# - Macro F1 for labels, samples F1 for rows, micro F1 for cells.
#
# Next comes lesson 12, the [project](12_project.ipynb): all wires at once. Before you go, choose
# *Kernel > Shut Down Kernel*.

# %%
sigmoids = ("logits", "activation"), ("activation", "probabilities"), ("probabilities", "loss")
wiring(*sigmoids, ("encoding", "loss"), ("probabilities", "metrics"), ("encoding", "metrics"))
