"""Search in the database itself: SQLite's FTS5 or PostgreSQL's full text, behind modelsearch."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from math import cos, radians
from operator import and_, or_
from types import ModuleType
from typing import Any

from django.db import connection
from django.db.models import Case, CharField, Count, Exists, F, Lookup, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Concat
from django.db.models.lookups import LessThanOrEqual
from django.utils import timezone

from locaties.afstand import DEGREE, Punt
from search.analysis import stem
from search.engines import fts5, tsvector
from search.engines.coverage import covering
from search.models import SearchDocument, SearchFacet
from search.query import NU, OPEN, SearchQuery, Sortering
from search.ranking import ranked, ranked_by_share
from search.registry import all_types, get_type
from search.result import Found
from search.text_query import NO_WORDS, Term, TextQuery, Way
from sites.tree import subtree

# More than any visitor pages through, and few enough to name in a query of every database.
MAX_MATCHES = 5_000
# A name that so many have is none.
MOST_NAMED = 50


class Among(Lookup):
    """One of these ids, as a single parameter: Django would look at each of thousands, in every query again."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        ids = list(self.rhs)
        if connection.vendor == "sqlite":
            return f"{column} IN (SELECT value FROM json_each(%s))", (*params, json.dumps(ids))  # noqa: S608
        return f"{column} = ANY(%s)", (*params, ids)


def documents(query: SearchQuery, matches: list[int] | None = None) -> QuerySet[SearchDocument]:
    """
    Everything that matches, all pages of it, by name or date; by relevance see DatabaseEngine.

    `matches` are the ids that `matching_words` gave, when they are known already.
    """
    rows = scope(query)
    asked = rows
    if query.woorden:
        asked = asked.filter(Among(F("pk"), matching_words(query) if matches is None else matches))
    asked = filtered(asked, query)
    first = []
    if query.ook:
        asked = rows.filter(Q(pk__in=asked.values("pk")) | Q(pk__in=query.ook))
        first = [Case(When(pk__in=query.ook, then=0), default=1)]
    if query.sortering == Sortering.DATUM:
        return asked.order_by(*first, F("volgende_begin").asc(nulls_last=True), "sorteertitel", "pk")
    return asked.order_by(*first, "sorteertitel", "pk")


def filtered(rows: QuerySet[SearchDocument], query: SearchQuery) -> QuerySet[SearchDocument]:
    for condition in _filters(query):
        # One by one, so that each facet is looked up in a row of its own.
        rows = rows.filter(condition)
    return rows


def finds_anything(query: SearchQuery) -> bool:
    """One query; one more for words."""
    return documents(query).order_by().exists()


def first_found(query: SearchQuery, number: int) -> list[int]:
    """Ids, in no order. One query; one more for words."""
    return [int(pk) for pk in documents(query).order_by().values_list("pk", flat=True)[:number]]


def named(query: SearchQuery, words_of_name: Sequence[str]) -> list[int]:
    """
    Ids of what the query finds, whatever its words, and has all of these (folded) words in its name: apart, or in one
    word. One query.
    """
    joined = "".join(words_of_name)
    stems = [stem(word, query.taal) for word in words_of_name]
    ways = (Way(tuple(dict.fromkeys(stems))), Way((stem(joined, query.taal),)))
    wanted = replace(query, woorden=TextQuery((Term(joined, ways),)), woorden_hoofdtaal=NO_WORDS)
    has_all = reduce(and_, (Q(naam__contains=f" {word} ") for word in words_of_name))
    name = Concat(Value(" "), Cast("sorteertitel", CharField()), Value(" "))
    rows = filtered(scope(query), query).annotate(naam=name)
    rows = rows.filter(has_all | Q(naam__contains=f" {joined} "))
    found = engine_of_words().ranked(wanted, rows)
    return [int(pk) for pk in found[:MOST_NAMED]]


def engine_of_words() -> ModuleType:
    return fts5 if connection.vendor == "sqlite" else tsvector


def scope(query: SearchQuery) -> QuerySet[SearchDocument]:
    """All that the sites of the query show in its language; of sites together each page once, at its home."""
    shown = reduce(or_, (Q(site_id__in=ids, taal=code) for code, ids in query.talen.items()))
    rows = SearchDocument.objects.filter(shown)
    return rows.filter(is_thuis=True) if query.websites else rows


def matching_words(query: SearchQuery) -> list[int]:
    """
    Ids of the documents with the words, what is on top for them first and then the best; one query (one more when not
    all words have to match).

    Fetched apart: as a subquery of each count, PostgreSQL without fresh statistics searched the index again for
    every row.
    """
    return list(dict.fromkeys([*query.bovenaan, *_matching_words(query)]))


