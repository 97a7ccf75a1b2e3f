"""`make check`: all that can be said of the code without running it. A failure does not stop the rest."""

import os
import subprocess
import sys
import time

from scripts.bootstrap import ROOT
from scripts.files import project_files
from scripts.format import DJADE

PYTHON = sys.executable
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
# Values that a real server would have, to see what Django thinks of the production settings.
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": "only-for-this-check-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJ",
    "PLATFORM_HOST": "wijkplein.example",
}
TEST = {"DJANGO_SETTINGS_MODULE": "cms.settings.test"}


def checks() -> dict[str, tuple[list[str], dict[str, str]]]:
    """Per check its command and the environment that it adds."""
    templates = [str(path) for path in project_files("*.html")]
    found: dict[str, tuple[list[str], dict[str, str]]] = {
        "ruff": ([PYTHON, "-m", "ruff", "check", "."], {}),
        "ruff format": ([PYTHON, "-m", "ruff", "format", "--check", "."], {}),
        "mypy": ([PYTHON, "-m", "mypy"], TEST),
        "import-linter": ([PYTHON, "-c", LINT_IMPORTS], {}),
        "migrations": ([PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"], TEST),
        "translations": ([PYTHON, "-m", "scripts.catalogue"], {}),
        "production": ([PYTHON, "manage.py", "check", "--deploy", "--fail-level", "WARNING"], PRODUCTION),
    }
    if templates:
        found["templates"] = ([*DJADE, "--check", *templates], {})
    return found


def main() -> int:
    failed = []
    for name, (command, extra) in checks().items():
        print(f"── {name}", flush=True)
        started = time.monotonic()
        if subprocess.run(command, cwd=ROOT, env={**os.environ, **extra}, check=False).returncode:
            failed.append(name)
        print(f"   {time.monotonic() - started:.1f} s", flush=True)
    print(f"Niet goed: {', '.join(failed)}" if failed else "Alles is goed.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
