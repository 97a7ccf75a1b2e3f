from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

PER_PAGE = 20
# Further pages than this are for machines; they use the open data.
MAX_PAGE = 500


class Sortering(StrEnum):
    RELEVANTIE = "relevantie"
    DATUM = "datum"
    NAAM = "naam"


# The facets by which visitors filter, in the order of the form.
FACETS = ("thema", "wijk", "doelgroep", "behoefte", "type")


@dataclass(frozen=True)
class SearchQuery:
    """
    What somebody asks. Values of one facet mean or, facets mean and.

    `site_ids` are the sites whose listings are searched; `woorden` are analysed (search.analysis.query_words).
    """

    site_ids: tuple[int, ...]
    taal: str
    tekst: str = ""
    woorden: tuple[str, ...] = ()
    facetten: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sortering: Sortering = Sortering.RELEVANTIE
    pagina: int = 1
    per_pagina: int = PER_PAGE
    ook_voorbij: bool = False
    # With True one matching word is enough.
    ruim: bool = False

    @property
    def start(self) -> int:
        return (self.pagina - 1) * self.per_pagina

    def without(self, facet: str) -> Self:
        return replace(
            self, facetten={name: values for name, values in self.facetten.items() if name != facet}
        )

    def with_only(self, facet: str, *values: str) -> Self:
        return replace(self, facetten={**self.facetten, facet: values})
