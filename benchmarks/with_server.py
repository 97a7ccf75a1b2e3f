"""Settings of a measurement on the search server that SEARCH_URL names, if any; with indexes of its own."""

from benchmarks.settings import *  # noqa: F403
from benchmarks.settings import METING
from cms.settings.base import SEARCH_TIMEOUT, SEARCH_URL
from cms.settings.search import search_backends

WAGTAILSEARCH_BACKENDS = search_backends(SEARCH_URL, SEARCH_TIMEOUT, f"meting_{METING}_")
