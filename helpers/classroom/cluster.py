"""Grading on many machines: submissions are handed to a Dask cluster, whose workers keep warm sandboxes of their own.

Nothing distributed is written here: Dask hands out, notices machines that are lost, and hands out again.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from ..authoring.build import Refused
from . import grader, sandbox
from .collect import Submission

WAIT = 30  # seconds for the scheduler to answer
AHEAD = 4  # submissions handed out for each thread of the cluster, so that none waits for the next


def results(tasks: Iterable[tuple], scheduler: str, sandboxed: bool = True) -> Iterator[dict]:
    """The result of each task, as soon as it is there.

    Raises Refused where there is no cluster, one of another version, or one with a machine that has no sandbox.
    """
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
        tasks, handed_out = iter(tasks), {}
        ahead = AHEAD * sum(client.nthreads().values())

        def hand_out(number: int) -> list:
            new = [(client.submit(grader.graded, *task, pure=False), task[0]) for task in islice(tasks, number)]
            handed_out.update({future.key: submission for future, submission in new})
            return [future for future, _ in new]

        running = as_completed(hand_out(ahead), with_results=True, raise_errors=False)
        for future, result in running:
            running.update(hand_out(1))
            submission = handed_out.pop(future.key)
            if future.status != "finished":
                result = _not_graded(submission, "The machines that graded it were lost, one after the other.")
            elif result["versions"] != grader.versions(submission.lesson):  # it has come after the others were asked
                result = _not_graded(submission, "A machine with another version of the course or of a package had it.")
            yield result


def _not_graded(submission: Submission, why: str) -> dict:
    """A result that costs nobody marks: it says why there are none, and is asked for again next time."""
    return grader.ungraded(submission) | {"problem": f"{why} Grade again."}


def _no_sandbox() -> str:
    """Why this machine has no sandbox, or an empty string."""
    try:
        sandbox.check()
    except sandbox.NoSandbox as problem:
        return str(problem)
    return ""


def _same_course(client) -> None:
    """Raises Refused where a machine of the cluster would grade with other versions, or where there is none."""
    here, there = grader.versions(""), client.run(grader.versions, "")
    if not there:
        raise Refused("The Dask scheduler has no workers: start some with `dask worker`.")
    for address, found in sorted(there.items()):
        if other := [name for name in here if found[name] != here[name]]:
            raise Refused(f"{address}: another version of {', '.join(other)}. Install there what is installed here.")
