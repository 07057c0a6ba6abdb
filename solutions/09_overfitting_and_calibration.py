# %% [markdown]
# # Overfitting and calibration: two gaps
#
# *About {{minutes}} minutes.*
#
# A training loss near 0, a validation loss of `1.5`: what now? And is a row with `.9` right nine times in ten? After
# this lesson you can
#
# - choose the epoch to keep, and name three remedies,
# - find other causes of such a gap before you blame the network,
# - draw and mend a reliability diagram: the network's, and your own.

# %% [markdown]
# ## Warm-up
#
# **From lesson 08.** The first batch has 3 TP, 0 FP, 0 FN; the second has 0 TP, 1 FP, 1 FN. Store the F1 of both
# batches together in `warmup_pooled_f1`. **From lesson 05.** The logits of a row are `0` and `ln 4`. Store the softmax
# probability of the second class in `warmup_softmax`. Two decimals are enough.

# %%
from helpers import calibration, calibration_drawings, check, data, drawings, exhibits
from helpers import explore, gap_cases, hint, solution

# BEGIN SOLUTION
warmup_pooled_f1 = 2 * 3 / (2 * 3 + 1 + 1)
# END SOLUTION

# %%
check("warmup_pooled_f1")

# %%
# BEGIN SOLUTION
warmup_softmax = 4 / (1 + 4)
# END SOLUTION

# %%
check("warmup_softmax")

# %% [markdown]
# ## Try before you are told
#
# Digits again, with heavy noise on each pixel, and only 300 rows to train on. The others are kept apart in two parts.
# **Validation rows** are for choices, such as: when to stop? **Test rows** only judge.
#
# Most people train, and keep what comes out last.

# %%
import keras
import numpy as np

# Keras computes in float32: after a long training, two computers may print slightly different
# numbers. In float64 yours prints what ours did. Your own work does not need it.
keras.config.set_floatx("float64")
noisy = data.noisy_digits()


def network(dropout=0.0):
    keras.utils.set_random_seed(9)
    stack = [keras.Input((64,))]
    for _ in range(2):  # relu: what is below 0 becomes 0
        stack += [keras.layers.Dense(128, activation="relu"), keras.layers.Dropout(dropout)]
    return keras.Sequential([*stack, keras.layers.Dense(10, activation="softmax")])


# %%
def train(model, x=noisy.x_train, y=noisy.y_train, **more):
    loss, adam = "sparse_categorical_crossentropy", keras.optimizers.Adam(0.005)
    model.compile(optimizer=adam, loss=loss, metrics=["accuracy"])
    validation = noisy.x_val, noisy.y_val
    return model.fit(x, y, epochs=40, validation_data=validation, verbose=0, **more).history


model = network()
history = train(model)
lowest = int(np.argmin(history["val_loss"]))
for name, at in (("last epoch", -1), ("another", lowest)):
    losses = history["loss"][at], history["val_loss"][at]
    print(f"{name:11} training loss {losses[0]:.2f}, validation loss {losses[1]:.1f},", end=" ")
    print(f"validation accuracy {history['val_accuracy'][at]:.2f}")
calibration_drawings.both_curves(history)

# %% [markdown]
# The last epoch has the better accuracy, the other one the better loss. **Which would you keep?**
#
# Left: soon the network gets better on rows it knows, and worse on others. It learns its 300 rows by heart, noise
# included: **overfitting**. (Ten equal guesses cost ln 10, about `2.3`. So `1.5` is better than guessing, but worse than
# this network once was.)
#
# **Write it.** `best_epoch(history)` gets what `fit` keeps: a dict of lists of equal length, `"accuracy"`, `"loss"`,
# `"val_accuracy"` and `"val_loss"`, one number an epoch, no nan. Return the epoch with the lowest validation loss, an
# integer. Epochs count from 1. Of equal ones, take the first. *Two minutes.*


# %%
def best_epoch(history):
    # BEGIN SOLUTION
    return int(np.argmin(history["val_loss"])) + 1
    # END SOLUTION


# %%
check("best_epoch")

