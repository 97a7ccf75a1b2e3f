"""
Search on Elasticsearch or OpenSearch.

modelsearch keeps the index; the question is our own, because it must count every facet in the same round trip and
never cut the counts off at ten. Both clients take the same body.
"""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from search.engines.base import EngineError
from search.engines.client import SERVER_ERRORS, server_backend
from search.models import SearchDocument
from search.query import FACETS, SearchQuery, Sortering
from search.ranking import CANDIDATES, MAX_MATCHES, ranked
from search.result import Found
from search.text_query import Term, Way
from search.weights import BODY, KEYWORDS, TITLE

# The server's own, and what an answer gives that no search server would send.
ERRORS = (*SERVER_ERRORS, LookupError, TypeError, ValueError, AttributeError)
WEIGHTS = {"title": TITLE, "keywords": KEYWORDS, "body": BODY}
FIELDS = [f"{name}^{boost}" for name, boost in WEIGHTS.items()]
# More than any words are worth.
ON_TOP = 1_000_000
# More values than any site has themes, wijken and needs together.
MAX_VALUES = 2000
# Of thousands of hits no more than their ids: the rest of what a server says of each takes longer than the search.
USED = "hits.total,hits.hits.fields,aggregations"

Clause = dict[str, Any]


class ServerEngine:
    def search(self, query: SearchQuery) -> Found:
        backend = server_backend()
        index = backend.get_index_for_model(SearchDocument).name
        try:
            # Half an answer is none: the database has all of it.
            answer = backend.es.search(
                index=index, body=body(query), allow_partial_search_results=False, filter_path=USED
            )
            ids = _ids(answer)
            total = answer["hits"]["total"]["value"]
            facets = _facets(answer["aggregations"], query)
            if not judged(query):
                return Found(ids, total, facets)
            page = ranked(query, ids)[query.start : query.start + query.per_pagina]
            return Found(page, total, facets, ids if has_all(query, total) else None, ids)
        except ERRORS as error:
            raise EngineError(f"{type(error).__name__}: {error}") from error


def judged(query: SearchQuery) -> bool:
    """Whether the page that was asked for is among those of which we make the order ourselves."""
    return bool(
        query.woorden
        and query.sortering == Sortering.RELEVANTIE
        and query.start + query.per_pagina <= CANDIDATES
    )


def has_all(query: SearchQuery, total: int) -> bool:
    """Whether these are all documents with the words: no choice left any out."""
    return total <= MAX_MATCHES and not any(query.facetten.values())


def body(query: SearchQuery) -> Clause:
    """The request of one page of results with all counts."""
    chosen = [name for name, values in query.facetten.items() if values]
    counted = [name for name in FACETS if name != "website" or query.websites]
    return {
        "from": 0 if judged(query) else query.start,
        "size": MAX_MATCHES if judged(query) else query.per_pagina,
        "_source": False,
        "stored_fields": "_none_",
        "docvalue_fields": ["id_filter"],
        "track_total_hits": True,
        "query": {"bool": {"filter": _scope(query), "must": _words(query)}},
        # Facets are counted over everything that was found, each without its own choice.
        "post_filter": {"bool": {"filter": [_chosen(query, name) for name in chosen]}},
        "aggs": {name: _count(query, name, chosen) for name in counted},
        "sort": _sort(query),
    }


def _ids(answer: Clause) -> list[int]:
    return [int(hit["fields"]["id_filter"][0]) for hit in answer["hits"].get("hits", ())]


def _scope(query: SearchQuery) -> list[Clause]:
    shown = [
        {"bool": {"filter": [{"terms": {"site_id_filter": list(ids)}}, {"term": {"taal_filter": code}}]}}
        for code, ids in query.talen.items()
    ]
    scope: list[Clause] = [{"bool": {"should": shown, "minimum_should_match": 1}}]
    if query.websites:
        # Rows of before guests existed do not say it, and are all at home.
        scope.append({"bool": {"must_not": {"term": {"is_thuis_filter": False}}}})
    if not query.ook_voorbij:
        current = {"range": {"laatste_einde_filter": {"gte": timezone.now().isoformat()}}}
        endless = {"bool": {"must_not": {"exists": {"field": "laatste_einde_filter"}}}}
        scope.append({"bool": {"should": [current, endless], "minimum_should_match": 1}})
    return scope


def _words(query: SearchQuery) -> Clause:
    if not query.woorden:
        return {"match_all": {}}
    words = best_of(
        {"bool": {"must": [_in_any_way(term) for term in text.terms]}} for text in query.alle_woorden
    )
    return with_those_on_top(words, query.bovenaan) if query.bovenaan else words


def with_those_on_top(words: Clause, ids: tuple[int, ...]) -> Clause:
    """Found and counted whatever they hold, and before all others on every page of the result."""
    on_top = {"constant_score": {"filter": {"terms": {"id_filter": list(ids)}}, "boost": ON_TOP}}
    return {"bool": {"should": [words, on_top], "minimum_should_match": 1}}


def _in_any_way(term: Term) -> Clause:
    return best_of(map(_in_this_way, term.ways))


def _in_this_way(way: Way) -> Clause:
    stems = [_stem(stem) for stem in way.stems]
    if way.begin:
        stems[-1] = _beginning(way.stems[-1])
    return {"bool": {"must": stems, "boost": way.weight}}


def _stem(stem: str) -> Clause:
    return {"multi_match": {"query": stem, "type": "best_fields", "tie_breaker": 0.3, "fields": FIELDS}}


def _beginning(stem: str) -> Clause:
    return best_of({"prefix": {name: {"value": stem, "boost": boost}}} for name, boost in WEIGHTS.items())


def best_of(queries: Iterable[Clause]) -> Clause:
    return {"dis_max": {"queries": list(queries)}}


def _chosen(query: SearchQuery, name: str) -> Clause:
    values = query.facetten[name]
    if name == "website":
        return {"terms": {"site_id_filter": [query.websites[value] for value in values]}}
    return {"terms": {"facet_values_filter": [f"{name}:{value}" for value in values]}}


def _count(query: SearchQuery, name: str, chosen: list[str]) -> Clause:
    values: Clause = {"field": "facet_values_filter", "include": f"{name}:.*", "size": MAX_VALUES}
    if name == "website":
        values = {"field": "site_id_filter", "size": MAX_VALUES}
    return {
        "filter": {"bool": {"filter": [_chosen(query, other) for other in chosen if other != name]}},
        "aggs": {"waarden": {"terms": values}},
    }


def _sort(query: SearchQuery) -> list[Clause | str]:
    by_name: list[Clause | str] = [{"sorteertitel_filter": "asc"}, {"id_filter": "asc"}]
    match query.sortering:
        case Sortering.DATUM:
            return [{"volgende_begin_filter": {"order": "asc", "missing": "_last"}}, *by_name]
        case Sortering.NAAM:
            return by_name
    return ["_score", *by_name] if query.woorden else by_name


def _facets(aggregations: Clause, query: SearchQuery) -> dict[str, dict[str, int]]:
    values = {str(pk): name for name, pk in query.websites.items()}
    return {
        name: {_value(bucket["key"], values): bucket["doc_count"] for bucket in part["waarden"]["buckets"]}
        for name, part in aggregations.items()
        if part["waarden"]["buckets"]
    }


def _value(key: str | int, websites: dict[str, str]) -> str:
    """Of "thema:ontmoeting", or of the id of a site."""
    return websites.get(str(key)) or str(key).partition(":")[2]
