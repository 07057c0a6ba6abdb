# %% correct: a list
audit_f1 = [False, True, False, False, True]

# %% correct: a tuple
audit_f1 = (False, True, False, False, True)

# %% correct: an array of bools
audit_f1 = np.array([False, True, False, False, True])

# %% correct: computed from the numbers of the true statements
audit_f1 = [i in {2, 5} for i in range(1, 6)]

# %% correct: NumPy bools in a list
audit_f1 = list(np.array([0, 1, 0, 0, 1]) == 1)

# %% correct: all False, then two set
audit_f1 = [False] * 5
audit_f1[1] = audit_f1[4] = True

# %% wrong: the first one accepted
audit_f1 = [True, True, False, False, True]

# %% wrong: the second one rejected
audit_f1 = [False, False, False, False, True]

# %% wrong: the third one accepted, a tuple
audit_f1 = (False, True, True, False, True)

# %% wrong: the fourth one accepted, an array
audit_f1 = np.array([False, True, False, True, True])

# %% wrong: the last one rejected
audit_f1 = [False, True, False, False, False]

# %% wrong: everything the other way round
audit_f1 = [True, False, True, True, False]

# %% wrong: all True
audit_f1 = [True] * 5

# %% wrong: all False
audit_f1 = [False] * 5

# %% wrong: reversed order
audit_f1 = [True, False, False, True, False]

# %% wrong: one answer missing
audit_f1 = [False, True, False, False]

# %% wrong: one answer too many
audit_f1 = [False, True, False, False, True, True]

# %% wrong: not answered
audit_f1 = [None, None, None, None, None]

# %% wrong: non-empty strings, all truthy
audit_f1 = ["False", "True", "False", "False", "False"]

# %% wrong: a single bool
audit_f1 = True

# %% wrong: the numbers of the true statements
audit_f1 = [2, 5]
