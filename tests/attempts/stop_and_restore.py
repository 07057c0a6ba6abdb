# %% correct: the usual loop
def stop_and_restore(val_losses, patience):
    best, best_epoch, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if epoch == 1 or loss < best:
            best, best_epoch, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, best_epoch
    return len(val_losses), best_epoch


# %% correct: distance to the best
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1, best + 1


# %% correct: NumPy running minimum
def stop_and_restore(val_losses, patience):
    losses = np.asarray(val_losses, dtype=float)
    low = np.minimum.accumulate(losses)
    new = np.r_[True, losses[1:] < low[:-1]]
    best = np.maximum.accumulate(np.where(new, np.arange(len(losses)), 0))
    late = np.flatnonzero(np.arange(len(losses)) - best >= patience)
    last = late[0] if len(late) else len(losses) - 1
    return last + 1, best[last] + 1


# %% correct: a while loop, index of min
def stop_and_restore(val_losses, patience):
    epoch = 1
    while epoch < len(val_losses):
        seen = list(val_losses[:epoch])
        if epoch - (seen.index(min(seen)) + 1) == patience:
            break
        epoch += 1
    seen = list(val_losses[:epoch])
    return epoch, seen.index(min(seen)) + 1


# %% correct: recursion, a list
def stop_and_restore(val_losses, patience):
    def step(epoch, best):
        if epoch - best == patience or epoch == len(val_losses):
            return [epoch, best]
        return step(epoch + 1, epoch + 1 if val_losses[epoch] < val_losses[best - 1] else best)

    return step(1, 1)


# %% correct: a class with __call__
class Stopper:
    def __call__(self, val_losses, patience):
        self.best, self.wait, self.kept, self.ran = None, 0, None, 0
        for loss in val_losses:
            self.ran += 1
            if self.best is None or loss < self.best:
                self.best, self.kept, self.wait = loss, self.ran, 0
                continue
            self.wait += 1
            if self.wait >= patience:
                break
        return self.ran, self.kept


stop_and_restore = Stopper()


# %% correct: look ahead from each minimum
def stop_and_restore(val_losses, patience):
    n, best = len(val_losses), 0
    while True:
        ahead = range(best + 1, min(best + patience, n - 1) + 1)
        better = [i for i in ahead if val_losses[i] < val_losses[best]]
        if not better:
            return min(best + patience + 1, n), best + 1
        best = better[0]


# %% correct: an array as pair
def stop_and_restore(val_losses, patience):
    flags = []
    for i, loss in enumerate(val_losses):
        flags.append(i > 0 and not loss < min(val_losses[:i]))
        if len(flags) >= patience and all(flags[-patience:]):
            break
    ran = len(flags)
    return np.array([ran, int(np.argmin(val_losses[:ran])) + 1])


# %% correct: functools.partial, np.int32
from functools import partial


def run(val_losses, patience, start):
    best = last = 0
    for last, loss in enumerate(val_losses):
        best = last if loss < val_losses[best] else best
        if last == best + patience:
            break
    return np.int32(last + start), np.int32(best + start)


stop_and_restore = partial(run, start=1)


# %% correct: a lambda, a copy made for safety
stop_and_restore = lambda val_losses, patience: next(
    (ran, kept)
    for losses in [list(val_losses)]
    for ran in range(1, len(losses) + 1)
    for kept in [min(range(ran), key=losses.__getitem__) + 1]
    if ran - kept >= patience or ran == len(losses)
)


# %% misconception not_restored: the usual loop
def stop_and_restore(val_losses, patience):
    best, wait = float("inf"), 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, wait = loss, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, epoch
    return len(val_losses), len(val_losses)


# %% misconception not_restored: distance to the best
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return (i + 1,) * 2


# %% misconception one_too_many: more than patience
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait > patience:
                return epoch, kept
    return len(val_losses), kept


# %% misconception one_too_many: distance
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best == patience + 1:
            break
    return i + 1, best + 1


# %% misconception previous: compared with the epoch before
def stop_and_restore(val_losses, patience):
    wait = 0
    for i in range(1, len(val_losses)):
        wait = 0 if val_losses[i] < val_losses[i - 1] else wait + 1
        if wait == patience:
            break
    else:
        i = len(val_losses) - 1
    seen = val_losses[: i + 1]
    return i + 1, seen.index(min(seen)) + 1


