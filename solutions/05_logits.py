# %% [markdown]
# # Logits: scores that are not probabilities yet
#
# *About {{minutes}} minutes.*
#
# What does the last layer return, and who turns it into a probability? After this lesson you can
#
# - turn logits into probabilities, for one column and for many,
# - compute a cross-entropy from logits of any size,
# - notice when logits were read as probabilities.

# %% [markdown]
# ## Warm-up
#
# **From lesson 04.** There are five classes. Labels are smoothed by `.1`, as Keras does it. Store what the cell of the
# true class then holds in `warmup_smoothed`. **From lesson 02.** Columns stand for `cat`, `dog` and `owl`. Two rows of
# probabilities are `[.2, .5, .3]` and `[.6, .3, .1]`. Store the list of the two decided names in `warmup_animals`.

# %%
from helpers import check, data, drawings, exhibits, explore, hint, logit_drawings, solution

# BEGIN SOLUTION
warmup_smoothed = 1 - 0.1 + 0.1 / 5
# END SOLUTION

# %%
check("warmup_smoothed")

# %%
# BEGIN SOLUTION
warmup_animals = ["dog", "cat"]
# END SOLUTION

# %%
check("warmup_animals")

# %% [markdown]
# ## Try before you are told
#
# Is a cell malignant? From one measurement, the texture, scikit-learn learns one weight and a constant. Keras gets
# both. Its last layer has **no activation** (a *linear head*), and `from_logits=True` tells the loss so. Most people
# write the metric `"accuracy"`.

# %%
import keras
import numpy as np
from sklearn.linear_model import LogisticRegression

cancer = data.breast_cancer(malignant_is=1)
x_train, x_test, y_test = cancer.x_train[:, [1]], cancer.x_test[:, [1]], cancer.y_test
classifier = LogisticRegression().fit(x_train, cancer.y_train)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.set_weights([classifier.coef_.T, classifier.intercept_])
binary = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(loss=binary, metrics=["accuracy"])
z = model.predict(x_test, verbose=0)[:, 0]
print("the same scores, up to 1e-4:", np.abs(z - classifier.decision_function(x_test)).max() < 1e-4)
print(f"scikit-learn, .score():  {classifier.score(x_test, y_test):.2f}")
print(f"Keras, .evaluate():      {model.evaluate(x_test, y_test, verbose=0)[1]:.2f}")

# %% [markdown]
# The same scores, two accuracies. **Which is right?**
#
# ## A logit is a score
#
# A **logit** is what the last layer returns before anything squashes it: any number. Which logit does the sigmoid
# turn into `.5`?

# %%
from scipy.special import expit, logsumexp, softmax  # expit is the sigmoid

for logit in (-2, 0, 0.5, 2):
    print(f"logit {logit:4}   sigmoid {expit(logit):.2f}")
odd = np.flatnonzero((z > 0) != (z > 0.5))
print(f"\n{len(odd)} rows in dispute; the first five logits:", z[odd[:5]].round(2))
print("their probabilities:                      ", expit(z[odd[:5]]).round(2), "\n")
for cut in (0.5, 0):
    metrics = [keras.metrics.BinaryAccuracy(threshold=cut), keras.metrics.Recall(thresholds=cut)]
    model.compile(loss=binary, metrics=metrics)
    accuracy, recall = model.evaluate(x_test, y_test, verbose=0)[1:]
    print(f"threshold {cut:3}:  accuracy {accuracy:.2f}, recall of malignant {recall:.2f}")

# %% [markdown]
# **The threshold of a logit is 0.** Keras took the metric by shapes, as in lesson 04. One column means a threshold of
# `.5`, and nobody tells the metric of `from_logits`. A logit of `.5` is a probability of `.62`. (Argmax of many columns
# needs no threshold.)
#
# ## Many logits: softmax
#
# Softmax takes $e^z$ of each logit $z$ and divides by the sum over the row. Somebody says: "These are logits, so they
# sum to 1." Read the sums. In JupyterLab, `scale` multiplies all logits, then `shift` is added. Predict: which changes
# probabilities?

# %%
for pair in ([0, 1.2], [5, 6.2]):
    print(f"{pair!s:9} softmax gives class 1 {softmax(pair)[1]:.3f}")
print(f"{'1.2 alone':9} sigmoid gives it      {expit(1.2):.3f}")
explore(
    logit_drawings.softmax_bars,
    static=((0, 1), (6, 1), (0, 3)),
    shift=(-10, 10, 1),
    scale=(0, 3, 0.5),
)

# %% [markdown]
# A **shift changes no probability**: it multiplies each $e^z$ of the row by the same factor. A larger scale makes the
# row surer.
#
# So two logits may be shifted to 0 and their difference $d$. Class 1 gets $e^d / (1 + e^d)$, the sigmoid of $d$.
# **Two columns say no more than one.**
#
# A shift prevents overflow: `np.exp(1000)` is `inf`, and `inf / inf` is `nan`.
#
# **Write it.** `stable_softmax(logits)` gets a float array `(n, k)`. Its numbers are finite, of any size: a row may
# hold `3000` and `-3000`. Return the softmax of each row, shape `(n, k)`, without `nan`; what is too small for a float
# may be 0. Leave the argument as it is. Libraries are allowed. *Four minutes.*


