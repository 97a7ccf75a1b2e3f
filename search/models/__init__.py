from search.models.document import SearchDocument, SearchFacet
from search.models.uitgelicht import Uitgelicht
from search.models.zoekvraag import Zoekvraag

__all__ = ["SearchDocument", "SearchFacet", "Uitgelicht", "Zoekvraag"]
