"""What follows a short list: nearly what was asked, under a heading that says what was let go; on every engine."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.near_misses import SHORT
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]


def ask(client, query, path="/zoeken/"):
    response = client.get(f"{path}?formaat=json&{query}")
    assert response.status_code == 200
    return response.json()


def found(answer):
    return [row["titel"] for row in answer["resultaten"]]


def nearly(answer):
    return {part["kop"]: found(part) for part in answer.get("bijna", [])}


@pytest.fixture
def clubs(delfshaven, indexed):
    """Football for girls, for others, walking in two wijken, and a choir that has nothing to do with it."""
    wijk, other = make_wijk("Bospolder", delfshaven), make_wijk("Spangen", delfshaven)
    here, there = make_place("Hal", wijk=wijk), make_place("Veld", wijk=other)
    make_organisation(delfshaven, "Meidenvoetbal Maas", themas=["sportclub"], place=there)
    make_organisation(delfshaven, "Voetbal op zaterdag", themas=["sportclub"], place=there)
    make_organisation(delfshaven, "Handbal De Muur", themas=["sportclub"], place=there)
    make_organisation(delfshaven, "Wandelclub Kade", themas=["wandelen-en-fietsen"], place=here)
    make_organisation(delfshaven, "Wandelclub Schie", themas=["wandelen-en-fietsen"], place=there)
    make_organisation(delfshaven, "Koor Tranendal", themas=["muziek-en-zang"], place=there)
    indexed()
    return delfshaven


def test_what_there_is_without_the_filter_in_the_words_follows(clubs, op_delfshaven):
    answer = ask(op_delfshaven, "q=wandelclub+in+bospolder")
    assert found(answer) == ["Wandelclub Kade"]
    assert answer["totaal"] == 1
    assert nearly(answer)["Zonder “in bospolder”"] == ["Wandelclub Schie"]


def test_what_a_compound_is_follows(clubs, op_delfshaven):
    answer = ask(op_delfshaven, "q=meidenvoetbal")
    assert found(answer) == ["Meidenvoetbal Maas"]
    assert nearly(answer)["Met een deel van uw woorden"][0] == "Voetbal op zaterdag"


def test_of_a_compound_that_ends_in_little_the_rest_is_told(clubs, op_delfshaven, indexed):
    for name in (
        "Sokkenteam Maas",
        "Sokkenteam Schie",
        "Sokkenteam Kade",
        "Sokken van wol",
        "Team in de tuin",
    ):
        make_organisation(clubs, name)
    indexed()
    answer = ask(op_delfshaven, "q=sokkenteam")
    shown = {*found(answer), *nearly(answer).get("Met een deel van uw woorden", [])}
    assert shown == {"Sokkenteam Maas", "Sokkenteam Schie", "Sokkenteam Kade", "Sokken van wol"}


def test_what_has_the_same_subject_follows(clubs, op_delfshaven, indexed):
    make_organisation(clubs, "De Trommel", themas=["muziek-en-zang"])
    indexed()
    answer = ask(op_delfshaven, "q=tranendal")
    assert found(answer) == ["Koor Tranendal"]
    assert nearly(answer) == {"Over hetzelfde onderwerp": ["De Trommel"]}


def test_a_main_theme_alone_is_not_the_same_subject(clubs, op_delfshaven, indexed):
    for name in ("Bridgeavond", "Iets anders"):
        make_organisation(clubs, name, themas=["sport-en-bewegen"])
    indexed()
    answer = ask(op_delfshaven, "q=bridgeavond")
    assert found(answer) == ["Bridgeavond"]
    assert "Over hetzelfde onderwerp" not in nearly(answer)


def test_a_filter_that_somebody_chose_stays(clubs, op_delfshaven):
    answer = ask(op_delfshaven, "q=wandelclub&wijk=bospolder")
    assert found(answer) == ["Wandelclub Kade"]
    assert "bijna" not in answer


def test_so_does_a_filter_in_the_words_that_somebody_left_in_the_form(clubs, op_delfshaven):
    answer = ask(op_delfshaven, "q=wandelclub+in+bospolder&gelezen=wandelclub+in+bospolder&wijk=bospolder")
    assert found(answer) == ["Wandelclub Kade"]
    assert "bijna" not in answer


@pytest.mark.parametrize("query", ["q=meidenvoetbal&letterlijk=1", "q=meidenvoetbal&sortering=naam"])
def test_who_asks_exactly_gets_no_more(clubs, op_delfshaven, query):
    answer = ask(op_delfshaven, query)
    assert "Meidenvoetbal Maas" in found(answer)
    assert "bijna" not in answer


@pytest.mark.parametrize(
    "query", ["", "thema=sportclub", "q=xyzzy", "q=in+bospolder", "q=meidenvoetbal&pagina=2"]
)
def test_nothing_follows_a_list_without_words_or_without_results(clubs, op_delfshaven, query):
    assert "bijna" not in ask(op_delfshaven, query)


def test_a_list_is_filled_up_to_ten_and_shows_nothing_twice(clubs, op_delfshaven, indexed):
    with in_een_keer():
        for number in range(12):
            make_organisation(clubs, f"Sportclub {number}", themas=["sportclub"])
    indexed()
    answer = ask(op_delfshaven, "q=meidenvoetbal")
    shown = [*found(answer), *(title for titles in nearly(answer).values() for title in titles)]
    assert len(shown) == len(set(shown)) == SHORT


def test_a_long_list_is_followed_by_nothing(clubs, op_delfshaven, indexed):
    with in_een_keer():
        for number in range(SHORT):
            make_organisation(clubs, f"Meidenvoetbal {number}", themas=["sportclub"])
    indexed()
    answer = ask(op_delfshaven, "q=meidenvoetbal")
    assert answer["totaal"] > SHORT
    assert "bijna" not in answer


def test_the_guide_is_followed_by_organisations_only(clubs, op_delfshaven, indexed):
    hall = make_organisation(clubs, "De Zaal", themas=["inloop"])
    make_activity(hall, "Voetbal kijken", dates=[in_days(1)], themas=["sportclub"])
    indexed()
    answer = ask(op_delfshaven, "q=meidenvoetbal", "/organisaties/")
    titles = [title for part in nearly(answer).values() for title in part]
    assert "Voetbal op zaterdag" in titles
    assert "Voetbal kijken" not in titles


def test_over_all_sites_each_has_its_own_address(clubs, op_platform):
    answer = ask(op_platform, "q=meidenvoetbal")
    rows = [row for part in answer["bijna"] for row in part["resultaten"]]
    assert {row["website"] for row in rows} == {"Delfshaven"}
    assert all(row["url"].startswith("http://delfshaven.localhost") for row in rows)


@pytest.mark.een_server
def test_the_page_says_what_was_let_go_and_counts_only_what_was_asked(clubs, op_delfshaven):
    html = op_delfshaven.get("/zoeken/?q=wandelclub+in+bospolder").content.decode()
    assert "1 resultaat" in html
    assert html.index("Wandelclub Kade</a></h2>") < html.index("Zonder “in bospolder”</h2>")
    assert html.index("Zonder “in bospolder”</h2>") < html.index("Wandelclub Schie</a></h3>")


@pytest.mark.een_server
def test_it_costs_the_same_however_much_there_is(clubs, op_delfshaven):
    def cost():
        assert op_delfshaven.get("/zoeken/?q=wandelclub+in+bospolder").status_code == 200
        with CaptureQueriesContext(connection) as captured:
            op_delfshaven.get("/zoeken/?q=wandelclub+in+bospolder")
        return len([query for query in captured if "search_zoekvraag" not in query["sql"]])

    few = cost()
    with in_een_keer():
        for number in range(50):
            make_organisation(clubs, f"Wandelaars {number}", themas=["wandelen-en-fietsen"])
    assert cost() <= few
