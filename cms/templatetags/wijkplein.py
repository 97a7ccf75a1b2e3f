"""Template tags for what a reader sees: dates in full words, prices, telephone links, pictograms, JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import groupby
from typing import Any

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext, pgettext
from lucide import IconDoesNotExist
from lucide.templatetags.lucide import lucide

from cms.access import AccessLine, access_lines

register = template.Library()

FALLBACK_PICTOGRAM = "circle-dot"
JSON_LD_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def _local(value: date | datetime | time | None) -> date | datetime | time | None:
    if isinstance(value, datetime) and timezone.is_aware(value):
        # Moments of lists have it already; asking Django each time which zone is in use costs more than the rest.
        zone = timezone.get_default_timezone()
        return value if value.tzinfo is zone else timezone.localtime(value, zone)
    return value


def _day(value: Any) -> date | None:
    local = _local(value)
    if isinstance(local, datetime):
        return local.date()
    return local if isinstance(local, date) else None


@register.filter
def dagnaam_datum(value: date | datetime | None) -> str:
    """ "woensdag 25 november"; the year follows only when it is not this year. Empty for no date."""
    day = _day(value)
    if day is None:
        return ""
    this_year = day.year == timezone.localdate().year
    return date_format(day, "l j F" if this_year else "l j F Y")


@register.filter
def datum(value: date | datetime | None) -> str:
    """ "12 november"; the year follows only when it is not this year. Empty for no date."""
    day = _day(value)
    if day is None:
        return ""
    return date_format(day, "j F" if day.year == timezone.localdate().year else "j F Y")


@register.filter
def dagnaam(value: date | datetime | None) -> str:
    """ "woensdag"."""
    day = _day(value)
    return date_format(day, "l") if day else ""


@register.filter
def relatieve_dag(value: date | datetime | None) -> str:
    """ "Vandaag, woensdag 25 november", "Morgen, …", or the day alone with a capital."""
    day = _day(value)
    if day is None:
        return ""
    words = dagnaam_datum(day)
    today = timezone.localdate()
    if day == today:
        return gettext("Today, %(day)s") % {"day": words}
    if day == today + timedelta(days=1):
        return gettext("Tomorrow, %(day)s") % {"day": words}
    return capfirst(words)


@register.filter
def is_vandaag(value: date | datetime | None) -> bool:
    """True when the moment or day falls on today's date in the site's time zone."""
    return _day(value) == timezone.localdate()


@register.filter
def klok(value: datetime | time | None) -> str:
    """The bare time: "17.30"."""
    at = _clock_time(value)
    return "" if at is None else _clock(at, get_language())


@register.filter
def tot(value: datetime | time | None) -> str:
    """ "tot 19.30"."""
    at = _clock_time(value)
    return "" if at is None else _until(at, get_language())


@register.filter
def iso(value: datetime | None) -> str:
    """For a computer: "2026-11-25T17:30:00+01:00"."""
    local = _local(value)
    return local.isoformat() if isinstance(local, datetime) else ""


def _clock_time(value: datetime | time | None) -> time | None:
    local = _local(value)
    if isinstance(local, datetime):
        return local.time()
    return local if isinstance(local, time) else None


# A list says a few times of the day in dozens of places, and each would ask for the language's format again. The
# language is the one that is active.
@lru_cache(maxsize=2048)
def _clock(at: time, _language: str | None) -> str:
    # Translators: a Django date format for a time of day. Dutch: G.i
    style = pgettext("time format", "G:i")
    return time_format(at, style)


@lru_cache(maxsize=2048)
def _until(at: time, language: str | None) -> str:
    return gettext("to %(end)s") % {"end": _clock(at, language)}


@register.filter
def tijd(value: datetime | time | None) -> str:
    """ "17.30 uur"."""
    text = klok(value)
    return pgettext("time of day", "%(time)s") % {"time": text} if text else ""


@register.simple_tag
def tijdvak(begin: datetime | time | None, einde: datetime | time | None = None) -> str:
    """ "17.30 tot 19.30 uur"; without an end "17.30 uur"."""
    start, end = klok(begin), klok(einde)
    if not end:
        return tijd(begin)
    return gettext("%(start)s to %(end)s") % {"start": start, "end": end}


@register.filter
def prijs(value: Decimal | int | float | str | None) -> str:
    """An amount in euros as said aloud: "Gratis", "Kost € 3", "Kost € 2,50". Other texts stay as they are."""
    if value is None or value == "":
        return ""
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    if not amount.is_finite():
        return str(value)
    if amount == 0:
        return gettext("Free of charge")
    euros = f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"
    # Translators: the decimal sign in an amount of money. Dutch: ,
    euros = euros.replace(".", pgettext("decimal sign", "."))
    return gettext("Costs %(amount)s") % {"amount": f"€\u00a0{euros}"}


@register.filter
def is_gratis(value: object) -> bool:
    """True when `prijs` says that it costs nothing."""
    return value is not None and prijs(str(value)) == gettext("Free of charge")


@register.filter
def tel_url(value: object) -> str:
    """A telephone number as the target of a link: "tel:+31101234567". Empty when there are no digits."""
    text = str(value or "")
    digits = "".join(character for character in text if character in "0123456789")
    if not digits:
        return ""
    return f"tel:+{digits}" if text.strip().startswith("+") else f"tel:{digits}"


@register.filter
def facet_naam(value: str) -> str:
    """The question above a group of filters, for the name of a facet."""
    return {
        "type": gettext("Kind"),
        "thema": gettext("Theme"),
        "subthema": gettext("More precisely"),
        "wijk": pgettext("area", "Neighbourhood"),
        "doelgroep": gettext("For whom?"),
        "behoefte": gettext("What do you need?"),
        "soort": gettext("Kind of organisation"),
        "dag": gettext("Which day?"),
        "periode": gettext("When?"),
        "weekdag": gettext("Which day of the week?"),
        "dagdeel": gettext("Which part of the day?"),
        "open": gettext("Open now?"),
        "prijs": gettext("What does it cost?"),
        "website": gettext("Neighbourhood or city"),
    }.get(value, capfirst(value))


@register.filter
def facet_pictogram(value: str) -> str:
    """The pictogram beside the name of a facet."""
    return {
        "type": "layout-list",
        "thema": "shapes",
        "subthema": "shapes",
        "wijk": "map-pin",
        "doelgroep": "users",
        "behoefte": "accessibility",
        "soort": "tag",
        "dag": "calendar-days",
        "periode": "calendar-days",
        "weekdag": "calendar-days",
        "dagdeel": "clock",
        "open": "door-open",
        "prijs": "euro",
        "website": "house",
    }.get(value, "list-filter")


@register.filter
def aantal_gekozen(choices: Iterable[Any]) -> int:
    """How many choices of one facet are ticked."""
    return sum(1 for choice in choices if choice.gekozen)


@register.filter
def kinderen_na_ouder(choices: Iterable[Any]) -> list[Any]:
    """Choices (with `slug` and `ouder`) in their order, each followed by those below it."""
    choices = list(choices)
    slugs = {choice.slug for choice in choices}
    tops = [choice for choice in choices if choice.ouder not in slugs]
    return [one for top in tops for one in (top, *(other for other in choices if other.ouder == top.slug))]


@register.filter
def per_dag(moments: Iterable[Any] | None) -> list[tuple[date, list[Any]]]:
    """Coming moments (with `begin`), in order of time, as [(day, moments of that day)].

    What began on an earlier day and is still on stands under today.
    """
    today = timezone.localdate()
    groups = groupby(moments or [], key=lambda moment: max(_day(moment.begin) or today, today))
    return [(day, list(group)) for day, group in groups]


@register.simple_tag
def toegankelijkheid(place: object) -> list[AccessLine]:
    """What is known of a Locatie's entrance, toilet and so on, as lines to show."""
    return access_lines(place)


