# %% [markdown]
# # The from_logits clinic: exactly one activation
#
# *About {{minutes}} minutes.*
#
# Who turns logits into probabilities, the head or the loss? After this lesson you can
#
# - say which wrong wirings are silent, and which Keras saves you from,
# - find the cause of a strange loss by one experiment,
# - check a model before you train it.

# %% [markdown]
# ## Warm-up
#
# **From lesson 05.** A head without activation gives three rows the logits `-2`, `.3` and `4`. Store the list of
# their labels, 0 or 1, in `warmup_logit_labels`. **From lesson 03.** A model has a loss of `1.5` nats on every row.
# Which probability did it give to the truth? Store the number in `warmup_share_of_truth`. Two decimals are enough.

# %%
from helpers import check, clinic, clinic_drawings, diagnose, drawings, exhibits, hint, solution

# BEGIN SOLUTION
warmup_logit_labels = [0, 1, 1]
# END SOLUTION

# %%
check("warmup_logit_labels")

# %%
import numpy as np

# BEGIN SOLUTION
warmup_share_of_truth = np.exp(-1.5)
# END SOLUTION

# %%
check("warmup_share_of_truth")

# %% [markdown]
# ## Try before you are told
#
# Digits, one-hot labels. `clinic.copied` builds a head with scikit-learn's weights: nothing is trained. Each class gets
# a sigmoid, under the usual loss. Will the first two lines agree?

# %%
import keras
from sklearn.metrics import log_loss

x, codes = clinic.rows_for(10).x_test, clinic.rows_for(10).y_test
y = np.eye(10, dtype="float32")[codes]
model = clinic.copied(10, "sigmoid", keras.losses.CategoricalCrossentropy())
p = model.predict(x, verbose=0)
print(f"evaluate:               {model.evaluate(x, y, verbose=0):.2f}")
print(f"its loss on predict():  {float(model.loss(y, p)):.2f}")
print(f"scikit-learn's softmax: {log_loss(codes, clinic.logistic(10).predict_proba(x)):.2f}")
print(f"rows of predict() sum to {p.sum(axis=1).min():.1f} ... {p.sum(axis=1).max():.1f}")

# %% [markdown]
# One model, one loss, two numbers.
#
# In Keras, sigmoid and softmax attach their **logits** to what they return. On TensorFlow the binary, categorical and
# sparse cross-entropies take those, *whichever activation left them*, and apply their own. So `evaluate` saw a softmax,
# as `fit` would. `predict` returns a bare array.
#
# ## One rule
#
# **Exactly one activation between logits and loss: the one that the labels ask for.** The head has it, or the loss
# (`from_logits=True`). Six ways to break it. Labels are one-hot rows, for one unit a column. What does Keras say at the
# first `fit`: **silent**, **warned** or **loud**? Store a list of six words.
#
# 1. `Dense(10)`, `CategoricalCrossentropy()`
# 2. `Dense(10, "sigmoid")`, `CategoricalCrossentropy()`
# 3. `Dense(10, "softmax")`, `BinaryCrossentropy()`
# 4. `Dense(10, "softmax")`, then a `Softmax()` layer, `CategoricalCrossentropy()`
# 5. `Dense(1, "softmax")`, `BinaryCrossentropy()`
# 6. `Dense(1, "sigmoid")`, `CategoricalCrossentropy()`

# %%
# BEGIN SOLUTION
said_in_fit = ["silent", "silent", "silent", "silent", "warned", "warned"]
# END SOLUTION

# %%
check("said_in_fit")

# %%
categorical, binary = keras.losses.CategoricalCrossentropy, keras.losses.BinaryCrossentropy
crossed = {
    "1 linear, categorical": clinic.copied(10, None, categorical()),
    "2 sigmoid, categorical": clinic.copied(10, "sigmoid", categorical()),
    "3 softmax, binary": clinic.copied(10, "softmax", binary()),
    "4 softmax twice": clinic.copied(10, "softmax", categorical(), keras.layers.Softmax()),
    "5 one softmax, binary": clinic.copied(1, "softmax", binary()),
    "6 one unit, categorical": clinic.copied(1, "sigmoid", categorical()),
}
print(f"{'':25}Keras   evaluate  on predict()")
for name, model in crossed.items():
    seen = clinic.look(model)
    said = "WARNED" if seen.said else "silent"
    print(f"{name:25}{said:8}{seen.reported:8.2f}{seen.on_arrays:14.2f}")

