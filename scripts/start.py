"""`make start`: everything that a demo needs, from a bare Python to a running server."""

import os
import subprocess
import sys

from scripts.bootstrap import ROOT, BootstrapError, ensure_environment
from scripts.ports import PortError, chosen_port, require_free


def main() -> None:
    try:
        port = chosen_port(os.environ)
        require_free(port)
        python = str(ensure_environment())
    except (PortError, BootstrapError) as error:
        sys.exit(str(error))
    environment = {**os.environ, "PORT": str(port), "PYTHONUNBUFFERED": "1"}
    environment["DJANGO_RUNSERVER_HIDE_WARNING"] = "true"
    # The addresses must stay in sight; what goes wrong still shows.
    environment.setdefault("LOG_LEVEL", "WARNING")
    prepared = subprocess.run([python, "-m", "scripts.prepare"], cwd=ROOT, env=environment, check=False)
    if prepared.returncode:
        sys.exit(prepared.returncode)
    # The same process goes on as the supervisor, so Ctrl-C and signals reach it without a go-between.
    os.execve(python, [python, "-m", "scripts.serve"], environment)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
