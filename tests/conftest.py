"""What all tests share."""

import os

os.environ["WIRED_RIGHT_RECORD"] = "off"  # tests leave the learner's record alone


def pytest_terminal_summary(terminalreporter):
    """Says what `make test` leaves out, so that nobody takes it for all there is."""
    ran = {report.nodeid.split("::")[0] for report in terminalreporter.getreports("")}
    if any("unit" in name for name in ran) and not any("browser" in name for name in ran):
        terminalreporter.write_line("Not run here: `make browser` (needs Chromium) and `make nbgrader`.")
