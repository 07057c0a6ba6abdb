# %% [markdown]
# # The report: what each number counts
#
# *About {{minutes}} minutes.*
#
# Which mistakes does my model make? After this lesson you can
#
# - trace each number of a report to cells of one table,
# - choose the number that falls with your costly mistake,
# - name the reports that are wrong without a word.

# %% [markdown]
# ## Warm-up
#
# **From lesson 06.** By mistake a network has two softmax layers, one after the other. For a row of class 0 the first
# returns `[1, 0, 0, 0]`. Store the probability of class 0 that the second returns, to three decimals. **From lesson
# 01.** The truth is `[1, 1, 1, 0, 0, 0, 0, 0]`, the decisions are `[1, 1, 0, 1, 1, 0, 0, 0]`. Store the recall of
# class 1, to two decimals.

# %%
from helpers import check, data, drawings, explore, gallery, hint, report_drawings, solution
import numpy as np

# BEGIN SOLUTION
warmup_second_softmax = np.exp(1) / (np.exp(1) + 3)
# END SOLUTION

# %%
check("warmup_second_softmax")

# %%
# BEGIN SOLUTION
warmup_recall = 2 / 3
# END SOLUTION

# %%
check("warmup_recall")

# %% [markdown]
# ## Try before you are told
#
# Pictures lie in ten folders, `zero` to `nine`. An encoder makes codes of the names, a classifier learns them, and
# `classification_report` prints a row a class. **How many eights were found?** Most people would read the
# recall in the row `eight`. The last line counts by hand.

# %%
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.preprocessing import LabelEncoder

digits = data.digits()
words = "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
words = np.array(words)
encoder = LabelEncoder().fit(words[digits.y_train])
y_train, y_test = (encoder.transform(words[y]) for y in (digits.y_train, digits.y_test))
classifier = LogisticRegression(max_iter=2000).fit(digits.x_train, y_train)
y_pred = classifier.predict(digits.x_test)
print(classification_report(y_test, y_pred, target_names=words))
eights = digits.y_test == 8
print(f"eights that were read as eight: {(encoder.classes_[y_pred[eights]] == 'eight').mean():.2f}")

# %% [markdown]
# Two recalls of the eights. **Which is right, and how would you find out?** Look at the pictures. In a **confusion
# matrix** a row is the truth and a column is what was read, so the diagonal is right. Each other cell shows one digit
# misread so, and their number.

# %%
said = encoder.classes_[y_pred]  # codes back to names
report_drawings.misread(digits.x_test, words[digits.y_test], said, words)

# %% [markdown]
# The report blames the zeros, but nearly all were read right. It has **the right numbers under the wrong names**.
# `target_names` is matched *by position* to the sorted codes, and the encoder had sorted the names: code 0 is
# `eight`. Hand over `encoder.classes_`.
#
# **Write it.** `confusion_counts(y_true, y_pred, num_classes)`: two lists, or int64 arrays, of `n >= 1` integers from
# 0 to `num_classes - 1`. Return counts of shape `(num_classes, num_classes)`, ints or floats: row = truth, column =
# prediction. An absent class keeps its zeros. Change no argument. *Three minutes.*


# %%
def confusion_counts(y_true, y_pred, num_classes):
    # BEGIN SOLUTION
    matrix = np.zeros((num_classes, num_classes), dtype=int)
    np.add.at(matrix, (y_true, y_pred), 1)
    return matrix
    # END SOLUTION


# %%
check("confusion_counts")

# %% [markdown]
# ## Every number has its cells
#
# Take one class. Its **true positives** (TP) stand on the diagonal. The rest of its *row* was missed: **false
# negatives** (FN). The rest of its *column* are false alarms: **false positives** (FP).
#
# - **precision**: of those *said* to be the class, the share that is: TP / (TP + FP), down the column
# - **recall**: of those that *are* the class, the share that was found: TP / (TP + FN), along the row
# - **F1**: their harmonic mean, 2 P R / (P + R), or 2 TP / (2 TP + FP + FN)
# - **support**: the number of its rows
#
# Class A has TP 40. Find its FN and FP in the matrix, then its F1 in the report.

# %%
worked = np.array([[40, 5, 5], [3, 45, 2], [2, 4, 44]])
report_drawings.annotated_report(worked, ["A", "B", "C"])

