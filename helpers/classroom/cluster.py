"""Grading on many machines: submissions are handed to a Dask cluster, whose workers keep warm sandboxes of their own.

Nothing distributed is written here: Dask hands out, notices machines that are lost, and hands out again.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from ..authoring.build import Refused
from . import sandbox

WAIT = 30  # seconds for the scheduler to answer
AHEAD = 4  # submissions handed out for each thread of the cluster, so that none waits for the next


def results(tasks: Iterable[tuple], scheduler: str, sandboxed: bool = True) -> Iterator[dict]:
    """The result of each task, as soon as it is there.

    Raises Refused where there is no cluster, one of another version, or one with a machine that has no sandbox.
    """
    from . import grader

    try:
        from dask.distributed import Client, as_completed
    except ImportError:
        raise Refused("--scheduler needs Dask: install the extra `cluster` (pip install distributed).") from None
    try:
        client = Client(scheduler, timeout=WAIT)
    except (OSError, ValueError) as problem:
        raise Refused(f"There is no Dask scheduler at {scheduler}: {problem}.") from problem
    with client:
        _same_course(client)
        if sandboxed and (without := sorted(text for text in client.run(_no_sandbox).values() if text)):
            raise Refused(f"A machine of the cluster has no sandbox. {without[0]}")
        tasks = iter(tasks)
        ahead = AHEAD * sum(client.nthreads().values())

        def hand_out(number: int) -> list:
            return [client.submit(grader.graded, *task, pure=False) for task in islice(tasks, number)]

        running = as_completed(hand_out(ahead), with_results=True)
        for _, result in running:
            running.update(hand_out(1))
            yield result


def _no_sandbox() -> str:
    """Why this machine has no sandbox, or an empty string."""
    try:
        sandbox.check()
    except sandbox.NoSandbox as problem:
        return str(problem)
    return ""


def _same_course(client) -> None:
    """Raises Refused where a machine of the cluster would grade by another version of the course, or where there is none."""
    from .grader import course_key

    here, there = course_key(""), client.run(course_key, "")
    if not there:
        raise Refused("The Dask scheduler has no workers: start some with `dask worker`.")
    if others := [address for address, key in there.items() if key != here]:
        raise Refused(f"{', '.join(sorted(others))}: another version of the course. Install this one there.")
