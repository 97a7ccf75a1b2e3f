"""The product as it is, with its search server when there is one, beside pages that are searched the stock way."""

from benchmarks.plain.stock_search import WAGTAILSEARCH_BACKENDS as STOCK
from benchmarks.with_server import *  # noqa: F403
from benchmarks.with_server import WAGTAILSEARCH_BACKENDS

INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.plain"]  # noqa: F405
GEWOON = "gewoon"
WAGTAILSEARCH_BACKENDS[GEWOON] = STOCK["default"] | {"AUTO_UPDATE": False}
if "zoeken" in WAGTAILSEARCH_BACKENDS:
    # Nobody waits here: what is measured is not how fast it is.
    WAGTAILSEARCH_BACKENDS["zoeken"]["TIMEOUT"] = 10
