from datetime import date, datetime, time

import pytest
from django.utils import translation

from organisaties.models import Sluiting
from organisaties.opening_hours import Openingstijd, now_open, week

WEDNESDAY = date(2026, 11, 25)
HOURS = [
    Openingstijd(2, time(9), time(12), False),
    Openingstijd(2, time(13, 30), time(17), False),
    Openingstijd(3, time(10), time(16), False),
]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def at(hour, minute=0, day=WEDNESDAY):
    return datetime.combine(day, time(hour, minute))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(8, 59), "Opens today at 9.00"),
        (at(9), "Open now until 12.00"),
        (at(11, 59), "Open now until 12.00"),
        (at(12), "Opens today at 13.30"),
        (at(17), "Opens tomorrow at 10.00"),
        (at(20, day=date(2026, 11, 26)), "Opens on Wednesday 2 December at 9.00"),
    ],
)
def test_it_says_whether_it_is_open_or_when_it_opens(now, expected):
    assert now_open(HOURS, [], now) == expected


def test_a_day_on_which_it_is_closed_is_skipped():
    closed = Sluiting(van=WEDNESDAY, tot=date(2026, 11, 26), reden="Feestdag")
    assert now_open(HOURS, [closed], at(10)) == "Opens on Wednesday 2 December at 9.00"


def test_hours_by_appointment_are_not_open_hours():
    only = [Openingstijd(2, time(9), time(12), True), Openingstijd(3, None, None, True)]
    assert now_open(only, [], at(10)) == ""


def test_without_hours_nothing_is_said():
    assert now_open([], [], at(10)) == ""
    assert week([], WEDNESDAY) == []


def test_a_week_shows_several_blocks_a_day_and_the_closed_days():
    days = week([*HOURS, Openingstijd(4, None, None, True)], WEDNESDAY)
    assert [day.blokken for day in days] == [
        [], [], ["9.00–12.00", "13.30–17.00"], ["10.00–16.00"], ["by appointment"], [], [],
    ]  # fmt: skip
    assert [day.vandaag for day in days].index(True) == 2
