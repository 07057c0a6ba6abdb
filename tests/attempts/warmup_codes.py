# %% correct: a literal list
warmup_codes = [1, 0, 1]

# %% correct: a tuple
warmup_codes = (1, 0, 1)

# %% correct: computed with a dictionary and a comprehension
labels = ["spam", "ham", "spam"]
code = {name: i for i, name in enumerate(sorted(set(labels)))}
warmup_codes = [code[name] for name in labels]

# %% correct: np.unique, an integer array
_, warmup_codes = np.unique(["spam", "ham", "spam"], return_inverse=True)

# %% correct: LabelEncoder
from sklearn.preprocessing import LabelEncoder

warmup_codes = LabelEncoder().fit_transform(["spam", "ham", "spam"])

# %% correct: int8 array
warmup_codes = np.array([1, 0, 1], dtype="int8")

# %% correct: a Keras tensor
import keras

warmup_codes = keras.ops.convert_to_tensor([1, 0, 1])

# %% correct: index in the sorted list of names, map
warmup_codes = list(map(["ham", "spam"].index, ["spam", "ham", "spam"]))

# %% misconception appearance: a literal, first seen is 0
warmup_codes = [0, 1, 0]

# %% misconception appearance: dict.fromkeys keeps the order of appearance
labels = ["spam", "ham", "spam"]
seen = list(dict.fromkeys(labels))
warmup_codes = np.array([seen.index(name) for name in labels])

# %% misconception from_one: a literal
warmup_codes = [2, 1, 2]

# %% misconception from_one: unique plus one
warmup_codes = np.unique(["spam", "ham", "spam"], return_inverse=True)[1] + 1

# %% misconception one_hot: a literal list of rows
warmup_codes = [[0, 1], [1, 0], [0, 1]]

# %% misconception one_hot: rows of the identity
warmup_codes = np.eye(2)[[1, 0, 1]]

# %% misconception one_hot: int8 comparison table
warmup_codes = (np.array(["spam", "ham", "spam"])[:, None] == np.array(["ham", "spam"])).astype("int8")

# %% wrong: all zeros
warmup_codes = [0, 0, 0]

# %% wrong: the codes of the distinct names only
warmup_codes = [0, 1]

# %% wrong: one row too many
warmup_codes = [1, 0, 1, 0]

# %% wrong: strings
warmup_codes = ["1", "0", "1"]

# %% wrong: the sorted names
warmup_codes = ["ham", "spam"]

# %% wrong: the codes sorted as well
warmup_codes = sorted([1, 0, 1])

# %% wrong: every row its own code
warmup_codes = [1, 0, 2]

# %% wrong: the dictionary instead of the codes
warmup_codes = {"ham": 0, "spam": 1}

# %% wrong: left empty
warmup_codes = None

# %% wrong: counts of the names
warmup_codes = [2, 1]
