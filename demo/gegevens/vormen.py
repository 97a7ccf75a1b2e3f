"""The shapes in which demo content is written.

Slugs (of themes, audiences, needs, places, wijken, languages) stand in one string, separated by spaces;
texts hold paragraphs separated by an empty line. `woorden` and `alineas` take them apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from demo.gegevens.momenten import Wanneer


def woorden(tekst: str) -> list[str]:
    return tekst.split()


def alineas(tekst: str) -> list[str]:
    """Paragraphs of a text, each on one line."""
    return [" ".join(stuk.split()) for stuk in tekst.strip().split("\n\n") if stuk.strip()]


@dataclass(frozen=True)
class Plek:
    """An address with its building. `ja` and `nee` name parts of accessibility; the rest is unknown."""

    sleutel: str
    naam: str
    straat: str
    huisnummer: str
    postcode: str
    wijk: str
    breedte: float
    lengte: float
    ja: str = ""
    nee: str = ""
    toelichting: str = ""
    adres_tonen: bool = True


@dataclass(frozen=True)
class Mens:
    """A person of an organisation. `uiterlijk` is a seed with words for the drawn portrait; "" = no portrait."""

    voornaam: str
    achternaam: str
    rol: str
    uiterlijk: str = ""
    telefoon: str = ""
    email: str = ""


@dataclass(frozen=True)
class Gesloten:
    """Closed from `van` up to and including `tot` days from today."""

    van: int
    tot: int
    reden: str


@dataclass(frozen=True)
class Engels:
    titel: str
    zin: str
    tekst: str


@dataclass(frozen=True)
class Vertaling:
    """English texts of a site: fixed pages as (title, introduction), the rest by slug of the Dutch page."""

    voorpagina: tuple[str, str]
    gids: tuple[str, str]
    agenda: tuple[str, str]
    organisaties: Mapping[str, Engels]
    activiteiten: Mapping[str, Engels]


@dataclass(frozen=True)
class Organisatie:
    """A profile. `uren` is read by `demo.gegevens.uren.lees`; `nagekeken` counts days ago."""

    naam: str
    soort: str
    zin: str
    tekst: str
    themas: str
    plekken: str = ""
    doelgroepen: str = ""
    behoeften: str = ""
    wijken: str = ""
    telefoon: str = ""
    email: str = ""
    website: str = ""
    bellen: str = ""
    uren: str = ""
    gesloten: tuple[Gesloten, ...] = ()
    mensen: tuple[Mens, ...] = ()
    talen: str = "nl"
    beeld: str = ""
    nagekeken: int = 20
    kvk: str = ""
    slug: str = ""


@dataclass(frozen=True)
class Aanmelden:
    """How to sign up: `hoe` is geen, telefoon, email or link; `uren` before the start it closes."""

    hoe: str = "geen"
    uren: int = 0
    plaatsen: int = 0
    link: str = ""


@dataclass(frozen=True)
class Prijs:
    """`soort` is gratis, bedrag or zelf; `bedrag` in euros; `pas` names a discount pass."""

    soort: str = "gratis"
    bedrag: str = ""
    pas: str = ""
    uitleg: str = ""


@dataclass(frozen=True)
class Bijzonder:
    """Something else on the coming date number `keer` (0 = the first): afgelast, verplaatst or vol.

    `uren` later (may be negative) when moved.
    """

    keer: int
    wat: str
    reden: str = ""
    uren: int = 0


GRATIS = Prijs()
ZELF = Prijs("zelf")


def euro(bedrag: str, pas: str = "", uitleg: str = "") -> Prijs:
    """A price such as "3,50"; `pas` gives a discount."""
    return Prijs("bedrag", bedrag, pas, uitleg)


def bellen(uren: int = 0, plaatsen: int = 0) -> Aanmelden:
    return Aanmelden("telefoon", uren, plaatsen)


def mailen(uren: int = 0, plaatsen: int = 0) -> Aanmelden:
    return Aanmelden("email", uren, plaatsen)


def via_link(link: str, uren: int = 0, plaatsen: int = 0) -> Aanmelden:
    return Aanmelden("link", uren, plaatsen, link)


def afgelast(keer: int, reden: str) -> Bijzonder:
    return Bijzonder(keer, "afgelast", reden)


def vol(keer: int) -> Bijzonder:
    return Bijzonder(keer, "vol")


def verplaatst(keer: int, uren: int, reden: str) -> Bijzonder:
    return Bijzonder(keer, "verplaatst", reden, uren)


@dataclass(frozen=True)
class Activiteit:
    """An activity; `van` is the slug of its organisation, "" when it is nobody's."""

    titel: str
    van: str
    zin: str
    tekst: str
    themas: str
    wanneer: tuple[Wanneer, ...]
    plek: str = ""
    doelgroepen: str = ""
    behoeften: str = ""
    prijs: Prijs = Prijs()
    aanmelden: Aanmelden = Aanmelden()
    bijzonder: tuple[Bijzonder, ...] = ()
    telefoon: str = ""
    beeld: str = ""
    nagekeken: int = 14
    slug: str = ""


