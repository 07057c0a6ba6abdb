# %% correct: a list
audit_gap = [False, False, True, False, True]

# %% correct: a tuple
audit_gap = (False, False, True, False, True)

# %% correct: an array of bools
audit_gap = np.array([False, False, True, False, True])

# %% correct: from the numbers of the true statements
audit_gap = [number in (3, 5) for number in range(1, 6)]

# %% correct: NumPy bools in a list
audit_gap = list(np.array([0, 0, 1, 0, 1]) > 0)

# %% correct: negated
audit_gap = [not lie for lie in (True, True, False, True, False)]

# %% wrong: the first accepted
audit_gap = [True, False, True, False, True]

# %% wrong: the second accepted
audit_gap = [False, True, True, False, True]

# %% wrong: the third rejected
audit_gap = [False, False, False, False, True]

# %% wrong: the fourth accepted
audit_gap = [False, False, True, True, True]

# %% wrong: the fifth rejected
audit_gap = [False, False, True, False, False]

# %% wrong: all True
audit_gap = [True] * 5

# %% wrong: all False
audit_gap = [False] * 5

# %% wrong: turned round
audit_gap = [True, True, False, True, False]

# %% wrong: too short
audit_gap = [False, False, True, False]

# %% wrong: too long
audit_gap = [False, False, True, False, True, True]

# %% wrong: strings, others
audit_gap = ["False", "True", "True", "False", "True"]

# %% wrong: not answered
audit_gap = [None] * 5

# %% wrong: one bool
audit_gap = True