# %% [markdown]
# Right would be `.20` for ten classes, `.09` for two. In order of harm:
#
# - **None** (1). Both agree, and are wrong: lesson 05.
# - **One unit too few** (5, 6). In 5 the loss reads the logit and looks fine; every output is 1. In 6 one class of one
#   is always right: exactly `0.0`.
# - **Two** (4). Both agree on a loss that can't come near 0.
# - **Another** (2, 3). It learns, often as well. The loss is not that of the outputs.
#
# Labels can cheat a loss.

# %%
sparse = "sparse_categorical_crossentropy"
print("labels 1 to 10:         ", clinic.one_epoch(sparse, codes + 1))
print("the same, as on a GPU:  ", clinic.one_epoch(sparse, codes + 1, jit_compile=True))
print("rows of zeros:          ", clinic.one_epoch("categorical_crossentropy", 0 * y))

# %% [markdown]
# On a CPU TensorFlow checks the range. Under XLA, a compiler that Keras mostly uses on GPUs, nothing does. Rows of zeros
# cost nothing, and yet push: the gradient $p - y$ is right only if labels sum to 1.
#
# **Stretch: write the detector.** `evaluate_agrees(model, x, y)` gets a compiled model without penalties on its weights,
# rows, and labels that fit its loss. Return True if the loss of `evaluate` and the model's own loss on the array from
# `predict` differ by less than `.01`, else False. There may be metrics. Change nothing. *Six minutes.*

# %%
import keras


