"""A sitebeheerder switches parts of the site on and off, and reads first what disappears."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from sites.models import Vermelding, Wijksite
from tests.admin.conftest import user_with_role
from tests.admin.test_settings_of_a_site import form_data
from tests.builders import make_activity, make_organisation

pytestmark = pytest.mark.django_db

ALL = ["gids", "agenda", "schermen"]


@pytest.fixture
def address(delfshaven):
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", delfshaven.site_id])


@pytest.fixture
def sitebeheerder(als, delfshaven):
    return als(delfshaven, "sitebeheerder")


def sent(wijksite, on, sure=()):
    parts = {"onderdelen": on, "onderdelen_getoond": ALL, "toch_uit": list(sure)}
    return form_data(Wijksite.objects.get(pk=wijksite.pk)) | parts


def off(wijksite):
    return Wijksite.objects.get(pk=wijksite.pk).uitgezette_modules


def switch(wijksite, *names):
    Wijksite.objects.filter(pk=wijksite.pk).update(uitgezette_modules=list(names))


def test_the_settings_offer_each_part_with_a_sentence(sitebeheerder, address):
    page = BeautifulSoup(sitebeheerder.get(address).content, "html.parser")
    boxes = page.select("input[name=onderdelen]")
    assert [(box["value"], box.has_attr("checked")) for box in boxes] == [("gids", True), ("agenda", True)]
    assert "Alle activiteiten van de website" in boxes[1].find_parent("label").get_text()
    assert not page.select("input[name=toch_uit]")


def test_before_a_part_goes_off_it_says_what_disappears(sitebeheerder, address, delfshaven):
    club = make_organisation(delfshaven, "De Brug")
    for number in range(2):
        make_activity(club, f"Soep {number}")
    response = sitebeheerder.post(address, sent(delfshaven, ["gids"]))
    assert response.status_code == 200
    assert off(delfshaven) == []
    page = BeautifulSoup(response.content, "html.parser")
    (box,) = page.select("input[name=toch_uit]")
    assert box["value"] == "agenda"
    assert (
        "2 activiteiten zijn dan niet meer te zien; er wordt niets weggegooid."
        in box.find_parent("label").get_text()
    )
    assert sitebeheerder.post(address, sent(delfshaven, ["gids"], sure=["agenda"])).status_code == 302
    assert off(delfshaven) == ["agenda"]
    assert set(Vermelding.objects.values_list("soort", flat=True)) == {"organisatie"}
    # On again asks nothing.
    assert sitebeheerder.post(address, sent(delfshaven, ALL)).status_code == 302
    assert off(delfshaven) == []
    assert Vermelding.objects.filter(soort="activiteit").count() == 2


def test_a_yes_to_one_part_is_no_yes_to_another(sitebeheerder, address, delfshaven):
    response = sitebeheerder.post(address, sent(delfshaven, [], sure=["agenda"]))
    assert response.status_code == 200
    assert off(delfshaven) == []


@pytest.mark.parametrize("parts", [["bestaat-niet"], ["\0"], ["gids", "²"]])
def test_what_is_no_part_is_refused(sitebeheerder, address, delfshaven, parts):
    assert sitebeheerder.post(address, sent(delfshaven, parts)).status_code == 200
    assert off(delfshaven) == []


def test_a_form_that_did_not_offer_a_part_leaves_it_as_it_is(sitebeheerder, address, delfshaven):
    switch(delfshaven, "agenda")
    data = form_data(Wijksite.objects.get(pk=delfshaven.pk))
    assert sitebeheerder.post(address, data).status_code == 302
    assert off(delfshaven) == ["agenda"]


def test_nobody_else_switches_parts(als, address, delfshaven, amersfoort):
    for client in (als(delfshaven, "eindredacteur"), als(amersfoort, "sitebeheerder")):
        assert client.post(address, sent(delfshaven, [], sure=ALL)).status_code == 404
    assert off(delfshaven) == []


def entries(client):
    page = client.get("/beheer/")
    return page.content.decode()


def test_what_is_off_has_no_button_and_no_menu_item(als, delfshaven, amersfoort):
    redacteur = als(delfshaven)
    listing, button = reverse("activiteiten:index"), "Nieuwe activiteit"
    assert listing in entries(redacteur)
    switch(delfshaven, "agenda")
    html = entries(redacteur)
    assert listing not in html
    assert button not in html
    assert reverse("organisaties:index") in html
    # Who works on another site that has it still sees it.
    user_with_role(amersfoort, "redacteur", email=user_with_role(delfshaven, "redacteur").email)
    assert listing in entries(redacteur)
    assert button in entries(redacteur)


def test_what_is_off_is_not_made(als, delfshaven):
    root = delfshaven.site.root_page
    guide = root.get_children().get(slug="organisaties")
    redacteur = als(delfshaven)
    add = reverse("wagtailadmin_pages:add", args=["organisaties", "organisatiepage", guide.pk])
    assert redacteur.get(add).status_code == 200
    switch(delfshaven, "gids")
    assert redacteur.get(add).status_code == 302
    assert (
        "organisatiepage"
        not in redacteur.get(reverse("wagtailadmin_pages:add_subpage", args=[guide.pk])).content.decode()
    )
