"""What a visitor finds; the same on every engine."""

import pytest

from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]


def found(client, query=""):
    """Titles, in order."""
    return [row["titel"] for row in ask(client, query)["resultaten"]]


def ask(client, query=""):
    response = client.get(f"/zoeken/?formaat=json&{query}")
    assert response.status_code == 200
    return response.json()


def test_a_word_of_the_name_finds_an_organisation(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "q=taalhuis") == ["Taalhuis West"]


def test_a_word_of_the_one_line_finds_an_organisation(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "q=voetbal") == ["Sportclub Sparta Jong"]


def test_singular_and_plural_find_the_same(neighbourhood, op_delfshaven):
    assert (
        found(op_delfshaven, "q=vrijwilligers") == found(op_delfshaven, "q=vrijwilliger") == ["Taalhuis West"]
    )


def test_capitals_and_accents_do_not_matter(neighbourhood, indexed, op_delfshaven):
    make_organisation(neighbourhood, "Café 't Pleintje")
    indexed()
    assert found(op_delfshaven, "q=CAFE") == ["Café 't Pleintje"]


def test_a_synonym_of_a_theme_finds_what_has_the_theme(neighbourhood, op_delfshaven):
    assert "Buurtkeuken De Pan" in found(op_delfshaven, "q=eettafel")


def test_the_name_counts_more_than_the_text(neighbourhood, indexed, op_delfshaven):
    make_organisation(neighbourhood, "Fietsclub", regel="Samen op weg.")
    make_organisation(neighbourhood, "Aan de slag", regel="Wij repareren elke fietsclub uit de wijk.")
    indexed()
    assert found(op_delfshaven, "q=fietsclub")[0] == "Fietsclub"


def test_all_words_must_match(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "q=nederlands+leren") == ["Taalhuis West"]


def test_when_nothing_matches_all_words_some_are_enough(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "q=voetbal+xyzzy") == ["Sportclub Sparta Jong"]
    page = op_delfshaven.get("/zoeken/?q=voetbal+xyzzy")
    assert "Niets past bij al uw woorden" in page.content.decode()


def test_a_story_finds_what_it_is_about_too_when_others_have_all_its_words(
    neighbourhood, indexed, op_delfshaven
):
    for number in range(3):
        make_organisation(neighbourhood, f"Blad {number}", regel="De kleine neef hield van voetbal.")
    indexed()
    few = found(op_delfshaven, "q=voetbal+kleine+neef")
    story = found(op_delfshaven, "q=ik+zoek+voetbal+voor+mijn+kleine+neef")
    assert set(few) == {"Blad 0", "Blad 1", "Blad 2"}
    assert {*few, "Sportclub Sparta Jong"} <= set(story)


def test_a_main_theme_finds_its_sub_themes(neighbourhood, op_delfshaven):
    assert set(found(op_delfshaven, "thema=maaltijden")) == {
        "Buurtkeuken De Pan",
        "Eettafel op woensdag",
        "Soep voor de straat",
    }


def test_two_values_of_one_filter_mean_or(neighbourhood, op_delfshaven):
    titles = found(op_delfshaven, "thema=sport-en-bewegen&thema=cursus-en-taal")
    assert set(titles) == {"Sportclub Sparta Jong", "Taalhuis West"}


def test_two_filters_mean_and(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "thema=ontmoeting&wijk=bospolder") == ["Taalhuis West"]
    assert found(op_delfshaven, "thema=ontmoeting&wijk=spangen") == []


def test_type_tells_organisations_from_activities(neighbourhood, op_delfshaven):
    assert set(found(op_delfshaven, "type=activiteit")) == {"Eettafel op woensdag", "Soep voor de straat"}


def test_what_the_building_offers_is_a_need_that_is_met(neighbourhood, op_delfshaven):
    assert "Taalhuis West" in found(op_delfshaven, "behoefte=toilet-voor-rolstoel")
    assert "Sportclub Sparta Jong" not in found(op_delfshaven, "behoefte=toilet-voor-rolstoel")


def test_free_follows_from_the_price(neighbourhood, op_delfshaven):
    assert found(op_delfshaven, "behoefte=gratis") == ["Eettafel op woensdag"]


def test_counts_are_those_of_the_whole_result(neighbourhood, op_delfshaven):
    facets = ask(op_delfshaven)["facetten"]
    assert facets["type"] == {"organisatie": 3, "activiteit": 2, **rest(facets["type"])}
    assert facets["thema"]["maaltijden"] == 3
    assert facets["wijk"] == {"bospolder": 4, "spangen": 1}


