"""Wijken of one's own sites: added, changed, given other postcodes, deleted."""

import json

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import ModelLogEntry

from locaties.models import Locatie, Wijk, WijkPostcode
from sites.models import Vermelding, Wijksite
from sites.wijken import refresh_later
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db

RING = [[4.44, 51.9], [4.45, 51.9], [4.45, 51.91], [4.44, 51.91], [4.44, 51.9]]
OUTLINE = {"type": "Polygon", "coordinates": [RING]}


def address(view, *args):
    return reverse(f"wagtailsnippets_locaties_wijk:{view}", args=args)


def form_data(**fields):
    names = [
        "naam",
        "gemeente",
        "postcodes_tekst",
        "omtrek_tekst",
        "cbs_code",
        "cbs_soort",
        "cbs_jaar",
        "slug",
    ]
    return {**dict.fromkeys(names, ""), "gemeente": "Rotterdam", **fields}


def fields_of(wijk, **fields):
    known = {name: getattr(wijk, name) or "" for name in ("naam", "gemeente", "slug", "cbs_code")}
    postcodes = ", ".join(wijk.postcodes.values_list("postcode", flat=True))
    return form_data(**{**known, "postcodes_tekst": postcodes, **fields})


def confirm(client, url, response, button="akkoord"):
    """Presses a button of the question, with all that stands hidden in it."""
    page = BeautifulSoup(response.content, "html.parser")
    data = {
        field["name"]: field.get("value", "")
        for field in page.select("main input[type=hidden], form input[type=hidden]")
    }
    pressed = page.select_one(f"button[name={button}]")
    return client.post(url, data | {button: pressed["value"]})


def question(response):
    return [
        item.get_text() for item in BeautifulSoup(response.content, "html.parser").select(".nice-padding li")
    ]


@pytest.fixture
def bospolder(delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    WijkPostcode.objects.create(wijk=wijk, postcode="3025")
    return wijk


@pytest.fixture
def tussendijken(delfshaven):
    wijk = make_wijk("Tussendijken", delfshaven)
    WijkPostcode.objects.create(wijk=wijk, postcode="3026")
    return wijk


@pytest.fixture
def sitebeheerder(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


def test_a_sitebeheerder_adds_a_wijk_to_the_own_site(sitebeheerder, delfshaven):
    before = Wijksite.objects.get(pk=delfshaven.pk).instellingen_versie
    form = BeautifulSoup(sitebeheerder.get(address("add")).content, "html.parser")
    assert form.select_one("[name=gemeente]")["value"] == "Rotterdam"
    data = form_data(
        naam="Schiemond", postcodes_tekst="3024va; 3024 VB", website=delfshaven.site_id,
        omtrek_tekst=json.dumps(OUTLINE), cbs_code="BU05990321",
    )  # fmt: skip
    response = sitebeheerder.post(address("add"), data)
    assert response.status_code == 302, response.context["form"].errors
    wijk = Wijk.objects.get(slug="schiemond")
    assert sorted(wijk.postcodes.values_list("postcode", flat=True)) == ["3024VA", "3024VB"]
    assert wijk.omtrek == OUTLINE
    site = Wijksite.objects.get(pk=delfshaven.pk)
    assert wijk in site.wijken.all()
    assert site.instellingen_versie > before
    assert "Schiemond" in sitebeheerder.get(address("list")).content.decode()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("postcodes_tekst", "302"),
        ("postcodes_tekst", "3026 SS"),
        ("postcodes_tekst", "drieduizend"),
        ("postcodes_tekst", "²026"),
        ("omtrek_tekst", "geen kaart"),
        ("omtrek_tekst", json.dumps({"type": "Point", "coordinates": [4.4, 51.9]})),
        ("cbs_code", "0599"),
        ("naam", ""),
        ("website", ""),
    ],
)
def test_wrong_input_is_refused_at_its_field(sitebeheerder, delfshaven, field, value):
    data = form_data(**{"naam": "Schiemond", "website": delfshaven.site_id, field: value})
    response = sitebeheerder.post(address("add"), data)
    assert response.status_code == 200
    assert field in response.context["form"].errors
    assert not Wijk.objects.filter(naam="Schiemond").exists()


