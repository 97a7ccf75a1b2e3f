"""What a search server misses: an update can be lost on the way to it."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from search.engines.client import INDEXING_SECONDS, server_backend
from search.models import SearchDocument

BATCH = 5000
MISSING, TOO_MANY, OLD = "ontbrak op de zoekserver", "te veel op de zoekserver", "verouderd op de zoekserver"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# Id of a document → when it was written, in milliseconds since 1970 as a server keeps it.
Written = dict[int, int]


def lost_updates() -> Iterator[dict[int, str]]:
    """
    Id of a document → how the server differs from the database; a page of each at a time, so that no size is too large.
    """
    last = 0
    for there, end in _pages_of_server():
        yield _differences(_in_database(last, end), there)
        last = end or last


def _differences(here: Written, there: Written) -> dict[int, str]:
    missing = dict.fromkeys(here.keys() - there.keys(), MISSING)
    too_many = dict.fromkeys(there.keys() - here.keys(), TOO_MANY)
    old = {pk: OLD for pk in here.keys() & there.keys() if here[pk] != there[pk]}
    return missing | too_many | old


def _pages_of_server() -> Iterator[tuple[Written, int | None]]:
    """What it has, by id, and the last id of the page; the last page ends nowhere."""
    backend = server_backend(INDEXING_SECONDS)
    index = backend.get_index_for_model(SearchDocument)
    index.refresh()
    body: dict[str, Any] = {
        "size": BATCH,
        "_source": False,
        "docvalue_fields": [{"field": "bijgewerkt_op_filter", "format": "epoch_millis"}],
        "sort": [{"id_filter": "asc"}],
    }
    while True:
        hits = backend.es.search(index=index.name, body=body)["hits"]["hits"]
        there = {int(hit["_id"]): _when(hit) for hit in hits}
        if len(hits) < BATCH:
            yield there, None
            return
        body["search_after"] = hits[-1]["sort"]
        yield there, max(there)


def _when(hit: Mapping[str, Any]) -> int:
    """-1 in an index of before this was kept."""
    values = hit.get("fields", {}).get("bijgewerkt_op_filter")
    return int(values[0]) if values else -1


def _in_database(after: int, until: int | None) -> Written:
    rows = SearchDocument.objects.filter(pk__gt=after)
    if until is not None:
        rows = rows.filter(pk__lte=until)
    moment = timedelta(milliseconds=1)
    return {pk: (written - EPOCH) // moment for pk, written in rows.values_list("pk", "bijgewerkt_op")}
