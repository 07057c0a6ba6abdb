# %% [markdown]
# # Two classes, one column
#
# *About {{minutes}} minutes.*
#
# What does a model hand back, and which class is class 1? After this lesson you can
#
# - turn a column of probabilities into labels, and compute the true accuracy,
# - say whose probability a number is,
# - explain the coin in one line.

# %% [markdown]
# ## Warm-up
#
# **From lesson 00, on other numbers.** An array `p` has shape `(6, 1)`, an array `y` has shape `(6,)`. Store the
# shape of `p - y` in `warmup_shape`. Then: 90 rows are labelled 0 and 10 rows 1. Store the accuracy of always
# answering the most frequent label in `warmup_constant`.

# %%
from helpers import check, data, drawings, exhibits, explore, hint, solution

# BEGIN SOLUTION
warmup_shape = (6, 6)
# END SOLUTION

# %%
check("warmup_shape")

# %%
# BEGIN SOLUTION
warmup_constant = 90 / 100
# END SOLUTION

# %%
check("warmup_constant")

# %% [markdown]
# ## One classifier, two libraries
#
# The data: 30 measurements of cells, and whether they are **benign** or **malignant**. First scikit-learn's logistic
# regression. It adds up the measurements with learned weights, and a constant; the sum is the **score** (in Keras:
# the *logit*). Then it squashes the score into a number between 0 and 1, with the **sigmoid**: $1 / (1 +
# e^{-\text{score}})$.

# %%
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score

cancer = data.breast_cancer()
classifier = LogisticRegression().fit(cancer.x_train, cancer.y_train)
score = classifier.decision_function(cancer.x_test)
squashed = 1 / (1 + np.exp(-score))
rows = [5, 15, 25, 35]  # four rows to look at
print("scores:   ", score[rows].round(2))
print("squashed: ", squashed[rows].round(2))

# %% [markdown]
# A Keras layer with one unit and a sigmoid is the same formula. We copy the learned weights. No training, no magic.
# Compare what the two `predict` return.

# %%
import keras

model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(1, activation="sigmoid")])
model.set_weights([classifier.coef_.T, classifier.intercept_])
p = model.predict(cancer.x_test, verbose=0)
print("the same numbers, up to 1e-5:", np.abs(p[:, 0] - squashed).max() < 1e-5)
decisions = classifier.predict(cancer.x_test)
print("scikit-learn:", decisions[rows].tolist(), " shape", decisions.shape)
print("Keras:       ", [[round(float(q), 2)] for q in p[rows, 0]], " shape", p.shape)

# %% [markdown]
# One model, one word, `predict`, and two meanings. That of a scikit-learn classifier returns **decisions**. That of
# Keras returns **whatever the last layer returns**: here a column of probabilities, of shape `(n, 1)`. They lie
# between 0 and 1 already. There is nothing to modify.
#
# ## Try before you are told
#
# How good is it? Count how often `p > .5` agrees with the labels. Most people would write the first line. The last
# one is the accuracy to beat, of always saying 1. (`compile` names a loss and metrics, `evaluate` computes them.)

# %%
model.compile(loss="binary_crossentropy", metrics=["accuracy"])
print(f"Keras, counted by hand:  {((p > 0.5) == cancer.y_test).mean():.2f}")
print(f"Keras, .evaluate():      {model.evaluate(cancer.x_test, cancer.y_test, verbose=0)[1]:.2f}")
print(f"scikit-learn, .score():  {classifier.score(cancer.x_test, cancer.y_test):.2f}")
print(f"always saying 1:         {cancer.y_test.mean():.2f}")

# %% [markdown]
# One model, two accuracies. Which is right? Find out on four rows, in your head:
#
# `y = np.array([1, 1, 0, 0])` and `p = np.array([[.9], [.4], [.2], [.1]])`
#
# Predict three things, as a tuple: the shape of `(p > .5) == y`, the mean of that comparison, the true accuracy.

