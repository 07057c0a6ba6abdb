"""A worker: Keras imported once, and a child for each submission. `python -m helpers.classroom.worker` runs in the sandbox.

It reads jobs from its standard input, and writes frames to its standard output: what children say, passed on as it comes and
not read, and how each of them ended.
"""

import os
import sys

from . import wire
from .frames import OVER, READY, SAID, frame, receive
from .originals import Originals
from .runner import run


def main() -> None:
    """Serves jobs until standard input ends."""
    jobs, out = sys.stdin.buffer, os.dup(1)
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):  # whatever a library prints is nobody's
        os.dup2(silent, stream)
    terms = receive(jobs)
    warm_up()
    originals = Originals()
    frame(out, READY)
    while (job := receive(jobs)) is not None:
        if terms.forks:
            from .child import Child  # only where there is a fork

            frame(out, OVER, Child(job, originals, terms).watch(out).encode())
        else:  # a process for each submission: it is this one, and it ends
            run(job, originals, lambda message: frame(out, SAID, wire.line(message).rstrip()))
            frame(out, OVER)
            return


def warm_up() -> None:
    """Imports what submissions will want: so that it is imported once, and is ours.

    Nothing here may compute with TensorFlow: it would start threads, which a fork does not take along.
    """
    import keras  # noqa: F401
    import matplotlib.pyplot  # noqa: F401
    import scipy.special  # noqa: F401
    import sklearn.linear_model
    import sklearn.metrics
    import sklearn.model_selection
    import sklearn.preprocessing  # noqa: F401

    from .. import calibration, data, drawings, gallery  # noqa: F401
    from ..wiring import look  # noqa: F401


if __name__ == "__main__":
    main()
