"""An item of another site, as a visitor of the receiving site meets it."""

import pytest
from bs4 import BeautifulSoup

from sites.links import apply_link
from sites.models import Koppeling
from tests.builders import in_days, make_activity, make_organisation


@pytest.fixture
def shared(delfshaven, amersfoort):
    """Two items of Delfshaven that Amersfoort shows too."""
    brug = make_organisation(delfshaven, "De Brug")
    make_activity(brug, "Samen eten", dates=[in_days(1)])
    koppeling = Koppeling.objects.create(
        van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True
    )
    apply_link(koppeling.pk)
    return delfshaven.site.root_url


def soup_of(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize(
    ("address", "home", "back"),
    [
        ("/organisaties/de-brug/", "/organisaties/de-brug/", "/organisaties/"),
        ("/agenda/samen-eten/", "/organisaties/de-brug/samen-eten/", "/agenda/"),
    ],
)
def test_a_guest_wears_this_site_and_says_where_it_comes_from(shared, op_amersfoort, address, home, back):
    found = soup_of(op_amersfoort, address)
    origin = found.select_one(".herkomst")
    assert " ".join(origin.get_text(" ").split()) == "Komt van Delfshaven"
    assert origin.a["href"] == shared + home
    assert found.select_one("link[rel=canonical]")["href"] == shared + home
    assert found.select_one(".terug")["href"] == back
    assert found.select_one(".merknaam").get_text(strip=True) == "Amersfoort 033"
    assert found.title.get_text().endswith("Amersfoort 033")


def test_a_profile_whose_activities_are_not_shared_tells_where_they_are(shared, amersfoort, op_amersfoort):
    Koppeling.objects.update(wat=Koppeling.Wat.PROFIELEN)
    apply_link(Koppeling.objects.get().pk)
    main = soup_of(op_amersfoort, "/organisaties/de-brug/").find("main")
    link = main.find("section", {"aria-labelledby": "kop-doen"}).a
    assert link["href"] == f"{shared}/organisaties/de-brug/"
    assert "geen activiteiten" not in main.get_text()


def test_a_site_with_another_name_has_that_name_in_the_lists_of_others(shared, delfshaven, op_amersfoort):
    op_amersfoort.get("/organisaties/")
    delfshaven.naam = "Delfshaven en omstreken"
    delfshaven.save()
    assert "Komt van Delfshaven en omstreken" in " ".join(
        soup_of(op_amersfoort, "/organisaties/").find("main").get_text(" ").split()
    )


def test_at_home_nothing_is_said_of_it(shared, op_delfshaven):
    found = soup_of(op_delfshaven, "/organisaties/de-brug/")
    assert not found.select_one(".herkomst")
    assert found.select_one("link[rel=canonical]")["href"] == f"{shared}/organisaties/de-brug/"


@pytest.mark.parametrize("address", ["/organisaties/", "/agenda/", "/zoeken/", "/"])
def test_lists_say_it_and_lead_to_the_address_here(shared, op_amersfoort, address):
    found = soup_of(op_amersfoort, address).find("main")
    assert "Komt van Delfshaven" in " ".join(found.get_text(" ").split())
    links = {link["href"] for link in found.select("a[href]")}
    assert links & {"/organisaties/de-brug/", "/agenda/samen-eten/"}
    assert not [href for href in links if "delfshaven.localhost" in href]


def test_an_activity_at_home_says_nothing_either(shared, op_delfshaven):
    assert "Komt van" not in soup_of(op_delfshaven, "/agenda/").find("main").get_text()
