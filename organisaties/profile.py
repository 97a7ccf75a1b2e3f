"""What the page of an organisation shows, gathered in a fixed number of queries."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.images import get_image_model
from wagtail.models import Site

from locaties.models import Locatie
from organisaties.blocks import SociaalNetwerk
from organisaties.models import OrganisatieFeiten, OrganisatiePage, Persoon, Sluiting
from organisaties.opening_hours import Dagregel, now_open, opening_hours, week
from search.document import document_with
from themas.vocabulary import Term
from themas.vocabulary_cache import cached_vocabulary


@dataclass(frozen=True)
class Contactpersoon:
    persoon: Persoon
    rol: str
    foto: Any

    @property
    def naam(self) -> str:
        return self.persoon.naam

    @property
    def telefoon(self) -> str:
        return self.persoon.telefoon

    @property
    def email(self) -> str:
        return self.persoon.email


@dataclass(frozen=True)
class Foto:
    afbeelding: Any
    onderschrift: str


@dataclass(frozen=True)
class Kanaal:
    soort: str
    naam: str
    url: str


class Profiel:
    """
    Everything but the text comes from the page in the main language; words are in the language of the visitor.

    What is chosen from the vocabulary is read from the search document, which is there for every listed page;
    of a page that is not listed (a preview) it is read from the page itself.
    """

    def __init__(self, page: OrganisatiePage, site: Site | None, taal: str) -> None:
        self.taal = taal
        self.now = timezone.localtime()
        self.document = document_with(page, site, taal, "organisatiepage__feiten")
        if self.document is not None:
            self.page: OrganisatiePage = self.document.pagina.organisatiepage
        else:
            self.page = page.bronpagina

    @cached_property
    def feiten(self) -> OrganisatieFeiten:
        return getattr(self.page, "feiten", None) or OrganisatieFeiten(pagina=self.page)

    @property
    def nagekeken_op(self) -> date | None:
        return self.feiten.nagekeken_op

    @cached_property
    def locaties(self) -> list[Locatie]:
        return [row.locatie for row in self.page.plekken.select_related("locatie__wijk")]

    @cached_property
    def sluitingen(self) -> list[Sluiting]:
        return list(self.page.sluitingen.nog_geldig(self.now.date()))

    @property
    def openingstijden(self) -> list[Dagregel]:
        return week(opening_hours(self.page.openingstijden), self.now.date())

    @property
    def nu_open(self) -> str:
        return now_open(opening_hours(self.page.openingstijden), self.sluitingen, self.now)

    @cached_property
    def _people(self) -> list[Any]:
        return list(self.page.mensen.select_related("persoon"))

    @cached_property
    def _images(self) -> dict[int, Any]:
        """All pictures of the page and their renditions at once."""
        ids = {block["value"]["afbeelding"] for block in self.page.fotos.raw_data}
        ids |= {row.persoon.foto_id for row in self._people}
        ids.add(self.page.logo_id)
        ids.discard(None)
        if not ids:
            return {}
        return get_image_model().objects.prefetch_related("renditions").in_bulk(ids)

    @cached_property
    def personen(self) -> list[Contactpersoon]:
        return [
            Contactpersoon(row.persoon, row.rol, self._images.get(row.persoon.foto_id))
            for row in self._people
        ]

    @cached_property
    def fotos(self) -> list[Foto]:
        return [
            Foto(image, block["value"].get("onderschrift", ""))
            for block in self.page.fotos.raw_data
            if (image := self._images.get(block["value"]["afbeelding"]))
        ]

    @property
    def logo(self) -> Any:
        return self._images.get(self.page.logo_id)

    @property
    def socials(self) -> list[Kanaal]:
        return [
            Kanaal(block.value["soort"], SociaalNetwerk(block.value["soort"]).label, block.value["url"])
            for block in self.page.socials
        ]

    @property
    def talen(self) -> list[str]:
        return self.page.spreektalen_woorden

    def _terms(self, kind: str, slugs: set[str]) -> list[Term]:
        return [term for slug, term in cached_vocabulary(self.taal).terms[kind].items() if slug in slugs]

    @cached_property
    def themas(self) -> list[Term]:
        if self.document is not None:
            slugs = {thema["slug"] for thema in self.document.weergave["themas"]}
        else:
            slugs = {thema.slug for thema in self.page.themas.all()}
        return self._terms("thema", slugs)

    @cached_property
    def doelgroepen(self) -> list[Term]:
        if self.document is not None:
            slugs = set(self.document.weergave["doelgroepen"])
        else:
            slugs = {audience.slug for audience in self.page.doelgroepen.all()}
        return self._terms("doelgroep", slugs)

    @cached_property
    def behoeften(self) -> list[Term]:
        if self.document is not None:
            slugs = set(self.document.weergave["behoeften"])
        else:
            slugs = {need.slug for need in self.page.behoeften.all()}
        return self._terms("behoefte", slugs)
