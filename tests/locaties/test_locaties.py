import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from locaties.models import Locatie, Wijk, WijkPostcode

pytestmark = pytest.mark.django_db


@pytest.fixture
def wijk():
    wijk = Wijk.objects.create(naam="Historisch Delfshaven", slug="delfshaven", gemeente="Rotterdam")
    WijkPostcode.objects.create(wijk=wijk, postcode="3024")
    return wijk


def make(**values):
    standard = {
        "naam": "Kolkkerk",
        "straat": "Aelbrechtskolk",
        "huisnummer": "31",
        "postcode": "3024 re",
        "plaats": "Rotterdam",
        "breedtegraad": 51.907,
        "lengtegraad": 4.4462,
    }
    return Locatie(**(standard | values))


def errors_of(locatie):
    with pytest.raises(ValidationError) as caught:
        locatie.full_clean()
    return caught.value.message_dict


def test_the_wijk_follows_from_the_postcode(wijk):
    locatie = make()
    locatie.full_clean()
    locatie.save()
    locatie.refresh_from_db()
    assert (locatie.wijk, locatie.postcode) == (wijk, "3024RE")


def test_the_wijk_that_staff_chose_is_kept(wijk):
    other = Wijk.objects.create(naam="Bospolder", slug="bospolder", gemeente="Rotterdam")
    locatie = make(wijk=other)
    locatie.save()
    assert locatie.wijk == other


def test_a_postcode_of_no_known_wijk_leaves_the_wijk_empty(wijk):
    locatie = make(postcode="1234AB")
    locatie.save()
    assert locatie.wijk is None


def test_a_wijk_with_places_is_not_deleted(wijk):
    make().save()
    with pytest.raises(ProtectedError):
        wijk.delete()


def test_a_shown_address_is_written_as_on_an_envelope(wijk):
    locatie = make()
    locatie.save()
    assert locatie.openbare_naam == "Kolkkerk"
    assert locatie.openbaar_adres == ["Aelbrechtskolk 31", "3024 RE Rotterdam"]
    assert locatie.openbare_coordinaten == (51.907, 4.4462)


def test_a_spot_without_street_has_no_empty_lines():
    assert make(straat="", huisnummer="", postcode="").openbaar_adres == ["Rotterdam"]
    assert make(huisnummer="", postcode="").openbaar_adres == ["Aelbrechtskolk", "Rotterdam"]


def test_of_a_hidden_address_only_the_wijk_is_shown(wijk):
    locatie = make(adres_tonen=False)
    locatie.save()
    assert locatie.openbare_naam == "Historisch Delfshaven"
    assert locatie.openbaar_adres == []
    assert locatie.openbare_coordinaten is None
    assert locatie.route_url == ""


def test_a_hidden_address_in_no_wijk_shows_nothing():
    assert make(adres_tonen=False, postcode="").openbare_naam == ""


def test_the_route_is_a_link_that_needs_no_script():
    assert make().route_url == "https://www.openstreetmap.org/directions?to=51.907%2C4.4462"
    unknown = make(breedtegraad=None, lengtegraad=None, postcode="3024RE")
    assert unknown.route_url == (
        "https://www.openstreetmap.org/search?query=Aelbrechtskolk+31%2C+3024+RE+Rotterdam"
    )
    assert make(breedtegraad=None, lengtegraad=None, straat="", huisnummer="").route_url == ""


def test_a_place_on_latitude_zero_is_no_unknown_place():
    assert make(breedtegraad=0.0, lengtegraad=0.0).openbare_coordinaten == (0.0, 0.0)


def test_accessibility_is_told_in_words_and_unknown_is_not_no():
    parts = make(ingang="ja", toilet="nee").toegankelijkheid()
    assert [key for key, _label, _value in parts] == list(Locatie.PARTS)
    told = {part.key: part.value for part in parts}
    assert (told["ingang"], told["toilet"], told["lift"]) == ("ja", "nee", "onbekend")
    assert all(str(part.label) and str(part.value.label) for part in parts)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("postcode", "nergens"),
        ("postcode", "3024"),
        ("breedtegraad", 4.4462),
        ("lengtegraad", 51.907),
        ("bag_id", "123"),
        ("bag_id", "²" * 16),
        ("ingang", "misschien"),
        ("naam", ""),
        ("plaats", ""),
        ("straat", ""),
    ],
)
def test_wrong_input_is_refused(field, value):
    assert field in errors_of(make(**{field: value}))


def test_half_a_coordinate_is_refused():
    assert "__all__" in errors_of(make(lengtegraad=None))
