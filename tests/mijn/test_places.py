"""A place by postcode and number, with a register of addresses that answers as PDOK's Locatieserver does."""

import pytest

from locaties.models import Locatie
from locaties.pdok import PdokError, find_addresses
from organisaties.models import OrganisatiePage
from tests.builders import make_place, make_wijk
from tests.mijn.forms import filled_in

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


def at(page, rest=""):
    return f"/mijn/{page.pk}/profiel/plek-erbij/{rest}"


SEARCH = "?postcode=3024+re&huisnummer=31"
NEW = {
    "naam": "Huis",
    "straat": "Aelbrechtskolk",
    "huisnummer": "31",
    "postcode": "3024 RE",
    "plaats": "Rotterdam",
}


def draft(page):
    return OrganisatiePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def test_register_is_asked_as_it_is_documented(register):
    [adres] = find_addresses("3024 re", "31")
    assert (adres.straat, adres.plaats, adres.bag_id) == ("Aelbrechtskolk", "Rotterdam", "0599200000123456")
    assert (adres.breedtegraad, adres.lengtegraad) == (51.90631022, 4.44796591)
    [(path, asked)] = register.asked
    assert path == "/bzk/locatieserver/search/v3_1/free"
    assert asked["q"] == ["3024RE 31"]
    assert asked["fq"] == ["type:adres", "postcode:3024RE"]


def test_what_is_no_address_is_not_asked(register):
    assert find_addresses("kwaad", "31") == find_addresses("3024RE", "kwaad") == []
    assert register.asked == []


@pytest.mark.parametrize(
    "answer", [(500, {}), (200, b"<html>"), (200, {"response": None}), (200, {"response": {"docs": [3]}})]
)
def test_register_that_fails_is_left_alone_for_a_while(register, answer):
    register.answer = answer
    for _time in range(3):
        with pytest.raises(PdokError):
            find_addresses("3024RE", "31")
    assert len(register.asked) == 1


def test_address_is_filled_in_and_kept_with_its_number_in_the_register(register, soeppan, als_fatma):
    page = als_fatma.get(at(soeppan, SEARCH)).content.decode()
    assert 'value="Aelbrechtskolk"' in page
    assert 'value="Rotterdam"' in page
    said = als_fatma.post(at(soeppan, SEARCH), {**NEW, "adres_tonen": "on", "bag_id": "9" * 16}, follow=True)
    assert "Bewaard. Nog niet online." in said.content.decode()
    place = Locatie.objects.get()
    assert (place.bag_id, place.breedtegraad, place.adres_tonen) == ("0599200000123456", 51.90631022, True)
    assert [row.locatie for row in draft(soeppan).plekken.all()] == [place]
    assert not OrganisatiePage.objects.get(pk=soeppan.pk).plekken.exists()


def test_register_away_then_by_hand(soeppan, als_fatma):
    page = als_fatma.get(at(soeppan, SEARCH)).content.decode()
    assert "We kunnen het adres nu niet opzoeken." in page
    als_fatma.post(at(soeppan, SEARCH), NEW)
    place = Locatie.objects.get()
    assert (place.straat, place.postcode, place.bag_id, place.adres_tonen) == (
        "Aelbrechtskolk",
        "3024RE",
        "",
        False,
    )


def test_accessibility_of_a_new_place_is_told_with_it(register, soeppan, als_fatma):
    form = als_fatma.get(at(soeppan, SEARCH)).content.decode()
    assert "Hoe toegankelijk is het? (hoeft niet)" in form
    als_fatma.post(
        at(soeppan, SEARCH), {**NEW, "ingang": "ja", "lift": "nee", "toilet": "", "bankje": "onbekend"}
    )
    answers = {part.key: part.value for part in Locatie.objects.get().toegankelijkheid()}
    unknown = dict.fromkeys(("toilet", "ringleiding", "parkeren", "bankje"), "onbekend")
    assert answers == {"ingang": "ja", "lift": "nee", **unknown}


def test_strange_answer_about_accessibility_is_told_and_keeps_the_rest(register, soeppan, als_fatma):
    page = als_fatma.post(at(soeppan, SEARCH), {**NEW, "ingang": "misschien", "lift": "ja"}).content.decode()
    assert "Dit klopt nog niet" in page
    assert '<option value="ja" selected>' in page
    assert not Locatie.objects.exists()


def test_building_that_others_use_is_offered_first(soeppan, delfshaven, als_fatma):
    wijk = make_wijk("Historisch Delfshaven", delfshaven)
    known = make_place("Het Kolkhuis", wijk=wijk, straat="Aelbrechtskolk", huisnummer="31", postcode="3024RE")
    page = als_fatma.get(at(soeppan, SEARCH)).content.decode()
    assert "Is het een van deze?" in page
    assert "Het Kolkhuis" in page
    als_fatma.post(at(soeppan, SEARCH), {"locatie": known.pk})
    assert [row.locatie for row in draft(soeppan).plekken.all()] == [known]
    assert Locatie.objects.count() == 1


def test_hidden_place_of_another_is_not_offered_and_cannot_be_taken(soeppan, delfshaven, als_fatma):
    wijk = make_wijk("Historisch Delfshaven", delfshaven)
    shelter = make_place(
        "Geheim huis",
        wijk=wijk,
        straat="Aelbrechtskolk",
        huisnummer="31",
        postcode="3024RE",
        adres_tonen=False,
    )
    assert "Geheim huis" not in als_fatma.get(at(soeppan, SEARCH)).content.decode()
    als_fatma.post(at(soeppan, SEARCH), {"locatie": shelter.pk})
    assert not draft(soeppan).plekken.all()


def test_bad_postcode_is_told(soeppan, als_fatma):
    page = als_fatma.get(at(soeppan, "?postcode=12&huisnummer=3")).content.decode()
    assert "Dit is geen postcode." in page


def test_place_is_left(soeppan, als_fatma):
    als_fatma.post(at(soeppan, SEARCH), NEW)
    url = f"/mijn/{soeppan.pk}/profiel/plek/"
    als_fatma.post(url, filled_in(als_fatma.get(url), weg_0="on"))
    assert not draft(soeppan).plekken.all()
    assert Locatie.objects.count() == 1