# %% [markdown]
# **Write it.** `precision_recall_f1(matrix)` gets an array of counts, shape `(k, k)`, rows the truth. Return shape
# `(k, 3)`: a row for each class with precision, recall and F1, as shares. A class may never occur, or never be
# predicted: every 0 / 0 counts as 0. Do not change the argument. *Six minutes.*


# %%
def precision_recall_f1(matrix):
    # BEGIN SOLUTION
    right, support, said = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    parts = np.stack([right, right, 2 * right], axis=1)
    wholes = np.stack([said, support, support + said], axis=1)
    return parts / wholes.clip(min=1)  # where a whole is 0, so is its part
    # END SOLUTION


# %%
check("precision_recall_f1")

# %% [markdown]
# ## Three averages, and what they leave out
#
# A report does not know which class matters to you: each has its row. The last lines make one number of all.
#
# - **macro**: the plain mean. Each class counts the same.
# - **weighted**: the mean by support. A frequent class counts more.
# - **micro**: add up TP, FP and FN of all classes, then divide. With one label a row, a mistake is one FP and one FN.
#   So micro is the **accuracy**, and the report prints that.
#
# Below, class C becomes rare, and is mostly missed. Which average notices? Then three detectors with 50 mistakes
# each: whose F1 is best? And three models with the same decisions, more or less sure.

# %%
from sklearn.metrics import confusion_matrix, f1_score

rare = np.array([[40, 5, 5], [3, 45, 2], [2, 2, 1]])
for name, matrix in (("C is frequent", worked), ("C is rare", rare)):
    # back from counts to rows: each cell's truth and prediction, as often as the cell says
    truth, guess = np.indices((3, 3)).reshape(2, 9)
    truth, guess = np.repeat(truth, matrix.ravel()), np.repeat(guess, matrix.ravel())
    f1 = 2 * np.diag(matrix) / (matrix.sum(axis=0) + matrix.sum(axis=1))
    by_hand = f1.mean(), np.average(f1, weights=matrix.sum(axis=1)), np.trace(matrix) / matrix.sum()
    for average, number in zip(("macro", "weighted", "micro"), by_hand):
        library = f1_score(truth, guess, average=average)
        print(f"{name:15}{average:10}by hand {number:.2f}, scikit-learn {library:.2f}")

# %%
for tp, fp, fn in ((50, 0, 50), (50, 50, 0), (50, 25, 25)):
    print(f"TP {tp}, FP {fp:2}, FN {fn:2}:  precision {tp / (tp + fp):.2f}", end="  ")
    print(f"recall {tp / (tp + fn):.2f}  F1 {2 * tp / (2 * tp + fp + fn):.2f}")
accuracy = np.trace(worked) / worked.sum()
for sure in (0.6, 0.9, 0.999):
    loss = -accuracy * np.log(sure) - (1 - accuracy) * np.log((1 - sure) / 2)
    print(f"the worked matrix, each decision with p = {sure:5}:  cross-entropy {loss:.2f}")

# %% [markdown]
# Macro notices. **F1 does not tell what was missed**: FP and FN weigh the same, and true negatives do not enter.
# *Recall* tells it. Cross-entropy can't be computed from the matrix, nor whatever else needs probabilities: the
# decision threw them away.
#
# ## From `predict` to the matrix
#
# Many columns take **argmax**, one column takes a **threshold**. Two networks with learned weights show both. In
# JupyterLab, move the threshold. Which bar can only get shorter as it rises?

# %%
import keras


def copied(fitted, units, activation):
    head = keras.layers.Dense(units, activation=activation)
    model = keras.Sequential([keras.Input((fitted.n_features_in_,)), head])
    model.set_weights([fitted.coef_.T, fitted.intercept_])
    return model


softmax = copied(classifier, 10, "softmax")
cancer = data.breast_cancer(malignant_is=1)
sigmoid = copied(LogisticRegression().fit(cancer.x_train, cancer.y_train), 1, "sigmoid")
table = softmax.predict(digits.x_test, verbose=0)
malignant = sigmoid.predict(cancer.x_test, verbose=0)

