"""What all tests share."""

import os

import pytest

os.environ["WIRED_RIGHT_RECORD"] = "off"  # tests leave the learner's record alone
if "PYTEST_XDIST_WORKER" in os.environ:  # side by side: each takes one core, and what it starts, too
    for name in ("TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")


@pytest.hookimpl(tryfirst=True)  # xdist reads the marks in the same hook
def pytest_collection_modifyitems(items):
    """On several cores the tests of a file stay together, for they share what is computed once; lessons run side by side."""
    for item in items:
        if item.path.name not in ("test_notebooks.py", "test_course.py", "test_fairness.py"):
            item.add_marker(pytest.mark.xdist_group(item.path.name))


def pytest_terminal_summary(terminalreporter):
    """Says what `make test` leaves out, so that nobody takes it for all there is."""
    ran = {report.nodeid.split("::")[0] for report in terminalreporter.getreports("")}
    if any("unit" in name for name in ran) and not any("browser" in name for name in ran):
        terminalreporter.write_line(
            "Not run here: `make soundness`, classroom, fairness, cluster, exports, sheet, browser and wiring."
        )
