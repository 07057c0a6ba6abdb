# %% correct: a literal
softmax_faults = {5: "one_winner", 9: "one_label_loss", 10: "largest_only"}

# %% correct: another order
softmax_faults = {10: "largest_only", 5: "one_winner", 9: "one_label_loss"}

# %% correct: pairs
softmax_faults = dict([(5, "one_winner"), (9, "one_label_loss"), (10, "largest_only")])

# %% correct: zipped
softmax_faults = dict(zip((5, 9, 10), ("one_winner", "one_label_loss", "largest_only")))

# %% correct: one by one
softmax_faults = {}
softmax_faults[5] = "one_winner"
softmax_faults[9] = "one_label_loss"
softmax_faults[10] = "largest_only"

# %% correct: NumPy ints
softmax_faults = {np.int64(5): "one_winner", np.int64(9): "one_label_loss", np.int64(10): "largest_only"}

# %% correct: capitals and blanks
softmax_faults = {5: "One_winner", 9: " one_label_loss ", 10: "LARGEST_ONLY"}

# %% correct: turned from cause to line
lines = {"one_winner": 5, "one_label_loss": 9, "largest_only": 10}
softmax_faults = {line: cause for cause, line in lines.items()}

# %% correct: line numbers as text
softmax_faults = {"5": "one_winner", "9": "one_label_loss", "10": "largest_only"}

# %% wrong: the metric thought right
softmax_faults = {5: "one_winner", 9: "one_label_loss"}

# %% wrong: the loss thought right
softmax_faults = {5: "one_winner", 10: "largest_only"}

# %% wrong: the head thought right
softmax_faults = {9: "one_label_loss", 10: "largest_only"}

# %% wrong: the head alone
softmax_faults = {5: "one_winner"}

# %% wrong: two causes exchanged
softmax_faults = {5: "largest_only", 9: "one_label_loss", 10: "one_winner"}

# %% wrong: head and loss exchanged
softmax_faults = {5: "one_label_loss", 9: "one_winner", 10: "largest_only"}

# %% wrong: all causes moved on by one
softmax_faults = {5: "one_label_loss", 9: "largest_only", 10: "one_winner"}

# %% wrong: the lines one too low
softmax_faults = {4: "one_winner", 8: "one_label_loss", 9: "largest_only"}

# %% wrong: lines counted from 0 in the text
softmax_faults = {4: "one_winner", 8: "one_label_loss", 9: "largest_only", 0: "no_activation"}

# %% wrong: the hidden layer accused as well
softmax_faults = {4: "too_few_units", 5: "one_winner", 9: "one_label_loss", 10: "largest_only"}

# %% wrong: Flatten accused of no activation
softmax_faults = {3: "no_activation", 5: "one_winner", 9: "one_label_loss", 10: "largest_only"}

# %% wrong: too few units in the head
softmax_faults = {5: "too_few_units", 9: "one_label_loss", 10: "largest_only"}

# %% wrong: no activation in the head
softmax_faults = {5: "no_activation", 9: "one_label_loss", 10: "largest_only"}

# %% wrong: the line of compile for the loss
softmax_faults = {5: "one_winner", 7: "one_label_loss", 10: "largest_only"}

# %% wrong: the line of the optimizer for the loss
softmax_faults = {5: "one_winner", 8: "one_label_loss", 10: "largest_only"}

# %% wrong: one cause for all three lines
softmax_faults = {5: "one_winner", 9: "one_winner", 10: "one_winner"}

# %% wrong: cause to line
softmax_faults = {"one_winner": 5, "one_label_loss": 9, "largest_only": 10}

# %% wrong: lines only
softmax_faults = [5, 9, 10]

# %% wrong: causes only
softmax_faults = ["one_winner", "one_label_loss", "largest_only"]

# %% wrong: a set of lines
softmax_faults = {5, 9, 10}

# %% wrong: causes in other words
softmax_faults = {5: "softmax", 9: "categorical_crossentropy", 10: "no threshold"}

# %% wrong: no causes
softmax_faults = {5: None, 9: None, 10: None}

# %% wrong: an empty dict
softmax_faults = {}

# %% wrong: text
softmax_faults = "5, 9, 10"

# %% wrong: left empty
softmax_faults = None

# %% wrong: a list of causes for a line
softmax_faults = {5: ["one_winner", "largest_only"], 9: ["one_label_loss"], 10: ["largest_only"]}
