"""An activity on the wall, and on the door when it is off."""

import re
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils import timezone, translation
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import capfirst, slugify
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import tijdvak
from drukwerk.blad import Affiche, Papier
from drukwerk.zetten import poster_pdf
from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment
from evenementen.paper.build import sender
from evenementen.paper.form import PaperForm
from evenementen.paper.lines import WEEK, rhythm
from evenementen.paper.moments import Periode, where
from evenementen.paper.ready import content_version, ready_or_made
from evenementen.paper.words import day_words, hour, unbroken
from search.result import MomentRegel
from sites.models import Wijksite

POSTER, DOOR = "poster", "deurposter"
MOMENT = re.compile(r"^20[0-9]{6}T[0-9]{4}$")
# Who stands before a poster plans no further ahead.
AHEAD = timedelta(days=60)
MOST_LINES = 4


class MomentField(forms.Field):
    """The original start of a moment on the clock here, "20261125T1730"; anything else is None."""

    def to_python(self, value: Any) -> datetime | None:
        if not MOMENT.match(str(value or "")):
            return None
        try:
            return timezone.make_aware(datetime.strptime(value, "%Y%m%dT%H%M"))  # noqa: DTZ007
        except ValueError:
            return None


class DoorForm(forms.Form):
    moment = MomentField(required=False)

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.full_clean()


def moment_parameter(moment: Moment) -> str:
    """For the address of a door poster: ?formaat=deurposter&moment=…"""
    return f"{timezone.localtime(moment.oorspronkelijk_begin):%Y%m%dT%H%M}"


def door_poster_url(page: EvenementPage, moment: Moment) -> str:
    """Absolute: made at the activity's home, where it has its own look."""
    return f"{page.full_url}?formaat={DOOR}&moment={moment_parameter(moment)}"


def poster_of(request: HttpRequest, page: EvenementPage, activity: Activiteit) -> HttpResponse | None:
    """The answer when a poster is asked for; None: the page itself. Raises Http404 for a moment that is on."""
    wanted = request.GET.get("formaat")
    wijksite: Wijksite | None = getattr(request, "wijksite", None)
    if wijksite is None or wanted not in (POSTER, DOOR):
        return None
    address = request.build_absolute_uri(request.path)
    if wanted == POSTER:
        poster = make_poster(page, activity, wijksite, address)
    else:
        poster = make_door_poster(page, activity, wijksite, address, moment_that_is_off(request, activity))
    size: Papier = PaperForm(request.GET).paper_size
    key = f"{poster!r}|{size}|{content_version([wijksite.site_id])}"
    return ready_or_made(request, f"{slugify(page.title)}-{size}.pdf", key, lambda: poster_pdf(poster, size))


def make_poster(
    page: EvenementPage, activity: Activiteit, wijksite: Wijksite | None, address: str
) -> Affiche:
    return Affiche(
        titel=page.title,
        afzender=sender(wijksite),
        taal=translation.get_language(),
        adres=address,
        qr=_("All dates, and whether it is on"),
        gedrukt_op=timezone.localdate(),
        regels=(*when(activity.momenten), *filter(None, [where(activity.locatie)])),
        bij=tuple(filter(None, [page.regel, activity.prijs_tekst, activity.korting, *joining(activity)])),
    )


def make_door_poster(
    page: EvenementPage, activity: Activiteit, wijksite: Wijksite | None, address: str, moment: Moment
) -> Affiche:
    """ "Gaat vandaag niet door", with the reason, what people can do instead and the next time."""
    line_day = timezone.localtime(moment.begin).date()
    day = date_format(line_day, "l j F")
    is_today = line_day == timezone.localdate()
    following = next((line for line in activity.momenten if goes_on_after(line, moment)), None)
    lines = [
        capfirst(f"{day}, {tijdvak(moment.begin, moment.einde)}") if not moment.hele_dag else capfirst(day),
        moment.reden,
        moment.alternatief,
    ]
    extra = [*who(activity)]
    if following is not None:
        next_day = date_format(following.begin, "l j F")
        extra.insert(0, _("The next time: %(day)s") % {"day": f"{next_day}, {hour(following)}"})
    return Affiche(
        titel=page.title,
        afzender=sender(wijksite),
        taal=translation.get_language(),
        adres=address,
        qr=_("All dates, and whether it is on"),
        gedrukt_op=timezone.localdate(),
        aankondiging=_("Not on today") if is_today else _("Not on %(day)s") % {"day": day},
        regels=tuple(filter(None, lines)),
        bij=tuple(filter(None, extra)),
    )


def goes_on_after(line: MomentRegel, moment: Moment) -> bool:
    return line.status != Moment.Status.GAAT_NIET_DOOR and line.begin > moment.begin


def moment_that_is_off(request: HttpRequest, activity: Activiteit) -> Moment:
    """The one that was asked for, else the next one that is off. Raises Http404 when none is."""
    off = activity.page.momenten.filter(status=Moment.Status.GAAT_NIET_DOOR)
    asked = DoorForm(request.GET).cleaned_data.get("moment")
    if "moment" in request.GET:
        found = off.filter(oorspronkelijk_begin=asked).first() if asked else None
    else:
        found = off.komend(timezone.now()).op_volgorde().first()
    if found is None:
        raise Http404
    return found


def joining(activity: Activiteit) -> list[str]:
    return [activity.aanmelden_tekst, *who(activity)]


def who(activity: Activiteit) -> list[str]:
    phone = _("Call %(phone)s") % {"phone": unbroken(activity.telefoon)} if activity.telefoon else ""
    return [part for part in (activity.organisatie_naam, phone) if part]


def when(moments: list[MomentRegel]) -> list[str]:
    """ "Elke woensdag, 17.30 tot 19.30 uur", with the weeks that are left out; or the dates."""
    today = timezone.localdate()
    period = Periode(today, today + AHEAD)
    on = [line for line in moments if line.status != Moment.Status.GAAT_NIET_DOOR]
    series: dict[tuple[int, str], list[MomentRegel]] = {}
    for line in on:
        series.setdefault((line.begin.weekday(), hours(line)), []).append(line)
    found = []
    for (weekday, time), lines in series.items():
        days = [line.begin.date() for line in lines]
        repeats = rhythm(days, Periode(today, min(period.laatste, days[-1])))
        if len(days) == 1:
            found.append(capfirst(f"{date_format(days[0], 'l')} {day_words(days[0])}, {time}"))
        elif repeats.step == WEEK:
            found += [", ".join([_("Every %(day)s") % {"day": WEEKDAYS[weekday]}, time]), *repeats.notes]
        else:
            found += [capfirst(f"{WEEKDAYS[weekday]}, {time}"), *repeats.notes]
    return found[:MOST_LINES]


def hours(line: MomentRegel) -> str:
    return _("all day") if line.hele_dag else unbroken(tijdvak(line.begin, line.einde))
