# %% [markdown]
# # Start here: a coin that scores `1.00`
#
# *About {{minutes}} minutes. No TensorFlow yet, and nothing needs the network.*
#
# After this lesson you can
#
# - say what a check, a hint and a solution do for you,
# - read the five NumPy expressions that the course is built on,
# - compute the accuracy of a model that knows nothing,
# - distrust a report that looks too good.

# %% [markdown]
# ## Try before you are told
#
# We want to know of a handwritten digit: **is it an 8?** Here is the cheapest model there is: a random number for
# each picture. A coin. The last three lines are copied all over the web. (`np.argmax(a, axis=1)` gives for each row the
# *position* of its largest entry.) Run the cell with Shift+Enter.

# %%
from helpers import check, hint, progress, solution  # always first: it also keeps TensorFlow quiet
import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import classification_report

labels = load_digits().target
is_eight = (labels == 8).astype(int).reshape(-1, 1)  # the truth: one column of 0 and 1
coin = np.random.default_rng(0).random(is_eight.shape)  # the "model": one column of random numbers

y_true = np.argmax(is_eight, axis=1)
y_pred = np.argmax(coin, axis=1)
print(classification_report(y_true, y_pred))

# %% [markdown]
# A perfect report, in every line, for random numbers. (What the columns mean comes later; **argmax** is the index of the
# largest number of a row.) No error, no warning. Now count in another way: say "8" where the random number is greater
# than one half, and compare row by row. The share of rows that agree is the **accuracy**.

# %%
said_eight = (coin > 0.5).astype(int)
print(f"share of rows that agree: {(said_eight == is_eight).mean():.2f}")

# %% [markdown]
# One of the two is wrong. How would you find out which? The best tool is the simplest: **look at what goes in**.

# %%
inputs = {"is_eight": is_eight, "y_true": y_true, "coin > .5": said_eight, "y_pred": y_pred}
for name, array in inputs.items():
    print(f"{name:10} holds {(array == 0).sum():5} zeros and {(array == 1).sum():4} ones")

# %% [markdown]
# ## How this course works
#
# A question is followed by an **answer cell** and a **check cell**. Replace `...` in the first, then run both. Three
# verbs help you.
#
# | you write | you get |
# |---|---|
# | `check("name")` | PASSED, NOT YET or NOT STARTED, and one message that helps |
# | `hint("name")` | one of three hints: where to look, an example, half of the answer |
# | `solution("name")` | our answer and its reason, once you have passed, or with `give_up=True` |
#
# Try wrong answers, too: many messages were written for exactly one mistake. A term that is a link leads to the
# [glossary](glossary.ipynb).
#
# **Your first one.** Why does the report say `1.00`? Store one letter.
#
# - A: the coin was lucky
# - B: accuracy is a bad measure when a class is rare
# - C: argmax of one column is always 0, on both sides
# - D: the random numbers were compared with themselves

# %%
# BEGIN SOLUTION
quiz_coin = "C"
# END SOLUTION

# %%
check("quiz_coin")

# %% [markdown]
# You may add how sure you are, from `.5` (as likely wrong as right) to `.99`: `check("quiz_coin", sure=.8)`. It is
# never graded. It stays on your machine, and lesson 03 will use it to measure *you*. You are a classifier, too.
#
# **Your second one.** How many entries of `sample` are 1?

# %%
sample = np.array([0, 1, 1, 0, 1, 1, 0, 1])

# BEGIN SOLUTION
ones_in_sample = sample.sum()
# END SOLUTION

# %%
check("ones_in_sample")

# %% [markdown]
# ## Practice: five expressions of NumPy
#
# Many silent mistakes are NumPy doing exactly what it was told. Each refresher takes a minute or two.
#
# **Axis.** `table.sum(axis=0)` runs down the rows and leaves one number a column: `axis` names the direction that
# disappears. Store the **mean of each column**.

# %%
table = np.array([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])

# BEGIN SOLUTION
column_means = table.mean(axis=0)
# END SOLUTION

# %%
check("column_means")

# %% [markdown]
# **Boolean mean.** `p > .5` is an array of True and False. True counts as 1, False as 0. Store the **share** of
# entries that are greater than `.5`. This one is easy to get wrong: read it twice.

# %%
p = np.array([0.2, 0.9, 0.5, 0.7])

# BEGIN SOLUTION
share_above = (p > 0.5).mean()
# END SOLUTION

# %%
check("share_above")

# %% [markdown]
# **Logarithm.** In this course a logarithm is always the natural one, `np.log`. Store $-\ln \frac14$: minus the
# logarithm of a quarter.

# %%
# BEGIN SOLUTION
log_of_quarter = -np.log(1 / 4)
# END SOLUTION

# %%
check("log_of_quarter")

# %% [markdown]
# **Indexing by an array.** `a[[0, 1], [2, 0]]` reads the indices in pairs: the cells `a[0, 2]` and `a[1, 0]`. Take
# from **each row** of `rows` the entry in the column that `columns` names: three numbers.

