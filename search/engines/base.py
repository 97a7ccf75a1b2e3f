from typing import Protocol

from search.query import SearchQuery
from search.result import Found


class SearchEngine(Protocol):
    def search(self, query: SearchQuery) -> Found:
        """Raises EngineError when the engine can't answer."""
        ...


class EngineError(Exception):
    """The engine is away, too slow or says something nobody understands."""