def test_an_outline_from_a_file_wins_and_an_empty_field_removes_it(sitebeheerder, bospolder):
    file = SimpleUploadedFile("wijk.geojson", json.dumps(OUTLINE).encode(), "application/geo+json")
    url = address("edit", bospolder.pk)
    assert sitebeheerder.post(url, fields_of(bospolder, omtrek_bestand=file)).status_code == 302
    bospolder.refresh_from_db()
    assert bospolder.omtrek == OUTLINE
    assert "Polygon" in sitebeheerder.get(url).content.decode()
    sitebeheerder.post(url, fields_of(bospolder))
    bospolder.refresh_from_db()
    assert bospolder.omtrek is None


def test_a_wijk_that_is_there_already_is_not_made_twice(sitebeheerder, delfshaven, bospolder):
    data = form_data(naam="bospolder", website=delfshaven.site_id)
    assert "naam" in sitebeheerder.post(address("add"), data).context["form"].errors


def test_the_same_name_in_another_gemeente_gets_another_address(sitebeheerder, delfshaven, amersfoort):
    make_wijk("Centrum", amersfoort, gemeente="Amersfoort")
    sitebeheerder.post(address("add"), form_data(naam="Centrum", website=delfshaven.site_id))
    assert Wijk.objects.get(gemeente="Rotterdam", naam="Centrum").slug == "centrum-rotterdam"


def test_before_places_move_it_says_how_many_and_nothing_is_saved(
    sitebeheerder, delfshaven, bospolder, tussendijken
):
    place = make_place("Pier 80", postcode="3026AB")
    for number in range(2):
        make_activity(make_organisation(delfshaven, f"Club {number}", place=place), f"Soep {number}")
    url = address("edit", bospolder.pk)
    response = sitebeheerder.post(url, fields_of(bospolder, postcodes_tekst="3025, 3026"))
    assert response.status_code == 200
    assert question(response) == [
        "3026 hoort nu bij Tussendijken en gaat naar Bospolder.",
        "Van Tussendijken naar Bospolder verhuizen mee: 2 organisaties en 2 activiteiten.",
    ]
    assert Locatie.objects.get(pk=place.pk).wijk == tussendijken
    back = confirm(sitebeheerder, url, response, "terug")
    assert back.context["form"]["postcodes_tekst"].value() == "3025, 3026"
    assert Locatie.objects.get(pk=place.pk).wijk == tussendijken
    assert confirm(sitebeheerder, url, response).status_code == 302
    assert Locatie.objects.get(pk=place.pk).wijk == bospolder
    wijken = set(Vermelding.objects.values_list("wijken", flat=True))
    assert wijken == {bospolder.pk}


def test_a_yes_does_not_count_when_more_moves_than_was_said(sitebeheerder, bospolder, tussendijken):
    make_place("Pier 80", postcode="3026AB")
    url = address("edit", bospolder.pk)
    asked = sitebeheerder.post(url, fields_of(bospolder, postcodes_tekst="3025, 3026"))
    make_place("Nog een", postcode="3026AC")
    again = confirm(sitebeheerder, url, asked)
    assert again.status_code == 200
    assert question(again)[-1].endswith("2 plekken.")
    assert confirm(sitebeheerder, url, again).status_code == 302


def test_what_an_uploaded_file_said_is_kept_through_the_question(sitebeheerder, bospolder, tussendijken):
    file = SimpleUploadedFile("wijk.geojson", json.dumps(OUTLINE).encode())
    url = address("edit", bospolder.pk)
    data = fields_of(bospolder, postcodes_tekst="3025, 3026", omtrek_bestand=file)
    assert confirm(sitebeheerder, url, sitebeheerder.post(url, data)).status_code == 302
    bospolder.refresh_from_db()
    assert bospolder.omtrek == OUTLINE


