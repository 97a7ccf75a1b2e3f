"""Two people have the settings of one site open; who saves last is told, and keeps what they typed."""

import json

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from sites.models import Wijksite
from tests.admin.test_settings_of_a_site import form_data
from tests.builders import make_wijk


@pytest.fixture
def address(delfshaven):
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", delfshaven.site_id])


@pytest.fixture
def rosa(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


@pytest.fixture
def ahmed(als, delfshaven):
    return als(delfshaven, "sitebeheerder", email="ahmed@voorbeeld.nl")


def opened(client, address):
    """What the form carries along without anybody seeing it."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    return page.select_one("input[name=stand]")["value"]


def current(delfshaven):
    return Wijksite.objects.get(pk=delfshaven.pk)


def send(client, address, wijksite, stand, **fields):
    return client.post(address, form_data(wijksite, stand=stand, **fields))


def sent_back(response):
    return BeautifulSoup(response.content, "html.parser")


def test_the_second_is_told_what_the_first_changed(rosa, ahmed, address, delfshaven):
    stands = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, delfshaven, stands[0], slogan="Samen in de wijk.").status_code == 302
    response = send(ahmed, address, delfshaven, stands[1], telefoon="010 123 45 67")
    assert response.status_code == 200
    told = " ".join(response.context["form"].non_field_errors())
    assert "Sitebeheerder" in told
    assert "één zin" in told
    assert current(delfshaven).telefoon == ""


def test_what_only_the_other_changed_is_taken_over_and_ones_own_stays(rosa, ahmed, address, delfshaven):
    stands = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, delfshaven, stands[0], slogan="Samen in de wijk.", talen=[])
    page = sent_back(send(ahmed, address, delfshaven, stands[1], telefoon="010 123 45 67", talen=["en"]))
    assert page.select_one("input[name=slogan]")["value"] == "Samen in de wijk."
    assert page.select_one("input[name=telefoon]")["value"] == "010 123 45 67"
    assert not page.select("input[name=talen][checked]")


def test_sent_again_it_is_saved(rosa, ahmed, address, delfshaven):
    stands = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, delfshaven, stands[0], slogan="Van Rosa")
    page = sent_back(send(ahmed, address, delfshaven, stands[1], slogan="Van Ahmed"))
    assert page.select_one("input[name=slogan]")["value"] == "Van Ahmed"
    assert "“Van Rosa”" in page.get_text()
    again = send(
        ahmed, address, delfshaven, page.select_one("input[name=stand]")["value"], slogan="Van Ahmed"
    )
    assert again.status_code == 302
    assert current(delfshaven).slogan == "Van Ahmed"


def test_the_same_change_by_both_is_no_quarrel_over_that_field(rosa, ahmed, address, delfshaven):
    stands = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, delfshaven, stands[0], slogan="Samen")
    told = " ".join(
        send(ahmed, address, delfshaven, stands[1], slogan="Samen").context["form"].non_field_errors()
    )
    assert "“Samen”" not in told


def test_saving_without_a_change_hinders_nobody(rosa, ahmed, address, delfshaven):
    stands = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, delfshaven, stands[0]).status_code == 302
    assert send(ahmed, address, delfshaven, stands[1], slogan="Samen").status_code == 302
    assert current(delfshaven).instellingen_versie == 3


@pytest.mark.parametrize(
    ("fields", "name", "checked"),
    [({"oefensite": "on"}, "oefensite", True), ({"primair": "#004040"}, "primair", False)],
)
def test_every_tab_counts(rosa, ahmed, address, delfshaven, fields, name, checked):
    stands = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, delfshaven, stands[0], **fields).status_code == 302
    page = sent_back(send(ahmed, address, delfshaven, stands[1], slogan="Samen"))
    field = page.select_one(f"input[name={name}]:not([type=color])")
    assert field.has_attr("checked") if checked else field["value"] == fields[name]


def test_the_menu_of_the_other_is_not_silently_undone(rosa, ahmed, address, delfshaven):
    stand = opened(ahmed, address)
    delfshaven.menu_items.all().first().delete()
    Wijksite.objects.filter(pk=delfshaven.pk).update(instellingen_versie=2)
    response = send(ahmed, address, delfshaven, stand, slogan="Samen")
    assert response.status_code == 200
    assert current(delfshaven).slogan == ""


def test_wijken_chosen_by_the_other_are_taken_over(rosa, ahmed, address, delfshaven):
    wijk = make_wijk("Bospolder", gemeente="Rotterdam")
    stands = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, delfshaven, stands[0], wijken=[str(wijk.pk)]).status_code == 302
    page = sent_back(send(ahmed, address, delfshaven, stands[1], slogan="Samen"))
    assert [field["value"] for field in page.select("input[name=wijken][checked]")] == [str(wijk.pk)]


@pytest.mark.parametrize(
    "stand", ["", "onzin", "[]", "{}", '{"versie": 1, "velden": 3}', json.dumps({"versie": 99})]
)
def test_an_odd_standing_breaks_nothing(rosa, address, delfshaven, stand):
    assert send(rosa, address, delfshaven, stand, slogan="Samen").status_code == 302


def test_a_standing_that_nobody_had_counts_as_changed(rosa, address, delfshaven):
    stand = json.dumps({"versie": 99, "velden": {}})
    assert send(rosa, address, delfshaven, stand, slogan="Samen").status_code == 200


def test_the_password_is_not_in_what_the_form_carries(rosa, address, delfshaven):
    send(rosa, address, delfshaven, "", nieuw_wachtwoord="haven-wachtwoord")
    stand = opened(rosa, address)
    assert "wachtwoord" not in stand
    assert "pbkdf2" not in stand


@pytest.mark.parametrize("rol", ["redacteur", "eindredacteur"])
def test_the_settings_do_not_exist_for_who_may_not_change_them(als, address, delfshaven, rol):
    client = als(delfshaven, rol)
    assert client.get(address).status_code == 404
    assert client.post(address, {}).status_code == 404


def test_the_settings_of_another_site_do_not_exist(als, address, amersfoort):
    client = als(amersfoort, "sitebeheerder")
    assert client.get(address).status_code == 404
    assert client.post(address, {"naam": "Gekaapt"}).status_code == 404
