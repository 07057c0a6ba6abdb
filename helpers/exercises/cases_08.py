"""The four case files of lesson 08: causes, telling experiments, and why the others are not the ones.

The classifiers themselves are in helpers/case_files.py, and what the keys stand for.
"""

from .kinds import Case

CASES = {
    "A": Case(
        "broadcast_loss",
        ("labels_as_column",),
        {
            "no_signal": "The signal is there: scikit-learn learns from the same arrays.",
            "small_steps": "The outputs did move: from all over the scale to near the share of class 1.",
        },
        {
            "more_epochs": "inputs without a signal would stand still, too.",
            "other_split": "inputs without a signal look the same on other rows, too.",
        },
    ),
    "B": Case(
        "no_threshold",
        ("count_decisions",),
        {
            "always_positive": "Then the accuracy would be the share of class 1.",
            "never_positive": "Then no row would be a hit, and F1 would be 0.",
        },
        {
            "more_epochs": "a model that always says 1 keeps this F1, too.",
            "other_seed": "a model that always says 1 has this F1 from every seed.",
        },
    ),
    "C": Case(
        "averaged_batches",
        ("other_batch_size",),
        {
            "other_threshold": "No threshold from .1 to .9 gives an F1 as low as the first one.",
            "two_passes": "Then the accuracies would not agree either.",
        },
        {
            "evaluate_again": "a metric with another threshold repeats its number, too.",
            "other_model": "a gap remains under both causes, and says nothing about where it comes from.",
        },
    ),
    "D": Case(
        "two_passes",
        ("labels_twice",),
        {
            "other_codes": "Then each row of the confusion matrix would still have one large cell.",
            "memorised": "`evaluate` saw the same new rows, and found most of them right.",
        },
        {
            "other_names": "names change words, and no number.",
            "other_order": "evaluate does not depend on the order of rows, whatever is wrong with the report.",
        },
    ),
}
WHY = (
    "A: the mean over n x n cells is least where every output is the share of class 1.\n"
    "B: one column, no threshold: all rows positive, 2s / (1 + s) for the share s of class 1.\n"
    "C: only a mean over batches cares how many rows a batch has.\n"
    "D: each pass has an order of its own, and the report paired strangers."
)
