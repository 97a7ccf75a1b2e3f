from search.models.document import SearchDocument
from search.models.facet import SearchFacet
from search.models.synoniem import GezaaideGroep, Synoniemgroep
from search.models.woord import Woord

__all__ = ["GezaaideGroep", "SearchDocument", "SearchFacet", "Synoniemgroep", "Woord"]
