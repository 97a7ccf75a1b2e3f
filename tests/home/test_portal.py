"""The front page of the platform: which wijken and cities have a site, and which is mine?"""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from benchmarks.copies import copy_sites
from home.portaal import aanbod
from locaties.models import WijkPostcode
from sites.models import Wijksite
from tests.builders import make_site, make_wijk
from tests.starting_points import starting_points

SQUARE = [[[4.44, 51.91], [4.45, 51.91], [4.45, 51.92], [4.44, 51.92], [4.44, 51.91]]]


def shown(client, **query):
    return names(client.get("/", query).context["aanbod"].keuzes)


def names(choices):
    return [choice.naam for choice in choices]


@starting_points.builder
def with_postcodes(wijk, *postcodes):
    for postcode in postcodes:
        WijkPostcode.objects.create(wijk=wijk, postcode=postcode)
    return wijk


@pytest.fixture
def bospolder(delfshaven):
    return with_postcodes(make_wijk("Bospolder", delfshaven), "3025AB", "3024")


def test_it_leads_to_every_open_site_and_to_no_other(delfshaven, amersfoort, op_platform):
    make_site("Binnenkort", "binnenkort.localhost", status=Wijksite.Status.IN_AANBOUW)
    make_site("Vroeger", "vroeger.localhost", status=Wijksite.Status.GESTOPT)
    make_site("Oefenwijk", "oefenen.localhost", oefensite=True)
    assert shown(op_platform) == ["Amersfoort 033", "Delfshaven"]
    html = op_platform.get("/").content.decode()
    assert f'href="{delfshaven.url}"' in html
    for hidden in ("binnenkort.localhost", "vroeger.localhost", "oefenen.localhost"):
        assert hidden not in html
        assert shown(op_platform, q=hidden.partition(".")[0]) == ["Amersfoort 033", "Delfshaven"]


def test_sites_stand_by_gemeente_the_city_before_its_wijken(delfshaven, amersfoort, op_platform):
    make_site("Rotterdam", "rotterdam.localhost", soort="stad", gemeente="Rotterdam")
    make_site("Charlois", "charlois.localhost", gemeente="Rotterdam")
    make_site("Ergens", "ergens.localhost")
    groups = op_platform.get("/").context["aanbod"].groepen
    assert [(group.gemeente, names(group.keuzes)) for group in groups] == [
        ("Amersfoort", ["Amersfoort 033"]),
        ("Rotterdam", ["Rotterdam", "Charlois", "Delfshaven"]),
        ("", ["Ergens"]),
    ]


@pytest.mark.parametrize(
    "typed", ["delfs", "DELFSHAVEN", "rotterdam", "Bospolder", "3025AB", "3025 ab", "3025", "3024", "3024xy"]
)
def test_one_finds_a_site_by_wijk_town_or_postcode(delfshaven, bospolder, amersfoort, op_platform, typed):
    assert shown(op_platform, q=typed) == ["Delfshaven"]
    assert not aanbod(typed).niets_gevonden


def test_a_postcode_of_a_wijk_that_two_sites_have_gives_the_site_of_the_wijk_first(
    delfshaven, bospolder, op_platform
):
    city = make_site("Alles in Rotterdam", "rotterdam.localhost", soort="stad", gemeente="Rotterdam")
    city.wijken.add(bospolder)
    city.save()
    for typed in ("3024", "3025AB", "bospolder"):
        assert shown(op_platform, q=typed) == ["Delfshaven", "Alles in Rotterdam"]
    # Who types the name of the city means the city.
    assert shown(op_platform, q="alles in rotterdam") == ["Alles in Rotterdam"]


@pytest.mark.parametrize("typed", ["Groningen", "9999", "9999XX", "²", "a" * 10_000, "%", "' OR 1=1"])
def test_what_is_nowhere_gives_a_sentence_and_the_list_of_all(delfshaven, amersfoort, op_platform, typed):
    response = op_platform.get("/", {"q": typed})
    assert response.status_code == 200
    found = response.context["aanbod"]
    assert found.niets_gevonden
    assert not found.dichtbij
    assert names(found.keuzes) == ["Amersfoort 033", "Delfshaven"]
    assert "We vonden geen website voor" in response.content.decode()


