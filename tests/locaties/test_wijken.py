import json

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from locaties.models import Wijk, WijkPostcode
from locaties.outline import read_outline
from locaties.seed import AMERSFOORT, DELFSHAVEN, WIJKEN, seed_wijken

pytestmark = pytest.mark.django_db


@pytest.fixture
def bospolder():
    return Wijk.objects.create(naam="Bospolder", slug="bospolder", gemeente="Rotterdam")


@pytest.fixture
def tussendijken():
    return Wijk.objects.create(naam="Tussendijken", slug="tussendijken", gemeente="Rotterdam")


def test_a_whole_postcode_wins_over_its_four_digits(django_assert_num_queries, bospolder, tussendijken):
    WijkPostcode.objects.create(wijk=tussendijken, postcode="3026")
    WijkPostcode.objects.create(wijk=bospolder, postcode="3026 ab")
    with django_assert_num_queries(2):
        assert Wijk.objects.voor_postcode("3026 ab") == bospolder
        assert Wijk.objects.voor_postcode("3026XY") == tussendijken
    assert Wijk.objects.voor_postcode("3026") == tussendijken


@pytest.mark.parametrize("postcode", ["", "3026\x00", "²²²²", "3", "x" * 10_000, "9999ZZ", "%"])
def test_nonsense_has_no_wijk(bospolder, postcode):
    WijkPostcode.objects.create(wijk=bospolder, postcode="3026")
    assert Wijk.objects.voor_postcode(postcode) is None


def test_a_postcode_belongs_to_one_wijk(bospolder, tussendijken):
    WijkPostcode.objects.create(wijk=tussendijken, postcode="3026")
    with pytest.raises(ValidationError):
        WijkPostcode(wijk=bospolder, postcode="3026").full_clean()
    with pytest.raises(IntegrityError):
        WijkPostcode.objects.create(wijk=bospolder, postcode="3026")


@pytest.mark.parametrize("code", ["BU05990321", "WK059903", ""])
def test_a_code_of_statistics_netherlands_is_accepted(bospolder, code):
    bospolder.cbs_code = code
    bospolder.full_clean()


@pytest.mark.parametrize("code", ["BU0599", "0599", "WK05990321", "BU0599032²"])
def test_a_wrong_code_is_refused(bospolder, code):
    bospolder.cbs_code = code
    with pytest.raises(ValidationError):
        bospolder.full_clean()


def test_the_first_wijken_are_valid_and_share_no_postcode():
    postcodes = [postcode for row in WIJKEN for postcode in row.postcodes]
    assert len(postcodes) == len(set(postcodes))
    assert len(DELFSHAVEN) == 7
    assert len(AMERSFOORT) >= 8
    for wijk in seed_wijken().values():
        wijk.full_clean()
        for postcode in wijk.postcodes.all():
            postcode.full_clean()
    for wijk in Wijk.objects.exclude(omtrek=None):
        assert read_outline(json.dumps(wijk.omtrek)) == wijk.omtrek
    assert Wijk.objects.get(slug="kattenbroek").omtrek
    assert Wijk.objects.voor_postcode("3025 EM").naam == "Bospolder"
    assert Wijk.objects.voor_postcode("3823AA").naam == "Kattenbroek"


def test_making_the_wijken_again_keeps_edits():
    seed_wijken()
    wijk = Wijk.objects.get(slug="spangen")
    wijk.naam = "Spangen en omgeving"
    wijk.save()
    wijk.postcodes.all().delete()
    assert seed_wijken()["spangen"].naam == "Spangen en omgeving"
    assert Wijk.objects.count() == len(WIJKEN)
    assert not WijkPostcode.objects.filter(postcode="3027").exists()


def test_a_postcode_that_is_taken_stays_where_it_is(bospolder):
    WijkPostcode.objects.create(wijk=bospolder, postcode="3027")
    seed_wijken()
    assert Wijk.objects.voor_postcode("3027AA") == bospolder