# %% [markdown]
# ## Three remedies
#
# - **Early stopping**: stop when the validation loss has not improved for some epochs, and go back to the best.
# - **Dropout**: in training, each unit is switched off at random, here half of the time. No unit can rely on another.
# - **More rows**: 900 for 300. Noise of many rows is harder to learn by heart.
#
# (Others: smaller networks, penalties on large weights.) Below all stop early, two with one more remedy. Which
# lowers the validation loss most?

# %%
stopped, dropped, richer = network(), network(dropout=0.5), network()
told = []
for name, one, x, y in (
    ("stopped early", stopped, noisy.x_train, noisy.y_train),
    ("with dropout", dropped, noisy.x_train, noisy.y_train),
    ("with 900 rows", richer, noisy.x_more, noisy.y_more),
):
    stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
    epochs = len(train(one, x, y, callbacks=[stop])["loss"])
    loss, accuracy = one.evaluate(noisy.x_val, noisy.y_val, verbose=0)
    told.append(f"{name:14} {epochs:2} epochs, validation loss {loss:.2f}, accuracy {accuracy:.2f}")
print(*told, sep="\n")

# %% [markdown]
# Without `restore_best_weights=True`, Keras stops and keeps the *last* weights. And these numbers flatter a little: the
# validation rows chose the epoch. That is why there are test rows.
#
# ## Practice: why the gap?
#
# Not each gap is overfitting. Below are six trainings on digits, one cause each. "training, fit" is what `fit` reported
# in its last epoch; the other lines are what `evaluate` says afterwards. For *renamed*, each predicted class gets
# another name: the true class of most of its rows. Then accuracy is counted again.
#
# | cause | what was done |
# |---|---|
# | `overfitting` | few, noisy rows, learned by heart |
# | `scaling` | validation pixels were not divided by 16 |
# | `sorted_rows` | rows sorted by class, the last ones kept for validation, as `validation_split` does |
# | `label_order` | the validation labels come from another encoder |
# | `dropout` | many units are switched off, in `fit` only |
# | `class_weight` | most rows count ten times in the loss, in `fit` only |
#
# Each occurs once. Store a list of six causes in `why_the_gap`, case 1 first. *Four minutes.*

# %%
print(gap_cases.tables())

# %%
# BEGIN SOLUTION
why_the_gap = ["label_order", "dropout", "overfitting", "scaling", "class_weight", "sorted_rows"]
# END SOLUTION

# %%
check("why_the_gap")

# %% [markdown]
# ## Is `.9` right nine times in ten?
#
# After 40 epochs the validation loss had risen, and the accuracy had not fallen. The loss reads *how sure* the network
# was. Predict the order of the losses, from low to high.

# %%
timid, bold = np.full(1000, 0.55), np.r_[np.full(950, 0.999), np.full(50, 0.001)]
for name, p in (  # p is what each row gave to its true class, of two
    ("all right, none sure", timid),
    ("1 of 20 surely wrong", bold),
    ("1 of 10 still surer", np.r_[np.full(900, 0.999), np.full(100, 1e-6)]),
    ("rare 1s, always P = .01", np.r_[np.full(990, 0.99), np.full(10, 0.01)]),
):
    print(f"{name:24} accuracy {(p > 0.5).mean():.2f}, loss {-np.log(p).mean():.2f}")
print("\nOf three classes, right in .86 of the rows, and always equally sure:")
for sure in (0.5, 0.7, 0.86, 0.95, 0.9999):
    loss = -(0.86 * np.log(sure) + 0.14 * np.log((1 - sure) / 2))
    print(f"confidence {sure:6} costs {loss:.2f}")

# %% [markdown]
# A lower loss means better *probabilities*, not more right classes. The last model of four learned nothing, and its
# yardstick (lesson 03) is as low. **Confidence** is the largest probability of a row. The best is not the highest: it is
# the share that is right.
#
# A model is **calibrated** if rows with confidence `.9` are right nine times in ten, and so on. "Softmax outputs are
# probabilities" promises only positive numbers with the sum 1. Draw what they are worth: a **reliability diagram**. The
# bars are 95 % intervals, wide where `n`, the number of rows, is small.

