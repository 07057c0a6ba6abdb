"""Answers to the exercises of lesson 07: the trusted ones, the wrong ones, and the reasons of the audit."""

import numpy as np

from .kinds import so_far

TESTS = "tests/claims/test_lesson_07.py::"
WORKED = np.array([[40, 5, 5], [3, 45, 2], [2, 4, 44]])


def counts(y_true, y_pred, num_classes):
    """The confusion matrix, by scikit-learn: rows are the truth, and every class has its row and column."""
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(y_true, y_pred, labels=range(num_classes))


def shrunk(y_true, y_pred, num_classes):
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(y_true, y_pred)


def up_to_largest(y_true, y_pred, num_classes):
    return counts(y_true, y_pred, max(*y_true, *y_pred) + 1)


def added_once(y_true, y_pred, num_classes):
    table = np.zeros((num_classes, num_classes), int)
    table[np.asarray(y_true), np.asarray(y_pred)] += 1
    return table


def by_row(y_true, y_pred, num_classes):
    table = counts(y_true, y_pred, num_classes)
    return table / np.maximum(table.sum(axis=1, keepdims=True), 1)


def one_against_rest(y_true, y_pred, num_classes):
    from sklearn.metrics import multilabel_confusion_matrix

    return multilabel_confusion_matrix(y_true, y_pred, labels=range(num_classes))


def labels_of(matrix):
    """Labels and predictions that have this confusion matrix."""
    truth, said = np.indices(np.shape(matrix)).reshape(2, -1)
    times = np.ravel(matrix)
    return np.repeat(truth, times), np.repeat(said, times)


def scores(matrix, zero_division=0.0):
    """Precision, recall and F1 of each class, a row a class, by scikit-learn."""
    from sklearn.metrics import precision_recall_fscore_support

    found = precision_recall_fscore_support(*labels_of(matrix), labels=range(len(matrix)), zero_division=zero_division)
    return np.stack(found[:3], axis=1)


def combined(combine):
    """Right precision and recall, and another way to make one number of them."""

    def answer(matrix):
        precision, recall = scores(matrix)[:, :2].T
        with np.errstate(all="ignore"):
            f1 = np.nan_to_num(combine(precision, recall))
        return np.stack([precision, recall, f1], axis=1)

    return answer


def unguarded(matrix):
    right, support, said = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    with np.errstate(all="ignore"):
        return np.stack([right / said, right / support, 2 * right / (support + said)], axis=1)


def unguarded_mean(matrix):
    precision, recall, _ = unguarded(matrix).T
    with np.errstate(all="ignore"):
        return np.stack([precision, recall, 2 * precision * recall / (precision + recall)], axis=1)


def guarded_until_f1(matrix):
    precision, recall, _ = scores(matrix).T
    with np.errstate(all="ignore"):
        return np.stack([precision, recall, 2 * precision * recall / (precision + recall)], axis=1)


def average(matrix, kind):
    """One number for all classes, by scikit-learn: kind is "macro", "weighted" or "micro"."""
    from sklearn.metrics import f1_score

    return f1_score(*labels_of(matrix), average=kind, zero_division=0)


def averages(matrix):
    """Macro and weighted F1, by scikit-learn."""
    return average(matrix, "macro"), average(matrix, "weighted")


def harmonic(pair):
    return 2 * pair[0] * pair[1] / (pair[0] + pair[1])


def of_means(matrix):
    return harmonic(scores(matrix)[:, :2].mean(axis=0)), average(matrix, "weighted")


def of_both_means(matrix):
    weighted = np.average(scores(matrix)[:, :2], axis=0, weights=matrix.sum(axis=1))
    return of_means(matrix)[0], harmonic(weighted)


def parts_of_means(matrix):
    """The F1 of each class, and its share of the weighted mean: both sums are still to be made."""
    f1, support = scores(matrix)[:, 2], matrix.sum(axis=1)
    return f1, f1 * support / support.sum()


def weighted_by(axis):
    def answer(matrix):
        return average(matrix, "macro"), np.average(scores(matrix)[:, 2], weights=matrix.sum(axis=axis))

    return answer


SILENT = [1, 2, 6]


REASONS = (
    "Names go to rows by position. A sorted list has another order, and no name is compared with its code.",
    "Both are lists of codes. Nothing tells which of them is the truth.",
    "There are two classes and three names. How many there are is compared.",
    "Labels are expected. Kinds are compared, and probabilities are another kind.",
    "Codes and one-hot rows are two kinds of labels. Kinds are compared.",
    "argmax of one column is 0 in every row: zeros are compared with zeros.",
    "Nobody was called high: its precision is 0 / 0. scikit-learn warns, and no number is wrong.",
    "f1_score is for two classes, unless you say average=. There are three, and that is compared.",
)