# %%
# BEGIN SOLUTION
which_accuracy = ((4, 4), 0.5, 0.75)
# END SOLUTION

# %%
check("which_accuracy")

# %% [markdown]
# Here are four of the real rows and one mistake, as a table. Only the outlined cells compare a patient with herself.
# And a test that shows which number is wrong: hand the predictions to the *wrong patients*. A real accuracy falls to
# what chance gives.

# %%
mixed = np.random.default_rng(0).permutation(p)
for name, column in (("as predicted", p), ("mixed up", mixed)):
    table_mean = ((column > 0.5) == cancer.y_test).mean()
    accuracy = ((column[:, 0] > 0.5) == cancer.y_test).mean()
    print(f"{name:13} mean of the table {table_mean:.2f}, accuracy {accuracy:.2f}")
few = np.r_[:4, np.flatnonzero((p[:, 0] > 0.5) != cancer.y_test)[:1]]
drawings.broadcast_table(cancer.y_test[few], (p[few] > 0.5).astype(int))

# %% [markdown]
# ## A decision takes a threshold
#
# A probability is not a decision. **You** decide, by a **threshold**: greater than it means class 1. In JupyterLab, move
# the threshold with the arrow keys and watch the four counts. Which error falls, which one grows? (A higher threshold
# calls fewer malignant cells benign, and more benign ones malignant.)


# %%
def strip(threshold):
    return drawings.threshold_strip(p[:, 0], cancer.y_test, cancer.names, threshold)


explore(strip, static=(0.1, 0.5, 0.9), threshold=(0, 1, 0.05))

# %% [markdown]
# **Write it.** `labels_from_one_column(probabilities, threshold=0.5)` gets an array of shape `(n, 1)` or `(n,)`. It
# returns labels of shape `(n,)`: 1 where the probability is **greater than** the threshold, else 0. It does not
# change what it was given. *Three minutes.*


# %%
def labels_from_one_column(probabilities, threshold=0.5):
    # BEGIN SOLUTION
    return (np.ravel(probabilities) > threshold).astype(int)
    # END SOLUTION


# %%
check("labels_from_one_column")

# %% [markdown]
# Did you try `argmax`? It finds the place of the largest number in a row. Of one number, the largest is the first:
# place 0, always. So all labels become 0, and a report that compares zeros with zeros is perfect. **That is the
# coin.** `argmax` is right where exactly one of two or more columns is true.
#
# ## Which class is class 1?
#
# Recall is the share of a class that was found. Here is the recall of our cancer detector, or so it seems:

# %%
y_pred = classifier.predict(cancer.x_test)
y_test = cancer.y_test
print(f"recall_score(y_test, y_pred):              {recall_score(y_test, y_pred):.3f}")
print(f"recall_score(y_test, y_pred, pos_label=0): {recall_score(y_test, y_pred, pos_label=0):.3f}")
print(f"the names of class 0 and class 1:          {cancer.names}")
print(f"classes_, the order of the columns:        {classifier.classes_}")
proba = classifier.predict_proba(cancer.x_test)
print(f"predict_proba of row 5:                    {proba[5].round(2)}")

# %% [markdown]
# In these data **1 is benign**. The first line is the recall of the *benign* cases; the malignant ones are the
# second. In scikit-learn the recall of labels 0 and 1 reads class 1 unless you name another `pos_label`. A layer with
# one sigmoid gives P(class 1), whatever was coded 1. With `predict_proba`, columns follow `classes_`. None of them
# knows the word malignant.
#
# From the next lesson with these data on, malignant is 1: `data.breast_cancer(malignant_is=1)`.
#
# **A quiz.** A model ends in `Dense(1, activation="sigmoid")`, and `predict` says `.83`. What is it?
#
# - A: P(class 0), the first class
# - B: the model is right for 83 % of the rows
# - C: the model's P(class 1), whatever was coded 1
# - D: a row of class 1, because `predict` decides

# %%
# BEGIN SOLUTION
quiz_output = "C"
# END SOLUTION

# %%
check("quiz_output")

