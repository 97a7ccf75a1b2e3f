"""Each search is counted, and nothing about who searched is."""

import time
from datetime import timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.jobs.run import run_job
from search.models import Zoekvraag
from tests.builders import make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def library(delfshaven):
    make_organisation(delfshaven, "Bibliotheek")
    return delfshaven


def counted():
    return list(Zoekvraag.objects.order_by("woorden").values_list("woorden", "gevonden", "aantal"))


def test_a_search_is_counted_with_its_day_and_what_was_found(library, op_delfshaven):
    for _time in range(2):
        op_delfshaven.get("/zoeken/?q=Bibliotheek")
    op_delfshaven.get("/zoeken/", {"q": "  Schultn  "})
    assert counted() == [("bibliotheek", 1, 2), ("schultn", 0, 1)]
    row = Zoekvraag.objects.first()
    assert row.dag == timezone.localdate()
    assert row.site_id == library.site_id


def test_a_row_holds_nothing_about_who_searched():
    assert {field.name for field in Zoekvraag._meta.get_fields()} == {
        "id", "site", "dag", "woorden", "gevonden", "aantal",
    }  # fmt: skip


def test_a_page_that_lay_ready_counts_as_well(library, op_delfshaven, settings):
    settings.PAGE_CACHE_SECONDS = 60
    for _time in range(3):
        response = op_delfshaven.get("/zoeken/?q=bibliotheek")
    assert counted() == [("bibliotheek", 1, 3)]
    assert "gezocht" not in {name.lower() for name in response.headers}
    with CaptureQueriesContext(connection) as captured:
        op_delfshaven.get("/zoeken/?q=bibliotheek")
    # Which site it is, and the count, for which the visitor does not wait.
    assert len(captured) == 2
    caches["pages"].clear()


@pytest.mark.parametrize(
    "address",
    [
        "/zoeken/",
        "/zoeken/?q=",
        "/zoeken/?q=+%26",
        "/zoeken/?q=bibliotheek&pagina=2",
        "/zoeken/?q=bibliotheek&formaat=json",
        "/zoeken/?q=bibliotheek&formaat=csv",
        "/zoeken/?q=bibliotheek&thema=ontmoeting",
        "/zoeken/?q=bibliotheek&open=nu",
        "/organisaties/?q=bibliotheek",
        f"/zoeken/?q={'lang+' * 30}",
    ],
)
def test_only_words_alone_on_the_first_page_are_counted(library, op_delfshaven, address):
    assert op_delfshaven.get(address).status_code == 200
    assert counted() == []


def test_empty_fields_of_the_form_are_no_filters(library, op_delfshaven):
    op_delfshaven.get("/zoeken/?q=bibliotheek&van=&tot=&bij=")
    assert counted() == [("bibliotheek", 1, 1)]


@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)"},
        {"user-agent": "python-requests/2.32"},
        {"sec-purpose": "prefetch;prerender"},
    ],
)
def test_machines_are_not_counted(library, op_delfshaven, headers):
    op_delfshaven.get("/zoeken/?q=bibliotheek", headers=headers)
    op_delfshaven.head("/zoeken/?q=bibliotheek")
    assert counted() == []


def test_one_visitor_does_not_fill_the_table(library, op_delfshaven, monkeypatch):
    # All of it in one minute, however slow the machine.
    now = time.time()
    monkeypatch.setattr("time.time", lambda: now)
    for number in range(30):
        op_delfshaven.get(f"/zoeken/?q=woord+onzin{chr(97 + number % 26)}x{chr(97 + number // 26)}")
    assert len(counted()) == 20


def test_what_may_be_about_somebody_is_not_kept(library, op_delfshaven):
    for text in ("a.bakker@voorbeeld.nl", "bel 010 555 01 23", "Kerkstraat 12", "mevrouw Jansen"):
        assert op_delfshaven.get("/zoeken/", {"q": text}).status_code == 200
    assert counted() == []


def test_after_thirteen_months_a_count_is_thrown_away(library):
    today = timezone.localdate()
    for woorden, dag in (
        ("oud", today - relativedelta(months=13) - timedelta(days=1)),
        ("net niet", today - relativedelta(months=13)),
        ("nieuw", today),
    ):
        Zoekvraag.objects.create(site=library.site, dag=dag, woorden=woorden, gevonden=0)
    run = run_job("opruimen", dry_run=True)
    assert run.counts["search.Zoekvraag weg"] == 1
    assert Zoekvraag.objects.count() == 3
    run_job("opruimen")
    assert {woorden for woorden, *_rest in counted()} == {"net niet", "nieuw"}
