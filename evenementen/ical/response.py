"""Calendar files as answers: one activity, or any filtered list to subscribe to."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from icalendar import Calendar, Timezone

from evenementen.ical.edition import as_text, texts_of
from evenementen.ical.sources import source_of
from evenementen.models import EvenementPage
from evenementen.recurrence.horizon import HORIZON
from evenementen.search import SOORT
from search.outputs import Lijst
from sites.requests import SiteRequest

CONTENT_TYPE = "text/calendar; charset=utf-8"
# How often a calendar that subscribed should look again; in the form of RFC 5545 durations.
REFRESH = timedelta(hours=1)
END = b"END:VCALENDAR\r\n"
BY_THE_CLOCK = b";TZID="


def calendar(name: str, texts: Iterable[bytes]) -> bytes:
    """
    RFC 5545, with the properties of RFC 7986 by which a calendar names itself and is fetched again; `texts` are events.
    """
    told = b"".join(texts)
    file = Calendar()
    file.add("prodid", "-//Wijkplein//wijkplein//NL")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add("name", name)
    file.add("x-wr-calname", name)
    file.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    if BY_THE_CLOCK in told:
        file.add_component(time_zone())
    return file.to_ical().removesuffix(END) + told + END


def time_zone() -> Timezone:
    today = timezone.localdate()
    return Timezone.from_tzid(
        timezone.get_default_timezone_name(),
        first_date=date(today.year - 10, 1, 1),
        last_date=today + HORIZON * 2,
    )


def activity_file(request: SiteRequest, page: EvenementPage) -> HttpResponse:
    """All moments of one activity, to be kept or subscribed to."""
    site = request.wijksite.site if request.wijksite else None
    language = translation.get_language()
    return answer(
        request,
        page.slug,
        "",
        lambda: calendar(
            page.title, [as_text(source_of(page.bronpagina, page.title, page.regel, site, language))]
        ),
    )


def has_days(lijst: Lijst) -> bool:
    return SOORT in lijst.soorten


def list_file(request: HttpRequest, lijst: Lijst) -> HttpResponse:
    """
    All activities of a filtered list.

    404 with a sentence for a list of what has no days, such as the guide: who subscribed to an empty calendar would
    wait for nothing and never know why.
    """
    if not has_days(lijst):
        sentence = _(
            "There are no days on this list, so there is no calendar of it. Take that of the agenda."
        )
        return HttpResponse(sentence, status=404, content_type="text/plain; charset=utf-8")
    name = f"{lijst.titel} – {lijst.wijksite.naam}" if lijst.wijksite else lijst.titel
    return answer(
        request, _("agenda"), f"{name}|{lijst.query!r}", lambda: calendar(name, texts_of(lijst.query))
    )


def answer(request: HttpRequest, filename: str, about: str, make: Callable[[], bytes]) -> HttpResponse:
    """
    The file, or 304 for who has it already. `about` is what the file depends on beside its address.

    On a site it is the same as long as nothing there changes, today: tomorrow other moments are to come. Of sites
    together only the file itself tells whether it is another one.
    """
    wijksite = getattr(request, "wijksite", None)
    body = None if wijksite else make()
    version = f"{wijksite.pk}-{wijksite.inhoud_versie}" if wijksite else body
    state = (
        f"{version!r}|{about}|{timezone.localdate()}|{request.get_full_path()}|{translation.get_language()}"
    )
    etag = f'"{sha256(state.encode()).hexdigest()[:32]}"'
    response = get_conditional_response(request, etag=etag)
    if response is None:
        response = HttpResponse(make() if body is None else body, content_type=CONTENT_TYPE)
        response["Content-Disposition"] = f'attachment; filename="{filename}.ics"'
    response["ETag"] = etag
    response["Access-Control-Allow-Origin"] = "*"
    return response
