"""All about one subject on one page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.when import WEEKDAGEN
from sites.listings import in_een_keer
from sites.models import SiteThema
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk, words
from themas.models import Thema

PAGE = "/thema/maaltijden/"


def titles(items):
    return [item.titel for item in items]


def moments(response):
    return [line for _day, lines in response.context["beide"].dagen for line in lines]


def test_it_shows_the_activities_of_this_week_and_the_organisations_of_that_theme(delfshaven, op_delfshaven):
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    make_activity(kitchen, "Soep eten", themas=["maaltijden"], begin=in_days(2))
    make_activity(kitchen, "Volgende maand", themas=["maaltijden"], begin=in_days(30))
    club = make_organisation(delfshaven, "Wandelclub", themas=["sport-en-bewegen"])
    make_activity(club, "Wandelen", themas=["sport-en-bewegen"], begin=in_days(2))
    response = op_delfshaven.get(PAGE)
    assert titles(moments(response)) == ["Soep eten"]
    assert titles(response.context["beide"].organisaties) == ["Soepkeuken"]
    assert response.context["thema"].zin in response.content.decode()


def test_a_main_theme_also_shows_what_is_only_in_a_sub_theme(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Eettafel", themas=["buurtmaaltijd"])
    make_organisation(delfshaven, "Voedselbank", themas=["voedselhulp"])
    assert titles(op_delfshaven.get(PAGE).context["beide"].organisaties) == ["Eettafel", "Voedselbank"]
    response = op_delfshaven.get("/thema/buurtmaaltijd/")
    assert titles(response.context["beide"].organisaties) == ["Eettafel"]
    assert response.context["ouder"].url == PAGE
    assert [sub.slug for sub in response.context["subthemas"] if sub.actief] == ["buurtmaaltijd"]


def test_a_filter_narrows_both_lists(delfshaven, op_delfshaven):
    bospolder, spangen = (make_wijk(name, delfshaven) for name in ("Bospolder", "Spangen"))
    for wijk in (bospolder, spangen):
        place = make_place(f"Huis in {wijk}", wijk=wijk)
        organisation = make_organisation(delfshaven, f"Keuken {wijk}", themas=["maaltijden"], place=place)
        make_activity(organisation, f"Eten in {wijk}", themas=["maaltijden"])
    response = op_delfshaven.get(PAGE, {"wijk": "spangen"})
    assert titles(response.context["beide"].organisaties) == ["Keuken Spangen"]
    assert titles(moments(response)) == ["Eten in Spangen"]
    assert 'content="noindex"' in response.content.decode()
    assert [chip.label for chip in response.context["resultaat"].gekozen] == ["Spangen"]
    assert {"thema", "type"}.isdisjoint(response.context["resultaat"].facetten)


def test_who_asks_for_a_time_sees_what_is_on_then_also_after_this_week(delfshaven, op_delfshaven):
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    make_activity(kitchen, "Soep", themas=["maaltijden"], dates=[in_days(2), in_days(30)])
    day = in_days(30).date()
    response = op_delfshaven.get(PAGE, {"van": day.isoformat(), "tot": day.isoformat()})
    ((heading, lines),) = response.context["beide"].dagen
    assert (heading, titles(lines)) == (day, ["Soep"])
    # Organisations have no day: they stay, and the page says why.
    assert titles(response.context["beide"].organisaties) == ["Soepkeuken"]
    content = response.content.decode()
    assert 'id="filter-wanneer"' in content
    assert "geen dag of tijd" in content or "no day or time" in content
    assert "geen dag of tijd" not in (plain := op_delfshaven.get(PAGE).content.decode())
    assert "no day or time" not in plain


def test_the_counts_are_those_of_both_lists_and_of_this_week(delfshaven, op_delfshaven):
    kitchen = make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"], behoeften=["rustig"])
    make_activity(kitchen, "Soep", themas=["maaltijden"], behoeften=["rustig"], begin=in_days(2))
    make_activity(kitchen, "Later", themas=["maaltijden"], behoeften=["rustig"], begin=in_days(30))

    def counts(facet, **asked):
        values = op_delfshaven.get(PAGE, asked).context["resultaat"].facetten[facet]
        return {value.slug: value.aantal for value in values}

    assert counts("behoefte")["rustig"] == 2
    weekday = WEEKDAGEN[in_days(2).weekday()]
    assert counts("weekdag")[weekday] >= 1
    for name, number in counts("weekdag").items():
        shown = moments(op_delfshaven.get(PAGE, {"weekdag": name}))
        assert len({line.titel for line in shown}) == number


def test_what_is_near_narrows_both_lists_and_says_how_far(delfshaven, op_delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    for name, postcode, north in (("Hier", "3025AB", 51.91), ("Ver", "3026XX", 51.95)):
        place = make_place(name, wijk=wijk, postcode=postcode, breedtegraad=north, lengtegraad=4.44)
        club = make_organisation(delfshaven, name, themas=["maaltijden"], place=place)
        make_activity(club, f"Eten {name}", themas=["maaltijden"])
    response = op_delfshaven.get(PAGE, {"bij": "3025AB"})
    assert titles(response.context["beide"].organisaties) == ["Hier"]
    assert titles(moments(response)) == ["Eten Hier"]
    assert "5 minuten" in response.content.decode()


def test_the_way_to_agenda_and_guide_keeps_what_was_chosen(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    assert op_delfshaven.get(PAGE).context["beide"].elders == "?thema=maaltijden"
    response = op_delfshaven.get(PAGE, {"weekdag": "woensdag", "behoefte": "rustig"})
    agenda = op_delfshaven.get(f"/agenda/{response.context['beide'].elders}")
    chosen = {chip.soort for chip in agenda.context["resultaat"].gekozen}
    assert chosen == {"thema", "weekdag", "behoefte"}
    assert "agenda/?" in response.content.decode()


@pytest.mark.parametrize("path", [PAGE, "/zoeken/"])
def test_without_an_agenda_nobody_is_asked_for_a_time(delfshaven, op_delfshaven, path):
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    assert 'id="filter-wanneer"' in op_delfshaven.get(path).content.decode()
    delfshaven.uitgezette_modules = ["agenda"]
    delfshaven.save()
    content = op_delfshaven.get(path, {"weekdag": "woensdag"}).content.decode()
    assert 'id="filter-wanneer"' not in content
    assert "Soepkeuken" in content


def test_a_page_that_is_not_there_is_explained(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Soepkeuken", themas=["maaltijden"])
    response = op_delfshaven.get(PAGE, {"pagina": "9"})
    assert "9" in response.context["resultaat"].melding


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
    assert titles(op_delfshaven.get("/thema/vervoer/").context["beide"].organisaties) == ["Belbus"]
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
    assert titles(response.context["beide"].organisaties) == ["Soepkeuken"]


def test_a_site_without_english_has_no_english_theme_page(amersfoort, op_amersfoort):
    assert op_amersfoort.get("/en/thema/maaltijden/").status_code == 404


def test_it_costs_the_same_for_any_number_of_items(delfshaven, op_delfshaven):
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    costs = []
    for numbers in (range(2), range(2, 9)):
        with in_een_keer():
            for number in numbers:
                club = make_organisation(delfshaven, f"Club {number}", themas=["maaltijden"], place=place)
                make_activity(club, themas=["maaltijden"], begin=in_days(1, 10 + number))
        op_delfshaven.get(PAGE)
        with CaptureQueriesContext(connection) as queries:
            op_delfshaven.get(PAGE, {"wijk": "bospolder"})
        costs.append(len(queries))
    # The site, and eight.
    assert costs[0] == costs[1] <= 1 + 8
