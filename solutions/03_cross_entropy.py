# %% [markdown]
# # Cross-entropy: how wrong is a probability?
#
# *About {{minutes}} minutes.*
#
# And is my loss good? After this lesson you can
#
# - compute a cross-entropy by hand and with two libraries, and get one number,
# - say what a loss has to be compared with,
# - spot the calls of `log_loss` that are wrong without a word.

# %% [markdown]
# ## Warm-up
#
# **From lesson 02.** The labels are `["spam", "ham", "spam"]`. Store the codes from `LabelEncoder` in `warmup_codes`.
# **From lesson 01.** A sigmoid returns `.3` for a row whose label is 0. Which probability did it give to the truth?
# Store it in `warmup_truth`.

# %%
from helpers import check, data, drawings, exhibits, explore, gallery, hint, loss_drawings, solution

# BEGIN SOLUTION
warmup_codes = [1, 0, 1]
# END SOLUTION

# %%
check("warmup_codes")

# %%
# BEGIN SOLUTION
warmup_truth = 1 - 0.3
# END SOLUTION

# %%
check("warmup_truth")

# %% [markdown]
# ## Try before you are told
#
# One row, three classes. The true class is the first, and the model gives it `.7`. Most people would write the first
# line: `log_loss` is scikit-learn's name for the loss of this lesson. Keras gets the same six
# numbers.

# %%
import keras
import numpy as np
from sklearn.metrics import log_loss

print(f"scikit-learn: {log_loss([1, 0, 0], [0.7, 0.2, 0.1]):.2f}")
keras_loss = keras.losses.CategoricalCrossentropy()
print(f"Keras:        {float(keras_loss(np.array([[1, 0, 0]]), np.array([[0.7, 0.2, 0.1]]))):.2f}")

# %% [markdown]
# One prediction, two losses, no warning. **Which is right?** Guess first.
#
# ## Surprise
#
# The **surprise** of a row is $-\ln p$. Here $p$ is the probability that the model gave to the **true** class, and
# $\ln$ is the natural logarithm, `np.log`. The unit is called *nat*. Sure and right costs almost nothing. Sure and
# wrong costs without limit. In JupyterLab, change `p`. What happens near 0?

# %%
explore(loss_drawings.surprise, static=(0.9, 0.5, 0.02), p=(0.01, 1, 0.01))

# %% [markdown]
# **Predict a number.** A model says `[.1, .8, .1]`, and the true class is 1. Store the surprise, to three decimals.

# %%
# BEGIN SOLUTION
surprise_of_truth = -np.log(0.8)
# END SOLUTION

# %%
check("surprise_of_truth")

# %% [markdown]
# **Cross-entropy** is the mean surprise over the rows. With labels as one-hot rows $y$:
#
# $$-\frac{1}{n} \sum_{\text{rows}} \sum_{\text{classes}} y \ln p$$
#
# The zeros of one-hot remove all classes but the true one. So it does not matter how the rest of the probability is
# spread. Nor are rows *needed*: further down, `by_hand` picks by integers.
#
# **Write it.** `cross_entropy(one_hot, probabilities)` gets two arrays of shape `(n, k)`. Each row of `one_hot` holds
# a single 1; the rows of `probabilities` sum to 1 and may hold 0. Return one number: the mean over rows, in nats. As
# in Keras, a probability below `1e-7` counts as `1e-7`. Leave the arguments as they are. *Five minutes.*


# %%
def cross_entropy(one_hot, probabilities):
    # BEGIN SOLUTION
    logarithms = np.log(np.maximum(probabilities, 1e-7))
    return -np.mean(np.sum(one_hot * logarithms, axis=1))
    # END SOLUTION


# %%
check("cross_entropy")

# %% [markdown]
# Three ways to one number, on real digits. The second model is the first one made *timid*: its probabilities are
# drawn towards each other, and the order stays. Same decisions, same accuracy. Which loss is larger?

# %%
from sklearn.linear_model import LogisticRegression

digits = data.digits()
classifier = LogisticRegression(max_iter=500).fit(digits.x_train, digits.y_train)
p = classifier.predict_proba(digits.x_test)
timid = p**0.25 / (p**0.25).sum(axis=1, keepdims=True)
y, one_hot = digits.y_test, np.eye(10)[digits.y_test]
for name, q in (("the model", p), ("timid", timid)):
    by_hand = -np.log(q[np.arange(len(y)), y]).mean()
    print(f"{name:9}  by hand {by_hand:.2f}, scikit-learn {log_loss(y, q):.2f},", end=" ")
    print(f"Keras {float(keras_loss(one_hot, q)):.2f}")
    accuracy = (q.argmax(axis=1) == y).mean()
    print(f"{'':9}  accuracy {accuracy:.2f}, exp(-loss) {np.exp(-by_hand):.2f}")