@register.filter
def item(mapping: Mapping[Any, Any] | None, key: object) -> Any:
    """`mapping[key]`, or None."""
    return mapping.get(key) if mapping else None


@lru_cache(maxsize=512)
def _draw(name: str, size: int, css_class: str) -> SafeString:
    attributes = {"class": css_class, "aria_hidden": "true", "focusable": "false"}
    try:
        return mark_safe(lucide(name, size=size, **attributes))
    except IconDoesNotExist:
        return mark_safe(lucide(FALLBACK_PICTOGRAM, size=size, **attributes))


@register.simple_tag
def pictogram(name: str | None, size: int = 24, css_class: str = "pictogram") -> SafeString:
    """A decorative Lucide drawing of `size` pixels; the word stands beside it, so readers aloud skip it.

    An editor types these names: one that does not exist draws a dot instead of breaking the page.
    """
    return _draw(str(name or FALLBACK_PICTOGRAM), int(size), str(css_class))


@register.simple_tag
def jsonld(data: Mapping[str, Any] | list[Any] | str | None) -> SafeString:
    """A JSON-LD block of `data`; nothing when there is none. Safe inside HTML whatever the values hold."""
    if not data:
        return SafeString("")
    text = data if isinstance(data, str) else json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False)
    return mark_safe(f'<script type="application/ld+json">{text.translate(JSON_LD_ESCAPES)}</script>')


@register.simple_tag
def taal_attribuut(code: str | None) -> SafeString:
    """`lang="nl"` when the content speaks another language than the page; else nothing."""
    if not code or not code.replace("-", "").isalnum() or code == get_language():
        return SafeString("")
    return mark_safe(f' lang="{code}"')
