"""
The look of log-in pages and of mails: that of the site where somebody came from.

Rooms above know which sites there are; they register here. Without a site everything looks like the platform.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from django.http import HttpRequest
from django.utils.http import urlencode

PARAMETER = "site"
SESSION_KEY = "site_van_inloggen"
LOOK = "_look"
# A list of telephone numbers longer than this helps nobody find the right one.
MOST_PHONES = 5


@dataclass(frozen=True)
class Look:
    """
    `key`: what `?site=` says. `url`: the front page. `stylesheet`: on the platform's own host. `logo`: an absolute
    address or "". The colours are "#RRGGBB".
    """

    key: str = ""
    name: str = "Wijkplein"
    url: str = ""
    stylesheet: str = ""
    logo: str = ""
    phone: str = ""
    phone_hours: str = ""
    primary: str = "#00566B"
    on_primary: str = "#FFFFFF"
    background: str = "#FBF8F3"
    surface: str = "#FFFFFF"
    text: str = "#1E2326"


PLATFORM = Look()


class LookSource(Protocol):
    def find(self, site: str) -> Look | None:
        """`site` is what somebody wrote in an address: anything. None for what is no open site."""

    def with_phone(self) -> Iterable[Look]:
        """The open sites that people can call."""


# From the path of a page, such as "/mijn/12/", to what `?site=` would say of it; None for a path of somebody else.
PathReader = Callable[[str], str | None]

_sources: list[LookSource] = []
_readers: list[PathReader] = []


def register_look(source: LookSource) -> None:
    _sources.append(source)


def register_look_path(reader: PathReader) -> None:
    """For a room whose pages belong to a site: who must log in for such a page sees that site."""
    _readers.append(reader)


def find_look(site: str) -> Look | None:
    return next(filter(None, (source.find(site) for source in _sources)), None) if site else None


def look_of(request: HttpRequest | None) -> Look | None:
    """Of the site that the address names, the page one wants to go to, or an earlier step; None: the platform."""
    if request is None:
        return None
    kept = vars(request)
    if LOOK not in kept:
        kept[LOOK] = next(filter(None, map(find_look, _named(request))), None)
    return kept[LOOK]


def keep_look(request: HttpRequest) -> None:
    """For the steps that follow, some of which are allauth's own addresses."""
    if (look := look_of(request)) and request.session.get(SESSION_KEY) != look.key:
        request.session[SESSION_KEY] = look.key


def with_look(address: str, look: Look | None, **more: str | None) -> str:
    """The same address, which says where one came from; `more` for other words in the query."""
    words = {PARAMETER: look.key if look else None, **more}
    query = urlencode({name: value for name, value in words.items() if value})
    return f"{address}?{query}" if query else address


def phones(look: Look | None) -> list[Look]:
    """Whom to call when the mail does not come: the site one came from, else the few that there are."""
    if look and look.phone:
        return [look]
    found = [found for source in _sources for found in source.with_phone()]
    return found if len(found) <= MOST_PHONES else []


def _named(request: HttpRequest) -> Iterable[str]:
    asked = request.POST if request.method == "POST" else request.GET
    yield asked.get(PARAMETER, "")
    wanted = urlsplit(asked.get("next", "")).path
    for reader in _readers:
        yield (wanted and reader(wanted)) or ""
    # A wijk's own host has no sessions.
    if hasattr(request, "session"):
        yield request.session.get(SESSION_KEY, "")
