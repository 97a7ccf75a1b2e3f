"""How activities are listed and found."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from django.conf import settings
from django.db.models import Max, Min, Prefetch
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.plain_text import stream_text
from evenementen.agenda import coming_moments, is_when, matching_moments
from evenementen.counting import time_counts
from evenementen.models import AgendaPage, EvenementPage, Moment
from evenementen.price import WEINIG, price_in_words, price_values
from locaties.models import Locatie
from organisaties.derived import building_needs
from organisaties.models import OrganisatieLocatie, OrganisatiePage
from search.registry import Entry, SearchType, register_type
from search.terms import Terms, card_pictures
from sites.kinds import Kenmerken, ListingKind, register_kind
from sites.models import Koppeling
from sites.narrowing import chosen_words
from sites.translated_text import translated_pages
from sites.tree import path_in_site
from themas.models import Behoefte

SOORT = "activiteit"


def parent_path(page: Page) -> str:
    return page.path[: -Page.steplen]


def organisations_above(pages: Collection[Page]) -> dict[str, OrganisatiePage]:
    """Path → organisation of the pages right above, with facts and places; three queries."""
    above = OrganisatiePage.objects.filter(path__in={parent_path(page) for page in pages})
    places = Prefetch("plekken", OrganisatieLocatie.objects.select_related("locatie__wijk"))
    return {page.path: page for page in above.select_related("feiten").prefetch_related(places)}


def place_of(page: EvenementPage, organisation: OrganisatiePage | None) -> Locatie | None:
    """Its own place, else the first of its organisation."""
    if page.locatie is not None:
        return page.locatie
    rows = organisation.plekken.all() if organisation else []
    return next((row.locatie for row in rows), None)


def wijken(page_ids: Collection[int]) -> dict[int, set[int]]:
    """The wijk where it is held; four queries."""
    pages = list(
        EvenementPage.objects.filter(pk__in=page_ids)
        .select_related("locatie")
        .only("path", "locatie__wijk_id")
    )
    organisations = organisations_above(pages)
    found: dict[int, set[int]] = {}
    for page in pages:
        place = place_of(page, organisations.get(parent_path(page)))
        if place is not None and place.wijk_id:
            found[page.pk] = {place.wijk_id}
    return found


def kenmerken(page_ids: Collection[int]) -> dict[int, Kenmerken]:
    return chosen_words(EvenementPage, page_ids)


def derived_needs(page: EvenementPage, place: Locatie | None, needs: list[Behoefte]) -> set[str]:
    slugs = building_needs(needs, [place] if place else [])
    for need in needs:
        free = need.afgeleid_van == "prijs" and page.prijs_soort == EvenementPage.PrijsSoort.GRATIS
        open_door = need.afgeleid_van == "aanmelden" and page.aanmelden == EvenementPage.Aanmelden.NIET
        if free or open_door:
            slugs.add(need.slug)
    return slugs


def moment_bounds(page_ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Per page the start of its next moment (None: all are past) and its last end; two queries."""
    bounds: dict[int, dict[str, Any]] = defaultdict(lambda: {"volgende": None, "laatste": None})
    moments = Moment.objects.filter(pagina_id__in=page_ids).order_by()
    for page_id, last in moments.values_list("pagina_id").annotate(last=Max("eindigt")):
        bounds[page_id]["laatste"] = last
    coming = moments.komend(timezone.now())
    for page_id, first in coming.values_list("pagina_id").annotate(first=Min("begin")):
        bounds[page_id]["volgende"] = first
    return bounds