def test_who_moved_what_stands_in_the_history_of_both_wijken(
    sitebeheerder, delfshaven, bospolder, tussendijken
):
    make_place("Pier 80", postcode="3026AB")
    url = address("edit", bospolder.pk)
    confirm(sitebeheerder, url, sitebeheerder.post(url, fields_of(bospolder, postcodes_tekst="3025, 3026")))
    entries = ModelLogEntry.objects.filter(action__startswith="wijk.postcodes")
    assert {entry.object_id for entry in entries} == {str(bospolder.pk), str(tussendijken.pk)}
    assert {entry.user for entry in entries} == {user_with_role(delfshaven, "sitebeheerder")}
    for wijk, words in ((bospolder, "Erbij: 3026."), (tussendijken, "Eraf: 3026.")):
        assert words in sitebeheerder.get(address("history", wijk.pk)).content.decode()


def test_many_at_once_are_left_to_the_worker(  # noqa: PLR0917
    sitebeheerder, delfshaven, bospolder, tussendijken, monkeypatch, django_capture_on_commit_callbacks
):
    place = make_place("Pier 80", postcode="3026AB")
    pages = {make_organisation(delfshaven, f"Club {number}", place=place).pk for number in range(3)}
    monkeypatch.setattr("sites.wijken.AT_ONCE", 2)
    monkeypatch.setattr("sites.wijken.BATCH", 2)
    sent: list[list[int]] = []
    monkeypatch.setattr(
        "sites.wijken.refresh_later", type("Task", (), {"enqueue": staticmethod(sent.append)})
    )
    url = address("edit", bospolder.pk)
    with django_capture_on_commit_callbacks(execute=True):
        confirm(
            sitebeheerder, url, sitebeheerder.post(url, fields_of(bospolder, postcodes_tekst="3025, 3026"))
        )
    assert sent == [sorted(pages)]
    assert set(Vermelding.objects.values_list("wijken", flat=True)) == {tussendijken.pk}
    refresh_later.func(sent[0])
    assert set(Vermelding.objects.values_list("wijken", flat=True)) == {bospolder.pk}


def test_the_postcodes_of_a_shared_wijk_are_for_the_platform(
    sitebeheerder, amersfoort, bospolder, admin_client
):
    amersfoort.wijken.add(bospolder)
    amersfoort.save()
    url = address("edit", bospolder.pk)
    page = BeautifulSoup(sitebeheerder.get(url).content, "html.parser")
    assert page.select_one("[name=postcodes_tekst]").has_attr("disabled")
    text = page.get_text()
    assert "Amersfoort 033" in text
    assert "admin@example.com" in text
    response = sitebeheerder.post(url, fields_of(bospolder, naam="Bospolder Zuid", postcodes_tekst="3099"))
    assert response.status_code == 302
    bospolder.refresh_from_db()
    assert bospolder.naam == "Bospolder Zuid"
    assert [row.postcode for row in bospolder.postcodes.all()] == ["3025"]
    platform = admin_client.post(
        url, fields_of(bospolder, postcodes_tekst="3099"), headers={"host": "localhost"}
    )
    assert platform.status_code == 302
    assert [row.postcode for row in Wijk.objects.get(pk=bospolder.pk).postcodes.all()] == ["3099"]


def test_a_postcode_of_somebody_elses_wijk_is_not_taken_over(sitebeheerder, amersfoort, bospolder):
    theirs = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    WijkPostcode.objects.create(wijk=theirs, postcode="3823")
    response = sitebeheerder.post(address("edit", bospolder.pk), fields_of(bospolder, postcodes_tekst="3823"))
    (error,) = response.context["form"].errors["postcodes_tekst"]
    assert "Kattenbroek" in error
    assert "Amersfoort 033" in error
    assert theirs.postcodes.exists()


