# %% [markdown]
# # Categorical or sparse: one number, two label formats
#
# *About {{minutes}} minutes.*
#
# Which loss fits which labels? What does a wrong pair say, and when does it say nothing? After this lesson you can
#
# - compile a network for integer labels and for one-hot labels,
# - write both losses by hand, also for labels that are shared between classes,
# - name the wrong pairs that raise no error.

# %% [markdown]
# ## Warm-up
#
# **From lesson 02.** Three rows have the labels `[0, 2, 2]`; there are four classes. Store the shape of their one-hot
# rows in `warmup_row_shape`. **From lesson 03.** Two rows give their true class the probabilities `.5` and `.25`.
# Store their cross-entropy, the mean of $-\ln p$ in nats, in `warmup_two_surprises`. Three decimals are enough.

# %%
from helpers import check, explore, hint, label_drawings, solution
from helpers.drawings import wiring

# BEGIN SOLUTION
warmup_row_shape = (3, 4)
# END SOLUTION

# %%
check("warmup_row_shape")

# %%
import numpy as np

# BEGIN SOLUTION
warmup_two_surprises = -np.log([0.5, 0.25]).mean()
# END SOLUTION

# %%
check("warmup_two_surprises")

# %% [markdown]
# ## A first training
#
# Handwritten digits: 64 pixels a row, ten classes. Four things come before training.
#
# 1. **Split**: keep rows apart that the network never trains on.
# 2. **Stratify**: both parts get the same share of each class.
# 3. **Scale**: bring the inputs to a similar size, by what the *training* rows tell.
# 4. **Seed**: fix the random start *before* you build the layers. Their weights are drawn then.
#
# Step 3 is often called *normalisation*, which means several things. We divide by the largest pixel. *Standardising*
# gives each column that varies the mean 0 and the standard deviation 1; its values may leave -1 to 1.
# `keras.utils.normalize` gives each *row* the length 1. None of them has to do with thresholds or labels.
#
# Then `compile` names the loss, `fit` trains, and `history` keeps the loss of each **epoch**, one pass over all
# training rows, in **batches** of 32. The *optimizer* moves the weights; `adam` suits all our networks.

# %%
import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

pixels, labels = load_digits(return_X_y=True)
parts = train_test_split(pixels, labels, test_size=0.5, stratify=labels, random_state=2)
x_train, x_test, y_train, y_test = parts
largest = x_train.max()  # the scale comes from the training rows
print("rows of each class:", np.bincount(y_train).tolist(), np.bincount(y_test).tolist())
print(f"largest standardised pixel: {StandardScaler().fit_transform(x_train).max():.0f}")
alike = keras.utils.normalize(np.array([[3.0, 4.0], [6.0, 8.0]]))
print("[3, 4] and [6, 8], each to length 1:", alike.round(2).tolist())

# %%
x_train, x_test = (part.astype("float32") / largest for part in (x_train, x_test))
keras.utils.set_random_seed(4)
layers = [keras.Input((64,)), keras.layers.Dense(10, activation="softmax")]
model = keras.Sequential(layers)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
fitted = model.fit(x_train, y_train, epochs=30, validation_data=(x_test, y_test), verbose=0)
label_drawings.losses_by_epoch(fitted.history["loss"], fitted.history["val_loss"])

# %% [markdown]
# ## Try before you are told
#
# How often is the network right? There are ten categories, so most people would ask for `categorical_accuracy`.
# Others write `accuracy`, or count by hand.

# %%
both = ["categorical_accuracy", "accuracy"]
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=both)
seen = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
p = model.predict(x_test, verbose=0)
for name in both:
    print(f"{name:22}{seen[name]:.2f}")
print(f"{'by hand':22}{(p.argmax(axis=1) == y_test).mean():.2f}")
print("\nThe first batch of labels:", *y_test[:32])
print("argmax of this batch:     ", y_test[:32].argmax())

