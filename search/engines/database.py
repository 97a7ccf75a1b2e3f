"""Search in the database itself: SQLite's FTS5 or PostgreSQL's full text, behind modelsearch."""

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from wagtail.search.backends import get_search_backend
from wagtail.search.query import PlainText

from search.models import SearchDocument, SearchFacet
from search.query import SearchQuery, Sortering
from search.result import Found

# More than any visitor pages through, and few enough to name in a query of every database.
MAX_MATCHES = 5_000


def documents(query: SearchQuery, matches: list[int] | None = None) -> QuerySet[SearchDocument]:
    """
    Everything that matches, all pages of it, by name or date; by relevance see DatabaseEngine.

    `matches` are the ids that `matching_words` gave, when they are known already.
    """
    rows = SearchDocument.objects.filter(site_id__in=query.site_ids, taal=query.taal)
    if query.woorden:
        rows = rows.filter(pk__in=matching_words(query) if matches is None else matches)
    rows = rows.filter(*_filters(query))
    if query.sortering == Sortering.DATUM:
        return rows.order_by(F("volgende_begin").asc(nulls_last=True), "sorteertitel", "pk")
    return rows.order_by("sorteertitel", "pk")


def matching_words(query: SearchQuery) -> list[int]:
    """
    Ids of the documents with the words, the best first; one query.

    Fetched apart: as a subquery of each count, PostgreSQL without fresh statistics searched the index again for
    every row.
    """
    rows = SearchDocument.objects.filter(site_id__in=query.site_ids, taal=query.taal)
    words = PlainText(" ".join(query.woorden), operator="or" if query.ruim else "and")
    found = get_search_backend("default").search(words, rows).get_queryset()
    return list(found.values_list("pk", flat=True)[:MAX_MATCHES])


def _filters(query: SearchQuery) -> list[Q | Exists]:
    conditions: list[Q | Exists] = []
    if not query.ook_voorbij:
        now = timezone.now()
        conditions.append(Q(laatste_einde__isnull=True) | Q(laatste_einde__gte=now))
    for name, values in query.facetten.items():
        if values:
            chosen = SearchFacet.objects.filter(document=OuterRef("pk"), naam=name, waarde__in=values)
            conditions.append(Exists(chosen))
    return conditions


class DatabaseEngine:
    def search(self, query: SearchQuery) -> Found:
        """Three queries, with words and without."""
        matches = matching_words(query) if query.woorden else None
        rows = documents(query, matches)
        page = slice(query.start, query.start + query.per_pagina)
        if matches is not None and query.sortering == Sortering.RELEVANTIE:
            kept = set(rows.order_by().values_list("pk", flat=True))
            ids = [pk for pk in matches if pk in kept]
            return Found(ids[page], len(ids), count_facets(query, matches))
        return Found(
            ids=list(rows.values_list("pk", flat=True)[page]),
            totaal=rows.count(),
            facetten=count_facets(query, matches),
        )


def count_facets(query: SearchQuery, matches: list[int] | None = None) -> dict[str, dict[str, int]]:
    """
    Number of documents per value of each facet, in one query (one more for words whose `matches` are not given).

    A facet in which something is chosen is counted as if it were not: the visitor sees what the other choices
    would give.
    """
    if query.woorden and matches is None:
        matches = matching_words(query)
    chosen = [name for name, values in query.facetten.items() if values]
    counts = [_count(query, ~Q(naam__in=chosen), matches)]
    counts += [_count(query.without(name), Q(naam=name), matches) for name in chosen]
    rows = counts[0].union(*counts[1:], all=True) if chosen else counts[0]
    result: dict[str, dict[str, int]] = {}
    for name, value, number in rows:
        result.setdefault(name, {})[value] = number
    return result


def _count(query: SearchQuery, which: Q, matches: list[int] | None) -> QuerySet:
    matching = documents(query, matches).order_by().values("pk")
    return (
        SearchFacet.objects.filter(which, document__in=matching)
        .order_by()
        .values_list("naam", "waarde")
        .annotate(number=Count("pk"))
    )
