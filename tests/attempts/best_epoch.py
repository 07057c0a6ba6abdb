# %% correct: list.index of min
def best_epoch(history):
    losses = history["val_loss"]
    return losses.index(min(losses)) + 1


# %% correct: np.argmin
def best_epoch(history):
    return np.argmin(history["val_loss"]) + 1


# %% correct: a loop
def best_epoch(history):
    best, lowest = None, float("inf")
    for epoch, loss in enumerate(history["val_loss"], start=1):
        if best is None or loss < lowest:
            best, lowest = epoch, loss
    return best


# %% correct: a lambda, min of pairs
best_epoch = lambda history: min((loss, epoch) for epoch, loss in enumerate(history["val_loss"], 1))[1]


# %% correct: sorted is stable
def best_epoch(history):
    losses = list(history["val_loss"])
    return 1 + sorted(range(len(losses)), key=losses.__getitem__)[0]


# %% correct: np.where, an int
def best_epoch(history):
    losses = np.array(history["val_loss"], dtype=float)
    return int(np.where(losses == losses.min())[0][0] + 1)


# %% correct: Keras ops, a tensor
import keras


def best_epoch(history):
    return keras.ops.argmin(keras.ops.convert_to_tensor(history["val_loss"], dtype="float64")) + 1


# %% correct: functools.partial
from functools import partial


def lowest_of(history, key, start):
    return min(range(len(history[key])), key=lambda i: history[key][i]) + start


best_epoch = partial(lowest_of, key="val_loss", start=1)


# %% correct: a class with __call__, from the back
class Best:
    def __call__(self, history):
        losses = history.get("val_loss")
        best = len(losses)
        for epoch in range(len(losses), 0, -1):
            if losses[epoch - 1] <= losses[best - 1]:
                best = epoch
        return best


best_epoch = Best()


# %% correct: reduce, with a needless copy
import copy
from functools import reduce


def best_epoch(history):
    losses = copy.deepcopy(history)["val_loss"]
    return reduce(lambda a, b: b if losses[b - 1] < losses[a - 1] else a, range(1, len(losses) + 1))


# %% misconception from_zero: np.argmin
def best_epoch(history):
    return int(np.argmin(history["val_loss"]))


# %% misconception from_zero: list.index
def best_epoch(history):
    return history["val_loss"].index(min(history["val_loss"]))


# %% misconception training_loss: np.argmin
def best_epoch(history):
    return int(np.argmin(history["loss"])) + 1


# %% misconception training_loss: a loop
def best_epoch(history):
    best = 1
    for i, loss in enumerate(history["loss"]):
        if loss < history["loss"][best - 1]:
            best = i + 1
    return best


# %% misconception accuracy: np.argmax
def best_epoch(history):
    return int(np.argmax(history["val_accuracy"])) + 1


# %% misconception accuracy: list.index
def best_epoch(history):
    accuracies = history["val_accuracy"]
    return accuracies.index(max(accuracies)) + 1


# %% misconception last: len
def best_epoch(history):
    return len(history["val_loss"])


# %% misconception last: a loop without a comparison
def best_epoch(history):
    epoch = 0
    for _ in history["loss"]:
        epoch += 1
    return epoch


# %% misconception last_tie: a loop with <=
def best_epoch(history):
    best, lowest = 0, float("inf")
    for epoch, loss in enumerate(history["val_loss"], 1):
        if loss <= lowest:
            best, lowest = epoch, loss
    return best


# %% misconception last_tie: np.flatnonzero
def best_epoch(history):
    losses = np.array(history["val_loss"])
    return int(np.flatnonzero(losses == losses.min())[-1]) + 1


# %% misconception highest: np.argmax
def best_epoch(history):
    return int(np.argmax(history["val_loss"])) + 1


# %% misconception highest: list.index
def best_epoch(history):
    return history["val_loss"].index(max(history["val_loss"])) + 1


# %% misconception the_loss: min
def best_epoch(history):
    return min(history["val_loss"])


# %% misconception the_loss: NumPy
def best_epoch(history):
    losses = np.array(history["val_loss"])
    return losses[losses.argmin()]


# %% wrong (names accuracy): the training accuracy
def best_epoch(history):
    return int(np.argmax(history["accuracy"])) + 1


# %% misconception first_rise: the first local minimum
def best_epoch(history):
    losses = history["val_loss"]
    for i in range(len(losses) - 1):
        if losses[i + 1] > losses[i]:
            return i + 1
    return len(losses)


# %% misconception smallest_gap: the smallest gap
def best_epoch(history):
    gaps = np.abs(np.array(history["val_loss"]) - np.array(history["loss"]))
    return int(gaps.argmin()) + 1


# %% wrong: two too many
def best_epoch(history):
    return int(np.argmin(history["val_loss"])) + 2


# %% wrong: all epochs of the lowest loss
def best_epoch(history):
    losses = np.array(history["val_loss"])
    return np.flatnonzero(losses == losses.min()) + 1


# %% wrong: epoch and loss
def best_epoch(history):
    losses = history["val_loss"]
    return losses.index(min(losses)) + 1, min(losses)


# %% wrong: None if the first epoch is best
def best_epoch(history):
    best = int(np.argmin(history["val_loss"]))
    if best:
        return best + 1


# %% wrong: sorts the list of the caller
def best_epoch(history):
    before = list(history["val_loss"])
    history["val_loss"].sort()
    return before.index(history["val_loss"][0]) + 1


# %% wrong: text
def best_epoch(history):
    return f"epoch {np.argmin(history['val_loss']) + 1}"


# %% wrong: prints only
def best_epoch(history):
    print(np.argmin(history["val_loss"]) + 1)


# %% wrong: a wrong key
def best_epoch(history):
    return int(np.argmin(history["validation_loss"])) + 1


# %% wrong: the last epoch is never looked at
def best_epoch(history):
    return int(np.argmin(history["val_loss"][:-1])) + 1


# %% misconception first_rise: stops as soon as it does not fall
def best_epoch(history):
    losses, epoch = history["val_loss"], 1
    while epoch < len(losses) and losses[epoch] < losses[epoch - 1]:
        epoch += 1
    return epoch


# %% misconception smallest_gap: the difference with its sign
def best_epoch(history):
    pairs = list(zip(history["loss"], history["val_loss"]))
    gaps = [held_out - seen for seen, held_out in pairs]
    return gaps.index(min(gaps)) + 1
