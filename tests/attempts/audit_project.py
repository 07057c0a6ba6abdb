# %% correct: a list
audit_project = [False, False, True, False, False]

# %% correct: a tuple
audit_project = (False, False, True, False, False)

# %% correct: an array of bools
audit_project = np.array([False, False, True, False, False])

# %% correct: computed from the number of the true statement
audit_project = [number == 3 for number in range(1, 6)]

# %% correct: NumPy bools in a list
audit_project = list(np.array([0, 0, 1, 0, 0]) == 1)

# %% correct: all False, then one changed
audit_project = [False] * 5
audit_project[2] = True

# %% wrong: the first accepted
audit_project = [True, False, True, False, False]

# %% wrong: the second accepted, an array
audit_project = np.array([False, True, True, False, False])

# %% wrong: the third rejected
audit_project = [False] * 5

# %% wrong: the fourth accepted, a tuple
audit_project = (False, False, True, True, False)

# %% wrong: the fifth accepted
audit_project = [False, False, True, False, True]

# %% wrong: all True
audit_project = [True] * 5

# %% wrong: everything the other way round
audit_project = [True, True, False, True, True]

# %% wrong: one answer missing
audit_project = [False, False, True, False]

# %% wrong: one answer too many
audit_project = [False, False, True, False, False, False]

# %% wrong: the numbers of the true statements
audit_project = [3]

# %% wrong: non-empty strings, all truthy
audit_project = ["False", "False", "True", "False", "False"]

# %% wrong: not answered
audit_project = [None, None, None, None, None]

# %% wrong: a single bool
audit_project = False

# %% wrong: first and fourth accepted
audit_project = [True, False, True, True, False]
