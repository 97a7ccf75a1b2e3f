"""A campaign: what joins, what its page says before, during and after, and in which forms its list can be had."""

from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from wagtail.models import Locale, Page

from benchmarks.copies import copy_children
from evenementen.campaigns.colours import stylesheet_url
from evenementen.campaigns.period import Toestand, countdown, in_words, state
from evenementen.models import AgendaPage, CampagnePage
from search.models import SearchDocument
from sites.colours import MINIMUM_CONTRAST, contrast
from sites.copying import pages_to_copy
from sites.listings import herbereken, in_een_keer
from sites.models import Wijksite
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_picture

pytestmark = pytest.mark.django_db

WEEK = "/week-van-de-ontmoeting/"
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def shown(client, address=WEEK):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


def test_activities_join_by_theme_within_the_period(delfshaven, club, op_delfshaven):
    make_activity(club, "Samen koffie", dates=[in_days(3), in_days(40)], themas=["ontmoeting"])
    make_activity(club, "Te vroeg", dates=[in_days(1)], themas=["ontmoeting"])
    make_activity(club, "Te laat", dates=[in_days(9)], themas=["ontmoeting"])
    make_activity(club, "Zwemles", dates=[in_days(3)], themas=["zwemmen"])
    make_campaign(delfshaven, begin=2, einde=8, themas=["ontmoeting"])
    page = shown(op_delfshaven)
    assert "Samen koffie" in page
    for other in ("Te vroeg", "Te laat", "Zwemles"):
        assert other not in page
    assert page.count(">Samen koffie<") == 1


def test_the_first_and_the_last_day_both_count(delfshaven, club, op_delfshaven):
    make_activity(club, "Opening", dates=[in_days(2, hour=0)], hours=1, themas=["ontmoeting"])
    make_activity(club, "Slotfeest", dates=[in_days(8, hour=23)], hours=0.9, themas=["ontmoeting"])
    make_campaign(delfshaven, begin=2, einde=8, themas=["ontmoeting"])
    page = shown(op_delfshaven)
    assert "Opening" in page
    assert "Slotfeest" in page


def test_an_activity_joins_by_hand_whatever_its_theme(delfshaven, club, op_delfshaven):
    swimming = make_activity(club, "Zwemles", dates=[in_days(3), in_days(30)], themas=["zwemmen"])
    make_activity(club, "Schaken", dates=[in_days(3)])
    make_campaign(delfshaven, activiteiten=[swimming])
    page = shown(op_delfshaven)
    assert "Zwemles" in page
    assert "Schaken" not in page


def test_an_activity_that_joins_by_theme_and_by_hand_is_there_once(delfshaven, club, op_delfshaven):
    both = make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    make_campaign(delfshaven, themas=["ontmoeting"], activiteiten=[both])
    assert len(op_delfshaven.get(WEEK + "?formaat=json").json()["resultaten"]) == 1


def test_what_leaves_the_site_leaves_the_campaign_by_itself(delfshaven, club, op_delfshaven):
    swimming = make_activity(club, "Zwemles", dates=[in_days(3)])
    make_campaign(delfshaven, activiteiten=[swimming])
    assert "Zwemles" in shown(op_delfshaven)
    swimming.unpublish()
    assert "Zwemles" not in shown(op_delfshaven)


def test_an_activity_that_is_not_listed_here_never_shows(delfshaven, amersfoort, op_delfshaven):
    elsewhere = make_activity(make_organisation(amersfoort), "Kattenkwaad", dates=[in_days(3)])
    make_campaign(delfshaven, activiteiten=[elsewhere])
    assert "Kattenkwaad" not in shown(op_delfshaven)
    assert op_delfshaven.get(WEEK + "?formaat=json").json()["totaal"] == 0


def test_a_deleted_activity_breaks_nothing(delfshaven, club, op_delfshaven):
    swimming = make_activity(club, "Zwemles", dates=[in_days(3)])
    campaign = make_campaign(delfshaven, activiteiten=[swimming])
    swimming.delete()
    assert "Zwemles" not in shown(op_delfshaven)
    CampagnePage.objects.get(pk=campaign.pk).latest_revision.publish()
    assert shown(op_delfshaven)


