# %% [markdown]
# # Many classes: integers, names, one-hot
#
# *About {{minutes}} minutes.*
#
# How do names become numbers, and come back? What must never be fitted twice? After this lesson you can
#
# - turn labels into one-hot rows and back, and say when that is needed,
# - code training and test labels with one table,
# - write the guard that makes silent label mistakes loud.

# %% [markdown]
# ## Warm-up
#
# **From lesson 01.** The probabilities of class 1 are `[.2, .5, .7, .9]`. Greater than `.5` is label 1. Store the
# four labels in `warmup_threshold`. **From lesson 00.** Each row of `probabilities` has a label. Store the
# probability that each row gives to its own label in `warmup_picked`: two numbers.

# %%
from helpers import check, data, drawings, exhibits, hint, solution

# BEGIN SOLUTION
warmup_threshold = [0, 0, 1, 1]
# END SOLUTION

# %%
check("warmup_threshold")

# %%
import numpy as np

probabilities = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
labels = np.array([0, 1])

# BEGIN SOLUTION
warmup_picked = probabilities[np.arange(2), labels]
# END SOLUTION

# %%
check("warmup_picked")

# %% [markdown]
# ## Try before you are told
#
# Air pollution is `low`, `medium` or `high`. One list of labels was used for training, one for testing. Each is coded
# with scikit-learn's `LabelEncoder`, and a model that makes no mistake is tested.

# %%
from sklearn.metrics import accuracy_score
from sklearn.preprocessing import LabelBinarizer, LabelEncoder

train = ["low", "medium", "high", "medium"]
test = ["medium", "high", "high", "medium", "high"]

encoder = LabelEncoder().fit(train)
perfect = encoder.transform(test)  # what a model without a single mistake predicts
coded_anew, coded_once = LabelEncoder().fit_transform(test), encoder.transform(test)
print("accuracy, test labels coded by a new encoder:  ", accuracy_score(coded_anew, perfect))
print("accuracy, test labels coded by the first one:  ", accuracy_score(coded_once, perfect))

# %% [markdown]
# A perfect model, and two accuracies. The first looks like a model that has more to learn. Nothing was raised.
# **Which is right, and why do they differ?** Look at the codes:

# %%
for name, fitted in (("fitted on train", encoder), ("fitted on test", LabelEncoder().fit(test))):
    print(f"{name}: ", {str(label): code for code, label in enumerate(fitted.classes_)})

# %% [markdown]
# An encoder numbers the names that *it sees*, in alphabetical order. Fitted again on the test labels it sees no
# "low", so "medium" gets another code. **Fit once, on the training labels; then only transform.** And mind the order:
# the alphabet puts high before low. The codes are names written as digits. They are not quantities.
#
# ## Why not feed 0, 1, 2?
#
# As *inputs*, or as targets of a model that predicts quantities, the codes 0, 1, 2 claim distances: class 2 would be
# twice as far from 0 as class 1. **One-hot** rows have a column for each class, all 0, and a single 1. They claim no
# order: all classes are equally far apart. (Low, medium, high *do* have an order. One-hot does not tell the model so.)
# Some Keras losses take integer codes as labels, some take one-hot rows: lesson 04. As *inputs* of the networks here,
# codes would be quantities: give one-hot columns.

# %%
drawings.distances()

# %%
drawings.one_hot_rows(test, ["high", "low", "medium"])

# %% [markdown]
# **Write it.** `one_hot(labels, num_classes)`: `labels` are integers from 0 to `num_classes - 1`, a list or an array
# of shape `(n,)`. Return shape `(n, num_classes)`; integers, floats or booleans are all fine. Some classes may be
# missing. *Three minutes.*


# %%
def one_hot(labels, num_classes):
    # BEGIN SOLUTION
    return np.eye(num_classes)[labels]
    # END SOLUTION


# %%
check("one_hot")

