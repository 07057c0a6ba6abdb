# %% correct: np.where inside the logarithm
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return -(shares * np.log(safe)).sum(axis=1).mean()


# %% correct: loops with math.log
import math


def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for share_row, p_row in zip(shares, probabilities):
        for share, p in zip(share_row, p_row):
            if share > 0:
                total -= share * math.log(p)
    return total / len(shares)


# %% correct: scipy xlogy
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return float(-xlogy(shares, probabilities).sum() / shares.shape[0])


# %% correct: nansum
def soft_cross_entropy(shares, probabilities):
    with np.errstate(divide="ignore", invalid="ignore"):
        cells = -shares * np.log(probabilities)
    return np.mean(np.nansum(cells, axis=1))


# %% correct: a mask
def soft_cross_entropy(shares, probabilities):
    used = shares != 0
    return -np.dot(shares[used], np.log(probabilities[used])) / len(shares)


# %% correct: np.log with where= and out=
def soft_cross_entropy(shares, probabilities):
    logs = np.log(probabilities, out=np.zeros(probabilities.shape), where=probabilities > 0)
    return -np.einsum("nk,nk->n", shares, logs).mean()


# %% correct: Keras loss, a tensor
import keras


def soft_cross_entropy(shares, probabilities):
    return keras.ops.mean(keras.losses.categorical_crossentropy(shares, probabilities))


# %% correct: a tiny floor, np.float32
def soft_cross_entropy(shares, probabilities):
    p = np.maximum(np.asarray(probabilities, dtype=float), 1e-300)
    return np.float32(np.mean([-np.dot(s, np.log(row)) for s, row in zip(shares, p)]))


# %% correct: entropy plus divergence
from scipy.stats import entropy


def soft_cross_entropy(shares, probabilities):
    return np.mean(entropy(shares, axis=1) + entropy(shares, probabilities, axis=1))


# %% correct: a class with __call__ and a comprehension
class Loss:
    def __call__(self, shares, probabilities):
        pairs = zip(np.ravel(shares), np.ravel(probabilities))
        return sum(s * np.log(1 / p) for s, p in pairs if p > 0) / len(shares)


soft_cross_entropy = Loss()


# %% misconception nan: NumPy
def soft_cross_entropy(shares, probabilities):
    return -(shares * np.log(probabilities)).sum(axis=1).mean()


# %% misconception nan: loops with np.log
def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for i in range(len(shares)):
        for j in range(len(shares[i])):
            total -= shares[i][j] * np.log(probabilities[i][j])
    return total / len(shares)


# %% misconception nan: warnings silenced, einsum
def soft_cross_entropy(shares, probabilities):
    with np.errstate(all="ignore"):
        return -np.einsum("nk,nk->", shares, np.log(probabilities)) / len(shares)


# %% misconception hard: argmax and index
def soft_cross_entropy(shares, probabilities):
    labels = np.argmax(shares, axis=1)
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()


# %% misconception hard: argmax and the sparse loss of Keras
import keras


def soft_cross_entropy(shares, probabilities):
    labels = shares.argmax(axis=1)
    return float(np.mean(keras.losses.sparse_categorical_crossentropy(labels, probabilities)))


# %% misconception over_cells: np.where
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return np.mean(-shares * np.log(safe))


# %% misconception over_cells: xlogy and size
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return -xlogy(shares, probabilities).sum() / shares.size


# %% misconception sum: xlogy
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return -xlogy(shares, probabilities).sum()


# %% misconception sum: loops
import math


def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for share_row, p_row in zip(shares, probabilities):
        total -= sum(s * math.log(p) for s, p in zip(share_row, p_row) if p > 0)
    return total


# %% misconception per_row: np.where
def soft_cross_entropy(shares, probabilities):
    safe = np.where(shares > 0, probabilities, 1)
    return -(shares * np.log(safe)).sum(axis=1)


# %% misconception per_row: Keras
import keras


def soft_cross_entropy(shares, probabilities):
    return keras.losses.categorical_crossentropy(shares, probabilities)


# %% misconception swapped: np.where
def soft_cross_entropy(shares, probabilities):
    safe = np.where(shares > 0, shares, 1)
    return -(probabilities * np.log(safe)).sum(axis=1).mean()


# %% misconception swapped: Keras with its arguments swapped
import keras


def soft_cross_entropy(shares, probabilities):
    return float(np.mean(keras.losses.categorical_crossentropy(probabilities, shares)))


# %% misconception swapped: loops
import math


def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for share, p in zip(shares.ravel(), probabilities.ravel()):
        if share > 0:
            total -= p * math.log(share)
    return total / len(shares)


# %% misconception divergence: rel_entr
from scipy.special import rel_entr


def soft_cross_entropy(shares, probabilities):
    return rel_entr(shares, probabilities).sum(axis=1).mean()


# %% misconception divergence: loops
import math


