"""The televisions of a site."""

from datetime import time

from demo.bouw.sites import zoek
from demo.bouw.verslag import Verslag
from demo.gegevens import SITES
from demo.gegevens.vormen import Scherm as Gegeven
from demo.gegevens.vormen import Site
from evenementen.models import CampagnePage, OpgeslagenLijst
from schermen.models import Scherm, SchermLijst
from sites.models import Wijksite
from sites.tree import subtree


def maak_schermen(site: Site, wijksite: Wijksite, verslag: Verslag) -> None:
    """A screen of that name which is there already keeps its lists and its address."""
    bestaand = set(Scherm.objects.of_site(wijksite.site_id).values_list("naam", flat=True))
    for gegeven in site.schermen:
        verslag.tel("schermen", gegeven.naam not in bestaand)
        if gegeven.naam not in bestaand:
            _maak(gegeven, wijksite)


def schermen() -> list[Scherm]:
    """Those of the demo, whose addresses nobody can guess."""
    namen = {scherm.naam for site in SITES for scherm in site.schermen}
    sites = [wijksite.site_id for site in SITES if (wijksite := zoek(site))]
    return list(Scherm.objects.filter(site__in=sites, naam__in=namen).select_related("site"))


def _maak(gegeven: Gegeven, wijksite: Wijksite) -> None:
    van, _spatie, tot = gegeven.nacht.partition(" ")
    scherm = Scherm.objects.create(
        site=wijksite.site,
        naam=gegeven.naam,
        plek=gegeven.plek,
        stand=gegeven.stand,
        nacht_van=time.fromisoformat(van) if van else None,
        nacht_tot=time.fromisoformat(tot) if tot else None,
    )
    for nummer, lijst in enumerate(gegeven.lijsten):
        rij = SchermLijst(
            scherm=scherm, sort_order=nummer, soort=lijst.soort, titel=lijst.titel, filters=lijst.filters
        )
        match lijst.soort:
            case "opgeslagen":
                lijsten = OpgeslagenLijst.objects.of_site(wijksite.site)
                rij.opgeslagen_lijst = lijsten.filter(slug=lijst.wat).first()
            case "campagne":
                campagnes = CampagnePage.objects.filter(subtree(wijksite.site.root_page.path))
                rij.campagne = campagnes.filter(slug=lijst.wat, locale__language_code="nl").first()
        # An editor may have thrown it away.
        if not rij.is_weg:
            rij.save()
