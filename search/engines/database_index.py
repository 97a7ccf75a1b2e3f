"""The index in the database: of what visitors search, and of the pages in the admin."""

from typing import Any

from modelsearch.backends import database
from modelsearch.backends.base import BaseSearchBackend


class WeighedAtNight:
    """
    After each addition modelsearch works out anew how long titles are on average, which reads the whole index of all
    sites, three times a publication. The nightly job does it (search.indexing.weigh_titles).
    """

    def _refresh_title_norms(self, full: bool = False) -> None:
        if full:
            super()._refresh_title_norms(full=True)  # type: ignore[misc]


# Wagtail looks for a name of this form in the module that the settings name.
def SearchBackend(params: dict[str, Any]) -> BaseSearchBackend:  # noqa: N802
    backend = database.SearchBackend(params)
    backend.index_class = type("DatabaseIndex", (WeighedAtNight, backend.index_class), {})
    return backend
