"""What pages about a theme or a wijk have in common: what is on this week, and which organisations there are."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil

from django.utils import timezone

from evenementen.agenda import momentregels
from evenementen.search import SOORT as ACTIVITEIT
from evenementen.selection import MomentFilter, end_of
from evenementen.weergaven import in_days
from home.live_lists import has_kind
from organisaties.search import SOORT as ORGANISATIE
from search.addresses import ListAddress
from search.elsewhere import site_way_out
from search.engines.database import count_facets_together, documents, matching_words
from search.forms import SearchForm
from search.nothing_found import Uitweg
from search.query import SearchQuery
from search.result import Hit, MomentRegel, SearchResult
from search.service import beyond_the_last, chips, counts_of_time, facet_values, hits_of
from sites.models import Wijksite

DAYS = 7
MOMENTS = 12


@dataclass(frozen=True)
class BeideLijsten:
    """
    `dagen`: the first MOMENTS, by day, of this week unless the visitor asks for a time (`op_tijd`).

    `organisaties` have no time: they stay, whatever time is asked; activities have no opening hours: they stay, too
    (`op_open`). `elders` is the same choice in the agenda and in
    the guide, as the part of an address from its "?" on.
    """

    dagen: list[tuple[date, list[MomentRegel]]]
    organisaties: list[Hit]
    resultaat: SearchResult
    op_tijd: bool
    op_open: bool
    elders: str
    # When there is nothing on either.
    uitweg: Uitweg | None


def both_lists(
    site: Wijksite, query: SearchQuery, form: SearchForm, address: ListAddress, own: tuple[str, str]
) -> BeideLijsten:
    """
    Both under the same filters; nothing of what the site does not show. `own` is the facet that the page is about
    and its value. Four queries, one more for words.

    The counts are those of what both lists show together.
    """
    matches = matching_words(query) if query.woorden else None
    week = timezone.localdate() + timedelta(days=DAYS - 1)
    activities, organisations = activities_of(query), organisations_of(query)
    dagen, hits = [], []
    if has_kind(site, ACTIVITEIT):
        dagen = moments_by_day(activities, week, matches)
    if has_kind(site, ORGANISATIE):
        rows = documents(organisations, matches)
        hits = hits_of(rows[query.start : query.start + query.per_pagina], query)

    def shown(asked: SearchQuery) -> list[SearchQuery]:
        return counted(site, asked, week)

    counts = count_facets_together(shown(query), address.vast, matches)
    numbers = counts.get("type", {})
    if has_kind(site, ACTIVITEIT):
        counts |= counts_of_time(activities, matches)
    pages = max(1, ceil(numbers.get(ORGANISATIE, 0) / query.per_pagina))
    result = SearchResult(
        totaal=sum(numbers.values()),
        hits=hits,
        facetten=facet_values(counts, query, form.labels, address),
        gekozen=chips(query, form.labels, address),
        pagina=query.pagina,
        paginas=pages,
        vorige_url=address.page(min(query.pagina - 1, pages)) if query.pagina > 1 else None,
        volgende_url=address.page(query.pagina + 1) if query.pagina < pages else None,
        melding=(beyond_the_last(query, pages) if query.pagina > pages else form.opmerking) or None,
        tellingen=counts,
        matches=matches,
    )
    elsewhere = address.also_with(*own).page(1).partition("?")[2]
    return BeideLijsten(
        dagen=dagen,
        organisaties=hits,
        resultaat=result,
        op_tijd=bool(query.wanneer),
        op_open=bool(query.open_op),
        elders=f"?{elsewhere}",
        uitweg=None if result.totaal else site_way_out(site, query, form, address, result, shown=shown),
    )


def activities_of(query: SearchQuery) -> SearchQuery:
    return query.hoe_laat_ook().with_only("type", ACTIVITEIT)


def organisations_of(query: SearchQuery) -> SearchQuery:
    return query.altijd().with_only("type", ORGANISATIE)


def counted(site: Wijksite, query: SearchQuery, week: date) -> list[SearchQuery]:
    """What the two lists hold; of the activities those of this week when no time is asked."""
    activities = activities_of(query)
    if not query.wanneer:
        activities = replace(activities, wanneer=query.wanneer.within(None, week))
    return [
        *([activities] if has_kind(site, ACTIVITEIT) else []),
        *([organisations_of(query)] if has_kind(site, ORGANISATIE) else []),
    ]


def moments_by_day(
    query: SearchQuery, week: date, matches: list[int] | None
) -> list[tuple[date, list[MomentRegel]]]:
    """One query."""
    wanted = MomentFilter.coming(query.wanneer, timezone.now())
    until = None if query.wanneer else end_of(week)
    return in_days(momentregels(query, wanted.vanaf, until, limit=MOMENTS, matches=matches), wanted)
