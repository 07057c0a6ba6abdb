"""The terms of the course. Where each is defined is found in the lessons: see glossary.py."""

from .glossary import Term

TERMS = [
    Term("cross-entropy", "The mean surprise over the rows: the mean of -ln p of the true class, in nats."),
    Term("decision", "What is done with a probability: a class is named, by a threshold or by argmax."),
    Term("entropy", "The cross-entropy of a model that gives each row the class frequencies: the yardstick of a loss."),
    Term("epoch", "One pass of the training over all training rows."),
    Term("logit", "What the last layer returns before anything squashes it: any number, no probability."),
    Term("nat", "The unit of surprise and cross-entropy when the logarithm is the natural one."),
    Term("one-hot", "A row for each label, with a column for each class: all 0, and a single 1."),
    Term("sigmoid", "Squashes a score z into a number between 0 and 1: 1 / (1 + exp(-z))."),
    Term("soft label", "A label that is shared between classes: a row of numbers that sum to 1."),
    Term("softmax", "Turns the scores of a row into probabilities that sum to 1."),
    Term("surprise", "-ln p, where p is the probability that a model gave to the true class."),
]
