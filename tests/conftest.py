import gc
from pathlib import Path
from typing import Literal

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db.backends.signals import connection_created
from django.test import Client
from django.urls import set_urlconf
from django.utils import timezone, translation

from sites.models import Wijksite
from tests.browser import chromium_program
from tests.builders import make_site
from tests.migrated import start_migrated
from tests.restored import restore_rows
from tests.starting_points import starting_points
from themas.seed import seed

connection_created.connect(start_migrated)
restore_rows()

HERE = Path(__file__).parent
# A test that asks for one of these, or has the mark `django_db`, has a database.
DATABASE = {"db", "transactional_db", "django_db_setup", "live_server"}
# Screens, files and what is made of them: what these ask a database, other tests ask both of them already; and the
# browser opens every kind of page on PostgreSQL.
ONE_DATABASE = (
    *("accounts", "admin", "cms", "demo", "drukwerk", "handleiding", "media", "schermen", "sites/look"),
    *(f"evenementen/test_{name}.py" for name in ("campaign", "gaat_niet_door_page", "paper", "saved_lists")),
    *(f"evenementen/test_{name}.py" for name in ("choose_organisation", "vanished")),
    # Calendars read the moments that the agenda reads; the form of a series on every database: test_series_elsewhere.
    *(f"evenementen/test_{name}.py" for name in ("ical", "series_form", "series_preview")),
    *(
        f"home/test_{name}.py"
        for name in ("content_page", "errors", "files", "front_page", "portal", "sitemap")
    ),
    *(f"home/test_{name}.py" for name in ("start", "theme_page", "themes_page", "wijk_page")),
    *(f"{room}/test_admin.py" for room in ("locaties", "themas")),
    # What these screens have done (saying what is off, claims, membership) is asked every database in its own room.
    *(f"mijn/test_{name}.py" for name in ("activities", "claim", "opening_hours", "people")),
    "benchmarks/test_town.py",
    "organisaties/test_preview.py",
    "search/test_every_list.py",
    "themas/test_seed.py",
    *(f"site_wide/test_{name}.py" for name in ("found", "guests_on_screen", "headers", "queries")),
    *(
        f"sites/test_{name}.py"
        for name in ("colleagues", "copying", "creation", "dns", "languages", "modules")
    ),
    *(f"sites/test_{name}.py" for name in ("new_site_command", "page_cache", "status")),
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        path = item.path.relative_to(HERE)
        if any(path.is_relative_to(place) for place in ONE_DATABASE) or not has_database(item):
            item.add_marker(pytest.mark.eenmaal)


def has_database(item: pytest.Item) -> bool:
    marks = {mark.name for mark in item.iter_markers()}
    return bool(marks & {"django_db", "postgresql"} or DATABASE & set(getattr(item, "fixturenames", [])))


def pytest_collection_finish() -> None:
    """All code that was read stays: looking for what can go in it takes a tenth of the time of the tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Bytes as a name differ per process when there is a time in them (a zip), and then nothing is tested at all."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def _empty_cache():
    """What one test cached, or on which host and in which language it looked last, must not answer another."""
    for cache in caches.all():
        cache.clear()
    set_urlconf(None)
    translation.activate(settings.LANGUAGE_CODE)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    starting_points.leave()


@pytest.fixture
def from_nothing(db):
    with starting_points.watching():
        yield


@pytest.fixture
def woorden(from_nothing):
    """The first themes, audiences, needs and kinds."""
    starting_points.stand_on("woorden", seed)


@pytest.fixture
def delfshaven(woorden):
    return standing_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam", talen=["en"])


@pytest.fixture
def amersfoort(woorden):
    return standing_site("Amersfoort 033", "amersfoort033.localhost", soort="stad", gemeente="Amersfoort")


def standing_site(naam, host, **fields):
    make_site(naam, host, **fields)
    return Wijksite.objects.select_related("site").get(naam=naam)


def while_browser_tests_run(fixture_name: str, config: pytest.Config) -> Literal["session", "module"]:
    """Starting a browser takes seconds; among other tests it goes as soon as its file is done (tests.browser)."""
    return "session" if config.option.markexpr == "browser" else "module"


@pytest.fixture(scope=while_browser_tests_run)
def chromium():
    """A browser, for all browser tests of this process or for those of a file."""
    with chromium_program() as browser:
        yield browser


@pytest.fixture
def overdag(monkeypatch):
    """From ten in the morning of today, whatever the hour: late at night nothing of today is still to come."""
    now = timezone.now
    earlier = timezone.localtime() - timezone.localtime().replace(hour=10, minute=0, second=0, microsecond=0)
    monkeypatch.setattr("django.utils.timezone.now", lambda: now() - earlier)


@pytest.fixture
def op_delfshaven():
    """A visitor of the site of Delfshaven."""
    return Client(headers={"host": "delfshaven.localhost"})


@pytest.fixture
def op_amersfoort():
    return Client(headers={"host": "amersfoort033.localhost"})


@pytest.fixture
def op_platform():
    return Client(headers={"host": "localhost"})
