"""Makes .venv and keeps it equal to the requirements. Standard library only: nothing is installed yet."""

import hashlib
import importlib.util
import json
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"
MISSING_VENV = (
    "Deze Python mist het onderdeel venv. Installeer het (Debian, Ubuntu: apt install python3-venv) "
    "en probeer het opnieuw."
)
FAILED_INSTALL = "De onderdelen konden niet worden geïnstalleerd: lees de melding hierboven."


class BootstrapError(Exception):
    """Its text is one sentence for the person at the terminal."""


def ensure_environment(folder: Path = ROOT / ".venv", *, development: bool = False) -> Path:
    """
    The Python of a virtual environment that has exactly the pinned requirements.

    Installs only what changed since the last time. Raises BootstrapError.
    """
    python = folder / "bin" / "python"
    if not works(python):
        if importlib.util.find_spec("ensurepip") is None:
            raise BootstrapError(MISSING_VENV)
        venv.create(folder, clear=True, with_pip=True)
    wanted = [RUNTIME, DEVELOPMENT] if development else [RUNTIME]
    stamp = folder / "installed.json"
    installed = read_stamp(stamp)
    changed = [name for name in wanted if installed.get(name) != digest(ROOT / name)]
    if changed:
        install(python, changed)
        installed |= {name: digest(ROOT / name) for name in changed}
        stamp.write_text(json.dumps(installed), encoding="utf-8")
    return python


def works(python: Path) -> bool:
    """False for a missing environment, one whose Python was removed, is too old or has no pip."""
    if not python.exists():
        return False
    question = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([python, "-c", question], stderr=subprocess.DEVNULL, check=False).returncode == 0


def install(python: Path, names: list[str]) -> None:
    print(f"Onderdelen installeren ({', '.join(names)}); dit duurt ongeveer een minuut…", flush=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command.append("--require-hashes")
    for name in names:
        command += ["-r", name]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise BootstrapError(FAILED_INSTALL)


def read_stamp(stamp: Path) -> dict[str, str]:
    try:
        return dict(json.loads(stamp.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    try:
        print(ensure_environment(development="--dev" in sys.argv))
    except BootstrapError as error:
        sys.exit(str(error))
