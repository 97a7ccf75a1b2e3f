"""What editors put on top for some words; the same on every engine."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from organisaties.models import OrganisatiePage
from search.models import Uitgelicht
from sites.listings import in_een_keer
from tests.builders import make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]

LABEL = "Uitgelicht door de redactie"


def pick(site, words, title, days=30, **fields):
    return Uitgelicht.objects.create(
        site=site.site,
        zoekwoorden=words,
        pagina=OrganisatiePage.objects.get(title=title),
        tot=timezone.localdate() + timedelta(days=days),
        **fields,
    )


def ask(client, query):
    return client.get(f"/zoeken/?formaat=json&{query}").json()


def names(client, query):
    """Titles in order, with a * for what is on top."""
    rows = ask(client, query)["resultaten"]
    return [row["titel"] + ("*" if row.get("uitgelicht") else "") for row in rows]


def test_it_comes_first_for_just_these_words_also_when_it_does_not_hold_them(neighbourhood, op_delfshaven):
    pick(neighbourhood, "rollator, koken", "Sportclub Sparta Jong")
    on_top, *others = names(op_delfshaven, "q=koken")
    assert on_top == "Sportclub Sparta Jong*"
    assert "Buurtkeuken De Pan" in others
    assert not {"Sportclub Sparta Jong", on_top}.intersection(others)
    assert names(op_delfshaven, "q=Rollators") == ["Sportclub Sparta Jong*"]
    assert names(op_delfshaven, "q=koken+voetbal") == names(op_delfshaven, "q=voetbal+koken")
    assert "Sportclub Sparta Jong*" not in names(op_delfshaven, "q=samen+koken")


@pytest.mark.een_server
def test_the_card_says_it_in_words(neighbourhood, op_delfshaven):
    pick(neighbourhood, "koken", "Taalhuis West")
    content = op_delfshaven.get("/zoeken/?q=koken").content.decode()
    assert content.count(LABEL) == 1
    assert content.index(LABEL) < content.index("Taalhuis West") < content.index("Buurtkeuken De Pan")
    assert LABEL not in op_delfshaven.get("/zoeken/?q=voetbal").content.decode()


def test_it_is_counted_as_all_that_is_found_and_obeys_the_filters(neighbourhood, op_delfshaven):
    before = ask(op_delfshaven, "q=koken")
    pick(neighbourhood, "koken", "Sportclub Sparta Jong")
    answer = ask(op_delfshaven, "q=koken")
    assert answer["totaal"] == before["totaal"] + 1
    assert answer["facetten"]["wijk"] == before["facetten"]["wijk"] | {"spangen": 1}
    assert "Sportclub Sparta Jong*" not in names(op_delfshaven, "q=koken&wijk=bospolder")
    assert names(op_delfshaven, "q=koken&wijk=spangen") == ["Sportclub Sparta Jong*"]


def test_it_stands_in_the_list_once(delfshaven, indexed, op_delfshaven):
    with in_een_keer():
        for number in range(25):
            make_organisation(delfshaven, f"Club {number:02}", regel="Wij zingen.")
    indexed()
    pick(delfshaven, "zingen", "Club 24")
    first, second = names(op_delfshaven, "q=zingen"), names(op_delfshaven, "q=zingen&pagina=2")
    assert first[0] == "Club 24*"
    assert len(first) == 20
    assert len({*first, *second}) == len(first + second) == 25


def test_more_of_them_come_in_the_order_that_editors_gave(neighbourhood, op_delfshaven):
    pick(neighbourhood, "hulp", "Taalhuis West", volgorde=2)
    pick(neighbourhood, "hulp", "Buurtkeuken De Pan", volgorde=1)
    assert names(op_delfshaven, "q=hulp")[:2] == ["Buurtkeuken De Pan*", "Taalhuis West*"]


@pytest.mark.een_server
def test_it_ends_by_itself_after_its_day(neighbourhood, op_delfshaven):
    pick(neighbourhood, "rollator", "Taalhuis West", days=0)
    pick(neighbourhood, "looprek", "Taalhuis West", days=-1)
    assert names(op_delfshaven, "q=rollator") == ["Taalhuis West*"]
    assert names(op_delfshaven, "q=looprek") == []


@pytest.mark.een_server
def test_another_site_does_not_have_it(neighbourhood, amersfoort, op_amersfoort, op_platform):
    pick(neighbourhood, "rollator", "Taalhuis West")
    assert names(op_amersfoort, "q=rollator") == []
    assert names(op_platform, "q=rollator") == []


def test_a_page_that_left_the_site_is_not_on_top(neighbourhood, op_delfshaven):
    pick(neighbourhood, "rollator", "Taalhuis West")
    OrganisatiePage.objects.get(title="Taalhuis West").unpublish()
    assert names(op_delfshaven, "q=rollator") == []


def test_a_visitor_in_another_language_sees_it_too(neighbourhood, op_delfshaven):
    pick(neighbourhood, "rollator", "Taalhuis West")
    rows = op_delfshaven.get("/en/zoeken/?formaat=json&q=rollator").json()["resultaten"]
    assert [row["titel"] for row in rows] == ["Taalhuis West"]


@pytest.mark.een_server
def test_a_change_is_seen_at_once_also_on_pages_that_lie_ready(neighbourhood, op_delfshaven, settings):
    settings.PAGE_CACHE_SECONDS = 60

    def on_top():
        return LABEL in op_delfshaven.get("/zoeken/?q=koken").content.decode()

    assert not on_top()
    row = pick(neighbourhood, "koken", "Taalhuis West")
    assert on_top()
    row.zoekwoorden = "iets anders"
    row.save()
    assert not on_top()
    row.zoekwoorden = "koken"
    row.save()
    assert on_top()
    row.delete()
    assert not on_top()


@pytest.mark.een_server
def test_it_costs_one_query(neighbourhood, op_delfshaven):
    def queries():
        op_delfshaven.get("/zoeken/?q=koken&thema=maaltijden")
        with CaptureQueriesContext(connection) as captured:
            op_delfshaven.get("/zoeken/?q=koken&thema=maaltijden")
        return len(captured)

    without = queries()
    pick(neighbourhood, "rollator", "Taalhuis West")
    assert queries() == without
    pick(neighbourhood, "koken", "Buurtkeuken De Pan")
    assert queries() == without + 1
