# %% correct: return_dict, losses.get, mean
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    loss = keras.losses.get(model.loss)
    own = float(np.mean(loss(y, model.predict(x, verbose=0))))
    return abs(reported - own) < 0.01


# %% correct: a list or a number
import keras


def evaluate_agrees(model, x, y):
    result = model.evaluate(x, y, verbose=0)
    if isinstance(result, list):
        result = result[0]
    p = model.predict(x, verbose=0)
    loss = model.loss
    if isinstance(loss, str):
        loss = keras.losses.get(loss)
    own = loss(y, p)
    own = keras.ops.convert_to_numpy(own).mean()
    if abs(result - own) < 0.01:
        return True
    else:
        return False


# %% correct: np.ravel takes both, a NumPy bool comes back
import keras


def evaluate_agrees(model, x, y):
    first = np.ravel(model.evaluate(x, y, verbose=0))[0]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return np.abs(first - own) < 0.01


# %% correct: compute_loss of the model
def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    outputs = model.predict(x, verbose=0)
    return bool(abs(reported - float(model.compute_loss(y=y, y_pred=outputs))) < 0.01)


# %% correct: a lambda
import keras

evaluate_agrees = lambda model, x, y: bool(
    abs(
        model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
        - np.asarray(keras.losses.get(model.loss)(y, model.predict(x, verbose=0))).mean()
    )
    < 0.01
)


# %% correct: a class with __call__
import keras


class Detector:
    def __init__(self, tolerance):
        self.tolerance = tolerance

    def reported(self, model, x, y):
        return model.evaluate(x, y, verbose=0, return_dict=True)["loss"]

    def own(self, model, x, y):
        values = keras.losses.get(model.loss)(y, model.predict(x, verbose=0))
        return float(keras.ops.mean(values))

    def __call__(self, model, x, y):
        return abs(self.reported(model, x, y) - self.own(model, x, y)) < self.tolerance


evaluate_agrees = Detector(0.01)


# %% correct: functools.partial, math.isclose
import functools
import math

import keras


def compare(model, x, y, tolerance):
    numbers = model.evaluate(x, y, verbose=0, return_dict=True)
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return math.isclose(numbers["loss"], own, rel_tol=0, abs_tol=tolerance)


evaluate_agrees = functools.partial(compare, tolerance=0.01)


# %% correct: batch after batch, weighted by rows
import keras


def evaluate_agrees(model, x, y):
    loss = keras.losses.get(model.loss)
    total = 0.0
    for start in range(0, len(x), 16):
        p = model.predict_on_batch(x[start : start + 16])
        truth = y[start : start + 16]
        total += float(np.mean(loss(truth, np.array(p)))) * len(truth)
    reported = model.evaluate(x, y, verbose=0, return_dict=True)
    return abs(total / len(x) - reported["loss"]) < 0.01


# %% correct: progress bars, try and except for the list
import keras


def evaluate_agrees(model, x, y):
    answer = model.evaluate(x, y)
    try:
        answer = answer[0]
    except (TypeError, IndexError):
        pass
    loss_fn = keras.losses.get(model.loss)
    predicted = np.array(model.predict(x), dtype="float32")
    own = sum(np.ravel(loss_fn(y, predicted))) / np.size(loss_fn(y, predicted))
    return not abs(answer - own) >= 0.01


# %% correct: model(x) turned into a bare array, a tensor comes back
import keras


def evaluate_agrees(model, x, y):
    bare = keras.ops.convert_to_numpy(model(x, training=False))
    own = keras.ops.mean(keras.losses.get(model.loss)(y, bare))
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    return keras.ops.abs(own - reported) < 0.01


# %% correct: strings wrapped by hand, logs with callbacks untouched
import keras


def own_loss(loss, y, p):
    if isinstance(loss, str):
        function = keras.losses.get(loss)
        return sum(float(np.mean(function(y[i : i + 1], p[i : i + 1]))) for i in range(len(y))) / len(y)
    return float(loss(y, p))


def evaluate_agrees(model, x, y):
    logs = model.evaluate(x, y, batch_size=8, verbose=0, return_dict=True)
    a, b = logs["loss"], own_loss(model.loss, y, model.predict(x, batch_size=8, verbose=0))
    return max(a, b) - min(a, b) < 0.01


