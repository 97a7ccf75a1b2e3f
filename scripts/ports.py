"""Which port to use, and whether it is free."""

import errno
import socket
from collections.abc import Mapping

DEFAULT_PORT = 8000


class PortError(Exception):
    """Its text is one sentence for the person at the terminal."""


def chosen_port(environment: Mapping[str, str]) -> int:
    """The port that PORT names. Raises PortError for anything but 1–65535."""
    text = environment.get("PORT", "").strip() or str(DEFAULT_PORT)
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        raise PortError(f"PORT moet een getal van 1 tot en met 65535 zijn, niet “{text}”.")
    return int(text)


def require_free(port: int) -> None:
    """Raises PortError when nobody can listen on this port of this machine."""
    # A server on all addresses does not always stop us from binding one of them, but it answers.
    with socket.socket() as probe:
        probe.settimeout(1)
        taken = probe.connect_ex(("127.0.0.1", port)) == 0
    if not taken:
        with socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", port))
            except PermissionError as error:
                raise PortError(
                    f"Poort {port} mag alleen de beheerder gebruiken. Kies een hogere: PORT=9000 make start"
                ) from error
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
                taken = True
    if taken:
        other = 9000 if port != 9000 else 9100
        raise PortError(f"Poort {port} is al in gebruik. Kies een andere: PORT={other} make start")


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
