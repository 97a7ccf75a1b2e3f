"""What the editors of a website put on top for some words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.core.cache import cache
from django.utils import timezone

from search.analysis import question_stems
from search.models import SearchDocument, Uitgelicht
from search.query import SearchQuery
from sites.models import Wijksite

# A change of a pick raises the version of the site, which is in the key; this only keeps the cache small.
SECONDS = 3600


@dataclass(frozen=True)
class Pick:
    """`woorden`: as the editors wrote them, each until the next comma another question; `sleutel`: of translations."""

    woorden: tuple[str, ...]
    sleutel: UUID
    tot: date

    def is_for(self, asked: frozenset[str], taal: str) -> bool:
        return any(frozenset(question_stems(words, taal)) == asked for words in self.woorden)


def with_picks(query: SearchQuery, site: Wijksite) -> SearchQuery:
    """
    The same, with what is on top for just its words; one query when there is anything, and one after a change.

    Only what the site shows has a document. Filters hold for it as for all that is found.
    """
    asked = frozenset(question_stems(query.tekst, query.taal))
    if not asked:
        return query
    keys = [pick.sleutel for pick in current(site) if pick.is_for(asked, query.taal)]
    if not keys:
        return query
    documents = dict(
        SearchDocument.objects.filter(
            site_id__in=query.site_ids, taal=query.taal, pagina__translation_key__in=keys
        ).values_list("pagina__translation_key", "pk")
    )
    return replace(query, bovenaan=tuple(dict.fromkeys(documents[key] for key in keys if key in documents)))


def current(site: Wijksite) -> Iterator[Pick]:
    key = f"uitgelicht:{site.site_id}:{site.inhoud_versie}"
    picks: list[Pick] | None = cache.get(key)
    if picks is None:
        rows = Uitgelicht.objects.filter(site=site.site_id).values_list(
            "zoekwoorden", "pagina__translation_key", "tot"
        )
        picks = [Pick(tuple(words.split(",")), found, until) for words, found, until in rows]
        cache.set(key, picks, SECONDS)
    today = timezone.localdate()
    return (pick for pick in picks if today <= pick.tot)
