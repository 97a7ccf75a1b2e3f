"""A PostgreSQL of its own in a temporary folder."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from signal import SIGINT

import psycopg

from scripts.ports import free_port
from scripts.test.install import install_packages
from scripts.test.processes import ServiceError, as_server_user, first_program, own_folder, running

FOLDERS = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
)
TEMPLATE = "wijkplein_gemigreerd"
# A test database is thrown away: it need not survive a power cut.
FAST = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=100",
    "shared_buffers=256MB",
    # A test rolls back what it wrote: statistics gathered meanwhile would call every table empty for good.
    "autovacuum=off",
)


def find_postgres() -> Path | None:
    """The folder with initdb, postgres and pg_isready."""
    initdb = first_program(["initdb"], FOLDERS)
    return initdb.resolve().parent if initdb else None


def install_postgres() -> Path:
    programs = find_postgres()
    if programs is None:
        install_packages("postgresql")
        programs = find_postgres()
    if programs is None:
        raise ServiceError("PostgreSQL is geïnstalleerd, maar initdb is niet te vinden.")
    return programs


@contextmanager
def postgres(programs: Path, temporary: Path) -> Iterator[str]:
    """Yields the DATABASE_URL of an empty server whose user may make databases and extensions."""
    folder = own_folder(temporary, "postgresql")
    data, port = folder / "data", free_port()
    made = subprocess.run(  # type: ignore[call-overload]
        [
            *(programs / "initdb", "--pgdata", data, "--username", "wijkplein", "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        **as_server_user(),
    )
    if made.returncode:
        raise ServiceError(f"initdb mislukte.\n{made.stdout[-1000:]}{made.stderr[-2000:]}")
    command: list[str | Path] = [programs / "postgres", "-D", data]
    command += ["-h", "127.0.0.1", "-p", str(port), "-k", ""]
    for setting in FAST:
        command += ["-c", setting]
    question: list[str | Path] = [programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]

    def ready() -> bool:
        return subprocess.run(question, check=False).returncode == 0

    # SIGINT asks PostgreSQL to stop now instead of when its last client leaves.
    with running("postgresql", command, folder=temporary, ready=ready, seconds=60, stop_signal=SIGINT):
        yield f"postgres://wijkplein@127.0.0.1:{port}/wijkplein"


def make_database(url: str) -> str:
    """An empty database on the server at this address, for all migrations. Returns its own address."""
    server = url.rpartition("/")[0]
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE}")
    return f"{server}/{TEMPLATE}"
