"""
After a failure a search server is left alone for a while, so that no visitor waits for it in vain.

What is known of the server lies in the cache that all processes share: the first failure counts for all of them. When
the pause is over one single request tries; until it got an answer the database answers all others.
"""

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from django.core.cache import cache

from cms.health import register_check
from search.engines.base import EngineError
from search.engines.client import has_server
from search.engines.database import DatabaseEngine, what_a_server_does_not_know
from search.engines.server import ServerEngine
from search.query import SearchQuery
from search.result import Found

logger = logging.getLogger(__name__)

# Holds when the pause ends, in seconds since 1970; there as long as the server has not answered again.
KEY = "zoekserver-uit"
# Held by the one request that tries.
TRIAL = "zoekserver-proef"
SECONDS = 30
# Longer than a request may take: one that died must not keep the server out for ever.
TRIAL_SECONDS = 10
# When nobody has searched for so long, nothing is known any more.
FORGET = 600

Answer = TypeVar("Answer")


def find(query: SearchQuery) -> tuple[Found, bool]:
    """The answer, and whether the database had to stand in for a search server."""
    if not has_server() or query.only_in_database:
        return DatabaseEngine().search(query), False
    return with_server(
        lambda: what_a_server_does_not_know(query, ServerEngine().search(query)),
        lambda: DatabaseEngine().search(query),
    )


def with_server(ask: Callable[[], Answer], stand_in: Callable[[], Answer]) -> tuple[Answer, bool]:
    """What `ask` gives, or `stand_in` when the server is left alone or `ask` raises EngineError; and whether it was."""
    pause = cache.get(KEY)
    if pause is None or (time.time() >= pause and cache.add(TRIAL, True, TRIAL_SECONDS)):
        try:
            answer = ask()
        except EngineError as error:
            failed(error)
        else:
            if pause is not None:
                recovered()
            return answer, False
    return stand_in(), True


def failed(error: EngineError) -> None:
    logger.error("search server does not answer, the database does: %s", error)
    cache.set(KEY, time.time() + SECONDS, SECONDS + FORGET)
    cache.delete(TRIAL)


def recovered() -> None:
    logger.warning("search server answers again")
    cache.delete_many([KEY, TRIAL])


def check() -> str:
    if not has_server():
        return "ok"
    return "de zoekserver antwoordt niet, de database wel" if cache.get(KEY) else "ok"


register_check("zoeken", check)
