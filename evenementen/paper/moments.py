"""The moments of a list with all that stands beside them on paper."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from django.db.models import Count, Q
from django.utils import timezone

from drukwerk.letters import HARD_SPACE
from evenementen.agenda import lines_for, moments_of, start_of
from evenementen.models import EvenementPage, Moment
from evenementen.models.moment import MomentQuerySet
from evenementen.search import organisations_above, parent_path, place_of
from evenementen.selection import MomentFilter
from locaties.models import Locatie
from search.query import SearchQuery
from search.result import MomentRegel
from search.when import Wanneer, first_of

# Looked at beyond the last day on paper: who is on again after a holiday did not stop.
BEYOND = timedelta(weeks=6)


@dataclass(frozen=True)
class Periode:
    """The days on one piece of paper, the last included."""

    eerste: date
    laatste: date

    @classmethod
    def standard(cls, first: date) -> "Periode":
        """Until the end of the next month: long enough to lie on the table, short enough to be true."""
        return cls(first, first + relativedelta(months=1, day=31))

    @classmethod
    def asked(cls, when: Wanneer, today: date) -> "Periode":
        """The days that a list asks for; without an end as long as paper lasts."""
        first = max(when.eerste_dag or today, today)
        last = first_of(when.tot, max((last for _first, last in when.perioden), default=None))
        return cls(first, max(first, last)) if last else cls.standard(first)

    @classmethod
    def of_month(cls, year: int, month: int, today: date) -> "Periode":
        first = date(year, month, 1)
        return cls(max(first, today), first + relativedelta(day=31))

    @property
    def begin(self) -> datetime:
        return start_of(self.eerste)

    @property
    def einde(self) -> datetime:
        return start_of(self.laatste + timedelta(days=1))

    def holds(self, day: date) -> bool:
        return self.eerste <= day <= self.laatste


@dataclass(frozen=True)
class Gedrukt:
    """A moment as paper tells it; `plaats` is where it is held this time, with its address."""

    regel: MomentRegel
    pagina_id: int
    plaats: str
    telefoon: str
    alternatief: str

    @property
    def gepland(self) -> datetime:
        """When it would have been."""
        return timezone.localtime(self.regel.oorspronkelijk_begin or self.regel.begin)

    @property
    def dag(self) -> date:
        return self.regel.begin.date()

    @property
    def gaat_niet_door(self) -> bool:
        return self.regel.status == Moment.Status.GAAT_NIET_DOOR

    @property
    def is_verplaatst(self) -> bool:
        return self.regel.status == Moment.Status.VERPLAATST


def within(query: SearchQuery, begin: datetime, einde: datetime) -> MomentQuerySet:
    """
    The moments of a list between two times, on the weekdays and parts of the day that it asks for.

    Which days it asks for is already in those times: what goes on after them is looked at as well.
    """
    every_week = replace(query.wanneer, van=None, tot=None, perioden=())
    return moments_of(query, MomentFilter(every_week, begin, einde))


def count(query: SearchQuery, period: Periode) -> int:
    return within(query, period.begin, period.einde).order_by().count()


def per_month(query: SearchQuery, first: date, months: int) -> list[tuple[Periode, int]]:
    """The coming months in which something is on, each with its number of moments; one query."""
    periods = [
        Periode.of_month((start := first + relativedelta(months=ahead, day=1)).year, start.month, first)
        for ahead in range(months)
    ]
    numbers = {
        f"month_{ahead}": Count("pk", filter=Q(eindigt__gt=period.begin, begin__lt=period.einde))
        for ahead, period in enumerate(periods)
    }
    counted = within(query, periods[0].begin, periods[-1].einde).order_by().aggregate(**numbers)
    return [(period, number) for period, number in zip(periods, counted.values(), strict=True) if number]


def printed(query: SearchQuery, period: Periode, limit: int) -> list[Gedrukt]:
    """What is on in a period and, to know what goes on, BEYOND it; in order of time. Six queries."""
    found = within(query, period.begin, period.einde + BEYOND)[:limit]
    moments = {
        (row.pagina_id, row.oorspronkelijk_begin): row for row in found.select_related("locatie__wijk")
    }
    places = places_of({page_id for page_id, _start in moments})
    result = []
    for line in lines_for(query, found):
        # Over several sites a page may be shown on more than one: on paper it stands once.
        moment = moments.pop((line.pagina_id or 0, line.oorspronkelijk_begin or line.begin), None)
        if moment is not None:
            result.append(as_printed(moment, line, places.get(moment.pagina_id)))
    return result


def as_printed(moment: Moment, line: MomentRegel, place: Locatie | None) -> Gedrukt:
    return Gedrukt(
        regel=line,
        pagina_id=moment.pagina_id,
        plaats=where(moment.locatie or place),
        telefoon=line.telefoon,
        alternatief=moment.alternatief,
    )


def where(place: Locatie | None) -> str:
    """The name and the street; who lives here knows the town."""
    if place is None:
        return ""
    street = [with_number(line) for line in place.openbaar_adres[:1]]
    return ", ".join(dict.fromkeys(part for part in (place.openbare_naam, *street) if part))


def with_number(street: str) -> str:
    """The number stays on the line of the street's last word."""
    name, _space, number = street.rpartition(" ")
    return f"{name}{HARD_SPACE}{number}" if name else number


def places_of(page_ids: Collection[int]) -> dict[int, Locatie | None]:
    """Page id → where it is always held; four queries."""
    pages = list(EvenementPage.objects.filter(pk__in=page_ids).select_related("locatie__wijk"))
    organisations = organisations_above(pages)
    return {page.pk: place_of(page, organisations.get(parent_path(page))) for page in pages}
