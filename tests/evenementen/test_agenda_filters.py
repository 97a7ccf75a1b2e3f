"""What is asked of the time, the price and the place, and that the moment shown is the one that was meant."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evenementen.clock import part_bits, weekday_bits
from evenementen.models import Afwijking, Moment
from evenementen.selection import MomentFilter
from search.when import DAGDELEN, PERIODEN, WEEKDAGEN, Wanneer
from sites.listings import herbereken, in_een_keer
from tests.builders import in_days, make_activity, make_organisation, make_place, make_wijk

NETHERLANDS = ZoneInfo("Europe/Amsterdam")
TITLE = re.compile(r'class="moment-titel"><a [^>]*>([^<]+)<')
CHIP = re.compile(r'class="chip" href="([^"]*)">.*?</span>([^<]+)</span>', re.S)


def page(client, query="", path="/agenda/"):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 200
    return response


def titles(client, query=""):
    return [title.strip() for title in TITLE.findall(page(client, query).content.decode())]


def chips(client, query=""):
    return {label.strip(): url for url, label in CHIP.findall(page(client, query).content.decode())}


def counts(client, facet, query=""):
    facets = page(client, query).context["resultaat"].facetten.get(facet, [])
    return {value.slug: value.aantal for value in facets}


def next_weekday(number, hour=12):
    """The first such day after today, 0 Monday."""
    today = timezone.localdate()
    return in_days((number - today.weekday() - 1) % 7 + 1, hour)


def on(year, month, day, hour, minute=0):
    return datetime(year, month, day, hour, minute, tzinfo=NETHERLANDS)


@pytest.mark.parametrize(
    ("begin", "part"),
    [
        (on(2026, 1, 14, 11, 59), {"ochtend"}),
        (on(2026, 7, 15, 11, 59), {"ochtend"}),
        (on(2026, 1, 14, 12), {"middag"}),
        (on(2026, 7, 15, 17, 30), {"middag", "avond"}),
        (on(2026, 1, 14, 18), {"avond"}),
        (on(2026, 7, 15, 23, 30), {"avond"}),
    ],
)
def test_a_part_of_the_day_is_that_of_the_clock_in_summer_and_in_winter(begin, part):
    bits = part_bits(begin.astimezone(ZoneInfo("UTC")), begin + timedelta(hours=1), hele_dag=False)
    assert {name for number, name in enumerate(DAGDELEN) if bits >> number & 1} == part


@pytest.mark.parametrize(
    ("begin", "eindigt", "days"),
    [
        (on(2026, 7, 15, 0, 30), on(2026, 7, 15, 2), {"woensdag"}),
        (on(2026, 1, 14, 22), on(2026, 1, 15, 2), {"woensdag"}),
        (on(2026, 1, 14, 10), on(2026, 1, 16, 16), {"woensdag", "donderdag", "vrijdag"}),
        (on(2026, 1, 14, 10), on(2026, 2, 14, 16), set(WEEKDAGEN)),
        (on(2026, 10, 25, 1, 30), on(2026, 10, 25, 23, 59), {"zondag"}),
    ],
)
def test_the_days_of_the_week_are_all_on_which_it_is_on(begin, eindigt, days):
    utc = ZoneInfo("UTC")
    bits = weekday_bits(begin.astimezone(utc), eindigt.astimezone(utc))
    assert {name for number, name in enumerate(WEEKDAGEN) if bits >> number & 1} == days


@given(st.dates(date(2025, 1, 1), date(2090, 1, 1)))
def test_the_periods_follow_each_other(today):
    spans = {name: span(today) for name, span in PERIODEN.items()}
    assert all(first <= last for first, last in spans.values())
    assert spans["deze-week"][0] == today
    assert spans["volgende-week"][0] == spans["deze-week"][1] + timedelta(days=1)
    assert spans["dit-weekend"][1] == spans["deze-week"][1]
    assert {day.weekday() for day in spans["dit-weekend"]} <= {5, 6}


def test_who_asks_for_wednesday_sees_wednesday(delfshaven, op_delfshaven):
    tuesday, wednesday = next_weekday(1), next_weekday(2)
    make_activity(make_organisation(delfshaven), "Soep", dates=[tuesday, wednesday, wednesday + timedelta(7)])
    (heading, moments) = page(op_delfshaven, "weekdag=woensdag").context["dagen"][0]
    assert heading == wednesday.date()
    assert [moment.begin for moment in moments] == [wednesday]


@pytest.mark.parametrize("path", ["/zoeken/", "/thema/maaltijden/"])
def test_search_and_theme_pages_show_the_moment_that_matches(delfshaven, op_delfshaven, path):
    dates = [next_weekday(1), next_weekday(2), next_weekday(2) + timedelta(7)]
    make_activity(make_organisation(delfshaven), "Soep", dates=dates, themas=["buurtmaaltijd"])
    found = page(op_delfshaven, "weekdag=woensdag&formaat=json", path).json()["resultaten"]
    assert [item["begin"] for item in found] == [next_weekday(2).isoformat()]
    content = page(op_delfshaven, "weekdag=woensdag", path).content.decode()
    if path == "/zoeken/":
        assert "Soep" in content


def test_after_the_first_it_says_how_often_it_is_on_still(delfshaven, op_delfshaven):
    wednesdays = [next_weekday(2) + timedelta(weeks=week) for week in range(12)]
    soup = make_activity(make_organisation(delfshaven), "Soep", dates=[next_weekday(1), *wednesdays])
    Afwijking.objects.create(pagina=soup, oorspronkelijk_begin=wednesdays[-1], gaat_niet_door=True)
    herbereken([soup.pk])
    lines = [
        line for _day, found in page(op_delfshaven, "weekdag=woensdag").context["dagen"] for line in found
    ]
    assert lines[0].nog == 10
    assert lines[-1].nog == 0


def test_something_of_several_days_stands_under_the_day_that_was_asked_for(delfshaven, op_delfshaven):
    monday = next_weekday(0)
    make_activity(make_organisation(delfshaven), "Tentoonstelling", begin=monday, hours=4 * 24)
    (heading, _moments) = page(op_delfshaven, "weekdag=woensdag").context["dagen"][0]
    assert heading == monday.date() + timedelta(days=2)


def test_parts_of_the_day_and_prices_filter(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(club, "Koffie", begin=in_days(1, 10))
    make_activity(club, "Dans", begin=in_days(1, 20), prijs_soort="bedrag", bedrag=3)
    assert titles(op_delfshaven, "dagdeel=ochtend") == ["Koffie"]
    assert titles(op_delfshaven, "dagdeel=ochtend&dagdeel=avond") == ["Koffie", "Dans"]
    assert titles(op_delfshaven, "prijs=bedrag") == ["Dans"]
    assert titles(op_delfshaven, "prijs=gratis&dagdeel=avond") == []


def test_days_from_and_until_both_count(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Soep", dates=[in_days(day) for day in (1, 3, 5, 7)])
    today = timezone.localdate()
    asked = f"van={today + timedelta(3)}&tot={today + timedelta(5)}"
    assert len(titles(op_delfshaven, asked)) == 2
    turned = f"tot={today + timedelta(3)}&van={today + timedelta(5)}"
    assert len(titles(op_delfshaven, turned)) == 2


def test_periods_together_mean_or(delfshaven, op_delfshaven):
    dates = [in_days(1), in_days(20)]
    make_activity(make_organisation(delfshaven), "Soep", dates=[in_days(0, 23), *dates])
    assert len(titles(op_delfshaven, "periode=morgen")) == 1
    assert len(titles(op_delfshaven, "periode=vandaag&periode=morgen")) == 2


def test_activities_of_one_organisation(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven, "Club")
    make_activity(club, "Dans")
    make_activity(make_organisation(delfshaven, "Buren"), "Soep")
    assert titles(op_delfshaven, f"organisatie={club.pk}") == ["Dans"]
    assert chips(op_delfshaven, f"organisatie={club.pk}") == {"Club": "/agenda/"}
    assert "kennen het filter" in page(op_delfshaven, "organisatie=999999").content.decode()


def test_near_a_postcode_or_street_with_the_way_in_words(delfshaven, op_delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    here = make_place("Hier", wijk=wijk, postcode="3025AB", breedtegraad=51.91, lengtegraad=4.44)
    far = make_place(
        "Ver", wijk=wijk, postcode="3026XX", straat="Verweg", breedtegraad=51.93, lengtegraad=4.44
    )
    make_activity(make_organisation(delfshaven, "Hier", place=here), "Soep")
    make_activity(make_organisation(delfshaven, "Ver", place=far), "Dans")
    assert titles(op_delfshaven, "bij=3025+ab") == ["Soep"]
    assert titles(op_delfshaven, "bij=schiedamseweg+12&straal=500") == ["Soep"]
    assert titles(op_delfshaven, "bij=3025ab&straal=5000") == ["Soep", "Dans"]
    content = page(op_delfshaven, "bij=3025ab&straal=5000").content.decode()
    assert "5 minuten" in content
    nowhere = page(op_delfshaven, "bij=Nergenshuizen").content.decode()
    assert "weten niet waar" in nowhere


@pytest.mark.parametrize("path", ["/agenda/", "/zoeken/"])
def test_the_way_is_to_where_it_is_held_this_time(delfshaven, op_delfshaven, path):
    wijk = make_wijk("Bospolder", delfshaven)
    here = make_place("Hier", wijk=wijk, postcode="3025AB", breedtegraad=51.91, lengtegraad=4.44)
    further = make_place("Verder", wijk=wijk, postcode="3026XX", breedtegraad=51.92, lengtegraad=4.44)
    hidden = make_place(
        "Opvang", wijk=wijk, postcode="3029ZZ", breedtegraad=51.93, lengtegraad=4.44, adres_tonen=False
    )
    soup = make_activity(make_organisation(delfshaven, "Hier", place=here), "Soep", dates=[in_days(1)])

    def way():
        content = page(op_delfshaven, "bij=3025ab&straal=5000&type=activiteit", path).content.decode()
        return re.findall(r"(\d+) minuten", content)

    assert way() == ["5"]
    said = Afwijking.objects.create(pagina=soup, oorspronkelijk_begin=in_days(1), nieuwe_locatie=further)
    herbereken([soup.pk])
    assert way() == ["30"]
    # Of a place that does not show its address nothing is said, not even how far it is.
    said.nieuwe_locatie = hidden
    said.save()
    herbereken([soup.pk])
    assert way() == []
    shown = page(op_delfshaven, "type=activiteit", path).content.decode().partition('id="resultaat"')[2]
    assert "Soep" in shown
    assert "data-lat" not in shown


def test_a_week_says_how_often_it_is_on_after_it(delfshaven, op_delfshaven):
    dates = [in_days(1) + timedelta(weeks=week) for week in range(4)]
    make_activity(make_organisation(delfshaven), "Soep", dates=dates)
    response = page(op_delfshaven, f"weergave=week&dag={dates[0].date()}")
    (line,) = [line for _day, lines in response.context["weekdagen"] for line in lines]
    assert line.nog == 3
    until = page(op_delfshaven, f"weergave=week&dag={dates[0].date()}&tot={dates[1].date()}")
    (line,) = [line for _day, lines in until.context["weekdagen"] for line in lines]
    assert line.nog == 1


def test_search_counts_what_choosing_a_time_gives_and_says_who_drops_out(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven, "Soepclub")
    make_activity(club, "Soep", dates=[next_weekday(1), next_weekday(2)])
    make_activity(club, "Dans", dates=[next_weekday(2, 20)])
    values = page(op_delfshaven, "", "/zoeken/").context["resultaat"].facetten["weekdag"]
    found = {value.slug: value.aantal for value in values}
    assert found == {"dinsdag": 1, "woensdag": 2}
    for day, number in found.items():
        response = page(op_delfshaven, f"weekdag={day}", "/zoeken/")
        assert response.context["resultaat"].totaal == number
        assert (
            "geen dag of tijd" in response.content.decode() or "no day or time" in response.content.decode()
        )
    assert "filter-buurt" in page(op_delfshaven, "", "/zoeken/").content.decode()


def test_a_hidden_address_is_not_found_by_its_postcode(delfshaven, op_delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    make_place(
        "Opvang", wijk=wijk, postcode="3029ZZ", breedtegraad=51.91, lengtegraad=4.44, adres_tonen=False
    )
    assert "weten niet waar" in page(op_delfshaven, "bij=3029ZZ").content.decode()


def test_counts_leave_their_own_choice_out_and_keep_the_others(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    make_activity(
        club, "Ontbijt", dates=[next_weekday(1, 9), next_weekday(2, 9), next_weekday(2, 9) + timedelta(7)]
    )
    make_activity(club, "Diner", begin=next_weekday(2, 20))
    assert counts(op_delfshaven, "weekdag") == {"dinsdag": 1, "woensdag": 2}
    assert counts(op_delfshaven, "weekdag", "weekdag=dinsdag") == {"dinsdag": 1, "woensdag": 2}
    assert counts(op_delfshaven, "weekdag", "dagdeel=avond") == {"woensdag": 1}
    assert counts(op_delfshaven, "dagdeel", "weekdag=dinsdag") == {"ochtend": 1}
    assert counts(op_delfshaven, "prijs", "weekdag=dinsdag") == {"gratis": 1, "weinig": 1}


def test_each_count_is_the_number_that_choosing_it_gives(delfshaven, op_delfshaven):
    club = make_organisation(delfshaven)
    with in_een_keer():
        for number in range(6):
            make_activity(
                club, f"Ding {number}", dates=[in_days(number, 9 + number * 2), in_days(number + 4, 19)]
            )
    for facet in ("weekdag", "dagdeel", "periode", "prijs"):
        for value, number in counts(
            op_delfshaven, facet, "dagdeel=avond" if facet != "dagdeel" else ""
        ).items():
            query = f"{facet}={value}" + ("&dagdeel=avond" if facet != "dagdeel" else "")
            assert page(op_delfshaven, query).context["resultaat"].totaal == number, (facet, value)


def test_every_choice_is_a_chip_that_takes_only_itself_away(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Soep")
    found = chips(op_delfshaven, "weekdag=woensdag&dagdeel=avond&periode=deze-week&prijs=gratis")
    assert set(found) == {"Woensdag", "Avond", "Deze week", "Gratis"}
    without = found["Woensdag"].replace("&amp;", "&")
    assert "weekdag" not in without
    assert "dagdeel=avond" in without


def test_the_guide_is_not_asked_for_a_time(delfshaven, op_delfshaven):
    make_organisation(delfshaven, "Club")
    assert page(op_delfshaven, "weekdag=woensdag", "/organisaties/").context["resultaat"].totaal == 1


VALUES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            *(
                "dag",
                "week",
                "maand",
                "kaart",
                "json",
                "csv",
                "rss",
                "vandaag",
                "dit-weekend",
                "woensdag",
                "avond",
            ),
            *(
                "gratis",
                "2099-12-31",
                "2026-02-30",
                "9999-12-31",
                "0",
                "-1",
                "²",
                "3025AB",
                "999999999",
                "5000",
            ),
        ]
    ),
)
NAMES = st.sampled_from(
    [
        *(
            "q",
            "thema",
            "prijs",
            "periode",
            "weekdag",
            "dagdeel",
            "van",
            "tot",
            "organisatie",
            "bij",
            "straal",
        ),
        *("dag", "weergave", "pagina", "sortering", "formaat", "type", "website", "rommel"),
    ]
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(st.lists(st.tuples(NAMES, VALUES), max_size=6))
def test_nothing_that_is_sent_is_an_error_page(delfshaven, op_delfshaven, sent):
    data: dict[str, list[str]] = {}
    for name, value in sent:
        data.setdefault(name, []).append(value)
    assert op_delfshaven.get("/agenda/", data).status_code == 200
    assert op_delfshaven.get("/zoeken/", data).status_code == 200


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.integers(0, 23),
    st.integers(0, 200),
    st.sets(st.sampled_from(WEEKDAGEN), min_size=1),
)
def test_the_day_of_a_moment_is_a_day_that_is_meant_when_it_has_one(day, hour, hours, weekdays):
    start = on(day.year, day.month, day.day, hour)
    wanted = MomentFilter(Wanneer(weekdagen=tuple(weekdays)), start)
    end = start + timedelta(hours=hours)
    last = max(start.date(), timezone.localdate(end - timedelta(hours=5)))
    held = [start.date() + timedelta(days=ahead) for ahead in range((last - start.date()).days + 1)]
    meant = [one for one in held if WEEKDAGEN[one.weekday()] in weekdays]
    assert wanted.day_of(start, end) == (meant[0] if meant else start.date())


@pytest.mark.parametrize("query", ["", "weekdag=woensdag&dagdeel=ochtend", "weergave=week", "weergave=maand"])
def test_the_cost_does_not_grow_with_moments_or_series(delfshaven, op_delfshaven, query):
    club = make_organisation(delfshaven)
    make_activity(club, "Soep")
    page(op_delfshaven, query)
    with CaptureQueriesContext(connection) as few:
        page(op_delfshaven, query)
    every_day = {"eerste_dag": timezone.localdate(), "begintijd": "10:00", "rrule": "FREQ=DAILY"}
    for number in range(4):
        make_activity(club, f"Reeks {number}", reeks=every_day)
    assert Moment.objects.count() > 1000
    page(op_delfshaven, query)
    with CaptureQueriesContext(connection) as many:
        page(op_delfshaven, query)
    assert len(many) == len(few)


def test_a_month_leaves_out_its_weeks_that_are_over(delfshaven, op_delfshaven):
    make_activity(make_organisation(delfshaven), "Soep", dates=[in_days(0, hour=23), in_days(40)])
    today = timezone.localdate()
    response = op_delfshaven.get("/agenda/", {"weergave": "maand"})
    days = response.context["maand"]
    assert days[0].datum == max(today.replace(day=1), today - timedelta(days=today.weekday()))
    assert response.context["eerste_weekdag"] == days[0].datum.isoweekday()
    assert [day.aantal for day in days if day.datum == today] == [1]
    assert op_delfshaven.get(response.context["later_url"]).context["maand"][0].datum.day == 1
