from search.models.document import SearchDocument
from search.models.facet import SearchFacet
from search.models.woord import Woord

__all__ = ["SearchDocument", "SearchFacet", "Woord"]
