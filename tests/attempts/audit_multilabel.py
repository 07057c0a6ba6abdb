# %% correct: a list
audit_multilabel = [False, True, False, False, True]

# %% correct: a tuple
audit_multilabel = (False, True, False, False, True)

# %% correct: an array of bools
audit_multilabel = np.array([False, True, False, False, True])

# %% correct: computed from the numbers of the true statements
audit_multilabel = [i in {2, 5} for i in range(1, 6)]

# %% correct: NumPy bools in a list
audit_multilabel = list(np.array([0, 1, 0, 0, 1]) == 1)

# %% correct: appended one by one
audit_multilabel = []
for word in "no yes no no yes".split():
    audit_multilabel.append(word == "yes")

# %% correct: two changed in a list of False
audit_multilabel = 5 * [False]
audit_multilabel[1] = audit_multilabel[-1] = True

# %% wrong: the first accepted
audit_multilabel = [True, True, False, False, True]

# %% wrong: the second rejected
audit_multilabel = [False, False, False, False, True]

# %% wrong: the third accepted
audit_multilabel = [False, True, True, False, True]

# %% wrong: the fourth accepted
audit_multilabel = [False, True, False, True, True]

# %% wrong: the last rejected
audit_multilabel = [False, True, False, False, False]

# %% wrong: everything the other way round
audit_multilabel = [True, False, True, True, False]

# %% wrong: all True
audit_multilabel = [True] * 5

# %% wrong: all False
audit_multilabel = [False] * 5

# %% wrong: reversed order
audit_multilabel = [True, False, False, True, False]

# %% wrong: first and fourth accepted, a tuple
audit_multilabel = (True, True, False, True, True)

# %% wrong: second rejected and third accepted, an array
audit_multilabel = np.array([False, False, True, False, True])

# %% wrong: one answer missing
audit_multilabel = [False, True, False, False]

# %% wrong: one answer too many
audit_multilabel = [False, True, False, False, True, True]

# %% wrong: non-empty strings, all truthy
audit_multilabel = ["False", "True", "False", "False", "True"]

# %% wrong: one text
audit_multilabel = "FTFFT"

# %% wrong: not answered
audit_multilabel = [None] * 5

# %% wrong: nothing
audit_multilabel = None

# %% wrong: the numbers of the true statements
audit_multilabel = [2, 5]

# %% wrong: a single bool
audit_multilabel = True

# %% wrong: an empty list
audit_multilabel = []
