"""
Settings of a measurement: a database and cache of its own, never those of a developer.

METING names the town, such as "300"; DATABASE_URL, when it names PostgreSQL, only the server.
"""

import os
from copy import deepcopy
from pathlib import Path

from cms.settings.test import *  # noqa: F403
from cms.settings.test import DATABASES, VAR_DIR

METING = os.environ["METING"]
METINGEN = Path(os.environ.get("METINGEN", VAR_DIR / "metingen"))
METINGEN.mkdir(parents=True, exist_ok=True)

DATABASES = deepcopy(DATABASES)
is_sqlite = DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3"
DATABASES["default"]["NAME"] = str(METINGEN / f"{METING}.sqlite3") if is_sqlite else f"meting_{METING}"
# As in production: on disk, shared by processes. Pages lie ready only where PAGE_CACHE_SECONDS says so.
CACHES = {
    alias: {
        "BACKEND": "cms.file_cache.FileCache",
        "LOCATION": str(METINGEN / f"cache-{METING}" / alias),
        "OPTIONS": {"MAX_ENTRIES": entries},
    }
    for alias, entries in (("default", 20_000), ("pages", 1_000))
}
MEDIA_ROOT = str(METINGEN / f"media-{METING}")
WAGTAILSEARCH_BACKENDS = {"default": WAGTAILSEARCH_BACKENDS["default"]}  # noqa: F405
# Work that is measured is called by name; nothing else starts it.
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
WHITENOISE_AUTOREFRESH = False
