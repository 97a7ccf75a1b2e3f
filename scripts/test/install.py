"""What CI installs by itself: Debian packages, and files that are kept between runs."""

import fcntl
import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from scripts.test.processes import ServiceError

NO_CLUSTER = Path("/etc/postgresql-common/createcluster.conf")


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def install_packages(*names: str) -> None:
    """Installs Debian packages. Raises ServiceError when that is not possible here."""
    if os.geteuid() != 0 or not Path("/usr/bin/apt-get").exists():
        raise ServiceError(f"Installeer eerst: {' '.join(names)}.")
    print(f"Installeren: {' '.join(names)}…", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"]
    commands = [["apt-get", "update", "--quiet"], [*install, *names]]
    if "postgresql" in names and not NO_CLUSTER.exists():
        # The package would otherwise start a server of its own, beside that of the tests.
        commands.insert(1, [*install, "postgresql-common"])
    for command in commands:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ServiceError(f"{' '.join(command)} mislukte.\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        if command[-1] == "postgresql-common" and NO_CLUSTER.exists():
            text = NO_CLUSTER.read_text(encoding="utf-8")
            NO_CLUSTER.write_text(f"{text}\ncreate_main_cluster = false\n", encoding="utf-8")


def cache_folder() -> Path:
    """Where downloads stay between runs. As root not in root's home: the servers' user reads them too."""
    own = os.environ.get("WIJKPLEIN_CACHE")
    if own:
        folder = Path(own)
    elif os.geteuid() == 0:
        folder = Path("/var/cache/wijkplein")
    else:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "wijkplein"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def kept(name: str, make: Callable[[Path], None]) -> Path:
    """
    The folder NAME of the cache, made by `make` (which fills an empty folder) when it is not there yet.

    Half a folder never appears under that name, and of two runs at the same time one waits for the other.
    """
    cache = cache_folder()
    folder = cache / name
    with (cache / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            with tempfile.TemporaryDirectory(dir=cache) as temporary:
                fresh = Path(temporary) / name
                fresh.mkdir()
                make(fresh)
                fresh.rename(folder)
    return folder
