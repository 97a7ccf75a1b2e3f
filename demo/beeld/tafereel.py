"""A picture for every subject, in words as well."""

from collections.abc import Callable
from random import Random

from demo.beeld import binnen, buiten
from demo.beeld.doek import Doek
from demo.beeld.kleuren import STEMMINGEN, Stemming

Tekenaar = Callable[[Doek, Stemming, Random], None]

# Subject → who draws it, and what is to be seen.
ONDERWERPEN: dict[str, tuple[Tekenaar, str]] = {
    "atelier": (
        binnen.atelier,
        "Tekening: iemand schildert bij een ezel, een ander werkt aan tafel met verf.",
    ),
    "balie": (binnen.balie, "Tekening: een bezoeker staat bij een balie, erachter zit een medewerker."),
    "bewegen": (binnen.bewegen, "Tekening: vier mensen bewegen in een zaal, hun armen in de lucht."),
    "bezoek": (binnen.bezoek, "Tekening: twee mensen drinken thee bij het raam, een kat zit ernaast."),
    "boeken": (binnen.boeken, "Tekening: drie mensen lezen aan een tafel tussen volle boekenkasten."),
    "boerderij": (
        buiten.boerderij,
        "Tekening: een schuur, twee geiten en een varken, met een volwassene en een kind.",
    ),
    "boksen": (binnen.boksen, "Tekening: twee mensen met bokshandschoenen bij een boksbal."),
    "brandweer": (buiten.brandweer, "Tekening: een rode brandweerauto voor de kazerne."),
    "bus": (buiten.bus, "Tekening: een busje met mensen erin in een straat, twee mensen wachten."),
    "buurthuis": (buiten.buurthuis, "Tekening: een buurthuis met verlichte ramen, mensen staan op de stoep."),
    "deur": (buiten.deur, "Tekening: iemand staat in een open deur waar warm licht uit komt."),
    "fiets": (buiten.fietsen, "Tekening: een fiets met een mand vol eten in een straat met bomen."),
    "gezin": (buiten.gezin, "Tekening: ouders met een kind en een kinderwagen in het park."),
    "haven": (buiten.haven, "Tekening: een boot in een oude haven met huizen aan de kade."),
    "huiskamer": (binnen.huiskamer, "Tekening: twee mensen op een bank, op tafel staat koffie."),
    "jongeren": (binnen.jongeren, "Tekening: vier jongeren voor een muur met een kleurige schildering."),
    "kerk": (buiten.kerk, "Tekening: een kerk met een toren aan het water."),
    "koken": (binnen.koken, "Tekening: twee mensen met een schort koken in een grote keuken."),
    "maaltijd": (binnen.maaltijd, "Tekening: vijf mensen eten samen aan een lange, gedekte tafel."),
    "markt": (buiten.markt, "Tekening: marktkramen met groente en fruit, mensen doen boodschappen."),
    "moskee": (buiten.moskee, "Tekening: een moskee met een koepel en twee torens, mensen lopen ernaartoe."),
    "muziek": (binnen.muziek, "Tekening: een zanger, een gitarist en een drummer op een podium."),
    "papieren": (binnen.papieren, "Tekening: twee mensen bekijken samen brieven aan een tafel."),
    "school": (buiten.school, "Tekening: kinderen met rugzakken op het plein voor een school."),
    "speeltuin": (buiten.speeltuin, "Tekening: kinderen op een glijbaan en schommels."),
    "straat": (buiten.straat, "Tekening: een straat met oude huizen, buren maken een praatje."),
    "tas": (binnen.tas, "Tekening: drie tassen met brood, groente en melk op een tafel."),
    "telefoon": (binnen.telefoon, "Tekening: iemand zit in een leunstoel en belt."),
    "tempel": (buiten.tempel, "Tekening: een tempel met een hoge toren, vier mensen staan ervoor."),
    "theater": (binnen.theater, "Tekening: drie spelers op een toneel tussen de gordijnen."),
    "tuin": (buiten.tuin, "Tekening: twee mensen werken in een moestuin met zonnebloemen en pompoenen."),
    "voetbal": (buiten.voetbal, "Tekening: vier mensen voetballen op een grasveld."),
    "wandelen": (buiten.wandelen, "Tekening: drie mensen wandelen door een park met een vijver."),
    "werkplaats": (binnen.werkplaats, "Tekening: twee mensen repareren een lamp aan een werkbank."),
    "winkel": (binnen.winkel, "Tekening: een kledingrek en planken met kleren, twee mensen kijken rond."),
    "zorg": (binnen.zorg, "Tekening: iemand op een stoel praat met een verpleegkundige."),
    "zwemmen": (binnen.zwemmen, "Tekening: drie zwemmers in een zwembad."),
}


def beschrijving(onderwerp: str) -> str:
    """What is to be seen, for people who do not see it."""
    return ONDERWERPEN[onderwerp][1]


def teken_tafereel(onderwerp: str, variant: int = 0) -> bytes:
    """A JPEG of 1600 × 1067; the same subject and variant always give the same picture."""
    r = Random(f"{onderwerp} {variant}")
    stemming = STEMMINGEN[(sorted(ONDERWERPEN).index(onderwerp) + variant * 2) % len(STEMMINGEN)]
    doek = Doek(stemming.wand)
    ONDERWERPEN[onderwerp][0](doek, stemming, r)
    return doek.jpeg()
