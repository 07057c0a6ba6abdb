# %% [markdown]
# # Thresholds and rare classes: how probable is enough?
#
# *About {{minutes}} minutes.*
#
# A model says `.2`. Is that a yes? After this lesson you can
#
# - tell a rare class from a broken model,
# - choose a threshold by what the errors cost,
# - say what class weights do to probabilities, and undo it.

# %% [markdown]
# ## Warm-up
#
# **From lesson 09.** A model says `.9` for each of 40 rows. 30 of them are of class 1. Store the gap between what it
# says and what happens, a positive number, in `warmup_said_and_seen`. **From lesson 07.** A confusion matrix, row =
# truth, class 0 first: `[[80, 10], [4, 6]]`. Store precision and recall of class 1, in this order, as a tuple in
# `warmup_precision_recall`.

# %%
from helpers import check, data, explore, gallery, hint, solution, threshold_drawings
from helpers.drawings import wiring

# BEGIN SOLUTION
warmup_said_and_seen = 0.9 - 30 / 40
# END SOLUTION

# %%
check("warmup_said_and_seen")

# %%
# BEGIN SOLUTION
warmup_precision_recall = (6 / (10 + 6), 6 / (4 + 6))
# END SOLUTION

# %%
check("warmup_precision_recall")

# %% [markdown]
# ## Try before you are told: is it an 8?
#
# Paper forms come in, and an 8 in the corner means *urgent*. The camera is old: it sees 4 x 4 pixels. One form in ten
# bears an 8: a **rare class**.
#
# Three parts: **train** on the first, **choose** on the second (*validation*), **judge** on the third (*test*). First,
# the usual: accuracy.

# %%
import numpy as np
from sklearn.linear_model import LogisticRegression

eights = data.eights()
x, y = eights.x_validation, eights.y_validation
logistic = LogisticRegression(solver="newton-cholesky")  # exact: the same on every machine
model = logistic.fit(eights.x_train, eights.y_train)
p = model.predict_proba(x)[:, 1]
print(f"accuracy on {len(y)} validation rows, {y.sum()} of them eights: {model.score(x, y):.2f}")
few = np.r_[np.flatnonzero(y == 1)[:4], np.flatnonzero(y == 0)[:6]]
threshold_drawings.cameras(eights.pictures_validation[few], x[few], y[few])

# %% [markdown]
# Is that good? Take the **baseline** that always says "no 8". There are 539 rows, 52 of them eights. Store its accuracy
# and its recall of the eights as a tuple in `always_no`. Two decimals suffice.

# %%
# BEGIN SOLUTION
always_no = (487 / 539, 0.0)
# END SOLUTION

# %%
check("always_no")

# %% [markdown]
# ## Is it broken?
#
# The model loses to a rule that looks at nothing. Now look at its **ranking**. Of all pairs of an 8 and another digit,
# **ROC AUC** is the share in which the 8 has the higher score (a tie counts half). Guessing gets `.5`.
#
# The second model is *timid*: a penalty keeps its weights small. It calls no row an 8. Predict its AUC. The last
# three lines rank by the model's logits. Which is wrong?

# %%
import keras
from sklearn.metrics import roc_auc_score

timid = LogisticRegression(C=0.1, solver="newton-cholesky").fit(eights.x_train, eights.y_train)
for name, q in (("model", p), ("timid", timid.predict_proba(x)[:, 1])):
    pairs = q[y == 1][:, None] > q[y == 0]
    print(f"{name}: {(q > 0.5).sum()} rows above .5, highest p {q.max():.2f};", end=" ")
    print(f"AUC {roc_auc_score(y, q):.3f}, by hand {pairs.mean():.3f}")
logits = model.decision_function(x)
print(f"logits, scikit-learn                  {roc_auc_score(y, logits):.2f}")
for name, options in (("AUC()", {}), ("AUC(from_logits=True)", {"from_logits": True})):
    metric = keras.metrics.AUC(**options)
    metric.update_state(y, logits)
    print(f"logits, Keras, {name:23}{float(metric.result()):.2f}")