def test_only_wijken_of_own_sites_are_there(sitebeheerder, als, delfshaven, amersfoort, bospolder):
    theirs = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    names = sitebeheerder.get(address("list")).content.decode()
    assert "Bospolder" in names
    assert "Kattenbroek" not in names
    for view in ("edit", "delete", "history", "usage"):
        assert sitebeheerder.get(address(view, theirs.pk)).status_code == 404, view
        assert sitebeheerder.get(address(view, bospolder.pk)).status_code == 200, view
    assert sitebeheerder.post(address("edit", theirs.pk), fields_of(theirs)).status_code == 404
    redacteur = als(delfshaven, "redacteur")
    assert redacteur.get(address("edit", bospolder.pk)).status_code in {302, 403, 404}
    assert redacteur.get(address("add")).status_code in {302, 403, 404}


def test_who_only_edits_on_another_site_does_not_change_its_wijken(sitebeheerder, delfshaven, amersfoort):
    theirs = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    user_with_role(amersfoort, "redacteur", email=user_with_role(delfshaven, "sitebeheerder").email)
    assert "Kattenbroek" in sitebeheerder.get(address("list")).content.decode()
    assert sitebeheerder.get(address("edit", theirs.pk)).status_code == 404
    assert sitebeheerder.post(address("delete", theirs.pk)).status_code == 404
    assert Wijk.objects.filter(pk=theirs.pk).exists()


def test_a_wijk_in_use_is_not_deleted_and_it_says_by_what(sitebeheerder, delfshaven, bospolder):
    make_place("Pier 80", postcode="3025AB")
    club = make_organisation(delfshaven, "Soepkeuken")
    club.actief_in = [bospolder]
    club.save_revision().publish()
    bulk = reverse("wagtail_bulk_action", args=["locaties", "wijk", "delete"])
    for url in (address("delete", bospolder.pk), f"{bulk}?id={bospolder.pk}"):
        response = sitebeheerder.post(url, follow=True)
        text = BeautifulSoup(response.content, "html.parser").select_one(".messages").get_text()
        assert "1 plek" in text
        assert "1 organisatie" in text
        assert "Delfshaven" in text
    assert Wijk.objects.filter(pk=bospolder.pk).exists()


def test_a_wijk_that_nobody_misses_is_deleted(sitebeheerder, bospolder):
    assert sitebeheerder.post(address("delete", bospolder.pk)).status_code == 302
    assert not Wijk.objects.filter(pk=bospolder.pk).exists()


def test_the_form_of_a_place_says_which_wijk_follows_and_lets_one_choose(
    als, delfshaven, amersfoort, bospolder, tussendijken
):
    make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    place = make_place("Pier 80", postcode="3026AB")
    url = reverse("wagtailsnippets_locaties_locatie:edit", args=[place.pk])
    redacteur = als(delfshaven, "redacteur")
    options = BeautifulSoup(redacteur.get(url).content, "html.parser").select("select[name=wijk] option")
    assert [option.get_text() for option in options] == [
        "Volgt uit de postcode: Tussendijken", "Bospolder", "Tussendijken",
    ]  # fmt: skip
    data = {name: getattr(place, name) for name in ("naam", "straat", "huisnummer", "postcode", "plaats")}
    data |= dict.fromkeys(Locatie.PARTS, "onbekend") | {"adres_tonen": "on"}
    assert redacteur.post(url, data | {"wijk": bospolder.pk}).status_code == 302
    place = Locatie.objects.get(pk=place.pk)
    assert (place.wijk, place.wijk_gekozen) == (bospolder, True)
    assert redacteur.post(url, data | {"wijk": ""}).status_code == 302
    place = Locatie.objects.get(pk=place.pk)
    assert (place.wijk, place.wijk_gekozen) == (tussendijken, False)