def evaluate_agrees(model, x, y):
    # model.loss is a loss object or a string. keras.losses.get takes both: of a string it makes
    # a function, which returns a loss for each row
    # BEGIN SOLUTION
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    loss = keras.losses.get(model.loss)
    own = np.mean(loss(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)
    # END SOLUTION


# %%
check("evaluate_agrees")

# %% [markdown]
# It finds 2, 3 and 5. It misses 1, 4 and 6: the same wrong number twice.
#
# ## Squashed twice
#
# Rows that look alike get one prediction. A share of them is class 1. Which prediction costs least? With one activation,
# the share. With two, the loss takes your probability for a logit. Then training on the texture (lesson 05): what
# becomes of recall?

# %%
share, p = np.arange(0.01, 1, 0.01, dtype="float32"), np.linspace(0, 1, 101, dtype="float32")
truth, said = np.meshgrid(share, p, indexing="ij")  # each share against each prediction
two_sigmoids = binary(from_logits=True, reduction=None)(truth[..., None], said[..., None])
pairs = [np.stack([1 - column, column], axis=-1) for column in (truth, said)]
two_softmaxes = categorical(from_logits=True, reduction=None)(*pairs)
sigmoid, softmax = (p[np.argmin(loss, axis=1)] for loss in (two_sigmoids, two_softmaxes))
logit = np.log(share / (1 - share))
for i in (54, 57, 64, 69):
    print(f"share {share[i]:.2f}: two sigmoids {sigmoid[i]:.2f} (by hand {logit[i]:.2f}),", end=" ")
    print(f"two softmaxes {softmax[i]:.2f} (by hand {(1 + logit[i]) / 2:.2f})")
again = {"loss": binary(from_logits=True), "more": [keras.layers.Reshape((1,))]}
for name, wires in (("one sigmoid", {"loss": binary()}), ("two sigmoids", again)):
    seen = clinic.admit(clinic.textures(), 1, "sigmoid", metrics=["recall"], rate=0.1, **wires)
    print(f"{name:12} recall of malignant {seen.evaluate()['recall']:.2f}")
clinic_drawings.squashed_twice(share, sigmoid, softmax)

# %% [markdown]
# **Two sigmoids flip decisions**: `.58` becomes `.32`. **Two softmaxes keep the order**, too surely: `.70` becomes `.92`.
#
# There is a floor. At best the second softmax gets a one-hot row. It gives the truth $e / (e + K - 1)$: no loss
# below $\ln(1 + (K - 1)/e)$. Three trainings: whose accuracy suffers?

# %%
best = np.eye(10, dtype="float32")
once_more = np.exp(best) / np.exp(best).sum(axis=1, keepdims=True)
print(f"floor: by hand {np.log(1 + 9 / np.e):.3f},", end=" ")
print(f"scikit-learn {log_loss(range(10), once_more):.3f},", end=" ")
print(f"Keras {float(categorical(from_logits=True)(best, best)):.3f}")
digits, between = clinic.rows_for(10), keras.layers.Reshape((10,))
once = clinic.admit(digits, 10, "softmax", categorical())
twice = clinic.admit(digits, 10, "softmax", categorical(from_logits=True), more=[between])
columns = clinic.admit(digits, 10, "softmax", binary())
for name, seen in (("one softmax", once), ("two", twice), ("binary loss", columns)):
    print(f"{name:12} accuracy on new rows {seen.evaluate()['accuracy']:.2f}")
clinic_drawings.floor(once.losses, twice.losses, 10)

# %% [markdown]
# Hardly anyone's. (Binary cross-entropy and `mse` on one-hot rows learn as well.)
#
# ## The famous one
#
# A softmax under `from_logits=True`: on TensorFlow `fit` **rescues** it. The loss takes the logits, with a warning that
# Python shows once. A new tensor loses them: most layers make one, and casts. Focal losses never look. Where will you
# read `.20`?

# %%
flag = categorical(from_logits=True)
focal = keras.losses.CategoricalFocalCrossentropy(gamma=0, alpha=1, from_logits=True)
famous = clinic.copied(10, "softmax", flag)
seen = clinic.look(famous)
print(f"evaluate {seen.reported:.2f}, loss(y, model(x)) {seen.on_tensors:.2f},", end=" ")
print(f"loss(y, predict(x)) {seen.on_arrays:.2f}")
print("Keras says:", seen.said.replace(", but", ",\n  but") + ".\n")
for name, model in {
    "a Reshape behind the softmax": clinic.copied(10, "softmax", flag, keras.layers.Reshape((10,))),
    "times 1": clinic.copied(10, "softmax", flag, keras.layers.Rescaling(1.0)),
    "focal: sure rows count less": clinic.copied(10, "softmax", focal),
    "half precision, then a cast": clinic.copied(10, "softmax", flag, dtype="mixed_float16"),
}.items():
    seen = clinic.look(model)
    print(f"{name:30}{'warned' if seen.said else 'silent'}, evaluate {seen.reported:.2f}")

# %% [markdown]
# The last four are a **double softmax**, in silence. So was the famous one on JAX, another engine, in Keras `3.15`. Mend
# the flag.
#
# ## The habit
#
# `diagnose(model, x, y)`, before `fit`, trains nothing. **error**: it can't learn, or loss and outputs can't be trusted.
# **warning**: it learns, one number is wrong. **note**: it works, perhaps not as you meant. More:
# `helpers/wiring/README.md`.

# %%
cells = clinic.rows_for(1)
for name, model in (crossed | {"softmax, from_logits": famous}).items():
    one = model.output_shape[-1] == 1
    rows, labels = (cells.x_test, cells.y_test[:, None]) if one else (x, y)
    for finding in diagnose(model, rows, labels):
        print(f"{name:25}{finding.severity:7} {finding.code}")
diagnose(crossed["2 sigmoid, categorical"], x, y)

# %% [markdown]
# **Mend three heads.**
#
# | model | last layer | loss | labels |
# |---|---|---|---|
# | 1 | `Dense(1, "softmax")` | `"binary_crossentropy"` | 0 and 1, shape `(n, 1)` |
# | 2 | `Dense(10)` | `"sparse_categorical_crossentropy"` | integers 0 to 9, `(n,)` |
# | 3 | `Dense(10, "sigmoid")` | `CategoricalCrossentropy(from_logits=True)` | one-hot rows `(n, 10)` |
#
# `exactly_one_activation()` returns a list of three compiled models for rows of 64 numbers, in this order. Labels and
# columns stay; each row has one true class. Outputs are probabilities or logits. The loss is their mean cross-entropy,
# in `fit` and on arrays, nothing added. Leave out metrics. `diagnose` finds no error and no warning. All else is free.
# *Four minutes.*

# %%
import keras


def exactly_one_activation():
    # BEGIN SOLUTION
    one = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1, activation="sigmoid")])
    one.compile(loss="binary_crossentropy")
    two = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation="softmax")])
    two.compile(loss="sparse_categorical_crossentropy")
    three = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    three.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    return [one, two, three]
    # END SOLUTION


# %%
check("exactly_one_activation")

