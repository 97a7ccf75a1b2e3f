"""What somebody meets who comes to the site of a wijk."""

import json
import re
from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.live_lists import newest_organisations, today_and_tomorrow
from home.models import HomePage
from sites.listings import in_een_keer
from sites.models import SiteThema, Wijksite
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk, words
from themas.models import Thema

# The site, the language, the front page and its restrictions.
ROUTING = 4
BODY = 8


def test_it_names_the_wijk_asks_one_question_and_sets_no_cookie(delfshaven, op_delfshaven):
    response = op_delfshaven.get("/")
    assert response.status_code == 200
    html = response.content.decode()
    assert "<h1>Delfshaven</h1>" in html
    assert html.count('type="search"') == 1
    assert not response.cookies


def test_a_site_that_chose_nothing_shows_all_main_themes_in_the_order_of_the_platform(
    delfshaven, op_delfshaven
):
    shown = [theme.slug for theme in op_delfshaven.get("/").context["themas"]]
    assert shown[:2] == ["maaltijden", "ontmoeting"]
    assert len(shown) == Thema.objects.hoofdthemas().in_taal("nl").count()


def test_a_site_shows_its_own_themes_in_its_own_order(delfshaven, amersfoort, op_delfshaven, op_amersfoort):
    chosen = words(Thema, ["vervoer", "maaltijden"])
    delfshaven.site_themas = [
        SiteThema(thema=theme, sort_order=number) for number, theme in enumerate(chosen)
    ]
    delfshaven.save()
    shown = op_delfshaven.get("/").context["themas"]
    assert [theme.slug for theme in shown] == ["vervoer", "maaltijden"]
    assert shown[0].url == "/thema/vervoer/"
    assert len(op_amersfoort.get("/").context["themas"]) > 2


def test_themes_stand_in_the_language_of_the_page(delfshaven, op_delfshaven):
    response = op_delfshaven.get("/en/")
    first = response.context["themas"][0]
    assert (first.naam, first.url) == ("Meals", "/en/thema/maaltijden/")
    assert 'href="/en/thema/maaltijden/"' in response.content.decode()


def test_what_is_not_translated_says_that_it_is_dutch(delfshaven, op_delfshaven):
    delfshaven.slogan = "Samen maken we de wijk"
    delfshaven.save()
    assert '<p class="welkom-slogan" lang="nl">' in op_delfshaven.get("/en/").content.decode()
    assert '<p class="welkom-slogan">' in op_delfshaven.get("/").content.decode()


def test_an_editor_sees_how_it_will_look_also_before_the_site_is_open(delfshaven):
    delfshaven.status = Wijksite.Status.IN_AANBOUW
    delfshaven.save()
    page = HomePage.objects.get(pk=delfshaven.site.root_page_id)
    page.intro = "Nog niet gepubliceerd"
    response = page.make_preview_request()
    assert response.status_code == 200
    html = response.content.decode()
    assert "Nog niet gepubliceerd" in html
    assert 'href="/thema/maaltijden/"' in html
    assert 'href="/privacy/"' in html


def test_an_editor_sees_how_a_profile_and_an_activity_will_look(delfshaven):
    organisation = make_organisation(delfshaven, "Soepkeuken", live=False)
    activity = make_activity(organisation, "Soep eten", live=False)
    for page in (organisation, activity):
        response = page.make_preview_request()
        assert response.status_code == 200
        assert f"{page.title}</h1>" in response.content.decode()


def test_a_page_knows_its_address_wherever_that_is_asked(delfshaven, make_page, in_english):
    page = make_page(delfshaven)
    assert page.full_url == f"{delfshaven.url}verkiezingen/"
    in_english(delfshaven.site.root_page.specific)
    translated = in_english(page)
    assert translated.full_url == f"{delfshaven.url}en/verkiezingen/"


def test_it_shows_six_activities_of_today_and_tomorrow_and_none_of_the_day_after(delfshaven, op_delfshaven):
    make_activity(delfshaven, "Overmorgen", begin=in_days(2))
    with in_een_keer():
        for hour in range(9, 17):
            make_activity(delfshaven, f"Om {hour} uur", begin=in_days(1, hour))
    shown = [line.titel for line in op_delfshaven.get("/").context["vandaag_en_morgen"]]
    assert shown == [f"Om {hour} uur" for hour in range(9, 15)]


def test_what_began_days_ago_and_is_still_on_stands_under_today(delfshaven, op_delfshaven):
    make_activity(delfshaven, "Foto's kijken", begin=in_days(-5), hours=240)
    html = op_delfshaven.get("/").content.decode()
    days = re.findall(r'id="dag-([0-9-]+)"', html)
    assert days == [timezone.localdate().isoformat()]


def test_what_is_over_is_not_on_today(delfshaven):
    make_activity(delfshaven, "Gisteren", begin=timezone.now() - timedelta(days=1), hours=1)
    assert today_and_tomorrow(delfshaven, 6) == []


def test_the_newest_organisations_come_first(delfshaven, amersfoort):
    with in_een_keer():
        for number in range(8):
            make_organisation(delfshaven, f"Club {number}")
    make_organisation(amersfoort, "Elders")
    make_organisation(delfshaven, "Nog niet klaar", live=False)
    assert [hit.titel for hit in newest_organisations(delfshaven, 6)] == [
        f"Club {n}" for n in range(7, 1, -1)
    ]


def test_what_editors_add_comes_below(delfshaven, op_delfshaven):
    page = HomePage.objects.get(pk=delfshaven.site.root_page_id)
    page.blokken = [("uitgelicht", {"titel": "Week van de Ontmoeting", "tekst": "<p>Kom ook.</p>"})]
    page.save_revision().publish()
    assert "Week van de Ontmoeting" in op_delfshaven.get("/").content.decode()


def test_it_tells_machines_whose_site_it_is_and_how_to_search_it(delfshaven, op_delfshaven):
    delfshaven.verwerkingsverantwoordelijke = "Gemeente Rotterdam"
    delfshaven.slogan = "</script><script>alert(1)</script>"
    delfshaven.save()
    html = op_delfshaven.get("/").content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    website, publisher = json.loads(found[1])["@graph"]
    assert website["url"] == delfshaven.url
    assert (
        website["potentialAction"]["target"]["urlTemplate"]
        == f"{delfshaven.url}zoeken/?q={{search_term_string}}"
    )
    assert website["description"] == delfshaven.slogan
    assert publisher["@type"] == "GovernmentOrganization"
    assert "<script>alert" not in html


def test_it_costs_the_same_for_any_number_of_items(delfshaven, op_delfshaven):
    place = make_place(wijk=make_wijk("Bospolder", delfshaven))
    costs = []
    for numbers in (range(2), range(2, 9)):
        with in_een_keer():
            for number in numbers:
                club = make_organisation(delfshaven, f"Club {number}", themas=["maaltijden"], place=place)
                make_activity(club, begin=in_days(1, 10 + number))
        op_delfshaven.get("/")
        with CaptureQueriesContext(connection) as queries:
            op_delfshaven.get("/")
        costs.append(len(queries))
    assert costs[0] == costs[1] <= ROUTING + BODY
