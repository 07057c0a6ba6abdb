"""The exercises of lesson 08: F1 inside Keras, and what pairs labels with predictions."""

from functools import partial

import numpy as np

from . import answers_08 as answers
from . import macro_f1, views
from .cases_08 import CASES, WHY
from .kinds import audit, case_files, convict, function, idea, keras_model, value
from .looks_f1 import macro_f1_facts

EXERCISES = [
    value(
        "warmup_f1_from_counts",
        12 / 18,
        tolerance=1e-3,
        hints=(
            "Lesson 07: precision is TP / (TP + FP), recall TP / (TP + FN), and F1 their harmonic mean.",
            "Or at once: 2 TP / (2 TP + FP + FN).",
            "warmup_f1_from_counts = 2 * 6 / (2 * 6 + ??? + ???)",
        ),
        why="2 TP / (2 TP + FP + FN). The true negatives do not enter.",
        wrong={
            "arithmetic": idea(
                "the arithmetic mean",
                "That is the arithmetic mean of precision and recall. F1 is the harmonic mean.",
                (6 / 8 + 6 / 10) / 2,
            ),
            "precision": idea(
                "precision", "Precision is as much: TP / (TP + FP). F1 counts both kinds of errors, FP and FN.", 6 / 8
            ),
            "recall": idea(
                "recall", "That is recall: TP / (TP + FN). F1 counts both kinds of errors, FP and FN.", 6 / 10
            ),
            "accuracy": idea("accuracy", "That is accuracy. F1 leaves the true negatives out.", 94 / 100),
            "jaccard": idea("TP once", "You count TP once: TP / (TP + FP + FN). In F1 it counts twice.", 6 / 12),
        },
    ),
    value(
        "warmup_sum_of_products",
        4,
        hints=(
            "Lesson 01: what is the shape of a row times a column?",
            "It is a table of 3 x 3 products. How many of them are 1?",
            "warmup_sum_of_products = 2 * ???",
        ),
        why="A table of 3 x 3: each of the two labels meets each of the two outputs. Row by row it would be 1.",
        wrong={
            "row_by_row": idea(
                "row by row",
                "Row by row the sum is 1. But (3,) times (3, 1) is a table: each label meets each output.",
                1,
            ),
            "shape": idea("a shape", "That is a shape. Asked: the sum of the cells.", (3, 3)),
            "outer": idea(
                "all cells", "Not all cells are 1: two of the three labels are, and two of the three outputs.", 9, 6
            ),
        },
    ),
    function(
        "f1_over_batches",
        answers.f1_over_batches,
        [(batches,) for batches in answers.BATCHES],
        hints=(
            "Which three numbers of a batch can be added to those of the next one?",
            "hits = true = said = 0\n"
            "for y_true, y_pred in batches:\n"
            "    hits += (y_true * y_pred).sum()\n"
            "    true += ???\n"
            "    said += ???\n"
            "return 0.0 if hits == 0 else 2 * hits / (???)",
        ),
        why="Counts add up, ratios do not. F1Score keeps the counts of each class and divides at the end.",
        wrong={
            "mean": idea(
                "the mean of the batches",
                "You average the F1 of the batches. A batch without positives pulls it down, and a small batch counts as much "
                "as a large one. Add up counts, and divide once.",
                answers.by_batch(lambda scores, _: np.mean([score or 0.0 for score in scores])),
            ),
            "weighted": idea(
                "a mean weighted by rows",
                "You weight the F1 of each batch by its rows. A ratio does not average that way either: add up counts.",
                answers.by_batch(lambda scores, sizes: np.average([score or 0.0 for score in scores], weights=sizes)),
            ),
            "skipped": idea(
                "the mean of batches with positives",
                "You leave out batches without a 1, and average the rest. It is still a mean of ratios: add up counts.",
                answers.by_batch(answers.mean_of_defined),
                answers.mean_where_a_label_is_1,
            ),
            "means_first": idea(
                "means of precision and recall",
                "You average precision and recall over the batches. They are ratios, too: add up counts.",
                answers.means_of_precision_and_recall,
            ),
            "last": idea(
                "the last batch",
                "That is the F1 of the last batch. The counts must survive from one batch to the next: use +=.",
                lambda batches: answers.f1(*batches[-1]),
            ),
            "first": idea(
                "the first batch",
                "That is the F1 of the first batch. Does `return` stand inside the loop?",
                lambda batches: answers.f1(*batches[0]),
            ),
            "zero_by_zero": idea(
                "0 / 0",
                "Without a true positive you divide 0 by 0. Return 0 there.",
                answers.joined(answers.not_a_number),
                answers.joined(answers.by_division),
                answers.joined(answers.unguarded),
            ),
            "arithmetic": idea(
                "the arithmetic mean",
                "You take the arithmetic mean of precision and recall. F1 is the harmonic mean.",
                answers.joined(lambda y, said: np.mean(answers.precision_and_recall(y, said))),
            ),
            "precision": idea(
                "precision",
                "You leave the missed rows out, as precision does. F1 counts both kinds of errors, FP and FN.",
                answers.joined(lambda y, said: answers.precision_and_recall(y, said)[0]),
                answers.joined(lambda y, said: answers.one_sided(y, said, said)),
            ),
            "recall": idea(
                "recall",
                "You leave the false alarms out, as recall does. F1 counts both kinds of errors, FP and FN.",
                answers.joined(lambda y, said: answers.precision_and_recall(y, said)[1]),
                answers.joined(lambda y, said: answers.one_sided(y, said, y)),
            ),
            "accuracy": idea(
                "accuracy",
                "That is the accuracy. F1 leaves out the rows that are 0 on both sides.",
                answers.joined(lambda y, said: (y == said).mean()),
            ),
            "both_classes": idea(
                "both classes",
                "You average the F1 of class 1 and of class 0. Asked: class 1.",
                answers.joined(lambda y, said: (answers.f1(y, said) + answers.f1(1 - y, 1 - said)) / 2),
            ),
            "half": idea(
                "TP once",
                "A true positive counts on both sides, among the labels and among the predictions: 2 TP above the line.",
                answers.joined(lambda y, said: answers.f1(y, said) / 2),
            ),
        },
    ),
    value(
        "f1score_says",
        1 / 3,
        tolerance=1e-2,  # two decimals will do
        view=views.unpacked,  # F1Score() returns an array of one
        hints=(
            "Which number of a row is its largest, when there is only one?",
            "All five rows count as positive, and one of them is.",
            "f1score_says = 2 * 1 / (??? + ???)",
        ),
        why="Each row's only output is its largest, so all five count as positive. Write F1Score(threshold=.5) for one column.",
        wrong={
            "threshold": idea(
                "a threshold of .5",
                "That is F1Score(threshold=.5). Without a threshold no output is compared with .5.",
                2 / 3,
            ),
            "argmax": idea(
                "argmax",
                "np.argmax of one column is 0, and you counted class 0 for each row. The metric marks the largest as 1.",
                0.0,
            ),
            "accuracy": idea("accuracy", "That is the accuracy at .5. Asked: an F1.", 0.8),
            "macro": idea(
                "the macro average",
                "That is a mean of the F1 of both classes. One column has one F1, that of class 1.",
                (2 / 3 + 6 / 7) / 2,
                (1 / 3 + 0) / 2,
            ),
            "precision": idea(
                "precision", "Precision is right when all are positive: 1 of 5. F1 takes recall, too.", 0.2
            ),
            "recall": idea("recall", "Recall is 1 when all are positive. F1 takes precision, too.", 1.0),
        },
    ),
    keras_model(
        "compile_macro_f1",
        macro_f1.with_metrics(macro_f1.macro),
        macro_f1_facts,
        hints=(
            "The pair for one-hot labels of lesson 04, and a metric that is an object, not a string.",
            "F1Score() alone gives one F1 a class. A threshold would replace argmax.",
            "model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10, activation=???)])\n"
            "metric = keras.metrics.F1Score(average=???)\n"
            'model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[metric])\n'
            "return model",
        ),
        why='F1Score keeps counts for each class; with average="macro" and one-hot labels it is scikit-learn\'s number.',
        wrong={
            "micro": idea(
                "micro F1",
                "Pooled over all classes, F1 of single-label classes is the accuracy. Macro: the mean of the classes' F1.",
                macro_f1.with_metrics(lambda: [macro_f1.f1_score_metric("micro")]),
                macro_f1.with_metrics(lambda: ["accuracy"]),
            ),
            "weighted": idea(
                "weighted F1",
                "Weighted by support, frequent classes count more. In the macro average each class counts the same.",
                macro_f1.with_metrics(lambda: [macro_f1.f1_score_metric("weighted")]),
            ),
            "each_class": idea(
                "one F1 a class",
                "F1Score() has average=None: it reports ten numbers. Name the average.",
                macro_f1.with_metrics(lambda: [macro_f1.f1_score_metric()]),
            ),
            "threshold": idea(
                "a threshold",
                "With a threshold a row may get no class, or several. Ten columns want argmax: leave the threshold out.",
                macro_f1.with_metrics(lambda: [macro_f1.f1_score_metric("macro", 0.5)]),
            ),
            "recipe": idea(
                "the batch recipe",
                "That is the recipe: rounded at .5, all classes pooled, averaged over batches. Use keras.metrics.F1Score.",
                macro_f1.with_metrics(lambda: [answers.recipe]),
            ),
            "precision": idea(
                "Precision()",
                "Precision() pools all cells and cuts at .5. It is no F1, and no mean over the classes.",
                macro_f1.with_metrics(macro_f1.keras_metric("Precision")),
            ),
            "recall": idea(
                "Recall()",
                "Recall() pools all cells and cuts at .5. It is no F1, and no mean over the classes.",
                macro_f1.with_metrics(macro_f1.keras_metric("Recall")),
            ),
            "precision_and_recall": idea(
                "Precision() and Recall()",
                "Both pool all cells, and cut at .5. A report takes argmax, and averages classes. Use keras.metrics.F1Score.",
                macro_f1.with_metrics(lambda: [macro_f1.keras_metric(name)()[0] for name in ("Precision", "Recall")]),
            ),
            "batch_mean": idea(
                "a macro F1 of each batch",
                "A function is called once a batch, and Keras averages what it returns. A mean of F1 scores is not the F1 of all "
                "rows: use a metric that keeps counts, such as F1Score.",
                macro_f1.with_metrics(lambda: [macro_f1.of_each_batch()]),
                macro_f1.with_metrics(lambda: [macro_f1.of_each_batch(lacking_count=False)]),
            ),
            **macro_f1.NETWORK,
        },
    ),
    function(
        "paired_predictions",
        answers.paired_predictions,
        [
            answers.rows_of(1, 3, 2, 2),
            answers.rows_of(2, 8, 3, 3),
            answers.rows_of(3, 5, 4, 5),
            answers.rows_of(4, 21, 5, 4),
        ],
        alike=answers.same_pairs,
        explain=answers.about_pairs,
        points=2,
        hints=(
            "One loop. What do you have in hand inside it, and what is gone afterwards?",
            "labels, predicted = [], []\n"
            "for x, y in dataset:\n"
            "    labels.extend(???)\n"
            "    predicted.extend(predict(???).argmax(axis=???))\n"
            "return labels, predicted",
        ),
        why="Each batch is taken once, and its labels stay with its own predictions.",
        wrong={
            "two_passes": idea(
                "two passes",
                "You go through the data set twice. The second pass has another order, so that labels and predictions belong "
                "to different rows. Take both from the same batch.",
                answers.labels_then_predictions,
                answers.predictions_then_labels,
            ),
            "last_lost": idea(
                "a lost last batch",
                "The last batch, which may be smaller, is missing.",
                answers.of_batches(answers.full_ones),
                answers.of_batches(lambda batches: batches[:-1]),
                answers.of_batches(lambda batches: batches[:-1], join=answers.in_a_list),
            ),
            "last_doubled": idea(
                "a doubled last batch",
                "The last batch is there twice.",
                answers.of_batches(lambda batches: [*batches, batches[-1]]),
            ),
            "only_last": idea(
                "the last batch only",
                "Only the last batch is left. Collect the rows of all batches.",
                answers.of_batches(lambda batches: batches[-1:]),
            ),
            "only_first": idea(
                "the first batch only",
                "Only the first batch is there. Does `return` stand inside the loop?",
                answers.of_batches(lambda batches: batches[:1]),
            ),
            "axis_0": idea(
                "axis 0",
                "argmax along axis 0 answers which row is largest in a column. A class is a column: axis 1.",
                answers.of_batches(list, axis=0),
                answers.all_rows_axis_0,
            ),
            "argmax_of_integers": idea(
                "argmax of integers",
                "The labels are integers already, one a row. argmax of them is a place, and no label.",
                answers.places,
                answers.places_of_all,
                answers.of_batches(list, labels=lambda y: np.argmax(y[:, None], axis=1)),
                answers.of_batches(list, labels=partial(np.argmax, axis=1)),
                answers.of_batches(list, labels=partial(np.argmax, axis=-1)),
            ),
            "probabilities": idea(
                "probabilities",
                "The second part holds probabilities. Asked: the most probable class of each row.",
                answers.probabilities,
            ),
            "swapped": idea(
                "the order of the two",
                "Labels first, predictions second.",
                lambda dataset, predict: answers.paired_predictions(dataset, predict)[::-1],
            ),
            "columns": idea(
                "one table of pairs",
                "Those are the right pairs in one table, a row each. Return two arrays: the labels, and the classes.",
                answers.as_pairs,
            ),
        },
    ),
    case_files(
        "f1_cases",
        CASES,
        hints=(
            "For each case: what would be seen if the cause were one of the other two?",
            "A: which constant output has a loss as large as the entropy of the labels?\n"
            "B: compute 2s / (1 + s) for the printed share s. Whose F1 is that?",
            'f1_cases = {"A": ("broadcast_loss", ???), "B": (???, "count_decisions"),\n'
            '            "C": ("averaged_batches", ???), "D": (???, "labels_twice")}',
        ),
        why=WHY,
        points=3,
    ),
    audit("audit_f1", answers.AUDIT, hint="Which of these mix up a batch with all rows, or a score with a loss?"),
    convict(
        "convict_f1",
        8,
        hints=(
            "Look at the function that compile puts into metrics.",
            "One of its two lines multiplies labels and outputs, and rounds.",
            'convict_f1 = {???: "batch_f1"}',
        ),
    ),
]
