"""A worker: Keras imported once, and a child for each submission. `python -m helpers.classroom.worker` runs in the sandbox.

It gets jobs by its standard input, and writes frames to its standard output: what children say, passed on as it comes, and how
each of them ended. It neither reads jobs nor keeps what is said: a child is a copy of it, and must find nothing of others.
Where there is no fork, submissions run in this process itself.
"""

import gc
import importlib
import os
import signal

from ..exercises.visible import LOOKS
from . import wire
from .frames import FAULT, JOB, LAST, OVER, READY, SAID, coming, frame, taken
from .host import Host
from .originals import Originals
from .runner import listen


def main() -> None:
    """Serves jobs until standard input ends."""
    jobs, out = os.dup(0), os.dup(1)
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # whatever a library prints is nobody's, and who asks for input gets none
        os.dup2(silent, stream)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # limits of time need it, and some shells have it ignored
    terms = taken(jobs, coming(jobs)[1])
    warm_up()
    listen()
    originals = Originals()
    gc.collect()
    gc.freeze()  # children share this memory, and finalize nothing in it
    host = None if terms.forks else Host(originals)
    frame(out, READY)
    while (head := coming(jobs)) is not None:
        kind, length = head
        if kind != JOB:  # to stop a child that has ended by itself
            continue
        if host:
            fit = host.serve(taken(jobs, length), lambda message: frame(out, SAID, wire.line(message)))
            frame(out, OVER if fit else LAST)
            if not fit:
                return
            continue
        from .child import Child  # only where there is a fork

        child = Child(jobs, length, originals, terms)
        reason = child.watch(out)
        frame(out, FAULT if child.fault else OVER, reason.encode())
        if child.fault:  # nobody has taken the job: what comes next is no head of a frame
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

    for looks in LOOKS:
        importlib.import_module(f"helpers.exercises.{looks}")
    from .. import calibration, data, drawings, gallery  # noqa: F401
    from ..wiring import look  # noqa: F401


if __name__ == "__main__":
    main()
