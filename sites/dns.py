"""Whether the name of a host points at this installation already, in plain words."""

import socket
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from django.conf import settings
from django.core.cache import cache
from django.utils.translation import gettext as _

from sites.hosts import readable_host

TIMEOUT = 3.0
REMEMBERED_SECONDS = 300
# RFC 6761, section 6.3: these names are always this computer, whatever a name server says.
LOCALHOST = "localhost"
LOOPBACK = frozenset({"127.0.0.1", "::1"})
# What a name server says of a name that has no address; anything else means that it gave no answer.
NO_ADDRESS = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}

# None: nobody answered in time.
Addresses = frozenset[str] | None


class Stand(Enum):
    HIER = "hier"
    DEELS = "deels"
    ELDERS = "elders"
    NERGENS = "nergens"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Wijzing:
    """Where a host points; `nodig` is where it should: addresses of this installation, or its own name."""

    host: str
    stand: Stand
    nodig: str

    @property
    def is_goed(self) -> bool:
        return self.stand is Stand.HIER

    @property
    def kort(self) -> str:
        return {
            Stand.HIER: _("points here"),
            Stand.DEELS: _("points here only in part"),
            Stand.ELDERS: _("points elsewhere"),
            Stand.NERGENS: _("does not exist yet"),
            Stand.ONBEKEND: _("could not be checked"),
        }[self.stand]

    @property
    def zin(self) -> str:
        words = {"host": readable_host(self.host), "needed": self.nodig}
        return {
            Stand.HIER: _("The address %(host)s points at this platform. That is right."),
            Stand.DEELS: _(
                "The address %(host)s points at this platform only in part: some visitors end up elsewhere. Ask who "
                "manages the domain name to let it point at %(needed)s only."
            ),
            Stand.ELDERS: _(
                "The address %(host)s does not point here yet, but at another computer. Ask who manages the domain "
                "name to let it point at %(needed)s. After that it may take a day."
            ),
            Stand.NERGENS: _(
                "The address %(host)s does not point here yet: the name does not exist on the internet. Ask who "
                "manages the domain name to let it point at %(needed)s. After that it may take a day."
            ),
            Stand.ONBEKEND: _(
                "We could not check whether the address %(host)s points here. Open it in a browser to see."
            ),
        }[self.stand] % words


def kijk(host: str) -> Wijzing:
    """Asks the name server now."""
    return kijk_alle([host])[host]


def kijk_alle(hosts: Iterable[str]) -> dict[str, Wijzing]:
    """Many at once, in the time of the slowest and never longer than TIMEOUT seconds."""
    hosts = list(hosts)
    found = resolve([*hosts, settings.PLATFORM_HOST])
    own: Addresses = frozenset(settings.PUBLIC_ADDRESSES) or found[settings.PLATFORM_HOST]
    needed = ", ".join(settings.PUBLIC_ADDRESSES) or settings.PLATFORM_HOST
    return {host: Wijzing(host, _compare(found[host], own), needed) for host in hosts}


def kijk_onlangs(hosts: Iterable[str]) -> dict[str, Wijzing]:
    """As `kijk_alle`, for lists: what was asked less than five minutes ago is not asked again."""
    keys = {f"dns-{host}": host for host in hosts}
    known = {keys[key]: wijzing for key, wijzing in cache.get_many(keys).items()}
    asked = kijk_alle(host for host in keys.values() if host not in known)
    cache.set_many({f"dns-{host}": wijzing for host, wijzing in asked.items()}, REMEMBERED_SECONDS)
    return known | asked


def resolve(hosts: Iterable[str], timeout: float = TIMEOUT) -> dict[str, Addresses]:
    """
    The addresses of each host, empty for a name that does not exist.

    The system's resolver knows no time limit, so each look-up has a thread of its own that nobody waits for too long.
    """
    found: dict[str, Addresses] = dict.fromkeys(hosts)
    threads = [
        threading.Thread(target=_look_up, args=(host, found), daemon=True, name=f"dns-{host}")
        for host in found
    ]
    for thread in threads:
        thread.start()
    until = time.monotonic() + timeout
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    # A late answer must not change what the caller holds.
    return dict(found)


def _look_up(host: str, found: dict[str, Addresses]) -> None:
    if host == LOCALHOST or host.endswith(f".{LOCALHOST}"):
        found[host] = LOOPBACK
        return
    try:
        rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        found[host] = frozenset() if error.errno in NO_ADDRESS else None
    except (OSError, UnicodeError):
        found[host] = None
    else:
        found[host] = frozenset(str(row[4][0]) for row in rows)


def _compare(found: Addresses, own: Addresses) -> Stand:
    if found is not None and not found:
        return Stand.NERGENS
    if found is None or not own:
        return Stand.ONBEKEND
    if found <= own:
        return Stand.HIER
    return Stand.DEELS if found & own else Stand.ELDERS
