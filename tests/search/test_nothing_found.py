"""Nothing found is no dead end; the same on every engine."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.nearest_themas import nearest
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk
from tests.site_wide.test_queries import routing_queries

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]


def way_out(client, query, path="/zoeken/"):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 200
    context = response.context
    return context["beide"].uitweg if "beide" in context else context["uitweg"]


def steps(found):
    return [(step.label, step.aantal) for step in found]


def test_what_is_found_in_another_wijk_is_one_step_away(neighbourhood, op_delfshaven):
    found = way_out(op_delfshaven, "q=voetbal&wijk=bospolder")
    assert steps(found.wijken) == [("Spangen", 1)]
    assert op_delfshaven.get(found.wijken[0].url).context["resultaat"].totaal == 1
    content = op_delfshaven.get("/zoeken/?q=voetbal&wijk=bospolder").content.decode()
    assert "Spangen (1)" in content


def test_a_part_of_the_words_is_one_step_away(neighbourhood, op_delfshaven):
    found = way_out(op_delfshaven, "q=bedrijfsvoetbal")
    assert steps(found.korter) == [("voetbal", 1)]
    assert op_delfshaven.get(found.korter[0].url).context["resultaat"].totaal == 1
    content = op_delfshaven.get("/zoeken/?q=bedrijfsvoetbal").content.decode()
    assert "Met een deel van uw woorden is er wel iets:" in content
    assert "“voetbal” (1)" in content


def test_of_more_words_each_is_such_a_part(neighbourhood, op_delfshaven):
    assert steps(way_out(op_delfshaven, "q=eten+xyzzy").korter) == [("eten", 4)]
    # As far as the filters let it through.
    assert way_out(op_delfshaven, "q=eten+xyzzy&thema=sport-en-bewegen").korter == []


def test_one_word_has_no_parts(neighbourhood, op_delfshaven):
    assert way_out(op_delfshaven, "q=xyzzy").korter == []
    assert way_out(op_delfshaven, "thema=vervoer").korter == []


def test_each_choice_that_stands_in_the_way_says_what_there_is_without_it(neighbourhood, op_delfshaven):
    found = way_out(op_delfshaven, "q=taalhuis&behoefte=gratis&thema=ontmoeting")
    assert steps(found.zonder) == [("Gratis", 1)]
    assert [hit.titel for hit in op_delfshaven.get(found.zonder[0].url).context["resultaat"].hits] == [
        "Taalhuis West"
    ]


def test_times_open_doors_and_distances_are_such_choices_too(neighbourhood, op_delfshaven):
    day = in_days(30).date().isoformat()
    found = way_out(op_delfshaven, f"q=eettafel&van={day}&tot={day}")
    # Whenever it is: the Eettafel, what else is a shared meal, and the kitchen that makes it.
    assert [step.aantal for step in found.zonder] == [3]
    assert steps(way_out(op_delfshaven, "thema=ontmoeting&open=nu").zonder) == [("Alleen wat nu open is", 1)]


def test_when_no_single_choice_is_the_reason_all_of_them_can_go(neighbourhood, op_delfshaven):
    found = way_out(op_delfshaven, "q=voetbal&thema=ontmoeting&doelgroep=ouderen")
    assert steps(found.zonder) == [("", 1)]
    assert (
        "Zonder alle filters"
        in op_delfshaven.get("/zoeken/?q=voetbal&thema=ontmoeting&doelgroep=ouderen").content.decode()
    )


def test_themes_that_come_close_to_the_words_are_offered(neighbourhood, op_delfshaven):
    # Who wants just these letters gets no other words, but is shown where to look.
    found = way_out(op_delfshaven, "q=maaltijdn&letterlijk=1")
    assert found.dichtbij
    assert found.themas[0].slug == "maaltijden"


def test_else_the_main_themes_about_which_there_is_something(neighbourhood, op_delfshaven):
    found = way_out(op_delfshaven, "q=xyzzy")
    assert not found.dichtbij
    assert {thema.slug for thema in found.themas} == {
        "maaltijden",
        "sport-en-bewegen",
        "cursus-en-taal",
        "ontmoeting",
    }


@pytest.mark.een_server
def test_short_words_and_words_of_something_else_come_close_to_nothing(woorden):
    everything = {"ontmoeting", "maaltijden", "geld-en-schulden", "wonen", "vervoer"}
    assert nearest("de en op tv 3025", everything) == []
    assert nearest("zeppelin", everything) == []
    assert nearest("schuldhulpverlening", everything) == ["geld-en-schulden"]


def test_other_sites_say_that_they_have_it(neighbourhood, amersfoort, indexed, op_delfshaven):
    make_organisation(amersfoort, "Zeilvereniging", regel="Zeilen op de Eem.")
    indexed()
    found = way_out(op_delfshaven, "q=zeilvereniging&wijk=bospolder")
    assert found.platform.aantal == 1
    assert found.platform.url == "http://localhost:8000/zoeken/?q=zeilvereniging"
    assert way_out(op_delfshaven, "q=xyzzy").platform is None
    assert way_out(op_delfshaven, "thema=vervoer").platform is None


@pytest.mark.een_server
def test_the_telephone_of_the_wijk_is_a_button_with_its_hours(neighbourhood, op_delfshaven):
    neighbourhood.telefoon, neighbourhood.telefoon_uren = "010-555 01 23", "ma–vr 9.00–17.00 uur"
    neighbourhood.save()
    content = op_delfshaven.get("/zoeken/?q=xyzzy").content.decode()
    button = content.partition('class="knop knop-groot" href="tel:0105550123"')[2]
    assert "ma–vr 9.00–17.00 uur" in button


def test_the_guide_and_the_pages_of_a_theme_and_a_wijk_have_it_as_well(neighbourhood, op_delfshaven):
    assert steps(
        way_out(op_delfshaven, "wijk=bospolder&thema=sport-en-bewegen", "/organisaties/").wijken
    ) == [("Spangen", 1)]
    found = way_out(op_delfshaven, "wijk=spangen", "/thema/ontmoeting/")
    assert steps(found.wijken) == [("Bospolder", 1)]
    found = way_out(op_delfshaven, "behoefte=ringleiding&doelgroep=jongeren", "/wijk/spangen/")
    assert steps(found.zonder) == [("Ringleiding (voor hoorapparaat)", 1)]


def test_a_theme_counts_what_its_page_shows(delfshaven, indexed, op_delfshaven):
    """Activities of later weeks are in the agenda, not on the page."""
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    club = make_organisation(delfshaven, themas=["ontmoeting"], place=place)
    make_activity(club, "Later", themas=["ontmoeting"], begin=in_days(30))
    indexed()
    found = way_out(op_delfshaven, "behoefte=rustig", "/thema/ontmoeting/")
    assert [step.aantal for step in found.zonder] == [1]


def test_over_all_sites_there_are_themes_and_what_there_is_without_a_choice(neighbourhood, op_platform):
    found = way_out(op_platform, "q=voetbal&thema=ontmoeting")
    assert steps(found.zonder) == [("Ontmoeting", 1)]
    assert all(thema.url.startswith("/zoeken/?thema=") for thema in found.themas)


@pytest.mark.een_server
def test_a_facet_in_which_something_is_chosen_shows_it_when_nothing_has_it(neighbourhood, op_delfshaven):
    content = op_delfshaven.get("/zoeken/?q=voetbal&doelgroep=ouderen&thema=maaltijden").content.decode()
    assert 'value="ouderen" checked' in content
    assert 'value="maaltijden" checked' in content


@pytest.mark.een_server
@pytest.mark.eenmaal
@pytest.mark.parametrize(("words", "most"), [("xyzzy", 12), ("xyzzy+plugh", 16)])
def test_an_empty_page_costs_what_seeking_in_other_ways_costs(neighbourhood, op_delfshaven, words, most):
    """As typed, with other words, and for more words with some of them; then one step away."""
    op_delfshaven.get(f"/zoeken/?q={words}&behoefte=gratis")
    with CaptureQueriesContext(connection) as captured:
        op_delfshaven.get(f"/zoeken/?q={words}&behoefte=gratis")
    assert len(captured) - routing_queries("/zoeken/") <= most, "\n".join(
        query["sql"][:150] for query in captured
    )
