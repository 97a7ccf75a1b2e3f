"""Screens in the admin: whose they are, whether they are on, and what may be shown."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from schermen.admin.screens import last_seen
from schermen.models import Scherm
from tests.builders import make_screen

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]
NAMES = {
    part: f"wagtailsnippets_schermen_scherm:{part}" for part in ("list", "add", "edit", "delete", "inspect")
}
NEW = {
    "naam": "Televisie in de hal",
    "plek": "Bij de ingang van De Brug",
    "stand": "liggend",
    "seconden": "15",
    "nacht_van": "22:00",
    "nacht_tot": "07:00",
    "lijsten-TOTAL_FORMS": "1",
    "lijsten-INITIAL_FORMS": "0",
    "lijsten-MIN_NUM_FORMS": "1",
    "lijsten-MAX_NUM_FORMS": "8",
    "lijsten-0-soort": "lijst",
    "lijsten-0-titel": "Samen eten",
    "lijsten-0-filters": "https://delfshaven.nl/agenda/?thema=zwemmen&pagina=2",
    "lijsten-0-ORDER": "1",
}


@pytest.fixture
def scherm(delfshaven):
    return make_screen(delfshaven, naam="Hal van De Brug")


def address(part, *args):
    return reverse(NAMES[part], args=args)


@pytest.mark.parametrize("role", ["eindredacteur", "sitebeheerder"])
def test_who_may_adds_a_screen_of_the_own_site(delfshaven, amersfoort, als, role):
    response = als(delfshaven, role).post(address("add"), NEW | {"site": amersfoort.site_id})
    assert response.status_code == 302, response.context["form"].errors
    screen = Scherm.objects.get()
    assert screen.site == delfshaven.site
    # Of what was pasted only the filters stay.
    assert [row.filters for row in screen.lijsten.all()] == ["thema=zwemmen"]


def test_a_redacteur_looks_and_changes_nothing(scherm, delfshaven, als):
    client = als(delfshaven, "redacteur")
    html = client.get(address("list")).content.decode()
    assert "Hal van De Brug" in html
    assert scherm.adres in html
    assert reverse("scherm_nieuwe_code", args=[scherm.pk]) not in html
    assert client.get(address("inspect", scherm.pk)).status_code == 200
    before = Scherm.objects.values().get()
    for url in (address("add"), address("edit", scherm.pk), address("delete", scherm.pk)):
        assert client.get(url).status_code != 200
        client.post(url, NEW)
    assert client.post(reverse("scherm_nieuwe_code", args=[scherm.pk])).status_code == 404
    assert Scherm.objects.values().get() == before


def test_nobody_sees_nor_changes_a_screen_of_another_site(delfshaven, amersfoort, als):
    other = Scherm.objects.create(site=amersfoort.site, naam="Kattenkwaad")
    client = als(delfshaven, "sitebeheerder")
    assert "Kattenkwaad" not in client.get(address("list")).content.decode()
    for url in (
        *(address(part, other.pk) for part in ("edit", "delete", "inspect")),
        reverse("scherm_nieuwe_code", args=[other.pk]),
    ):
        assert client.get(url).status_code == 404
        assert client.post(url).status_code == 404
    assert Scherm.objects.get().code == other.code


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("lijsten-0-filters", "thema=bestaat-niet"),
        ("lijsten-0-titel", ""),
        ("nacht_tot", ""),
        ("nacht_tot", "22:00"),
        ("seconden", "1"),
        ("seconden", "9999"),
        ("naam", ""),
        ("lijsten-TOTAL_FORMS", "0"),
    ],
)
def test_what_will_not_do_is_told(delfshaven, als, field, value):
    response = als(delfshaven, "eindredacteur").post(address("add"), NEW | {field: value})
    assert response.status_code == 200
    form = response.context["form"]
    assert form.errors or form.formsets["lijsten"].total_error_count()
    assert not Scherm.objects.exists()


def test_a_new_address_is_asked_once_more_and_shuts_the_old_one(scherm, delfshaven, als, op_delfshaven):
    client, old = als(delfshaven, "eindredacteur"), scherm.get_absolute_url()
    url = reverse("scherm_nieuwe_code", args=[scherm.pk])
    assert scherm.adres in client.get(url).content.decode()
    assert op_delfshaven.get(old).status_code == 200
    client.post(url)
    scherm.refresh_from_db()
    assert op_delfshaven.get(old).status_code == 404
    assert op_delfshaven.get(scherm.get_absolute_url()).status_code == 200


def test_the_list_says_when_each_was_last_seen(scherm):
    seen = {None: "not yet", 5: "just now", 185: "3", 7300: "2"}
    for seconds, words in seen.items():
        scherm.laatst_gezien = None if seconds is None else timezone.now() - timedelta(seconds=seconds)
        said = last_seen(scherm)
        assert words in said or said in {"nog nooit", "zojuist"}
        assert "," not in said


def test_with_the_module_off_the_menu_leaves_it_out(delfshaven, als):
    client = als(delfshaven, "eindredacteur")
    assert address("list") in client.get(reverse("wagtailadmin_home")).content.decode()
    delfshaven.uitgezette_modules = ["schermen"]
    delfshaven.save()
    assert address("list") not in client.get(reverse("wagtailadmin_home")).content.decode()
