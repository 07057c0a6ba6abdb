# %% correct: literal
convict_binary = {27: "broadcast_accuracy", 29: "argmax"}

# %% correct: form 2
convict_binary = {29: "argmax", 27: "broadcast_accuracy"}

# %% correct: form 3
convict_binary = dict([(27, "Broadcast_accuracy "), (29, " ARGMAX")])

# %% correct: form 4
convict_binary = {np.int64(27): "broadcast_accuracy", np.int64(29): "argmax"}

# %% correct: form 5
convict_binary = {"27": "broadcast_accuracy", "29": "argmax"}

# %% wrong: form 1
convict_binary = {27: "argmax", 29: "broadcast_accuracy"}

# %% wrong: form 2
convict_binary = {27: "broadcast_accuracy"}

# %% wrong: form 3
convict_binary = {27: "broadcast_accuracy", 29: "argmax", 26: "half_on_a_logit"}

# %% wrong: form 4
convict_binary = [27, 29]

# %% wrong: form 5
convict_binary = {}

# %% wrong: form 6
convict_binary = {28: "broadcast_accuracy", 29: "argmax"}

# %% wrong: form 7
convict_binary = "27"

# %% wrong: form 8
convict_binary = {27: "broadcast", 29: "argmax"}

# %% wrong: form 9
convict_binary = {27: None, 29: None}