# %% [markdown]
# The network seems to have learned nothing, or a lot. `categorical_accuracy` expects one-hot rows, and takes argmax
# of whatever it gets. It got integers, and took the *place of the largest label* for the true class.
# Nothing was raised. **Labels come in two formats. The loss, and each metric, must expect yours.**
#
# ## One number, two routes
#
# Either way the loss of a row is $-\ln p$ of the true class. The **sparse** loss looks it up by the integer. The
# **categorical** loss multiplies the one-hot row by all the $-\ln p$, and sums.

# %%
few = np.array([0, 2, 1])
shares = np.array([[0.7, 0.2, 0.1], [0.25, 0.25, 0.5], [0.3, 0.6, 0.1]])
label_drawings.two_routes(few, shares)

# %% [markdown]
# **Write it.** `sparse_cross_entropy(labels, probabilities)`: integers of shape `(n,)`, a list or an array, and an
# array `(n, k)` without a 0. Return the **mean** of $-\ln p$ of the true class: one number, in nats. Change neither
# argument. *Four minutes.*


# %%
def sparse_cross_entropy(labels, probabilities):
    # BEGIN SOLUTION
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()
    # END SOLUTION


# %%
check("sparse_cross_entropy")

# %% [markdown]
# Now by hand, by scikit-learn, and by Keras with both formats. And a popular sentence: "My labels are not one-hot,
# because I want probabilities." Train twice from one seed. Will the outputs differ?

# %%
from sklearn.metrics import log_loss

rows, outputs = keras.utils.to_categorical(y_test, num_classes=10), []
print(f"by hand         {-np.log(p[np.arange(len(p)), y_test]).mean():.2f}")
print(f"scikit-learn    {log_loss(y_test, p):.2f}")
print(f"Keras, integers {float(keras.losses.SparseCategoricalCrossentropy()(y_test, p)):.2f}")
print(f"Keras, one-hot  {float(keras.losses.CategoricalCrossentropy()(rows, p)):.2f}")
categorical, sparse = "categorical_crossentropy", "sparse_categorical_crossentropy"
for loss, y in ((sparse, y_train), (categorical, np.eye(10)[y_train])):
    keras.utils.set_random_seed(4)
    twin = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    twin.compile(optimizer="adam", loss=loss)
    twin.fit(x_train, y, epochs=3, verbose=0)
    outputs.append(twin.predict(x_test, verbose=0))
print("the same probabilities, up to 1e-3:", np.abs(outputs[0] - outputs[1]).max() < 1e-3)

# %% [markdown]
# Neither loss is more exact, and the format decides nothing about the output: softmax makes the probabilities. So use
# the labels you have.
#
# **Write the pair for integers.** `compile_for_integers()` takes no argument. It returns a compiled Keras model for
# rows of 64 numbers and the labels 0 to 9, integers of shape `(n,)`. `predict` gives ten probabilities that sum to 1.
# `evaluate` reports the mean of $-\ln p$ as its loss (nothing added), and the accuracy: the share of rows whose most
# probable class is the true one. Any layers and optimizer will do, trained or not. Leave `from_logits` alone until
# lesson 05. *Four minutes.*

# %%
import keras


def compile_for_integers():
    # BEGIN SOLUTION
    softmax = keras.layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input((64,)), softmax])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
    # END SOLUTION


# %%
check("compile_for_integers")

# %% [markdown]
# ## What the integers save
#
# A one-hot row has a cell for each class. In JupyterLab, change the number of classes. The print times both routes.

# %%
from timeit import repeat

uniform, many = np.full((500, 5000), 1 / 5000), np.arange(500)
dense = np.eye(5000)[many]
look_up = min(repeat(lambda: -np.log(uniform[np.arange(500), many]).mean(), number=1))
multiply = min(repeat(lambda: -(dense * np.log(uniform)).sum(axis=1).mean(), number=1))
print("500 rows, 5,000 classes: one-hot takes over 10 times as long:", multiply > 10 * look_up)


def memory(classes):
    return label_drawings.bytes_of_labels(classes)


