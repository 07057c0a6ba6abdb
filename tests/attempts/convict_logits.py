# %% correct: a literal
convict_logits = {21: "string_loss_on_logits", 26: "half_on_a_logit"}

# %% correct: the other order
convict_logits = {26: "half_on_a_logit", 21: "string_loss_on_logits"}

# %% correct: capitals and spaces
convict_logits = dict([(21, " String_Loss_On_Logits"), (26, "HALF_ON_A_LOGIT ")])

# %% correct: NumPy numbers
convict_logits = {np.int64(21): "string_loss_on_logits", np.int64(26): "half_on_a_logit"}

# %% correct: line numbers as text
convict_logits = {"21": "string_loss_on_logits", "26": "half_on_a_logit"}

# %% correct: zipped
convict_logits = dict(zip([21, 26], ["string_loss_on_logits", "half_on_a_logit"]))

# %% correct: filled line by line
convict_logits = {}
convict_logits[21] = "string_loss_on_logits"
convict_logits[26] = "half_on_a_logit"

# %% wrong: causes swapped
convict_logits = {21: "half_on_a_logit", 26: "string_loss_on_logits"}

# %% wrong: the first alone
convict_logits = {21: "string_loss_on_logits"}

# %% wrong: the second alone
convict_logits = {26: "half_on_a_logit"}

# %% wrong: the head accused of the loss
convict_logits = {20: "string_loss_on_logits", 26: "half_on_a_logit"}

# %% wrong: fit accused of the loss
convict_logits = {22: "string_loss_on_logits", 26: "half_on_a_logit"}

# %% wrong: predict accused of the threshold
convict_logits = {21: "string_loss_on_logits", 25: "half_on_a_logit"}

# %% wrong: rounding in F1 accused of the threshold
convict_logits = {21: "string_loss_on_logits", 9: "half_on_a_logit"}

# %% wrong: counted from 0
convict_logits = {20: "string_loss_on_logits", 25: "half_on_a_logit"}

# %% wrong: one innocent line more
convict_logits = {21: "string_loss_on_logits", 26: "half_on_a_logit", 22: "string_loss_on_logits"}

# %% wrong: the same cause twice
convict_logits = {21: "string_loss_on_logits", 26: "string_loss_on_logits"}

# %% wrong: a list of lines
convict_logits = [21, 26]

# %% wrong: causes as keys
convict_logits = {"string_loss_on_logits": 21, "half_on_a_logit": 26}

# %% wrong: causes cut short
convict_logits = {21: "string_loss", 26: "half"}

# %% wrong: no causes
convict_logits = {21: None, 26: None}

# %% wrong: empty
convict_logits = {}

# %% wrong: text
convict_logits = "21 and 26"