# %%
p = model.predict(noisy.x_test, verbose=0)
confidence, correct = p.max(axis=1), p.argmax(axis=1) == noisy.y_test
calibration_drawings.reliability({"after 40 epochs, test rows": (confidence, correct)})

# %% [markdown]
# Below the line: too sure. How far? The **expected calibration error**, ECE, says it.
#
# **Write it.** `expected_calibration_error(confidence, correct, bins)`: two arrays `(n,)`, confidences above 0 and at
# most 1, and 0 or 1 (or booleans). Cut 0 to 1 into `bins` intervals of equal width, at least one. A confidence on an
# edge belongs to the **lower** one. In each interval that has rows take |mean confidence - share right|. Return the
# mean of these gaps, weighted by the share of the rows: one number. *Six minutes.*


# %%
def expected_calibration_error(confidence, correct, bins):
    # BEGIN SOLUTION
    where = np.ceil(confidence * bins)
    gaps = 0
    for one in np.unique(where):
        rows = where == one
        gaps += rows.mean() * abs(correct[rows].mean() - confidence[rows].mean())
    return gaps
    # END SOLUTION


# %%
check("expected_calibration_error")

# %% [markdown]
# ## Temperature
#
# Divide all logits by a **temperature** T before the softmax. With T above 1 the rows
# become less sure. The order in a row stays, hence its argmax. (But fewer rows pass a threshold such as `.9`.)
#
# **Write it.** `fit_temperature(logits, labels)`: an array `(n, k)`, and an array of integers `(n,)` from 0. Return the
# T for which the mean cross-entropy of softmax(logits / T) is lowest: one number. It lies between `.3` and `9.9` for
# all data that the check tries. Two percent off is fine. Leave the arguments as they are. *Five
# minutes.*

# %%
# minimize_scalar(f, bounds=(0.2, 10)).x is where f is lowest; without bounds it also tries 0
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def fit_temperature(logits, labels):
    # BEGIN SOLUTION
    grid = np.arange(0.2, 10, 0.01)
    rows = np.arange(labels.size)
    losses = [-log_softmax(logits / t, axis=1)[rows, labels].mean() for t in grid]
    return grid[np.argmin(losses)]
    # END SOLUTION


# %%
check("fit_temperature")

# %% [markdown]
# Fit it on **validation** rows: on training rows the network is always right, and T would make it surer. As logits,
# `np.log(p)` will do: softmax forgets a constant (lesson 05). In JupyterLab, change T. But do not choose it here: these
# are test rows.

# %%
val_logits, test_logits = np.log(model.predict(noisy.x_val, verbose=0)), np.log(p)


def validation_loss(t):
    return -log_softmax(val_logits / t, axis=1)[np.arange(len(val_logits)), noisy.y_val].mean()


def at_temperature(T):
    q = calibration.tempered(test_logits, T).max(axis=1)
    return calibration_drawings.reliability({f"T = {T:.1f}, test rows": (q, correct)})


best_t = minimize_scalar(validation_loss, bounds=(0.2, 10), method="bounded").x
explore(at_temperature, static=(1, round(best_t, 1)), T=(0.5, 6, 0.1))

# %% [markdown]
# Can training itself help? **Label smoothing** (lesson 04) never asks for certainty. With a **double softmax** (lesson
# 06) the loss never comes near 0, so training pushes on. Predict: which of these five change no argmax?

# %%
q = {"40 epochs": p, "... / T": calibration.tempered(test_logits, best_t)}
q["stopped early"] = stopped.predict(noisy.x_test, verbose=0)
entropy, one_hot = keras.losses.CategoricalCrossentropy, np.eye(10)[noisy.y_train]
smoothed, twice = entropy(label_smoothing=0.1), entropy(from_logits=True)
for name, loss in (("smoothing .1", smoothed), ("double softmax", twice)):
    other = keras.Sequential([network(), keras.layers.Reshape((10,))])  # or Keras sees the softmax
    other.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss)
    other.fit(noisy.x_train, one_hot, epochs=40, verbose=0)
    q[name] = other.predict(noisy.x_test, verbose=0)
