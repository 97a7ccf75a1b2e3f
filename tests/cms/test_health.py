import time

import pytest
from django.core.cache import cache

from cms.health import HEARTBEAT_KEY
from search.engines.breaker import KEY

pytestmark = pytest.mark.django_db


def test_all_is_well_when_database_search_and_worker_answer(client):
    cache.set(HEARTBEAT_KEY, time.time())
    response = client.get("/gezond/")
    assert response.status_code == 200
    assert response.json() == {"status": "ok", "database": "ok", "worker": "ok", "zoeken": "ok"}


def test_a_worker_that_is_silent_is_told_but_visitors_still_get_their_pages(client):
    cache.set(HEARTBEAT_KEY, time.time() - 600)
    response = client.get("/gezond/")
    assert response.status_code == 200
    assert response.json()["status"] == "beperkt"
    assert "600" in response.json()["worker"]


def test_it_answers_on_any_host_for_a_monitor_inside(client):
    assert client.get("/gezond/", headers={"host": "10.0.0.7:8000"}).status_code == 200


def test_the_state_of_search_is_that_of_the_breaker(client, settings):
    settings.WAGTAILSEARCH_BACKENDS = settings.WAGTAILSEARCH_BACKENDS | {"zoeken": {}}
    cache.set(KEY, True)
    assert "zoekserver" in client.get("/gezond/").json()["zoeken"]