# %% misconception previous: the last loss carried along
def stop_and_restore(val_losses, patience):
    before, wait, ran = float("inf"), 0, 0
    for loss in val_losses:
        ran += 1
        if loss < before:
            wait = 0
        else:
            wait += 1
        before = loss
        if wait >= patience:
            break
    return ran, int(np.argmin(val_losses[:ran])) + 1


# %% misconception never_reset: the usual loop
def stop_and_restore(val_losses, patience):
    best, kept, bad = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept = loss, epoch
        else:
            bad += 1
            if bad == patience:
                return epoch, kept
    return len(val_losses), kept


# %% misconception never_reset: a cumulative sum
def stop_and_restore(val_losses, patience):
    losses = np.array(val_losses)
    bad = np.r_[False, losses[1:] >= np.minimum.accumulate(losses)[:-1]]
    late = np.flatnonzero(bad.cumsum() >= patience)
    ran = int(late[0]) + 1 if len(late) else len(losses)
    return ran, int(losses[:ran].argmin()) + 1


# %% misconception ties: the usual loop
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss <= best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses), kept


# %% misconception ties: distance
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if not val_losses[i] > val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1, best + 1


# %% misconception all_epochs: np.argmin of all
def stop_and_restore(val_losses, patience):
    kept, wait, best = int(np.argmin(val_losses)) + 1, 0, float("inf")
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, wait = loss, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses), kept


# %% misconception all_epochs: index of min
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1, val_losses.index(min(val_losses)) + 1


# %% misconception from_zero: enumerate
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 0, 0
    for epoch, loss in enumerate(val_losses):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses) - 1, kept


# %% misconception from_zero: distance
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i, best


# %% misconception exchanged: the usual loop
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return kept, epoch
    return kept, len(val_losses)


# %% misconception exchanged: distance
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return best + 1, i + 1


# %% wrong: one epoch too early
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch - 1, kept
    return len(val_losses), kept


# %% wrong: None if nothing stops it
def stop_and_restore(val_losses, patience):
    best, kept, wait = float("inf"), 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept


# %% wrong: patience is not looked at
def stop_and_restore(val_losses, patience):
    for i in range(1, len(val_losses)):
        if val_losses[i] >= val_losses[i - 1]:
            return i + 1, i
    return len(val_losses), len(val_losses)


# %% wrong (names all_epochs): always stops after the lowest of all
def stop_and_restore(val_losses, patience):
    kept = int(np.argmin(val_losses)) + 1
    return min(kept + patience, len(val_losses)), kept


# %% wrong: no limit at the end
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return best + 1 + patience, best + 1


# %% wrong: the first epoch is never kept
def stop_and_restore(val_losses, patience):
    best, kept, wait = val_losses[0], None, 0
    for epoch, loss in enumerate(val_losses[1:], 2):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses), kept


# %% wrong: the first epoch counts as a bad one
def stop_and_restore(val_losses, patience):
    best, kept, wait = val_losses[0], 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses), kept


# %% wrong: only the last epoch
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1


# %% wrong: the loss instead of its epoch
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1, val_losses[best]


# %% wrong: last from 1, kept from 0
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return i + 1, best


# %% wrong: uses up the list
def stop_and_restore(val_losses, patience):
    ran, kept, best, wait = 0, 1, float("inf"), 0
    while val_losses and wait < patience:
        loss = val_losses.pop(0)
        ran += 1
        wait += 1
        if loss < best:
            best, kept, wait = loss, ran, 0
    return ran, kept


# %% wrong: raises where the list ends too soon
def stop_and_restore(val_losses, patience):
    best = i = 0
    while i - best < patience:
        i += 1
        if val_losses[i] < val_losses[best]:
            best = i
    return i + 1, best + 1


# %% wrong: starts from a lowest loss of 1
def stop_and_restore(val_losses, patience):
    best, kept, wait = 1.0, 1, 0
    for epoch, loss in enumerate(val_losses, 1):
        if loss < best:
            best, kept, wait = loss, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return epoch, kept
    return len(val_losses), kept


# %% wrong (names all_epochs): no early stopping
def stop_and_restore(val_losses, patience):
    return len(val_losses), int(np.argmin(val_losses)) + 1


# %% wrong: text
def stop_and_restore(val_losses, patience):
    best = 0
    for i in range(len(val_losses)):
        if val_losses[i] < val_losses[best]:
            best = i
        if i - best >= patience:
            break
    return f"stopped at {i + 1}, kept {best + 1}"
