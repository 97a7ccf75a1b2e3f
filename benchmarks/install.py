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
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"host": host, "path": path, **how}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if answer["status"] != 200:
            raise SystemExit(f"{host}{path}: {answer['status']}")
        return answer

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


def machine() -> str:
    cores = os.cpu_count()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cores} cores, {memory:.0f} GB, Python {platform.python_version()}"