def test_a_postcode_without_a_site_gives_those_nearby_the_nearest_first(delfshaven, bospolder, amersfoort):
    with_postcodes(make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort"), "3823")
    near = make_site("Schiedam-Oost", "schiedam.localhost", gemeente="Schiedam")
    with_postcodes(make_wijk("Oost", near, gemeente="Schiedam"), "3111", "3119ZZ")
    assert names(aanbod("3026").dichtbij) == ["Delfshaven", "Schiedam-Oost"]
    assert names(aanbod("3110").dichtbij) == ["Schiedam-Oost", "Delfshaven"]
    assert names(aanbod("3900 AB").dichtbij) == ["Amersfoort 033"]
    assert names(aanbod("9711").dichtbij) == []


def test_a_wijk_that_the_platform_knows_but_no_site_has_is_called_by_its_name(
    delfshaven, amersfoort, op_platform
):
    with_postcodes(make_wijk("Feijenoord"), "3071")
    for typed in ("feijenoord", "3071", "3071 AB"):
        response = op_platform.get("/", {"q": typed})
        assert names(response.context["aanbod"].dichtbij) == ["Delfshaven"]
        assert "Feijenoord heeft nog geen website" in response.content.decode()


@pytest.mark.parametrize("typed", ["Delfshavn", "delftshaven", "Rottredam", "Bospolde r"])
def test_a_name_that_is_spelt_almost_right_is_understood(delfshaven, bospolder, amersfoort, typed):
    assert names(aanbod(typed).dichtbij) == ["Delfshaven"]


def test_a_site_that_is_not_open_is_not_suggested_either(delfshaven):
    hidden = make_site("Charlois", "charlois.localhost", oefensite=True, gemeente="Rotterdam")
    with_postcodes(make_wijk("Tarwewijk", hidden), "3081")
    for typed in ("3080", "Charlos", "Tarwewijk", "3081"):
        assert "Charlois" not in names(aanbod(typed).dichtbij)


def test_before_the_first_site_is_open_that_is_said(woorden, op_platform):
    assert "Er is nog geen website open" in op_platform.get("/").content.decode()
    assert op_platform.get("/", {"q": "3025"}).status_code == 200


@pytest.mark.parametrize(
    ("typed", "number"),
    [("", 1), ("3025", 1), ("3026", 5), ("3026AB", 5), ("Delfshavn", 4), ("Feijenoord", 3)],
)
def test_it_costs_as_many_queries_for_two_sites_as_for_fifty(
    delfshaven, amersfoort, bospolder, typed, number
):
    make_wijk("Feijenoord")
    assert queries(typed) == number
    copy_sites(amersfoort, 48)
    assert queries(typed) == number


def queries(typed):
    with CaptureQueriesContext(connection) as captured:
        aanbod(typed)
    return len(captured)


def test_search_engines_get_the_bare_page_only(delfshaven, op_platform, settings):
    settings.WAGTAILADMIN_BASE_URL = "http://localhost"
    canonical = '<link rel="canonical" href="http://localhost/">'
    bare, asked = (op_platform.get(path).content.decode() for path in ("/", "/?q=3025"))
    assert canonical in bare
    assert canonical in asked
    assert "noindex" not in bare
    assert '<meta name="robots" content="noindex">' in asked
    assert '<meta name="description"' in bare


def test_it_says_what_the_platform_is_for_residents_organisations_and_municipalities(op_platform, db):
    html = op_platform.get("/").content.decode()
    for heading in ("Woont u hier?", "Organiseert u iets?", "Werkt u bij een gemeente?"):
        assert heading in html


def test_it_sets_no_cookie_and_asks_nothing_of_a_third_party(delfshaven, op_platform):
    for path in ("/", "/?q=3025", "/zoeken/", "/omtrekken.json"):
        response = op_platform.get(path)
        assert not response.cookies
        assert "pdok" not in response.content.decode()


# The map


def test_a_site_that_an_editor_placed_has_a_pin(delfshaven, amersfoort, op_platform):
    Wijksite.objects.filter(pk=delfshaven.pk).update(kaart_lat=51.91, kaart_lon=4.44)
    html = op_platform.get("/").content.decode()
    assert html.count("data-lat=") == 2  # the pin, and the map itself
    assert 'data-lat="51.91" data-lon="4.44"' in html


def test_the_map_draws_the_wijken_of_the_sites_in_the_list(delfshaven, bospolder, amersfoort, op_platform):
    bospolder.omtrek = {"type": "Polygon", "coordinates": SQUARE}
    bospolder.save()
    make_wijk("Spangen", delfshaven)
    city = make_site("Rotterdam", "rotterdam.localhost", soort="stad", gemeente="Rotterdam")
    city.wijken.add(bospolder)
    city.save()
    response = op_platform.get("/omtrekken.json")
    assert response["Content-Type"] == "application/geo+json"
    (feature,) = json.loads(response.content)["features"]
    assert feature["geometry"] == {"type": "Polygon", "coordinates": SQUARE}
    assert feature["properties"] == {
        "wijk": "Bospolder", "website": "Delfshaven", "url": "http://delfshaven.localhost/",
    }  # fmt: skip
    assert op_platform.get("/omtrekken.json", {"q": "amersfoort"}).json()["features"] == []
    assert 'data-omtrekken="/omtrekken.json?q=3024"' in op_platform.get("/?q=3024").content.decode()


def test_outlines_are_sent_no_finer_than_the_map_shows(delfshaven, bospolder, op_platform):
    fine = [
        [4.44, 51.91],
        [4.440_001, 51.910_001],
        [4.45, 51.91],
        [4.45, 51.92],
        [4.44, 51.92],
        [4.44, 51.91],
    ]
    tiny = [[4.44, 51.91], [4.440_001, 51.91], [4.440_001, 51.910_001], [4.44, 51.91]]
    bospolder.omtrek = {"type": "MultiPolygon", "coordinates": [[fine], [tiny]]}
    bospolder.save()
    (feature,) = op_platform.get("/omtrekken.json").json()["features"]
    rings = feature["geometry"]["coordinates"]
    assert rings[0] == SQUARE
    assert len(rings[1][0]) == 4


def test_outlines_cost_the_same_for_two_sites_as_for_fifty(delfshaven, bospolder, amersfoort, op_platform):
    bospolder.omtrek = {"type": "Polygon", "coordinates": SQUARE}
    bospolder.save()

    def cost():
        with CaptureQueriesContext(connection) as captured:
            assert op_platform.get("/omtrekken.json").status_code == 200
        return len(captured)

    two = cost()
    copy_sites(delfshaven, 48)
    assert cost() == two == 3
