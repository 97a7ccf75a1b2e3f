"""An install that is being measured, seen from the process that measures; and the machine on which it runs."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any


class Install:
    """A worker with its database, and with settings of its own when they are not the usual ones."""

    def __init__(self, name: str, *settings: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", name, *settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, host: str, path: str, **how: bool) -> dict[str, Any]:
        """See benchmarks.worker for `how`; raises SystemExit for what is no page."""
        answer = self._answer(host, path, **how)
        if answer["status"] != 200:
            raise SystemExit(f"{host}{path}: {answer['status']}")
        return answer

    def status(self, host: str, path: str) -> int:
        return self._answer(host, path)["status"]

    def _answer(self, host: str, path: str, **how: bool) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"host": host, "path": path, **how}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


@contextmanager
def installs(*names: str) -> Iterator[list[Install]]:
    running = [Install(name) for name in names]
    try:
        yield running
    finally:
        for install in running:
            install.close()


def ensure(name: str, command: list[str]) -> None:
    """Makes the database of a measurement with that command, unless it was made before."""
    made = Path(os.environ.get("METINGEN", "var/metingen")) / f"gemaakt-{name}"
    if not made.exists():
        subprocess.run(command, check=True)
        made.write_text(date.today().isoformat())


def engine() -> str:
    """sqlite or postgres, or the search server beside it."""
    database = os.environ.get("DATABASE_URL", "sqlite").partition(":")[0]
    server = os.environ.get("SEARCH_URL", "").partition("+")[0]
    return f"{server}-{database}" if server else database


def machine() -> str:
    cores = os.cpu_count()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cores} cores, {memory:.0f} GB, Python {platform.python_version()}"