for name, one in q.items():
    sure, right = one.max(axis=1), one.argmax(axis=1) == noisy.y_test
    loss = -np.log(one[np.arange(len(one)), noisy.y_test]).mean()
    told = f"loss {loss:.2f}, sure {sure.mean():.2f}, right {right.mean():.2f}"
    told += f", ECE {calibration.calibration_error(sure, right):.2f}"
    print(f"{name:15}{told}, changed {(one.argmax(axis=1) != p.argmax(axis=1)).mean():.2f}")

# %% [markdown]
# Temperature changes no argmax: every class stays, every probability moves. It even beats early stopping here: the last
# weights were hardly worse, only too sure. So which epoch would you keep? For the argmax alone the last: better on
# validation rows, as good on test rows. Where somebody reads the probability, stop early or fit T. Smoothing went past
# the goal: too timid. The double softmax is as sure as the first, and as accurate. So accuracy does not show this fault.
#
# ## Practice: a rule for stopping
#
# **Stretch.** `stop_and_restore(val_losses, patience)`: a list of losses, one for each epoch that could run, at least
# one, no nan; and an integer of at least 1. Training stops at the end of the `patience`-th epoch *in a row* that brings
# no new minimum. An equal loss is no new minimum. Return a pair of integers, counted from 1: the last epoch that ran,
# and the epoch whose weights are kept, the first with the lowest loss **seen**. If nothing stops it, all epochs run.
# *Seven minutes.*


# %%
def stop_and_restore(val_losses, patience):
    # BEGIN SOLUTION
    best = np.inf
    for epoch, loss in enumerate(val_losses, start=1):
        if loss < best:
            best, kept = loss, epoch
        elif epoch - kept >= patience:
            break
    return epoch, kept
    # END SOLUTION


# %%
check("stop_and_restore")

# %% [markdown]
# ## Audit
#
# True or False? Store a list of five. With `sure=`, these five appear in your own diagram below.
#
# 1. A validation loss far above the training loss proves that the network has overfitted.
# 2. A mean loss of `.05` nats means that the model is 95 % accurate.
# 3. The validation loss can rise while more validation rows are classified right.
# 4. A good classifier is correct, and as confident as possible.
# 5. Dividing all logits by the same positive number changes the `argmax` of no row.

# %%
# BEGIN SOLUTION
audit_gap = [False, False, True, False, True]
# END SOLUTION

# %%
check("audit_gap")

# %% [markdown]
# ## Convict a line of Exhibit A
#
# Which line cuts rows that are sorted by class (`unshuffled_split`)? Store a dict `{line: cause}`. It is the last of
# the ten faults.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_split = {17: "unshuffled_split"}
# END SOLUTION

# %%
check("convict_split")

# %%
drawings.exhibit(convicted_up_to=9)

# %% [markdown]
# ## You are a classifier, too
#
# Are *you* right nine times in ten when you say `.9`? Below is your diagram, from the first try at each exercise that
# you gave a `sure=`. Beside it: an invented person, perfectly calibrated, with 40 answers. Look at those bars
# first: forty answers tell little.
#
# ## What to take along
#
# - Keep the epoch with the lowest validation loss, and restore its weights.
# - Before you say "overfitting", compare scales, classes, label codes, and `fit` with `evaluate`.
# - Correct and *calibrated*, not correct and sure. Loss sees the difference, accuracy does not.
# - Fit T on validation rows. In scikit-learn: `CalibratedClassifierCV(method="temperature")`.
#
# Next comes lesson 10: [thresholds](10_thresholds_and_rare_classes.ipynb). Before
# you go, choose *Kernel > Shut Down Kernel*.

# %%
from helpers.learner.surety import own_answers

you = own_answers()
said = np.repeat([0.55, 0.65, 0.75, 0.85, 0.95], 8)
invented = said, np.random.default_rng(3).random(40) < said
calibration_drawings.reliability({"you": you, "invented": invented}, low=0.5)

# %%
wires = ("logits", "activation"), ("activation", "probabilities"), ("probabilities", "metrics")
drawings.wiring(*wires)
