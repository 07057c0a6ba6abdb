# %% correct: a literal
warmup_animals = ["dog", "cat"]

# %% correct: argmax and a list
names = ["cat", "dog", "owl"]
rows = np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]])
warmup_animals = [names[i] for i in rows.argmax(axis=1)]

# %% correct: max with a key
warmup_animals = []
for row in ([0.2, 0.5, 0.3], [0.6, 0.3, 0.1]):
    warmup_animals.append(max(zip(row, ["cat", "dog", "owl"]))[1])

# %% correct: an array of names, made a list
names = np.array(["cat", "dog", "owl"])
warmup_animals = names[np.argmax([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]], axis=-1)].tolist()

# %% correct: an array of names
warmup_animals = np.array(["cat", "dog", "owl"])[[1, 0]]

# %% correct: NumPy strings in a list
warmup_animals = list(np.array(["cat", "dog", "owl"])[[1, 0]])

# %% correct: a tuple
warmup_animals = ("dog", "cat")

# %% correct: index of the maximum
names = ["cat", "dog", "owl"]
first, second = [0.2, 0.5, 0.3], [0.6, 0.3, 0.1]
warmup_animals = [names[first.index(max(first))], names[second.index(max(second))]]

# %% misconception columns: a literal
warmup_animals = ["dog", "cat", "cat"]

# %% misconception columns: argmax over axis 0
names = np.array(["cat", "dog", "owl"])
rows = np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]])
warmup_animals = list(names[rows.argmax(axis=0)])

# %% misconception indices: a literal
warmup_animals = [1, 0]

# %% misconception indices: argmax without names
warmup_animals = np.argmax([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]], axis=1)

# %% misconception least: a literal
warmup_animals = ["cat", "owl"]

# %% misconception least: argmin
names = ["cat", "dog", "owl"]
rows = np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]])
warmup_animals = [names[i] for i in rows.argmin(axis=1)]

# %% misconception probabilities: a literal
warmup_animals = [0.5, 0.6]

# %% misconception probabilities: max of each row
warmup_animals = np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]).max(axis=1).tolist()

# %% wrong: the wrong way round
warmup_animals = ["cat", "dog"]

# %% wrong: counted from 1
warmup_animals = ["owl", "dog"]

# %% wrong: counted from the end
warmup_animals = ["dog", "owl"]

# %% wrong: the first row twice
warmup_animals = ["dog", "dog"]

# %% wrong: the first row only
warmup_animals = ["dog"]

# %% wrong: all three names
warmup_animals = ["cat", "dog", "owl"]

# %% wrong: one string
warmup_animals = "dog cat"

# %% wrong: the largest of the whole table
warmup_animals = "cat"

# %% wrong: letters
warmup_animals = list("dogcat")

# %% wrong: one-hot rows
warmup_animals = [[0, 1, 0], [1, 0, 0]]

# %% wrong: a dict
warmup_animals = {0: "dog", 1: "cat"}

# %% wrong: empty
warmup_animals = []

# %% wrong: None
warmup_animals = None
