"""Who searches too often waits a minute, and nobody's address is written down."""

import pytest
from django.core.cache import cache
from django.test import RequestFactory

from cms.rate_limit import fingerprint

pytestmark = pytest.mark.django_db


@pytest.fixture
def three_a_minute(settings, monkeypatch):
    settings.SEARCHES_A_MINUTE = 3
    # All in one minute, whatever the clock says.
    monkeypatch.setattr("time.time", lambda: 1_800_000_005.0)


def statuses(client, times, path="/zoeken/?q=soep", **more):
    return [client.get(path, **more).status_code for _number in range(times)]


def test_who_searches_too_often_hears_how_long_to_wait(delfshaven, op_delfshaven, three_a_minute):
    assert statuses(op_delfshaven, 4) == [200, 200, 200, 429]
    response = op_delfshaven.get("/zoeken/?q=soep")
    assert response["Retry-After"] == "55"
    assert response["Cache-Control"] == "no-store"
    assert "Wacht een minuut" in response.content.decode()


def test_another_visitor_just_goes_on(delfshaven, op_delfshaven, three_a_minute):
    assert statuses(op_delfshaven, 4)[-1] == 429
    assert statuses(op_delfshaven, 1, REMOTE_ADDR="203.0.113.9") == [200]


def test_every_form_of_the_list_counts_and_so_does_the_portal(
    delfshaven, op_delfshaven, op_platform, three_a_minute
):
    assert statuses(op_delfshaven, 3, "/zoeken/?q=soep&formaat=json") == [200, 200, 200]
    assert statuses(op_platform, 1) == [429]
    assert "Wacht een minuut" in op_platform.get("/zoeken/?q=soep").content.decode()


def test_other_pages_are_not_counted(delfshaven, op_delfshaven, three_a_minute):
    assert statuses(op_delfshaven, 6, "/organisaties/") == [200] * 6


def test_what_lies_ready_costs_nothing_and_is_not_counted(
    delfshaven, op_delfshaven, three_a_minute, settings
):
    settings.PAGE_CACHE_SECONDS = 60
    assert statuses(op_delfshaven, 6) == [200] * 6


def test_with_zero_there_is_no_limit(delfshaven, op_delfshaven, settings):
    settings.SEARCHES_A_MINUTE = 0
    assert statuses(op_delfshaven, 70) == [200] * 70


def test_a_visitor_cannot_choose_another_address_unless_a_proxy_is_trusted(
    delfshaven, op_delfshaven, three_a_minute, settings
):
    def asking(address):
        return statuses(op_delfshaven, 1, headers={"x-forwarded-for": address})[0]

    assert [asking(f"203.0.113.{number}") for number in range(4)] == [200, 200, 200, 429]
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    assert asking("203.0.113.9") == 200


def test_only_a_fingerprint_is_kept_and_another_one_each_day(
    delfshaven, op_delfshaven, three_a_minute, monkeypatch
):
    keys = []

    def add(key, *rest, **more):
        keys.append(key)
        return True

    monkeypatch.setattr(cache, "add", add)
    op_delfshaven.get("/zoeken/?q=soep", REMOTE_ADDR="203.0.113.9")
    assert any(key.startswith("tempo:") and ":zoeken:" in key for key in keys)
    assert not any("203.0.113.9" in key for key in keys)
    request = RequestFactory().get("/", REMOTE_ADDR="203.0.113.9")
    today = fingerprint(request)
    assert today == fingerprint(request)
    monkeypatch.setattr("cms.rate_limit.timezone.localdate", lambda: "morgen")
    assert fingerprint(request) != today
