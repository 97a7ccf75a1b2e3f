"""
A pytest plugin that counts for the runner, and that makes a run fail when a test in it could not run.

TEST_COUNTS names the file for the counts: {"passed": 3, "failed": 0, "skipped": 0}. NO_SKIPS=1 turns every
skipped or expected-to-fail test into a failure of the run. DATABASE_TESTS_ONLY=1 leaves out what no database can
change: a second database need not tell it again.
"""

import json
import os
from pathlib import Path

import pytest

DATABASE_FIXTURES = {"db", "transactional_db"}
FAILED = ("failed", "error")
NOT_RUN = ("skipped", "xfailed", "xpassed")


def count(reporter: pytest.TerminalReporter, *outcomes: str) -> int:
    return sum(len(reporter.stats.get(outcome, [])) for outcome in outcomes)


def uses_database(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or not DATABASE_FIXTURES.isdisjoint(fixtures)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("DATABASE_TESTS_ONLY") != "1":
        return
    left_out = [item for item in items if not uses_database(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if uses_database(item)]


# Last, so that the exit status that is changed here is the one that counts.
@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if hasattr(session.config, "workerinput") or reporter is None:
        return
    counts = {
        "passed": count(reporter, "passed"),
        "failed": count(reporter, *FAILED),
        "skipped": count(reporter, *NOT_RUN),
    }
    if os.environ.get("TEST_COUNTS"):
        Path(os.environ["TEST_COUNTS"]).write_text(json.dumps(counts), encoding="utf-8")
    if os.environ.get("NO_SKIPS") == "1" and counts["skipped"] and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    not_run = count(terminalreporter, *NOT_RUN)
    if os.environ.get("NO_SKIPS") == "1" and not_run:
        terminalreporter.write_line(f"{not_run} test(s) could not run, and here that is a failure.", red=True)
