"""Two people have the settings of one site open; who saves last is told, and keeps what they typed."""

import json

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from sites.models import Wijksite
from tests.admin.conftest import user_with_role
from tests.builders import make_wijk


@pytest.fixture
def address(delfshaven):
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", delfshaven.site_id])


@pytest.fixture
def rosa(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


@pytest.fixture
def ahmed(delfshaven):
    client = Client(headers={"host": "localhost"})
    client.force_login(user_with_role(delfshaven, "sitebeheerder", "ahmed@voorbeeld.nl"))
    return client


def opened(client, address):
    """All that a browser would send when somebody saves the form as it is."""
    form = sent_back(client.get(address)).select_one("#w-editor-form")
    data: dict[str, list[str]] = {}
    for field in form.select("input[name], select[name], textarea[name]"):
        kind = field.get("type")
        if kind in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        chosen = [option["value"] for option in field.select("option[selected]")] or [""]
        value = chosen if field.name == "select" else [field.get("value", field.get_text() or "")]
        data.setdefault(field["name"], []).extend(["on"] if kind == "checkbox" and value == [""] else value)
    return {name: value for name, value in data.items() if "__prefix__" not in name}


def current(delfshaven):
    return Wijksite.objects.get(pk=delfshaven.pk)


def send(client, address, data, **fields):
    return client.post(address, data | fields)


def sent_back(response):
    return BeautifulSoup(response.content, "html.parser")


def test_the_second_is_told_what_the_first_changed(rosa, ahmed, address, delfshaven):
    forms = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, forms[0], slogan="Samen in de wijk.").status_code == 302
    response = send(ahmed, address, forms[1], telefoon="010 123 45 67")
    assert response.status_code == 200
    told = " ".join(response.context["form"].non_field_errors())
    assert "Sitebeheerder" in told
    assert "Daarvan overgenomen: Één zin." in told
    assert current(delfshaven).telefoon == ""


def test_what_only_the_other_changed_is_taken_over_and_ones_own_stays(rosa, ahmed, address, delfshaven):
    forms = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, forms[0], slogan="Samen in de wijk.", talen=[])
    page = sent_back(send(ahmed, address, forms[1], telefoon="010 123 45 67", talen=["en"]))
    assert page.select_one("input[name=slogan]")["value"] == "Samen in de wijk."
    assert page.select_one("input[name=telefoon]")["value"] == "010 123 45 67"
    assert not page.select("input[name=talen][checked]")


def test_sent_again_it_is_saved(rosa, ahmed, address, delfshaven):
    forms = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, forms[0], slogan="Van Rosa")
    page = sent_back(send(ahmed, address, forms[1], slogan="Van Ahmed"))
    assert page.select_one("input[name=slogan]")["value"] == "Van Ahmed"
    assert "“Van Rosa”" in page.get_text()
    standing = page.select_one("input[name=stand]")["value"]
    again = send(ahmed, address, forms[1], stand=standing, slogan="Van Ahmed")
    assert again.status_code == 302
    assert current(delfshaven).slogan == "Van Ahmed"


def test_the_same_change_by_both_is_no_quarrel_over_that_field(rosa, ahmed, address, delfshaven):
    forms = opened(rosa, address), opened(ahmed, address)
    send(rosa, address, forms[0], slogan="Samen")
    told = " ".join(send(ahmed, address, forms[1], slogan="Samen").context["form"].non_field_errors())
    assert "“Samen”" not in told


def test_saving_without_a_change_hinders_nobody(rosa, ahmed, address, delfshaven):
    forms = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, forms[0]).status_code == 302
    assert send(ahmed, address, forms[1], slogan="Samen").status_code == 302
    assert current(delfshaven).instellingen_versie == 3


def test_every_tab_counts(rosa, ahmed, address):
    forms = opened(rosa, address), opened(ahmed, address)
    assert (
        send(
            rosa, address, forms[0], oefensite="on", primair="#004040", email="wijk@voorbeeld.nl"
        ).status_code
        == 302
    )
    page = sent_back(send(ahmed, address, forms[1], slogan="Samen"))
    assert page.select_one("input[name=oefensite]").has_attr("checked")
    assert page.select_one("input[name=primair]")["value"] == "#004040"
    assert page.select_one("input[name=email]")["value"] == "wijk@voorbeeld.nl"


def test_the_menu_of_the_other_is_not_silently_undone(rosa, ahmed, address, delfshaven):
    form = opened(ahmed, address)
    delfshaven.menu_items.all().first().delete()
    Wijksite.objects.filter(pk=delfshaven.pk).update(instellingen_versie=2)
    response = send(ahmed, address, form, slogan="Samen")
    assert response.status_code == 200
    assert current(delfshaven).slogan == ""


def test_wijken_chosen_by_the_other_are_taken_over(rosa, ahmed, address, delfshaven):
    wijk = make_wijk("Bospolder", gemeente="Rotterdam")
    forms = opened(rosa, address), opened(ahmed, address)
    assert send(rosa, address, forms[0], wijken=[str(wijk.pk)]).status_code == 302
    page = sent_back(send(ahmed, address, forms[1], slogan="Samen"))
    assert [field["value"] for field in page.select("input[name=wijken][checked]")] == [str(wijk.pk)]


@pytest.mark.parametrize(
    "stand", ["", "onzin", "[]", "{}", '{"versie": 1, "velden": 3}', json.dumps({"versie": 99})]
)
def test_an_odd_standing_breaks_nothing(rosa, address, delfshaven, stand):
    assert send(rosa, address, opened(rosa, address), stand=stand, slogan="Samen").status_code == 302


def test_a_standing_that_nobody_had_counts_as_changed(rosa, address, delfshaven):
    stand = json.dumps({"versie": 99, "velden": {}})
    assert send(rosa, address, opened(rosa, address), stand=stand, slogan="Samen").status_code == 200


def test_the_password_is_not_in_what_the_form_carries(rosa, address, delfshaven):
    send(rosa, address, opened(rosa, address), nieuw_wachtwoord="haven-wachtwoord")
    [stand] = opened(rosa, address)["stand"]
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
