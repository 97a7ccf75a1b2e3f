import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from sites.models import Wijksite
from tests.builders import make_wijk


@pytest.fixture
def address(delfshaven):
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", delfshaven.site_id])


@pytest.fixture
def sitebeheerder(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


def form_data(wijksite, **fields):
    names = [
        *[
            "naam",
            "soort",
            "gemeente",
            "slogan",
            "status",
            "verwijzing",
            "telefoon",
            "telefoon_uren",
            "email",
        ],
        *[
            "primair",
            "op_primair",
            "accent",
            "op_accent",
            "achtergrond",
            "vlak",
            "tekst",
            "tekst_zacht",
            "lijn",
        ],
        *[
            "lettertype",
            "hoeken",
            "adres",
            "kaart_lat",
            "kaart_lon",
            "kaart_zoom",
            "verwerkingsverantwoordelijke",
        ],
        "toegankelijkheidsverklaring",
    ]
    data = {name: getattr(wijksite, name) for name in names}
    lists = {name: inline_formset([]) for name in ("menu_items", "site_themas", "partnerlogos")}
    talen = fields.pop("talen", wijksite.talen)
    data |= {name: getattr(wijksite, f"{name}_id") or "" for name in ("logo", "hero")}
    return nested_form_data({**data, **lists, **fields}) | {"talen": talen}


def test_the_settings_stand_in_tabs_in_the_order_of_a_person(sitebeheerder, address):
    page = BeautifulSoup(sitebeheerder.get(address).content, "html.parser")
    tabs = [tab["id"] for tab in page.select("[role=tab]")]
    assert len(tabs) == 7
    assert page.select_one("input[type=color][data-kleur-voor=id_primair]")["value"] == "#00566B"


def test_a_sitebeheerder_changes_what_visitors_see(sitebeheerder, address, delfshaven):
    data = form_data(delfshaven, slogan="Samen in de wijk.", telefoon="010 123 45 67", talen=[])
    assert sitebeheerder.post(address, data).status_code == 302
    delfshaven.refresh_from_db()
    assert (delfshaven.slogan, delfshaven.telefoon) == ("Samen in de wijk.", "010 123 45 67")
    assert delfshaven.talen == []
    sitebeheerder.post(address, form_data(delfshaven, talen=["en"]))
    delfshaven.refresh_from_db()
    assert delfshaven.talen == ["en"]


def test_colours_that_cannot_be_read_are_refused_at_the_field(sitebeheerder, address, delfshaven):
    response = sitebeheerder.post(address, form_data(delfshaven, primair="#FFFFFF"))
    assert response.status_code == 200
    assert "op_primair" in response.context["form"].errors
    assert Wijksite.objects.get(pk=delfshaven.pk).primair == "#00566B"


def test_a_password_while_being_built_is_set_and_stays(sitebeheerder, address, delfshaven):
    data = form_data(delfshaven, nieuw_wachtwoord="haven-wachtwoord")
    assert sitebeheerder.post(address, data).status_code == 302
    delfshaven.refresh_from_db()
    assert delfshaven.check_wachtwoord("haven-wachtwoord")
    assert "haven-wachtwoord" not in sitebeheerder.get(address).content.decode()
    sitebeheerder.post(address, form_data(delfshaven))
    delfshaven.refresh_from_db()
    assert delfshaven.check_wachtwoord("haven-wachtwoord")


def test_wijken_of_another_gemeente_are_no_choice(sitebeheerder, address, delfshaven, amersfoort):
    make_wijk("Bospolder", delfshaven)
    make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    page = BeautifulSoup(sitebeheerder.get(address).content, "html.parser")
    choices = page.select("input[name=wijken]")
    assert len(choices) == 1
    assert "Bospolder" in choices[0].find_parent("label").get_text()