def rest(counts):
    return {name: number for name, number in counts.items() if name == "pagina"}


def test_a_chosen_facet_is_counted_as_if_it_were_not_chosen(neighbourhood, op_delfshaven):
    facets = ask(op_delfshaven, "wijk=spangen")["facetten"]
    assert facets["wijk"] == {"bospolder": 4, "spangen": 1}
    assert facets["thema"] == {"sport-en-bewegen": 1}


def test_more_than_ten_values_are_all_counted(delfshaven, indexed, op_delfshaven):
    slugs = [
        "ontmoeting", "sport-en-bewegen", "mantelzorg", "vervoer", "cursus-en-taal", "geld-en-schulden",
        "gezondheid", "opvoeden", "wonen", "werk-en-vrijwilligerswerk", "cultuur", "natuur-en-tuin",
    ]  # fmt: skip
    make_organisation(delfshaven, themas=slugs)
    indexed()
    assert ask(op_delfshaven)["facetten"]["thema"] == dict.fromkeys(slugs, 1)


def test_activities_by_date_come_in_order_of_their_next_moment(delfshaven, indexed, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Later", begin=in_days(9))
    make_activity(club, "Eerst", begin=in_days(2))
    make_activity(club, "Midden", dates=[in_days(-3), in_days(5)])
    indexed()
    assert found(op_delfshaven, "type=activiteit&sortering=datum") == ["Eerst", "Midden", "Later"]


def test_an_activity_that_is_over_is_not_found(delfshaven, indexed, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Voorbij feest", begin=in_days(-2))
    indexed()
    assert found(op_delfshaven, "q=feest") == []


def test_drafts_and_other_sites_are_not_found(
    neighbourhood, amersfoort, indexed, op_delfshaven, op_amersfoort
):
    make_organisation(neighbourhood, "Geheim plan", live=False)
    make_organisation(amersfoort, "Kattenbroek Kookt")
    indexed()
    assert found(op_delfshaven, "q=geheim") == []
    assert found(op_delfshaven, "q=kattenbroek") == []
    assert found(op_amersfoort, "q=kattenbroek") == ["Kattenbroek Kookt"]


def test_pages_do_not_overlap(delfshaven, indexed, op_delfshaven):
    with in_een_keer():
        for number in range(25):
            make_organisation(delfshaven, f"Club {number:02}")
    indexed()
    first = found(op_delfshaven, "type=organisatie")
    second = found(op_delfshaven, "type=organisatie&pagina=2")
    assert len(first) == 20
    assert first + second == [f"Club {number:02}" for number in range(25)]


def test_the_json_has_the_documented_form_and_is_open_to_scripts(neighbourhood, op_delfshaven):
    response = op_delfshaven.get("/zoeken/?formaat=json&q=taalhuis+west")
    assert response["Access-Control-Allow-Origin"] == "*"
    data = response.json()
    assert set(data) == {"totaal", "resultaten", "facetten"}
    assert data["totaal"] == 1
    assert data["resultaten"] == [
        {
            "titel": "Taalhuis West",
            "type": "organisatie",
            "url": "http://delfshaven.localhost/organisaties/taalhuis-west/",
            "samenvatting": "Nederlands leren met een vrijwilliger.",
            "themas": ["ontmoeting", "cursus-en-taal"],
        }
    ]


def test_names_stand_in_the_order_of_the_alphabet(delfshaven, indexed, op_delfshaven):
    names = ["Aan de slag", "'t Boshuis", "Café Zon", "De Brug", "Debora's keuken", "Édith", "Zwemclub 2"]
    for name in reversed(names):
        make_organisation(delfshaven, name)
    indexed()
    assert found(op_delfshaven, "type=organisatie") == names


def test_no_words_break_a_search(neighbourhood, op_delfshaven):
    nonsense = [
        " ", "en de het", "a" * 10_000, "AND OR NOT", '"', "*", "a* b:c (", "'; drop table --", "title:x^9", "🍲",
        "طعام", "\\", "_", "²", "a\x00b", " ".join(map(str, range(500))),
    ]  # fmt: skip
    for words in nonsense:
        response = op_delfshaven.get("/zoeken/", {"q": words, "formaat": "json"})
        assert response.status_code == 200, words
        assert op_delfshaven.get("/zoeken/", {"q": words}).status_code == 200, words
