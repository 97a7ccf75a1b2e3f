"""One search over all open sites, on the platform's own host; the same on every engine."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.copies import copy_sites
from search.engines.database import DatabaseEngine
from search.engines.server import ServerEngine
from search.forms import SearchForm
from search.labels import Labels
from search.models import SearchDocument
from search.query import Sortering
from search.websites import Websites
from sites.listings import herbereken
from sites.models import Wijksite
from tests.builders import in_days, make_activity, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]


@pytest.fixture
def op_platform_english():
    return Client(headers={"host": "localhost", "accept-language": "en"})


def ask(client, query=""):
    response = client.get(f"/zoeken/?formaat=json&{query}")
    assert response.status_code == 200
    return response.json()


def found(client, query=""):
    return [(row["titel"], row["website"]) for row in ask(client, query)["resultaten"]]


def test_an_item_that_two_sites_show_is_one_hit_at_its_home(country, op_platform):
    assert SearchDocument.objects.filter(titel="Dansmiddag", taal="nl").count() == 2
    data = ask(op_platform, "q=dansmiddag")
    assert data["totaal"] == 1
    (hit,) = data["resultaten"]
    assert hit["website"] == "Delfshaven"
    assert hit["url"] == "http://delfshaven.localhost/organisaties/buurtkeuken-de-pan/dansmiddag/"


def test_it_finds_on_every_open_site_and_on_no_other(country, op_platform):
    assert set(found(op_platform, "q=roeren")) == {
        ("Buurtkeuken De Pan", "Delfshaven"),
        ("Kattenbroek Roert", "Amersfoort 033"),
    }
    assert found(op_platform, "q=geheim") == []


def test_counts_are_of_items_not_of_listings(country, op_platform):
    facets = ask(op_platform, "thema=maaltijden")["facetten"]
    assert facets["type"] == {"organisatie": 2, "activiteit": 1}
    assert facets["website"] == {"delfshaven": 2, "amersfoort033": 1}
    assert facets["thema"]["maaltijden"] == 3


def test_one_chooses_among_the_sites_and_sees_what_another_would_give(country, op_platform):
    data = ask(op_platform, "thema=maaltijden&website=amersfoort033")
    assert [row["titel"] for row in data["resultaten"]] == ["Kattenbroek Roert"]
    assert data["facetten"]["website"] == {"delfshaven": 2, "amersfoort033": 1}
    assert data["facetten"]["type"] == {"organisatie": 1}
    both = found(op_platform, "q=roeren&website=amersfoort033&website=delfshaven&type=organisatie")
    assert len(both) == 2
    # What is shared is found where it lives.
    assert found(op_platform, "q=dansmiddag&website=rotterdam") == []


def test_names_of_all_sites_stand_in_one_alphabet(country, op_platform):
    assert [title for title, _site in found(op_platform, "type=organisatie&sortering=naam")] == [
        "Buurtkeuken De Pan",
        "Kattenbroek Roert",
        "Stadsarchief",
    ]


def test_activities_of_all_sites_stand_by_date_and_what_is_over_is_gone(
    country, amersfoort, indexed, op_platform
):
    make_activity(amersfoort, "Straks", begin=in_days(0, hour=23))
    make_activity(amersfoort, "Voorbij", begin=in_days(-2))
    indexed()
    titles = [title for title, _site in found(op_platform, "type=activiteit&sortering=datum")]
    assert titles == ["Straks", "Dansmiddag"]


def test_pages_of_editors_are_left_out_for_every_site_has_them(country, op_platform):
    assert found(op_platform, "q=huisregels") == []
    assert "pagina" not in ask(op_platform)["facetten"]["type"]


def test_who_asks_nothing_gets_subjects_and_not_a_list_of_all_there_is(country, op_platform):
    html = op_platform.get("/zoeken/").content.decode()
    assert 'href="/zoeken/?thema=maaltijden"' in html
    assert "Buurtkeuken De Pan" not in html
    assert "We kennen het filter" in op_platform.get("/zoeken/?thema=onzin").content.decode()
    assert ask(op_platform)["totaal"] == 4


def test_when_nothing_matches_all_words_some_are_enough(country, op_platform):
    assert found(op_platform, "q=dansmiddag+dansen+xyzzy") == [("Dansmiddag", "Delfshaven")]


def test_an_item_that_is_hidden_at_its_home_is_not_found(country, delfshaven, indexed, op_platform):
    page = SearchDocument.objects.filter(titel="Dansmiddag").first().pagina
    page.verbergingen.create(site=delfshaven.site, reden="dubbel")
    indexed()
    assert found(op_platform, "q=dansmiddag") == []


def test_a_site_of_yesterday_is_not_found_today(country, amersfoort, op_platform):
    Wijksite.objects.filter(pk=amersfoort.pk).update(status=Wijksite.Status.GESTOPT)
    assert found(op_platform, "q=kattenbroek") == []


# Languages: on the platform the browser decides.


def test_in_english_a_site_without_english_is_searched_in_dutch(country, op_platform_english):
    hits = {hit["titel"]: hit["url"] for hit in ask(op_platform_english, "q=roeren")["resultaten"]}
    assert hits == {
        "Buurtkeuken De Pan": "http://delfshaven.localhost/en/organisaties/buurtkeuken-de-pan/",
        "Kattenbroek Roert": "http://amersfoort033.localhost/organisaties/kattenbroek-roert/",
    }
    counts = ask(op_platform_english)["facetten"]["type"]
    assert (counts["organisatie"], counts["activiteit"]) == (3, 1)


def test_in_english_words_are_found_as_either_language_has_them(
    country, amersfoort, indexed, op_platform_english
):
    make_organisation(amersfoort, "Taalhuis", regel="Met vrijwilligers.")
    indexed()
    assert found(op_platform_english, "q=vrijwilliger") == [("Taalhuis", "Amersfoort 033")]
    assert 'lang="nl"' in op_platform_english.get("/zoeken/?q=vrijwilliger").content.decode()


# The page itself


@pytest.mark.een_server
def test_a_hit_says_which_site_and_leads_there(country, op_platform):
    html = op_platform.get("/zoeken/?q=kattenbroek").content.decode()
    assert 'href="http://amersfoort033.localhost/organisaties/kattenbroek-roert/"' in html
    card = html[html.index('<article class="kaart"') :]
    assert "Amersfoort 033" in card
    assert '<meta name="robots" content="noindex">' in html
    assert "Komt van" not in html


@pytest.mark.een_server
def test_nothing_found_leads_to_subjects_on_the_same_page(country, op_platform):
    html = op_platform.get("/zoeken/?q=xyzzy").content.decode()
    assert 'href="/zoeken/?thema=maaltijden"' in html


@pytest.mark.een_server
def test_the_front_page_asks_what_and_where(country, op_platform):
    html = op_platform.get("/").content.decode()
    assert '<form action="/zoeken/"' in html
    assert '<form action="/"' in html


def test_the_filter_of_sites_is_not_there_on_a_site(country, op_delfshaven):
    assert "website" not in op_delfshaven.get("/zoeken/?formaat=json").json()["facetten"]
    html = op_delfshaven.get("/zoeken/?website=amersfoort033").content.decode()
    assert "We kennen het filter" in html
    assert 'id="filter-website"' not in html


@pytest.mark.een_server
@pytest.mark.parametrize(
    "query",
    ["", "q=roeren", "q=roeren&thema=maaltijden&type=organisatie", "website=delfshaven&type=organisatie"],
)
def test_it_costs_as_many_queries_for_two_sites_as_for_fifty(country, amersfoort, op_platform, query):
    def cost():
        assert op_platform.get(f"/zoeken/?{query}").status_code == 200
        with CaptureQueriesContext(connection) as captured:
            assert op_platform.get(f"/zoeken/?{query}").status_code == 200
        return len(captured)

    # With it there is something of the same subject to begin with, as there is on the copies.
    make_organisation(amersfoort, "De Volle Pan", themas=["buurtmaaltijd"])
    few = cost()
    copy_sites(amersfoort, 48, first=10)
    herbereken()
    # Of fewer than three results it asks whether the words are known, and of a short list what is nearly that.
    assert cost() <= few
    assert few <= 13


@pytest.mark.zoekserver
def test_the_server_says_what_the_database_says(country, indexed):
    websites = Websites.load()
    for taal in ("nl", "en"):
        for text in (
            "",
            "thema=maaltijden",
            "website=delfshaven",
            "q=roeren&website=delfshaven&website=rotterdam",
        ):
            form = SearchForm(QueryDict(text), Labels.of(taal, website=websites.namen))
            query = websites.query(form, taal, Sortering.NAAM)
            assert ServerEngine().search(query) == DatabaseEngine().search(query), (taal, text)


def test_without_any_open_site_there_is_nothing_to_find(woorden, op_platform):
    assert ask(op_platform, "q=roeren")["totaal"] == 0
    assert op_platform.get("/zoeken/").status_code == 200
