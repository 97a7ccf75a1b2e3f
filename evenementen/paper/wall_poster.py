"""For the wall: what it is, when, where and for how much."""

from datetime import timedelta

from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import tijdvak
from drukwerk.blad import Affiche
from evenementen.activity import Activiteit
from evenementen.models import EvenementPage, Moment
from evenementen.paper.affiche import affiche, who
from evenementen.paper.lines import WEEK, rhythm
from evenementen.paper.moments import Periode, where
from evenementen.paper.words import day_words, unbroken
from search.result import MomentRegel
from sites.models import Wijksite

# Who stands before a poster plans no further ahead.
AHEAD = timedelta(days=60)
MOST_LINES = 4


def make_poster(
    page: EvenementPage, activity: Activiteit, wijksite: Wijksite | None, address: str
) -> Affiche:
    return affiche(
        page,
        wijksite,
        address,
        lines=[*when(activity.momenten), where(activity.locatie)],
        more=[
            page.regel,
            activity.prijs_tekst,
            activity.korting,
            activity.aanmelden_tekst,
            *who(activity),
        ],
    )


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
