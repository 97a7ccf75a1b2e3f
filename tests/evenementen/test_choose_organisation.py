"""Whose activities: a list to choose from, and a part of a name for all others."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_campaign, make_organisation

pytestmark = pytest.mark.django_db
CHOICE = re.compile(r'name="organisatie" value="(\d*)"( checked)?>\s*<span>([^<]+)</span>')


def page(client, query=""):
    response = client.get(f"/agenda/?{query}")
    assert response.status_code == 200
    return response


def offered(client, query=""):
    """Name → number, as the form shows them."""
    return {one.naam: one.aantal for one in page(client, query).context["organisatoren"]}


def chips(response):
    return {chip.label: chip.url for chip in response.context["resultaat"].gekozen}


def titles(response):
    return {line.titel for _day, lines in response.context["dagen"] for line in lines}


@pytest.fixture
def piers(delfshaven):
    """Two with the same word in their name; the name of one of them is that word."""
    found = {name: make_organisation(delfshaven, name) for name in ("Pier", "Pier 80", "Café Zuid")}
    for name, organisation in found.items():
        make_activity(organisation, f"Soep bij {name}", begin=in_days(1))
    return found


def test_those_with_activities_are_offered_by_name_with_their_number(delfshaven, op_delfshaven):
    busy, quiet = make_organisation(delfshaven, "Zwemclub"), make_organisation(delfshaven, "Buurthuis")
    make_organisation(delfshaven, "Zonder iets")
    for number in range(3):
        make_activity(busy, f"Zwemmen {number}")
    make_activity(quiet, "Koffie", themas=["ontmoeting"])
    make_activity(delfshaven, "Van niemand")
    assert list(offered(op_delfshaven).items()) == [("Buurthuis", 1), ("Zwemclub", 3)]
    assert offered(op_delfshaven, "thema=ontmoeting") == {"Buurthuis": 1}


def test_the_number_is_how_many_choosing_it_gives(piers, op_delfshaven):
    make_activity(piers["Pier 80"], "Dans", begin=in_days(2))
    for one in page(op_delfshaven).context["organisatoren"]:
        chosen = page(op_delfshaven, f"organisatie={one.pagina_id}")
        assert chosen.context["resultaat"].totaal == one.aantal


@pytest.fixture
def at_most_two(monkeypatch):
    for room in ("organisers", "asked"):
        monkeypatch.setattr(f"evenementen.{room}.OFFERED", 2)


def test_at_most_so_many_are_offered_and_those_with_the_most(delfshaven, op_delfshaven, at_most_two):
    for name, activities in (("A", 1), ("B", 2), ("C", 1), ("D", 2)):
        club = make_organisation(delfshaven, name)
        for number in range(activities):
            make_activity(club, f"Dans {number}")
    assert list(offered(op_delfshaven)) == ["B", "D"]


def test_the_chosen_one_is_ticked_also_when_it_is_not_among_the_busiest(
    delfshaven, op_delfshaven, at_most_two
):
    small = make_organisation(delfshaven, "Aan de kade")
    make_activity(small, "Lezen")
    for name in ("B", "C"):
        club = make_organisation(delfshaven, name)
        make_activity(club, "Dans")
        make_activity(club, "Soep")
    response = page(op_delfshaven, f"organisatie={small.pk}")
    ticked = [name for _pk, checked, name in CHOICE.findall(response.content.decode()) if checked]
    assert ticked == ["Aan de kade"]
    assert len(response.context["organisatoren"]) == 2 + 1
    assert list(chips(response).items()) == [("Aan de kade", "/agenda/")]
    # One control, not a second hidden one beside it.
    assert 'type="hidden" name="organisatie"' not in response.content.decode()


def test_all_organisations_is_ticked_when_none_was_chosen(piers, op_delfshaven):
    ticked = [pk for pk, checked, _name in CHOICE.findall(page(op_delfshaven).content.decode()) if checked]
    assert ticked == [""]


@pytest.mark.parametrize("typed", ["80", "pier 80", "PIER 80", "ier 8"])
def test_a_part_of_a_name_that_one_organisation_has_chooses_it(piers, op_delfshaven, typed):
    response = op_delfshaven.get("/agenda/", {"organisatienaam": typed, "weekdag": []})
    assert titles(response) == {"Soep bij Pier 80"}
    assert chips(response) == {"Pier 80": "/agenda/"}
    # From here on its number stands in the addresses, and the field is empty again.
    assert f"organisatie={piers['Pier 80'].pk}" in response.context["rss_url"]
    assert 'name="organisatienaam" value=""' in response.content.decode()


def test_accents_need_not_be_typed(piers, op_delfshaven):
    assert chips(page(op_delfshaven, "organisatienaam=cafe")) == {"Café Zuid": "/agenda/"}


def test_the_whole_name_of_one_is_not_a_part_of_another(piers, op_delfshaven):
    assert chips(page(op_delfshaven, "organisatienaam=pier")) == {"Pier": "/agenda/"}


def test_a_part_that_several_have_asks_which(piers, op_delfshaven):
    response = page(op_delfshaven, "organisatienaam=pie&prijs=gratis")
    content = response.content.decode()
    assert "Welke organisatie bedoelt u" in content or "Which organisation do you mean" in content
    choices = {chip.label: chip.url for chip in response.context["bedoelde_organisaties"]}
    assert set(choices) == {"Pier", "Pier 80"}
    chosen = op_delfshaven.get(choices["Pier 80"])
    assert set(chips(chosen)) == {"Gratis", "Pier 80"}
    assert 'name="organisatienaam" value="pie"' in content


def test_too_many_to_name_asks_for_more_of_the_name(delfshaven, op_delfshaven, at_most_two):
    more = ("Er zijn er meer", "There are more.")
    for name in ("Club A", "Club B"):
        make_organisation(delfshaven, name)
    assert not any(words in page(op_delfshaven, "organisatienaam=club").content.decode() for words in more)
    make_organisation(delfshaven, "Club C")
    response = page(op_delfshaven, "organisatienaam=club")
    assert len(response.context["bedoelde_organisaties"]) == 2
    assert any(words in response.content.decode() for words in more)


def test_a_name_that_nobody_has_is_said_and_the_list_stays(piers, op_delfshaven):
    response = page(op_delfshaven, "organisatienaam=Bestaatniet")
    assert "Bestaatniet" in response.context["resultaat"].melding
    assert len(titles(response)) == 3


def test_what_was_typed_wins_from_what_was_ticked(piers, op_delfshaven):
    response = page(op_delfshaven, f"organisatie={piers['Pier'].pk}&organisatienaam=zuid")
    assert set(chips(response)) == {"Café Zuid"}
    response = page(op_delfshaven, f"organisatie={piers['Pier'].pk}&organisatienaam=niemand")
    assert set(chips(response)) == {"Pier"}


@pytest.mark.parametrize("typed", ["%", "_", "'", "\\", "²", "\0", "a" * 5000, "🍲", " "])
def test_no_name_is_an_error_page(piers, op_delfshaven, typed):
    assert op_delfshaven.get("/agenda/", {"organisatienaam": typed}).status_code == 200


def test_organisations_of_another_site_are_not_known(piers, amersfoort, op_delfshaven):
    elsewhere = make_organisation(amersfoort, "Ver weg")
    make_activity(elsewhere, "Dans")
    assert "Ver weg" not in offered(op_delfshaven)
    assert not chips(page(op_delfshaven, "organisatienaam=ver"))


def test_a_new_activity_counts_at_once(piers, op_delfshaven):
    assert offered(op_delfshaven)["Pier"] == 1
    make_activity(piers["Pier"], "Dans")
    assert offered(op_delfshaven)["Pier"] == 2


def test_a_campaign_offers_those_of_its_own_activities(delfshaven, piers, op_delfshaven):
    make_activity(piers["Pier"], "Samen zingen", begin=in_days(3), themas=["zwemmen"])
    campaign = make_campaign(delfshaven, themas=["zwemmen"])
    response = op_delfshaven.get(f"/{campaign.slug}/")
    assert {one.naam: one.aantal for one in response.context["organisatoren"]} == {"Pier": 1}
    assert (str(piers["Pier"].pk), "", "Pier") in CHOICE.findall(response.content.decode())


def test_on_a_campaign_a_part_of_a_name_chooses_or_asks_which(delfshaven, piers, op_delfshaven):
    for name, organisation in piers.items():
        make_activity(organisation, f"Zingen bij {name}", begin=in_days(3), themas=["zwemmen"])
    path = f"/{make_campaign(delfshaven, themas=['zwemmen']).slug}/"
    response = op_delfshaven.get(path, {"organisatienaam": "80"})
    assert titles(response) == {"Zingen bij Pier 80"}
    assert chips(response) == {"Pier 80": path}
    choices = {
        chip.label: chip.url
        for chip in op_delfshaven.get(path, {"organisatienaam": "pie"}).context["bedoelde_organisaties"]
    }
    assert choices["Pier 80"] == f"{path}?organisatie={piers['Pier 80'].pk}"
    assert 'type="hidden" name="organisatie"' not in response.content.decode()


def test_it_costs_two_queries_now_and_then_and_one_for_a_name(delfshaven, piers, op_delfshaven):
    def cost(query=""):
        with CaptureQueriesContext(connection) as captured:
            page(op_delfshaven, query)
        return len(captured)

    cost()
    known = cost()
    cache.clear()
    cost("dagdeel=middag")
    fresh = [cost("prijs=gratis"), cost("prijs=gratis")]
    assert fresh[0] - fresh[1] == 2
    cost()
    assert cost("organisatienaam=bestaatniet") == known + 1
    with in_een_keer():
        for number in range(4):
            make_activity(make_organisation(delfshaven, f"Club {number}"), "Dans")
    cost()
    assert cost() == known