# %% correct: optional argument, the squared difference
import keras


def evaluate_agrees(model, x, y, tolerance=0.01):
    """True if evaluate and the loss on predict say the same."""
    x, y = np.asarray(x), np.asarray(y)
    scores = model.evaluate(x, y, verbose=0)
    reported = scores[0] if type(scores) is list else float(scores)
    p = model.predict(x, verbose=0)
    loss = keras.losses.get(model.loss)
    own = loss(y, p)
    if len(own.shape) > 0:
        own = np.mean(own)
    return bool((reported - float(own)) ** 2 < tolerance**2)


# %% misconception on_tensors: model(x)
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model(x)))
    return bool(abs(reported - own) < 0.01)


# %% misconception on_tensors: training=False, a list or a number
import keras


def evaluate_agrees(model, x, y):
    result = model.evaluate(x, y, verbose=0)
    if isinstance(result, list):
        result = result[0]
    outputs = model(keras.ops.convert_to_tensor(x), training=False)
    loss = keras.losses.get(model.loss)
    own = float(keras.ops.mean(loss(y, outputs)))
    return abs(own - result) < 0.01


# %% misconception turned: at least .01
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) >= 0.01)


# %% misconception turned: if, with the answers exchanged
import keras


def evaluate_agrees(model, x, y):
    reported = np.ravel(model.evaluate(x, y, verbose=0))[0]
    own = float(np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0))))
    if abs(reported - own) < 0.01:
        return False
    return True


# %% misconception signed: evaluate minus its own
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(reported - own < 0.01)


# %% misconception signed: its own minus evaluate
import keras


def evaluate_agrees(model, x, y):
    p = model.predict(x, verbose=0)
    own = float(np.mean(keras.losses.get(model.loss)(y, p)))
    scores = model.evaluate(x, y, verbose=0)
    reported = scores[0] if isinstance(scores, list) else scores
    return own - reported < 0.01


# %% misconception difference: abs
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return abs(reported - own)


# %% misconception difference: a float
import keras


def evaluate_agrees(model, x, y):
    reported = np.ravel(model.evaluate(x, y, verbose=0))[0]
    loss = keras.losses.get(model.loss)
    own = float(keras.ops.mean(loss(y, model.predict(x, verbose=0))))
    difference = np.abs(own - reported)
    return float(difference)


# %% misconception sum: np.sum
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.sum(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% misconception sum: a loop over the rows' losses
import keras


def evaluate_agrees(model, x, y):
    scores = model.evaluate(x, y, verbose=0)
    reported = scores[0] if isinstance(scores, list) else scores
    own = 0.0
    for value in np.ravel(keras.losses.get(model.loss)(y, model.predict(x, verbose=0))):
        own += value
    return bool(abs(reported - own) < 0.01)


# %% misconception swapped: loss(p, y)
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(model.predict(x, verbose=0), y))
    return bool(abs(reported - own) < 0.01)


# %% misconception swapped: by keyword
import keras


def evaluate_agrees(model, x, y):
    p = model.predict(x, verbose=0)
    loss = keras.losses.get(model.loss)
    own = float(keras.ops.mean(loss(y_true=p, y_pred=y)))
    return abs(np.ravel(model.evaluate(x, y, verbose=0))[0] - own) < 0.01


# %% misconception string_called: model.loss
def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(model.loss(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% misconception string_called: a list or a number
def evaluate_agrees(model, x, y):
    scores = model.evaluate(x, y, verbose=0)
    if isinstance(scores, list):
        scores = scores[0]
    p = model.predict(x, verbose=0)
    return abs(scores - float(model.loss(y, p))) < 0.01


# %% misconception list_taken: the first
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0)[0]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% misconception list_taken: unpacked
import keras


def evaluate_agrees(model, x, y):
    reported, *metrics = model.evaluate(x, y, verbose=0)
    p = model.predict(x, verbose=0)
    own = float(keras.ops.mean(keras.losses.get(model.loss)(y, p)))
    return abs(reported - own) < 0.01


# %% misconception number_taken: as it comes
import keras


def evaluate_agrees(model, x, y):
    own = float(np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0))))
    return abs(model.evaluate(x, y, verbose=0) - own) < 0.01


