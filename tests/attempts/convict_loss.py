# %% correct: literal
convict_loss = {24: "no_baseline", 28: "hard_labels"}

# %% correct: form 2
convict_loss = {28: "hard_labels", 24: "no_baseline"}

# %% correct: form 3
convict_loss = dict([(24, " No_Baseline"), (28, "HARD_LABELS ")])

# %% correct: form 4
convict_loss = {np.int64(24): "no_baseline", np.int64(28): "hard_labels"}

# %% correct: form 5
convict_loss = {"24": "no_baseline", "28": "hard_labels"}

# %% wrong: form 1
convict_loss = {24: "hard_labels", 28: "no_baseline"}

# %% wrong: form 2
convict_loss = {28: "hard_labels"}

# %% wrong: form 3
convict_loss = {24: "no_baseline", 28: "hard_labels", 27: "broadcast_accuracy"}

# %% wrong: form 4
convict_loss = [24, 28]

# %% wrong: form 5
convict_loss = {}

# %% wrong: form 6
convict_loss = {23: "no_baseline", 28: "hard_labels"}

# %% wrong: form 7
convict_loss = {24: None, 28: None}
