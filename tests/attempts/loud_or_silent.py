# %% correct: literal list
loud_or_silent = ["silent", "silent", "loud", "silent"]

# %% correct: a tuple
loud_or_silent = ("silent", "silent", "loud", "silent")

# %% correct: an array of strings
loud_or_silent = np.array(["silent", "silent", "loud", "silent"])

# %% correct: split text
loud_or_silent = "silent silent loud silent".split()

# %% correct: filled in, object array
loud_or_silent = np.full(4, "silent", dtype=object)
loud_or_silent[2] = "loud"

# %% correct: measured
import keras
from sklearn.preprocessing import LabelBinarizer


def hear(f, *args):
    try:
        f(*args)
    except Exception:
        return "loud"
    return "silent"


loud_or_silent = [hear(keras.utils.to_categorical, y) for y in ([1, 2, 3], [-1, 1], ["cat", "dog"])]
loud_or_silent.append(hear(LabelBinarizer().fit(["a", "b", "c"]).transform, ["d"]))

# %% misconception all_loud: literal
loud_or_silent = ["loud", "loud", "loud", "loud"]

# %% misconception all_loud: repeated tuple
loud_or_silent = ("loud",) * 4

# %% misconception unseen_loud: literal
loud_or_silent = ["silent", "silent", "loud", "loud"]

# %% misconception unseen_loud: array
loud_or_silent = np.repeat(["silent", "loud"], 2)

# %% misconception minus_loud: literal
loud_or_silent = ["silent", "loud", "loud", "silent"]

# %% misconception minus_loud: computed
loud_or_silent = ["loud" if case in (2, 3) else "silent" for case in range(1, 5)]

# %% misconception text_silent: repeated list
loud_or_silent = ["silent"] * 4

# %% misconception text_silent: array
loud_or_silent = np.full(4, "silent")

# %% wrong: everything the other way round
loud_or_silent = ["loud", "loud", "silent", "loud"]

# %% wrong: first case loud
loud_or_silent = ["loud", "silent", "loud", "silent"]

# %% wrong: text silent and unseen loud
loud_or_silent = ["silent", "silent", "silent", "loud"]

# %% wrong: three words
loud_or_silent = ["silent", "silent", "loud"]

# %% wrong: five words
loud_or_silent = ["silent", "silent", "loud", "silent", "silent"]

# %% wrong: one word
loud_or_silent = "silent"

# %% wrong: a set
loud_or_silent = {"silent", "loud"}

# %% wrong: other words
loud_or_silent = ["quiet", "quiet", "error", "quiet"]

# %% wrong: booleans instead of words
loud_or_silent = [False, False, True, False]

# %% wrong: both words at once
loud_or_silent = ["silent", "silent", "loud", "loud or silent"]

# %% wrong: not answered
loud_or_silent = [None, None, None, None]
