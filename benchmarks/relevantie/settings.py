"""The product as it is, with its search server when there is one, beside pages that are searched the stock way."""

from benchmarks.settings import *  # noqa: F403
from cms.settings.base import SEARCH_URL
from cms.settings.search import search_backends

INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.plain"]  # noqa: F405
# Nobody waits here: what is measured is not how fast it is.
WAGTAILSEARCH_BACKENDS = search_backends(SEARCH_URL, 10, f"meting_{METING}_")  # noqa: F405
GEWOON = "gewoon"
if "zoeken" in WAGTAILSEARCH_BACKENDS:
    server = WAGTAILSEARCH_BACKENDS["zoeken"]
    WAGTAILSEARCH_BACKENDS[GEWOON] = {
        name: value for name, value in server.items() if name in ("BACKEND", "URLS", "OPTIONS")
    } | {"INDEX_PREFIX": f"gewoon_{METING}_", "TIMEOUT": 10, "AUTO_UPDATE": False}  # noqa: F405
else:
    WAGTAILSEARCH_BACKENDS[GEWOON] = {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}
