"""Servers that live as long as the tests: run by an ordinary user, stopped whatever happens."""

import os
import pwd
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

# Neither PostgreSQL nor Elasticsearch wants to run as root.
SERVER_USER = "nobody"
LOG_LINES = 40


class ServiceError(Exception):
    """A server could not be installed or started. Its text says why, with the end of the server's log."""


def server_user() -> pwd.struct_passwd | None:
    """Who runs the servers: somebody without rights when we are root, else ourselves (None)."""
    return pwd.getpwnam(SERVER_USER) if os.geteuid() == 0 else None


def own_folder(parent: Path, name: str) -> Path:
    """A new folder that the servers' user may write in."""
    folder = parent / name
    folder.mkdir()
    user = server_user()
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    return folder


def as_server_user() -> dict[str, object]:
    """Arguments for subprocess that give up the rights of root."""
    user = server_user()
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}


def tail(log: Path) -> str:
    if not log.exists():
        return ""
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:])


@contextmanager
def running(
    name: str,
    command: Sequence[str | Path],
    *,
    folder: Path,
    ready: Callable[[], bool],
    seconds: float,
    environment: Mapping[str, str] | None = None,
    stop_signal: signal.Signals = signal.SIGTERM,
) -> Iterator[subprocess.Popen[bytes]]:
    """
    Runs a server until the block is left. Its output goes to NAME.log in folder.

    `ready` is asked until it says True, at most `seconds` long. Raises ServiceError when the server ends
    before that or is too late.
    """
    log = folder / f"{name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # type: ignore[call-overload]
            [str(part) for part in command],
            cwd=folder,
            env={"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "HOME": str(folder)}
            | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # Ctrl-C goes to the runner, which stops the tests first and the servers after them.
            start_new_session=True,
            **as_server_user(),
        )
    try:
        deadline = time.monotonic() + seconds
        while not ready():
            if process.poll() is not None:
                raise ServiceError(f"{name} stopte meteen weer (code {process.returncode}).\n{tail(log)}")
            if time.monotonic() > deadline:
                raise ServiceError(f"{name} was na {seconds:.0f} s nog niet klaar.\n{tail(log)}")
            time.sleep(0.2)
        yield process
    finally:
        stop(process, stop_signal)


def stop(
    process: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM, *, patience: float = 20
) -> None:
    """Ends a process that leads a session of its own, and whatever it left behind in that session."""
    if process.poll() is None:
        process.send_signal(how)
        with suppress(subprocess.TimeoutExpired):
            process.wait(patience)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def first_program(names: Sequence[str], folders: Sequence[str] = ()) -> Path | None:
    """The first of these programs on the PATH or, the newest first, in a folder that matches a pattern."""
    for name in names:
        found = shutil.which(name)
        if found:
            return Path(found)
        for pattern in folders:
            for folder in sorted(Path("/").glob(pattern.lstrip("/")), key=version_of, reverse=True):
                if os.access(folder / name, os.X_OK):
                    return folder / name
    return None


def version_of(path: Path) -> list[int]:
    """The numbers in a path, to sort 15 before 9."""
    digits = "".join(character if character.isdigit() else " " for character in str(path))
    return [int(number) for number in digits.split()]
