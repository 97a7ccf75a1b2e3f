from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from locaties.models import Locatie

# More times than somebody counts; a series without an end is written a year and a half ahead.
MANY = 25


@dataclass(frozen=True)
class Found:
    """
    What an engine answers: ids of one page of documents in order, the total, counts per facet value.

    `matches` are the ids of the documents with the words, whatever else was asked, when the engine knows them: who
    counts on then need not search again. `alle` are those that the filters left of them, at most as many as an engine
    puts in order.
    """

    ids: list[int]
    totaal: int
    facetten: dict[str, dict[str, int]]
    matches: list[int] | None = field(default=None, compare=False, repr=False)
    alle: list[int] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class MomentRegel:
    """
    One time an activity is held, as a list shows it.

    `verplaatst_van` is when it would have begun, unless it begins as planned; `locatie` the other place of this one
    moment, None when it is where it always is. `plaats` is where it is held, whichever of the two that is; so is the
    point (degrees), None when that place is unknown or does not show its address.
    """

    begin: datetime
    einde: datetime | None
    titel: str
    url: str
    status: str = "gaat_door"
    vol: bool = False
    hele_dag: bool = False
    reden: str = ""
    plaats: str = ""
    wijk: str = ""
    prijs: str = ""
    organisatie: str = ""
    herkomst: str = ""
    taal: str = "nl"
    oorspronkelijk_begin: datetime | None = None
    # How many more times it is on after this one, among the times that match.
    nog: int = 0
    pagina_id: int | None = None
    site_id: int | None = None
    breedtegraad: float | None = None
    lengtegraad: float | None = None
    telefoon: str = ""
    # In words, when the visitor asked what is near; "" otherwise.
    afstand: str = ""
    alternatief: str = ""
    verplaatst_van: datetime | None = None
    locatie: Locatie | None = None

    @property
    def daarna(self) -> str:
        """ "Daarna nog 11 keer"; "" when this is the last time. Beyond MANY the number says nothing any more."""
        if not self.nog:
            return ""
        if self.nog > MANY:
            return _("After that more than %(number)s times") % {"number": MANY}
        return ngettext("After that %(number)s more time", "After that %(number)s more times", self.nog) % {
            "number": self.nog
        }

    @property
    def wijkt_af(self) -> bool:
        """Whether a visitor who only knows the usual times has to be told something."""
        return self.status != "gaat_door" or self.vol


@dataclass(frozen=True)
class Hit:
    titel: str
    url: str
    soort: str
    soort_label: str
    samenvatting: str
    themas: list[dict[str, str]]
    wijken: list[str]
    afbeelding: str | None
    nagekeken_op: date | None
    prijs: str
    plaats: str
    telefoon: str
    taal: str
    herkomst: str
    pagina_id: int
    site_id: int
    breedtegraad: float | None = None
    lengtegraad: float | None = None
    moment: MomentRegel | None = None
    # Name of the site where it lives, in a search over all sites; `url` is absolute then.
    website: str = ""
    afstand: str = ""
    # The editors put it on top for these words.
    uitgelicht: bool = False


@dataclass(frozen=True)
class FacetValue:
    """A choice in a filter; `url` is the same list with this choice made or undone."""

    slug: str
    label: str
    aantal: int
    gekozen: bool
    url: str
    pictogram: str = ""
    ouder: str = ""


# The kind of the chip that takes no word for a filter.
PRECIES = "precies"


@dataclass(frozen=True)
class Chip:
    """A choice that was made; `url` is the same list without it. Of the kind PRECIES: the way out of all of them."""

    label: str
    url: str
    soort: str = ""


@dataclass(frozen=True)
class Bedoeld:
    """
    What was perhaps meant (`tekst`) by what was typed (`getypt`): `url` searches that, `letterlijk_url` exactly what
    was typed. With `in_plaats` what was typed gave nothing, and what is shown was found by what was meant.
    """

    tekst: str
    getypt: str
    url: str
    letterlijk_url: str
    in_plaats: bool


@dataclass(frozen=True)
class Bijna:
    """What is nearly what was asked; the heading says what was let go for it."""

    kop: str
    hits: list[Hit]


@dataclass(frozen=True)
class SearchResult:
    """`totaal` is how much is what was asked; `bijna` follows a short list, and is not counted."""

    totaal: int
    hits: list[Hit]
    facetten: dict[str, list[FacetValue]]
    gekozen: list[Chip]
    pagina: int
    paginas: int
    vorige_url: str | None = None
    volgende_url: str | None = None
    melding: str | None = None
    bedoeld: Bedoeld | None = None
    bijna: list[Bijna] = field(default_factory=list)
    # Themes that the words mean, to go to instead.
    themas: list[Any] = field(default_factory=list)
    tellingen: dict[str, dict[str, int]] = field(default_factory=dict)
    # A search engine was out and the database answered.
    beperkt: bool = False
    # What has the words, whatever the filters (Found.matches); when nothing has all of them, what has some.
    matches: list[int] | None = field(default=None, repr=False)

    @property
    def aantal_filters(self) -> int:
        """How many choices were made; the words stand in their own field."""
        return sum(1 for chip in self.gekozen if chip.soort not in {"q", PRECIES})
