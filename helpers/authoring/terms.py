"""The terms of the course. Where each is defined is found in the lessons: see glossary.py."""

from .glossary import Term

TERMS = [
    Term("accuracy", "The share of rows whose predicted class is the true one.", ("accuracies",)),
    Term("argmax", "The index of the largest number of a row."),
    Term("average precision", "The precision at the place of each positive row, averaged: one number for a ranking."),
    Term("baseline", "What a rule scores that looks at no input: the number to beat."),
    Term("batch", "The rows that a network sees between two changes of its weights."),
    Term("broadcasting", "How NumPy fits arrays of different shapes together: a column and a row make a table."),
    Term("calibrated", "Of rows to which the model says .9, nine in ten are of that class."),
    Term("CNN", "A convolutional neural network: a network with layers that move filters over a picture."),
    Term("confidence", "The largest probability of a row: how sure the model is of what it says."),
    Term(
        "confusion matrix", "The counts of true class (row) against predicted class (column).", ("confusion matrices",)
    ),
    Term("convolution", "Moving a filter over a picture: at each place multiply, and add up."),
    Term("cross-entropy", "The mean surprise over the rows: the mean of -ln p of the true class, in nats."),
    Term("cross-validation", "Cutting the training rows into parts, each judged by a model fitted on the others."),
    Term(
        "double softmax",
        "A second softmax on what a softmax returns: the loss has a floor, and the probabilities are wrong.",
    ),
    Term("dropout", "While training, a layer that sets some of its inputs to 0 at random."),
    Term("early stopping", "Ending the training when the loss on validation rows no longer falls."),
    Term("entropy", "The cross-entropy of a model that gives each row the class frequencies: a yardstick of losses."),
    Term("epoch", "One pass of the training over all training rows."),
    Term("expected calibration error", "The mean gap between confidence and share right, weighted by rows.", ("ECE",)),
    Term(
        "expected utility", "What an action is worth on average: each class's utility times its probability, added up."
    ),
    Term("F1", "The harmonic mean of precision and recall: 2 P R / (P + R)."),
    Term("false negative", "A row of the class that was not found."),
    Term("false positive", "A row that was called the class and is not: a false alarm."),
    Term("false positive rate", "The share of the negatives that were called positive."),
    Term("filter", "A small square of weights that is moved over a picture."),
    Term("gradient", "The slopes of the loss with respect to many numbers, together."),
    Term(
        "label smoothing", "Labels that give a little of each row to every class, so that nothing asks for certainty."
    ),
    Term(
        "label accuracy", "Where rows have several labels: the share of cells that are right. Most may be easy zeros."
    ),
    Term("linear head", "A last layer without activation: it returns logits."),
    Term("log-sum-exp", "ln of the sum of exp(z) over the logits of a row: what turns logits into log-probabilities."),
    Term("logit", "What the last layer returns before anything squashes it: any number, no probability."),
    Term("macro", "An average over classes in which each class has one voice."),
    Term("micro", "An average made by adding up the counts of all classes first."),
    Term("multi-label", "Said of rows in which several labels may be true, or none: each is a yes or no of its own."),
    Term("nat", "The unit of surprise and cross-entropy when the logarithm is the natural one."),
    Term("odds", "p / (1 - p): how much more probable than not."),
    Term("one-hot", "A row for each label, with a column for each class: all 0, and a single 1."),
    Term("overfitting", "The training loss falls further, and the loss on other rows rises."),
    Term("precision", "Of the rows called a class, the share that is of it: TP / (TP + FP)."),
    Term("recall", "Of the rows of a class, the share that was found: TP / (TP + FN)."),
    Term("reliability diagram", "The share of right rows against what the model said, in bins."),
    Term("ROC AUC", "The share of pairs, one positive and one negative, in which the positive has the higher score."),
    Term(
        "ROC curve", "The share of positives found against the share of negatives called positive, over all thresholds."
    ),
    Term("samples F1", "The F1 of each row, averaged over the rows."),
    Term("score", "A weighted sum of the inputs and a constant, before it is squashed."),
    Term("sigmoid", "Squashes a score z into a number between 0 and 1: 1 / (1 + exp(-z))."),
    Term("slope", "How much the loss changes when one number is moved a little."),
    Term("soft label", "A label that is shared between classes: a row of numbers that sum to 1."),
    Term("softmax", "Turns the scores of a row into probabilities that sum to 1."),
    Term("subset accuracy", "The share of rows of which all labels are right."),
    Term("support", "The number of rows of a class in a report."),
    Term("surprise", "-ln p, where p is the probability that a model gave to the true class."),
    Term(
        "temperature",
        "A number by which all logits are divided before the softmax. It changes no argmax; decisions by a threshold or by "
        "utilities may change.",
    ),
    Term("threshold", "The number that a probability must exceed to count as class 1."),
    Term("true negative", "A row that is not of the class, and was not called so."),
    Term("true positive", "A row of the class that was found."),
    Term("utility", "What an action is worth if a class is true.", ("utilities",)),
    Term("validation row", "A row kept apart for choices, such as an epoch or a threshold; test rows only judge."),
]
