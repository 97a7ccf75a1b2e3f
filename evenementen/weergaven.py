"""What each way to look at the agenda shows: by day, week or month, or on the map."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from django.db.models import Q
from django.utils import timezone

from evenementen.agenda import momentregels
from evenementen.agenda_form import AgendaForm
from evenementen.counting import per_day
from evenementen.matching_pages import MatchingPages
from evenementen.selection import MomentFilter, end_of
from evenementen.venster import DAYS_IN_WEEK, Venster
from search.addresses import ListAddress
from search.engines.database import matching_words
from search.number_lag import counted, is_long
from search.query import SearchQuery
from search.result import MomentRegel
from search.service import overview, search

MOMENTS_PER_PAGE = 40
# Who has more in one week filters, or goes by day.
MOMENTS_PER_WEEK = 300
PER_MAP = 60


@dataclass(frozen=True)
class Dag:
    """A day with `aantal` activities; `url` shows them, "" when the day is over."""

    datum: date
    aantal: int
    url: str
    gekozen: bool = False


@dataclass(frozen=True)
class Blik:
    """One look at the agenda: what was asked, and the days that it is about."""

    query: SearchQuery
    form: AgendaForm
    address: ListAddress
    venster: Venster
    now: datetime

    @property
    def wanted(self) -> MomentFilter:
        return MomentFilter.coming(self.query.wanneer, self.now)

    @property
    def vandaag(self) -> date:
        return timezone.localdate(self.now)


def contents(blik: Blik) -> dict[str, Any]:
    """What the template needs for it; always a `resultaat`."""
    return LOOKS[blik.form.aanzicht](blik)


def by_day(blik: Blik) -> dict[str, Any]:
    query, address = blik.query, blik.address
    matches = words(query)
    start = query.start // query.per_pagina * MOMENTS_PER_PAGE
    pages = MatchingPages(query, matches)
    result = overview(query, blik.form, address, matches, number=lambda: pages.number(blik.wanted))
    lang = is_long(result.totaal)
    moments = momentregels(
        query,
        blik.wanted.vanaf,
        limit=MOMENTS_PER_PAGE + 1,
        start=start,
        matches=matches,
        lang=lang,
        paginas=pages.ids if lang else None,
    )
    return {
        "resultaat": result,
        "dagen": in_days(moments[:MOMENTS_PER_PAGE], blik.wanted),
        "week": week_bar(blik, matches, pages.q if lang else None),
        "vorige_url": address.page(query.pagina - 1) if query.pagina > 1 else None,
        "volgende_url": address.page(query.pagina + 1) if len(moments) > MOMENTS_PER_PAGE else None,
    }


def week_bar(blik: Blik, matches: list[int] | None, pages: Q | None = None) -> list[Dag]:
    """The coming seven days, or the week of a day further on; `pages` as in per_day."""
    first, chosen = blik.vandaag, blik.form.vanaf
    if chosen and chosen >= first + timedelta(days=DAYS_IN_WEEK):
        first = chosen - timedelta(days=chosen.weekday())
    # The day that was chosen must not empty those before it.
    query = replace(blik.query, wanneer=blik.form.wanneer)
    numbers, _exact = counted(
        f"week van {first}",
        query,
        lambda: per_day(query, first, DAYS_IN_WEEK, blik.now, matches, pages=pages),
        lambda found: max(found.values()),
    )
    return as_days(blik, numbers)


def by_week(blik: Blik) -> dict[str, Any]:
    """The days that are not over, each with what is on; empty ones too."""
    matches = words(blik.query)
    first, last = max(blik.venster.eerste, blik.vandaag), blik.venster.laatste or blik.venster.eerste
    # The list ends with the week; what follows after it still counts as "after that".
    query = replace(blik.query, wanneer=blik.form.wanneer.within(blik.venster.eerste, None))
    moments = momentregels(
        query, blik.wanted.vanaf, end_of(last), limit=MOMENTS_PER_WEEK + 1, matches=matches
    )
    found = dict(in_days(moments[:MOMENTS_PER_WEEK], blik.wanted))
    ahead = range((last - first).days + 1)
    return {
        "resultaat": overview(blik.query, blik.form, blik.address, matches),
        "weekdagen": [(day, found.get(day, [])) for day in (first + timedelta(days=n) for n in ahead)],
        "te_veel": len(moments) > MOMENTS_PER_WEEK,
    }


def by_month(blik: Blik) -> dict[str, Any]:
    """Without the weeks of it that are over."""
    matches = words(blik.query)
    this_week = blik.vandaag - timedelta(days=blik.vandaag.weekday())
    over = max(0, min((this_week - blik.venster.eerste).days, blik.venster.dagen))
    first = blik.venster.eerste + timedelta(days=over)
    numbers = per_day(blik.query, first, blik.venster.dagen - over, blik.now, matches)
    return {
        "resultaat": overview(blik.query, blik.form, blik.address, matches),
        "maand": as_days(blik, numbers),
        "eerste_weekdag": first.isoweekday(),
        "leeg": not any(numbers.values()),
    }


def on_map(blik: Blik) -> dict[str, Any]:
    """Activities, each with its first moment that matches."""
    return {"resultaat": search(replace(blik.query, per_pagina=PER_MAP), blik.form, blik.address)}


LOOKS: dict[str, Callable[[Blik], dict[str, Any]]] = {
    "dag": by_day,
    "week": by_week,
    "maand": by_month,
    "kaart": on_map,
}


def words(query: SearchQuery) -> list[int] | None:
    """What the index of words says, asked once for all that a look shows."""
    return matching_words(query) if query.woorden else None


def in_days(moments: Iterable[MomentRegel], wanted: MomentFilter) -> list[tuple[date, list[MomentRegel]]]:
    """Each under the first day on which it is on and that is meant."""
    placed = [(wanted.day_of(line.begin, line.einde), line) for line in moments]
    placed.sort(key=lambda pair: pair[0])
    return [(day, [line for _day, line in pairs]) for day, pairs in groupby(placed, key=lambda pair: pair[0])]


def as_days(blik: Blik, numbers: dict[date, int]) -> list[Dag]:
    address = blik.address.also_with("weergave", None)
    return [
        Dag(
            datum=day,
            aantal=number,
            url=address.also_with("dag", day.isoformat()).page(1) if day >= blik.vandaag else "",
            gekozen=day == blik.form.vanaf,
        )
        for day, number in numbers.items()
    ]