# %% [markdown]
# Accuracy sees decisions. Cross-entropy sees how sure they were. `exp(-loss)` is a probability again: a (geometric)
# mean of those given to the truth. Now judge the first cell: `-ln .7` is Keras's number. A flat list was read as
# **three rows of two classes**. Write `log_loss([[1, 0, 0]], [[.7, .2, .1]])`, in double brackets.
#
# ## Is my loss good?
#
# Is a loss above 1 bad? Compare it with **guessing**: $1/K$ for each of $K$ classes costs $\ln K$. What does a loss
# of 1 give the truth?

# %%
for k in (2, 3, 10, 1000):
    times = k * np.exp(-1)
    print(f"K = {k:4}: ln K = {np.log(k):.2f}; loss 1 gives the truth {times:6.2f} times a guess")
soft = np.array([[0.5, 0.5, 0.0]])
print(f"a perfect forecast of the soft label [.5, .5, 0]: {float(keras_loss(soft, soft)):.2f}")
errors = (p.argmax(axis=1) != y).mean()
bound = log_loss(y, p) / np.log(2)
print(f"digits: share of errors {errors:.2f}, at most loss / ln 2 = {bound:.2f}")

# %% [markdown]
# For two classes, 1 is **worse than a guess**. For a thousand it is excellent. A *soft* label, shared between
# classes, costs even a perfect model; others can come near 0. If you see *exactly* `0.0`, look for a bug.
#
# One bound holds where the most probable class is the decision. An error then gives the truth at most one half, and
# costs at least $\ln 2$. So the share of errors is at most loss / $\ln 2$.
#
# The second yardstick knows how frequent the classes are. **Write it.** `baseline_loss(y)` gets a list or array of
# integer labels from 0 up, shape `(n,)`. Some integers may not occur. A model gives every row the class frequencies
# of `y`, as probabilities. Return its cross-entropy on `y`, in nats: the **entropy** of the classes. *Five minutes.*


# %%
def baseline_loss(y):
    # BEGIN SOLUTION
    counts = np.unique(y, return_counts=True)[1]
    share = counts / counts.sum()
    return -np.sum(share * np.log(share))
    # END SOLUTION


# %%
check("baseline_loss")

# %%
losses = {}
for name, split in (("wine", data.wine()), ("cancer", data.breast_cancer(malignant_is=1))):
    fitted = LogisticRegression().fit(split.x_train, split.y_train)
    losses[name] = log_loss(split.y_test, fitted.predict_proba(split.x_test)), split.y_test
losses["digits"] = log_loss(y, p), y
losses["digits, timid"] = log_loss(y, timid), y
eight = (y == 8).astype(int)
constant = np.full(len(y), (digits.y_train == 8).mean())
losses["an 8? no input"] = log_loss(eight, constant), eight
loss_drawings.yardsticks(losses)

# %% [markdown]
# Both yardsticks. The last row is a rare class: "is it an 8?". Its model has no input: it says the share of
# eights. Its loss looks better than that of the timid model, until you see the yardstick.
#
# ## A gallery of `log_loss`
#
# Predict in the cell's first line: **loud** (an exception), **warned** or **silent**? And which silent ones are
# right?

# %%
guesses = iter("?????????")  # your nine letters: l, w or s
y4, p4 = [0, 1, 0, 1], np.array([0.1, 0.6, 0.4, 0.45])
mail, spam_first = ["spam", "ham", "ham"], np.array([[0.9, 0.1], [0.1, 0.9], [0.2, 0.8]])
for case, arguments, options in (
    ("1 probabilities of class 1", (y4, p4), {}),
    ("2 the same, shape (n, 1)", (y4, p4[:, None]), {}),
    ("3 hard labels, one error", (y4, p4 > 0.5), {}),
    ("4 columns spam, ham", (mail, spam_first), {}),
    ("5 columns ham, spam", (mail, spam_first[:, ::-1]), {}),
    ("6 as 4, labels=spam, ham", (mail, spam_first), {"labels": ["spam", "ham"]}),
    ("7 a row that sums to 1.1", ([1, 0], [[0.5, 0.6], [0.9, 0.1]]), {}),
    ("8 class 2 is absent", ([0, 1], [[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]]), {}),
    ("9 logits", ([0, 1], [[2.0], [-1.0]]), {}),
):
    print(f"{next(guesses, '?')}  {case:27}{gallery.outcome(log_loss, *arguments, **options)}")

