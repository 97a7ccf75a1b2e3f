"""The plain install, searched as Wagtail is without any setting: in its database, or on the server of SEARCH_URL."""

from benchmarks.plain.settings import *  # noqa: F403
from benchmarks.settings import METING
from cms.settings.base import SEARCH_URL
from cms.settings.search import search_backends

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
if SEARCH_URL:
    server = search_backends(SEARCH_URL, 10, f"gewoon_{METING}_")["zoeken"]
    del server["INDEX_SETTINGS"]
    WAGTAILSEARCH_BACKENDS = {"default": server}