# %% misconception number_taken: float()
import keras


def evaluate_agrees(model, x, y):
    reported = float(model.evaluate(x, y, verbose=0))
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong: always the categorical loss
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.categorical_crossentropy(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong: a new loss of the same class, from_logits lost
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    loss = model.loss
    if not isinstance(loss, str):
        loss = loss.name
    own = np.mean(keras.losses.get(loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong: a tolerance of 1
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 1)


# %% wrong: exactly equal
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(reported == own)


# %% wrong: a list per row, from a string
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = keras.losses.get(model.loss)(y, model.predict(x, verbose=0))
    return abs(reported - own) < 0.01


# %% wrong (names sum): the first row's loss
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.ravel(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))[0]
    return bool(abs(reported - own) < 0.01)


# %% wrong: the last number of evaluate, a metric
import keras


def evaluate_agrees(model, x, y):
    reported = np.ravel(model.evaluate(x, y, verbose=0))[-1]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong: decides first, gives the loss predictions of 0 and 1
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    p = np.round(model.predict(x, verbose=0))
    own = np.mean(keras.losses.get(model.loss)(y, p))
    return bool(abs(reported - own) < 0.01)


# %% misconception changed: trains an epoch
import keras


def evaluate_agrees(model, x, y):
    reported = model.fit(x, y, epochs=1, verbose=0).history["loss"][-1]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% misconception changed: trains a little, then compares rightly
import keras


def evaluate_agrees(model, x, y):
    model.fit(x, y, epochs=1, verbose=0)
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong (names on_tensors): evaluate twice
def evaluate_agrees(model, x, y):
    first = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    second = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    return abs(first - second) < 0.01


# %% wrong: None where they differ
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    if abs(reported - own) < 0.01:
        return True


# %% wrong: words
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return "True" if abs(reported - own) < 0.01 else "False"


# %% wrong: prints
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    print(abs(reported - own) < 0.01)


# %% wrong: both numbers
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return reported, own


# %% wrong (names on_tensors): always True
def evaluate_agrees(model, x, y):
    return True


# %% wrong: always False
def evaluate_agrees(model, x, y):
    return False


# %% wrong: do the rows sum to 1
def evaluate_agrees(model, x, y):
    return bool(np.allclose(model.predict(x, verbose=0).sum(axis=1), 1, atol=0.01))


# %% wrong (names sum): every error hidden, strings never agree
def evaluate_agrees(model, x, y):
    try:
        reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
        return abs(reported - float(model.loss(y, model.predict(x, verbose=0)))) < 0.01
    except Exception:
        return False


# %% wrong: the configuration read, nothing measured
def evaluate_agrees(model, x, y):
    activation = model.layers[-1].activation.__name__
    if getattr(model.loss, "from_logits", False):
        return activation == "linear"
    return activation in ("softmax", "sigmoid")


# %% wrong (names on_tensors): predictions, not losses
def evaluate_agrees(model, x, y):
    return bool(np.abs(np.array(model(x)) - model.predict(x, verbose=0)).max() < 0.01)


# %% wrong (names changed): shuffles the labels that it was given
import keras


def evaluate_agrees(model, x, y):
    np.random.default_rng(0).shuffle(y)
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    return bool(abs(reported - own) < 0.01)


# %% wrong: forgets to return
import keras


def evaluate_agrees(model, x, y):
    reported = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    own = np.mean(keras.losses.get(model.loss)(y, model.predict(x, verbose=0)))
    agrees = abs(reported - own) < 0.01


# %% equivalent: line 10: Lt -> LtE
# no two losses differ by exactly .01

# %% equivalent: line 7: 0 -> 1
# verbose only says how much evaluate prints

# %% equivalent: line 7: 0 -> -1
# verbose only says how much is printed

# %% equivalent: line 9: 0 -> 1
# verbose only says how much predict prints

# %% equivalent: line 9: 0 -> -1
# verbose only says how much is printed
