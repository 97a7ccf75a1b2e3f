"""How many activities are on: on each day, and for each choice about time."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cache

from django.db.models import Q
from django.utils import timezone

from evenementen.agenda import pages_of
from evenementen.models import Moment
from evenementen.selection import MomentFilter, bits_of, end_of, start_of
from search.query import SearchQuery
from search.when import DAGDELEN, PERIODEN, WEEKDAGEN, Span, Wanneer

# As many bits as a number has in every database, the sign excepted.
MOST_DAYS = 62
# The choices about time in the order of their bits, in the result of `met`.
CHOICES = (
    *(("periode", name) for name in PERIODEN),
    *(("weekdag", name) for name in WEEKDAGEN),
    *(("dagdeel", name) for name in DAGDELEN),
)


def per_day(
    query: SearchQuery,
    first: date,
    days: int,
    now: datetime | None = None,
    matches: list[int] | None = None,
    *,
    pages: Q | None = None,
) -> dict[date, int]:
    """
    Number of activities that are on on each of some days, at most MOST_DAYS, of today what is not over yet; one query.

    `pages`: those that match whenever they are, as a condition on Moment, for who knows them already.
    """
    now = now or timezone.now()
    today = timezone.localdate(now)
    shown = [first + timedelta(days=ahead) for ahead in range(days)]
    if not shown:
        return {}
    wanted = MomentFilter(query.wanneer, max(now, start_of(first)), end_of(shown[-1]))
    if pages is None:
        pages = Q(pagina_id__in=pages_of(query, matches))
    rows = different(pages, wanted, [(day, day) for day in shown])
    counted = number_per_bit(((page_id, bits) for page_id, _weekdays, _parts, bits in rows), days)
    return {
        day: number if day >= today and query.wanneer.noemt(day) else 0
        for day, number in zip(shown, counted, strict=True)
    }


def time_counts(when: Wanneer, pages: Q) -> dict[str, dict[str, int]]:
    """
    Number of activities per choice about time, each choice counted with the others but without its own; one query.

    `pages`: of these activities, as a condition on Moment.
    """
    now = timezone.now()
    today = timezone.localdate(now)
    spans = [span_of(today) for span_of in PERIODEN.values()]
    days = MomentFilter.coming(Wanneer(van=when.van, tot=when.tot), now)
    rows = different(pages, days, spans)
    chosen = (
        bits_for(when.perioden, spans),
        bits_for(when.weekdagen, WEEKDAGEN),
        bits_for(when.dagdelen, DAGDELEN),
    )

    # There are far fewer sorts of moments than moments.
    @cache
    def met(weekdays: int, parts: int, periods: int) -> int:
        return choices_met((periods, weekdays, parts), chosen)

    met_by = ((page_id, met(weekdays, parts, periods)) for page_id, weekdays, parts, periods in rows)
    counts: dict[str, dict[str, int]] = {}
    for (facet, value), number in zip(CHOICES, number_per_bit(met_by, len(CHOICES)), strict=True):
        counts.setdefault(facet, {})[value] = number
    return counts


def different(pages: Q, wanted: MomentFilter, spans: Sequence[Span]) -> Iterable[tuple[int, int, int, int]]:
    """
    What differs among the moments of each activity: page id, weekdays, parts of the day and the spans in which it is.

    Few rows a series, however long it is. One query.
    """
    moments = Moment.objects.filter(pages, wanted.q).order_by().annotate(in_spans=bits_of(spans))
    return moments.values_list("pagina_id", "weekdagen", "dagdelen", "in_spans").distinct()


def bits_for(chosen: Collection[object], order: Sequence[object]) -> int:
    return sum(1 << place for place, value in enumerate(order) if value in chosen)


def choices_met(on: tuple[int, int, int], chosen: tuple[int, int, int]) -> int:
    """Bits of CHOICES: of each kind those on which it is on, if it meets what was chosen of the other two."""
    met, place = 0, 0
    for kind, names in enumerate((PERIODEN, WEEKDAGEN, DAGDELEN)):
        others = (other for other in range(len(on)) if other != kind)
        if all(not chosen[other] or on[other] & chosen[other] for other in others):
            met |= on[kind] << place
        place += len(names)
    return met


def number_per_bit(rows: Iterable[tuple[int, int]], bits: int) -> Iterator[int]:
    """For each of so many bits the number of pages with a row in which it is set."""
    of_page: dict[int, int] = defaultdict(int)
    for page_id, found in rows:
        of_page[page_id] |= found
    pages = Counter(of_page.values())
    return (sum(number for found, number in pages.items() if found >> bit & 1) for bit in range(bits))
