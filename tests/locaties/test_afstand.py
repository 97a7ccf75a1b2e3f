"""How far it is, in words that say something to who walks slowly."""

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from locaties.afstand import Punt, distance_in_words, metres, radius_in_words, walking_minutes
from locaties.models import WijkPostcode
from locaties.nabij import find_point
from tests.builders import make_place, make_wijk

PIER, LOODS = Punt(51.907, 4.441), Punt(51.925, 4.470)
points = st.builds(Punt, st.floats(50.7, 53.7), st.floats(3.2, 7.3))


def test_the_distance_between_two_places_is_known():
    # Reckoned by hand on a sphere of 6,371 km.
    assert metres(PIER, LOODS) == pytest.approx(2820, abs=15)
    assert metres(Punt(52, 5), Punt(53, 5)) == pytest.approx(111_195, abs=1)


@given(points, points)
def test_there_and_back_is_as_far(one, other):
    assert metres(one, other) == pytest.approx(metres(other, one))
    assert metres(one, one) == 0


@pytest.mark.parametrize(("distance", "minutes"), [(0, 5), (190, 5), (200, 10), (500, 15), (1000, 30)])
def test_minutes_with_a_rollator_in_steps_of_five(distance, minutes):
    assert walking_minutes(distance) == minutes


@given(st.floats(0, 2_000))
def test_nobody_is_told_less_than_it_takes(distance):
    assert walking_minutes(distance) >= distance * 1.3 / 50
    assert walking_minutes(distance) % 5 == 0


def test_far_away_is_said_in_kilometres():
    with translation.override("en"):
        assert distance_in_words(500) == "about 15 minutes with a walker"
        assert distance_in_words(4000) == "about 5 kilometres"
        assert [radius_in_words(number) for number in (500, 1000, 2500)] == ["500 metres", "1 km", "2.5 km"]


@pytest.mark.django_db
def test_a_postcode_is_in_the_middle_of_its_places():
    make_place("Een", postcode="3025AB", breedtegraad=51.90, lengtegraad=4.40)
    make_place("Twee", postcode="3025AB", breedtegraad=51.92, lengtegraad=4.42)
    make_place("Drie", postcode="3025XX", breedtegraad=51.99, lengtegraad=4.49)
    found = find_point("3025 ab", [])
    assert (found.breedtegraad, found.lengtegraad) == (pytest.approx(51.91), pytest.approx(4.41))
    # Nobody is in this one, so its four digits say it.
    assert find_point("3025ZZ", []).breedtegraad == pytest.approx((51.90 + 51.92 + 51.99) / 3)
    assert find_point("3099AA", []) is None


@pytest.mark.django_db
def test_a_postcode_without_places_is_in_the_middle_of_its_wijk():
    wijk = make_wijk("Bospolder")
    WijkPostcode.objects.create(wijk=wijk, postcode="3026")
    make_place("Een", wijk=wijk, postcode="", breedtegraad=51.90, lengtegraad=4.40)
    assert find_point("3026 CD", []).breedtegraad == pytest.approx(51.90)


def test_of_a_street_only_that_of_the_own_wijken_counts(delfshaven, amersfoort):
    here, there = (
        make_wijk("Bospolder", delfshaven),
        make_wijk("Schothorst", amersfoort, gemeente="Amersfoort"),
    )
    make_place("Een", wijk=here, straat="Kerkstraat", breedtegraad=51.90, lengtegraad=4.40)
    make_place("Twee", wijk=there, straat="Kerkstraat", breedtegraad=52.18, lengtegraad=5.40)
    for text in ("kerkstraat", "Kerkstraat 12"):
        assert find_point(text, [delfshaven.site_id]).breedtegraad == pytest.approx(51.90)
    assert find_point("Bospolder", [delfshaven.site_id]).breedtegraad == pytest.approx(51.90)
    assert find_point("Dorpsstraat", [delfshaven.site_id]) is None


@pytest.mark.django_db
def test_a_place_whose_address_is_hidden_is_not_given_away():
    make_place("Opvang", postcode="3029ZZ", breedtegraad=51.9, lengtegraad=4.4, adres_tonen=False)
    assert find_point("3029ZZ", []) is None
    assert find_point("3029", []) is None