# %%
rows = np.array([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
columns = np.array([1, 0, 0])

# BEGIN SOLUTION
picked = rows[np.arange(3), columns]
# END SOLUTION

# %%
check("picked")

# %% [markdown]
# **Broadcasting.** NumPy aligns shapes at their right end, writes a 1 on the left where an axis is missing, and
# stretches every axis of length 1. An array `a` has shape `(4, 1)`, a column; `b` has shape `(4,)`, a row. Predict
# the **shape** of `a == b`, as a tuple. Do not run it first.

# %%
# BEGIN SOLUTION
compared_shape = (4, 4)
# END SOLUTION

# %%
check("compared_shape")

# %% [markdown]
# **Now a function.** A model always answers the most frequent label of `y`. `constant_accuracy(y)` returns its
# accuracy on `y`, a number from 0 to 1. `y` is a list or an array of integers or names, of shape `(n,)`, never empty;
# do not change it. *Three minutes.*


# %%
def constant_accuracy(y):
    # BEGIN SOLUTION
    counts = np.unique(y, return_counts=True)[1]
    return counts.max() / len(y)
    # END SOLUTION


# %%
check("constant_accuracy")

# %% [markdown]
# ## The accuracy to beat
#
# What is a good accuracy for "is it an 8?" Your function knows: always saying "no" is right very often. The coin is
# far worse than that. An accuracy alone says little; beside its **baseline**, that of a rule which looks at nothing, it
# says a lot.

# %%
baseline = constant_accuracy(is_eight.ravel()) or float("nan")  # nan: not written yet
print(f"always the most frequent label: {baseline:.2f}")
print(f"the coin:                       {(said_eight == is_eight).mean():.2f}")
print(f"what the report claimed:        {(y_true == y_pred).mean():.2f}")

# %% [markdown]
# ## The map
#
# Every classifier of this course fits this drawing; its words are explained one lesson at a time. Read it from the
# left: data `x` go in, probabilities come out, and somebody makes a **decision**. The labels `y` meet the model in
# the **loss**, which it learns from, and in the **metrics**, which we read. A lesson draws the wires that it is about
# in bold. A failure is a wire that leads to the wrong place.

# %%
from helpers import drawings

drawings.wiring(("probabilities", "decision"), ("decision", "metrics"))

# %% [markdown]
# ## A first look at Exhibit A
#
# Thirty lines, made of habits found all over the web. It was written for this course and copied from nobody. It runs
# on today's versions: no error, no warning about any of it. Its last report is perfect. Most of its answers are
# wrong.

# %%
from helpers import exhibits

print(exhibits.listing())

# %% [markdown]
# Ten of the lines hold a fault: they *cause* a wrong number; printing it is none. Mark those that you **suspect**: a
# list of line numbers. You have not learned this yet: it only shows where you start, gives no points, and any try will
# do. You are scored as classifiers are: *precision* is how much of what you marked is faulty, *recall* how much of what
# is faulty you marked, *F1* one number made of both.

# %%
# BEGIN SOLUTION
suspects = [9, 16, 17, 20, 21, 24, 26, 27, 28, 29]
# END SOLUTION

# %%
check("suspects")

# %% [markdown]
# ## The door by symptom
#
# | what you see | lesson |
# |---|---|
# | a report full of `1.00`, for any model | [01](01_binary_classification.ipynb) |
# | `evaluate` says one accuracy, your own line another | [01](01_binary_classification.ipynb) |
# | all predictions are class 0 | [01](01_binary_classification.ipynb) |
# | recall is high, but of the wrong class | [01](01_binary_classification.ipynb) |
# | a loss below 0 | [02](02_multiclass_and_one_hot.ipynb) |
# | test labels with fewer columns than training labels | [02](02_multiclass_and_one_hot.ipynb) |
# | the same name has two codes | [02](02_multiclass_and_one_hot.ipynb) |
# | a loss of 1, and no idea whether that is good | [03](03_cross_entropy.ipynb) |
# | `categorical_accuracy` near chance while the loss falls | [04](04_categorical_or_sparse.ipynb) |
# | a loss of exactly `0.0` from the first epoch | [06](06_from_logits_clinic.ipynb) |
# | F1 above 1 | [08](08_f1_inside_keras.ipynb) |
# | `evaluate` is good, and the report is at chance | [08](08_f1_inside_keras.ipynb) |
#
# `README.md` has the whole list. Is everything installed as tested?

# %%
from helpers import environment

print(environment.report())

# %% [markdown]
# ## What to take along
#
# - Look at what goes into a metric before you believe what comes out.
# - A column against a row makes a table, without a word.
# - The accuracy to beat is the share of the most frequent class.
#
# By lesson 12 nothing like the coin will fool you.
#
# Next: [two classes, one column](01_binary_classification.ipynb). Before you go, choose *Kernel > Shut Down Kernel*.

# %%
progress()
