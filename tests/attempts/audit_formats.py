# %% correct: a list
audit_formats = [False, True, False, False, True]

# %% correct: a tuple
audit_formats = (False, True, False, False, True)

# %% correct: an array of bools
audit_formats = np.array([False, True, False, False, True])

# %% correct: computed bools
audit_formats = [number in (2, 5) for number in range(1, 6)]

# %% correct: a list of np.bool_
audit_formats = list(np.array([0, 1, 0, 0, 1]) == 1)

# %% wrong: all true
audit_formats = [True, True, True, True, True]

# %% wrong: all false
audit_formats = [False] * 5

# %% wrong: everything turned round
audit_formats = [True, False, True, True, False]

# %% wrong: the first off
audit_formats = [True, True, False, False, True]

# %% wrong: the fourth off
audit_formats = [False, True, False, True, True]

# %% wrong: the last off, a tuple
audit_formats = (False, True, False, False, False)

# %% wrong: backwards
audit_formats = np.array([True, False, False, True, False])

# %% wrong: the last one missing
audit_formats = [False, True, False, False]

# %% wrong: one too many
audit_formats = [False, True, False, False, True, True]

# %% wrong: left empty
audit_formats = []

# %% wrong: the template
audit_formats = [None, None, None, None, None]
