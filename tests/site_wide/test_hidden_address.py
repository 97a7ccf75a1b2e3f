"""A place whose address is not shown gives away nothing but its wijk, anywhere."""

import pytest

from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db

SECRETS = ["Geheimhuis", "Verborgenstraat", "3025ZZ", "3025 ZZ", "51.91234", "4.43210"]
PATHS = [
    "/",
    "/organisaties/",
    "/organisaties/?formaat=json",
    "/organisaties/opvang/",
    "/organisaties/opvang/inloop/",
    "/organisaties/opvang/inloop/?formaat=ics",
    "/agenda/",
    "/agenda/?formaat=rss",
    "/agenda/?formaat=json",
    "/zoeken/?q=opvang",
    "/zoeken/?q=opvang&formaat=json",
    "/zoeken/?q=geheimhuis",
    "/zoeken/?q=verborgenstraat",
    "/thema/ontmoeting/",
    "/en/organisaties/opvang/",
    "/sitemap.xml",
]


@pytest.fixture
def shelter(delfshaven):
    place = make_place(
        "Geheimhuis", wijk=make_wijk("Spangen", delfshaven), adres_tonen=False, straat="Verborgenstraat",
        huisnummer="99", postcode="3025ZZ", breedtegraad=51.91234, lengtegraad=4.43210,
    )  # fmt: skip
    page = make_organisation(delfshaven, "Opvang", themas=["ontmoeting"], place=place)
    make_activity(page, "Inloop", themas=["ontmoeting"], begin=in_days(0, hour=23))
    return page


@pytest.mark.parametrize("path", PATHS)
def test_no_page_list_or_feed_shows_the_address(shelter, op_delfshaven, path):
    response = op_delfshaven.get(path)
    assert response.status_code == 200
    content = response.content.decode()
    assert not [secret for secret in SECRETS if secret in content]


def test_the_wijk_is_shown(shelter, op_delfshaven):
    assert "Spangen" in op_delfshaven.get("/organisaties/opvang/").content.decode()


def test_its_name_and_street_find_nothing(shelter, op_delfshaven):
    for word in ("geheimhuis", "verborgenstraat"):
        assert op_delfshaven.get(f"/zoeken/?formaat=json&q={word}").json()["totaal"] == 0
