"""A plugin of pytest for unsolved notebooks: while nbval runs one, each check cell must say NOT STARTED, and no cell may
write to stderr, for which nbgrader would give no points."""

import pytest
from nbval.plugin import IPyNbCell


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    yield
    if isinstance(item, IPyNbCell):
        assert not [output for output in item.test_outputs if output.get("name") == "stderr"]
        if item.cell.source.startswith("check("):
            assert item.test_outputs[-1]["data"]["text/plain"].split("  ")[0] == "NOT STARTED"
