"""A shuffled data set and a model to pair with it (lesson 08)."""

import numpy as np


class Passes:
    """A data set of batches (x, y) that has another order in every pass, as a shuffled pipeline has."""

    def __init__(self, x, y, size):
        self.x, self.y, self.size, self.passes = np.asarray(x), np.asarray(y), size, 0

    def __iter__(self):
        order = np.random.default_rng(self.passes).permutation(len(self.y))
        self.passes += 1
        for start in range(0, len(order), self.size):
            rows = order[start : start + self.size]
            yield self.x[rows], self.y[rows]

    def __len__(self):
        return -(-len(self.y) // self.size)

    def __eq__(self, other):
        same = isinstance(other, Passes) and self.size == other.size
        return same and np.array_equal(self.x, other.x) and np.array_equal(self.y, other.y)

    def __repr__(self):
        return f"{len(self.y)} rows, {self.size} a batch, shuffled in each pass"


class Model:
    """A model to call: one class stands out, that which the first number of a row names; of three or more, below one half."""

    def __init__(self, classes):
        self.classes = classes

    def __call__(self, x):
        named = np.asarray(x)[:, 0].astype(int) % self.classes
        weights = np.r_[2, 1 + 0.1 * np.arange(1, self.classes) / self.classes]  # no ties
        return (weights / weights.sum())[(np.arange(self.classes) - named[:, None]) % self.classes]

    def __eq__(self, other):
        return isinstance(other, Model) and self.classes == other.classes

    def __repr__(self):
        return f"a model of {self.classes} classes"
