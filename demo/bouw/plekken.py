"""Buildings of a site."""

from demo.bouw.verslag import Verslag
from demo.bouw.woordenboek import Woordenboek
from demo.gegevens.vormen import Site, woorden
from locaties.models import Locatie
from locaties.models.locatie import Antwoord


def maak_plekken(site: Site, woordenboek: Woordenboek, verslag: Verslag) -> dict[str, Locatie]:
    """Key → place. A building that is there already, by name and house, is used as it is."""
    bestaand = {
        (plek.naam, plek.straat, plek.huisnummer): plek for plek in Locatie.objects.filter(plaats=site.plaats)
    }
    plekken: dict[str, Locatie] = {}
    for plek in site.plekken:
        gevonden = bestaand.get((plek.naam, plek.straat, plek.huisnummer))
        verslag.tel("plekken", gevonden is None)
        if gevonden is None:
            antwoorden = dict.fromkeys(woorden(plek.ja), Antwoord.JA)
            antwoorden |= dict.fromkeys(woorden(plek.nee), Antwoord.NEE)
            gevonden = Locatie.objects.create(
                naam=plek.naam,
                straat=plek.straat,
                huisnummer=plek.huisnummer,
                postcode=plek.postcode,
                plaats=site.plaats,
                wijk=woordenboek.wijken[plek.wijk],
                breedtegraad=plek.breedte,
                lengtegraad=plek.lengte,
                adres_tonen=plek.adres_tonen,
                toelichting=plek.toelichting,
                **antwoorden,
            )
        plekken[plek.sleutel] = gevonden
    return plekken
