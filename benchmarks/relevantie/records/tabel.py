"""From the tables to the plain data of the demo builder."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.text import slugify

from demo.gegevens.momenten import Wanneer, wekelijks
from demo.gegevens.uren import DAGEN as KORT
from demo.gegevens.vormen import GRATIS, ZELF, Activiteit, Organisatie, Plek, Prijs, euro

WIJKEN = {
    "bo": "bospolder",
    "tu": "tussendijken",
    "sp": "spangen",
    "om": "oud-mathenesse",
    "mi": "middelland",
    "nw": "nieuwe-westen",
    "hd": "historisch-delfshaven",
}
# A building per wijk, whose name says nothing of what goes on inside.
PLEKKEN = tuple(
    Plek(f"relevantie-{code}", naam, straat, str(10 + nummer), f"{3024 + nummer % 4}XA", wijk, 51.91, 4.44)
    for nummer, ((code, wijk), (naam, straat)) in enumerate(
        zip(
            WIJKEN.items(),
            (
                ("De Bolder", "Gijsingstraat"),
                ("De Kaap", "Grote Visserijstraat"),
                ("De Vaart", "Nicolaas Beetsstraat"),
                ("De Sluis", "Franselaan"),
                ("De Spil", "Claes de Vrieselaan"),
                ("Het Anker", "Heemraadsstraat"),
                ("De Kiel", "Havenstraat"),
            ),
            strict=True,
        )
    )
)


@dataclass(frozen=True)
class Regel:
    """A record of a table: what the builder makes, and what the judges say it is about."""

    sleutel: str
    record: Organisatie | Activiteit
    topics: frozenset[str]


def op_dag(wanneer: str) -> Wanneer:
    """Of "wo 14:00-16:00"."""
    dag, tijd = wanneer.split()
    van, tot = tijd.split("-")
    return wekelijks(KORT.index(dag), van, tot)


def lees(tabel: str) -> Iterator[Regel]:
    """ValueError for a line that has not all its fields."""
    wijk, van = "", ""
    for line in filter(None, map(str.strip, tabel.splitlines())):
        naam, zin, tekst, topics, themas, doelgroepen, behoeften, *rest = map(str.strip, line.split("|"))
        record: Organisatie | Activiteit
        if naam.startswith("- "):
            naam = naam.removeprefix("- ")
            prijs, wanneer = rest
            record = Activiteit(
                naam, van, zin, tekst, themas,
                tuple(map(op_dag, wanneer.split(";"))),
                doelgroepen=doelgroepen, behoeften=behoeften, prijs=prijs_van(prijs), beeld="straat",
            )  # fmt: skip
        else:
            (wijk,) = rest
            van = slugify(naam)
            record = Organisatie(
                naam, "", zin, tekst, themas, f"relevantie-{wijk}",
                doelgroepen=doelgroepen, behoeften=behoeften, beeld="straat",
            )  # fmt: skip
        yield Regel(slugify(naam), record, frozenset(topics.split()))


def prijs_van(tekst: str) -> Prijs:
    return {"0": GRATIS, "z": ZELF}.get(tekst) or euro(tekst)
