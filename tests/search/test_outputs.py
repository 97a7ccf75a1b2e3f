"""One parameter gives every list in every form, under the same filters."""

import csv
from datetime import datetime, timedelta
from io import StringIO

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from evenementen.models import Afwijking
from search.as_csv import safe
from search.outputs import Output, outputs, register_output
from sites.listings import herbereken
from tests.builders import in_days, make_activity, make_organisation

pytestmark = pytest.mark.django_db

LISTS = ["/agenda/", "/organisaties/", "/zoeken/", "/thema/maaltijden/"]


@pytest.fixture
def soep(delfshaven):
    club = make_organisation(delfshaven, "Soepclub", themas=["buurtmaaltijd"], telefoon="010 123 45 67")
    return make_activity(club, "Soep", dates=[in_days(1), in_days(8)], themas=["buurtmaaltijd"])


def rows(response):
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    text = response.content.decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("formaat", ["json", "csv", "rss"])
def test_every_list_can_be_had_in_every_form(soep, op_delfshaven, path, formaat):
    response = op_delfshaven.get(path, {"formaat": formaat})
    assert response.status_code == 200
    assert not response["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("path", LISTS)
def test_a_form_that_nobody_makes_is_the_page(soep, op_delfshaven, path):
    assert op_delfshaven.get(path, {"formaat": "exe"})["Content-Type"].startswith("text/html")


def test_a_room_adds_a_form_and_every_list_has_it(soep, op_delfshaven, monkeypatch):
    monkeypatch.setattr("search.outputs._outputs", {})
    monkeypatch.setattr("search.formats._names", set())
    got = []

    def answer(request, lijst):
        got.append(lijst)
        return HttpResponse("proef")

    register_output(Output("proef", "Als proef", answer))
    assert [output.naam for output in outputs()] == ["proef"]
    for path in LISTS:
        assert op_delfshaven.get(path, {"formaat": "proef", "behoefte": "gratis"}).content == b"proef"
    assert [lijst.query.facetten["behoefte"] for lijst in got] == [("gratis",)] * len(LISTS)
    assert got[0].query.facetten["type"] == ("activiteit",)
    assert got[3].query.facetten["thema"] == ("maaltijden",)
    assert all(lijst.titel and "formaat" not in lijst.address.page(1) for lijst in got)


def test_a_list_that_shows_one_week_hands_on_that_week(soep, op_delfshaven, monkeypatch):
    lists = []
    monkeypatch.setattr("evenementen.views.respond", lambda request, lijst: lists.append(lijst))
    op_delfshaven.get("/agenda/?weergave=week")
    when = lists[0].query.wanneer
    assert (when.tot - when.van).days == 6


def test_the_list_over_all_sites_has_forms_too(soep, op_platform):
    found = op_platform.get("/zoeken/?q=soep&formaat=json").json()["resultaten"]
    assert {item["website"] for item in found} == {"Delfshaven"}
    table = rows(op_platform.get("/zoeken/?q=soep&formaat=csv"))
    assert all("delfshaven.localhost" in row[-1] for row in table[1:])
    assert len(table) == 1 + 3


def test_json_says_when_and_whether_it_is_on(soep, op_delfshaven):
    Afwijking.objects.create(pagina=soep, oorspronkelijk_begin=in_days(1), gaat_niet_door=True)
    herbereken([soep.pk])
    found = op_delfshaven.get("/zoeken/?formaat=json").json()["resultaten"]
    activity = next(item for item in found if item["type"] == "activiteit")
    assert datetime.fromisoformat(activity["begin"]) == in_days(1)
    assert datetime.fromisoformat(activity["begin"]).utcoffset() == in_days(1).utcoffset()
    assert datetime.fromisoformat(activity["einde"]) == in_days(1) + timedelta(hours=2)
    assert activity["status"] == "gaat_niet_door"
    organisation = next(item for item in found if item["type"] == "organisatie")
    assert "begin" not in organisation


def test_the_spreadsheet_has_a_row_for_each_moment_and_each_organisation(soep, op_delfshaven):
    table = rows(op_delfshaven.get("/zoeken/?formaat=csv"))
    names = [row[1] for row in table[1:]]
    assert names.count("Soep") == 2
    assert names.count("Soepclub") == 1
    assert {len(row) for row in table} == {len(table[0])}
    days = [row[2] for row in table[1:] if row[1] == "Soep"]
    assert days == [in_days(1).date().isoformat(), in_days(8).date().isoformat()]


def test_the_spreadsheet_has_the_same_filters(soep, op_delfshaven):
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert len(rows(op_delfshaven.get(f"/agenda/?formaat=csv&tot={tomorrow}"))) == 2
    assert len(rows(op_delfshaven.get("/agenda/?formaat=csv&thema=sport-en-bewegen"))) == 1


@pytest.mark.parametrize("text", ["=1+1", "+31 10", "-2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(1)"])
def test_a_spreadsheet_does_not_reckon_with_what_somebody_typed(text):
    assert safe(text) == f"'{text}"


def test_a_name_that_looks_like_a_formula_is_text(delfshaven, op_delfshaven):
    make_organisation(delfshaven, '=HYPERLINK("http://kwaad.example")')
    table = rows(op_delfshaven.get("/organisaties/?formaat=csv"))
    assert table[1][1].startswith("'=")


@pytest.mark.parametrize("formaat", ["csv", "rss"])
def test_it_costs_the_same_for_any_number_of_moments(delfshaven, op_delfshaven, formaat):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep", dates=[in_days(day) for day in range(1, 4)])
    op_delfshaven.get("/agenda/", {"formaat": formaat})
    numbers = []
    for _round in range(2):
        with CaptureQueriesContext(connection) as asked:
            op_delfshaven.get("/agenda/", {"formaat": formaat})
        numbers.append(len(asked))
        make_activity(club, "Brood", dates=[in_days(day) for day in range(1, 40)])
        op_delfshaven.get("/agenda/", {"formaat": formaat})
    assert numbers[0] == numbers[1]
