"""The Java that search servers need, and Maven, which brings them."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from scripts.test.install import cache_folder
from scripts.test.processes import ServiceError

OLDEST_JAVA = 21
# Named with its version, so that a run of next year does what today's did.
DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.7.1"


def candidates() -> Iterator[Path]:
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    for pattern in ("usr/lib/jvm/*", "opt/java/*", "Library/Java/JavaVirtualMachines/*/Contents/Home"):
        yield from sorted(Path("/").glob(pattern))


def java_version(home: Path) -> int:
    """The major version of the JDK in this folder; 0 when there is none, or no compiler in it."""
    release = home / "release"
    if not release.is_file() or not os.access(home / "bin" / "javac", os.X_OK):
        return 0
    for line in release.read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if name == "JAVA_VERSION":
            digits = value.strip('"').split(".")[0]
            return int(digits) if digits.isdigit() else 0
    return 0


def find_jdk() -> Path:
    """The folder of a JDK that is new enough. Raises ServiceError."""
    for home in candidates():
        if java_version(home) >= OLDEST_JAVA:
            return home.resolve()
    raise ServiceError(
        f"Geen JDK {OLDEST_JAVA} of nieuwer gevonden in JAVA_HOME of /usr/lib/jvm; "
        "de zoekmachines hebben die nodig."
    )


def maven(jdk: Path, goal: str, *arguments: str, folder: Path) -> None:
    """Runs one goal of the dependency plugin. Raises ServiceError."""
    program = shutil.which("mvn")
    if program is None:
        raise ServiceError("Maven (mvn) is niet gevonden; dat haalt de zoekmachines op.")
    command = [program, "--batch-mode", "--quiet", f"{DEPENDENCY_PLUGIN}:{goal}"]
    command += [f"-Dmaven.repo.local={cache_folder() / 'maven'}", *arguments]
    environment = {**os.environ, "JAVA_HOME": str(jdk)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServiceError(f"Maven kon {goal} niet doen.\n{done.stdout[-3000:]}{done.stderr[-1000:]}")