explore(memory, static=(10, 1000, 50000), classes=(10, 50000, 10))

# %% [markdown]
# You need rows when a label is **shared**: seven of ten people call a picture a cat, three a dog. Such *soft labels*
# also come from *label smoothing* (below), and from mixing two pictures (*mixup*).
#
# ## A gallery of wrong pairs
#
# A softmax model has three columns. Predict: **loud** (an exception) or **silent**?
#
# 1. loss `categorical_crossentropy`, labels integers `(n,)`
# 2. loss `sparse_categorical_crossentropy`, labels one-hot `(n, 3)`
# 3. loss `mse` (the mean of the squared differences), labels integers as a column, `(n, 1)`
# 4. loss `categorical_crossentropy`, metric `sparse_categorical_accuracy`, 900 one-hot labels, `batch_size=3`
#
# Store a list of four words.

# %%
# BEGIN SOLUTION
loud_or_silent_pairs = ["loud", "loud", "silent", "silent"]
# END SOLUTION

# %%
check("loud_or_silent_pairs")


# %%
import re


def outcome(loss, metric, y, size):
    keras.utils.set_random_seed(4)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, activation="softmax")])
    model.compile(optimizer="adam", loss=loss, metrics=[metric])
    try:
        seen = model.fit(points, y, batch_size=size, epochs=10, verbose=0).history
    except ValueError as problem:
        said = re.split(r"\. | \(| for ", str(problem).splitlines()[0])[0]
        return f"LOUD {type(problem).__name__}: {said}"
    by_hand = (model.predict(points, verbose=0).argmax(axis=1) == codes).mean()
    loss, reported = seen["loss"][-1], seen[metric][-1]
    return f"silent: loss {loss:.1f}, {metric} {reported:.1f}, by hand {by_hand:.1f}"


# %%
points = np.random.default_rng(4).normal(size=(900, 2)).astype("float32")
codes = np.digitize(points[:, 0], [-0.4, 0.4])
one_hot, column, by_integer = np.eye(3)[codes], codes[:, None], "sparse_categorical_accuracy"
for case, loss, metric, y, size in (
    ("1 integers", categorical, "accuracy", codes, 30),
    ("  as a column", categorical, "accuracy", column, 30),
    ("2 one-hot", sparse, "accuracy", one_hot, 30),
    ("3 a column, mse", "mse", "accuracy", column, 30),
    ("  a column, KL", "kl_divergence", "accuracy", column, 30),  # KL and focal: two more losses
    ("  a column, focal", "categorical_focal_crossentropy", "accuracy", column, 30),
    ("4 batches of 3", categorical, by_integer, one_hot, 3),
    ("  batches of 30", categorical, by_integer, one_hot, 30),
):
    print(f"{case:18}{outcome(loss, metric, y, size)}")

# %% [markdown]
# **No loss here converts your labels.** Both cross-entropies compare shapes, and raise (`tf.data` can hide integers
# from them). The next three compare nothing: a column of 0, 1 and 2 is stretched over three columns, and the
# network learns *that*.
#
# A sparse metric on rows is loud, unless a batch has as many rows as there are classes, or one. `binary_accuracy`
# counts the easy zeros. Write `"accuracy"`. Keras takes the metric that fits the **shapes** of labels and outputs,
# and nothing else. It counts classes: a true class with `.51` scores like one with `.99`. The loss tells them apart.

# %% [markdown]
# ## Practice
#
# **The pair for one-hot.** `compile_for_one_hot()`: the same contract as `compile_for_integers`, but the labels are
# one-hot rows of shape `(n, 10)`, floats. *Two minutes.*

# %%
import keras


def compile_for_one_hot():
    # BEGIN SOLUTION
    softmax = keras.layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input((64,)), softmax])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
    # END SOLUTION


# %%
check("compile_for_one_hot")

