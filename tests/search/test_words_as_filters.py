"""What somebody finds who types filters among the words; the same on every engine."""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.labels import Labels
from search.models import SearchDocument
from search.views import UNDERSTOOD
from sites.listings import in_een_keer
from sites.models import SiteThema
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk
from themas.models import Thema

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def ask(client, query, path="/zoeken/"):
    response = client.get(f"{path}?formaat=json&{query}")
    assert response.status_code == 200
    return response.json()


def found(client, query, path="/zoeken/"):
    return [row["titel"] for row in ask(client, query, path)["resultaten"]]


def page(client, query, path="/zoeken/"):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 200
    return response.context["resultaat"], response.content.decode()


def next_day(name, hour=12):
    """The first day of that name after today."""
    ahead = (DAYS.index(name) - timezone.localdate().weekday() - 1) % 7 + 1
    return in_days(ahead, hour=hour)


@pytest.fixture
def week(delfshaven, indexed):
    """Meals on Wednesday and Friday for different prices, and a club called after a day that meets on Tuesday."""
    wijk = make_wijk("Bospolder", delfshaven)
    other = make_wijk("Spangen", delfshaven)
    hall = make_organisation(delfshaven, "De Hal", regel="Eten en meer.", place=make_place("Hal", wijk=wijk))
    field = make_organisation(delfshaven, "Het Veld", place=make_place("Veld", wijk=other))
    make_activity(hall, "Soep eten", dates=[next_day("woensdag")], prijs_soort="bedrag", bedrag=3)
    make_activity(hall, "Duur eten", dates=[next_day("woensdag", 18)], prijs_soort="bedrag", bedrag=25)
    make_activity(field, "Vis eten", dates=[next_day("vrijdag")], doelgroepen=["ouderen"])
    make_activity(field, "Woensdagclub", dates=[next_day("dinsdag")], regel="Kaarten en eten.")
    indexed()
    return delfshaven


