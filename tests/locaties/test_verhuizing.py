"""Another wijk for a postcode: what moves along, and what somebody chose by hand stays."""

import pytest

from locaties.models import Locatie, Wijk, WijkPostcode
from locaties.verhuizing import verhuizing, voer_uit

pytestmark = pytest.mark.django_db


def make_wijk(naam, *postcodes):
    wijk = Wijk.objects.create(naam=naam, slug=naam.lower(), gemeente="Rotterdam")
    for postcode in postcodes:
        WijkPostcode.objects.create(wijk=wijk, postcode=postcode)
    return wijk


def make_place(postcode, **fields):
    return Locatie.objects.create(naam=f"Huis {postcode}", plaats="Rotterdam", postcode=postcode, **fields)


@pytest.fixture
def bospolder():
    return make_wijk("Bospolder", "3025")


@pytest.fixture
def tussendijken():
    return make_wijk("Tussendijken", "3026")


def wijk_of(place):
    return Locatie.objects.get(pk=place.pk).wijk


def test_an_area_that_goes_to_another_wijk_takes_its_places_along(bospolder, tussendijken):
    place, other = make_place("3026AB"), make_place("3025AB")
    change = verhuizing(bospolder, {"3025", "3026"})
    assert change.overgenomen == {"3026": tussendijken}
    (groep,) = change.groepen
    assert (groep.van, groep.naar, groep.locatie_ids) == (tussendijken, bospolder, (place.pk,))
    assert wijk_of(place) == tussendijken
    voer_uit(bospolder, {"3025", "3026"})
    assert wijk_of(place) == wijk_of(other) == bospolder
    assert not tussendijken.postcodes.exists()


def test_a_wijk_that_somebody_chose_stays(bospolder, tussendijken):
    chosen = make_place("3026AB", wijk=bospolder)
    fixed = make_place("3026AC", wijk=tussendijken, wijk_gekozen=True)
    assert chosen.wijk_gekozen
    spangen = make_wijk("Spangen")
    assert verhuizing(spangen, {"3026"}).groepen == []
    voer_uit(spangen, {"3026"})
    assert (wijk_of(chosen), wijk_of(fixed)) == (bospolder, tussendijken)


def test_one_street_goes_to_another_wijk_and_the_rest_of_the_area_stays(bospolder, tussendijken):
    street, rest = make_place("3026AB"), make_place("3026XY")
    voer_uit(bospolder, {"3025", "3026AB"})
    assert (wijk_of(street), wijk_of(rest)) == (bospolder, tussendijken)
    voer_uit(bospolder, {"3025"})
    assert wijk_of(street) == tussendijken


def test_a_postcode_that_no_wijk_has_any_more_leaves_its_places_without_a_wijk(tussendijken):
    place = make_place("3026AB")
    (groep,) = verhuizing(tussendijken, set()).groepen
    assert (groep.van, groep.naar) == (tussendijken, None)
    voer_uit(tussendijken, set())
    assert wijk_of(place) is None
    voer_uit(tussendijken, {"3026"})
    assert wijk_of(place) == tussendijken


def test_a_new_wijk_says_who_would_move_before_it_exists(tussendijken):
    place = make_place("3026AB")
    new = Wijk(naam="Nieuw", gemeente="Rotterdam", slug="nieuw")
    (groep,) = verhuizing(new, {"3026"}).groepen
    assert (groep.van, groep.naar, groep.locatie_ids) == (tussendijken, new, (place.pk,))


def test_doing_it_twice_changes_nothing_the_second_time(bospolder, tussendijken):
    make_place("3026AB")
    assert voer_uit(bospolder, {"3025", "3026"})
    again = voer_uit(bospolder, {"3025", "3026"})
    assert not again
    assert (again.nieuw, again.weg) == (frozenset(), frozenset())


def test_a_yes_to_one_change_is_no_yes_to_another(bospolder, tussendijken):
    first = verhuizing(bospolder, {"3025", "3026"}).kenmerk
    assert first == verhuizing(bospolder, {"3026", "3025"}).kenmerk
    make_place("3026AB")
    assert first != verhuizing(bospolder, {"3025", "3026"}).kenmerk


@pytest.mark.parametrize("number", [1, 40])
def test_it_costs_the_same_for_any_number_of_places(
    bospolder, tussendijken, django_assert_max_num_queries, number
):
    for index in range(number):
        make_place(f"3026A{chr(65 + index % 26)}")
    with django_assert_max_num_queries(3):
        verhuizing(bospolder, {"3025", "3026"})


def test_the_wijk_follows_a_new_postcode_unless_it_was_chosen(bospolder, tussendijken):
    follows, chosen = make_place("3026AB"), make_place("3026AC", wijk=bospolder)
    for made in (follows, chosen):
        place = Locatie.objects.get(pk=made.pk)
        place.postcode = "3025ZZ"
        place.save()
    assert wijk_of(follows) == bospolder
    chosen = Locatie.objects.get(pk=chosen.pk)
    assert (chosen.wijk, chosen.wijk_gekozen) == (bospolder, True)


def test_a_place_that_is_saved_for_another_reason_keeps_its_wijk(tussendijken):
    place = make_place("")
    Locatie.objects.filter(pk=place.pk).update(wijk=tussendijken)
    place = Locatie.objects.get(pk=place.pk)
    place.naam = "Anders"
    place.save()
    assert wijk_of(place) == tussendijken
