"""The Chromium that browser tests drive."""

import os
from pathlib import Path

from scripts.test.install import install_packages
from scripts.test.processes import ServiceError, first_program

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_A_MAC = "/Applications/*.app/Contents/MacOS"


def find_chromium() -> Path | None:
    """What CHROMIUM_PATH names, or a Chromium or Chrome that is installed."""
    own = os.environ.get("CHROMIUM_PATH")
    if own:
        return Path(own)
    return first_program(NAMES) or first_program(["Chromium", "Google Chrome"], [ON_A_MAC])


def install_chromium() -> Path:
    if find_chromium() is None:
        install_packages("chromium")
    program = find_chromium()
    if program is None:
        raise ServiceError("Chromium is geïnstalleerd, maar niet te vinden.")
    return program
