"""How far ahead series are written out, and what they give until there."""

from collections.abc import Iterable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from evenementen.models.reeks import Reeks
from evenementen.recurrence.closed_days import ClosedDays
from evenementen.recurrence.rule import Occurrence, RuleError

# Series are written out so far ahead; every night a day is added.
HORIZON = relativedelta(months=18)
# Of one activity. Twice a day for 18 months is half of it.
MAX_MOMENTS = 2000


def until_horizon(rows: Iterable[Reeks], closed: ClosedDays, today: date) -> list[Occurrence]:
    """What series give from the days that may still be going on until the horizon, in order, each start once."""
    last = today + HORIZON
    found: dict = {}
    for reeks in rows:
        # Yesterday's may go on past midnight, and what lasts several days began before.
        first = today - timedelta(days=reeks.dagen)
        try:
            for occurrence in reeks.rule(closed.of(reeks, last)).occurrences(
                first, last, timezone.get_default_timezone()
            ):
                found.setdefault(occurrence.begin, occurrence)
        except RuleError:
            # The form lets none through; one that came in another way must not stop the others.
            continue
    return sorted(found.values(), key=lambda occurrence: occurrence.begin)


def in_series(rows: Iterable[Reeks], closed: ClosedDays, today: date) -> list[Occurrence]:
    """At most MAX_MOMENTS of these, the first."""
    return until_horizon(rows, closed, today)[:MAX_MOMENTS]
