# %% correct: literal
convict_labels = {16: "wrong_name"}

# %% correct: form 2
convict_labels = dict([(16, " Wrong_Name")])

# %% correct: form 3
convict_labels = {np.int64(16): "wrong_name"}

# %% correct: form 4
convict_labels = {"16": "wrong_name"}

# %% correct: form 5
convict_labels = dict(zip([16], ["wrong_name"]))

# %% wrong: form 1
convict_labels = {17: "wrong_name"}

# %% wrong: form 2
convict_labels = {16: "argmax"}

# %% wrong: form 3
convict_labels = {16: "wrong_name", 29: "argmax"}

# %% wrong: form 4
convict_labels = 16

# %% wrong: form 5
convict_labels = {}

# %% wrong: form 6
convict_labels = ["wrong_name"]

# %% wrong: form 7
convict_labels = {"wrong_name": 16}