def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for share, p in zip(shares.ravel(), probabilities.ravel()):
        if share > 0:
            total += share * math.log(share / p)
    return total / len(shares)


# %% misconception divergence: Keras
import keras


def soft_cross_entropy(shares, probabilities):
    return float(np.mean(keras.losses.kl_divergence(shares, probabilities)))


# %% misconception sign: np.where
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return (shares * np.log(safe)).sum(axis=1).mean()


# %% misconception sign: xlogy
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return xlogy(shares, probabilities).sum() / len(shares)


# %% misconception log2: np.where
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return -(shares * np.log2(safe)).sum(axis=1).mean()


# %% misconception log2: divided by ln 2
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return -xlogy(shares, probabilities).sum(axis=1).mean() / np.log(2)


# %% misconception binary: xlogy
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    cells = xlogy(shares, probabilities) + xlogy(1 - shares, 1 - probabilities)
    return -cells.sum(axis=1).mean()


# %% misconception binary: np.where
def soft_cross_entropy(shares, probabilities):
    yes = shares * np.log(np.where(probabilities > 0, probabilities, 1))
    no = (1 - shares) * np.log(np.where(probabilities < 1, 1 - probabilities, 1))
    return np.mean(-(yes + no).sum(axis=1))


# %% wrong: changes the probabilities in place
def soft_cross_entropy(shares, probabilities):
    probabilities[probabilities == 0] = 1
    return -(shares * np.log(probabilities)).sum(axis=1).mean()


# %% wrong: math.log raises at 0
import math


def soft_cross_entropy(shares, probabilities):
    total = 0.0
    for share_row, p_row in zip(shares, probabilities):
        total -= sum(s * math.log(p) for s, p in zip(share_row, p_row))
    return total / len(shares)


# %% wrong: clips at .05
def soft_cross_entropy(shares, probabilities):
    return -(shares * np.log(np.clip(probabilities, 0.05, 1))).sum(axis=1).mean()


# %% wrong: a row with a 0 counts as 0
def soft_cross_entropy(shares, probabilities):
    with np.errstate(all="ignore"):
        rows = -(shares * np.log(probabilities)).sum(axis=1)
    return np.nan_to_num(rows).mean()


# %% wrong: rows with a 0 are left out
def soft_cross_entropy(shares, probabilities):
    with np.errstate(all="ignore"):
        return np.nanmean(-(shares * np.log(probabilities)).sum(axis=1))


# %% wrong: nan turned into 0 at the end
def soft_cross_entropy(shares, probabilities):
    with np.errstate(all="ignore"):
        return float(np.nan_to_num(-(shares * np.log(probabilities)).sum() / len(shares)))


# %% wrong: 1 added inside the logarithm
def soft_cross_entropy(shares, probabilities):
    return -(shares * np.log(probabilities + 1)).sum(axis=1).mean()


# %% wrong: mean over the cells in use
def soft_cross_entropy(shares, probabilities):
    used = shares > 0
    return -(shares[used] * np.log(probabilities[used])).mean()


# %% wrong: shares taken for 1
def soft_cross_entropy(shares, probabilities):
    safe = np.where(shares > 0, probabilities, 1)
    return -np.log(safe).sum(axis=1).mean()


# %% wrong: logarithm of the blended probability
def soft_cross_entropy(shares, probabilities):
    return -np.log((shares * probabilities).sum(axis=1)).mean()


# %% wrong: probabilities taken for logits
import keras


def soft_cross_entropy(shares, probabilities):
    return keras.ops.mean(keras.losses.categorical_crossentropy(shares, probabilities, from_logits=True))


# %% wrong: the shares' own entropy only
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return -xlogy(shares, shares).sum(axis=1).mean()


# %% wrong: the first row only
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return -xlogy(shares, probabilities)[0].sum()


# %% wrong: prints
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    print(-xlogy(shares, probabilities).sum(axis=1).mean())


# %% wrong: forgets the return
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    loss = -xlogy(shares, probabilities).sum(axis=1).mean()


# %% wrong: a constant
def soft_cross_entropy(shares, probabilities):
    return 0.693


# %% wrong: three columns built in
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    cells = -shares * np.log(safe)
    return (cells[:, 0] + cells[:, 1] + cells[:, 2]).mean()


# %% wrong: shares rounded
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return -(np.round(shares) * np.log(safe)).sum(axis=1).mean()


# %% wrong: a string
from scipy.special import xlogy


def soft_cross_entropy(shares, probabilities):
    return str(-xlogy(shares, probabilities).sum(axis=1).mean())


# %% wrong: two mistakes, mean over the cells in bits
def soft_cross_entropy(shares, probabilities):
    safe = np.where(probabilities > 0, probabilities, 1)
    return -(shares * np.log2(safe)).mean()


# %% equivalent: line 2: 1 -> 2
# any positive number will do where the share is 0: it is multiplied by 0
