# %% correct: literal
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% correct: lists, another order
f1_cases = {
    "D": ["two_passes", "labels_twice"],
    "C": ["averaged_batches", "other_batch_size"],
    "A": ["broadcast_loss", "labels_as_column"],
    "B": ["no_threshold", "count_decisions"],
}

# %% correct: zipped
causes = ["broadcast_loss", "no_threshold", "averaged_batches", "two_passes"]
experiments = ["labels_as_column", "count_decisions", "other_batch_size", "labels_twice"]
f1_cases = dict(zip("ABCD", zip(causes, experiments)))

# %% correct: filled in, one case after another
f1_cases = {}
f1_cases["A"] = "broadcast_loss", "labels_as_column"
f1_cases["B"] = "no_threshold", "count_decisions"
f1_cases["C"] = "averaged_batches", "other_batch_size"
f1_cases["D"] = "two_passes", "labels_twice"

# %% correct: keyword arguments, split
f1_cases = dict(
    A=tuple("broadcast_loss labels_as_column".split()),
    B=tuple("no_threshold count_decisions".split()),
    C=tuple("averaged_batches other_batch_size".split()),
    D=tuple("two_passes labels_twice".split()),
)

# %% correct: after an experiment
from helpers import case_files

case_files.experiment("D", "labels_twice")
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: A, too small steps
f1_cases = {
    "A": ("small_steps", "more_epochs"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: A, no signal
f1_cases = {
    "A": ("no_signal", "other_split"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: A, the right cause and more epochs
f1_cases = {
    "A": ("broadcast_loss", "more_epochs"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: A, the right cause and the other half
f1_cases = {
    "A": ("broadcast_loss", "other_split"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: A, too small steps, the right experiment
f1_cases = {
    "A": ("small_steps", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: B, an average of batches
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("averaged_batches", "more_epochs"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: B, a model that says yes to all
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("always_positive", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: B, the right cause and another seed
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "other_seed"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: B, the right cause and more epochs
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "more_epochs"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: C, two thresholds
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("other_threshold", "other_batch_size"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: C, two passes
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("two_passes", "evaluate_again"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: C, the right cause, evaluated once more
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "evaluate_again"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: C, the right cause and another model
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_model"),
    "D": ("two_passes", "labels_twice"),
}

# %% wrong: D, memorised
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("memorised", "other_order"),
}

# %% wrong: D, other codes
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("other_codes", "other_names"),
}

# %% wrong: D, the right cause and another order
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "other_order"),
}

# %% wrong: D, the right cause and other names
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
    "D": ("two_passes", "other_names"),
}

# %% wrong: the example of the card for all cases
f1_cases = {case: ("small_steps", "more_epochs") for case in "ABCD"}

# %% wrong: experiment first
f1_cases = {
    "A": ("labels_as_column", "broadcast_loss"),
    "B": ("count_decisions", "no_threshold"),
    "C": ("other_batch_size", "averaged_batches"),
    "D": ("labels_twice", "two_passes"),
}

# %% wrong: D left out
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("averaged_batches", "other_batch_size"),
}

# %% wrong: C and D exchanged
f1_cases = {
    "A": ("broadcast_loss", "labels_as_column"),
    "B": ("no_threshold", "count_decisions"),
    "C": ("two_passes", "labels_twice"),
    "D": ("averaged_batches", "other_batch_size"),
}

# %% wrong: causes only
f1_cases = {
    "A": "broadcast_loss",
    "B": "no_threshold",
    "C": "averaged_batches",
    "D": "two_passes",
}

# %% wrong: a list of pairs without the letters
f1_cases = [
    ("broadcast_loss", "labels_as_column"),
    ("no_threshold", "count_decisions"),
    ("averaged_batches", "other_batch_size"),
    ("two_passes", "labels_twice"),
]

# %% wrong: the template
f1_cases = {"A": ("small_steps", "more_epochs")}

# %% wrong: left empty
f1_cases = {}
