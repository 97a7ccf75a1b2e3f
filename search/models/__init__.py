from search.models.document import SearchDocument
from search.models.facet import SearchFacet
from search.models.synoniem import GezaaideGroep, Synoniemgroep
from search.models.uitgelicht import Uitgelicht
from search.models.woord import Woord
from search.models.zoekvraag import Zoekvraag

__all__ = [
    "GezaaideGroep",
    "SearchDocument",
    "SearchFacet",
    "Synoniemgroep",
    "Uitgelicht",
    "Woord",
    "Zoekvraag",
]