# %%
def stable_softmax(logits):
    # BEGIN SOLUTION
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)
    # END SOLUTION


# %%
check("stable_softmax")

# %% [markdown]
# ## Cross-entropy without probabilities
#
# Put softmax into $-\ln p$ of the true class $y$. The division becomes a difference:
#
# $$-\ln p = \ln \sum_{\text{classes}} e^z - z_y$$
#
# The first term is the **log-sum-exp** of the row. With its largest logit $m$ it is $m + \ln \sum e^{z - m}$. No
# probability is left that could become 0.
#
# **Write it.** `cross_entropy_from_logits(labels, logits)`: an integer array `(n,)`, and a float array `(n, k)` as
# before. Return the **mean** over the rows: one finite number, in nats. Leave both as they are. *Five minutes.*


# %%
def cross_entropy_from_logits(labels, logits):
    # BEGIN SOLUTION
    top = logits.max(axis=1)
    log_sum_exp = np.log(np.exp(logits - top[:, None]).sum(axis=1)) + top
    return (log_sum_exp - logits[np.arange(len(labels)), labels]).mean()
    # END SOLUTION


# %%
check("cross_entropy_from_logits")

# %% [markdown]
# Three ways to one number, on digits. How fast does the loss change when one logit is moved a little? That is
# its **slope**. All slopes together are the **gradient**; training goes against it. Predict: of the logits 2, 1 and
# `.1`, which will training raise if class 1 is true? And what does a row cost whose wrong class leads by 40?

# %%
from sklearn.metrics import log_loss

digits = data.digits()
fitted = LogisticRegression(max_iter=500).fit(digits.x_train, digits.y_train)
scores, y = fitted.decision_function(digits.x_test), digits.y_test
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"by hand       {(logsumexp(scores, axis=1) - scores[np.arange(len(y)), y]).mean():.3f}")
print(f"scikit-learn  {log_loss(y, softmax(scores, axis=1)):.3f}")
print(f"Keras         {float(from_logits(y, scores)):.3f}")

# %%
per_row = keras.losses.sparse_categorical_crossentropy
row, nudge = np.array([2, 1, 0.1]), 0.01 * np.eye(3)  # each in turn is moved a little
up, down = (per_row(np.ones(3), row + move, from_logits=True) for move in (nudge, -nudge))
print("slopes        ", ((np.asarray(up) - np.asarray(down)) / 0.02).round(2))
print("p - one-hot   ", (softmax(row) - np.eye(3)[1]).round(2))
lead = np.arange(0, 41)  # how far a wrong class is ahead
pairs = np.stack([lead, 0 * lead], axis=1).astype("float32")
second = np.ones(len(lead), dtype=int)
straight = per_row(second, pairs, from_logits=True)
clipped = per_row(second, softmax(pairs, axis=1))
logit_drawings.wall(lead, straight, clipped)

# %% [markdown]
# **The slope is p minus the one-hot label.** The more wrong a row is, the harder it pulls.
#
# Keras clips an array of probabilities at `1e-7`, so no row costs more than `16.12` nats. There the slope is exactly
# 0: the worst rows teach nothing. Hence `from_logits=True`. (In `fit`, Keras on TensorFlow mostly finds the logits
# behind a softmax: lesson 06.)
#
# ## Forget the flag
#
# A linear head on ten classes, and the loss as a string: that means `from_logits=False`. Loud or silent? The
# yardstick first: before training all ten logits are near 0. Take them as equal. Store the *right* loss, from logits,
# in `first_loss`. Two decimals are enough.

# %%
# BEGIN SOLUTION
first_loss = np.log(10)
# END SOLUTION

# %%
check("first_loss")

# %%
runs = {}
for name, loss, y_train in (
    ("from_logits=True", from_logits, digits.y_train),
    ("sparse string", "sparse_categorical_crossentropy", digits.y_train),
    ("categorical string", "categorical_crossentropy", np.eye(10)[digits.y_train]),
):
    keras.utils.set_random_seed(1)
    network = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    network.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss)
    losses = network.fit(digits.x_train, y_train, epochs=10, verbose=0).history["loss"]
    if name == "sparse string":
        z = network.predict(digits.x_train, verbose=0)
    right = (network.predict(digits.x_test, verbose=0).argmax(axis=1) == digits.y_test).mean()
    runs[name] = losses, right
logit_drawings.with_and_without(runs)

# %% [markdown]
# Silent. The sparse string ends near ln 10, as if nothing had been learned *yet*. Would more epochs help? A string
# reads logits as probabilities. The sparse one clips them at `1e-7` and just below 1, then divides by their sum. Five
# rows, class 1 true. Predict: for which does it report **less** than the right loss?