# %%
matrix = confusion_matrix(y_test, table.argmax(axis=1))
softmax.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
loss, accuracy = softmax.evaluate(digits.x_test, y_test, verbose=0)
print("softmax head:", table.shape, " sigmoid head:", malignant.shape)
print(f"by hand, the diagonal:   {np.trace(matrix) / matrix.sum():.3f}")
print(f"scikit-learn, micro F1:  {f1_score(y_test, table.argmax(axis=1), average='micro'):.3f}")
print(f"Keras, .evaluate():      {accuracy:.3f}")


def counted(threshold):
    return report_drawings.threshold_matrix(malignant, cancer.y_test, cancer.names, threshold)


explore(counted, static=(0.1, 0.5, 0.9), threshold=(0, 1, 0.05))

# %% [markdown]
# Recall: fewer cases are called malignant. Precision may go either way.
#
# ## A gallery of calls
#
# `report` is `classification_report`. Codes 0, 1, 2 mean `names = ["low", "mid", "high"]`. `y` is the truth, `said`
# the predictions, integers; each code occurs in both, unless stated otherwise. Which calls are **silent and
# wrong**? Store a list of their numbers, in any order.
#
# 1. `report(y, said, target_names=sorted(names))`
# 2. `report(said, y, target_names=names)`
# 3. `report(y, said, target_names=names)`, `high` in neither of them
# 4. `report(y, probabilities)`, shape `(n, 3)`
# 5. `report(one_hot, said)`, shape `(n, 3)`
# 6. `report(y[:, None].argmax(axis=1), p.argmax(axis=1))`, `p` of shape `(n, 1)`
# 7. `report(y, said, target_names=names)`, `high` in `y`, but not in `said`
# 8. `f1_score(y, said)`

# %%
# BEGIN SOLUTION
silent_calls = [1, 2, 6]
# END SOLUTION

# %%
check("silent_calls")


# %%
def recall(row, *labels, **options):
    return classification_report(*labels, output_dict=True, **options)[row]["recall"]


y, said, names = np.array([0, 0, 0, 1, 1, 2]), np.array([0, 0, 1, 1, 2, 2]), ["low", "mid", "high"]
p = np.full((6, 3), 1 / 3)
coin = y[:, None].argmax(axis=1), p[:, :1].argmax(axis=1)
print("right:", {n: round(recall(n, y, said, target_names=names), 2) for n in names})
print("1 high:", gallery.outcome(recall, "high", y, said, target_names=sorted(names)))
print("2 low: ", gallery.outcome(recall, "low", said, y, target_names=names))
print("3 low: ", gallery.outcome(recall, "low", y[:4], said[:4], target_names=names))
for case, pair in ((4, (y, p)), (5, (np.eye(3)[y], said)), (6, coin)):
    print(f"{case} 0:   ", gallery.outcome(recall, "0", *pair))
print("7 high:", gallery.outcome(recall, "high", y, said % 2, target_names=names))
print("8 F1:  ", gallery.outcome(f1_score, y, said))

# %% [markdown]
# scikit-learn compares kinds of labels, and how many there are. It can't know what they *mean*. In call 2 precision
# and recall change places; accuracy and the F1 of each class stay. Call 7 warns: a precision is 0 / 0, and counts as
# 0. Say so yourself, with `zero_division=0`. **Write `labels=range(k), target_names=names` together**, and each class
# keeps its row.
#
# ## Practice
#
# **Order the lines.** There are ten classes with names, and a compiled softmax network. Wanted: the report of the
# trained network on new rows. Six lines are needed, each uses what the one before it made, and two do not belong.
# Store a list of six line numbers. *Three minutes.*
#
# ```
# 1  y_pred = probabilities.argmax(axis=1)
# 2  print(classification_report(y_test, y_pred, labels=range(10), target_names=encoder.classes_))
# 3  encoder = LabelEncoder().fit(names_train)
# 4  probabilities = model.predict(x_test)
# 5  model.fit(x_train, y_train)
# 6  y_train, y_test = encoder.transform(names_train), encoder.transform(names_test)
# 7  y_train, y_test = (LabelEncoder().fit_transform(part) for part in (names_train, names_test))
# 8  y_pred = (probabilities > 0.5).astype(int)
# ```

# %%
# BEGIN SOLUTION
order_the_lines = [3, 6, 5, 4, 1, 2]
# END SOLUTION

# %%
check("order_the_lines")

