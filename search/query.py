from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from django.conf import settings

from locaties.afstand import Punt
from search.analysis import is_sentence
from search.text_query import NO_WORDS, TextQuery
from search.when import ALTIJD, Wanneer

PER_PAGE = 20
# Further pages than this are for machines; they use the open data.
MAX_PAGE = 500


class Sortering(StrEnum):
    RELEVANTIE = "relevantie"
    DATUM = "datum"
    NAAM = "naam"


# The facets by which visitors filter, in the order of the form.
FACETS = ("thema", "wijk", "doelgroep", "behoefte", "prijs", "type", "website")
# A choice like those of a facet, with one value.
OPEN, NU = "open", "nu"


@dataclass(frozen=True)
class Omgeving:
    """
    Around a point, so many metres through the air; `naam` as the visitor wrote it. Without a `straal` everything is
    near enough: only how far it is, is asked.
    """

    naam: str
    punt: Punt
    straal: int | None


@dataclass(frozen=True)
class Onder:
    """What belongs to an organisation: the pages at `pad` of the tree and below it."""

    pagina_id: int
    naam: str
    pad: str


@dataclass(frozen=True)
class Keuze:
    """Put together by hand: what is about one of these themes (slugs), and these pages whatever they are about."""

    themas: tuple[str, ...] = ()
    paginas: tuple[int, ...] = ()


@dataclass(frozen=True)
class SearchQuery:
    """
    What somebody asks. Values of one facet mean or, facets mean and.

    `site_ids` are the sites whose listings are searched; `woorden` are what is looked for
    (search.reading).

    With `websites` (name in addresses → site id) these sites are searched together: a page counts once, at its home,
    and the visitor may choose among them. Of those in `zonder_taal`, which do not speak `taal`, the main language is
    searched, for `woorden_hoofdtaal`.
    """

    site_ids: tuple[int, ...]
    taal: str
    tekst: str = ""
    woorden: TextQuery = NO_WORDS
    facetten: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sortering: Sortering = Sortering.RELEVANTIE
    pagina: int = 1
    per_pagina: int = PER_PAGE
    ook_voorbij: bool = False
    # With True not all words have to match, only the more telling half of them (search.engines.coverage).
    ruim: bool = False
    # With True nothing but what was typed is sought: no correction of spelling.
    letterlijk: bool = False
    websites: Mapping[str, int] = field(default_factory=dict)
    zonder_taal: frozenset[int] = frozenset()
    woorden_hoofdtaal: TextQuery = NO_WORDS
    # With True `tekst` is what is left of a sentence, however few words that are.
    uit_een_zin: bool = False
    # Words that need not match, but what has them comes higher: those that became filters.
    terloops: TextQuery = NO_WORDS
    # Asks only for what has a moment then.
    wanneer: Wanneer = ALTIJD
    # Asks only for what is open at that moment.
    open_op: datetime | None = None
    nabij: Omgeving | None = None
    onder: Onder | None = None
    keuze: Keuze | None = None
    # Documents (ids) that come first, whatever `woorden` and the filters say: their name is what was typed.
    ook: tuple[int, ...] = ()
    # Ids of documents that are found for these words whatever they hold, before all others (search.picks).
    bovenaan: tuple[int, ...] = ()
    # What has the words (ids), for who asks for just this query next; another query, made from it, begins without.
    al_gezocht: list[list[int]] = field(default_factory=list, init=False, compare=False, repr=False)

    @property
    def start(self) -> int:
        return (self.pagina - 1) * self.per_pagina

    @property
    def is_verhaal(self) -> bool:
        """What has all words of a story has them by chance: what it is about counts."""
        tells = self.uit_een_zin or is_sentence(self.tekst)
        return tells and self.sortering == Sortering.RELEVANTIE and not self.letterlijk

    @property
    def talen(self) -> dict[str, tuple[int, ...]]:
        """Language → the sites that are searched in it."""
        speaking = tuple(pk for pk in self.site_ids if pk not in self.zonder_taal)
        main = {settings.LANGUAGE_CODE: tuple(sorted(self.zonder_taal))} if self.zonder_taal else {}
        return {self.taal: speaking, **main}

    @property
    def is_narrowed(self) -> bool:
        """Whether anything else was asked than a type and a time."""
        chosen = any(values for name, values in self.facetten.items() if name != "type")
        return bool(chosen or self.woorden or self.open_op or self.nabij or self.onder or self.keuze)

    @property
    def only_in_database(self) -> bool:
        """
        A search server knows words and facets, but neither moments nor opening hours nor distances nor what was picked
        by hand or comes first for its name, nor how telling each word is.
        """
        return bool(
            self.wanneer or self.open_op or self.nabij or self.onder or self.keuze or self.ruim or self.ook
        )

    @property
    def alle_woorden(self) -> tuple[TextQuery, ...]:
        """The words as each of the languages has them; any of these will do."""
        other = self.woorden_hoofdtaal
        return (self.woorden, other) if other and other != self.woorden else (self.woorden,)

    def without(self, facet: str) -> Self:
        return replace(
            self, facetten={name: values for name, values in self.facetten.items() if name != facet}
        )

    def van_dag(self, day: date | None) -> Self:
        """The same, from a day; None: as it was."""
        return replace(self, wanneer=self.wanneer.within(day, None)) if day else self

    def altijd(self) -> Self:
        """The same, whenever it is."""
        return replace(self, wanneer=ALTIJD)

    def hoe_laat_ook(self) -> Self:
        """The same, open or closed."""
        return replace(self, open_op=None)

    def with_only(self, facet: str, *values: str) -> Self:
        return replace(self, facetten={**self.facetten, facet: values})
