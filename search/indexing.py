"""The only writer of search documents and of the indexes of the engines."""

import logging
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, QuerySet
from django.utils import timezone, translation
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task, task_backends
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.backends.base import BaseIndex

from search.analysis import sort_key
from search.engines.client import INDEXING_SECONDS, SERVER_ERRORS, has_server, server_backend
from search.engines.lost import lost_updates
from search.models import SearchDocument, SearchFacet
from search.registry import Entry, Reader, all_types
from search.spelling.vocabulary import add_words
from sites.guests import homes, paths
from sites.models import Vermelding, Wijksite
from sites.sources import Pair
from sites.tree import ROOT_PATH_LENGTH, language_prefix

logger = logging.getLogger(__name__)

BATCH = 200
SERVER_BATCH = 1000
# Two, four, … minutes after each other: some four hours together.
RETRIES = 7
# Seconds in which who began to search the old index gets his answer, or gives up.
LEAVE = 1.0

WRITTEN_FIELDS = [
    field.name
    for field in SearchDocument._meta.concrete_fields
    if field.name not in ("id", "site", "pagina", "taal")
]

Facets = dict[str, set[str]]


@dataclass(frozen=True)
class Draft:
    """A document that is to be written, with its facets."""

    document: SearchDocument
    facets: Facets


def rebuild_documents(page_ids: Collection[int]) -> None:
    """Write all documents of these pages anew and drop those that should not be."""
    ids = sorted(page_ids)
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        with transaction.atomic():
            listings = list(Vermelding.objects.filter(pagina_id__in=batch).prefetch_related("wijken"))
            listed = {listing.pagina_id for listing in listings}
            drafts = [*_listed_drafts(listings), *_editorial_drafts(set(batch) - listed)]
            _write(drafts, SearchDocument.objects.filter(pagina_id__in=batch))


def rebuild_listed(pairs: Iterable[Pair]) -> None:
    """Write only the documents of these (site id, page id): what the page shows on other sites did not change."""
    by_site: dict[int, list[int]] = defaultdict(list)
    for site_id, page_id in sorted(pairs):
        by_site[site_id].append(page_id)
    for site_id, page_ids in by_site.items():
        for start in range(0, len(page_ids), BATCH):
            here = {"site_id": site_id, "pagina_id__in": page_ids[start : start + BATCH]}
            with transaction.atomic():
                listings = list(Vermelding.objects.filter(**here).prefetch_related("wijken"))
                drafts = list(_listed_drafts(listings))
                _write(drafts, SearchDocument.objects.filter(**here, vermelding__isnull=False))


def name_origin(guests: QuerySet[SearchDocument], name: str) -> None:
    """Only what these documents say of where they come from; no word of it is searched."""
    rows = list(guests.only("weergave", "site_id"))
    for row in rows:
        row.weergave["herkomst"] = name
    SearchDocument.objects.bulk_update(rows, ["weergave"], batch_size=BATCH)
    Wijksite.objects.filter(site__in={row.site_id for row in rows}).update(
        inhoud_versie=F("inhoud_versie") + 1
    )
    index_on_server_after_commit([row.pk for row in rows])


def _write(drafts: list[Draft], existing: QuerySet[SearchDocument]) -> None:
    """Also drops those of `existing` that are not among the drafts."""
    for draft in drafts:
        draft.document.write_stems(draft.facets.get("thema", ()))
        draft.document.write_facets(draft.facets)
    documents = SearchDocument.objects.bulk_create(
        [draft.document for draft in drafts],
        update_conflicts=True,
        unique_fields=["site", "pagina", "taal"],
        update_fields=WRITTEN_FIELDS,
    )
    kept = {document.pk for document in documents}
    existing.exclude(pk__in=kept).delete()
    SearchFacet.objects.filter(document_id__in=kept).delete()
    SearchFacet.objects.bulk_create(
        [
            SearchFacet(document=document, naam=name, waarde=value)
            for document, draft in zip(documents, drafts, strict=True)
            for name, values in draft.facets.items()
            for value in sorted(values)
        ],
        batch_size=1000,
    )
    add_words(documents)
    for document in documents:
        document.facet_values = document.facetwaarden.split()
    if documents:
        # In the same transaction; a search server follows by a task after it.
        _database_index().add_items(SearchDocument, documents)
    index_on_server_after_commit(sorted(kept))


