from search.models.document import SearchDocument, SearchFacet
from search.models.synoniem import GezaaideGroep, Synoniemgroep

__all__ = ["GezaaideGroep", "SearchDocument", "SearchFacet", "Synoniemgroep"]
