"""How organisations are listed and found."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from django.conf import settings
from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from cms.plain_text import stream_text
from organisaties.derived import building_needs
from organisaties.models import OrganisatieIndexPage, OrganisatieLocatie, OrganisatiePage
from organisaties.open_times import is_open
from search.registry import Entry, SearchType, register_type
from search.terms import Terms, card_pictures
from sites.kinds import Kenmerken, ListingKind, register_kind
from sites.models import Koppeling
from sites.narrowing import chosen_words
from sites.translated_text import translated_pages
from sites.tree import path_in_site
from themas.models import Behoefte

SOORT = "organisatie"


def wijken(page_ids: Collection[int]) -> dict[int, set[int]]:
    """The wijken of the places of an organisation, and those it is active in; two queries."""
    found: dict[int, set[int]] = defaultdict(set)
    places = OrganisatieLocatie.objects.filter(pagina_id__in=page_ids, locatie__wijk__isnull=False)
    for page_id, wijk_id in places.values_list("pagina_id", "locatie__wijk_id"):
        found[page_id].add(wijk_id)
    for page_id, wijk_ids in actief(page_ids).items():
        found[page_id] |= wijk_ids
    return found


def actief(page_ids: Collection[int]) -> dict[int, set[int]]:
    """The wijken in which an organisation says it is active; one query."""
    found: dict[int, set[int]] = defaultdict(set)
    rows = OrganisatiePage.actief_in.through.objects.filter(organisatiepage_id__in=page_ids)
    for page_id, wijk_id in rows.values_list("organisatiepage_id", "wijk_id"):
        found[page_id].add(wijk_id)
    return found


def actief_in(wijk_ids: Collection[int]) -> set[int]:
    rows = OrganisatiePage.actief_in.through.objects.filter(wijk_id__in=wijk_ids)
    return set(rows.values_list("organisatiepage_id", flat=True))


def kenmerken(page_ids: Collection[int]) -> dict[int, Kenmerken]:
    return chosen_words(OrganisatiePage, page_ids)


def first_photo_id(page: OrganisatiePage) -> int | None:
    """Raw, for reading the picture itself would be a query a page."""
    return next((block["value"]["afbeelding"] for block in page.fotos.raw_data), None)


class OrganisationReader:
    def __init__(self, page_ids: Collection[int]) -> None:
        self._pages = list(
            OrganisatiePage.objects.filter(pk__in=page_ids, locale__language_code=settings.LANGUAGE_CODE)
            .select_related("soort_organisatie", "logo", "feiten")
            .prefetch_related(
                "themas",
                "doelgroepen",
                "behoeften",
                Prefetch("plekken", OrganisatieLocatie.objects.select_related("locatie__wijk")),
                "mensen__persoon",
                "logo__renditions",
            )
        )
        self._pictures = card_pictures(filter(None, map(first_photo_id, self._pages)))
        self._needs = list(Behoefte.objects.in_taal(settings.LANGUAGE_CODE).afgeleid())
        self._terms = Terms.load(settings.LANGUAGE_CODE)

    def entries(self, page_ids: Collection[int], taal: str) -> Iterator[Entry]:
        texts = translated_pages(OrganisatiePage, page_ids, taal)
        terms = self._terms.in_language(taal)
        for page in self._pages:
            if page.pk not in page_ids:
                continue
            text = texts.get(page.translation_key, page)
            places = [row.locatie for row in page.plekken.all()]
            coordinates = next(
                (place.openbare_coordinaten for place in places if place.openbare_coordinaten), None
            )
            themas = terms.themas(page.themas.all())
            need_slugs = {need.slug for need in page.behoeften.all()} | building_needs(self._needs, places)
            audience_slugs = {audience.slug for audience in page.doelgroepen.all()}
            kind = page.soort_organisatie
            facts = getattr(page, "feiten", None)
            photo = self._pictures.get(first_photo_id(page) or 0)
            yield Entry(
                pagina_id=page.pk,
                titel=text.title,
                pad=path_in_site(text),
                inhoudstaal=text.locale.language_code if text is not page else settings.LANGUAGE_CODE,
                samenvatting=text.regel,
                tekst=" ".join(
                    [stream_text(text.beschrijving), *(row.persoon.naam for row in page.mensen.all())]
                ),
                trefwoorden=" ".join(
                    [
                        terms.words(page.themas.all()),
                        terms.labels("doelgroep", audience_slugs),
                        terms.labels("behoefte", need_slugs),
                        terms.labels("soort", {kind.slug} if kind else set()),
                        " ".join(page.spreektalen_woorden),
                    ]
                ),
                facetten={
                    "thema": terms.with_parents(page.themas.all()),
                    "doelgroep": audience_slugs,
                    "behoefte": need_slugs,
                },
                weergave={
                    "themas": themas,
                    "afbeelding": terms.picture(photo or page.logo),
                    "telefoon": facts.telefoon if facts else "",
                    "doelgroepen": sorted(audience_slugs),
                    "behoeften": sorted(need_slugs),
                    "plaats": places[0].openbare_naam if places else "",
                },
                nagekeken_op=facts.nagekeken_op if facts else None,
                gepubliceerd_op=page.first_published_at,
                breedtegraad=coordinates[0] if coordinates else None,
                lengtegraad=coordinates[1] if coordinates else None,
            )


register_kind(
    ListingKind(
        SOORT,
        OrganisatiePage,
        module="gids",
        section=OrganisatieIndexPage,
        deel=Koppeling.Wat.PROFIELEN,
        wijken=wijken,
        kenmerken=kenmerken,
        actief=actief,
        actief_in=actief_in,
    )
)
register_type(SearchType(SOORT, _("Organisation"), _("Organisations"), OrganisationReader, is_open=is_open))
