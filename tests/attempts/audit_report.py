# %% correct: a list
audit_report = [False, False, True, False, True]

# %% correct: a tuple
audit_report = (False, False, True, False, True)

# %% correct: an array of bools
audit_report = np.array([False, False, True, False, True])

# %% correct: from the numbers of the true ones
audit_report = [number in (3, 5) for number in range(1, 6)]

# %% correct: NumPy bools in a list
audit_report = list(np.array([0, 0, 1, 0, 1]) > 0)

# %% correct: one after the other
audit_report = 5 * [False]
audit_report[2] = audit_report[4] = True

# %% wrong: everything the other way round
audit_report = [True, True, False, True, False]

# %% wrong: the first accepted
audit_report = [True, False, True, False, True]

# %% wrong: the second accepted, a tuple
audit_report = (False, True, True, False, True)

# %% wrong: the third rejected
audit_report = [False, False, False, False, True]

# %% wrong: the fourth accepted, an array
audit_report = np.array([False, False, True, True, True])

# %% wrong: the last rejected
audit_report = [False, False, True, False, False]

# %% wrong: all True
audit_report = [True] * 5

# %% wrong: all False
audit_report = [False] * 5

# %% wrong: one answer missing
audit_report = [False, False, True, False]

# %% wrong: one answer too many
audit_report = [False, False, True, False, True, True]

# %% wrong: backwards
audit_report = [True, False, True, False, False]

# %% wrong: texts
audit_report = ["False", "False", "True", "False", "True"]

# %% wrong: the numbers of the true ones
audit_report = [3, 5]

# %% wrong: not answered
audit_report = [None] * 5

# %% wrong: one bool
audit_report = False

# %% wrong: nothing
audit_report = None