def _matching_words(query: SearchQuery) -> list[int]:
    words = engine_of_words()
    rows = scope(query)
    if query.ruim:
        # The n-th word of one language is the n-th of the other.
        terms = list(zip(*(text.terms for text in query.alle_woorden), strict=False))
        parts = [
            words.with_term(same, query, rows).annotate(term=Value(number)).values_list(*words.ID, "term")
            for number, same in enumerate(terms)
        ]
        found = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
        share = covering(((int(pk), term) for pk, term in found), query.woorden.terms, rows.count())
        return ranked_by_share(query, share)[:MAX_MATCHES]
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
            # Moments cost most: with a join they would be looked up before the facet is.
            joined = len(values) == 1 and not query.wanneer
            conditions.append(_is(name, *values) if joined else _has(name, values))
    if query.wanneer:
        kinds = [Q(kind.is_when(query)) for kind in all_types() if kind.is_when is not None]
        conditions.append(reduce(or_, kinds, Q(pk__in=[])))
    if query.open_op:
        doors = [Q(kind.is_open(query.open_op)) for kind in all_types() if kind.is_open is not None]
        conditions.append(reduce(or_, doors, Q(pk__in=[])))
    if query.onder:
        conditions.append(subtree(query.onder.pad, "pagina__"))
    if query.nabij and query.nabij.straal is not None:
        conditions.append(around(query.nabij.punt, query.nabij.straal))
    if query.keuze:
        conditions.append(Q(_has("thema", query.keuze.themas)) | Q(pagina_id__in=query.keuze.paginas))
    return conditions


def _is(facet: str, value: str) -> Q:
    """A row at most, so a join; the database then begins with the site or with the facet, whichever is smaller."""
    return Q(facetten__naam=facet, facetten__waarde=value)


def _has(facet: str, values: Collection[str]) -> Exists:
    return Exists(SearchFacet.objects.filter(document=OuterRef("pk"), naam=facet, waarde__in=values))


def around(point: Punt, distance: int) -> Q:
    """
    So many metres, on a flat earth, which is right enough for a few kilometres; the square first, for it reads no other
    rows.
    """
    degree_east = DEGREE * cos(radians(point.breedtegraad))
    north, east = distance / DEGREE, distance / degree_east
    up = (F("breedtegraad") - Value(point.breedtegraad)) * Value(float(DEGREE))
    aside = (F("lengtegraad") - Value(point.lengtegraad)) * Value(degree_east)
    return Q(
        breedtegraad__range=(point.breedtegraad - north, point.breedtegraad + north),
        lengtegraad__range=(point.lengtegraad - east, point.lengtegraad + east),
    ) & Q(LessThanOrEqual(up * up + aside * aside, float(distance**2)))


class DatabaseEngine:
    def search(self, query: SearchQuery) -> Found:
        """Three queries; one more to put what was found by its words in order."""
        matches = matching_words(query) if query.woorden else None
        rows = documents(query, matches)
        page = slice(query.start, query.start + query.per_pagina)
        if matches is not None and query.sortering == Sortering.RELEVANTIE:
            kept = set(rows.order_by().values_list("pk", flat=True))
            first = [pk for pk in query.ook if pk in kept and pk not in query.bovenaan]
            ids = first + ranked(query, [pk for pk in matches if pk in kept.difference(first)])
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
    if counts_open(query):
        counts.append(_count_open(query, matches))
    return counts


def _added_up(parts: list[QuerySet]) -> dict[str, dict[str, int]]:
    """One query."""
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    result: dict[str, dict[str, int]] = {}
    for name, value, number in rows:
        of_facet = result.setdefault(name, {})
        if number:
            of_facet[value] = of_facet.get(value, 0) + number
    return {name: values for name, values in result.items() if values}


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


def counts_open(query: SearchQuery) -> bool:
    """
    Whether it is told how much is open now: of a list that can have something that opens. Over all sites only for
    words: nobody seeks an open door in the whole country.
    """
    soorten = query.facetten.get("type") or [kind.soort for kind in all_types()]
    return any(get_type(soort).is_open is not None for soort in soorten) and not (
        query.websites and not query.woorden
    )


def _count_open(query: SearchQuery, matches: list[int] | None) -> QuerySet:
    open_now = replace(query, open_op=query.open_op or timezone.now())
    return (
        documents(open_now, matches)
        .order_by()
        .values_list(Value(OPEN), Value(NU, output_field=CharField()))
        .annotate(number=Count("pk"))
    )


def what_a_server_does_not_know(query: SearchQuery, found: Found) -> Found:
    """With how much of it is open now, beside what a search server answered; one query, one more for words."""
    if not counts_open(query):
        return found
    matches = found.matches
    if query.woorden and matches is None:
        matches = matching_words(query)
    return replace(found, matches=matches, facetten=found.facetten | _added_up([_count_open(query, matches)]))


def count_each(parts: Iterable[tuple[str, SearchQuery]], matches: list[int] | None) -> dict[str, int]:
    """
    Name → number of documents of its queries together, those with none left out; one query.

    `matches` as in `documents`: the same words in all of them.
    """
    counts = [
        documents(query, matches)
        .order_by()
        .values_list(Value(name), Value("", output_field=CharField()))
        .annotate(number=Count("pk"))
        for name, query in parts
    ]
    return {name: values[""] for name, values in _added_up(counts).items()} if counts else {}
