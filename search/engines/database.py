"""Search in the database itself: SQLite's FTS5 or PostgreSQL's full text, behind modelsearch."""

import json
from collections import Counter, defaultdict
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
from search.engines.choices import Choices, Counts, Sort, add_up
from search.engines.coverage import covering
from search.models import SearchDocument, SearchFacet
from search.query import NU, OPEN, SearchQuery, Sortering
from search.ranking import MAX_MATCHES, ranked, ranked_by_share
from search.registry import all_types, get_type
from search.result import Found
from search.text_query import NO_WORDS, Term, TextQuery, Way
from sites.tree import subtree

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
        # As text: of a list the driver would look at each of them too.
        return f"{column} = ANY(%s::bigint[])", (*params, f"{{{','.join(map(str, ids))}}}")


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


def pages_of(query: SearchQuery, matches: list[int] | None = None) -> QuerySet:
    """Ids of the pages that match whenever they have a moment; `matches` as in `documents`."""
    return documents(query.altijd(), matches).order_by().values("pagina_id")


def pages_among(ids: list[int], soort: str) -> QuerySet:
    """Ids of the pages of these documents (ids), as far as they are of a type."""
    return SearchDocument.objects.filter(Among(F("pk"), ids), soort=soort).order_by().values("pagina_id")


def filtered(rows: QuerySet[SearchDocument], query: SearchQuery) -> QuerySet[SearchDocument]:
    for condition in _filters(query):
        # One by one, so that each facet is looked up in a row of its own.
        rows = rows.filter(condition)
    return rows


def finds_anything(query: SearchQuery) -> bool:
    return number_found(query, at_most=1) > 0


def number_found(query: SearchQuery, *, at_most: int) -> int:
    """One query; one more for words, which then need not be sought again by who goes on with this query."""
    matches = matching_words(query) if query.woorden else None
    found = len(documents(query, matches).order_by().values_list("pk", flat=True)[:at_most])
    if matches is not None:
        query.al_gezocht.append(matches)
    return found


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
    if query.al_gezocht:
        return query.al_gezocht.pop()
    return list(dict.fromkeys([*query.bovenaan, *_matching_words(query)]))


def _matching_words(query: SearchQuery) -> list[int]:
    if query.ruim:
        # The n-th word of one language is the n-th of the other.
        found = _with_each(zip(*(text.terms for text in query.alle_woorden), strict=False), query)
        number = scope(query).count()
        covered = covering(found, query.woorden.terms, number, story=query.is_verhaal)
        return ranked_by_share(query, covered.share, covered.telling)[:MAX_MATCHES]
    return [int(pk) for pk in engine_of_words().ranked(query, _among(query))[:MAX_MATCHES]]


def _among(query: SearchQuery) -> QuerySet[SearchDocument] | None:
    """What an index knows of where a document is shown is enough for one site, not for which sites may be found."""
    return scope(query) if query.websites else None


def _with_each(terms: Iterable[Iterable[Term]], query: SearchQuery) -> list[tuple[int, int]]:
    """(id, number) for each document that has any of the terms with that number, whatever the filters; one query."""
    words, among = engine_of_words(), _among(query)
    parts = [
        words.with_term(same, query, among).annotate(term=Value(number)).values_list(*words.ID, "term")
        for number, same in enumerate(terms)
    ]
    return [(int(pk), number) for pk, number in _together(parts)] if parts else []


def count_apart(query: SearchQuery, terms: Sequence[Term]) -> list[int]:
    """How much the query finds for each of these terms instead of its words; two queries, one when nothing has any."""
    found = _with_each(([term] for term in terms), query)
    if not found:
        return [0] * len(terms)
    rows = filtered(scope(query).filter(Among(F("pk"), list({pk for pk, _number in found}))), query)
    kept = set(rows.values_list("pk", flat=True))
    numbers = Counter(number for pk, number in dict.fromkeys(found) if pk in kept)
    return [numbers[number] for number in range(len(terms))]


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
        """Two queries; for words one more, and one to put in order what has them. Only one when nothing has."""
        matches = matching_words(query) if query.woorden else None
        if matches == [] and not query.ook:
            return Found([], 0, {}, matches, [])
        page = slice(query.start, query.start + query.per_pagina)
        if matches is None or query.sortering != Sortering.RELEVANTIE:
            total, counts = _totals([query], (), matches)
            ids = list(documents(query, matches).values_list("pk", flat=True)[page])
            return Found(ids, total, counts, matches)
        kept, counts = _found_among(query, matches)
        first = [pk for pk in query.ook if pk in kept and pk not in query.bovenaan]
        kept.difference_update(first)
        ids = first + ranked(query, [pk for pk in matches if pk in kept])
        return Found(ids[page], len(ids), counts, matches, ids)


def count_facets(query: SearchQuery, matches: list[int] | None = None) -> Counts:
    """
    Number of documents per value of each facet, in one query (one more for words whose `matches` are not given).

    A facet in which something is chosen is counted as if it were not: the visitor sees what the other choices
    would give.
    """
    if query.woorden and matches is None:
        matches = matching_words(query)
    return count_facets_together([query], (), matches)


