"""What the judges know of a record: what it is about, for whom, where, when and for how much."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from django.utils import timezone

from benchmarks.relevantie.records.demo import TOPICS
from benchmarks.relevantie.site import regels, site
from demo.bouw.activiteiten import slug_van as slug_van_activiteit
from demo.bouw.data import planning
from demo.bouw.organisaties import slug_van as slug_van_organisatie
from demo.gegevens.uren import DAGEN
from demo.gegevens.vormen import Activiteit, Organisatie, Prijs, woorden
from evenementen.clock import PARTS
from evenementen.recurrence.closed_days import ClosedDays
from themas.basis.themas import THEMAS

OUDERS = {kind.slug: thema.slug for thema in THEMAS for kind in thema.kinderen}
# What people call cheap.
GOEDKOOP = Decimal(5)
# A day of the week is one of the coming weeks.
WEKEN = timedelta(weeks=4)


def alle_kenmerken(nu: datetime, gesloten: ClosedDays) -> dict[str, frozenset[str]]:
    """Key of a record (the slug of its page) → words."""
    alles = site()
    plekken = {plek.sleutel: f"w:{plek.wijk}" for plek in alles.plekken}
    topics = demo_topics() | {regel.sleutel: regel.topics for regel in regels()}
    organisaties = {slug_van_organisatie(one): one for one in alles.organisaties}
    found: dict[str, set[str]] = {}
    for sleutel, organisatie in organisaties.items():
        wijken = {plekken[plek] for plek in woorden(organisatie.plekken)}
        wijken |= {f"w:{wijk}" for wijk in woorden(organisatie.wijken)}
        found[sleutel] = {"org", *wijken, *van_beide(organisatie)}
        if "b:gratis" in found[sleutel]:
            found[sleutel] |= {"gratis", "goedkoop"}
    for activiteit in alles.activiteiten:
        van = organisaties.get(activiteit.van)
        eigen = activiteit.plek or (woorden(van.plekken)[0] if van and van.plekken else "")
        found[slug_van_activiteit(activiteit)] = {
            "act",
            f"bij:{activiteit.van}",
            *([plekken[eigen]] if eigen else []),
            *van_beide(activiteit),
            *van_prijs(activiteit.prijs),
            *van_tijd(activiteit, nu, gesloten),
        }
    return {
        sleutel: frozenset({f"={sleutel}", *kenmerken, *topics[sleutel]})
        for sleutel, kenmerken in found.items()
    }


def demo_topics() -> dict[str, frozenset[str]]:
    lines = (line.partition(":") for line in TOPICS.strip().splitlines())
    return {sleutel: frozenset(topics.split()) for sleutel, _colon, topics in lines}


def van_beide(record: Organisatie | Activiteit) -> Iterator[str]:
    for thema in woorden(record.themas):
        yield f"t:{thema}"
        if thema in OUDERS:
            yield f"t:{OUDERS[thema]}"
    yield from (f"d:{doelgroep}" for doelgroep in woorden(record.doelgroepen))
    yield from (f"b:{behoefte}" for behoefte in woorden(record.behoeften))


def van_prijs(prijs: Prijs) -> Iterator[str]:
    if prijs.soort == "gratis":
        yield "gratis"
    if prijs.soort != "bedrag" or Decimal(prijs.bedrag.replace(",", ".")) <= GOEDKOOP:
        yield "goedkoop"


def van_tijd(activiteit: Activiteit, nu: datetime, gesloten: ClosedDays) -> Iterator[str]:
    """Days, parts of days, and both of one and the same time: wo, avond, wo-avond, vandaag, vandaag-avond, morgen."""
    vandaag = timezone.localdate(nu)
    for keer in planning(activiteit, vandaag, gesloten).keren:
        begin = timezone.localtime(keer.begin)
        if not nu <= (keer.einde or keer.begin) or begin.date() > vandaag + WEKEN:
            continue
        dagen = [DAGEN[begin.weekday()]]
        dagen += [
            naam for naam, na in (("vandaag", 0), ("morgen", 1)) if begin.date() == vandaag + timedelta(na)
        ]
        delen = [deel for deel, (van, tot) in PARTS.items() if keer.hele_dag or van <= begin.time() < tot]
        yield from (*dagen, *delen, *(f"{dag}-{deel}" for dag in dagen for deel in delen))
