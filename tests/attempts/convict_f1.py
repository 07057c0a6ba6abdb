# %% correct: literal
convict_f1 = {9: "batch_f1"}

# %% correct: dict of pairs, capitals and a blank
convict_f1 = dict([(9, " Batch_F1")])

# %% correct: np.int64
convict_f1 = {np.int64(9): "batch_f1"}

# %% correct: the number as text
convict_f1 = {"9": "batch_f1"}

# %% correct: filled in
convict_f1 = {}
convict_f1[9] = "batch_f1"

# %% wrong: the line of the accuracy
convict_f1 = {27: "batch_f1"}

# %% wrong: the line that calls fit
convict_f1 = {22: "batch_f1"}

# %% wrong: the line that prints the F1
convict_f1 = {23: "batch_f1"}

# %% wrong: the report
convict_f1 = {30: "batch_f1"}

# %% wrong: the cause of another lesson
convict_f1 = {9: "argmax"}

# %% wrong: turned round
convict_f1 = {"batch_f1": 9}

# %% wrong: a second line that does not belong to it
convict_f1 = {9: "batch_f1", 23: "batch_f1"}

# %% wrong: the number only
convict_f1 = 9

# %% wrong: the cause only
convict_f1 = "batch_f1"

# %% wrong: a list
convict_f1 = [9]

# %% wrong: half the cause
convict_f1 = {9: "f1"}

# %% wrong: no cause
convict_f1 = {9: None}

# %% wrong: empty
convict_f1 = {}
