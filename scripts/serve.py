"""Runs web server, task worker and scheduler together, and stops all three when one stops or on Ctrl-C."""

import os
import signal
import sys
from collections.abc import Mapping
from shlex import quote

from honcho.manager import Manager


def supervise(commands: Mapping[str, str]) -> int:
    """Runs shell commands until one ends or somebody stops us. Returns the exit code."""
    # A closed terminal must stop them too; the supervisor itself listens to SIGINT and SIGTERM only.
    signal.signal(signal.SIGHUP, lambda _number, _frame: os.kill(os.getpid(), signal.SIGTERM))
    manager = Manager()
    for name, command in commands.items():
        manager.add_process(name, command, env=dict(os.environ))
    manager.loop()
    # Stopping it oneself is not a failure.
    return 0 if manager.returncode in {None, 130, 143} else int(manager.returncode)


def main() -> int:
    manage = f"exec {quote(sys.executable)} manage.py"
    return supervise(
        {
            "web": f"{manage} runserver 127.0.0.1:{os.environ['PORT']}",
            "worker": f"{manage} db_worker",
            "planner": f"{manage} planner",
        }
    )


if __name__ == "__main__":
    sys.exit(main())
