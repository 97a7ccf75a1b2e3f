"""All about one subject on one page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sites.models import SiteThema
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk, words
from themas.models import Thema

PAGE = "/thema/maaltijden/"


def titles(items):
    return [item.titel for item in items]


def test_it_shows_the_activities_of_this_week_and_the_organisations_of_that_theme(delfshaven, op_delfshaven):
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    make_activity(kitchen, "Soep eten", themas=["maaltijden"], begin=in_days(2))
    make_activity(kitchen, "Volgende maand", themas=["maaltijden"], begin=in_days(30))
    club = make_organisation(delfshaven, "Wandelclub", themas=["sport-en-bewegen"])
    make_activity(club, "Wandelen", themas=["sport-en-bewegen"], begin=in_days(2))
    response = op_delfshaven.get(PAGE)
    assert titles(response.context["momenten"]) == ["Soep eten"]
    assert titles(response.context["organisaties"]) == ["Soepkeuken"]
    assert response.context["thema"].zin in response.content.decode()


def test_a_main_theme_also_shows_what_is_only_in_a_sub_theme(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Eettafel", themas=["buurtmaaltijd"])
    make_organisation(delfshaven, "Voedselbank", themas=["voedselhulp"])
    assert titles(op_delfshaven.get(PAGE).context["organisaties"]) == ["Eettafel", "Voedselbank"]
    response = op_delfshaven.get("/thema/buurtmaaltijd/")
    assert titles(response.context["organisaties"]) == ["Eettafel"]
    assert response.context["ouder"].url == PAGE
    assert [sub.slug for sub in response.context["subthemas"] if sub.actief] == ["buurtmaaltijd"]


def test_a_filter_narrows_both_lists(delfshaven, op_delfshaven):
    bospolder, spangen = (make_wijk(name, delfshaven) for name in ("Bospolder", "Spangen"))
    for wijk in (bospolder, spangen):
        place = make_place(f"Huis in {wijk}", wijk=wijk)
        organisation = make_organisation(delfshaven, f"Keuken {wijk}", themas=["maaltijden"], place=place)
        make_activity(organisation, f"Eten in {wijk}", themas=["maaltijden"])
    response = op_delfshaven.get(PAGE, {"wijk": "spangen"})
    assert titles(response.context["organisaties"]) == ["Keuken Spangen"]
    assert titles(response.context["momenten"]) == ["Eten in Spangen"]
    assert 'content="noindex"' in response.content.decode()
    assert [chip.label for chip in response.context["resultaat"].gekozen] == ["Spangen"]
    assert {"thema", "type"}.isdisjoint(response.context["resultaat"].facetten)


def test_an_unknown_theme_is_not_found(delfshaven, op_delfshaven):
    assert op_delfshaven.get("/thema/bestaat-niet/").status_code == 404
    assert op_delfshaven.get(f"/thema/{'a' * 5000}/").status_code == 404
    assert op_delfshaven.get("/thema/²/").status_code == 404


def test_a_theme_that_the_site_did_not_choose_has_a_page_for_who_names_it_and_is_in_no_list(
    delfshaven, op_delfshaven
):
    delfshaven.site_themas = [SiteThema(thema=words(Thema, ["maaltijden"])[0])]
    delfshaven.save()
    make_organisation(delfshaven, "Belbus", themas=["vervoer"])
    profile = op_delfshaven.get("/organisaties/belbus/").content.decode()
    assert 'href="/thema/vervoer/"' in profile
    assert titles(op_delfshaven.get("/thema/vervoer/").context["organisaties"]) == ["Belbus"]
    for address in ("/", "/themas/", "/sitemap.xml", "/zoeken/?q=bestaatniet"):
        assert "/thema/vervoer/" not in op_delfshaven.get(address).content.decode(), address


@pytest.mark.parametrize(
    "query",
    [
        "thema=vervoer",
        "type=activiteit",
        "wijk=nergens&wijk=²",
        "q=%00",
        "q=a&q=b",
        "q=" + "a" * 10_000,
        "pagina=-1",
        "pagina=9999999",
        "pagina=500",
        "pagina=²",
        "formaat=xml&sortering=niets&doelgroep=' OR 1=1",
    ],
)
def test_nonsense_in_the_address_is_answered_with_a_page(delfshaven, op_delfshaven, query):
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    assert op_delfshaven.get(f"{PAGE}?{query}").status_code == 200


def test_a_filter_that_we_do_not_know_is_named(delfshaven, op_delfshaven):
    html = op_delfshaven.get(PAGE, {"wijk": "nergens"}).content.decode()
    assert "“nergens”" in html


def test_in_english_the_words_are_english(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    response = op_delfshaven.get("/en/thema/maaltijden/")
    assert "<h1>Meals</h1>" in response.content.decode()
    assert titles(response.context["organisaties"]) == ["Soepkeuken"]


def test_a_site_without_english_has_no_english_theme_page(amersfoort, op_amersfoort):
    assert op_amersfoort.get("/en/thema/maaltijden/").status_code == 404


def test_it_costs_the_same_for_any_number_of_items(delfshaven, op_delfshaven):
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    costs = []
    for index in range(9):
        organisation = make_organisation(delfshaven, f"Club {index}", themas=["maaltijden"], place=place)
        make_activity(organisation, themas=["maaltijden"], begin=in_days(1, 10 + index))
        if index in (1, 8):
            op_delfshaven.get(PAGE)
            with CaptureQueriesContext(connection) as queries:
                op_delfshaven.get(PAGE, {"wijk": "bospolder"})
            costs.append(len(queries))
    # The site, and eight.
    assert costs[0] == costs[1] <= 1 + 8
