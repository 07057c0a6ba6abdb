# %% correct: a literal
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% correct: lists for the pairs
culprits = {
    "D": ["sigmoid_under_categorical", "sums"],
    "C": ["activation_twice", "perfect"],
    "B": ["categorical_on_one_unit", "shuffle"],
    "A": ["softmax_over_one_unit", "distinct"],
}

# %% correct: zipped
causes = "softmax_over_one_unit categorical_on_one_unit activation_twice sigmoid_under_categorical".split()
experiments = ["distinct", "shuffle", "perfect", "sums"]
culprits = dict(zip("ABCD", zip(causes, experiments)))

# %% correct: dict with keywords
culprits = dict(
    A=("softmax_over_one_unit", "distinct"),
    B=("categorical_on_one_unit", "shuffle"),
    C=("activation_twice", "perfect"),
    D=("sigmoid_under_categorical", "sums"),
)

# %% correct: case A by its own loss (10.0 beside 0.1; a sigmoid's would agree)
culprits = {
    "A": ("softmax_over_one_unit", "own_loss"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% correct: case D by perfect (0.0; the flag would make it 1.5)
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "perfect"),
}

# %% correct: A by own_loss, D by perfect, filled in
culprits = {}
culprits["A"] = ("softmax_over_one_unit", "own_loss")
culprits["B"] = ("categorical_on_one_unit", "shuffle")
culprits["C"] = ("activation_twice", "perfect")
culprits["D"] = ("sigmoid_under_categorical", "perfect")

# %% correct: case D by its own loss (.9, below the floor of 1.46 that the flag would set)
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "own_loss"),
}

# %% correct: capitals and spaces
culprits = {
    "A": ("Softmax_over_one_unit", " distinct"),
    "B": ("categorical_on_one_unit ", "Shuffle"),
    "C": ("ACTIVATION_TWICE", "perfect"),
    "D": ("sigmoid_under_categorical", "SUMS"),
}

# %% wrong: A, the twin
culprits = {
    "A": ("threshold_0", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: B, the twin
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("leak", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: C, the twin
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("underfitted", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: D, the twin
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("rescued", "sums"),
}

# %% wrong: all twins
culprits = dict(
    A=("threshold_0", "distinct"), B=("leak", "shuffle"), C=("underfitted", "perfect"), D=("rescued", "sums")
)

# %% wrong: A, shuffling tells nothing about one softmax
culprits = {
    "A": ("softmax_over_one_unit", "shuffle"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: A, perfect outputs cost the twin as much
culprits = {
    "A": ("softmax_over_one_unit", "perfect"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: A, nothing to add up in one column
culprits = {
    "A": ("softmax_over_one_unit", "sums"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: B, a leak gives different outputs, too
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "distinct"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: B, the own loss agrees in a leak, too
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "own_loss"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: B, perfect outputs are cheap in a leak, too
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "perfect"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: C, the own loss agrees in both
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "own_loss"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: C, the rows sum to 1 in both
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "sums"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: C, shuffled labels cost more in both
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "shuffle"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: D, different outputs in both
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "distinct"),
}

# %% wrong: D, shuffled labels cost more in both
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "shuffle"),
}

# %% wrong: one experiment for all
culprits = {
    "A": ("softmax_over_one_unit", "own_loss"),
    "B": ("categorical_on_one_unit", "own_loss"),
    "C": ("activation_twice", "own_loss"),
    "D": ("sigmoid_under_categorical", "own_loss"),
}

# %% wrong: A and B exchanged
culprits = {
    "A": ("categorical_on_one_unit", "shuffle"),
    "B": ("softmax_over_one_unit", "distinct"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: C and D exchanged
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("sigmoid_under_categorical", "sums"),
    "D": ("activation_twice", "perfect"),
}

# %% wrong: three cases
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
}

# %% wrong: causes without experiments
culprits = {
    "A": "softmax_over_one_unit",
    "B": "categorical_on_one_unit",
    "C": "activation_twice",
    "D": "sigmoid_under_categorical",
}

# %% wrong: experiments without causes
culprits = {"A": "distinct", "B": "shuffle", "C": "perfect", "D": "sums"}

# %% wrong: the experiment first
culprits = {
    "A": ("distinct", "softmax_over_one_unit"),
    "B": ("shuffle", "categorical_on_one_unit"),
    "C": ("perfect", "activation_twice"),
    "D": ("sums", "sigmoid_under_categorical"),
}

# %% wrong: a list in place of a dict
culprits = [
    ("softmax_over_one_unit", "distinct"),
    ("categorical_on_one_unit", "shuffle"),
    ("activation_twice", "perfect"),
    ("sigmoid_under_categorical", "sums"),
]

# %% wrong: an experiment that is not offered
culprits = {
    "A": ("softmax_over_one_unit", "accuracy"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: a cause that is not offered
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": ("categorical_on_one_unit", "shuffle"),
    "C": ("overfitted", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: None for one case
culprits = {
    "A": ("softmax_over_one_unit", "distinct"),
    "B": None,
    "C": ("activation_twice", "perfect"),
    "D": ("sigmoid_under_categorical", "sums"),
}

# %% wrong: empty
culprits = {}

# %% wrong: text
culprits = "A softmax_over_one_unit, B categorical_on_one_unit, C activation_twice, D sigmoid_under_categorical"
