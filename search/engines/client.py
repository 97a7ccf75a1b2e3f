"""The connection to the search server, when there is one."""

from functools import cache

from django.conf import settings
from elastic_transport import TransportError as ElasticTransportError
from elasticsearch import ApiError
from elasticsearch.helpers import BulkIndexError
from opensearchpy.exceptions import OpenSearchException
from wagtail.search.backends import get_search_backend
from wagtail.search.backends.base import BaseSearchBackend

SERVER = "zoeken"
# Filling an index may take far longer than a visitor should wait.
INDEXING_SECONDS = 60

# All that either client raises about a server that is away, too slow or unwilling.
SERVER_ERRORS = (ElasticTransportError, ApiError, BulkIndexError, OpenSearchException, OSError)


def has_server() -> bool:
    return SERVER in settings.WAGTAILSEARCH_BACKENDS


@cache
def server_backend(seconds: float | None = None) -> BaseSearchBackend:
    """
    Modelsearch's backend with its client, kept with its open connections; `seconds` it waits for an answer.

    Without `seconds` it waits as long as a visitor may wait.
    """
    conf = settings.WAGTAILSEARCH_BACKENDS[SERVER]
    # A backend writes into the options that it is given.
    return get_search_backend(SERVER, OPTIONS=dict(conf["OPTIONS"]), TIMEOUT=seconds or conf["TIMEOUT"])