# %% [markdown]
# ## Practice
#
# **Four case files.** Four trained models, A to D, each with one wire crossed. Below are their symptoms: the loss of
# the first and the last epoch, and what was seen on new rows. Each has a **twin**: another cause with the same
# symptoms. Causes, each beside its twin:
#
# - `softmax_over_one_unit`, or `threshold_0`: the metric calls all above 0 class 1
# - `categorical_on_one_unit`, or `leak`: the label stands among the inputs, also in new rows
# - `activation_twice`, or `underfitted`: too few epochs
# - `sigmoid_under_categorical`, or `rescued`: a softmax with `from_logits=True`
#
# Experiments:
#
# - `distinct`: does `predict` give different outputs?
# - `shuffle`: the loss with shuffled labels
# - `own_loss`: the model's own loss on the array from `predict`, beside `evaluate`
# - `perfect`: what would its loss charge for outputs that give the truth `.99`?
# - `sums`: what do the rows of `predict` sum to?
#
# Run as many as you like. Then store a dict, `{"A": (cause, experiment), ...}`: for each case its cause, and an
# experiment whose result its twin could not show. *Nine minutes.*

# %%
clinic.symptoms()
print()
clinic.experiment("A", "shuffle")  # try others

# %%
# BEGIN SOLUTION
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}
# END SOLUTION

# %%
check("culprits")

# %%
clinic.second_opinion(culprits)  # what diagnose says, for each case that you named a cause for

# %% [markdown]
# **Five classic questions.** Store a list of five letters. You may add `sure=`.
#
# 1. What does categorical cross-entropy measure? **A** the share of errors. **B** the mean surprise at the true
#    classes. **C** the distance between class numbers. **D** the share of probabilities above `.5`.
# 2. An array from the `predict` of a softmax head, one-hot labels. Which loss is their cross-entropy? **A**
#    `CategoricalCrossentropy()`. **B** `CategoricalCrossentropy(from_logits=True)`. **C**
#    `BinaryCrossentropy(from_logits=True)`. **D** `MeanSquaredError()`.
# 3. The true class is 1, and `p` is `[.1, .8, .1]`. The loss is **A** `2.303`. **B** `.2`. **C** `.690`. **D** `.223`.
# 4. That `p`, an array `[[.1, .8, .1]]`, goes into `CategoricalCrossentropy(from_logits=True)`, with the label
#    `[[0, 1, 0]]`. **A** It raises. **B** It warns and takes the logits. **C** A number near `.69`, in silence. **D** A
#    number near `.22`, in silence.
# 5. Ten raw scores a row, one-hot labels. Which loss is their cross-entropy? **A** `CategoricalCrossentropy()`. **B**
#    `CategoricalCrossentropy(from_logits=True)`. **C** `SparseCategoricalCrossentropy(from_logits=True)`. **D**
#    `BinaryCrossentropy(from_logits=True)`.

# %%
# BEGIN SOLUTION
classic_five = ["B", "A", "D", "C", "B"]
# END SOLUTION

# %%
check("classic_five")

# %% [markdown]
# ## Audit
#
# True or false, on TensorFlow? Store a list of five. You may add `sure=`.
#
# 1. A softmax layer with `from_logits=True` always ruins training.
# 2. If `evaluate()` agrees with the loss on `predict()`, head and loss fit.
# 3. With a softmax too many, even perfect predictions have a loss far above 0.
# 4. A sigmoid too many makes a model less sure. Its decisions stay the same.
# 5. Binary cross-entropy can't learn from one-hot labels of ten classes.

# %%
# BEGIN SOLUTION
audit_clinic = [False, False, True, False, False]
# END SOLUTION

# %%
check("audit_clinic")

# %% [markdown]
# ## Convict a line of Exhibit A
#
# Which line gives the model a head without activation (`no_activation`), though everything behind it reads
# probabilities? Store a dict: the line number and the cause.

# %%
print(exhibits.listing())

# BEGIN SOLUTION
convict_head = {20: "no_activation"}
# END SOLUTION

# %%
check("convict_head")

# %% [markdown]
# ## What to take along
#
# - Exactly one activation between logits and loss: in the head, or in the loss.
# - Compare `evaluate` with the loss on `predict`. Exactly `0.0` from the first epoch is a fault.
# - A second softmax has a floor. Inside the loss, it leaves `predict` too sure; as a layer, too timid. A second sigmoid
#   decides wrongly.
# - The rescue is TensorFlow's, in `fit`, not on arrays.
#
# Next: [the report](07_classification_report.ipynb). Before you go, choose *Kernel > Shut Down Kernel*.

# %%
activated = ("logits", "activation"), ("activation", "probabilities")
drawings.wiring(*activated, ("logits", "loss"), ("probabilities", "loss"))

# %%
drawings.exhibit(convicted_up_to=6)