# %% [markdown]
# **Rare, not broken.** One row in ten is an 8, so an honest model rarely says more than one half. The ranking is far
# better than guessing, and `.5` asks too much.
#
# Logits have the same order, so they do as well. But Keras silently cuts scores to 0 ... 1: negative logits become
# 0, one big tie. Say `from_logits=True`.
#
# ## Two curves, one model
#
# A threshold makes a point on both. Left, the **ROC curve**: recall against the **false positive rate**, the share
# of *other digits* called an 8. Right, precision, which is about *those called an 8*. It is the harder test for a
# rare class: many others make many false alarms.

# %%
from sklearn.metrics import average_precision_score

ranked = y[np.argsort(-p, kind="stable")]
precisions = np.cumsum(ranked) / np.arange(1, len(y) + 1)  # after each row, the highest p first
print(f"mean precision at the eights, by hand: {precisions[ranked == 1].mean():.3f}")
print(f"scikit-learn's average precision:      {average_precision_score(y, p):.3f}")
threshold_drawings.roc_beside_precision_recall(y, p, (0.5, 0.2, 0.11))

# %% [markdown]
# **Is an AUC of `.85` good?** At `.11`, most rows called an 8 are no eights. Only costs tell whether that will do.
#
# **Average precision** sums up the right curve: the precision at the place of each 8, averaged. What does `.32` say?
#
# - A: worse than guessing, which gets `.5`
# - B: 32 % of the decisions are right
# - C: at the threshold `.5` the precision is `.32`
# - D: about three times what guessing gets

# %%
# BEGIN SOLUTION
quiz_average_precision = "D"
# END SOLUTION

# %%
check("quiz_average_precision")

# %% [markdown]
# ## One score, one threshold
#
# Why `.5`? One answer that is passed on: at `.4` a row would land in both classes, at `.6` in none. Try it on a row
# with P(8) = `.55`.

# %%
both = np.array([0.45, 0.55])  # P(other), P(8)
for threshold in (0.4, 0.5, 0.6):
    one, alone = int(both[1] > threshold), (both > threshold).tolist()
    print(f"threshold {threshold}: the score of 8 gives class {one}; each class alone: {alone}")

# %% [markdown]
# One score and one threshold give one class, always. Both or none belong to labels that may occur together (lesson
# 11). So the threshold is free, and **you** choose it.
#
# ## What do errors cost?
#
# | minutes lost | said: other | said: 8 |
# |---|---|---|
# | **truth: other** | 0 | 1, a *false alarm*: somebody looks |
# | **truth: 8** | 10, *missed*: somebody waits | 0 |
#
# The numbers are yours: change them, and run on from here. The sheet shows all validation rows as people see them, the
# highest probability first. Move the threshold. Where is the bottom of the curve?

# %%
false_alarm, missed = 1, 10


def minutes(y, said):
    return np.mean(false_alarm * (said > y) + missed * (said < y))


def sheet(threshold):
    pictures = eights.pictures_validation
    return threshold_drawings.sorted_sheet(pictures, y, p, threshold, false_alarm, missed)


explore(sheet, static=(0.5, 0.25, 0.11), threshold=(0, 1, 0.01))

# %% [markdown]
# ## Practice: what does a rule cost?
#
# `expected_cost(y, p, threshold, false_alarm, missed)`: `y` holds labels 0 and 1, `p` P(class 1) as float64, two arrays
# of shape `(n,)`. A row is called 1 where `p` is **greater than** the threshold. A 0 that is called 1 costs `false_alarm`, a 1
# that is called 0 costs `missed`, a right decision costs 0. A class may be absent. Return the **mean** over all rows:
# one number. Leave the arguments as they are. *Four minutes.*


# %%
def expected_cost(y, p, threshold, false_alarm, missed):
    # BEGIN SOLUTION
    said = (p > threshold).astype(int)
    return np.mean(false_alarm * (said > y) + missed * (said < y))
    # END SOLUTION


# %%
check("expected_cost")

