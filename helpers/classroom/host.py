"""A process that runs one submission after the other itself, where there is no fork: and when it is no longer fit for that.

Nothing keeps a submission from the process's memory or from the teacher's files here; whoever grades like this trusts them
all. But what one of them changes by accident must not cost the next one points.
"""

import builtins
import contextlib
import gc
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .originals import Originals
from .runner import Job, run

MOST = 50  # submissions that a process runs: not all that they leave in memory can be found


class Host:
    """This process, and how it was before the first submission."""

    def __init__(self, originals: Originals):
        self.originals, self.ran, self.before = originals, 0, state()

    def serve(self, job: Job, say: Callable[[dict], None]) -> bool:
        """Runs the job in a folder of its own; whether the process is as it was before, and may run another."""
        self.ran += 1
        folder, path = tempfile.mkdtemp(dir=Path.cwd()), [*sys.path]
        with contextlib.chdir(folder):
            sys.path[0] = folder  # as in a notebook, a module beside it can be imported
            run(job, self.originals, say)
        sys.path[:] = path
        brought = any((getattr(one, "__file__", None) or "").startswith(folder) for one in [*sys.modules.values()])
        shutil.rmtree(folder, ignore_errors=True)
        replaced = self.originals.put_back(True)
        if brought or replaced or self.ran >= MOST:
            return False
        forget()
        return state() == self.before


def state() -> tuple[Any, ...]:
    """What a submission may change for all that runs later in this process."""
    import keras
    import numpy as np
    import sklearn
    import tensorflow

    config = keras.config
    python = (
        sys.getrecursionlimit(),
        sys.gettrace(),
        sys.getprofile(),
        signal.getsignal(signal.SIGINT),
        {*vars(builtins)},
    )
    libraries = sklearn.get_config(), tensorflow.config.functions_run_eagerly()
    numbers = config.floatx(), config.epsilon(), config.image_data_format(), config.dtype_policy().name, np.geterr()
    return *python, *libraries, *numbers, dict(os.environ), [*sys.path], Path.cwd(), threading.active_count()


def forget() -> None:
    """Drops what was made for a submission and would be found by the next: figures, names of layers, cached data."""
    import keras
    import matplotlib.pyplot as plt

    plt.close("all")
    keras.utils.clear_session()
    for name, module in [*sys.modules.items()]:
        if name.startswith("helpers."):
            for value in [*vars(module).values()]:
                if callable(getattr(value, "cache_clear", None)):
                    value.cache_clear()
    gc.collect()
