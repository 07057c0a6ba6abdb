# %% correct: a list
audit_binary = [False, True, False, False, True]

# %% correct: a tuple
audit_binary = (False, True, False, False, True)

# %% correct: an array
audit_binary = np.array([False, True, False, False, True])

# %% correct: NumPy truth values in a list
audit_binary = list(np.arange(5) % 3 == 1)

# %% correct: computed
audit_binary = [number in (2, 5) for number in range(1, 6)]

# %% wrong: all the other way round
audit_binary = [True, False, True, True, False]

# %% wrong: all True
audit_binary = [True] * 5

# %% wrong: all False
audit_binary = [False] * 5

# %% wrong: the first is wrong
audit_binary = [True, True, False, False, True]

# %% wrong: the last is wrong
audit_binary = [False, True, False, False, False]

# %% wrong: the third is wrong, an array
audit_binary = np.array([False, True, True, False, True])

# %% wrong: backwards
audit_binary = [True, False, False, True, False]

# %% wrong: the fifth is missing
audit_binary = [False, True, False, False]

# %% wrong: a sixth
audit_binary = [False, True, False, False, True, True]

# %% wrong: not answered
audit_binary = [None] * 5

# %% wrong: one not answered
audit_binary = [None, True, False, False, True]

# %% wrong: empty
audit_binary = []

# %% wrong: numbers of the true statements
audit_binary = [2, 5]

# %% wrong: one truth value
audit_binary = True