# %% [markdown]
# ## The threshold that follows
#
# Take one row with an honest probability $p$. Saying yes costs $(1 - p) \cdot C_{FP}$ on average: the false alarms.
# Saying no costs $p \cdot C_{FN}$: the missed ones. Yes is cheaper where
#
# $$p > \frac{C_{FP}}{C_{FP} + C_{FN}}$$
#
# Equal costs give `.5`. A miss that costs ten times as much gives 1/11. *Honest*, calibrated for class 1: of rows with
# P(8) = `.2`, one in five is an 8. (Lesson 09 asked that of confidence alone.) If in doubt, choose by trying: on rows
# that the model has not seen.
#
# ## Practice: choose from data
#
# `best_threshold(y, p, candidates, false_alarm, missed)`: as above, and `candidates` is a list of different numbers,
# in any order. Return the candidate with the lowest mean cost; of several equally good ones, the smallest. The costs
# are positive whole numbers or halves and `n` is a power of two: rounding breaks no tie. Leave the arguments as they
# are. *Five minutes.*


# %%
def best_threshold(y, p, candidates, false_alarm, missed):
    # BEGIN SOLUTION
    def total(threshold):
        alarms = np.count_nonzero((p > threshold) & (y == 0))
        return false_alarm * alarms + missed * np.count_nonzero((p <= threshold) & (y == 1))

    return min(sorted(candidates), key=total)  # min keeps the first of equals
    # END SOLUTION


# %%
check("best_threshold")

# %% [markdown]
# ## Choose on validation, test once
#
# Four thresholds: by habit, by the formula, by trying on validation, and by `TunedThresholdClassifierCV`. It tries by
# *cross-validation*: each part of the training rows is judged by a model fitted on the others. Give it your costs;
# left alone, it takes the mean recall of both classes.

# %%
from sklearn.metrics import make_scorer
from sklearn.model_selection import TunedThresholdClassifierCV

scorer = make_scorer(minutes, greater_is_better=False)
tuned = TunedThresholdClassifierCV(logistic, scoring=scorer).fit(eights.x_train, eights.y_train)
chosen = min(np.arange(1, 100) / 100, key=lambda t: minutes(y, p > t))
rules = {"habit": 0.5, "formula": false_alarm / (false_alarm + missed), "validation": chosen}
for name, t in rules.items():
    print(f"{name:13} threshold {t:.2f}: {minutes(y, p > t):.2f} minutes a row on validation")
print(f"scikit-learn  threshold {tuned.best_threshold_:.2f}:", end=" ")
print(f"{-tuned.best_score_:.2f} minutes a row by cross-validation")
y_test, said = eights.y_test, model.predict_proba(eights.x_test)[:, 1] > chosen
print(f"test, once, at {chosen:.2f}: {minutes(y_test, said):.2f} minutes a row,", end=" ")
print(f"always no: {minutes(y_test, np.zeros(len(y_test))):.2f}")

# %% [markdown]
# All but habit almost agree. Validation flatters the chosen one: it was picked for these rows. Report the test
# number.
#
# ## Class weights
#
# Or let each 8 count more in training. `"balanced"` gives both classes the same total, whatever errors cost. Predict:
# what becomes of the mean probability?

# %%
from sklearn.metrics import log_loss
from sklearn.utils.class_weight import compute_class_weight

weighted = LogisticRegression(class_weight="balanced", solver="newton-cholesky")
q = weighted.fit(eights.x_train, eights.y_train).predict_proba(x)[:, 1]
weights = compute_class_weight("balanced", classes=np.array([0, 1]), y=eights.y_train)
w0, w1 = weights.round(2).tolist()
odds = q / (1 - q) * w0 / w1
constant = np.full(len(y), y.mean())
print(f"w0 = {w0}, w1 = {w1}; always saying {y.mean():.2f}: log loss {log_loss(y, constant):.2f}")
for name, r in (("no weights", p), ("balanced", q), ("undone", odds / (1 + odds))):
    print(f"{name:10}  mean p {r.mean():.2f}, log loss {log_loss(y, r):.2f}", end=", ")
    print(f"AUC {roc_auc_score(y, r):.3f}, minutes at .5: {minutes(y, r > 0.5):.2f}", end=", ")
    print(f"at {rules['formula']:.2f}: {minutes(y, r > rules['formula']):.2f}")

