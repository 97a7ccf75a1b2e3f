"""All that there is in one wijk of a city."""

import json
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sites.listings import in_een_keer
from sites.models import SiteThema, Wijksite
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk, words
from tests.home.test_sitemap import read
from themas.models import Thema

pytestmark = pytest.mark.django_db

PAGE = "/wijk/kattenbroek/"
OUTLINE = {"type": "Polygon", "coordinates": [[[5.3, 52.1], [5.4, 52.1], [5.4, 52.2], [5.3, 52.1]]]}


@pytest.fixture
def kattenbroek(amersfoort):
    return make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")


@pytest.fixture
def city(amersfoort, kattenbroek):
    """Two wijken with something in each."""
    for wijk in (kattenbroek, make_wijk("Vathorst", amersfoort, gemeente="Amersfoort")):
        place = make_place(f"Huis in {wijk}", wijk=wijk)
        club = make_organisation(amersfoort, f"Club {wijk}", themas=["buurtmaaltijd"], place=place)
        make_activity(club, f"Eten in {wijk}", themas=["buurtmaaltijd"], begin=in_days(2))
        make_activity(club, f"Later in {wijk}", themas=["vervoer"], begin=in_days(30))
    return Wijksite.objects.get(pk=amersfoort.pk)


def titles(items):
    return [item.titel for item in items]


def moments(response):
    return [line for _day, lines in response.context["beide"].dagen for line in lines]


def offered(client):
    return [wijk.naam for wijk in client.get("/").context["wijken"]]


def test_it_shows_the_week_and_the_organisations_of_that_wijk(city, op_amersfoort):
    response = op_amersfoort.get(PAGE)
    assert titles(moments(response)) == ["Eten in Kattenbroek"]
    assert titles(response.context["beide"].organisaties) == ["Club Kattenbroek"]
    html = response.content.decode()
    assert "<h1>Alles in Kattenbroek</h1>" in html
    assert "<title>Alles in Kattenbroek – Amersfoort 033</title>" in html
    assert '<link rel="canonical" href="http://amersfoort033.localhost/wijk/kattenbroek/">' in html
    assert not response.cookies


def test_its_themes_lead_to_that_theme_in_that_wijk(city, op_amersfoort):
    chips = op_amersfoort.get(PAGE).context["themas"]
    assert [thema.slug for thema in chips] == ["maaltijden", "vervoer"]
    found = op_amersfoort.get("/thema/maaltijden/?wijk=kattenbroek")
    assert titles(found.context["beide"].organisaties) == ["Club Kattenbroek"]
    assert 'href="/thema/maaltijden/?wijk=kattenbroek"' in op_amersfoort.get(PAGE).content.decode()


def test_a_theme_that_the_site_does_not_show_is_no_chip(city, op_amersfoort):
    city.site_themas = [SiteThema(thema=words(Thema, ["vervoer"])[0])]
    city.save()
    assert [thema.slug for thema in op_amersfoort.get(PAGE).context["themas"]] == ["vervoer"]


def test_a_filter_narrows_it_and_wijk_and_type_are_no_filter(city, op_amersfoort):
    response = op_amersfoort.get(PAGE, {"thema": "vervoer", "wijk": "vathorst", "type": "pagina"})
    assert titles(response.context["beide"].organisaties) == []
    assert {"wijk", "type"}.isdisjoint(response.context["resultaat"].facetten)
    assert 'content="noindex"' in response.content.decode()


@pytest.mark.parametrize("path", ["/wijk/bospolder/", "/wijk/bestaat-niet/", "/wijk/²/", "/wijk/a/b/"])
def test_a_wijk_that_the_site_does_not_have_is_not_found(city, delfshaven, op_amersfoort, path):
    make_wijk("Bospolder", delfshaven)
    assert op_amersfoort.get(path).status_code == 404
    assert op_amersfoort.get(f"{path}omtrek.geojson").status_code == 404


def test_the_front_page_of_a_city_offers_its_wijken_and_that_of_a_wijk_does_not(
    city, delfshaven, op_amersfoort, op_delfshaven
):
    make_wijk("Bospolder", delfshaven)
    assert [wijk.url for wijk in op_amersfoort.get("/").context["wijken"]] == [PAGE, "/wijk/vathorst/"]
    assert op_delfshaven.get("/").context["wijken"] == []
    # In a wijk site the page is there all the same.
    assert op_delfshaven.get("/wijk/bospolder/").status_code == 200


