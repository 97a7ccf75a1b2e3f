"""Search in the database itself: SQLite's FTS5 or PostgreSQL's full text, behind modelsearch."""

import json
from collections.abc import Collection, Iterable
from functools import reduce
from math import cos, radians
from operator import or_
from typing import Any

from django.db import connection
from django.db.models import CharField, Count, Exists, F, Lookup, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast
from django.db.models.lookups import LessThanOrEqual
from django.utils import timezone

from locaties.afstand import DEGREE
from search.engines import fts5, tsvector
from search.engines.coverage import covering
from search.models import SearchDocument, SearchFacet
from search.query import Omgeving, SearchQuery, Sortering
from search.ranking import ranked
from search.registry import all_types
from search.result import Found
from sites.tree import subtree

# More than any visitor pages through, and few enough to name in a query of every database.
MAX_MATCHES = 5_000


class Among(Lookup):
    """One of these ids, as a single parameter: Django would look at each of thousands, in every query again."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, params = self.process_lhs(compiler, connection)
        ids = list(self.rhs)
        if connection.vendor == "sqlite":
            return f"{column} IN (SELECT value FROM json_each(%s))", [*params, json.dumps(ids)]  # noqa: S608
        return f"{column} = ANY(%s)", [*params, ids]


def documents(query: SearchQuery, matches: list[int] | None = None) -> QuerySet[SearchDocument]:
    """
    Everything that matches, all pages of it, by name or date; by relevance see DatabaseEngine.

    `matches` are the ids that `matching_words` gave, when they are known already.
    """
    rows = scope(query)
    if query.woorden:
        rows = rows.filter(Among(F("pk"), matching_words(query) if matches is None else matches))
    rows = rows.filter(*_filters(query))
    if query.sortering == Sortering.DATUM:
        return rows.order_by(F("volgende_begin").asc(nulls_last=True), "sorteertitel", "pk")
    return rows.order_by("sorteertitel", "pk")


def scope(query: SearchQuery) -> QuerySet[SearchDocument]:
    """All that the sites of the query show in its language; of sites together each page once, at its home."""
    shown = reduce(or_, (Q(site_id__in=ids, taal=code) for code, ids in query.talen.items()))
    rows = SearchDocument.objects.filter(shown)
    return rows.filter(is_thuis=True) if query.websites else rows


def matching_words(query: SearchQuery) -> list[int]:
    """
    Ids of the documents with the words, the best first; one query (one more when not all words have to match).

    Fetched apart: as a subquery of each count, PostgreSQL without fresh statistics searched the index again for
    every row.
    """
    words = fts5 if connection.vendor == "sqlite" else tsvector
    rows = scope(query)
    if query.ruim:
        # The n-th word of one language is the n-th of the other.
        terms = list(zip(*(text.terms for text in query.alle_woorden), strict=False))
        parts = [
            words.with_term(same, query, rows).annotate(term=Value(number)).values_list(*words.ID, "term")
            for number, same in enumerate(terms)
        ]
        found = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
        return covering(((int(pk), term) for pk, term in found), len(terms), rows.count())[:MAX_MATCHES]
    return [int(pk) for pk in words.ranked(query, rows)[:MAX_MATCHES]]


def _filters(query: SearchQuery) -> list[Q | Exists]:
    conditions: list[Q | Exists] = []
    if not query.ook_voorbij:
        now = timezone.now()
        conditions.append(Q(laatste_einde__isnull=True) | Q(laatste_einde__gte=now))
    for name, values in query.facetten.items():
        if values and name == "website":
            conditions.append(Q(site_id__in=[query.websites[value] for value in values]))
        elif values and name == "type":
            # Every document has one, and the indexes of documents begin with it.
            conditions.append(Q(soort__in=values))
        elif values:
            conditions.append(_has(name, values))
    if query.wanneer:
        kinds = [Q(kind.is_when(query)) for kind in all_types() if kind.is_when is not None]
        conditions.append(reduce(or_, kinds, Q(pk__in=[])))
    if query.onder:
        conditions.append(subtree(query.onder.pad, "pagina__"))
    if query.nabij:
        conditions.append(around(query.nabij))
    if query.keuze:
        conditions.append(Q(_has("thema", query.keuze.themas)) | Q(pagina_id__in=query.keuze.paginas))
    return conditions


def _has(facet: str, values: Collection[str]) -> Exists:
    return Exists(SearchFacet.objects.filter(document=OuterRef("pk"), naam=facet, waarde__in=values))


def around(near: Omgeving) -> Q:
    """
    On a flat earth, which is right enough for a few kilometres; the square first, for it reads no other rows.
    """
    point = near.punt
    degree_east = DEGREE * cos(radians(point.breedtegraad))
    north, east = near.straal / DEGREE, near.straal / degree_east
    up = (F("breedtegraad") - Value(point.breedtegraad)) * Value(float(DEGREE))
    aside = (F("lengtegraad") - Value(point.lengtegraad)) * Value(degree_east)
    return Q(
        breedtegraad__range=(point.breedtegraad - north, point.breedtegraad + north),
        lengtegraad__range=(point.lengtegraad - east, point.lengtegraad + east),
    ) & Q(LessThanOrEqual(up * up + aside * aside, float(near.straal**2)))


class DatabaseEngine:
    def search(self, query: SearchQuery) -> Found:
        """Three queries; one more to put what was found by its words in order."""
        matches = matching_words(query) if query.woorden else None
        rows = documents(query, matches)
        page = slice(query.start, query.start + query.per_pagina)
        if matches is not None and query.sortering == Sortering.RELEVANTIE:
            kept = set(rows.order_by().values_list("pk", flat=True))
            ids = ranked(query, [pk for pk in matches if pk in kept])
            return Found(ids[page], len(ids), count_facets(query, matches), matches)
        return Found(
            ids=list(rows.values_list("pk", flat=True)[page]),
            totaal=rows.count(),
            facetten=count_facets(query, matches),
            matches=matches,
        )


def count_facets(query: SearchQuery, matches: list[int] | None = None) -> dict[str, dict[str, int]]:
    """
    Number of documents per value of each facet, in one query (one more for words whose `matches` are not given).

    A facet in which something is chosen is counted as if it were not: the visitor sees what the other choices
    would give.
    """
    if query.woorden and matches is None:
        matches = matching_words(query)
    result = _added_up(_counts(query, (), matches))
    if query.websites:
        names = {str(pk): name for name, pk in query.websites.items()}
        result["website"] = {names[value]: number for value, number in result.get("website", {}).items()}
    return result


def count_facets_together(
    queries: Iterable[SearchQuery], fixed: Collection[str], matches: list[int] | None = None
) -> dict[str, dict[str, int]]:
    """
    The same for several lists on one page that share their filters, each number the sum; one query.

    `fixed` are facets that the page decides: nobody can choose another value, so they are counted as they are. With
    words their `matches` have to be given.
    """
    return _added_up([part for query in queries for part in _counts(query, fixed, matches)])


def _counts(query: SearchQuery, fixed: Collection[str], matches: list[int] | None) -> list[QuerySet]:
    chosen = [name for name, values in query.facetten.items() if values and name not in fixed]
    counts = [_count(query, ~Q(naam__in=chosen), matches)]
    counts += [_count(query.without(name), Q(naam=name), matches) for name in chosen if name != "website"]
    if query.websites:
        counts.append(_count_websites(query, matches))
    return counts


def _added_up(parts: list[QuerySet]) -> dict[str, dict[str, int]]:
    """One query."""
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    result: dict[str, dict[str, int]] = {}
    for name, value, number in rows:
        of_facet = result.setdefault(name, {})
        of_facet[value] = of_facet.get(value, 0) + number
    return result


def _count(query: SearchQuery, which: Q, matches: list[int] | None) -> QuerySet:
    matching = documents(query, matches).order_by().values("pk")
    return (
        SearchFacet.objects.filter(which, document__in=matching)
        .order_by()
        .values_list("naam", "waarde")
        .annotate(number=Count("pk"))
    )


def _count_websites(query: SearchQuery, matches: list[int] | None) -> QuerySet:
    return (
        documents(query.without("website"), matches)
        .order_by()
        .values_list(Value("website"), Cast("site_id", CharField()))
        .annotate(number=Count("pk"))
    )
