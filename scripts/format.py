"""`make format`: puts Python code and templates in the one format that `make check` asks for."""

import subprocess
import sys
from pathlib import Path

from scripts.bootstrap import ROOT
from scripts.files import project_files

# A program, not a module: it stands beside this Python.
DJADE = [str(Path(sys.executable).parent / "djade"), "--target-version", "5.2"]


def main() -> int:
    templates = [str(path) for path in project_files("*.html")]
    commands = [
        [sys.executable, "-m", "ruff", "check", "--fix-only", "."],
        [sys.executable, "-m", "ruff", "format", "."],
    ]
    if templates:
        commands.append([*DJADE, *templates])
    return max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in commands)


if __name__ == "__main__":
    sys.exit(main())