@dataclass(frozen=True)
class Blok:
    """A piece of an editorial page: tekst, lijst, let_op, uitklap, contact, iets_melden, organisaties, activiteiten."""

    soort: str
    tekst: str = ""
    kop: str = ""


@dataclass(frozen=True)
class Pagina:
    titel: str
    slug: str
    zin: str
    blokken: tuple[Blok, ...]


@dataclass(frozen=True)
class Campagne:
    """`van` and `tot` count days from today; `activiteiten` are slugs of what joins by hand."""

    titel: str
    slug: str
    zin: str
    tekst: str
    van: int
    tot: int
    themas: str
    kleur: str
    op_kleur: str
    beeld: str
    activiteiten: str = ""


@dataclass(frozen=True)
class Lijst:
    """On a screen. `wat` is the slug of a saved list or a campaign; or `titel` with `filters` of the agenda."""

    soort: str
    wat: str = ""
    titel: str = ""
    filters: str = ""


@dataclass(frozen=True)
class Scherm:
    """A television; `nacht` is "22:00 07:00", or "" where it is always on."""

    naam: str
    plek: str
    lijsten: tuple[Lijst, ...]
    stand: str = "liggend"
    nacht: str = ""


@dataclass(frozen=True)
class Menukeuze:
    """A line in the menu: `naar` is a path on the site."""

    tekst: str
    naar: str


@dataclass(frozen=True)
class Melding:
    """Somebody to call when something is wrong; `pictogram` is a name of lucide.dev."""

    wat: str
    telefoon: str
    uitleg: str
    pictogram: str


@dataclass(frozen=True)
class Kleuren:
    primair: str
    op_primair: str
    accent: str
    op_accent: str
    achtergrond: str


@dataclass(frozen=True)
class Site:
    """A wijk or city with everything that stands on it; `deelt_met` is the key of a site that shows it all too."""

    sleutel: str
    naam: str
    soort: str
    gemeente: str
    slogan: str
    hostnaam: str
    kleuren: Kleuren
    adres: str
    telefoon: str
    telefoon_uren: str
    email: str
    kaart: tuple[float, float, int]
    talen: str
    wijken: str
    themas: str
    menu: tuple[Menukeuze, ...]
    plaats: str
    plekken: tuple[Plek, ...] = ()
    organisaties: tuple[Organisatie, ...] = ()
    activiteiten: tuple[Activiteit, ...] = ()
    paginas: tuple[Pagina, ...] = ()
    campagnes: tuple[Campagne, ...] = ()
    schermen: tuple[Scherm, ...] = ()
    meldingen: tuple[Melding, ...] = ()
    engels: Vertaling | None = None
    deelt_met: str = ""
