# %% correct: a list
audit_thresholds = [False, True, True, False, False]

# %% correct: a tuple
audit_thresholds = (False, True, True, False, False)

# %% correct: an array of bools
audit_thresholds = np.array([False, True, True, False, False])

# %% correct: computed from the numbers of the true statements
audit_thresholds = [i in {2, 3} for i in range(1, 6)]

# %% correct: NumPy bools in a list
audit_thresholds = list(np.array([0, 1, 1, 0, 0]) == 1)

# %% correct: put together
audit_thresholds = [False] + [True] * 2 + [False] * 2

# %% wrong: everything the other way round
audit_thresholds = [True, False, False, True, True]

# %% wrong: all False
audit_thresholds = [False] * 5

# %% wrong: all True
audit_thresholds = [True] * 5

# %% wrong: the first one accepted
audit_thresholds = [True, True, True, False, False]

# %% wrong: the second one rejected
audit_thresholds = [False, False, True, False, False]

# %% wrong: the third one rejected
audit_thresholds = (False, True, False, False, False)

# %% wrong: the fourth accepted, in an array
audit_thresholds = np.array([False, True, True, True, False])

# %% wrong: the last one accepted
audit_thresholds = [False, True, True, False, True]

# %% wrong: one answer missing
audit_thresholds = [False, True, True, False]

# %% wrong: one answer too many
audit_thresholds = [False, True, True, False, False, False]

# %% wrong: reversed order
audit_thresholds = [False, False, True, True, False]

# %% wrong: not answered
audit_thresholds = [None] * 5

# %% wrong: non-empty strings, all truthy
audit_thresholds = ["False", "True", "True", "False", "False"]

# %% wrong: a single bool
audit_thresholds = False
