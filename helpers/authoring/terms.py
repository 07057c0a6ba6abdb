"""The terms of the course. Where each is defined is found in the lessons: see glossary.py."""

from .glossary import Term

TERMS = [
    Term("average precision", "The precision at the place of each positive row, averaged: one number for a ranking."),
    Term("calibrated", "Of rows to which the model says .9, nine in ten are of that class."),
    Term("confusion matrix", "The counts of true class (row) against predicted class (column).", ("confusion matrices",)),
    Term("cross-entropy", "The mean surprise over the rows: the mean of -ln p of the true class, in nats."),
    Term("dropout", "While training, a layer that sets some of its inputs to 0 at random."),
    Term("early stopping", "Ending the training when the loss on validation rows no longer falls."),
    Term("entropy", "The cross-entropy of a model that gives each row the class frequencies: a yardstick of losses."),
    Term("epoch", "One pass of the training over all training rows."),
    Term("expected calibration error", "The mean gap between confidence and share right, weighted by rows.", ("ECE",)),
    Term("gradient", "The slopes of the loss with respect to many numbers, together."),
    Term("log-sum-exp", "ln of the sum of exp(z) over the logits of a row: what turns logits into log-probabilities."),
    Term("logit", "What the last layer returns before anything squashes it: any number, no probability."),
    Term("macro", "An average over classes in which each class has one voice."),
    Term("micro", "An average made by adding up the counts of all classes first."),
    Term("nat", "The unit of surprise and cross-entropy when the logarithm is the natural one."),
    Term("odds", "p / (1 - p): how much more probable than not."),
    Term("one-hot", "A row for each label, with a column for each class: all 0, and a single 1."),
    Term("overfitting", "The training loss falls further, and the loss on other rows rises."),
    Term("reliability diagram", "The share of right rows against what the model said, in bins."),
    Term("ROC curve", "The share of positives found against the share of negatives called positive, over all thresholds."),
    Term("sigmoid", "Squashes a score z into a number between 0 and 1: 1 / (1 + exp(-z))."),
    Term("soft label", "A label that is shared between classes: a row of numbers that sum to 1."),
    Term("softmax", "Turns the scores of a row into probabilities that sum to 1."),
    Term("support", "The number of rows of a class in a report."),
    Term("surprise", "-ln p, where p is the probability that a model gave to the true class."),
    Term("temperature", "A number by which all logits are divided before the softmax; it changes no decision."),
]
