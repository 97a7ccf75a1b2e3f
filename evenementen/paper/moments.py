"""The moments of a list with all that stands beside them on paper."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from evenementen.agenda import lines, moments_of, start_of
from evenementen.models import EvenementPage, Moment
from evenementen.search import organisations_above, parent_path, place_of
from locaties.models import Locatie
from search.query import SearchQuery
from search.result import MomentRegel

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
    organisatie_id: int | None
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


def count(query: SearchQuery, period: Periode) -> int:
    return moments_of(query).order_by().tussen(period.begin, period.einde).count()


def per_month(query: SearchQuery, first: date, months: int) -> list[tuple[Periode, int]]:
    """The coming months in which something is on, each with its number of moments."""
    periods = [
        Periode.of_month((start := first + relativedelta(months=ahead, day=1)).year, start.month, first)
        for ahead in range(months)
    ]
    counted = [(period, count(query, period)) for period in periods]
    return [(period, number) for period, number in counted if number]


def printed(query: SearchQuery, period: Periode, limit: int) -> list[Gedrukt]:
    """What is on in a period and, to know what goes on, BEYOND it; in order of time. Six queries."""
    found = moments_of(query).tussen(period.begin, period.einde + BEYOND)[:limit]
    moments = {
        (row.pagina_id, row.oorspronkelijk_begin): row for row in found.select_related("locatie__wijk")
    }
    places = places_of({page_id for page_id, _start in moments})
    result = []
    for line in lines(found, query.site_ids, query.taal):
        # Over several sites a page may be shown on more than one: on paper it stands once.
        moment = moments.pop((line.pagina_id, line.oorspronkelijk_begin), None)
        if moment is not None:
            result.append(as_printed(moment, line, *places.get(moment.pagina_id, (None, None))))
    return result


def as_printed(moment: Moment, line: MomentRegel, place: Locatie | None, organisation: int | None) -> Gedrukt:
    return Gedrukt(
        regel=line,
        pagina_id=moment.pagina_id,
        organisatie_id=organisation,
        plaats=where(moment.locatie or place),
        telefoon=line.telefoon,
        alternatief=moment.alternatief,
    )


def where(place: Locatie | None) -> str:
    """The name and the street; who lives here knows the town."""
    if place is None:
        return ""
    return ", ".join(dict.fromkeys(part for part in (place.openbare_naam, *place.openbaar_adres[:1]) if part))


def places_of(page_ids: Collection[int]) -> dict[int, tuple[Locatie | None, int | None]]:
    """Page id → its place, and the organisation it belongs to; four queries."""
    pages = list(EvenementPage.objects.filter(pk__in=page_ids).select_related("locatie__wijk"))
    organisations = organisations_above(pages)
    found: dict[int, tuple[Locatie | None, int | None]] = {}
    for page in pages:
        organisation = organisations.get(parent_path(page))
        found[page.pk] = (place_of(page, organisation), organisation.pk if organisation else None)
    return found