# %% [markdown]
# The weights taught the model little: the ranking stays. They moved the threshold **into the training**: at `.5` it
# decides as if a miss cost w1 / w0, about nine false alarms, by luck near our ten. But it says `.35` on average where
# one in ten is true, and its loss is above that of a constant. The **odds** $p / (1 - p)$ came out about w1 / w0 times
# too large. Divide them, and you have probabilities again.
#
# In Keras, `fit` takes `class_weight`, a dict from class to weight. A copy of our model reports its loss and learns
# nothing. Predict: which of the six are loud, and which do what you want?


# %%
def first_loss(class_weight):
    twin = keras.Sequential([keras.Input((16,)), keras.layers.Dense(1, activation="sigmoid")])
    twin.set_weights([model.coef_.T, model.intercept_])
    twin.compile(optimizer=keras.optimizers.SGD(0.0), loss="binary_crossentropy")
    rows = {"x": eights.x_train, "y": eights.y_train, "batch_size": 718}
    return twin.fit(**rows, class_weight=class_weight, verbose=0).history["loss"][0]


each, p_train = np.where(eights.y_train, w1, w0), model.predict_proba(eights.x_train)
print(f"scikit-learn, weighted: {log_loss(eights.y_train, p_train, sample_weight=each):.2f}")
for given in (None, {0: w0, 1: w1}, {1: w1}, {1: w0, 2: w1}, {"0": w0, "1": w1}, [w0, w1]):
    print(f"{given!s:26} {gallery.outcome(first_loss, given)}")

# %% [markdown]
# Only the list is loud. With arrays, a class without a key counts once: text keys do nothing, shifted ones weigh the 8
# *down*. `val_loss` takes no weights: another scale.

# %% [markdown]
# ## Practice
#
# **Balanced weights.** `balanced_weights(y)` gets integer labels from 0 up, a list or an array of shape `(n,)`. Some
# integers may not occur. Return a dict for Keras: its keys are the classes that **occur**, as integers. The weight of
# a class is $n / (K \cdot n_c)$: $K$ is the number of classes that occur, $n_c$ the number of rows of that class.
# Leave `y` as it is. *Three minutes.*


# %%
def balanced_weights(y):
    # BEGIN SOLUTION
    classes, counts = np.unique(y, return_counts=True)
    return {int(c): len(y) / (classes.size * n) for c, n in zip(classes, counts)}
    # END SOLUTION


# %%
check("balanced_weights")

# %% [markdown]
# **Stretch: undo them.** A softmax model with $k$ classes was trained with class weights.
# `undo_class_weights(probabilities, weights)` gets its probabilities, an array `(n, k)` whose rows sum to 1, and
# `weights`, a dict whose keys are the integers 0 to `k - 1`, **in any order**, with positive weights. In each row the
# ratio of any two classes, $p_a / p_b$, came out $w_a / w_b$ times too large. (A cell may be 0, and stays so.) Return
# a new table `(n, k)` in which the ratios are mended and each row sums to 1. *Seven minutes.*


# %%
def undo_class_weights(probabilities, weights):
    # BEGIN SOLUTION
    divided = probabilities / [weights[c] for c in range(len(weights))]
    return divided / divided.sum(axis=1, keepdims=True)
    # END SOLUTION


# %%
check("undo_class_weights")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. You may add `sure=`.
#
# 1. All predicted probabilities lie below `.5`, so the model has learned nothing.
# 2. `roc_auc_score` gives the same number for logits and for their probabilities.
# 3. With calibrated probabilities, and a miss that costs four times a false alarm, say yes above `.2`.
# 4. One sigmoid column, and a threshold of `.4` instead of `.5`: now some rows get both classes.
# 5. Class weights make the probabilities of the rare class more accurate.

# %%
# BEGIN SOLUTION
audit_thresholds = [False, True, True, False, False]
# END SOLUTION

# %%
check("audit_thresholds")

# %% [markdown]
# ## What to take along
#
# - For a rare class, print the baseline beside the accuracy.
# - Judge the ranking by ROC AUC and average precision, decisions by what they cost.
# - Costs give the threshold. Choose it on validation, and test once.
# - Class weights move probabilities. Train without them, or undo them.
#
# Next: [several labels at a time](11_multilabel.ipynb). Before you go, choose *Kernel > Shut Down Kernel*.

# %%
wiring(("activation", "probabilities"), ("probabilities", "decision"), ("decision", "metrics"))
