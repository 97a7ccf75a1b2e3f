"""Activities of a site, below their organisation or below the agenda."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.text import slugify

from demo.bouw.beelden import Beelden
from demo.bouw.bewaren import plaats
from demo.bouw.data import afwijkingen, planning
from demo.bouw.tekst import beschrijving
from demo.bouw.verslag import Verslag
from demo.bouw.woordenboek import Woordenboek, kies
from demo.gegevens.vormen import Activiteit, Site
from evenementen.models import Afwijking, AgendaPage, EvenementFeiten, EvenementPage
from evenementen.recurrence.closed_days import ClosedDays
from locaties.models import Locatie
from organisaties.models import OrganisatiePage
from sites.models import Wijksite

HOE = {
    "geen": EvenementPage.Aanmelden.NIET,
    "telefoon": EvenementPage.Aanmelden.TELEFOON,
    "email": EvenementPage.Aanmelden.EMAIL,
    "link": EvenementPage.Aanmelden.LINK,
}
PRIJS = {
    "gratis": EvenementPage.PrijsSoort.GRATIS,
    "bedrag": EvenementPage.PrijsSoort.BEDRAG,
    "zelf": EvenementPage.PrijsSoort.VRIJ,
}


def slug_van(activiteit: Activiteit) -> str:
    return activiteit.slug or slugify(activiteit.titel)


class Activiteiten:
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

    def maak(self, site: Site, organisaties: dict[str, OrganisatiePage], verslag: Verslag) -> list[int]:
        """The ids of the pages made now."""
        agenda = AgendaPage.objects.child_of(self.wijksite.site.root_page).get()
        bestaand = set(
            EvenementPage.objects.descendant_of(self.wijksite.site.root_page).values_list("slug", flat=True)
        )
        feiten: list[EvenementFeiten] = []
        bijzonder: list[Afwijking] = []
        gesloten = ClosedDays.load()
        for activiteit in site.activiteiten:
            slug = slug_van(activiteit)
            ouder = organisaties.get(activiteit.van) if activiteit.van else agenda
            # An organisation that an editor renamed or removed has its activities no more.
            if slug in bestaand or ouder is None:
                verslag.tel("activiteiten", False)
                continue
            verslag.tel("activiteiten", True)
            plan = planning(activiteit, self.vandaag, gesloten)
            page = self._pagina(activiteit, slug)
            page.data, page.reeksen = plan.data, plan.reeksen
            plaats(ouder, page)
            verslag.nieuw["momenten"] += len(plan.keren)
            feiten.append(self._feiten(activiteit, page))
            bijzonder += afwijkingen(activiteit, page, plan.keren, timezone.now())
        EvenementFeiten.objects.bulk_create(feiten)
        Afwijking.objects.bulk_create(bijzonder)
        return [rij.pagina_id for rij in feiten]

    def _pagina(self, activiteit: Activiteit, slug: str) -> EvenementPage:
        prijs, aanmelden = activiteit.prijs, activiteit.aanmelden
        woordenboek = self.woordenboek
        page = EvenementPage(
            title=activiteit.titel,
            slug=slug,
            regel=activiteit.zin,
            beschrijving=beschrijving(activiteit.tekst),
            afbeelding=self.beelden.tafereel(activiteit.beeld),
            locatie=self.plekken[activiteit.plek] if activiteit.plek else None,
            prijs_soort=PRIJS[prijs.soort],
            bedrag=Decimal(prijs.bedrag.replace(",", ".")) if prijs.bedrag else None,
            korting=" ".join(
                filter(None, [f"Korting met de {prijs.pas}." if prijs.pas else "", prijs.uitleg])
            ),
            **_aanmelden(aanmelden.uren, aanmelden.plaatsen),
            aanmelden=HOE[aanmelden.hoe],
            aanmelden_link=aanmelden.link,
        )
        page.themas = kies(woordenboek.themas, activiteit.themas)
        page.doelgroepen = kies(woordenboek.doelgroepen, activiteit.doelgroepen)
        page.behoeften = kies(woordenboek.behoeften, activiteit.behoeften)
        return page

    def _feiten(self, activiteit: Activiteit, page: EvenementPage) -> EvenementFeiten:
        return EvenementFeiten(
            pagina=page,
            telefoon=activiteit.telefoon,
            nagekeken_op=self.vandaag - timedelta(days=activiteit.nagekeken),
        )


def _aanmelden(uren: int, plaatsen: int) -> dict[str, Any]:
    """Hours before the start as whole days; on the day itself needs no saying."""
    return {"aanmelden_tot_dagen": -(-uren // 24) if uren >= 12 else None, "plaatsen": plaatsen or None}
