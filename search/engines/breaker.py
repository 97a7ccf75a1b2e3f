"""After a failure a search server is left alone for a while, so that no visitor waits for it in vain."""

import logging

from django.core.cache import cache

from cms.health import register_check
from search.engines.base import EngineError
from search.engines.client import has_server
from search.engines.database import DatabaseEngine, what_a_server_does_not_know
from search.engines.server import ServerEngine
from search.query import SearchQuery
from search.result import Found

logger = logging.getLogger(__name__)

KEY = "zoekserver-uit"
SECONDS = 30


def find(query: SearchQuery) -> tuple[Found, bool]:
    """The answer, and whether the database had to stand in for a search server."""
    if not has_server() or query.only_in_database:
        return DatabaseEngine().search(query), False
    if not cache.get(KEY):
        try:
            return what_a_server_does_not_know(query, ServerEngine().search(query)), False
        except EngineError as error:
            logger.error("search server does not answer, the database does: %s", error)
            cache.set(KEY, True, SECONDS)
    return DatabaseEngine().search(query), True


def check() -> str:
    if not has_server():
        return "ok"
    return "de zoekserver antwoordt niet, de database wel" if cache.get(KEY) else "ok"


register_check("zoeken", check)