# %% [markdown]
# ## From codes to one-hot, and back to names
#
# Two more ways to the same table. And back again by `argmax`, which returns the **index** of the largest cell of each
# row, not a row with a 1 in it.

# %%
import keras

codes = encoder.transform(test)
rows = keras.utils.to_categorical(codes, num_classes=3)
print("Keras and scikit-learn agree:", (rows == LabelBinarizer().fit(train).transform(test)).all())
print("back by argmax:", rows.argmax(axis=1), "->", encoder.classes_[rows.argmax(axis=1)].tolist())
print("a batch without class 2:     ", keras.utils.to_categorical([0, 1, 1]).shape)
print("the same with num_classes=3: ", keras.utils.to_categorical([0, 1, 1], num_classes=3).shape)

# %% [markdown]
# **Back to names.** `to_names(probabilities, names)`: an array of shape `(n, k)`, and a list of `k` names in which
# `names[j]` belongs to column `j`. Return the name of each row's most probable class: `n` strings. There are no ties.


# %%
def to_names(probabilities, names):
    # BEGIN SOLUTION
    return [names[j] for j in np.argmax(probabilities, axis=1)]
    # END SOLUTION


# %%
check("to_names")

# %% [markdown]
# How does a network with many columns speak? Where exactly one of the classes is true, **softmax** turns scores into
# probabilities: $e^{\text{score}}$, divided by the sum of these over the row. Two classes are a special case of many.
#
# **A quiz.** `y` holds only `"a"`, `"b"` and `"a"`. How many columns has `LabelBinarizer().fit_transform(y)`?
#
# - A: one
# - B: two
# - C: it raises an error
# - D: three

# %%
# BEGIN SOLUTION
quiz_columns = "A"
# END SOLUTION

# %%
check("quiz_columns")

# %% [markdown]
# ## A gallery of label values
#
# Predict first: which of these four are **loud** (an exception), which **silent**?
#
# 1. `to_categorical([1, 2, 3])`, labels that count from 1
# 2. `to_categorical([-1, 1])`
# 3. `to_categorical(["cat", "dog"])`
# 4. `LabelBinarizer().fit([0, 1, 2]).transform([5])`, a class it has never seen
#
# Store a list of four words.

# %%
# BEGIN SOLUTION
loud_or_silent = ["silent", "silent", "loud", "silent"]
# END SOLUTION

# %%
check("loud_or_silent")


# %%
def outcome(encode, *arguments):
    try:
        table = np.asarray(encode(*arguments)).astype(int)
        return f"silent {table.tolist() if table.size < 13 else table.shape}"
    except (ValueError, IndexError) as problem:
        return f"LOUD {type(problem).__name__}"


to_categorical, binarize = keras.utils.to_categorical, LabelBinarizer().fit([0, 1, 2]).transform
for case, k in (([1, 2, 3], 3), ([-1, 1], 2), (["cat", "dog"], 2), ([0.9, 1.9], 2), ([0, 255], 2)):
    without, with_k = outcome(to_categorical, case), outcome(to_categorical, case, k)
    print(f"{case!s:15} {without:49} num_classes={k}: {with_k}")
print(f"{'[5], unseen':15} {outcome(binarize, [5])}")
loss = keras.losses.BinaryCrossentropy()(np.array([-1.0, 1.0]), np.array([0.1, 0.9]))
print(f"binary cross-entropy of good predictions for the labels -1 and 1: {float(loss):.2f}")

