"""A series as people say it, and days as people write them."""

from datetime import date, time, timedelta

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from evenementen.models import Reeks
from evenementen.recurrence.pattern import LAST, Freq, Pattern, read, until_of, with_until, write
from evenementen.recurrence.rule import Rule
from evenementen.recurrence.words import in_short, in_words
from evenementen.recurrence.written_days import read_days, write_days

TODAY = date(2026, 11, 21)
TUESDAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def in_dutch():
    with translation.override("nl"):
        yield


def series(rrule="FREQ=WEEKLY;BYDAY=TU", **fields):
    return Reeks(
        **{"eerste_dag": TUESDAY, "rrule": rrule, "begintijd": time(12), "eindtijd": time(14), **fields}
    )


@pytest.mark.parametrize(
    ("rrule", "dutch", "english"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "Elke dinsdag", "Every Tuesday"),
        ("FREQ=WEEKLY", "Elke dinsdag", "Every Tuesday"),
        ("FREQ=WEEKLY;BYDAY=WE,MO", "Elke maandag en woensdag", "Every Monday and Wednesday"),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "Elke maandag tot en met vrijdag",
            "Every Monday to Friday",
        ),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Elke dag", "Every day"),
        (
            "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,WE",
            "Elke twee weken op maandag en woensdag",
            "Every two weeks on Monday and Wednesday",
        ),
        ("FREQ=WEEKLY;INTERVAL=3", "Elke drie weken op dinsdag", "Every three weeks on Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=4", "Elke vier weken op dinsdag", "Every four weeks on Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=6", "Elke 6 weken op dinsdag", "Every 6 weeks on Tuesday"),
        ("FREQ=DAILY", "Elke dag", "Every day"),
        ("FREQ=DAILY;INTERVAL=3", "Elke 3 dagen", "Every 3 days"),
        ("FREQ=MONTHLY", "Elke maand op de 24e", "Every month on the 24th"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,22,13", "Elke maand op de 1e, 13e en 22e", "Every month on the 1st, 13th and 22nd"),
        ("FREQ=MONTHLY;BYDAY=2TU", "Elke 2e dinsdag van de maand", "Every 2nd Tuesday of the month"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3", "Elke 3e dinsdag van de maand", "Every 3rd Tuesday of the month"),
        ("FREQ=MONTHLY;BYDAY=4TU,2TU", "Elke 2e en 4e dinsdag van de maand", "Every 2nd and 4th Tuesday of the month"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "Elke laatste vrijdag van de maand", "Every last Friday of the month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Elke laatste dag van de maand", "Every last day of the month"),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA",
            "Elke twee maanden op de 1e zaterdag",
            "Every two months on the 1st Saturday",
        ),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "Elke drie maanden op de 15e", "Every three months on the 15th"),
        ("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15", "Elke 6 maanden op de 15e", "Every 6 months on the 15th"),
        ("FREQ=YEARLY", "Elk jaar op 24 november", "Every year on 24 November"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=5", "Elke 2 jaar op 5 december", "Every 2 years on 5 December"),
    ],
)  # fmt: skip
def test_each_kind_of_rule_is_said_in_both_languages(rrule, dutch, english):
    assert in_words(series(rrule), TODAY) == f"{dutch} van 12.00 tot 14.00 uur"
    with translation.override("en"):
        assert in_words(series(rrule), TODAY) == f"{english} from 12:00 to 14:00"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"eindtijd": None}, "Elke dinsdag om 12.00 uur"),
        ({"eindtijd": time(2)}, "Elke dinsdag van 12.00 tot 2.00 uur de volgende dag"),
        ({"eindtijd": time(0)}, "Elke dinsdag van 12.00 uur tot middernacht"),
        (
            {"dagen": 3},
            "Elke dinsdag 3 dagen lang, van 12.00 uur op de eerste tot 14.00 uur op de laatste dag",
        ),
        ({"hele_dag": True}, "Elke dinsdag, hele dag"),
        ({"hele_dag": True, "dagen": 2}, "Elke dinsdag, 2 dagen lang"),
        ({"aantal": 10}, "Elke dinsdag van 12.00 tot 14.00 uur, 10 keer"),
        (
            {"vakantieregio": "midden"},
            "Elke dinsdag van 12.00 tot 14.00 uur, niet in de schoolvakanties (regio Midden)",
        ),
        ({"niet_op_feestdagen": True}, "Elke dinsdag van 12.00 tot 14.00 uur, niet op feestdagen"),
        ({"eerste_dag": date(2027, 1, 5)}, "Elke dinsdag van 12.00 tot 14.00 uur, vanaf 5 januari 2027"),
        (
            {"exdatums": ["2026-12-30", "2026-12-23", "2026-11-18"], "rdatums": ["2027-01-05"]},
            "Elke dinsdag van 12.00 tot 14.00 uur, niet op 23 en 30 december, ook op 5 januari 2027",
        ),
    ],
)
def test_hours_exceptions_and_the_rest_follow(fields, said):
    assert in_words(series(**fields), TODAY) == said


