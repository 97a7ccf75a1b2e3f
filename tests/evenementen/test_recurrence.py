"""From what is said of a series to its moments, reckoned once by the product and once by counting days here."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenementen.recurrence.closed_days import national_holidays
from evenementen.recurrence.rule import Rule, RuleError

HERE = ZoneInfo("Europe/Amsterdam")
FIRST = date(2026, 1, 1)
CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
LATER = date(2100, 1, 1)


def days_from(start: date, number: int):
    return (start + timedelta(days=ahead) for ahead in range(number))


def weeks_between(one: date, other: date) -> int:
    monday = one - timedelta(days=one.weekday())
    return (other - timedelta(days=other.weekday()) - monday).days // 7


def is_last_of_its_kind(day: date) -> bool:
    return (day + timedelta(days=7)).month != day.month


@st.composite
def rules(draw):
    """A rule, and the question by which one who counts days knows that it holds on a day."""
    start = draw(st.dates(FIRST, date(2027, 12, 31)))
    last = start + timedelta(days=draw(st.integers(0, 400)))
    until = f";UNTIL={last:%Y%m%d}"
    kind = draw(st.sampled_from(["dagen", "weken", "dag van de maand", "zoveelste", "laatste"]))
    every = draw(st.integers(1, 4))
    if kind == "dagen":
        return start, last, f"FREQ=DAILY;INTERVAL={every}{until}", lambda day: (day - start).days % every == 0
    if kind == "weken":
        chosen = draw(st.sets(st.integers(0, 6), min_size=1))
        codes = ",".join(CODES[number] for number in sorted(chosen))
        return (
            start,
            last,
            f"FREQ=WEEKLY;INTERVAL={every};BYDAY={codes}{until}",
            lambda day: day.weekday() in chosen and weeks_between(start, day) % every == 0,
        )
    if kind == "dag van de maand":
        number = draw(st.integers(1, 31))
        return start, last, f"FREQ=MONTHLY;BYMONTHDAY={number}{until}", lambda day: day.day == number
    weekday = draw(st.integers(0, 6))
    if kind == "laatste":
        return (
            start,
            last,
            f"FREQ=MONTHLY;BYDAY=-1{CODES[weekday]}{until}",
            lambda day: day.weekday() == weekday and is_last_of_its_kind(day),
        )
    nth = draw(st.integers(1, 4))
    return (
        start,
        last,
        f"FREQ=MONTHLY;BYDAY={nth}{CODES[weekday]}{until}",
        lambda day: day.weekday() == weekday and (day.day - 1) // 7 == nth - 1,
    )


some_days = st.frozensets(st.dates(FIRST, date(2028, 12, 31)), max_size=30)


@given(rule=rules(), without=some_days, also=some_days, closed=some_days)
def test_the_days_are_those_that_one_finds_by_counting(rule, without, also, closed):
    start, last, rrule, holds = rule
    counted = {day for day in days_from(start, (last - start).days + 1) if holds(day)}
    counted = (counted - without - closed) | also
    found = list(Rule(start, rrule, exdates=without, rdates=also, gesloten=closed).days(LATER))
    assert found == sorted(counted)


@given(rule=rules(), without=some_days, closed=some_days, number=st.integers(1, 20))
def test_a_number_of_times_counts_only_what_is_held(rule, without, closed, number):
    start, _last, rrule, _holds = rule
    all_of_them = list(Rule(start, rrule, exdates=without, gesloten=closed).days(LATER))
    assert (
        list(Rule(start, rrule, exdates=without, gesloten=closed, aantal=number).days(LATER))
        == (all_of_them[:number])
    )


@given(
    rule=rules(),
    begin=st.times(time(0, 0), time(23, 59)).map(lambda clock: clock.replace(second=0, microsecond=0)),
    end=st.times(time(0, 0), time(23, 59)).map(lambda clock: clock.replace(second=0, microsecond=0)),
)
def test_the_clock_on_the_wall_shows_what_was_said_summer_and_winter(rule, begin, end):
    start, _last, rrule, _holds = rule
    series = Rule(start, rrule, begin, end)
    for day, occurrence in zip(series.days(LATER), series.occurrences(FIRST, LATER, HERE), strict=True):
        local = occurrence.begin.astimezone(HERE)
        # The one hour that spring leaves out.
        left_out = datetime.combine(day, begin, HERE).astimezone(UTC).astimezone(HERE).time() != begin
        assert left_out or (local.date(), local.time()) == (day, begin)
        assert occurrence.einde is not None
        assert timedelta(0) < occurrence.einde - occurrence.begin <= timedelta(hours=25)
        if not left_out and end > begin:
            shown = occurrence.einde.astimezone(HERE)
            assert (shown.date(), shown.time()) == (day, end) or shown.utcoffset() != local.utcoffset()


def test_over_midnight_and_over_several_days():
    night = Rule(date(2026, 12, 31), "", time(22), time(1), rdates=frozenset({date(2026, 12, 31)}))
    (found,) = night.occurrences(FIRST, LATER, HERE)
    assert found.einde == datetime(2027, 1, 1, 1, tzinfo=HERE)
    weekend = Rule(date(2026, 5, 1), "", time(19), time(15), dagen=3, rdates=frozenset({date(2026, 5, 1)}))
    (found,) = weekend.occurrences(FIRST, LATER, HERE)
    assert found.einde == datetime(2026, 5, 3, 15, tzinfo=HERE)


def test_all_day_ends_on_its_last_day():
    fair = Rule(date(2026, 5, 1), "", dagen=2, rdates=frozenset({date(2026, 5, 1)}))
    (found,) = fair.occurrences(FIRST, LATER, HERE)
    assert (found.begin, found.einde) == (
        datetime(2026, 5, 1, tzinfo=HERE),
        datetime(2026, 5, 2, 23, 59, 59, tzinfo=HERE),
    )
    assert found.hele_dag


def test_in_the_hour_that_spring_leaves_out_it_is_an_hour_later_and_takes_as_long():
    night = Rule(date(2027, 3, 28), "", time(2, 30), time(3, 0), rdates=frozenset({date(2027, 3, 28)}))
    (found,) = night.occurrences(FIRST, LATER, HERE)
    assert found.begin.astimezone(HERE).time() == time(3, 30)
    assert found.einde == found.begin + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("rrule", "start"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", FIRST),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20251231", FIRST),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260101", date(2026, 1, 1)),
        ("", FIRST),
    ],
)
def test_a_rule_that_never_fires_is_known_as_such(rrule, start):
    assert Rule(start, rrule).never_fires()


@pytest.mark.parametrize(
    "rrule", ["FREQ=SOMS", "elke dinsdag", "FREQ=WEEKLY;COUNT=3", "FREQ=DAILY\nRRULE:FREQ=DAILY", "BYDAY=TU"]
)
def test_what_is_no_rule_is_refused(rrule):
    with pytest.raises(RuleError):
        list(Rule(FIRST, rrule).days(date(2026, 2, 1)))


def test_the_national_holidays_have_good_friday_and_liberation_day():
    assert {date(2027, 3, 26), date(2027, 4, 27), date(2027, 5, 5), date(2027, 5, 6)} <= national_holidays(
        2027
    )
    assert date(2027, 5, 4) not in national_holidays(2027)
