# %% correct: NumPy
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / one_hot.shape[1]


# %% correct: loops into a new array
def label_smoothing(one_hot, amount):
    n, k = one_hot.shape
    smooth = np.zeros((n, k))
    for i in range(n):
        for j in range(k):
            smooth[i, j] = one_hot[i, j] - one_hot[i, j] * amount + amount / k
    return smooth


# %% correct: np.where, float32
def label_smoothing(one_hot, amount):
    share = amount / np.shape(one_hot)[-1]
    return np.where(np.asarray(one_hot) == 1, 1 - amount + share, share).astype("float32")


# %% correct: blended with the uniform rows
def label_smoothing(one_hot, amount):
    uniform = np.full(one_hot.shape, 1 / one_hot.shape[1])
    return np.average([one_hot, uniform], axis=0, weights=[1 - amount, amount])


# %% correct: Keras ops, a tensor
import keras


def label_smoothing(one_hot, amount):
    rows = keras.ops.cast(one_hot, "float32")
    return rows * (1.0 - amount) + amount / rows.shape[-1]


# %% correct: a matrix product
def label_smoothing(one_hot, amount):
    k = one_hot.shape[1]
    return one_hot @ ((1 - amount) * np.eye(k) + amount / k)


# %% correct: a lambda with interpolation
label_smoothing = lambda one_hot, amount: one_hot + amount * (1 / one_hot.shape[1] - one_hot)


# %% correct: in place on a float copy
def label_smoothing(one_hot, amount):
    smooth = np.array(one_hot, dtype=float)
    smooth *= 1 - amount
    smooth += amount / smooth.shape[1]
    return smooth


# %% correct: a class with __call__, by columns
class Smoother:
    def __call__(self, one_hot, amount):
        k = len(one_hot[0])
        return np.stack([column * (1 - amount) + amount / k for column in np.transpose(one_hot)], axis=1)


label_smoothing = Smoother()

# %% correct: functools.partial, lists inside
from functools import partial


def smooth_with(scale, one_hot, amount):
    k = one_hot.shape[1]
    return scale * np.array([[(1 - amount) * cell + amount / k for cell in row] for row in one_hot.tolist()])


label_smoothing = partial(smooth_with, 1.0)


# %% misconception others_only: NumPy
def label_smoothing(one_hot, amount):
    k = one_hot.shape[1]
    return one_hot * (1 - amount) + (1 - one_hot) * amount / (k - 1)


# %% misconception others_only: np.where
def label_smoothing(one_hot, amount):
    return np.where(one_hot == 1, 1 - amount, amount / (one_hot.shape[1] - 1))


# %% misconception not_spread: NumPy
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount)


# %% misconception not_spread: the ones replaced
def label_smoothing(one_hot, amount):
    smooth = np.zeros(one_hot.shape)
    smooth[one_hot == 1] = 1 - amount
    return smooth


# %% misconception added: NumPy
def label_smoothing(one_hot, amount):
    return one_hot + amount / one_hot.shape[1]


# %% misconception added: np.where
def label_smoothing(one_hot, amount):
    share = amount / one_hot.shape[1]
    return np.where(one_hot == 1, 1 + share, share)


# %% misconception whole_amount: NumPy
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount


# %% misconception whole_amount: np.where
def label_smoothing(one_hot, amount):
    return np.where(one_hot == 1, 1.0, amount)


# %% misconception half: NumPy
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / 2


# %% misconception half: towards one half
def label_smoothing(one_hot, amount):
    return 0.5 + (one_hot - 0.5) * (1 - amount)


# %% misconception number_of_rows: shape[0]
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / one_hot.shape[0]


# %% misconception number_of_rows: len
def label_smoothing(one_hot, amount):
    share = amount / len(one_hot)
    return np.array([[(1 - amount) * cell + share for cell in row] for row in one_hot])


# %% misconception percent: NumPy
def label_smoothing(one_hot, amount):
    amount = amount / 100
    return one_hot * (1 - amount) + amount / one_hot.shape[1]


# %% misconception percent: np.where
def label_smoothing(one_hot, amount):
    share = amount / 100 / one_hot.shape[1]
    return np.where(one_hot == 1, 1 - amount / 100 + share, share)


# %% misconception cast: integers stay integers
def label_smoothing(one_hot, amount):
    smooth = one_hot.copy()
    k = smooth.shape[1]
    smooth[:] = smooth * (1 - amount) + amount / k
    return smooth


# %% wrong: changes a float argument in place
def label_smoothing(one_hot, amount):
    rows = np.asarray(one_hot, dtype=float)
    rows *= 1 - amount
    rows += amount / rows.shape[1]
    return rows


# %% wrong: raises on integers
def label_smoothing(one_hot, amount):
    rows = one_hot.copy()
    rows *= 1 - amount
    rows += amount / rows.shape[1]
    return rows


# %% wrong: added and divided, rows sum to 1
def label_smoothing(one_hot, amount):
    return (one_hot + amount / one_hot.shape[1]) / (1 + amount)


# %% wrong: four classes built in
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / 4


# %% wrong: the amount of the example built in
def label_smoothing(one_hot, amount):
    return one_hot * 0.8 + 0.2 / one_hot.shape[1]


# %% wrong: the first row only
def label_smoothing(one_hot, amount):
    return one_hot[:1] * (1 - amount) + amount / one_hot.shape[1]


# %% wrong: flat
def label_smoothing(one_hot, amount):
    return (one_hot * (1 - amount) + amount / one_hot.shape[1]).ravel()


# %% wrong: columns as rows
def label_smoothing(one_hot, amount):
    return (one_hot * (1 - amount) + amount / one_hot.shape[1]).T


# %% wrong: the example returned
def label_smoothing(one_hot, amount):
    return np.array([[0.05, 0.85, 0.05, 0.05]])


# %% wrong: unchanged rows
def label_smoothing(one_hot, amount):
    return one_hot.copy()


# %% wrong: forgets the return
def label_smoothing(one_hot, amount):
    smooth = one_hot * (1 - amount) + amount / one_hot.shape[1]


# %% wrong: prints
def label_smoothing(one_hot, amount):
    print(one_hot * (1 - amount) + amount / one_hot.shape[1])


# %% wrong: rounds to one decimal
def label_smoothing(one_hot, amount):
    return np.round(one_hot * (1 - amount) + amount / one_hot.shape[1], 1)


# %% wrong: divides by all cells
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / one_hot.size


# %% wrong: the amount and its rest mixed up
def label_smoothing(one_hot, amount):
    return one_hot * amount + (1 - amount) / one_hot.shape[1]


# %% wrong: k - 1 with the true cell kept at 1 - amount + share
def label_smoothing(one_hot, amount):
    return one_hot * (1 - amount) + amount / (one_hot.shape[1] - 1)


# %% wrong: a small amount is ignored
def label_smoothing(one_hot, amount):
    k = one_hot.shape[1]
    return np.where(one_hot == 1, round(1 - amount + amount / k, 2), round(amount / k, 2))


# %% misconception cast: the kind of the input kept
def label_smoothing(one_hot, amount):
    k = len(one_hot[0])
    return np.array([[x * (1 - amount) + amount / k for x in row] for row in one_hot], dtype=one_hot.dtype)
