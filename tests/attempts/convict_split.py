# %% correct: literal
convict_split = {17: "unshuffled_split"}

# %% correct: form 2
convict_split = dict([(17, " Unshuffled_Split")])

# %% correct: form 3
convict_split = {np.int64(17): "unshuffled_split"}

# %% correct: form 4
convict_split = {"17": "unshuffled_split"}

# %% correct: form 5
convict_split = dict(zip([17], ["unshuffled_split"]))

# %% wrong: the sorting line
convict_split = {15: "unshuffled_split"}

# %% wrong: the line before
convict_split = {16: "unshuffled_split"}

# %% wrong: both lines
convict_split = {15: "unshuffled_split", 17: "unshuffled_split"}

# %% wrong: the scaling line
convict_split = {18: "unshuffled_split"}

# %% wrong: another fault
convict_split = {17: "wrong_name"}

# %% wrong: a cause of the practice
convict_split = {17: "sorted_rows"}

# %% wrong: exchanged
convict_split = {"unshuffled_split": 17}

# %% wrong: a number
convict_split = 17

# %% wrong: a list
convict_split = ["unshuffled_split"]

# %% wrong: empty
convict_split = {}

# %% wrong: the import
convict_split = {5: "unshuffled_split"}