def count_facets_together(
    queries: Iterable[SearchQuery], fixed: Collection[str], matches: list[int] | None = None
) -> Counts:
    """
    The same for several lists on one page that share their filters, each number the sum; one query.

    `fixed` are facets that the page decides: nobody can choose another value, so they are counted as they are. With
    words their `matches` have to be given.
    """
    return _totals(list(queries), fixed, matches)[1]


def _totals(
    queries: Sequence[SearchQuery], fixed: Collection[str], matches: list[int] | None
) -> tuple[int, Counts]:
    """How many these lists hold together, and the counts of count_facets_together; one query."""
    sorts = [
        _with_sort(query, fixed, matches)
        .values("facetwaarden", "site_id", "altijd")
        .annotate(number=Count("pk"))
        .values_list(Value(str(number)), "number", "facetwaarden", "site_id", "altijd")
        for number, query in enumerate(queries)
    ]
    found: dict[str, list[tuple[Sort, int]]] = defaultdict(list)
    for part, number, *sort in _together([*sorts, *(_open(query, matches) for query in queries)]):
        found[part].append((Sort(*sort), number))
    counts: Counts = {}
    total = 0
    for number, query in enumerate(queries):
        choices = Choices(query, fixed)
        of_query = found[str(number)]
        total += sum(number for sort, number in of_query if not choices.missed(sort))
        add_up(counts, choices.counts(of_query))
    return total, counts | _open_now(sum(number for _sort, number in found[OPEN]))


def _found_among(query: SearchQuery, matches: list[int]) -> tuple[set[int], Counts]:
    """Which of these documents the filters leave, and the counts of count_facets; one query."""
    rows = _with_sort(query, (), matches).values_list(Value(""), "pk", "facetwaarden", "site_id", "altijd")
    per_sort: dict[Sort, list[int]] = defaultdict(list)
    open_now = 0
    for part, number, *sort in _together([rows, _open(query, matches)]):
        if part == OPEN:
            open_now = number
        else:
            per_sort[Sort(*sort)].append(number)
    choices = Choices(query)
    kept = {pk for sort, ids in per_sort.items() if not choices.missed(sort) for pk in ids}
    counts = choices.counts((sort, len(ids)) for sort, ids in per_sort.items())
    return kept, counts | _open_now(open_now)


def _with_sort(query: SearchQuery, fixed: Collection[str], matches: list[int] | None) -> QuerySet:
    """What the query finds whatever was chosen of the other facets than the `fixed` ones; with `altijd` of Sort."""
    unchosen = replace(query, facetten={name: query.facetten.get(name, ()) for name in fixed})
    always: Case | Value = Value(False)
    if query.ook:
        always = Case(When(pk__in=query.ook, then=True), default=False)
    return documents(unchosen, matches).order_by().annotate(altijd=always)


def _open(query: SearchQuery, matches: list[int] | None) -> QuerySet | None:
    """A row: how much of it is open now; None when that is not told."""
    if not counts_open(query):
        return None
    open_now = replace(query, open_op=query.open_op or timezone.now())
    return (
        documents(open_now, matches)
        .order_by()
        .values_list(Value(OPEN))
        .annotate(number=Count("pk"), waarden=Value(""), site=Value(0), altijd=Value(False))
    )


def _together(parts: Iterable[QuerySet | None]) -> QuerySet:
    """One query."""
    first, *others = (part for part in parts if part is not None)
    return first.union(*others, all=True) if others else first


def _open_now(number: int) -> Counts:
    return {OPEN: {NU: number}} if number else {}


def counts_open(query: SearchQuery) -> bool:
    """
    Whether it is told how much is open now: of a list that can have something that opens. Over all sites only for
    words: nobody seeks an open door in the whole country.
    """
    soorten = query.facetten.get("type") or [kind.soort for kind in all_types()]
    return any(get_type(soort).is_open is not None for soort in soorten) and not (
        query.websites and not query.woorden
    )


def what_a_server_does_not_know(query: SearchQuery, found: Found) -> Found:
    """With how much of it is open now, beside what a search server answered; one query, at times one for words."""
    if not counts_open(query):
        return found
    if query.woorden and found.alle is None and found.matches is None:
        found = replace(found, matches=matching_words(query))
    among = found.matches if found.alle is None else found.alle
    if among == []:
        return found
    number = documents(replace(query, open_op=timezone.now()), among).order_by().count()
    return replace(found, facetten=found.facetten | _open_now(number))


def count_each(parts: Iterable[tuple[str, SearchQuery]], matches: list[int] | None) -> dict[str, int]:
    """
    Name → number of documents of its queries together, those with none left out; one query.

    `matches` as in `documents`: the same words in all of them.
    """
    counts = [
        documents(query, matches).order_by().values_list(Value(name)).annotate(number=Count("pk"))
        for name, query in parts
    ]
    result: Counter[str] = Counter()
    if counts:
        for name, number in _together(counts):
            result[name] += number
    return {name: number for name, number in result.items() if number}