def test_before_it_starts_the_page_counts_down_and_shows_what_is_known(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", dates=[in_days(13)], themas=["ontmoeting"])
    make_campaign(delfshaven, begin=12, einde=20)
    response = op_delfshaven.get(WEEK)
    assert response.context["aftellen"] == countdown(
        timezone.localdate() + timedelta(days=12),
        timezone.localdate() + timedelta(days=20),
        timezone.localdate(),
    )
    assert "12" in response.context["aftellen"]
    assert "Koffie" in response.content.decode()


def test_with_nothing_known_there_is_nothing_to_filter_or_print(delfshaven, club, op_delfshaven):
    make_campaign(delfshaven, begin=12, einde=20)
    page = shown(op_delfshaven)
    for part in ('id="telling"', "formaat=pdf", 'class="week"'):
        assert part not in page
    assert 'href="/agenda/"' in page
    make_activity(club, "Koffie", dates=[in_days(13)], themas=["ontmoeting"])
    assert 'id="telling"' in shown(op_delfshaven)
    # Who filters it down to nothing keeps the filters.
    assert 'id="telling"' in shown(op_delfshaven, WEEK + "?q=bestaatniet")


def test_during_it_today_comes_first_and_what_was_before_is_gone(delfshaven, club, op_delfshaven):
    make_activity(club, "Gisteren", dates=[in_days(-1)], themas=["ontmoeting"])
    make_activity(club, "Morgen", dates=[in_days(1)], themas=["ontmoeting"])
    make_activity(club, "Nu", dates=[in_days(0, hour=0)], hours=24, themas=["ontmoeting"])
    make_campaign(delfshaven, begin=-3, einde=3)
    response = op_delfshaven.get(WEEK)
    assert response.context["toestand"] == Toestand.NU
    days = [(day, [line.titel for line in lines]) for day, lines in response.context["dagen"]]
    today = timezone.localdate()
    assert days == [(today, ["Nu"]), (today + timedelta(days=1), ["Morgen"])]


def test_after_it_the_page_says_how_many_there_were_and_where_to_go(delfshaven, club, op_delfshaven):
    for title in ("Koffie", "Thee"):
        make_activity(club, title, dates=[in_days(-9), in_days(-8), in_days(5)], themas=["ontmoeting"])
    make_activity(club, "Nu pas", dates=[in_days(5)], themas=["ontmoeting"])
    make_campaign(delfshaven, begin=-10, einde=-4)
    response = op_delfshaven.get(WEEK)
    page = response.content.decode()
    assert response.context["toestand"] == Toestand.VOORBIJ
    assert response.context["aantal"] == 2
    assert 'href="/agenda/"' in page
    assert "Koffie" not in page
    assert op_delfshaven.get(WEEK + "?formaat=json").json()["resultaten"] == []


def test_search_engines_forget_it_after_a_year(delfshaven, op_delfshaven):
    campaign = make_campaign(delfshaven, begin=-370, einde=-365)
    assert "noindex" not in shown(op_delfshaven)
    campaign.begin -= timedelta(days=1)
    campaign.einde -= timedelta(days=1)
    campaign.save_revision().publish()
    assert "noindex" in shown(op_delfshaven)


def test_the_sitemap_forgets_it_after_a_year_in_every_language(delfshaven, op_delfshaven):
    recent = make_campaign(delfshaven, "Vorig jaar", begin=-370, einde=-365)
    long_ago = make_campaign(delfshaven, "Lang geleden", begin=-370, einde=-366)
    english = long_ago.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    # A translation holds text: its own days say nothing.
    english.begin = english.einde = timezone.localdate()
    english.save_revision().publish()
    sitemap = shown(op_delfshaven, "/sitemap.xml")
    assert recent.get_url() in sitemap
    assert "lang-geleden" not in sitemap


@pytest.mark.parametrize("formaat", ["json", "csv", "ics", "rss"])
def test_every_output_holds_the_campaign_and_nothing_else(delfshaven, club, op_delfshaven, formaat):
    make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    make_activity(club, "Zwemles", dates=[in_days(3)], themas=["zwemmen"])
    make_activity(club, "Te laat", dates=[in_days(30)], themas=["ontmoeting"])
    make_campaign(delfshaven)
    found = shown(op_delfshaven, f"{WEEK}?formaat={formaat}")
    assert "Koffie" in found
    assert "Zwemles" not in found
    assert "Te laat" not in found


def test_its_calendar_holds_only_the_moments_within_the_period(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", dates=[in_days(3), in_days(30)], themas=["ontmoeting"])
    make_campaign(delfshaven)
    calendar = Calendar.from_ical(op_delfshaven.get(WEEK + "?formaat=ics").content)
    (event,) = calendar.walk("VEVENT")
    assert event.decoded("dtstart").date() == timezone.localdate() + timedelta(days=3)


def test_it_is_printed_under_its_own_name(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", dates=[in_days(203)], themas=["ontmoeting"])
    campaign = make_campaign(delfshaven, begin=200, einde=207)
    response = op_delfshaven.get(WEEK + "?formaat=pdf&opmaak=datum")
    assert response["Content-Type"] == "application/pdf"
    pdf = pikepdf.open(BytesIO(response.content))
    assert campaign.title in str(pdf.docinfo["/Title"])


def test_paper_prints_the_days_of_the_campaign(delfshaven, club, op_delfshaven, monkeypatch):
    far = 200
    make_activity(club, "Koffie", dates=[in_days(far + 3)], themas=["ontmoeting"])
    make_campaign(delfshaven, begin=far, einde=far + 7)
    asked = []

    def build(lijst, layout, period, address):
        asked.append(period)
        raise ZeroDivisionError

    monkeypatch.setattr("evenementen.paper.output.build", build)
    with pytest.raises(ZeroDivisionError):
        op_delfshaven.get(WEEK + "?formaat=pdf")
    today = timezone.localdate()
    assert (asked[0].eerste, asked[0].laatste) == (
        today + timedelta(days=far),
        today + timedelta(days=far + 7),
    )


def test_visitors_filter_it_further(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    make_activity(club, "Thee", dates=[in_days(4)], themas=["ontmoeting", "zwemmen"])
    make_campaign(delfshaven)
    assert "Koffie" not in shown(op_delfshaven, WEEK + "?thema=zwemmen")
    assert "Koffie" not in shown(op_delfshaven, WEEK + "?q=thee")
    later = (timezone.localdate() + timedelta(days=4)).isoformat()
    page = shown(op_delfshaven, f"{WEEK}?dag={later}")
    assert "Thee" in page
    assert "Koffie" not in page


@pytest.mark.parametrize("query", ["dag=gisteren", "thema=%00", "pagina=-1", "formaat=exe", "van=9999-12-31"])
def test_nothing_that_is_asked_breaks_it(delfshaven, op_delfshaven, query):
    make_campaign(delfshaven)
    assert op_delfshaven.get(f"{WEEK}?{query}").status_code == 200


def test_an_activity_says_to_which_campaign_it_belongs_until_that_is_over(delfshaven, club, op_delfshaven):
    coffee = make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    swimming = make_activity(club, "Zwemles", dates=[in_days(3)], themas=["zwemmen"])
    late = make_activity(club, "Te laat", dates=[in_days(30)], themas=["ontmoeting"])
    campaign = make_campaign(delfshaven)
    link = f'<a href="{WEEK}">{campaign.title}</a>'
    assert link in shown(op_delfshaven, coffee.get_url())
    assert link not in shown(op_delfshaven, swimming.get_url())
    assert link not in shown(op_delfshaven, late.get_url())
    campaign.begin, campaign.einde = (timezone.localdate() - timedelta(days=days) for days in (9, 2))
    campaign.save_revision().publish()
    assert link not in shown(op_delfshaven, coffee.get_url())


def test_an_activity_of_a_sub_theme_belongs_to_a_campaign_about_its_theme(delfshaven, club, op_delfshaven):
    meal = make_activity(club, "Soep", dates=[in_days(3)], themas=["buurtmaaltijd"])
    campaign = make_campaign(delfshaven, themas=["maaltijden"])
    assert "Soep" in shown(op_delfshaven)
    assert campaign.title in shown(op_delfshaven, meal.get_url())


def test_the_cost_is_the_same_for_few_and_many(delfshaven, club, op_delfshaven):
    def cost(address):
        shown(op_delfshaven, address)
        with CaptureQueriesContext(connection) as captured:
            shown(op_delfshaven, address)
        return len(captured)

    coffee = make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    by_hand = [make_activity(club, "Zwemles", dates=[in_days(4)])]
    campaign = make_campaign(delfshaven, activiteiten=by_hand, afbeelding=make_picture())
    addresses = (WEEK, WEEK + "?formaat=json", coffee.get_url())
    few = {address: cost(address) for address in addresses}
    with in_een_keer():
        dates = [in_days(4), in_days(5)]
        by_hand += [make_activity(club, f"Dans {number}", dates=dates) for number in range(6)]
    campaign.activiteiten = by_hand
    campaign.save_revision().publish()
    make_campaign(delfshaven, "Opschoondag", einde=30)
    assert {address: cost(address) for address in addresses} == few
    # Seven to get there (tests/site_wide/test_queries.py). Then the wijken, the moments, two times counts, the days,
    # and the picture with its sizes.
    assert few[WEEK] <= 7 + 7


def test_a_thousand_activities_cost_no_more_queries_than_ten(delfshaven, op_delfshaven):
    def cost():
        page = shown(op_delfshaven)
        with CaptureQueriesContext(connection) as captured:
            shown(op_delfshaven)
        return len(captured), page

    make_activity(delfshaven, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    make_campaign(delfshaven, afbeelding=make_picture())
    agenda = AgendaPage.objects.get(locale__language_code="nl")
    costs: list[int] = []
    for copies in (9, 99):
        copy_children(Page.objects.get(pk=agenda.pk), copies, first=len(costs) * 100)
        herbereken(Page.objects.child_of(agenda))
        number, page = cost()
        costs.append(number)
    assert "1000 activiteiten" in page or "1000 activities" in page
    assert costs[1] <= costs[0]


def test_without_the_agenda_there_are_no_campaigns(delfshaven, op_delfshaven):
    campaign = make_campaign(delfshaven)
    sheet = stylesheet_url(campaign.kleur, campaign.op_kleur)
    assert op_delfshaven.get(sheet).status_code == 200
    Wijksite.objects.filter(pk=delfshaven.pk).update(uitgezette_modules=["agenda"])
    assert op_delfshaven.get(WEEK).status_code == 404
    assert op_delfshaven.get(sheet).status_code == 404


def test_search_and_the_sitemap_know_it(delfshaven, op_delfshaven):
    make_campaign(delfshaven)
    assert WEEK in shown(op_delfshaven, "/zoeken/?q=ontmoeting")
    assert f"http://delfshaven.localhost{WEEK}" in shown(op_delfshaven, "/sitemap.xml")


def test_search_forgets_it_when_it_is_over(delfshaven, op_delfshaven):
    make_campaign(delfshaven, begin=-9, einde=-2)
    assert SearchDocument.objects.filter(soort="campagne").exists()
    assert WEEK not in shown(op_delfshaven, "/zoeken/?q=ontmoeting")


def test_a_translation_has_its_own_text_and_the_facts_of_the_main_language(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", dates=[in_days(3)], themas=["ontmoeting"])
    campaign = make_campaign(delfshaven)
    assert "Koffie" in shown(op_delfshaven, f"/en{WEEK}")
    with translation.override("en"):
        assert in_words(campaign.begin, campaign.einde) in shown(op_delfshaven, f"/en{WEEK}")


def test_its_colours_stand_in_a_stylesheet_of_their_own_and_never_in_the_page(delfshaven, op_delfshaven):
    make_campaign(delfshaven, kleur="#123456", op_kleur="#FFFFFF")
    page = shown(op_delfshaven)
    assert '<link rel="stylesheet" href="/stijl/campagne/123456-ffffff.css">' in page
    assert "style=" not in page
    sheet = op_delfshaven.get("/stijl/campagne/123456-ffffff.css")
    assert sheet["Content-Type"].startswith("text/css")
    assert "immutable" in sheet["Cache-Control"]
    assert "--campagne: #123456;" in sheet.content.decode()
    assert "--op-campagne: #FFFFFF;" in sheet.content.decode()


@pytest.mark.parametrize(
    "name", ["123456-123457", "ffffff-fffff0", "12345-ffffff", "rood-wit", "123456-ffffff-0"]
)
def test_a_stylesheet_of_colours_that_cannot_be_read_or_are_none_does_not_exist(
    delfshaven, op_delfshaven, name
):
    assert op_delfshaven.get(f"/stijl/campagne/{name}.css").status_code == 404


@given(first=DAYS, length=st.integers(0, 400), today=DAYS)
def test_a_campaign_is_in_one_state_each_day(first, length, today):
    last = first + timedelta(days=length)
    assert (state(first, last, today) == Toestand.NU) == (first <= today <= last)
    assert bool(countdown(first, last, today)) == (today <= last)


@given(first=DAYS, length=st.integers(0, 400))
def test_the_period_in_words_says_each_year_that_it_touches(first, length):
    last = first + timedelta(days=length)
    words = in_words(first, last)
    assert str(last.year) in words
    assert words.count("20") >= len({first.year, last.year})
    assert words.count(str(last.year)) == 1


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 9, 28), date(2027, 10, 8), "28 september|8 oktober 2027"),
        (date(2027, 10, 3), date(2027, 10, 8), "3|8 oktober 2027"),
        (date(2027, 12, 28), date(2028, 1, 8), "28 december 2027|8 januari 2028"),
        (date(2027, 10, 3), date(2027, 10, 3), "3 oktober 2027"),
    ],
)
def test_month_and_year_are_said_once_where_they_are_the_same(first, last, words):
    with translation.override("nl"):
        said = in_words(first, last)
    for part in words.split("|"):
        assert part in said
    assert said.count("oktober") <= 1


@given(
    kleur=st.from_regex(r"#[0-9A-F]{6}", fullmatch=True), tekst=st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)
)
def test_only_colours_that_can_be_read_are_accepted_and_the_nearest_is_offered(kleur, tekst):
    page = CampagnePage(title="Week", slug="week", begin=date(2027, 1, 1), einde=date(2027, 1, 2))
    page.kleur, page.op_kleur = kleur, tekst
    try:
        page.clean()
    except ValidationError as error:
        (message,) = error.message_dict["op_kleur"]
        offered = message.rpartition("#")[2][:6]
        assert contrast(f"#{offered}", kleur) >= MINIMUM_CONTRAST > contrast(tekst, kleur)
        assert stylesheet_url(kleur, tekst) == ""
    else:
        assert contrast(tekst, kleur) >= MINIMUM_CONTRAST


@pytest.mark.parametrize(("length", "field"), [(-1, "einde"), (366, "einde")])
def test_a_period_that_cannot_be_is_refused(length, field):
    first = date(2027, 1, 1)
    page = CampagnePage(title="Week", slug="week", begin=first, einde=first + timedelta(days=length))
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert field in refused.value.message_dict


def test_who_makes_a_site_after_an_example_gets_no_campaign_of_it(delfshaven):
    campaign = make_campaign(delfshaven)
    assert campaign.pk not in {page.pk for page in pages_to_copy(delfshaven)}
