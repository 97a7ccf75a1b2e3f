"""Paper of a list that asks for a time."""

from datetime import date, timedelta

import pytest

from evenementen.paper.moments import Periode
from search.when import Wanneer

TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Wanneer(), (TODAY, date(2026, 12, 31))),
        (Wanneer(van=TODAY + 40 * DAY), (TODAY + 40 * DAY, date(2027, 2, 28))),
        (Wanneer(van=TODAY - 3 * DAY, tot=TODAY + 3 * DAY), (TODAY, TODAY + 3 * DAY)),
        (Wanneer(perioden=((TODAY + DAY, TODAY + 2 * DAY),)), (TODAY + DAY, TODAY + 2 * DAY)),
        (Wanneer(perioden=((TODAY, TODAY), (TODAY + 5 * DAY, TODAY + 6 * DAY))), (TODAY, TODAY + 6 * DAY)),
        (Wanneer(tot=TODAY - DAY), (TODAY, TODAY)),
    ],
)
def test_paper_is_about_the_days_that_the_list_asks_for(when, expected):
    period = Periode.asked(when, TODAY)
    assert (period.eerste, period.laatste) == expected


def test_a_month_that_has_begun_is_printed_from_today():
    assert Periode.of_month(2026, 11, TODAY) == Periode(TODAY, date(2026, 11, 30))
    assert Periode.of_month(2027, 2, TODAY) == Periode(date(2027, 2, 1), date(2027, 2, 28))
