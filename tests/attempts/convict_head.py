# %% correct: literal
convict_head = {20: "no_activation"}

# %% correct: dict()
convict_head = dict([(20, "no_activation")])

# %% correct: capitals and spaces
convict_head = {20: " No_Activation "}

# %% correct: a NumPy line number
convict_head = {np.int64(20): "no_activation"}

# %% correct: the line as text
convict_head = {"20": "no_activation"}

# %% correct: filled in
convict_head = {}
convict_head[20] = "no_activation"

# %% wrong: the line that compiles
convict_head = {21: "no_activation"}

# %% wrong: the hidden layer
convict_head = {19: "no_activation"}

# %% wrong: the line of the threshold
convict_head = {26: "no_activation"}

# %% wrong: two lines
convict_head = {20: "no_activation", 21: "no_activation"}

# %% wrong: a line of a lesson before
convict_head = {20: "no_activation", 28: "hard_labels"}

# %% wrong: another cause
convict_head = {20: "half_on_a_logit"}

# %% wrong: the cause the wrong way round
convict_head = {"no_activation": 20}

# %% wrong: the line only
convict_head = 20

# %% wrong: a pair
convict_head = (20, "no_activation")

# %% wrong: None for the cause
convict_head = {20: None}

# %% wrong: a cause cut short
convict_head = {20: "activation"}

# %% wrong: counted from 0
convict_head = {19: "no_activation", 20: None}

# %% wrong: empty
convict_head = {}