# %% [markdown]
# Two are silent and wrong. **Case 3, hard labels:** 0 and 1 pass as probabilities, clipped at `2.2e-16`: an error
# costs 36 nats. **Case 4, columns in another order:** scikit-learn reads them in *sorted* order, as in case 5.
# With unsorted `labels=` it warns, and still sorts. `labels=` only says which classes there are: it mends case 8.
# Case 7 warns here; Keras divides such a row by its sum and says nothing.

# %% [markdown]
# ## Practice
#
# **One column.** `binary_cross_entropy(y, p)` gets labels 0 and 1, and `p`, P(class 1), strictly between 0 and 1: two
# arrays of shape `(n,)`. A row with label 1 costs `-ln p`, one with label 0 costs `-ln(1 - p)`. Return the mean over
# all rows: one number. Leave the arguments as they are. *Three minutes.*


# %%
def binary_cross_entropy(y, p):
    # BEGIN SOLUTION
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    # END SOLUTION


# %%
check("binary_cross_entropy")

# %% [markdown]
# **Stretch: columns with names.** `named_log_loss(names, probabilities, columns)` gets a list of `n` true class
# names, an array of shape `(n, k)` whose rows sum to 1, and a list of `k` different names in lower case. Column `j`
# is the probability of `columns[j]`, in any order. Every true name is in `columns`, but some classes may not occur.
# No cell is 0. Return the cross-entropy in nats, with `log_loss` or without. Leave the arguments as they are. *Five
# minutes.*


# %%
from sklearn.metrics import log_loss


def named_log_loss(names, probabilities, columns):
    # BEGIN SOLUTION
    order = np.argsort(columns)
    return log_loss(names, probabilities[:, order], labels=sorted(columns))
    # END SOLUTION


# %%
check("named_log_loss")

# %% [markdown]
# **Which row makes the mean?** Four rows, with the labels `[0, 2, 1, 0]`. Store the index, from 0, of the row that
# adds most to the mean cross-entropy.
#
# | index | probabilities | label |
# |---|---|---|
# | 0 | `.34 .33 .33` | 0 |
# | 1 | `.98 .01 .01` | 2 |
# | 2 | `.10 .80 .10` | 1 |
# | 3 | `.40 .50 .10` | 0 |

# %%
# BEGIN SOLUTION
costly_row = 1
# END SOLUTION

# %%
check("costly_row")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. Add `sure=` to the check, and meet your own cross-entropy below.
#
# 1. A loss above `1.0` means a bad model.
# 2. For a one-hot label, the loss depends on how the rest of the probability is spread over the wrong classes.
# 3. Two models with the same accuracy can have different losses.
# 4. `log_loss([1, 0, 0], [.7, .2, .1])` is the loss of one row with three classes.
# 5. With a mean loss of `.1` nats, argmax is wrong in at most 15 of 100 rows.

# %%
# BEGIN SOLUTION
audit_loss = [False, False, True, False, True]
# END SOLUTION

# %%
check("audit_loss")

# %% [markdown]
# ## Convict two lines of Exhibit A
#
# Which line praises a loss without a yardstick (`no_baseline`)? Which gives decisions to a function that wants
# probabilities (`hard_labels`)? Store a dict of line numbers and causes.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_loss = {24: "no_baseline", 28: "hard_labels"}
# END SOLUTION

# %%
check("convict_loss")

# %% [markdown]
# ## You are a classifier, too
#
# Your first `sure=` at each exercise counts, five in an audit: `-ln(sure)` if you were right, `-ln(1 - sure)` if not.
# The mean of these surprises is *your* cross-entropy. Always saying `.5` costs `ln 2`. The record is private, never
# graded.
#
# ## What to take along
#
# - Cross-entropy is the mean of `-ln p(true class)`, in nats.
# - Print it beside `ln K` and the entropy of the classes. Alone it says little.
# - Give `log_loss` tables of probabilities, columns in sorted order, and `labels=`.
# - A few sure errors can make the mean: look at the rows.
#
# Below: your cross-entropy, the wires, five struck lines. Next: [two formats](04_categorical_or_sparse.ipynb) for the
# same labels. Before you go, choose *Kernel > Shut Down Kernel*.

# %%
from helpers.learner.surety import own_cross_entropy

mean_nats, n_scored, guessing = own_cross_entropy()

# %%
drawings.wiring(("probabilities", "loss"), ("encoding", "loss"))

# %%
drawings.exhibit(convicted_up_to=3)
