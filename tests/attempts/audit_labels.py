# %% correct: list
audit_labels = [False, False, True, False, False]

# %% correct: tuple
audit_labels = (False, False, True, False, False)

# %% correct: array of bools
audit_labels = np.array([False, False, True, False, False])

# %% correct: list of NumPy bools
audit_labels = [np.bool_(i == 2) for i in range(5)]

# %% correct: array filled in
audit_labels = np.zeros(5, dtype=bool)
audit_labels[2] = True

# %% wrong: all False
audit_labels = [False] * 5

# %% wrong: all True
audit_labels = [True] * 5

# %% wrong: everything the other way round
audit_labels = [True, True, False, True, True]

# %% wrong: one too many
audit_labels = [False, False, True, False, True]

# %% wrong: one place off
audit_labels = (False, True, False, False, False)

# %% wrong: the first also True, array
audit_labels = np.array([True, False, True, False, False])

# %% wrong: only four
audit_labels = [False, False, True, False]

# %% wrong: six
audit_labels = [False, False, True, False, False, False]

# %% wrong: a single bool
audit_labels = True

# %% wrong: one left open
audit_labels = [False, False, True, False, None]

# %% wrong: not answered
audit_labels = None