class ActivityReader:
    def __init__(self, page_ids: Collection[int]) -> None:
        self._pages = list(
            EvenementPage.objects.filter(pk__in=page_ids, locale__language_code=settings.LANGUAGE_CODE)
            .select_related("locatie__wijk", "feiten")
            .prefetch_related("themas", "doelgroepen", "behoeften")
        )
        self._organisations = organisations_above(self._pages)
        self._bounds = moment_bounds(page_ids)
        self._pictures = card_pictures(page.afbeelding_id for page in self._pages if page.afbeelding_id)
        self._needs = list(Behoefte.objects.in_taal(settings.LANGUAGE_CODE).afgeleid())
        self._terms = Terms.load(settings.LANGUAGE_CODE)

    def entries(self, page_ids: Collection[int], taal: str) -> Iterator[Entry]:
        texts = translated_pages(EvenementPage, page_ids, taal)
        organisation_ids = [page.pk for page in self._organisations.values()]
        organisation_texts = translated_pages(OrganisatiePage, organisation_ids, taal)
        terms = self._terms.in_language(taal)
        for page in self._pages:
            if page.pk not in page_ids:
                continue
            text = texts.get(page.translation_key, page)
            organisation = self._organisations.get(parent_path(page))
            place = place_of(page, organisation)
            coordinates = place.openbare_coordinaten if place else None
            need_slugs = {need.slug for need in page.behoeften.all()} | derived_needs(
                page, place, self._needs
            )
            audience_slugs = {audience.slug for audience in page.doelgroepen.all()}
            facts = getattr(page, "feiten", None)
            organisation_facts = getattr(organisation, "feiten", None)
            moments = self._bounds[page.pk]
            host = (
                organisation_texts.get(organisation.translation_key, organisation) if organisation else None
            )
            yield Entry(
                pagina_id=page.pk,
                titel=text.title,
                pad=path_in_site(text),
                inhoudstaal=text.locale.language_code if text is not page else settings.LANGUAGE_CODE,
                samenvatting=text.regel,
                tekst=stream_text(text.beschrijving),
                trefwoorden=" ".join(
                    [
                        terms.words(page.themas.all()),
                        terms.labels("doelgroep", audience_slugs),
                        terms.labels("behoefte", need_slugs),
                        host.title if host else "",
                        place.openbare_naam if place else "",
                    ]
                ),
                facetten={
                    "thema": terms.with_parents(page.themas.all()),
                    "doelgroep": audience_slugs,
                    "behoefte": need_slugs,
                    "prijs": price_values(page),
                },
                weergave={
                    "themas": terms.themas(page.themas.all()),
                    "afbeelding": terms.picture(self._pictures.get(page.afbeelding_id)),
                    "doelgroepen": sorted(audience_slugs),
                    "behoeften": sorted(need_slugs),
                    "prijs": price_in_words(page),
                    "plaats": place.openbare_naam if place else "",
                    "organisatie": host.title if host else "",
                    "telefoon": (facts and facts.telefoon)
                    or (organisation_facts and organisation_facts.telefoon)
                    or "",
                },
                volgende_begin=moments["volgende"],
                # An activity without any date is not on: it is hidden like one that is over.
                laatste_einde=moments["laatste"] or page.first_published_at,
                nagekeken_op=facts.nagekeken_op if facts else None,
                gepubliceerd_op=page.first_published_at,
                breedtegraad=coordinates[0] if coordinates else None,
                lengtegraad=coordinates[1] if coordinates else None,
            )


register_kind(
    ListingKind(
        SOORT,
        EvenementPage,
        module="agenda",
        section=AgendaPage,
        deel=Koppeling.Wat.ACTIVITEITEN,
        wijken=wijken,
        kenmerken=kenmerken,
    )
)
register_type(
    SearchType(
        SOORT,
        _("Activity"),
        _("Activities"),
        ActivityReader,
        moments=matching_moments,
        all_moments=coming_moments,
        is_when=is_when,
        time_counts=time_counts,
        words={
            "prijs": {
                EvenementPage.PrijsSoort.GRATIS: _("Free of charge"),
                WEINIG: _("At most € 5"),
                EvenementPage.PrijsSoort.BEDRAG: _("With a price"),
                EvenementPage.PrijsSoort.VRIJ: _("You decide what you give"),
            }
        },
    )
)
