# %% correct: a literal
why_the_gap = ["label_order", "dropout", "overfitting", "scaling", "class_weight", "sorted_rows"]

# %% correct: a tuple
why_the_gap = ("label_order", "dropout", "overfitting", "scaling", "class_weight", "sorted_rows")

# %% correct: split
why_the_gap = "label_order dropout overfitting scaling class_weight sorted_rows".split()

# %% correct: from a dict of cases
cases = {4: "scaling", 6: "sorted_rows", 1: "label_order", 3: "overfitting", 5: "class_weight", 2: "dropout"}
why_the_gap = [cases[i] for i in sorted(cases)]

# %% correct: filled one by one
why_the_gap = [None] * 6
why_the_gap[0] = "label_order"
why_the_gap[1] = "dropout"
why_the_gap[2] = "overfitting"
why_the_gap[3] = "scaling"
why_the_gap[4] = "class_weight"
why_the_gap[5] = "sorted_rows"

# %% correct: an array of strings
why_the_gap = np.array(
    ["label_order", "dropout", "overfitting", "scaling", "class_weight", "sorted_rows"]
)

# %% misconception all_overfitting: repeated
why_the_gap = ["overfitting"] * 6

# %% misconception all_overfitting: a comprehension
why_the_gap = ["overfitting" for case in range(1, 7)]

# %% misconception training_mode: a literal
why_the_gap = ["label_order", "class_weight", "overfitting", "scaling", "dropout", "sorted_rows"]

# %% misconception training_mode: exchanged
why_the_gap = "label_order dropout overfitting scaling class_weight sorted_rows".split()
why_the_gap[1], why_the_gap[4] = why_the_gap[4], why_the_gap[1]

# %% misconception labels: a literal
why_the_gap = ["sorted_rows", "dropout", "overfitting", "scaling", "class_weight", "label_order"]

# %% misconception labels: a tuple
why_the_gap = ("sorted_rows", "dropout", "overfitting", "scaling", "class_weight", "label_order")

# %% wrong: scaling and overfitting exchanged
why_the_gap = ["label_order", "dropout", "scaling", "overfitting", "class_weight", "sorted_rows"]

# %% wrong: in the order of the table
why_the_gap = ["overfitting", "scaling", "sorted_rows", "label_order", "dropout", "class_weight"]

# %% wrong: reversed
why_the_gap = ["sorted_rows", "class_weight", "scaling", "overfitting", "dropout", "label_order"]

# %% wrong: one missing
why_the_gap = ["label_order", "dropout", "overfitting", "scaling", "class_weight"]

# %% wrong: other words
why_the_gap = ["labels", "drop", "overfit", "scale", "weights", "sorted"]

# %% wrong: both of labels and of training exchanged
why_the_gap = ["sorted_rows", "class_weight", "overfitting", "scaling", "dropout", "label_order"]

# %% wrong: one cause twice
why_the_gap = ["label_order", "dropout", "overfitting", "scaling", "class_weight", "label_order"]

# %% wrong: numbers
why_the_gap = [4, 5, 1, 2, 6, 3]

# %% wrong: case numbers by cause
why_the_gap = {"label_order": 1, "dropout": 2, "overfitting": 3}

# %% wrong: left empty
why_the_gap = []

# %% wrong: one word
why_the_gap = "overfitting"