def test_until_is_said_with_its_year():
    said = in_words(series("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270630", eindtijd=None), TODAY)
    assert said == "Elke twee weken op maandag en woensdag om 12.00 uur, tot en met 30 juni 2027"


def test_only_single_days_are_named():
    named = series("", rdatums=["2026-12-17", "2026-12-03", "2027-01-07"])
    assert in_words(named, TODAY) == "Op 3 en 17 december en 7 januari 2027 van 12.00 tot 14.00 uur"


def test_of_many_days_the_first_are_named():
    days = [(date(2026, 12, 1) + timedelta(days=7 * week)).isoformat() for week in range(11)]
    assert in_words(series(exdatums=days), TODAY).endswith("en 3 andere dagen")


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=TU",
        "FREQ=WEEKLY;BYHOUR=9,12",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYWEEKNO=3",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;WKST=SU",
        "FREQ=DAILY;UNTIL=20270231",
        "elke week",
        ";;;",
    ],
)
def test_what_there_are_no_words_for_gets_a_sentence_and_never_an_error(rrule):
    assert in_words(series(rrule), TODAY) == "Op vaste dagen van 12.00 tot 14.00 uur"


@given(st.text(max_size=60))
def test_no_text_whatever_breaks_the_words(rrule):
    assert in_words(series(rrule or "x"), TODAY)


def test_a_short_form_for_lists():
    assert in_short(series("FREQ=WEEKLY;BYDAY=WE", begintijd=time(17, 30))) == "Elke woensdag 17.30 uur"
    assert in_short(series(hele_dag=True, exdatums=["2026-12-01"])) == "Elke dinsdag"


weekdays = st.lists(st.integers(0, 6), min_size=1, unique=True).map(lambda days: tuple(sorted(days)))
untils = st.none() | st.dates(date(2027, 1, 1), date(2030, 1, 1))
steps = st.integers(1, 5)
patterns = st.one_of(
    st.builds(Pattern, st.just(Freq.DAY), steps, until=untils),
    st.builds(Pattern, st.just(Freq.WEEK), steps, weekdays=weekdays, until=untils),
    st.builds(
        Pattern,
        st.just(Freq.MONTH),
        steps,
        month_days=st.sampled_from([(1,), (15,), (28, 31), (LAST,)]),
        until=untils,
    ),
    st.builds(
        Pattern,
        st.just(Freq.MONTH),
        steps,
        nth_days=st.sampled_from([((2, 1),), ((1, 0), (1, 4)), ((LAST, 6),), ((1, 3), (LAST, 3))]),
        until=untils,
    ),
)


@given(patterns)
def test_a_pattern_is_read_back_from_its_rule(pattern):
    assert read(write(pattern), TUESDAY) == pattern


@given(weekdays, steps)
def test_the_words_are_true_of_the_days(days, step):
    rule = Rule(TUESDAY, write(Pattern(Freq.WEEK, step, weekdays=days)))
    assert {day.weekday() for day in rule.days(TUESDAY + timedelta(days=100))} == set(days)


def test_a_rule_gets_another_last_day_and_stays_what_it_is():
    rule = "FREQ=MONTHLY;UNTIL=20270630T000000Z;BYDAY=MO,TU;BYSETPOS=1"
    assert until_of(rule) == date(2027, 6, 30)
    assert with_until(rule, date(2028, 1, 1)) == "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;UNTIL=20280101"
    assert with_until(rule, None) == "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"
    assert until_of("FREQ=DAILY;UNTIL=20270231") is None


@pytest.mark.parametrize(
    "text",
    [
        "23-12-2026",
        "2026-12-23",
        "23/12/2026",
        "23.12.2026",
        "23 - 12 - 2026",
        "23-12-26",
        "23 december 2026",
        "woensdag 23 december 2026",
        "wo 23 dec 2026",
        "23 December 2026",
        "23 december",
        "23-12",
        "23e december",
    ],
)
def test_a_day_is_read_however_it_is_written(text):
    assert read_days(text, TODAY).days == [date(2026, 12, 23)]


def test_days_are_read_in_order_and_each_once_and_what_is_none_is_named():
    found = read_days("6/1, 30-12-2026 en 23-12-2026; 31-2-2027, morgen\n30 december, 29 februari", TODAY)
    assert found.days == [date(2026, 12, 23), date(2026, 12, 30), date(2027, 1, 6), date(2028, 2, 29)]
    assert found.unknown == ["31-2-2027", "morgen"]


@given(st.lists(st.dates(date(2000, 1, 1), date(2099, 12, 31)), unique=True, max_size=8))
def test_written_days_are_read_back(days):
    assert read_days(write_days(days), TODAY).days == sorted(days)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_days(text):
    read_days(text, TODAY)
