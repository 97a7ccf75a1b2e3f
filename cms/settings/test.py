"""The test suite, on whichever database and search engine DATABASE_URL and SEARCH_URL name."""

import os
from pathlib import Path
from tempfile import gettempdir

from cms.settings.base import *  # noqa: F403
from cms.settings.base import STORAGES, env

SECRET_KEY = "alleen-voor-tests"
PLATFORM_HOST = "localhost"
PUBLIC_PORT = 80
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# One cache a process: tests that run beside each other must not see each other's counters.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "pages"},
}
# Tests of what a page costs and shows ask for a new one; tests/sites/test_page_cache.py puts it on.
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=0)
SEARCHES_A_MINUTE = env.int("SEARCHES_A_MINUTE", default=0)
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
MEDIA_ROOT = str(Path(gettempdir()) / f"wijkplein-test-media-{os.environ.get('PYTEST_XDIST_WORKER', 'gw')}")
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
ADMIN_MFA_REQUIRED = env.bool("ADMIN_MFA_REQUIRED", default=False)
WHITENOISE_AUTOREFRESH = True
# Each test process has search indexes of its own.
SEARCH_INDEX_PREFIX = f"test_{os.environ.get('PYTEST_XDIST_WORKER', 'gw')}_"
for backend in WAGTAILSEARCH_BACKENDS.values():
    if "INDEX_PREFIX" in backend:
        backend["INDEX_PREFIX"] = SEARCH_INDEX_PREFIX
    if "TIMEOUT" in backend:
        backend["TIMEOUT"] = 10

# No test asks the register of addresses itself: those that need it run a server of their own.
PDOK_URL = ""

# pytest shows the log of a failed test; every page that Wagtail makes would drown the reason.
LOGGING["root"] = {"handlers": ["stdout"], "level": "WARNING"}

# The database of the tests begins as a copy of one that is migrated already: of the same PostgreSQL, or a SQLite file.
if env("TEST_TEMPLATE", default=""):
    DATABASES["default"]["TEST"] = {"TEMPLATE": env("TEST_TEMPLATE")}
# A file instead of memory: with pytest --reuse-db a run then starts without migrating.
if env("TEST_DATABASE", default=""):
    DATABASES["default"]["TEST"] = {"NAME": env("TEST_DATABASE")}
