"""What a calendar file says of activities, gathered in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from django.conf import settings
from django.utils import timezone
from wagtail.models import Site

from evenementen.agenda import moments_of
from evenementen.ical.events import Source, Wording
from evenementen.models import EvenementFeiten, EvenementPage, Moment, Reeks
from evenementen.search import organisations_above, parent_path, place_of
from evenementen.selection import MomentFilter
from locaties.models import Locatie
from search.engines.database import scope
from search.models import SearchDocument
from search.query import SearchQuery


def in_words(place: Locatie | None) -> str:
    """Never more of an address than anybody may see."""
    return ", ".join([place.openbare_naam, *place.openbaar_adres]) if place else ""


def sources_of(query: SearchQuery) -> list[Source]:
    """
    The activities of which a coming moment matches, by title.

    One of which all coming moments match comes with its series and its past; of another only those that match.
    """
    now = timezone.now()
    chosen: dict[int, set[int]] = defaultdict(set)
    matching = moments_of(query, MomentFilter.coming(query.wanneer, now)).order_by()
    for page_id, pk in matching.values_list("pagina_id", "pk"):
        chosen[page_id].add(pk)
    documents = {
        document.pagina_id: document
        for document in scope(query).filter(pagina__in=chosen).select_related("site")
    }
    gathered = Gathered(documents.keys())
    found = []
    for page_id, document in sorted(documents.items(), key=lambda pair: (pair[1].sorteertitel, pair[0])):
        source = gathered.of_document(document)
        coming = {moment.pk for moment in source.moments if moment.eindigt > now}
        if coming != chosen[page_id]:
            source.moments = [moment for moment in source.moments if moment.pk in chosen[page_id]]
            source.reeksen = []
        found.append(source)
    return found


def source_of(page: EvenementPage, titel: str, regel: str, site: Site | None, taal: str) -> Source:
    """One activity with all its moments; `page` is the one in the main language."""
    document = SearchDocument.objects.filter(site=site, taal=taal, pagina=page.pk).first() if site else None
    url = f"{site.root_url}{document.url}" if site and document else page.full_url
    return Gathered([page.pk]).source(page.pk, titel, regel, url)


class Gathered:
    """Moments, series, places and facts of pages in the main language; seven queries."""

    def __init__(self, page_ids: Collection[int]) -> None:
        self.pages = (
            EvenementPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
            .select_related("locatie")
            .in_bulk(list(page_ids))
        )
        self.organisations = organisations_above(self.pages.values())
        self.moments: dict[int, list[Moment]] = defaultdict(list)
        rows = Moment.objects.filter(pagina__in=self.pages).select_related("locatie").op_volgorde()
        for moment in rows:
            self.moments[moment.pagina_id].append(moment)
        self.reeksen: dict[int, list[Reeks]] = defaultdict(list)
        for reeks in Reeks.objects.filter(pagina__in=self.pages).order_by("sort_order", "pk"):
            self.reeksen[reeks.pagina_id].append(reeks)
        self.numbers = dict(
            EvenementFeiten.objects.filter(pagina__in=self.pages).values_list("pagina_id", "volgnummer")
        )

    def of_document(self, document: SearchDocument) -> Source:
        url = f"{document.site.root_url}{document.url}"
        return self.source(document.pagina_id, document.titel, document.samenvatting, url)

    def source(self, page_id: int, titel: str, regel: str, url: str) -> Source:
        page = self.pages[page_id]
        moments = self.moments[page_id]
        return Source(
            wording=Wording(
                uid=str(page.translation_key),
                titel=titel,
                regel=regel,
                url=url,
                plaats=in_words(place_of(page, self.organisations.get(parent_path(page)))),
                volgnummer=self.numbers.get(page_id, 0),
                gewijzigd_op=last_change(page, moments),
            ),
            moments=moments,
            reeksen=self.reeksen[page_id],
            place_of=lambda moment: in_words(moment.locatie),
        )


def last_change(page: EvenementPage, moments: list[Moment]) -> datetime | None:
    changes = [page.last_published_at, *(moment.gewijzigd_op for moment in moments)]
    return max((change for change in changes if change), default=None)
