"""The three heads to mend in lesson 06: models that are right, and wrong ones."""

from .looks_wirings import wired


def head(columns, activation, loss, *more):
    """A compiled model for rows of 64 numbers."""
    return wired(columns, activation, loss, *more, width=64)


def mended(one=None, two=None, three=None, order=(0, 1, 2)):
    """A function that returns the three models, mended, but for those that are given as arguments of `head`."""

    def exactly_one_activation():
        right = (
            one or (1, "sigmoid", "binary_crossentropy"),
            two or (10, "softmax", "sparse_categorical_crossentropy"),
            three or (10, "softmax", "categorical_crossentropy"),
        )
        models = [head(*arguments) for arguments in right]
        return [models[i] for i in order]

    return exactly_one_activation
