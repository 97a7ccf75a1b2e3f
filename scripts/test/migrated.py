"""Databases with all migrations, from which those of the test processes are copied: migrating takes a minute."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.bootstrap import ROOT
from scripts.test.processes import ServiceError, stop, tail


@contextmanager
def migrating(name: str, url: str, temporary: Path) -> Iterator[Callable[[], None]]:
    """
    Migrates an empty database beside whatever goes on meanwhile.

    Yields what waits until it is done, and raises ServiceError when a migration fails.
    """
    log = temporary / f"{name}-migraties.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "django", "migrate", "--verbosity", "0"],
            cwd=ROOT,
            env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "cms.settings.test"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # Ctrl-C comes to us only.
            start_new_session=True,
        )

    def wait() -> None:
        if process.wait():
            raise ServiceError(f"De migraties van {name} mislukten.\n{tail(log)}")

    try:
        yield wait
    finally:
        stop(process)