def test_day_and_price_among_the_words_are_filters(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=goedkoop+eten+woensdag")
    assert [row["titel"] for row in answer["resultaten"]] == ["Soep eten"]
    assert answer["begrepen"] == {"prijs": ["weinig"], "weekdag": ["woensdag"]}
    same = ask(op_delfshaven, "q=eten&prijs=weinig&weekdag=woensdag")
    assert (same["totaal"], same["facetten"]) == (answer["totaal"], answer["facetten"])
    assert "begrepen" not in same


def test_the_wijk_among_the_words_is_a_filter(week, op_delfshaven):
    assert set(found(op_delfshaven, "q=eten+in+bospolder")) == {"De Hal", "Soep eten", "Duur eten"}


def test_whom_it_is_for_is_a_filter(week, op_delfshaven):
    assert found(op_delfshaven, "q=eten+voor+ouderen") == ["Vis eten"]


@pytest.mark.een_server
def test_each_filter_can_be_taken_away_with_its_word(week, op_delfshaven):
    result, _html = page(op_delfshaven, "q=goedkoop+eten+woensdag")
    urls = {chip.label: chip.url for chip in result.gekozen}
    assert urls["Woensdag"] == "/zoeken/?q=eten&prijs=weinig"
    assert urls["€ 5 of minder"] == "/zoeken/?q=eten&weekdag=woensdag"
    assert urls["“eten”"] == "/zoeken/?prijs=weinig&weekdag=woensdag"
    assert urls["Zoek op precies “goedkoop eten woensdag”"] == (
        "/zoeken/?q=goedkoop+eten+woensdag&letterlijk=1"
    )
    assert result.aantal_filters == 2


def test_who_wants_exactly_those_words_gets_them(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=eten+bospolder&letterlijk=1")
    assert "begrepen" not in answer
    result, _html = page(op_delfshaven, "q=eten+bospolder&letterlijk=1")
    assert [chip.label for chip in result.gekozen] == ["“eten bospolder”"]


@pytest.mark.een_server
def test_the_field_keeps_what_was_typed(week, op_delfshaven):
    _result, html = page(op_delfshaven, "q=eten+woensdag")
    assert 'name="q" value="eten woensdag"' in html
    assert 'name="gelezen" value="eten woensdag"' in html


@pytest.mark.een_server
def test_a_filter_that_is_unticked_does_not_come_back_from_the_words(week, op_delfshaven):
    assert set(found(op_delfshaven, "q=eten+woensdag&gelezen=eten+woensdag&weekdag=vrijdag")) == {"Vis eten"}
    assert len(found(op_delfshaven, "q=eten+woensdag&gelezen=eten+woensdag")) > 3


def test_other_words_are_read_anew(week, op_delfshaven):
    assert found(op_delfshaven, "q=eten+vrijdag&gelezen=eten+woensdag") == ["Vis eten"]


@pytest.mark.een_server
def test_a_day_that_was_chosen_already_is_not_read_again(week, op_delfshaven):
    assert "weekdag" not in ask(op_delfshaven, "q=eten+woensdag&weekdag=vrijdag").get("begrepen", {})


def test_a_name_that_has_the_word_comes_first_whatever_the_filters_say(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=woensdag+club")
    assert answer["resultaten"][0]["titel"] == "Woensdagclub"
    assert answer["totaal"] == len(answer["resultaten"])
    assert answer["facetten"]["type"]["activiteit"] == answer["totaal"]


def test_a_name_does_not_come_first_against_what_the_visitor_chose(week, op_delfshaven):
    assert "Woensdagclub" not in found(op_delfshaven, "q=woensdag+club&wijk=bospolder")


def test_the_pages_of_a_list_with_a_name_on_top_go_on(week, indexed, op_delfshaven):
    hall = make_organisation(week, "Kaarthuis")
    with in_een_keer():
        for number in range(25):
            make_activity(
                hall, f"Kaarten {number:02}", dates=[next_day("woensdag")], regel="Woensdag kaarten."
            )
    make_activity(hall, "Kaarten op woensdag", dates=[next_day("dinsdag")])
    indexed()
    result, _html = page(op_delfshaven, "q=kaarten+woensdag")
    first = [hit.titel for hit in result.hits]
    assert first[0] == "Kaarten op woensdag"
    response = op_delfshaven.get(result.volgende_url)
    second = [hit.titel for hit in response.context["resultaat"].hits]
    assert not set(first) & set(second)
    assert len(first) + len(second) == result.totaal == response.context["resultaat"].totaal


@pytest.mark.een_server
def test_only_filters_give_a_list_by_date_on_every_page(week, op_delfshaven):
    result, _html = page(op_delfshaven, "q=woensdag")
    titles = [hit.titel for hit in result.hits]
    assert titles == ["Soep eten", "Duur eten"]
    weekday = next(chip for chip in result.gekozen if chip.label == "Woensdag")
    assert weekday.soort == "weekdag"


def test_where_nothing_is_at_that_time_the_words_are_words(week, indexed, op_delfshaven):
    make_organisation(week, "De Kapel", regel="Elke zondag open om te kaarten.")
    indexed()
    answer = ask(op_delfshaven, "q=kaarten+zondag")
    assert "begrepen" not in answer
    assert [row["titel"] for row in answer["resultaten"]] == ["De Kapel"]


def test_where_the_words_are_nowhere_either_the_subject_is_shown_whenever_it_is(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=kaarten+zondag")
    assert "begrepen" not in answer
    assert answer["resultaten"][0]["titel"] == "Woensdagclub"
    result, _html = page(op_delfshaven, "q=kaarten+op+zondag")
    assert result.melding == "Er is niets met “op zondag”. Dit is er voor “kaarten”."
    assert [chip.label for chip in result.gekozen] == ["“kaarten”"]


@pytest.mark.een_server
def test_of_a_time_alone_at_which_nothing_is_the_answer_is_none(week, op_delfshaven):
    result, _html = page(op_delfshaven, "q=zondag")
    assert result.totaal == 0
    assert "Zondag" in [chip.label for chip in result.gekozen]


@pytest.mark.een_server
def test_the_agenda_reads_days_and_never_what_it_decides_itself(week, op_delfshaven):
    response = op_delfshaven.get("/agenda/?q=eten+woensdag+bospolder")
    titles = [line.titel for _day, lines in response.context["dagen"] for line in lines]
    assert titles == ["Soep eten", "Duur eten"]
    chips = [chip.label for chip in response.context["resultaat"].gekozen]
    assert {"“eten”", "Woensdag", "Bospolder"} <= set(chips)


def test_the_guide_reads_no_time(week, op_delfshaven):
    assert found(op_delfshaven, "q=eten+bospolder", "/organisaties/") == ["De Hal"]
    assert "weekdag" not in ask(op_delfshaven, "q=eten+woensdag", "/organisaties/").get("begrepen", {})


@pytest.mark.een_server
def test_the_portal_never_reads_a_wijk(week, op_platform):
    assert "wijk" not in ask(op_platform, "q=eten+bospolder").get("begrepen", {})
    assert ask(op_platform, "q=eten+woensdag")["begrepen"] == {"weekdag": ["woensdag"]}


@pytest.mark.een_server
def test_english_words_are_filters_on_an_english_page(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=cheap+eten+wednesday", "/en/zoeken/")
    assert answer["begrepen"] == {"prijs": ["weinig"], "weekdag": ["woensdag"]}


@pytest.mark.een_server
def test_a_theme_is_offered_before_what_was_found(week, op_delfshaven):
    result, html = page(op_delfshaven, "q=maaltijden")
    assert [theme.slug for theme in result.themas] == ["maaltijden"]
    assert "Alles over Maaltijden" in html
    answer = ask(op_delfshaven, "q=yemek")["thema"]
    assert (answer["slug"], answer["naam"]) == ("maaltijden", "Maaltijden")
    assert answer["url"].endswith("/thema/maaltijden/")


@pytest.mark.een_server
@pytest.mark.parametrize("query", ["q=maaltijden+bospolder", "q=maaltijden&wijk=bospolder", "q=xyzzy", "q="])
def test_no_theme_is_offered_when_something_else_is_asked(week, op_delfshaven, query):
    assert "thema" not in ask(op_delfshaven, query)


@pytest.mark.een_server
def test_a_theme_that_the_site_does_not_show_is_not_offered(week, op_delfshaven):
    SiteThema.objects.create(wijksite=week, thema=Thema.objects.in_taal("nl").get(slug="vervoer"))
    assert "thema" not in ask(op_delfshaven, "q=maaltijden")


NONSENSE = [
    *("woensdag+" * 60, "letterlijk=1", "q=&letterlijk=1&gelezen=x", "q=woensdag&letterlijk=woensdag"),
    *("q=%00woensdag", "q=gratis%20%F0%9F%8D%B2", "q='s", "q=woensdag&gelezen=%00", "q=1=1;--+woensdag"),
]


@pytest.mark.een_server
@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_is_answered(week, op_delfshaven, query):
    for path in ("/zoeken/", "/agenda/", "/organisaties/"):
        assert op_delfshaven.get(f"{path}?{query}").status_code == 200


@pytest.mark.een_server
def test_reading_the_words_costs_a_few_queries_more(week, op_delfshaven, django_assert_max_num_queries):
    labels = Labels.load(week, "nl")
    assert set(UNDERSTOOD) <= set(labels.per_facet)
    assert SearchDocument.objects.exists()
    op_delfshaven.get("/zoeken/?q=eten+woensdag")
    with django_assert_max_num_queries(24):
        op_delfshaven.get("/zoeken/?q=eten+woensdag")


@pytest.mark.een_server
def test_days_are_those_of_the_tests():
    assert next_day("woensdag").weekday() == DAYS.index("woensdag")
    assert next_day("woensdag").date() > timezone.localdate() - timedelta(days=1)


def test_what_a_sentence_says_in_passing_comes_first_and_hides_nothing(week, op_delfshaven):
    answer = ask(op_delfshaven, "q=waar+kan+ik+vandaag+vis+eten+voor+ouderen")
    assert "Vis eten" not in {row["titel"] for row in answer["resultaten"][1:]}
    answer = ask(op_delfshaven, "q=wij+zoeken+een+plek+om+te+eten+met+ouderen")
    assert answer["resultaten"][0]["titel"] == "Vis eten"
    assert {"De Hal", "Soep eten", "Duur eten"} <= {row["titel"] for row in answer["resultaten"]}
    _result, html = page(op_delfshaven, "q=wij+zoeken+een+plek+om+te+eten+met+ouderen")
    assert "Er is weinig met “" in html


def test_a_sentence_without_what_it_says_in_passing_is_still_a_sentence(delfshaven, indexed, op_delfshaven):
    make_organisation(delfshaven, "Kamers met kansen", regel="Een kamer voor wie jong is.", themas=["wonen"])
    make_organisation(delfshaven, "Weg ermee", regel="Wij halen alles weg uit een kamer.")
    for number in range(3):
        make_organisation(delfshaven, f"Ouders {number}", regel="Praten.", doelgroepen=["ouders"])
    indexed()
    sentence = "q=ik+zoek+een+kamer+want+ik+moet+bij+mijn+ouders+weg"
    assert found(op_delfshaven, sentence)[0] == "Kamers met kansen"
    _result, html = page(op_delfshaven, sentence)
    assert "“kamer weg”" in html
    assert "moet bij mijn weg" not in html


def test_a_filter_of_few_words_stays_a_filter_however_little_it_leaves(week, op_delfshaven):
    assert found(op_delfshaven, "q=eten+voor+ouderen") == ["Vis eten"]


def test_what_is_about_a_word_that_became_a_filter_comes_first(delfshaven, indexed, op_delfshaven):
    make_organisation(delfshaven, "Aan tafel", regel="Eten.", doelgroepen=["ouderen"])
    make_organisation(delfshaven, "Aan tafel voor ouderen", regel="Eten.", doelgroepen=["ouderen"])
    make_organisation(delfshaven, "Tafelen", regel="Eten.", doelgroepen=["ouderen"])
    indexed()
    assert found(op_delfshaven, "q=eten+voor+ouderen")[0] == "Aan tafel voor ouderen"
