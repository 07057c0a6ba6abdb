# %% correct: a list
audit_loss = [False, False, True, False, True]

# %% correct: a tuple
audit_loss = (False, False, True, False, True)

# %% correct: an array of bools
audit_loss = np.array([False, False, True, False, True])

# %% correct: computed from the numbers of the true statements
audit_loss = [i in {3, 5} for i in range(1, 6)]

# %% correct: NumPy bools in a list
audit_loss = list(np.array([0, 0, 1, 0, 1]) == 1)

# %% wrong: everything the other way round
audit_loss = [True, True, False, True, False]

# %% wrong: all False
audit_loss = [False] * 5

# %% wrong: all True
audit_loss = [True] * 5

# %% wrong: the first one accepted
audit_loss = [True, False, True, False, True]

# %% wrong: the last one rejected
audit_loss = [False, False, True, False, False]

# %% wrong: the fourth accepted, in an array
audit_loss = np.array([False, False, True, True, True])

# %% wrong: the second accepted, a tuple
audit_loss = (False, True, True, False, True)

# %% wrong: one answer missing
audit_loss = [False, False, True, False]

# %% wrong: one answer too many
audit_loss = [False, False, True, False, True, False]

# %% wrong: reversed order
audit_loss = [True, False, True, False, False]

# %% wrong: not answered
audit_loss = [None, None, None, None, None]

# %% wrong: non-empty strings, all truthy
audit_loss = ["False", "False", "True", "False", "False"]

# %% wrong: a single bool
audit_loss = False
