# %% correct: a list
audit_clinic = [False, False, True, False, False]

# %% correct: a tuple
audit_clinic = (False, False, True, False, False)

# %% correct: an array of bools
audit_clinic = np.array([False, False, True, False, False])

# %% correct: computed from the number of the true statement
audit_clinic = [i == 3 for i in range(1, 6)]

# %% correct: NumPy bools in a list
audit_clinic = list(np.array([0, 0, 1, 0, 0]) == 1)

# %% correct: filled in
audit_clinic = [False] * 5
audit_clinic[2] = True

# %% correct: the third one computed
floor = np.log(1 + 9 / np.e)
audit_clinic = [False, False, bool(floor > 0.5), False, False]

# %% wrong: everything the other way round
audit_clinic = [True, True, False, True, True]

# %% wrong: all False
audit_clinic = [False] * 5

# %% wrong: all True
audit_clinic = [True] * 5

# %% wrong: the first one accepted
audit_clinic = [True, False, True, False, False]

# %% wrong: the second accepted, a tuple
audit_clinic = (False, True, True, False, False)

# %% wrong: the third rejected, computed
audit_clinic = [i > 5 for i in range(1, 6)]

# %% wrong: the fourth accepted, in an array
audit_clinic = np.array([False, False, True, True, False])

# %% wrong: the last one accepted
audit_clinic = [False, False, True, False, True]

# %% wrong: one answer missing
audit_clinic = [False, False, True, False]

# %% wrong: one answer too many
audit_clinic = [False, False, True, False, False, False]

# %% wrong: the first and the last accepted
audit_clinic = [True, False, True, False, True]

# %% wrong: not answered
audit_clinic = [None, None, None, None, None]

# %% wrong: non-empty strings, all truthy
audit_clinic = ["False", "False", "False", "False", "False"]

# %% wrong: the number of the true one
audit_clinic = [3]

# %% wrong: a single bool
audit_clinic = False