def _listed_drafts(rows: list[Vermelding]) -> Iterator[Draft]:
    """Of listings with their wijken."""
    listings: dict[str, dict[str, list[Vermelding]]] = defaultdict(lambda: defaultdict(list))
    languages = _languages({row.site_id for row in rows})
    for row in rows:
        for code in languages.get(row.site_id, ()):
            listings[row.soort][code].append(row)
    origins = _origins({row.pagina_id for row in rows if row.slug is not None})
    for search_type in all_types():
        if search_type.soort not in listings:
            continue
        by_language = listings[search_type.soort]
        reader = search_type.reader({row.pagina_id for row in by_language[settings.LANGUAGE_CODE]})
        for code, shown in by_language.items():
            entries = _entries(reader, {row.pagina_id for row in shown}, code)
            addresses = paths(shown, code)
            for row in shown:
                entry = entries.get(row.pagina_id)
                if entry is not None and (row.slug is None or row.pk in addresses):
                    origin = origins[row.pagina_id] if row.slug is not None else ""
                    yield _listed_draft(row, entry, code, addresses.get(row.pk, entry.pad), origin)


def _listed_draft(row: Vermelding, entry: Entry, code: str, path: str, origin: str) -> Draft:
    wijken = sorted(row.wijken.all(), key=lambda wijk: wijk.naam)
    document = _document(entry, row.soort, row.site_id, code, path)
    document.vermelding = row
    document.is_thuis = row.slug is None
    document.weergave |= {"wijken": [wijk.naam for wijk in wijken], "herkomst": origin}
    document.trefwoorden = " ".join([document.trefwoorden, *(wijk.naam for wijk in wijken)]).strip()
    return Draft(document, entry.facetten | {"wijk": {wijk.slug for wijk in wijken}, "type": {row.soort}})


def _languages(site_ids: set[int]) -> dict[int, list[str]]:
    sites = Wijksite.objects.filter(site__in=site_ids).values_list("site_id", "talen")
    return {site_id: [settings.LANGUAGE_CODE, *codes] for site_id, codes in sites}


def _origins(page_ids: set[int]) -> dict[int, str]:
    """Page id → name of the site where it lives."""
    if not page_ids:
        return {}
    pages = dict(Page.objects.filter(pk__in=page_ids).values_list("pk", "path"))
    names = {path: wijksite.naam for path, wijksite in homes(pages.values()).items()}
    return {pk: names.get(path[:ROOT_PATH_LENGTH], "") for pk, path in pages.items()}


def _editorial_drafts(page_ids: Collection[int]) -> Iterator[Draft]:
    """Pages of the editors live in one site and one language and need no listing: being visible is enough."""
    sites = _home_sites(page_ids) if page_ids else {}
    for search_type in all_types():
        if search_type.listed or not sites:
            continue
        reader = search_type.reader(page_ids)
        for code, ids in sites.items():
            for entry in _entries(reader, ids.keys(), code).values():
                document = _document(entry, search_type.soort, ids[entry.pagina_id], code, entry.pad)
                document.is_thuis = False
                yield Draft(document, entry.facetten | {"type": {search_type.soort}})


def _home_sites(page_ids: Collection[int]) -> dict[str, dict[int, int]]:
    """Language → page id → id of the site in whose tree of that language the page lives."""
    pages = Page.objects.filter(pk__in=page_ids).values_list("pk", "path", "locale__language_code")
    root_paths = {path[:ROOT_PATH_LENGTH] for _pk, path, _code in pages}
    keys = dict(Page.objects.filter(path__in=root_paths).values_list("path", "translation_key"))
    sites = dict(
        Wijksite.objects.filter(site__root_page__translation_key__in=keys.values()).values_list(
            "site__root_page__translation_key", "site_id"
        )
    )
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for pk, path, code in pages:
        site_id = sites.get(keys.get(path[:ROOT_PATH_LENGTH]))
        if site_id is not None:
            found[code][pk] = site_id
    return found


def _entries(reader: Reader, page_ids: Collection[int], code: str) -> dict[int, Entry]:
    with translation.override(code):
        return {entry.pagina_id: entry for entry in reader.entries(page_ids, code)}


def _document(entry: Entry, soort: str, site_id: int, code: str, path: str) -> SearchDocument:
    return SearchDocument(
        site_id=site_id,
        pagina_id=entry.pagina_id,
        taal=code,
        soort=soort,
        inhoudstaal=entry.inhoudstaal,
        titel=entry.titel,
        sorteertitel=sort_key(entry.titel),
        samenvatting=entry.samenvatting,
        tekst=entry.tekst,
        trefwoorden=entry.trefwoorden,
        url=language_prefix(code) + path,
        weergave=dict(entry.weergave),
        volgende_begin=entry.volgende_begin,
        laatste_einde=entry.laatste_einde,
        nagekeken_op=entry.nagekeken_op,
        gepubliceerd_op=entry.gepubliceerd_op,
        breedtegraad=entry.breedtegraad,
        lengtegraad=entry.lengtegraad,
    )


