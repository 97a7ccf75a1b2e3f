"""Django's cache in files, for a folder in which thousands of them lie."""

import random

from django.core.cache.backends.filebased import FileBasedCache

# One write in so many makes room. In between the folder may hold more than MAX_ENTRIES: that many, or a few times that.
SELDOM = 50


class FileCache(FileBasedCache):
    """Django reads the names of all files at each write, to see whether there are too many: dearer than writing."""

    def _cull(self) -> None:
        if random.randrange(SELDOM) == 0:  # noqa: S311 — chance, no secret
            super()._cull()  # type: ignore[misc]  # the stubs leave out what is private
