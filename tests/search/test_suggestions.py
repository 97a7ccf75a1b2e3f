"""What a visitor may be typing; the same on every engine, for the database answers."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.analysis.question import terms_while_typing
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def some_names(delfshaven):
    club = make_organisation(
        delfshaven, "Kookgroep De Pan", themas=["buurtmaaltijd"], regel="Fietsend langs de straat."
    )
    make_organisation(delfshaven, "Fietswerkplaats", regel="Wij helpen met een lekke band.")
    make_activity(club, "Huizenroute", begin=in_days(3))
    make_activity(club, "Fietstocht langs huizen", begin=in_days(5))
    make_activity(club, "Fietsen van vroeger", begin=in_days(-5))
    make_organisation(delfshaven, "Fietsgeheim", live=False)
    return delfshaven


def ask(client, typed):
    response = client.get("/zoeken/suggesties/", {"q": typed})
    assert response.status_code == 200
    assert not response.cookies
    return response.json()["suggesties"]


def names(client, typed):
    return [row["tekst"] for row in ask(client, typed)]


def test_themes_then_organisations_then_activities_and_what_is_not_shown_is_absent(some_names, op_delfshaven):
    assert ask(op_delfshaven, "fiet") == [
        {"tekst": "Wandelen en fietsen", "soort": "Thema", "url": "/thema/wandelen-en-fietsen/"},
        {"tekst": "Fietswerkplaats", "soort": "Organisatie", "url": "/organisaties/fietswerkplaats/"},
        {
            "tekst": "Fietstocht langs huizen",
            "soort": "Activiteit",
            "url": "/organisaties/kookgroep-de-pan/fietstocht-langs-huizen/",
        },
    ]


def test_themes_come_first(some_names, op_delfshaven):
    make_organisation(some_names, "Maaltijdclub")
    rows = ask(op_delfshaven, "maal")
    assert rows[0]["soort"] == "Thema"
    assert rows[0]["url"].startswith("/thema/")
    assert rows[-1]["tekst"] == "Maaltijdclub"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kok", "Kookgroep De Pan"),
        ("koke", "Kookgroep De Pan"),
        ("pan", "Kookgroep De Pan"),
        ("pan kook", "Kookgroep De Pan"),
        ("PÁN", "Kookgroep De Pan"),
        ("huiz", "Fietstocht langs huizen"),
        ("lekk", None),
    ],
)
def test_a_name_is_suggested_by_the_beginning_of_any_of_its_words(some_names, op_delfshaven, typed, name):
    assert (name in names(op_delfshaven, typed)) if name else names(op_delfshaven, typed) == []


def test_there_are_at_most_eight(some_names, op_delfshaven):
    with in_een_keer():
        for number in range(12):
            make_activity(make_organisation(some_names, f"Fietsclub {number}"), f"Fietsdag {number}")
    rows = ask(op_delfshaven, "fie")
    assert [row["soort"] for row in rows] == ["Thema", *["Organisatie"] * 4, *["Activiteit"] * 3]


@pytest.mark.parametrize(
    "typed",
    ["", " ", "f", "a\x00b", "\x00", "🍲", "*", '"', "' OR 1=1 --", "title:*", "x" * 10_000, "طعام", "\\"],
)
def test_odd_input_gives_an_empty_list(some_names, op_delfshaven, op_platform, typed):
    assert ask(op_delfshaven, typed) == []
    assert ask(op_platform, typed) == []


@pytest.mark.parametrize("number", [1, 30])
def test_it_takes_three_queries_besides_finding_the_site(some_names, op_delfshaven, op_platform, number):
    with in_een_keer():
        for extra in range(number):
            make_organisation(some_names, f"Fietsclub {extra}")
    for client, most in ((op_delfshaven, 4), (op_platform, 3)):
        ask(client, "fiet")
        with CaptureQueriesContext(
            connection,
        ) as captured:
            ask(client, "fiet")
        assert len(captured) <= most


def test_over_all_sites_it_says_where_it_is(country, op_platform):
    assert ask(op_platform, "buurtk") == [
        {
            "tekst": "Buurtkeuken De Pan",
            "soort": "Organisatie, Delfshaven",
            "url": "http://delfshaven.localhost/organisaties/buurtkeuken-de-pan/",
        }
    ]
    assert ask(op_platform, "gehei") == []


def test_every_field_for_words_asks_for_suggestions(some_names, op_delfshaven, op_platform):
    for client, path in (
        (op_delfshaven, "/"),
        (op_delfshaven, "/zoeken/"),
        (op_delfshaven, "/organisaties/"),
        (op_platform, "/"),
        (op_platform, "/zoeken/"),
    ):
        assert 'data-suggesties="/zoeken/suggesties/"' in client.get(path).content.decode(), path
    assert 'data-suggesties="/en/zoeken/suggesties/"' in op_delfshaven.get("/en/").content.decode()


def test_only_the_last_word_is_a_beginning():
    finished, begun = terms_while_typing("samen et", "nl")
    assert [way.begin for way in finished.ways] == [False]
    assert begun.ways[0].begin
    assert terms_while_typing("e", "nl") == ()