def weigh_titles() -> None:
    """How long each title is beside the others: PostgreSQL ranks by it."""
    if connection.vendor == "postgresql":
        _database_index()._refresh_title_norms(full=True)


def _database_index() -> BaseIndex:
    return get_search_backend("default").get_index_for_model(SearchDocument)


def index_on_server_after_commit(document_ids: list[int]) -> None:
    if has_server() and document_ids:
        transaction.on_commit(lambda: index_on_server.enqueue(document_ids))


def _load(document_ids: Iterable[int]) -> list[SearchDocument]:
    """Without what a hit shows: no index holds it."""
    documents = list(SearchDocument.objects.filter(pk__in=document_ids).defer("weergave", "url"))
    facets: dict[int, list[str]] = defaultdict(list)
    rows = SearchFacet.objects.filter(document_id__in=[document.pk for document in documents]).order_by("pk")
    for pk, name, value in rows.values_list("document_id", "naam", "waarde"):
        facets[pk].append(f"{name}:{value}")
    for document in documents:
        document.facet_values = facets[document.pk]
    return documents


@task()
def index_on_server(document_ids: list[int], attempt: int = 1) -> None:
    """Tries again later when the server does not take them; the nightly job repairs what then still fails."""
    try:
        update_server(document_ids)
    except SERVER_ERRORS as error:
        logger.error("search server did not take %d documents: %s", len(document_ids), error)
        if attempt <= RETRIES and task_backends[DEFAULT_TASK_BACKEND_ALIAS].supports_defer:
            later = timezone.now() + timedelta(minutes=2**attempt)
            index_on_server.using(run_after=later).enqueue(document_ids, attempt + 1)


def update_server(document_ids: list[int]) -> None:
    """
    Bring the server in line with the database for these documents: those that are gone there go here too.

    Without an index yet (first start, another prefix) all of it is made: auto-creation knows no mapping.
    """
    if not server_index_exists():
        rebuild_server_index()
        return
    index = _server_index()
    documents = _load(document_ids)
    index.add_items(SearchDocument, documents)
    for gone in set(document_ids) - {document.pk for document in documents}:
        index.delete_item(SearchDocument(pk=gone))


def _server_index() -> BaseIndex:
    return server_backend(INDEXING_SECONDS).get_index_for_model(SearchDocument)


def server_index_exists() -> bool:
    index = _server_index()
    return bool(index.es.indices.exists(index=index.name))


def rebuild_server_index(on_progress: Callable[[int, int], None] = lambda done, total: None) -> int:
    """
    Fill a new index and point the alias to it when it is complete; visitors search the old one meanwhile.

    Returns the number of documents. Raises what the client of the server raises.
    """
    alias = _server_index()
    rebuilder = server_backend(INDEXING_SECONDS).rebuilder_class(alias)
    index = rebuilder.start()
    try:
        index.add_model(SearchDocument)
        ids = list(SearchDocument.objects.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(ids), SERVER_BATCH):
            index.add_items(SearchDocument, _load(ids[start : start + SERVER_BATCH]))
            on_progress(min(start + SERVER_BATCH, len(ids)), len(ids))
        if alias.is_alias():
            left = _switch(alias, index)
        else:
            rebuilder.finish()
            left = []
    except Exception:
        index.delete()
        raise
    # What changed meanwhile went to the old index.
    for different in lost_updates():
        if different:
            update_server(list(different))
    if left:
        time.sleep(LEAVE)
    for old in left:
        old.delete()
    return len(ids)


def _switch(alias: BaseIndex, index: BaseIndex) -> list[BaseIndex]:
    """
    The indexes that the alias named before.

    In one step: while an alias names two indexes, as modelsearch has it for a moment, all is found twice.
    """
    index.refresh()
    old = alias.aliased_indices()
    changes = [{"remove": {"index": one.name, "alias": alias.name}} for one in old]
    actions = [{"add": {"index": index.name, "alias": alias.name}}, *changes]
    alias.es.indices.update_aliases(body={"actions": actions})
    return old


def all_page_ids() -> list[int]:
    """Every page that has or should have a document."""
    pages = set(SearchDocument.objects.values_list("pagina_id", flat=True))
    pages |= set(Vermelding.objects.values_list("pagina_id", flat=True))
    pages |= set(Page.objects.live().filter(depth__gt=1).values_list("pk", flat=True))
    return sorted(pages)