# %%
print("logits              right   categorical   sparse")
for row in ([0.1, 0.8, 0.1], [2, 1, 0.1], [-2, 1, 0.1], [5, -3, 1], [0, 0, 0]):
    table, rows = np.array([row], dtype="float32"), np.array([[0, 1, 0]])
    right = float(per_row(np.ones(1), table, from_logits=True)[0])
    categorical = float(keras.losses.categorical_crossentropy(rows, table)[0])
    sparse = float(per_row(np.ones(1), table)[0])
    print(f"{row!s:18} {right:6.2f} {categorical:13.2f} {sparse:8.2f}")
stuck = ((z <= 0) | (z >= 1)).all(axis=1).mean()  # rows in which every logit is clipped
print("\nsparse string, after training: over 9 of 10 rows have no slope left:", stuck > 0.9)

# %% [markdown]
# The categorical string divides first, then clips. A negative sum turns all signs round, a row of zeros gives `nan`. No
# slope passes through a clipped number: **do not wait for more epochs, mend the wiring.** (On easy data some runs
# learn, by a wrong loss.)
#
# So exactly one softmax: **in the model, with the string; or a linear head and `from_logits=True`.**

# %% [markdown]
# ## Practice
#
# **Both heads.** `probabilities_from_logits(logits)` gets what a linear head returned, an array of floats between
# `-50` and `50`. Shape `(n, 1)`: one column for two classes. Shape `(n, k)` with `k >= 2`: one column a class, one
# class true. Return the probabilities in the **same shape**; for one column that is P(class 1). *Three minutes.*


# %%
def probabilities_from_logits(logits):
    # BEGIN SOLUTION
    if logits.shape[1] == 1:
        return 1 / (1 + np.exp(-logits))
    weights = np.exp(logits)
    return weights / weights.sum(axis=1, keepdims=True)
    # END SOLUTION


# %%
check("probabilities_from_logits")

# %% [markdown]
# **Two columns are one.** A layer `Dense(2, activation="softmax")` has weights `W`, shape `(features, 2)`, and biases
# `b`, shape `(2,)`. Its logits are `x @ W + b`: for each column, the inputs times its weights, added up, plus its bias.
#
# `one_column_from_two(W, b)` returns the pair that gives `Dense(1, activation="sigmoid")` the same P(class 1) for every
# `x`: weights of shape `(features, 1)`, then a bias of shape `(1,)`. *Four minutes.*


# %%
def one_column_from_two(W, b):
    # BEGIN SOLUTION
    return W[:, 1:] - W[:, :1], b[1:] - b[:1]
    # END SOLUTION


# %%
check("one_column_from_two")

# %% [markdown]
# **Stretch: slopes by hand.** `log_sum_exp_slopes(logits, step)` gets the logits of *one* row, a float array `(k,)`,
# and a step above 0. For each logit: raise it alone by `step`, lower it alone by `step`, and divide the difference of
# the two log-sum-exps by `2 * step`. Return these `k` numbers, also when logits are near `1000`. Use the step as it
# is given, even if it is large. SciPy's `logsumexp` is allowed. Leave `logits` as it is. *Seven minutes.*

# %%
from scipy.special import logsumexp


def log_sum_exp_slopes(logits, step):
    # BEGIN SOLUTION
    moves = step * np.eye(len(logits))
    up = logsumexp(logits + moves, axis=1)
    down = logsumexp(logits - moves, axis=1)
    return (up - down) / (2 * step)
    # END SOLUTION


# %%
check("log_sum_exp_slopes")

# %% [markdown]
# ## Audit
#
# Found in questions, answers and tutorials. True or False? Store a list of five. You may add `sure=`.
#
# 1. What this model returns are logits, so each row sums to 1.
# 2. If you add 100 to each logit of a row, its probabilities stay as they are.
# 3. There must be a softmax layer in the model before cross-entropy can be computed.
# 4. With one logit, `metrics=["accuracy"]` counts a logit of `.4` as class 0, whatever `from_logits` says.
# 5. A problem with two classes needs two logits.

# %%
# BEGIN SOLUTION
audit_logits = [False, True, False, True, False]
# END SOLUTION

# %%
check("audit_logits")

# %% [markdown]
# ## Convict two lines of Exhibit A
#
# Which line reads logits as probabilities in the loss (`string_loss_on_logits`)? Which one cuts a logit as if it were
# a probability (`half_on_a_logit`)? Store a dict of line numbers and causes.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_logits = {21: "string_loss_on_logits", 26: "half_on_a_logit"}
# END SOLUTION

# %%
check("convict_logits")

# %% [markdown]
# ## What to take along
#
# - A logit is a score: any number, any sum. Sigmoid or softmax makes probabilities of it.
# - The threshold of a logit is 0, and you have to say so: `BinaryAccuracy(threshold=0)`.
# - From logits the loss is log-sum-exp minus the true logit; its slope is p minus the one-hot label.
# - A linear head needs `from_logits=True`. A first loss far above ln K: look at the wiring.
#
# Below: the wires, seven struck lines. Next: [the clinic](06_from_logits_clinic.ipynb). Before you go, choose
# *Kernel > Shut Down Kernel*.

# %%
wires = ("net", "logits"), ("logits", "activation"), ("activation", "probabilities")
drawings.wiring(*wires, ("logits", "loss"))

# %%
drawings.exhibit(convicted_up_to=5)