# %% [markdown]
# **Two averages.** `macro_and_weighted_f1(matrix)`: an array of counts, shape `(k, k)`, rows the truth. Each class
# occurs in the truth at least once, but may never be predicted. Return a pair: macro F1, the plain mean of the
# classes' F1, and weighted F1, their mean weighted by support. Do not change the argument. *Four minutes.*


# %%
def macro_and_weighted_f1(matrix):
    # BEGIN SOLUTION
    right, support = np.diag(matrix), matrix.sum(axis=1)
    f1 = 2 * right / (support + matrix.sum(axis=0))
    return f1.mean(), np.average(f1, weights=support)
    # END SOLUTION


# %%
check("macro_and_weighted_f1")

# %% [markdown]
# **Pick the metric.** A: precision of one class. B: recall of one class. C: accuracy. D: macro F1. E: log loss. For A
# and B, the class is *ill* in situation 1 and *spam* in situation 2.
#
# 1. A first test for an illness. A missed patient is the costly mistake; who is called ill is tested again.
# 2. A mail program deletes what it calls spam. A good letter that is deleted is the costly mistake.
# 3. Ten kinds of birds, some with few pictures. Each kind counts the same; missed or misnamed is equally bad.
# 4. A weather service publishes its probabilities of rain. How good are these?
#
# Store a list of four letters: the one number to watch first.

# %%
# BEGIN SOLUTION
pick_the_metric = ["B", "A", "D", "E"]
# END SOLUTION

# %%
check("pick_the_metric")

# %% [markdown]
# **Stretch: the report of a model.** `report_of(model, x, y, names)`. `model` is a Keras model: `model.predict(x)`
# returns probabilities, one column of a sigmoid, or `k >= 2` columns of a softmax. `y` is an array of integer codes,
# shape `(n,)`, `n >= 1`; `names` is a list, and `names[c]` is the name of code `c`. With one column there are two
# names; greater than `.5` is code 1, and anything else is code 0. With more columns the largest one decides, and
# there are no ties.
#
# Return the dict that `classification_report` gives with `output_dict=True` and `zero_division=0`, nothing rounded.
# It has a row for **each** name, also for a class that occurs nowhere. Change nothing that you are given, and do not
# train the model. *Eight minutes.*


# %%
from sklearn.metrics import classification_report


def report_of(model, x, y, names):
    # BEGIN SOLUTION
    p = model.predict(x, verbose=0)
    y_pred = p.argmax(axis=1) if p.shape[1] > 1 else (p > 0.5).astype(int)
    options = {"labels": range(len(names)), "target_names": names, "output_dict": True}
    return classification_report(y, y_pred, zero_division=0, **options)
    # END SOLUTION


# %%
check("report_of")

# %% [markdown]
# ## Audit
#
# Found on pages about evaluation. True or false? Store a list of five. You may add `sure=`.
#
# 1. The F1 score tells how badly a model does on false negatives.
# 2. `classification_report` computes all the metrics of a classifier.
# 3. A confusion matrix gives precision, recall and F1 of each class, but not the cross-entropy.
# 4. The report knows which name belongs to which row, whatever their order in `target_names`.
# 5. Where each row has one true class, and all classes count, micro F1 is the accuracy.

# %%
# BEGIN SOLUTION
audit_report = [False, False, True, False, True]
# END SOLUTION

# %%
check("audit_report")

# %% [markdown]
# ## What to take along
#
# - Recall runs along a row, the truth. Precision runs down a column, the predictions.
# - Macro counts each class the same; weighted and accuracy follow the frequent ones.
# - F1 weighs both mistakes alike. A report holds no loss.
# - `labels=` and `target_names=` go together, in the order of the codes.
#
# No line of Exhibit A falls today. But its last report has one row for two classes, like the coin's. **Count the rows
# first.** Below, `labels=range(2)` shows the other class, with nobody in it. Next: [F1 in Keras](08_f1_inside_keras.ipynb).
# Before you go, choose *Kernel > Shut Down Kernel*.

# %%
truth, guess = cancer.y_test[:, None].argmax(axis=1), np.argmax(malignant, axis=1)
options = {"labels": range(2), "target_names": cancer.names, "zero_division": 0}
print(classification_report(truth, guess, **options))

# %%
drawings.wiring(("probabilities", "decision"), ("decision", "metrics"), ("encoding", "metrics"))
