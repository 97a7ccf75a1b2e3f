"""`make messages`: collects the texts of code and templates in the catalogues and compiles these."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.bootstrap import ROOT

LANGUAGES = ("nl",)
# Texts of tests and tools are no part of the product.
IGNORED = ("tests", "scripts", "var", "docs")
NEEDS_GETTEXT = "Dit heeft gettext nodig (Debian, Ubuntu: apt install gettext; macOS: brew install gettext)."


def require_gettext() -> None:
    if shutil.which("xgettext") is None:
        sys.exit(NEEDS_GETTEXT)


def collect(folder: Path) -> None:
    """Brings the .po files under folder in line with the sources under folder."""
    options = ["--no-obsolete", "--no-wrap", "--add-location", "file", "--verbosity", "0"]
    for name in IGNORED:
        options += ["--ignore", name]
    for language in LANGUAGES:
        options += ["--locale", language]
    # Without settings it reads the sources only, so that a broken setting can't stand in the way.
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-m", "django", "makemessages", *options]
    subprocess.run(command, cwd=folder, env=environment, check=True)


def main() -> None:
    require_gettext()
    for language in LANGUAGES:
        (ROOT / "locale" / language / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    collect(ROOT)
    for language in LANGUAGES:
        catalogue = ROOT / "locale" / language / "LC_MESSAGES" / "django.po"
        command = ["msgfmt", "--check", "--output-file", str(catalogue.with_suffix(".mo")), str(catalogue)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
