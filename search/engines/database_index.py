"""The index in the database: of what visitors search, and of the pages in the admin."""

from collections.abc import Callable
from typing import Any

from modelsearch.backends import database
from modelsearch.backends.base import BaseSearchBackend


def weighed_at_night(index_class: Any) -> type:
    """
    After each addition modelsearch works out anew how long titles are on average, which reads the whole index of all
    sites, three times a publication. The nightly job does it (search.indexing.weigh_titles).
    """
    refresh: Callable[..., None] = index_class._refresh_title_norms

    def refresh_title_norms(index: Any, full: bool = False) -> None:
        if full:
            refresh(index, full=True)

    return type("DatabaseIndex", (index_class,), {"_refresh_title_norms": refresh_title_norms})


# Wagtail looks for a name of this form in the module that the settings name.
def SearchBackend(params: dict[str, Any]) -> BaseSearchBackend:  # noqa: N802
    backend = database.SearchBackend(params)
    backend.index_class = weighed_at_night(backend.index_class)
    return backend
