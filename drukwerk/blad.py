"""What is printed: headings and lines of text. Whoever fills these decides what they are about."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Opmaak(StrEnum):
    """How a list is laid out on paper."""

    WEEKDAG = "weekdag"
    DATUM = "datum"
    GROOT = "groot"
    BOEKJE = "boekje"


class Papier(StrEnum):
    """The size of a poster."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True)
class Regel:
    """
    One line of a list. `wanneer` stands at the left edge; `details` follow the title; `let_op` is printed boldly.

    `vervallen`: what stands there is off, and is struck through.
    """

    wanneer: str
    titel: str
    details: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()
    vervallen: bool = False
    # Of the title, when it is not that of the whole.
    taal: str = ""


@dataclass(frozen=True)
class Sectie:
    """A heading with its lines; `intro` is one sentence below the heading. Without times the lines are a plain list."""

    kop: str
    regels: tuple[Regel, ...]
    intro: str = ""
    met_tijd: bool = True


@dataclass(frozen=True)
class Woorden:
    """The fixed words, in the language of the paper."""

    tijd: str
    wat: str
    # "page {nummer} of {aantal}", with these names between braces.
    pagina: str
    qr: str
    # Above what goes on in another column, with {kop} between braces.
    vervolg: str = "{kop}"


@dataclass(frozen=True)
class Drukwerk:
    """`adres` is the absolute address behind the QR code; `regels_onder` are sentences that stand with the heading."""

    titel: str
    afzender: str
    taal: str
    woorden: Woorden
    secties: tuple[Sectie, ...]
    adres: str
    gedrukt_op: date
    ondertitel: str = ""
    # "Bel even of het doorgaat: …"
    bel: str = ""
    voet: tuple[str, ...] = ()
    # Said when there is no line at all.
    leeg: str = ""


@dataclass(frozen=True)
class Affiche:
    """A poster: few words, to be read from afar. `aankondiging` stands above the title in a bar of its own."""

    titel: str
    afzender: str
    taal: str
    adres: str
    qr: str
    gedrukt_op: date
    aankondiging: str = ""
    regels: tuple[str, ...] = field(default=())
    bij: tuple[str, ...] = ()