# %% [markdown]
# ## Practice
#
# **An accuracy for any shapes.** `accuracy_of(y_true, y_pred)` gets integer labels as lists or arrays, each of shape
# `(n,)` or `(n, 1)`, in any combination. It returns the share of rows in which they agree, a number from 0 to 1. Do
# not change the arguments. *Three minutes.*


# %%
def accuracy_of(y_true, y_pred):
    # BEGIN SOLUTION
    return np.mean(np.ravel(y_true) == np.ravel(y_pred))
    # END SOLUTION


# %%
check("accuracy_of")

# %% [markdown]
# **Whose probability?** `probability_of_malignant(proba, classes, target_names)` returns P(malignant) for each row,
# shape `(n,)`. `proba` is an array of shape `(n, k)` with 2 or 3 columns. `classes` is an array of integer codes:
# column `j` belongs to `classes[j]`, and they need not stand in order. `target_names` is a list of strings:
# `target_names[c]` is the name of code `c`. Do not change the arguments. *Five minutes.*
#
# An example: with `classes` 1, 0 and names `["malignant", "benign"]`, malignant is code 0, and code 0 is column 1.


# %%
def probability_of_malignant(proba, classes, target_names):
    # BEGIN SOLUTION
    code = target_names.index("malignant")
    return proba[:, list(classes).index(code)]
    # END SOLUTION


# %%
check("probability_of_malignant")

# %% [markdown]
# **Stretch: the 2 x 2 table.** `counts_2x2(y_true, y_pred)` gets labels 0 and 1, arrays or lists of shape `(n,)`. It
# returns counts in a table of shape `(2, 2)`: row = truth, column = prediction, class 0 first. That is `[[TN, FP],
# [FN, TP]]`: **true negatives**, **false positives**, **false negatives** and **true positives**. A class that does not
# occur keeps its zeros.


# %%
def counts_2x2(y_true, y_pred):
    # BEGIN SOLUTION
    table = np.zeros((2, 2), dtype=int)
    for truth, said in zip(y_true, y_pred):
        table[truth, said] += 1
    return table
    # END SOLUTION


# %%
check("counts_2x2")

# %% [markdown]
# ## Audit
#
# Five sentences as one finds them. True or False? Store a list of five. You may add `sure=`, one number or five.
#
# 1. A sigmoid output of `.83` is the probability of the first class.
# 2. For two classes one output column is enough.
# 3. `np.argmax(model.predict(x), axis=-1)` gives the labels of any Keras classifier.
# 4. `(p < 0.5).astype(int)` turns the P(class 1) of a model into its labels.
# 5. In scikit-learn's breast cancer data, `recall_score(y, y_pred)` is the recall of benign cases.

# %%
# BEGIN SOLUTION
audit_binary = [False, True, False, False, True]
# END SOLUTION

# %%
check("audit_binary")

# %% [markdown]
# ## Convict two lines of Exhibit A
#
# You know two of its faults now. Which line computes an accuracy from a column and a row? Which takes argmax of one
# column? Store a dict of line numbers and causes, such as `{3: "argmax", 4: "broadcast_accuracy"}`. The cell prints
# the script.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_binary = {27: "broadcast_accuracy", 29: "argmax"}
# END SOLUTION

# %%
check("convict_binary")

# %% [markdown]
# ## What to take along
#
# - Keras's `predict` returns what the last layer returns; the decision is yours, by a threshold.
# - Print shapes before you compare: `(n, 1) == (n,)` is a table.
# - Class 1 is what was coded 1. Ask `classes_` and the names.
# - argmax of one column is 0. That was the coin.
#
# The wires of this lesson, and Exhibit A as it stood. Next: [many classes](02_multiclass_and_one_hot.ipynb). Before
# you go, choose *Kernel > Shut Down Kernel*.

# %%
wires = ("logits", "activation"), ("activation", "probabilities"), ("probabilities", "decision")
drawings.wiring(*wires)

# %%
drawings.exhibit(convicted_up_to=1)
