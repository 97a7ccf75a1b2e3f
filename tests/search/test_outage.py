"""A real search server that dies, hangs, comes back or gets a new index, while visitors search."""

import threading
import time
from collections import Counter, defaultdict
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from django.db import connections
from django.test import Client

from cms.settings.search import search_backends
from search import indexing
from search.engines import breaker
from search.engines.client import server_backend
from search.indexing import rebuild_server_index
from tests.builders import make_organisation
from tests.search.servers import Proxy

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.zoekserver]

VISITORS = 8
CLUBS = 12
PAUSE = 2


class Visitors:
    """As many threads as VISITORS that search all the time; what each search gave, by what went on meanwhile."""

    def __init__(self):
        self.phase = "before"
        self.totals: Counter[tuple[str, int, int]] = Counter()
        self.longest: dict[str, float] = defaultdict(float)
        self.failures = []
        self.stopped = threading.Event()

    def visit(self, number):
        search = 0
        while not self.stopped.is_set():
            search += 1
            # Each search is somebody else's.
            visitor = Client(
                headers={"host": "delfshaven.localhost"},
                REMOTE_ADDR=f"10.{number}.{search // 250}.{search % 250}",
            )
            phase, started = self.phase, time.monotonic()
            try:
                response = visitor.get("/zoeken/?formaat=json&type=organisatie&q=schaakclub")
                self.totals[phase, response.status_code, response.json()["totaal"]] += 1
            except Exception as error:
                self.failures.append((phase, repr(error)))
            self.longest[phase] = max(self.longest[phase], time.monotonic() - started)
            self.stopped.wait(0.2)
        connections.close_all()

    def during(self, phase, seconds):
        self.phase = phase
        time.sleep(seconds)


@contextmanager
def visiting():
    visitors = Visitors()
    threads = [threading.Thread(target=visitors.visit, args=(number,)) for number in range(VISITORS)]
    for thread in threads:
        thread.start()
    try:
        yield visitors
    finally:
        visitors.stopped.set()
        for thread in threads:
            thread.join()


@pytest.fixture
def clubs(delfshaven, indexed):
    for number in range(CLUBS):
        make_organisation(delfshaven, f"Schaakclub {number}")
    indexed()


@pytest.fixture
def proxy(settings, clubs, monkeypatch):
    """What visitors' searches go through; the breaker waits less long than it does for them."""
    monkeypatch.setattr(breaker, "SECONDS", PAUSE)
    real = settings.WAGTAILSEARCH_BACKENDS
    server = urlsplit(real["zoeken"]["URLS"][0])
    engine = settings.SEARCH_URL.partition("+")[0]
    proxy = Proxy(server.hostname, server.port)
    settings.WAGTAILSEARCH_BACKENDS = search_backends(
        f"{engine}+http://127.0.0.1:{proxy.port}", 1.0, settings.SEARCH_INDEX_PREFIX
    )
    server_backend.cache_clear()
    yield proxy
    settings.WAGTAILSEARCH_BACKENDS = real
    server_backend.cache_clear()
    proxy.heal()
    proxy.cut()


def answering(proxy):
    """The server is asked, and answers in time. A machine that does much else may need more than one try."""
    for _try in range(10):
        before = proxy.asked
        time.sleep(PAUSE)
        if proxy.asked > before + VISITORS and breaker.check() == "ok":
            return True
    return False


def test_visitors_notice_nothing_when_the_server_dies_or_hangs(proxy):
    with visiting() as visitors:
        visitors.phase = "well"
        assert answering(proxy)

        proxy.cut()
        visitors.during("dead", 2 * PAUSE)
        assert breaker.check() != "ok"
        proxy.heal()
        visitors.phase = "back from the dead"
        assert answering(proxy)

        before = proxy.asked
        proxy.hang()
        visitors.during("hanging", 3 * PAUSE)
        # Who was searching when it began, and then one after each pause: not all who come.
        assert proxy.asked - before <= VISITORS + 3
        assert breaker.check() != "ok"
        proxy.heal()
        visitors.phase = "back"
        assert answering(proxy)

    assert visitors.failures == []
    assert {(status, total) for _phase, status, total in visitors.totals} == {(200, CLUBS)}
    assert visitors.longest.keys() >= {"well", "dead", "back from the dead", "hanging", "back"}
    # A second for the server, and the database for all of them at once, beside other tests.
    assert max(visitors.longest.values()) < 4, visitors.longest


def test_visitors_find_all_of_it_all_the_time_that_the_index_is_made_anew(clubs, monkeypatch):
    monkeypatch.setattr(indexing, "SERVER_BATCH", 5)
    seen = []

    def look(done, total):
        seen.append((done, total))
        time.sleep(0.3)

    with visiting() as visitors:
        visitors.during("before the new index", 0.5)
        visitors.phase = "new index"
        rebuild_server_index(look)
        visitors.during("after", 0.5)

    # Also while the old index goes away; the database may have answered for a server that was slow.
    assert visitors.failures == []
    assert {(status, total) for _phase, status, total in visitors.totals} == {(200, CLUBS)}
    assert visitors.totals["new index", 200, CLUBS] > VISITORS
    assert len(seen) > 2
    assert seen[-1][0] == seen[-1][1]
