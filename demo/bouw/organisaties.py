"""Profiles of a site, with their people, places and facts."""

from datetime import date, timedelta
from random import Random
from typing import Any

from django.utils.text import slugify

from demo.bouw.beelden import Beelden
from demo.bouw.bewaren import plaats
from demo.bouw.tekst import beschrijving
from demo.bouw.verslag import Verslag
from demo.bouw.woordenboek import Woordenboek, kies
from demo.gegevens.uren import lees
from demo.gegevens.vormen import Mens, Organisatie, Site, woorden
from locaties.models import Locatie
from organisaties.models import (
    OrganisatieFeiten,
    OrganisatieIndexPage,
    OrganisatieLocatie,
    OrganisatiePage,
    OrganisatiePersoon,
    Persoon,
    Sluiting,
)
from sites.models import Wijksite


def slug_van(organisatie: Organisatie) -> str:
    return organisatie.slug or slugify(organisatie.naam)


class Organisaties:
    def __init__(
        self,
        wijksite: Wijksite,
        woordenboek: Woordenboek,
        plekken: dict[str, Locatie],
        beelden: Beelden,
        vandaag: date,
    ) -> None:
        self.wijksite = wijksite
        self.woordenboek = woordenboek
        self.plekken = plekken
        self.beelden = beelden
        self.vandaag = vandaag

    def maak(self, site: Site, verslag: Verslag) -> dict[str, OrganisatiePage]:
        """Slug → page, of those that were there and of those made now."""
        gids = OrganisatieIndexPage.objects.child_of(self.wijksite.site.root_page).get()
        paginas = {page.slug: page for page in OrganisatiePage.objects.child_of(gids)}
        feiten: list[OrganisatieFeiten] = []
        sluitingen: list[Sluiting] = []
        for organisatie in site.organisaties:
            slug = slug_van(organisatie)
            verslag.tel("organisaties", slug not in paginas)
            if slug in paginas:
                continue
            page = self._pagina(organisatie, slug, verslag)
            plaats(gids, page)
            paginas[slug] = page
            feiten.append(self._feiten(organisatie, page))
            sluitingen += self._sluitingen(organisatie, page)
        # Not save(): each would have the listings worked out anew.
        OrganisatieFeiten.objects.bulk_create(feiten)
        Sluiting.objects.bulk_create(sluitingen)
        return paginas

    def _pagina(self, organisatie: Organisatie, slug: str, verslag: Verslag) -> OrganisatiePage:
        woordenboek = self.woordenboek
        page = OrganisatiePage(
            title=organisatie.naam,
            slug=slug,
            regel=organisatie.zin,
            beschrijving=beschrijving(organisatie.tekst),
            soort_organisatie=woordenboek.soorten.get(slugify(organisatie.soort)),
            logo=self.beelden.logo(organisatie.naam),
            website=organisatie.website,
            bellen=organisatie.bellen,
            spreektalen=woorden(organisatie.talen),
            kvk=organisatie.kvk,
            openingstijden=_openingstijden(organisatie.uren),
            fotos=[("foto", {"afbeelding": self.beelden.tafereel(organisatie.beeld), "onderschrift": ""})],
        )
        page.themas = kies(woordenboek.themas, organisatie.themas)
        page.doelgroepen = kies(woordenboek.doelgroepen, organisatie.doelgroepen)
        page.behoeften = kies(woordenboek.behoeften, organisatie.behoeften)
        page.actief_in = [woordenboek.wijken[wijk] for wijk in woorden(organisatie.wijken)]
        page.plekken = [
            OrganisatieLocatie(locatie=self.plekken[sleutel], sort_order=nummer)
            for nummer, sleutel in enumerate(woorden(organisatie.plekken))
        ]
        page.mensen = [
            OrganisatiePersoon(persoon=self._persoon(mens), rol=mens.rol, sort_order=nummer)
            for nummer, mens in enumerate(organisatie.mensen)
        ]
        verslag.nieuw["personen"] += len(organisatie.mensen)
        return page

    def _persoon(self, mens: Mens) -> Persoon:
        sinds = self.vandaag - timedelta(days=Random(mens.achternaam).randint(30, 400))
        return Persoon.objects.create(
            site=self.wijksite.site,
            naam=f"{mens.voornaam} {mens.achternaam}",
            foto=self.beelden.portret(mens) if mens.uiterlijk else None,
            telefoon=mens.telefoon,
            email=mens.email,
            toestemming_op=sinds,
        )

    def _feiten(self, organisatie: Organisatie, page: OrganisatiePage) -> OrganisatieFeiten:
        return OrganisatieFeiten(
            pagina=page,
            telefoon=organisatie.telefoon,
            email=organisatie.email,
            nagekeken_op=self.vandaag - timedelta(days=organisatie.nagekeken),
        )

    def _sluitingen(self, organisatie: Organisatie, page: OrganisatiePage) -> list[Sluiting]:
        return [
            Sluiting(
                pagina=page,
                van=self.vandaag + timedelta(days=gesloten.van),
                tot=self.vandaag + timedelta(days=gesloten.tot),
                reden=gesloten.reden,
            )
            for gesloten in organisatie.gesloten
        ]


def _openingstijden(uren: str) -> list[tuple[str, dict[str, Any]]]:
    return [
        ("blok", {"dag": str(blok.dag), "van": blok.van, "tot": blok.tot, "op_afspraak": blok.op_afspraak})
        for blok in lees(uren)
    ]