def test_the_wijken_of_the_front_page_follow_another_choice_and_another_name(
    city, kattenbroek, op_amersfoort
):
    assert offered(op_amersfoort) == ["Kattenbroek", "Vathorst"]
    kattenbroek.naam = "Het Kattenbroek"
    kattenbroek.save()
    assert offered(op_amersfoort) == ["Het Kattenbroek", "Vathorst"]
    city = Wijksite.objects.get(pk=city.pk)
    city.wijken.remove(kattenbroek)
    city.save()
    assert offered(op_amersfoort) == ["Vathorst"]


def test_another_name_stands_on_every_card_and_another_slug_in_every_filter(city, kattenbroek, op_amersfoort):
    kattenbroek.naam, kattenbroek.slug = "Het Kattenbroek", "het-kattenbroek"
    kattenbroek.save()
    response = op_amersfoort.get("/wijk/het-kattenbroek/")
    assert titles(response.context["beide"].organisaties) == ["Club Kattenbroek"]
    assert response.context["beide"].organisaties[0].wijken == ["Het Kattenbroek"]
    assert titles(moments(response)) == ["Eten in Kattenbroek"]


def test_the_outline_is_fetched_apart_and_only_by_the_map(city, kattenbroek, op_amersfoort):
    path = f"{PAGE}omtrek.geojson"
    assert op_amersfoort.get(path).json() == {"type": "FeatureCollection", "features": []}
    kattenbroek.omtrek = OUTLINE
    kattenbroek.save()
    answer = op_amersfoort.get(path)
    assert answer["Content-Type"] == "application/geo+json"
    (feature,) = answer.json()["features"]
    assert feature["geometry"] == OUTLINE
    html = op_amersfoort.get(PAGE).content.decode()
    assert f'data-omtrekken="{path}"' in html
    assert "5.3, 52.1" not in html


def test_it_stands_in_the_sitemap_when_there_is_something(city, amersfoort, op_amersfoort):
    make_wijk("Leeg", amersfoort, gemeente="Amersfoort")
    pages = read(op_amersfoort, city)
    assert {PAGE, "/wijk/vathorst/"} <= set(pages)
    assert "/wijk/leeg/" not in pages
    response = op_amersfoort.get("/wijk/leeg/")
    assert response.status_code == 200
    assert 'class="melding"' in response.content.decode()


def test_it_tells_machines_the_way_to_it(city, op_amersfoort):
    html = op_amersfoort.get(PAGE).content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    names = [step["name"] for step in json.loads(found[1])["itemListElement"]]
    assert names == ["Amersfoort 033", "Alles in Kattenbroek"]


def test_in_english_it_is_there_with_english_words(delfshaven, op_delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"], place=make_place(wijk=wijk))
    response = op_delfshaven.get("/en/wijk/bospolder/")
    assert "<h1>Everything in Bospolder</h1>" in response.content.decode()
    assert [thema.url for thema in response.context["themas"]] == ["/en/thema/maaltijden/"]
    assert "/en/wijk/bospolder/" in read(op_delfshaven, delfshaven)


@pytest.mark.parametrize("off", ["agenda", "gids"])
def test_it_does_with_what_the_site_has(city, op_amersfoort, off):
    city.uitgezette_modules = [off]
    city.save()
    response = op_amersfoort.get(PAGE)
    html = response.content.decode()
    assert ('id="kop-week"' in html) == (off == "gids")
    assert ('id="kop-organisaties"' in html) == (off == "agenda")
    # One organisation, or what is on this week.
    assert response.context["resultaat"].totaal == 1


def test_filters_name_only_the_wijken_that_the_site_chose(city, op_amersfoort):
    elsewhere = make_wijk("Leusden", gemeente="Leusden")
    make_organisation(city, "Net erbuiten", place=make_place("Elders", wijk=elsewhere))
    for path in ("/organisaties/", "/agenda/", "/zoeken/", "/thema/maaltijden/"):
        facets = op_amersfoort.get(path).context["resultaat"].facetten
        assert [value.slug for value in facets["wijk"]] == ["kattenbroek", "vathorst"], path


def test_it_costs_the_same_for_any_number_of_items(city, amersfoort, kattenbroek, op_amersfoort):
    kattenbroek.omtrek = OUTLINE
    kattenbroek.save()
    place = make_place(wijk=kattenbroek)
    costs = []
    for numbers in (range(2), range(2, 7)):
        with in_een_keer():
            for number in numbers:
                club = make_organisation(amersfoort, f"Club {number}", themas=["maaltijden"], place=place)
                make_activity(club, themas=["maaltijden"], begin=in_days(1, 10 + number))
        op_amersfoort.get(PAGE)
        with CaptureQueriesContext(connection) as queries:
            op_amersfoort.get(PAGE, {"thema": "maaltijden"})
        costs.append(len(queries))
    # The site, and eight.
    assert costs[0] == costs[1] <= 1 + 8
