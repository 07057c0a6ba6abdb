# %% correct: a literal
warmup_found_labels = [0, 1]

# %% correct: a comprehension
probabilities = [0.7, 0.2, 0.45, 0.1, 0.6]
thresholds = [0.5, 0.1, 0.5, 0.3, 0.6]
warmup_found_labels = [i for i, (p, t) in enumerate(zip(probabilities, thresholds)) if p > t]

# %% correct: np.flatnonzero, an array
p = np.array([0.7, 0.2, 0.45, 0.1, 0.6])
t = np.array([0.5, 0.1, 0.5, 0.3, 0.6])
warmup_found_labels = np.flatnonzero(p > t)

# %% correct: np.where, made a list
found = np.where(np.array([0.7, 0.2, 0.45, 0.1, 0.6]) > np.array([0.5, 0.1, 0.5, 0.3, 0.6]))[0]
warmup_found_labels = found.tolist()

# %% correct: a loop, NumPy integers in a list
warmup_found_labels = []
rows = np.array([[0.7, 0.5], [0.2, 0.1], [0.45, 0.5], [0.1, 0.3], [0.6, 0.6]])
for number in np.arange(5):
    if rows[number, 0] > rows[number, 1]:
        warmup_found_labels.append(number)

# %% correct: a tuple
warmup_found_labels = (0, 1)

# %% correct: a range made a list
warmup_found_labels = list(range(2))

# %% correct: float32
p = np.array([0.7, 0.2, 0.45, 0.1, 0.6], dtype="float32")
t = np.array([0.5, 0.1, 0.5, 0.3, 0.6], dtype="float32")
warmup_found_labels = list(np.nonzero(np.greater(p, t))[0])

# %% misconception one_threshold: a literal
warmup_found_labels = [0, 4]

# %% misconception one_threshold: .5 for all
p = np.array([0.7, 0.2, 0.45, 0.1, 0.6])
warmup_found_labels = np.flatnonzero(p > 0.5)

# %% misconception one_threshold: rounded
warmup_found_labels = [i for i, p in enumerate([0.7, 0.2, 0.45, 0.1, 0.6]) if round(p) == 1]

# %% misconception at_least: a literal
warmup_found_labels = [0, 1, 4]

# %% misconception at_least: >= in place of >
probabilities = [0.7, 0.2, 0.45, 0.1, 0.6]
thresholds = [0.5, 0.1, 0.5, 0.3, 0.6]
warmup_found_labels = [i for i in range(5) if probabilities[i] >= thresholds[i]]

# %% misconception argmax: a literal
warmup_found_labels = [0]

# %% misconception argmax: the number of the largest
warmup_found_labels = [int(np.argmax([0.7, 0.2, 0.45, 0.1, 0.6]))]

# %% misconception indicators: a literal
warmup_found_labels = [1, 1, 0, 0, 0]

# %% misconception indicators: Booleans
p = np.array([0.7, 0.2, 0.45, 0.1, 0.6])
t = np.array([0.5, 0.1, 0.5, 0.3, 0.6])
warmup_found_labels = list(p > t)

# %% misconception indicators: an array of integers
p = np.array([0.7, 0.2, 0.45, 0.1, 0.6])
t = np.array([0.5, 0.1, 0.5, 0.3, 0.6])
warmup_found_labels = (p > t).astype(int)

# %% wrong (names argmax): the number itself, no list
warmup_found_labels = np.argmax([0.7, 0.2, 0.45, 0.1, 0.6])

# %% wrong: counted from 1
warmup_found_labels = [1, 2]

# %% wrong: those that are not found
warmup_found_labels = [2, 3, 4]

# %% wrong: those below their threshold
warmup_found_labels = [2, 3]

# %% wrong: how many
warmup_found_labels = 2

# %% wrong: their probabilities
warmup_found_labels = [0.7, 0.2]

# %% wrong: all five
warmup_found_labels = list(range(5))

# %% wrong: an empty list
warmup_found_labels = []

# %% wrong: the second only
warmup_found_labels = [1]

# %% wrong: text
warmup_found_labels = "0, 1"

# %% wrong: the leads over the thresholds
lead = np.array([0.7, 0.2, 0.45, 0.1, 0.6]) - np.array([0.5, 0.1, 0.5, 0.3, 0.6])
warmup_found_labels = lead.tolist()

# %% wrong: None, from list.append
warmup_found_labels = [0].append(1)

# %% wrong: np.where of those below, in its tuple
p, t = np.array([0.7, 0.2, 0.45, 0.1, 0.6]), np.array([0.5, 0.1, 0.5, 0.3, 0.6])
warmup_found_labels = np.where(p < t)