# %% [markdown]
# **Label smoothing.** A label of exactly 1 asks for larger and larger scores. `label_smoothing(one_hot, amount)` gets
# an array `(n, k)` of 0 and 1, integers or floats, with `k >= 2`, and `0 <= amount < 1`. As Keras does it: each row
# gives up that share of its 1, and the share is spread evenly over **all** `k` classes, the true one included. Return
# a new array. With `.2`, `[[0, 1, 0, 0]]` becomes `[[.05, .85, .05, .05]]`. *Four minutes.*


# %%
def label_smoothing(one_hot, amount):
    # BEGIN SOLUTION
    return one_hot * (1 - amount) + amount / one_hot.shape[1]
    # END SOLUTION


# %%
check("label_smoothing")

# %% [markdown]
# **Repair the snippet.** Three copied lines, and what each of them says today. (The third line gets integers.)
#
# | line | error |
# |---|---|
# | `labels = codes.astype(np.int)` | `module 'numpy' has no attribute 'int'` |
# | `rows = keras.utils.to_categorical(labels, dtype="int64")` | `unexpected keyword argument 'dtype'` |
# | `losses = keras.losses.categorical_crossentropy(labels, probabilities)` | `must have the same rank` |
#
# Write `repair_the_snippet(codes, probabilities)`. `codes` holds whole floats from 0 to `k - 1`, shape `(n,)`;
# classes may be missing. `probabilities` has shape `(n, k)`, without a 0. Return a tuple of three: the labels `(n,)`,
# their one-hot rows `(n, k)`, the loss of each row `(n,)`. Whole numbers may be ints or floats. *Five minutes.*

# %%
import keras


def repair_the_snippet(codes, probabilities):
    # BEGIN SOLUTION
    labels = codes.astype(int)
    rows = keras.utils.to_categorical(labels, num_classes=probabilities.shape[1])
    losses = keras.losses.sparse_categorical_crossentropy(labels, probabilities)
    return labels, rows, losses
    # END SOLUTION


# %%
check("repair_the_snippet")

# %% [markdown]
# **Stretch: shared labels.** `soft_cross_entropy(shares, probabilities)`: two arrays `(n, k)`; the rows sum to 1. Sum
# $-\text{share} \cdot \ln p$ over the classes, and return the mean over the rows: one number, in nats. A probability
# may be exactly 0, but only where the share is 0; such a cell counts as 0. Change neither argument. *Seven minutes.*


# %%
def soft_cross_entropy(shares, probabilities):
    # BEGIN SOLUTION
    safe = np.where(shares > 0, probabilities, 1)  # ln 1 is 0
    return -(shares * np.log(safe)).sum(axis=1).mean()
    # END SOLUTION


# %%
check("soft_cross_entropy")

# %% [markdown]
# ## Audit
#
# True or false? Store a list of five. You may add `sure=`.
#
# 1. My labels are not one-hot, because I want probabilities and not classes.
# 2. On the same probabilities, sparse and categorical cross-entropy are the same number.
# 3. Given integers, `categorical_crossentropy` turns them into one-hot rows by itself.
# 4. For integer labels, keep `categorical_crossentropy` and use the metric `sparse_categorical_accuracy`.
# 5. A label that is 70 % cat and 30 % dog can't be given to the sparse loss.

# %%
# BEGIN SOLUTION
audit_formats = [False, True, False, False, True]
# END SOLUTION

# %%
check("audit_formats")

# %% [markdown]
# ## What to take along
#
# - Integers: `sparse_categorical_crossentropy`. One-hot or shared rows: `categorical_crossentropy`. One number.
# - The format of the labels decides nothing about the output. No loss converts it.
# - Both cross-entropies check shapes. MSE, KL, focal losses and most metrics do not.
# - Write `"accuracy"`, and remember: it looks at shapes, and counts classes.
#
# The wires of this lesson. No line of Exhibit A falls today. Next: [logits](05_logits.ipynb). Before you go, choose
# *Kernel > Shut Down Kernel*.

# %%
wiring(("y", "encoding"), ("encoding", "loss"), ("probabilities", "loss"), ("encoding", "metrics"))