def about_silent(got):
    if not isinstance(got, list) or not all(type(n) is int and 1 <= n <= 8 for n in got):
        return "Give a list of case numbers from 1 to 8, for example [3, 4]."
    missed = sorted(set(got) ^ set(SILENT))
    return f"You are right about {8 - len(missed)} of the 8 calls. Look at call {missed[0]} again.\n{REASONS[missed[0] - 1]}"


SITUATIONS = ["B", "A", "D", "E"]
OF_BOTH = "falls with either kind of mistake, and does not tell which. Only one of the two is costly here."
OF_ONE = "is a number of one class. Here each kind counts the same."
READS = "reads probabilities. Here it is the decisions that count."
WHY_NOT = (
    {
        "A": "Precision falls with false alarms. Here a missed patient is costly.",
        "C": OF_BOTH,
        "D": OF_BOTH,
        "E": READS,
    },
    {"B": "Recall falls with missed spam. Here a false alarm is costly.", "C": OF_BOTH, "D": OF_BOTH, "E": READS},
    {"A": OF_ONE, "B": OF_ONE, "C": "Accuracy counts rows: a kind with few pictures hardly counts.", "E": READS},
    dict.fromkeys("ABCD", "reads decisions. The probabilities themselves are what is published."),
)
NUMBERS = {"A": "Precision", "B": "Recall", "C": "Accuracy", "D": "Macro F1", "E": "Log loss"}


def about_metrics(got):
    if not isinstance(got, list) or len(got) != 4 or not set(got) <= set(NUMBERS):
        return 'Give four letters from A to E, one for each situation: ["C", ...].'
    told, first = so_far(got, SITUATIONS, "situation")
    reason = WHY_NOT[first][got[first]]
    subject = "" if reason[0].isupper() else f"{NUMBERS[got[first]]} "
    return f"{told}\n{subject}{reason}"


def exchanged_errors():
    tp, fp, fn = 60, 10, 30
    return (
        f"F1 is 2 TP / (2 TP + FP + FN). With {tp} found, {fp} false alarms and {fn} missed it is "
        f"{2 * tp / (2 * tp + fp + fn):.2f}; exchange the two mistakes, and it stays. Recall moves from "
        f"{tp / (tp + fn):.2f} to {tp / (tp + fp):.2f}: that is the number for what was missed."
    )


def not_all():
    return (
        "It holds precision, recall, F1, support and accuracy. The loss, and whatever else needs probabilities, is "
        f"lost at the decision: rows of .6 and rows of .99 have one matrix, and losses of {loss_at(0.6):.2f} and "
        f"{loss_at(0.99):.2f}."
    )


def loss_at(sure):
    """The cross-entropy of the worked matrix if every decision was made with this probability."""
    share = np.trace(WORKED) / WORKED.sum()
    return -share * np.log(sure) - (1 - share) * np.log((1 - sure) / (len(WORKED) - 1))


def counted():
    precision, recall, f1 = scores(WORKED)[0]
    return (
        f"Counts are all that precision, recall and F1 need: {precision:.2f}, {recall:.2f}, {f1:.2f} for class A of the "
        "worked matrix. How sure the model was is not in it."
    )


def by_position():
    from sklearn.metrics import classification_report

    truth, said, names = [0, 0, 1, 2], [0, 0, 1, 1], ["low", "mid", "high"]
    recall = [
        classification_report(truth, said, target_names=order, output_dict=True, zero_division=0)["high"]["recall"]
        for order in (names, sorted(names))
    ]
    return (
        "Names are matched by position to the sorted labels. On four rows the recall of high is "
        f"{recall[0]:.2f} with the names in the order of the codes, and {recall[1]:.2f} with the sorted names."
    )


def micro():
    return (
        "Each wrong row is a false positive of one class and a false negative of another. So micro precision, recall and "
        f"F1 are all the accuracy: {average(WORKED, 'micro'):.2f} = {np.trace(WORKED)} / {WORKED.sum()}."
    )


AUDIT = [
    (
        "The F1 score tells how badly a model does on false negatives.",
        False,
        exchanged_errors,
        TESTS + "test_f1_does_not_tell_the_two_mistakes_apart",
    ),
    (
        "classification_report computes all the metrics of a classifier.",
        False,
        not_all,
        TESTS + "test_a_report_holds_four_columns_and_no_loss",
    ),
    (
        "A confusion matrix gives precision, recall and F1 of each class, but not the cross-entropy.",
        True,
        counted,
        TESTS + "test_one_matrix_goes_with_many_losses",
    ),
    (
        "The report knows which name belongs to which row, whatever their order in target_names.",
        False,
        by_position,
        TESTS + "test_names_are_matched_by_position",
    ),
    (
        "Where each row has one true class, and all classes count, micro F1 is the accuracy.",
        True,
        micro,
        TESTS + "test_micro_f1_is_the_accuracy",
    ),
]