# %% [markdown]
# Without `num_classes` only the words are refused. With it, labels that are too large raise; -1 and fractions still
# pass. That is so for arrays and lists: in a TensorFlow tensor, labels that are too large become rows of zeros. With -1
# and 1 **both classes become the same row**, and a loss falls **below 0**, which it can't with right labels. In
# `LabelBinarizer` an unseen class becomes a row of zeros. Where two classes were fitted, that can be a single 0: the
# code of the first. Hence the guard you are about to write.
#
# ## Practice
#
# **The guard.** `validate_labels(y, num_classes)` returns integers of shape `(n,)`, a list or an array, or raises
# `ValueError`. Keep it for your own data. *Eight minutes.* With `num_classes=3`:
#
# | returned | refused |
# |---|---|
# | `[0, 2, 1]`, also as an array of any integer kind | `[1, 2, 3]`, `[0, -1]`, `[0, 255]`: out of range |
# | `[[0], [2]]`, a column | `[[0, 1, 0]]`, a one-hot row; three axes; `[]` |
# | `[0.0, 2.0]`, whole floats | `[0.5, 1.0]`, fractions; NaN |
# | `[1, 1]`: a class may be missing | `["cat", "dog"]`, `["0", "1"]`: strings |


# %%
def validate_labels(y, num_classes):
    # BEGIN SOLUTION
    labels = np.asarray(y)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels.reshape(-1)
    if labels.ndim != 1 or labels.size == 0 or labels.dtype.kind not in "iuf":
        raise ValueError(f"expected numbers of shape (n,), got {labels.dtype}, {labels.shape}")
    if not np.all((labels >= 0) & (labels < num_classes) & (labels % 1 == 0)):
        raise ValueError(f"expected integers from 0 to below {num_classes}")
    return labels.astype(int)
    # END SOLUTION


# %%
check("validate_labels")

# %% [markdown]
# **Code both, once.** `encode(train, test)` gets two lists of strings. The distinct names of `train`, in alphabetical
# order (`sorted`), get the codes 0, 1, 2, ... Return a pair: the codes of `train` and those of `test`. If `test`
# holds a name that is not in `train`, also one that only *begins* like a known name, raise `ValueError` with the name
# in its message. *Five minutes.*


# %%
def encode(train, test):
    # BEGIN SOLUTION
    codes = {name: code for code, name in enumerate(sorted(set(train)))}
    unseen = sorted(set(test) - set(codes))
    if unseen:
        raise ValueError(f"not in the training labels: {unseen}")
    return [codes[name] for name in train], [codes[name] for name in test]
    # END SOLUTION


# %%
check("encode")

# %% [markdown]
# **Predict the memory.** 1,000 labels with 50,000 classes, one-hot, as float64 (8 bytes a cell). How many bytes?

# %%
# BEGIN SOLUTION
bytes_needed = 1_000 * 50_000 * 8
# END SOLUTION

# %%
check("bytes_needed")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. You may add `sure=`.
#
# 1. Labels have to be one-hot before a network can learn from them.
# 2. A second encoder, fitted on the test labels, always gives the same codes as the first.
# 3. One-hot labels may be floats, integers or booleans.
# 4. Apply argmax to the probabilities: it encodes the highest one as 1.
# 5. `to_categorical(y_train)` and `to_categorical(y_test)` always have the same number of columns.

# %%
# BEGIN SOLUTION
audit_labels = [False, False, True, False, False]
# END SOLUTION

# %%
check("audit_labels")

# %% [markdown]
# ## Convict a line of Exhibit A
#
# One line contradicts what lesson 01 told you about these data. Which? Store a dict such as `{3: "wrong_name"}`.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_labels = {16: "wrong_name"}
# END SOLUTION

# %%
check("convict_labels")

# %% [markdown]
# ## What to take along
#
# - Codes are names, not quantities. `LabelEncoder` sorts the names.
# - Fit the table of codes once, on the training labels.
# - One-hot is a format: use it where a loss asks for it, and say `num_classes`.
# - Strange labels are mostly silent without `num_classes`, and some with it. Put a guard in front.
#
# The wires of this lesson, and three struck lines. Next: [cross-entropy](03_cross_entropy.ipynb). Before you go,
# choose *Kernel > Shut Down Kernel*.

# %%
drawings.wiring(("y", "encoding"), ("encoding", "loss"), ("probabilities", "decision"))

# %%
drawings.exhibit(convicted_up_to=2)
