# %% correct: a list
audit_logits = [False, True, False, True, False]

# %% correct: a tuple
audit_logits = (False, True, False, True, False)

# %% correct: an array of bools
audit_logits = np.array([False, True, False, True, False])

# %% correct: even numbers
audit_logits = [number % 2 == 0 for number in range(1, 6)]

# %% correct: from the numbers of the true sentences
true_ones = {2, 4}
audit_logits = list(map(lambda i: i in true_ones, range(1, 6)))

# %% correct: NumPy bools in a list
audit_logits = list(np.array([0, 1, 0, 1, 0]) == 1)

# %% correct: changed one by one
audit_logits = [False] * 5
audit_logits[1] = True
audit_logits[3] = True

# %% wrong: everything the other way round
audit_logits = [True, False, True, False, True]

# %% wrong: the first flipped
audit_logits = [True, True, False, True, False]

# %% wrong: the second flipped
audit_logits = [False, False, False, True, False]

# %% wrong: the third flipped
audit_logits = [False, True, True, True, False]

# %% wrong: the fourth flipped
audit_logits = [False, True, False, False, False]

# %% wrong: the fifth flipped, in an array
audit_logits = np.array([False, True, False, True, True])

# %% wrong: all True
audit_logits = [True] * 5

# %% wrong: all False
audit_logits = [False] * 5

# %% wrong: one too few
audit_logits = [False, True, False, True]

# %% wrong: one too many
audit_logits = [False, True, False, True, False, True]

# %% wrong: not answered
audit_logits = [None] * 5

# %% wrong: words, all of them truthy
audit_logits = ["no", "yes", "no", "yes", "no"]

# %% wrong: the numbers of the true sentences
audit_logits = [2, 4]

# %% wrong: empty
audit_logits = []

# %% wrong: a single bool
audit_logits = False
